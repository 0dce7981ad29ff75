//! What a visitor sees: one view per template, and the theme that makes a page of it.
//!
//! A view is one finished value: everything in the reader's language, every link an address. A
//! template only places it. [`Renderer`] makes the pages, each by itself, in any order.

use std::sync::{Arc, OnceLock};

use blake3::Hash;
use foldhash::HashSet;
use rayon::prelude::*;
use serde::Serialize;
use tera::Value;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::path::SafePath;
use crate::site::route::Route;
use crate::site::serving::Serving;
use crate::site::{Scope, Site};
use crate::source::{Place, Source};

pub mod alike;
pub mod anlaufstelle;
pub mod cards;
pub mod chart;
pub mod comparison;
mod conditions;
pub mod counter;
pub mod facets;
pub mod facts;
pub mod figure;
pub mod frame;
pub mod html;
pub mod lists;
mod minify;
mod mistake;
mod names;
pub mod nearby;
pub mod offer;
pub mod offers;
pub mod once;
pub mod opening;
pub mod paper;
pub mod picture;
pub mod place;
pub mod place_offers;
pub mod reader;
pub mod ready;
pub mod search;
pub mod statement;
pub mod story;
pub mod subject;
pub mod term;
pub mod text;
pub mod theme;
pub mod traeger;
pub mod versions;
pub mod views;
mod when;

use cards::Cards;
use counter::GermanHalves;
use nearby::KreisMap;
use paper::Codes;
use reader::Reader;
use subject::{List, Subject};
use term::Alphabet;
use theme::Theme;
use versions::{Tongues, Versions};

/// A page to be made: what it is about, and for a reader of which language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What it is about.
    pub subject: Subject,
    /// The language, by its place among the site's languages.
    pub language: usize,
    /// The file below the output folder, such as `de/gemeinden/index.html`.
    pub file: SafePath,
}

/// A page that search engines may list, without its addresses: those of a large site would take
/// much memory until they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Where its versions are.
    pub route: Route,
    /// The languages that it is really translated into, by their places, in their order.
    pub languages: Vec<usize>,
    /// Where readers of other languages are led: to the version in the source language, or to a
    /// page of its own.
    pub default: Route,
}

/// What the template of a page gets, by name: what [`views::Views`] says of it.
pub type Values = [(&'static str, Value); 4];

/// Makes pages of a site.
pub struct Renderer<'a> {
    site: &'a Site,
    serving: &'a Serving,
    theme: &'a Theme,
    locales: &'a [Locale],
    /// What the pages of a language share, by language.
    shared: Vec<Shared<'a>>,
    /// What the pages of a record share, whatever their language; `None` if the theme shows none.
    german: Option<GermanHalves<'a>>,
    codes: Option<Codes<'a>>,
    /// Whether the theme shows on which dates an offer takes place next.
    shows_dates: bool,
    maps: Vec<Option<KreisMap>>,
    tongues: Tongues,
    alphabet: Alphabet,
}

/// What all pages of a language share.
struct Shared<'a> {
    ui: Value,
    /// The hash of `ui`, which is large.
    ui_hash: OnceLock<Hash>,
    chrome: Value,
    /// The same for the pages of each Kreis, if there are several.
    chrome_of_kreise: Vec<Value>,
    cards: Cards<'a>,
}

impl Shared<'_> {
    fn chrome(&self, scope: Scope) -> &Value {
        let own = scope.and_then(|kreis| self.chrome_of_kreise.get(kreis.index()));
        own.unwrap_or(&self.chrome)
    }
}

