//! The page of a Kreis, Verband or Gemeinde: everything that is there for the people who live
//! there.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::address::Postcode;
use crate::locale::{Value, decimal};
use crate::page::anlaufstelle::AnlaufstelleCard;
use crate::page::cards::Cards;
use crate::page::facets::{self, FamilyLinks, MissingView};
use crate::page::facts::{Item, Row, Rows};
use crate::page::figure::{SourceView, source};
use crate::page::html::Html;
use crate::page::lists::aids;
use crate::page::nearby::{MapView, Neighbour, neighbours};
use crate::page::offer::OfferCard;
use crate::page::place_offers;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::story::StoryCard;
use crate::page::subject::List;
use crate::page::text::{Text, text};
use crate::site::facet::{Facet, Family};
use crate::site::route::Route;
use crate::site::serving::Reach;
use crate::site::{Gemeinde, Id, Kreis, Offer, PlaceId, Story, Verband};

/// What `place.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlacePage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// Area, population, key …
    pub facts: Vec<Ready<Row>>,
    /// Where the facts come from.
    pub source: Option<SourceView>,
    /// Types of offers that there are, with their numbers.
    pub types: Vec<Item>,
    /// Other lists of its offers: by audience, day, language and cost.
    pub families: Vec<FamilyLinks>,
    /// The page of all its offers.
    pub all_offers: Item,
    /// Types with nothing in them, and what is nearest.
    pub missing_types: Vec<MissingView>,
    /// Offers by how near they are.
    pub offers: Vec<Group<OfferCard>>,
    /// The Rathaus and other Anlaufstellen.
    pub anlaufstellen: Vec<Ready<AnlaufstelleCard>>,
    /// The Rathaus responsible.
    pub town_hall: Option<Item>,
    /// Numbers to call in need.
    pub helplines: Vec<Ready<AnlaufstelleCard>>,
    /// The place's figures: what, how much, when.
    pub figures: Vec<PlaceFigure>,
    /// Its stories.
    pub stories: Vec<Ready<StoryCard>>,
    /// Its Gemeinden, for a Kreis and a Verband.
    pub members: Vec<Item>,
    /// Where its figures stand beside those of the other Gemeinden.
    pub comparison: Option<String>,
    /// Its Kreis as a picture.
    pub map: Option<MapView>,
    /// The Gemeinden nearby, the nearest first.
    pub neighbours: Vec<Neighbour>,
    /// For a Kreis of several the pages that explain the website in Leichte or Einfache Sprache and
    /// in Gebärdensprache; empty elsewhere.
    pub aids: Vec<Item>,
}

/// Cards under a heading.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Group_for_{Card}")]
pub struct Group<Card> {
    /// Stable name, also its id.
    pub id: String,
    /// HTML.
    pub heading: Html,
    /// Where the whole list is, if this is only its heading.
    pub href: Option<String>,
    /// How many, in words.
    pub count: String,
    /// Cards; empty in a list that is split because it is too long.
    pub cards: Vec<Ready<Card>>,
}

/// A figure of the place.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceFigure {
    /// What is counted; leads to the figure's page.
    pub title: Item,
    /// The value with unit.
    pub value: String,
    /// The day it is true for.
    pub date: String,
}

/// What `place_type.html` shows: the offers of one type that a place has.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceTypePage {
    /// HTML.
    pub title: Html,
    /// How many, in words.
    pub count: String,
    /// The place.
    pub place: Item,
    /// All offers of the type.
    pub all: Item,
    /// By how near they are.
    pub offers: Vec<Group<OfferCard>>,
    /// The nearest elsewhere, if the place has none any more.
    pub missing: Vec<MissingView>,
}

