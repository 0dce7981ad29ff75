//! A preview shows what a build would publish, whatever was done to the files before.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it edits files"
)]

mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use kreisweit::diagnostic::{self, Diagnostic};
use kreisweit::disk::{self, SiteFolder};
use kreisweit::preview::{Answer, KnownPages, Pages, Passing, Preview};
use kreisweit::publish::progress::Progress;
use kreisweit::report::{self, Format, Wording};
use kreisweit::{Outcome, build};
use proptest::prelude::*;

use site::{Memory, TestSite};

/// Files that are edited; some are not there at first.
const FILES: [&str; 14] = [
    "content/gemeinden/tal/angebote/sprachcafe.md",
    "content/gemeinden/tal/angebote/sprachcafe.en.md",
    "content/gemeinden/tal/anlaufstellen/treff.md",
    "content/gemeinden/tal/gemeinde.md",
    "content/gemeinden/berg/gemeinde.md",
    "content/kreise/muster/kreis.md",
    "content/kreise/muster/traeger/muster-vhs.md",
    "content/seiten/impressum.md",
    "content/site.toml",
    "locales/de/site.ftl",
    "locales/en/site.ftl",
    "themes/klein/offer.html",
    "themes/klein/base.html",
    "content/medien/fest.svg",
];

/// What an editor does.
#[derive(Debug, Clone)]
enum Edit {
    /// Writes the file as it was at first.
    Restore(usize),
    /// Writes something at the file's end that changes what is seen, or can't be read there.
    Append(usize, usize),
    /// Changes a word in the whole file.
    Replace(usize, usize),
    /// Leaves the file half written.
    Cut(usize),
    Delete(usize),
    /// Calls it otherwise, or back again.
    Rename(usize),
    /// Makes a file that wasn't there.
    Add(usize),
    /// Takes a whole folder away.
    DeleteFolder(usize),
}

const ENDS: [&str; 5] = [
    "\nNoch ein Absatz.\n",
    "\n[Weg](../anlaufstellen/gibt-es-nicht.md)\n",
    "\nsite-title = Anders\n",
    "{{ page.gibt_es_nicht }}",
    "<p>Mehr</p>",
];

const WORDS: [(&str, &str); 6] = [
    ("titel = \"", "titel = \"Neu: "),
    ("art = \"sprache\"", "art = \"sport\""),
    ("ort = \"treff\"", "ort = \"traff\""),
    ("Sprache", "Reden"),
    ("kostenlos = true", "kostenlos = vielleicht"),
    ("thema = \"klein\"", "thema = \"kreis\""),
];

const NEW: [(&str, &str); 6] = [
    (
        "content/gemeinden/tal/angebote/chor.md",
        "+++\ntitel = \"Chor\"\nart = \"sport\"\nort = \"treff\"\ntraeger = \"muster-vhs\"\n+++\nSingen.\n",
    ),
    (
        "content/gemeinden/tal/gemeinde.en.md",
        "+++\ntitel = \"Valley\"\nherkunft = \"mensch\"\n+++\nA valley.\n",
    ),
    (
        "content/medien/fest.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><path d=\"M0 0h4\"/></svg>",
    ),
    ("content/medien/lied.mp3", "la"),
    ("themes/klein/neu.txt", "neu"),
    ("content/Gemeinden/Ab C.md", "+++\n+++\n"),
];

const FOLDERS: [&str; 3] = [
    "content/gemeinden/tal/angebote",
    "content/seiten",
    "locales/en",
];

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let file = || 0..FILES.len();
    let edit = prop_oneof![
        3 => file().prop_map(Edit::Restore),
        2 => (file(), 0..ENDS.len()).prop_map(|(file, end)| Edit::Append(file, end)),
        3 => (file(), 0..WORDS.len()).prop_map(|(file, word)| Edit::Replace(file, word)),
        1 => file().prop_map(Edit::Cut),
        1 => file().prop_map(Edit::Delete),
        1 => file().prop_map(Edit::Rename),
        2 => (0..NEW.len()).prop_map(Edit::Add),
        1 => (0..FOLDERS.len()).prop_map(Edit::DeleteFolder),
    ];
    proptest::collection::vec(edit, 1..7)
}

