//! The move of staged files to their places, written down first so that it can be finished by
//! whoever comes next.
//!
//! The journal appears by one rename. Before it the old site stands untouched; after it the new
//! site is decided, and doing the rest twice does no harm.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::path::SafePath;

use super::error::{Error, Kind, failed};
use super::listing::below;
use super::output::is_ours;
use super::remembered::{BUILD_JSON, Previous, read_previous};
use super::site::{Capped, read_up_to};
use super::standing::{Ground, Standing, look};
use super::workshop::{Workshop, make_folder};

/// What remains to be done to the output.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    /// Files of the previous build that this one no longer has.
    pub removals: Vec<SafePath>,
    /// Staged files and their places.
    pub moves: Vec<Move>,
    /// New folders that wait in the tree with everything in them. The hashes of their files stand
    /// in the new `build.json`, or in the old one if that is the same.
    #[serde(default)]
    pub folders: Vec<SafePath>,
    /// The new `build.json`, if it differs; it goes last.
    pub build_json: Option<Move>,
}

/// A staged file and its place.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    /// Its number in the staging folder.
    pub staged: u64,
    pub path: SafePath,
    /// BLAKE3 of its bytes, in hexadecimal digits.
    pub hash: String,
}

const LIMIT: u64 = 256 << 20;

impl Journal {
    pub(super) fn is_empty(&self) -> bool {
        self.removals.is_empty()
            && self.moves.is_empty()
            && self.folders.is_empty()
            && self.build_json.is_none()
    }

    /// Decides for the new site: once this returns, a power cut can't undo the decision.
    pub(super) fn write(&self, workshop: &Workshop) -> Result<(), Error> {
        // What waits in the tree is known by this list alone.
        if let Some(list) = self
            .build_json
            .as_ref()
            .filter(|_| !self.folders.is_empty())
        {
            workshop.sync_staged(list.staged)?;
        }
        // Beside the staged files, whose folder is known to be newly made by us.
        let draft = workshop.staging().join("journal");
        let bytes = serde_json::to_vec(self).expect("lists of text are JSON");
        File::create_new(&draft)
            .and_then(|mut file| {
                file.write_all(&bytes)?;
                file.sync_all()
            })
            .map_err(failed("write", &draft))?;
        let journal = workshop.journal();
        fs::rename(&draft, &journal).map_err(failed("write", &journal))?;
        workshop.sync()
    }

    /// Finishes the move that an earlier build was killed in, if there is one.
    pub(super) fn finish_pending(workshop: &Workshop, root: &Path) -> Result<(), Error> {
        let path = workshop.journal();
        if look(&path)?.is_none() {
            return Ok(());
        }
        let mut journal = Journal::read(&path)?;
        let mut waiting = Vec::new();
        for it in journal.moves {
            if workshop.still_has(&it)? {
                waiting.push(it);
            }
        }
        journal.moves = waiting;
        if let Some(it) = &journal.build_json
            && !workshop.still_has(it)?
        {
            journal.build_json = None;
        }
        if !journal.folders.is_empty() {
            let list = match &journal.build_json {
                Some(list) => workshop.path_of(list.staged),
                None => root.join(BUILD_JSON),
            };
            // Without the list nothing is known to be whole, and the next build makes it anew.
            let known = read_previous(&list).unwrap_or_default();
            workshop.keep_whole(&known)?;
        }
        journal.finish(workshop, root)
    }

