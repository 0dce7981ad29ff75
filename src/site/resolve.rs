//! Puts the records together: finds what they refer to and chooses their words.
//!
//! A reference to nothing is told and left out; so one run finds every such mistake, and the
//! result can still be looked at. It is never published, since each is an error.

mod known;
mod words;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::content::fields::Reference;
use crate::content::name::{CONTENT, Kind, Name, Role};
use crate::content::offer::Venue;
use crate::content::picture::{MediaPath, Picture};
use crate::content::{
    Parsed, Record, Review, Translation, anlaufstelle, key_figure, offer, page, story, term,
    territory, traeger,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::media::{Format, Media, Size};
use crate::site::records::{Records, Translations};
use crate::site::reference::{Directory, Found, key_among};
use crate::site::{
    Anlaufstelle, Entry, Gemeinde, Help, Id, KeyFigure, Kreis, Logo, Offer, Page, PlaceId, ShortId,
    Site, Story, Table, Term, Traeger, Verband,
};
use crate::site::{apart, comparison, facet, neighbours, opening, related, terms, upcoming};
use crate::source::Source;

pub use known::Known;
use known::{Around, Together};

/// Makes a site of its parts; `None` if there is no Kreis that it could be of.
///
/// `unreadable` are the records that are there but could not be read: what refers to them is not
/// told as wrong. `media` are all files in `content/medien/`. `known` is what is kept from one time
/// to the next, if there is a next time: it changes nothing but how long this takes.
pub fn resolve(
    config: &Config,
    parsed: Vec<Parsed>,
    unreadable: Vec<Name>,
    media: &Media,
    today: Date,
    mut known: Option<&mut Known>,
) -> (Option<Site>, Vec<Diagnostic>) {
    let (records, translations) = Records::sort(parsed);
    let mut directory = records.directory();
    let is_kreis =
        |name: &Name| Role::of_path(&name.file()).is_ok_and(|role| role.kind == Kind::Kreis);
    let has_broken_kreis = unreadable.iter().any(is_kreis);
    for name in unreadable {
        directory.enter_unreadable(name);
    }
    if records.kreise.is_empty() {
        if has_broken_kreis {
            return (None, Vec::new());
        }
        let place = config.source.place(0..0);
        let missing = Diagnostic::new(Code::FileMissing, place);
        return (
            None,
            vec![missing.with("path", "content/kreise/<…>/kreis.md")],
        );
    }
    let around = known
        .is_some()
        .then(|| Around::of(config, media, &directory));
    let before = known.as_deref_mut().map(std::mem::take);
    let ground = Ground {
        known: around
            .as_ref()
            .zip(before)
            .map(|(around, known)| known.holding(around)),
        directory,
        config,
        media,
        today,
    };
    let mut translations = translations;
    let mut resolver = Resolver::on(&ground);
    for kreis in &config.kreise {
        resolver.find::<Kreis>(kreis, None);
    }
    let mut site = Site {
        config: config.clone(),
        today,
        kreise: resolver.table(records.kreise, &mut translations, Resolver::kreis),
        verbaende: resolver.table(records.verbaende, &mut translations, Resolver::verband),
        gemeinden: resolver.table(records.gemeinden, &mut translations, Resolver::gemeinde),
        offers: resolver.table(records.offers, &mut translations, Resolver::offer),
        spoken: Vec::new(),
        anlaufstellen: resolver.table(
            records.anlaufstellen,
            &mut translations,
            Resolver::anlaufstelle,
        ),
        traeger: resolver.table(records.traeger, &mut translations, Resolver::traeger),
        figures: resolver.table(records.figures, &mut translations, Resolver::figure),
        stories: resolver.table(records.stories, &mut translations, Resolver::story),
        pages: resolver.table(records.pages, &mut translations, Resolver::page),
        apart: apart::Apart::default(),
        logo: None,
        terms: resolver.table(records.terms, &mut translations, Resolver::term),
    };
    if let (Some(known), Some(around)) = (known, around) {
        *known = Known::of(around, std::mem::take(&mut resolver.learned));
    }
    resolver.tell_orphans(translations);
    resolver.tell_homeless();
    let logo = config.design.logo.as_ref();
    site.logo = logo.and_then(|file| resolver.logo(file));
    enter_members(&mut site);
    upcoming::fill(&mut site);
    neighbours::fill(&mut site);
    comparison::fill(&mut site);
    related::fill(&mut site);
    let offers = site.offers.iter().map(|(_, offer)| &offer.facts);
    site.spoken = facet::spoken(config, offers);
    opening::fill(&mut site);
    terms::fill(&mut site);
    apart::fill(&mut site);
    (Some(site), resolver.findings)
}

/// Tells each Kreis and each Verband its Gemeinden.
fn enter_members(site: &mut Site) {
    for (id, gemeinde) in site.gemeinden.iter() {
        let kreis = site.kreise.entry_mut(gemeinde.facts.kreis);
        kreis.facts.gemeinden.push(id);
        if let Some(verband) = gemeinde.facts.verband {
            let verband = site.verbaende.entry_mut(verband);
            verband.facts.gemeinden.push(id);
        }
    }
}

/// Which kind of record an [`Id`] of this type means.
trait OfKind {
    const KIND: Kind;
}
impl OfKind for Kreis {
    const KIND: Kind = Kind::Kreis;
}
impl OfKind for Verband {
    const KIND: Kind = Kind::Verband;
}
impl OfKind for Anlaufstelle {
    const KIND: Kind = Kind::Anlaufstelle;
}
impl OfKind for Traeger {
    const KIND: Kind = Kind::Traeger;
}
impl OfKind for Offer {
    const KIND: Kind = Kind::Offer;
}

/// What records are resolved against.
struct Ground<'a> {
    directory: Directory,
    config: &'a Config,
    media: &'a Media,
    today: Date,
    /// What is still known from the last time; `None` if nobody will ask for it.
    known: Option<Known>,
}

