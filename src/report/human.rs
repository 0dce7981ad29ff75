//! Findings as people read them at a terminal.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Place;

use super::told::{Told, tell};
use super::wording::Wording;

/// Each finding with its source line and a caret, then a line that counts them.
pub(super) fn render(findings: &[Diagnostic], wording: &Wording, coloured: bool) -> String {
    let renderer = if coloured {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = String::new();
    for finding in findings {
        let told = tell(finding, wording);
        text += &renderer.render(&[group(finding, &told, wording)]);
        text += "\n\n";
    }
    text + &wording.summary(findings) + "\n"
}

fn group<'f>(finding: &'f Diagnostic, told: &'f Told, wording: &Wording) -> Group<'f> {
    let level = match told.severity {
        Severity::Error => Level::ERROR.with_name(wording.text("severity-error", &[])),
        Severity::Warning => Level::WARNING.with_name(wording.text("severity-warning", &[])),
    };
    let title = level.primary_title(&told.sentence).id(told.code);
    let mut group = Group::with_title(title);
    if let Some(place) = &finding.at {
        group = show(group, place, AnnotationKind::Primary, told.label.as_deref());
    }
    for (place, (_, caption)) in finding.others.iter().zip(&told.others) {
        if Line::of(place).is_none() {
            continue;
        }
        group = show(group, place, AnnotationKind::Context, Some(caption));
    }
    let help = Level::HELP.with_name(wording.text("help-title", &[]));
    // A caption needs a line of text to stand beside; a file as a whole has none.
    for (place, (spot, caption)) in finding.others.iter().zip(&told.others) {
        if Line::of(place).is_none() {
            let line = format!("`{}`: {caption}", spot.path);
            group = group.element(help.clone().message(line));
        }
    }
    for line in &told.help {
        group = group.element(help.clone().message(line));
    }
    let remedy = Level::HELP.with_name(wording.text("remedy-title", &[]));
    group.element(remedy.message(&told.remedy))
}

/// Shows a place; of several lines the first. The library cuts a long line around the caret.
fn show<'f>(
    group: Group<'f>,
    place: &'f Place,
    kind: AnnotationKind,
    label: Option<&'f str>,
) -> Group<'f> {
    let path = place.source.path.as_str();
    let Some(line) = Line::of(place) else {
        return group.element(Origin::path(path));
    };
    let caret = kind.span(line.start..line.end).label(label);
    let snippet = Snippet::source(line.text).path(path);
    group.element(snippet.line_start(line.number).annotation(caret))
}

/// The first line of a place.
pub(super) struct Line<'s> {
    pub text: &'s str,
    /// Counted from 1.
    pub number: usize,
    /// The bytes of the line that belong to the place.
    pub start: usize,
    pub end: usize,
}

impl<'s> Line<'s> {
    /// `None` for a place of no length at the very beginning, which means the file as a whole.
    pub(super) fn of(place: &'s Place) -> Option<Line<'s>> {
        let (text, span) = (&*place.source.text, place.span);
        if span.end == 0 {
            return None;
        }
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.floor_char_boundary(span.end.min(text.len()));
        let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let length = text[first..].find('\n').unwrap_or(text.len() - first);
        let start = start - first;
        Some(Line {
            text: &text[first..first + length],
            number: place.position().line,
            start,
            end: end.saturating_sub(first).clamp(start, length.max(start)),
        })
    }
}
