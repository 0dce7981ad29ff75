//! What the keyboard reaches, and in which order.
//!
//! | code | ACT rule | axe |
//! |---|---|---|
//! | tabindex-positive | | tabindex |
//! | focusable-hidden | 6cfa84 | aria-hidden-focus, aria-hidden-body |
//! | interactive-nested | 307n5z | nested-interactive |

use super::attributes::Attr;
use super::role::Role;
use super::tree::{Reading, Start};
use crate::check::html::Element;
use crate::diagnostic::Code;

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    let tabindex = start.attributes.tabindex();
    if tabindex.is_some_and(|number| number > 0) {
        reading.tell(Code::TabindexPositive, start, Vec::new());
    }
    let is_reached = match tabindex {
        Some(number) => number >= 0,
        None => is_interactive(start),
    };
    let hides_all = start.element == Element::Body && start.unspoken;
    if start.unspoken && is_reached || hides_all {
        reading.tell(Code::FocusableHidden, start, Vec::new());
    }
    let has_no_inside = reading.around().is_some_and(|open| open.no_inside);
    if !has_no_inside || !is_reached && !is_interactive(start) {
        return;
    }
    let mut around = reading.open.iter().rev().map(|open| open.role);
    let outer = around.find(|role| role.has_no_inside());
    if let Some(outer) = outer {
        let outer = if outer == Role::Link {
            "a".to_owned()
        } else {
            outer.name()
        };
        reading.tell(Code::InteractiveNested, start, vec![("parent", outer)]);
    }
}

/// Whether the keyboard reaches the element by itself.
fn is_interactive(start: &Start<'_, '_>) -> bool {
    let attributes = start.attributes;
    let enabled = !attributes.has(Attr::Disabled);
    let element = start.element;
    if matches!(element, Element::A | Element::Area) {
        attributes.has(Attr::Href)
    } else if matches!(
        element,
        Element::Button | Element::Select | Element::Textarea
    ) {
        enabled
    } else if element == Element::Input {
        enabled && !attributes.is(Attr::Type, b"hidden")
    } else if matches!(element, Element::Audio | Element::Video) {
        attributes.has(Attr::Controls)
    } else {
        let editable = attributes.get(Attr::Contenteditable);
        matches!(element, Element::Summary | Element::Iframe)
            || editable.is_some_and(|value| !value.eq_ignore_ascii_case(b"false"))
    }
}
