//! What offers are found by, in a reader's words: its labels, links with numbers, and what is
//! nearest where a place has nothing.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::{Value, decimal};
use crate::page::cards::Cards;
use crate::page::facts::Item;
use crate::page::html::Html;
use crate::page::offer::OfferCard;
use crate::page::place_offers;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::subject::List;
use crate::site::facet::{Facet, Family, WEEK};
use crate::site::nearest::{Missing, Nearest};
use crate::site::route::{Route, group_id};
use crate::site::{Id, Offer, PlaceId, Scope};

/// Links to lists of offers that have something in common.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FamilyLinks {
    /// Stable name, also its id.
    pub id: &'static str,
    /// Plain text.
    pub heading: String,
    /// Each with its number; may be empty.
    pub links: Vec<Item>,
}

/// Something that a place has no offer of.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MissingView {
    /// What, plain text.
    pub label: String,
    /// The nearest offers, nearest first; none if there is nothing in the whole Kreis.
    pub nearest: Vec<NearestView>,
}

/// An offer elsewhere.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NearestView {
    /// Its card.
    pub offer: Ready<OfferCard>,
    /// How far away, in words.
    pub distance: Option<String>,
    /// The nearest stop and its lines, HTML.
    pub stop: Option<Html>,
}

/// The facets of a site in a reader's words: made once, shared by all her pages.
#[derive(Debug)]
pub struct Facets {
    /// By kind, each in the order in which she reads them.
    families: Vec<(Family, Vec<Facet>)>,
    labels: BTreeMap<Facet, String>,
}

impl Facets {
    /// Makes them for a reader: languages as hers sorts their names, her own first.
    pub fn new(reader: Reader<'_>) -> Facets {
        let all = Facet::all(reader.site).into_iter();
        let labels: BTreeMap<Facet, String> = all.map(|one| (one, reader.facet(one))).collect();
        let families = Family::ALL.into_iter().map(|family| {
            let mut facets = family.facets(reader.site);
            if family == Family::Language {
                facets.sort_by(|one, two| {
                    let others = |facet: &Facet| !reader.speaks(*facet);
                    let by_name = reader.locale.compare(&labels[one], &labels[two]);
                    others(one).cmp(&others(two)).then(by_name)
                });
            }
            (family, facets)
        });
        Facets {
            families: families.filter(|(_, facets)| !facets.is_empty()).collect(),
            labels,
        }
    }

    /// Every kind that the site has, with its facets, in the order in which they are shown.
    pub fn families(&self) -> impl Iterator<Item = (Family, &[Facet])> {
        let families = self.families.iter();
        families.map(|(family, facets)| (*family, facets.as_slice()))
    }

    /// The label of a facet, plain text.
    pub fn label(&self, facet: Facet) -> &str {
        &self.labels[&facet]
    }
}

/// The id of the section of a family.
pub fn family_id(family: Family) -> &'static str {
    match family {
        Family::Type => "offers_types",
        Family::Audience => "offers_audiences",
        Family::Day => "offers_days",
        Family::Language => "offers_languages",
        Family::Free => "offers_cost",
    }
}

/// All lists of offers of the whole site or of a Kreis that have something in common and are not
/// empty, by what that is.
pub fn all_links(reader: Reader<'_>, facets: &Facets, scope: Scope) -> Vec<FamilyLinks> {
    let families = facets.families().map(|(family, all)| {
        let present = all.iter().filter_map(|facet| {
            let count = match scope {
                Some(kreis) => reader.serving.within(kreis).with(Some(*facet)).len(),
                None => reader.serving.with(*facet).len(),
            };
            (count > 0).then(|| {
                let label = reader.with_count(facets.label(*facet), count);
                let list = List::Offers(Some(*facet));
                let href = reader.href(&list.route(reader.site, scope));
                Item::link(reader.plain(&label), href)
            })
        });
        FamilyLinks {
            id: family_id(family),
            heading: reader.family(family),
            links: present.collect(),
        }
    });
    families.collect()
}

/// Links to the sections of all kinds of facets but types on the page of all offers.
pub fn ways(reader: Reader<'_>, facets: &Facets) -> Vec<Item> {
    let page = reader.href(&Route::Offers);
    let families = facets.families().map(|(family, _)| family);
    let families = families.filter(|family| *family != Family::Type);
    let links = families.map(|family| {
        let href = format!("{page}#{}", family_id(family));
        Item::link(reader.plain(&reader.family(family)), href)
    });
    links.collect()
}

