//! Where the pages of a preview go while all of them are checked: past, but for their hashes and
//! what the checks keep of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use blake3::Hash;

use crate::check::page::Kept;
use crate::disk::{self, Changes, Error, Kind, Previous, Sink, Written};
use crate::path::SafePath;
use crate::publish::recall::{Around, Recall};

use super::known::{KnownPage, KnownPages};

/// A sink that keeps no file, and takes none any more once it is told to stop.
#[derive(Debug)]
pub struct Passing<'a> {
    stop: &'a AtomicBool,
    previous: Previous,
    before: &'a KnownPages,
    around: OnceLock<Now>,
    passed: Mutex<Passed>,
}

/// What is around the site whose pages come by.
#[derive(Debug)]
struct Now {
    around: Around,
    /// The same was around the pages that are known from before.
    is_as_before: bool,
}

/// What has come by.
#[derive(Debug)]
struct Passed {
    hashes: BTreeMap<SafePath, Hash>,
    pages: HashMap<SafePath, Arc<KnownPage>>,
}

impl<'a> Passing<'a> {
    /// A sink that has `hashes` of media already, and knows the pages `before`, beside a site whose
    /// last build published `previous`.
    pub fn beside(
        previous: Previous,
        hashes: BTreeMap<SafePath, Hash>,
        before: &'a KnownPages,
        stop: &'a AtomicBool,
    ) -> Passing<'a> {
        Passing {
            stop,
            previous,
            before,
            around: OnceLock::new(),
            passed: Mutex::new(Passed {
                hashes,
                pages: HashMap::new(),
            }),
        }
    }

    /// The `build.json` that a build of the same files would publish, and what is known of its
    /// pages.
    pub fn finished(self, addresses: &BTreeSet<String>) -> (Vec<u8>, KnownPages) {
        let Passed { hashes, pages } = self.passed.into_inner().expect(NO_PANIC);
        let hashes = hashes.iter().map(|(path, hash)| (path, *hash));
        let known = KnownPages {
            around: self.around.into_inner().map(|now| now.around),
            pages,
        };
        (disk::build_json(hashes, addresses), known)
    }

    fn go_on(&self, path: &SafePath) -> Result<(), Error> {
        if self.stop.load(Ordering::Relaxed) {
            let cause = "the files have changed since";
            return Err(Error::new(Kind::Stopped, "check", path.as_str(), cause));
        }
        Ok(())
    }
}

impl Sink for Passing<'_> {
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error> {
        self.go_on(path)?;
        let hash = blake3::hash(bytes);
        let mut passed = self.passed.lock().expect(NO_PANIC);
        passed.hashes.insert(path.clone(), hash);
        Ok(Written::Unchanged)
    }

    fn commit(self, _addresses: BTreeSet<String>) -> Result<Changes, Error> {
        Ok(Changes::default())
    }

    fn previous(&self) -> &Previous {
        &self.previous
    }
}

impl Recall for Passing<'_> {
    fn begin(&self, around: Around) {
        let is_as_before = self.before.around.as_ref() == Some(&around);
        self.around.get_or_init(|| Now {
            around,
            is_as_before,
        });
    }

    fn recall(&self, path: &SafePath, made_from: Hash) -> Result<Option<Kept>, Error> {
        self.go_on(path)?;
        if !self.around.get().is_some_and(|now| now.is_as_before) {
            return Ok(None);
        }
        let page = self.before.pages.get(path);
        let Some(page) = page.filter(|page| page.made_from == made_from) else {
            return Ok(None);
        };
        let mut passed = self.passed.lock().expect(NO_PANIC);
        passed.hashes.insert(path.clone(), page.bytes);
        passed.pages.insert(path.clone(), Arc::clone(page));
        drop(passed);
        Ok(Some(page.kept.clone()))
    }

    fn remember(&self, path: &SafePath, made_from: Hash, kept: &Kept) {
        let kept = kept.clone();
        let mut passed = self.passed.lock().expect(NO_PANIC);
        if let Some(bytes) = passed.hashes.get(path) {
            let page = KnownPage {
                made_from,
                bytes: *bytes,
                kept,
            };
            passed.pages.insert(path.clone(), Arc::new(page));
        }
    }
}

const NO_PANIC: &str = "nobody panics while holding this lock";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::links::Addresses;
    use crate::check::page;
    use crate::config::BaseUrl;

    const HTML: &[u8] = b"<h1 id=a>A</h1><img src=x.png>";

    fn path() -> SafePath {
        "de/index.html".parse().unwrap()
    }

    fn around(files: &[&str]) -> Around {
        Around {
            files: files.iter().map(ToString::to_string).collect(),
            templates: Vec::new(),
            base: BaseUrl::parse("https://kreis.example/").unwrap(),
            journeys: Vec::new(),
        }
    }

    fn passing<'a>(before: &'a KnownPages, stop: &'a AtomicBool, files: &[&str]) -> Passing<'a> {
        let sink = Passing::beside(Previous::default(), BTreeMap::new(), before, stop);
        sink.begin(around(files));
        sink
    }

    /// What is known after a page was put that was made from `A`.
    fn known(files: &[&str]) -> (Vec<u8>, KnownPages) {
        let (nothing, stop) = (KnownPages::default(), AtomicBool::new(false));
        let sink = passing(&nothing, &stop, files);
        let base = BaseUrl::parse("https://kreis.example/").unwrap();
        let kept = page::read(&path(), HTML, &base, &Addresses::default(), None);
        sink.put(&path(), HTML).unwrap();
        sink.remember(&path(), blake3::hash(b"A"), &kept);
        sink.finished(&BTreeSet::new())
    }

    #[test]
    fn a_page_made_from_the_same_is_known_and_listed_as_if_it_were_put() {
        let (listed, known) = known(&["de/index.html"]);
        let stop = AtomicBool::new(false);
        // What is known is handed on from one site to the next.
        let mut before = known;
        for _ in 0..2 {
            let sink = passing(&before, &stop, &["de/index.html"]);
            let kept = sink.recall(&path(), blake3::hash(b"A")).unwrap().unwrap();
            assert_eq!(kept.facts.references, 1);
            assert!(!kept.faults.is_empty());
            let (again, now) = sink.finished(&BTreeSet::new());
            assert_eq!(again, listed);
            before = now;
        }
    }

    #[test]
    fn nothing_is_known_of_other_values_or_a_site_with_other_files() {
        let (_, known) = known(&["de/index.html"]);
        let stop = AtomicBool::new(false);
        let sink = passing(&known, &stop, &["de/index.html"]);
        let other = sink.recall(&path(), blake3::hash(b"B")).unwrap();
        assert!(other.is_none());
        let sink = passing(&known, &stop, &["de/index.html", "x.png"]);
        let other = sink.recall(&path(), blake3::hash(b"A")).unwrap();
        assert!(other.is_none());
    }

    #[test]
    fn who_is_stopped_recalls_nothing() {
        let (_, known) = known(&["de/index.html"]);
        let stop = AtomicBool::new(true);
        let sink = passing(&known, &stop, &["de/index.html"]);
        let error = sink.recall(&path(), blake3::hash(b"A")).unwrap_err();
        assert_eq!(error.kind, Kind::Stopped);
    }
}
