//! Which names a part of a template knows, and of what shape their values are.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::page::views::shape::Shape;

/// Names and the shapes of their values.
pub(super) type Names = BTreeMap<String, Shape>;

/// The names that are known at one point of a template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Scope {
    /// From outside: the page's values, or the arguments of a component.
    pub given: Rc<Names>,
    /// Set by the template itself.
    pub set: Names,
    /// Of the loops around, the innermost last.
    pub loops: Vec<Names>,
    /// What a component may take from where it is used, besides its arguments.
    pub around: Rc<Names>,
}

impl Scope {
    /// The scope of a template or component that begins with these names.
    pub(super) fn of(given: Names, around: Rc<Names>) -> Scope {
        Scope {
            given: Rc::new(given),
            around,
            ..Scope::default()
        }
    }

    /// The shape of a name's value, if the name is known.
    pub(super) fn shape(&self, name: &str) -> Option<&Shape> {
        let loops = self.loops.iter().rev();
        let layers = loops.chain([&self.set, &*self.given]);
        layers.into_iter().find_map(|layer| layer.get(name))
    }

    /// The same, or what the user of a component knows by it.
    pub(super) fn shape_around(&self, name: &str) -> Option<&Shape> {
        self.shape(name).or_else(|| self.around.get(name))
    }

    /// Sets a name where `set` and `set_global` do.
    pub(super) fn set(&mut self, name: &str, shape: Shape, is_global: bool) {
        let innermost = self.loops.last_mut().filter(|_| !is_global);
        let layer = innermost.unwrap_or(&mut self.set);
        layer.insert(name.to_owned(), shape);
    }

    /// Every name that is known.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        let layers = self.loops.iter().chain([&self.set, &*self.given]);
        layers
            .flat_map(BTreeMap::keys)
            .map(String::as_str)
            .collect()
    }

    /// All names as they would be seen from an included template.
    pub(super) fn flat(&self) -> Names {
        let mut flat = (*self.given).clone();
        for layer in [&self.set].into_iter().chain(&self.loops) {
            flat.extend(layer.clone());
        }
        flat
    }

    /// Adds what is known if another way has been taken to the same point.
    pub(super) fn join(&mut self, other: &Scope) {
        if self == other {
            return;
        }
        let layer = |one: &Names, two: &Names| {
            let names: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
            let joined = names.into_iter().map(|name| {
                let one = one.get(name).or_else(|| self.shape(name));
                let two = two.get(name).or_else(|| other.shape(name));
                let shape = match (one, two) {
                    (Some(one), Some(two)) => one.clone().or(two),
                    (Some(only), None) | (None, Some(only)) => only.clone(),
                    (None, None) => Shape::unknown(),
                };
                (name.clone(), shape)
            });
            joined.collect::<Names>()
        };
        let set = layer(&self.set, &other.set);
        let loops = self.loops.iter().zip(&other.loops);
        let loops = loops.map(|(one, two)| layer(one, two)).collect();
        self.set = set;
        self.loops = loops;
    }

    /// Forgets the shapes of the names that were set differently in another scope.
    pub(super) fn forget_what_differs(&mut self, other: &Scope) {
        let forget = |ours: &mut Names, theirs: &Names| {
            for (name, shape) in ours {
                if theirs.get(name) != Some(&*shape) {
                    *shape = Shape::unknown();
                }
            }
        };
        forget(&mut self.set, &other.set);
        for (ours, theirs) in self.loops.iter_mut().zip(&other.loops) {
            forget(ours, theirs);
        }
    }
}
