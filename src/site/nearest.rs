//! What a place has no offer of, and where the nearest are: computed once for all languages.
//!
//! Distances are measured between points, of which a Kreis has few (its Anlaufstellen and its
//! Gemeinden), and never between each place and each offer.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::content::address::Position;
use crate::content::offer::Venue;
use crate::site::facet::Facet;
use crate::site::{Anlaufstelle, Id, Kreis, Offer, PlaceId, Site};

/// How many alternatives are named.
const MOST: usize = 2;

/// Something that a place has no offer of.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// What it has none of.
    pub facet: Facet,
    /// The nearest offers of its Kreis that have it; those without a distance last.
    pub nearest: Vec<Nearest>,
}

/// An offer elsewhere, and how far away.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// Which.
    pub offer: Id<Offer>,
    /// The nearest of the Anlaufstellen that it takes place at, if it has any.
    pub venue: Option<Id<Anlaufstelle>>,
    /// Kilometres as the crow flies; `None` for an offer on the internet and where a position
    /// isn't known.
    pub distance_km: Option<f64>,
}

/// For each place what it has no offer of, in the order of facets. `facets` holds those of every
/// offer, none for one that has ended; `at` tells the offers that a place has.
pub(super) fn missing(
    site: &Site,
    facets: &[BTreeSet<Facet>],
    at: impl Fn(PlaceId) -> Vec<Id<Offer>> + Sync,
) -> BTreeMap<PlaceId, Vec<Missing>> {
    let all = Facet::all(site);
    let grounds = grounds(site, facets);
    let places: Vec<PlaceId> = site.places().collect();
    let told = places.into_par_iter().map(|place| {
        let here = at(place).into_iter();
        let present: BTreeSet<Facet> = here.flat_map(|id| facets[id.index()].clone()).collect();
        let lacking = all.iter().filter(|facet| !present.contains(facet));
        let ground = &grounds[site.kreis_of(place).index()];
        let distances = ground.distances(position(site, place));
        let missing = lacking.map(|facet| Missing {
            facet: *facet,
            nearest: ground.nearest(*facet, &distances),
        });
        (place, missing.collect())
    });
    told.collect()
}

/// Those of `offers` that are nearest to a position, each at the nearest of its places: one, or
/// several that are equally near. Nearest are all of them if it isn't known how far one is.
pub(super) fn nearest_offers(site: &Site, here: Position, offers: &[Id<Offer>]) -> Vec<Id<Offer>> {
    let mut ground = Ground::default();
    let candidates = offers.iter().flat_map(|id| ground.candidates(site, *id));
    let candidates: Vec<Candidate> = candidates.collect();
    let distances = ground.distances(Some(here));
    let distance = |one: &Candidate| one.point.map(|point| distances[point]);
    let mut near = least(candidates.iter().map(|one| (one.offer, distance(one))));
    near.dedup();
    near
}

/// The same for Anlaufstellen. Nobody goes to a helpline, so it is near to nothing.
pub(super) fn nearest_anlaufstellen(
    site: &Site,
    here: Position,
    anlaufstellen: &[Id<Anlaufstelle>],
) -> Vec<Id<Anlaufstelle>> {
    let distance = |id: Id<Anlaufstelle>| {
        let facts = &site.anlaufstellen[id].facts;
        let at_home = || position(site, facts.home);
        let there = facts.written.position.or_else(at_home);
        let there = there.filter(|_| !facts.written.is_helpline());
        there.map(|there| here.distance_km(there))
    };
    least(anlaufstellen.iter().map(|id| (*id, distance(*id))))
}

/// What has the least distance, in its order; all if there are no distances.
fn least<T>(all: impl Iterator<Item = (T, Option<f64>)> + Clone) -> Vec<T> {
    let least = all.clone().filter_map(|(_, distance)| distance);
    let least = least.min_by(f64::total_cmp);
    let is_least = |distance: Option<f64>| distance == least;
    let near = all.filter(|(_, distance)| is_least(*distance));
    near.map(|(one, _)| one).collect()
}

/// The offers of a Kreis and where they are.
#[derive(Default)]
struct Ground {
    points: Vec<Position>,
    /// The places among `points` of what has a position.
    known: BTreeMap<Spot, usize>,
    by_facet: BTreeMap<Facet, Vec<Candidate>>,
}

/// Something that has a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    Venue(Id<Anlaufstelle>),
    Place(PlaceId),
}

