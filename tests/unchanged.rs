//! A site of which nothing changed is left as it is, and whatever counts is noticed.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it looks at the files that were written and at their times"
)]

mod site;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex};
use std::time::SystemTime;

use kreisweit::config::BaseUrl;
use kreisweit::disk::{self, BUILD_JSON, Output, Previous};
use kreisweit::publish::progress::Progress;
use kreisweit::report::{self, Format, Wording};
use kreisweit::{Outcome, Wanted, build};
use proptest::prelude::*;
use rayon::prelude::*;

use site::{TestSite, files, golden, tree};

/// A build, and whether it took the short way.
fn built(site: &TestSite, wanted: &Wanted) -> (Outcome, bool) {
    let mut laps = Vec::new();
    let output = Output::open(&site.out()).unwrap();
    let progress = Progress::default();
    let files = files(site.root());
    let outcome = build(files, wanted, output, &progress, &mut |lap| laps.push(lap)).unwrap();
    (outcome, laps == ["unchanged"])
}

/// What the program asks of its own: the same program, always.
fn asked(site: &TestSite) -> Wanted {
    Wanted {
        program: Some(blake3::hash(b"this one")),
        ..site.wanted()
    }
}

fn told(outcome: &Outcome) -> String {
    let human = Format::Human { coloured: false };
    let german = Wording::german();
    let json = report::render(Format::Json, &outcome.findings, &german);
    report::render(human, &outcome.findings, &german) + &json
}

fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let time = |name: &String| {
        let file = fs::metadata(folder.join(name)).unwrap();
        file.modified().unwrap()
    };
    let names = tree(folder).into_keys();
    names.map(|name| (name.clone(), time(&name))).collect()
}

/// That the next build does all the work, to the same end as one that never takes the short way,
/// and that the one after it has nothing to do.
fn is_noticed(site: &TestSite, wanted: &Wanted, what: &str) {
    let (_, was_short) = built(site, wanted);
    assert!(!was_short, "{what} is not noticed");
    let made = tree(&site.out());
    let whole = Wanted {
        program: None,
        ..wanted.clone()
    };
    assert!(!built(site, &whole).1);
    assert_eq!(tree(&site.out()), made, "{what}");
    assert!(built(site, wanted).1, "{what} is noticed for ever");
}

/// That a case, built twice, is left as it is and told as if it were built as a whole; whether there
/// is anything to tell.
fn says_the_same(case: &Path) -> bool {
    let site = TestSite::of(case);
    site.complete();
    let wanted = asked(&site);
    let (_, was_short) = built(&site, &wanted);
    assert!(!was_short, "{}", case.display());
    let (made, before) = (tree(&site.out()), times(&site.out()));
    let (second, was_short) = built(&site, &wanted);
    assert!(was_short, "{}", case.display());
    let whole = Wanted {
        program: None,
        ..wanted
    };
    let (third, _) = built(&site, &whole);
    assert_eq!(told(&second), told(&third), "{}", case.display());
    assert_eq!(second.made, third.made, "{}", case.display());
    assert_eq!(second.changes, third.changes, "{}", case.display());
    assert_eq!(tree(&site.out()), made, "{}", case.display());
    assert_eq!(times(&site.out()), before, "{}", case.display());
    !second.findings.is_empty()
}

#[test]
fn nothing_is_made_of_what_is_the_same_and_the_same_is_said() {
    // All have warnings: of one place, of several files, of bytes, of templates, of no file at all.
    const CASES: [&str; 6] = [
        "a_block_that_changed_since_it_was_translated_says_so",
        "a_promised_way_to_what_is_over_is_told_and_published",
        "a_start_page_lacks_what_its_land_wants",
        "what_should_be_looked_after_is_told_and_published",
        "windows_line_ends_and_a_byte_order_mark_are_told_and_do_no_harm",
        "words_of_letters_are_found_by_the_german_word_and_lead_to_help",
    ];
    let says_the_same = |case: &&str| says_the_same(&golden().join(case));
    assert!(CASES.par_iter().all(says_the_same), "one has no warnings");
}

#[test]
fn everything_that_a_site_is_made_from_counts() {
    let site = TestSite::base();
    let wanted = asked(&site);
    built(&site, &wanted);
    let add = |path: &str, text: &str| {
        let before = fs::read_to_string(site.root().join(path)).unwrap_or_default();
        site.write(path, &(before + text));
        is_noticed(&site, &wanted, path);
    };
    add("content/gemeinden/tal/angebote/sprachcafe.md", "\nMehr.\n");
    add(
        "content/gemeinden/tal/angebote/sprachcafe.en.md",
        "\nMore.\n",
    );
    add("content/site.toml", "\n# Eine Bemerkung\n");
    add("content/wege.toml", "# Noch keine Wege\n");
    add("locales/de/site.ftl", "\n# Eine Bemerkung\n");
    add("themes/klein/mehr.css", ".mehr { margin: 0 }\n");
    add("themes/klein/schrift.woff2", "eine Schrift");
    add("themes/klein/schrift.woff2", "eine andere");
    fs::remove_file(site.root().join("themes/klein/schrift.woff2")).unwrap();
    is_noticed(&site, &wanted, "a file that is gone");
}