/// Does it; the paths that a watcher would name.
fn edit(site: &TestSite, first: &BTreeMap<String, Vec<u8>>, edit: &Edit) -> BTreeSet<PathBuf> {
    let path = |file: &str| site.root().join(file);
    let write = |file: &str, bytes: &[u8]| {
        fs::create_dir_all(path(file).parent().unwrap()).unwrap();
        fs::write(path(file), bytes).unwrap();
    };
    let text = |file: &str| fs::read_to_string(path(file)).unwrap_or_default();
    let touched = match edit {
        Edit::Restore(file) => {
            let file = FILES[*file];
            if let Some(bytes) = first.get(file) {
                write(file, bytes);
            }
            vec![path(file)]
        }
        Edit::Append(file, end) => {
            let file = FILES[*file];
            if path(file).exists() {
                write(file, (text(file) + ENDS[*end]).as_bytes());
            }
            vec![path(file)]
        }
        Edit::Replace(file, word) => {
            let (file, (old, new)) = (FILES[*file], WORDS[*word]);
            if path(file).exists() {
                write(file, text(file).replace(old, new).as_bytes());
            }
            vec![path(file)]
        }
        Edit::Cut(file) => {
            let file = FILES[*file];
            if path(file).exists() {
                let text = text(file);
                let half = text.floor_char_boundary(text.len() / 2);
                write(file, &text.as_bytes()[..half]);
            }
            vec![path(file)]
        }
        Edit::Delete(file) => {
            let _ = fs::remove_file(path(FILES[*file]));
            vec![path(FILES[*file])]
        }
        Edit::Rename(file) => {
            let file = FILES[*file];
            let other = file
                .replace("sprachcafe", "cafe")
                .replace("berg/", "huegel/");
            let other = if other == file {
                format!("{file}~")
            } else {
                other
            };
            let (from, to) = if path(file).exists() {
                (path(file), path(&other))
            } else {
                (path(&other), path(file))
            };
            if from.exists() {
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::rename(&from, &to).unwrap();
            }
            vec![from, to]
        }
        Edit::Add(new) => {
            let (file, text) = NEW[*new];
            write(file, text.as_bytes());
            vec![path(file)]
        }
        Edit::DeleteFolder(folder) => {
            let folder = path(FOLDERS[*folder]);
            let _ = fs::remove_dir_all(&folder);
            vec![folder]
        }
    };
    touched.into_iter().collect()
}

/// What a build of the files as they are now makes and says.
fn built(site: &TestSite) -> (BTreeMap<String, Vec<u8>>, Outcome) {
    let memory = Memory::default();
    let files = site::files(site.root());
    let progress = Progress::default();
    let outcome = build(files, &site.wanted(), &memory, &progress, &mut |_| {}).unwrap();
    (memory.files.into_inner().unwrap(), outcome)
}

fn told(findings: &[Diagnostic]) -> String {
    report::render(
        Format::Human { coloured: false },
        findings,
        &Wording::german(),
    )
}