/// The page of a place.
pub fn page(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    map: Option<MapView>,
    place: PlaceId,
) -> PlacePage {
    let site = reader.site;
    let offers = reader.serving.offers(site, place);
    let by_facet = facets::by_facet(reader, &offers.iter().collect::<Vec<_>>());
    // On the page of one of several Kreise is what there is anywhere in it.
    let whole = match place {
        PlaceId::Kreis(kreis) => Some(kreis).filter(|_| site.has_several_kreise()),
        PlaceId::Verband(_) | PlaceId::Gemeinde(_) => None,
    };
    let mut lists = whole.map_or_else(Vec::new, |kreis| {
        facets::all_links(reader, cards.facets(), Some(kreis))
    });
    lists.retain(|family| !family.links.is_empty());
    let of_type = |family: &FamilyLinks| family.id == facets::family_id(Family::Type);
    let anlaufstellen = reader.serving.anlaufstellen(site, place);
    let territory = site.territory(place);
    PlacePage {
        text: place_text(reader, place),
        facts: facts(reader, place),
        source: territory.provenance.as_ref().map(|one| source(reader, one)),
        types: if whole.is_some() {
            let types = lists.extract_if(.., |family| of_type(family));
            types.flat_map(|family| family.links).collect()
        } else {
            type_links(reader, place, &by_facet)
        },
        families: if whole.is_some() {
            lists
        } else {
            facets::place_links(reader, cards.facets(), place, &by_facet)
        },
        all_offers: Item::link(
            reader.plain(&reader.text("offers-all")),
            match whole {
                Some(_) => reader.href(&List::Offers(None).route(site, whole)),
                None => place_offers::href(reader, place),
            },
        ),
        missing_types: facets::missing(reader, cards, place, |facet| {
            let elsewhere = whole.map(|kreis| reader.serving.within(kreis).with(Some(facet)));
            facet.family() == Family::Type && elsewhere.is_none_or(<[_]>::is_empty)
        }),
        offers: groups(reader, cards, place, &offers),
        anlaufstellen: anlaufstellen
            .iter()
            .map(|id| cards.anlaufstelle(id))
            .collect(),
        town_hall: town_hall(reader, place),
        helplines: reader
            .serving
            .helplines(site, place)
            .iter()
            .map(|id| cards.anlaufstelle(*id))
            .collect(),
        figures: figures(reader, place),
        stories: stories(reader, cards, place),
        members: members(reader, place),
        comparison: comparison_href(reader, place),
        map,
        neighbours: neighbours(reader, place),
        aids: match place {
            PlaceId::Kreis(kreis) if site.has_several_kreise() => aids(reader, Some(kreis)),
            PlaceId::Kreis(_) | PlaceId::Verband(_) | PlaceId::Gemeinde(_) => Vec::new(),
        },
    }
}

/// The comparison of the Gemeinden of a place's Kreis.
fn comparison_href(reader: Reader<'_>, place: PlaceId) -> Option<String> {
    let kreis = &reader.site.kreise[reader.site.kreis_of(place)];
    let route = Route::Comparison(kreis.name.clone());
    kreis
        .facts
        .comparison
        .is_some()
        .then(|| reader.href(&route))
}

/// The offers of a type that a place has.
pub fn type_page(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    place: PlaceId,
    kind: usize,
) -> PlaceTypePage {
    let offers = reader.serving.offers(reader.site, place);
    let offers = offers.filter(|id| reader.site.offers[id].facts.kind == kind);
    let label = reader.plain(&reader.offer_type(kind));
    PlaceTypePage {
        title: reader.format_html(
            "offers-of-type-at",
            &[("type", &label), ("name", &reader.short_name(place))],
        ),
        count: reader.counted("offers-count", offers.len()),
        place: reader.place_link(place),
        all: all_of_type(reader, kind),
        missing: facets::missing(reader, cards, place, |facet| facet == Facet::Type(kind)),
        offers: groups(reader, cards, place, &offers),
    }
}

/// The list of all offers of a type.
fn all_of_type(reader: Reader<'_>, kind: usize) -> Item {
    let route = Route::OffersOfType(reader.site.config.offer_types[kind].clone());
    Item::link(
        reader.plain(&reader.text("offers-all")),
        reader.href(&route),
    )
}

fn place_text(reader: Reader<'_>, place: PlaceId) -> Text {
    match place {
        PlaceId::Kreis(id) => {
            let entry = &reader.site.kreise[id];
            text(reader, entry, entry.words.shown(reader.language), "sample")
        }
        PlaceId::Verband(id) => {
            let entry = &reader.site.verbaende[id];
            text(reader, entry, entry.words.shown(reader.language), "sample")
        }
        PlaceId::Gemeinde(id) => {
            let entry = &reader.site.gemeinden[id];
            text(reader, entry, entry.words.shown(reader.language), "sample")
        }
    }
}

