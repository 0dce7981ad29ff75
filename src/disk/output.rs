//! The finished site, written so that it is never half there.
//!
//! ```no_run
//! # use kreisweit::disk::{Output, Sink};
//! let output = Output::open("public".as_ref())?;
//! output.put(&"de/index.html".parse()?, b"<!doctype html>")?; // from as many threads as you like
//! let changes = output.commit(["/de/".to_owned()].into())?;
//! println!("{} new, {} changed", changes.added, changes.changed);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use blake3::Hash;

use crate::path::SafePath;

use super::comparison::{Comparison, Put, Staged};
use super::error::{Error, Kind, failed};
use super::journal::{Journal, Move};
use super::receipt::{self, Receipt};
use super::remembered::{BUILD_JSON, Previous, build_json};
use super::standing::{Stands, look};
use super::workshop::{WORKSHOP, Workshop};

/// Where a build puts its files: an [`Output`], or a [`Rehearsal`] that only counts.
pub trait Sink: Sync {
    /// Takes one file; many threads may put at once.
    ///
    /// Err if the path is reserved or was put before, if a symbolic link stands where a folder is
    /// needed, or if it can't be compared or staged. The published site is untouched then.
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error>;

    /// Publishes what was put, together with a `build.json` that lists it and `addresses`, and
    /// removes what the previous build made and this one didn't.
    ///
    /// Err with the published site untouched if two paths can't lie side by side, something that
    /// isn't ours is in the way, or the disk is full. An error within the move itself leaves the
    /// journal, and the next [`Output::open`] finishes.
    fn commit(self, addresses: BTreeSet<String>) -> Result<Changes, Error>
    where
        Self: Sized;

    /// What the previous build published; empty before the first.
    fn previous(&self) -> &Previous;

    /// What the previous build left under this key, if the site still stands byte for byte as it
    /// published it. It takes reading the whole site.
    fn left(&self, key: &Hash) -> Option<Vec<u8>> {
        let _ = key;
        None
    }

    /// Leaves something for the next build under a key, when this one is committed.
    fn leave(&mut self, key: Hash, said: Vec<u8>) {
        let _ = (key, said);
    }
}

/// What became of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// There was none.
    Added,
    /// There was one with other bytes.
    Changed,
    /// There is one with the same bytes; it keeps its time of change.
    Unchanged,
}

/// How many files a build touched, without `build.json`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// New files.
    pub added: usize,
    /// Files with other bytes than before.
    pub changed: usize,
    /// Files of the previous build that are gone.
    pub removed: usize,
    /// Files left as they were.
    pub unchanged: usize,
}

/// The output folder while a build writes it. Dropped without [`Sink::commit`], it leaves the
/// published site byte for byte.
pub struct Output {
    workshop: Workshop,
    comparison: Comparison,
    left: Option<(Hash, Vec<u8>)>,
}

/// An output that is only looked at: nothing is made, locked or written.
pub struct Rehearsal {
    comparison: Comparison,
}

impl Output {
    /// Opens `dir` for writing and makes it if it isn't there. A move that an earlier build was
    /// killed in is finished first.
    ///
    /// Err of [`Kind::Foreign`] if there are files in it that we didn't make (dot files don't
    /// count), of [`Kind::Busy`] if another build is at work.
    pub fn open(dir: &Path) -> Result<Output, Error> {
        fs::create_dir_all(dir).map_err(failed("make the folder", dir))?;
        refuse_foreign(dir)?;
        let workshop = Workshop::open(dir)?;
        Journal::finish_pending(&workshop, dir)?;
        workshop.begin()?;
        let comparison = Comparison::with(dir)?;
        Ok(Output {
            workshop,
            comparison,
            left: None,
        })
    }
}

impl Sink for Output {
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error> {
        let hash = blake3::hash(bytes);
        let stands = self.comparison.look(path, bytes)?;
        let staged = match stands {
            Stands::Same => Staged::No,
            Stands::NoFolder(_) if self.workshop.plant(path, bytes)? => Staged::Tree,
            Stands::NoFolder(_) | Stands::Nothing | Stands::Other | Stands::InTheWay(_) => {
                Staged::Number(self.workshop.stage(bytes)?)
            }
        };
        self.comparison.note(
            path,
            Put {
                hash,
                stands,
                staged,
            },
        )
    }

