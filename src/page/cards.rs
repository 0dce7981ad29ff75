//! The cards of all records in one language, made once and shared by every list that shows them.

use rayon::prelude::*;
use tera::Value;

use crate::page::reader::Reader;
use crate::page::{anlaufstelle, offer, story, traeger};
use crate::site::{Anlaufstelle, Id, Offer, Story, Traeger};

/// Cards as the values that templates take; copying one copies a pointer.
#[derive(Debug)]
pub struct Cards {
    offers: Vec<Value>,
    anlaufstellen: Vec<Value>,
    traeger: Vec<Value>,
    stories: Vec<Value>,
    /// For each offer its place in the order of the reader's language.
    offer_order: Vec<usize>,
}

impl Cards {
    /// Makes the cards for a reader.
    pub fn new(reader: Reader<'_>) -> Cards {
        let site = reader.site;
        let offers: Vec<Id<Offer>> = site.offers.ids().collect();
        let offers = offers
            .into_par_iter()
            .map(|id| Value::from_serializable(&offer::card(reader, id)));
        let anlaufstellen = site.anlaufstellen.ids();
        let anlaufstellen =
            anlaufstellen.map(|id| Value::from_serializable(&anlaufstelle::card(reader, id)));
        let traeger = site
            .traeger
            .ids()
            .map(|id| Value::from_serializable(&traeger::card(reader, id)));
        let stories = site
            .stories
            .ids()
            .map(|id| Value::from_serializable(&story::card(reader, id)));
        Cards {
            offers: offers.collect(),
            anlaufstellen: anlaufstellen.collect(),
            traeger: traeger.collect(),
            stories: stories.collect(),
            offer_order: offer_order(reader),
        }
    }

    /// The card of an offer.
    pub fn offer(&self, id: Id<Offer>) -> Value {
        self.offers[id.index()].clone()
    }

    /// The cards of some offers, as the reader's language sorts their titles.
    pub fn offers_sorted(&self, offers: &[Id<Offer>]) -> Vec<Value> {
        let mut offers = offers.to_vec();
        offers.sort_by_key(|id| self.offer_order[id.index()]);
        offers.into_iter().map(|id| self.offer(id)).collect()
    }

    /// The card of an Anlaufstelle.
    pub fn anlaufstelle(&self, id: Id<Anlaufstelle>) -> Value {
        self.anlaufstellen[id.index()].clone()
    }

    /// The card of a Traeger.
    pub fn traeger(&self, id: Id<Traeger>) -> Value {
        self.traeger[id.index()].clone()
    }

    /// The card of a story.
    pub fn story(&self, id: Id<Story>) -> Value {
        self.stories[id.index()].clone()
    }
}

/// Sorting by language is dear, so it is done once for all lists.
fn offer_order(reader: Reader<'_>) -> Vec<usize> {
    let offers = &reader.site.offers;
    let mut sorted: Vec<Id<Offer>> = offers.ids().collect();
    sorted.sort_by(|one, two| {
        let title = |id: Id<Offer>| offers[id].words.shown(reader.language).title();
        reader
            .locale
            .compare(title(*one), title(*two))
            .then(one.cmp(two))
    });
    let mut order = vec![0; sorted.len()];
    for (place, id) in sorted.into_iter().enumerate() {
        order[id.index()] = place;
    }
    order
}