fn facts(reader: Reader<'_>, place: PlaceId) -> Vec<Ready<Row>> {
    let site = reader.site;
    let territory = site.territory(place);
    let mut rows = Rows::new(reader);
    rows.add(
        "kind",
        "anlaufstelle-kind",
        Some(Item::plain(reader.plain(&reader.place_kind(place)))),
    );
    rows.add("within", "place-belongs-to", around(reader, place));
    rows.add(
        "population",
        "place-population",
        territory.population.map(|population| {
            let number = reader
                .locale
                .number(i64::try_from(population).unwrap_or(i64::MAX));
            let text = match territory.population_date {
                Some(date) => {
                    let date = reader.as_of_date(date);
                    reader.format(
                        "when-and-time",
                        &[("when", number.into()), ("time", date.into())],
                    )
                }
                None => number,
            };
            Item::plain(reader.plain(&text))
        }),
    );
    rows.add(
        "area",
        "place-area",
        territory.area_km2.map(|area| {
            let area = Value::from(decimal(area, 0, 2));
            Item::plain(reader.plain(&reader.format("unit-km2", &[("count", area)])))
        }),
    );
    let postcodes: Vec<&str> = match place {
        PlaceId::Gemeinde(id) => site.gemeinden[id]
            .facts
            .written
            .postcodes
            .iter()
            .map(Postcode::as_str)
            .collect(),
        PlaceId::Kreis(_) | PlaceId::Verband(_) => Vec::new(),
    };
    rows.add(
        "postcodes",
        "place-postcodes",
        postcodes.iter().map(|one| Item::plain(reader.digits(one))),
    );
    rows.add(
        "aliases",
        "place-aliases",
        territory
            .aliases
            .iter()
            .map(|one| Item::plain(reader.german(one))),
    );
    let on_map = reader.on_map(territory.position, None);
    rows.add("position", "place-on-map", on_map);
    rows.add(
        "key",
        "place-official-key",
        territory
            .key
            .as_ref()
            .map(|key| Item::plain(reader.digits(&key.digits))),
    );
    rows.add(
        "website",
        "contact-website",
        site.place(place).website.map(|url| reader.website(url)),
    );
    rows.finish()
}

/// Verband and Kreis of a place.
fn around(reader: Reader<'_>, place: PlaceId) -> Vec<Item> {
    let verband = reader.site.verband_of(place).map(PlaceId::Verband);
    let kreis = PlaceId::Kreis(reader.site.kreis_of(place));
    let around = verband.into_iter().chain([kreis]);
    around
        .filter(|one| *one != place)
        .map(|one| reader.place_link(one))
        .collect()
}

/// The types of offers with their numbers here, leading to their lists.
fn type_links(
    reader: Reader<'_>,
    place: PlaceId,
    by_facet: &BTreeMap<Facet, Vec<Id<Offer>>>,
) -> Vec<Item> {
    let types = Family::Type.facets(reader.site).into_iter();
    let types = types.zip(&reader.site.config.offer_types);
    let links = types.filter_map(|(facet, key)| {
        let place = reader.site.place_name(place).clone();
        let label = reader.facet(facet);
        let label = reader.with_count(&label, by_facet.get(&facet)?.len());
        let route = Route::PlaceAndType(place, key.clone());
        Some(Item::link(reader.plain(&label), reader.href(&route)))
    });
    links.collect()
}

/// Offers by how near they are, each group as the reader's language sorts.
fn groups(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    place: PlaceId,
    offers: &Reach<Offer>,
) -> Vec<Group<OfferCard>> {
    let site = reader.site;
    let verband = site.verband_of(place).map(PlaceId::Verband);
    let kreis = PlaceId::Kreis(site.kreis_of(place));
    let name = |place: PlaceId| reader.title(site.place_words(place));
    let named = |id: &str, place: PlaceId| reader.format_html(id, &[("name", &name(place))]);
    let own = reader.format_html("place-offers-own", &[("name", &reader.short_name(place))]);
    let lists = [
        ("own", own, &offers.own),
        (
            "verband",
            verband.map_or_else(Html::default, |one| named("place-offers-verband", one)),
            &offers.verband,
        ),
        ("kreis", named("place-offers-kreis", kreis), &offers.kreis),
        (
            "elsewhere",
            reader.plain(&reader.text("place-offers-elsewhere")),
            &offers.elsewhere,
        ),
    ];
    let present = lists
        .into_iter()
        .filter(|(_, _, offers)| !offers.is_empty());
    present
        .map(|(id, heading, offers)| Group {
            id: format!("offers_{id}"),
            heading,
            href: None,
            count: reader.counted("offers-count", offers.len()),
            cards: cards.offers_sorted(offers),
        })
        .collect()
}

