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
    /// There are ARIA attributes, of those or others.
    has_any_aria: bool,
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
            has_any_aria: false,
        };
        for attribute in all.iter().filter(|one| one.attr != Attr::Other) {
            attributes.present |= 1 << attribute.attr as u32;
            if attribute.attr.is_aria() {
                attributes.has_any_aria = true;
                let place = aria::place_of(attribute);
                attributes.aria |= place.map_or(0, |place| 1 << place);
            }
        }
        attributes
    }

    /// The ARIA attributes, each with its place among [`aria::ATTRIBUTES`] if it is one of them.
    pub(super) fn each_aria(
        &self,
    ) -> impl Iterator<Item = (&'r Attribute<'p>, Option<usize>)> + use<'r, 'p> {
        let all = if self.has_any_aria { self.all } else { &[] };
        let aria = all.iter().filter(|one| one.attr.is_aria());
        aria.map(|one| (one, aria::place_of(one)))
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
