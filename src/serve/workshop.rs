//! Where the site is made ready after each change, and its pages when they are asked for.
//!
//! One thread follows the changes of files. For every site that comes of them another answers
//! questions, and checks all pages meanwhile, until a newer site takes its place: then it stops
//! checking and ends. So an answer never waits for a check, and a check never for an answer. Checks
//! have threads of their own, and when all is quiet the site is read once more aside: so a change
//! waits for neither.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diagnostic::{self, Diagnostic};
use crate::disk::{Error, Kind, SiteFolder, builtin_files, remembered};
use crate::preview::{KnownPages, Pages, Passing, Preview, Ready};
use crate::source::Source;
use crate::{Outcome, Wanted};

use super::desk::{Ask, Desk, Site};
use super::watch::{Change, Watch};
use super::{Event, Tell};

/// How long nothing must happen until everything is read once more: no change of files is missed
/// for ever, whatever the operating system told of it.
const QUIET: Duration = Duration::from_millis(500);

/// The longest pause between two such readings while the operating system can't keep up.
const LONGEST: Duration = Duration::from_secs(30);

/// How long the pages that are asked for go before the check of all.
const HEAD_START: Duration = Duration::from_millis(30);

/// How soon a reading that failed, because a file went while it was read, is tried again.
const AGAIN: Duration = Duration::from_millis(20);

/// How many times in a row that may happen before it is told.
const PATIENT: u32 = 3;

/// Everything that follows the changes of files.
pub(super) struct Workshop {
    folder: SiteFolder,
    preview: Preview,
    /// The threads that check all pages, so that what is more urgent finds threads of its own.
    checkers: Arc<ThreadPool>,
    known: Arc<LastChecked>,
    builtin: Vec<Arc<Source>>,
    /// Where a build would publish, for what it published last.
    out: PathBuf,
    wanted: Box<Wants>,
    desk: Arc<Desk>,
    tell: Arc<Tell>,
    /// How many sites were made.
    sites: u64,
    /// The site on the desk is not that of the files that were read.
    is_due: bool,
    /// How many times something changed.
    changes: u64,
    /// How many times in a row something failed.
    failures: u32,
    pause: Duration,
    patience: Option<Duration>,
}

/// The pages that were checked last, all of one site.
type LastChecked = Mutex<Arc<KnownPages>>;

/// What is wanted, asked before every making, since the day may be another.
pub(super) type Wants = dyn Fn() -> Wanted + Send;

impl Workshop {
    /// A workshop for a site; nothing is made yet.
    ///
    /// Err if the machine has no threads for it.
    pub(super) fn new(
        folder: SiteFolder,
        out: PathBuf,
        wanted: Box<Wants>,
        desk: Arc<Desk>,
        tell: Arc<Tell>,
    ) -> Result<Workshop, Error> {
        let checkers = ThreadPoolBuilder::new().build();
        let checkers =
            checkers.map_err(|error| Error::new(Kind::Other, "start", "threads", error))?;
        Ok(Workshop {
            checkers: Arc::new(checkers),
            folder,
            preview: Preview::default(),
            known: Arc::default(),
            builtin: builtin_files(),
            out,
            wanted,
            desk,
            tell,
            sites: 0,
            is_due: true,
            changes: 0,
            failures: 0,
            pause: QUIET,
            patience: Some(QUIET),
        })
    }

    /// Makes the site, and makes it anew after every change, as long as the program runs.
    pub(super) fn follow(mut self, mut watch: Watch) {
        let mut done = self.make();
        loop {
            if let Err(error) = done {
                self.fail(&error);
            }
            let change = watch.next(self.patience);
            done = change.and_then(|change| self.take(change, &watch));
        }
    }

    /// Reads what changed, and makes the site anew if it is different.
    fn take(&mut self, change: Change, watch: &Watch) -> Result<(), Error> {
        let is_different = match change {
            Change::At(paths) => {
                self.changes += 1;
                self.pause = QUIET;
                self.patience = Some(self.pause);
                self.folder.read_at(&paths)?
            }
            Change::Anywhere => {
                self.changes += 1;
                self.pause = LONGEST.min(self.pause * 2);
                self.patience = Some(self.pause);
                false
            }
            Change::Nothing => {
                // Who saves meanwhile need not wait for it.
                watch.read_aside(self.changes);
                self.patience = None;
                return Ok(());
            }
            Change::Read(reading) if reading.begun_after == self.changes => {
                let is_different = self.folder.turn_into(reading.folder?);
                self.patience = is_different.then_some(self.pause);
                is_different
            }
            // It may have missed a change since; it is read again when all is quiet.
            Change::Read(_) => false,
        };
        if is_different || self.is_due {
            self.make()?;
        }
        self.failures = 0;
        Ok(())
    }

