use super::*;
use crate::content::holidays::HolidayArea;
use crate::content::land::Land;
use crate::content::period::Period;
use jiff::civil::date;
use proptest::prelude::*;

fn calendar() -> Calendar {
    let period = |first, last| Period::new(first, last).unwrap();
    Calendar {
        area: HolidayArea::of(Land::Niedersachsen),
        closures: vec![period(date(2026, 12, 28), date(2026, 12, 31))],
        school_holidays: vec![
            period(date(2026, 10, 12), date(2026, 10, 24)),
            period(date(2026, 12, 23), date(2027, 1, 9)),
        ],
    }
}

fn days(words: &[&str]) -> Vec<DayWord> {
    words.iter().map(|word| word.parse().unwrap()).collect()
}

fn weekly(every: u8, words: &[&str], first: Option<Date>) -> Recurrence {
    let days = days(words);
    Recurrence::new(Rule::Weeks { every, days }, first, Vec::new()).unwrap()
}

fn monthly(rules: &[&str]) -> Recurrence {
    let rules = rules.iter().map(|rule| rule.parse().unwrap()).collect();
    Recurrence::new(Rule::Months { rules }, None, Vec::new()).unwrap()
}

fn dates(recurrence: &Recurrence, from: Date, until: Date) -> Vec<String> {
    let dates = recurrence.next_dates(&calendar(), from, until, usize::MAX);
    dates.iter().map(ToString::to_string).collect()
}

#[test]
fn a_course_runs_on_its_days_of_the_week_with_both_ends_included() {
    let course = weekly(1, &["do", "mo"], None);
    let found = dates(&course, date(2026, 11, 2), date(2026, 11, 12));
    assert_eq!(
        found,
        ["2026-11-02", "2026-11-05", "2026-11-09", "2026-11-12"]
    );
}

#[test]
fn every_other_week_counts_from_the_week_of_the_first_date() {
    // The first date is a Wednesday: its Monday is past, its week is counted.
    let course = weekly(2, &["mo", "fr"], Some(date(2026, 12, 16)));
    let found = dates(&course, date(2026, 1, 1), date(2027, 1, 31));
    assert_eq!(
        found,
        [
            "2026-12-18",
            "2026-12-28",
            "2027-01-01",
            "2027-01-11",
            "2027-01-15",
            "2027-01-25",
            "2027-01-29"
        ]
    );
    assert!(course.runs_on(date(2026, 12, 28), &calendar()));
    assert!(!course.runs_on(date(2026, 12, 21), &calendar()));
}

#[test]
fn nothing_takes_place_before_the_first_date() {
    let course = weekly(1, &["mo"], Some(date(2026, 11, 10)));
    assert!(!course.runs_on(date(2026, 11, 9), &calendar()));
    assert!(course.runs_on(date(2026, 11, 16), &calendar()));
}

#[test]
fn a_month_has_the_days_that_it_has() {
    let found = dates(
        &monthly(&["5. fr", "letzter fr", "erster mo"]),
        date(2026, 5, 1),
        date(2026, 6, 30),
    );
    // May has a fifth Friday, which is the last one too; June has none.
    assert_eq!(
        found,
        ["2026-05-04", "2026-05-29", "2026-06-01", "2026-06-26"]
    );
}

#[test]
fn named_dates_come_in_order_and_once() {
    let named = vec![date(2026, 12, 5), date(2026, 11, 7), date(2026, 12, 5)];
    let course = Recurrence::new(Rule::Dates(named), None, Vec::new()).unwrap();
    let found = dates(&course, date(2026, 1, 1), date(2026, 12, 31));
    assert_eq!(found, ["2026-11-07", "2026-12-05"]);
}

#[test]
fn each_pause_leaves_out_its_own_days_only() {
    let on_mondays = |pauses| {
        let rule = Rule::Weeks {
            every: 1,
            days: days(&["mo", "fr"]),
        };
        let course = Recurrence::new(rule, None, pauses).unwrap();
        dates(&course, date(2026, 12, 21), date(2027, 1, 4))
    };
    let all = [
        "2026-12-21",
        "2026-12-25",
        "2026-12-28",
        "2027-01-01",
        "2027-01-04",
    ];
    assert_eq!(on_mondays(vec![]), all);
    assert_eq!(on_mondays(vec![Pause::SchoolHolidays]), [all[0]]);
    assert_eq!(
        on_mondays(vec![Pause::PublicHolidays]),
        [all[0], all[2], all[4]]
    );
    assert_eq!(
        on_mondays(vec![Pause::Closures]),
        [all[0], all[1], all[3], all[4]]
    );
    assert_eq!(
        on_mondays(vec![Pause::PublicHolidays, Pause::Closures]),
        [all[0], all[4]]
    );
}

#[test]
fn a_pause_does_not_shift_the_rhythm() {
    let rule = Rule::Weeks {
        every: 2,
        days: days(&["mo"]),
    };
    let first = Some(date(2026, 10, 5));
    let course = Recurrence::new(rule, first, vec![Pause::SchoolHolidays]).unwrap();
    let found = dates(&course, date(2026, 10, 1), date(2026, 11, 16));
    assert_eq!(found, ["2026-10-05", "2026-11-02", "2026-11-16"]);
}

