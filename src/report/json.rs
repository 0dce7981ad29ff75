//! Findings for programs: one JSON array.
//!
//! The names of the fields are stable. New ones may be added.
//!
//! ```json
//! [{
//!   "code": "unknown-word",
//!   "severity": "error",
//!   "path": "content/gemeinden/velpke/angebote/sprachcafe.md",
//!   "line": 4, "column": 7, "end_line": 4, "end_column": 17,
//!   "message": "Der Wert `sprachen` ist im Feld `art` nicht vorgesehen.",
//!   "help": ["Meinten Sie `sprache`?"],
//!   "remedy": "Schreiben Sie eines der vorgesehenen Wörter, genau so und in Anführungszeichen.",
//!   "count": 1,
//!   "others": []
//! }]
//! ```
//!
//! `severity` is `error` or `warning`. Lines and columns count from 1, columns in characters; the
//! end is the position after the last character. `path`, lines and columns are `null` for what no
//! file can be blamed for; a finding about a whole file stands at 1:1. `count` is how often it
//! occurs. `others` are places that belong to it, with `path`, lines, columns and `message`.

use serde::Serialize;

use crate::diagnostic::Diagnostic;

use super::told::{Spot, Told, tell};
use super::wording::Wording;

/// The array, one field per line.
pub(super) fn render(findings: &[Diagnostic], wording: &Wording) -> String {
    let entries: Vec<Entry> = findings
        .iter()
        .map(|finding| tell(finding, wording).into())
        .collect();
    pretty(&entries)
}

/// Any value as JSON on several lines.
pub(super) fn pretty(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    text.expect("texts and numbers can always be written") + "\n"
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    at: At,
    message: String,
    help: Vec<String>,
    remedy: String,
    count: usize,
    others: Vec<Other>,
}

#[derive(Serialize)]
struct Other {
    #[serde(flatten)]
    at: At,
    message: String,
}

#[derive(Serialize, Default)]
struct At {
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl From<Told> for Entry {
    fn from(told: Told) -> Entry {
        let other = |(spot, message): (Spot, String)| Other {
            at: spot.into(),
            message,
        };
        Entry {
            code: told.code,
            severity: told.level(),
            at: told.spot.map(At::from).unwrap_or_default(),
            message: told.sentence,
            help: told.help,
            remedy: told.remedy,
            count: told.count,
            others: told.others.into_iter().map(other).collect(),
        }
    }
}

impl From<Spot> for At {
    fn from(spot: Spot) -> At {
        At {
            path: Some(spot.path),
            line: Some(spot.line),
            column: Some(spot.column),
            end_line: Some(spot.end_line),
            end_column: Some(spot.end_column),
        }
    }
}
