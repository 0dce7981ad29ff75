//! A time of day as editors write it, `16:00`, and the span between two of them.
//!
//! It is what the clock on the wall shows, so the change of clocks in March and October moves
//! nothing: what begins at 16:00 begins at 16:00 on every day of the year.

use std::fmt;
use std::str::FromStr;

/// A time of day in minutes since midnight, 00:00 to 24:00; 24:00 is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

/// From one time of a day to a later one of the same day; the end no longer belongs to it.
///
/// What lasts past midnight is two spans: one to 24:00, and one from 00:00 on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockSpan {
    start: Clock,
    end: Clock,
}

impl Clock {
    /// The beginning of a day, 00:00.
    pub const MIDNIGHT: Clock = Clock(0);
    /// The end of a day, 24:00.
    pub const END_OF_DAY: Clock = Clock(24 * 60);

    /// The time with this hour and minute; nothing past 23:59 but 24:00.
    pub fn new(hour: u16, minute: u16) -> Option<Clock> {
        let exists = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
        exists.then(|| Clock(hour * 60 + minute))
    }

    /// The hour, 0 to 24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute within the hour, 0 to 59.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl ClockSpan {
    /// The span from `start` to `end`; an error unless it lasts a minute at least.
    pub fn new(start: Clock, end: Clock) -> Result<ClockSpan, EndBeforeStart> {
        if start < end {
            Ok(ClockSpan { start, end })
        } else {
            Err(EndBeforeStart)
        }
    }

    /// When it begins.
    pub fn start(self) -> Clock {
        self.start
    }

    /// When it ends.
    pub fn end(self) -> Clock {
        self.end
    }

    /// How long it lasts by the clock on the wall.
    pub fn minutes(self) -> u16 {
        self.end.0 - self.start.0
    }