/// The offers of a place by facet, each list in the order in which they come.
pub fn by_facet(reader: Reader<'_>, offers: &[Id<Offer>]) -> BTreeMap<Facet, Vec<Id<Offer>>> {
    let mut by_facet: BTreeMap<Facet, Vec<Id<Offer>>> = BTreeMap::new();
    for id in offers {
        for facet in reader.serving.facets(*id) {
            by_facet.entry(*facet).or_default().push(*id);
        }
    }
    by_facet
}

/// Links to the groups on the page of all offers of a place, by all kinds of facets but types.
pub fn place_links(
    reader: Reader<'_>,
    facets: &Facets,
    place: PlaceId,
    by_facet: &BTreeMap<Facet, Vec<Id<Offer>>>,
) -> Vec<FamilyLinks> {
    let page = place_offers::href(reader, place);
    let families = facets.families();
    let families = families.filter(|(family, _)| *family != Family::Type);
    let families = families.map(|(family, all)| {
        let present = all.iter().filter_map(|facet| {
            let label = reader.with_count(facets.label(*facet), by_facet.get(facet)?.len());
            let id = group_id(&facet.route(reader.site));
            Some(Item::link(reader.plain(&label), format!("{page}#{id}")))
        });
        FamilyLinks {
            id: family_id(family),
            heading: reader.family(family),
            links: present.collect(),
        }
    });
    families.filter(|family| !family.links.is_empty()).collect()
}

/// What a place has no offer of among the facets that are `wanted`, in the order of site.toml.
pub fn missing(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    place: PlaceId,
    wanted: impl Fn(Facet) -> bool,
) -> Vec<MissingView> {
    let missing = reader.serving.missing(place).iter();
    let missing = missing.filter(|one| wanted(one.facet));
    missing
        .map(|one| MissingView {
            label: cards.facets().label(one.facet).to_owned(),
            nearest: nearest(reader, cards, one),
        })
        .collect()
}

/// The offers that are nearest to a place that has none.
pub fn nearest(reader: Reader<'_>, cards: &Cards<'_>, missing: &Missing) -> Vec<NearestView> {
    let nearest = missing.nearest.iter().map(|nearest| NearestView {
        offer: cards.offer(nearest.offer),
        distance: nearest.distance_km.map(|km| reader.distance(km)),
        stop: stop(reader, nearest),
    });
    nearest.collect()
}

fn stop(reader: Reader<'_>, nearest: &Nearest) -> Option<Html> {
    let venue = &reader.site.anlaufstellen[nearest.venue?].facts.written;
    let stop = venue.stop.as_ref()?;
    Some(reader.labelled_stop(stop, &venue.lines))
}

impl Reader<'_> {
    /// The label of a facet: "Sport", "Montag", "Arabisch".
    pub fn facet(&self, facet: Facet) -> String {
        match facet {
            Facet::Type(kind) => self.offer_type(kind),
            Facet::Audience(audience) => self.audience(audience),
            Facet::Day(day) => self.locale.weekday(WEEK[day]),
            Facet::Language(language) => self.language_name(&self.site.spoken[language]),
            Facet::Free => self.text("cost-free"),
        }
    }

    /// The heading over a kind of facets.
    pub fn family(&self, family: Family) -> String {
        self.text(match family {
            Family::Type => "place-offers-by-type",
            Family::Audience => "offers-by-audience",
            Family::Day => "offers-by-day",
            Family::Language => "offers-by-language",
            Family::Free => "offers-free",
        })
    }

    /// The heading of the list of all offers that have a facet.
    pub fn offers_with(&self, facet: Facet) -> String {
        let (id, variable) = match facet {
            Facet::Type(_) => ("offers-of-type", "type"),
            Facet::Audience(_) => ("offers-for-audience", "audience"),
            Facet::Day(_) => ("offers-on-day", "day"),
            Facet::Language(_) => ("offers-in-language", "language"),
            Facet::Free => return self.text("offers-free"),
        };
        self.format(id, &[(variable, self.facet(facet).into())])
    }

    /// The label of an audience.
    pub fn audience(&self, audience: usize) -> String {
        self.text(&format!(
            "zielgruppe-{}",
            self.site.config.audiences[audience]
        ))
    }

    /// Whether a facet is her own language, or that of the variety she reads.
    fn speaks(&self, facet: Facet) -> bool {
        let own = self.site.config.languages[self.language].language.primary();
        matches!(facet, Facet::Language(one) if self.site.spoken[one].tag() == own)
    }

    /// "etwa 5,2 km Luftlinie"; from 10 km on without decimals.
    fn distance(&self, km: f64) -> String {
        let decimals = u8::from(km < 9.95);
        let distance = Value::from(decimal(km, 0, decimals));
        self.format("distance-km", &[("distance", distance)])
    }
}
