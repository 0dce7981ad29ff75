//! What search and filters know of the records in whatever language.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use crate::content::address::Postcode;
use crate::content::fields::Word;
use crate::content::offer::Level;
use crate::language::Language;
use crate::page::opening;
use crate::site::facet::weekdays;
use crate::site::local::LocalWords;
use crate::site::route::Route;
use crate::site::serving::Serving;
use crate::site::{
    Anlaufstelle, Entry, Head, Id, KeyFigure, Offer, PlaceId, Scope, Site, Story, Term, Traeger,
};

/// The facts of a site.
#[derive(Serialize)]
pub(super) struct Facts<'s> {
    /// For each place its name, and the places that it lies in by their numbers.
    places: Vec<(&'s str, Vec<usize>)>,
    records: Vec<&'s Record>,
}

/// A record with what it is found by.
pub(super) struct Searched<'s> {
    pub(super) facts: Record,
    pub(super) words: &'s LocalWords,
    /// Names that are the same in every language, such as Ortsteile and postcodes.
    pub(super) names: Vec<&'s str>,
    /// The place that it is, if it is one.
    pub(super) place: Option<PlaceId>,
}

/// What is known of a record. Places and records are numbers: where they stand in their lists.
#[derive(Serialize, Default)]
pub(super) struct Record {
    #[serde(rename = "k")]
    kind: &'static str,
    /// The address below the language's folder.
    #[serde(rename = "a")]
    address: String,
    #[serde(rename = "x", skip_serializing_if = "is_no")]
    sample: bool,
    /// The place whose folder it lies in.
    #[serde(rename = "h", skip_serializing_if = "Option::is_none")]
    home: Option<usize>,
    /// The places it serves.
    #[serde(rename = "p", skip_serializing_if = "Vec::is_empty")]
    serves: Vec<usize>,
    /// What it is: the id of a label.
    #[serde(rename = "t", skip_serializing_if = "Option::is_none")]
    kind_label: Option<String>,
    /// What else is true of it: ids of labels.
    #[serde(rename = "c", skip_serializing_if = "Vec::is_empty")]
    labels: Vec<String>,
    /// On which days of the week it takes place, 0 for Monday.
    #[serde(rename = "d", skip_serializing_if = "BTreeSet::is_empty")]
    days: BTreeSet<usize>,
    /// When it is open, as [`opening::coming_days`] writes it, or `always`.
    #[serde(rename = "o", skip_serializing_if = "Option::is_none")]
    open: Option<String>,
    /// Records whose titles belong to it: who provides, and where it takes place.
    #[serde(rename = "r", skip_serializing_if = "Vec::is_empty")]
    related: Vec<usize>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_no(flag: &bool) -> bool {
    !flag
}

/// What one search finds.
pub(super) struct Ground<'s> {
    site: &'s Site,
    /// The places that its records lie in.
    pub(super) places: Vec<PlaceId>,
    /// Its records, by kind, each kind in the order of names.
    pub(super) records: Vec<Searched<'s>>,
    numbers: Numbers,
}

impl<'s> Ground<'s> {
    /// Everything that the search of the whole site or of a Kreis finds. Where each Kreis has one,
    /// that of the whole site finds places and what is for all.
    pub(super) fn of(site: &'s Site, serving: &'s Serving, scope: Scope) -> Ground<'s> {
        let is_for_all = scope.is_none() && serving.search_is_split();
        let places: Vec<PlaceId> = match scope {
            Some(kreis) => {
                let within = serving.within(kreis);
                let verbaende = within.verbaende.iter().copied().map(PlaceId::Verband);
                let gemeinden = site.gemeinden_of(PlaceId::Kreis(kreis)).iter();
                let gemeinden = gemeinden.copied().map(PlaceId::Gemeinde);
                let kreis = std::iter::once(PlaceId::Kreis(kreis));
                kreis.chain(verbaende).chain(gemeinden).collect()
            }
            None => site.places().collect(),
        };
        let lists = if is_for_all {
            Lists::default()
        } else {
            Lists::of(site, serving, scope)
        };
        let numbers = Numbers::of(&places, &lists);
        let mut records = lists.records(site, &numbers);
        records.extend(places.iter().map(|one| place(site, *one)));
        records.extend(figures_and_stories(site, &lists));
        records.extend(site.terms.iter().map(|(_, one)| term(one)));
        let pages = serving.pages().all(site, scope).into_iter();
        records.extend(pages.map(|id| plain("page", site.pages[id].head())));
        Ground {
            site,
            places: if is_for_all { Vec::new() } else { places },
            records,
            numbers,
        }
    }

    pub(super) fn facts(&self) -> Facts<'_> {
        let (site, numbers) = (self.site, &self.numbers);
        let within = |place: PlaceId| {
            let verband = site.verband_of(place).map(PlaceId::Verband);
            let kreis = PlaceId::Kreis(site.kreis_of(place));
            let around = verband.into_iter().chain([kreis]);
            let around = around.filter(|one| *one != place);
            around.filter_map(|one| numbers.place(one)).collect()
        };
        let places = self.places.iter();
        Facts {
            places: places
                .map(|place| (site.place_name(*place).as_str(), within(*place)))
                .collect(),
            records: self.records.iter().map(|one| &one.facts).collect(),
        }
    }
}

