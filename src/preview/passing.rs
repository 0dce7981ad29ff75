//! Where the pages of a preview go while all of them are checked: past, but for their hashes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use blake3::Hash;

use crate::disk::{self, Changes, Error, Kind, Previous, Sink, Written};
use crate::path::SafePath;

/// A sink that keeps no file, and takes none any more once it is told to stop.
#[derive(Debug)]
pub struct Passing<'a> {
    stop: &'a AtomicBool,
    previous: Previous,
    hashes: Mutex<BTreeMap<SafePath, Hash>>,
}

impl Passing<'_> {
    /// A sink that has `hashes` of media already, beside a site whose last build published
    /// `previous`.
    pub fn beside(
        previous: Previous,
        hashes: BTreeMap<SafePath, Hash>,
        stop: &AtomicBool,
    ) -> Passing<'_> {
        Passing {
            stop,
            previous,
            hashes: Mutex::new(hashes),
        }
    }

    /// The `build.json` that a build of the same files would publish.
    pub fn build_json(self, addresses: &BTreeSet<String>) -> Vec<u8> {
        let files = self.hashes.into_inner().expect(NO_PANIC);
        disk::build_json(files.iter().map(|(path, hash)| (path, *hash)), addresses)
    }
}

impl Sink for Passing<'_> {
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error> {
        if self.stop.load(Ordering::Relaxed) {
            let cause = "the files have changed since";
            return Err(Error::new(Kind::Stopped, "check", path.as_str(), cause));
        }
        let hash = blake3::hash(bytes);
        let mut hashes = self.hashes.lock().expect(NO_PANIC);
        hashes.insert(path.clone(), hash);
        Ok(Written::Unchanged)
    }

    fn commit(self, _addresses: BTreeSet<String>) -> Result<Changes, Error> {
        Ok(Changes::default())
    }

    fn previous(&self) -> &Previous {
        &self.previous
    }
}

const NO_PANIC: &str = "nobody panics while holding this lock";
