//! The public holidays of a place in Germany: which days of a year are kept there by law.
//!
//! Each Bundesland has its own law; a few holidays are kept in some Gemeinden only. Sundays are
//! left out, although the law of Hessen counts each of them as a public holiday (§ 1 `HFeiertagsG`):
//! what runs on Sundays would never run. Easter Sunday and Whit Sunday are listed where a law
//! names them, in Brandenburg (§ 2 FTG).

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::content::land::Land;

/// The first year whose holidays are known here; earlier years have none.
pub const FIRST_YEAR: i16 = 2015;

/// The public holidays of a year in a Land or, where it differs, in one of its Gemeinden (official
/// key of 8 digits, or 5 for a whole Kreis), by date.
///
/// Holidays that a Land gives to its Catholic Gemeinden are left out, but for those Gemeinden
/// that are named here; see [`HolidayArea::catholic`].
pub fn public_holidays(year: i16, land: Land, gemeinde_key: Option<&str>) -> Vec<(Date, Holiday)> {
    let area = HolidayArea {
        gemeinde_key: gemeinde_key.map(str::to_owned),
        ..HolidayArea::of(land)
    };
    area.holidays(year)
}

/// Where the law is asked: a Land, and what is known of the place within it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayArea {
    /// The Land whose law it is.
    pub land: Land,
    /// The official key of the Gemeinde (8 digits) or Kreis (5 digits), if one is meant.
    pub gemeinde_key: Option<String>,
    /// Whether the place is known to keep the holiday that its Land gives to Catholic Gemeinden:
    /// Mariä Himmelfahrt in Bayern, Fronleichnam in Sachsen and Thüringen.
    ///
    /// No list says so for all of them. In Bayern the Landesamt für Statistik names some 1,700
    /// Gemeinden after each census (Art. 1 `BayFTG`). In Sachsen and Thüringen parts of Gemeinden
    /// keep the day and the rest does not: Bautzen, Göda, Großdubrau, Hoyerswerda, Königswartha,
    /// Neschwitz; Anrode, Dermbach, Dünwald, Rodeberg. So someone who knows the place says it.
    pub catholic: bool,
}

/// A public holiday of at least one place in Germany.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// Neujahr, 1 January.
    NewYear,
    /// Heilige Drei Könige, 6 January.
    Epiphany,
    /// Internationaler Frauentag, 8 March.
    WomensDay,
    /// Karfreitag, two days before Easter.
    GoodFriday,
    /// Ostersonntag.
    EasterSunday,
    /// Ostermontag.
    EasterMonday,
    /// Erster Mai.
    LabourDay,
    /// The 75th and 80th anniversary of the liberation from National Socialism, 8 May.
    LiberationDay,
    /// Christi Himmelfahrt, 39 days after Easter.
    Ascension,
    /// Pfingstsonntag, 49 days after Easter.
    WhitSunday,
    /// Pfingstmontag, 50 days after Easter.
    WhitMonday,
    /// Fronleichnam, 60 days after Easter.
    CorpusChristi,
    /// The 75th anniversary of the uprising of 17 June 1953.
    UprisingDay,
    /// Augsburger Hohes Friedensfest, 8 August.
    PeaceFestival,
    /// Mariä Himmelfahrt, 15 August.
    Assumption,
    /// Weltkindertag, 20 September.
    WorldChildrensDay,
    /// Tag der Deutschen Einheit, 3 October.
    UnityDay,
    /// Reformationstag, 31 October.
    ReformationDay,
    /// Allerheiligen, 1 November.
    AllSaints,
    /// Buß- und Bettag, the Wednesday before 23 November.
    RepentanceDay,
    /// Erster Weihnachtstag, 25 December.
    ChristmasDay,
    /// Zweiter Weihnachtstag, 26 December.
    SecondChristmasDay,
}