    /// A journal as found, refused as a whole if a path in it isn't ours to touch.
    fn read(path: &Path) -> Result<Journal, Error> {
        let damaged = |cause: String| {
            let advice = "remove this file, and the next build puts everything right";
            Error::new(
                Kind::Damaged,
                "finish the move of",
                path,
                format!("{cause}; {advice}"),
            )
        };
        let bytes = match read_up_to(LIMIT, path).map_err(failed("read", path))? {
            Capped::Whole(bytes) => bytes,
            Capped::TooLarge(_) => return Err(damaged("the journal is too large".to_owned())),
        };
        let journal: Journal = serde_json::from_slice(&bytes)
            .map_err(|problem| damaged(format!("the journal can't be understood ({problem})")))?;
        let moved = journal.moves.iter().map(|it| &it.path);
        let moved = moved.chain(&journal.folders);
        let mut places = journal.removals.iter().chain(moved);
        let foreign = places.find(|path| !is_ours(path));
        let list = journal.build_json.as_ref().map(|it| &it.path);
        let foreign = foreign.or_else(|| list.filter(|path| path.as_str() != BUILD_JSON));
        if let Some(foreign) = foreign {
            return Err(damaged(format!(
                "the journal names `{foreign}`, which isn't ours"
            )));
        }
        Ok(journal)
    }

    /// Moves everything to its place and removes the journal.
    ///
    /// Removals go first, since a file may stand where a folder is needed, and the reverse. Between
    /// the first and the last step each file is wholly the old or wholly the new.
    pub(super) fn finish(&self, workshop: &Workshop, root: &Path) -> Result<(), Error> {
        self.remove_old(root)?;
        let moved = self.moves.iter().map(|it| &it.path);
        for folder in folders_above(moved.chain(&self.folders)) {
            make_folder(&root.join(folder))?;
        }
        self.moves
            .par_iter()
            .try_for_each(|it| workshop.put_in_place(it, root))?;
        self.folders
            .iter()
            .try_for_each(|folder| workshop.put_folder_in_place(folder, root))?;
        if let Some(list) = &self.build_json {
            workshop.put_in_place(list, root)?;
        }
        let journal = workshop.journal();
        fs::remove_file(&journal).map_err(failed("remove", &journal))
    }

    fn remove_old(&self, root: &Path) -> Result<(), Error> {
        let standing = Standing::of(root);
        self.removals.par_iter().try_for_each(|path| {
            // Below a link or a file nothing is ours.
            if standing.ground(path.folder())? == Ground::Folder {
                remove_file(&path.below(root))?;
            }
            Ok(())
        })?;
        for folder in folders_above(&self.removals).into_iter().rev() {
            if standing.ground(folder)? == Ground::Folder {
                remove_if_empty(&root.join(folder))?;
            }
        }
        Ok(())
    }
}

impl Workshop {
    /// Whether a staged file waits to be moved. It doesn't if it was moved before the build was
    /// killed, or if a power cut took bytes of it: then the next build makes it anew.
    fn still_has(&self, it: &Move) -> Result<bool, Error> {
        let path = self.path_of(it.staged);
        match fs::read(&path) {
            Ok(bytes) => Ok(blake3::hash(&bytes).to_hex().as_str() == it.hash),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(failed("read", &path)(error)),
        }
    }

    fn put_in_place(&self, it: &Move, root: &Path) -> Result<(), Error> {
        let place = it.path.below(root);
        fs::rename(self.path_of(it.staged), &place).map_err(failed("write", &place))
    }

    /// Moves a new folder to its place as a whole; nothing to do if it was moved already.
    ///
    /// If someone has made a folder there in the meantime, its files are moved one by one.
    fn put_folder_in_place(&self, folder: &SafePath, root: &Path) -> Result<(), Error> {
        let (staged, place) = (folder.below(&self.tree()), folder.below(root));
        if look(&staged)?.is_none() {
            return Ok(());
        }
        if look(&place)?.is_none() {
            return fs::rename(&staged, &place).map_err(failed("write", &place));
        }
        for entry in WalkDir::new(&staged) {
            let entry = entry.map_err(|error| failed("list", &staged)(error.into()))?;
            let place = root.join(below(&self.tree(), entry.path()));
            if entry.file_type().is_dir() {
                make_folder(&place)?;
            } else {
                fs::rename(entry.path(), &place).map_err(failed("write", &place))?;
            }
        }
        Ok(())
    }

