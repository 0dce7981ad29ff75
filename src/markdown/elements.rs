//! What each sort of element does when it is read: the other half of [`super::read`].

use std::ops::Range;

use pulldown_cmark::{Alignment, LinkType};

use super::escape::is_unprintable;
use super::read::{Open, Reader};
use super::target::{self, Refusal};
use super::{Element, Heading, Link, Side, Step, ids, short};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// How deep quotes, lists and emphasis may stand within each other.
const DEEPEST: u8 = 12;

impl Reader<'_> {
    pub(super) fn open_element(&mut self, element: Element) {
        let step = self.body.steps.len();
        self.open.push(Open::Element { step, element });
        self.step(Step::Open(element));
    }

    /// Opens what can contain itself, unless it stands too deep: then all of it is left out.
    pub(super) fn open_nested(&mut self, element: Element, range: &Range<usize>) {
        if self.depth == DEEPEST {
            self.left_out = 1;
            return self.too_deep(range);
        }
        self.depth += 1;
        self.open_element(element);
    }

    pub(super) fn close_element(&mut self, step: usize, mut element: Element) {
        match element {
            Element::Quote
            | Element::List(_)
            | Element::Emphasis
            | Element::Strong
            | Element::Struck => self.depth -= 1,
            Element::TableHead | Element::Table => {
                let last_row = if element == Element::Table {
                    Element::TableRows
                } else {
                    Element::Row
                };
                self.step(Step::Close(last_row));
            }
            // A corner without words heads no column.
            Element::HeadCell(side) if self.is_blank_from(step) => {
                element = Element::Cell(side);
                self.body.steps[step] = Step::Open(element);
            }
            Element::HeadCell(_)
            | Element::Cell(_)
            | Element::Paragraph
            | Element::CodeBlock
            | Element::Item
            | Element::Row
            | Element::TableRows
            | Element::Heading(_)
            | Element::Link(_) => {}
        }
        self.step(Step::Close(element));
        if element == Element::TableHead {
            self.step(Step::Open(Element::TableRows));
        }
    }

    pub(super) fn open_table(&mut self, sides: &[Alignment]) {
        let side = |alignment: &Alignment| match alignment {
            Alignment::None => Side::Natural,
            Alignment::Left => Side::Start,
            Alignment::Center => Side::Centre,
            Alignment::Right => Side::End,
        };
        self.sides = sides.iter().map(side).collect();
        self.open_element(Element::Table);
    }

    /// Opens a row; the head of a table is one, too.
    pub(super) fn open_row(&mut self, element: Element) {
        self.column = 0;
        self.open_element(element);
        if element == Element::TableHead {
            self.step(Step::Open(Element::Row));
        }
    }

    pub(super) fn open_cell(&mut self) {
        let side = self.sides.get(self.column).copied();
        let side = side.unwrap_or(Side::Natural);
        self.column += 1;
        let row = self.open.last();
        let in_head = matches!(
            row,
            Some(Open::Element {
                element: Element::TableHead,
                ..
            })
        );
        self.open_element(if in_head {
            Element::HeadCell(side)
        } else {
            Element::Cell(side)
        });
    }

    pub(super) fn open_heading(&mut self, written: u8, range: &Range<usize>) {
        let level = self.outline.place(written);
        if let Some(wanted) = level.wanted {
            let finding = self.finding(Code::HeadingLevel, range);
            let finding = finding.with_number("level", written.into());
            self.findings
                .push(finding.with_number("wanted", wanted.into()));
        }
        let step = self.body.steps.len();
        self.step(Step::Open(Element::Heading(short(
            self.body.headings.len(),
        ))));
        self.open.push(Open::Heading {
            step,
            level: level.shown,
        });
    }

    pub(super) fn close_heading(&mut self, step: usize, level: u8, range: &Range<usize>) {
        let written_id = self.take_written_id();
        if self.is_blank_from(step) {
            return self.drop_unreadable(step, range);
        }
        self.step(Step::Close(Element::Heading(short(
            self.body.headings.len(),
        ))));
        self.body.headings.push(Heading {
            level,
            text: self.plain_from(step).into(),
            explicit: written_id.is_some(),
            id: written_id.unwrap_or_default().into(),
            span: self.span(self.trimmed(range)),
            block: self.body.blocks.len(),
        });
    }

    /// Takes an id like `{#kosten}` off the end of the heading. The library's own heading
    /// attributes would swallow other braces with the words in them.
    fn take_written_id(&mut self) -> Option<String> {
        let last = self.body.steps.last().copied();
        let (Step::Text(_) | Step::SpelledText(_)) = last? else {
            return None;
        };
        let text = self.body.said(last?);
        let (words, id) = text.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
        if id.is_empty() || ids::slug(id) != id {
            return None;
        }
        let (id, length) = (id.to_owned(), short(words.trim_end().len()));
        if let Some(Step::Text(part) | Step::SpelledText(part)) = self.body.steps.last_mut() {
            part.end = part.start + length;
        }
        Some(id)
    }

    pub(super) fn open_picture(&mut self, range: &Range<usize>) {
        let literal = &self.text[range.clone()];
        let finding = self.finding(Code::PictureInText, range);
        self.findings.push(finding.with("literal", literal));
        self.open.push(Open::Picture);
    }

    /// Opens a link, or tells why its address is refused. `definition` is where the address stands
    /// if it is apart from the link.
    pub(super) fn open_link(
        &mut self,
        sort: LinkType,
        address: &str,
        range: &Range<usize>,
        definition: Option<Range<usize>>,
    ) {
        let mail = if sort == LinkType::Email {
            "mailto:"
        } else {
            ""
        };
        let target = match target::check(&format!("{mail}{address}")) {
            Ok(target) => target,
            Err(refusal) => {
                self.refuse(&refusal, address, range);
                return self.open.push(Open::Refused);
            }
        };
        let is_bare = matches!(sort, LinkType::Autolink | LinkType::Email);
        let address_in = is_bare.then(|| range.clone()).or(definition);
        let step = self.body.steps.len();
        self.step(Step::Open(Element::Link(short(self.body.links.len()))));
        self.open.push(Open::Link {
            step,
            target,
            address_in,
        });
    }

    fn refuse(&mut self, refusal: &Refusal, address: &str, range: &Range<usize>) {
        let finding = match refusal {
            Refusal::Scheme(scheme) => {
                let finding = self.finding(Code::ForbiddenScheme, range);
                finding.with("literal", address).with("scheme", scheme)
            }
            Refusal::NoHost => self.finding(Code::WrongUrl, range).with("literal", address),
        };
        self.findings.push(finding);
    }

    pub(super) fn close_link(
        &mut self,
        step: usize,
        target: String,
        address_in: Option<Range<usize>>,
        range: &Range<usize>,
    ) {
        if self.is_blank_from(step) {
            return self.drop_unreadable(step, range);
        }
        self.step(Step::Close(Element::Link(short(self.body.links.len()))));
        let behind_words = self.last_end..range.end;
        let address = self.find_address(&target, address_in.unwrap_or(behind_words));
        let span = self.span(address.unwrap_or(range.clone()));
        self.body.links.push(Link { target, span });
    }

    /// Where exactly an address stands, unless it is spelled with escapes there.
    fn find_address(&self, target: &str, range: Range<usize>) -> Option<Range<usize>> {
        let text = &self.text[range.clone()];
        let label_end = text.find("]:").map_or(0, |at| at + 2);
        let spellings = [Some(target), target.strip_prefix("mailto:")];
        let mut spellings = spellings.into_iter().flatten().filter(|s| !s.is_empty());
        spellings.find_map(|spelling| {
            let at = range.start + label_end + text[label_end..].find(spelling)?;
            Some(at..at + spelling.len())
        })
    }

    /// Tells raw HTML, and shows the tag that it begins with.
    pub(super) fn raw_html(&mut self, range: &Range<usize>) {
        let html = &self.text[range.clone()];
        let tag_end = html.find('>').map_or(html.len(), |at| at + 1);
        let tag = html[..tag_end].lines().next().unwrap_or_default();
        // What closes an element belongs to what opened it, and that was told.
        let is_told = |finding: &Diagnostic| finding.code == Code::RawHtml;
        if tag.starts_with("</") && self.findings.iter().any(is_told) {
            return;
        }
        let finding = self.finding(Code::RawHtml, &(range.start..range.start + tag.len()));
        self.findings.push(finding.with("literal", tag));
    }

    pub(super) fn too_deep(&mut self, range: &Range<usize>) {
        let finding = self.finding(Code::TooDeep, range);
        self.findings
            .push(finding.with_number("limit", DEEPEST.into()));
    }

    /// Takes a heading or link back that nobody could read, and tells it.
    fn drop_unreadable(&mut self, step: usize, range: &Range<usize>) {
        self.take_back(step);
        let finding = self.finding(Code::NothingToRead, range);
        self.findings.push(finding);
    }

    /// Whether no step from this one on has words that can be seen or heard.
    fn is_blank_from(&self, step: usize) -> bool {
        let is_blank = |step: &Step| self.body.said(*step).chars().all(is_invisible);
        self.body.steps[step..].iter().all(is_blank)
    }

    /// The words of the steps from this one on.
    fn plain_from(&self, step: usize) -> String {
        let mut text = String::new();
        for step in &self.body.steps[step..] {
            self.body.push_plain(*step, &mut text);
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn finding(&self, code: Code, range: &Range<usize>) -> Diagnostic {
        let span = self.span(self.trimmed(range));
        Diagnostic::new(code, self.source.place(span))
    }

    /// A range of the body's text as a span of the file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::from(range).shifted(self.offset)
    }

    /// The range without the white space at its end.
    pub(super) fn trimmed(&self, range: &Range<usize>) -> Range<usize> {
        range.start..range.start + self.text[range.clone()].trim_end().len()
    }
}

/// Whether a character is there but neither seen nor read aloud.
fn is_invisible(character: char) -> bool {
    let joins_or_marks = matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}');
    character.is_whitespace() || is_unprintable(&character) || joins_or_marks
}
