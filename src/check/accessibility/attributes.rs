//! The attributes of one tag that the rules ask for, read in one go.

use super::aria;
use crate::check::html::Tag;

/// An attribute that a rule asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attr {
    Alt,
    AriaHidden,
    AriaLabel,
    AriaLabelledby,
    AriaLevel,
    Autoplay,
    Content,
    Contenteditable,
    Controls,
    Dir,
    Disabled,
    For,
    Hidden,
    Href,
    HttpEquiv,
    Id,
    Inert,
    Lang,
    Muted,
    Name,
    Role,
    Scope,
    Tabindex,
    Title,
    Type,
    Value,
}

/// The attributes of a tag; of one that is written twice, the first. One is read after the other
/// into the same memory.
#[derive(Debug, Default)]
pub(super) struct Attributes<'p> {
    /// Which are there, one bit each: most of what is asked for is not.
    present: u32,
    values: Vec<(Attr, &'p [u8])>,
    /// The tag ends with `/>`, and the `/` is no part of a value.
    pub(super) closes_itself: bool,
    /// Which of [`aria::ATTRIBUTES`] are there, one bit each.
    pub(super) aria: u64,
    /// ARIA attributes that don't exist.
    pub(super) unknown_aria: Vec<&'p [u8]>,
    /// ARIA attributes with a value that they can't have.
    pub(super) wrong_aria: Vec<(&'p [u8], &'p [u8])>,
}

impl<'p> Attributes<'p> {
    /// Reads the attributes of a start tag, and forgets those of the last.
    pub(super) fn read(&mut self, tag: &Tag<'p>) {
        self.present = 0;
        self.aria = 0;
        self.values.clear();
        self.unknown_aria.clear();
        self.wrong_aria.clear();
        let mut end = 0;
        for attribute in tag.attributes() {
            end = attribute.span.end;
            // The longest name asked for, aria-brailleroledescription, has 27 letters.
            let mut lower = [0; 32];
            let mut name = attribute.name;
            if name.iter().any(u8::is_ascii_uppercase) {
                let Some(room) = lower.get_mut(..name.len()) else {
                    continue;
                };
                room.copy_from_slice(name);
                room.make_ascii_lowercase();
                name = room;
            }
            if let Some(state) = name.strip_prefix(b"aria-") {
                self.note_aria(state, attribute.name, attribute.value);
            }
            if let Some(known) = Attr::of(name)
                && !self.has(known)
            {
                self.present |= 1 << known as u32;
                self.values.push((known, attribute.value));
            }
        }
        let slash = tag.span.end - 2;
        self.closes_itself = end <= slash && tag.text().ends_with(b"/>");
    }

    fn note_aria(&mut self, state: &[u8], name: &'p [u8], value: &'p [u8]) {
        match aria::position(state) {
            Some(at) => {
                self.aria |= 1 << at;
                if !aria::takes(at, value) {
                    self.wrong_aria.push((name, value));
                }
            }
            None => self.unknown_aria.push(name),
        }
    }

    /// Whether there is nothing that any rule asks for.
    pub(super) fn say_nothing(&self) -> bool {
        self.present == 0 && self.aria == 0 && self.unknown_aria.is_empty()
    }

    /// The value as it is written, if the attribute is there.
    pub(super) fn get(&self, attr: Attr) -> Option<&'p [u8]> {
        if !self.has(attr) {
            return None;
        }
        let known = self.values.iter().find(|(known, _)| *known == attr);
        known.map(|(_, value)| *value)
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

impl Attr {
    fn of(name: &[u8]) -> Option<Attr> {
        Some(match name {
            b"alt" => Attr::Alt,
            b"aria-hidden" => Attr::AriaHidden,
            b"aria-label" => Attr::AriaLabel,
            b"aria-labelledby" => Attr::AriaLabelledby,
            b"aria-level" => Attr::AriaLevel,
            b"autoplay" => Attr::Autoplay,
            b"content" => Attr::Content,
            b"contenteditable" => Attr::Contenteditable,
            b"controls" => Attr::Controls,
            b"dir" => Attr::Dir,
            b"disabled" => Attr::Disabled,
            b"for" => Attr::For,
            b"hidden" => Attr::Hidden,
            b"href" => Attr::Href,
            b"http-equiv" => Attr::HttpEquiv,
            b"id" => Attr::Id,
            b"inert" => Attr::Inert,
            b"lang" => Attr::Lang,
            b"muted" => Attr::Muted,
            b"name" => Attr::Name,
            b"role" => Attr::Role,
            b"scope" => Attr::Scope,
            b"tabindex" => Attr::Tabindex,
            b"title" => Attr::Title,
            b"type" => Attr::Type,
            b"value" => Attr::Value,
            _ => return None,
        })
    }
}
