//! Makes every page, checks it while its bytes are in memory, and hands it on.
//!
//! No more pages are in memory than there are threads: what the checks of the whole site need of
//! a page is a few bytes, and the page itself waits in the [`Sink`] until everything is right.

pub mod media;
pub mod progress;

use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};

use crate::Wanted;
use crate::check::accessibility::{self, Fault};
use crate::check::addresses::{Earlier, check_addresses};
use crate::check::heads::{Head, check_heads};
use crate::check::journeys::{Ground, check_journeys};
use crate::check::links::{Numbers, Origin, PageFacts, blame, check_scripts, check_site};
use crate::check::page::{self, Kept};
use crate::check::sitemap::{SitemapFile, check_sitemap};
use crate::config::BaseUrl;
use crate::diagnostic::Diagnostic;
use crate::disk::{self, Previous, Sink};
use crate::feed::File;
use crate::page::theme::Theme;
use crate::page::{Job, Renderer};
use crate::path::SafePath;
use crate::prepare::Prepared;

use progress::Progress;

/// What came of making the pages.
#[derive(Debug, Default)]
pub struct Made {
    /// How many pages were made.
    pub pages: usize,
    /// How many references on them were checked.
    pub references: usize,
    /// What is wrong with them.
    pub findings: Vec<Diagnostic>,
    /// The address of every page from the site's root on, such as `/de/angebote/`.
    pub addresses: BTreeSet<String>,
}

/// Makes and checks the pages of one site.
pub struct Press<'a, S: Sink> {
    prepared: &'a Prepared,
    renderer: &'a Renderer<'a>,
    theme: &'a Theme,
    base: &'a BaseUrl,
    sink: &'a S,
    progress: &'a Progress,
}

impl<'a, S: Sink> Press<'a, S> {
    /// Gets ready to put what `renderer` makes of what is `prepared` into `sink`.
    /// `progress` is told of each page.
    pub fn new(
        prepared: &'a Prepared,
        renderer: &'a Renderer<'a>,
        sink: &'a S,
        progress: &'a Progress,
    ) -> Press<'a, S> {
        Press {
            theme: prepared.theme(),
            base: prepared.base(),
            prepared,
            renderer,
            sink,
            progress,
        }
    }

    /// Puts all pages and files into the sink, and checks them; the media are in it already.
    pub fn publish(&self, feeds: &[File], wanted: &Wanted) -> Result<Made, disk::Error> {
        let jobs = self.renderer.jobs();
        self.progress.expect(jobs.len());
        let copied = &self.prepared.copied;
        let media = &self.prepared.media;
        let files = feeds.iter().map(|file| file.path.as_str());
        let files = files.chain(copied.iter().map(|file| file.to.as_str()));
        let files = files.chain(media.keys().map(String::as_str));
        let known: HashSet<&str> = jobs
            .iter()
            .map(|job| job.file.as_str())
            .chain(files)
            .collect();
        let is_file = |path: &str| known.contains(path);
        for file in feeds {
            self.sink.put(&safe(&file.path), &file.bytes)?;
        }
        for file in copied {
            let bytes = file.bytes(&wanted.root)?;
            self.sink.put(&safe(&file.to), &bytes)?;
        }
        let journeys = self.prepared.journeys();
        let ground = Ground::of(journeys, jobs.iter().map(spoken));
        let printed: Vec<Printed> = jobs
            .par_iter()
            .map_init(Vec::new, |buffer, job| {
                self.print(job, buffer, &is_file, &ground)
            })
            .collect::<Result<_, disk::Error>>()?;
        let mut made = Made {
            pages: jobs.len(),
            addresses: jobs.iter().map(|job| address(&job.file)).collect(),
            ..Made::default()
        };
        let checked = sort(printed, &mut made);
        made.findings
            .extend(self.check(&checked, &jobs, feeds, &is_file));
        // Where a page could not be made, nobody knows where its links would have led.
        if checked.0.len() == jobs.len() {
            let languages = self.prepared.languages();
            let walked = check_journeys(journeys, &languages, &ground, &checked.0);
            made.findings.extend(walked);
        }
        made.findings
            .extend(check_scripts(&self.theme.scripts, self.base, &is_file));
        made.findings
            .extend(lost(&made.addresses, self.sink.previous(), wanted));
        Ok(made)
    }

    fn print(
        &self,
        job: &Job,
        buffer: &mut Vec<u8>,
        is_file: &(dyn Fn(&str) -> bool + Sync),
        ground: &Ground<'_>,
    ) -> Result<Printed, disk::Error> {
        buffer.clear();
        self.progress.step();
        if let Err(finding) = self.renderer.render(job, buffer) {
            return Ok(Printed::Failed(Box::new(finding), job.file.clone()));
        }
        let numbers = ground.links_of(&job.file);
        let number_of: Option<&Numbers<'_>> = match &numbers {
            Some(number_of) => Some(number_of),
            None => None,
        };
        let kept = page::read(&job.file, buffer, self.base, is_file, number_of);
        self.sink.put(&safe(&job.file), buffer)?;
        Ok(Printed::Page(Box::new(kept)))
    }

    /// The checks that need all pages.
    fn check(
        &self,
        (pages, heads, faults): &Checked,
        jobs: &[Job],
        feeds: &[File],
        is_file: &(dyn Fn(&str) -> bool + Sync),
    ) -> Vec<Diagnostic> {
        let broken = check_site(pages, is_file);
        let jobs: HashMap<&str, &Job> = jobs.iter().map(|job| (job.file.as_str(), job)).collect();
        let template_of = |page: &str| {
            let job = jobs.get(page)?;
            self.renderer.template(job).cloned()
        };
        let origin_of = |page: &str| Origin {
            links: jobs
                .get(page)
                .map_or_else(Vec::new, |job| self.renderer.links(job)),
            template: template_of(page),
        };
        let templates = self.theme.sources();
        let mut findings = blame(&broken, self.base, &origin_of, &templates);
        findings.extend(accessibility::blame(faults, &template_of, &templates));
        let in_heads = check_heads(heads, &template_of);
        let sitemap: Vec<SitemapFile<'_>> = feeds
            .iter()
            .filter(|file| file.path.starts_with("sitemap"))
            .map(|file| SitemapFile {
                path: &file.path,
                xml: &file.bytes,
            })
            .collect();
        // A page that could not be made, or has a wrong head, is not wrong in the sitemap as well.
        if heads.len() == jobs.len() && in_heads.is_empty() {
            findings.extend(check_sitemap(&sitemap, self.base, heads));
        }
        findings.extend(in_heads);
        findings
    }
}

