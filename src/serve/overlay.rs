//! What the preview adds to a page: the script that reloads it, and what is wrong, laid over it.
//!
//! What is laid over a page has a style sheet of its own and none of the page's, and the page
//! stays as it is. It is there without the script, too.

use crate::diagnostic::{Diagnostic, Severity};
use crate::markdown::escape;
use crate::report::{Wording, html};

/// Where the preview's own files are; no name of a site begins with a dot.
pub(super) const SCRIPT: &str = "/.kreisweit/preview.js";
pub(super) const STYLE: &str = "/.kreisweit/preview.css";
pub(super) const FINDINGS: &str = "/.kreisweit/findings";
pub(super) const EVENTS: &str = "/.kreisweit/events";

pub(super) const SCRIPT_TEXT: &str = include_str!("preview.js");
pub(super) const STYLE_TEXT: &str = include_str!("preview.css");

/// How many findings of a severity are shown; more make no page better.
const SHOWN: usize = 50;

/// Which page lies below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// The page as it is now.
    Now,
    /// The page as it last was without errors.
    Last,
}

/// A page with what the preview adds to it, at its very end.
pub(super) fn over(
    page: &[u8],
    state: &str,
    findings: &[Diagnostic],
    shown: Shown,
    wording: &Wording,
) -> Vec<u8> {
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|bytes| bytes == end);
    let (before, after) = page.split_at(at.unwrap_or(page.len()));
    let mut added = String::new();
    let inside = inside(findings, shown, wording);
    if !inside.is_empty() {
        added.push_str("<kreisweit-findings><template shadowrootmode=\"open\">");
        added.push_str(&inside);
        added.push_str("</template></kreisweit-findings>");
    }
    for part in ["<script src=\"", SCRIPT, "\" data-state=\"", state] {
        added.push_str(part);
    }
    added.push_str("\" defer></script>");
    [before, added.as_bytes(), after].concat()
}

/// What is laid over a page, without its frame; empty if there is nothing to say.
pub(super) fn inside(findings: &[Diagnostic], shown: Shown, wording: &Wording) -> String {
    if findings.is_empty() && shown == Shown::Now {
        return String::new();
    }
    let of = |severity| move |finding: &&Diagnostic| finding.severity() == severity;
    let errors: Vec<&Diagnostic> = findings.iter().filter(of(Severity::Error)).collect();
    let warnings: Vec<&Diagnostic> = findings.iter().filter(of(Severity::Warning)).collect();
    let (role, open) = if errors.is_empty() {
        ("status", "")
    } else {
        ("alert", " open")
    };
    let lang = wording.language();
    let mut out = format!(
        "<link rel=\"stylesheet\" href=\"{STYLE}\"><aside lang=\"{lang}\" dir=\"ltr\" aria-label=\""
    );
    escape(&mut out, &wording.text("preview-title", &[]));
    for part in ["\"><details", open, "><summary><span role=\"", role, "\">"] {
        out.push_str(part);
    }
    escape(&mut out, &wording.summary(findings));
    out.push_str("</span></summary><div>");
    if shown == Shown::Last {
        out.push_str("<p class=\"last\">");
        escape(&mut out, &wording.text("preview-last", &[]));
        out.push_str("</p>");
    }
    list(&mut out, &errors, wording);
    if errors.is_empty() {
        list(&mut out, &warnings, wording);
    } else if !warnings.is_empty() {
        out.push_str("<details><summary>");
        escape(&mut out, &wording.warnings(findings));
        out.push_str("</summary>");
        list(&mut out, &warnings, wording);
        out.push_str("</details>");
    }
    out.push_str("</div></details></aside>");
    out
}

fn list(out: &mut String, findings: &[&Diagnostic], wording: &Wording) {
    let (shown, more) = findings.split_at(findings.len().min(SHOWN));
    if shown.is_empty() {
        return;
    }
    out.push_str("<ol>");
    out.push_str(&html::items(shown.iter().copied(), wording));
    out.push_str("</ol>");
    if !more.is_empty() {
        let count = ("count", more.len().into());
        out.push_str("<p class=\"more\">");
        html::with_code(out, &wording.text("preview-more", &[count]));
        out.push_str("</p>");
    }
}

/// A page that says one sentence, for where there is none of the site's.
pub(super) fn alone(message: &str, wording: &Wording) -> String {
    let lang = wording.language();
    let mut sentence = String::new();
    escape(&mut sentence, &wording.text(message, &[]));
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>kreisweit</title><link rel=\"stylesheet\" href=\"{STYLE}\"></head>\
         <body class=\"alone\"><main><h1>kreisweit</h1><p>{sentence}</p></main></body></html>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::Source;

    fn finding(code: Code) -> Diagnostic {
        Diagnostic::new(code, Source::new("content/a.md", "x").place(0..0))
    }

    #[test]
    fn a_page_without_fault_gets_the_script_and_nothing_else() {
        let page = b"<html><body><p>ja</p></body></html>";
        let over = over(page, "1-2 3", &[], Shown::Now, &Wording::german());
        assert_eq!(
            String::from_utf8(over).unwrap(),
            "<html><body><p>ja</p><script src=\"/.kreisweit/preview.js\" data-state=\"1-2 3\" \
             defer></script></body></html>"
        );
    }

    #[test]
    fn errors_are_open_and_warnings_wait() {
        let german = Wording::german();
        let warning = [finding(Code::ByteOrderMark)];
        let html = inside(&warning, Shown::Now, &german);
        assert!(
            html.contains("<details><summary><span role=\"status\">"),
            "{html}"
        );
        let both = [finding(Code::NotUtf8), finding(Code::ByteOrderMark)];
        let html = inside(&both, Shown::Last, &german);
        assert!(
            html.contains("<details open><summary><span role=\"alert\">1 Fehler"),
            "{html}"
        );
        assert!(html.contains("<details><summary>1 Hinweis"), "{html}");
        assert!(html.contains("zuletzt ohne Fehler"), "{html}");
    }

    #[test]
    fn a_hundred_faults_do_not_make_a_page_of_a_megabyte() {
        let many = vec![finding(Code::NotUtf8); 100];
        let html = inside(&many, Shown::Now, &Wording::german());
        assert_eq!(html.matches("<li ").count(), SHOWN);
        assert!(html.contains("50 weitere Meldungen"), "{html}");
    }
}
