use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn days_of(land: Land, year: i16, key: Option<&str>) -> Vec<Holiday> {
    let days = public_holidays(year, land, key).into_iter();
    days.map(|(_, holiday)| holiday).collect()
}

fn is_kept(holiday: Holiday, land: Land, year: i16, key: Option<&str>) -> bool {
    days_of(land, year, key).contains(&holiday)
}

#[test]
fn niedersachsen_keeps_ten_holidays_by_date() {
    let days: Vec<(Date, &str)> = public_holidays(2026, Land::Niedersachsen, None)
        .into_iter()
        .map(|(date, holiday)| (date, holiday.message_id()))
        .collect();
    assert_eq!(
        days,
        [
            (date(2026, 1, 1), "holiday-new-year"),
            (date(2026, 4, 3), "holiday-good-friday"),
            (date(2026, 4, 6), "holiday-easter-monday"),
            (date(2026, 5, 1), "holiday-labour-day"),
            (date(2026, 5, 14), "holiday-ascension"),
            (date(2026, 5, 25), "holiday-whit-monday"),
            (date(2026, 10, 3), "holiday-unity-day"),
            (date(2026, 10, 31), "holiday-reformation-day"),
            (date(2026, 12, 25), "holiday-christmas-day"),
            (date(2026, 12, 26), "holiday-second-christmas-day"),
        ]
    );
}

#[test]
fn new_holidays_begin_with_their_law() {
    for (holiday, land, first) in [
        (Holiday::WomensDay, Land::Berlin, 2019),
        (Holiday::WomensDay, Land::MecklenburgVorpommern, 2023),
        (Holiday::WorldChildrensDay, Land::Thueringen, 2019),
        (Holiday::ReformationDay, Land::Niedersachsen, 2017),
        (Holiday::ReformationDay, Land::Hamburg, 2017),
    ] {
        assert!(!is_kept(holiday, land, first - 1, None), "{holiday:?}");
        assert!(is_kept(holiday, land, first, None), "{holiday:?}");
        assert!(is_kept(holiday, land, first + 1, None), "{holiday:?}");
    }
}

#[test]
fn some_days_were_holidays_once() {
    let years = |holiday, land| -> Vec<i16> {
        let years = 2015..=2040;
        years
            .filter(|year| is_kept(holiday, land, *year, None))
            .collect()
    };
    assert_eq!(years(Holiday::ReformationDay, Land::Hessen), [2017]);
    assert_eq!(years(Holiday::LiberationDay, Land::Berlin), [2020, 2025]);
    assert_eq!(years(Holiday::UprisingDay, Land::Berlin), [2028]);
}

#[test]
fn repentance_day_is_the_wednesday_before_23_november() {
    let in_year = |year| {
        let days = public_holidays(year, Land::Sachsen, None);
        let mut repentance = days.into_iter();
        repentance.find(|(_, holiday)| *holiday == Holiday::RepentanceDay)
    };
    let on = |date| Some((date, Holiday::RepentanceDay));
    assert_eq!(in_year(2022), on(date(2022, 11, 16)));
    assert_eq!(in_year(2017), on(date(2017, 11, 22)));
    // The 23rd is itself a Wednesday.
    assert_eq!(in_year(2033), on(date(2033, 11, 16)));
}

/// The years in which Gauss's first rule was a week late.
#[test]
fn easter_is_right_in_the_years_of_the_exceptions() {
    for (year, month, day) in [(1954, 4, 18), (1981, 4, 19), (2049, 4, 18), (2076, 4, 19)] {
        assert_eq!(easter(year), Some(date(year, month, day)));
    }
    assert_eq!(easter(1582), None);
    assert_eq!(easter(10_000), None);
}

#[test]
fn augsburg_keeps_two_days_more_than_most_of_bayern() {
    let bayern = days_of(Land::Bayern, 2026, None);
    let mut augsburg = days_of(Land::Bayern, 2026, Some("09761000"));
    augsburg.retain(|holiday| !bayern.contains(holiday));
    assert_eq!(augsburg, [Holiday::PeaceFestival, Holiday::Assumption]);
    assert_eq!(days_of(Land::Bayern, 2026, Some("09772111")), bayern);
}

#[test]
fn corpus_christi_is_kept_in_some_gemeinden_of_sachsen_and_thueringen() {
    let kept = |land, key| is_kept(Holiday::CorpusChristi, land, 2026, Some(key));
    assert!(kept(Land::Thueringen, "16061118")); // Dingelstädt, in the Eichsfeld
    assert!(kept(Land::Thueringen, "16061")); // the Kreis itself
    assert!(kept(Land::Thueringen, "16063032")); // Geisa
    assert!(!kept(Land::Thueringen, "16063015")); // Dermbach: parts only
    assert!(kept(Land::Sachsen, "14625080")); // Crostwitz
    assert!(!kept(Land::Sachsen, "14625020")); // Bautzen: parts only
    assert!(!kept(Land::Niedersachsen, "16061118")); // not of that Land
}

#[test]
fn catholic_places_keep_what_their_land_leaves_to_them() {
    let more = |land| -> Vec<Holiday> {
        let area = HolidayArea {
            catholic: true,
            ..HolidayArea::of(land)
        };
        let usual = HolidayArea::of(land).holidays(2026);
        let days = area.holidays(2026).into_iter();
        days.filter(|day| !usual.contains(day))
            .map(|(_, holiday)| holiday)
            .collect()
    };
    assert_eq!(more(Land::Bayern), [Holiday::Assumption]);
    assert_eq!(more(Land::Sachsen), [Holiday::CorpusChristi]);
    assert_eq!(more(Land::Thueringen), [Holiday::CorpusChristi]);
    assert_eq!(more(Land::Niedersachsen), []);
}

#[test]
fn years_before_the_first_have_none() {
    assert_eq!(days_of(Land::Bayern, 2014, None), []);
    assert_eq!(days_of(Land::Bayern, -9999, None), []);
    assert_eq!(days_of(Land::Bayern, i16::MAX, None), []);
}

#[test]
fn every_holiday_has_a_message_of_its_own() {
    let mut ids: Vec<&str> = Holiday::ALL.iter().map(|day| day.message_id()).collect();
    assert!(ids.iter().all(|id| id.starts_with("holiday-")));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Holiday::ALL.len());
    assert!(Holiday::ALL.is_sorted());
}

fn any_area() -> impl Strategy<Value = HolidayArea> {
    let keys = ["09761000", "16061118", "14625080", "03154024"].map(str::to_owned);
    let key = proptest::option::of(proptest::sample::select(keys.to_vec()));
    let land = proptest::sample::select(Land::ALL.to_vec());
    (land, key, any::<bool>()).prop_map(|(land, gemeinde_key, catholic)| HolidayArea {
        land,
        gemeinde_key,
        catholic,
    })
}

proptest! {
    #[test]
    fn a_day_is_a_holiday_when_its_year_lists_it(
        area in any_area(), year in 2010_i16..2060, day in 1_i16..=365,
    ) {
        let day = date(year, 1, 1).checked_add((i32::from(day) - 1).days()).unwrap();
        let listed = area.holidays(year).into_iter().find(|(date, _)| *date == day);
        prop_assert_eq!(area.holiday_on(day), listed.map(|(_, holiday)| holiday));
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april(year in 1583_i16..=9999) {
        let easter = easter(year).unwrap();
        prop_assert_eq!(easter.weekday(), Weekday::Sunday);
        prop_assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25));
    }
}
