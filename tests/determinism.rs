//! The same input and date make the same site, and no input breaks the program.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it looks at the files that were written"
)]

mod site;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use kreisweit::content::{self, Parsed};
use kreisweit::diagnostic::{Diagnostic, Severity};
use kreisweit::disk::SiteFiles;
use kreisweit::publish::progress::Progress;
use kreisweit::report::{self, Format, Wording};
use kreisweit::source::Source;
use kreisweit::{Outcome, Wanted, build};
use proptest::prelude::*;
use rayon::ThreadPoolBuilder;

use site::{Memory, TODAY, TestSite, files, golden, tree};

/// What a build makes, and what it says.
#[derive(PartialEq)]
struct Result {
    pages: BTreeMap<String, Vec<u8>>,
    told: String,
}

fn wanted(root: &Path) -> Wanted {
    Wanted {
        root: root.to_owned(),
        today: TODAY.parse().unwrap(),
        base: None,
        published: None,
        strict: false,
        program: None,
    }
}

fn build_in_memory(root: &Path, files: (SiteFiles, Vec<Diagnostic>)) -> (Memory, Outcome) {
    let memory = Memory::default();
    let outcome = build(
        files,
        &wanted(root),
        &memory,
        &Progress::default(),
        &mut |_| {},
    )
    .unwrap();
    (memory, outcome)
}

fn result(root: &Path, files: (SiteFiles, Vec<Diagnostic>), threads: usize) -> Result {
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .unwrap();
    let (memory, outcome) = pool.install(|| build_in_memory(root, files));
    Result {
        pages: memory.files.into_inner().unwrap(),
        told: report::render(Format::Json, &outcome.findings, &Wording::german()),
    }
}

/// The same files in another order.
fn shuffled(mut files: SiteFiles) -> SiteFiles {
    /// A fixed order that has nothing to do with the names.
    fn shuffle<T>(list: &mut [T]) {
        let mut state = 7_usize;
        for last in (1..list.len()).rev() {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            list.swap(last, (state >> 33) % (last + 1));
        }
    }
    shuffle(&mut files.records);
    shuffle(&mut files.media);
    shuffle(&mut files.theme_assets);
    files
}

fn assert_same(one: &Result, other: &Result, what: &str) {
    assert!(one.told == other.told, "other findings {what}");
    let names = |result: &Result| result.pages.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other), "other files {what}");
    for (name, bytes) in &one.pages {
        assert!(*bytes == other.pages[name], "`{name}` differs {what}");
    }
}

fn assert_determined(root: &Path) {
    let alone = result(root, files(root), 1);
    assert_same(&alone, &result(root, files(root), 2), "with two threads");
    let (others, findings) = files(root);
    let others = result(root, (shuffled(others), findings), 2);
    assert_same(&alone, &others, "with the files in another order");
}

#[test]
fn threads_and_the_order_of_files_make_no_difference() {
    let site = TestSite::base();
    site.complete();
    assert_determined(site.root());
}

#[test]
fn threads_and_the_order_of_files_make_no_difference_to_findings() {
    for case in [
        "references_to_nothing_to_two_things_or_to_another_kind_are_told",
        "two_records_can_not_have_one_address",
        "what_should_be_looked_after_is_told_and_published",
        "a_circle_of_next_courses_is_told_once",
        "a_site_needs_a_kreis",
    ] {
        let site = TestSite::of(&golden().join(case));
        site.complete();
        assert_determined(site.root());
    }
}

#[test]
fn the_demonstration_site_is_the_same_with_any_number_of_threads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let alone = result(root, in_few_languages(root), 1);
    let (files, findings) = in_few_languages(root);
    let others = result(root, (shuffled(files), findings), 2);
    assert!(alone.pages.len() > 500);
    assert_same(
        &alone,
        &others,
        "with two threads and the files in another order",
    );
}

/// A site's files in some of its languages: all of the demonstration's would take a minute.
fn in_few_languages(root: &Path) -> (SiteFiles, Vec<Diagnostic>) {
    const KEPT: [&str; 2] = ["de", "ar"];
    let (mut files, findings) = files(root);
    let config = files.config.take().unwrap();
    let mut parts = config.text.split("[[sprachen]]\nkuerzel = ");
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        let kept = KEPT
            .iter()
            .any(|tag| part.starts_with(&format!("\"{tag}\"")));
        // The last language is followed by the rest of the file.
        let rest = part.find("\n[[").map_or("", |at| &part[at..]);
        if kept {
            text += "[[sprachen]]\nkuerzel = ";
        }
        text += if kept { part } else { rest };
    }
    files.config = Some(Source::new(config.path.as_str(), text));
    files.records.retain(|record| {
        let name = record.path.rsplit('/').next().unwrap();
        let mut parts = name.trim_end_matches(".md").split('.').skip(1);
        parts.all(|tag| KEPT.contains(&tag))
    });
    (files, findings)
}

#[test]
fn a_second_build_changes_nothing() {
    let site = TestSite::base();
    site.complete();
    let first = site.build().changes.unwrap();
    assert!(first.added > 0);
    let before = (tree(&site.out()), times(&site.out()));
    let second = site.build().changes.unwrap();
    assert_eq!((second.added, second.changed, second.removed), (0, 0, 0));
    assert!(before == (tree(&site.out()), times(&site.out())));
}

/// When each file was last written.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let names = tree(folder).into_keys();
    names
        .map(|name| {
            let time = fs::metadata(folder.join(&name))
                .unwrap()
                .modified()
                .unwrap();
            (name, time)
        })
        .collect()
}

