//! The output folder as its keeper sees it: what is written, kept, removed and refused.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it looks at the files that were written"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use kreisweit::disk::{
    BUILD_JSON, Changes, Error, Kind, Output, Rehearsal, Sink, Written, remembered,
};
use kreisweit::path::SafePath;
use rayon::prelude::*;

type Files<'a> = &'a [(&'a str, &'a str)];

fn path(text: &str) -> SafePath {
    text.parse().unwrap()
}

fn put_all(sink: impl Sink, files: Files<'_>) -> Result<Changes, Error> {
    for (name, text) in files {
        sink.put(&path(name), text.as_bytes())?;
    }
    let addresses = files.iter().map(|(name, _)| format!("/{name}"));
    sink.commit(addresses.collect())
}

fn build(dir: &Path, files: Files<'_>) -> Result<Changes, Error> {
    put_all(Output::open(dir)?, files)
}

/// Everything in the folder but the workshop: path → text.
fn tree(dir: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(dir).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let name = entry.path().strip_prefix(dir).unwrap().to_str().unwrap();
        (name.to_owned(), fs::read_to_string(entry.path()).unwrap())
    });
    named
        .filter(|(name, _)| name != ".kreisweit/lock")
        .collect()
}

/// The same without `build.json`.
fn pages(dir: &Path) -> Vec<(String, String)> {
    let tree = tree(dir).into_iter();
    tree.filter(|(name, _)| name != BUILD_JSON).collect()
}

fn changed(dir: &Path, name: &str) -> SystemTime {
    fs::metadata(dir.join(name)).unwrap().modified().unwrap()
}

fn owned(files: Files<'_>) -> Vec<(String, String)> {
    let files = files.iter();
    files
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("new/public");
    let first = [("a/x.html", "1"), ("b/y.html", "2"), ("c/d/z.html", "3")];
    assert_eq!(build(&dir, &first).unwrap().added, 3);
    let (before, list) = (changed(&dir, "a/x.html"), changed(&dir, BUILD_JSON));

    let second = [("a/x.html", "1"), ("b/y.html", "22"), ("e/w.html", "4")];
    let changes = build(&dir, &second).unwrap();
    assert_eq!(
        changes,
        Changes {
            added: 1,
            changed: 1,
            removed: 1,
            unchanged: 1
        }
    );
    assert_eq!(pages(&dir), owned(&second));
    assert_eq!(changed(&dir, "a/x.html"), before);
    assert!(!dir.join("c").exists(), "emptied folders go too");
    assert_ne!(changed(&dir, BUILD_JSON), list);

    let (before, list) = (changed(&dir, "e/w.html"), changed(&dir, BUILD_JSON));
    let changes = build(&dir, &second).unwrap();
    assert_eq!(
        changes,
        Changes {
            unchanged: 3,
            ..Changes::default()
        }
    );
    assert_eq!(
        (changed(&dir, "e/w.html"), changed(&dir, BUILD_JSON)),
        (before, list)
    );
    assert!(!dir.join(".kreisweit/staging").exists());
}

#[test]
fn a_change_that_keeps_the_length_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &[("a.html", "12:00")]).unwrap();
    assert_eq!(
        build(folder.path(), &[("a.html", "13:00")])
            .unwrap()
            .changed,
        1
    );
    fs::write(folder.path().join("a.html"), "hands").unwrap();
    assert_eq!(
        build(folder.path(), &[("a.html", "13:00")])
            .unwrap()
            .changed,
        1
    );
    assert_eq!(pages(folder.path()), owned(&[("a.html", "13:00")]));
}

#[test]
fn build_json_lists_hashes_and_addresses_whatever_the_number_of_threads() {
    let with = |threads: usize| {
        let folder = tempfile::tempdir().unwrap();
        let output = Output::open(folder.path()).unwrap();
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let names: Vec<String> = (0..300).map(|n| format!("{}/{n}.html", n % 17)).collect();
        pool.install(|| {
            names.par_iter().for_each(|name| {
                output.put(&path(name), name.as_bytes()).unwrap();
            });
            output.commit(names.iter().cloned().collect()).unwrap();
        });
        fs::read_to_string(folder.path().join(BUILD_JSON)).unwrap()
    };
    let one = with(1);
    assert_eq!(one, with(2));
    assert_eq!(one, with(7));
    let hash = blake3::hash(b"0/0.html").to_hex();
    assert!(one.contains(&format!("\"0/0.html\": \"{hash}\"")));
}

