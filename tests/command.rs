//! The command as it is typed: exit codes, forms, and what it leaves alone.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it looks at the files that were written"
)]

mod site;

use std::fs;
use std::process::{Command, Output};

use site::{TODAY, TestSite, golden, tree};

/// A site and what the command said about it.
struct Said {
    code: i32,
    out: String,
    err: String,
}

fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs the command in the folder of a site.
fn run(site: &TestSite, arguments: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kreisweit"));
    command.current_dir(site.root()).args(arguments);
    said(command.output().unwrap())
}

fn site(case: &str) -> TestSite {
    let site = TestSite::of(&golden().join(case));
    site.complete();
    site
}

const BROKEN: &str = "an_end_before_its_start_is_told";
const WITH_WARNINGS: &str = "what_should_be_looked_after_is_told_and_published";

#[test]
fn a_clean_build_ends_with_0_and_says_what_it_made() {
    let site = site("base");
    let said = run(&site, &["build", "--date", TODAY]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    assert!(
        said.out.contains("Keine Fehler, keine Hinweise."),
        "{}",
        said.out
    );
    let written = tree(&site.out());
    let pages = written
        .keys()
        .filter(|name| name.split('.').next_back() == Some("html"));
    let wanted = format!("{} Seiten sind fertig", pages.count());
    assert!(said.out.contains(&wanted), "{wanted}: {}", said.out);
    assert!(
        said.out
            .contains("Suche im Browser: bis zu 2 kB je Sprache"),
        "{}",
        said.out
    );
    assert!(site.out().join("de/index.html").is_file());
}

#[test]
fn who_reads_may_stop_reading() {
    let site = site(BROKEN);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_kreisweit"));
    command.current_dir(site.root());
    command.args(["build", "--date", TODAY]).stdout(writer);
    let said = said(command.output().unwrap());
    assert_eq!((said.code, said.err.as_str()), (1, ""));
}

#[test]
fn warnings_alone_end_with_0_and_strict_makes_it_1() {
    let site = site(WITH_WARNINGS);
    assert_eq!(run(&site, &["build", "--date", TODAY, "--strict"]).code, 1);
    assert!(tree(&site.out()).is_empty());
    let said = run(&site, &["build", "--date", TODAY]);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(!tree(&site.out()).is_empty());
}

#[test]
fn mistakes_of_editors_end_with_1_and_nothing_is_written() {
    let site = site(BROKEN);
    let said = run(&site, &["build", "--date", TODAY]);
    assert_eq!(said.code, 1);
    assert!(
        said.out.contains("Fehler[end-before-start]"),
        "{}",
        said.out
    );
    assert!(said.out.contains("nichts geschrieben"), "{}", said.out);
    assert!(tree(&site.out()).is_empty());
}

#[test]
fn trouble_of_the_machine_ends_with_2() {
    let site = site("base");
    let said = run(&site, &["build", "--root", "gibt-es-nicht"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("gibt-es-nicht"), "{}", said.err);
    let said = run(&site, &["build", "--previous", "gibt-es-nicht.json"]);
    assert_eq!(said.code, 2);
}

#[test]
fn a_folder_that_someone_else_filled_is_refused_with_2() {
    let site = site("base");
    site.write("woanders/urlaub.txt", "wichtig");
    let before = tree(&site.root().join("woanders"));
    for command in ["build", "check"] {
        let said = run(&site, &[command, "--date", TODAY, "--out", "woanders"]);
        assert_eq!(said.code, 2, "{}", said.out);
        assert!(said.err.contains("woanders"), "{}", said.err);
        assert_eq!(tree(&site.root().join("woanders")), before);
    }
}

#[test]
fn wrong_options_end_with_2_and_say_how() {
    let site = site("base");
    for arguments in [
        &["build", "--gibt-es-nicht"][..],
        &["build", "--date", "30.02.2026"],
        &["build", "--base-url", "kreis.example"],
        &["baue"],
        &["confirm"],
        &[],
    ] {
        let said = run(&site, arguments);
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!(!said.err.is_empty(), "{arguments:?}");
    }
    assert!(tree(&site.out()).is_empty());
}

#[test]
fn check_says_the_same_as_build_and_writes_nothing() {
    for case in ["base", BROKEN, WITH_WARNINGS] {
        let site = site(case);
        let before = tree(site.root());
        let checked = run(&site, &["check", "--date", TODAY, "--format", "json"]);
        assert_eq!(tree(site.root()), before);
        assert!(!site.out().exists());
        let built = run(&site, &["build", "--date", TODAY, "--format", "json"]);
        assert_eq!((checked.code, checked.out), (built.code, built.out));
    }
}

#[test]
fn every_form_for_tools_is_well_formed() {
    let site = site(BROKEN);
    for format in ["json", "gitlab", "sarif"] {
        let said = run(&site, &["check", "--date", TODAY, "--format", format]);
        assert_eq!(said.code, 1);
        let value: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        let findings = match format {
            "sarif" => &value["runs"][0]["results"],
            _ => &value,
        };
        assert_eq!(findings.as_array().unwrap().len(), 5, "{format}");
    }
    let said = run(&site, &["check", "--date", TODAY, "--format", "github"]);
    assert_eq!(said.out.lines().count(), 5);
    assert!(said.out.lines().all(|line| line.starts_with("::error ")));
}

#[test]
fn findings_are_told_in_english_where_that_is_asked_for() {
    let site = site(BROKEN);
    let said = run(&site, &["check", "--date", TODAY, "--lang", "en"]);
    let expected = golden().join(BROKEN).join("expected/diagnostics.en.txt");
    let expected = fs::read_to_string(expected).unwrap();
    assert!(said.out.starts_with(&expected), "{}", said.out);
}

#[test]
fn a_site_elsewhere_is_built_to_where_it_is_wanted() {
    let site = site("base");
    let out = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kreisweit"));
    command
        .current_dir(out.path())
        .args(["build", "--date", TODAY]);
    command
        .arg("--root")
        .arg(site.root())
        .args(["--out", "fertig"]);
    command.args(["--base-url", "https://www.kreis.example/integration"]);
    let said = said(command.output().unwrap());
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let start = fs::read_to_string(out.path().join("fertig/de/index.html")).unwrap();
    assert!(
        start.contains("href=\"/integration/de/angebote/\""),
        "{start}"
    );
    assert!(!site.out().exists());
}

const OFFER: &str = "content/gemeinden/tal/angebote/sprachcafe.md";
const TRANSLATION: &str = "content/gemeinden/tal/angebote/sprachcafe.en.md";

#[test]
fn confirm_writes_its_stamp_and_touches_nothing_else() {
    let site = site("base");
    let text = "+++\n# Von Hand übersetzt.\ntitel   =   \"Language café\"   # so genannt\n\
                herkunft = \"mensch\"\n\n+++\n\nText  \nmit Zeilen\t\n\n\n";
    site.write(TRANSLATION, text);
    let before = tree(site.root());
    let said = run(&site, &["confirm", "--date", TODAY, TRANSLATION, OFFER]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let mut after = tree(site.root());
    let translation = String::from_utf8(after[TRANSLATION].clone()).unwrap();
    let stamp = translation
        .lines()
        .find(|line| line.starts_with("stand = ["))
        .unwrap();
    assert_eq!(translation.replace(&format!("{stamp}\n"), ""), text);
    let offer = String::from_utf8(after[OFFER].clone()).unwrap();
    let stamp = format!("geprueft = {TODAY}\n");
    assert!(offer.contains(&stamp));
    let original = String::from_utf8(before[OFFER].clone()).unwrap();
    assert_eq!(offer.replace(&stamp, ""), original);
    for path in [TRANSLATION, OFFER] {
        after.insert(path.to_owned(), before[path].clone());
    }
    assert_eq!(after, before, "other files");
}

#[test]
fn what_is_confirmed_is_current_and_confirming_it_again_changes_nothing() {
    let site = site(WITH_WARNINGS);
    let treff = "content/gemeinden/tal/anlaufstellen/treff.en.md";
    let confirm = ["confirm", "--date", TODAY, TRANSLATION, treff];
    assert_eq!(run(&site, &confirm).code, 0);
    let said = run(&site, &["check", "--date", TODAY]);
    assert!(!said.out.contains("[translation-"), "{}", said.out);
    let before = tree(site.root());
    assert_eq!(run(&site, &confirm).code, 0);
    assert_eq!(tree(site.root()), before);
}

#[test]
fn what_can_not_be_confirmed_is_told_and_left_as_it_is() {
    let site = site("base");
    let orphan = "content/gemeinden/tal/angebote/verein.en.md";
    site.write(
        orphan,
        "+++\ntitel = \"Club\"\nherkunft = \"mensch\"\n+++\n",
    );
    let torn = "content/gemeinden/tal/angebote/kurs.md";
    site.write(torn, "+++\ntitel = \"Kurs\"\n");
    let before = tree(site.root());
    for (file, code) in [
        (orphan, "translation-without-original"),
        (torn, "head-unclosed"),
        ("content/site.toml", "unknown-place"),
    ] {
        let said = run(&site, &["confirm", "--date", TODAY, file]);
        assert_eq!(said.code, 1, "{file}: {}{}", said.out, said.err);
        assert!(
            said.out.contains(&format!("[{code}]")),
            "{file}: {}",
            said.out
        );
    }
    let said = run(
        &site,
        &["confirm", "--date", TODAY, "content/gibt-es-nicht.md"],
    );
    assert_eq!(said.code, 2);
    assert_eq!(tree(site.root()), before);
}
