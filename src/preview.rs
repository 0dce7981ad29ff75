//! The site while it is being edited: made ready again after each change, and each page made when
//! someone asks for it.
//!
//! Nothing here is cleverer than a build. What looks at one file alone (reading a record, cleaning
//! a picture) is done again only for files with other bytes, what brings the words of one record
//! together only for records with other files, and a page is printed and checked again only if its
//! values or its theme are others; everything else is made anew, so that a page has the bytes that
//! a whole build would give it after any change whatever.
//!
//! ```text
//! files ──renew──▶ State ──▶ Pages ──answer──▶ the bytes of one address
//!                                  └─check───▶ what a build would find, all pages made
//! ```

mod answer;
mod known;
mod passing;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use blake3::Hash;
use rayon::prelude::*;

use crate::content;
use crate::diagnostic::{self, Diagnostic};
use crate::disk::{self, MediaFile, SiteFiles};
use crate::media::{Media, Size};
use crate::path::SafePath;
use crate::prepare::{Memory, Part, Preparation, Prepared};
use crate::publish::{self, media::published_at};
use crate::source::Source;
use crate::{Summary, Wanted};

pub use answer::{Answer, Pages, file_at};
pub use known::KnownPages;
pub use passing::Passing;

/// What is kept of a site from one change to the next; empty at first.
#[derive(Debug)]
pub struct Preview {
    memory: Memory,
    /// What each record's file says, by its path.
    parts: HashMap<String, (Arc<Source>, Part)>,
    /// What can be published of each medium, by its path; beside the hash of the file as it is.
    media: BTreeMap<SafePath, (Hash, Medium)>,
}

/// What is published of a picture or paper, or why it can't be.
type Medium = Result<Cleaned, Diagnostic>;

/// A picture or paper as it is published.
#[derive(Debug, Clone)]
struct Cleaned {
    size: Option<Size>,
    /// The hash of its published bytes.
    hash: Hash,
}

/// A site that pages can be made of.
#[derive(Debug)]
pub struct Ready {
    /// What they are made from.
    pub prepared: Prepared,
    /// The files of `content/medien/`.
    pub media: Vec<MediaFile>,
    /// The hash of each medium as it is published, by where.
    pub media_hashes: BTreeMap<SafePath, Hash>,
}

/// A site as it is after a change.
#[derive(Debug)]
pub struct State {
    /// What can be shown; `None` if no page can be made.
    pub ready: Option<Ready>,
    /// What is wrong so far, in the order of files and lines: everything but what only the pages
    /// show.
    pub findings: Vec<Diagnostic>,
    /// What there is, as far as it is known.
    pub made: Summary,
}

impl Default for Preview {
    fn default() -> Preview {
        Preview {
            memory: Memory::of_edits(),
            parts: HashMap::new(),
            media: BTreeMap::new(),
        }
    }
}

impl Preview {
    /// Makes the site of these files ready.
    ///
    /// Err if a picture can't be read, or is not the one that was listed any more.
    pub fn renew(
        &mut self,
        (files, findings): &(SiteFiles, Vec<Diagnostic>),
        wanted: &Wanted,
    ) -> Result<State, disk::Error> {
        let mut preparation = Preparation::with(findings.clone());
        let ready = self.prepare(files, wanted, &mut preparation)?;
        let Preparation { mut findings, made } = preparation;
        diagnostic::sort(&mut findings);
        Ok(State {
            ready,
            findings,
            made,
        })
    }

    /// The stages of [`crate::build`] up to the pages.
    fn prepare(
        &mut self,
        files: &SiteFiles,
        wanted: &Wanted,
        preparation: &mut Preparation,
    ) -> Result<Option<Ready>, disk::Error> {
        let records = preparation.sort(files, self.parse(&files.records));
        let Some(config) = preparation.configure(files, wanted.base.as_ref()) else {
            return Ok(None);
        };
        self.clean(&files.media, &wanted.root)?;
        let (media, findings) = self.published();
        let media = preparation.shown(media);
        preparation.findings.extend(findings);
        let memory = &mut self.memory;
        let resolved = preparation.resolve(files, &config, records, &media, wanted.today, memory);
        let prepared =
            resolved.and_then(|resolved| preparation.dress(files, resolved, media, memory));
        Ok(prepared.map(|prepared| Ready {
            prepared,
            media: files.media.clone(),
            media_hashes: self.media_hashes(),
        }))
    }

    /// What the records' files say; only those are read that are not as they were.
    fn parse(&mut self, records: &[Arc<Source>]) -> Vec<Part> {
        let parts = &self.parts;
        let known = |source: &Arc<Source>| {
            let (of, part) = parts.get(&source.path)?;
            (of == source).then(|| part.clone())
        };
        let parts: Vec<(Part, bool)> = records
            .par_iter()
            .map(|source| match known(source) {
                Some(part) => (part, false),
                None => (content::parse(source), true),
            })
            .collect();
        if self.parts.len() > records.len() {
            self.parts.retain(|path, _| {
                let found = records.binary_search_by(|source| source.path.cmp(path));
                found.is_ok()
            });
        }
        let mut all = Vec::with_capacity(parts.len());
        for (source, (part, is_new)) in records.iter().zip(parts) {
            if is_new {
                let kept = (Arc::clone(source), part.clone());
                self.parts.insert(source.path.clone(), kept);
            }
            all.push(part);
        }
        all
    }

    /// Finds out what can be published of the media; only those are looked at that are not as they
    /// were.
    fn clean(&mut self, files: &[MediaFile], root: &Path) -> Result<(), disk::Error> {
        let known = &self.media;
        let cleaned = files.par_iter().map(|file| {
            let medium = match known.get(&file.path) {
                Some((hash, medium)) if *hash == file.hash => medium.clone(),
                Some(_) | None => publish::media::cleaned(file, root)?.map(|clean| Cleaned {
                    size: clean.size,
                    hash: blake3::hash(&clean.bytes),
                }),
            };
            Ok((file.path.clone(), (file.hash, medium)))
        });
        self.media = cleaned.collect::<Result<_, disk::Error>>()?;
        Ok(())
    }

    /// All media with their sizes, and what is wrong with those that can't be published.
    fn published(&self) -> (Media, Vec<Diagnostic>) {
        let mut media = Media::new();
        let mut findings = Vec::new();
        for (path, (_, medium)) in &self.media {
            let size = match medium {
                Ok(cleaned) => cleaned.size,
                Err(finding) => {
                    findings.push(finding.clone());
                    None
                }
            };
            media.insert(published_at(path).to_owned(), size);
        }
        (media, findings)
    }

    fn media_hashes(&self) -> BTreeMap<SafePath, Hash> {
        let published = self.media.iter().filter_map(|(path, (_, medium))| {
            let to = published_at(path).parse().ok()?;
            Some((to, medium.as_ref().ok()?.hash))
        });
        published.collect()
    }
}
