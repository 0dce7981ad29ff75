//! What shares its name with something else, and what tells the two apart: two Gemeinden called
//! Neustadt in two Kreise, Landkreis and Stadt Ansbach, the Sprachcafé of two Gemeinden.

use std::collections::{BTreeMap, HashMap};

use crate::content::fields::Word;
use crate::content::territory::GemeindeKind;
use crate::site::local::LocalWords;
use crate::site::{Entry, PlaceId, Site, Table};

/// What stands beside the name of a place that another place has too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Its Kreis: "Neustadt (Landkreis Muster)".
    Kreis,
    /// What kind of place it is: "Ansbach (Landkreis)".
    Kind,
    /// Its Verband, where its Kreis has two of the name.
    Verband,
    /// Its Bundesland, for two Kreise of one name.
    Land,
    /// Its official key, if nothing else is different.
    Key,
}

/// The places that need a mark, in each language of the site.
#[derive(Debug, Default)]
pub struct Apart {
    short_names: Vec<BTreeMap<PlaceId, Mark>>,
    titles: Vec<BTreeMap<PlaceId, Mark>>,
}

impl Apart {
    /// What stands beside a place's name for lists, if anything has to.
    pub fn short_name(&self, place: PlaceId, language: usize) -> Option<Mark> {
        self.short_names.get(language)?.get(&place).copied()
    }

    /// What stands beside a place's title, if anything has to.
    pub fn title(&self, place: PlaceId, language: usize) -> Option<Mark> {
        self.titles.get(language)?.get(&place).copied()
    }
}

/// Finds what shares its name, in every language.
pub(super) fn fill(site: &mut Site) {
    let languages = 0..site.config.languages.len();
    let short_names = languages.clone().map(|language| {
        marks(site, |place| {
            site.short_name(place, language).to_lowercase()
        })
    });
    let titles = languages.clone().map(|language| {
        let title = |place| site.place_words(place).shown(language).title();
        marks(site, |place| title(place).to_lowercase())
    });
    site.apart = Apart {
        short_names: short_names.collect(),
        titles: titles.collect(),
    };
    for language in languages {
        let shared = shared_titles(site, language);
        let records = words_mut(&mut site.offers)
            .chain(words_mut(&mut site.anlaufstellen))
            .chain(words_mut(&mut site.traeger))
            .chain(words_mut(&mut site.figures))
            .chain(words_mut(&mut site.stories));
        for (words, is_shared) in records.zip(shared) {
            if is_shared {
                words.share_title(language);
            }
        }
    }
}

fn words_mut<T>(table: &mut Table<T>) -> impl Iterator<Item = &mut LocalWords> {
    table.iter_mut().map(|entry| &mut entry.words)
}

/// The places whose name is that of another, with what tells them apart.
fn marks(site: &Site, name: impl Fn(PlaceId) -> String) -> BTreeMap<PlaceId, Mark> {
    let mut by_name: HashMap<String, Vec<PlaceId>> = HashMap::new();
    for place in site.places() {
        by_name.entry(name(place)).or_default().push(place);
    }
    let mut marks = BTreeMap::new();
    for places in by_name.into_values().filter(|places| places.len() > 1) {
        for place in &places {
            marks.insert(*place, mark(site, *place, &places));
        }
    }
    marks
}

/// The first mark that none of the other places of the same name has.
fn mark(site: &Site, place: PlaceId, places: &[PlaceId]) -> Mark {
    let marks: &[Mark] = match place {
        PlaceId::Kreis(_) => &[Mark::Kind, Mark::Land],
        PlaceId::Verband(_) | PlaceId::Gemeinde(_) => &[Mark::Kreis, Mark::Kind, Mark::Verband],
    };
    let others = || places.iter().filter(|other| **other != place);
    let tells = |mark: &Mark| {
        value(site, place, *mark)
            .is_some_and(|own| others().all(|other| value(site, *other, *mark) != Some(own)))
    };
    // "Ansbach (Ansbach)" says nothing.
    let kreis = PlaceId::Kreis(site.kreis_of(place));
    let within_namesake = others().any(|other| *other == kreis);
    let mut marks = marks.iter().copied();
    let useful = |mark: &Mark| !(*mark == Mark::Kreis && within_namesake);
    marks
        .find(|mark| useful(mark) && tells(mark))
        .unwrap_or(Mark::Key)
}

/// What a mark says of a place; `None` if it says nothing.
fn value(site: &Site, place: PlaceId, mark: Mark) -> Option<&str> {
    match mark {
        Mark::Kreis => Some(site.kreise[site.kreis_of(place)].words.shown(0).title()),
        Mark::Kind => Some(match place {
            PlaceId::Kreis(id) => site.kreise[id].facts.written.kind.word(),
            PlaceId::Verband(id) => site.verbaende[id].facts.written.kind.word(),
            PlaceId::Gemeinde(id) => kind_apart(site.gemeinden[id].facts.written.kind).word(),
        }),
        Mark::Verband => {
            let verband = site.verband_of(place)?;
            Some(site.verbaende[verband].words.shown(0).title())
        }
        Mark::Land => {
            let kreis = &site.kreise[site.kreis_of(place)].facts.written;
            Some(kreis.land.word())
        }
        Mark::Key => {
            let key = site.territory(place).key.as_ref();
            key.map(|key| key.digits.as_str())
        }
    }
}

/// What a Gemeinde is called beside its name: a kreisfreie Stadt is a Kreis too, which is called
/// that, so the Gemeinde is a Stadt.
pub fn kind_apart(kind: GemeindeKind) -> GemeindeKind {
    match kind {
        GemeindeKind::KreisfreieStadt => GemeindeKind::Stadt,
        GemeindeKind::Stadt
        | GemeindeKind::Gemeinde
        | GemeindeKind::Flecken
        | GemeindeKind::Markt
        | GemeindeKind::GrosseKreisstadt
        | GemeindeKind::GemeindefreiesGebiet => kind,
    }
}

/// For each record that belongs to a place, whether its title is that of a record of another
/// place.
fn shared_titles(site: &Site, language: usize) -> Vec<bool> {
    let mut records: Vec<(&str, PlaceId)> = Vec::new();
    records.extend(titles(&site.offers, language, |one| one.home));
    records.extend(titles(&site.anlaufstellen, language, |one| one.home));
    records.extend(titles(&site.traeger, language, |one| one.home));
    records.extend(titles(&site.figures, language, |one| one.home));
    records.extend(titles(&site.stories, language, |one| one.home));
    // Of each title the first place, and whether there is another.
    let mut homes: HashMap<&str, (PlaceId, bool)> = HashMap::new();
    for (title, home) in &records {
        let (first, several) = homes.entry(title).or_insert((*home, false));
        *several |= first != home;
    }
    let shared = records.iter().map(|(title, _)| homes[title].1);
    shared.collect()
}

fn titles<T>(
    table: &Table<T>,
    language: usize,
    home: impl Fn(&T) -> PlaceId,
) -> impl Iterator<Item = (&str, PlaceId)> {
    let title = move |entry: &'_ Entry<T>| home(&entry.facts);
    table
        .iter()
        .map(move |(_, entry)| (entry.words.shown(language).title(), title(entry)))
}
