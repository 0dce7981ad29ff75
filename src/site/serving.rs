//! What belongs on the page of a place: its own offers, those of its Verband and Kreis, and
//! those elsewhere that serve it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::site::facet::Facet;
use crate::site::legal::Pages;
use crate::site::nearest::{self, Missing};
use crate::site::within::{self, Within};
use crate::site::{Anlaufstelle, Id, KeyFigure, Kreis, Offer, PlaceId, Site, Story, Traeger};

/// A search for more records than these is split by Kreis: a browser would have to load about half
/// a megabyte and an old telephone to think for a second before the first hit.
const MOST_SEARCHED: usize = 2_000;

/// Offers and Anlaufstellen by the places they lie in and the places they serve. Offers that
/// have ended are in no list.
#[derive(Debug)]
pub struct Serving {
    offers: BTreeMap<PlaceId, Vec<Id<Offer>>>,
    anlaufstellen: BTreeMap<PlaceId, Vec<Id<Anlaufstelle>>>,
    /// What each offer is found by.
    facets: Vec<BTreeSet<Facet>>,
    by_facet: BTreeMap<Facet, Vec<Id<Offer>>>,
    /// What each place has no offer of.
    missing: BTreeMap<PlaceId, Vec<Missing>>,
    /// Offers that are over, by place: their types keep their pages, so that no address is lost.
    ended: BTreeMap<PlaceId, Vec<Id<Offer>>>,
    /// The numbers to call in need, by Kreis.
    helplines: BTreeMap<PlaceId, Vec<Id<Anlaufstelle>>>,
    /// By Traeger what it provides, also what has ended.
    provided: Vec<Vec<Id<Offer>>>,
    /// By Traeger what it runs.
    run: Vec<Vec<Id<Anlaufstelle>>>,
    /// By Anlaufstelle what takes place there, also what has ended.
    held: Vec<Vec<Id<Offer>>>,
    /// What is on offer and not over.
    current: Vec<Id<Offer>>,
    search_is_split: bool,
    pages: Pages,
    kreise: Vec<Within>,
    /// By place the figures that have values for it, each with the place of the newest.
    figures: BTreeMap<PlaceId, Vec<(Id<KeyFigure>, usize)>>,
    /// The stories in the folder of each place.
    stories: BTreeMap<PlaceId, Vec<Id<Story>>>,
    /// The stories about the place of each official key.
    stories_about: HashMap<String, Vec<Id<Story>>>,
}

/// What a place has of something, by how near it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach<T> {
    /// In its own folder.
    pub own: Vec<Id<T>>,
    /// Of its Verband.
    pub verband: Vec<Id<T>>,
    /// Of its Kreis.
    pub kreis: Vec<Id<T>>,
    /// Elsewhere, serving it.
    pub elsewhere: Vec<Id<T>>,
}