/// Sunday 29 March 2026 has 23 hours and Sunday 25 October has 25; a week stays a week.
#[test]
fn the_change_of_clocks_moves_no_date() {
    let course = weekly(2, &["so"], Some(date(2026, 3, 15)));
    let spring = dates(&course, date(2026, 3, 15), date(2026, 4, 12));
    assert_eq!(spring, ["2026-03-15", "2026-03-29", "2026-04-12"]);
    let autumn = dates(&course, date(2026, 10, 11), date(2026, 11, 8));
    assert_eq!(autumn, ["2026-10-11", "2026-10-25", "2026-11-08"]);
}

#[test]
fn rules_that_mean_no_day_are_refused() {
    let weeks = |every, words: &[&str], first| {
        let days = days(words);
        Recurrence::new(Rule::Weeks { every, days }, first, Vec::new()).unwrap_err()
    };
    let first = Some(date(2026, 9, 1));
    assert_eq!(weeks(1, &[], None), RecurrenceProblem::NoDays);
    assert_eq!(weeks(2, &["mo"], None), RecurrenceProblem::FirstMissing);
    assert_eq!(weeks(0, &["mo"], first), RecurrenceProblem::EveryOutOfRange);
    let no_rules = Recurrence::new(Rule::Months { rules: vec![] }, None, Vec::new());
    assert_eq!(no_rules, Err(RecurrenceProblem::NoDays));
    let no_dates = Recurrence::new(Rule::Dates(vec![]), None, Vec::new());
    assert_eq!(no_dates, Err(RecurrenceProblem::NoDays));
}

#[test]
fn a_rhythm_is_one_of_five_words() {
    assert_eq!(Rhythm::from_word("woche"), Some(Rhythm::Weeks(1)));
    assert_eq!(Rhythm::from_word("4-wochen"), Some(Rhythm::Weeks(4)));
    assert_eq!(Rhythm::from_word("monat"), Some(Rhythm::Months));
    assert_eq!(Rhythm::from_word("1-wochen"), None);
}

#[test]
fn the_end_of_the_calendar_ends_the_dates() {
    let course = weekly(1, &["mo"], None);
    let last_days = dates(&course, date(9999, 12, 20), Date::MAX);
    assert_eq!(last_days, ["9999-12-20", "9999-12-27"]);
    assert_eq!(dates(&course, Date::MIN, Date::MIN).len(), 1);
    let months = dates(&monthly(&["letzter fr"]), date(9999, 12, 1), Date::MAX);
    assert_eq!(months, ["9999-12-31"]);
}

/// Days from 2026 to 2028, so that a leap day and two turns of the year are among them.
fn any_day() -> impl Strategy<Value = Date> {
    (0_i32..1096).prop_map(|days| date(2026, 1, 1).checked_add(days.days()).unwrap())
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let word = proptest::sample::select(DayWord::words().collect::<Vec<_>>());
    let day = word.prop_map(|word| word.parse::<DayWord>().unwrap());
    let nth = proptest::sample::select(crate::content::month_day::Nth::ALL.to_vec());
    let month_day = (nth, day.clone()).prop_map(|(nth, weekday)| MonthDay { nth, weekday });
    let some = 1_usize..5;
    prop_oneof![
        (1_u8..=6, proptest::collection::vec(day, some.clone()))
            .prop_map(|(every, days)| Rule::Weeks { every, days }),
        proptest::collection::vec(month_day, some.clone()).prop_map(|rules| Rule::Months { rules }),
        proptest::collection::vec(any_day(), some).prop_map(Rule::Dates),
    ]
}

fn any_recurrence() -> impl Strategy<Value = Recurrence> {
    let pauses = proptest::sample::subsequence(Pause::ALL.to_vec(), 0..=3);
    (any_rule(), any_day(), pauses)
        .prop_map(|(rule, first, pauses)| Recurrence::new(rule, Some(first), pauses).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// `runs_on` asks the rule about one day, `next_dates` walks from date to date: none but the
    /// days that run may be found, and none of them skipped, in order and each once.
    #[test]
    fn the_dates_found_are_exactly_the_days_that_run(
        recurrence in any_recurrence(), from in any_day(), length in 0_usize..500,
    ) {
        let calendar = calendar();
        let every_day = every_after(Some(from), 1.day());
        let span: Vec<Date> = every_day.take(length + 1).collect();
        let until = *span.last().unwrap();
        let runs = |day: &Date| recurrence.runs_on(*day, &calendar);
        let expected: Vec<Date> = span.into_iter().filter(runs).collect();
        prop_assert_eq!(recurrence.next_dates(&calendar, from, until, usize::MAX), expected);
    }

    #[test]
    fn a_limit_takes_the_first_dates(
        recurrence in any_recurrence(), from in any_day(), limit in 0_usize..20,
    ) {
        let until = date(2029, 12, 31);
        let all = recurrence.next_dates(&calendar(), from, until, usize::MAX);
        let some = recurrence.next_dates(&calendar(), from, until, limit);
        prop_assert_eq!(some.as_slice(), &all[..limit.min(all.len())]);
    }

    #[test]
    fn an_end_before_the_start_has_no_dates(recurrence in any_recurrence(), from in any_day()) {
        let before = from.yesterday().unwrap();
        prop_assert_eq!(recurrence.next_dates(&calendar(), from, before, 9), Vec::<Date>::new());
    }

    #[test]
    fn no_date_lies_in_a_pause(recurrence in any_recurrence(), from in any_day()) {
        let calendar = calendar();
        for day in recurrence.next_dates(&calendar, from, date(2029, 12, 31), usize::MAX) {
            for pause in recurrence.pauses() {
                prop_assert!(!calendar.has(*pause, day));
            }
        }
    }
}