    fn fail(&mut self, error: &Error) {
        self.failures += 1;
        let is_new = self.failures < PATIENT;
        self.patience = Some(if is_new { AGAIN } else { QUIET });
        if self.failures == PATIENT {
            (self.tell)(Event::Trouble(error));
        }
    }

    fn make(&mut self) -> Result<(), Error> {
        self.is_due = true;
        self.desk.stop();
        let wanted = (self.wanted)();
        let (mut files, findings) = self.folder.files();
        files.add_before(self.builtin.clone());
        let state = self.preview.renew(&(files, findings), &wanted)?;
        self.is_due = false;
        let outcome = Outcome {
            findings: state.findings,
            made: state.made,
            changes: None,
        };
        let Some(ready) = state.ready else {
            (self.tell)(Event::Checked(&outcome));
            self.desk.tell(outcome.findings);
            return Ok(());
        };
        self.sites += 1;
        let showing = Showing {
            number: self.sites,
            ready,
            outcome,
            wanted,
            out: self.out.clone(),
            checkers: Arc::clone(&self.checkers),
            known: Arc::clone(&self.known),
            desk: Arc::clone(&self.desk),
            tell: Arc::clone(&self.tell),
        };
        thread::spawn(move || showing.run());
        Ok(())
    }
}

/// A site whose pages can be asked for.
struct Showing {
    number: u64,
    ready: Ready,
    /// What is known of it before any page is made.
    outcome: Outcome,
    wanted: Wanted,
    out: PathBuf,
    checkers: Arc<ThreadPool>,
    known: Arc<LastChecked>,
    desk: Arc<Desk>,
    tell: Arc<Tell>,
}

impl Showing {
    /// Answers and checks until a newer site is shown.
    fn run(self) {
        let (sender, asks) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let pages = Pages::of(&self.ready, &self.wanted.root);
        let findings: Arc<[Diagnostic]> = self.outcome.findings.clone().into();
        let site = Site {
            number: self.number,
            asks: sender,
            stop: Arc::clone(&stop),
        };
        let base = &self.ready.prepared.base().path;
        self.desk.show(site, base, &findings);
        thread::scope(|scope| {
            scope.spawn(|| self.check(&pages, &stop));
            answer(&pages, &asks);
            stop.store(true, Ordering::Relaxed);
        });
    }

    /// Makes and checks all pages, unless a change comes in between.
    fn check(&self, pages: &Pages<'_>, stop: &AtomicBool) {
        // The browser asks for the page that is being looked at right away.
        thread::sleep(HEAD_START);
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let previous = remembered(&self.out).ok().flatten().unwrap_or_default();
        let known = Arc::clone(&self.known.lock().expect(NO_PANIC));
        let media = self.ready.media_hashes.clone();
        let sink = Passing::beside(previous, media, &known, stop);
        // It fails only if it is stopped, or if a file has changed, after which it is done again.
        let made = self.checkers.install(|| pages.check(&self.wanted, &sink));
        let Ok(made) = made else {
            return;
        };
        let mut outcome = Outcome {
            findings: self.outcome.findings.clone(),
            made: self.outcome.made,
            changes: None,
        };
        outcome.findings.extend(made.findings);
        diagnostic::sort(&mut outcome.findings);
        outcome.made.pages = made.pages;
        outcome.made.references = made.references;
        outcome.made.search_bytes = made.search_bytes;
        let findings = outcome.findings.clone().into();
        let (build_json, known) = sink.finished(&made.addresses);
        *self.known.lock().expect(NO_PANIC) = Arc::new(known);
        let is_news = self.desk.tell_all(self.number, stop, &findings, build_json);
        if is_news {
            (self.tell)(Event::Checked(&outcome));
        }
    }
}

/// Answers until nobody can ask any more.
fn answer(pages: &Pages<'_>, asks: &Receiver<Ask>) {
    for Ask { path, reply } in asks {
        // Who asked may have gone.
        let _ = reply.send(pages.answer(&path));
    }
}

const NO_PANIC: &str = "nobody panics while holding this lock";
