//! What each stage of a build costs, on one thread: nanoseconds per file or per page.
//!
//! ```sh
//! cargo bench --bench stages                                        # the demonstration site
//! KREISWEIT_SITE=target/bench/M/kreisweit cargo bench --bench stages
//! TMPDIR=/dev/shm cargo bench --bench stages -- write               # some stages; where to write
//! ```
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a stopwatch, and it makes the folders that are written into"
)]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, SamplingMode};
use jiff::civil::{Date, date};
use kreisweit::check::links::Addresses;
use kreisweit::check::page;
use kreisweit::config::Config;
use kreisweit::content::{self, fields};
use kreisweit::disk::{Output, Rehearsal, Sink, SiteFiles, read_site};
use kreisweit::markdown;
use kreisweit::page::{Job, Renderer};
use kreisweit::path::SafePath;
use kreisweit::prepare::{Memory, Part, Preparation, Prepared};
use kreisweit::publish;
use kreisweit::source::Source;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The day for which the tests build the demonstration site, too.
const TODAY: Date = date(2026, 11, 20);

/// What is written: the output file and its bytes.
type Page = (SafePath, Vec<u8>);

fn main() {
    let threads = rayon::ThreadPoolBuilder::new().num_threads(1);
    threads.build_global().expect("no pool is there yet");
    let mut stages = Stages(Criterion::default().sample_size(10).configure_from_args());
    let root = std::env::var_os("KREISWEIT_SITE").map_or_else(demonstration, PathBuf::from);
    let files = reading(&mut stages, &root);
    let prepared = understanding(&mut stages, &root, &files);
    let pages = making(&mut stages, &prepared);
    writing(&mut stages, pages);
    stages.0.final_summary();
}

fn demonstration() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The benchmarks as they are run and printed.
struct Stages(Criterion);

impl Stages {
    /// Measures `pass`, which goes over all of `count` things once and says how long that took.
    fn measure(
        &mut self,
        stage: &str,
        count: usize,
        unit: &str,
        mut pass: impl FnMut() -> Duration,
    ) {
        let mut group = self.0.benchmark_group(stage);
        group.sampling_mode(SamplingMode::Flat);
        group.bench_function(
            BenchmarkId::from_parameter(format_args!("per {unit} of {count}")),
            |bencher| {
                bencher.iter_custom(|asked| {
                    #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 pages")]
                    let share = asked as f64 / count as f64;
                    pass().mul_f64(share)
                });
            },
        );
        group.finish();
    }
}

/// Reads the files, their heads, and the Markdown below.
fn reading(stages: &mut Stages, root: &Path) -> SiteFiles {
    let (mut files, _) = read_site(root).expect("the site can be read");
    files.add_builtin();
    let files = files;
    let records = &files.records;
    let count = records.len() + files.media.len();
    stages.measure("read", count, "file", || timed(|| read_site(root)));
    stages.measure("markdown", records.len(), "record", || {
        let bodies = records
            .iter()
            .filter_map(|source| fields::split(source).ok().map(|parts| (source, parts.body)));
        let bodies: Vec<_> = bodies.collect();
        timed(|| {
            for (source, body) in &bodies {
                black_box(markdown::parse(source, *body));
            }
        })
    });
    stages.measure("parse (head and markdown)", records.len(), "record", || {
        timed(|| parse(records))
    });
    files
}

fn parse(records: &[Arc<Source>]) -> Vec<Part> {
    records.iter().map(content::parse).collect()
}

