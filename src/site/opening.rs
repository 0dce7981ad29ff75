//! When Anlaufstellen are open on the coming days, counted from the day the site is built for:
//! holidays, closures and dated exceptions are known now, so nobody has to know them later.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::calendar::Calendar;
use crate::content::clock::{Clock, ClockSpan};
use crate::content::day::DayWord;
use crate::content::holidays::Holiday;
use crate::content::opening_hours::OpeningHours;
use crate::site::{PlaceId, Site, upcoming};

/// How many days are told, the day of the build included: five weeks.
pub const DAYS_AHEAD: i64 = 35;

/// How many openings are kept: someone who comes too late for the first reads of the next.
const MOST: usize = 2;

/// How far ahead is looked for them, so that a place that is closed for half a year says when it
/// opens again.
const LOOKED_AHEAD: i32 = 366;

/// How far ahead changed hours and holidays are told.
const WEEKS_AHEAD: i32 = 6;

/// One stretch of time that a place is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The day it begins.
    pub date: Date,
    /// From when.
    pub start: Clock,
    /// Until when; where that is not after `start`, on the next day.
    pub end: Clock,
}

/// A date on which a place is not open as usual on that day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    /// The date.
    pub date: Date,
    /// When it is open; no span if it is closed.
    pub spans: Vec<ClockSpan>,
    /// The public holiday that it is.
    pub holiday: Option<Holiday>,
}

/// Computes the coming days of every Anlaufstelle that has opening hours.
pub(super) fn fill(site: &mut Site) {
    let today = site.today;
    let mut calendars = BTreeMap::new();
    for home in site.anlaufstellen.iter().map(|(_, one)| one.facts.home) {
        let calendar = |place: PlaceId| upcoming::calendar(site, place);
        calendars.entry(home).or_insert_with(|| calendar(home));
    }
    for entry in site.anlaufstellen.iter_mut() {
        let facts = &mut entry.facts;
        let hours = &facts.written.hours;
        if hours.is_empty() {
            continue;
        }
        let calendar = &calendars[&facts.home];
        facts.openings = next(hours, calendar, today, MOST);
        facts.differing = differing(hours, calendar, today);
        facts.coming_days = coming_days(hours, calendar, today);
    }
}

/// The hours of each of the coming days, `today` first.
fn coming_days(hours: &OpeningHours, calendar: &Calendar, today: Date) -> Vec<Vec<ClockSpan>> {
    let days = (0..DAYS_AHEAD).map_while(|days| today.checked_add(days.days()).ok());
    days.map(|day| hours.on(day, calendar).to_vec()).collect()
}

/// The next `most` openings from the beginning of the day `from` on, the soonest first.
///
/// What is open until midnight and goes on after it is one opening, if it is shorter than a day:
/// "Friday, 20:00 to 02:00". What is left of such a night at the beginning of `from` counts as
/// an opening of that day.
pub fn next(hours: &OpeningHours, calendar: &Calendar, from: Date, most: usize) -> Vec<Opening> {
    let mut openings: Vec<Opening> = Vec::new();
    let mut went_on = false;
    let days = (0..LOOKED_AHEAD).map_while(|days| from.checked_add(days.days()).ok());
    for date in days {
        if openings.len() >= most {
            break;
        }
        let spans = hours.on(date, calendar);
        let spans = &spans[usize::from(went_on)..];
        went_on = false;
        for span in spans {
            let night = rest_of_night(hours, calendar, date, *span);
            went_on = night.is_some();
            openings.push(Opening {
                date,
                start: span.start(),
                end: night.unwrap_or(span.end()),
            });
        }
    }
    openings.truncate(most);
    openings
}

/// Until when a span goes on after midnight, if it does.
fn rest_of_night(
    hours: &OpeningHours,
    calendar: &Calendar,
    date: Date,
    span: ClockSpan,
) -> Option<Clock> {
    if span.end() != Clock::END_OF_DAY {
        return None;
    }
    let tomorrow = date.tomorrow().ok()?;
    let first = hours.on(tomorrow, calendar).first()?;
    let goes_on = first.start() == Clock::MIDNIGHT && first.end() <= span.start();
    goes_on.then_some(first.end())
}

