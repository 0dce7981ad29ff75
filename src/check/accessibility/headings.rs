//! Headings: one that says what the page is, none left out, none empty.
//!
//! | code | ACT rule | axe |
//! |---|---|---|
//! | first-heading-missing | | page-has-heading-one |
//! | first-heading-repeated | | |
//! | heading-skipped | | heading-order |
//! | heading-empty | ffd0e9 | empty-heading |

use super::attributes::Attr;
use super::role::Role;
use super::tree::{Open, Reading, Start};
use crate::diagnostic::Code;

/// The headings of a page so far.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// The level of the last one; 0 before the first.
    level: u8,
    /// How many there are of level 1.
    first: usize,
    /// A first one of another level: its start tag and its level.
    began_with: Option<(Vec<u8>, u8)>,
}

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    if start.role != Role::Heading || start.unspoken {
        return;
    }
    let Some(level) = level(start) else { return };
    let last = reading.headings.level;
    if last == 0 && level > 1 {
        reading.headings.began_with = Some((start.text.to_vec(), level));
    } else if level > last + 1 {
        reading.tell(Code::HeadingSkipped, start, levels(level, last + 1));
    }
    reading.headings.level = level;
    if level == 1 {
        reading.headings.first += 1;
        if reading.headings.first > 1 {
            reading.tell(Code::FirstHeadingRepeated, start, Vec::new());
        }
    }
}

/// The level that a heading says it has; a role without one has been told.
fn level(start: &Start<'_, '_>) -> Option<u8> {
    let said = start.attributes.get(Attr::AriaLevel);
    let said = said.and_then(|said| std::str::from_utf8(said).ok()?.trim().parse().ok());
    let own = || start.element.heading_level();
    said.or_else(own).filter(|level| (1..=9).contains(level))
}

fn levels(level: u8, wanted: u8) -> Vec<(&'static str, String)> {
    vec![("level", level.to_string()), ("wanted", wanted.to_string())]
}

pub(super) fn closes<'p>(reading: &mut Reading<'p>, ended: &Open<'p>) {
    if ended.role != Role::Heading || ended.unspoken || ended.text || ended.labelled {
        return;
    }
    match ended.labelled_by {
        Some(ids) => reading.names.wait(Code::HeadingEmpty, ended.tag, ids),
        None => reading.tell_at(Code::HeadingEmpty, ended.tag, Vec::new()),
    }
}

pub(super) fn finish(reading: &mut Reading<'_>) {
    if reading.headings.first == 0 {
        let page = reading.landmarks.page;
        reading.tell_at(Code::FirstHeadingMissing, page, Vec::new());
    } else if let Some((tag, level)) = reading.headings.began_with.take() {
        reading.tell_at(Code::HeadingSkipped, &tag, levels(level, 1));
    }
}
