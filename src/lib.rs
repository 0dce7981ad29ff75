//! kreisweit builds the public information website of a German Landkreis from files that its
//! editors write.
//!
//! This is the tour of the house. Text goes in, and out of every room come a value and findings;
//! a room uses only rooms that stand above it in this list.
//!
//! - [`source`]: the text of one file, and places in it. [`diagnostic`]: what is wrong, without
//!   wording. [`language`]: a checked language tag. [`path`]: a path that can't leave its folder.
//! - [`locale`]: says texts, numbers, dates and lists in a reader's language.
//! - [`markdown`]: the text below a record's head. [`media`]: pictures, without what must not be
//!   published with them.
//! - [`content`]: what can be said, one file per kind of record; looks at one file alone.
//! - [`config`]: what `site.toml` says.
//! - [`site`]: what the records mean together: references, translations, order, addresses.
//! - [`page`]: what a visitor sees, one view per template. [`feed`]: what machines read.
//! - [`check`]: what must be true of the finished bytes.
//! - [`report`]: how findings are told, and in which words.
//! - [`disk`]: the edge, the only room that touches files.
//! - [`publish`]: makes each page, checks it, and hands it to the disk. [`confirm`]: stamps a file
//!   as translated or reviewed.
//!
//! [`build`] is all of it, in order. The command line (`src/main.rs`) only declares options, reads
//! the clock, prints and exits.

pub mod check;
pub mod config;
pub mod confirm;
pub mod content;
pub mod diagnostic;
pub mod disk;
pub mod feed;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod media;
pub mod page;
pub mod path;
pub mod publish;
pub mod report;
pub mod site;
pub mod source;

use std::path::PathBuf;

use jiff::civil::Date;
use rayon::prelude::*;

use config::{BaseUrl, Config};
use content::Parsed;
use content::name::{CONTENT, Kind, Name, Role};
use content::picture::MEDIA;
use diagnostic::{Code, Diagnostic, Severity};
use disk::{Changes, Previous, Sink, SiteFiles};
use media::Media;
use page::Renderer;
use page::theme::manifest::Lineage;
use page::theme::{Theme, sheet};
use site::route::asset_file;
use site::serving::Serving;

/// What a build is asked for besides the files.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The folder of the site, for what is copied from it as it is.
    pub root: PathBuf,
    /// The day the site is built for.
    pub today: Date,
    /// The base address, if it is not to be that of site.toml.
    pub base: Option<BaseUrl>,
    /// A published build.json, none of whose addresses may be lost.
    pub published: Option<Previous>,
    /// Warnings count as errors.
    pub strict: bool,
}

/// What came of a build.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Everything that is wrong, in the order of files and lines.
    pub findings: Vec<Diagnostic>,
    /// What was made, as far as it got.
    pub made: Summary,
    /// What changed in the output; `None` if nothing was published.
    pub changes: Option<Changes>,
}

/// A build in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Records, without their translations.
    pub records: usize,
    /// Translations.
    pub translations: usize,
    /// Languages.
    pub languages: usize,
    /// Pages.
    pub pages: usize,
    /// References on pages that were checked.
    pub references: usize,
    /// The size of the largest file that a search in the browser loads.
    pub search_bytes: usize,
}

