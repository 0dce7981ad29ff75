//! When an offer takes place next, counted from the day the site is built for.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use rayon::prelude::*;

use crate::content::calendar::Calendar;
use crate::content::holidays::HolidayArea;
use crate::content::offer::Status;
use crate::site::{Entry, Occurrence, Offer, PlaceId, Site};

/// How far ahead is looked, in weeks, and how many dates of a session are kept at the most.
const WEEKS_AHEAD: i32 = 26;
const MOST: usize = 6;

/// Computes the next dates of every offer.
pub(super) fn fill(site: &mut Site) {
    let mut calendars: BTreeMap<PlaceId, Calendar> = BTreeMap::new();
    for place in site.places() {
        calendars.insert(place, calendar(site, place));
    }
    let today = site.today;
    let offers: Vec<&Entry<Offer>> = site.offers.iter().map(|(_, offer)| offer).collect();
    let dates = offers.into_par_iter().map(|offer| {
        let calendar = &calendars[&where_it_is(site, offer)];
        next(&offer.facts, calendar, today)
    });
    let dates: Vec<Vec<Occurrence>> = dates.collect();
    for (offer, dates) in site.offers.iter_mut().zip(dates) {
        offer.facts.upcoming = dates;
    }
}

/// The public holidays, school holidays and closures of a place.
pub fn calendar(site: &Site, place: PlaceId) -> Calendar {
    let kreis = &site.kreise[site.kreis_of(place)].facts.written;
    let catholic = match place {
        PlaceId::Gemeinde(id) => site.gemeinden[id].facts.written.catholic,
        PlaceId::Kreis(_) | PlaceId::Verband(_) => false,
    };
    let key = match place {
        PlaceId::Gemeinde(_) | PlaceId::Kreis(_) => site.territory(place).key.as_ref(),
        PlaceId::Verband(_) => kreis.territory.key.as_ref(),
    };
    let of_land = |periods: &[crate::config::NamedPeriod]| {
        let ours = periods.iter();
        let ours = ours.filter(|named| named.land.is_none_or(|land| land == kreis.land));
        ours.map(|named| named.period).collect()
    };
    Calendar {
        area: HolidayArea {
            land: kreis.land,
            gemeinde_key: key.map(|key| key.digits.clone()),
            catholic,
        },
        closures: of_land(&site.config.closures),
        school_holidays: of_land(&site.config.school_holidays),
    }
}

/// The place whose holidays an offer keeps: that of its first Anlaufstelle, else its own.
fn where_it_is(site: &Site, offer: &Entry<Offer>) -> PlaceId {
    let venue = offer.facts.venues.first();
    venue.map_or(offer.facts.home, |venue| {
        site.anlaufstellen[*venue].facts.home
    })
}

fn next(offer: &Offer, calendar: &Calendar, today: Date) -> Vec<Occurrence> {
    let written = &offer.written;
    match written.status {
        Status::Paused | Status::Cancelled => return Vec::new(),
        Status::Running | Status::Full => {}
    }
    let from = written.begins.map_or(today, |begins| begins.max(today));
    let horizon = from.saturating_add(WEEKS_AHEAD.weeks());
    let until = written.ends.map_or(horizon, |ends| ends.min(horizon));
    let mut upcoming: Vec<Occurrence> = Vec::new();
    for (session, rhythm) in written.sessions.iter().enumerate() {
        let dates = rhythm.recurrence.next_dates(calendar, from, until, MOST);
        upcoming.extend(dates.into_iter().map(|date| Occurrence { date, session }));
    }
    upcoming.sort_by_key(|one| (one.date, written.sessions[one.session].start, one.session));
    upcoming.truncate(MOST);
    upcoming
}