fn differing(hours: &OpeningHours, calendar: &Calendar, today: Date) -> Vec<Differing> {
    let days = WEEKS_AHEAD * 7;
    let dates = (0..days).map_while(|days| today.checked_add(days.days()).ok());
    let differing = dates.filter_map(|date| {
        let spans = hours.on(date, calendar);
        let usual = hours.in_usual_week(DayWord(date.weekday()));
        (spans != usual).then(|| Differing {
            date,
            spans: spans.to_vec(),
            holiday: calendar.holiday_on(date),
        })
    });
    differing.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::holidays::HolidayArea;
    use crate::content::land::Land;
    use crate::content::opening_hours::{Exception, WeeklyHours};
    use crate::content::period::Period;
    use jiff::civil::{DateTime, date};
    use proptest::prelude::*;

    fn clock(text: &str) -> Clock {
        text.parse().unwrap()
    }

    fn hours(lines: &[(&str, &str, &str)], exceptions: &[Exception]) -> OpeningHours {
        let lines: Vec<WeeklyHours> = lines
            .iter()
            .map(|(days, start, end)| WeeklyHours {
                days: days.split(' ').map(|day| day.parse().unwrap()).collect(),
                span: ClockSpan::new(clock(start), clock(end)).unwrap(),
            })
            .collect();
        OpeningHours::new(&lines, exceptions).0
    }

    fn calendar(closures: &[(Date, Date)]) -> Calendar {
        let closures = closures.iter();
        Calendar {
            area: HolidayArea::of(Land::Niedersachsen),
            closures: closures
                .map(|(from, to)| Period::new(*from, *to).unwrap())
                .collect(),
            school_holidays: Vec::new(),
        }
    }

    fn told(hours: &OpeningHours, calendar: &Calendar, from: Date) -> Vec<String> {
        let openings = next(hours, calendar, from, MOST).into_iter();
        openings
            .map(|one| format!("{} {}-{}", one.date, one.start, one.end))
            .collect()
    }

    #[test]
    fn the_rest_of_the_day_comes_before_the_next_day() {
        let hours = hours(
            &[("mo di", "08:30", "12:00"), ("mo", "14:00", "18:00")],
            &[],
        );
        let from = date(2026, 11, 23);
        let expected = ["2026-11-23 08:30-12:00", "2026-11-23 14:00-18:00"];
        assert_eq!(told(&hours, &calendar(&[]), from), expected);
    }

    #[test]
    fn holidays_closures_and_exceptions_are_left_out() {
        let open = Exception {
            date: date(2026, 12, 26),
            hours: Some(ClockSpan::new(clock("10:00"), clock("11:00")).unwrap()),
        };
        let closed = Exception {
            date: date(2027, 1, 8),
            hours: None,
        };
        let hours = hours(&[("fr", "09:00", "12:00")], &[open, closed]);
        let closures = [(date(2026, 12, 28), date(2027, 1, 2))];
        let calendar = calendar(&closures);
        // 25 December is a holiday, 26 December too, but open by exception; 1 January lies in the
        // closure; 8 January is closed by exception.
        let expected = ["2026-12-26 10:00-11:00", "2027-01-15 09:00-12:00"];
        assert_eq!(told(&hours, &calendar, date(2026, 12, 24)), expected);
    }

    #[test]
    fn a_place_that_is_closed_for_months_says_when_it_opens_again() {
        let hours = hours(&[("mi", "09:00", "12:00")], &[]);
        let calendar = calendar(&[(date(2026, 11, 1), date(2027, 4, 30))]);
        let told = told(&hours, &calendar, date(2026, 11, 20));
        assert_eq!(told[0], "2027-05-05 09:00-12:00");
    }

    #[test]
    fn a_night_is_one_opening() {
        let hours = hours(&[("fr", "20:00", "24:00"), ("sa", "00:00", "02:00")], &[]);
        let expected = ["2026-11-20 20:00-02:00", "2026-11-27 20:00-02:00"];
        assert_eq!(told(&hours, &calendar(&[]), date(2026, 11, 20)), expected);
        // Someone who reads on Saturday learns that it is open until two.
        let expected = ["2026-11-21 00:00-02:00", "2026-11-27 20:00-02:00"];
        assert_eq!(told(&hours, &calendar(&[]), date(2026, 11, 21)), expected);
    }

    #[test]
    fn a_night_into_a_holiday_ends_at_midnight() {
        let hours = hours(&[("do", "20:00", "24:00"), ("fr", "00:00", "02:00")], &[]);
        let told = told(&hours, &calendar(&[]), date(2026, 12, 24));
        assert_eq!(told[0], "2026-12-24 20:00-24:00");
    }

    #[test]
    fn whole_days_stay_days() {
        let hours = hours(&[("mo di mi do fr sa so", "00:00", "24:00")], &[]);
        let expected = ["2026-11-20 00:00-24:00", "2026-11-21 00:00-24:00"];
        assert_eq!(told(&hours, &calendar(&[]), date(2026, 11, 20)), expected);
    }

    #[test]
    fn without_hours_there_is_no_opening() {
        let hours = hours(&[], &[]);
        assert!(told(&hours, &calendar(&[]), date(2026, 11, 20)).is_empty());
    }

    /// Whether `openings` say that it is open at a minute.
    fn says_open(openings: &[Opening], at: DateTime) -> bool {
        openings.iter().any(|one| {
            let at_clock = |date: Date, clock: Clock| {
                let minutes = i64::from(clock.hour() * 60 + clock.minute());
                date.to_datetime(jiff::civil::Time::midnight()) + minutes.minutes()
            };
            let last_day = if one.end > one.start {
                one.date
            } else {
                one.date.tomorrow().unwrap()
            };
            at_clock(one.date, one.start) <= at && at < at_clock(last_day, one.end)
        })
    }

    fn any_span() -> impl Strategy<Value = ClockSpan> {
        let ends = (0_u16..=24, 0_u16..=24);
        ends.prop_filter_map("no span", |(start, end)| {
            ClockSpan::new(Clock::new(start, 0)?, Clock::new(end, 0)?).ok()
        })
    }

    fn any_line() -> impl Strategy<Value = WeeklyHours> {
        let days =
            proptest::sample::subsequence(vec!["mo", "di", "mi", "do", "fr", "sa", "so"], 1..7);
        (days, any_span()).prop_map(|(days, span)| WeeklyHours {
            days: days.iter().map(|day| day.parse().unwrap()).collect(),
            span,
        })
    }

    proptest! {
        /// The hours of each day, asked one by one, are the oracle: a place is said to be open
        /// when it is open, and at no other time.
        #[test]
        fn an_opening_is_told_exactly_where_the_day_says_open(
            lines in proptest::collection::vec(any_line(), 1..5),
            start in 0_i32..400,
        ) {
            let (hours, _) = OpeningHours::new(&lines, &[]);
            let calendar = calendar(&[(date(2026, 12, 24), date(2027, 1, 3))]);
            let from = date(2026, 11, 1).saturating_add(start.days());
            let openings = next(&hours, &calendar, from, 40);
            let days = if openings.len() < 40 { 300 } else { 5 };
            for day in 0..days {
                let day = from.saturating_add(day.days());
                for hour in 0..24 {
                    let clock = Clock::new(hour, 30).unwrap();
                    let spans = hours.on(day, &calendar);
                    let open = spans.iter().any(|it| it.start() <= clock && clock < it.end());
                    let at = day.at(i8::try_from(hour).unwrap(), 30, 0, 0);
                    prop_assert_eq!(says_open(&openings, at), open, "{}", at);
                }
            }
        }
    }
}
