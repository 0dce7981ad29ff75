//! Follows the elements that are open while a page is read, and asks each family of rules.

use std::sync::Arc;

use super::attributes::{Attr, Attributes};
use super::document::Document;
use super::headings::Headings;
use super::landmarks::Landmarks;
use super::names::Names;
use super::role::Role;
use super::{Fault, aria, document, focus, headings, landmarks, lists, names, tables};
use crate::check::html::Element;
use crate::check::html::{Attribute, Tag};
use crate::check::mark::Mark;
use crate::diagnostic::Code;

/// A page that is being read; told its tags in order.
pub struct Reading<'p> {
    page: Arc<str>,
    html: &'p [u8],
    /// Where the last tag ended.
    at: usize,
    pub(super) open: Vec<Open<'p>>,
    /// How many of the open elements are paragraphs.
    paragraphs: usize,
    pub(super) names: Names<'p>,
    pub(super) headings: Headings,
    pub(super) landmarks: Landmarks<'p>,
    pub(super) document: Document<'p>,
    faults: Vec<Fault>,
}

/// A start tag that has just been read.
pub(super) struct Start<'r, 'p> {
    pub(super) element: Element,
    pub(super) attributes: &'r Attributes<'r, 'p>,
    /// The role that its `role` attribute gives.
    pub(super) given: Option<Role>,
    /// Its role, given or not.
    pub(super) role: Role,
    /// It or something around it is not shown to anybody.
    pub(super) hidden: bool,
    /// It or something around it is kept from assistive technology, but shown.
    pub(super) unspoken: bool,
    /// The start tag as it stands in the page.
    pub(super) text: &'p [u8],
}

/// An element that is open.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each answers a question of its own"
)]
#[derive(Debug)]
pub(super) struct Open<'p> {
    pub(super) element: Element,
    name: &'p [u8],
    /// The start tag as it stands in the page.
    pub(super) tag: &'p [u8],
    pub(super) given: Option<Role>,
    pub(super) role: Role,
    pub(super) hidden: bool,
    pub(super) unspoken: bool,
    /// It has an `aria-label` with something in it.
    pub(super) labelled: bool,
    pub(super) labelled_by: Option<&'p [u8]>,
    /// It has a `title` with something in it.
    pub(super) titled: bool,
    /// What stands in it belongs to a landmark, or may stand outside of all.
    pub(super) in_landmark: bool,
    id: Option<Mark>,
    /// Something that is read aloud stands in it: text, or a picture with an alternative text.
    pub(super) text: bool,
    /// Something stands in it, spoken or not.
    said: bool,
    /// `header` and `footer` in it belong to it.
    pub(super) sectioning: bool,
    /// It or something around it is read as one name, so that nothing in it can be used.
    pub(super) no_inside: bool,
    /// Its script runs from right to left.
    pub(super) from_right: bool,
    /// For a label: the id it is for.
    pub(super) label_for: Option<Mark>,
    /// For a label: which one it is, by number.
    pub(super) label: Option<usize>,
    /// For a table or drawing: something directly in it is its name.
    pub(super) caption: bool,
    /// For a table: it has a header.
    pub(super) header: bool,
}

impl<'p> Reading<'p> {
    /// Begins with the page that will be the output file `path`.
    pub fn new(path: Arc<str>, html: &'p [u8]) -> Reading<'p> {
        Reading {
            page: path,
            html,
            at: 0,
            open: Vec::with_capacity(24),
            paragraphs: 0,
            names: Names::default(),
            headings: Headings::default(),
            landmarks: Landmarks::default(),
            document: Document::default(),
            faults: Vec::new(),
        }
    }

    /// Reads the next tag of the page, its attributes, and the text before it.
    pub fn tag(&mut self, tag: &Tag<'p>, attributes: &[Attribute<'p>]) {
        self.text(tag.span.start);
        self.at = tag.span.end;
        if tag.closes {
            self.close(tag);
        } else {
            self.start(tag, attributes);
        }
    }

    /// Decides what only the whole page can tell; the faults are sorted, each once.
    pub fn finished(mut self) -> Vec<Fault> {
        self.text(self.html.len());
        while self.end_one() {}
        names::finish(&mut self);
        landmarks::finish(&mut self);
        headings::finish(&mut self);
        document::finish(&mut self);
        self.faults.sort_unstable();
        self.faults.dedup();
        self.faults
    }