/// An offer at one of its spots.
#[derive(Clone, Copy)]
struct Candidate {
    offer: Id<Offer>,
    venue: Option<Id<Anlaufstelle>>,
    point: Option<usize>,
}

/// The ground of each Kreis, in their order.
fn grounds(site: &Site, facets: &[BTreeSet<Facet>]) -> Vec<Ground> {
    let mut grounds: Vec<Ground> = Vec::new();
    grounds.resize_with(site.kreise.len(), Ground::default);
    for (id, offer) in site.offers.iter() {
        let kreis: Id<Kreis> = site.kreis_of(offer.facts.home);
        let ground = &mut grounds[kreis.index()];
        let candidates = ground.candidates(site, id);
        for facet in &facets[id.index()] {
            let list = ground.by_facet.entry(*facet).or_default();
            list.extend(&candidates);
        }
    }
    grounds
}

impl Ground {
    /// An offer at each of its Anlaufstellen; without one, at the place that it belongs to.
    fn candidates(&mut self, site: &Site, id: Id<Offer>) -> Vec<Candidate> {
        let offer = &site.offers[id].facts;
        if offer.venues.is_empty() {
            let online = matches!(offer.written.venue, Venue::Online);
            let home = Spot::Place(offer.home);
            return vec![Candidate {
                offer: id,
                venue: None,
                point: (!online).then(|| self.point(site, home)).flatten(),
            }];
        }
        let venues = offer.venues.iter().map(|venue| {
            let home = Spot::Place(site.anlaufstellen[*venue].facts.home);
            let point = self.point(site, Spot::Venue(*venue));
            Candidate {
                offer: id,
                venue: Some(*venue),
                point: point.or_else(|| self.point(site, home)),
            }
        });
        venues.collect()
    }

    /// The place of a spot among the points; `None` if its position isn't known.
    fn point(&mut self, site: &Site, spot: Spot) -> Option<usize> {
        if let Some(point) = self.known.get(&spot) {
            return Some(*point);
        }
        let position = match spot {
            Spot::Venue(venue) => site.anlaufstellen[venue].facts.written.position,
            Spot::Place(place) => position(site, place),
        }?;
        self.points.push(position);
        self.known.insert(spot, self.points.len() - 1);
        Some(self.points.len() - 1)
    }

    /// How far each point is from a place, in kilometres; nothing if the place's own position
    /// isn't known.
    fn distances(&self, here: Option<Position>) -> Vec<f64> {
        let points = self.points.iter();
        here.map_or_else(Vec::new, |here| {
            points.map(|there| here.distance_km(*there)).collect()
        })
    }

    /// The nearest offers of a facet, each once; equally near ones in the order of their names.
    fn nearest(&self, facet: Facet, distances: &[f64]) -> Vec<Nearest> {
        let mut best: Vec<Nearest> = Vec::new();
        let far = |one: &Nearest| one.distance_km.unwrap_or(f64::INFINITY);
        for candidate in self.by_facet.get(&facet).into_iter().flatten() {
            let point = candidate.point.and_then(|point| distances.get(point));
            let one = Nearest {
                offer: candidate.offer,
                venue: candidate.venue,
                distance_km: point.copied(),
            };
            let other = best.iter_mut().find(|known| known.offer == one.offer);
            match other {
                // The same offer at another of its places.
                Some(known) if far(&one) < far(known) => *known = one,
                Some(_) => continue,
                None => best.push(one),
            }
            best.sort_by(|one, two| {
                let nearer = far(one).total_cmp(&far(two));
                nearer.then(one.offer.cmp(&two.offer))
            });
            best.truncate(MOST);
        }
        best
    }
}

/// Where a place is; for a Verband without position the middle of its Gemeinden that have one.
pub(super) fn position(site: &Site, place: PlaceId) -> Option<Position> {
    if let Some(position) = site.territory(place).position {
        return Some(position);
    }
    let members = match place {
        PlaceId::Verband(_) => site.gemeinden_of(place),
        PlaceId::Kreis(_) | PlaceId::Gemeinde(_) => &[],
    };
    let members = members.iter().map(|id| &site.gemeinden[*id].facts);
    let known = members.filter_map(|gemeinde| gemeinde.written.territory.position);
    let (mut count, mut north, mut east) = (0.0, 0.0, 0.0);
    for one in known {
        count += 1.0;
        north += one.latitude;
        east += one.longitude;
    }
    (count > 0.0).then_some(Position {
        latitude: north / count,
        longitude: east / count,
    })
}