impl<'a> Renderer<'a> {
    /// Gets ready; `locales` has one entry for each language of the site, in their order.
    pub fn new(
        site: &'a Site,
        serving: &'a Serving,
        theme: &'a Theme,
        locales: &'a [Locale],
    ) -> Renderer<'a> {
        let shared = locales.iter().enumerate().map(|(language, locale)| {
            let reader = Reader {
                site,
                serving,
                locale,
                language,
                source: &locales[0],
            };
            let chrome = frame::chrome(reader);
            let kreise = site.scopes().flatten();
            let own = kreise.map(|kreis| frame::chrome_of_kreis(reader, &chrome, kreis));
            Shared {
                ui: Value::from_serializable(&locale.texts()),
                ui_hash: OnceLock::new(),
                chrome_of_kreise: own.collect(),
                chrome,
                cards: Cards::new(reader),
            }
        });
        let source = Reader {
            site,
            serving,
            locale: &locales[0],
            language: 0,
            source: &locales[0],
        };
        let own_name = |locale: &Locale| locale.text("language-own-name").into_owned();
        Renderer {
            site,
            serving,
            theme,
            shared: shared.collect(),
            german: theme.mentions("counter").then(|| GermanHalves::of(source)),
            codes: theme.mentions("short_code").then(|| Codes::of(site)),
            shows_dates: theme.mentions("upcoming"),
            maps: nearby::maps(site),
            tongues: Tongues {
                own_names: locales.iter().map(own_name).collect(),
                complete: locales.iter().map(Locale::is_complete).collect(),
            },
            alphabet: Alphabet::of(site, &locales[0]),
            locales,
        }
    }

    /// What there are pages about, and where each lives.
    fn subjects(&self) -> Vec<(Subject, Route)> {
        let site = self.site;
        let subjects = Subject::all(site, self.serving).into_iter();
        let routes = subjects.map(|subject| {
            let route = subject.route(site);
            (subject, route)
        });
        // Two records at one address have been told as a mistake; the first has the page.
        let tag = site.config.source_language().tag();
        let mut taken: HashSet<String> = HashSet::default();
        routes
            .filter(|(_, route)| taken.insert(route.file(tag)))
            .collect()
    }

    /// Every page of the site in a fixed order: first those about one record, the versions of each
    /// together, then those that list many, those of a language together.
    pub fn jobs(&self) -> Vec<Job> {
        let (lists, records): (Vec<_>, Vec<_>) = self
            .subjects()
            .into_par_iter()
            .partition(|(subject, _)| subject.shows_cards());
        let languages = 0..self.site.config.languages.len();
        let records = records.par_iter().flat_map_iter(|one| {
            let languages = languages.clone();
            languages.flat_map(|language| self.of_language(language, std::slice::from_ref(one)))
        });
        let by_language = languages.clone().into_par_iter();
        let lists = by_language.flat_map_iter(|language| self.of_language(language, &lists));
        records.chain(lists).collect()
    }

    /// The pages about some subjects for readers of one language.
    fn of_language<'s>(
        &'s self,
        language: usize,
        subjects: &'s [(Subject, Route)],
    ) -> impl Iterator<Item = Job> + 's {
        let tag = self.site.config.languages[language].language.tag();
        let ours = subjects.iter();
        let ours =
            ours.filter(move |(subject, _)| language == 0 || !subject.is_for_all_languages());
        ours.map(move |(subject, route)| Job {
            file: safe(&route.file(tag)),
            subject: subject.clone(),
            language,
        })
    }

    /// Gives away what only the pages of a language share, since dropping it takes time; whoever
    /// makes one later makes that anew.
    #[must_use]
    pub fn forget(&mut self, language: usize) -> Cards<'a> {
        let none = Cards::new(self.reader(language));
        std::mem::replace(&mut self.shared[language].cards, none)
    }

    /// Sorts all offers for the readers of each language, which serves every page that lists some:
    /// for one page alone it would take too long.
    pub fn sort_offers(&self) {
        self.shared
            .par_iter()
            .for_each(|one| one.cards.sort_offers());
    }

    /// The pages for readers of one language; those that are for all count to the first.
    pub fn jobs_in(&self, language: usize) -> Vec<Job> {
        self.of_language(language, &self.subjects()).collect()
    }

    /// Adds the page to `out`.
    pub fn render(&self, job: &Job, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let versions = self.versions(&job.subject);
        self.print(job, self.values(job, &versions), out)
    }

    /// Adds the page to `out`, made from its values.
    pub fn print(&self, job: &Job, values: Values, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let template = job.subject.template().name();
        self.theme.render(template, values, out)
    }

    /// A hash of everything that a page is made from besides the theme; `room` is where the values
    /// are written out, and is left full of them.
    pub fn made_from(&self, job: &Job, values: &Values, room: &mut Vec<u8>) -> Hash {
        room.clear();
        let mut write = |value: &Value| {
            serde_json::to_writer(&mut *room, value).expect("views are values of JSON");
            // Stands within no value of JSON.
            room.push(b'\n');
        };
        let [(_, ui), others @ ..] = values;
        for (_, value) in others {
            write(value);
        }
        let ui = self.shared[job.language].ui_hash.get_or_init(|| {
            let text = serde_json::to_vec(ui).expect("texts are values of JSON");
            blake3::hash(&text)
        });
        room.extend_from_slice(ui.as_bytes());
        room.extend_from_slice(job.subject.template().name().as_bytes());
        blake3::hash(room)
    }

    /// What the versions of the page about a subject share.
    pub fn versions(&self, subject: &Subject) -> Versions {
        let site = (self.site, self.serving);
        Versions::of(site, subject, &self.tongues, self.codes.as_ref())
    }

    /// What the template of a page gets, which is one of its `versions`.
    pub fn values(&self, job: &Job, versions: &Versions) -> Values {
        let Job {
            subject, language, ..
        } = job;
        let shared = &self.shared[*language];
        let reader = self.reader(*language);
        let frame = frame::frame(reader, &shared.cards, subject, versions, &self.tongues);
        [
            ("ui", shared.ui.clone()),
            ("chrome", shared.chrome(subject.scope(self.site)).clone()),
            ("frame", value(&frame)),
            ("page", self.view(subject, reader, &shared.cards)),
        ]
    }

    /// Where the addresses on a page come from: the links of its text as they read in the page,
    /// each with its place in the text.
    pub fn links(&self, job: &Job) -> Vec<(String, Place)> {
        let reader = self.reader(job.language);
        job.subject.words(self.site).map_or_else(Vec::new, |words| {
            let shown = words.shown(job.language);
            let body = &shown.words.words.body;
            let links = body.links.iter().zip(&shown.words.links);
            links
                .map(|(link, destination)| {
                    let place = shown.words.words.source.place(link.span);
                    (reader.destination(destination), place)
                })
                .collect()
        })
    }

    /// The file of the template that shows a page.
    pub fn template(&self, job: &Job) -> Option<&Arc<Source>> {
        self.theme.source(job.subject.template().name())
    }

    /// The pages that search engines may list, each with the languages it is really translated
    /// into.
    pub fn listed(&self) -> Vec<Listed> {
        let site = self.site;
        let subjects = self.subjects().into_par_iter();
        // The choice of languages is the start page for readers of other languages.
        let own = subjects.filter(|(subject, _)| *subject != Subject::Choice);
        let listed = own.filter(|(subject, _)| subject.is_listed(site, self.serving));
        listed
            .map(|(subject, route)| {
                let languages = 0..site.config.languages.len();
                let translated = languages.filter(|language| {
                    subject.shown_language(site, &self.tongues.complete, *language) == *language
                });
                Listed {
                    languages: translated.collect(),
                    default: subject.default_route(site),
                    route,
                }
            })
            .collect()
    }

    /// A reader of each language of the site.
    pub fn readers(&self) -> Vec<Reader<'a>> {
        (0..self.locales.len())
            .map(|language| self.reader(language))
            .collect()
    }

    fn reader(&self, language: usize) -> Reader<'a> {
        Reader {
            site: self.site,
            serving: self.serving,
            locale: &self.locales[language],
            language,
            source: &self.locales[0],
        }
    }

    fn view(&self, subject: &Subject, reader: Reader<'_>, cards: &Cards<'_>) -> Value {
        match subject {
            Subject::Choice => value(&self.choice(&Subject::Start, reader)),
            Subject::Short(of) => value(&self.choice(of, reader)),
            Subject::Start | Subject::NotFound => value(&lists::start(reader, cards)),
            Subject::Gemeinden => value(&lists::gemeinden(reader)),
            Subject::Place(place) => {
                let map = nearby::map(self.site, &self.maps, *place);
                value(&place::page(reader, cards, map, *place))
            }
            Subject::PlaceAndType(place, kind) => {
                value(&place::type_page(reader, cards, *place, *kind))
            }
            Subject::PlaceOffers(place) => value(&place_offers::page(reader, cards, *place)),
            Subject::Offers => list_view(List::Offers(None), None, reader, cards),
            Subject::OffersWith(facet) => {
                list_view(List::Offers(Some(*facet)), None, reader, cards)
            }
            Subject::OffersAToZ(part) => value(&offers::a_to_z(reader, cards, *part)),
            Subject::Offer(id) => {
                let german = self.german.as_ref();
                value(&offer::page(reader, cards, german, self.shows_dates, *id))
            }
            Subject::Anlaufstellen => list_view(List::Anlaufstellen, None, reader, cards),
            Subject::Anlaufstelle(id) => value(&anlaufstelle::page(
                reader,
                cards,
                self.german.as_ref(),
                *id,
            )),
            Subject::TraegerList => list_view(List::Traeger, None, reader, cards),
            Subject::Traeger(id) => value(&traeger::page(reader, cards, *id)),
            Subject::Figures => list_view(List::Figures, None, reader, cards),
            Subject::Comparison(kreis) => value(&comparison::page(reader, *kreis)),
            Subject::Figure(id) => value(&figure::page(reader, *id)),
            Subject::Stories => list_view(List::Stories, None, reader, cards),
            Subject::Search => list_view(List::Search, None, reader, cards),
            Subject::InKreis(kreis, list) => list_view(*list, Some(*kreis), reader, cards),
            Subject::Story(id) => value(&story::page(reader, cards, *id)),
            Subject::Text(id) => value(&text::page(reader, *id)),
            Subject::Terms => value(&term::list(reader, &self.alphabet)),
            Subject::Term(id) => value(&term::page(reader, cards, *id)),
            Subject::Moved(_, to) => value(&facts::Item::link(
                frame::html_title(reader, to),
                reader.href(&to.route(self.site)),
            )),
        }
    }

    /// A page in every language, each called by its own name.
    fn choice(&self, subject: &Subject, reader: Reader<'_>) -> lists::ChoicePage {
        let config = &self.site.config;
        let languages = 0..config.languages.len();
        let said = languages.filter(|_| config.demonstration).map(|language| {
            let (lang, dir) = reader.marks(language);
            lists::Said {
                lang: lang.to_owned(),
                dir,
                text: self.reader(language).text("demonstration-notice"),
            }
        });
        lists::ChoicePage {
            title: frame::plain_title(reader, subject),
            demonstration: said.collect(),
            languages: versions::switches(self.site, subject, &self.tongues),
        }
    }
}

/// Names are checked when they are read, so the paths made of them are safe.
pub(crate) fn safe(path: &str) -> SafePath {
    path.parse()
        .expect("addresses are made of keys that hold nothing but a-z, 0-9 and -")
}

/// A list of the whole site or of a Kreis.
fn list_view(list: List, scope: Scope, reader: Reader<'_>, cards: &Cards<'_>) -> Value {
    match list {
        List::Offers(facet) => value(&offers::page(reader, cards, scope, facet)),
        List::Anlaufstellen => value(&lists::anlaufstellen(reader, cards, scope)),
        List::Traeger => value(&lists::traeger(reader, cards, scope)),
        List::Figures => value(&lists::figures(reader, scope)),
        List::Stories => value(&lists::stories(reader, cards, scope)),
        List::Search => value(&search::page(reader, scope)),
    }
}

fn value(view: &impl Serialize) -> Value {
    Value::from_serializable(view)
}
