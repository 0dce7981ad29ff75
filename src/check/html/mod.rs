//! Reads the tags of a finished page, so that the checks see what a browser will see.
//!
//! A small tokenizer over the bytes in memory: tags with their attributes and where they stand.
//! Text, comments and the insides of `script`, `style`, `textarea` and `title` are passed over.
//! It follows the tokenizer of the HTML standard (section 13.2.5), takes minified pages as they
//! are, and copies nothing. It builds no tree, so SVG's own `title` and `style` are passed over
//! too, and a `<![CDATA[` ends at the next `>`.
//!
//! ```
//! use kreisweit::check::html;
//!
//! let tag = html::tags(b"<p>Zum <a class=x href=/de/>Anfang</a>").nth(1).unwrap();
//! assert!(tag.is("a"));
//! assert_eq!(tag.value("href").unwrap(), "/de/");
//! ```

mod attr;
mod attribute;
mod element;
mod entity;
mod known;
mod raw_text;
mod scan;

use std::borrow::Cow;

pub(in crate::check) use attr::Attr;
pub use attribute::{Attribute, Attributes};
pub(in crate::check) use element::Element;
pub use entity::decoded;
pub(in crate::check) use scan::lower;

use crate::source::Span;
use scan::{CLOSE, SLASH, SPACE, find_byte, find_bytes};

/// The tags of a page, in order.
pub fn tags(html: &[u8]) -> Tags<'_> {
    Tags { html, at: 0 }
}

/// Goes through the tags of a page; made by [`tags`].
#[derive(Debug, Clone)]
pub struct Tags<'p> {
    html: &'p [u8],
    at: usize,
}

/// A start or end tag, as it stands in the page.
#[derive(Debug, Clone, Copy)]
pub struct Tag<'p> {
    /// The element's name as written; compare with [`Tag::is`].
    pub name: &'p [u8],
    /// Whether it is an end tag.
    pub closes: bool,
    /// From `<` to after `>`.
    pub span: Span,
    /// Which element it is.
    pub(in crate::check) element: Element,
    html: &'p [u8],
}

impl<'p> Iterator for Tags<'p> {
    type Item = Tag<'p>;

    fn next(&mut self) -> Option<Tag<'p>> {
        self.next_tag(|_| {})
    }
}

impl<'p> Tags<'p> {
    /// The next tag, and its attributes in place of what stands in `attributes`: in their order,
    /// one that is written twice comes twice.
    ///
    /// The end of a tag is found by reading its attributes, so this is all the reading there is.
    #[inline]
    pub fn next_into(&mut self, attributes: &mut Vec<Attribute<'p>>) -> Option<Tag<'p>> {
        attributes.clear();
        self.next_tag(|attribute| attributes.push(attribute))
    }

    /// Goes on at `at`, which has to be outside of every tag.
    pub fn go_on_at(&mut self, at: usize) {
        self.at = at;
    }

    #[inline]
    fn next_tag(&mut self, tell: impl FnMut(Attribute<'p>)) -> Option<Tag<'p>> {
        let (open, closes) = self.next_open()?;
        self.tag(open, closes, tell)
    }

    /// Where the next tag begins, and whether it is an end tag; what is no tag is passed over.
    #[inline]
    fn next_open(&mut self) -> Option<(usize, bool)> {
        loop {
            let open = find_byte(self.html, self.at, b'<')?;
            match *self.html.get(open + 1)? {
                b'/' => match *self.html.get(open + 2)? {
                    letter if letter.is_ascii_alphabetic() => return Some((open, true)),
                    _ => self.at = find_byte(self.html, open + 2, b'>')? + 1,
                },
                letter if letter.is_ascii_alphabetic() => return Some((open, false)),
                b'!' if self.html[open..].starts_with(b"<!--") => {
                    self.at = after_comment(self.html, open)?;
                }
                b'!' | b'?' => self.at = find_byte(self.html, open + 2, b'>')? + 1,
                _ => self.at = open + 1,
            }
        }
    }

    /// The tag that begins at `open`; none if the page ends within it.
    #[inline]
    fn tag(
        &mut self,
        open: usize,
        closes: bool,
        tell: impl FnMut(Attribute<'p>),
    ) -> Option<Tag<'p>> {
        let html = self.html;
        let start = open + 1 + usize::from(closes);
        let after_name = scan::find(html, start, SPACE | SLASH | CLOSE);
        let name = &html[start..after_name];
        let end = attribute::end_of_tag(html, after_name, tell);
        self.at = end.unwrap_or(html.len());
        let end = end?;
        let element = Element::of(name);
        if !closes && raw_text::is_inside(element) {
            self.at = raw_text::end(html, element, name, end);
        }
        let span = Span { start: open, end };
        Some(Tag {
            name,
            closes,
            span,
            element,
            html,
        })
    }
}

impl<'p> Tag<'p> {
    /// Whether it is a tag of the element of this name (in lower case).
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The tag as it stands in the page, from `<` to `>`.
    pub fn text(&self) -> &'p [u8] {
        &self.html[self.span.start..self.span.end]
    }

    /// Its attributes in order; one that is written twice comes twice.
    pub fn attributes(&self) -> Attributes<'p> {
        let name = self.span.start + 1 + usize::from(self.closes);
        Attributes::at(self.html, name + self.name.len())
    }

    /// The decoded value of the attribute of this name (in lower case); of two, the first.
    pub fn value(&self, name: &str) -> Option<Cow<'p, str>> {
        let mut attributes = self.attributes();
        attributes
            .find(|attribute| attribute.name.eq_ignore_ascii_case(name.as_bytes()))
            .map(|attribute| attribute.decoded())
    }
}

/// The first of the attributes that is this one.
pub(in crate::check) fn first<'a, 'p>(
    attributes: &'a [Attribute<'p>],
    attr: Attr,
) -> Option<&'a Attribute<'p>> {
    attributes.iter().find(|attribute| attribute.attr == attr)
}

/// Where the comment that begins at `open` is over; none if the page ends within it.
fn after_comment(html: &[u8], open: usize) -> Option<usize> {
    // `<!-->` and `<!--->` are whole comments, but `<!--!>` is not.
    let plain = find_bytes(html, open + 2, b"-->").map(|at| at + 3);
    let until = plain.unwrap_or(html.len());
    let odd = find_bytes(&html[..until], open + 4, b"--!>").map(|at| at + 4);
    odd.or(plain)
}

#[cfg(test)]
mod tests;
