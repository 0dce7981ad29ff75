//! What stands in the output where a file is to go.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::RwLock;

use foldhash::HashMap;

use crate::path::SafePath;

use super::error::{Error, Kind, failed};

/// The output as it stands, asked by many threads; each folder is looked at once.
pub(super) struct Standing {
    root: PathBuf,
    folders: RwLock<HashMap<String, Ground>>,
}

/// What stands at the place of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stands {
    Nothing,
    /// Nor a folder for it: the topmost one that is missing is so many bytes of its path.
    NoFolder(usize),
    /// A file of the same bytes.
    Same,
    /// A file of other bytes, or a link or special file, which a rename replaces.
    Other,
    /// Something that must go first: a folder at this path, or a file where a folder is needed.
    InTheWay(SafePath),
}

/// What stands at the place of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ground {
    /// The topmost folder that is missing is so many bytes of the path.
    Nothing(usize),
    Folder,
    /// A file, here or where a folder above is needed.
    File(SafePath),
    /// A symbolic link, here or where a folder above is needed.
    Link(PathBuf),
}

impl Standing {
    pub(super) fn of(root: &Path) -> Standing {
        Standing {
            root: root.to_owned(),
            folders: RwLock::default(),
        }
    }

    /// Compares `bytes` with the file that stands at `path`.
    ///
    /// Err if a symbolic link stands where a folder is needed: writing there would write somewhere
    /// else.
    pub(super) fn compare(&self, path: &SafePath, bytes: &[u8]) -> Result<Stands, Error> {
        match self.ground(path.folder())? {
            Ground::Nothing(missing) => return Ok(Stands::NoFolder(missing)),
            Ground::File(at) => return Ok(Stands::InTheWay(at)),
            Ground::Link(at) => {
                let cause = "it is a symbolic link, which leads elsewhere";
                return Err(Error::new(Kind::Foreign, "write below", at, cause));
            }
            Ground::Folder => {}
        }
        let file = path.below(&self.root);
        let Some(found) = look(&file)? else {
            return Ok(Stands::Nothing);
        };
        if found.is_dir() {
            return Ok(Stands::InTheWay(path.clone()));
        }
        if !found.is_file() || found.len() != bytes.len() as u64 {
            return Ok(Stands::Other);
        }
        // One read of the known size: the size was just compared, so no end has to be sought.
        let mut there = vec![0; bytes.len()];
        match File::open(&file).and_then(|mut open| open.read_exact(&mut there)) {
            Ok(()) if there == bytes => Ok(Stands::Same),
            Ok(()) => Ok(Stands::Other),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(Stands::Other),
            Err(error) => Err(failed("compare", &file)(error)),
        }
    }

    /// What stands at a folder's place; the empty path is the root, which is taken to be there.
    pub(super) fn ground(&self, folder: &str) -> Result<Ground, Error> {
        if folder.is_empty() {
            return Ok(Ground::Folder);
        }
        if let Some(known) = self.known(folder) {
            return Ok(known);
        }
        // From the top down: what is below a missing folder needn't be looked at, nor remembered.
        let ends = folder.match_indices('/').map(|(end, _)| end);
        for end in ends.chain([folder.len()]) {
            let above = &folder[..end];
            let ground = match self.known(above) {
                Some(known) => known,
                None => self.look_at_folder(above)?,
            };
            if ground != Ground::Folder {
                return Ok(ground);
            }
        }
        Ok(Ground::Folder)
    }

    fn known(&self, folder: &str) -> Option<Ground> {
        let folders = self.folders.read().expect(NO_PANIC);
        folders.get(folder).cloned()
    }

    fn look_at_folder(&self, folder: &str) -> Result<Ground, Error> {
        let ground = self.found_at(folder)?;
        let mut folders = self.folders.write().expect(NO_PANIC);
        folders.insert(folder.to_owned(), ground.clone());
        Ok(ground)
    }

    fn found_at(&self, folder: &str) -> Result<Ground, Error> {
        let path = self.root.join(folder);
        let Some(found) = look(&path)? else {
            return Ok(Ground::Nothing(folder.len()));
        };
        if found.is_dir() {
            return Ok(Ground::Folder);
        }
        if found.is_symlink() {
            return Ok(Ground::Link(path));
        }
        let at = folder
            .parse()
            .expect("a folder of a safe path is a safe path");
        Ok(Ground::File(at))
    }
}

const NO_PANIC: &str = "nobody panics while holding this lock";

/// What stands at a path, links not followed; `None` if nothing does.
pub(super) fn look(path: &Path) -> Result<Option<Metadata>, Error> {
    use io::ErrorKind::{NotADirectory, NotFound};
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if [NotFound, NotADirectory].contains(&error.kind()) => Ok(None),
        Err(error) => Err(failed("look at", path)(error)),
    }
}
