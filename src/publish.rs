//! Makes every page, checks it while its bytes are in memory, and hands it on.
//!
//! No more pages are in memory than there are threads: what the checks of the whole site need of
//! a page is a few bytes, and the page itself waits in the [`Sink`] until everything is right.

pub mod media;
pub mod progress;
pub mod recall;

use std::collections::BTreeSet;
use std::sync::Arc;

use foldhash::HashMap;
use rayon::prelude::*;

use crate::Wanted;
use crate::check::accessibility::{self, Fault};
use crate::check::addresses::{Earlier, check_addresses};
use crate::check::heads::{Head, KnownVersions, check_heads};
use crate::check::journeys::{Ground, check_journeys};
use crate::check::links::{
    Addresses, Numbers, Origin, PageFacts, blame, check_scripts, check_site,
};
use crate::check::page::{self, Kept};
use crate::check::sitemap::SitemapCheck;
use crate::config::BaseUrl;
use crate::diagnostic::Diagnostic;
use crate::disk::{self, Previous, Sink};
use crate::feed::Feed;
use crate::page::once::Once;
use crate::page::theme::Theme;
use crate::page::versions::Versions;
use crate::page::{Job, Renderer, safe};
use crate::prepare::{Feeds, Prepared};

use progress::Progress;
use recall::{Around, Recall};

/// What came of making the pages.
#[derive(Debug, Default)]
pub struct Made {
    /// How many pages were made.
    pub pages: usize,
    /// How many references on them were checked.
    pub references: usize,
    /// The size of the largest file that a search in the browser loads.
    pub search_bytes: usize,
    /// What is wrong with them.
    pub findings: Vec<Diagnostic>,
    /// The address of every page from the site's root on, such as `/de/angebote/`.
    pub addresses: BTreeSet<String>,
}

/// How many records or lists a thread takes at once at most: no other can take any of them from it,
/// and has nothing to do if they are the last of a part.
const AT_ONCE: usize = 8;

/// Makes and checks the pages of one site.
pub struct Press<'a, S: Sink> {
    prepared: &'a Prepared,
    theme: &'a Theme,
    base: &'a BaseUrl,
    sink: &'a S,
    progress: &'a Progress,
    recall: Option<&'a dyn Recall>,
}

