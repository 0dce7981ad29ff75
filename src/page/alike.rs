//! What many records have alike, made once: facts such as "Kosten: kostenlos" or the place where a
//! dozen offers are held, and the way to it.

use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use foldhash::HashMap;
use foldhash::quality::RandomState;
use serde::Serialize;

use crate::page::ready::Ready;

/// The views of one kind and language so far, each made once.
///
/// A view is known by a hash of what it is made from, of so many bits that no two of a site are the
/// same by chance, and of other seeds in each run, so that nobody can write two that are.
pub struct Alike<View> {
    seeds: [RandomState; 2],
    /// Apart, so that threads that look for different views rarely wait for each other.
    shelves: [RwLock<HashMap<Mark, Option<Ready<View>>>>; SHELVES],
}

// Derived, it would ask for a default view.
impl<View> Default for Alike<View> {
    fn default() -> Alike<View> {
        Alike {
            seeds: Default::default(),
            shelves: Default::default(),
        }
    }
}

const SHELVES: usize = 16;

type Mark = [u64; 2];

impl<View: Serialize> Alike<View> {
    /// The view that was kept, or the one that `make` makes; none if there is nothing to tell.
    ///
    /// `from` is everything that the view is made from besides the language. In debug builds each
    /// view is made again and compared, so tests find a part that was left out.
    pub fn get(&self, from: &impl Hash, make: impl Fn() -> Option<View>) -> Option<Ready<View>> {
        let mark: Mark = self.seeds.each_ref().map(|seed| seed.hash_one(from));
        let among = &self.shelves[usize::try_from(mark[0] % SHELVES as u64).unwrap_or_default()];
        let anew = || make().map(|view| Ready::of(&view));
        // A view is put in as a whole or not at all, so a thread that panicked left nothing half.
        let views = among.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(view) = views.get(&mark) {
            debug_assert!(
                *view == anew(),
                "a view is made from more than it is known by"
            );
            return view.clone();
        }
        drop(views);
        let view = anew();
        let mut views = among.write().unwrap_or_else(PoisonError::into_inner);
        views.insert(mark, view.clone());
        view
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::facts::{Item, Row};
    use crate::page::html::Html;

    fn row(says: &str) -> Option<Row> {
        (!says.is_empty()).then(|| Row {
            key: "cost",
            id: None,
            label: "Kosten".to_owned(),
            values: vec![Item::plain(Html::of(says.to_owned()))],
        })
    }

    #[test]
    fn what_is_made_from_the_same_is_the_same_row() {
        let alike = Alike::default();
        let first = alike.get(&("cost", 3), || row("3 €"));
        assert_eq!(alike.get(&("cost", 3), || row("3 €")), first);
        assert_ne!(alike.get(&("cost", 4), || row("4 €")), first);
        assert_ne!(alike.get(&("fee", 3), || row("3 Euro")), first);
        assert_eq!(alike.get(&("cost", 5), || row("")), None);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "made from more than it is known by")]
    fn a_part_that_was_left_out_is_found() {
        let alike = Alike::default();
        alike.get(&"cost", || row("3 €"));
        alike.get(&"cost", || row("4 €"));
    }
}
