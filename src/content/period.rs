//! A stretch of whole days, such as school holidays: first and last day, both included.

use jiff::civil::Date;

use crate::content::clock::EndBeforeStart;

/// From a first day to a last one, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: Date,
    last: Date,
}

impl Period {
    /// The days from `first` to `last`; one day if they are the same.
    pub fn new(first: Date, last: Date) -> Result<Period, EndBeforeStart> {
        if first <= last {
            Ok(Period { first, last })
        } else {
            Err(EndBeforeStart)
        }
    }

    /// The first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day, which belongs to it.
    pub fn last(self) -> Date {
        self.last
    }

    /// Whether `day` is one of its days.
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn first_and_last_day_belong_to_it() {
        let period = Period::new(date(2026, 12, 23), date(2027, 1, 9)).unwrap();
        assert!(period.contains(date(2026, 12, 23)));
        assert!(period.contains(date(2027, 1, 9)));
        assert!(!period.contains(date(2026, 12, 22)));
        assert!(!period.contains(date(2027, 1, 10)));
    }

    #[test]
    fn it_may_last_one_day_but_not_end_before_it_begins() {
        let day = date(2026, 5, 15);
        assert!(Period::new(day, day).unwrap().contains(day));
        assert_eq!(Period::new(day, date(2026, 5, 14)), Err(EndBeforeStart));
    }
}
