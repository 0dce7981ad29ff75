//! The preview as a browser sees it: the program runs, files are saved, pages are asked for.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it saves files and asks a server"
)]

mod site;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use site::{TODAY, TestSite};

/// A preview that runs, until this is dropped.
struct Running {
    child: Child,
    port: u16,
}

/// What it answered.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Running {
    fn over(site: &TestSite, options: &[&str]) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kreisweit"));
        command.args(["serve", "--port", "0", "--date", TODAY, "--root"]);
        command.arg(site.root()).args(options);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().unwrap().unwrap();
        let (_, rest) = first.split_once("http://localhost:").unwrap();
        let port = rest.split('/').next().unwrap().parse().unwrap();
        // What it tells later must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Running { child, port }
    }

    fn ask(&self, path: &str) -> Answer {
        self.ask_as(path, &format!("localhost:{}", self.port))
    }

    fn ask_as(&self, path: &str, host: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        Answer {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head: head.to_ascii_lowercase(),
            body: body.to_owned(),
        }
    }

    /// Asks until the answer is what is wanted; fails after long.
    fn wait(&self, path: &str, is_wanted: impl Fn(&Answer) -> bool) -> Answer {
        let begin = Instant::now();
        loop {
            let answer = self.ask(path);
            if is_wanted(&answer) {
                return answer;
            }
            assert!(
                begin.elapsed() < Duration::from_mins(2),
                "{path}: {answer:?}"
            );
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const OFFER: &str = "content/gemeinden/tal/angebote/sprachcafe.md";
const PAGE: &str = "/de/gemeinden/tal/angebote/sprachcafe/";

#[test]
fn what_is_saved_is_shown_and_what_is_wrong_is_told_over_the_page() {
    let site = TestSite::base();
    let preview = Running::over(&site, &[]);
    let page = preview.ask(PAGE);
    assert_eq!(page.status, 200);
    assert!(
        page.head.contains("content-type: text/html; charset=utf-8"),
        "{page:?}"
    );
    assert!(page.head.contains("cache-control: no-store"), "{page:?}");
    assert!(page.body.contains("Sprachcafé"), "{page:?}");
    assert!(
        page.body.contains("<script src=\"/.kreisweit/preview.js\""),
        "{page:?}"
    );
    assert!(!page.body.contains("kreisweit-findings"), "{page:?}");

    // As many editors save: into another file, which is then moved over the first.
    let text = site.read(OFFER);
    site.write(
        "content/gemeinden/tal/angebote/.neu",
        &text.replace("Sprachcafé", "Teestunde"),
    );
    let moved = site.root().join("content/gemeinden/tal/angebote/.neu");
    fs::rename(moved, site.root().join(OFFER)).unwrap();
    preview.wait(PAGE, |page| page.body.contains("Teestunde"));

    // A mistake is told over the page as it was; the rest is made of what is right.
    site.write(OFFER, &text.replace("von = \"16:00\"", "von = \"16 Uhr\""));
    let page = preview.wait(PAGE, |page| page.body.contains("role=\"alert\""));
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("Meinten Sie <code>16:00</code>?"),
        "{page:?}"
    );
    assert!(page.body.contains("sprachcafe.md:11:7"), "{page:?}");

    // A site without site.toml has no page at all.
    let config = site.read("content/site.toml");
    site.write("content/site.toml", "");
    preview.wait("/de/angebote/", |page| {
        page.body.contains("empty-file") || page.body.contains("leer")
    });

    site.write("content/site.toml", &config);
    site.write(OFFER, &text);
    let page = preview.wait(PAGE, |page| !page.body.contains("<kreisweit-findings>"));
    assert!(page.body.contains("Sprachcafé"), "{page:?}");
    assert!(!site.out().exists(), "nothing is written");
}

#[test]
fn files_and_folders_that_come_and_go_are_noticed() {
    let site = TestSite::base();
    let preview = Running::over(&site, &[]);
    let new = "/de/gemeinden/tal/angebote/chor/";
    assert_eq!(preview.ask(new).status, 404);
    let text = site.read(OFFER).replace("Sprachcafé", "Chor");
    site.write("content/gemeinden/tal/angebote/chor.md", &text);
    preview.wait(new, |page| page.status == 200);
    fs::remove_file(site.root().join("content/gemeinden/tal/angebote/chor.md")).unwrap();
    preview.wait(new, |page| page.status == 404);

    // A folder that was made and filled before anybody could watch it.
    site.write(
        "content/gemeinden/au/angebote/chor.md",
        &text.replace("\"treff\"", "\"gemeinden/tal/anlaufstellen/treff\""),
    );
    site.write(
        "content/gemeinden/au/gemeinde.md",
        &site.read("content/gemeinden/berg/gemeinde.md"),
    );
    preview.wait("/de/gemeinden/au/angebote/chor/", |page| page.status == 200);

    let content = site.root().join("content");
    fs::rename(&content, site.root().join("weg")).unwrap();
    preview.wait("/de/", |page| page.body.contains("<kreisweit-findings>"));
    fs::rename(site.root().join("weg"), &content).unwrap();
    site.write(OFFER, &site.read(OFFER).replace("Sprachcafé", "Zurück"));
    preview.wait(PAGE, |page| page.body.contains("Zurück"));
}

/// Saves come in every moment of reading, making and checking; whatever was read aside meanwhile
/// must not be taken for what is there now.
#[test]
fn after_many_quick_saves_the_last_is_shown_and_listed_as_a_build_would() {
    let site = TestSite::base();
    let preview = Running::over(&site, &[]);
    let pauses = [0, 5, 510, 20, 495, 0, 60, 500, 2, 505, 30, 490];
    let text = site.read(OFFER);
    for (round, pause) in pauses.into_iter().enumerate() {
        let title = format!("Stunde{round}");
        site.write(OFFER, &text.replace("Sprachcafé", &title));
        if round % 3 == 0 {
            preview.wait(PAGE, |page| page.body.contains(&title));
        }
        if round % 4 == 2 {
            fs::remove_file(site.root().join(OFFER)).unwrap();
        }
        sleep(Duration::from_millis(pause));
    }
    assert!(!site.build().has_errors(false));
    let listed = fs::read_to_string(site.out().join("build.json")).unwrap();
    preview.wait("/build.json", |answer| answer.body == listed);
    preview.wait(PAGE, |page| page.body.contains("Stunde11"));
}

#[test]
fn only_this_machine_is_answered_and_nothing_but_the_site() {
    let site = TestSite::base();
    let preview = Running::over(&site, &[]);
    assert_eq!(preview.ask_as("/de/", "kreis.example").status, 421);
    assert_eq!(
        preview
            .ask_as("/.kreisweit/findings", "kreis.example")
            .status,
        421
    );
    assert_eq!(preview.ask_as("/de/", "127.0.0.1").status, 200);
    for path in [
        "/../content/site.toml",
        "/%2e%2e/content/site.toml",
        "/content/site.toml",
        "//etc/passwd",
        "/de/..%2f..%2fcontent/site.toml",
    ] {
        let answer = preview.ask(path);
        assert_eq!(answer.status, 404, "{path}: {answer:?}");
        assert!(!answer.body.contains("adresse ="), "{path}");
    }
    let missing = preview.ask("/en/nichts/");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("lang=\"en\""), "{missing:?}");
    let folder = preview.ask("/de/angebote?x=1");
    assert_eq!(folder.status, 307);
    assert!(
        folder.head.contains("location: /de/angebote/?x=1"),
        "{folder:?}"
    );
    let list = preview.ask("/build.json");
    assert_eq!(list.status, 200);
    assert!(list.body.contains("de/angebote/index.html"), "{list:?}");
}

#[test]
fn a_site_below_a_path_is_shown_below_it_in_english() {
    let site = TestSite::base();
    let options = [
        "--base-url",
        "https://kreis.example/mit/pfad/",
        "--lang",
        "en",
    ];
    let preview = Running::over(&site, &options);
    let root = preview.ask("/");
    assert!(root.head.contains("location: /mit/pfad/"), "{root:?}");
    let page = preview.ask("/mit/pfad/de/");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("href=\"/mit/pfad/de/"), "{page:?}");
    assert_eq!(preview.ask("/de/").status, 404);
    site.write(OFFER, "+++\n");
    let page = preview.wait("/mit/pfad/de/", |page| {
        page.body.contains("<kreisweit-findings>")
    });
    assert!(page.body.contains("<b>error:</b>"), "{page:?}");
}
