//! Reads times from a head: when an offer takes place, and when an Anlaufstelle is open.

use jiff::civil::Date;

use crate::content::calendar::Pause;
use crate::content::clock::{Clock, ClockSpan};
use crate::content::day::{DayWord, parse_date};
use crate::content::fields::{Fields, FromValue, Reference, Value};
use crate::content::land::Land;
use crate::content::month_day::{MonthDay, Nth};
use crate::content::opening_hours::{Exception, HoursProblem, OpeningHours, WeeklyHours};
use crate::content::recurrence::{Recurrence, RecurrenceProblem, Rhythm, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Place;

/// One rhythm of an offer: on which days, from when to when, and where if it has several places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// On which days.
    pub recurrence: Recurrence,
    /// From when.
    pub start: Clock,
    /// Until when.
    pub end: Option<Clock>,
    /// At which of the offer's places.
    pub venue: Option<Reference>,
}

impl Session {
    /// Reads one of `[[zeiten]]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Session> {
        let rule = read_rule(fields);
        let start: Option<Clock> = fields.required("von");
        let end: Option<Clock> = fields.optional("bis");
        check_span(fields, start, end);
        let pauses = fields.list("pause");
        let first: Option<Date> = fields.optional("ab");
        let venue = fields.optional("ort");
        let recurrence = match Recurrence::new(rule?, first, pauses) {
            Ok(recurrence) => Some(recurrence),
            Err(problem) => {
                tell_rule(fields, problem);
                None
            }
        };
        Some(Session {
            recurrence: recurrence?,
            start: start?,
            end,
            venue,
        })
    }
}

/// `termine`, or `takt` with `tage`.
fn read_rule(fields: &mut Fields<'_>) -> Option<Rule> {
    fields.exactly_one_of(&["takt", "termine"]);
    let rhythm: Option<Rhythm> = fields.optional("takt");
    let dates: Vec<Date> = fields.list("termine");
    if fields.has("termine") {
        fields.excludes("termine", &["tage", "ab"]);
        fields.skip("tage");
        return Some(Rule::Dates(dates));
    }
    match rhythm {
        Some(Rhythm::Weeks(every)) => {
            fields.needs("takt", "tage");
            let days = fields.list("tage");
            fields.has("tage").then_some(Rule::Weeks { every, days })
        }
        Some(Rhythm::Months) => {
            fields.needs("takt", "tage");
            let rules = fields.list("tage");
            fields.has("tage").then_some(Rule::Months { rules })
        }
        None => {
            // The days of a rhythm that can't be read are not unknown fields.
            fields.skip("tage");
            None
        }
    }
}

fn tell_rule(fields: &mut Fields<'_>, problem: RecurrenceProblem) {
    match problem {
        RecurrenceProblem::FirstMissing => fields.lacks("takt", "ab"),
        // Days that could not be read have been told already.
        RecurrenceProblem::NoDays | RecurrenceProblem::EveryOutOfRange => {
            fields.not_empty("tage");
            fields.not_empty("termine");
        }
    }
}

fn check_span(
    fields: &mut Fields<'_>,
    start: Option<Clock>,
    end: Option<Clock>,
) -> Option<ClockSpan> {
    let (start, end) = (start?, end?);
    ClockSpan::new(start, end)
        .map_err(|_| {
            let finding = Diagnostic::new(Code::EndBeforeStart, fields.place_of("bis"))
                .with("start", start.to_string())
                .with("end", end.to_string())
                .and_at(fields.place_of("von"));
            fields.tell(finding);
        })
        .ok()
}

