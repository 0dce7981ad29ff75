//! Which offers and Anlaufstellen are as the goal of a way is described.

use crate::content::journey::{AnlaufstelleWanted, OfferWanted};
use crate::content::name::Name;
use crate::content::offer::{self, Level, Status};
use crate::site::facet::{WEEK, weekdays};
use crate::site::nearest::{nearest_anlaufstellen, nearest_offers, position};
use crate::site::{Anlaufstelle, Id, Offer, PlaceId, Site};

/// An offer's type and audience, by their places in site.toml; anything where there is none.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Keys {
    pub kind: Option<usize>,
    pub audience: Option<usize>,
}

/// What is as it is wanted, in the order of names.
#[derive(Debug, Default)]
pub(super) struct Found<'s> {
    /// What there is.
    pub names: Vec<&'s Name>,
    /// Nothing is, but something was: it has ended or is cancelled.
    pub only_over: bool,
}

/// The offers that are as `wanted`; of those in the Kreis of `near` the nearest, which are several
/// if they are equally near.
pub(super) fn offers<'s>(
    site: &'s Site,
    wanted: &OfferWanted,
    keys: Keys,
    near: Option<PlaceId>,
) -> Found<'s> {
    let fits = |id: &Id<Offer>| {
        let facts = &site.offers[*id].facts;
        is_around(site, near, facts.home)
            && (near.is_none() || !is_protected(site, facts))
            && is_on_day(site, facts, wanted)
            && is_as_wanted(facts, wanted, keys)
    };
    let (over, all): (Vec<Id<Offer>>, Vec<Id<Offer>>) = site
        .offers
        .ids()
        .filter(fits)
        .partition(|id| is_over(&site.offers[*id].facts));
    let found = match near.and_then(|near| position(site, near)) {
        Some(here) => nearest_offers(site, here, &all),
        None => all,
    };
    Found {
        only_over: found.is_empty() && !over.is_empty(),
        names: found.iter().map(|id| &site.offers[*id].name).collect(),
    }
}

/// Whether an offer has ended or is cancelled.
pub(super) fn is_over(offer: &Offer) -> bool {
    offer.ended || offer.written.status == Status::Cancelled
}

/// The same for Anlaufstellen.
pub(super) fn anlaufstellen<'s>(
    site: &'s Site,
    wanted: &AnlaufstelleWanted,
    near: Option<PlaceId>,
) -> Found<'s> {
    let fits = |id: &Id<Anlaufstelle>| {
        let facts = &site.anlaufstellen[*id].facts;
        let written = &facts.written;
        let spoken = wanted.spoken.as_ref();
        is_around(site, near, facts.home)
            && (near.is_none() || !written.protected)
            && wanted.kind.is_none_or(|kind| written.kind == kind)
            && wanted
                .topic
                .is_none_or(|topic| written.topics.contains(&topic))
            && spoken.is_none_or(|spoken| written.languages.contains(spoken))
    };
    let all: Vec<Id<Anlaufstelle>> = site.anlaufstellen.ids().filter(fits).collect();
    let found = match near.and_then(|near| position(site, near)) {
        Some(here) => nearest_anlaufstellen(site, here, &all),
        None => all,
    };
    let names = found.iter().map(|id| &site.anlaufstellen[*id].name);
    Found {
        names: names.collect(),
        only_over: false,
    }
}

/// Whether something of the place `home` is sought near another: in its Kreis.
fn is_around(site: &Site, near: Option<PlaceId>, home: PlaceId) -> bool {
    near.is_none_or(|near| site.kreis_of(near) == site.kreis_of(home))
}

/// Whether it takes place somewhere that must not be found by its distance.
fn is_protected(site: &Site, offer: &Offer) -> bool {
    let mut venues = offer.venues.iter();
    venues.any(|venue| site.anlaufstellen[*venue].facts.written.protected)
}

/// Whether it takes place on the day of the week that is wanted.
fn is_on_day(site: &Site, offer: &Offer, wanted: &OfferWanted) -> bool {
    let day = wanted.day;
    let day = day.and_then(|day| WEEK.iter().position(|one| *one == day.0));
    let mut sessions = offer.written.sessions.iter();
    day.is_none_or(|day| {
        sessions.any(|session| weekdays(session.recurrence.rule(), site).contains(&day))
    })
}

fn is_as_wanted(offer: &Offer, wanted: &OfferWanted, keys: Keys) -> bool {
    let written = &offer.written;
    let spoken = wanted.spoken.as_ref();
    keys.kind.is_none_or(|kind| offer.kind == kind)
        && keys
            .audience
            .is_none_or(|audience| offer.audiences.contains(&audience))
        && wanted.level.is_none_or(|level| is_for(written, level))
        && wanted
            .course
            .is_none_or(|course| written.course == Some(course))
        && wanted
            .topic
            .is_none_or(|topic| written.topics.contains(&topic))
        && spoken.is_none_or(|spoken| written.languages.contains(spoken))
        && (!wanted.free || written.is_free())
        && (!wanted.women_only || written.women_only)
        && (!wanted.childcare || written.childcare)
}

/// Whether a course is for people at a language level.
fn is_for(written: &offer::Offer, level: Level) -> bool {
    Level::between(written.level_from, written.level_to).any(|one| one == level)
}