    /// Removes from the tree what isn't as the list says: a power cut took bytes of it.
    fn keep_whole(&self, list: &Previous) -> Result<(), Error> {
        let tree = self.tree();
        if look(&tree)?.is_none() {
            return Ok(());
        }
        for entry in WalkDir::new(&tree) {
            let entry = entry.map_err(|error| failed("list", &tree)(error.into()))?;
            if entry.file_type().is_dir() {
                continue;
            }
            let path = entry.path();
            let bytes = fs::read(path).map_err(failed("read", path))?;
            let hash = blake3::hash(&bytes).to_hex();
            let wanted = list.files.get(below(&tree, path).as_str());
            if wanted.is_none_or(|wanted| wanted != hash.as_str()) {
                fs::remove_file(path).map_err(failed("remove", path))?;
            }
        }
        Ok(())
    }
}

/// All folders that the paths need, each before those in it.
pub(super) fn folders_above<'a>(
    paths: impl IntoIterator<Item = &'a SafePath>,
) -> BTreeSet<&'a str> {
    let mut folders = BTreeSet::new();
    for path in paths {
        let _ = folders_of(path).find(|folder| !folders.insert(*folder));
    }
    folders
}

/// The folder of a path and those that it lies in, from the inside out.
pub(super) fn folders_of(path: &SafePath) -> impl Iterator<Item = &str> {
    let folders = std::iter::successors(Some(path.folder()), |folder| {
        folder.rsplit_once('/').map(|(above, _)| above)
    });
    folders.filter(|folder| !folder.is_empty())
}

/// Removes a file or link; a folder that someone made in its place stays.
fn remove_file(path: &Path) -> Result<(), Error> {
    match look(path)? {
        Some(found) if !found.is_dir() => fs::remove_file(path).map_err(failed("remove", path)),
        Some(_) | None => Ok(()),
    }
}