/// Turns records into entries, and keeps what is found on the way. No record's meaning depends on
/// another's, so each has a resolver of its own.
struct Resolver<'a> {
    ground: &'a Ground<'a>,
    /// Folders that lack a record of their own.
    homeless: BTreeSet<Name>,
    findings: Vec<Diagnostic>,
    /// The words to know next time.
    learned: Vec<(Name, Arc<Together>)>,
}

impl<'a> Resolver<'a> {
    fn on(ground: &'a Ground<'a>) -> Resolver<'a> {
        Resolver {
            ground,
            homeless: BTreeSet::new(),
            findings: Vec::new(),
            learned: Vec::new(),
        }
    }

    /// The entries of a kind; `facts` resolves what only that kind has. Takes their translations
    /// away.
    fn table<F: Send, T: Send>(
        &mut self,
        records: Vec<Record<F>>,
        translations: &mut Translations,
        facts: impl Fn(&mut Self, &Name, F) -> T + Sync,
    ) -> Table<T> {
        let ground = self.ground;
        let taken = records
            .iter()
            .map(|record| translations.remove(&record.name).unwrap_or_default());
        let taken: Vec<Vec<Translation>> = taken.collect();
        let records = records.into_par_iter().zip(taken);
        let resolved = records.map(|(record, translations)| {
            let mut own = Resolver::on(ground);
            let entry = own.entry(record, translations, &facts);
            (entry, own)
        });
        let resolved: Vec<(Entry<T>, Resolver<'a>)> = resolved.collect();
        let entries = resolved.into_iter().map(|(entry, own)| {
            self.homeless.extend(own.homeless);
            self.findings.extend(own.findings);
            self.learned.extend(own.learned);
            entry
        });
        Table(entries.collect())
    }

    fn entry<F, T>(
        &mut self,
        record: Record<F>,
        translations: Vec<Translation>,
        facts: impl Fn(&mut Self, &Name, F) -> T,
    ) -> Entry<T> {
        let Record {
            name,
            source,
            common,
            facts: written,
            words,
        } = record;
        let home = name.home();
        let first_name = common.formerly.first().unwrap_or(&name);
        Entry {
            short_id: ShortId::of(first_name),
            responsible: self.find_optional(common.responsible.as_ref(), home.as_ref()),
            sample: common.sample,
            overdue: self.is_overdue(common.reviewed.as_ref()),
            reviewed: common.reviewed,
            formerly: common.formerly,
            website: common.website,
            words: self.words(&name, words, translations),
            facts: facts(self, &name, written),
            source,
            name,
        }
    }

    fn is_overdue(&self, reviewed: Option<&Review>) -> bool {
        let months = i32::try_from(self.ground.config.policy.review_months).unwrap_or(i32::MAX);
        let span = jiff::Span::new().try_months(months).ok();
        let due = reviewed.zip(span);
        let due = due.and_then(|(review, span)| review.day.checked_add(span).ok());
        due.is_some_and(|due| due < self.ground.today)
    }

    fn kreis(&mut self, name: &Name, written: territory::Kreis) -> Kreis {
        let logo = written.design.logo.as_ref();
        Kreis {
            logo: logo.and_then(|file| self.logo(file)),
            town_hall: self.find_optional(written.territory.town_hall.as_ref(), Some(name)),
            comparison: None,
            gemeinden: Vec::new(),
            written,
        }
    }

    fn verband(&mut self, name: &Name, written: territory::Verband) -> Verband {
        Verband {
            gemeinden: Vec::new(),
            kreis: self.kreis_or_first(&written.kreis),
            town_hall: self.find_optional(written.territory.town_hall.as_ref(), Some(name)),
            written,
        }
    }

    fn gemeinde(&mut self, name: &Name, written: territory::Gemeinde) -> Gemeinde {
        Gemeinde {
            kreis: self.kreis_or_first(&written.kreis),
            verband: self.find_optional(written.verband.as_ref(), Some(name)),
            town_hall: self.find_optional(written.territory.town_hall.as_ref(), Some(name)),
            neighbours: Vec::new(),
            written,
        }
    }

    /// The Kreis meant; the first of all stands in for one that isn't there, which is told.
    fn kreis_or_first(&mut self, reference: &Reference) -> Id<Kreis> {
        self.find(reference, None).unwrap_or_else(|| Id::new(0))
    }

    fn offer(&mut self, name: &Name, written: Arc<offer::Offer>) -> Offer {
        let config = self.ground.config;
        let home = name.home();
        let home = home.as_ref();
        let venues: Vec<Id<Anlaufstelle>> = match &written.venue {
            Venue::At(places) => places
                .iter()
                .filter_map(|place| self.find(place, home))
                .collect(),
            Venue::Address(_) | Venue::Online => Vec::new(),
        };
        let session_venues = self.session_venues(&written, &venues, home);
        for cost in &written.costs {
            self.key_of(&config.audiences, cost.audience.as_ref());
        }
        Offer {
            home: self.home(name),
            kind: self
                .key_of(&config.offer_types, Some(&written.kind))
                .unwrap_or(0),
            field: self.key_of(&config.fields_of_action, written.field.as_ref()),
            audiences: self.keys_of(&config.audiences, &written.audiences),
            provider: self.find_optional(written.provider.as_ref(), home),
            venues,
            session_venues,
            serves: self.serves(&written.serves, name),
            next: self.find_optional(written.next.as_ref(), home),
            picture_sizes: self.picture_sizes(&written.pictures),
            ended: written.has_ended(self.ground.today),
            upcoming: Vec::new(),
            terms: Vec::new(),
            written,
        }
    }

    fn session_venues(
        &mut self,
        written: &offer::Offer,
        venues: &[Id<Anlaufstelle>],
        home: Option<&Name>,
    ) -> Vec<Option<Id<Anlaufstelle>>> {
        let mut found = Vec::new();
        for session in &written.sessions {
            let venue = self.find_optional(session.venue.as_ref(), home);
            if let (Some(venue), Some(reference)) = (venue, &session.venue)
                && !venues.contains(&venue)
            {
                let place = reference.place.clone();
                let finding = Diagnostic::new(Code::PlaceNotOfOffer, place);
                self.findings
                    .push(finding.with("literal", &reference.literal));
            }
            found.push(venue);
        }
        found
    }

    fn anlaufstelle(&mut self, name: &Name, written: anlaufstelle::Anlaufstelle) -> Anlaufstelle {
        Anlaufstelle {
            home: self.home(name),
            provider: self.find_optional(written.provider.as_ref(), name.home().as_ref()),
            serves: self.serves(&written.serves, name),
            openings: Vec::new(),
            differing: Vec::new(),
            coming_days: Vec::new(),
            terms: Vec::new(),
            written,
        }
    }

    fn traeger(&mut self, name: &Name, written: traeger::Traeger) -> Traeger {
        Traeger {
            home: self.home(name),
            written,
        }
    }

    fn figure(&mut self, name: &Name, written: key_figure::KeyFigure) -> KeyFigure {
        let config = self.ground.config;
        let home = self.home(name);
        let mut of_value = |value: &key_figure::Measured| match &value.territory {
            Some(reference) => self.place(reference).unwrap_or(home),
            None => home,
        };
        KeyFigure {
            territories: written.values.iter().map(&mut of_value).collect(),
            field: self.key_of(&config.fields_of_action, written.field.as_ref()),
            home,
            written,
        }
    }

    fn story(&mut self, name: &Name, written: story::Story) -> Story {
        let config = self.ground.config;
        Story {
            home: self.home(name),
            fields: self.keys_of(&config.fields_of_action, &written.fields),
            picture_sizes: self.picture_sizes(&written.pictures),
            related_offers: Vec::new(),
            related_stories: Vec::new(),
            written,
        }
    }

    fn page(&mut self, name: &Name, written: page::Page) -> Page {
        let home = name.home();
        let kreis = home.and_then(|_| match self.home(name) {
            PlaceId::Kreis(kreis) => Some(kreis),
            PlaceId::Verband(_) | PlaceId::Gemeinde(_) => None,
        });
        Page { written, kreis }
    }

    fn term(&mut self, _name: &Name, written: term::Term) -> Term {
        let mut help = Vec::new();
        for reference in &written.help {
            let found = self.help(reference);
            help.extend(found.filter(|one| !help.contains(one)));
        }
        Term { written, help }
    }

    fn help(&mut self, reference: &Reference) -> Option<Help> {
        const HELP: [Kind; 4] = [Kind::Anlaufstelle, Kind::Offer, Kind::Page, Kind::Term];
        let found = self.ground.directory.find(reference, None, &HELP);
        let (kind, index) = self.keep(found)?;
        match kind {
            Kind::Anlaufstelle => Some(Help::Anlaufstelle(Id::new(index))),
            Kind::Offer => Some(Help::Offer(Id::new(index))),
            Kind::Page => Some(Help::Page(Id::new(index))),
            Kind::Term => Some(Help::Term(Id::new(index))),
            Kind::Kreis
            | Kind::Verband
            | Kind::Gemeinde
            | Kind::Traeger
            | Kind::KeyFigure
            | Kind::Story => None,
        }
    }

    /// For each picture its size; tells those that aren't there.
    fn picture_sizes(&mut self, pictures: &[Picture]) -> Vec<Option<Size>> {
        let sizes = pictures.iter();
        sizes
            .map(|picture| self.size_of(&picture.file).copied().flatten())
            .collect()
    }

    fn logo(&mut self, file: &MediaPath) -> Option<Logo> {
        let size = self.size_of(file)?;
        Some(Logo {
            path: file.path.clone(),
            size: *size,
        })
    }

    /// The size that a picture says it has; tells one that isn't there.
    fn size_of(&mut self, file: &MediaPath) -> Option<&'a Option<Size>> {
        let found = self.ground.media.get(&file.path);
        if found.is_none() {
            let known = self.ground.media.keys().map(String::as_str);
            let is_picture = |path: &&str| Format::of_path(path).is_some_and(Format::is_picture);
            let finding = Diagnostic::new(Code::FileMissing, file.place.clone());
            let finding = finding.with("path", format!("{CONTENT}{}", file.path));
            let finding = finding.known(&file.path, known.filter(is_picture));
            self.findings.push(finding);
        }
        found
    }

    fn serves(&mut self, written: &[Reference], name: &Name) -> Vec<PlaceId> {
        let mut serves: Vec<PlaceId> = written
            .iter()
            .filter_map(|reference| self.place(reference))
            .collect();
        if serves.is_empty() {
            serves.push(self.home(name));
        }
        serves.sort();
        serves.dedup();
        serves
    }

    /// The place whose folder a record lies in. The first Kreis stands in for a folder
    /// without a record of its own.
    fn home(&mut self, name: &Name) -> PlaceId {
        let home = name.home();
        let found = home
            .as_ref()
            .and_then(|home| self.ground.directory.record(home));
        if let Some(place) = found.and_then(|(kind, index)| place_id(kind, index)) {
            return place;
        }
        let is_lacking = |home: &Name| !self.ground.directory.has(home);
        self.homeless.extend(home.filter(is_lacking));
        PlaceId::Kreis(Id::new(0))
    }

    /// Tells each folder that lacks a record of its own, once.
    fn tell_homeless(&mut self) {
        for home in std::mem::take(&mut self.homeless) {
            let file = home.file();
            let place = Source::new(file.as_str(), "").place(0..0);
            let missing = Diagnostic::new(Code::FileMissing, place);
            self.findings.push(missing.with("path", file));
        }
    }

    fn find<T: OfKind>(&mut self, reference: &Reference, home: Option<&Name>) -> Option<Id<T>> {
        let found = self.ground.directory.find(reference, home, &[T::KIND]);
        self.keep(found).map(|(_, index)| Id::new(index))
    }

    fn find_optional<T: OfKind>(
        &mut self,
        reference: Option<&Reference>,
        home: Option<&Name>,
    ) -> Option<Id<T>> {
        reference.and_then(|reference| self.find(reference, home))
    }

    fn place(&mut self, reference: &Reference) -> Option<PlaceId> {
        const PLACES: [Kind; 3] = [Kind::Kreis, Kind::Verband, Kind::Gemeinde];
        let found = self.ground.directory.find(reference, None, &PLACES);
        self.keep(found)
            .and_then(|(kind, index)| place_id(kind, index))
    }

    /// The record found; tells what is wrong with the reference, if anything.
    fn keep(&mut self, found: Found) -> Option<(Kind, usize)> {
        match found {
            Found::Record(kind, index) => Some((kind, index)),
            Found::Unreadable => None,
            Found::Wrong(finding) => {
                self.findings.push(*finding);
                None
            }
        }
    }

    /// The place of a key in a list of site.toml.
    fn key_of(&mut self, known: &[String], reference: Option<&Reference>) -> Option<usize> {
        let reference = reference?;
        let found = key_among(known, reference);
        let told = found
            .as_ref()
            .err()
            .filter(|_| !self.ground.config.mistaken);
        self.findings.extend(told.cloned());
        found.ok()
    }

    fn keys_of(&mut self, known: &[String], references: &[Reference]) -> Vec<usize> {
        let found = references
            .iter()
            .filter_map(|reference| self.key_of(known, Some(reference)));
        found.collect()
    }
}

/// The place that is the record of a kind at this place of its table.
pub(super) fn place_id(kind: Kind, index: usize) -> Option<PlaceId> {
    match kind {
        Kind::Kreis => Some(PlaceId::Kreis(Id::new(index))),
        Kind::Verband => Some(PlaceId::Verband(Id::new(index))),
        Kind::Gemeinde => Some(PlaceId::Gemeinde(Id::new(index))),
        Kind::Offer
        | Kind::Anlaufstelle
        | Kind::Traeger
        | Kind::KeyFigure
        | Kind::Story
        | Kind::Page
        | Kind::Term => None,
    }
}
