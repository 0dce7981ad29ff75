//! Tables of records, and the ids by which records refer to each other.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

use rayon::prelude::*;

use crate::site::{Entry, Head};

/// Which entry of a [`Table`].
pub struct Id<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

/// All entries of one kind, in the order of their names.
#[derive(Debug)]
pub struct Table<T>(pub(super) Vec<Entry<T>>);

impl<T> Table<T> {
    /// The entries with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (Id<T>, &Entry<T>)> {
        self.0
            .iter()
            .enumerate()
            .map(|(index, entry)| (Id::new(index), entry))
    }

    /// The entries, to be completed.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Entry<T>> {
        self.0.iter_mut()
    }

    /// An entry, to be completed.
    pub(super) fn entry_mut(&mut self, id: Id<T>) -> &mut Entry<T> {
        &mut self.0[id.index()]
    }

    /// What is known of the entries without their kind.
    pub(super) fn heads(&self) -> impl Iterator<Item = Head<'_>> {
        self.0.iter().map(Entry::head)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = Id<T>> + use<T> {
        (0..self.0.len()).map(Id::new)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Drops the entries side by side: of a large site that takes a while.
    pub fn dismiss(self)
    where
        Entry<T>: Send,
    {
        self.0.into_par_iter().for_each(drop);
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = Entry<T>;

    fn index(&self, id: Id<T>) -> &Entry<T> {
        &self.0[id.index()]
    }
}

impl<T> Id<T> {
    pub(super) fn new(index: usize) -> Id<T> {
        Id {
            index: u32::try_from(index).expect("fewer than four thousand million records"),
            kind: PhantomData,
        }
    }

    /// The entry's place in its table.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

// Derived impls would ask the same of `T`, which is only a mark.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Id<T> {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Id<T>) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Id<T>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Id<T>) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{}", self.index)
    }
}
