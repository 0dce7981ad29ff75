//! Where the workshop puts what is new, and where whoever wants a page asks for it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

use tokio::sync::{oneshot, watch};

use crate::diagnostic::{Diagnostic, Severity};
use crate::disk::Error;
use crate::preview::Answer;

/// How many pages are remembered as they last were without errors.
const REMEMBERED: usize = 100;

/// The desk between the workshop and the network.
pub(super) struct Desk {
    current: Mutex<Option<Site>>,
    news: watch::Sender<News>,
    /// Pages as they last were without errors, by their files.
    remembered: Mutex<HashMap<String, Vec<u8>>>,
}

/// A site whose pages can be asked for.
pub(super) struct Site {
    /// Counted up with every change; the first is 1.
    pub number: u64,
    /// Where its workshop takes questions; it ends when nobody can ask any more.
    pub asks: Sender<Ask>,
    /// Set when its pages need not be checked any more.
    pub stop: Arc<AtomicBool>,
}

/// A question for a page.
pub(super) struct Ask {
    /// What follows the base address.
    pub path: String,
    /// Where the answer is waited for.
    pub reply: oneshot::Sender<Result<Answer, Error>>,
}

/// What is known of the site now.
#[derive(Debug, Clone, Default)]
pub(super) struct News {
    /// The number of the site whose pages are shown; 0 if none ever could be.
    pub site: u64,
    /// Counted up whenever anything is told; 0 before the first time.
    pub told: u64,
    /// The files have changed since, and no page can be made of what they are now.
    pub is_behind: bool,
    /// Everything that is wrong, as far as it is known.
    pub findings: Arc<[Diagnostic]>,
    /// The path that the site lies below.
    pub base: String,
    /// The `build.json` of a build; `None` until all pages are checked.
    pub build_json: Option<Arc<[u8]>>,
}

impl News {
    /// Whether a build would publish nothing.
    pub(super) fn has_errors(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|finding| finding.severity() == Severity::Error)
    }
}

impl Desk {
    pub(super) fn new() -> Desk {
        Desk {
            current: Mutex::default(),
            news: watch::Sender::default(),
            remembered: Mutex::default(),
        }
    }

    /// Shows a site from now on, unless a newer one is shown already.
    pub(super) fn show(&self, site: Site, base: &str, findings: &Arc<[Diagnostic]>) {
        let mut current = self.current.lock().expect(NO_PANIC);
        if current.as_ref().is_some_and(|one| one.number > site.number) {
            return;
        }
        let number = site.number;
        *current = Some(site);
        self.news.send_modify(|news| {
            news.site = number;
            news.is_behind = false;
            base.clone_into(&mut news.base);
            news.findings = Arc::clone(findings);
            news.build_json = None;
            news.told += 1;
        });
    }

    /// Tells what is wrong with a site of which no page can be made.
    pub(super) fn tell(&self, findings: Vec<Diagnostic>) {
        self.news.send_modify(|news| {
            news.is_behind = true;
            news.findings = findings.into();
            news.build_json = None;
            news.told += 1;
        });
    }

    /// Tells everything that is wrong with a site all of whose pages were checked, unless
    /// something has changed since.
    pub(super) fn tell_all(
        &self,
        number: u64,
        stop: &AtomicBool,
        findings: &Arc<[Diagnostic]>,
        build_json: Vec<u8>,
    ) -> bool {
        self.news.send_if_modified(|news| {
            let is_current = news.site == number && !stop.load(Ordering::Relaxed);
            if is_current {
                news.findings = Arc::clone(findings);
                news.build_json = Some(build_json.into());
                news.told += 1;
            }
            is_current
        })
    }

    /// Has the workshop stop checking pages that are about to be out of date.
    pub(super) fn stop(&self) {
        if let Some(site) = &*self.current.lock().expect(NO_PANIC) {
            site.stop.store(true, Ordering::Relaxed);
        }
    }

    /// What is known now, and a way to hear of what is new.
    pub(super) fn news(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }

    /// The answer to a path, and what is known of the site that it is of; `None` if there is no
    /// site.
    ///
    /// It is never the answer of a site in whose place another is shown by now.
    pub(super) async fn ask(&self, path: &str) -> Option<(Result<Answer, Error>, News)> {
        let mut failed = 0;
        loop {
            let (number, asks) = {
                let current = self.current.lock().expect(NO_PANIC);
                let site = current.as_ref()?;
                (site.number, site.asks.clone())
            };
            // Whoever was asked may have made way for a newer one; if not, it is broken.
            if number == failed {
                return None;
            }
            let (reply, answer) = oneshot::channel();
            let path = path.to_owned();
            let answer = match asks.send(Ask { path, reply }) {
                Ok(()) => answer.await.ok(),
                Err(_) => None,
            };
            let Some(answer) = answer else {
                failed = number;
                continue;
            };
            let news = self.news.borrow().clone();
            if news.site == number {
                return Some((answer, news));
            }
        }
    }

    /// Keeps a page as it is without errors.
    pub(super) fn remember(&self, file: &str, bytes: &[u8]) {
        let mut remembered = self.remembered.lock().expect(NO_PANIC);
        if remembered.len() >= REMEMBERED && !remembered.contains_key(file) {
            remembered.clear();
        }
        remembered.insert(file.to_owned(), bytes.to_vec());
    }

    /// A page as it last was without errors.
    pub(super) fn remembered(&self, file: &str) -> Option<Vec<u8>> {
        self.remembered.lock().expect(NO_PANIC).get(file).cloned()
    }
}

const NO_PANIC: &str = "nobody panics while holding this lock";