/// Places that keep Fronleichnam within Thüringen: the Landkreis Eichsfeld, Südeichsfeld, Buttlar,
/// Geisa and Schleid. The law names none, but says "where it was kept in 1994" (§ 10 Abs. 1
/// `ThürFGtG`); these are the ones that published lists agree on.
const CORPUS_CHRISTI_IN_THUERINGEN: &[&str] =
    &["16061", "16064074", "16063011", "16063032", "16063068"];

/// Gemeinden that keep Fronleichnam within Sachsen (`FronleichnamsVO` of 4 May 1993, for the
/// Gemeinden as they are today): Crostwitz, Nebelschütz, Panschwitz-Kuckau, Puschwitz, Radibor,
/// Räckelwitz, Ralbitz-Rosenthal and Wittichenau. Each is taken as a whole, as published lists do,
/// although the ordinance holds for the parts that it names only (§ 1 Satz 2).
const CORPUS_CHRISTI_IN_SACHSEN: &[&str] = &[
    "14625080", "14625350", "14625440", "14625460", "14625490", "14625470", "14625500", "14625640",
];

/// The city of Augsburg, a Kreis of its own. It is also one of the Catholic Gemeinden.
const AUGSBURG: &[&str] = &["09761"];

impl HolidayArea {
    /// A Land as a whole.
    pub fn of(land: Land) -> HolidayArea {
        HolidayArea {
            land,
            gemeinde_key: None,
            catholic: false,
        }
    }

    /// The holidays of a year by date; none before [`FIRST_YEAR`].
    pub fn holidays(&self, year: i16) -> Vec<(Date, Holiday)> {
        let Some(easter) = known_easter(year) else {
            return Vec::new();
        };
        let kept = Holiday::ALL.into_iter().filter(|it| it.is_kept(year, self));
        let mut days: Vec<(Date, Holiday)> = kept
            .filter_map(|holiday| Some((holiday.date(easter)?, holiday)))
            .collect();
        days.sort();
        days
    }

    /// The holiday that `day` is, if it is one. Makes no list of the year, so that it can be asked
    /// for every date of every offer.
    pub fn holiday_on(&self, day: Date) -> Option<Holiday> {
        let year = day.year();
        let easter = known_easter(year)?;
        Holiday::ALL
            .into_iter()
            .find(|holiday| holiday.falls_on(day, easter) && holiday.is_kept(year, self))
    }

    /// Whether the place keeps the holiday that `land` gives to Catholic Gemeinden, some of which
    /// are `known`.
    fn keeps_catholic_holiday(&self, land: Land, known: &[&str]) -> bool {
        self.land == land && (self.catholic || self.lies_in(known))
    }

    /// Whether the Gemeinde or Kreis is one of `places` or lies within one.
    fn lies_in(&self, places: &[&str]) -> bool {
        let key = self.gemeinde_key.as_deref();
        key.is_some_and(|key| places.iter().any(|place| key.starts_with(place)))
    }
}

impl Holiday {
    /// Every holiday there is, in the usual order of the year.
    pub const ALL: [Holiday; 22] = [
        Holiday::NewYear,
        Holiday::Epiphany,
        Holiday::WomensDay,
        Holiday::GoodFriday,
        Holiday::EasterSunday,
        Holiday::EasterMonday,
        Holiday::LabourDay,
        Holiday::LiberationDay,
        Holiday::Ascension,
        Holiday::WhitSunday,
        Holiday::WhitMonday,
        Holiday::CorpusChristi,
        Holiday::UprisingDay,
        Holiday::PeaceFestival,
        Holiday::Assumption,
        Holiday::WorldChildrensDay,
        Holiday::UnityDay,
        Holiday::ReformationDay,
        Holiday::AllSaints,
        Holiday::RepentanceDay,
        Holiday::ChristmasDay,
        Holiday::SecondChristmasDay,
    ];

