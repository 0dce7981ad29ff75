//! What the ways of wege.toml mean: from which page to which pages, in which languages.
//!
//! "The course for beginners nearest to Velpke" is found out here, from what the records say;
//! whether links lead there is for `check::journeys` to find out.

mod wanted;

use crate::content::fields::Reference;
use crate::content::journey::{self, AnlaufstelleWanted, Goal, OfferWanted, ReadIn, Stop, Ways};
use crate::content::name::{Kind, Name};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::site::nearest::position;
use crate::site::reference::{Directory, Found, key_among};
use crate::site::resolve::place_id;
use crate::site::route::Route;
use crate::site::{Id, PlaceId, Site, Table};
use crate::source::Place;
use wanted::Keys;

/// A way that readers are promised.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// What it is for.
    pub name: String,
    /// The languages that it is promised in, by their places among the site's; never empty.
    pub languages: Vec<usize>,
    /// The page that it begins on.
    pub from: Route,
    /// Where it leads: any of these pages will do; never empty.
    pub to: Vec<Route>,
    /// Where that is written.
    pub goal_at: Place,
    /// How many links it has at most.
    pub limit: usize,
    /// Where that is written.
    pub limit_at: Place,
}

/// Finds the pages of the ways that are `written`. Those that could not be found are told and left
/// out. `routes` makes all pages of the site; it is not asked where nothing is promised.
///
/// Where records are `unreadable`, what refers to them is not wrong, and nobody knows where their
/// links would have led; so no way is left to be walked then, nor where wege.toml is mistaken.
pub fn resolve(
    site: &Site,
    written: &Ways,
    unreadable: &[Name],
    routes: impl Fn() -> Vec<Route>,
) -> (Vec<Journey>, Vec<Diagnostic>) {
    if written.ways.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let mut finder = Finder {
        site,
        directory: directory(site, unreadable),
        lists: routes().into_iter().filter_map(list).collect(),
        is_whole: unreadable.is_empty(),
        findings: Vec::new(),
    };
    let found = written.ways.iter().filter_map(|way| finder.journey(way));
    let mut journeys: Vec<Journey> = found.collect();
    if !unreadable.is_empty() || written.mistaken {
        journeys.clear();
    }
    (journeys, finder.findings)
}

/// A list with its address as wege.toml names it; none for the page of a record.
fn list(route: Route) -> Option<(String, Route)> {
    let path = route.path();
    let address = path.strip_suffix('/')?;
    let is_of_a_record = matches!(route, Route::Record(_) | Route::Short(_));
    (!is_of_a_record).then(|| (address.to_owned(), route))
}

/// Where each record stands.
fn directory(site: &Site, unreadable: &[Name]) -> Directory {
    fn enter<T>(directory: &mut Directory, kind: Kind, table: &Table<T>) {
        for (id, entry) in table.iter() {
            directory.enter(entry.name.clone(), kind, id.index());
        }
    }
    let mut directory = Directory::default();
    enter(&mut directory, Kind::Kreis, &site.kreise);
    enter(&mut directory, Kind::Verband, &site.verbaende);
    enter(&mut directory, Kind::Gemeinde, &site.gemeinden);
    enter(&mut directory, Kind::Offer, &site.offers);
    enter(&mut directory, Kind::Anlaufstelle, &site.anlaufstellen);
    enter(&mut directory, Kind::Traeger, &site.traeger);
    enter(&mut directory, Kind::KeyFigure, &site.figures);
    enter(&mut directory, Kind::Story, &site.stories);
    enter(&mut directory, Kind::Page, &site.pages);
    enter(&mut directory, Kind::Term, &site.terms);
    for name in unreadable {
        directory.enter_unreadable(name.clone());
    }
    directory
}

/// A finding about the goal of a way.
fn about(way: &journey::Journey, code: Code) -> Diagnostic {
    let name = way.name.as_deref().unwrap_or("…");
    Diagnostic::new(code, way.goal_at.clone()).with("name", name)
}

/// What is needed to find the pages of ways, and the findings meanwhile.
struct Finder<'a> {
    site: &'a Site,
    directory: Directory,
    lists: Vec<(String, Route)>,
    /// Whether every record could be read.
    is_whole: bool,
    findings: Vec<Diagnostic>,
}

/// What is wrong has been told.
struct Told;

impl<'a> Finder<'a> {
    fn journey(&mut self, written: &journey::Journey) -> Option<Journey> {
        let languages = self.languages(&written.languages);
        let from = written.from.as_ref().map(|from| self.stop(from));
        let to = written.goal.as_ref().map(|goal| self.goal(goal, written));
        let (from, to) = (from?.ok()?, to?.ok()?);
        (!languages.is_empty()).then_some(Journey {
            name: written.name.clone()?,
            languages,
            from,
            to,
            goal_at: written.goal_at.clone(),
            limit: usize::try_from(written.limit?.0).ok()?,
            limit_at: written.limit_at.clone(),
        })
    }

    /// The site's languages that are meant: all of them if none is written.
    fn languages(&mut self, written: &[ReadIn]) -> Vec<usize> {
        let config = &self.site.config;
        if written.is_empty() {
            return (0..config.languages.len()).collect();
        }
        let mut languages = Vec::new();
        for ReadIn { language, place } in written {
            match config.index_of(language) {
                Some(index) => languages.push(index),
                None if config.mistaken => {}
                None => {
                    let known = config.languages.iter();
                    let known = known.map(|known| known.language.tag());
                    let unknown = Diagnostic::new(Code::UnknownReference, place.clone())
                        .with("literal", language.tag())
                        .with("list", "yes");
                    self.findings.push(unknown.known(language.tag(), known));
                }
            }
        }
        languages
    }

