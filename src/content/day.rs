//! A day as editors write it: a date such as `2026-11-02`, or a day of the week such as `mo`.
//!
//! Dates are civil dates: they name a day in Germany, without time zone.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Weekday};

/// A day of the week by its German word of two letters: `mo` to `so`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DayWord(pub Weekday);

/// Short word and full name of each day, Monday first.
const WEEK: [(Weekday, &str, &str); 7] = [
    (Weekday::Monday, "mo", "montag"),
    (Weekday::Tuesday, "di", "dienstag"),
    (Weekday::Wednesday, "mi", "mittwoch"),
    (Weekday::Thursday, "do", "donnerstag"),
    (Weekday::Friday, "fr", "freitag"),
    (Weekday::Saturday, "sa", "samstag"),
    (Weekday::Sunday, "so", "sonntag"),
];

/// Reads a date of the form `2026-11-02`.
pub fn parse_date(text: &str) -> Result<Date, WrongDate> {
    let Some((year, month, day)) = iso_parts(text) else {
        return Err(WrongDate::of_other_form(text));
    };
    Date::new(year, month, day).map_err(|_| WrongDate {
        reason: WrongDateReason::NoSuchDay,
        meant: None,
    })
}

impl DayWord {
    /// All seven words, Monday first.
    pub fn words() -> impl Iterator<Item = &'static str> {
        WEEK.iter().map(|(_, word, _)| *word)
    }

    /// The word of two letters.
    pub fn word(self) -> &'static str {
        WEEK[usize::from(self.0.to_monday_zero_offset().unsigned_abs())].1
    }

    /// The day that is probably meant by `Mo.`, `Montag` or `sonnabends`.
    fn meant(text: &str) -> Option<DayWord> {
        let lower = text.trim().trim_end_matches('.').to_lowercase();
        if lower.starts_with("sonnabend") {
            return Some(DayWord(Weekday::Saturday));
        }
        WEEK.iter()
            .find(|(_, word, name)| {
                lower == *word || lower.strip_suffix('s').unwrap_or(&lower) == *name
            })
            .map(|(weekday, ..)| DayWord(*weekday))
    }
}

impl FromStr for DayWord {
    type Err = WrongDayWord;

    fn from_str(text: &str) -> Result<DayWord, WrongDayWord> {
        WEEK.iter()
            .find(|(_, word, _)| *word == text)
            .map(|(weekday, ..)| DayWord(*weekday))
            .ok_or_else(|| WrongDayWord {
                meant: DayWord::meant(text),
            })
    }
}

impl fmt::Display for DayWord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

/// The text is not one of the seven day words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongDayWord {
    /// The day that is probably meant, if it is clear.
    pub meant: Option<DayWord>,
}

/// The text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongDate {
    /// What is wrong with it.
    pub reason: WrongDateReason,
    /// The date that is probably meant, if it is clear; its `Display` is the right spelling.
    pub meant: Option<Date>,
}

/// What is wrong with a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongDateReason {
    /// The calendar has no such day, such as 30 February.
    NoSuchDay,
    /// It isn't written year-month-day with four, two and two digits.
    WrongForm,
}

impl WrongDate {
    /// The error for a text that isn't written like `2026-11-02`.
    fn of_other_form(text: &str) -> WrongDate {
        let Some((year, month, day)) = other_parts(text.trim()) else {
            return WrongDate {
                reason: WrongDateReason::WrongForm,
                meant: None,
            };
        };
        let meant = Date::new(year, month, day).ok();
        let reason = match meant {
            Some(_) => WrongDateReason::WrongForm,
            None => WrongDateReason::NoSuchDay,
        };
        WrongDate { reason, meant }
    }
}

/// Year, month and day of a text of exactly the form `2026-11-02`.
fn iso_parts(text: &str) -> Option<(i16, i8, i8)> {
    let bytes = text.as_bytes();
    let right = bytes.len() == 10
        && (0..10).all(|at| match at {
            4 | 7 => bytes[at] == b'-',
            _ => bytes[at].is_ascii_digit(),
        });
    if right { other_parts(text) } else { None }
}