impl<'a, S: Sink> Press<'a, S> {
    /// Gets ready to put what is made of what is `prepared` into `sink`; `progress` is told of each
    /// page.
    pub fn new(prepared: &'a Prepared, sink: &'a S, progress: &'a Progress) -> Press<'a, S> {
        Press {
            theme: prepared.theme(),
            base: prepared.base(),
            prepared,
            sink,
            progress,
            recall: None,
        }
    }

    /// Prints and checks only what `recall` doesn't know from before.
    #[must_use]
    pub fn recalling(mut self, recall: &'a dyn Recall) -> Press<'a, S> {
        self.recall = Some(recall);
        self
    }

    /// Puts all pages and files into the sink, and checks them; the media are in it already.
    ///
    /// The lists of one language are made after those of another: `renderer` forgets what only
    /// they share.
    pub fn publish(
        &self,
        renderer: &mut Renderer<'_>,
        wanted: &Wanted,
    ) -> Result<Made, disk::Error> {
        let jobs = renderer.jobs();
        self.progress.expect(jobs.len());
        let Feeds { search, others } = self.prepared.feeds(renderer);
        let sitemap = self.prepared.sitemap(renderer);
        let copied = &self.prepared.copied;
        let media = &self.prepared.media;
        let feeds = search.iter().chain(&others).chain(&sitemap);
        let feeds: Vec<String> = feeds.map(|feed| feed.path.clone()).collect();
        let files = feeds.iter().map(String::as_str);
        let files = files.chain(copied.iter().map(|file| file.to.as_str()));
        let files = files.chain(media.keys().map(String::as_str));
        let pages = jobs.iter().map(|job| job.file.as_str());
        let known = Addresses::of(pages.chain(files.clone()));
        if let Some(recall) = self.recall {
            recall.begin(self.around(&jobs, files));
        }
        for file in copied {
            let bytes = file.bytes(&wanted.root)?;
            self.sink.put(&safe(&file.to), &bytes)?;
        }
        self.put_feeds(others)?;
        let mut made = Made {
            pages: jobs.len(),
            ..Made::default()
        };
        let journeys = self.prepared.journeys();
        let ground = Ground::of(journeys, jobs.iter().map(spoken));
        let at_hand = AtHand {
            known: &known,
            ground: &ground,
        };
        // Where most pages are known from before, one that is waited for comes first.
        if self.recall.is_none() {
            renderer.sort_offers();
        }
        // What the search loads is few large files: no thread waits for another that makes the last.
        let search = || self.put_feeds(search);
        let pages = || self.pages(&jobs, renderer, &at_hand);
        let (search_bytes, checked) = rayon::join(search, pages);
        made.search_bytes = search_bytes?;
        let checked = checked?;
        made.references = checked.pages.iter().map(|page| page.references).sum();
        let addresses = || jobs.iter().map(|job| address(job.file.as_str())).collect();
        let check = || self.check(&checked, &jobs, renderer, &known);
        let ((findings, heads), addresses) = rayon::join(check, addresses);
        made.addresses = addresses;
        made.findings.extend(findings);
        made.findings.extend(self.put_sitemap(&sitemap, heads)?);
        // Where a page could not be made, nobody knows where its links would have led.
        if checked.pages.len() == jobs.len() {
            let languages = self.prepared.languages();
            let walked = check_journeys(journeys, &languages, &ground, &checked.pages);
            made.findings.extend(walked);
        }
        made.findings.extend(checked.failures);
        made.findings.extend(check_scripts(
            &self.theme.scripts,
            self.base,
            &|file: &str| known.has(file),
        ));
        made.findings
            .extend(lost(&made.addresses, self.sink.previous(), wanted));
        Ok(made)
    }

    /// Puts files into the sink, and says how large the largest is. No more of them are in memory
    /// than there are threads.
    fn put_feeds(&self, feeds: Vec<Feed<'_>>) -> Result<usize, disk::Error> {
        let sizes = feeds.into_par_iter().with_max_len(1).map(|feed| {
            let bytes = feed.bytes();
            self.sink.put(&safe(&feed.path), &bytes)?;
            Ok(bytes.len())
        });
        sizes.try_reduce(|| 0, |one, other| Ok(one.max(other)))
    }

    /// Puts the sitemap into the sink, no more files at a time than there are threads, and checks it
    /// if the heads of all pages are there, none of them wrong.
    fn put_sitemap(
        &self,
        files: &[Feed<'_>],
        heads: Option<&[Head]>,
    ) -> Result<Vec<Diagnostic>, disk::Error> {
        let paths = files.iter().map(|file| file.path.as_str());
        let check = heads.map(|heads| SitemapCheck::new(self.base, heads, paths));
        let read = files.par_iter().with_max_len(1).map(|file| {
            let xml = file.bytes();
            self.sink.put(&safe(&file.path), &xml)?;
            let check = check.as_ref();
            Ok(check.map(|check| check.read(&file.path, &xml)))
        });
        let read: Option<Vec<_>> = read.collect::<Result<_, disk::Error>>()?;
        let findings = check.zip(read).map(|(check, read)| check.finished(read));
        Ok(findings.unwrap_or_default())
    }

    /// Makes all pages: those about records, and then the lists, one language after the other.
    fn pages(
        &self,
        jobs: &[Job],
        renderer: &mut Renderer<'_>,
        at_hand: &AtHand<'_>,
    ) -> Result<Checked, disk::Error> {
        let mut checked = Checked::default();
        let mut last = (Vec::new(), None);
        let mut versions: Option<Once<Versions>> = None;
        for jobs in parts(jobs) {
            let (printed, cards) = last;
            // What was made before is tidied up beside the next.
            let tidy = || {
                checked.add(printed);
                drop(cards);
            };
            let of_lists = jobs[0].subject.shows_cards();
            let print = || {
                if of_lists {
                    let versions = versions.get_or_insert_with(|| Once::new(jobs.len()));
                    self.lists(jobs, versions, renderer, at_hand)
                } else {
                    self.records(jobs, renderer, at_hand)
                }
            };
            let ((), printed) = rayon::join(tidy, print);
            last = (
                printed?,
                of_lists.then(|| renderer.forget(jobs[0].language)),
            );
        }
        let (printed, cards) = last;
        rayon::join(|| checked.add(printed), || drop((cards, versions)));
        Ok(checked)
    }

    /// Makes the pages about records: all versions of one, then those of the next.
    fn records(
        &self,
        jobs: &[Job],
        renderer: &Renderer<'_>,
        at_hand: &AtHand<'_>,
    ) -> Result<Vec<Printed>, disk::Error> {
        let records = jobs.chunk_by(|one, next| one.subject == next.subject);
        let records: Vec<&[Job]> = records.collect();
        let records = records.into_par_iter().with_max_len(AT_ONCE);
        let printed = records.map_init(Vec::new, |buffer, jobs| {
            let versions = renderer.versions(&jobs[0].subject);
            let print = |job| self.print(job, &versions, renderer, buffer, at_hand);
            jobs.iter().map(print).collect::<Result<Vec<_>, _>>()
        });
        let printed: Vec<Vec<Printed>> = printed.collect::<Result<_, _>>()?;
        Ok(printed.into_iter().flatten().collect())
    }

    /// Makes the lists of a language; `versions` are those of each, whatever its language.
    fn lists(
        &self,
        jobs: &[Job],
        versions: &Once<Versions>,
        renderer: &Renderer<'_>,
        at_hand: &AtHand<'_>,
    ) -> Result<Vec<Printed>, disk::Error> {
        let lists = jobs.par_iter().enumerate().with_max_len(AT_ONCE);
        let printed = lists.map_init(Vec::new, |buffer, (at, job)| {
            let versions = versions.get(at, || renderer.versions(&job.subject));
            self.print(job, versions, renderer, buffer, at_hand)
        });
        printed.collect()
    }

    fn print(
        &self,
        job: &Job,
        versions: &Versions,
        renderer: &Renderer<'_>,
        buffer: &mut Vec<u8>,
        AtHand { known, ground }: &AtHand<'_>,
    ) -> Result<Printed, disk::Error> {
        self.progress.step();
        let values = renderer.values(job, versions);
        let recall = self.recall.map(|recall| {
            let made_from = renderer.made_from(job, &values, buffer);
            (recall, made_from)
        });
        if let Some((recall, made_from)) = recall
            && let Some(kept) = recall.recall(&job.file, made_from)?
        {
            return Ok(Printed::Page(Box::new(kept)));
        }
        buffer.clear();
        if let Err(finding) = renderer.print(job, values, buffer) {
            return Ok(Printed::Failed(Box::new(finding), job.file.shared()));
        }
        let numbers = ground.links_of(job.file.as_str());
        let number_of: Option<&Numbers<'_>> = match &numbers {
            Some(number_of) => Some(number_of),
            None => None,
        };
        let kept = page::read(&job.file, buffer, self.base, known, number_of);
        self.sink.put(&job.file, buffer)?;
        if let Some((recall, made_from)) = recall {
            recall.remember(&job.file, made_from, &kept);
        }
        Ok(Printed::Page(Box::new(kept)))
    }

    /// What all pages are made from and checked against, beside `files` that are no pages.
    fn around<'f>(&self, jobs: &'f [Job], files: impl Iterator<Item = &'f str>) -> Around {
        let pages = jobs.iter().map(|job| job.file.as_str());
        Around {
            files: pages.chain(files).map(str::to_owned).collect(),
            templates: self.theme.sources(),
            base: self.base.clone(),
            journeys: self.prepared.journeys().to_vec(),
        }
    }

    /// The checks that need all pages. With what is wrong come the heads that the sitemap has to
    /// match: a page that could not be made, or has a wrong head, is not wrong there as well.
    fn check<'k>(
        &self,
        checked: &'k Checked,
        jobs: &[Job],
        renderer: &Renderer<'_>,
        known: &Addresses,
    ) -> (Vec<Diagnostic>, Option<&'k [Head]>) {
        let Checked {
            pages,
            heads,
            faults,
            ..
        } = checked;
        let count = jobs.len();
        let broken = check_site(pages, &|file| known.has(file));
        let jobs: HashMap<&str, &Job> = jobs.iter().map(|job| (job.file.as_str(), job)).collect();
        let template_of = |page: &str| {
            let job = jobs.get(page)?;
            renderer.template(job).cloned()
        };
        let origin_of = |page: &str| Origin {
            links: jobs
                .get(page)
                .map_or_else(Vec::new, |job| renderer.links(job)),
            template: template_of(page),
        };
        let templates = self.theme.sources();
        let mut findings = blame(&broken, self.base, &origin_of, &templates);
        findings.extend(accessibility::blame(faults, &template_of, &templates));
        let in_heads = check_heads(heads, &template_of);
        let are_right = heads.len() == count && in_heads.is_empty();
        findings.extend(in_heads);
        (findings, are_right.then_some(heads))
    }
}