/// Builds a site: from the editors' files to what `sink` publishes.
///
/// Nothing is published if there is an error among the findings. `lap` is told the name of each
/// stage when it is done, so that someone with a clock can time it. `Err` is the machine's fault.
pub fn build(
    (files, findings): (SiteFiles, Vec<Diagnostic>),
    wanted: &Wanted,
    sink: impl Sink,
    lap: &mut dyn FnMut(&'static str),
) -> Result<Outcome, disk::Error> {
    let files = &files;
    let mut outcome = Outcome {
        findings,
        ..Outcome::default()
    };

    // One file at a time, side by side.
    let (parsed, unreadable) = parse(files, &mut outcome);
    lap("parse");
    let Some(config) = configure(files, wanted, &mut outcome) else {
        return Ok(outcome.sorted());
    };

    // Pictures and papers, cleaned.
    let (mut media, findings) = publish::media::publish(&files.media, &wanted.root, &sink)?;
    media.extend(unread_media(&outcome.findings));
    outcome.findings.extend(findings);
    lap("media");

    // What the records mean together.
    let (languages, findings) = locale::load::languages(&files.messages, &config.tags());
    outcome.findings.extend(findings);
    let has_broken_page = unreadable.iter().any(is_page);
    let (site, findings) =
        site::resolve::resolve(&config, parsed, unreadable, &media, wanted.today);
    outcome.findings.extend(findings);
    let Some(site) = site else {
        return Ok(outcome.sorted());
    };
    outcome.made.languages = site.config.languages.len();
    outcome.findings.extend(site::consistency::check(&site));
    outcome
        .findings
        .extend(site::legal::check(&site, has_broken_page));
    let locales = languages.locales(&site.config.chains());
    outcome
        .findings
        .extend(site::labels::check(&site, &locales[0]));
    let serving = Serving::of(&site);
    lap("resolve");

    // Templates, once for all pages.
    let (lineage, findings) = Lineage::of(&files.theme, site.config.theme.as_ref());
    outcome.findings.extend(findings);
    let texts = files.theme_of(lineage.folders());
    let (made, findings) = sheet::make(&texts, &lineage, &site.config.design);
    outcome.findings.extend(findings);
    let (theme, findings) = Theme::load(&texts);
    outcome.findings.extend(findings);
    let Some(theme) = theme else {
        return Ok(outcome.sorted());
    };
    outcome
        .findings
        .extend(languages.check(&theme.uses(&files.theme)));
    let renderer = Renderer::new(&site, &serving, &theme, &locales);
    let base = &site.config.base;
    let mut feeds = feed::sitemap::sitemap(&renderer.listed(), base);
    feeds.push(feed::robots::robots(base));
    feeds.extend(feed::figures::tables(&site, &locales[0]));
    let search = feed::search::search(&renderer.readers());
    outcome.made.search_bytes = search
        .iter()
        .map(|file| file.bytes.len())
        .max()
        .unwrap_or(0);
    feeds.extend(search);
    let copied = files.copied(lineage.folders(), &made.used_up);
    feeds.extend(made.files.into_iter().map(|(name, bytes)| feed::File {
        path: asset_file(&name),
        bytes,
    }));
    lap("prepare");

    // Every page, made and checked.
    let press = publish::Press::new(&renderer, &theme, base, &sink);
    let made = press.publish(&feeds, &copied, &media, wanted)?;
    outcome.made.pages = made.pages;
    outcome.made.references = made.references;
    outcome.findings.extend(made.findings);
    lap("pages and checks");

    if !outcome.has_errors(wanted.strict) {
        outcome.changes = Some(sink.commit(made.addresses)?);
        lap("publish");
    }
    Ok(outcome.sorted())
}

/// Reads site.toml and what the caller wants otherwise.
fn configure(files: &SiteFiles, wanted: &Wanted, outcome: &mut Outcome) -> Option<Config> {
    let (config, findings) = Config::read(files.config.as_ref()?);
    outcome.findings.extend(findings);
    let config = config?;
    Some(match &wanted.base {
        Some(base) => Config {
            base: base.clone(),
            ..config
        },
        None => config,
    })
}

/// Reads every record, and names those that could not be read.
fn parse(files: &SiteFiles, outcome: &mut Outcome) -> (Vec<Parsed>, Vec<Name>) {
    let results: Vec<_> = files.records.par_iter().map(content::parse).collect();
    let mut parsed = Vec::new();
    let mut unreadable = unreadable(&outcome.findings);
    for (source, (part, findings)) in files.records.iter().zip(results) {
        outcome.findings.extend(findings);
        match part {
            Some(part) => parsed.push(part),
            None => unreadable.extend(record_at(&source.path)),
        }
    }
    let is_record = |part: &&Parsed| matches!(part, Parsed::Record(_));
    outcome.made.records = parsed.iter().filter(is_record).count();
    outcome.made.translations = parsed.len() - outcome.made.records;
    (parsed, unreadable)
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

impl Outcome {
    /// With the findings in their order.
    fn sorted(mut self) -> Outcome {
        diagnostic::sort(&mut self.findings);
        self
    }

    /// Whether something keeps the site from being published; with `strict` every finding does.
    pub fn has_errors(&self, strict: bool) -> bool {
        let is_error = |finding: &Diagnostic| finding.severity() == Severity::Error || strict;
        self.findings.iter().any(is_error)
    }
}
