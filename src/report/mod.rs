//! Tells the editors what was found in their files: what is wrong, where, and what to do, in German
//! or English.
//!
//! A [`Diagnostic`] carries a code and literals. [`tell`] puts them into the words of
//! `locales/{de,en}/diagnostics.ftl`, and [`render`] writes what was told for a reader or a tool:
//!
//! ```text
//! Fehler[unknown-word]: Der Wert `sprachen` ist im Feld `art` nicht vorgesehen.
//!  --> content/gemeinden/velpke/angebote/sprachcafe.md:4:7
//!   |
//! 4 | art = "sprachen"
//!   |       ^^^^^^^^^^
//!   |
//!   = Hilfe: Meinten Sie `sprache`?
//!   = Was tun: Schreiben Sie eines der vorgesehenen Wörter, genau so und in Anführungszeichen.
//! ```
//!
//! Findings are told in the order in which they are given; [`crate::diagnostic::sort`] makes it the
//! same always.

mod fingerprint;
mod github;
mod gitlab;
pub mod html;
mod human;
mod json;
mod sarif;
mod syntax;
mod told;
mod variables;
mod wording;

pub use told::{Spot, Told, tell};
pub use variables::used;
pub use wording::Wording;

use crate::diagnostic::Diagnostic;

/// For whom findings are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// People at a terminal; ends with a line that counts errors and warnings.
    Human {
        /// With ANSI colours.
        coloured: bool,
    },
    /// Programs: one array; its stable field names are described in `src/report/json.rs`.
    Json,
    /// Annotations beside the changed lines on GitHub.
    GitHub,
    /// The code quality report of GitLab.
    GitLab,
    /// SARIF 2.1.0, which forges and editors read.
    Sarif,
}

/// All findings in one text, which ends with a line end unless it is empty.
pub fn render(format: Format, findings: &[Diagnostic], wording: &Wording) -> String {
    match format {
        Format::Human { coloured } => human::render(findings, wording, coloured),
        Format::Json => json::render(findings, wording),
        Format::GitHub => github::render(findings, wording),
        Format::GitLab => gitlab::render(findings, wording),
        Format::Sarif => sarif::render(findings, wording),
    }
}

/// Where tools that want a file for each finding show those that have none: the file that
/// describes the whole site.
const WHOLE_SITE: &str = "content/site.toml";

#[cfg(test)]
mod tests;
