//! Sites of a few files, read: what is kept, and what is told about the rest.

use super::super::listing;
use super::*;

/// A site of the files given, and a note of what reading it found: `code path [args]`.
fn read(files: &[(&str, &[u8])]) -> (tempfile::TempDir, SiteFiles, Vec<String>) {
    let root = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let (site, found) = read_again(root.path());
    (root, site, found)
}

fn read_again(root: &Path) -> (SiteFiles, Vec<String>) {
    let (site, findings) = read_site(root).unwrap();
    let told = findings.iter().map(|finding| {
        let path = &finding.at.as_ref().unwrap().source.path;
        let wanted = finding.args.iter().find(|(name, _)| *name == "wanted");
        let wanted = wanted.map(|(_, wanted)| format!(" {wanted:?}"));
        format!(
            "{} {path}{}",
            finding.code.name(),
            wanted.unwrap_or_default()
        )
    });
    (site, told.collect())
}

fn paths(sources: &[Arc<Source>]) -> Vec<&str> {
    sources.iter().map(|source| source.path.as_str()).collect()
}

const CONFIG: (&str, &[u8]) = ("content/site.toml", b"x = 1");

#[test]
fn each_file_is_filed_under_what_it_is_for() {
    let (root, site, found) = read(&[
        CONFIG,
        ("content/wege.toml", b"wege = []"),
        ("content/seiten/impressum.md", b"+++"),
        ("content/gemeinden/velpke/gemeinde.ar.md", b"+++"),
        ("content/medien/orte/treff.jpg", b"\xff\xd8"),
        ("locales/de/site.ftl", b"site-title = x"),
        ("locales/README.md", b"notes"),
        ("themes/kreis/seite.html", b"<p>"),
        ("themes/kreis/Schrift_A.woff2", b"\xff"),
        ("themes/kreis/README.md", b"notes"),
        ("src/other.rs", b"not ours"),
    ]);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(site.config.unwrap().text, "x = 1");
    assert_eq!(site.journeys.unwrap().text, "wege = []");
    assert_eq!(
        paths(&site.records),
        [
            "content/gemeinden/velpke/gemeinde.ar.md",
            "content/seiten/impressum.md"
        ]
    );
    assert_eq!(paths(&site.messages), ["locales/de/site.ftl"]);
    assert_eq!(paths(&site.theme), ["themes/kreis/seite.html"]);
    assert_eq!(
        site.theme_assets[0].path.as_str(),
        "themes/kreis/Schrift_A.woff2"
    );
    assert_eq!(site.media[0].path.as_str(), "content/medien/orte/treff.jpg");
    assert_eq!(
        read_media(root.path(), &site.media[0]).unwrap(),
        b"\xff\xd8"
    );
}

