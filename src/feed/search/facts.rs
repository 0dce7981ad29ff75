//! What search and filters know of the records in whatever language.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::content::address::Postcode;
use crate::content::fields::Word;
use crate::content::offer::Level;
use crate::language::Language;
use crate::page::opening;
use crate::site::facet::weekdays;
use crate::site::local::LocalWords;
use crate::site::route::Route;
use crate::site::{Anlaufstelle, Entry, Head, Id, Offer, PlaceId, Site, Traeger};

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

impl<'s> Facts<'s> {
    pub(super) fn of(site: &'s Site, records: &'s [Searched<'s>]) -> Facts<'s> {
        let numbers = Numbers(site);
        let within = |place: PlaceId| {
            let verband = site.verband_of(place).map(PlaceId::Verband);
            let kreis = PlaceId::Kreis(site.kreis_of(place));
            let around = verband.into_iter().chain([kreis]);
            let around = around.filter(|one| *one != place);
            around.map(|one| numbers.place(one)).collect()
        };
        let places = site.places();
        Facts {
            places: places
                .map(|place| (site.place_name(place).as_str(), within(place)))
                .collect(),
            records: records.iter().map(|one| &one.facts).collect(),
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

/// Every record that is in a list, by kind, each kind in the order of names.
pub(super) fn records(site: &Site) -> Vec<Searched<'_>> {
    let offers = site.offers.iter();
    let offers = offers.filter(|(_, offer)| !offer.facts.ended);
    let mut records: Vec<Searched<'_>> = Vec::new();
    records.extend(site.traeger.iter().map(|(_, one)| traeger(site, one)));
    records.extend(
        site.anlaufstellen
            .iter()
            .map(|(_, one)| anlaufstelle(site, one)),
    );
    records.extend(offers.map(|(_, one)| offer(site, one)));
    records.extend(site.places().map(|one| place(site, one)));
    records.extend(
        site.figures
            .iter()
            .map(|(_, one)| plain("figure", one.head())),
    );
    records.extend(site.stories.iter().map(|(_, one)| {
        let territory = one.facts.written.territory.as_deref();
        Searched {
            names: territory.into_iter().collect(),
            ..plain("story", one.head())
        }
    }));
    records.extend(site.terms.iter().map(|(_, one)| {
        let written = &one.facts.written;
        let names = written.also.iter().chain(&written.law);
        Searched {
            names: names.map(String::as_str).collect(),
            ..plain("term", one.head())
        }
    }));
    records.extend(site.pages.iter().map(|(_, one)| plain("page", one.head())));
    records
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

fn traeger<'s>(site: &'s Site, entry: &'s Entry<Traeger>) -> Searched<'s> {
    let written = &entry.facts.written;
    let mut searched = plain("traeger", entry.head());
    let facts = &mut searched.facts;
    facts.sample = entry.sample;
    facts.home = Some(Numbers(site).place(entry.facts.home));
    facts.kind_label = Some(label("traeger-kind", written.kind));
    facts.labels = written.languages.iter().map(language).collect();
    searched
}

fn anlaufstelle<'s>(site: &'s Site, entry: &'s Entry<Anlaufstelle>) -> Searched<'s> {
    let written = &entry.facts.written;
    let numbers = Numbers(site);
    let mut searched = plain("anlaufstelle", entry.head());
    let facts = &mut searched.facts;
    facts.sample = entry.sample;
    // Where a protected place is stays open, and a helpline is nowhere.
    if !written.protected && !written.is_helpline() {
        facts.home = Some(numbers.place(entry.facts.home));
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
    facts.related = entry.facts.provider.map(Id::index).into_iter().collect();
    searched
}

fn offer<'s>(site: &'s Site, entry: &'s Entry<Offer>) -> Searched<'s> {
    let offer = &entry.facts;
    let numbers = Numbers(site);
    let mut searched = plain("offer", entry.head());
    let facts = &mut searched.facts;
    facts.sample = entry.sample;
    facts.home = Some(numbers.place(offer.home));
    facts.serves = numbers.places(&offer.serves);
    facts.kind_label = Some(format!("art-{}", site.config.offer_types[offer.kind]));
    facts.labels = offer_labels(site, offer);
    facts.days = days(site, offer);
    let provider = offer.provider.map(Id::index);
    let venues = offer.venues.iter().map(|id| numbers.anlaufstelle(*id));
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

/// Where places and records stand in their lists, which are in the order of [`Site::places`] and
/// of [`records`], where the Traeger come first.
#[derive(Clone, Copy)]
struct Numbers<'s>(&'s Site);

impl Numbers<'_> {
    fn place(self, place: PlaceId) -> usize {
        let (kreise, verbaende) = (self.0.kreise.len(), self.0.verbaende.len());
        match place {
            PlaceId::Kreis(id) => id.index(),
            PlaceId::Verband(id) => kreise + id.index(),
            PlaceId::Gemeinde(id) => kreise + verbaende + id.index(),
        }
    }

    fn places(self, places: &[PlaceId]) -> Vec<usize> {
        places.iter().map(|place| self.place(*place)).collect()
    }

    fn anlaufstelle(self, id: Id<Anlaufstelle>) -> usize {
        self.0.traeger.len() + id.index()
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