impl<T> Reach<T> {
    /// All of it, nearest first.
    pub fn iter(&self) -> impl Iterator<Item = Id<T>> {
        let groups = [&self.own, &self.verband, &self.kreis, &self.elsewhere];
        groups.into_iter().flatten().copied()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Only what `wanted` says yes to.
    #[must_use]
    pub fn filter(&self, wanted: impl Fn(Id<T>) -> bool) -> Reach<T> {
        let only = |list: &[Id<T>]| list.iter().copied().filter(|id| wanted(*id)).collect();
        Reach {
            own: only(&self.own),
            verband: only(&self.verband),
            kreis: only(&self.kreis),
            elsewhere: only(&self.elsewhere),
        }
    }
}

impl Serving {
    /// Sorts a site's records by whom they serve.
    pub fn of(site: &Site) -> Serving {
        let mut serving = Serving {
            offers: BTreeMap::new(),
            anlaufstellen: BTreeMap::new(),
            facets: Vec::new(),
            by_facet: BTreeMap::new(),
            missing: BTreeMap::new(),
            ended: BTreeMap::new(),
            helplines: BTreeMap::new(),
            provided: vec![Vec::new(); site.traeger.len()],
            run: vec![Vec::new(); site.traeger.len()],
            held: vec![Vec::new(); site.anlaufstellen.len()],
            current: current(site),
            search_is_split: site.has_several_kreise() && searched(site) > MOST_SEARCHED,
            pages: Pages::of(site),
            kreise: Vec::new(),
            figures: figures(site),
            stories: BTreeMap::new(),
            stories_about: HashMap::new(),
        };
        for (id, offer) in site.offers.iter() {
            let facts = &offer.facts;
            serving.enter_people(id, facts);
            if facts.ended {
                for place in places(facts.home, &facts.serves) {
                    serving.ended.entry(place).or_default().push(id);
                }
                serving.facets.push(BTreeSet::new());
                continue;
            }
            for place in places(facts.home, &facts.serves) {
                serving.offers.entry(place).or_default().push(id);
            }
            let found_by = Facet::of_offer(site, facts);
            for facet in &found_by {
                serving.by_facet.entry(*facet).or_default().push(id);
            }
            serving.facets.push(found_by);
        }
        for (id, anlaufstelle) in site.anlaufstellen.iter() {
            let facts = &anlaufstelle.facts;
            if let Some(provider) = facts.provider {
                serving.run[provider.index()].push(id);
            }
            if facts.written.is_helpline() {
                let kreis = PlaceId::Kreis(site.kreis_of(facts.home));
                for kreis in places(kreis, &facts.serves) {
                    serving.helplines.entry(kreis).or_default().push(id);
                }
                continue;
            }
            for place in places(facts.home, &facts.serves) {
                serving.anlaufstellen.entry(place).or_default().push(id);
            }
        }
        for (id, story) in site.stories.iter() {
            let facts = &story.facts;
            serving.stories.entry(facts.home).or_default().push(id);
            if let Some(key) = &facts.written.territory_key {
                let about = serving.stories_about.entry(key.digits.clone());
                about.or_default().push(id);
            }
        }
        serving.kreise = within::of_kreise(site, &serving.facets);
        serving.missing = nearest::missing(site, &serving.facets, |place| {
            serving.offers(site, place).iter().collect()
        });
        serving
    }

    fn enter_people(&mut self, id: Id<Offer>, offer: &Offer) {
        if let Some(provider) = offer.provider {
            self.provided[provider.index()].push(id);
        }
        let venues: BTreeSet<Id<Anlaufstelle>> = offer.venues.iter().copied().collect();
        for venue in venues {
            self.held[venue.index()].push(id);
        }
    }

    /// The free pages by whose they are.
    pub fn pages(&self) -> &Pages {
        &self.pages
    }

    /// What lies within a Kreis.
    pub fn within(&self, kreis: Id<Kreis>) -> &Within {
        &self.kreise[kreis.index()]
    }

    /// The figures that have values for a place, each with the place of the newest of these among
    /// its values.
    pub fn figures(&self, place: PlaceId) -> &[(Id<KeyFigure>, usize)] {
        self.figures.get(&place).map_or(&[], Vec::as_slice)
    }

    /// The stories in the folder of a place, in the order of names.
    pub fn stories_of(&self, place: PlaceId) -> &[Id<Story>] {
        self.stories.get(&place).map_or(&[], Vec::as_slice)
    }

    /// The stories about the place of an official key, in the order of names.
    pub fn stories_about(&self, key: &str) -> &[Id<Story>] {
        self.stories_about.get(key).map_or(&[], Vec::as_slice)
    }

    /// What a Traeger provides, also what has ended, in the order of names.
    pub fn provided_by(&self, traeger: Id<Traeger>) -> &[Id<Offer>] {
        &self.provided[traeger.index()]
    }

    /// What a Traeger runs, in the order of names.
    pub fn run_by(&self, traeger: Id<Traeger>) -> &[Id<Anlaufstelle>] {
        &self.run[traeger.index()]
    }

    /// What takes place at an Anlaufstelle, also what has ended, in the order of names.
    pub fn held_at(&self, anlaufstelle: Id<Anlaufstelle>) -> &[Id<Offer>] {
        &self.held[anlaufstelle.index()]
    }

    /// The offers that a place has.
    pub fn offers(&self, site: &Site, place: PlaceId) -> Reach<Offer> {
        reach_of_offers(site, place, &self.offers)
    }

    /// What an offer is found by, in order; nothing if it has ended.
    pub fn facets(&self, offer: Id<Offer>) -> &BTreeSet<Facet> {
        &self.facets[offer.index()]
    }

    /// What is on offer and not over, in the order of names.
    pub fn current(&self) -> &[Id<Offer>] {
        &self.current
    }

    /// Whether there is so much that each Kreis has a search of its own, and that of the whole site
    /// finds only places and what is for all.
    pub fn search_is_split(&self) -> bool {
        self.search_is_split
    }

