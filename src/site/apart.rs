//! What shares its name with something else, and what tells the two apart: two Gemeinden called
//! Neustadt in two Kreise, Landkreis and Stadt Ansbach, the Sprachcafé of two Gemeinden.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

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
    let of_languages = languages.clone().into_par_iter();
    let shared = of_languages.map(|language| shared_titles(site, language));
    let shared: Vec<Vec<bool>> = shared.collect();
    for (language, shared) in languages.zip(shared) {
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
    let shared = by_name.into_values().filter(|places| places.len() > 1);
    shared.flat_map(|places| tell_apart(site, places)).collect()
}

/// Marks for places of one name: each gets the first that none of those has which no earlier mark
/// has told apart.
fn tell_apart(site: &Site, mut places: Vec<PlaceId>) -> Vec<(PlaceId, Mark)> {
    let mut told = Vec::new();
    // "Ansbach (Ansbach)" says nothing.
    let namesakes = places.clone();
    let is_useful = |place: PlaceId, mark: Mark| match mark {
        Mark::Kreis => !namesakes.contains(&PlaceId::Kreis(site.kreis_of(place))),
        Mark::Kind | Mark::Verband | Mark::Land | Mark::Key => true,
    };
    for mark in [Mark::Kreis, Mark::Kind, Mark::Verband, Mark::Land] {
        let value = |place: PlaceId| value(site, place, mark).filter(|_| is_useful(place, mark));
        let is_alone = |place: &PlaceId| {
            let own = value(*place);
            let mut others = places.iter().filter(|other| *other != place);
            own.is_some() && others.all(|other| value(*other) != own)
        };
        let (alone, rest): (Vec<PlaceId>, Vec<PlaceId>) =
            places.iter().copied().partition(is_alone);
        told.extend(alone.into_iter().map(|place| (place, mark)));
        places = rest;
    }
    told.extend(places.into_iter().map(|place| (place, Mark::Key)));
    told
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::content;
    use crate::media::Media;
    use crate::site::resolve::resolve;
    use crate::source::Source;

    const CONFIG: &str = "adresse = \"https://a.example/\"\nkreise = []\narten = [\"sport\"]\n\
                          [[sprachen]]\nkuerzel = \"de\"\n";

    fn kreis(key: &str, digits: &str, head: &str) -> (String, String) {
        let text = format!("+++\nschluessel = \"{digits}\"\nland = \"sachsen\"\n{head}\n+++\n");
        (format!("content/kreise/{key}/kreis.md"), text)
    }

    fn gemeinde(key: &str, kreis: &str, digits: &str, head: &str) -> (String, String) {
        let text =
            format!("+++\nschluessel = \"{digits}\"\nkreis = \"kreise/{kreis}\"\n{head}\n+++\n");
        (format!("content/gemeinden/{key}/gemeinde.md"), text)
    }

    fn site(files: &[(String, String)]) -> Site {
        let config = Config::read(&Source::new("content/site.toml", CONFIG))
            .0
            .unwrap();
        let sources = files.iter();
        let sources = sources.map(|(path, text)| Source::new(path.as_str(), text.as_str()));
        let parsed = sources.map(|source| content::parse(&source).0.unwrap());
        let today = "2026-11-02".parse().unwrap();
        let parsed = parsed.collect();
        let resolved = resolve(&config, parsed, Vec::new(), &Media::new(), today, None);
        resolved.0.unwrap()
    }

    /// The marks of the titles, in the order of places.
    fn marks_of(files: &[(String, String)]) -> Vec<Option<Mark>> {
        let site = site(files);
        let places = site.places();
        places.map(|place| site.apart.title(place, 0)).collect()
    }

    #[test]
    fn gemeinden_of_one_name_say_their_kreis_and_others_say_nothing() {
        let marks = marks_of(&[
            kreis("a", "14001", "titel = \"Landkreis A\""),
            kreis("b", "14002", "titel = \"Landkreis B\""),
            gemeinde("berg", "a", "14001002", "titel = \"Berg\""),
            gemeinde("neustadt-a", "a", "14001001", "titel = \"Neustadt\""),
            gemeinde("neustadt-b", "b", "14002001", "titel = \"neustadt\""),
        ]);
        assert_eq!(
            marks,
            [None, None, None, Some(Mark::Kreis), Some(Mark::Kreis)]
        );
    }

    #[test]
    fn landkreis_and_stadt_of_one_name_say_what_they_are() {
        let marks = marks_of(&[
            kreis("land", "14001", "titel = \"Ansbach\""),
            kreis(
                "stadt",
                "14002",
                "titel = \"Ansbach\"\nart = \"kreisfreie-stadt\"",
            ),
            gemeinde(
                "ansbach",
                "stadt",
                "14002000",
                "titel = \"Ansbach\"\nart = \"kreisfreie-stadt\"",
            ),
        ]);
        assert_eq!(marks, [Some(Mark::Kind); 3]);
    }

    #[test]
    fn what_nothing_else_tells_apart_says_its_key() {
        let marks = marks_of(&[
            kreis("a", "14001", "titel = \"Landkreis A\""),
            gemeinde("neustadt-1", "a", "14001001", "titel = \"Neustadt\""),
            gemeinde("neustadt-2", "a", "14001002", "titel = \"Neustadt\""),
            gemeinde(
                "neustadt-3",
                "a",
                "14001003",
                "titel = \"Neustadt\"\nart = \"markt\"",
            ),
        ]);
        let (key, kind) = (Some(Mark::Key), Some(Mark::Kind));
        assert_eq!(marks, [None, key, key, kind]);
    }
}
