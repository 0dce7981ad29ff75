//! Findings as workflow commands, which GitHub shows beside the changed lines.
//!
//! ```text
//! ::error file=content/a.md,line=4,endLine=4,col=7,endColumn=17,title=unknown-word::Der Wert …
//! ```
//!
//! GitHub shows ten errors and ten warnings of a step beside the lines, the rest in its log only.

use crate::diagnostic::Diagnostic;

use super::told::{Spot, Told, tell};
use super::wording::Wording;

/// One command per finding, each on a line of its own.
pub(super) fn render(findings: &[Diagnostic], wording: &Wording) -> String {
    let mut text = String::new();
    for finding in findings {
        let told = tell(finding, wording);
        text += &command(&told);
        text.push('\n');
    }
    text
}

fn command(told: &Told) -> String {
    let mut properties = told.spot.as_ref().map(place).unwrap_or_default();
    properties.push(format!("title={}", told.code));
    let message = escaped(&told.sentences().join("\n"));
    format!("::{} {}::{message}", told.level(), properties.join(","))
}

/// Columns only where the place is on one line, as GitHub wants it.
fn place(spot: &Spot) -> Vec<String> {
    let file = escaped(&spot.path).replace(':', "%3A").replace(',', "%2C");
    let mut place = vec![
        format!("file={file}"),
        format!("line={},endLine={}", spot.line, spot.end_line),
    ];
    if spot.line == spot.end_line {
        place.push(format!("col={},endColumn={}", spot.column, spot.end_column));
    }
    place
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
