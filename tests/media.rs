//! A site with pictures: what is published of them, and what is told about those that can't be.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test, and it writes the site that it reads"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kreisweit::Wanted;
use kreisweit::diagnostic::{Code, Diagnostic};
use kreisweit::disk::{self, Output, Rehearsal, Sink};
use kreisweit::media::{Media, Size};
use kreisweit::publish;
use kreisweit::publish::progress::Progress;

const CONFIG: &str = r#"
adresse = "https://kreis.example/"
kreise = ["kreise/muster"]
thema = "kreis"
arten = ["sport"]
zielgruppen = ["alle"]
handlungsfelder = ["freizeit"]
schwerpunkt = "freizeit"
[regeln]
pflichtsprachen = ["de"]
geprueft_monate = 12
[[sprachen]]
kuerzel = "de"
"#;

const KREIS: &str = r#"+++
titel = "Landkreis Muster"
name = "Landkreis Muster"
schluessel = "03154"
land = "niedersachsen"
+++
"#;

const OFFER: &str = r#"+++
titel = "Sommerfest"
art = "sport"
zielgruppen = ["alle"]
sprachen = ["de"]
kostenlos = true
online = true
[[bilder]]
datei = "medien/DATEI"
alt = "Menschen auf einer Wiese."
urheber = "Muster"
lizenz = "CC-BY-4.0"
+++

Mehr steht im [Faltblatt](../../../medien/faltblatt.pdf).
"#;

/// 5 × 3 pixels, with a comment.
const PHOTO: &[u8] = b"\xff\xd8\xff\xfe\0\x08SECRET\xff\xc0\0\x0b\x08\0\x03\0\x05\x01\x01\x11\0\
    \xff\xda\0\x08\x01\x01\0\0\x3f\0\x12\x34\xff\xd9";

const DRAWING: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\">\n  <script/>\n</svg>";

/// A site whose only offer shows `picture`.
fn site(picture: &str, media: &[(&str, &[u8])]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let put = |path: &str, bytes: &[u8]| {
        let path = root.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    put("site.toml", CONFIG.as_bytes());
    put("kreise/muster/kreis.md", KREIS.as_bytes());
    let offer = OFFER.replace("DATEI", picture);
    put("kreise/muster/angebote/fest.md", offer.as_bytes());
    put("medien/faltblatt.pdf", b"%PDF-1.7");
    for (name, bytes) in media {
        put(&format!("medien/{name}"), bytes);
    }
    root
}

/// What a build of the site says about its media and whoever refers to them.
fn told(root: &Path) -> Vec<Diagnostic> {
    let out = tempfile::tempdir().unwrap();
    let wanted = Wanted {
        root: root.to_owned(),
        today: jiff::civil::date(2026, 11, 2),
        base: None,
        published: None,
        strict: false,
        program: None,
    };
    let files = disk::read_site(root).unwrap();
    let sink = Rehearsal::open(out.path()).unwrap();
    let outcome =
        kreisweit::build(files, &wanted, sink, &Progress::default(), &mut |_| {}).unwrap();
    let about_media = [
        Code::PictureUnreadable,
        Code::FileMissing,
        Code::FileTooLarge,
        Code::BrokenLink,
        Code::WrongPath,
    ];
    let told = outcome.findings.into_iter();
    told.filter(|finding| about_media.contains(&finding.code))
        .collect()
}

fn place(finding: &Diagnostic) -> (&str, &str) {
    let place = finding.at.as_ref().unwrap();
    (&place.source.path, place.text())
}

#[test]
fn media_are_published_without_notes_and_with_their_sizes() {
    let root = site(
        "fest.jpg",
        &[("fest.jpg", PHOTO), ("orte/treff.jpg", PHOTO)],
    );
    let out = tempfile::tempdir().unwrap();
    let (files, _) = disk::read_site(root.path()).unwrap();
    let sink = Output::open(out.path()).unwrap();
    let (media, findings) = publish::media::publish(&files.media, root.path(), &sink).unwrap();
    assert_eq!(findings, []);
    let size = Some(Size {
        width: 5,
        height: 3,
    });
    let expected = [
        ("medien/faltblatt.pdf", None),
        ("medien/fest.jpg", size),
        ("medien/orte/treff.jpg", size),
    ];
    assert_eq!(
        media,
        Media::from(expected.map(|(path, size)| (path.to_owned(), size)))
    );
    sink.commit(BTreeSet::new()).unwrap();
    let published = fs::read(out.path().join("medien/orte/treff.jpg")).unwrap();
    assert_eq!(published, [&PHOTO[..2], &PHOTO[12..]].concat());
    assert!(out.path().join("medien/faltblatt.pdf").exists());
    assert_eq!(told(root.path()), []);
}

#[test]
fn a_picture_that_is_not_there_is_told_where_it_is_wanted() {
    let root = site("fest-2.jpg", &[("fest.jpg", PHOTO)]);
    let told = told(root.path());
    let [finding] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert_eq!(finding.code, Code::FileMissing);
    let record = "content/kreise/muster/angebote/fest.md";
    assert_eq!(place(finding), (record, "\"medien/fest-2.jpg\""));
    assert_eq!(finding.nearest.as_deref(), Some("medien/fest.jpg"));
    assert_eq!(
        finding.allowed,
        ["medien/fest.jpg"],
        "papers are no pictures"
    );
}

#[test]
fn what_can_not_be_published_is_told_once_and_counts_as_there() {
    let root = site(
        "fest.jpg",
        &[
            ("fest.jpg", b"GIF89a"),
            ("liste.docx", b"PK"),
            ("logo.svg", DRAWING),
        ],
    );
    let told = told(root.path());
    assert!(told.iter().all(|one| one.code == Code::PictureUnreadable));
    let places: Vec<_> = told.iter().map(place).collect();
    let expected = [
        ("content/medien/fest.jpg", ""),
        ("content/medien/liste.docx", ""),
        ("content/medien/logo.svg", "<script/>"),
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_picture_that_is_too_large_is_not_told_as_missing() {
    let large = vec![0; usize::try_from(disk::MEDIA_LIMIT).unwrap() + 1];
    let root = site("fest.jpg", &[("fest.jpg", &large)]);
    let codes: Vec<_> = told(root.path()).iter().map(|one| one.code).collect();
    assert_eq!(codes, [Code::FileTooLarge]);
}

#[test]
fn a_picture_whose_notes_can_not_be_taken_out_is_no_picture_for_a_record() {
    let root = site("fest.avif", &[]);
    let codes: Vec<_> = told(root.path()).iter().map(|one| one.code).collect();
    assert_eq!(codes, [Code::WrongPath]);
}
