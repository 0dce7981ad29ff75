//! The command line: declares its options, reads the clock, prints, and exits.
#![expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "this is where the program speaks and reads the clock"
)]

mod cli;
mod waiting;

use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clap::Parser;
use jiff::civil::Date;
use kreisweit::confirm::{Confirmed, confirm};
use kreisweit::diagnostic::{self, Diagnostic, Severity};
use kreisweit::disk::{self, Output, Precompressed, Rehearsal};
use kreisweit::locale::Value;
use kreisweit::publish::progress::Progress;
use kreisweit::report::{self, Wording};
use kreisweit::serve::{Asked, Event, Tell, serve};
use kreisweit::{Outcome, Wanted, build};
use mimalloc::MiMalloc;

use cli::{Cli, Command, Format, Lang, Preview, Site, Told};
use waiting::{Shown, while_showing};

/// A third of a build is making and dropping short strings side by side.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Clean, the editors' mistakes, the machine's.
const MISTAKES: u8 = 1;
const MACHINE: u8 = 2;

fn main() -> ExitCode {
    let (told, result) = match Cli::parse().command {
        Command::Serve(preview) => {
            let told = Told {
                format: Format::Human,
                lang: preview.lang,
            };
            (told, show(preview, told))
        }
        Command::Build { site, precompress } => {
            let end = if precompress {
                End::Precompressed
            } else {
                End::Published
            };
            (site.told, run(&site, end))
        }
        Command::Check(site) => (site.told, run(&site, End::Checked)),
        Command::Confirm {
            files,
            told,
            root,
            date,
        } => (told, confirm_all(&root, &files, told, date)),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(MISTAKES),
        Err(error) => {
            let problem = error.to_string();
            let wording = wording(told);
            eprintln!(
                "{}",
                wording.text("cli-failed", &[("problem", problem.into())])
            );
            ExitCode::from(MACHINE)
        }
    }
}

/// What becomes of the pages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// Nothing.
    Checked,
    /// They are published.
    Published,
    /// They are published, and smaller forms of them.
    Precompressed,
}

/// Builds or checks; whether it is clean.
fn run(site: &Site, end: End) -> Result<bool, Box<dyn Error>> {
    let publish = end != End::Checked;
    let mut laps = Laps::new();
    let out = site.out.clone().unwrap_or_else(|| site.root.join("public"));
    let mut wanted = Wanted {
        root: site.root.clone(),
        today: site.date.unwrap_or_else(today),
        base: site.base_url.clone(),
        published: site
            .previous
            .as_deref()
            .map(disk::read_previous)
            .transpose()?,
        strict: site.strict,
        program: None,
    };
    let progress = Progress::default();
    let ci = std::env::var("CI").ok();
    let shown = Shown::on_stderr(ci.as_deref());
    let outcome = while_showing(shown, &progress, &wording(site.told), || {
        // The program is some forty megabytes: reading it takes half as long as reading the site.
        let program = || publish.then(disk::program).flatten();
        let (program, read) = rayon::join(program, || disk::read_site(&site.root));
        let (mut files, findings) = read?;
        wanted.program = program;
        files.add_builtin();
        laps.end("read");
        let files = (files, findings);
        let lap = &mut |name: &'static str| laps.end(name);
        match end {
            End::Checked => build(files, &wanted, Rehearsal::open(&out)?, &progress, lap),
            End::Published => build(files, &wanted, Output::open(&out)?, &progress, lap),
            End::Precompressed => build(files, &wanted, Precompressed::open(&out)?, &progress, lap),
        }
    })?;
    tell(site, &outcome, publish.then_some(out.as_path()))?;
    if site.verbose {
        laps.print();
    }
    Ok(!outcome.has_errors(site.strict))
}