/// What the records mean together, and what pages are made from.
fn understanding(stages: &mut Stages, root: &Path, files: &SiteFiles) -> Prepared {
    let empty = tempfile::tempdir().expect("a folder can be made");
    let nowhere = Rehearsal::open(empty.path()).expect("it is empty");
    let media = publish::media::publish(&files.media, root, &nowhere);
    let (media, _) = media.expect("media can be read");
    let prepared = || {
        let mut preparation = Preparation::with(Vec::new());
        let said = preparation.sort(files, parse(&files.records));
        let config: Config = preparation
            .configure(files, None)
            .expect("site.toml is right");
        let memory = &mut Memory::default();
        let begin = Instant::now();
        let resolved = preparation.resolve(files, &config, said, &media, TODAY, memory);
        let resolved = resolved.expect("there is a site");
        let resolving = begin.elapsed();
        let prepared = preparation.dress(files, resolved, media.clone(), memory);
        (
            prepared.expect("the theme is right"),
            resolving,
            begin.elapsed().saturating_sub(resolving),
        )
    };
    let (first, ..) = prepared();
    let count = first.renderer().jobs().len();
    stages.measure("resolve", count, "page", || prepared().1);
    stages.measure("load theme", count, "page", || prepared().2);
    stages.measure("sitemap, search, tables", count, "page", || {
        timed(|| {
            let renderer = first.renderer();
            let feeds = first.feeds(&renderer);
            let sitemap = first.sitemap(&renderer);
            for feed in feeds.search.iter().chain(&feeds.others).chain(&sitemap) {
                black_box(feed.bytes());
            }
        })
    });
    first
}

/// Makes the pages and checks them, each kind of work by itself.
fn making(stages: &mut Stages, prepared: &Prepared) -> Vec<Page> {
    let renderer = prepared.renderer();
    let jobs = renderer.jobs();
    // What pages share is made when the first of them wants it, so each pass has it made anew.
    stages.measure("views", jobs.len(), "page", || {
        timed(|| {
            let renderer = prepared.renderer();
            for jobs in jobs.chunk_by(|one, next| one.subject == next.subject) {
                let versions = renderer.versions(&jobs[0].subject);
                for job in jobs {
                    black_box(renderer.values(job, &versions));
                }
            }
        })
    });
    stages.measure("views and templates", jobs.len(), "page", || {
        timed(|| {
            let renderer = prepared.renderer();
            let mut out = Vec::new();
            for job in &jobs {
                out.clear();
                renderer
                    .render(job, &mut out)
                    .expect("the templates are right");
                black_box(&out);
            }
        })
    });
    let pages: Vec<Page> = jobs.iter().map(|job| finished(&renderer, job)).collect();
    let known = Addresses::of(jobs.iter().map(|job| job.file.as_str()));
    stages.measure("check", pages.len(), "page", || {
        timed(|| {
            for (path, html) in &pages {
                black_box(page::read(path, html, prepared.base(), &known, None));
            }
        })
    });
    pages
}

fn finished(renderer: &Renderer<'_>, job: &Job) -> Page {
    let mut html = Vec::new();
    renderer
        .render(job, &mut html)
        .expect("the templates are right");
    (job.file.clone(), html)
}

/// Writes the pages into a new folder, over others, and over the same.
fn writing(stages: &mut Stages, mut pages: Vec<Page>) {
    let count = pages.len();
    stages.measure("write new files", count, "page", || {
        let folder = tempfile::tempdir().expect("a folder can be made");
        timed(|| write(folder.path(), &pages))
    });
    let folder = tempfile::tempdir().expect("a folder can be made");
    write(folder.path(), &pages);
    stages.measure("write over other files", count, "page", || {
        for (_, html) in &mut pages {
            let last = html.last_mut().expect("no page is empty");
            *last ^= 1;
        }
        timed(|| write(folder.path(), &pages))
    });
    write(folder.path(), &pages);
    stages.measure("find the same files", count, "page", || {
        timed(|| write(folder.path(), &pages))
    });
}

fn write(folder: &Path, pages: &[Page]) {
    let output = Output::open(folder).expect("nobody else writes there");
    for (path, html) in pages {
        output.put(path, html).expect("each path comes once");
    }
    output.commit(BTreeSet::new()).expect("there is room");
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let begin = Instant::now();
    let made = black_box(work());
    let took = begin.elapsed();
    drop(made);
    took
}
