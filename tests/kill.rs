//! A build killed at any moment leaves a whole site: the old one before the move is decided, and
//! one that the next build finishes afterwards.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test; it looks at the files that were written, and at the clock to stay short"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use kreisweit::disk::{BUILD_JSON, Output, Sink};

const CHILD: &str = "KREISWEIT_TEST_BUILDS_INTO";
const JOURNAL: &str = ".kreisweit/journal";
const PAGES: usize = 300;
const KILLS: u32 = 50;
const TIME: Duration = Duration::from_secs(5);

/// The pages of one of two versions: most differ, some are the same, some are only in one, and
/// some are a file in one and a folder in the other.
fn version(odd: bool) -> BTreeMap<String, String> {
    let text = |name: &str, odd: bool| format!("{name} {odd} ").repeat(200);
    let pages = (0..PAGES).map(|number| match number % 10 {
        0 => (format!("same/{number}"), text("same", true)),
        1 => (format!("only/{odd}/{number}"), text("only", odd)),
        2 if odd => (format!("turn/{number}"), text("turn", odd)),
        2 => (format!("turn/{number}/index.html"), text("turn", odd)),
        _ => (format!("page/{number}/index.html"), text("page", odd)),
    });
    pages.collect()
}

/// Builds a version; returns how long that took.
fn build(dir: &Path, odd: bool) -> Duration {
    let start = Instant::now();
    let output = Output::open(dir).unwrap();
    for (name, text) in version(odd) {
        output.put(&name.parse().unwrap(), text.as_bytes()).unwrap();
    }
    output.commit(BTreeSet::from([odd.to_string()])).unwrap();
    start.elapsed()
}

/// The published files without `build.json` and the workshop.
fn published(dir: &Path) -> BTreeMap<String, String> {
    let visible = |entry: &walkdir::DirEntry| entry.file_name() != ".kreisweit";
    let entries = walkdir::WalkDir::new(dir).into_iter().filter_entry(visible);
    let files = entries
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file());
    let files = files.map(|entry| {
        let name = entry.path().strip_prefix(dir).unwrap().to_str().unwrap();
        (name.to_owned(), fs::read_to_string(entry.path()).unwrap())
    });
    files.filter(|(name, _)| name != BUILD_JSON).collect()
}

fn is_whole(dir: &Path) -> bool {
    let there = published(dir);
    [false, true].into_iter().any(|odd| there == version(odd))
}

/// Not a test of its own: the process that gets killed.
#[test]
fn child() {
    let Some(dir) = std::env::var_os(CHILD) else {
        return;
    };
    println!("\nready");
    for round in 0.. {
        build(Path::new(&dir), round % 2 == 0);
    }
}

/// Starts a child and kills it after `delay`, counted from its first build or, if `in_the_move`,
/// from the moment at which a journal shows.
fn kill_a_child(dir: &Path, in_the_move: bool, delay: Duration) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture"])
        .env(CHILD, dir)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "ready"));
    while in_the_move && !dir.join(JOURNAL).exists() {
        std::hint::spin_loop();
    }
    std::thread::sleep(delay);
    child.kill().unwrap(); // SIGKILL
    child.wait().unwrap();
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("public");
    let mut last_build = build(&dir, false);
    let (old, new) = (version(false), version(true));
    let start = Instant::now();
    let (mut before_the_move, mut within_the_move) = (0, 0);
    for kill in 0..KILLS {
        // A spread over a build or two, and over the move, which may be short beside the rest.
        let in_the_move = kill % 2 == 1;
        let spread = if in_the_move {
            last_build / 4
        } else {
            last_build * 2
        };
        kill_a_child(&dir, in_the_move, spread * (kill * 7 % 20) / 20);
        if dir.join(JOURNAL).exists() {
            within_the_move += 1;
            let there = published(&dir);
            for (name, text) in &there {
                let is_known = old.get(name) == Some(text) || new.get(name) == Some(text);
                assert!(is_known, "`{name}` is neither wholly old nor wholly new");
            }
            let mut in_both = old.keys().filter(|name| new.contains_key(*name));
            assert!(
                in_both.all(|name| there.contains_key(name)),
                "a page was gone for a moment"
            );
            drop(Output::open(&dir).unwrap());
        } else {
            before_the_move += 1;
        }
        assert!(is_whole(&dir), "kill {kill} left a mixture");
        let odd = kill % 2 == 0;
        last_build = build(&dir, odd);
        assert_eq!(published(&dir), version(odd));
        if start.elapsed() > TIME && within_the_move > 0 && before_the_move > 0 {
            break;
        }
    }
    println!("killed {before_the_move} times before the move, {within_the_move} times within");
    assert!(
        before_the_move > 0 && within_the_move > 0,
        "the kills missed a phase"
    );
}
