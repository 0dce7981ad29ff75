//! The page for search and filters: what a script needs to work there, and the lists for whom has
//! none.

use std::collections::BTreeSet;

use jiff::civil::Weekday;
use schemars::JsonSchema;
use serde::Serialize;

use crate::content::day::DayWord;
use crate::page::facts::Item;
use crate::page::frame;
use crate::page::html::Html;
use crate::page::lists::{PlaceGroup, by_land, has_filters};
use crate::page::offers::list_subject;
use crate::page::reader::Reader;
use crate::page::subject::List;
use crate::site::route::{self, Route};
use crate::site::{Anlaufstelle, Entry, Id, Offer, PlaceId, Scope, Traeger};

/// What `search.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SearchPage {
    /// HTML.
    pub title: Html,
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
    /// The searches of the Kreise by Bundesland, if each has its own; then this one finds places and
    /// what is for all, and has no filters.
    pub kreise: Vec<PlaceGroup>,
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
pub fn page(reader: Reader<'_>, scope: Scope) -> SearchPage {
    let base = &reader.site.config.base;
    let is_for_all = !has_filters(reader, scope);
    let kreis = scope.map(|kreis| &reader.site.kreise[kreis].name);
    let index = |language| {
        let file = route::search_file(reader.tag_of(language), kreis);
        route::file_href(base, &file)
    };
    let count = || ("count", "{count}".into());
    let show_all = reader.text("search-show-all");
    // What filters are about is found in the Kreise.
    let chosen = |choices: &dyn Fn() -> Vec<Choice>| {
        if is_for_all { Vec::new() } else { choices() }
    };
    SearchPage {
        title: frame::html_title(reader, &list_subject(scope, List::Search)),
        action: reader.href(&List::Search.route(reader.site, scope)),
        facts_src: index(0),
        source_lang: reader.tag_of(0).to_owned(),
        words_src: index(reader.language),
        found: reader.format("search-found", &[count()]),
        counted: reader.format("with-count", &[("label", "{label}".into()), count()]),
        loosen: reader.format("search-loosen", &[("filter", "{label}".into())]),
        show_all: reader.format("with-count", &[("label", show_all.into()), count()]),
        kreise: if is_for_all {
            kreise(reader)
        } else {
            Vec::new()
        },
        places: chosen(&|| places(reader, scope)),
        types: chosen(&|| types(reader, scope)),
        audiences: chosen(&|| audiences(reader, scope)),
        languages: chosen(&|| languages(reader, scope)),
        days: chosen(&|| days(reader)),
        lists: lists(reader, scope),
    }
}

/// The searches of the Kreise.
fn kreise(reader: Reader<'_>) -> Vec<PlaceGroup> {
    by_land(reader, |kreis| {
        let href = reader.href(&List::Search.route(reader.site, Some(kreis)));
        Item::link(reader.place_title(PlaceId::Kreis(kreis)), href)
    })
}

/// The offers that can be found.
fn offers(reader: Reader<'_>, scope: Scope) -> impl Iterator<Item = &Entry<Offer>> {
    let offers = match scope {
        Some(kreis) => reader.serving.within(kreis).with(None),
        None => reader.serving.current(),
    };
    offers.iter().map(|id| &reader.site.offers[*id])
}

fn places(reader: Reader<'_>, scope: Scope) -> Vec<Choice> {
    let site = reader.site;
    let mut places: Vec<PlaceId> = match scope {
        Some(kreis) => {
            let gemeinden = reader.site.kreise[kreis].facts.gemeinden.iter();
            gemeinden.copied().map(PlaceId::Gemeinde).collect()
        }
        None => site.gemeinden.ids().map(PlaceId::Gemeinde).collect(),
    };
    reader.sort_places(&mut places);
    let choices = places.into_iter().map(|place| Choice {
        value: site.place_name(place).key().to_owned(),
        label: reader.plain_name(place),
    });
    choices.collect()
}

fn types(reader: Reader<'_>, scope: Scope) -> Vec<Choice> {
    let present: BTreeSet<usize> = offers(reader, scope)
        .map(|offer| offer.facts.kind)
        .collect();
    let choices = present.into_iter().map(|kind| Choice {
        value: reader.site.config.offer_types[kind].clone(),
        label: reader.offer_type(kind),
    });
    choices.collect()
}

fn audiences(reader: Reader<'_>, scope: Scope) -> Vec<Choice> {
    let present = offers(reader, scope).flat_map(|offer| &offer.facts.audiences);
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
fn languages(reader: Reader<'_>, scope: Scope) -> Vec<Choice> {
    let site = reader.site;
    let of_offers = offers(reader, scope).flat_map(|offer| &offer.facts.written.languages);
    let anlaufstellen: Vec<Id<Anlaufstelle>> = match scope {
        Some(kreis) => reader.serving.within(kreis).anlaufstellen.clone(),
        None => site.anlaufstellen.ids().collect(),
    };
    let others = anlaufstellen.iter().map(|id| &site.anlaufstellen[*id]);
    let others = others.flat_map(|one| &one.facts.written.languages);
    let traeger: Vec<Id<Traeger>> = match scope {
        Some(kreis) => reader.serving.within(kreis).traeger.clone(),
        None => site.traeger.ids().collect(),
    };
    let of_traeger = traeger.iter().map(|id| &site.traeger[*id]);
    let of_traeger = of_traeger.flat_map(|one| &one.facts.written.languages);
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

fn lists(reader: Reader<'_>, scope: Scope) -> Vec<Item> {
    let of = |list: List| list.route(reader.site, scope);
    let lists = [
        ("offers-all", of(List::Offers(None))),
        ("offers-a-to-z", Route::OffersAToZ(0)),
        ("gemeinden-heading", Route::Gemeinden),
        ("anlaufstellen-heading", of(List::Anlaufstellen)),
        ("traeger-heading", of(List::Traeger)),
        ("figures-heading", of(List::Figures)),
        ("stories-heading", of(List::Stories)),
    ];
    let terms = (!reader.site.terms.is_empty()).then_some(("terms-heading", Route::Terms));
    let links = lists.iter().chain(&terms);
    links
        .map(|(label, route)| Item::link(reader.plain(&reader.text(label)), reader.href(route)))
        .collect()
}
