//! The attributes of one tag.

use std::borrow::Cow;

use super::attr::Attr;
use super::decoded;
use super::scan::{CLOSE, EQUALS, SLASH, SPACE, find, find_byte, find_other};
use crate::source::Span;

/// One attribute, as it stands in the page.
#[derive(Debug, Clone, Copy)]
pub struct Attribute<'p> {
    /// Its name as written; compare with [`Attribute::is`].
    pub name: &'p [u8],
    /// Its value as written, without quotes, entities as they are; empty if there is none.
    pub value: &'p [u8],
    /// Where the value stands in the page, without quotes.
    pub span: Span,
    /// Which it is, in whatever case its name is written.
    pub(in crate::check) attr: Attr,
}

/// Goes through the attributes of a tag; made by [`super::Tag::attributes`].
#[derive(Debug, Clone)]
pub struct Attributes<'p> {
    html: &'p [u8],
    at: usize,
}

impl<'p> Attribute<'p> {
    /// Its value with the entities decoded.
    pub fn decoded(&self) -> Cow<'p, str> {
        decoded(self.value)
    }

    /// Whether one of the words of its value is this one (in lower case), in whatever case.
    pub(in crate::check) fn has_word(&self, word: &str) -> bool {
        // As it stands on nearly all pages.
        self.value == word.as_bytes() || {
            let value = self.decoded();
            let mut words = value.split_ascii_whitespace();
            words.any(|one| one.eq_ignore_ascii_case(word))
        }
    }
}

impl<'p> Attributes<'p> {
    /// The attributes of the tag whose name ends before `at`.
    pub(super) fn at(html: &'p [u8], at: usize) -> Attributes<'p> {
        Attributes { html, at }
    }

    /// The value after a `=`, and moves on behind it; none if the page ends within it.
    fn value(&mut self) -> Option<Span> {
        let start = find_other(self.html, self.at, SPACE);
        self.at = start;
        let first = *self.html.get(start)?;
        if matches!(first, b'"' | b'\'') {
            let start = start + 1;
            let end = find_byte(self.html, start, first);
            self.at = end.map_or(self.html.len(), |end| end + 1);
            return Some(Span { start, end: end? });
        }
        let end = find(self.html, start, SPACE | CLOSE);
        self.at = end;
        Some(Span { start, end })
    }
}

impl<'p> Iterator for Attributes<'p> {
    type Item = Attribute<'p>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'p>> {
        let start = find_other(self.html, self.at, SPACE | SLASH);
        self.at = start;
        if *self.html.get(start)? == b'>' {
            return None;
        }
        // A `=` at the beginning belongs to the name.
        let after_name = find(self.html, start + 1, SPACE | SLASH | CLOSE | EQUALS);
        let name = &self.html[start..after_name];
        self.at = find_other(self.html, after_name, SPACE);
        let span = if self.html.get(self.at) == Some(&b'=') {
            self.at += 1;
            self.value()?
        } else {
            Span::from(after_name..after_name)
        };
        Some(Attribute {
            attr: Attr::of(name),
            name,
            value: &self.html[span.start..span.end],
            span,
        })
    }
}

/// Where the tag whose name ends before `at` is over; none if the page ends within it. Its
/// attributes are told on the way.
pub(super) fn end_of_tag<'p>(
    html: &'p [u8],
    at: usize,
    tell: impl FnMut(Attribute<'p>),
) -> Option<usize> {
    if html.get(at) == Some(&b'>') {
        return Some(at + 1);
    }
    let mut attributes = Attributes::at(html, at);
    attributes.by_ref().for_each(tell);
    (attributes.at < html.len()).then_some(attributes.at + 1)
}
