//! Makes a site ready: from the editors' files to everything that its pages are made from.
//!
//! A build does this once. A preview does it again after every edit and hands over the same
//! [`Memory`], in which the languages and the looks wait until one of their files is another;
//! what the records mean together is found out anew each time, so it can't be out of date.

use std::sync::Arc;

use jiff::civil::Date;

use crate::Summary;
use crate::config::{BaseUrl, Config};
use crate::content::Parsed;
use crate::content::journey::{self, Ways};
use crate::content::name::{CONTENT, Kind, Name, Role};
use crate::content::picture::MEDIA;
use crate::diagnostic::{Code, Diagnostic};
use crate::disk::{Copied, SiteFiles};
use crate::feed::{self, Feed};
use crate::language::Language;
use crate::locale::Locale;
use crate::locale::load::{self, Languages};
use crate::locale::used::Used;
use crate::media::Media;
use crate::page::Renderer;
use crate::page::subject;
use crate::page::theme::manifest::Lineage;
use crate::page::theme::{Theme, sheet};
use crate::site::journeys::Journey;
use crate::site::resolve::{self, Known};
use crate::site::route::asset_file;
use crate::site::serving::Serving;
use crate::site::{self, Site};
use crate::source::Source;

/// What a record's file says, and what is wrong with it.
pub type Part = (Option<Parsed>, Vec<Diagnostic>);

/// What the editors' files say, as far as they could be read.
#[derive(Debug)]
pub struct Said {
    parsed: Vec<Parsed>,
    /// The records that are there and could not be read.
    unreadable: Vec<Name>,
    /// The ways that readers are promised.
    promised: Ways,
}

/// Everything that the pages of a site are made from.
#[derive(Debug)]
pub struct Prepared {
    /// The pictures and papers, by the paths that they are published at.
    pub media: Media,
    /// What is published as it is.
    pub copied: Vec<Copied>,
    resolved: Resolved,
    look: Arc<Look>,
}

/// What the records mean together, and the words to say it in.
#[derive(Debug)]
pub struct Resolved {
    site: Site,
    serving: Serving,
    journeys: Vec<Journey>,
    words: Arc<Words>,
}

/// What is made besides pages.
pub struct Feeds<'a> {
    /// What a search in the browser loads.
    pub search: Vec<Feed<'a>>,
    /// Other files that machines read, the style sheet, drawings.
    pub others: Vec<Feed<'a>>,
}

/// What came of making a site ready.
#[derive(Debug, Default)]
pub struct Preparation {
    /// Everything that is wrong so far, in no order.
    pub findings: Vec<Diagnostic>,
    /// What there is, as far as it is known.
    pub made: Summary,
}

/// What was made for a site and holds as long as what it was made from is the same; empty at first.
#[derive(Debug, Default)]
pub struct Memory {
    words: Memo<Spoken, Words>,
    look: Memo<Seen, Look>,
    compared: Memo<(Same<Words>, Same<Look>), Vec<Diagnostic>>,
    /// What the records say; `None` if the site is made once.
    records: Option<Known>,
}

/// What the messages of all languages are made from.
#[derive(Debug, PartialEq)]
struct Spoken {
    messages: Vec<Arc<Source>>,
    tags: Vec<Language>,
    chains: Vec<Vec<usize>>,
}

/// What the looks are made from.
#[derive(Debug, PartialEq)]
struct Seen {
    theme: Vec<Arc<Source>>,
    /// Everything that site.toml says may count for the looks.
    config: Arc<Source>,
    /// What the Kreise say.
    looks: Vec<sheet::Look>,
}

/// The messages of all languages.
#[derive(Debug)]
struct Words {
    languages: Languages,
    locales: Vec<Locale>,
    findings: Vec<Diagnostic>,
}

/// The theme, its style sheet and drawings.
#[derive(Debug)]
struct Look {
    lineage: Lineage,
    sheets: sheet::Made,
    /// `None` if its templates can't be read.
    theme: Option<Theme>,
    /// Whether pages can be made: the templates are there and ask for nothing that isn't.
    is_sound: bool,
    /// The messages that it uses.
    used: Vec<Used>,
    findings: Vec<Diagnostic>,
}

impl Preparation {
    /// Begins with what reading the files found.
    pub fn with(findings: Vec<Diagnostic>) -> Preparation {
        Preparation {
            findings,
            made: Summary::default(),
        }
    }

    /// Notes what was found on the way to a value.
    fn note<T>(&mut self, (value, findings): (T, Vec<Diagnostic>)) -> T {
        self.findings.extend(findings);
        value
    }

