//! The invariants of the house, as far as a text can show them; the compiler and clippy keep the
//! rest.
//!
//! Tests within `src` may do what they like: what is read here ends where they begin.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test, and it reads the sources"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The rooms in the order of the tour in `src/lib.rs`: each uses only rooms before it.
const ROOMS: [&str; 25] = [
    "source",
    "diagnostic",
    "language",
    "path",
    "locale",
    "markdown",
    "media",
    "content",
    "config",
    "site",
    "page",
    "feed",
    "check",
    "report",
    "disk",
    "receipt",
    "prepare",
    "publish",
    "confirm",
    "preview",
    "serve",
    "lib",
    "cli",
    "waiting",
    "main",
];

/// Rooms whose types mean something and so are never written out as they are.
const DOMAIN: [&str; 6] = [
    "source", "language", "markdown", "content", "config", "site",
];

/// Field names outside `content/` that mean something else there: what, in which room, and what.
const OTHER_MEANINGS: [(&str, &str, &str); 21] = [
    ("name", "locale", "a variable of messages"),
    ("name", "page", "a variable of messages"),
    ("name", "site", "a variable of messages"),
    ("name", "report", "a variable of messages"),
    ("name", "confirm", "a variable of messages"),
    ("name", "main", "a variable of messages"),
    ("name", "check", "an attribute of HTML"),
    (
        "name",
        "disk",
        "what a file without a usable letter is called",
    ),
    ("alt", "check", "an attribute of HTML"),
    ("status", "check", "a role of ARIA"),
    ("status", "serve", "a role of ARIA"),
    ("mail", "page", "the key of a row, in English"),
    ("position", "page", "the key of a row, in English"),
    ("website", "page", "the key of a row, in English"),
    ("kreis", "disk", "the name of a theme"),
    ("art", "site", "the beginning of a label's id"),
    ("zielgruppe", "site", "the beginning of a label's id"),
    ("handlungsfeld", "site", "the beginning of a label's id"),
    ("zeiten", "site", "part of an address"),
    ("ort", "site", "part of an address"),
    ("anmeldung", "site", "part of an address"),
];

/// Words that law or trade gives, and so the code's own.
const TRADE: [&str; 4] = ["anlaufstelle", "kreis", "verband", "traeger"];

/// A file of `src` as far as it is read here.
struct File {
    /// Such as `content/offer.rs`.
    path: String,
    room: String,
    /// The text without comments and tests.
    code: String,
}

fn files() -> Vec<File> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let entries = walkdir::WalkDir::new(&src).sort_by_file_name().into_iter();
    let files = entries.map(Result::unwrap);
    let files = files.filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"));
    let files = files.map(|entry| {
        let path = entry.path().strip_prefix(&src).unwrap().to_str().unwrap();
        let path = path.replace('\\', "/");
        let first = path.split('/').next().unwrap();
        File {
            room: first.trim_end_matches(".rs").to_owned(),
            code: code(&fs::read_to_string(entry.path()).unwrap()),
            path,
        }
    });
    files.filter(|file| !is_test(&file.path)).collect()
}

/// Files that only tests use.
fn is_test(path: &str) -> bool {
    path.ends_with("tests.rs") || path.contains("/tests/") || path == "markdown/laws.rs"
}

/// The text up to its tests, without comments.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    let lines = text[..end].lines().map(|line| {
        let comment = line.trim_start().starts_with("//");
        let end = if comment { 0 } else { line.len() };
        format!("{}\n", line[..end].split(" // ").next().unwrap_or_default())
    });
    lines.collect()
}

