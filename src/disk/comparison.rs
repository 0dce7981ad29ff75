//! What a build puts, beside what stands in the output: what is new, what is in the way, what goes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use blake3::Hash;
use foldhash::HashSet;
use walkdir::WalkDir;

use crate::path::{SafePath, case_collisions};

use super::error::{Error, Kind, failed};
use super::journal::{folders_above, folders_of};
use super::listing::below;
use super::output::{Changes, Written, is_ours};
use super::remembered::{Previous, remembered};
use super::standing::{Standing, Stands};

/// What is put, beside what stands there.
pub(super) struct Comparison {
    pub root: PathBuf,
    pub previous: Previous,
    pub standing: Standing,
    puts: Mutex<BTreeMap<SafePath, Put>>,
}

/// One file that was put.
pub(super) struct Put {
    /// Of its bytes; of a rehearsal, nobody asks for it.
    pub hash: Hash,
    pub stands: Stands,
    pub staged: Staged,
}

/// Where the bytes of a file wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Staged {
    /// Nowhere: they are there already, or it is a rehearsal.
    No,
    /// Under a number.
    Number(u64),
    /// In the tree of new folders.
    Tree,
}

/// A build that can be published without trouble.
pub(super) struct Settled {
    pub puts: BTreeMap<SafePath, Put>,
    /// What the previous build made and this one didn't.
    pub removals: BTreeSet<SafePath>,
}

impl Comparison {
    pub(super) fn with(dir: &Path) -> Result<Comparison, Error> {
        Ok(Comparison {
            root: dir.to_owned(),
            previous: remembered(dir)?.unwrap_or_default(),
            standing: Standing::of(dir),
            puts: Mutex::default(),
        })
    }

    pub(super) fn look(&self, path: &SafePath, bytes: &[u8]) -> Result<Stands, Error> {
        if !is_ours(path) {
            return Err(self.refused(path, "the path is reserved"));
        }
        self.standing.compare(path, bytes)
    }

    pub(super) fn note(&self, path: &SafePath, put: Put) -> Result<Written, Error> {
        let written = put.written();
        let mut puts = self.puts.lock().expect(NO_PANIC);
        if puts.insert(path.clone(), put).is_some() {
            return Err(self.refused(path, "two files of this build have the same path"));
        }
        Ok(written)
    }

    /// What was put and what has to go; nothing is touched yet.
    pub(super) fn settle(&self) -> Result<Settled, Error> {
        let puts = std::mem::take(&mut *self.puts.lock().expect(NO_PANIC));
        self.refuse_collisions(&puts)?;
        let gone = self.previous.files.keys();
        let gone = gone.filter(|path| is_ours(path) && !puts.contains_key(*path));
        let removals: BTreeSet<SafePath> = gone.cloned().collect();
        self.refuse_obstacles(&puts, &removals)?;
        Ok(Settled { puts, removals })
    }

    fn refused(&self, path: &SafePath, cause: impl Into<String>) -> Error {
        let cause: String = cause.into();
        Error::new(Kind::Refused, "write", path.below(&self.root), cause)
    }

    /// Err if two paths can't lie side by side: `a` and `a/b`, or `a` and `A`.
    fn refuse_collisions(&self, puts: &BTreeMap<SafePath, Put>) -> Result<(), Error> {
        // Files that are there already can't collide like this, so only the others are asked.
        let new = || puts.iter().filter(|(_, put)| put.stands != Stands::Same);
        let mut folders: HashSet<&str> = HashSet::default();
        for (path, _) in new() {
            // Whoever has met a folder has met those above it.
            let _ = folders_of(path).find(|folder| !folders.insert(*folder));
        }
        if let Some((path, _)) = new().find(|(path, _)| folders.contains(path.as_str())) {
            return Err(self.refused(path, "it would be a file and a folder"));
        }
        let has_case = |path: &&SafePath| path.as_str() != path.as_str().to_lowercase();
        if puts.keys().any(|path| has_case(&path))
            && let Some((one, other)) = case_collisions(puts.keys()).first()
        {
            let cause = format!("it differs from `{one}` only in case");
            return Err(self.refused(other, cause));
        }
        Ok(())
    }

    /// Err if what stands in the way won't go by the removal of what is ours.
    fn refuse_obstacles(
        &self,
        puts: &BTreeMap<SafePath, Put>,
        removals: &BTreeSet<SafePath>,
    ) -> Result<(), Error> {
        let obstacles = puts.values().filter_map(|put| match &put.stands {
            Stands::InTheWay(at) => Some(at),
            Stands::Nothing | Stands::NoFolder(_) | Stands::Same | Stands::Other => None,
        });
        let emptied = folders_above(removals);
        for at in obstacles.collect::<BTreeSet<_>>() {
            let at = at.below(&self.root);
            for entry in WalkDir::new(&at).follow_root_links(false) {
                let entry = entry.map_err(|error| failed("list", &at)(error.into()))?;
                let inner = below(&self.root, entry.path());
                let is_folder = entry.file_type().is_dir();
                let goes_as_folder = is_folder && emptied.contains(inner.as_str());
                let goes_as_file = !is_folder && removals.contains(inner.as_str());
                if !goes_as_folder && !goes_as_file {
                    let cause = "it stands in the way of the site, and we did not make it";
                    return Err(Error::new(Kind::Foreign, "replace", entry.path(), cause));
                }
            }
        }
        Ok(())
    }
}

const NO_PANIC: &str = "nobody panics while holding this lock";

impl Put {
    pub(super) fn written(&self) -> Written {
        match self.stands {
            Stands::Nothing | Stands::NoFolder(_) | Stands::InTheWay(_) => Written::Added,
            Stands::Other => Written::Changed,
            Stands::Same => Written::Unchanged,
        }
    }
}

impl Settled {
    /// The topmost new folders, which are moved as a whole.
    pub(super) fn new_folders(&self) -> BTreeSet<SafePath> {
        let planted = self.puts.iter().filter_map(|(path, put)| match put.stands {
            Stands::NoFolder(missing) if put.staged == Staged::Tree => {
                Some(&path.as_str()[..missing])
            }
            Stands::NoFolder(_)
            | Stands::Nothing
            | Stands::Same
            | Stands::Other
            | Stands::InTheWay(_) => None,
        });
        let mut folders: BTreeSet<SafePath> = BTreeSet::new();
        for folder in planted {
            if !folders.contains(folder) {
                let folder = folder.parse();
                folders.insert(folder.expect("a folder of a safe path is a safe path"));
            }
        }
        folders
    }

    pub(super) fn changes(&self) -> Changes {
        let mut changes = Changes {
            removed: self.removals.len(),
            ..Changes::default()
        };
        for put in self.puts.values() {
            match put.written() {
                Written::Added => changes.added += 1,
                Written::Changed => changes.changed += 1,
                Written::Unchanged => changes.unchanged += 1,
            }
        }
        changes
    }
}