    /// The id of the message with its name.
    pub fn message_id(self) -> &'static str {
        match self {
            Holiday::NewYear => "holiday-new-year",
            Holiday::Epiphany => "holiday-epiphany",
            Holiday::WomensDay => "holiday-womens-day",
            Holiday::GoodFriday => "holiday-good-friday",
            Holiday::EasterSunday => "holiday-easter-sunday",
            Holiday::EasterMonday => "holiday-easter-monday",
            Holiday::LabourDay => "holiday-labour-day",
            Holiday::LiberationDay => "holiday-liberation-day",
            Holiday::Ascension => "holiday-ascension",
            Holiday::WhitSunday => "holiday-whit-sunday",
            Holiday::WhitMonday => "holiday-whit-monday",
            Holiday::CorpusChristi => "holiday-corpus-christi",
            Holiday::UprisingDay => "holiday-uprising-day",
            Holiday::PeaceFestival => "holiday-peace-festival",
            Holiday::Assumption => "holiday-assumption",
            Holiday::WorldChildrensDay => "holiday-world-childrens-day",
            Holiday::UnityDay => "holiday-unity-day",
            Holiday::ReformationDay => "holiday-reformation-day",
            Holiday::AllSaints => "holiday-all-saints",
            Holiday::RepentanceDay => "holiday-repentance-day",
            Holiday::ChristmasDay => "holiday-christmas-day",
            Holiday::SecondChristmasDay => "holiday-second-christmas-day",
        }
    }

    /// Whether the law of the area's Land makes it a public holiday in that year, from
    /// [`FIRST_YEAR`] on.
    fn is_kept(self, year: i16, area: &HolidayArea) -> bool {
        use Land::{
            BadenWuerttemberg, Bayern, Berlin, Brandenburg, Bremen, Hamburg, Hessen,
            MecklenburgVorpommern, Niedersachsen, NordrheinWestfalen, RheinlandPfalz, Saarland,
            Sachsen, SachsenAnhalt, SchleswigHolstein, Thueringen,
        };
        let land = area.land;
        match self {
            Holiday::NewYear
            | Holiday::GoodFriday
            | Holiday::EasterMonday
            | Holiday::LabourDay
            | Holiday::Ascension
            | Holiday::WhitMonday
            | Holiday::UnityDay
            | Holiday::ChristmasDay
            | Holiday::SecondChristmasDay => true,
            Holiday::Epiphany => matches!(land, BadenWuerttemberg | Bayern | SachsenAnhalt),
            Holiday::WomensDay => {
                (land == Berlin && year >= 2019) || (land == MecklenburgVorpommern && year >= 2023)
            }
            Holiday::EasterSunday | Holiday::WhitSunday => land == Brandenburg,
            Holiday::LiberationDay => land == Berlin && [2020, 2025].contains(&year),
            // Viertes Gesetz zur Änderung des Gesetzes über die Sonn- und Feiertage of
            // 10 July 2024 (GVBl. Berlin p. 460).
            Holiday::UprisingDay => land == Berlin && year == 2028,
            Holiday::CorpusChristi => {
                matches!(land, BadenWuerttemberg | Bayern | Hessen)
                    || matches!(land, NordrheinWestfalen | RheinlandPfalz | Saarland)
                    || area.keeps_catholic_holiday(Sachsen, CORPUS_CHRISTI_IN_SACHSEN)
                    || area.keeps_catholic_holiday(Thueringen, CORPUS_CHRISTI_IN_THUERINGEN)
            }
            Holiday::PeaceFestival => land == Bayern && area.lies_in(AUGSBURG),
            Holiday::Assumption => {
                land == Saarland || area.keeps_catholic_holiday(Bayern, AUGSBURG)
            }
            Holiday::WorldChildrensDay => land == Thueringen && year >= 2019,
            Holiday::ReformationDay => {
                // 500 years of the Reformation, once and everywhere.
                year == 2017
                    || matches!(land, Brandenburg | MecklenburgVorpommern | Sachsen)
                    || matches!(land, SachsenAnhalt | Thueringen)
                    || (matches!(land, Bremen | Hamburg | Niedersachsen | SchleswigHolstein)
                        && year >= 2018)
            }
            Holiday::AllSaints => matches!(
                land,
                BadenWuerttemberg | Bayern | NordrheinWestfalen | RheinlandPfalz | Saarland
            ),
            Holiday::RepentanceDay => land == Sachsen,
        }
    }

    /// On which day of any year it is.
    fn when(self) -> When {
        match self {
            Holiday::NewYear => When::On(1, 1),
            Holiday::Epiphany => When::On(1, 6),
            Holiday::WomensDay => When::On(3, 8),
            Holiday::GoodFriday => When::AfterEaster(-2),
            Holiday::EasterSunday => When::AfterEaster(0),
            Holiday::EasterMonday => When::AfterEaster(1),
            Holiday::LabourDay => When::On(5, 1),
            Holiday::LiberationDay => When::On(5, 8),
            Holiday::Ascension => When::AfterEaster(39),
            Holiday::WhitSunday => When::AfterEaster(49),
            Holiday::WhitMonday => When::AfterEaster(50),
            Holiday::CorpusChristi => When::AfterEaster(60),
            Holiday::UprisingDay => When::On(6, 17),
            Holiday::PeaceFestival => When::On(8, 8),
            Holiday::Assumption => When::On(8, 15),
            Holiday::WorldChildrensDay => When::On(9, 20),
            Holiday::UnityDay => When::On(10, 3),
            Holiday::ReformationDay => When::On(10, 31),
            Holiday::AllSaints => When::On(11, 1),
            Holiday::RepentanceDay => When::LastBefore(Weekday::Wednesday, 11, 23),
            Holiday::ChristmasDay => When::On(12, 25),
            Holiday::SecondChristmasDay => When::On(12, 26),
        }
    }

    /// Its date in the year of the given Easter Sunday.
    fn date(self, easter: Date) -> Option<Date> {
        let fixed = |month, day| Date::new(easter.year(), month, day).ok();
        match self.when() {
            When::On(month, day) => fixed(month, day),
            When::AfterEaster(days) => easter.checked_add(i64::from(days).days()).ok(),
            When::LastBefore(weekday, month, day) => {
                fixed(month, day)?.nth_weekday(-1, weekday).ok()
            }
        }
    }

    /// Whether `day` is its date, in the year of the given Easter Sunday.
    fn falls_on(self, day: Date, easter: Date) -> bool {
        match self.when() {
            When::On(month, day_of_month) => (day.month(), day.day()) == (month, day_of_month),
            When::AfterEaster(days) => day.day_of_year() - easter.day_of_year() == days,
            When::LastBefore(..) => self.date(easter) == Some(day),
        }
    }
}

