//! Findings as a page can show them: a list whose looks are somebody else's.

use crate::diagnostic::{Diagnostic, Severity};
use crate::markdown::escape;
use crate::source::Place;

use super::human::Line;
use super::told::{Told, level, tell};
use super::wording::Wording;

/// Items of a list, one for each finding, without anything that a browser would run:
///
/// ```html
/// <li class="error"><p class="what"><b>Fehler:</b> …</p>
/// <p class="where">content/…/sprachcafe.md:4:7</p>
/// <pre>art = <mark>"sprachen"</mark></pre>
/// <p><b>Hilfe:</b> …</p><p><b>Was tun:</b> …</p></li>
/// ```
pub fn items<'f>(findings: impl Iterator<Item = &'f Diagnostic>, wording: &Wording) -> String {
    findings.map(|finding| item(finding, wording)).collect()
}

fn item(finding: &Diagnostic, wording: &Wording) -> String {
    let told = tell(finding, wording);
    let severity = match told.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    };
    let mut out = format!("<li class=\"{}\">", level(told.severity));
    paragraph(
        &mut out,
        "what",
        &wording.text(severity, &[]),
        &told.sentence,
    );
    if let Some(spot) = &told.spot {
        out.push_str("<p class=\"where\">");
        let where_ = format!("{}:{}:{}", spot.path, spot.line, spot.column);
        escape(&mut out, &where_);
        out.push_str("</p>");
    }
    out.extend(finding.at.as_ref().and_then(line));
    let help = wording.text("help-title", &[]);
    for (label, text) in helps(&told) {
        paragraph(&mut out, "help", &help, &join(label, text));
    }
    paragraph(
        &mut out,
        "todo",
        &wording.text("remedy-title", &[]),
        &told.remedy,
    );
    out.push_str("</li>");
    out
}

/// Other places with their captions, and what was probably meant.
fn helps(told: &Told) -> impl Iterator<Item = (Option<String>, &str)> {
    let others = told.others.iter().map(|(spot, caption)| {
        let at = format!("`{}:{}:{}`", spot.path, spot.line, spot.column);
        (Some(at), caption.as_str())
    });
    others.chain(told.help.iter().map(|text| (None, text.as_str())))
}

fn join(label: Option<String>, text: &str) -> String {
    label.map_or_else(|| text.to_owned(), |label| format!("{label}: {text}"))
}

/// The source line with the place marked.
fn line(place: &Place) -> Option<String> {
    let line = Line::of(place)?;
    let mut out = "<pre>".to_owned();
    escape(&mut out, &line.text[..line.start]);
    out.push_str("<mark>");
    escape(&mut out, &line.text[line.start..line.end]);
    out.push_str("</mark>");
    escape(&mut out, &line.text[line.end..]);
    out.push_str("</pre>");
    Some(out)
}

fn paragraph(out: &mut String, class: &str, label: &str, text: &str) {
    out.push_str("<p class=\"");
    out.push_str(class);
    out.push_str("\"><b>");
    escape(out, label);
    out.push_str(":</b> ");
    with_code(out, text);
    out.push_str("</p>");
}

/// A sentence, with what stands between backticks as code.
pub fn with_code(out: &mut String, text: &str) {
    let parts: Vec<&str> = text.split('`').collect();
    let is_balanced = parts.len() % 2 == 1;
    if !is_balanced {
        escape(out, text);
        return;
    }
    for (at, part) in parts.into_iter().enumerate() {
        let is_code = at % 2 == 1;
        out.push_str(if is_code { "<code>" } else { "" });
        escape(out, part);
        out.push_str(if is_code { "</code>" } else { "" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::Source;

    #[test]
    fn nothing_of_a_finding_is_run_by_a_browser() {
        let source = Source::new("content/a.md", "art = \"<script>\"\n");
        let finding = Diagnostic::new(Code::UnknownWord, source.place(6..16))
            .with("field", "art")
            .with("literal", "<script>alert(1)</script>");
        let html = items([&finding].into_iter(), &Wording::german());
        assert_eq!(
            html,
            "<li class=\"error\"><p class=\"what\"><b>Fehler:</b> Der Wert \
             <code>&lt;script&gt;alert(1)&lt;/script&gt;</code> ist im Feld <code>art</code> \
             nicht vorgesehen.</p><p class=\"where\">content/a.md:1:7</p>\
             <pre>art = <mark>&quot;&lt;script&gt;&quot;</mark></pre>\
             <p class=\"todo\"><b>Was tun:</b> Schreiben Sie eines der vorgesehenen Wörter, genau \
             so und in Anführungszeichen.</p></li>"
        );
    }

    #[test]
    fn a_lone_backtick_is_a_backtick() {
        let mut out = String::new();
        with_code(&mut out, "a ` b");
        assert_eq!(out, "a ` b");
    }
}