fn remove_if_empty(path: &Path) -> Result<(), Error> {
    use io::ErrorKind::{DirectoryNotEmpty, NotADirectory, NotFound};
    match fs::remove_dir(path) {
        Err(error) if ![DirectoryNotEmpty, NotADirectory, NotFound].contains(&error.kind()) => {
            Err(failed("remove", path)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::remembered::build_json;
    use super::*;

    fn paths<const N: usize>(paths: [&str; N]) -> Vec<SafePath> {
        paths.map(|path| path.parse().unwrap()).into()
    }

    fn pending(root: &Path, journal: &str) -> Result<(), Error> {
        let workshop = Workshop::open(root)?;
        fs::write(workshop.journal(), journal).unwrap();
        Journal::finish_pending(&workshop, root)
    }

    #[test]
    fn each_folder_comes_once_and_before_those_in_it() {
        let paths = paths(["a/b/c.html", "a/b/d.html", "a-b/x", "top"]);
        let folders: Vec<_> = folders_above(&paths).into_iter().collect();
        assert_eq!(folders, ["a", "a-b", "a/b"]);
    }

    #[test]
    fn a_forged_journal_touches_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("public");
        fs::create_dir(&root).unwrap();
        fs::write(root.join(".htaccess"), "theirs").unwrap();
        fs::write(folder.path().join("outside"), "theirs").unwrap();
        for path in ["../outside", ".htaccess", ".kreisweit/lock", "build.json"] {
            let journal = format!(r#"{{"removals":["{path}"],"moves":[],"build_json":null}}"#);
            let error = pending(&root, &journal).unwrap_err();
            assert_eq!(error.kind, Kind::Damaged, "{path}");
            let journal =
                format!(r#"{{"removals":[],"moves":[],"folders":["{path}"],"build_json":null}}"#);
            let error = pending(&root, &journal).unwrap_err();
            assert_eq!(error.kind, Kind::Damaged, "{path}");
        }
        assert!(root.join(".htaccess").exists() && folder.path().join("outside").exists());
    }

    /// Decides for a new `a.html` of which `staged` is there, and leaves the move to the next.
    fn decide(root: &Path, staged: &[u8], wanted: &[u8]) {
        let workshop = Workshop::open(root).unwrap();
        workshop.begin().unwrap();
        let moves = vec![Move {
            staged: workshop.stage(staged).unwrap(),
            path: "a.html".parse().unwrap(),
            hash: blake3::hash(wanted).to_hex().to_string(),
        }];
        let journal = Journal {
            moves,
            ..Journal::default()
        };
        journal.write(&workshop).unwrap();
    }

    fn finished(root: &Path) -> Vec<u8> {
        let workshop = Workshop::open(root).unwrap();
        Journal::finish_pending(&workshop, root).unwrap();
        assert!(!workshop.journal().exists());
        fs::read(root.join("a.html")).unwrap()
    }

    #[test]
    fn a_move_that_failed_is_finished_by_the_next_build() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.html"), "old").unwrap();
        decide(folder.path(), b"new", b"new");
        assert_eq!(finished(folder.path()), b"new");
        assert_eq!(finished(folder.path()), b"new");
    }

    #[test]
    fn a_staged_file_that_lost_bytes_is_not_published() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.html"), "old").unwrap();
        decide(folder.path(), b"ne", b"new");
        assert_eq!(finished(folder.path()), b"old");
    }

    /// Decides for a new folder `de` with two pages, of the second of which `staged` is there.
    fn decide_folder(root: &Path, staged: &[u8]) {
        let workshop = Workshop::open(root).unwrap();
        workshop.begin().unwrap();
        let [one, other] = ["de/a.html", "de/b/c.html"].map(|path| path.parse().unwrap());
        assert!(workshop.plant(&one, b"one").unwrap());
        assert!(workshop.plant(&other, staged).unwrap());
        let files = [
            (&one, blake3::hash(b"one")),
            (&other, blake3::hash(b"other")),
        ];
        let list = build_json(files.into_iter(), &BTreeSet::new());
        let build_json = Move {
            staged: workshop.stage(&list).unwrap(),
            path: BUILD_JSON.parse().unwrap(),
            hash: blake3::hash(&list).to_hex().to_string(),
        };
        let journal = Journal {
            folders: paths(["de"]),
            build_json: Some(build_json),
            ..Journal::default()
        };
        journal.write(&workshop).unwrap();
    }

    fn finished_folder(root: &Path) -> [Option<Vec<u8>>; 2] {
        let workshop = Workshop::open(root).unwrap();
        Journal::finish_pending(&workshop, root).unwrap();
        assert!(!workshop.journal().exists());
        ["de/a.html", "de/b/c.html"].map(|path| fs::read(root.join(path)).ok())
    }

    #[test]
    fn a_new_folder_is_moved_by_the_next_build() {
        let folder = tempfile::tempdir().unwrap();
        decide_folder(folder.path(), b"other");
        let whole = [Some(b"one".to_vec()), Some(b"other".to_vec())];
        assert_eq!(finished_folder(folder.path()), whole);
        assert_eq!(finished_folder(folder.path()), whole);
    }

    #[test]
    fn of_a_new_folder_only_whole_files_are_published() {
        let folder = tempfile::tempdir().unwrap();
        decide_folder(folder.path(), b"oth");
        assert_eq!(
            finished_folder(folder.path()),
            [Some(b"one".to_vec()), None]
        );

        // Nor is anything if the list of hashes lost bytes.
        let folder = tempfile::tempdir().unwrap();
        decide_folder(folder.path(), b"other");
        fs::write(folder.path().join(".kreisweit/staging/0"), "{").unwrap();
        assert_eq!(finished_folder(folder.path()), [None, None]);
    }

    #[test]
    fn what_someone_put_where_a_new_folder_goes_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        decide_folder(folder.path(), b"other");
        fs::create_dir_all(folder.path().join("de/b")).unwrap();
        fs::write(folder.path().join("de/b/theirs"), "x").unwrap();
        let whole = [Some(b"one".to_vec()), Some(b"other".to_vec())];
        assert_eq!(finished_folder(folder.path()), whole);
        assert!(folder.path().join("de/b/theirs").exists());
    }
}