/// A slip of the hand in a text.
#[derive(Debug, Clone)]
enum Slip {
    DeleteLine(usize),
    DoubleLine(usize),
    MoveLine(usize, usize),
    DeleteBytes(usize, usize),
    Insert(usize, &'static str),
    Garble(usize, u8),
}

const TYPED: [&str; 22] = [
    "\"",
    "“",
    "[",
    "]",
    "[[",
    "=",
    "+++",
    "\n+++\n",
    "\n",
    "\\",
    "\0",
    "é",
    "{",
    "ja",
    "0",
    "-1",
    "<b>",
    "](",
    "\n# ",
    "|",
    "\u{feff}",
    "9999999999999999999999",
];

fn slip() -> impl Strategy<Value = Slip> {
    let at = 0_usize..1000;
    prop_oneof![
        at.clone().prop_map(Slip::DeleteLine),
        at.clone().prop_map(Slip::DoubleLine),
        (at.clone(), at.clone()).prop_map(|(from, to)| Slip::MoveLine(from, to)),
        (at.clone(), 1_usize..9).prop_map(|(at, count)| Slip::DeleteBytes(at, count)),
        (at.clone(), prop::sample::select(&TYPED[..]))
            .prop_map(|(at, text)| Slip::Insert(at, text)),
        (at, any::<u8>()).prop_map(|(at, byte)| Slip::Garble(at, byte)),
    ]
}

impl Slip {
    fn done_to(&self, text: &str) -> String {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut bytes = text.as_bytes().to_vec();
        match *self {
            Slip::DeleteLine(at) if !lines.is_empty() => {
                lines.remove(at % lines.len());
                return lines.concat();
            }
            Slip::DoubleLine(at) if !lines.is_empty() => {
                let at = at % lines.len();
                lines.insert(at, lines[at]);
                return lines.concat();
            }
            Slip::MoveLine(from, to) if !lines.is_empty() => {
                let line = lines.remove(from % lines.len());
                lines.insert(to % (lines.len() + 1), line);
                return lines.concat();
            }
            Slip::DeleteBytes(at, count) => {
                let start = at % (bytes.len() + 1);
                let end = (start + count).min(bytes.len());
                bytes.drain(start..end);
            }
            Slip::Insert(at, typed) => {
                let at = at % (bytes.len() + 1);
                bytes.splice(at..at, typed.bytes());
            }
            Slip::Garble(at, byte) if !bytes.is_empty() => {
                let at = at % bytes.len();
                bytes[at] = byte;
            }
            // A slip in nothing changes nothing.
            Slip::DeleteLine(_) | Slip::DoubleLine(_) | Slip::MoveLine(..) | Slip::Garble(..) => {}
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// Every record and translation of the golden sites: one of each kind, right and wrong.
fn texts() -> Vec<Arc<Source>> {
    let mut texts = Vec::new();
    for (name, bytes) in tree(&golden()) {
        let path = name.split_once('/').map_or("", |(_, path)| path);
        let is_record = Path::new(path).extension().is_some_and(|end| end == "md");
        if path.starts_with("content/") && is_record {
            texts.push(Source::new(path, String::from_utf8(bytes).unwrap()));
        }
    }
    texts
}

fn with_slips(text: &str, slips: &[Slip]) -> String {
    let done = |text: String, slip: &Slip| slip.done_to(&text);
    slips.iter().fold(text.to_owned(), done)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is left out of the site without a word would be missed by nobody until a visitor
    /// stands before a closed door.
    #[test]
    fn a_file_is_read_or_its_mistake_is_told(
        slips in prop::collection::vec(slip(), 0..6),
        which: prop::sample::Index,
    ) {
        let texts = texts_once();
        let original = &texts[which.index(texts.len())];
        let source = Source::new(original.path.as_str(), with_slips(&original.text, &slips));
        let (parsed, findings) = content::parse(&source);
        let is_told = findings.iter().any(|one| one.severity() == Severity::Error);
        prop_assert!(parsed.is_some() || is_told, "{}", source.text);
        for finding in &findings {
            let place = finding.at.as_ref().unwrap();
            prop_assert!(place.span.end <= source.text.len().max(place.span.start));
        }
        for wording in [Wording::german(), Wording::english()] {
            let told = report::render(Format::Human { coloured: false }, &findings, &wording);
            prop_assert!(!told.contains('⟨'), "{}", told);
        }
        if let Some(Parsed::Record(record)) = parsed {
            prop_assert!(!record.words.title.is_empty());
        }
    }
}

fn texts_once() -> &'static [Arc<Source>] {
    static TEXTS: std::sync::LazyLock<Vec<Arc<Source>>> = std::sync::LazyLock::new(texts);
    &TEXTS
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_in_a_file_breaks_the_build(
        slips in prop::collection::vec(slip(), 1..4),
        which: prop::sample::Index,
    ) {
        let (root, mut files) = site_once();
        let at = which.index(files.records.len());
        let original = Arc::clone(&files.records[at]);
        let text = with_slips(&original.text, &slips);
        files.records[at] = Source::new(original.path.as_str(), text);
        let (_, outcome) = build_in_memory(root, (files, Vec::new()));
        prop_assert!(outcome.has_errors(false) || outcome.changes.is_some());
    }
}

/// A site with every kind of record, for builds in memory.
fn site_once() -> (&'static Path, SiteFiles) {
    static SITE: std::sync::LazyLock<TestSite> = std::sync::LazyLock::new(|| {
        let site = TestSite::of(&golden().join("every_kind_of_record_has_a_page"));
        site.complete();
        site
    });
    (SITE.root(), files(SITE.root()).0)
}