/// Year, month and day of `2.11.2026`, `2026-2-3` or `2026/02/03`; nothing where the order is a
/// guess, as in `02/11/2026` or `2.11.26`.
fn other_parts(text: &str) -> Option<(i16, i8, i8)> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    let [one, two, three] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = match separator {
        '-' | '/' if one.len() == 4 => (one, two, three),
        '.' if three.len() == 4 => (three, two, one),
        _ => return None,
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if ![year, month, day].into_iter().all(|part| digits(part)) {
        return None;
    }
    Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn wrong(text: &str) -> (WrongDateReason, Option<Date>) {
        let error = parse_date(text).unwrap_err();
        (error.reason, error.meant)
    }

    #[test]
    fn a_date_is_written_year_month_day() {
        assert_eq!(parse_date("2026-11-02"), Ok(date(2026, 11, 2)));
        assert_eq!(parse_date("2028-02-29"), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn a_day_that_the_calendar_lacks_is_told_as_such() {
        let no_such_day = (WrongDateReason::NoSuchDay, None);
        for text in [
            "2026-02-30",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "30.02.2026",
        ] {
            assert_eq!(wrong(text), no_such_day, "{text}");
        }
    }

    #[test]
    fn another_form_says_which_date_is_meant_where_it_is_clear() {
        let meant = |year, month, day| (WrongDateReason::WrongForm, Some(date(year, month, day)));
        assert_eq!(wrong("02.11.2026"), meant(2026, 11, 2));
        assert_eq!(wrong("2. 11. 2026"), meant(2026, 11, 2));
        assert_eq!(wrong("2026-2-3"), meant(2026, 2, 3));
        assert_eq!(wrong("2026/02/03"), meant(2026, 2, 3));
        assert_eq!(wrong(" 2026-02-03"), meant(2026, 2, 3));
        for unclear in [
            "",
            "2.11.26",
            "02/11/2026",
            "morgen",
            "2026-11",
            "+026-11-02",
            "2026-1١-02",
        ] {
            assert_eq!(
                wrong(unclear),
                (WrongDateReason::WrongForm, None),
                "{unclear}"
            );
        }
    }

    #[test]
    fn a_day_word_is_printed_as_it_is_read() {
        assert_eq!(DayWord::words().count(), 7);
        for (at, word) in DayWord::words().enumerate() {
            let day: DayWord = word.parse().unwrap();
            assert_eq!(day.to_string(), word);
            assert_eq!(usize::try_from(day.0.to_monday_zero_offset()), Ok(at));
        }
    }

    #[test]
    fn other_words_for_a_day_say_which_one_is_meant() {
        let meant = |text: &str| text.parse::<DayWord>().unwrap_err().meant;
        assert_eq!(meant("Mo"), Some(DayWord(Weekday::Monday)));
        assert_eq!(meant("Di."), Some(DayWord(Weekday::Tuesday)));
        assert_eq!(meant("Donnerstag"), Some(DayWord(Weekday::Thursday)));
        assert_eq!(meant("samstags"), Some(DayWord(Weekday::Saturday)));
        assert_eq!(meant("Sonnabend"), Some(DayWord(Weekday::Saturday)));
        assert_eq!(meant("monday"), None);
        assert_eq!(meant(""), None);
    }

    proptest! {
        #[test]
        fn any_date_is_read_as_it_is_printed(year in 0_i16..=9999, month in 1_i8..=12, day in 1_i8..=28) {
            let date = date(year, month, day);
            prop_assert_eq!(parse_date(&date.to_string()), Ok(date));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[-0-9./ \\PC]{0,14}") {
            if let Ok(date) = parse_date(&text) {
                prop_assert_eq!(date.to_string(), text.clone());
            }
            let _ = text.parse::<DayWord>();
        }
    }
}
