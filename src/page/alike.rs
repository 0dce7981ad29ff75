//! Rows of facts that many records have alike: "Kosten: kostenlos", "Sprachen: Arabisch und
//! Deutsch", the place where a dozen offers are held.

use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use foldhash::HashMap;
use foldhash::quality::FixedState;

use crate::page::facts::Row;
use crate::page::ready::Ready;

/// The rows of one language so far, each made once.
///
/// A row is known by a hash of what it is made from, of so many bits that no two of a site are the
/// same by chance.
#[derive(Default)]
pub struct Alike {
    /// Apart, so that threads that look for different rows rarely wait for each other.
    shelves: [RwLock<HashMap<Mark, Option<Ready<Row>>>>; SHELVES],
}

const SHELVES: usize = 16;

type Mark = [u64; 2];

impl Alike {
    /// The row that was kept, or the one that `make` makes; none if there is nothing to tell.
    ///
    /// `from` is everything that the row is made from besides the language. In debug builds each
    /// row is made again and compared, so tests find a part that was left out.
    pub fn row(&self, from: &impl Hash, make: impl Fn() -> Option<Row>) -> Option<Ready<Row>> {
        let mark = [1, 2].map(|seed| FixedState::with_seed(seed).hash_one(from));
        let among = &self.shelves[usize::try_from(mark[0] % SHELVES as u64).unwrap_or_default()];
        let anew = || make().map(|row| Ready::of(&row));
        // A row is put in as a whole or not at all, so a thread that panicked left nothing half.
        let rows = among.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(row) = rows.get(&mark) {
            debug_assert!(
                *row == anew(),
                "a row is made from more than it is known by: {row:?}"
            );
            return row.clone();
        }
        drop(rows);
        let row = anew();
        let mut rows = among.write().unwrap_or_else(PoisonError::into_inner);
        rows.insert(mark, row.clone());
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::facts::Item;
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
        let first = alike.row(&("cost", 3), || row("3 €"));
        assert_eq!(alike.row(&("cost", 3), || row("3 €")), first);
        assert_ne!(alike.row(&("cost", 4), || row("4 €")), first);
        assert_ne!(alike.row(&("fee", 3), || row("3 Euro")), first);
        assert_eq!(alike.row(&("cost", 5), || row("")), None);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "made from more than it is known by")]
    fn a_part_that_was_left_out_is_found() {
        let alike = Alike::default();
        alike.row(&"cost", || row("3 €"));
        alike.row(&"cost", || row("4 €"));
    }
}
