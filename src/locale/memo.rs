//! What a language has said of days and times, kept: thousands of pages name the same few hundred.
//!
//! Writing a date by CLDR takes two to four microseconds, and an offer that is held every week
//! names a dozen.

use std::sync::{PoisonError, RwLock};

use foldhash::HashMap;
use jiff::civil::Date;

/// What is said, and in which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Said {
    DateLong(Date),
    DateShort(Date),
    DateWithWeekday(Date),
    MonthYear(Date),
    Year(Date),
    /// As [`Locale::time`](super::Locale::time) takes it.
    Time(u8, u8),
    /// The times of [`Locale::time_range`](super::Locale::time_range).
    TimeRange((u8, u8), (u8, u8)),
}

/// The texts so far. There are no more than there are days and times on a site.
#[derive(Debug, Default)]
pub(super) struct Memo(RwLock<HashMap<Said, String>>);

impl Memo {
    /// The text that was kept, or the one that `say` makes, which is the same.
    pub(super) fn of(&self, said: Said, say: impl FnOnce() -> String) -> String {
        // A text is put in as a whole or not at all, so a thread that panicked left nothing half.
        let texts = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = texts.get(&said) {
            return text.clone();
        }
        drop(texts);
        let text = say();
        let mut texts = self.0.write().unwrap_or_else(PoisonError::into_inner);
        texts.insert(said, text.clone());
        text
    }
}