    /// Tells the records that could be read from those that could not, and reads wege.toml.
    pub fn sort(&mut self, files: &SiteFiles, parts: Vec<Part>) -> Said {
        let mut parsed = Vec::with_capacity(parts.len());
        let mut unreadable = unreadable(&self.findings);
        for (source, part) in files.records.iter().zip(parts) {
            match self.note(part) {
                Some(part) => parsed.push(part),
                None => unreadable.extend(record_at(&source.path)),
            }
        }
        let is_record = |part: &&Parsed| matches!(part, Parsed::Record(_));
        self.made.records = parsed.iter().filter(is_record).count();
        self.made.translations = parsed.len() - self.made.records;
        let promised = files.journeys.as_ref().map(journey::read);
        Said {
            parsed,
            unreadable,
            promised: self.note(promised.unwrap_or_default()),
        }
    }

    /// Reads site.toml; `base` is the address that is wanted instead of the one there.
    pub fn configure(&mut self, files: &SiteFiles, base: Option<&BaseUrl>) -> Option<Config> {
        let config = self.note(Config::read(files.config.as_ref()?))?;
        Some(match base {
            Some(base) => Config {
                base: base.clone(),
                ..config
            },
            None => config,
        })
    }

    /// The media that can be shown, with those that are too large to be published: who shows one of
    /// these isn't told that it is missing.
    pub fn shown(&self, mut media: Media) -> Media {
        media.extend(unread_media(&self.findings));
        media
    }

    /// Finds out what the records mean together; `None` if that is no site.
    pub fn resolve(
        &mut self,
        files: &SiteFiles,
        config: &Config,
        said: Said,
        media: &Media,
        today: Date,
        memory: &mut Memory,
    ) -> Option<Resolved> {
        let Said {
            parsed,
            unreadable,
            promised,
        } = said;
        let words = memory.words(files, config);
        self.findings.extend_from_slice(&words.findings);
        let has_broken_page = unreadable.iter().any(is_page);
        let site = resolve::resolve(
            config,
            parsed,
            unreadable.clone(),
            media,
            today,
            memory.records.as_mut(),
        );
        let site = self.note(site)?;
        self.made.languages = site.config.languages.len();
        let (serving, inconsistent) =
            rayon::join(|| Serving::of(&site), || site::consistency::check(&site));
        self.findings.extend(inconsistent);
        let legal = site::legal::check(&site, has_broken_page);
        self.findings.extend(legal);
        let labels = site::labels::check(&site, &words.locales[0]);
        self.findings.extend(labels);
        let routes = || subject::routes(&site, &serving);
        let journeys = site::journeys::resolve(&site, &promised, &unreadable, routes);
        Some(Resolved {
            journeys: self.note(journeys),
            site,
            serving,
            words,
        })
    }

    /// Adds the theme; `None` if no pages can be made with its templates.
    pub fn dress(
        &mut self,
        files: &SiteFiles,
        resolved: Resolved,
        media: Media,
        memory: &mut Memory,
    ) -> Option<Prepared> {
        let look = memory.look(files, &resolved.site);
        self.findings.extend_from_slice(&look.findings);
        look.theme.as_ref()?;
        let compared = memory.compared(&resolved.words, &look);
        self.findings.extend_from_slice(&compared);
        look.is_sound.then(|| Prepared {
            copied: files.copied(look.lineage.folders(), &look.sheets.used_up),
            resolved,
            media,
            look,
        })
    }
}

impl Prepared {
    /// The templates.
    pub fn theme(&self) -> &Theme {
        let theme = self.look.theme.as_ref();
        theme.expect("nothing is prepared without one")
    }

    /// The ways that readers are promised.
    pub fn journeys(&self) -> &[Journey] {
        &self.resolved.journeys
    }

    /// The languages, in order.
    pub fn languages(&self) -> Vec<Language> {
        self.resolved.site.config.tags()
    }

    /// Where it will be published.
    pub fn base(&self) -> &BaseUrl {
        &self.resolved.site.config.base
    }

    /// What the records mean together.
    pub fn site(&self) -> &Site {
        &self.resolved.site
    }

    /// The style sheet or drawing that is published at a path.
    pub fn sheet(&self, path: &str) -> Option<&[u8]> {
        let mut sheets = self.look.sheets.files.iter();
        let sheet = sheets.find(|(name, _)| asset_file(name) == path);
        sheet.map(|(_, bytes)| bytes.as_slice())
    }

    /// Drops it; most of a large site are offers.
    pub fn dismiss(self) {
        self.resolved.site.offers.dismiss();
    }

