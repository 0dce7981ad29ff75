//! A folder is a test: each folder of `tests/golden` is a small site, or what differs from the
//! one in `tests/golden/base`, with everything that is expected to come of it. Its name is the fact
//! that it proves.
//!
//! ```text
//! offers_past_their_end_are_hidden/
//!   case.toml                  the day, options, files that can't lie in git; see `site/mod.rs`
//!   content/ locales/ themes/  laid over the base site
//!   expected/
//!     diagnostics.de.txt       what an editor reads, and the same in English
//!     diagnostics.en.txt
//!     diagnostics.json         where wanted
//!     files.txt                every file of the output, where wanted
//!     pages/…                  the pages worth reading, byte for byte
//! ```
//!
//! `BLESS=1 cargo test --test golden` writes what came of it as what is expected.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it compares files"
)]

mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use kreisweit::check::heads::{Head, read_head};
use kreisweit::check::sitemap::SitemapCheck;
use kreisweit::config::BaseUrl;
use kreisweit::diagnostic::{Code, Diagnostic};
use kreisweit::report::{self, Format, Wording};
use rayon::prelude::*;
use similar::TextDiff;

use site::{Also, TestSite, golden, tree};

/// What came of a case.
struct Ran {
    name: String,
    codes: BTreeSet<Code>,
    /// What isn't as expected, ready to be read.
    differences: Vec<String>,
}

static CASES: LazyLock<Vec<Ran>> = LazyLock::new(|| {
    let mut folders: Vec<PathBuf> = fs::read_dir(golden())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let sites = folders.par_iter().map(|folder| run(folder));
    let rooms = ROOMS.par_iter().map(|(name, findings)| {
        let findings = findings();
        compare(
            name,
            &golden().with_file_name("rooms").join(name),
            &findings,
            Vec::new(),
        )
    });
    sites.chain(rooms).collect()
});

/// Findings that no site can cause, because the program itself would have to be wrong: from the
/// room that tells them, asked directly.
const ROOMS: [(&str, Asked); 1] = [("the_sitemap_names_pages_that_exist", sitemap_of_nothing)];

type Asked = fn() -> Vec<Diagnostic>;

fn sitemap_of_nothing() -> Vec<Diagnostic> {
    let base = BaseUrl {
        origin: "https://kreis.example".to_owned(),
        path: "/".to_owned(),
    };
    let heads: Vec<Head> = vec![read_head("de/index.html", b"<html lang=de>", &base)];
    let xml = b"<urlset><url><loc>https://kreis.example/de/weg/</loc></url></urlset>";
    let file = "sitemap.xml";
    let check = SitemapCheck::new(&base, &heads, [file].into_iter());
    check.finished(vec![check.read(file, xml)])
}

#[test]
fn every_golden_site_comes_out_as_expected() {
    let differences: Vec<&String> = CASES.iter().flat_map(|case| &case.differences).collect();
    assert!(
        differences.is_empty(),
        "{}\n`BLESS=1 cargo test --test golden` takes this as right.",
        differences
            .iter()
            .map(|text| text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn every_code_is_told_in_german_and_english_by_a_case() {
    let shown: BTreeSet<Code> = CASES.iter().flat_map(|case| case.codes.clone()).collect();
    let missing = Code::ALL.iter().filter(|code| !shown.contains(code));
    let missing: Vec<&str> = missing.map(|code| code.name()).collect();
    assert!(missing.is_empty(), "no case shows {}", missing.join(", "));
}

#[test]
fn the_base_site_has_nothing_to_find_fault_with() {
    let base = CASES.iter().find(|case| case.name == "base").unwrap();
    assert_eq!(base.codes, BTreeSet::new());
}

fn run(folder: &Path) -> Ran {
    let name = folder.file_name().unwrap().to_str().unwrap();
    let site = TestSite::of(folder);
    if site.request.after_base {
        assert!(
            site.build().changes.is_some(),
            "{name}: the base site must be good"
        );
    }
    let before = tree(&site.out());
    site.complete();
    let outcome = site.build();
    let after = tree(&site.out());
    let has_errors = outcome.has_errors(site.request.strict);
    assert_ne!(has_errors, outcome.changes.is_some(), "{name}");
    if has_errors {
        assert_eq!(before, after, "{name}: written in spite of errors");
    }
    let mut others: Vec<(String, String)> = Vec::new();
    if site.request.also.contains(&Also::Json) {
        let json = report::render(Format::Json, &outcome.findings, &Wording::german());
        others.push(("diagnostics.json".to_owned(), json));
    }
    if site.request.also.contains(&Also::Files) {
        let names = after.keys().map(|name| format!("{name}\n"));
        others.push(("files.txt".to_owned(), names.collect()));
    }
    for page in &site.request.pages {
        let bytes = after.get(page).cloned();
        let bytes = bytes.unwrap_or_else(|| b"There is no such page.\n".to_vec());
        others.push((format!("pages/{page}"), String::from_utf8(bytes).unwrap()));
    }
    compare(name, folder, &outcome.findings, others)
}

/// Compares the findings and `others` with what lies in `expected/`.
fn compare(
    name: &str,
    folder: &Path,
    findings: &[Diagnostic],
    others: Vec<(String, String)>,
) -> Ran {
    let human = Format::Human { coloured: false };
    let told = |wording: &Wording| report::render(human, findings, wording);
    let mut came: BTreeMap<String, String> = others.into_iter().collect();
    came.insert("diagnostics.de.txt".to_owned(), told(&Wording::german()));
    came.insert("diagnostics.en.txt".to_owned(), told(&Wording::english()));
    let expected_folder = folder.join("expected");
    let expected = tree(&expected_folder);
    if std::env::var_os("BLESS").is_some() {
        bless(&expected_folder, &came, &expected);
        return Ran {
            name: name.to_owned(),
            codes: codes(findings),
            differences: Vec::new(),
        };
    }
    let names: BTreeSet<&String> = came.keys().chain(expected.keys()).collect();
    let differences = names.into_iter().filter_map(|file| {
        let expected = expected
            .get(file)
            .map(|bytes| String::from_utf8_lossy(bytes));
        let expected = expected.as_deref().unwrap_or_default();
        let came = came.get(file).map_or("", String::as_str);
        (expected != came).then(|| {
            let diff = TextDiff::from_lines(expected, came);
            let path = format!("{name}/expected/{file}");
            diff.unified_diff()
                .header(&path, "what came of it")
                .to_string()
        })
    });
    Ran {
        name: name.to_owned(),
        codes: codes(findings),
        differences: differences.collect(),
    }
}

fn codes(findings: &[Diagnostic]) -> BTreeSet<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

fn bless(folder: &Path, came: &BTreeMap<String, String>, expected: &BTreeMap<String, Vec<u8>>) {
    for file in expected.keys().filter(|file| !came.contains_key(*file)) {
        fs::remove_file(folder.join(file)).unwrap();
    }
    for (file, text) in came {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if expected.get(file).is_none_or(|old| old != text.as_bytes()) {
            fs::write(path, text).unwrap();
        }
    }
}
