//! What several pages share, made when the first of them wants it: a preview shows one page at a
//! time, and a build has many threads that want the same.

use std::sync::OnceLock;

/// A value for each record of a kind, by its place in its table.
///
/// Whoever makes a value must not wait for other threads of the pool: they may wait for it.
#[derive(Debug)]
pub struct Once<T>(Vec<OnceLock<T>>);

impl<T> Once<T> {
    /// As many values as there are records, none of them made.
    pub fn new(count: usize) -> Once<T> {
        Once((0..count).map(|_| OnceLock::new()).collect())
    }

    /// The value at a place, made if it isn't there yet.
    pub fn get(&self, at: usize, make: impl FnOnce() -> T) -> &T {
        self.0[at].get_or_init(make)
    }
}