#[test]
fn everything_that_is_asked_for_counts() {
    let site = TestSite::base();
    let wanted = asked(&site);
    built(&site, &wanted);
    let tomorrow = Wanted {
        today: wanted.today.tomorrow().unwrap(),
        ..wanted.clone()
    };
    is_noticed(&site, &tomorrow, "the date");
    let base = Wanted {
        base: BaseUrl::parse("https://anderswo.example/unter/"),
        ..wanted.clone()
    };
    is_noticed(&site, &base, "the address");
    let strict = Wanted {
        strict: true,
        ..wanted.clone()
    };
    is_noticed(&site, &strict, "strict");
    let published = Wanted {
        published: Some(Previous::default()),
        ..wanted.clone()
    };
    is_noticed(&site, &published, "a published site");
    let program = Wanted {
        program: Some(blake3::hash(b"another one")),
        ..wanted.clone()
    };
    is_noticed(&site, &program, "the program");
    let without = Wanted {
        program: None,
        ..wanted
    };
    built(&site, &without);
    assert!(!built(&site, &without).1);
}

#[test]
fn the_program_is_known_by_its_bytes() {
    let this = std::env::current_exe().unwrap();
    let this = blake3::hash(&fs::read(this).unwrap());
    assert_eq!(disk::program(), Some(this));
}

#[test]
fn an_address_that_was_lost_is_told_once() {
    let site = TestSite::base();
    let wanted = asked(&site);
    site.write("content/gemeinden/tal/anlaufstellen/zwei.md", &{
        let one = site.read("content/gemeinden/tal/anlaufstellen/treff.md");
        one.lines()
            .filter(|line| !line.starts_with("kurz"))
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    });
    assert!(built(&site, &wanted).0.changes.is_some());
    fs::remove_file(
        site.root()
            .join("content/gemeinden/tal/anlaufstellen/zwei.md"),
    )
    .unwrap();
    let tells = |outcome: &Outcome| told(outcome).contains("address-lost");
    let (second, _) = built(&site, &wanted);
    assert!(tells(&second), "{}", told(&second));
    let (third, was_short) = built(&site, &wanted);
    assert!(was_short && !tells(&third));
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_page_is_noticed_whatever_it_leads_to() {
    let site = TestSite::base();
    let wanted = asked(&site);
    built(&site, &wanted);
    let (page, elsewhere) = (
        site.out().join("index.html"),
        site.root().join("index.html"),
    );
    fs::rename(&page, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &page).unwrap();
    assert!(!built(&site, &wanted).1);
    assert!(!page.is_symlink());
}

/// What someone does to an output between two builds.
#[derive(Debug, Clone)]
enum Meddling {
    /// One byte of one file is another.
    Flip(prop::sample::Index, prop::sample::Index, u8),
    /// A file ends early.
    Cut(prop::sample::Index, prop::sample::Index),
    /// A file is gone.
    Remove(prop::sample::Index),
    /// A file has the bytes of another.
    Swap(prop::sample::Index, prop::sample::Index),
}

fn meddling() -> impl Strategy<Value = Meddling> {
    let any_index = any::<prop::sample::Index>;
    prop_oneof![
        (any_index(), any_index(), 1..=u8::MAX).prop_map(|(a, b, c)| Meddling::Flip(a, b, c)),
        (any_index(), any_index()).prop_map(|(a, b)| Meddling::Cut(a, b)),
        any_index().prop_map(Meddling::Remove),
        (any_index(), any_index()).prop_map(|(a, b)| Meddling::Swap(a, b)),
    ]
}

/// Does it to the files of a folder, the receipt among them.
fn meddle(out: &Path, meddling: &Meddling) {
    let mut names: Vec<String> = tree(out).into_keys().collect();
    names.push(".kreisweit/receipt".to_owned());
    let file = |index: &prop::sample::Index| out.join(index.get(&names));
    match meddling {
        Meddling::Flip(which, at, by) => {
            let mut bytes = fs::read(file(which)).unwrap();
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] ^= by;
                fs::write(file(which), bytes).unwrap();
            }
        }
        Meddling::Cut(which, at) => {
            let mut bytes = fs::read(file(which)).unwrap();
            bytes.truncate(at.index(bytes.len() + 1));
            fs::write(file(which), bytes).unwrap();
        }
        Meddling::Remove(which) => fs::remove_file(file(which)).unwrap(),
        Meddling::Swap(one, other) => {
            let bytes = fs::read(file(one)).unwrap();
            fs::write(file(other), bytes).unwrap();
        }
    }
}

/// A site that was built, and what was made and said.
struct Built {
    site: TestSite,
    made: BTreeMap<String, Vec<u8>>,
    first: Outcome,
}

static BUILT: LazyLock<Mutex<Built>> = LazyLock::new(|| {
    let case = "a_promised_way_to_what_is_over_is_told_and_published";
    let site = TestSite::of(&golden().join(case));
    site.complete();
    let (first, _) = built(&site, &asked(&site));
    let made = tree(&site.out());
    Mutex::new(Built { site, made, first })
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens to the output, a build that is not refused leaves the site that it makes of
    /// the files, and says what it says.
    #[test]
    fn no_meddling_with_the_output_outlasts_a_build(meddling in meddling()) {
        let Built { site, made, first } = &*BUILT.lock().unwrap();
        let wanted = asked(site);
        meddle(&site.out(), &meddling);
        let Ok(output) = Output::open(&site.out()) else {
            // Its build.json can't be understood, and the person is told.
            fs::write(site.out().join(BUILD_JSON), &made[BUILD_JSON]).unwrap();
            return Ok(());
        };
        let again = build(files(site.root()), &wanted, output, &Progress::default(), &mut |_| {});
        let again = again.unwrap();
        // A build.json that lists other addresses is believed.
        if !told(&again).contains("address-lost") {
            prop_assert_eq!(told(&again), told(first));
        }
        prop_assert_eq!(again.made, first.made);
        let now = tree(&site.out());
        for (name, bytes) in made {
            prop_assert_eq!(now.get(name), Some(bytes), "{}", name);
        }
    }
}
