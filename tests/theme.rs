//! The themes inside the program: the pairs of colours that they declare are those that their
//! styles use, and the second makes the demonstration site without a finding, too.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test, and it reads the themes"
)]

mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kreisweit::content::day::parse_date;
use kreisweit::content::fields::Reference;
use kreisweit::disk::SiteFiles;
use kreisweit::page::theme::manifest::{BUILTIN, Lineage};
use kreisweit::publish::progress::Progress;
use kreisweit::source::Source;
use kreisweit::{Outcome, Wanted, build};

use site::{Memory, TODAY};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// The files of the demonstration site, as a site with this theme.
fn demonstration(theme: &str) -> SiteFiles {
    let (mut files, findings) = site::files(root());
    assert_eq!(findings, []);
    let text = files.config.unwrap().text.clone();
    let text = text.replace("thema = \"kreis\"", &format!("thema = \"{theme}\""));
    files.config = Some(Source::new("content/site.toml", text));
    files
}

fn built(files: SiteFiles) -> (Outcome, Memory) {
    let wanted = Wanted {
        root: root().to_owned(),
        today: parse_date(TODAY).unwrap(),
        base: None,
        published: None,
        strict: true,
        program: None,
    };
    let memory = Memory::default();
    let outcome = build(
        (files, Vec::new()),
        &wanted,
        &memory,
        &Progress::default(),
        &mut |_| {},
    )
    .unwrap();
    (outcome, memory)
}

#[test]
fn the_demonstration_site_can_be_built_with_the_second_theme() {
    let (outcome, memory) = built(demonstration("klar"));
    assert_eq!(outcome.findings, []);
    let files = memory.files.into_inner().unwrap();
    let start = String::from_utf8(files["de/index.html"].clone()).unwrap();
    assert!(start.contains("<div class=\"start\">"), "{start}");
    assert!(!start.contains("<div class=\"hero\">"), "{start}");
    let styles = String::from_utf8(files["assets/style.css"].clone()).unwrap();
    assert!(styles.contains("--accent:#1a3a8a;"), "{styles}");
    assert!(styles.contains("--radius:0rem"), "{styles}");
    assert!(styles.contains(".start{"), "{styles}");
}

/// A rule of a style sheet: its declarations, and the conditions that it stands under.
struct Rule {
    selector: String,
    declarations: Vec<(String, String)>,
    within: Vec<String>,
}

fn rules(css: &str) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut within: Vec<String> = Vec::new();
    let mut rest = css.to_owned();
    while let Some(start) = rest.find("/*") {
        let end = start + rest[start..].find("*/").unwrap() + 2;
        rest.replace_range(start..end, "");
    }
    let mut rest = rest.as_str();
    while let Some(at) = rest.find(['{', '}', ';']) {
        let before = rest[..at].trim().to_owned();
        match &rest[at..=at] {
            "{" if before.starts_with('@') && !before.starts_with("@page") => within.push(before),
            "{" => {
                let end = rest.find('}').unwrap();
                let declarations = rest[at + 1..end].split(';');
                let declarations = declarations.filter_map(|one| one.split_once(':'));
                let trimmed =
                    |(name, value): (&str, &str)| (name.trim().to_owned(), value.trim().to_owned());
                rules.push(Rule {
                    selector: before,
                    declarations: declarations.map(trimmed).collect(),
                    within: within.clone(),
                });
                rest = &rest[end + 1..];
                continue;
            }
            "}" => {
                within.pop();
            }
            _ => {}
        }
        rest = &rest[at + 1..];
    }
    rules
}

/// The custom properties in a value that are colours.
fn colours(value: &str, known: &BTreeSet<String>) -> Vec<String> {
    let used = value.split("var(--").skip(1);
    let used = used.map(|rest| rest.split(')').next().unwrap().to_owned());
    used.filter(|one| known.contains(one)).collect()
}

/// What styles do with colours: which stand as text or parts on a ground of their own, which
/// anywhere, and which grounds anything may stand on.
#[derive(Default)]
struct Used {
    pairs: BTreeSet<(String, String)>,
    free: BTreeSet<String>,
    grounds: BTreeSet<String>,
}