#[test]
fn names_that_make_no_address_are_told_a_better_one() {
    let (_root, site, found) = read(&[
        CONFIG,
        ("content/gemeinden/velpke/angebote/Café für Alle.md", b"+++"),
        (
            "content/gemeinden/velpke/angebote/cafe-fuer-alle.md",
            b"+++",
        ),
        ("content/Verbände/velpke/verband.md", b"+++"),
        ("content/medien/Foto 1.JPG", b"x"),
        ("content/medien/readme.html.exe", b"x"),
    ]);
    assert_eq!(
        found,
        [
            "bad-file-name content/Verbände Text(\"verbaende\")",
            "bad-file-name content/gemeinden/velpke/angebote/Café für Alle.md \
             Text(\"cafe-fuer-alle-2.md\")",
            "bad-file-name content/medien/Foto 1.JPG Text(\"foto-1.jpg\")",
            "bad-file-name content/medien/readme.html.exe Text(\"readme-html.exe\")",
        ]
    );
    assert_eq!(site.records.len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_differ_only_in_case_are_told_of_each_other() {
    let (_root, site, found) = read(&[
        CONFIG,
        ("themes/kreis/A.css", b"x"),
        ("themes/kreis/a.css", b"x"),
    ]);
    assert_eq!(
        found,
        ["bad-file-name themes/kreis/a.css Text(\"a-2.css\")"]
    );
    assert_eq!(paths(&site.theme), ["themes/kreis/A.css"]);
}

#[test]
fn files_without_a_place_are_told() {
    let (_root, _, found) = read(&[
        CONFIG,
        ("content/site.toml.bak", b"x"),
        ("content/gemeinden/velpke/treff.jpg", b"x"),
        ("locales/de/site.flt", b"x"),
        ("themes/lose.css", b"x"),
    ]);
    assert_eq!(
        found,
        [
            "unknown-place content/gemeinden/velpke/treff.jpg",
            "unknown-place content/site.toml.bak",
            "unknown-place locales/de/site.flt",
            "unknown-place themes/lose.css",
        ]
    );
}

#[test]
fn what_editors_leave_behind_is_passed_over() {
    let (_root, site, found) = read(&[
        CONFIG,
        ("content/seiten/.impressum.md.swp", b"\xff"),
        ("content/seiten/impressum.md~", b"\xff"),
        ("content/medien/Thumbs.db", b"\xff"),
        ("content/.git/HEAD", b"x"),
    ]);
    assert!(found.is_empty(), "{found:?}");
    assert!(site.records.is_empty() && site.media.is_empty());
}

#[test]
fn carriage_returns_are_told_once_for_all_files() {
    let (root, site, found) = read(&[
        CONFIG,
        ("content/seiten/a.md", b"+++\r\n+++\r\n"),
        ("content/seiten/b.md", b"+++\r\n+++\r\n"),
    ]);
    assert_eq!(found, ["carriage-returns content/seiten/a.md"]);
    assert_eq!(site.records[1].text, "+++\n+++\n");
    assert_eq!(read_site(root.path()).unwrap().1[0].count, 2);
}

#[test]
fn what_is_too_large_empty_or_not_text_is_told_and_left_out() {
    let root = tempfile::tempdir().unwrap();
    let content = root.path().join("content");
    fs::create_dir_all(content.join("medien")).unwrap();
    fs::write(content.join("site.toml"), " \n").unwrap();
    fs::write(content.join("wege.toml"), "").unwrap();
    fs::write(content.join("bytes.md"), b"+++\n\xff").unwrap();
    let sized = |path: &str, size: u64| {
        let file = File::create(content.join(path)).unwrap();
        file.set_len(size).unwrap();
    };
    sized("a.md", TEXT_LIMIT + 1);
    sized("b.md", TEXT_LIMIT);
    // Sparse: were it read, the test would run out of memory.
    sized("c.md", 1 << 40);
    sized("medien/a.jpg", MEDIA_LIMIT + 1);
    let (site, found) = read_again(root.path());
    assert_eq!(
        found,
        [
            "file-too-large content/a.md",
            "not-utf8 content/bytes.md",
            "file-too-large content/c.md",
            "file-too-large content/medien/a.jpg",
            "empty-file content/site.toml",
            "empty-file content/wege.toml",
        ]
    );
    assert_eq!(paths(&site.records), ["content/b.md"]);
    assert!(site.config.is_none() && site.journeys.is_none() && site.media.is_empty());
}

#[test]
fn a_site_without_content_is_told_what_is_missing() {
    assert_eq!(read(&[("x", b"")]).2, ["file-missing content"]);
    assert_eq!(
        read(&[("content/x.md", b"+++")]).2,
        ["file-missing content/site.toml"]
    );
    let root = tempfile::tempdir().unwrap();
    let nowhere = read_site(&root.path().join("nowhere")).unwrap_err();
    assert_eq!(nowhere.kind, Kind::Missing);
}

#[cfg(unix)]
#[test]
fn links_are_told_and_not_followed_but_for_the_root() {
    use std::os::unix::fs::symlink;
    let (root, _, _) = read(&[CONFIG, ("elsewhere/geheim.md", b"+++")]);
    let link = |to: &str, at: &str| symlink(root.path().join(to), root.path().join(at)).unwrap();
    link("elsewhere", "content/seiten");
    link("elsewhere/geheim.md", "content/datei.md");
    link("nowhere", "content/lose.md");
    link("elsewhere", "themes");
    let told = [
        "symbolic-link content/datei.md",
        "symbolic-link content/lose.md",
        "symbolic-link content/seiten",
        "symbolic-link themes",
    ];
    let (site, found) = read_again(root.path());
    assert_eq!(found, told);
    assert!(site.records.is_empty());

    let other = tempfile::tempdir().unwrap();
    symlink(root.path(), other.path().join("site")).unwrap();
    let (site, found) = read_again(&other.path().join("site"));
    assert_eq!(found, told);
    assert_eq!(site.config.unwrap().path, "content/site.toml");
}

#[cfg(unix)]
#[test]
fn pipes_and_sockets_are_refused_without_waiting() {
    let (root, _, _) = read(&[CONFIG]);
    let path = root.path().join("content/sock.md");
    let _socket = std::os::unix::net::UnixListener::bind(path).unwrap();
    let pipe = root.path().join("content/pipe.md");
    let made = std::process::Command::new("mkfifo").arg(pipe).status();
    assert!(made.unwrap().success());
    let (_, found) = read_again(root.path());
    assert_eq!(
        found,
        [
            "unknown-place content/pipe.md",
            "unknown-place content/sock.md"
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_stops_with_its_name() {
    use std::os::unix::fs::PermissionsExt;
    let (root, _, _) = read(&[CONFIG, ("content/a.md", b"+++")]);
    let path = root.path().join("content/a.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if File::open(&path).is_ok() {
        return; // The tests run as root, who may read everything.
    }
    let error = read_site(root.path()).unwrap_err();
    assert_eq!((error.kind, error.path), (Kind::Denied, path));
}

#[cfg(target_os = "linux")]
#[test]
fn many_threads_list_what_one_lists() {
    let (root, _site, found) = read(&[
        CONFIG,
        ("content/gemeinden/tal/gemeinde.md", b"+++"),
        ("content/gemeinden/tal/angebote/Offen.md", b"+++"),
        ("content/gemeinden/tal/angebote/offen.md", b"+++"),
        ("content/gemeinden/tal/.entwurf/a.md", b"+++"),
        ("content/gemeinden/Berg/angebote/b.md", b"+++"),
        ("content/gemeinden/berg/angebote/b.md", b"+++"),
        ("content/medien/a/b/c/d.jpg", b"x"),
        ("content/tabelle.xlsx", b"x"),
        ("themes/kreis/teile/karte/karte.html", b"<p>"),
        ("themes/kreis/teile/karte/a.css", b"x"),
        ("themes/kreis/teile/karte/A.css", b"x"),
    ]);
    let folder = root.path().join("content/gemeinden/tal");
    std::os::unix::fs::symlink(&folder, root.path().join("content/gemeinden/see")).unwrap();
    let one = listing::list(root.path()).unwrap();
    assert_eq!(listing::list_side_by_side(root.path()).unwrap(), one);
    // Neither left anything out.
    assert_eq!((one.findings.len(), found.len()), (5, 4));
    assert_eq!(one.files.len(), 7);
}
