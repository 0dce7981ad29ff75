//! When Anlaufstellen are open on each of the coming days, counted from the day the site is built
//! for: holidays, closures and dated exceptions are known now, so nobody has to know them later.

use std::collections::BTreeMap;

use jiff::ToSpan;

use crate::content::clock::ClockSpan;
use crate::site::{PlaceId, Site, upcoming};

/// How many days are told, the day of the build included: five weeks.
pub const DAYS_AHEAD: i64 = 35;

/// Computes the coming days of every Anlaufstelle that has opening hours.
pub(super) fn fill(site: &mut Site) {
    let today = site.today;
    let mut calendars = BTreeMap::new();
    for home in site.anlaufstellen.iter().map(|(_, one)| one.facts.home) {
        let calendar = |place: PlaceId| upcoming::calendar(site, place);
        calendars.entry(home).or_insert_with(|| calendar(home));
    }
    for entry in site.anlaufstellen.iter_mut() {
        let hours = &entry.facts.written.hours;
        let days = (0..DAYS_AHEAD).map_while(|days| today.checked_add(days.days()).ok());
        let calendar = &calendars[&entry.facts.home];
        let days: Vec<Vec<ClockSpan>> = days.map(|day| hours.on(day, calendar).to_vec()).collect();
        if !hours.is_empty() {
            entry.facts.coming_days = days;
        }
    }
}
