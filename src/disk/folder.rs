//! A site's folder, read once and then again wherever it changed.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::path::SafePath;

use super::error::{Error, failed};
use super::listing::{self, List, Listed, TOPS, below};
use super::name::is_dropping;
use super::site::{Load, SiteFiles, carriage_returns, load, missing};

/// Everything below a site's root that the site is made from, as it was when it was last read.
#[derive(Debug)]
pub struct SiteFolder {
    root: PathBuf,
    missing: Option<Diagnostic>,
    list: List,
    /// For each listed file what is in it.
    loads: Vec<Load>,
}

/// What a change at some path means.
enum Meaning {
    Nothing,
    /// The bytes of the listed file at that place may be others.
    Bytes(usize),
    /// Something came or went, so what may be called how has to be asked again.
    Names,
}

impl SiteFolder {
    /// Reads the site below `root`, which may be a symbolic link; nothing below it may.
    ///
    /// Err if `root` is no folder or something in it can't be read.
    pub fn read(root: &Path) -> Result<SiteFolder, Error> {
        SiteFolder::read_by(root, listing::list_side_by_side, |files| {
            let loads = files.par_iter().map(|listed| load(root, listed));
            loads.collect()
        })
    }

    /// The same by this thread alone, which takes longer and leaves the others to whom needs them.
    pub fn read_alone(root: &Path) -> Result<SiteFolder, Error> {
        SiteFolder::read_by(root, listing::list, |files| {
            let loads = files.iter().map(|listed| load(root, listed));
            loads.collect()
        })
    }

    fn read_by(
        root: &Path,
        list: impl FnOnce(&Path) -> Result<List, Error>,
        load_all: impl FnOnce(&[Listed]) -> Result<Vec<Load>, Error>,
    ) -> Result<SiteFolder, Error> {
        let missing = missing(root)?;
        let list = list(root)?;
        Ok(SiteFolder {
            root: root.to_owned(),
            missing,
            loads: load_all(&list.files)?,
            list,
        })
    }

    /// The files, with everything that is wrong about their names, sizes and bytes; what is wrong
    /// is left out.
    pub fn files(&self) -> (SiteFiles, Vec<Diagnostic>) {
        let mut findings = self.list.findings.clone();
        findings.extend(self.missing.clone());
        let mut files = SiteFiles::default();
        let mut with_carriage_returns = Vec::new();
        for (listed, load) in self.list.files.iter().zip(&self.loads) {
            match load {
                Load::Text(reading) => {
                    if reading.has_carriage_returns {
                        with_carriage_returns.push(&listed.path);
                    }
                    findings.extend_from_slice(&reading.findings);
                    let source = reading.source.clone();
                    findings.extend(source.and_then(|source| files.add(listed.role, source)));
                }
                Load::Media(hash) => files.add_media(listed, *hash),
                Load::TooLarge(finding) => findings.push(finding.clone()),
            }
        }
        findings.extend(carriage_returns(&with_carriage_returns));
        (files, findings)
    }

    /// Reads again what lies at some paths, where something changed; whether it is different now.
    /// Paths that have nothing to do with the site may be among them.
    ///
    /// Err if something can't be read; then nothing is taken note of.
    pub fn read_at(&mut self, paths: &BTreeSet<PathBuf>) -> Result<bool, Error> {
        let mut loaded = Vec::new();
        for path in paths {
            match self.meaning(path)? {
                Meaning::Nothing => {}
                Meaning::Bytes(at) => loaded.push((at, load(&self.root, &self.list.files[at])?)),
                Meaning::Names => return self.read_again(),
            }
        }
        let mut is_different = false;
        for (at, load) in loaded {
            if self.loads[at] != load {
                self.loads[at] = load;
                is_different = true;
            }
        }
        Ok(is_different)
    }

    /// Reads everything again; whether anything is different now.
    ///
    /// Err if something can't be read; then nothing is taken note of.
    pub fn read_again(&mut self) -> Result<bool, Error> {
        Ok(self.turn_into(SiteFolder::read(&self.root)?))
    }

    /// Becomes what was read `now` of the same folder; whether anything is different.
    pub fn turn_into(&mut self, mut now: SiteFolder) -> bool {
        if now.missing == self.missing && now.list == self.list && now.loads == self.loads {
            return false;
        }
        // What is the same stays the very same, so that it is soon compared.
        let path = |listed: &Listed| listed.path.clone();
        let before = self.list.files.iter().map(path).zip(self.loads.drain(..));
        let mut before: HashMap<SafePath, Load> = before.collect();
        for (listed, load) in now.list.files.iter().zip(&mut now.loads) {
            if let Some(old) = before.remove(&listed.path)
                && old == *load
            {
                *load = old;
            }
        }
        *self = now;
        true
    }

    fn meaning(&self, path: &Path) -> Result<Meaning, Error> {
        if !path.starts_with(&self.root) {
            return Ok(Meaning::Nothing);
        }
        let below = below(&self.root, path);
        let top = below.split('/').next().unwrap_or_default();
        if !TOPS.contains(&top) || below.split('/').any(is_dropping) {
            return Ok(Meaning::Nothing);
        }
        let files = &self.list.files;
        let listed = files.binary_search_by(|listed| listed.path.as_str().cmp(&below));
        let is_file = match fs::symlink_metadata(path) {
            Ok(found) => Some(found.is_file()),
            Err(error) if is_gone(&error) => None,
            Err(error) => return Err(failed("look at", path)(error)),
        };
        Ok(match (is_file, listed) {
            (Some(true), Ok(at)) => Meaning::Bytes(at),
            (None, _) if !self.list.seen.contains(&below) => Meaning::Nothing,
            (Some(_) | None, _) => Meaning::Names,
        })
    }
}

fn is_gone(error: &io::Error) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound};
    [NotFound, NotADirectory].contains(&error.kind())
}