    /// Whether the two have a minute in common; one that begins when the other ends has not.
    pub fn overlaps(self, other: ClockSpan) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl FromStr for Clock {
    type Err = WrongClock;

    fn from_str(text: &str) -> Result<Clock, WrongClock> {
        let Some((hour, minute)) = exact_parts(text) else {
            return Err(WrongClock {
                reason: WrongClockReason::WrongForm,
                meant: meant(text),
            });
        };
        Clock::new(hour, minute).ok_or(WrongClock {
            reason: WrongClockReason::NoSuchTime,
            meant: None,
        })
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// The text is not a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongClock {
    /// What is wrong with it.
    pub reason: WrongClockReason,
    /// The time that is probably meant, if it is clear; its `Display` is the right spelling.
    pub meant: Option<Clock>,
}

/// What is wrong with a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongClockReason {
    /// The clock never shows it, such as 16:75.
    NoSuchTime,
    /// It isn't two digits, a colon and two digits.
    WrongForm,
}

/// The end doesn't come after the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndBeforeStart;

/// Hour and minute of a text of exactly the form `16:00`.
fn exact_parts(text: &str) -> Option<(u16, u16)> {
    let (hour, minute) = text.split_once(':')?;
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !two_digits(hour) || !two_digits(minute) {
        return None;
    }
    Some((hour.parse().ok()?, minute.parse().ok()?))
}

/// The time that is meant by `16 Uhr`, `16.00`, `9:30`, `1630`, `4pm` or `4:30 p.m.`; nothing for
/// spans like `16-18 Uhr`.
fn meant(text: &str) -> Option<Clock> {
    let known = |c: char| c.is_alphanumeric() || c.is_whitespace() || ".:".contains(c);
    if !text.chars().all(known) {
        return None;
    }
    let numbers: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let (hour, minute) = match numbers.as_slice() {
        [hour] if hour.len() <= 2 => (*hour, "0"),
        [both] if both.len() == 4 => both.split_at(2),
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 => (*hour, *minute),
        _ => return None,
    };
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let letters = text.chars().filter(|c| c.is_alphabetic());
    match letters.collect::<String>().to_lowercase().as_str() {
        "" | "uhr" | "h" => Clock::new(hour, minute),
        "am" if (1..=12).contains(&hour) => Clock::new(hour % 12, minute),
        "pm" if (1..=12).contains(&hour) => Clock::new(hour % 12 + 12, minute),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn clock(text: &str) -> Clock {
        text.parse().unwrap()
    }

    fn meant(text: &str) -> Option<String> {
        let error = text.parse::<Clock>().unwrap_err();
        assert_eq!(error.reason, WrongClockReason::WrongForm);
        error.meant.map(|clock| clock.to_string())
    }

    #[test]
    fn a_time_is_two_digits_a_colon_and_two_digits() {
        assert_eq!(clock("16:05"), Clock::new(16, 5).unwrap());
        assert_eq!(clock("00:00"), Clock::MIDNIGHT);
        assert_eq!(clock("24:00"), Clock::END_OF_DAY);
        assert_eq!(clock("24:00").to_string(), "24:00");
    }

    #[test]
    fn times_that_no_clock_shows_are_told_as_such() {
        for text in ["24:01", "25:00", "16:60", "99:99"] {
            let error = text.parse::<Clock>().unwrap_err();
            assert_eq!(error.reason, WrongClockReason::NoSuchTime, "{text}");
            assert_eq!(error.meant, None);
        }
    }

    #[test]
    fn other_spellings_say_which_time_is_meant() {
        for (text, right) in [
            ("16 Uhr", "16:00"),
            ("16 Uhr 30", "16:30"),
            ("16.00", "16:00"),
            ("16.30 Uhr", "16:30"),
            ("9:30", "09:30"),
            ("9", "09:00"),
            ("1630", "16:30"),
            ("16h30", "16:30"),
            (" 16:00", "16:00"),
            ("4pm", "16:00"),
            ("4:30 p.m.", "16:30"),
            ("12 am", "00:00"),
            ("12pm", "12:00"),
            ("24 Uhr", "24:00"),
        ] {
            assert_eq!(meant(text).as_deref(), Some(right), "{text}");
        }
    }

    #[test]
    fn nothing_is_guessed_where_it_is_not_clear() {
        for text in [
            "",
            "mittags",
            "16-18 Uhr",
            "16:00:00",
            "13pm",
            "25 Uhr",
            "16.75",
            "-16:00",
            "16:0",
            "halb 4",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }

    #[test]
    fn a_span_ends_after_it_starts() {
        let span = |start, end| ClockSpan::new(clock(start), clock(end));
        assert_eq!(span("20:00", "24:00").unwrap().minutes(), 240);
        assert_eq!(span("20:00", "02:00"), Err(EndBeforeStart));
        assert_eq!(span("09:00", "09:00"), Err(EndBeforeStart));
        assert_eq!(span("24:00", "24:00"), Err(EndBeforeStart));
    }

    #[test]
    fn spans_that_touch_do_not_overlap() {
        let span = |start, end| ClockSpan::new(clock(start), clock(end)).unwrap();
        let morning = span("09:00", "12:00");
        assert!(!morning.overlaps(span("12:00", "14:00")));
        assert!(morning.overlaps(span("11:59", "14:00")));
        assert!(span("11:59", "14:00").overlaps(morning));
        assert!(morning.overlaps(span("10:00", "11:00")));
    }

    /// The same time on the wall is another time of the world before and after the change, and
    /// that is all that happens.
    #[test]
    fn the_change_of_clocks_moves_no_time() {
        let start = clock("16:00");
        let shown = |year, month, day| {
            let hour = i8::try_from(start.hour()).unwrap();
            let there = date(year, month, day).at(hour, 0, 0, 0);
            let zoned = there.in_tz("Europe/Berlin").unwrap();
            (
                zoned.datetime().time().to_string(),
                zoned.offset().to_string(),
            )
        };
        assert_eq!(shown(2026, 3, 28), ("16:00:00".into(), "+01".into()));
        assert_eq!(shown(2026, 3, 29), ("16:00:00".into(), "+02".into()));
        assert_eq!(shown(2026, 10, 24), ("16:00:00".into(), "+02".into()));
        assert_eq!(shown(2026, 10, 25), ("16:00:00".into(), "+01".into()));
    }

    proptest! {
        #[test]
        fn any_time_is_read_as_it_is_printed(minutes in 0_u16..=24 * 60) {
            let clock = Clock(minutes);
            prop_assert_eq!(clock.to_string().parse(), Ok(clock));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9:. uhrpam\\PC]{0,9}") {
            if let Ok(clock) = text.parse::<Clock>() {
                prop_assert_eq!(clock.to_string(), text);
            }
        }
    }
}