/// A page's file, and the language that it is in if it is in one.
fn spoken(job: &Job) -> (&str, Option<usize>) {
    let language = (!job.subject.is_for_all_languages()).then_some(job.language);
    (&job.file, language)
}

/// What the checks keep of all pages.
type Checked = (Vec<PageFacts>, Vec<Head>, Vec<Fault>);

/// What is kept of a page.
enum Printed {
    Page(Box<Kept>),
    /// Why it could not be made, and its file.
    Failed(Box<Diagnostic>, String),
}

/// Tells pages from failures; the same failure on many pages is one finding with its count.
fn sort(printed: Vec<Printed>, made: &mut Made) -> Checked {
    let mut pages = Vec::new();
    let mut heads = Vec::new();
    let mut faults = Vec::new();
    let mut failures: Vec<Diagnostic> = Vec::new();
    for one in printed {
        match one {
            Printed::Page(page) => {
                let Kept {
                    facts,
                    head,
                    faults: wrong,
                } = *page;
                faults.extend(wrong);
                made.references += facts.references;
                pages.push(facts);
                heads.push(head);
            }
            Printed::Failed(finding, file) => {
                let same = failures
                    .iter_mut()
                    .find(|one| one.at == finding.at && one.code == finding.code);
                match same {
                    Some(same) => same.count += 1,
                    None => failures.push(finding.with("page", file)),
                }
            }
        }
    }
    made.findings.extend(failures);
    (pages, heads, faults)
}

/// Addresses that the last build had, and those that a published one had.
fn lost(present: &BTreeSet<String>, built: &Previous, wanted: &Wanted) -> Vec<Diagnostic> {
    let present: BTreeSet<&str> = present.iter().map(String::as_str).collect();
    let (previous, earlier) = match &wanted.published {
        Some(published) => (published, Earlier::Published),
        None => (built, Earlier::Built),
    };
    let previous = previous.addresses.iter().map(String::as_str);
    check_addresses(previous, &present, earlier)
}

/// `/de/angebote/` for `de/angebote/index.html`.
fn address(file: &str) -> String {
    format!("/{}", file.strip_suffix("index.html").unwrap_or(file))
}

/// Names are checked when they are read, so the paths made of them are safe.
fn safe(path: &str) -> SafePath {
    path.parse()
        .expect("addresses are made of keys that hold nothing but a-z, 0-9 and -")
}