    /// What makes the pages.
    pub fn renderer(&self) -> Renderer<'_> {
        let Resolved {
            site,
            serving,
            words,
            journeys: _,
        } = &self.resolved;
        Renderer::new(site, serving, self.theme(), &words.locales)
    }

    /// Everything that is made besides pages and the sitemap.
    pub fn feeds<'a>(&'a self, renderer: &Renderer<'a>) -> Feeds<'a> {
        let source = &self.resolved.words.locales[0];
        let tables = feed::figures::tables(&self.resolved.site, source);
        let sheets = self.look.sheets.files.iter();
        let sheets = sheets.map(|(name, bytes)| Feed::standing(asset_file(name), bytes));
        let robots = feed::robots::robots(self.base());
        Feeds {
            search: feed::search::search(&renderer.readers()),
            others: tables.into_iter().chain([robots]).chain(sheets).collect(),
        }
    }

    /// The files of the sitemap.
    pub fn sitemap<'a>(&'a self, renderer: &Renderer<'_>) -> Vec<Feed<'a>> {
        feed::sitemap::sitemap(renderer.listed(), self.base(), &self.languages())
    }
}

impl Memory {
    /// The memory of one who makes the site again and again.
    pub fn of_edits() -> Memory {
        Memory {
            records: Some(Known::default()),
            ..Memory::default()
        }
    }

    fn words(&mut self, files: &SiteFiles, config: &Config) -> Arc<Words> {
        let from = Spoken {
            messages: files.messages.clone(),
            tags: config.tags(),
            chains: config.chains(),
        };
        self.words.get(from, |from| {
            let (languages, findings) = load::languages(&from.messages, &from.tags);
            let locales = languages.locales(&from.chains);
            Words {
                languages,
                locales,
                findings,
            }
        })
    }

    fn look(&mut self, files: &SiteFiles, site: &Site) -> Arc<Look> {
        let config = &site.config;
        let from = Seen {
            theme: files.theme.clone(),
            config: Arc::clone(&config.source),
            looks: sheet::looks(site),
        };
        self.look.get(from, |from| {
            let (lineage, mut findings) = Lineage::of(&files.theme, config.theme.as_ref());
            let texts = files.theme_of(lineage.folders());
            let (sheets, told) = sheet::make(&texts, &lineage, &from.looks);
            findings.extend(told);
            let (theme, told) = Theme::load(&texts);
            let is_sound = told.is_empty();
            findings.extend(told);
            let used = theme.as_ref().map(|theme| theme.uses(&files.theme));
            Look {
                lineage,
                sheets,
                used: used.unwrap_or_default(),
                theme,
                is_sound,
                findings,
            }
        })
    }

    /// What is wrong with the messages, beside what the theme uses of them.
    fn compared(&mut self, words: &Arc<Words>, look: &Arc<Look>) -> Arc<Vec<Diagnostic>> {
        let from = (Same(Arc::clone(words)), Same(Arc::clone(look)));
        let check = |_: &_| words.languages.check(&look.used);
        self.compared.get(from, check)
    }
}

/// A value, and what it was made from.
#[derive(Debug)]
struct Memo<K, V>(Option<(K, Arc<V>)>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Memo<K, V> {
        Memo(None)
    }
}

impl<K: PartialEq, V> Memo<K, V> {
    /// The value made from `from`, which is made only if the last one was made from another.
    fn get(&mut self, from: K, make: impl FnOnce(&K) -> V) -> Arc<V> {
        match &self.0 {
            Some((made_from, value)) if *made_from == from => Arc::clone(value),
            Some(_) | None => {
                let value = Arc::new(make(&from));
                self.0 = Some((from, Arc::clone(&value)));
                value
            }
        }
    }
}

/// Equal to itself alone.
#[derive(Debug)]
struct Same<T>(Arc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The records whose very bytes could not be read.
fn unreadable(findings: &[Diagnostic]) -> Vec<Name> {
    let places = findings.iter().filter_map(|finding| finding.at.as_ref());
    places
        .filter_map(|place| record_at(&place.source.path))
        .collect()
}

/// The media that are there but too large to be read: who shows one isn't told that it is missing.
fn unread_media(findings: &[Diagnostic]) -> Media {
    let too_large = |finding: &&Diagnostic| finding.code == Code::FileTooLarge;
    let places = findings.iter().filter(too_large);
    let paths = places.filter_map(|finding| finding.at.as_ref()?.source.path.strip_prefix(CONTENT));
    let media = paths.filter(|path| path.starts_with(MEDIA));
    media.map(|path| (path.to_owned(), None)).collect()
}

/// Whether the name is that of a free page.
fn is_page(name: &Name) -> bool {
    Role::of_path(&name.file()).is_ok_and(|role| role.kind == Kind::Page)
}

/// The record whose original a path is.
fn record_at(path: &str) -> Option<Name> {
    let role = Role::of_path(path).ok()?;
    role.language.is_none().then_some(role.name)
}