/// Prints the findings, and for people what was made.
fn tell(site: &Site, outcome: &Outcome, out: Option<&Path>) -> io::Result<()> {
    let wording = wording(site.told);
    let mut text = render(site.told, &outcome.findings, &wording);
    if site.told.format == Format::Human {
        for line in summary(outcome, &wording, site.strict, out) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    say(&text)
}

/// Prints; whoever reads may stop reading, as `head` does.
fn say(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn summary(outcome: &Outcome, wording: &Wording, strict: bool, out: Option<&Path>) -> Vec<String> {
    let made = &outcome.made;
    let number = |count: usize| Value::from(count);
    let counts = [
        ("pages", number(made.pages)),
        ("records", number(made.records)),
        ("languages", number(made.languages)),
    ];
    let id = if out.is_some() {
        "cli-built"
    } else {
        "cli-checked"
    };
    let mut lines = Vec::new();
    if made.pages > 0 {
        lines.push(wording.text(id, &counts));
        lines.push(wording.text("cli-links", &[("links", number(made.references))]));
        let kilobytes = made.search_bytes.div_ceil(1000);
        lines.push(wording.text("cli-search", &[("size", number(kilobytes))]));
    }
    if let Some(changes) = outcome.changes {
        lines.push(wording.text(
            "cli-files",
            &[
                ("added", number(changes.added)),
                ("changed", number(changes.changed)),
                ("removed", number(changes.removed)),
                ("unchanged", number(changes.unchanged)),
            ],
        ));
        lines.extend(out.map(|out| {
            let folder = out.display().to_string();
            let address = "http://localhost:8000/";
            wording.text(
                "cli-look",
                &[("folder", folder.into()), ("address", address.into())],
            )
        }));
        return lines;
    }
    let count = |severity| {
        outcome
            .findings
            .iter()
            .filter(|one| one.severity() == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if strict && errors == 0 {
        lines.push(wording.text("cli-strict", &[("warnings", number(warnings))]));
    }
    if out.is_some() {
        lines.push(wording.text("cli-nothing-written", &[("errors", number(errors.max(1)))]));
    }
    lines
}

/// Shows a site until the program is interrupted.
fn show(preview: Preview, told: Told) -> Result<bool, Box<dyn Error>> {
    let (date, base) = (preview.date, preview.base_url);
    let asked = Asked {
        out: preview.root.join("public"),
        root: preview.root,
        wanted: Box::new(move |root| Wanted {
            root: root.to_owned(),
            today: date.unwrap_or_else(today),
            base: base.clone(),
            published: None,
            strict: false,
            program: None,
        }),
        listen: preview.listen,
        port: preview.port,
        wording: wording(told),
    };
    let printer = Printer {
        told,
        wording: wording(told),
        last: Mutex::default(),
    };
    let tell: Arc<Tell> = Arc::new(move |event: Event<'_>| printer.print(&event));
    serve(asked, &tell)?;
    Ok(true)
}

/// Prints what happens while a preview runs.
struct Printer {
    told: Told,
    wording: Wording,
    /// What was printed last: the same is not printed again after each change.
    last: Mutex<String>,
}

impl Printer {
    fn print(&self, event: &Event<'_>) {
        let text = match event {
            Event::Ready(address) => {
                let address = ("address", (*address).into());
                self.wording.text("cli-serving", &[address]) + "\n"
            }
            Event::Checked(outcome) => render(self.told, &outcome.findings, &self.wording),
            Event::Trouble(error) => {
                let problem = ("problem", error.to_string().into());
                self.wording.text("cli-serve-trouble", &[problem]) + "\n"
            }
        };
        if let Ok(mut last) = self.last.lock()
            && *last != text
        {
            // Who listened has gone; the pages are still looked at.
            let _ = say(&text);
            *last = text;
        }
    }
}

/// Confirms the files one by one; whether all could be.
fn confirm_all(
    root: &Path,
    files: &[std::path::PathBuf],
    told: Told,
    date: Option<Date>,
) -> Result<bool, Box<dyn Error>> {
    let wording = wording(told);
    let today = date.unwrap_or_else(today);
    let mut findings = Vec::new();
    let mut written = 0;
    for file in files {
        match confirm(root, file, today)? {
            Confirmed::Written => {
                written += 1;
                let file = file.display().to_string();
                eprintln!(
                    "{}",
                    wording.text("cli-confirmed", &[("file", file.into())])
                );
            }
            Confirmed::Unchanged => {}
            Confirmed::Refused(reasons) => findings.extend(reasons),
        }
    }
    diagnostic::sort(&mut findings);
    if !findings.is_empty() || told.format != Format::Human {
        say(&render(told, &findings, &wording))?;
    } else if written == 0 {
        eprintln!("{}", wording.text("cli-confirm-nothing", &[]));
    }
    Ok(findings.is_empty())
}

fn render(told: Told, findings: &[Diagnostic], wording: &Wording) -> String {
    let format = match told.format {
        Format::Human => report::Format::Human {
            coloured: std::io::stdout().is_terminal(),
        },
        Format::Json => report::Format::Json,
        Format::Github => report::Format::GitHub,
        Format::Gitlab => report::Format::GitLab,
        Format::Sarif => report::Format::Sarif,
    };
    report::render(format, findings, wording)
}

fn wording(told: Told) -> Wording {
    match told.lang {
        Lang::De => Wording::german(),
        Lang::En => Wording::english(),
    }
}

/// Today's date in Germany, wherever the machine stands.
fn today() -> Date {
    let now = jiff::Timestamp::now();
    let there = jiff::tz::TimeZone::get("Europe/Berlin").unwrap_or(jiff::tz::TimeZone::UTC);
    now.to_zoned(there).date()
}

/// How long each stage took.
struct Laps {
    last: Instant,
    ended: Vec<(&'static str, Duration)>,
}

impl Laps {
    fn new() -> Laps {
        Laps {
            last: Instant::now(),
            ended: Vec::new(),
        }
    }

    fn end(&mut self, name: &'static str) {
        self.ended.push((name, self.last.elapsed()));
        self.last = Instant::now();
    }

    fn print(&self) {
        let total: Duration = self.ended.iter().map(|(_, time)| *time).sum();
        for (name, time) in self.ended.iter().chain([&("total", total)]) {
            eprintln!("{name:>18} {:8.1} ms", time.as_secs_f64() * 1000.0);
        }
    }
}