/// A page's file, and the language that it is in if it is in one.
fn spoken(job: &Job) -> (&str, Option<usize>) {
    let language = (!job.subject.is_for_all_languages()).then_some(job.language);
    (job.file.as_str(), language)
}

/// What the checks keep of all pages, each list in the order of the pages.
#[derive(Default)]
struct Checked {
    pages: Vec<PageFacts>,
    heads: Vec<Head>,
    known: KnownVersions,
    faults: Vec<Fault>,
    /// Why pages could not be made.
    failures: Vec<Diagnostic>,
}

/// The pages in parts that are made one after the other, each by all threads: so many about
/// records that what is kept of them takes little memory, all versions of one together; then the
/// lists of each language.
fn parts(jobs: &[Job]) -> impl Iterator<Item = &[Job]> {
    const MANY: usize = 4_000;
    let mut count = 0;
    jobs.chunk_by(move |one, next| {
        count += 1;
        let goes_on = if next.subject.shows_cards() {
            one.subject.shows_cards() && one.language == next.language
        } else {
            count < MANY || one.subject == next.subject
        };
        if !goes_on {
            count = 0;
        }
        goes_on
    })
}

/// What is known of the site's addresses before the first page is made.
struct AtHand<'a> {
    known: &'a Addresses,
    ground: &'a Ground<'a>,
}

