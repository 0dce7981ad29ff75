//! The text of one file, and places within it.
//!
//! Everything the program says about a file of the editors names a [`Place`]: which file, and
//! from which byte to which. Lines and columns are computed from it when the finding is told.

use std::ops::Range;
use std::sync::Arc;

/// One file as the editors wrote it: its path below the site's root (with `/`), and its text
/// (UTF-8, line ends `\n`, without byte-order mark).
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path below the site's root, such as `content/gemeinden/velpke/gemeinde.md`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// A range of bytes of a [`Source`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A [`Span`] of a certain [`Source`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes meant.
    pub span: Span,
}

/// Line and column, both counted from 1; the column counts characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
}

impl Source {
    /// A source of the given path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Source> {
        Arc::new(Source {
            path: path.into(),
            text: text.into(),
        })
    }

    /// Where the byte `offset` stands; past the end counts as the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.floor(offset);
        let before = &self.text[..offset];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[start..].chars().count() + 1,
        }
    }

    /// The text of a span, as far as it lies within the file.
    pub fn slice(&self, span: Span) -> &str {
        &self.text[self.floor(span.start)..self.floor(span.end.max(span.start))]
    }

    /// The nearest character boundary at or before `offset`.
    fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }

    /// Whether it is a template of a theme, rather than a style sheet or a drawing.
    pub fn is_template(&self) -> bool {
        self.path.strip_suffix(".html").is_some()
    }

    /// A place in this file.
    pub fn place(self: &Arc<Source>, span: impl Into<Span>) -> Place {
        Place {
            source: Arc::clone(self),
            span: span.into(),
        }
    }
}

impl Place {
    /// Line and column of the place's beginning.
    pub fn position(&self) -> Position {
        self.source.position(self.span.start)
    }

    /// The text that stands there.
    pub fn text(&self) -> &str {
        self.source.slice(self.span)
    }
}

impl Span {
    /// The span moved on by `offset` bytes, as from a file's body into the file.
    #[must_use]
    pub fn shifted(self, offset: usize) -> Span {
        Span {
            start: self.start + offset,
            end: self.end + offset,
        }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span {
            start: range.start,
            end: range.end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a.md", "eins\nGrüße hier\n");
        let offset = source.text.find("hier").unwrap();
        assert_eq!(source.position(offset), Position { line: 2, column: 7 });
    }

    #[test]
    fn a_span_past_the_end_or_within_a_character_is_cut() {
        let source = Source::new("a.md", "ä");
        assert_eq!(source.slice(Span { start: 1, end: 99 }), "ä");
        assert_eq!(source.position(99), Position { line: 1, column: 2 });
    }
}
