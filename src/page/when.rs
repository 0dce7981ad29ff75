//! Times in words: "Jede Woche: Montag, 16:00 bis 18:00 Uhr".

use jiff::civil::Date;

use crate::content::clock::Clock;
use crate::content::day::DayWord;
use crate::content::month_day::MonthDay;
use crate::content::recurrence::Rule;
use crate::content::schedule::{Session, nth_word};
use crate::locale::Value;
use crate::page::reader::Reader;

impl Reader<'_> {
    /// A session in one line, plain text.
    pub fn session(&self, session: &Session) -> String {
        let when = self.rule(session.recurrence.rule());
        let time = self.time_span(session.start, session.end);
        let first = session
            .recurrence
            .first()
            .filter(|first| *first > self.site.today);
        let line = self.format(
            "when-and-time",
            &[("when", when.into()), ("time", time.into())],
        );
        match first {
            Some(first) => {
                let from = self.format(
                    "date-from",
                    &[("from", self.locale.date_long(first).into())],
                );
                self.format(
                    "when-and-time",
                    &[("when", line.into()), ("time", from.into())],
                )
            }
            None => line,
        }
    }

    /// The same below the heading of its day of the week, which needn't be said again: of a session
    /// in every week only the time.
    pub fn session_on_its_day(&self, session: &Session) -> String {
        let has_begun = session.recurrence.first();
        let has_begun = has_begun.is_none_or(|first| first <= self.site.today);
        match session.recurrence.rule() {
            Rule::Weeks { every: 1, .. } if has_begun => self.time_span(session.start, session.end),
            Rule::Weeks { .. } | Rule::Months { .. } | Rule::Dates(_) => self.session(session),
        }
    }

    /// When a session pauses, each in plain text.
    pub fn pauses(&self, session: &Session) -> Vec<String> {
        let pauses = session.recurrence.pauses().iter();
        pauses
            .map(|pause| self.text(&format!("pause-{}", pause.word())))
            .collect()
    }

    fn rule(&self, rule: &Rule) -> String {
        match rule {
            Rule::Weeks { every: 1, days } => {
                self.format("recurrence-weekly", &[("days", self.days(days).into())])
            }
            Rule::Weeks { every, days } => {
                let weeks = Value::from(u32::from(*every));
                self.format(
                    "recurrence-every-weeks",
                    &[("weeks", weeks), ("days", self.days(days).into())],
                )
            }
            Rule::Months { rules } => {
                let days: Vec<String> = rules.iter().map(|rule| self.month_day(*rule)).collect();
                let days = self.locale.list_and(&days);
                self.format("recurrence-monthly", &[("days", days.into())])
            }
            Rule::Dates(dates) => {
                let dates: Vec<Date> = dates
                    .iter()
                    .copied()
                    .filter(|date| *date >= self.site.today)
                    .collect();
                if dates.is_empty() {
                    return self.text("offer-no-dates");
                }
                let dates: Vec<String> = dates
                    .iter()
                    .map(|date| self.locale.date_long(*date))
                    .collect();
                self.format(
                    "recurrence-dates",
                    &[("dates", self.locale.list_and(&dates).into())],
                )
            }
        }
    }

    fn days(&self, days: &[DayWord]) -> String {
        let names: Vec<String> = days.iter().map(|day| self.locale.weekday(day.0)).collect();
        self.locale.list_and(&names)
    }

    fn month_day(&self, rule: MonthDay) -> String {
        let weekday = self.locale.weekday(rule.weekday.0);
        self.format(
            &format!("nth-{}", nth_word(rule.nth)),
            &[
                ("weekday", weekday.into()),
                ("day", rule.weekday.word().into()),
            ],
        )
    }

    /// "16:00 bis 18:00 Uhr", or "ab 16:00 Uhr" without an end.
    pub fn time_span(&self, start: Clock, end: Option<Clock>) -> String {
        if let Some(end) = end {
            return self.locale.time_range(parts(start), parts(end));
        }
        let (hour, minute) = parts(start);
        let time = self.locale.time(hour, minute);
        self.format("time-from", &[("from", time.into())])
    }
}

fn parts(clock: Clock) -> (u8, u8) {
    let part = |part: u16| u8::try_from(part).unwrap_or(u8::MAX);
    (part(clock.hour()), part(clock.minute()))
}