#[test]
fn what_was_published_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &[("a.html", "1")]).unwrap();
    let previous = remembered(folder.path()).unwrap().unwrap();
    assert!(previous.files.contains_key("a.html"));
    assert_eq!(previous.addresses, BTreeSet::from(["/a.html".to_owned()]));
    let output = Output::open(folder.path()).unwrap();
    assert_eq!(output.previous(), &previous);
}

#[test]
fn a_dropped_build_leaves_the_site_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &[("a.html", "1"), ("b.html", "1")]).unwrap();
    let before = tree(folder.path());
    let output = Output::open(folder.path()).unwrap();
    assert_eq!(output.put(&path("a.html"), b"2").unwrap(), Written::Changed);
    assert_eq!(output.put(&path("c/d.html"), b"2").unwrap(), Written::Added);
    assert_ne!(tree(folder.path()), before, "it is staged");
    drop(output);
    assert_eq!(tree(folder.path()), before);
    assert!(!folder.path().join("c").exists());
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let flat: Files<'_> = &[("a", "1"), ("b/c/d", "2"), ("b/e", "3")];
    let deep: Files<'_> = &[("a/x/y", "1"), ("a/z", "2"), ("b", "3")];
    for files in [flat, deep, flat] {
        build(folder.path(), files).unwrap();
        assert_eq!(pages(folder.path()), owned(files));
    }
}

#[test]
fn what_others_put_in_the_way_is_refused_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    build(dir, &[("a/x", "1"), ("b", "1")]).unwrap();
    fs::write(dir.join("a/theirs"), "x").unwrap();
    fs::create_dir(dir.join("empty")).unwrap();
    fs::write(dir.join("file"), "x").unwrap();
    let before = tree(dir);
    for new in ["a", "empty", "file/x"] {
        let error = build(dir, &[(new, "2"), ("b", "2")]).unwrap_err();
        assert_eq!(error.kind, Kind::Foreign, "{new}");
        assert_eq!(tree(dir), before, "{new}");
    }
    assert!(dir.join("empty").exists());
    build(dir, &[("b", "2")]).unwrap();
    assert!(dir.join("a/theirs").exists() && !dir.join("a/x").exists());
}

#[test]
fn a_folder_that_we_did_not_make_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let foreign = |dir: &Path| {
        let before = tree(dir);
        let error = Output::open(dir).err().unwrap();
        assert_eq!(error.kind, Kind::Foreign);
        assert_eq!(Rehearsal::open(dir).err().unwrap().kind, Kind::Foreign);
        assert_eq!(tree(dir), before);
        assert!(!dir.join(".kreisweit").exists());
        error.to_string()
    };
    fs::write(folder.path().join("thesis.doc"), "x").unwrap();
    let told = foreign(folder.path());
    assert!(told.starts_with("Can't write into `"), "{told}");
    assert!(
        told.ends_with(
            "it holds files that kreisweit did not make; name an empty folder, or a new one."
        ),
        "{told}"
    );
    // Another program's build.json is no sign of ours.
    fs::write(folder.path().join(BUILD_JSON), "{\"scripts\":{}}").unwrap();
    let error = Output::open(folder.path()).err().unwrap();
    assert_eq!(error.kind, Kind::Damaged);
    assert!(folder.path().join("thesis.doc").exists());
}