/// Reads `[[oeffnungszeiten]]` and `[[ausnahmen]]`.
pub fn read_hours(fields: &mut Fields<'_>) -> OpeningHours {
    let weekly: Vec<(WeeklyHours, Place)> = fields.tables("oeffnungszeiten", |table| {
        let days = table.list("tage");
        if !table.has("tage") {
            let missing = Diagnostic::new(Code::MissingField, table.place_of("tage"));
            table.tell(missing.with("field", "oeffnungszeiten.tage"));
        }
        table.not_empty("tage");
        let start = table.required("von");
        let end = table.required("bis");
        let span = check_span(table, start, end)?;
        Some((WeeklyHours { days, span }, table.place_of("von")))
    });
    let exceptions: Vec<(Exception, Place)> = fields.tables("ausnahmen", |table| {
        table.exactly_one_of(&["geschlossen", "von"]);
        let date = table.required("datum");
        let closed = table.flag("geschlossen");
        let start = table.optional("von");
        let end = table.optional("bis");
        table.needs("von", "bis");
        table.needs("bis", "von");
        let hours = check_span(table, start, end);
        let exception = Exception { date: date?, hours };
        (closed || hours.is_some()).then(|| (exception, table.place_of("datum")))
    });
    let (weekly, weekly_places): (Vec<_>, Vec<_>) = weekly.into_iter().unzip();
    let (exceptions, exception_places): (Vec<_>, Vec<_>) = exceptions.into_iter().unzip();
    let (hours, problems) = OpeningHours::new(&weekly, &exceptions);
    for problem in problems {
        let (places, first, second) = match problem {
            HoursProblem::WeeklyOverlap { first, second, .. } => (&weekly_places, first, second),
            HoursProblem::ExceptionOverlap { first, second }
            | HoursProblem::ClosedAndMore { first, second } => (&exception_places, first, second),
        };
        let finding = Diagnostic::new(Code::HoursOverlap, places[second].clone());
        fields.tell(finding.and_at(places[first].clone()));
    }
    hours
}

/// Both forms are accepted, since git-based editors write the second: `2026-11-02` and
/// `"2026-11-02"`.
impl FromValue for Date {
    fn from_value(value: &Value<'_>) -> Result<Date, Diagnostic> {
        let text = match value.toml.as_datetime() {
            Some(moment) if moment.date.is_none() || moment.time.is_some() => {
                return Err(value.finding(Code::WrongDate));
            }
            Some(moment) => moment.to_string(),
            None => value.written(),
        };
        parse_date(&text).map_err(|wrong| Diagnostic {
            nearest: wrong.meant.map(|date| date.to_string()),
            ..value.finding(Code::WrongDate)
        })
    }
}

impl FromValue for Clock {
    fn from_value(value: &Value<'_>) -> Result<Clock, Diagnostic> {
        // `von = 16:00` without quotes is TOML's own time and meant just so.
        let text = match value.toml.as_datetime() {
            Some(moment) => moment.to_string().chars().take(5).collect(),
            None => value.written(),
        };
        text.parse()
            .map_err(|wrong: crate::content::clock::WrongClock| Diagnostic {
                nearest: wrong.meant.map(|clock| clock.to_string()),
                ..value.finding(Code::WrongTime)
            })
    }
}

impl FromValue for DayWord {
    fn from_value(value: &Value<'_>) -> Result<DayWord, Diagnostic> {
        let text = value.text()?;
        text.parse()
            .map_err(|wrong: crate::content::day::WrongDayWord| Diagnostic {
                nearest: wrong.meant.map(|day| day.to_string()),
                allowed: DayWord::words().map(str::to_owned).collect(),
                ..value.finding(Code::UnknownWord)
            })
    }
}

impl FromValue for MonthDay {
    fn from_value(value: &Value<'_>) -> Result<MonthDay, Diagnostic> {
        let text = value.text()?;
        text.parse().map_err(
            |wrong: crate::content::month_day::WrongMonthDay| Diagnostic {
                nearest: wrong.meant.map(|rule| rule.to_string()),
                ..value.finding(Code::WrongDayRule)
            },
        )
    }
}

impl FromValue for Rhythm {
    fn from_value(value: &Value<'_>) -> Result<Rhythm, Diagnostic> {
        let text = value.text()?;
        Rhythm::from_word(text).ok_or_else(|| {
            let known = ["woche", "2-wochen", "3-wochen", "4-wochen", "monat"];
            value.finding(Code::UnknownWord).known(text, known)
        })
    }
}

impl FromValue for Pause {
    fn from_value(value: &Value<'_>) -> Result<Pause, Diagnostic> {
        let text = value.text()?;
        let known = Pause::ALL.into_iter().map(Pause::word);
        Pause::from_word(text).ok_or_else(|| value.finding(Code::UnknownWord).known(text, known))
    }
}

impl FromValue for Land {
    fn from_value(value: &Value<'_>) -> Result<Land, Diagnostic> {
        let text = value.text()?;
        let known = Land::ALL.into_iter().map(Land::word);
        Land::from_word(text).ok_or_else(|| value.finding(Code::UnknownWord).known(text, known))
    }
}

/// The word for which of a month's weekdays is meant, as it ends the id of its message.
pub fn nth_word(nth: Nth) -> &'static str {
    match nth {
        Nth::First => "1",
        Nth::Second => "2",
        Nth::Third => "3",
        Nth::Fourth => "4",
        Nth::Fifth => "5",
        Nth::Last => "last",
    }
}
