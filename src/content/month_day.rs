//! A day of the month by its place in it, as editors write it: `2. di` or `letzter mo`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::content::day::{DayWord, WrongDayWord};

/// The second Tuesday, the last Monday: one day in each month, or none where the fifth is meant
/// and the month has four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MonthDay {
    /// Which of them.
    pub nth: Nth,
    /// Which day of the week.
    pub weekday: DayWord,
}

/// Which of the days of one name within a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each name says what it is")]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Last,
}

impl MonthDay {
    /// The date on which it falls in the month of `day`.
    pub fn in_month_of(self, day: Date) -> Option<Date> {
        day.nth_weekday_of_month(self.nth.number(), self.weekday.0)
            .ok()
    }

    /// The rule that is probably meant by `2 Di`, `2.di` or `zweiten Dienstag`.
    fn meant(text: &str) -> Option<MonthDay> {
        let between = |c: char| c.is_whitespace() || c == '.';
        let text = text.trim().to_lowercase().replace('ü', "ue");
        let (nth, day) = text.split_at(text.find(between)?);
        let nth = Nth::ALL.into_iter().find(|it| it.is_meant_by(nth))?;
        let weekday = match day.trim_start_matches(between).parse() {
            Ok(weekday) => weekday,
            Err(WrongDayWord { meant }) => meant?,
        };
        Some(MonthDay { nth, weekday })
    }
}

impl Nth {
    /// All of them, the last one last.
    pub const ALL: [Nth; 6] = [
        Nth::First,
        Nth::Second,
        Nth::Third,
        Nth::Fourth,
        Nth::Fifth,
        Nth::Last,
    ];

    /// 1 to 5, and -1 for the last, as iCalendar counts (RFC 5545, section 3.3.10).
    pub fn number(self) -> i8 {
        match self {
            Nth::First => 1,
            Nth::Second => 2,
            Nth::Third => 3,
            Nth::Fourth => 4,
            Nth::Fifth => 5,
            Nth::Last => -1,
        }
    }

    /// The word that editors may write, as in `erster mo`.
    fn word(self) -> &'static str {
        match self {
            Nth::First => "erster",
            Nth::Second => "zweiter",
            Nth::Third => "dritter",
            Nth::Fourth => "vierter",
            Nth::Fifth => "fuenfter",
            Nth::Last => "letzter",
        }
    }

    /// Whether it is meant by `2` or by `zweite`, `zweiten` and the like.
    fn is_meant_by(self, text: &str) -> bool {
        let stem = self.word().trim_end_matches('r');
        let ending = text.strip_prefix(stem);
        text == self.to_string().trim_end_matches('.')
            || ending.is_some_and(|ending| ["", "r", "n", "s", "m"].contains(&ending))
    }
}

impl FromStr for MonthDay {
    type Err = WrongMonthDay;

    fn from_str(text: &str) -> Result<MonthDay, WrongMonthDay> {
        let exact = || {
            let (nth, day) = text.split_once(' ')?;
            let is_written = |it: &Nth| it.to_string() == nth || it.word() == nth;
            let nth = Nth::ALL.into_iter().find(is_written)?;
            let weekday = day.parse().ok()?;
            Some(MonthDay { nth, weekday })
        };
        exact().ok_or_else(|| WrongMonthDay {
            meant: MonthDay::meant(text),
        })
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.nth, self.weekday)
    }
}

impl fmt::Display for Nth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Nth::Last => out.write_str(self.word()),
            Nth::First | Nth::Second | Nth::Third | Nth::Fourth | Nth::Fifth => {
                write!(out, "{}.", self.number())
            }
        }
    }
}

/// The text is not a day of the month like `2. di` or `letzter mo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongMonthDay {
    /// The rule that is probably meant, if it is clear; its `Display` is the right spelling.
    pub meant: Option<MonthDay>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn rule(text: &str) -> MonthDay {
        text.parse().unwrap()
    }

    fn meant(text: &str) -> Option<String> {
        let error = text.parse::<MonthDay>().unwrap_err();
        error.meant.map(|rule| rule.to_string())
    }

    #[test]
    fn a_rule_is_a_number_or_word_and_a_day() {
        assert_eq!(rule("2. di"), rule("zweiter di"));
        assert_eq!(rule("erster mo").to_string(), "1. mo");
        assert_eq!(rule("letzter mo").to_string(), "letzter mo");
        assert_eq!(rule("5. fr").nth, Nth::Fifth);
    }

    #[test]
    fn other_spellings_say_which_rule_is_meant() {
        for (text, right) in [
            ("2 di", "2. di"),
            ("2.di", "2. di"),
            ("2.  Di", "2. di"),
            ("2. Dienstag", "2. di"),
            ("Zweiten Dienstag", "2. di"),
            ("fünfter fr", "5. fr"),
            ("letzten Montag", "letzter mo"),
        ] {
            assert_eq!(meant(text).as_deref(), Some(right), "{text}");
        }
        for unclear in ["", "mo", "2.", "6. mo", "vorletzter mo", "2. tag", "-1. mo"] {
            assert_eq!(meant(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_fifth_day_that_the_month_lacks_does_not_occur() {
        let fifth_friday = rule("5. fr");
        let may = fifth_friday.in_month_of(date(2026, 5, 1));
        assert_eq!(may, Some(date(2026, 5, 29)));
        assert_eq!(fifth_friday.in_month_of(date(2026, 6, 30)), None);
    }

    #[test]
    fn the_last_day_is_the_fourth_or_the_fifth() {
        let last_sunday = rule("letzter so");
        let in_month = |month| last_sunday.in_month_of(date(2028, month, 1));
        assert_eq!(in_month(2), Some(date(2028, 2, 27)));
        assert_eq!(in_month(4), Some(date(2028, 4, 30)));
        let last_tuesday = rule("letzter di").in_month_of(date(2028, 2, 1));
        assert_eq!(last_tuesday, Some(date(2028, 2, 29)));
    }

    proptest! {
        #[test]
        fn any_rule_is_read_as_it_is_printed(nth in 0_usize..6, day in 0_usize..7) {
            let weekday = DayWord::words().nth(day).unwrap().parse().unwrap();
            let rule = MonthDay { nth: Nth::ALL[nth], weekday };
            prop_assert_eq!(rule.to_string().parse(), Ok(rule));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9a-zü. \\PC]{0,16}") {
            let _ = text.parse::<MonthDay>();
        }
    }
}
