//! When a place is open: hours by day of the week, and dates that differ.
//!
//! On public holidays and closures it is closed, unless an exception names the date.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::calendar::Calendar;
use crate::content::clock::ClockSpan;
use crate::content::day::DayWord;

/// The hours of one place. The spans of a day are in order and don't overlap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpeningHours {
    /// Monday first.
    week: [Vec<ClockSpan>; 7],
    /// No span: closed on that date.
    exceptions: BTreeMap<Date, Vec<ClockSpan>>,
}

/// One line of weekly hours: open on these days for this span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyHours {
    /// The days of the week.
    pub days: Vec<DayWord>,
    /// From when to when.
    pub span: ClockSpan,
}

/// One date that differs from the weekly hours and from the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exception {
    /// The date.
    pub date: Date,
    /// Open for this span instead; `None` if closed. Several exceptions of one date are several
    /// spans.
    pub hours: Option<ClockSpan>,
}

/// Lines that contradict each other, told by their places in the lists that were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursProblem {
    /// Two lines of weekly hours overlap on a day.
    WeeklyOverlap {
        /// The day; the first in the week if they overlap on several.
        day: DayWord,
        /// Index of the earlier line.
        first: usize,
        /// Index of the later line.
        second: usize,
    },
    /// Two exceptions of one date overlap.
    ExceptionOverlap {
        /// Index of the earlier exception.
        first: usize,
        /// Index of the later exception.
        second: usize,
    },
    /// One exception says closed, and another says something of the same date.
    ClosedAndMore {
        /// Index of the earlier exception.
        first: usize,
        /// Index of the later exception.
        second: usize,
    },
}

impl OpeningHours {
    /// Puts the lines together. Spans that overlap become one, and hours win over "closed", so
    /// that what is left can be shown while the problems are told.
    pub fn new(
        weekly: &[WeeklyHours],
        exceptions: &[Exception],
    ) -> (OpeningHours, Vec<HoursProblem>) {
        let mut problems = weekly_problems(weekly);
        problems.extend(exception_problems(exceptions));

        let mut hours = OpeningHours::default();
        for line in weekly {
            for day in &line.days {
                hours.week[place_in_week(*day)].push(line.span);
            }
        }
        for exception in exceptions {
            let spans = hours.exceptions.entry(exception.date).or_default();
            spans.extend(exception.hours);
        }
        hours.week.iter_mut().for_each(join);
        hours.exceptions.values_mut().for_each(join);
        (hours, problems)
    }

    /// When it is open on `day`; no span if it is closed.
    pub fn on(&self, day: Date, calendar: &Calendar) -> &[ClockSpan] {
        match self.exceptions.get(&day) {
            Some(spans) => spans,
            None if calendar.is_closed(day) => &[],
            None => self.in_usual_week(DayWord(day.weekday())),
        }
    }

    /// The first day from `from` on that it is open, and its hours. Looks at `horizon_days` days,
    /// the first of them `from` itself.
    pub fn next_opening(
        &self,
        from: Date,
        calendar: &Calendar,
        horizon_days: u16,
    ) -> Option<(Date, &[ClockSpan])> {
        (0..horizon_days)
            .map_while(|days| from.checked_add(i64::from(days).days()).ok())
            .map(|day| (day, self.on(day, calendar)))
            .find(|(_, spans)| !spans.is_empty())
    }

    /// Whether nothing is known: neither weekly hours nor exceptions.
    pub fn is_empty(&self) -> bool {
        self.week.iter().all(Vec::is_empty) && self.exceptions.is_empty()
    }

    /// The hours of a day of the week that is neither holiday nor exception.
    pub fn in_usual_week(&self, day: DayWord) -> &[ClockSpan] {
        &self.week[place_in_week(day)]
    }

    /// The dates that differ, in order; no span if it is closed.
    pub fn exceptions(&self) -> impl Iterator<Item = (Date, &[ClockSpan])> {
        let exceptions = self.exceptions.iter();
        exceptions.map(|(date, spans)| (*date, spans.as_slice()))
    }
}

/// Which pairs of lines overlap, each pair once.
fn weekly_problems(weekly: &[WeeklyHours]) -> Vec<HoursProblem> {
    pairs(weekly)
        .filter(|(one, two)| one.1.span.overlaps(two.1.span))
        .filter_map(|(one, two)| {
            let both = |day: &&DayWord| two.1.days.contains(day);
            let days = one.1.days.iter().filter(both);
            Some(HoursProblem::WeeklyOverlap {
                day: *days.min_by_key(|day| place_in_week(**day))?,
                first: one.0,
                second: two.0,
            })
        })
        .collect()
}