fn used(css: &str, known: &BTreeSet<String>) -> Used {
    let mut used = Used::default();
    for rule in rules(css) {
        if rule.within.iter().any(|one| one.contains("forced-colors")) {
            continue;
        }
        let of = |names: &[&str]| {
            let matching = rule.declarations.iter();
            let matching =
                matching.filter(|(name, _)| names.iter().any(|one| name.starts_with(one)));
            let found = matching.flat_map(|(_, value)| colours(value, known));
            found.collect::<Vec<_>>()
        };
        let grounds = of(&["background"]);
        let text = of(&["color", "fill"]);
        let parts = of(&["border", "outline", "box-shadow", "stroke"]);
        for front in text.iter().chain(&parts) {
            let is_text = text.contains(front);
            if grounds.is_empty() || !is_text {
                used.free.insert(front.clone());
            }
            for ground in grounds.iter().filter(|_| is_text) {
                used.pairs.insert((front.clone(), ground.clone()));
            }
        }
        if text.is_empty() {
            used.grounds.extend(grounds);
        }
    }
    used
}

#[test]
fn the_declared_pairs_are_those_that_the_styles_use() {
    let (files, _) = site::files(root());
    for theme in BUILTIN {
        let wanted = Reference {
            literal: theme.to_owned(),
            place: Source::new("content/site.toml", "").place(0..0),
        };
        let (lineage, findings) = Lineage::of(&files.theme, Some(&wanted));
        assert_eq!(findings, []);
        let tokens = lineage.manifests().iter().flat_map(|one| &one.colours);
        let known: BTreeSet<String> = tokens.map(|one| one.property.clone()).collect();
        let css: String = ["kreis/style.css", "klar/klar.css"]
            .iter()
            .filter(|file| {
                lineage
                    .folders()
                    .iter()
                    .any(|one| file.starts_with(one.as_str()))
            })
            .map(|file| read(&format!("themes/{file}")))
            .collect();
        let used = used(&css, &known);
        let declared = declared(&lineage);
        let mut wanted = used.pairs.clone();
        for front in used
            .free
            .iter()
            .filter(|one| !DECORATIVE.contains(&one.as_str()))
        {
            let own =
                used.pairs.iter().any(|(one, _)| one == front) && BOUND.contains(&front.as_str());
            for ground in used.grounds.iter().filter(|_| !own) {
                wanted.insert((front.clone(), ground.clone()));
            }
        }
        assert_eq!(declared, wanted, "theme {theme}");
    }
}

/// Colours that show nothing which isn't also said otherwise: lines between rows, outlines of
/// grounds that stand out by themselves.
const DECORATIVE: [&str; 3] = ["line", "warn-edge", "band"];

/// Colours that are set for the content of a ground by another rule than the ground's own.
const BOUND: [&str; 1] = ["on-band"];

fn declared(lineage: &Lineage) -> BTreeSet<(String, String)> {
    let pairs = lineage.manifests().iter().flat_map(|one| &one.pairs);
    let pairs = pairs.flat_map(|pair| {
        let on = pair.on.iter();
        on.map(|ground| (pair.front.literal.clone(), ground.literal.clone()))
    });
    pairs.collect()
}

#[test]
fn styles_name_colours_by_their_properties_only() {
    let sheets = [read("themes/kreis/style.css"), read("themes/klar/klar.css")];
    for rule in sheets.iter().flat_map(|css| rules(css)) {
        if rule.within.iter().any(|one| one.contains("forced-colors")) {
            continue;
        }
        for (name, value) in &rule.declarations {
            let words = value.split(|sign: char| !sign.is_alphanumeric() && sign != '#');
            let literal = words
                .filter(|word| word.starts_with('#') || NAMED.contains(word))
                .collect::<Vec<_>>();
            assert!(
                literal.is_empty(),
                "{} {{ {name}: {value} }}",
                rule.selector
            );
        }
    }
}

const NAMED: [&str; 10] = [
    "white", "black", "gray", "grey", "red", "green", "blue", "rgb", "hsl", "oklch",
];
