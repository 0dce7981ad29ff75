//! Which offers and Anlaufstellen are as the goal of a way is described.

use crate::content::journey::{AnlaufstelleWanted, OfferWanted};
use crate::content::name::Name;
use crate::content::offer::{self, Level, Status};
use crate::site::facet::{Facet, WEEK};
use crate::site::nearest::{nearest_anlaufstellen, nearest_offers, position};
use crate::site::serving::Serving;
use crate::site::{Anlaufstelle, Id, Offer, PlaceId, Site};

/// An offer's type and audience, by their places in site.toml; anything where there is none.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Keys {
    pub kind: Option<usize>,
    pub audience: Option<usize>,
}

/// The offers that are as `wanted`, in the order of names; of those in the Kreis of `near` the
/// nearest, which are several if they are equally near. None has ended or is cancelled.
pub(super) fn offers<'s>(
    site: &'s Site,
    serving: &Serving,
    wanted: &OfferWanted,
    keys: Keys,
    near: Option<PlaceId>,
) -> Vec<&'s Name> {
    let fits = |id: &Id<Offer>| {
        let facts = &site.offers[*id].facts;
        is_around(site, near, facts.home)
            && (near.is_none() || !is_protected(site, facts))
            && is_found_by(serving, *id, wanted)
            && is_as_wanted(facts, wanted, keys)
    };
    let all: Vec<Id<Offer>> = site.offers.ids().filter(fits).collect();
    let found = match near.and_then(|near| position(site, near)) {
        Some(here) => nearest_offers(site, here, &all),
        None => all,
    };
    found.iter().map(|id| &site.offers[*id].name).collect()
}

/// The same for Anlaufstellen.
pub(super) fn anlaufstellen<'s>(
    site: &'s Site,
    wanted: &AnlaufstelleWanted,
    near: Option<PlaceId>,
) -> Vec<&'s Name> {
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
    found
        .iter()
        .map(|id| &site.anlaufstellen[*id].name)
        .collect()
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

/// Whether it is on the day that is wanted; the lists of the site say the same.
fn is_found_by(serving: &Serving, offer: Id<Offer>, wanted: &OfferWanted) -> bool {
    let day = wanted
        .day
        .and_then(|day| WEEK.iter().position(|one| *one == day.0));
    day.is_none_or(|day| serving.facets(offer).contains(&Facet::Day(day)))
}

fn is_as_wanted(offer: &Offer, wanted: &OfferWanted, keys: Keys) -> bool {
    let written = &offer.written;
    let spoken = wanted.spoken.as_ref();
    !offer.ended
        && written.status != Status::Cancelled
        && keys.kind.is_none_or(|kind| offer.kind == kind)
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