/// On which day of a year a holiday is.
enum When {
    /// Month and day.
    On(i8, i8),
    /// So many days after Easter Sunday, always within its year.
    AfterEaster(i16),
    /// The last such weekday before this month and day.
    LastBefore(Weekday, i8, i8),
}

/// Easter Sunday of a year whose holidays are known here.
fn known_easter(year: i16) -> Option<Date> {
    easter(year).filter(|_| year >= FIRST_YEAR)
}

/// Easter Sunday of a year of the Gregorian calendar, by Gauss's rule in Lichtenberg's form
/// (H. Lichtenberg, "Zur Interpretation der Gaußschen Osterformel und ihrer Ausnahmeregeln",
/// Historia Mathematica 24, 1997); nothing outside 1583 to 9999.
pub fn easter(year: i16) -> Option<Date> {
    let first_of_march = Date::new(year, 3, 1).ok()?;
    if year < 1583 {
        return None;
    }
    let year = i32::from(year);
    let century = year / 100;
    let leap_days_left_out = (3 * century + 3) / 4;
    let moon_correction = 15 + leap_days_left_out - (8 * century + 13) / 25;
    let lunar_year = year % 19;
    let moon = (19 * lunar_year + moon_correction) % 30;
    let full_moon = 21 + moon - (moon + lunar_year / 11) / 29;
    let first_sunday = 7 - (year + year / 4 + 2 - leap_days_left_out) % 7;
    let day_of_march = full_moon + 7 - (full_moon - first_sunday) % 7;
    first_of_march.checked_add((day_of_march - 1).days()).ok()
}

#[cfg(test)]
mod tests;