    /// Notes a fault of a start tag.
    pub(super) fn tell(
        &mut self,
        code: Code,
        start: &Start<'_, '_>,
        detail: Vec<(&'static str, String)>,
    ) {
        self.tell_at(code, start.text, detail);
    }

    /// Notes a fault of the element whose start tag is `tag`.
    pub(super) fn tell_at(&mut self, code: Code, tag: &[u8], detail: Vec<(&'static str, String)>) {
        self.faults.push(Fault {
            page: Arc::clone(&self.page),
            code,
            tag: String::from_utf8_lossy(tag).into_owned(),
            detail,
        });
    }

    /// The innermost open element.
    pub(super) fn around(&self) -> Option<&Open<'p>> {
        self.open.last()
    }

    /// Reads the text up to `end`.
    fn text(&mut self, end: usize) {
        let html = self.html;
        let text = html.get(self.at..end).unwrap_or_default();
        if text.is_empty() || !has_text(text) {
            return;
        }
        landmarks::text(self);
        if let Some(open) = self.open.last_mut() {
            open.text = true;
            open.said = true;
        }
    }

    fn start(&mut self, tag: &Tag<'p>, attributes: &[Attribute<'p>]) {
        let element = tag.element;
        self.end_implied(element);
        let attributes = Attributes::of(tag, attributes);
        let around = self.open.last();
        let is_sectioned = around.is_some_and(|open| open.sectioning);
        let given = Role::given(&attributes);
        let own = || Role::of(element, &attributes, is_sectioned);
        let start = Start {
            element,
            role: given.unwrap_or_else(own),
            given,
            hidden: around.is_some_and(|open| open.hidden)
                || attributes.has(Attr::Hidden)
                || attributes.has(Attr::Inert)
                || element == Element::Template,
            unspoken: around.is_some_and(|open| open.unspoken)
                || attributes.is(Attr::AriaHidden, b"true"),
            text: tag.text(),
            attributes: &attributes,
        };
        self.ask(&start);
        let open = self.opened(tag, &start);
        self.open.push(open);
        self.paragraphs += usize::from(element == Element::P);
        // In drawings, and only there, `/>` ends an element.
        let is_drawn = || {
            attributes.closes_itself && self.open.iter().any(|open| open.element == Element::Svg)
        };
        if element.is_void() || is_drawn() {
            self.end_one();
        }
    }

    /// Asks the families of rules about an element that begins.
    fn ask(&mut self, start: &Start<'_, 'p>) {
        document::opens(self, start);
        if start.hidden {
            return;
        }
        lists::opens(self, start);
        if start.attributes.say_nothing() {
            if start.element.is_plain() {
                return;
            }
        } else {
            aria::opens(self, start);
        }
        tables::opens(self, start);
        focus::opens(self, start);
        headings::opens(self, start);
        landmarks::opens(self, start);
        names::opens(self, start);
    }

