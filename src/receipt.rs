//! What a build leaves beside the site for the next one: what the site was made from, as one hash,
//! and what was said about it.
//!
//! Files, date, options and program make a site, and nothing else does. Where all of them are the
//! same as last time and the site stands as it was left, there is nothing to make; the same is said
//! again. Nothing is ever judged by a time of change.

use std::collections::HashMap;
use std::sync::Arc;

use blake3::{Hash, Hasher};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::Summary;
use crate::Wanted;
use crate::config::BaseUrl;
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::disk::{MediaFile, Previous, SiteFiles};
use crate::source::{Place, Source};

/// The hash of everything that a site is made from, and of the program that makes it; `findings`
/// are those of reading the files, which tell of what is not among them.
pub fn key(files: &SiteFiles, findings: &[Diagnostic], wanted: &Wanted, program: &Hash) -> Hash {
    // Taken apart by name, so that nothing new is forgotten.
    let SiteFiles {
        config,
        journeys,
        records,
        messages,
        theme,
        theme_assets,
        media,
    } = files;
    let Wanted {
        root: _,
        today,
        base,
        published,
        strict,
        program: _,
    } = wanted;
    let mut parts = Parts(Hasher::new());
    parts.add(program.as_bytes());
    parts.add(today.to_string().as_bytes());
    parts.list(base, |parts, BaseUrl { origin, path }| {
        parts.add(origin.as_bytes());
        parts.add(path.as_bytes());
    });
    parts.add(&[u8::from(*strict), u8::from(published.is_some())]);
    let addresses = published.iter().flat_map(
        |Previous {
             files: _,
             addresses,
         }| addresses,
    );
    parts.list(addresses, |parts, address| parts.add(address.as_bytes()));
    for texts in [records, messages, theme] {
        let hashes: Vec<Hash> = texts.par_iter().map(hash).collect();
        parts.list(hashes, |parts, hash| parts.add(hash.as_bytes()));
    }
    for text in [config, journeys] {
        parts.list(text, |parts, text| parts.add(hash(text).as_bytes()));
    }
    for files in [theme_assets, media] {
        parts.list(files, |parts, MediaFile { path, hash }| {
            parts.add(path.as_str().as_bytes());
            parts.add(hash.as_bytes());
        });
    }
    parts.add(&said(findings, &Summary::default(), files));
    parts.0.finalize()
}

/// What a build said, as bytes. Findings that compare with the build before are left out: for the
/// next build, that is this one.
pub fn said(findings: &[Diagnostic], made: &Summary, files: &SiteFiles) -> Vec<u8> {
    let mut sources = Sources {
        known: files.by_path(),
        kept: Vec::new(),
        numbers: HashMap::new(),
    };
    let findings = findings
        .iter()
        .filter(|finding| finding.code != Code::AddressLost)
        .map(|finding| Finding::of(finding, &mut sources))
        .collect();
    let said = Said {
        made: *made,
        findings,
        sources: sources.kept,
    };
    serde_json::to_vec(&said).expect("texts and numbers are JSON")
}

/// What [`said`] made bytes of, given the same files; `None` if they aren't such bytes.
pub fn heard(said: &[u8], files: &SiteFiles) -> Option<(Vec<Diagnostic>, Summary)> {
    let said: Said = serde_json::from_slice(said).ok()?;
    let known = files.by_path();
    let sources: Option<Vec<Arc<Source>>> = said
        .sources
        .into_iter()
        .map(|Kept { path, text }| match text {
            Some(text) => Some(Source::new(path, text)),
            None => known.get(path.as_str()).map(|source| Arc::clone(source)),
        })
        .collect();
    let sources = sources?;
    let findings: Option<Vec<Diagnostic>> = said
        .findings
        .into_iter()
        .map(|finding| finding.heard(&sources))
        .collect();
    Some((findings?, said.made))
}

/// The hash of a text and its path.
fn hash(source: &Arc<Source>) -> Hash {
    let mut parts = Parts(Hasher::new());
    parts.add(source.path.as_bytes());
    parts.add(source.text.as_bytes());
    parts.0.finalize()
}

/// Hashes parts one after the other, each with its length, so that none runs into the next.
struct Parts(Hasher);

impl Parts {
    fn add(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.0.update(bytes);
    }

    fn list<T>(&mut self, list: impl IntoIterator<Item = T>, mut add: impl FnMut(&mut Parts, T)) {
        let mut count = 0;
        for one in list {
            add(self, one);
            count += 1;
        }
        self.number(count);
    }

    fn number(&mut self, number: usize) {
        self.0.update(&(number as u64).to_le_bytes());
    }
}

#[derive(Serialize, Deserialize)]
struct Said {
    made: Summary,
    findings: Vec<Finding>,
    sources: Vec<Kept>,
}

/// A file that a finding is about.
#[derive(Serialize, Deserialize)]
struct Kept {
    path: String,
    /// `None` if it is the site's file of that path.
    text: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Finding {
    code: String,
    at: Option<At>,
    args: Vec<(String, Arg)>,
    nearest: Option<String>,
    allowed: Vec<String>,
    others: Vec<At>,
    count: usize,
}

/// Number of the source, first byte, byte after the last.
#[derive(Serialize, Deserialize)]
struct At(usize, usize, usize);

/// The sources that findings are about, each kept once.
struct Sources<'a> {
    known: HashMap<&'a str, &'a Arc<Source>>,
    kept: Vec<Kept>,
    numbers: HashMap<*const Source, usize>,
}

impl Sources<'_> {
    fn at(&mut self, place: &Place) -> At {
        let source = &place.source;
        let next = self.kept.len();
        let number = *self.numbers.entry(Arc::as_ptr(source)).or_insert(next);
        if number == next {
            let known = self.known.get(source.path.as_str());
            let is_known = known.is_some_and(|known| known.text == source.text);
            self.kept.push(Kept {
                path: source.path.clone(),
                text: (!is_known).then(|| source.text.clone()),
            });
        }
        At(number, place.span.start, place.span.end)
    }
}

impl Finding {
    fn of(finding: &Diagnostic, sources: &mut Sources<'_>) -> Finding {
        let Diagnostic {
            code,
            at,
            args,
            nearest,
            allowed,
            others,
            count,
        } = finding;
        let args = args
            .iter()
            .map(|(name, arg)| (name.to_string(), arg.clone()));
        Finding {
            code: code.name().to_owned(),
            at: at.as_ref().map(|place| sources.at(place)),
            args: args.collect(),
            nearest: nearest.clone(),
            allowed: allowed.clone(),
            others: others.iter().map(|place| sources.at(place)).collect(),
            count: *count,
        }
    }

    /// `None` if there is no such code or source.
    fn heard(self, sources: &[Arc<Source>]) -> Option<Diagnostic> {
        let place = |At(number, start, end): At| Some(sources.get(number)?.place(start..end));
        let at = match self.at {
            Some(at) => Some(place(at)?),
            None => None,
        };
        let args = self.args.into_iter();
        Some(Diagnostic {
            code: Code::named(&self.code)?,
            at,
            args: args.map(|(name, arg)| (name.into(), arg)).collect(),
            nearest: self.nearest,
            allowed: self.allowed,
            others: self.others.into_iter().map(place).collect::<Option<_>>()?,
            count: self.count,
        })
    }
}
