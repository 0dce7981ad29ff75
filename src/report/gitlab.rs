//! Findings as GitLab's code quality report, which it shows in merge requests.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};

use super::told::{Told, tell};
use super::wording::Wording;
use super::{WHOLE_SITE, fingerprint, json};

/// The report's array.
pub(super) fn render(findings: &[Diagnostic], wording: &Wording) -> String {
    let fingerprints = fingerprint::of_all(findings);
    let entries: Vec<Entry> = findings
        .iter()
        .zip(fingerprints)
        .map(|(finding, fingerprint)| Entry::new(&tell(finding, wording), fingerprint))
        .collect();
    json::pretty(&entries)
}

#[derive(Serialize)]
struct Entry {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

impl Entry {
    fn new(told: &Told, fingerprint: String) -> Entry {
        let location = match &told.spot {
            Some(spot) => Location {
                path: spot.path.clone(),
                lines: Lines {
                    begin: spot.line,
                    end: spot.end_line,
                },
            },
            None => Location {
                path: WHOLE_SITE.to_owned(),
                lines: Lines { begin: 1, end: 1 },
            },
        };
        Entry {
            description: told.sentences().join(" "),
            check_name: told.code,
            fingerprint,
            severity: match told.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
            },
            location,
        }
    }
}