/// Compares everything that the preview answers with what a build makes.
fn compare(site: &TestSite, folder: &SiteFolder, preview: &mut Preview, known: &mut KnownPages) {
    let (mut files, findings) = folder.files();
    files.add_builtin();
    let state = preview.renew(&(files, findings), &site.wanted()).unwrap();
    let (built, outcome) = built(site);
    let Some(ready) = state.ready else {
        assert_eq!(told(&state.findings), told(&outcome.findings));
        let pages = built.keys().filter(|file| file.contains(".html"));
        assert_eq!(pages.count(), 0);
        return;
    };
    let pages = Pages::of(&ready, site.root());
    for (file, bytes) in &built {
        match pages.answer(file).unwrap() {
            Answer::File(_, answered) => assert!(
                answered == *bytes,
                "{file}: {}\n{}",
                String::from_utf8_lossy(&answered),
                String::from_utf8_lossy(bytes)
            ),
            Answer::Failed(_) | Answer::Folder | Answer::Nothing(_) => panic!("no {file}"),
        }
    }
    let stop = AtomicBool::new(false);
    let media = ready.media_hashes.clone();
    let sink = Passing::beside(disk::Previous::default(), media, known, &stop);
    let made = pages.check(&site.wanted(), &sink).unwrap();
    let mut findings = state.findings;
    findings.extend(made.findings);
    diagnostic::sort(&mut findings);
    assert_eq!(told(&findings), told(&outcome.findings));
    assert_eq!(made.pages, outcome.made.pages);
    let (build_json, now) = sink.finished(&made.addresses);
    *known = now;
    let listed: serde_json::Value = serde_json::from_slice(&build_json).unwrap();
    let listed = listed["files"].as_object().unwrap();
    let hashes: BTreeMap<&str, String> = built
        .iter()
        .map(|(file, bytes)| (file.as_str(), blake3::hash(bytes).to_hex().to_string()))
        .collect();
    let listed: BTreeMap<&str, String> = listed
        .iter()
        .map(|(file, hash)| (file.as_str(), hash.as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(listed, hashes);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 30, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_a_preview_answers_what_a_build_makes(edits in edits()) {
        let site = TestSite::base();
        let first = site::tree(site.root());
        let mut folder = SiteFolder::read(site.root()).unwrap();
        let mut preview = Preview::default();
        let mut known = KnownPages::default();
        compare(&site, &folder, &mut preview, &mut known);
        for one in &edits {
            let touched = edit(&site, &first, one);
            folder.read_at(&touched).unwrap();
            prop_assert_eq!(folder.files(), disk::read_site(site.root()).unwrap());
            compare(&site, &folder, &mut preview, &mut known);
        }
    }
}

/// The file of an offer's page, and what the preview answers to a path.
fn answer(site: &TestSite, path: &str) -> Answer {
    let folder = SiteFolder::read(site.root()).unwrap();
    let (mut files, findings) = folder.files();
    files.add_builtin();
    let state = Preview::default().renew(&(files, findings), &site.wanted());
    let ready = state.unwrap().ready.unwrap();
    Pages::of(&ready, site.root()).answer(path).unwrap()
}

#[test]
fn paths_are_answered_as_by_a_web_server() {
    let site = TestSite::base();
    let file = |path: &str| match answer(&site, path) {
        Answer::File(file, _) => file,
        other @ (Answer::Folder | Answer::Nothing(_) | Answer::Failed(_)) => panic!("{other:?}"),
    };
    assert_eq!(file(""), "index.html");
    assert_eq!(file("de/"), "de/index.html");
    assert_eq!(file("sitemap.xml"), "sitemap.xml");
    assert!(matches!(answer(&site, "de/angebote"), Answer::Folder));
    for path in [
        "en/nichts/",
        "../content/site.toml",
        "content/site.toml",
        "%2e%2e/",
    ] {
        let Answer::Nothing(Some(page)) = answer(&site, path) else {
            panic!("{path}");
        };
        let lang = if path.starts_with("en/") { "en" } else { "de" };
        let page = String::from_utf8(page).unwrap();
        assert!(page.contains(&format!("lang=\"{lang}\"")), "{path}: {page}");
    }
}

#[test]
fn a_check_that_is_stopped_says_so_and_ends() {
    let site = TestSite::base();
    let (files, findings) = site::files(site.root());
    let state = Preview::default().renew(&(files, findings), &site.wanted());
    let ready = state.unwrap().ready.unwrap();
    let pages = Pages::of(&ready, site.root());
    let stop = AtomicBool::new(true);
    let known = KnownPages::default();
    let sink = Passing::beside(disk::Previous::default(), BTreeMap::new(), &known, &stop);
    let error = pages.check(&site.wanted(), &sink).unwrap_err();
    assert_eq!(error.kind, disk::Kind::Stopped);
}
