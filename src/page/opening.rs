//! The coming days' hours of an Anlaufstelle in one short line, for the scripts that compare them
//! with the clock. They know nothing of holidays: the build does, and tells each day.

use std::fmt::Write;

use jiff::civil::Date;

use crate::content::clock::{Clock, ClockSpan};
use crate::site::Anlaufstelle;

/// The digits of the days: 0 is closed, each other one a list of spans.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// `2026-11-20 1002110 540-720,840-1080;540-720`: the first day, one digit for each day, and what
/// the digits from 1 on mean, in minutes since midnight. None if no hours are known, or if it is
/// open day and night, which needs no clock.
pub fn coming_days(first: Date, anlaufstelle: &Anlaufstelle) -> Option<String> {
    line(first, &anlaufstelle.coming_days)
}

fn line(first: Date, days: &[Vec<ClockSpan>]) -> Option<String> {
    if days.is_empty() {
        return None;
    }
    let mut kinds: Vec<&[ClockSpan]> = vec![&[]];
    let mut line = format!("{first} ");
    for day in days {
        let known = kinds.iter().position(|kind| kind == day);
        let kind = known.unwrap_or_else(|| {
            kinds.push(day);
            kinds.len() - 1
        });
        // Fewer days are told than there are digits, so each may differ from all others.
        line.push(char::from(DIGITS[kind]));
    }
    for (nth, kind) in kinds[1..].iter().enumerate() {
        line.push(if nth == 0 { ' ' } else { ';' });
        for (nth, span) in kind.iter().enumerate() {
            let comma = if nth == 0 { "" } else { "," };
            let (start, end) = (minutes(span.start()), minutes(span.end()));
            write!(line, "{comma}{start}-{end}").expect("writing to a String never fails");
        }
    }
    Some(line)
}

fn minutes(clock: Clock) -> u16 {
    clock.hour() * 60 + clock.minute()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn span(start: &str, end: &str) -> ClockSpan {
        ClockSpan::new(start.parse().unwrap(), end.parse().unwrap()).unwrap()
    }

    #[test]
    fn equal_days_share_a_digit() {
        let morning = vec![span("09:00", "12:00")];
        let both = vec![span("09:00", "12:00"), span("14:00", "24:00")];
        let days = [both.clone(), vec![], morning, both, vec![]];
        assert_eq!(
            line(date(2026, 11, 19), &days).unwrap(),
            "2026-11-19 10210 540-720,840-1440;540-720"
        );
    }

    #[test]
    fn no_days_are_no_line_and_closed_days_have_no_kinds() {
        assert_eq!(line(date(2026, 11, 19), &[]), None);
        let closed = line(date(2026, 11, 19), &[vec![], vec![]]).unwrap();
        assert_eq!(closed, "2026-11-19 00");
    }

    #[test]
    fn there_is_a_digit_for_every_day_that_is_told() {
        let days = usize::try_from(crate::site::DAYS_AHEAD).unwrap();
        assert!(days < DIGITS.len());
    }
}
