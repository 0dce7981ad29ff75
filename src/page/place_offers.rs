//! The page of all offers that a place has, grouped by everything that offers are found by; and
//! what is nearest for each combination that is empty.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::page::cards::Cards;
use crate::page::facets::{NearestView, by_facet, family_id, nearest};
use crate::page::facts::Item;
use crate::page::html::Html;
use crate::page::offer::{DayCard, OfferCard};
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::site::facet::Facet;
use crate::site::nearest::Missing;
use crate::site::route::{Route, group_id};
use crate::site::{Id, Offer, PlaceId};

/// What `place_offers.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceOffersPage {
    /// HTML.
    pub title: Html,
    /// How many, in words.
    pub count: String,
    /// By type, audience, day, language and cost.
    pub families: Vec<PlaceFamily>,
    /// The place, and the offers of the whole site.
    pub more: Vec<Item>,
}

/// The offers of a place by one kind of facets.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceFamily {
    /// Stable name, also its id.
    pub id: &'static str,
    /// Plain text.
    pub heading: String,
    /// One for each facet of the site.
    pub groups: Vec<FacetGroup>,
}

/// The offers of a place that have something in common.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FacetGroup {
    /// Stable name, also its id.
    pub id: String,
    /// What, with its number; plain text.
    pub label: String,
    /// Cards, of which the title, the times and the place are enough; in the group of a day only
    /// the times of that day, by which they are sorted.
    pub offers: Vec<RowCard>,
    /// The nearest offers elsewhere, if the place has none.
    pub nearest: Vec<NearestView>,
}

/// An offer in one line.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline)]
pub enum RowCard {
    /// In the group of a day.
    Day(Ready<DayCard>),
    /// In any other group.
    Offer(Ready<OfferCard>),
}

/// The page of all offers that a place has.
pub fn page(reader: Reader<'_>, cards: &Cards<'_>, place: PlaceId) -> PlaceOffersPage {
    let offers = reader.serving.offers(reader.site, place);
    let offers = cards.in_order(offers.iter());
    let by_facet = by_facet(reader, &offers);
    let missing = reader.serving.missing(place).iter();
    let missing: BTreeMap<Facet, &Missing> = missing.map(|one| (one.facet, one)).collect();
    let group = |facet: &Facet| {
        let offers = by_facet.get(facet).map_or(&[][..], Vec::as_slice);
        let missing = missing.get(facet);
        FacetGroup {
            id: group_id(&facet.route(reader.site)),
            label: reader.with_count(cards.facets().label(*facet), offers.len()),
            offers: group_cards(cards, *facet, offers),
            nearest: missing.map_or_else(Vec::new, |one| nearest(reader, cards, one)),
        }
    };
    let families = cards
        .facets()
        .families()
        .map(|(family, facets)| PlaceFamily {
            id: family_id(family),
            heading: reader.family(family),
            groups: facets.iter().map(group).collect(),
        });
    PlaceOffersPage {
        title: reader.format_html("place-offers-all", &[("name", &reader.short_name(place))]),
        count: reader.counted("offers-count", offers.len()),
        families: families.collect(),
        more: vec![
            reader.place_link(place),
            reader.list_link("offers-all", &Route::Offers),
        ],
    }
}

fn group_cards(cards: &Cards<'_>, facet: Facet, offers: &[Id<Offer>]) -> Vec<RowCard> {
    match facet {
        Facet::Day(day) => {
            let cards = cards.offers_on(day, offers).into_iter();
            cards.map(RowCard::Day).collect()
        }
        Facet::Type(_) | Facet::Audience(_) | Facet::Language(_) | Facet::Free => {
            let cards = offers.iter().map(|id| cards.offer(*id));
            cards.map(RowCard::Offer).collect()
        }
    }
}

/// Where the page of all offers of a place is.
pub fn href(reader: Reader<'_>, place: PlaceId) -> String {
    let name = reader.site.place_name(place).clone();
    reader.href(&Route::PlaceOffers(name))
}