fn town_hall(reader: Reader<'_>, place: PlaceId) -> Option<Item> {
    let site = reader.site;
    let of_verband = |id: Id<Verband>| site.verbaende[id].facts.town_hall;
    let hall = match place {
        PlaceId::Kreis(id) => site.kreise[id].facts.town_hall,
        PlaceId::Verband(id) => of_verband(id),
        PlaceId::Gemeinde(id) => {
            let facts = &site.gemeinden[id].facts;
            facts
                .town_hall
                .or_else(|| facts.verband.and_then(of_verband))
        }
    };
    hall.map(|hall| {
        let entry = &site.anlaufstellen[hall];
        Item::link(reader.title(&entry.words), reader.record_href(&entry.name))
    })
}

fn figures(reader: Reader<'_>, place: PlaceId) -> Vec<PlaceFigure> {
    let figures = reader.serving.figures(place).iter();
    let views = figures.map(|(id, newest)| {
        let entry = &reader.site.figures[*id];
        let newest = &entry.facts.written.values[*newest];
        PlaceFigure {
            title: Item::link(reader.title(&entry.words), reader.record_href(&entry.name)),
            value: reader.amount(&entry.facts, newest.value),
            date: newest.date.map_or_else(
                || reader.text("figure-date-not-given"),
                |date| reader.locale.date_long(date),
            ),
        }
    });
    views.collect()
}

/// Stories of the place's folder, and those whose territory it is or lies in.
fn stories(reader: Reader<'_>, cards: &Cards<'_>, place: PlaceId) -> Vec<Ready<StoryCard>> {
    let site = reader.site;
    let kreis = PlaceId::Kreis(site.kreis_of(place));
    let about = [place, kreis].into_iter().flat_map(|place| {
        let key = site.territory(place).key.as_ref();
        key.map_or(&[][..], |key| reader.serving.stories_about(&key.digits))
    });
    let own = reader.serving.stories_of(place).iter();
    let ours: BTreeSet<Id<Story>> = own.chain(about).copied().collect();
    ours.into_iter().map(|id| cards.story(id)).collect()
}

fn members(reader: Reader<'_>, place: PlaceId) -> Vec<Item> {
    let kreis = reader.site.kreis_of(place);
    reader.gemeinde_links(reader.site.gemeinden_of(place), kreis)
}

impl Reader<'_> {
    /// Links to Gemeinden of a Kreis, as her language sorts them.
    pub fn gemeinde_links(&self, gemeinden: &[Id<Gemeinde>], kreis: Id<Kreis>) -> Vec<Item> {
        let gemeinden = gemeinden.iter().copied();
        let mut gemeinden: Vec<PlaceId> = gemeinden.map(PlaceId::Gemeinde).collect();
        self.sort_places(&mut gemeinden);
        let links = gemeinden.into_iter().map(|place| {
            Item::link(
                self.name_within(place, kreis),
                self.record_href(self.site.place_name(place)),
            )
        });
        links.collect()
    }

    /// Sorts places by their short names as her language does.
    pub fn sort_places(&self, places: &mut [PlaceId]) {
        places.sort_by(|one, two| {
            let name = |place| self.site.short_name(place, self.language);
            self.locale
                .compare(name(*one), name(*two))
                .then(one.cmp(two))
        });
    }

    /// "Sport (12)".
    pub fn with_count(&self, label: &str, count: usize) -> String {
        self.format(
            "with-count",
            &[("label", label.into()), ("count", Value::from(count))],
        )
    }

    fn as_of_date(&self, date: jiff::civil::Date) -> String {
        let date = self.locale.date_long(date);
        self.format("as-of", &[("date", date.into())])
    }
}