/// What is kept of a page.
enum Printed {
    Page(Box<Kept>),
    /// Why it could not be made, and its file.
    Failed(Box<Diagnostic>, Arc<str>),
}

impl Checked {
    /// Tells pages from failures; the same failure on many pages is one finding with its count.
    fn add(&mut self, printed: Vec<Printed>) {
        for one in printed {
            match one {
                Printed::Page(kept) => {
                    self.faults.extend(kept.faults);
                    self.pages.push(kept.facts);
                    self.heads.push(kept.head.sharing(&mut self.known));
                }
                Printed::Failed(finding, file) => self.add_failure(*finding, &file),
            }
        }
    }

    fn add_failure(&mut self, finding: Diagnostic, file: &str) {
        let mut known = self.failures.iter_mut();
        match known.find(|one| one.at == finding.at && one.code == finding.code) {
            Some(same) => same.count += 1,
            None => self.failures.push(finding.with("page", file)),
        }
    }
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
    ["/", file.strip_suffix("index.html").unwrap_or(file)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::name::Name;
    use crate::page::subject::Subject;

    #[test]
    fn parts_hold_all_versions_of_a_record_and_all_lists_of_a_language() {
        const LANGUAGES: usize = 3;
        let job = |subject: Subject, language| Job {
            subject,
            language,
            file: safe("index.html"),
        };
        let moved = |number: usize| {
            let name = Name::parse(&format!("gemeinden/g{number}")).unwrap();
            Subject::Moved(name, Box::new(Subject::Start))
        };
        let records = (0..2_000).map(moved);
        let versions = |subject: Subject| (0..LANGUAGES).map(move |at| job(subject.clone(), at));
        let lists =
            (0..LANGUAGES).flat_map(|at| [Subject::Start, Subject::Offers].map(|it| job(it, at)));
        let jobs: Vec<Job> = records.flat_map(versions).chain(lists).collect();
        let lengths: Vec<usize> = parts(&jobs).map(<[Job]>::len).collect();
        // 4,000 is no multiple of three: the last record of a part is there as a whole.
        assert_eq!(lengths, [4_002, 1_998, 2, 2, 2]);
    }
}
