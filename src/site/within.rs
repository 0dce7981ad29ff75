//! What lies within each Kreis, found once for all pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::site::facet::Facet;
use crate::site::{Anlaufstelle, Id, KeyFigure, Kreis, Offer, Site, Story, Traeger, Verband};

/// What lies within a Kreis, at whatever place of it; each list in the order of names.
#[derive(Debug, Default)]
pub struct Within {
    /// Its Verbände.
    pub verbaende: Vec<Id<Verband>>,
    /// What is on offer and not over.
    pub offers: Vec<Id<Offer>>,
    /// The same by what it is found by.
    pub by_facet: BTreeMap<Facet, Vec<Id<Offer>>>,
    /// What its offers are or were found by: their lists keep their pages, so that no address is
    /// lost.
    pub facets: BTreeSet<Facet>,
    /// Where to turn.
    pub anlaufstellen: Vec<Id<Anlaufstelle>>,
    /// Who provides.
    pub traeger: Vec<Id<Traeger>>,
    /// Figures.
    pub figures: Vec<Id<KeyFigure>>,
    /// Stories.
    pub stories: Vec<Id<Story>>,
}

impl Within {
    /// The offers that have a facet, or all of them.
    pub fn with(&self, facet: Option<Facet>) -> &[Id<Offer>] {
        match facet {
            None => &self.offers,
            Some(facet) => self.by_facet.get(&facet).map_or(&[], Vec::as_slice),
        }
    }
}

/// What lies within each Kreis, in their order; `facets` are those of every offer, none for one
/// that is over.
pub(super) fn of_kreise(site: &Site, facets: &[BTreeSet<Facet>]) -> Vec<Within> {
    let mut all: Vec<Within> = Vec::new();
    all.resize_with(site.kreise.len(), Within::default);
    let place = |kreis: Id<Kreis>| kreis.index();
    for (id, one) in site.verbaende.iter() {
        all[place(one.facts.kreis)].verbaende.push(id);
    }
    for (id, one) in site.offers.iter() {
        let within = &mut all[place(site.kreis_of(one.facts.home))];
        if one.facts.ended {
            within.facets.extend(Facet::of_offer(site, &one.facts));
            continue;
        }
        within.offers.push(id);
        for facet in &facets[id.index()] {
            within.by_facet.entry(*facet).or_default().push(id);
            within.facets.insert(*facet);
        }
    }
    for (id, one) in site.anlaufstellen.iter() {
        all[place(site.kreis_of(one.facts.home))]
            .anlaufstellen
            .push(id);
    }
    for (id, one) in site.traeger.iter() {
        all[place(site.kreis_of(one.facts.home))].traeger.push(id);
    }
    for (id, one) in site.figures.iter() {
        all[place(site.kreis_of(one.facts.home))].figures.push(id);
    }
    for (id, one) in site.stories.iter() {
        all[place(site.kreis_of(one.facts.home))].stories.push(id);
    }
    all
}