    fn opened(&self, tag: &Tag<'p>, start: &Start<'_, 'p>) -> Open<'p> {
        let attributes = start.attributes;
        let around = self.open.last();
        let around_from_right = around.is_some_and(|open| open.from_right);
        let is_picture = matches!(start.element, Element::Img | Element::Area);
        let spoken = is_picture && attributes.says(Attr::Alt)
            || start.element == Element::Input && attributes.says(Attr::Value);
        let is_label = start.element == Element::Label;
        Open {
            element: start.element,
            name: tag.name,
            tag: start.text,
            given: start.given,
            role: start.role,
            hidden: start.hidden,
            unspoken: start.unspoken,
            labelled: attributes.says(Attr::AriaLabel),
            labelled_by: attributes.get(Attr::AriaLabelledby),
            titled: attributes.says(Attr::Title),
            in_landmark: around.is_some_and(|open| open.in_landmark) || landmarks::is_part(start),
            id: attributes.get(Attr::Id).map(mark),
            text: spoken,
            said: spoken,
            sectioning: around.is_some_and(|open| open.sectioning) || start.element.is_sectioning(),
            no_inside: around.is_some_and(|open| open.no_inside) || start.role.has_no_inside(),
            from_right: document::from_right(attributes).unwrap_or(around_from_right),
            label_for: attributes.get(Attr::For).filter(|_| is_label).map(mark),
            label: is_label.then(|| self.names.next_label()),
            caption: false,
            header: false,
        }
    }

    /// Ends what the start of an element ends without an end tag.
    fn end_implied(&mut self, element: Element) {
        let (ends, within) = element.implies_end_of();
        // Most blocks would end a paragraph, and stand in none.
        if ends.is_empty() || self.paragraphs == 0 && ends == [Element::P] {
            return;
        }
        let mut inner = self.open.iter().rev();
        let found =
            inner.position(|open| ends.contains(&open.element) || within.contains(&open.element));
        if let Some(depth) = found
            && ends.contains(&self.open[self.open.len() - 1 - depth].element)
        {
            self.end(depth + 1);
        }
    }

    /// Ends the innermost element of this name and everything in it. Out of a table's cell reaches
    /// only what ends the table or a part of it (HTML standard, 13.2.4.2).
    fn close(&mut self, tag: &Tag<'_>) {
        let leaves_cells = tag.element.stands_around_cells();
        for (depth, open) in self.open.iter().rev().enumerate() {
            if open.element == tag.element && open.name.eq_ignore_ascii_case(tag.name) {
                self.end(depth + 1);
                return;
            }
            if open.element.keeps_ends_in() && !leaves_cells {
                return;
            }
        }
    }

    fn end(&mut self, count: usize) {
        for _ in 0..count {
            self.end_one();
        }
    }

    /// Ends the innermost element; says whether there was one.
    fn end_one(&mut self) -> bool {
        let Some(ended) = self.open.pop() else {
            return false;
        };
        self.paragraphs -= usize::from(ended.element == Element::P);
        document::closes(self, &ended);
        if let Some(id) = ended.id {
            self.names.note_id(id, ended.said || ended.labelled);
        }
        let is_plain = ended.element.is_plain() && ended.given.is_none();
        if !ended.hidden && !is_plain {
            tables::closes(self, &ended);
            headings::closes(self, &ended);
            names::closes(self, &ended);
        }
        if let Some(around) = self.open.last_mut()
            && !ended.element.keeps_text()
        {
            around.said |= ended.said || ended.labelled;
            let is_spoken = !(ended.hidden || ended.unspoken) || around.hidden || around.unspoken;
            around.text |= (ended.text || ended.labelled) && is_spoken;
        }
        true
    }
}

/// The mark of an id as it is written.
pub(super) fn mark(id: &[u8]) -> Mark {
    Mark::of(&*crate::check::html::decoded(id))
}

/// What is written where nothing is to be seen.
const NOTHING: [&[u8]; 9] = [
    b"\xc2\xa0",
    b"\xe2\x80\x8b",
    b"\xe2\x80\x8e",
    b"\xe2\x80\x8f",
    b"\xef\xbb\xbf",
    b"&nbsp;",
    b"&#160;",
    b"&#xa0;",
    b"&shy;",
];

/// Whether something to read stands in a piece of a page: not only white space, in whatever
/// spelling, and comments.
pub(super) fn has_text(mut text: &[u8]) -> bool {
    loop {
        text = text.trim_ascii_start();
        match text.first() {
            None => return false,
            // Nothing that says nothing begins with another byte.
            Some(0xc2 | 0xe2 | 0xef | b'&' | b'<') => {}
            Some(_) => return true,
        }
        if let Some(rest) = NOTHING
            .iter()
            .find_map(|nothing| text.strip_prefix(*nothing))
        {
            text = rest;
        } else if let Some(rest) = text.strip_prefix(b"<!") {
            let dashes = rest.starts_with(b"--");
            let end: &[u8] = if dashes { b"-->" } else { b">" };
            let Some(at) = rest.windows(end.len()).position(|part| part == end) else {
                return false;
            };
            text = &rest[at + end.len()..];
        } else {
            return true;
        }
    }
}

#[cfg(test)]
impl Reading<'_> {
    /// The names of the open elements, the outermost first.
    pub(super) fn open_names(&self) -> Vec<String> {
        let names = self
            .open
            .iter()
            .map(|open| String::from_utf8_lossy(open.name));
        names.map(|name| name.to_ascii_lowercase()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_is_no_text_and_hides_none() {
        for nothing in NOTHING {
            assert!(!has_text(nothing));
            assert!(!has_text(&[b" ", nothing, b"<!-- a -->", nothing].concat()));
            assert!(has_text(&[nothing, b"a"].concat()));
        }
    }
}