/// Which pairs of exceptions of one date contradict each other.
fn exception_problems(exceptions: &[Exception]) -> Vec<HoursProblem> {
    pairs(exceptions)
        .filter(|(one, two)| one.1.date == two.1.date)
        .filter_map(
            |((first, one), (second, two))| match (one.hours, two.hours) {
                (Some(one), Some(two)) if one.overlaps(two) => {
                    Some(HoursProblem::ExceptionOverlap { first, second })
                }
                (Some(_), Some(_)) => None,
                (None, _) | (_, None) => Some(HoursProblem::ClosedAndMore { first, second }),
            },
        )
        .collect()
}

/// All pairs of two entries with their places, the earlier entry first.
fn pairs<T>(entries: &[T]) -> impl Iterator<Item = ((usize, &T), (usize, &T))> {
    let numbered = || entries.iter().enumerate();
    numbered().flat_map(move |one| numbered().skip(one.0 + 1).map(move |two| (one, two)))
}

/// 0 for Monday to 6 for Sunday.
fn place_in_week(day: DayWord) -> usize {
    usize::from(day.0.to_monday_zero_offset().unsigned_abs())
}

/// Sorts spans and makes one of those that overlap; those that only touch stay two.
fn join(spans: &mut Vec<ClockSpan>) {
    spans.sort();
    spans.dedup_by(|later, earlier| {
        let overlap = later.overlaps(*earlier);
        if overlap && later.end() > earlier.end() {
            *earlier = ClockSpan::new(earlier.start(), later.end()).unwrap_or(*earlier);
        }
        overlap
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::clock::Clock;
    use crate::content::holidays::HolidayArea;
    use crate::content::land::Land;
    use crate::content::period::Period;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn span(start: &str, end: &str) -> ClockSpan {
        ClockSpan::new(start.parse().unwrap(), end.parse().unwrap()).unwrap()
    }

    fn line(days: &[&str], start: &str, end: &str) -> WeeklyHours {
        let days = days.iter().map(|word| word.parse().unwrap()).collect();
        WeeklyHours {
            days,
            span: span(start, end),
        }
    }

    fn open(date: Date, start: &str, end: &str) -> Exception {
        let hours = Some(span(start, end));
        Exception { date, hours }
    }

    fn closed(date: Date) -> Exception {
        Exception { date, hours: None }
    }

    fn calendar() -> Calendar {
        Calendar {
            area: HolidayArea::of(Land::Niedersachsen),
            closures: vec![Period::new(date(2026, 12, 28), date(2026, 12, 31)).unwrap()],
            school_holidays: vec![Period::new(date(2026, 12, 23), date(2027, 1, 9)).unwrap()],
        }
    }

    /// Monday to Friday 9 to 12, Thursday 14 to 18 too.
    fn town_hall(exceptions: &[Exception]) -> OpeningHours {
        let afternoon = line(&["do"], "14:00", "18:00");
        let mornings = line(&["mo", "di", "mi", "do", "fr"], "09:00", "12:00");
        let (hours, problems) = OpeningHours::new(&[afternoon, mornings], exceptions);
        assert_eq!(problems, []);
        hours
    }

    #[test]
    fn a_day_may_have_several_spans_in_order() {
        let hours = town_hall(&[]);
        let thursday = date(2026, 11, 5);
        let expected = [span("09:00", "12:00"), span("14:00", "18:00")];
        assert_eq!(hours.on(thursday, &calendar()), expected);
        assert_eq!(hours.on(date(2026, 11, 7), &calendar()), []);
    }

    #[test]
    fn holidays_and_closures_are_closed_and_school_holidays_are_not() {
        let hours = town_hall(&[]);
        assert_eq!(hours.on(date(2026, 12, 25), &calendar()), []);
        assert_eq!(hours.on(date(2026, 12, 29), &calendar()), []);
        let school_holiday = date(2026, 12, 23);
        assert_eq!(
            hours.on(school_holiday, &calendar()),
            [span("09:00", "12:00")]
        );
    }

    #[test]
    fn an_exception_wins_over_week_holiday_and_closure() {
        let hours = town_hall(&[
            closed(date(2026, 11, 5)),
            open(date(2026, 12, 25), "10:00", "11:00"),
            open(date(2026, 12, 29), "14:00", "15:00"),
            open(date(2026, 12, 29), "08:00", "09:00"),
        ]);
        assert_eq!(hours.on(date(2026, 11, 5), &calendar()), []);
        let christmas = hours.on(date(2026, 12, 25), &calendar());
        assert_eq!(christmas, [span("10:00", "11:00")]);
        let closure = hours.on(date(2026, 12, 29), &calendar());
        assert_eq!(closure, [span("08:00", "09:00"), span("14:00", "15:00")]);
        assert_eq!(hours.exceptions().count(), 3);
    }

    #[test]
    fn the_next_opening_passes_over_closed_days() {
        let hours = town_hall(&[closed(date(2027, 1, 4))]);
        let calendar = calendar();
        let christmas = date(2026, 12, 25);
        let (day, spans) = hours.next_opening(christmas, &calendar, 14).unwrap();
        assert_eq!(day, date(2027, 1, 5));
        assert_eq!(spans, [span("09:00", "12:00")]);
        // 5 January is the twelfth day, counted from Christmas Day itself.
        assert_eq!(hours.next_opening(christmas, &calendar, 11), None);
        assert!(hours.next_opening(christmas, &calendar, 12).is_some());
        let open_today = hours.next_opening(date(2026, 11, 2), &calendar, 1);
        assert_eq!(open_today.map(|(day, _)| day), Some(date(2026, 11, 2)));
    }

    #[test]
    fn the_end_of_the_calendar_ends_the_search() {
        let never = OpeningHours::default();
        assert_eq!(never.next_opening(Date::MAX, &calendar(), 99), None);
    }

    #[test]
    fn weekly_hours_that_overlap_are_told_and_joined() {
        let lines = [
            line(&["mo", "di", "mi"], "09:00", "12:00"),
            line(&["mi", "di"], "11:00", "13:00"),
            line(&["mo"], "12:00", "14:00"),
        ];
        let (hours, problems) = OpeningHours::new(&lines, &[]);
        let day = "di".parse().unwrap();
        let overlap = HoursProblem::WeeklyOverlap {
            day,
            first: 0,
            second: 1,
        };
        assert_eq!(problems, [overlap]);
        assert_eq!(hours.in_usual_week(day), [span("09:00", "13:00")]);
        let monday = hours.in_usual_week("mo".parse().unwrap());
        assert_eq!(monday, [span("09:00", "12:00"), span("12:00", "14:00")]);
    }

    #[test]
    fn exceptions_that_contradict_each_other_are_told() {
        let day = date(2026, 11, 5);
        let exceptions = [
            open(day, "09:00", "12:00"),
            open(date(2026, 11, 6), "09:00", "12:00"),
            open(day, "11:00", "13:00"),
            closed(day),
        ];
        let (hours, problems) = OpeningHours::new(&[], &exceptions);
        let contradiction = |first, second| HoursProblem::ClosedAndMore { first, second };
        assert_eq!(
            problems,
            [
                HoursProblem::ExceptionOverlap {
                    first: 0,
                    second: 2
                },
                contradiction(0, 3),
                contradiction(2, 3)
            ]
        );
        assert_eq!(hours.on(day, &calendar()), [span("09:00", "13:00")]);
    }

    /// On 29 March 2026 the hour from 2 to 3 is left out, on 25 October it comes twice.
    #[test]
    fn the_change_of_clocks_moves_no_hours() {
        let (hours, _) = OpeningHours::new(&[line(&["so"], "01:00", "04:00")], &[]);
        for sunday in [date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1)] {
            assert_eq!(hours.on(sunday, &calendar()), [span("01:00", "04:00")]);
        }
    }

    fn any_lines() -> impl Strategy<Value = Vec<WeeklyHours>> {
        let clock = (0_u16..24, 0_u16..60).prop_map(|(hour, minute)| Clock::new(hour, minute));
        let span = (clock.clone(), clock)
            .prop_filter_map("ends after it starts", |(start, end)| {
                ClockSpan::new(start?, end?).ok()
            });
        let words: Vec<&str> = DayWord::words().collect();
        let days = proptest::sample::subsequence(words, 1..=7);
        let line = (days, span).prop_map(|(words, span)| {
            let days = words.iter().map(|word| word.parse().unwrap()).collect();
            WeeklyHours { days, span }
        });
        proptest::collection::vec(line, 0..6)
    }

    proptest! {
        #[test]
        fn joined_hours_cover_the_same_minutes_and_never_overlap(lines in any_lines()) {
            let (hours, problems) = OpeningHours::new(&lines, &[]);
            let mut joined_any = false;
            for word in DayWord::words() {
                let day: DayWord = word.parse().unwrap();
                let spans = hours.in_usual_week(day);
                prop_assert!(spans.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
                let given: Vec<ClockSpan> =
                    lines.iter().filter(|it| it.days.contains(&day)).map(|it| it.span).collect();
                for minute in (0..24 * 60).step_by(7) {
                    let clock = Clock::new(minute / 60, minute % 60).unwrap();
                    let covers = |it: &ClockSpan| it.start() <= clock && clock < it.end();
                    prop_assert_eq!(spans.iter().any(covers), given.iter().any(covers));
                }
                joined_any |= spans.len() < given.len();
            }
            prop_assert_eq!(problems.is_empty(), !joined_any);
        }
    }
}
