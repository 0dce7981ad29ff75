//! Our calendar against independent ones: public holidays against the Python library `holidays`,
//! rules of recurrence against `python-dateutil`, both for 2015 to 2040.
//!
//! `tests/run` installs the libraries (tests/oracle/requirements.txt) and runs these tests. They
//! agree with us on every day and rule. What was looked into, and who is right by law:
//!
//! - Berlin, 17 June 2028: both list it, and the law has it (its gazette of 2024, p. 460).
//! - Hessen: by § 1 `HFeiertagsG` each Sunday is a public holiday, so Easter Sunday and Whit Sunday
//!   are. Neither of us lists them, against the letter of the law; `content::holidays` says why.
//! - Catholic Gemeinden: the library has a category for their holidays, but doesn't say which they
//!   are. By the ordinances some are named; unit tests of `content::holidays` check those.
//! - Augsburg: the library gives it Mariä Himmelfahrt without being asked for that category, and so
//!   do we: it is one of the Gemeinden that the Landesamt für Statistik names.

use std::path::Path;
use std::process::Command;

use jiff::civil::Date;
use kreisweit::content::calendar::{Calendar, Pause};
use kreisweit::content::holidays::{HolidayArea, easter};
use kreisweit::content::land::Land;
use kreisweit::content::period::Period;
use kreisweit::content::recurrence::{Recurrence, Rule};
use serde::Deserialize;

/// The years that the oracles print.
const YEARS: std::ops::RangeInclusive<i16> = 2015..=2040;

/// A line of holidays.py: the public holidays of a place and year, or Easter Sundays from 1583 on.
#[derive(Deserialize)]
#[serde(untagged)]
enum HolidayLine {
    Holidays {
        land: String,
        gemeinde: Option<String>,
        catholic: bool,
        year: i16,
        days: Vec<(String, String)>,
    },
    Easter {
        easter: Vec<String>,
    },
}

/// A line of recurrence.py: a rule and its dates from one date to another.
#[derive(Deserialize)]
struct RecurrenceLine {
    weeks: Option<u8>,
    #[serde(default)]
    days: Vec<String>,
    #[serde(default)]
    months: Vec<String>,
    first: Option<String>,
    pauses: bool,
    from: String,
    until: String,
    dates: Vec<String>,
}

#[test]
#[ignore = "needs Python libraries; tests/run installs them and runs it"]
fn holidays_are_those_of_an_independent_library() {
    let mut compared = 0;
    for line in ask("holidays.py") {
        let (land, gemeinde_key, catholic, year, days) = match parse(&line) {
            HolidayLine::Easter { easter } => {
                compare_easter(&easter);
                continue;
            }
            HolidayLine::Holidays {
                land,
                gemeinde,
                catholic,
                year,
                days,
            } => (land, gemeinde, catholic, year, days),
        };
        let area = HolidayArea {
            land: Land::from_word(&land).expect("holidays.py uses our words"),
            gemeinde_key,
            catholic,
        };
        let ours: Vec<(String, String)> = area
            .holidays(year)
            .into_iter()
            .map(|(date, holiday)| (date.to_string(), holiday.message_id().to_owned()))
            .collect();
        assert_eq!(ours, days, "{area:?} in {year}");
        compared += 1;
    }
    // Sixteen Länder, three of them with Catholic Gemeinden, and Augsburg.
    assert_eq!(compared, YEARS.count() * (16 + 3 + 1));
}

#[test]
#[ignore = "needs Python libraries; tests/run installs them and runs it"]
fn dates_are_those_of_an_independent_library() {
    let calendar = calendar();
    let mut compared = 0;
    for line in ask("recurrence.py") {
        let expected: RecurrenceLine = parse(&line);
        let recurrence = recurrence(&expected);
        let from = date(&expected.from);
        let dates = recurrence.next_dates(&calendar, from, date(&expected.until), usize::MAX);
        let ours: Vec<String> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(ours, expected.dates, "{line}");
        compared += 1;
    }
    assert!(compared > 700, "recurrence.py printed {compared} rules");
}

/// Easter by `python-dateutil`, which knows it to 4099.
fn compare_easter(expected: &[String]) {
    let ours: Vec<String> = (1583..4100)
        .filter_map(|year| Some(easter(year)?.to_string()))
        .collect();
    assert_eq!(ours, expected);
}

/// The rule that a line describes.
fn recurrence(line: &RecurrenceLine) -> Recurrence {
    let rule = if let Some(every) = line.weeks {
        let days = line.days.iter().map(|day| day.parse());
        let days = days.collect::<Result<_, _>>().expect("our day words");
        Rule::Weeks { every, days }
    } else {
        let rules = line.months.iter().map(|rule| rule.parse());
        let rules = rules.collect::<Result<_, _>>().expect("our day rules");
        Rule::Months { rules }
    };
    let pauses = if line.pauses {
        Pause::ALL.to_vec()
    } else {
        Vec::new()
    };
    let first = line.first.as_deref().map(date);
    Recurrence::new(rule, first, pauses).expect("recurrence.py makes rules that mean something")
}

/// Niedersachsen with the closures and summer holidays of recurrence.py.
fn calendar() -> Calendar {
    let yearly = |first: (i8, i8), last: (i8, i8)| -> Vec<Period> {
        let day = |year, (month, day)| Date::new(year, month, day).expect("a day of every year");
        let period = |year| Period::new(day(year, first), day(year, last));
        YEARS
            .map(|year| period(year).expect("first before last"))
            .collect()
    };
    Calendar {
        area: HolidayArea::of(Land::Niedersachsen),
        closures: yearly((12, 27), (12, 31)),
        school_holidays: yearly((7, 10), (8, 20)),
    }
}

fn date(text: &str) -> Date {
    text.parse().expect("the oracles print ISO dates")
}

fn parse<'a, T: Deserialize<'a>>(line: &'a str) -> T {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"))
}

/// What an oracle prints, line by line.
fn ask(script: &str) -> Vec<String> {
    let python = std::env::var("KREISWEIT_ORACLE_PYTHON").expect(
        "KREISWEIT_ORACLE_PYTHON names no Python with the oracles' libraries: \
         run tests/run, which installs them and sets it",
    );
    let script = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/oracle")
        .join(script);
    let output = Command::new(&python).arg(&script).output();
    let output = output.unwrap_or_else(|error| panic!("{python} can't be started: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", script.display());
    let lines = String::from_utf8(output.stdout).expect("the oracles print UTF-8");
    lines.lines().map(str::to_owned).collect()
}
