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
//! - [`receipt`]: what a build leaves for the next, which may find that there is nothing to do.
//! - [`prepare`]: everything that pages are made from. [`publish`]: makes each page, checks it, and
//!   hands it to the disk. [`confirm`]: stamps a file as translated or reviewed.
//! - [`preview`]: the site while it is being edited, each page made when it is asked for.
//!   [`serve`]: shows it in the browser; the edge that watches files and speaks to the network.
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
pub mod prepare;
pub mod preview;
pub mod publish;
pub mod receipt;
pub mod report;
pub mod serve;
pub mod site;
pub mod source;

use std::path::PathBuf;

use blake3::Hash;
use jiff::civil::Date;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use config::BaseUrl;
use diagnostic::{Diagnostic, Severity};
use disk::{Changes, Previous, Sink, SiteFiles};
use prepare::{Memory, Preparation};
use publish::progress::Progress;

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
    /// The hash of the program, if a site that was made of the same by the same may stay as it is.
    pub program: Option<Hash>,
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
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
/// stage when it is done, so that someone with a clock can time it; `progress` is told of each page.
/// `Err` is the machine's fault.
pub fn build(
    (files, findings): (SiteFiles, Vec<Diagnostic>),
    wanted: &Wanted,
    mut sink: impl Sink,
    progress: &Progress,
    lap: &mut dyn FnMut(&'static str),
) -> Result<Outcome, disk::Error> {
    let files = &files;
    let key = wanted.program.as_ref();
    let key = key.map(|program| receipt::key(files, &findings, wanted, program));
    if let Some(outcome) = key.and_then(|key| unchanged(files, &key, &sink)) {
        lap("unchanged");
        return Ok(outcome);
    }
    let memory = &mut Memory::default();
    let mut preparation = Preparation::with(findings);

    // One file at a time, side by side.
    let parts = files.records.par_iter().map(content::parse).collect();
    let said = preparation.sort(files, parts);
    lap("parse");
    let Some(config) = preparation.configure(files, wanted.base.as_ref()) else {
        return Ok(Outcome::of(preparation));
    };

    // Pictures and papers, cleaned.
    let (media, findings) = publish::media::publish(&files.media, &wanted.root, &sink)?;
    let media = preparation.shown(media);
    preparation.findings.extend(findings);
    lap("media");

    // What the records mean together.
    let resolved = preparation.resolve(files, &config, said, &media, wanted.today, memory);
    let Some(resolved) = resolved else {
        return Ok(Outcome::of(preparation));
    };
    lap("resolve");

    // Templates, once for all pages.
    let Some(prepared) = preparation.dress(files, resolved, media, memory) else {
        return Ok(Outcome::of(preparation));
    };
    let mut renderer = prepared.renderer();
    lap("prepare");

    // Every page, made and checked.
    let press = publish::Press::new(&prepared, &sink, progress);
    let made = press.publish(&mut renderer, wanted)?;
    preparation.made.search_bytes = made.search_bytes;
    preparation.made.pages = made.pages;
    preparation.made.references = made.references;
    preparation.findings.extend(made.findings);
    let mut outcome = Outcome::of(preparation);
    // To list the site takes memory, and nobody asks what it was made from any more.
    drop(renderer);
    prepared.dismiss();
    lap("pages and checks");

    if !outcome.has_errors(wanted.strict) {
        if let Some(key) = key {
            let said = receipt::said(&outcome.findings, &outcome.made, files);
            sink.leave(key, said);
        }
        outcome.changes = Some(sink.commit(made.addresses)?);
        lap("publish");
    }
    Ok(outcome)
}

/// What the last build came to, if it was made of the same and its site stands as it was left.
fn unchanged(files: &SiteFiles, key: &Hash, sink: &impl Sink) -> Option<Outcome> {
    let (findings, made) = receipt::heard(&sink.left(key)?, files)?;
    let changes = Changes {
        unchanged: sink.previous().files.len(),
        ..Changes::default()
    };
    Some(Outcome {
        findings,
        made,
        changes: Some(changes),
    })
}

impl Outcome {
    /// What came of it as far as it got, nothing published; the findings in their order.
    fn of(preparation: Preparation) -> Outcome {
        let Preparation { mut findings, made } = preparation;
        diagnostic::sort(&mut findings);
        Outcome {
            findings,
            made,
            changes: None,
        }
    }

    /// Whether something keeps the site from being published; with `strict` every finding does.
    pub fn has_errors(&self, strict: bool) -> bool {
        let is_error = |finding: &Diagnostic| finding.severity() == Severity::Error || strict;
        self.findings.iter().any(is_error)
    }
}
