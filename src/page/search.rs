//! The page for search and filters: what a script needs to work there, and the lists for whom has
//! none.

use std::collections::BTreeSet;

use jiff::civil::Weekday;
use schemars::JsonSchema;
use serde::Serialize;

use crate::content::day::DayWord;
use crate::page::facts::Item;
use crate::page::reader::Reader;
use crate::site::route::{self, Route};
use crate::site::{Entry, Offer, PlaceId};

/// What `search.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SearchPage {
    /// Plain text.
    pub title: String,
    /// This page: where the form leads.
    pub action: String,
    /// The file with the facts and the words of the source language.
    pub facts_src: String,
    /// The source language.
    pub source_lang: String,
    /// The file with the reader's words; the same if hers is the source language.
    pub words_src: String,
    /// "Found: {count}".
    pub found: String,
    /// "Sport ({count})".
    pub counted: String,
    /// "Remove filter: {label}".
    pub loosen: String,
    /// "Show all ({count})".
    pub show_all: String,
    /// The Gemeinden, as her language sorts them.
    pub places: Vec<Choice>,
    /// Types of which there are offers.
    pub types: Vec<Choice>,
    /// Audiences for which there are offers.
    pub audiences: Vec<Choice>,
    /// Languages that are spoken somewhere.
    pub languages: Vec<Choice>,
    /// The days of the week.
    pub days: Vec<Choice>,
    /// The lists that hold everything.
    pub lists: Vec<Item>,
}

/// One of several values of a filter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Choice {
    /// As it stands in the address.
    pub value: String,
    /// Plain text.
    pub label: String,
}

/// The page.
pub fn page(reader: Reader<'_>) -> SearchPage {
    let base = &reader.site.config.base;
    let index = |language| {
        let file = route::search_file(reader.tag_of(language));
        route::file_href(base, &file)
    };
    let count = || ("count", "{count}".into());
    let show_all = reader.text("search-show-all");
    SearchPage {
        title: reader.text("search-heading"),
        action: reader.href(&Route::Search),
        facts_src: index(0),
        source_lang: reader.tag_of(0).to_owned(),
        words_src: index(reader.language),
        found: reader.format("search-found", &[count()]),
        counted: reader.format("with-count", &[("label", "{label}".into()), count()]),
        loosen: reader.format("search-loosen", &[("filter", "{label}".into())]),
        show_all: reader.format("with-count", &[("label", show_all.into()), count()]),
        places: places(reader),
        types: types(reader),
        audiences: audiences(reader),
        languages: languages(reader),
        days: days(reader),
        lists: lists(reader),
    }
}

/// The offers that can be found.
fn offers(reader: Reader<'_>) -> impl Iterator<Item = &Entry<Offer>> {
    let offers = reader.site.offers.iter().map(|(_, offer)| offer);
    offers.filter(|offer| !offer.facts.ended)
}

fn places(reader: Reader<'_>) -> Vec<Choice> {
    let site = reader.site;
    let mut places: Vec<PlaceId> = site.gemeinden.ids().map(PlaceId::Gemeinde).collect();
    reader.sort_places(&mut places);
    let choices = places.into_iter().map(|place| Choice {
        value: site.place_name(place).key().to_owned(),
        label: reader.plain_name(place),
    });
    choices.collect()
}

fn types(reader: Reader<'_>) -> Vec<Choice> {
    let present: BTreeSet<usize> = offers(reader).map(|offer| offer.facts.kind).collect();
    let choices = present.into_iter().map(|kind| Choice {
        value: reader.site.config.offer_types[kind].clone(),
        label: reader.offer_type(kind),
    });
    choices.collect()
}

fn audiences(reader: Reader<'_>) -> Vec<Choice> {
    let present = offers(reader).flat_map(|offer| &offer.facts.audiences);
    let present: BTreeSet<usize> = present.copied().collect();
    let choices = present.into_iter().map(|audience| {
        let value = reader.site.config.audiences[audience].clone();
        Choice {
            label: reader.text(&format!("zielgruppe-{value}")),
            value,
        }
    });
    choices.collect()
}

/// Sorted by their names.
fn languages(reader: Reader<'_>) -> Vec<Choice> {
    let site = reader.site;
    let of_offers = offers(reader).flat_map(|offer| &offer.facts.written.languages);
    let anlaufstellen = site.anlaufstellen.iter();
    let others = anlaufstellen.flat_map(|(_, one)| &one.facts.written.languages);
    let of_traeger = site.traeger.iter();
    let of_traeger = of_traeger.flat_map(|(_, one)| &one.facts.written.languages);
    let present: BTreeSet<_> = of_offers.chain(others).chain(of_traeger).collect();
    let choices = present.into_iter().map(|language| Choice {
        value: language.tag().to_owned(),
        label: reader.language_name(language),
    });
    let mut choices: Vec<Choice> = choices.collect();
    choices.sort_by(|one, two| reader.locale.compare(&one.label, &two.label));
    choices
}

fn days(reader: Reader<'_>) -> Vec<Choice> {
    let days = std::iter::successors(Some(Weekday::Monday), |day| Some(day.next()));
    let choices = days.take(7).map(|day| Choice {
        value: DayWord(day).word().to_owned(),
        label: reader.locale.weekday(day),
    });
    choices.collect()
}

fn lists(reader: Reader<'_>) -> Vec<Item> {
    let lists = [
        ("offers-all", Route::Offers),
        ("offers-a-to-z", Route::OffersAToZ(0)),
        ("gemeinden-heading", Route::Gemeinden),
        ("anlaufstellen-heading", Route::Anlaufstellen),
        ("traeger-heading", Route::Traeger),
        ("figures-heading", Route::Figures),
        ("stories-heading", Route::Stories),
    ];
    let terms = (!reader.site.terms.is_empty()).then_some(("terms-heading", Route::Terms));
    let links = lists.iter().chain(&terms);
    links
        .map(|(label, route)| Item::link(reader.plain(&reader.text(label)), reader.href(route)))
        .collect()
}
