//! The words that findings are told in.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::{Locale, Messages, Value};
use crate::source::Source;

/// The messages of one language: German, or English where that is asked for.
///
/// They are part of the program and no site can change them, so that even a site whose own
/// messages can't be read is told so.
#[derive(Debug)]
pub struct Wording {
    pub(super) locale: Locale,
}

impl Wording {
    /// German, the language of the editors.
    pub fn german() -> Wording {
        Wording {
            locale: Locale::new(german(), []),
        }
    }

    /// English.
    pub fn english() -> Wording {
        Wording {
            locale: Locale::new(english(), [german()]),
        }
    }

    /// A message such as `cli-links` with its variables.
    pub fn text(&self, id: &str, given: &[(&str, Value<'_>)]) -> String {
        self.locale.format(id, given)
    }

    /// The tag of its language.
    pub fn language(&self) -> &str {
        self.locale.language().tag()
    }

    /// How many warnings there are: "2 Hinweise".
    pub fn warnings(&self, findings: &[Diagnostic]) -> String {
        let warnings = count(findings, Severity::Warning);
        self.text("count-warnings", &[("warnings", warnings.into())])
    }

    /// How many errors and warnings there are: "3 Fehler, 2 Hinweise".
    pub fn summary(&self, findings: &[Diagnostic]) -> String {
        let errors = count(findings, Severity::Error);
        let warnings = count(findings, Severity::Warning);
        let given = [("errors", errors.into()), ("warnings", warnings.into())];
        self.text("summary", &given)
    }

    /// An attribute such as `diagnostic-empty-file.remedy`, if there is one.
    pub(super) fn attribute(
        &self,
        id: &str,
        attribute: &str,
        given: &[(&str, Value<'_>)],
    ) -> Option<String> {
        let id = format!("{id}.{attribute}");
        self.locale.has(&id).then(|| self.text(&id, given))
    }
}

fn count(findings: &[Diagnostic], severity: Severity) -> usize {
    let such = findings
        .iter()
        .filter(|finding| finding.severity() == severity);
    such.count()
}

pub(super) fn german() -> Arc<Messages> {
    messages("de", include_str!("../../locales/de/diagnostics.ftl"))
}

pub(super) fn english() -> Arc<Messages> {
    messages("en", include_str!("../../locales/en/diagnostics.ftl"))
}

fn messages(tag: &str, text: &str) -> Arc<Messages> {
    let language = tag.parse().expect("`de` and `en` are well-formed tags");
    let source = Source::new(format!("locales/{tag}/diagnostics.ftl"), text);
    Arc::new(Messages::new(&language, &[source]).0)
}
