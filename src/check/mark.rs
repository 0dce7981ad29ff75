//! A text that is only compared, never read again.

use std::hash::{BuildHasher, Hash};

use foldhash::quality::FixedState;

/// Eight bytes that stand for an id or a path, so that those of 100,000 pages fit in memory. Two
/// different texts of a site have the same mark less often than the machine's memory errs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Mark(u64);

impl Mark {
    /// The mark of a value, the same in every run of the program.
    pub(super) fn of<T: Hash + ?Sized>(value: &T) -> Mark {
        Mark(FixedState::default().hash_one(value))
    }
}