impl Record {
    /// The ids of all its labels.
    pub(super) fn labels(&self) -> impl Iterator<Item = &str> {
        let all = self.kind_label.iter().chain(&self.labels);
        all.map(String::as_str)
    }
}

/// What lies at places, by kind.
#[derive(Default)]
struct Lists {
    traeger: Vec<Id<Traeger>>,
    anlaufstellen: Vec<Id<Anlaufstelle>>,
    offers: Vec<Id<Offer>>,
    figures: Vec<Id<KeyFigure>>,
    stories: Vec<Id<Story>>,
}

impl Lists {
    fn of(site: &Site, serving: &Serving, scope: Scope) -> Lists {
        match scope.map(|kreis| serving.within(kreis)) {
            Some(within) => Lists {
                traeger: within.traeger.clone(),
                anlaufstellen: within.anlaufstellen.clone(),
                offers: within.offers.clone(),
                figures: within.figures.clone(),
                stories: within.stories.clone(),
            },
            None => Lists {
                traeger: site.traeger.ids().collect(),
                anlaufstellen: site.anlaufstellen.ids().collect(),
                offers: serving.current().to_vec(),
                figures: site.figures.ids().collect(),
                stories: site.stories.ids().collect(),
            },
        }
    }

    /// Those that others refer to come first.
    fn records<'s>(&self, site: &'s Site, numbers: &Numbers) -> Vec<Searched<'s>> {
        let traeger_of = |id: &Id<Traeger>| traeger(numbers, &site.traeger[*id]);
        let mut records: Vec<Searched<'_>> = self.traeger.iter().map(traeger_of).collect();
        let anlaufstellen = self.anlaufstellen.iter();
        records
            .extend(anlaufstellen.map(|id| anlaufstelle(site, numbers, &site.anlaufstellen[*id])));
        let offers = self.offers.iter();
        records.extend(offers.map(|id| offer(site, numbers, &site.offers[*id])));
        records
    }
}

fn figures_and_stories<'s>(site: &'s Site, lists: &Lists) -> Vec<Searched<'s>> {
    let figures = lists.figures.iter().map(|id| &site.figures[*id]);
    let figures = figures.map(|one| plain("figure", one.head()));
    let stories = lists.stories.iter().map(|id| {
        let one = &site.stories[*id];
        let territory = one.facts.written.territory.as_deref();
        Searched {
            names: territory.into_iter().collect(),
            ..plain("story", one.head())
        }
    });
    figures.chain(stories).collect()
}

fn term(entry: &Entry<Term>) -> Searched<'_> {
    let written = &entry.facts.written;
    let names = written.also.iter().chain(&written.law);
    Searched {
        names: names.map(String::as_str).collect(),
        ..plain("term", entry.head())
    }
}

/// A record of which nothing is known but its words.
fn plain<'s>(kind: &'static str, head: Head<'s>) -> Searched<'s> {
    Searched {
        facts: Record {
            kind,
            address: Route::Record(head.name.clone()).path(),
            ..Record::default()
        },
        words: head.words,
        names: Vec::new(),
        place: None,
    }
}

fn traeger<'s>(numbers: &Numbers, entry: &'s Entry<Traeger>) -> Searched<'s> {
    let written = &entry.facts.written;
    let mut searched = plain("traeger", entry.head());
    let facts = &mut searched.facts;
    facts.sample = entry.sample;
    facts.home = numbers.place(entry.facts.home);
    facts.kind_label = Some(label("traeger-kind", written.kind));
    facts.labels = written.languages.iter().map(language).collect();
    searched
}

fn anlaufstelle<'s>(
    site: &Site,
    numbers: &Numbers,
    entry: &'s Entry<Anlaufstelle>,
) -> Searched<'s> {
    let written = &entry.facts.written;
    let mut searched = plain("anlaufstelle", entry.head());
    let facts = &mut searched.facts;
    facts.sample = entry.sample;
    // Where a protected place is stays open, and a helpline is nowhere.
    if !written.protected && !written.is_helpline() {
        facts.home = numbers.place(entry.facts.home);
    }
    facts.serves = numbers.places(&entry.facts.serves);
    facts.kind_label = Some(label("anlaufstelle-kind", written.kind));
    let topics = written.topics.iter().map(|topic| label("topic", *topic));
    let languages = written.languages.iter().map(language);
    facts.labels = topics.chain(languages).collect();
    facts.open = if written.round_the_clock {
        Some("always".to_owned())
    } else {
        opening::coming_days(site.today, &entry.facts)
    };
    let provider = entry.facts.provider.and_then(|id| numbers.traeger(id));
    facts.related = provider.into_iter().collect();
    searched
}

