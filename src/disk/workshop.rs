//! `.kreisweit/` inside the output: the lock, and the files that wait until all is checked.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::path::SafePath;

use super::error::{Error, Kind, failed};
use super::standing::look;

/// The folder's name at the top of the output.
pub(super) const WORKSHOP: &str = ".kreisweit";

/// The right to write into an output, and the staging folder. Dropping it discards what is staged,
/// unless a journal says that the move has begun.
pub(super) struct Workshop {
    folder: PathBuf,
    /// Held as long as this value lives; the operating system releases it when the process dies,
    /// so no lock is ever stale. The file itself stays: if one build removed it, two others could
    /// hold a lock each, one on the old file and one on a new.
    _lock: File,
    staged: AtomicU64,
}

impl Workshop {
    /// Takes the lock of the output at `root`.
    ///
    /// Err of [`Kind::Busy`] if another process holds it.
    pub(super) fn open(root: &Path) -> Result<Workshop, Error> {
        let folder = root.join(WORKSHOP);
        make_folder(&folder)?;
        let path = folder.join("lock");
        if look(&path)?.is_some_and(|found| !found.is_file()) {
            return Err(Error::new(
                Kind::Foreign,
                "lock",
                path,
                "it is not a plain file",
            ));
        }
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(failed("lock", &path))?;
        match lock.try_lock() {
            Ok(()) => Ok(Workshop {
                folder,
                _lock: lock,
                staged: AtomicU64::new(0),
            }),
            Err(TryLockError::WouldBlock) => {
                let cause = "another build is writing there; try again when it has finished";
                Err(Error::new(Kind::Busy, "write into", root, cause))
            }
            Err(TryLockError::Error(error)) => Err(failed("lock", &path)(error)),
        }
    }

    /// Discards what an earlier build left and begins an empty staging folder.
    pub(super) fn begin(&self) -> Result<(), Error> {
        let staging = self.staging();
        match fs::remove_dir_all(&staging) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed("empty", &staging)(error));
            }
            Ok(()) | Err(_) => {}
        }
        fs::create_dir(&staging).map_err(failed("make", &staging))?;
        let tree = self.tree();
        fs::create_dir(&tree).map_err(failed("make", &tree))
    }

    /// Stages bytes under a number of their own.
    ///
    /// Not synced: 14,500 times fsync is minutes. A page that a power cut tears differs from the
    /// page that the next build makes, is found by the comparison and written anew.
    pub(super) fn stage(&self, bytes: &[u8]) -> Result<u64, Error> {
        let number = self.staged.fetch_add(1, Ordering::Relaxed);
        let path = self.path_of(number);
        File::create_new(&path)
            .and_then(|mut file| file.write_all(bytes))
            .map_err(failed("write", &path))?;
        Ok(number)
    }

    /// Stages the bytes of a file whose folder doesn't stand in the output yet, at its path in a
    /// tree of its own: so a new folder is moved as a whole, and its files are made once and never
    /// touched again.
    ///
    /// False if another file of this build stands at that place or is needed as a folder there.
    pub(super) fn plant(&self, path: &SafePath, bytes: &[u8]) -> Result<bool, Error> {
        use io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory};
        let place = path.below(&self.tree());
        let planted = self
            .make_in_tree(path.folder())
            .and_then(|()| File::create_new(&place))
            .and_then(|mut file| file.write_all(bytes));
        match planted {
            Ok(()) => Ok(true),
            Err(error) if [AlreadyExists, IsADirectory, NotADirectory].contains(&error.kind()) => {
                Ok(false)
            }
            Err(error) => Err(failed("write", &place)(error)),
        }
    }

    /// Makes a folder of the tree and those above it. Most are new, and most of their parents are
    /// not: so the first try is the folder itself.
    fn make_in_tree(&self, folder: &str) -> io::Result<()> {
        let path = self.tree().join(folder);
        match fs::create_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !folder.is_empty() => {
                let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
                self.make_in_tree(above)?;
                made(fs::create_dir(&path))
            }
            other => made(other),
        }
    }

    /// Syncs the file staged under a number, so that a power cut can't take bytes of it.
    pub(super) fn sync_staged(&self, number: u64) -> Result<(), Error> {
        let path = self.path_of(number);
        File::open(&path)
            .and_then(|file| file.sync_all())
            .map_err(failed("sync", &path))
    }

    /// Where the file staged under a number lies.
    pub(super) fn path_of(&self, number: u64) -> PathBuf {
        self.staging().join(number.to_string())
    }

    pub(super) fn staging(&self) -> PathBuf {
        self.folder.join("staging")
    }

    /// Where files wait that go into new folders.
    pub(super) fn tree(&self) -> PathBuf {
        self.staging().join("tree")
    }

    pub(super) fn receipt(&self) -> PathBuf {
        self.folder.join("receipt")
    }

    pub(super) fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    /// Makes what was renamed into `.kreisweit/` or removed from it outlast a power cut.
    pub(super) fn sync(&self) -> Result<(), Error> {
        // Elsewhere a folder can't be opened, and a rename is durable by itself.
        if cfg!(unix) {
            File::open(&self.folder)
                .and_then(|folder| folder.sync_all())
                .map_err(failed("sync", &self.folder))?;
        }
        Ok(())
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        if !self.journal().exists() {
            // Nobody can be told here, and the next build discards it before anything else.
            let _ = fs::remove_dir_all(self.staging());
        }
    }
}

/// That a folder was there already is as good.
fn made(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other,
    }
}

/// Makes a folder if there is none.
///
/// Err of [`Kind::Foreign`] if a link or file stands there.
pub(super) fn make_folder(path: &Path) -> Result<(), Error> {
    match fs::create_dir(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if look(path)?.is_some_and(|found| found.is_dir()) {
                Ok(())
            } else {
                let cause = "something that is no folder stands there";
                Err(Error::new(Kind::Foreign, "make the folder", path, cause))
            }
        }
        Err(error) => Err(failed("make the folder", path)(error)),
    }
}