    /// The offers of the whole site that have a facet, in the order of their names.
    pub fn with(&self, facet: Facet) -> &[Id<Offer>] {
        self.by_facet.get(&facet).map_or(&[], Vec::as_slice)
    }

    /// What a place has no offer of, in the order of facets.
    pub fn missing(&self, place: PlaceId) -> &[Missing] {
        self.missing.get(&place).map_or(&[], Vec::as_slice)
    }

    /// The types of offers that a place has or once had.
    pub fn types(&self, site: &Site, place: PlaceId) -> BTreeSet<usize> {
        let ended = reach_of_offers(site, place, &self.ended);
        let all = self.offers(site, place);
        let all = all.iter().chain(ended.iter());
        all.map(|id| site.offers[id].facts.kind).collect()
    }

    /// The Anlaufstellen that a place has; helplines are not among them.
    pub fn anlaufstellen(&self, site: &Site, place: PlaceId) -> Reach<Anlaufstelle> {
        reach(site, place, &self.anlaufstellen, |id| {
            let facts = &site.anlaufstellen[id].facts;
            (facts.home, &facts.serves)
        })
    }

    /// The numbers to call in need that the Kreis of a place lists.
    pub fn helplines(&self, site: &Site, place: PlaceId) -> &[Id<Anlaufstelle>] {
        let kreis = PlaceId::Kreis(site.kreis_of(place));
        self.helplines.get(&kreis).map_or(&[], Vec::as_slice)
    }
}

fn current(site: &Site) -> Vec<Id<Offer>> {
    let offers = site.offers.iter();
    let current = offers.filter(|(_, offer)| !offer.facts.ended);
    current.map(|(id, _)| id).collect()
}

/// How many records there are to search.
fn searched(site: &Site) -> usize {
    site.heads().count()
}

/// By place the figures that have values for it, each with the place of the newest of them.
fn figures(site: &Site) -> BTreeMap<PlaceId, Vec<(Id<KeyFigure>, usize)>> {
    let mut figures: BTreeMap<PlaceId, Vec<(Id<KeyFigure>, usize)>> = BTreeMap::new();
    for (id, figure) in site.figures.iter() {
        let values = &figure.facts.written.values;
        for (at, place) in figure.facts.territories.iter().enumerate() {
            let known = figures.entry(*place).or_default();
            match known.last_mut().filter(|(other, _)| *other == id) {
                Some((_, newest)) if values[at].date >= values[*newest].date => *newest = at,
                Some(_) => {}
                None => known.push((id, at)),
            }
        }
    }
    figures
}

/// Home and served places, each once.
fn places(home: PlaceId, serves: &[PlaceId]) -> impl Iterator<Item = PlaceId> {
    let others = serves.iter().copied().filter(move |place| *place != home);
    std::iter::once(home).chain(others)
}

fn reach_of_offers(
    site: &Site,
    place: PlaceId,
    lists: &BTreeMap<PlaceId, Vec<Id<Offer>>>,
) -> Reach<Offer> {
    reach(site, place, lists, |id| {
        let facts = &site.offers[id].facts;
        (facts.home, &facts.serves)
    })
}

fn reach<'a, T>(
    site: &Site,
    place: PlaceId,
    lists: &BTreeMap<PlaceId, Vec<Id<T>>>,
    facts: impl Fn(Id<T>) -> (PlaceId, &'a Vec<PlaceId>),
) -> Reach<T> {
    let verband = site.verband_of(place).map(PlaceId::Verband);
    let kreis = PlaceId::Kreis(site.kreis_of(place));
    let kreis = (kreis != place).then_some(kreis);
    let mut reach = Reach {
        own: Vec::new(),
        verband: Vec::new(),
        kreis: Vec::new(),
        elsewhere: Vec::new(),
    };
    let mut seen = BTreeSet::new();
    for level in [Some(place), verband, kreis].into_iter().flatten() {
        for id in lists.get(&level).into_iter().flatten() {
            let (home, serves) = facts(*id);
            // What lies in the folder of the Verband or Kreis may serve other places only.
            let for_us = home == place || serves.contains(&level);
            if !for_us || !seen.insert(*id) {
                continue;
            }
            let group = if home == place {
                &mut reach.own
            } else if Some(home) == verband {
                &mut reach.verband
            } else if Some(home) == kreis {
                &mut reach.kreis
            } else {
                &mut reach.elsewhere
            };
            group.push(*id);
        }
    }
    reach
}