fn offer<'s>(site: &Site, numbers: &Numbers, entry: &'s Entry<Offer>) -> Searched<'s> {
    let offer = &entry.facts;
    let mut searched = plain("offer", entry.head());
    let facts = &mut searched.facts;
    facts.sample = entry.sample;
    facts.home = numbers.place(offer.home);
    facts.serves = numbers.places(&offer.serves);
    facts.kind_label = Some(format!("art-{}", site.config.offer_types[offer.kind]));
    facts.labels = offer_labels(site, offer);
    facts.days = days(site, offer);
    let provider = offer.provider.and_then(|id| numbers.traeger(id));
    let venues = offer.venues.iter();
    let venues = venues.filter_map(|id| numbers.anlaufstelle(*id));
    facts.related = provider.into_iter().chain(venues).collect();
    searched
}

fn offer_labels(site: &Site, offer: &Offer) -> Vec<String> {
    let written = &offer.written;
    let audiences = offer.audiences.iter();
    let mut labels: Vec<String> = audiences
        .map(|one| format!("zielgruppe-{}", site.config.audiences[*one]))
        .collect();
    labels.extend(written.languages.iter().map(language));
    labels.extend(written.course.map(|course| label("course-kind", course)));
    labels.extend(levels(written.level_from, written.level_to));
    let flags = [
        (written.is_free(), "cost-free"),
        (written.women_only, "offer-women-only"),
        (written.childcare, "offer-childcare"),
        (
            offer.written.venue == crate::content::offer::Venue::Online,
            "offer-online",
        ),
    ];
    let flags = flags.iter().filter(|(holds, _)| *holds);
    labels.extend(flags.map(|(_, id)| (*id).to_owned()));
    labels
}

/// Every level from the first to the last.
fn levels(from: Option<Level>, to: Option<Level>) -> Vec<String> {
    let levels = Level::between(from, to);
    levels.map(|level| label("level", level)).collect()
}

/// The days of the week on which something of the offer is still to take place.
fn days(site: &Site, offer: &Offer) -> BTreeSet<usize> {
    let sessions = offer.written.sessions.iter();
    sessions
        .flat_map(|session| weekdays(session.recurrence.rule(), site))
        .collect()
}

fn place(site: &Site, place: PlaceId) -> Searched<'_> {
    let mut searched = plain("place", site.place(place));
    searched.place = Some(place);
    let aliases = site.territory(place).aliases.iter().map(String::as_str);
    searched.names = aliases.collect();
    searched.facts.kind_label = Some(match place {
        PlaceId::Kreis(id) => label("place-kind", site.kreise[id].facts.written.kind),
        PlaceId::Verband(id) => label("verband-kind", site.verbaende[id].facts.written.kind),
        PlaceId::Gemeinde(id) => {
            let written = &site.gemeinden[id].facts.written;
            let postcodes = written.postcodes.iter().map(Postcode::as_str);
            searched.names.extend(postcodes);
            label("place-kind", written.kind)
        }
    });
    searched
}

fn label<W: Word>(family: &str, word: W) -> String {
    format!("{family}-{}", word.word())
}

fn language(language: &Language) -> String {
    format!("language-{}", language.tag())
}

/// Where places and records stand in their lists; what a search doesn't find has no number.
struct Numbers {
    places: HashMap<PlaceId, usize>,
    traeger: HashMap<Id<Traeger>, usize>,
    anlaufstellen: HashMap<Id<Anlaufstelle>, usize>,
}

impl Numbers {
    fn of(places: &[PlaceId], lists: &Lists) -> Numbers {
        let first = lists.traeger.len();
        Numbers {
            places: places.iter().copied().zip(0..).collect(),
            traeger: lists.traeger.iter().copied().zip(0..).collect(),
            anlaufstellen: lists.anlaufstellen.iter().copied().zip(first..).collect(),
        }
    }

    fn place(&self, place: PlaceId) -> Option<usize> {
        self.places.get(&place).copied()
    }

    fn places(&self, places: &[PlaceId]) -> Vec<usize> {
        let numbers = places.iter().filter_map(|place| self.place(*place));
        numbers.collect()
    }

    fn traeger(&self, id: Id<Traeger>) -> Option<usize> {
        self.traeger.get(&id).copied()
    }

    fn anlaufstelle(&self, id: Id<Anlaufstelle>) -> Option<usize> {
        self.anlaufstellen.get(&id).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_is_found_by_every_level_it_covers() {
        let all = levels(Some(Level::A1), Some(Level::B1));
        assert_eq!(all, ["level-a1", "level-a2", "level-b1"]);
        assert_eq!(levels(None, Some(Level::Alpha)), ["level-alpha"]);
        assert_eq!(levels(None, None), Vec::<String>::new());
    }
}
