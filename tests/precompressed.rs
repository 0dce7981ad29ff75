//! The smaller forms of texts hold the texts, and are made for what has changed only.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it looks at the files that were written"
)]

mod site;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use kreisweit::disk::{BUILD_JSON, Output, Precompressed, Sink};
use kreisweit::publish::progress::Progress;
use kreisweit::{Outcome, Wanted, build};

use site::{TestSite, files, golden, tree};

const CASE: &str = "a_promised_way_to_what_is_over_is_told_and_published";

fn site() -> TestSite {
    let site = TestSite::of(&golden().join(CASE));
    site.complete();
    site
}

fn built(site: &TestSite, wanted: &Wanted, output: impl Sink) -> (Outcome, bool) {
    let mut laps = Vec::new();
    let lap = &mut |lap| laps.push(lap);
    let progress = Progress::default();
    let outcome = build(files(site.root()), wanted, output, &progress, lap).unwrap();
    (outcome, laps == ["unchanged"])
}

fn compressed(site: &TestSite) -> Outcome {
    let output = Precompressed::open(&site.out()).unwrap();
    built(site, &site.wanted(), output).0
}

/// What a browser makes of the form; `None` if the file is none.
fn unpacked(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    match Path::new(name).extension()?.to_str()? {
        "gz" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut text),
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut text),
        _ => return None,
    }
    .unwrap();
    Some(text)
}

/// How many forms there are; that each holds the text beside it, and that if there are any, no
/// larger text is without.
fn forms(made: &BTreeMap<String, Vec<u8>>) -> usize {
    let count = made.keys().filter(|name| is(name, &["gz", "br"])).count();
    for (name, bytes) in made.iter().filter(|_| count > 0) {
        if let Some(text) = unpacked(name, bytes) {
            let (of, _) = name.rsplit_once('.').unwrap();
            assert_eq!(made[of], text, "{name}");
            assert!(bytes.len() < text.len(), "{name}");
        } else if is(name, &["html"]) && bytes.len() > 500 {
            for suffix in ["gz", "br"] {
                assert!(made.contains_key(&format!("{name}.{suffix}")), "{name}");
            }
        }
    }
    count
}

/// Whether the file has one of the suffixes.
fn is(name: &str, suffixes: &[&str]) -> bool {
    let suffix = Path::new(name).extension().and_then(|it| it.to_str());
    suffix.is_some_and(|suffix| suffixes.contains(&suffix))
}

fn plain(made: &BTreeMap<String, Vec<u8>>) -> Vec<(&String, &Vec<u8>)> {
    let is_plain = |(name, bytes): &(&String, &Vec<u8>)| {
        unpacked(name, bytes).is_none() && *name != BUILD_JSON
    };
    made.iter().filter(is_plain).collect()
}

#[test]
fn each_text_has_its_forms_beside_it_and_is_the_same_without() {
    let (with, without) = (site(), site());
    compressed(&with);
    let output = Output::open(&without.out()).unwrap();
    built(&without, &without.wanted(), output);
    let (with, without) = (tree(&with.out()), tree(&without.out()));
    assert!(forms(&with) > 40);
    assert_eq!(forms(&without), 0);
    assert_eq!(plain(&with), plain(&without));
}

#[test]
fn forms_of_what_has_not_changed_stay() {
    let site = site();
    compressed(&site);
    let first = tree(&site.out());
    let changes = compressed(&site).changes.unwrap();
    assert_eq!(changes.unchanged, first.len() - 1);

    let record = site.root().join("content/kreise/muster/kreis.md");
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, text.clone() + "\nNoch ein Satz.\n").unwrap();
    let changes = compressed(&site).changes.unwrap();
    assert!(changes.changed > 0 && changes.unchanged > changes.changed);
    assert_eq!(changes.removed, 0);
    forms(&tree(&site.out()));
    fs::write(&record, text).unwrap();
    compressed(&site);
    assert_eq!(tree(&site.out()), first);
}

#[test]
fn a_form_that_was_meddled_with_is_made_anew() {
    let site = site();
    compressed(&site);
    let first = tree(&site.out());
    let form = |suffix: &str| {
        let names = first.keys();
        let mut own = names.filter(|name| is(name, &[suffix]));
        site.out().join(own.next().unwrap())
    };
    fs::write(form("gz"), b"other").unwrap();
    fs::remove_file(form("br")).unwrap();
    let changes = compressed(&site).changes.unwrap();
    assert_eq!((changes.changed, changes.added), (1, 1));
    assert_eq!(tree(&site.out()), first);
}

#[test]
fn forms_go_when_they_are_no_longer_wanted() {
    let site = site();
    let wanted = Wanted {
        program: Some(blake3::hash(b"this one")),
        ..site.wanted()
    };
    let with = || Precompressed::open(&site.out()).unwrap();
    let without = || Output::open(&site.out()).unwrap();
    assert!(!built(&site, &wanted, with()).1);
    let (again, was_short) = built(&site, &wanted, with());
    assert!(was_short && again.changes.unwrap().unchanged > 40);
    // The short way would leave them.
    assert!(!built(&site, &wanted, without()).1);
    assert_eq!(forms(&tree(&site.out())), 0);
    assert!(!built(&site, &wanted, with()).1);
    assert!(forms(&tree(&site.out())) > 40);
}