#[test]
fn dot_files_at_the_top_belong_to_others() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    fs::write(dir.join(".gitignore"), "*").unwrap();
    fs::create_dir(dir.join(".git")).unwrap();
    fs::write(dir.join(".git/HEAD"), "x").unwrap();
    build(dir, &[("a", "1"), (".well-known/security.txt", "x")]).unwrap();
    for reserved in [".gitignore", ".kreisweit/lock", ".git/HEAD", "build.json"] {
        let output = Output::open(dir).unwrap();
        let error = output.put(&path(reserved), b"x").unwrap_err();
        assert_eq!(error.kind, Kind::Refused, "{reserved}");
    }
    // Even if a build.json claims them.
    let list = fs::read_to_string(dir.join(BUILD_JSON)).unwrap();
    let forged = list.replace(
        "\"a\":",
        "\".gitignore\": \"0\", \".git/HEAD\": \"0\", \"a\":",
    );
    fs::write(dir.join(BUILD_JSON), forged).unwrap();
    build(dir, &[("b", "1")]).unwrap();
    let left = [(".git/HEAD", "x"), (".gitignore", "*"), ("b", "1")];
    assert_eq!(pages(dir), owned(&left));
}

#[test]
fn a_forged_build_json_removes_nothing_outside() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("public");
    fs::write(folder.path().join("outside"), "x").unwrap();
    build(&dir, &[("a", "1")]).unwrap();
    let list = fs::read_to_string(dir.join(BUILD_JSON)).unwrap();
    for forged in ["../outside", "/etc/hostname", "a/../../outside"] {
        fs::write(
            dir.join(BUILD_JSON),
            list.replace("\"a\":", &format!("\"{forged}\":")),
        )
        .unwrap();
        assert_eq!(
            Output::open(&dir).err().unwrap().kind,
            Kind::Damaged,
            "{forged}"
        );
    }
    assert!(folder.path().join("outside").exists());
}

#[test]
fn two_builds_at_once_are_refused_and_a_finished_one_frees_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = Output::open(folder.path()).unwrap();
    let error = Output::open(folder.path()).err().unwrap();
    assert_eq!(error.kind, Kind::Busy);
    drop(first);
    assert!(Output::open(folder.path()).is_ok());
}

#[test]
fn two_files_of_one_build_can_not_share_a_place() {
    let refused = |one: &str, two: &str| {
        let folder = tempfile::tempdir().unwrap();
        build(folder.path(), &[("old", "1")]).unwrap();
        let error = build(folder.path(), &[(one, "1"), (two, "2")]).unwrap_err();
        assert_eq!(error.kind, Kind::Refused, "{one} {two}");
        assert_eq!(pages(folder.path()), owned(&[("old", "1")]));
    };
    refused("a", "a");
    refused("a", "a/b");
    refused("a/b/c", "a");
    refused("a/b", "A/c");
    refused("new/a", "new/a");
    refused("new/a", "new/a/b");
    refused("new/a/b", "new/a");
}

#[test]
fn a_rehearsal_counts_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("public");
    let files = [("a", "1"), ("b", "2")];
    let rehearse = |files: Files<'_>| put_all(Rehearsal::open(&dir).unwrap(), files).unwrap();
    assert_eq!(
        rehearse(&files),
        Changes {
            added: 2,
            ..Changes::default()
        }
    );
    assert!(!dir.exists());
    build(&dir, &files).unwrap();
    let before = tree(&dir);
    let next = [("a", "1"), ("b", "3"), ("c", "4")];
    let counted = rehearse(&next);
    assert_eq!(tree(&dir), before);
    assert_eq!(counted, build(&dir, &next).unwrap());
}

#[test]
fn what_goes_into_a_new_folder_waits_at_its_path_and_is_moved_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    build(dir, &[("a/x", "1")]).unwrap();
    let output = Output::open(dir).unwrap();
    for name in ["a/x", "a/y", "a/new/deep/x", "b/x"] {
        output.put(&path(name), b"2").unwrap();
    }
    let staged = tree(&dir.join(".kreisweit/staging"));
    let staged: Vec<&str> = staged.keys().map(String::as_str).collect();
    assert_eq!(staged, ["0", "1", "tree/a/new/deep/x", "tree/b/x"]);
    output.commit(BTreeSet::new()).unwrap();
    let all = [
        ("a/new/deep/x", "2"),
        ("a/x", "2"),
        ("a/y", "2"),
        ("b/x", "2"),
    ];
    assert_eq!(pages(dir), owned(&all));
    assert!(!dir.join(".kreisweit/staging").exists());
}

