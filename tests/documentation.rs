//! README.md and .docs/felder.md stay true: the files they show are free of mistakes, the message
//! they show is what an editor gets to see, and no word that a field allows is left out.

use kreisweit::config::Config;
use kreisweit::content::anlaufstelle::{AnlaufstelleKind, Appointment, Topic};
use kreisweit::content::contact::PhoneKind;
use kreisweit::content::equality_law::EqualityLaw;
use kreisweit::content::fields::Word;
use kreisweit::content::key_figure::{Rhythm, Unit};
use kreisweit::content::land::Land;
use kreisweit::content::money::{CostUnit, Support};
use kreisweit::content::offer::{Access, CourseKind, Level, Permit, Status};
use kreisweit::content::page::{Assessment, Conformity, Menu, PageRole};
use kreisweit::content::territory::{GemeindeKind, VerbandKind};
use kreisweit::content::traeger::TraegerKind;
use kreisweit::content::words::{Origin, WordField};
use kreisweit::content::{self, journey, name::Kind};
use kreisweit::diagnostic::Diagnostic;
use kreisweit::report::{Format, Wording, render};
use kreisweit::source::Source;

const README: &str = include_str!("../README.md");
const FIELDS: &str = include_str!("../.docs/felder.md");

/// A file that a document shows, named in the line above it.
struct Example<'d> {
    path: &'d str,
    text: String,
}

/// The blocks in ```` ```toml ````, each with the last path in backticks before it.
fn examples(document: &str) -> Vec<Example<'_>> {
    let mut examples = Vec::new();
    let mut path = "";
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if line == "```toml" {
            let block = lines.by_ref().take_while(|line| *line != "```");
            let text = block.map(|line| format!("{line}\n")).collect();
            examples.push(Example { path, text });
        }
        let literals = line.split('`').skip(1).step_by(2);
        let paths = literals.filter(|literal| !literal.contains(['…', '<', ' ']));
        let paths = paths.filter(|literal| is_file(literal));
        path = paths.last().unwrap_or(path);
    }
    examples
}

/// Whether the text names a record, the site's configuration or its ways.
fn is_file(literal: &str) -> bool {
    [".md", ".toml"]
        .iter()
        .any(|suffix| literal.strip_suffix(suffix).is_some())
}

fn findings(example: &Example<'_>) -> Vec<Diagnostic> {
    let source = Source::new(example.path, example.text.as_str());
    match example.path.rsplit('/').next() {
        Some("site.toml") => Config::read(&source).1,
        Some("wege.toml") => journey::read(&source).1,
        Some(_) | None => content::parse(&source).1,
    }
}

fn told(findings: &[Diagnostic]) -> String {
    render(
        Format::Human { coloured: false },
        findings,
        &Wording::german(),
    )
}

#[test]
fn every_example_is_a_file_without_mistakes() {
    let examples: Vec<Example<'_>> = [README, FIELDS].into_iter().flat_map(examples).collect();
    assert_eq!(examples.len(), 12, "an example is new or was not found");
    for example in examples {
        let findings = findings(&example);
        assert!(
            findings.is_empty(),
            "{}:\n{}",
            example.path,
            told(&findings)
        );
    }
}

#[test]
fn the_readme_shows_the_message_that_the_program_prints() {
    let mut example = examples(README).swap_remove(0);
    example.text = example.text.replace("\"16:00\"", "\"16 Uhr\"");
    let printed = told(&findings(&example));
    let message = printed.split("\n\n").next().unwrap_or_default();
    assert!(README.contains(message), "{message}");
}

/// The words of a field that the page of fields doesn't name.
fn unnamed<W: Word>() -> Vec<&'static str> {
    let words = W::WORDS.iter().map(|(word, _)| *word);
    words
        .filter(|word| !FIELDS.contains(&format!("`{word}`")))
        .collect()
}

#[test]
fn every_word_that_a_field_allows_is_listed() {
    let unnamed = [
        unnamed::<Access>(),
        unnamed::<AnlaufstelleKind>(),
        unnamed::<Assessment>(),
        unnamed::<Conformity>(),
        unnamed::<PageRole>(),
        unnamed::<Appointment>(),
        unnamed::<CostUnit>(),
        unnamed::<CourseKind>(),
        unnamed::<GemeindeKind>(),
        unnamed::<Level>(),
        unnamed::<Menu>(),
        unnamed::<Origin>(),
        unnamed::<Permit>(),
        unnamed::<PhoneKind>(),
        unnamed::<Rhythm>(),
        unnamed::<Status>(),
        unnamed::<Support>(),
        unnamed::<Topic>(),
        unnamed::<TraegerKind>(),
        unnamed::<Unit>(),
        unnamed::<VerbandKind>(),
    ];
    assert_eq!(unnamed.concat(), Vec::<&str>::new());
}

#[test]
fn what_the_program_knows_of_each_bundesland_is_listed() {
    for law in Land::ALL.map(EqualityLaw::of) {
        let body = law.body;
        let aids = match law.aids_on_start_page {
            Some(true) => "ja",
            Some(false) => "nein",
            None => "–",
        };
        let row = format!("| {} | {body} | {aids} |\n", law.law);
        assert!(FIELDS.contains(&row), "{row}");
    }
}

#[test]
fn every_text_field_is_listed() {
    for field in Kind::ALL.into_iter().flat_map(WordField::of_kind) {
        let name = field.name();
        assert!(FIELDS.contains(&format!("`{name}`")), "{name}");
    }
}
