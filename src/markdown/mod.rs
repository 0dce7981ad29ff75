//! The text below a record's head, as it is shown to readers: headings, paragraphs, lists, tables
//! and links.
//!
//! Editors write Markdown; [`parse`] reads it once into a [`Body`] and says what can't be
//! published. The body then becomes HTML as often as there are pages that show it. This room looks
//! at one file and knows no other: where a link leads is the caller's to say.
//!
//! ```text
//! ## Wann?
//!
//! Jeden Montag im [Muster-Treff](../anlaufstellen/muster-treff.md#zeiten).
//! ```

mod depth;
mod elements;
mod escape;
mod fingerprint;
mod html;
mod ids;
mod isolate;
#[cfg(test)]
mod laws;
mod outline;
mod read;
mod said;
mod target;

use std::ops::Range;
use std::sync::Arc;

use crate::source::{Source, Span};

pub use escape::escape;
pub use fingerprint::{Alignment, Fingerprint, NotAFingerprint, Standing};
pub use html::Rendering;
pub use ids::slug;
pub use isolate::isolate;
pub use read::parse;

/// The text of one record in one language, read and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// The blocks that stand directly in the text, in order.
    pub blocks: Vec<Block>,
    /// All headings, in order, also those within quotes and lists.
    pub headings: Vec<Heading>,
    /// All links that may be published, in order.
    pub links: Vec<Link>,
    /// The file it stands in.
    source: Arc<Source>,
    /// Words that are spelled otherwise in the file (`&amp;`, `\*`), one after the other.
    spelled: String,
    /// The way through the text, balanced: each opened element is closed.
    steps: Vec<Step>,
}

/// A heading, paragraph, list, table, quote, rule or piece of code that stands directly in the
/// text; what it contains is not a block of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Where it stands in the file, without the white space after it.
    pub span: Span,
    /// The fingerprint of what stands there, with its marks, so that a changed link counts.
    pub fingerprint: Fingerprint,
    /// Its part of the body's steps; empty if nothing of it may be published.
    steps: Part,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 2 to 6; where the editor left a level out, the one it should have been.
    pub level: u8,
    /// Its words, never blank.
    pub text: Box<str>,
    /// Unique in the body, of `a-z`, `0-9` and single `-` only. Templates put a `_` into each of
    /// theirs, so the two never meet. A translation shares it with its original.
    pub id: Arc<str>,
    /// Where it stands in the file.
    pub span: Span,
    /// Which block it is, or is part of.
    pub block: usize,
    /// The editor wrote the id (`## Kosten {#kosten}`).
    explicit: bool,
}

/// A link that may be published: to `https`, `mailto`, `tel` or `geo`, or to a file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address as written, `mailto:` added to a bare mail address.
    pub target: String,
    /// Where the address stands in the file, or the whole link if it is spelled with escapes there.
    pub span: Span,
}

/// One step through a body, twelve bytes of memory: a large site has millions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Words as they stand in the file.
    Text(Part),
    /// The same as code.
    Code(Part),
    /// Words of [`Body::spelled`].
    SpelledText(Part),
    /// The same as code.
    SpelledCode(Part),
    SoftBreak,
    HardBreak,
    Rule,
    Open(Element),
    Close(Element),
}

/// What a step opens or closes. Numbers are places in [`Body::headings`] and [`Body::links`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Paragraph,
    Heading(u32),
    Quote,
    CodeBlock,
    List(Option<u32>),
    Item,
    Table,
    TableHead,
    TableRows,
    Row,
    HeadCell(Side),
    Cell(Side),
    Emphasis,
    Strong,
    Struck,
    Link(u32),
}

/// From one place up to another. Files are far smaller than 4 GiB ([`crate::disk::TEXT_LIMIT`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    start: u32,
    end: u32,
}

/// The side on which the words of a table's cell stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Natural,
    Start,
    Centre,
    End,
}

impl Part {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<Range<usize>> for Part {
    fn from(range: Range<usize>) -> Part {
        Part {
            start: short(range.start),
            end: short(range.end),
        }
    }
}

/// A place or number in a file.
fn short(number: usize) -> u32 {
    u32::try_from(number).expect("a file is far smaller than 4 GiB")
}

impl Body {
    /// Whether nothing of it would be shown.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Gives back the memory that reading it took and it needs no more: a large site keeps a
    /// hundred thousand bodies.
    fn shrink(&mut self) {
        self.blocks.shrink_to_fit();
        self.headings.shrink_to_fit();
        self.links.shrink_to_fit();
        self.spelled.shrink_to_fit();
        self.steps.shrink_to_fit();
    }