    fn stop(&mut self, written: &Stop) -> Result<Route, Told> {
        match written {
            Stop::Start => Ok(Route::Start),
            Stop::Choice => Ok(Route::Choice),
            Stop::Page(reference) => self.page(reference),
        }
    }

    /// The page of a record, or else a list.
    fn page(&mut self, reference: &Reference) -> Result<Route, Told> {
        let finding = match self.directory.find(reference, None, &Kind::ALL) {
            Found::Record(kind, index) => return Ok(Route::Record(self.name_of(kind, index))),
            Found::Unreadable => return Err(Told),
            Found::Wrong(finding) => *finding,
        };
        if finding.code != Code::UnknownReference {
            return Err(self.tell(finding));
        }
        let mut lists = self.lists.iter();
        let is_meant = |(address, _): &&(String, Route)| *address == reference.literal;
        if let Some((_, route)) = lists.find(is_meant) {
            return Ok(route.clone());
        }
        let addresses = self.lists.iter().map(|(address, _)| address.as_str());
        let known = finding.nearest.as_deref().into_iter().chain(addresses);
        let nearest = nearest(&reference.literal, known);
        Err(self.tell(Diagnostic { nearest, ..finding }))
    }

    fn name_of(&self, kind: Kind, index: usize) -> Name {
        let site = self.site;
        let name = match kind {
            Kind::Kreis => &site.kreise[Id::new(index)].name,
            Kind::Verband => &site.verbaende[Id::new(index)].name,
            Kind::Gemeinde => &site.gemeinden[Id::new(index)].name,
            Kind::Offer => &site.offers[Id::new(index)].name,
            Kind::Anlaufstelle => &site.anlaufstellen[Id::new(index)].name,
            Kind::Traeger => &site.traeger[Id::new(index)].name,
            Kind::KeyFigure => &site.figures[Id::new(index)].name,
            Kind::Story => &site.stories[Id::new(index)].name,
            Kind::Page => &site.pages[Id::new(index)].name,
            Kind::Term => &site.terms[Id::new(index)].name,
        };
        name.clone()
    }

    /// The pages that a way may lead to; at least one.
    fn goal(&mut self, goal: &Goal, way: &journey::Journey) -> Result<Vec<Route>, Told> {
        let (section, found) = match goal {
            Goal::Page(page) => {
                let page = self.stop(page)?;
                return if self.is_over(&page) {
                    Err(self.tell_over(way))
                } else {
                    Ok(vec![page])
                };
            }
            Goal::Offer(wanted) => (OfferWanted::SECTION, self.offers(wanted)?),
            Goal::Anlaufstelle(wanted) => {
                let near = self.place(wanted.near.as_ref())?;
                let found = wanted::anlaufstellen(self.site, wanted, near);
                (AnlaufstelleWanted::SECTION, found)
            }
        };
        if found.only_over {
            return Err(self.tell_over(way));
        }
        if !found.names.is_empty() {
            let pages = found.names.into_iter().cloned();
            return Ok(pages.map(Route::Record).collect());
        }
        // One that could not be read may be the one that is missed.
        if self.is_whole {
            let finding = about(way, Code::JourneyWithoutGoal).with("section", section);
            self.findings.push(finding);
        }
        Err(Told)
    }

    /// Whether it is the page of an offer that no list leads to any more.
    fn is_over(&self, page: &Route) -> bool {
        let Route::Record(name) = page else {
            return false;
        };
        match self.directory.record(name) {
            Some((Kind::Offer, index)) => self.site.offers[Id::new(index)].facts.ended,
            Some(_) | None => false,
        }
    }

    /// What ends does so overnight, and no site stays unpublished for it.
    fn tell_over(&mut self, way: &journey::Journey) -> Told {
        self.tell(about(way, Code::JourneyGoalOver))
    }

    fn offers(&mut self, wanted: &OfferWanted) -> Result<wanted::Found<'a>, Told> {
        let config = &self.site.config;
        let near = self.place(wanted.near.as_ref());
        let kind = self.key(&config.offer_types, wanted.kind.as_ref());
        let audience = self.key(&config.audiences, wanted.audience.as_ref());
        let keys = Keys {
            kind: kind?,
            audience: audience?,
        };
        Ok(wanted::offers(self.site, wanted, keys, near?))
    }

    /// The place of a key in a list of site.toml.
    fn key(&mut self, known: &[String], key: Option<&Reference>) -> Result<Option<usize>, Told> {
        match key.map(|key| key_among(known, key)).transpose() {
            Ok(found) => Ok(found),
            Err(_) if self.site.config.mistaken => Err(Told),
            Err(finding) => Err(self.tell(finding)),
        }
    }

    /// The place that something is to be near to; its position is known.
    fn place(&mut self, near: Option<&Reference>) -> Result<Option<PlaceId>, Told> {
        const PLACES: [Kind; 3] = [Kind::Kreis, Kind::Verband, Kind::Gemeinde];
        let Some(reference) = near else {
            return Ok(None);
        };
        let place = match self.directory.find(reference, None, &PLACES) {
            Found::Record(kind, index) => place_id(kind, index).ok_or(Told)?,
            Found::Unreadable => return Err(Told),
            Found::Wrong(finding) => return Err(self.tell(*finding)),
        };
        if position(self.site, place).is_some() {
            return Ok(Some(place));
        }
        let unknown = Diagnostic::new(Code::PositionUnknown, reference.place.clone())
            .with("literal", &reference.literal)
            .with("file", self.site.place_name(place).file());
        Err(self.tell(unknown))
    }

    fn tell(&mut self, finding: Diagnostic) -> Told {
        self.findings.push(finding);
        Told
    }
}
