//! When something takes place again and again: every Monday, every other week, each last Tuesday
//! of the month, or on named dates; and when it pauses.
//!
//! ```
//! use jiff::civil::date;
//! use kreisweit::content::calendar::{Calendar, Pause};
//! use kreisweit::content::holidays::HolidayArea;
//! use kreisweit::content::land::Land;
//! use kreisweit::content::recurrence::{Recurrence, Rule};
//!
//! let mondays = Rule::Weeks { every: 1, days: vec!["mo".parse().unwrap()] };
//! let course = Recurrence::new(mondays, None, vec![Pause::PublicHolidays]).unwrap();
//! let calendar = Calendar {
//!     area: HolidayArea::of(Land::Niedersachsen),
//!     closures: Vec::new(),
//!     school_holidays: Vec::new(),
//! };
//! let dates = course.next_dates(&calendar, date(2026, 3, 30), date(2026, 4, 30), 2);
//! assert_eq!(dates, [date(2026, 3, 30), date(2026, 4, 13)]); // 6 April is Easter Monday
//! ```

use std::iter::successors;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::content::calendar::{Calendar, Pause};
use crate::content::day::DayWord;
use crate::content::month_day::MonthDay;

/// On which days something takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    rule: Rule,
    first: Option<Date>,
    pauses: Vec<Pause>,
}

/// The days on which it would take place without pauses and without a first date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// On days of the week, in every week or every n-th.
    Weeks {
        /// 1 for each week, 2 for every other …; weeks begin on Monday, and those counted are
        /// the week of the first date and each n-th after it.
        every: u8,
        /// In the order of the week.
        days: Vec<DayWord>,
    },
    /// On days of each month.
    Months {
        /// At least one; two that fall on the same day are one appointment.
        rules: Vec<MonthDay>,
    },
    /// On these dates, in order.
    Dates(Vec<Date>),
}

/// How often it takes place, as editors write it in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// Every so many weeks, 1 to 4.
    Weeks(u8),
    /// On days of each month.
    Months,
}

/// Why a rule can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecurrenceProblem {
    /// No day or date is named.
    NoDays,
    /// Every 0 weeks, or less often than once a year.
    EveryOutOfRange,
    /// Only a first date says which of the weeks are meant.
    FirstMissing,
}

impl Recurrence {
    /// Something that takes place by `rule`, from the date `first` on, except in `pauses`.
    ///
    /// Days, dates and pauses may be given in any order and repeatedly. Pauses hold for named
    /// dates too: who names a date and a pause gets what is left of both.
    pub fn new(
        mut rule: Rule,
        first: Option<Date>,
        mut pauses: Vec<Pause>,
    ) -> Result<Recurrence, RecurrenceProblem> {
        let is_empty = match &mut rule {
            Rule::Weeks { every, days } => {
                if !(1..=52).contains(every) {
                    return Err(RecurrenceProblem::EveryOutOfRange);
                }
                if *every > 1 && first.is_none() {
                    return Err(RecurrenceProblem::FirstMissing);
                }
                days.sort_by_key(|day| day.0.to_monday_zero_offset());
                days.dedup();
                days.is_empty()
            }
            Rule::Months { rules } => rules.is_empty(),
            Rule::Dates(dates) => {
                dates.sort();
                dates.dedup();
                dates.is_empty()
            }
        };
        if is_empty {
            return Err(RecurrenceProblem::NoDays);
        }
        pauses.sort();
        pauses.dedup();
        Ok(Recurrence {
            rule,
            first,
            pauses,
        })
    }

    /// Its rule.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The date before which it doesn't take place; it also fixes which weeks are counted.
    pub fn first(&self) -> Option<Date> {
        self.first
    }

    /// When it pauses, each once.
    pub fn pauses(&self) -> &[Pause] {
        &self.pauses
    }

