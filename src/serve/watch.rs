//! Which files are saved while the preview runs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::disk::{Error, Kind, SiteFolder};

/// The folders at the top that a site consists of; others may be large and change all the time.
const WATCHED: [&str; 3] = ["content", "locales", "themes"];

/// How long nothing must happen until a change counts as whole: editors save in several steps.
const SETTLED: Duration = Duration::from_millis(3);

/// How many steps belong to one change at most, so that a steady stream doesn't hold it up.
const STEPS: usize = 1000;

/// What happened to a site's files.
#[derive(Debug)]
pub(super) enum Change {
    /// Something happened at these paths, which may be anybody's.
    At(BTreeSet<PathBuf>),
    /// More happened than was noticed.
    Anywhere,
    /// Nothing, for as long as was asked.
    Nothing,
    /// Everything was read once more.
    Read(Box<Reading>),
}

/// What there is in a site's folder, read while other things went on.
#[derive(Debug)]
pub(super) struct Reading {
    /// How many changes there had been when it began.
    pub(super) begun_after: u64,
    /// Err if something can't be read.
    pub(super) folder: Result<SiteFolder, Error>,
}

/// A watch over a site's folder.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    root: PathBuf,
    sender: Sender<Change>,
    changes: Receiver<Change>,
}

impl Watch {
    /// Watches the site below `root`, an absolute path without symbolic links.
    ///
    /// Err if the operating system lets nobody watch there.
    pub(super) fn over(root: &Path) -> Result<Watch, Error> {
        let (sender, changes) = channel();
        let noticed = sender.clone();
        let watcher = notify::recommended_watcher(move |event| {
            if let Some(change) = meaning(event) {
                // Nobody listens any more when the preview ends.
                let _ = noticed.send(change);
            }
        });
        let mut watch = Watch {
            watcher: watcher.map_err(|error| refused(root, error))?,
            root: root.to_owned(),
            sender,
            changes,
        };
        let mode = RecursiveMode::NonRecursive;
        let entered = watch.watcher.watch(root, mode);
        entered.map_err(|error| refused(root, error))?;
        for folder in WATCHED.map(|folder| root.join(folder)) {
            watch.enter(&folder)?;
        }
        Ok(watch)
    }

    /// Waits for the next change, or until nothing has happened for so long.
    ///
    /// Err if a folder that is new can't be watched.
    pub(super) fn next(&mut self, patience: Option<Duration>) -> Result<Change, Error> {
        let first = match patience {
            Some(patience) => self.changes.recv_timeout(patience),
            None => self.changes.recv().map_err(|_| RecvTimeoutError::Timeout),
        };
        let Ok(mut all) = first else {
            return Ok(Change::Nothing);
        };
        for _ in 0..STEPS {
            let Ok(next) = self.changes.recv_timeout(SETTLED) else {
                break;
            };
            all = all.and(next);
        }
        for folder in WATCHED.map(|folder| self.root.join(folder)) {
            if all.is_at(&folder) {
                // Watching a folder again that is still watched changes nothing.
                self.enter(&folder)?;
            }
        }
        Ok(all)
    }

    /// Reads the whole site in a thread of its own, which is told as a change.
    pub(super) fn read_aside(&self, begun_after: u64) {
        let (root, sender) = (self.root.clone(), self.sender.clone());
        thread::spawn(move || {
            let folder = SiteFolder::read_alone(&root);
            let reading = Reading {
                begun_after,
                folder,
            };
            // Nobody listens any more when the preview ends.
            let _ = sender.send(Change::Read(Box::new(reading)));
        });
    }

    fn enter(&mut self, folder: &Path) -> Result<(), Error> {
        match self.watcher.watch(folder, RecursiveMode::Recursive) {
            Ok(()) => Ok(()),
            Err(error) if is_missing(&error) => Ok(()),
            Err(error) => Err(refused(folder, error)),
        }
    }
}

impl Change {
    fn and(self, other: Change) -> Change {
        match (self, other) {
            (Change::At(mut one), Change::At(other)) => {
                one.extend(other);
                Change::At(one)
            }
            // What was read before or while something changed has to be read again.
            (Change::Nothing | Change::Read(_), change)
            | (change, Change::Nothing | Change::Read(_)) => change,
            (Change::Anywhere, _) | (_, Change::Anywhere) => Change::Anywhere,
        }
    }

    fn is_at(&self, path: &Path) -> bool {
        match self {
            Change::At(paths) => paths.contains(path),
            Change::Anywhere => true,
            Change::Nothing | Change::Read(_) => false,
        }
    }
}

/// `None` if files were only looked at.
fn meaning(event: notify::Result<Event>) -> Option<Change> {
    match event {
        Ok(event) if event.need_rescan() => Some(Change::Anywhere),
        Ok(event) if matches!(event.kind, EventKind::Access(_)) => None,
        Ok(event) => Some(Change::At(event.paths.into_iter().collect())),
        Err(_) => Some(Change::Anywhere),
    }
}

fn is_missing(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        notify::ErrorKind::Generic(_)
        | notify::ErrorKind::WatchNotFound
        | notify::ErrorKind::InvalidConfig(_)
        | notify::ErrorKind::MaxFilesWatch => false,
    }
}

fn refused(path: &Path, error: notify::Error) -> Error {
    Error::new(Kind::Other, "watch", path, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read() -> Change {
        let folder = Err(Error::new(Kind::Missing, "read", "a", "it is gone"));
        Change::Read(Box::new(Reading {
            begun_after: 0,
            folder,
        }))
    }

    fn at(path: &str) -> Change {
        Change::At(BTreeSet::from([PathBuf::from(path)]))
    }

    #[test]
    fn what_changed_counts_for_more_than_what_was_read_before() {
        let both = [at("a").and(read()), read().and(at("a"))];
        for change in both {
            assert!(change.is_at(Path::new("a")), "{change:?}");
        }
        assert!(matches!(read().and(Change::Anywhere), Change::Anywhere));
        assert!(matches!(Change::Anywhere.and(read()), Change::Anywhere));
        assert!(matches!(Change::Nothing.and(read()), Change::Read(_)));
        let all = at("a").and(read()).and(at("b"));
        assert!(all.is_at(Path::new("a")) && all.is_at(Path::new("b")));
    }
}
