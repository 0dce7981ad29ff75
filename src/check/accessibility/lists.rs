//! Lists hold items, and items stand in lists.
//!
//! | code | axe |
//! |---|---|
//! | child-not-allowed | list, definition-list |
//! | item-outside-list | listitem, dlitem |

use super::role::Role;
use super::tree::{Open, Reading, Start};
use crate::check::html::Element;
use crate::diagnostic::Code;

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    let Some(around) = reading.around() else {
        return;
    };
    let element = start.element;
    let is_free = matches!(element, Element::Script | Element::Template);
    let list = if around.element.is_list() && element != Element::Li {
        Some("ul")
    } else if around.element == Element::Dl
        && !matches!(element, Element::Dt | Element::Dd | Element::Div)
    {
        Some("dl")
    } else {
        None
    };
    if let Some(list) = list.filter(|_| !is_free && around.given.is_none()) {
        let detail = vec![("parent", list.to_owned())];
        reading.tell(Code::ChildNotAllowed, start, detail);
        return;
    }
    if let Some(wanted) = wanted_around(reading, start, around) {
        let detail = vec![("wanted", wanted.to_owned())];
        reading.tell(Code::ItemOutsideList, start, detail);
    }
}

/// The list that should stand around an item and doesn't.
fn wanted_around(
    reading: &Reading<'_>,
    start: &Start<'_, '_>,
    around: &Open<'_>,
) -> Option<&'static str> {
    if start.given.is_some() {
        return None;
    }
    if start.element == Element::Li {
        let in_list = around.element.is_list() || around.role == Role::List;
        return (!in_list).then_some("ul");
    }
    if matches!(start.element, Element::Dt | Element::Dd) {
        let outer = reading.open.iter().rev().nth(1);
        let in_group = around.element == Element::Div
            && outer.is_some_and(|outer| outer.element == Element::Dl);
        return (around.element != Element::Dl && !in_group).then_some("dl");
    }
    None
}