#[test]
fn a_room_uses_only_rooms_before_it() {
    let place = |room: &str| ROOMS.iter().position(|one| *one == room);
    let mut wrong = Vec::new();
    for file in files() {
        let Some(own) = place(&file.room) else {
            wrong.push(format!("{} is no room of the tour", file.room));
            continue;
        };
        for used in used_rooms(&file) {
            match place(&used) {
                Some(place) if place <= own => {}
                Some(_) => wrong.push(format!("{} uses {used}", file.path)),
                None => wrong.push(format!("{} uses {used}, which is no room", file.path)),
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The rooms that a file names; each after `crate::`, or after `kreisweit::` in the binary.
fn used_rooms(file: &File) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for beginning in ["crate::", "kreisweit::"] {
        for (at, _) in file.code.match_indices(beginning) {
            let rest = &file.code[at + beginning.len()..];
            match rest.strip_prefix('{') {
                Some(group) => rooms.extend(first_names(group)),
                None => rooms.extend(name(rest)),
            }
        }
    }
    // What stands at the top of the library is everybody's: `crate::Wanted`.
    rooms.retain(|room| room.starts_with(|first: char| first.is_ascii_lowercase()));
    if matches!(&*file.room, "lib" | "cli" | "main") {
        rooms.remove("build");
    }
    rooms
}

/// The names that begin the paths of `{a::B, c::{D, E}}`.
fn first_names(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 1;
    let mut begins = true;
    for (at, sign) in group.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => begins = true,
            sign if begins && !sign.is_whitespace() => {
                names.extend(name(&group[at..]));
                begins = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

fn name(text: &str) -> Option<String> {
    let end = text.find(|sign: char| !sign.is_alphanumeric() && sign != '_');
    let name = &text[..end.unwrap_or(text.len())];
    (!name.is_empty()).then(|| name.to_owned())
}

#[test]
fn only_the_edge_touches_files_and_the_network() {
    let words = [
        "std::fs",
        "std::net",
        "File::open",
        "tokio",
        "notify::",
        "OpenOptions",
    ];
    assert_eq!(naming(&words, &["disk", "serve"]), Vec::<String>::new());
}

#[test]
fn only_the_command_line_reads_a_clock() {
    let words = ["SystemTime", "Instant::now", "Timestamp::now", "Zoned::now"];
    assert_eq!(naming(&words, &["main", "waiting"]), Vec::<String>::new());
}

#[test]
fn only_the_command_line_prints() {
    let words = ["println!", "print!(", "eprint!", "dbg!"];
    assert_eq!(naming(&words, &["main", "waiting"]), Vec::<String>::new());
}

#[test]
fn only_the_theme_knows_tera_and_templates_look_nothing_up() {
    let words = ["register_function", "register_filter", "register_tester"];
    assert_eq!(naming(&words, &[]), Vec::<String>::new());
    let outside = naming(&["Tera::"], &[]);
    assert!(
        outside.iter().all(|one| one.starts_with("page/theme.rs")),
        "{outside:?}"
    );
}

#[test]
fn pages_do_not_resolve() {
    let words = ["site::resolve", "site::reference", "site::links"];
    assert_eq!(naming(&words, &["site", "prepare"]), Vec::<String>::new());
}

#[test]
fn what_means_something_is_not_written_out_as_it_is() {
    let others = ROOMS.iter().copied().filter(|room| !DOMAIN.contains(room));
    let others: Vec<&str> = others.collect();
    assert_eq!(
        naming(&["Serialize", "serde"], &others),
        Vec::<String>::new()
    );
}

/// Where one of the words stands, outside the rooms that may name it.
fn naming(words: &[&str], but_in: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files() {
        if but_in.contains(&&*file.room) {
            continue;
        }
        for (number, line) in (1..).zip(file.code.lines()) {
            for word in words.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{}:{number} {word}", file.path));
            }
        }
    }
    found
}

#[test]
fn names_of_fields_stand_where_they_are_read_and_nowhere_else() {
    let files = files();
    let reads = |file: &&File| matches!(&*file.room, "content" | "config");
    let fields: BTreeSet<String> = files.iter().filter(reads).flat_map(asked_fields).collect();
    assert!(fields.len() > 100, "{fields:?}");
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| !reads(file)) {
        let literals = file
            .code
            .lines()
            .flat_map(|line| line.split('"').skip(1).step_by(2));
        for literal in literals.filter(|literal| fields.contains(*literal)) {
            let means_other = OTHER_MEANINGS
                .iter()
                .any(|(word, room, _)| *room == file.room && *word == literal);
            if !means_other && !TRADE.contains(&literal) {
                wrong.push(format!("{} {literal}", file.path));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The literals that a file asks a head for.
fn asked_fields(file: &File) -> Vec<String> {
    const ASK: [&str; 7] = [
        "required", "optional", "list", "flag", "table", "tables", "skip",
    ];
    let mut fields = Vec::new();
    for ask in ASK {
        for (at, _) in file.code.match_indices(&format!(".{ask}")) {
            let rest = &file.code[at + 1 + ask.len()..];
            let rest = match rest.strip_prefix("::<") {
                Some(generic) => generic.split_once('(').map_or("", |(_, rest)| rest),
                None => rest.strip_prefix('(').unwrap_or(""),
            };
            let literal = rest.trim_start().strip_prefix('"');
            let literal = literal.and_then(|rest| rest.split_once('"'));
            fields.extend(literal.map(|(literal, _)| literal.to_owned()));
        }
    }
    fields
}

#[test]
fn no_match_on_kinds_has_an_arm_for_the_rest() {
    const OURS: [&str; 8] = [
        "Kind::",
        "Facts::",
        "Subject::",
        "PlaceId::",
        "Parsed::",
        "Route::",
        "Facet::",
        "Family::",
    ];
    let mut wrong = Vec::new();
    for file in files() {
        let lines: Vec<&str> = file.code.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let arm = line.trim_start();
            let indent = line.len() - arm.len();
            let is_rest = arm.starts_with('_')
                && arm
                    .split("=>")
                    .next()
                    .is_some_and(|name| arm.contains("=>") && !name.trim().contains(' '));
            if !is_rest {
                continue;
            }
            // The arms before it stand as deep as it does; what stands less deep begins the match.
            let depth = |line: &str| line.len() - line.trim_start().len();
            let before = lines[..at].iter().rev();
            let before = before.take_while(|line| line.trim().is_empty() || depth(line) >= indent);
            let arms = before.filter(|line| depth(line) == indent);
            let on_ours = arms.map(|line| line.trim_start()).any(|line| {
                OURS.iter()
                    .any(|ours| line.trim_start_matches("Some(").starts_with(ours))
            });
            if on_ours {
                let name = arm.split(' ').next().unwrap_or_default();
                wrong.push(format!("{} {name}", file.path));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