    /// The words of a step; none of one that isn't words.
    fn said(&self, step: Step) -> &str {
        match step {
            Step::Text(part) | Step::Code(part) => &self.source.text[part.range()],
            Step::SpelledText(part) | Step::SpelledCode(part) => &self.spelled[part.range()],
            Step::SoftBreak | Step::HardBreak | Step::Rule | Step::Open(_) | Step::Close(_) => "",
        }
    }

    /// No more bytes than this are in the words of all steps.
    fn most_words(&self) -> usize {
        let first = self.blocks.first().map_or(0, |block| block.span.start);
        let last = self.blocks.last().map_or(0, |block| block.span.end);
        last - first + self.spelled.len()
    }

    /// The words alone, for summaries and search: one line for each paragraph, heading, item, row
    /// of a table and line of code.
    pub fn plain_text(&self) -> String {
        let mut text = String::with_capacity(self.most_words());
        for step in &self.steps {
            self.push_plain(*step, &mut text);
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// Adds what a step means in plain text.
    fn push_plain(&self, step: Step, text: &mut String) {
        match step {
            Step::Text(_) | Step::Code(_) | Step::SpelledText(_) | Step::SpelledCode(_) => {
                text.push_str(self.said(step));
            }
            Step::SoftBreak => text.push(' '),
            // A tight item's words are followed at once by the list within it.
            Step::HardBreak | Step::Open(Element::List(_)) => end_line(text),
            Step::Close(element) => match element {
                Element::HeadCell(_) | Element::Cell(_) => text.push(' '),
                Element::Paragraph
                | Element::Heading(_)
                | Element::Quote
                | Element::CodeBlock
                | Element::List(_)
                | Element::Item
                | Element::Table
                | Element::TableHead
                | Element::TableRows
                | Element::Row => end_line(text),
                Element::Emphasis | Element::Strong | Element::Struck | Element::Link(_) => {}
            },
            Step::Open(_) | Step::Rule => {}
        }
    }
}

/// Ends the line that `text` ends in, if there is one.
fn end_line(text: &mut String) {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push('\n');
    }
}

impl Link {
    /// Whether it leaves the site: it has a scheme.
    pub fn is_outside(&self) -> bool {
        target::scheme(&self.target).is_some()
    }

    /// The part before `#`; empty for a link within the page.
    pub fn path(&self) -> &str {
        self.target.split('#').next().unwrap_or_default()
    }

    /// The part after `#`.
    pub fn fragment(&self) -> Option<&str> {
        self.target.split_once('#').map(|(_, fragment)| fragment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Body {
        let source = Source::new("a.md", text);
        parse(&source, (0..text.len()).into()).0
    }

    #[test]
    fn plain_text_has_a_line_for_each_thing() {
        let text = "## Wann\n\nMo\n*und* Di\n\n- a\n  - b\n- [c](d)\n\n| x | y |\n|-|-|\n| 1 | 2 |";
        assert_eq!(
            body(text).plain_text(),
            "Wann\nMo und Di\na\nb\nc\nx y\n1 2"
        );
    }

    #[test]
    fn a_body_of_white_space_or_definitions_is_empty() {
        assert!(body(" \n\n[a]: b.md\n").is_empty());
        assert!(!body("---").is_empty());
    }

    #[test]
    fn a_link_knows_its_parts() {
        let links = body("[a](../x.md#zeiten) [b](#c) [d](y.md) <https://e.example/#f>").links;
        let parts = |link: &Link| {
            let fragment = link.fragment().unwrap_or("none").to_owned();
            (link.is_outside(), link.path().to_owned(), fragment)
        };
        assert_eq!(parts(&links[0]), (false, "../x.md".into(), "zeiten".into()));
        assert_eq!(parts(&links[1]), (false, String::new(), "c".into()));
        assert_eq!(parts(&links[2]), (false, "y.md".into(), "none".into()));
        assert!(links[3].is_outside());
    }
}