#[test]
fn a_stale_staging_folder_is_discarded() {
    let folder = tempfile::tempdir().unwrap();
    let staging = folder.path().join(".kreisweit/staging");
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("0"), "left by a killed build").unwrap();
    build(folder.path(), &[("a", "1")]).unwrap();
    assert_eq!(pages(folder.path()), owned(&[("a", "1")]));
    assert!(!staging.exists());
}

#[test]
fn a_build_that_can_not_be_staged_leaves_the_old_site() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    build(dir, &[("a", "1"), ("b", "1")]).unwrap();
    let before = tree(dir);
    let output = Output::open(dir).unwrap();
    output.put(&path("a"), b"2").unwrap();
    fs::remove_dir_all(dir.join(".kreisweit/staging")).unwrap();
    assert!(output.put(&path("b"), b"2").is_err());
    assert!(output.commit(BTreeSet::new()).is_err());
    assert_eq!(tree(dir), before);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    /// An output `public` beside a folder `outside` that holds the file `x`.
    fn beside_an_outside() -> (tempfile::TempDir, std::path::PathBuf, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let (dir, outside) = (folder.path().join("public"), folder.path().join("outside"));
        fs::create_dir_all(outside.join("empty")).unwrap();
        fs::write(outside.join("x"), "theirs").unwrap();
        (folder, dir, outside)
    }

    #[test]
    fn nothing_is_written_through_a_linked_folder() {
        let (_folder, dir, outside) = beside_an_outside();
        build(&dir, &[("a", "1")]).unwrap();
        symlink(&outside, dir.join("medien")).unwrap();
        for new in ["medien/x", "medien/new", "medien/empty/new"] {
            let error = build(&dir, &[(new, "ours")]).unwrap_err();
            assert_eq!(error.kind, Kind::Foreign, "{new}");
        }
        assert_eq!(pages(&outside), owned(&[("x", "theirs")]));
        assert!(dir.join("a").exists());
    }

    #[test]
    fn nothing_is_removed_through_a_linked_folder() {
        let (_folder, dir, outside) = beside_an_outside();
        build(&dir, &[("medien/x", "1"), ("medien/empty/y", "1")]).unwrap();
        fs::remove_dir_all(dir.join("medien")).unwrap();
        symlink(&outside, dir.join("medien")).unwrap();
        build(&dir, &[("a", "1")]).unwrap();
        assert_eq!(pages(&outside), owned(&[("x", "theirs")]));
        assert!(outside.join("empty").exists());
    }

    #[test]
    fn a_linked_file_is_replaced_and_what_it_leads_to_kept() {
        let (_folder, dir, outside) = beside_an_outside();
        build(&dir, &[("a", "1")]).unwrap();
        symlink(outside.join("x"), dir.join("b")).unwrap();
        build(&dir, &[("b", "theirs")]).unwrap();
        assert!(fs::symlink_metadata(dir.join("b")).unwrap().is_file());
        assert_eq!(pages(&outside), owned(&[("x", "theirs")]));
    }

    #[test]
    fn a_linked_workshop_is_refused_and_a_linked_output_is_fine() {
        let (folder, dir, outside) = beside_an_outside();
        fs::create_dir(&dir).unwrap();
        symlink(&outside, dir.join(".kreisweit")).unwrap();
        assert_eq!(Output::open(&dir).err().unwrap().kind, Kind::Foreign);
        fs::remove_file(dir.join(".kreisweit")).unwrap();
        fs::create_dir(dir.join(".kreisweit")).unwrap();
        symlink(&outside, dir.join(".kreisweit/staging")).unwrap();
        symlink(&dir, folder.path().join("www")).unwrap();
        build(&folder.path().join("www"), &[("a", "1")]).unwrap();
        assert_eq!(pages(&dir), owned(&[("a", "1")]));
        assert_eq!(pages(&outside), owned(&[("x", "theirs")]));
    }
}
