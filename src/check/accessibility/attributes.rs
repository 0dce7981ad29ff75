//! The attributes of one tag, as the rules ask for them.

use super::aria;
pub(super) use crate::check::html::Attr;
use crate::check::html::{Attribute, Tag, first};

/// The attributes of a start tag; of one that is written twice, the first.
#[derive(Debug)]
pub(super) struct Attributes<'r, 'p> {
    all: &'r [Attribute<'p>],
    /// Which are there, one bit each: most of what is asked for is not.
    present: u64,
    /// The tag ends with `/>`, and the `/` is no part of a value.
    pub(super) closes_itself: bool,
    /// Which of [`aria::ATTRIBUTES`] are there, one bit each.
    pub(super) aria: u64,
    /// ARIA attributes that don't exist.
    pub(super) unknown_aria: Vec<&'p [u8]>,
    /// ARIA attributes with a value that they can't have.
    pub(super) wrong_aria: Vec<(&'p [u8], &'p [u8])>,
}

impl<'r, 'p> Attributes<'r, 'p> {
    /// The attributes of the start tag.
    pub(super) fn of(tag: &Tag<'p>, all: &'r [Attribute<'p>]) -> Attributes<'r, 'p> {
        let end = all.last().map_or(0, |last| last.span.end);
        let slash = tag.span.end - 2;
        let mut attributes = Attributes {
            all,
            present: 0,
            closes_itself: end <= slash && tag.text().ends_with(b"/>"),
            aria: 0,
            unknown_aria: Vec::new(),
            wrong_aria: Vec::new(),
        };
        for attribute in all.iter().filter(|one| one.attr != Attr::Other) {
            attributes.present |= 1 << attribute.attr as u32;
            if attribute.attr.is_aria() {
                attributes.note_aria(attribute);
            }
        }
        attributes
    }

    fn note_aria(&mut self, attribute: &Attribute<'p>) {
        match aria::position(&attribute.name[b"aria-".len()..]) {
            Some(at) => {
                self.aria |= 1 << at;
                if !aria::takes(at, attribute.value) {
                    self.wrong_aria.push((attribute.name, attribute.value));
                }
            }
            None => self.unknown_aria.push(attribute.name),
        }
    }

    /// Whether there is nothing that any rule asks for.
    pub(super) fn say_nothing(&self) -> bool {
        self.present == 0
    }

    /// The value as it is written, if the attribute is there.
    pub(super) fn get(&self, attr: Attr) -> Option<&'p [u8]> {
        if !self.has(attr) {
            return None;
        }
        first(self.all, attr).map(|attribute| attribute.value)
    }

    /// Whether the attribute is there, with whatever value.
    pub(super) fn has(&self, attr: Attr) -> bool {
        self.present >> attr as u32 & 1 == 1
    }

    /// Whether the attribute has this value, in whatever case.
    pub(super) fn is(&self, attr: Attr, value: &[u8]) -> bool {
        self.get(attr)
            .is_some_and(|own| own.eq_ignore_ascii_case(value))
    }

    /// Whether the attribute has something to read in it.
    pub(super) fn says(&self, attr: Attr) -> bool {
        self.get(attr).is_some_and(super::tree::has_text)
    }

    /// Whether the ARIA attribute of this name (without `aria-`) is there.
    pub(super) fn has_aria(&self, name: &str) -> bool {
        aria::position(name.as_bytes()).is_some_and(|at| self.aria >> at & 1 == 1)
    }

    /// The number of `tabindex`.
    pub(super) fn tabindex(&self) -> Option<i32> {
        let value = std::str::from_utf8(self.get(Attr::Tabindex)?).ok()?;
        value.trim().parse().ok()
    }
}