    fn commit(self, addresses: BTreeSet<String>) -> Result<Changes, Error> {
        let settled = self.comparison.settle()?;
        let changes = settled.changes();
        let files = settled.puts.iter().map(|(path, put)| (path, put.hash));
        let build_json = build_json(files, &addresses);
        let site = blake3::hash(&build_json);
        let build_json = self.stage_build_json(&build_json)?;
        let folders = settled.new_folders().into_iter().collect();
        let moves = settled.puts.into_iter().filter_map(|(path, put)| {
            let Staged::Number(staged) = put.staged else {
                return None;
            };
            Some(Move {
                staged,
                path,
                hash: put.hash.to_hex().to_string(),
            })
        });
        let journal = Journal {
            removals: settled.removals.into_iter().collect(),
            moves: moves.collect(),
            folders,
            build_json,
        };
        if !journal.is_empty() {
            journal.write(&self.workshop)?;
            journal.finish(&self.workshop, &self.comparison.root)?;
        }
        if let Some((key, said)) = self.left {
            let receipt = Receipt { key, site, said };
            receipt.write(&self.workshop.receipt())?;
        }
        Ok(changes)
    }

    fn previous(&self) -> &Previous {
        &self.comparison.previous
    }

    fn left(&self, key: &Hash) -> Option<Vec<u8>> {
        let Comparison {
            root,
            previous,
            standing,
            ..
        } = &self.comparison;
        let receipt = Receipt::read(&self.workshop.receipt())?;
        let is_meant = receipt.key == *key;
        let stands = is_meant && receipt::stands(root, standing, previous, receipt.site);
        stands.then_some(receipt.said)
    }

    fn leave(&mut self, key: Hash, said: Vec<u8>) {
        self.left = Some((key, said));
    }
}

impl Output {
    fn stage_build_json(&self, bytes: &[u8]) -> Result<Option<Move>, Error> {
        let path: SafePath = BUILD_JSON.parse().expect("a plain name is a safe path");
        if self.comparison.standing.compare(&path, bytes)? == Stands::Same {
            return Ok(None);
        }
        Ok(Some(Move {
            staged: self.workshop.stage(bytes)?,
            path,
            hash: blake3::hash(bytes).to_hex().to_string(),
        }))
    }
}

impl Rehearsal {
    /// Looks at `dir`, which needn't be there.
    ///
    /// Err of [`Kind::Foreign`] where [`Output::open`] would refuse it.
    pub fn open(dir: &Path) -> Result<Rehearsal, Error> {
        refuse_foreign(dir)?;
        let comparison = Comparison::with(dir)?;
        Ok(Rehearsal { comparison })
    }
}

impl Sink for Rehearsal {
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error> {
        let stands = self.comparison.look(path, bytes)?;
        self.comparison.note(
            path,
            Put {
                hash: blake3::Hash::from_bytes([0; 32]),
                stands,
                staged: Staged::No,
            },
        )
    }

    fn commit(self, _addresses: BTreeSet<String>) -> Result<Changes, Error> {
        Ok(self.comparison.settle()?.changes())
    }

    fn previous(&self) -> &Previous {
        &self.comparison.previous
    }
}

/// Whether the output may hold the path as a page of ours. Names at the top that begin with a dot
/// belong to others (`.gitignore`, `.htaccess`) or to the [`WORKSHOP`]; `.well-known` is the one
/// that standards want published (RFC 8615).
pub(super) fn is_ours(path: &SafePath) -> bool {
    let top = path.parts().next().unwrap_or_default();
    path.as_str() != BUILD_JSON && (!top.starts_with('.') || top == ".well-known")
}

/// Err if the folder has files and neither a `build.json` nor a journal of ours.
fn refuse_foreign(dir: &Path) -> Result<(), Error> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed("list", dir)(error)),
    };
    let mut is_occupied = false;
    for entry in entries {
        let name = entry.map_err(failed("list", dir))?.file_name();
        is_occupied |= !name.as_encoded_bytes().starts_with(b".");
    }
    let is_known = look(&dir.join(BUILD_JSON))?.is_some()
        || look(&dir.join(WORKSHOP).join("journal"))?.is_some();
    if is_occupied && !is_known {
        let cause =
            "it holds files that kreisweit did not make; name an empty folder, or a new one";
        return Err(Error::new(Kind::Foreign, "write into", dir, cause));
    }
    Ok(())
}
