//! Days and times of day in a language.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::input::Time as IcuTime;
use jiff::civil::{Date, Weekday, date};

use super::Locale;
use super::memo::Said;

impl Locale {
    /// "2. November 2026".
    pub fn date_long(&self, day: Date) -> String {
        self.said.of(Said::DateLong(day), || {
            let formatter = &self.own().cldr.date_long;
            formatter.format(&gregorian(day)).to_string()
        })
    }

    /// "02.11.2026", for tables.
    pub fn date_short(&self, day: Date) -> String {
        self.said.of(Said::DateShort(day), || {
            let formatter = &self.own().cldr.date_short;
            formatter.format(&gregorian(day)).to_string()
        })
    }

    /// "Montag, 2. November 2026".
    pub fn date_with_weekday(&self, day: Date) -> String {
        self.said.of(Said::DateWithWeekday(day), || {
            let formatter = &self.own().cldr.date_with_weekday;
            formatter.format(&gregorian(day)).to_string()
        })
    }

    /// "2. bis 6. November" is beyond CLDR's patterns in ICU4X, so both days are said in full:
    /// "2. November 2026 bis 6. November 2026".
    pub fn date_range(&self, from: Date, to: Date) -> String {
        let (from, to) = (self.date_long(from), self.date_long(to));
        self.format("date-from-to", &[("from", from.into()), ("to", to.into())])
    }

    /// "Montag".
    pub fn weekday(&self, weekday: Weekday) -> String {
        let day = gregorian(some(weekday));
        self.own().cldr.weekday.format(&day).to_string()
    }

    /// "Mo".
    pub fn weekday_short(&self, weekday: Weekday) -> String {
        let day = gregorian(some(weekday));
        self.own().cldr.weekday_short.format(&day).to_string()
    }

    /// "November 2026".
    pub fn month_year(&self, day: Date) -> String {
        self.said.of(Said::MonthYear(day), || {
            let formatter = &self.own().cldr.month_year;
            formatter.format(&gregorian(day)).to_string()
        })
    }

    /// "2026", the year of that day in the digits of the language, without separators.
    pub fn year(&self, day: Date) -> String {
        self.said.of(Said::Year(day), || {
            self.own().cldr.year.format(&gregorian(day)).to_string()
        })
    }

    /// "16:00". Hours count from 0 to 24; the 24th is midnight at the end of the day: "24:00".
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let said = Said::Time(hour, minute);
        self.said.of(said, || self.written_time(hour, minute))
    }

    fn written_time(&self, hour: u8, minute: u8) -> String {
        let shown = hour.min(23);
        let time = IcuTime::try_new(shown, minute.min(59), 0, 0)
            .expect("hour and minute were just bounded");
        let text = self.own().cldr.time.format(&time).to_string();
        if hour <= shown {
            return text;
        }
        // No pattern of CLDR has a 24th hour together with a 0th.
        text.replacen(&self.number(shown), &self.number(24), 1)
    }

    /// "16:00 bis 18:00 Uhr", by the message `time-from-to`; each time is hour and minute.
    pub fn time_range(&self, from: (u8, u8), to: (u8, u8)) -> String {
        self.said.of(Said::TimeRange(from, to), || {
            let from = self.time(from.0, from.1);
            let to = self.time(to.0, to.1);
            self.format("time-from-to", &[("from", from.into()), ("to", to.into())])
        })
    }
}

fn gregorian(day: Date) -> IcuDate<Gregorian> {
    // Months and days of a jiff date are positive.
    IcuDate::try_new_gregorian(
        day.year().into(),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    )
    .expect("every day of jiff's is one of the Gregorian calendar")
}

/// A day that is such a weekday.
fn some(weekday: Weekday) -> Date {
    let monday = date(2024, 1, 1);
    monday.saturating_add(jiff::Span::new().days(weekday.to_monday_zero_offset()))
}
