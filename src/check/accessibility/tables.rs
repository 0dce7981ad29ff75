//! Tables say what they show, and what each row and column is.
//!
//! | code | axe, html-validate |
//! |---|---|
//! | table-without-name | |
//! | table-without-headers | td-has-header |
//! | header-without-scope | scope-attr-valid, wcag/h63 |
//! | header-empty | empty-table-header |

use super::attributes::Attr;
use super::role::Role;
use super::tree::{Open, Reading, Start};
use crate::check::html::Element;
use crate::diagnostic::Code;

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    if start.element != Element::Th {
        return;
    }
    let mut around = reading.open.iter_mut().rev();
    let table = around.find(|open| open.element == Element::Table);
    let Some(table) = table else { return };
    table.header = true;
    let scopes: [&[u8]; 4] = [b"col", b"row", b"colgroup", b"rowgroup"];
    let scope = start.attributes.get(Attr::Scope).unwrap_or_default();
    let is_right = scopes.iter().any(|one| scope.eq_ignore_ascii_case(one));
    if !is_right && !table.role.is_presentational() {
        reading.tell(Code::HeaderWithoutScope, start, Vec::new());
    }
}

pub(super) fn closes<'p>(reading: &mut Reading<'p>, ended: &Open<'p>) {
    if ended.element == Element::Caption && ended.text {
        if let Some(table) = reading.open.last_mut() {
            table.caption = true;
        }
    } else if ended.element == Element::Th && ended.given.is_none() {
        if !ended.text && !ended.labelled && ended.labelled_by.is_none() {
            reading.tell_at(Code::HeaderEmpty, ended.tag, Vec::new());
        }
    } else if ended.element == Element::Table && !ended.role.is_presentational() {
        table(reading, ended);
    }
}

/// A table is named by its caption, or by the group that makes it scroll on small screens.
fn table<'p>(reading: &mut Reading<'p>, ended: &Open<'p>) {
    let group = reading.around().filter(|open| open.role == Role::Group);
    let named = |open: &Open<'_>| open.labelled || open.labelled_by.is_some();
    if !ended.caption && !named(ended) && !group.is_some_and(named) {
        reading.tell_at(Code::TableWithoutName, ended.tag, Vec::new());
    }
    if !ended.header {
        reading.tell_at(Code::TableWithoutHeaders, ended.tag, Vec::new());
    }
}
