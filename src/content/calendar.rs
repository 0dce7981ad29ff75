//! What can make a regular appointment drop out: public holidays, closures and school holidays.

use jiff::civil::Date;

use crate::content::holidays::{FIRST_YEAR, Holiday, HolidayArea};
use crate::content::period::Period;

/// The special days of one place. Public holidays follow from the law; closures and school
/// holidays are what the site's editors have entered for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Whose public holidays.
    pub area: HolidayArea,
    /// When everything is closed, such as between Christmas and New Year.
    pub closures: Vec<Period>,
    /// The school holidays of the Land.
    pub school_holidays: Vec<Period>,
}

/// Days on which a regular appointment drops out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pause {
    /// School holidays of the Land.
    SchoolHolidays,
    /// Public holidays of the place.
    PublicHolidays,
    /// Closures that the site's editors have entered.
    Closures,
}

impl Calendar {
    /// The public holiday that `day` is at this place, if it is one.
    pub fn holiday_on(&self, day: Date) -> Option<Holiday> {
        self.area.holiday_on(day)
    }

    /// Whether `day` is one of the days that the pause means.
    pub fn has(&self, pause: Pause, day: Date) -> bool {
        match pause {
            Pause::SchoolHolidays => within(&self.school_holidays, day),
            Pause::PublicHolidays => self.holiday_on(day).is_some(),
            Pause::Closures => within(&self.closures, day),
        }
    }

    /// Whether offices are closed on `day`: a public holiday or a closure.
    pub fn is_closed(&self, day: Date) -> bool {
        self.has(Pause::Closures, day) || self.has(Pause::PublicHolidays, day)
    }

    /// Whether the days that the pause means are known for `year`.
    ///
    /// Closures and school holidays count as known when one of them begins in that year: the last
    /// days of the Christmas holidays say nothing about the rest of their year.
    pub fn covers(&self, pause: Pause, year: i16) -> bool {
        let begins = |periods: &[Period]| periods.iter().any(|it| it.first().year() == year);
        match pause {
            Pause::SchoolHolidays => begins(&self.school_holidays),
            Pause::PublicHolidays => year >= FIRST_YEAR,
            Pause::Closures => begins(&self.closures),
        }
    }
}

impl Pause {
    /// Every pause there is.
    pub const ALL: [Pause; 3] = [
        Pause::SchoolHolidays,
        Pause::PublicHolidays,
        Pause::Closures,
    ];

    /// The pause that editors call by this word.
    pub fn from_word(word: &str) -> Option<Pause> {
        Pause::ALL.into_iter().find(|pause| pause.word() == word)
    }

    /// The word that editors write.
    pub fn word(self) -> &'static str {
        match self {
            Pause::SchoolHolidays => "schulferien",
            Pause::PublicHolidays => "feiertage",
            Pause::Closures => "schliesstage",
        }
    }
}

fn within(periods: &[Period], day: Date) -> bool {
    periods.iter().any(|period| period.contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::land::Land;
    use jiff::civil::date;

    fn calendar() -> Calendar {
        let christmas = Period::new(date(2026, 12, 23), date(2027, 1, 9)).unwrap();
        let between = Period::new(date(2026, 12, 28), date(2026, 12, 31)).unwrap();
        Calendar {
            area: HolidayArea::of(Land::Niedersachsen),
            closures: vec![between],
            school_holidays: vec![christmas],
        }
    }

    #[test]
    fn offices_are_closed_on_holidays_and_closures_but_not_in_school_holidays() {
        let calendar = calendar();
        assert!(calendar.is_closed(date(2026, 12, 25)));
        assert!(calendar.is_closed(date(2026, 12, 28)));
        assert!(!calendar.is_closed(date(2026, 12, 23)));
        assert!(calendar.has(Pause::SchoolHolidays, date(2026, 12, 23)));
    }

    #[test]
    fn the_end_of_last_years_holidays_does_not_make_a_year_known() {
        let calendar = calendar();
        assert!(calendar.covers(Pause::SchoolHolidays, 2026));
        assert!(!calendar.covers(Pause::SchoolHolidays, 2027));
        assert!(!calendar.covers(Pause::Closures, 2027));
        assert!(calendar.covers(Pause::PublicHolidays, 2027));
        assert!(!calendar.covers(Pause::PublicHolidays, 2014));
    }

    #[test]
    fn a_pause_is_read_as_it_is_printed() {
        for pause in Pause::ALL {
            assert_eq!(Pause::from_word(pause.word()), Some(pause));
        }
        assert_eq!(Pause::from_word("ferien"), None);
    }
}