    /// Whether it takes place on `day`.
    pub fn runs_on(&self, day: Date, calendar: &Calendar) -> bool {
        let follows_rule = match &self.rule {
            Rule::Weeks { every, days } => {
                days.contains(&DayWord(day.weekday())) && self.weeks_to_wait(*every, day) == 0
            }
            Rule::Months { rules } => rules.iter().any(|rule| rule.in_month_of(day) == Some(day)),
            Rule::Dates(dates) => dates.binary_search(&day).is_ok(),
        };
        let has_begun = self.first.is_none_or(|first| first <= day);
        follows_rule && has_begun && !self.pauses_on(day, calendar)
    }

    /// The dates from `from` to `until`, both included, on which it takes place: in order, each
    /// once, and not more than `limit` of them.
    pub fn next_dates(
        &self,
        calendar: &Calendar,
        from: Date,
        until: Date,
        limit: usize,
    ) -> Vec<Date> {
        let from = self.first.map_or(from, |first| first.max(from));
        let dates: Box<dyn Iterator<Item = Date>> = match &self.rule {
            Rule::Weeks { every, days } => Box::new(self.weekly(*every, days, from)),
            Rule::Months { rules } => Box::new(monthly(rules, from)),
            Rule::Dates(dates) => Box::new(dates.iter().copied()),
        };
        dates
            .skip_while(|day| *day < from)
            .take_while(|day| *day <= until)
            .filter(|day| !self.pauses_on(*day, calendar))
            .take(limit)
            .collect()
    }

    /// The dates of a weekly rule in order, beginning with the first counted week that `from`
    /// lies in or before.
    fn weekly<'a>(
        &self,
        every: u8,
        days: &'a [DayWord],
        from: Date,
    ) -> impl Iterator<Item = Date> + 'a {
        let wait = self.weeks_to_wait(every, from);
        let start = monday_of(from).checked_add(wait.weeks()).ok();
        every_after(start, i64::from(every).weeks()).flat_map(move |monday| {
            days.iter().filter_map(move |day| {
                let offset = day.0.to_monday_zero_offset();
                monday.checked_add(i64::from(offset).days()).ok()
            })
        })
    }

    /// How many weeks after that of `day` the next counted week is; 0 if it is itself one.
    fn weeks_to_wait(&self, every: u8, day: Date) -> i64 {
        let anchor = monday_of(self.first.unwrap_or(day));
        let weeks = monday_of(day).duration_since(anchor).as_hours() / (7 * 24);
        (-weeks).rem_euclid(i64::from(every))
    }

    fn pauses_on(&self, day: Date, calendar: &Calendar) -> bool {
        self.pauses.iter().any(|pause| calendar.has(*pause, day))
    }
}

impl Rhythm {
    /// The words that editors may write, with what they mean.
    pub const WORDS: [(&str, Rhythm); 5] = [
        ("woche", Rhythm::Weeks(1)),
        ("2-wochen", Rhythm::Weeks(2)),
        ("3-wochen", Rhythm::Weeks(3)),
        ("4-wochen", Rhythm::Weeks(4)),
        ("monat", Rhythm::Months),
    ];

    /// The rhythm that editors call by this word.
    pub fn from_word(word: &str) -> Option<Rhythm> {
        let mut words = Rhythm::WORDS.into_iter();
        words.find(|(known, _)| *known == word).map(|(_, it)| it)
    }
}

/// The dates of a monthly rule in order, each once, beginning with the month of `from`.
fn monthly(rules: &[MonthDay], from: Date) -> impl Iterator<Item = Date> {
    every_after(Some(from.first_of_month()), 1.month()).flat_map(|month| {
        let days = rules.iter().filter_map(|rule| rule.in_month_of(month));
        let mut days: Vec<Date> = days.collect();
        days.sort();
        days.dedup();
        days
    })
}

/// `start` and each date that is `step` after the one before, to the end of the calendar.
fn every_after(start: Option<Date>, step: Span) -> impl Iterator<Item = Date> {
    successors(start, move |date| date.checked_add(step).ok())
}

/// The Monday of the week of `day`.
fn monday_of(day: Date) -> Date {
    let since_monday = day.weekday().since(Weekday::Monday);
    day.saturating_sub(i64::from(since_monday).days())
}

#[cfg(test)]
mod tests;
