//! Shows a person who waits how far a build is: on a terminal a bar with pages and rate, in
//! continuous integration a plain line now and then, and nothing where nobody looks.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use kreisweit::locale::Value;
use kreisweit::publish::progress::{Progress, Stage};
use kreisweit::report::Wording;

/// Nobody minds waiting as long as this.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often a bar moves.
const BAR: Duration = Duration::from_millis(100);

/// How often continuous integration is told a line: its log is kept.
const LINES: Duration = Duration::from_secs(5);

/// How progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// A bar that is drawn over and over, and gone at the end.
    Bar,
    /// Lines that stay.
    Lines,
    /// Not at all.
    Not,
}

impl Shown {
    /// How progress is shown on standard error; `ci` is the variable `CI`, which GitLab, GitHub,
    /// Forgejo and most others set.
    pub fn on_stderr(ci: Option<&str>) -> Shown {
        Shown::of(io::stderr().is_terminal(), ci)
    }

    fn of(is_terminal: bool, ci: Option<&str>) -> Shown {
        let in_ci = ci.is_some_and(|ci| !ci.is_empty() && ci != "false");
        match (in_ci, is_terminal) {
            (true, _) => Shown::Lines,
            (false, true) => Shown::Bar,
            (false, false) => Shown::Not,
        }
    }
}

/// Does the work, and shows its progress as soon as it takes longer than a person likes to wait.
pub fn while_showing<T>(
    shown: Shown,
    progress: &Progress,
    wording: &Wording,
    work: impl FnOnce() -> T,
) -> T {
    if shown == Shown::Not {
        return work();
    }
    let (done, is_done) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            if waits(&is_done, PATIENCE) {
                match shown {
                    Shown::Bar => show_bar(&is_done, progress, wording),
                    Shown::Lines => {
                        show_lines(&is_done, progress, wording, LINES, &mut io::stderr());
                    }
                    Shown::Not => {}
                }
            }
        });
        let result = work();
        drop(done);
        result
    })
}

/// Waits so long; whether the work goes on.
fn waits(is_done: &Receiver<()>, time: Duration) -> bool {
    is_done.recv_timeout(time) == Err(RecvTimeoutError::Timeout)
}

fn show_bar(is_done: &Receiver<()>, progress: &Progress, wording: &Wording) {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    let style = |template| ProgressStyle::with_template(template).expect("a template of ours");
    let moving = style("{bar:30} {msg}").progress_chars("=> ");
    let turning = style("{spinner} {msg}").tick_chars("-\\|/ ");
    let mut rate = Rate::begun();
    loop {
        let stage = progress.stage();
        if let Stage::Pages { made, wanted } = stage {
            bar.set_style(moving.clone());
            bar.set_length(wanted as u64);
            bar.set_position(made as u64);
        } else {
            bar.set_style(turning.clone());
        }
        bar.set_message(line(stage, &mut rate, wording));
        bar.tick();
        if !waits(is_done, BAR) {
            break;
        }
    }
    bar.finish_and_clear();
}

fn show_lines(
    is_done: &Receiver<()>,
    progress: &Progress,
    wording: &Wording,
    every: Duration,
    out: &mut dyn Write,
) {
    let mut rate = Rate::begun();
    loop {
        let line = line(progress.stage(), &mut rate, wording);
        // Who can't be told has stopped listening; the work goes on.
        if writeln!(out, "{line}").is_err() || !waits(is_done, every) {
            break;
        }
    }
}

/// How fast pages are made.
struct Rate {
    /// When the first pages were seen, and how many they were.
    since: Option<(Instant, usize)>,
    per_second: usize,
}

impl Rate {
    fn begun() -> Rate {
        Rate {
            since: None,
            per_second: 0,
        }
    }

    /// Pages per second, from the first time it is asked.
    fn of(&mut self, made: usize) -> usize {
        let (since, before) = *self.since.get_or_insert((Instant::now(), made));
        let seconds = since.elapsed().as_millis().max(1);
        let pages = (made - before) as u128 * 1000 / seconds;
        self.per_second = usize::try_from(pages).unwrap_or(self.per_second);
        self.per_second
    }
}

fn line(stage: Stage, rate: &mut Rate, wording: &Wording) -> String {
    match stage {
        Stage::Reading => wording.text("cli-reading", &[]),
        Stage::Publishing => wording.text("cli-publishing", &[]),
        Stage::Pages { made, wanted } => wording.text(
            "cli-progress",
            &[
                ("made", Value::from(made)),
                ("pages", Value::from(wanted)),
                ("rate", Value::from(rate.of(made))),
            ],
        ),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_a_bar_continuous_integration_lines_and_a_pipe_nothing() {
        assert_eq!(Shown::of(true, None), Shown::Bar);
        assert_eq!(Shown::of(false, None), Shown::Not);
        assert_eq!(Shown::of(false, Some("true")), Shown::Lines);
        assert_eq!(Shown::of(true, Some("1")), Shown::Lines);
        assert_eq!(Shown::of(false, Some("")), Shown::Not);
        assert_eq!(Shown::of(false, Some("false")), Shown::Not);
    }

    #[test]
    fn lines_say_what_is_being_done() {
        let progress = Progress::default();
        let (done, is_done) = channel();
        drop(done);
        let told = |wording: &Wording| {
            let mut out = Vec::new();
            show_lines(&is_done, &progress, wording, LINES, &mut out);
            String::from_utf8(out).unwrap()
        };
        let (german, english) = (Wording::german(), Wording::english());
        assert_eq!(told(&german), "Dateien werden gelesen …\n");
        progress.expect(12_000);
        progress.step();
        assert_eq!(told(&german), "1 von 12.000 Seiten, 0 je Sekunde\n");
        assert_eq!(told(&english), "1 of 12,000 pages, 0 per second\n");
    }

    #[test]
    fn lines_end_with_the_work() {
        let progress = Progress::default();
        progress.expect(1);
        progress.step();
        let (done, is_done) = channel::<()>();
        let mut out = Vec::new();
        thread::scope(|scope| {
            scope.spawn(move || drop(done));
            let often = Duration::from_millis(1);
            show_lines(&is_done, &progress, &Wording::german(), often, &mut out);
        });
        let told = String::from_utf8(out).unwrap();
        let line = "Alles wird geprüft und veröffentlicht …\n";
        assert!(
            !told.is_empty() && told.replace(line, "").is_empty(),
            "{told}"
        );
    }
}
