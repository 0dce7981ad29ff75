//! ARIA attributes: which there are, what they may say, and on what they may stand.
//!
//! | code | ACT rule | axe |
//! |---|---|---|
//! | role-unknown | 674b10 | aria-roles |
//! | aria-unknown | 5f99a7 | aria-valid-attr |
//! | aria-value-wrong | 6a7281 | aria-valid-attr-value |
//! | aria-not-allowed | 5c01ea | aria-allowed-attr, aria-prohibited-attr |
//! | aria-missing | 4e8ab6 | aria-required-attr |
//! | role-without-parent | ff89c9 | aria-required-parent |
//!
//! That the ids they name exist is told by [`crate::check::links`].

use super::attributes::Attr;
use super::role::Role;
use super::tree::{Reading, Start};
use crate::check::html::{Attribute, Element, decoded};
use crate::diagnostic::Code;

/// What the value of an attribute may be.
enum Values {
    /// Text, or ids.
    Any,
    /// One of these words.
    One(&'static [&'static str]),
    /// Some of these words.
    Some(&'static [&'static str]),
    Whole,
    Number,
}

const YES_NO: Values = Values::One(&["true", "false"]);
const YES_NO_UNDEFINED: Values = Values::One(&["true", "false", "undefined"]);
const MIXED: Values = Values::One(&["true", "false", "mixed", "undefined"]);

/// Every attribute of ARIA without its `aria-`, sorted.
const ATTRIBUTES: &[(&[u8], Values)] = &[
    (b"activedescendant", Values::Any),
    (b"atomic", YES_NO),
    (
        b"autocomplete",
        Values::One(&["inline", "list", "both", "none"]),
    ),
    (b"braillelabel", Values::Any),
    (b"brailleroledescription", Values::Any),
    (b"busy", YES_NO),
    (b"checked", MIXED),
    (b"colcount", Values::Whole),
    (b"colindex", Values::Whole),
    (b"colindextext", Values::Any),
    (b"colspan", Values::Whole),
    (b"controls", Values::Any),
    (
        b"current",
        Values::One(&["page", "step", "location", "date", "time", "true", "false"]),
    ),
    (b"describedby", Values::Any),
    (b"description", Values::Any),
    (b"details", Values::Any),
    (b"disabled", YES_NO),
    (
        b"dropeffect",
        Values::Some(&["copy", "execute", "link", "move", "none", "popup"]),
    ),
    (b"errormessage", Values::Any),
    (b"expanded", YES_NO_UNDEFINED),
    (b"flowto", Values::Any),
    (b"grabbed", YES_NO_UNDEFINED),
    (
        b"haspopup",
        Values::One(&["true", "false", "menu", "listbox", "tree", "grid", "dialog"]),
    ),
    (b"hidden", YES_NO_UNDEFINED),
    (
        b"invalid",
        Values::One(&["true", "false", "grammar", "spelling"]),
    ),
    (b"keyshortcuts", Values::Any),
    (b"label", Values::Any),
    (b"labelledby", Values::Any),
    (b"level", Values::Whole),
    (b"live", Values::One(&["off", "polite", "assertive"])),
    (b"modal", YES_NO),
    (b"multiline", YES_NO),
    (b"multiselectable", YES_NO),
    (
        b"orientation",
        Values::One(&["horizontal", "vertical", "undefined"]),
    ),
    (b"owns", Values::Any),
    (b"placeholder", Values::Any),
    (b"posinset", Values::Whole),
    (b"pressed", MIXED),
    (b"readonly", YES_NO),
    (
        b"relevant",
        Values::Some(&["additions", "removals", "text", "all"]),
    ),
    (b"required", YES_NO),
    (b"roledescription", Values::Any),
    (b"rowcount", Values::Whole),
    (b"rowindex", Values::Whole),
    (b"rowindextext", Values::Any),
    (b"rowspan", Values::Whole),
    (b"selected", YES_NO_UNDEFINED),
    (b"setsize", Values::Whole),
    (
        b"sort",
        Values::One(&["ascending", "descending", "none", "other"]),
    ),
    (b"valuemax", Values::Number),
    (b"valuemin", Values::Number),
    (b"valuenow", Values::Number),
    (b"valuetext", Values::Any),
];

/// Where each of [`OF_ROLES`] stands in [`ATTRIBUTES`], as a bit.
const BITS_OF_ROLES: [u64; OF_ROLES.len()] = {
    let mut bits = [0; OF_ROLES.len()];
    let mut at = 0;
    while at < bits.len() {
        bits[at] = 1 << place(OF_ROLES[at].0.as_bytes());
        at += 1;
    }
    bits
};

/// Where an attribute stands in [`ATTRIBUTES`]; known when the program is made.
const fn place(name: &[u8]) -> usize {
    let mut place = 0;
    loop {
        let known = ATTRIBUTES[place].0;
        let mut same = 0;
        while same < known.len() && same < name.len() && known[same] == name[same] {
            same += 1;
        }
        if same == known.len() && same == name.len() {
            return place;
        }
        place += 1;
    }
}

const CURRENT: usize = 12;
const HIDDEN: usize = 23;
const LABEL: usize = 26;
const LABELLEDBY: usize = 27;

/// Where an attribute whose name begins with `aria-` stands in [`ATTRIBUTES`].
pub(super) fn place_of(attribute: &Attribute<'_>) -> Option<usize> {
    position(&attribute.name[b"aria-".len()..])
}

/// Where an attribute stands in [`ATTRIBUTES`], by its name without `aria-`, in whatever case.
pub(super) fn position(state: &[u8]) -> Option<usize> {
    // Nine out of ten are one of these.
    for common in [HIDDEN, LABELLEDBY, LABEL, CURRENT] {
        if ATTRIBUTES[common].0 == state {
            return Some(common);
        }
    }
    let state = state.iter().map(u8::to_ascii_lowercase);
    ATTRIBUTES
        .binary_search_by(|(name, _)| name.iter().copied().cmp(state.clone()))
        .ok()
}

/// Whether the attribute at a place in [`ATTRIBUTES`] can have this value.
fn takes(at: usize, value: &[u8]) -> bool {
    let text = std::str::from_utf8(value).unwrap_or("\u{fffd}").trim();
    match &ATTRIBUTES[at].1 {
        Values::Any => true,
        Values::One(words) => words.contains(&text),
        Values::Some(words) => text
            .split_ascii_whitespace()
            .all(|word| words.contains(&word)),
        Values::Whole => text.parse::<i32>().is_ok(),
        Values::Number => text.parse::<f64>().is_ok(),
    }
}

/// Attributes that only some roles have. Those not listed here stand on any element, or are so
/// rare that a browser's rules are left to the browser tests.
const OF_ROLES: &[(&str, &[Role])] = &[
    (
        "autocomplete",
        &[Role::Combobox, Role::Searchbox, Role::Textbox],
    ),
    (
        "checked",
        &[
            Role::Checkbox,
            Role::Menuitemcheckbox,
            Role::Menuitemradio,
            Role::Option,
            Role::Radio,
            Role::Switch,
            Role::Treeitem,
        ],
    ),
    (
        "expanded",
        &[
            Role::Application,
            Role::Button,
            Role::Checkbox,
            Role::Columnheader,
            Role::Combobox,
            Role::Gridcell,
            Role::Link,
            Role::Listbox,
            Role::Menuitem,
            Role::Menuitemcheckbox,
            Role::Menuitemradio,
            Role::Row,
            Role::Rowheader,
            Role::Switch,
            Role::Tab,
            Role::Treeitem,
        ],
    ),
    (
        "level",
        &[Role::Heading, Role::Listitem, Role::Row, Role::Treeitem],
    ),
    ("modal", &[Role::Alertdialog, Role::Dialog]),
    ("multiline", &[Role::Searchbox, Role::Textbox]),
    (
        "multiselectable",
        &[
            Role::Grid,
            Role::Listbox,
            Role::Tablist,
            Role::Tree,
            Role::Treegrid,
        ],
    ),
    (
        "placeholder",
        &[
            Role::Combobox,
            Role::Searchbox,
            Role::Spinbutton,
            Role::Textbox,
        ],
    ),
    ("pressed", &[Role::Button]),
    (
        "selected",
        &[
            Role::Columnheader,
            Role::Gridcell,
            Role::Option,
            Role::Row,
            Role::Rowheader,
            Role::Tab,
            Role::Treeitem,
        ],
    ),
    ("sort", &[Role::Columnheader, Role::Rowheader]),
    ("valuemax", &RANGES),
    ("valuemin", &RANGES),
    ("valuenow", &RANGES),
    ("valuetext", &RANGES),
];

const RANGES: [Role; 6] = [
    Role::Meter,
    Role::Progressbar,
    Role::Scrollbar,
    Role::Separator,
    Role::Slider,
    Role::Spinbutton,
];

/// What a role that an element is given must say besides.
const REQUIRED: &[(Role, &[&str])] = &[
    (Role::Checkbox, &["checked"]),
    (Role::Combobox, &["expanded"]),
    (Role::Heading, &["level"]),
    (Role::Menuitemcheckbox, &["checked"]),
    (Role::Menuitemradio, &["checked"]),
    (Role::Meter, &["valuenow"]),
    (Role::Radio, &["checked"]),
    (Role::Scrollbar, &["controls", "valuenow"]),
    (Role::Slider, &["valuenow"]),
    (Role::Switch, &["checked"]),
];

/// Tells what is wrong with the ARIA of an element.
pub(super) fn opens(reading: &mut Reading<'_>, start: &Start<'_, '_>) {
    let attributes = start.attributes;
    if let Some(value) = attributes.get(Attr::Role) {
        let words = value.split(u8::is_ascii_whitespace);
        let words = words.filter(|word| !word.is_empty());
        for word in words.filter(|word| Role::named(word).is_none()) {
            reading.tell(Code::RoleUnknown, start, vec![("name", text(word))]);
        }
    }
    for (attribute, place) in attributes.each_aria() {
        let name = || ("name", text(attribute.name));
        match place {
            None => reading.tell(Code::AriaUnknown, start, vec![name()]),
            Some(place) if !takes(place, attribute.value) => {
                let detail = vec![name(), ("value", text(attribute.value))];
                reading.tell(Code::AriaValueWrong, start, detail);
            }
            Some(_) => {}
        }
    }
    if attributes.aria != 0 {
        not_allowed(reading, start);
    }
    if start.given.is_some() {
        required(reading, start);
        parents(reading, start);
    }
}

/// What a given role must say besides; elements of HTML that have it say so by themselves.
fn required(reading: &mut Reading<'_>, start: &Start<'_, '_>) {
    if start.element == Element::Input || start.element.heading_level().is_some() {
        return;
    }
    let required = REQUIRED.iter().find(|(role, _)| *role == start.role);
    for name in required.map_or(&[][..], |(_, names)| names) {
        if !start.attributes.has_aria(name) {
            let detail = vec![("name", format!("aria-{name}"))];
            reading.tell(Code::AriaMissing, start, detail);
        }
    }
}

/// Roles that are a part of another stand in it.
fn parents(reading: &mut Reading<'_>, start: &Start<'_, '_>) {
    let parents = start.role.parents();
    if parents.is_empty() {
        return;
    }
    let mut around = reading.open.iter().rev().map(|open| open.role);
    let parent = around.find(|role| !role.is_presentational() && *role != Role::Generic);
    if parent.is_none_or(|parent| !parents.contains(&parent)) {
        let detail = vec![("wanted", parents[0].name())];
        reading.tell(Code::RoleWithoutParent, start, detail);
    }
}

/// Attributes that the element's role doesn't have, and names where none may be.
fn not_allowed(reading: &mut Reading<'_>, start: &Start<'_, '_>) {
    let attributes = start.attributes;
    let mut wrong = Vec::new();
    if start.role.forbids_name() {
        let names = ["label", "labelledby"].into_iter();
        wrong.extend(names.filter(|name| attributes.has_aria(name)));
    }
    if !matches!(start.role, Role::Unsure | Role::Other) {
        let there = OF_ROLES.iter().zip(BITS_OF_ROLES);
        let there = there.filter(|(_, bit)| attributes.aria & bit != 0);
        let wrongly = there.filter(|((_, roles), _)| !roles.contains(&start.role));
        wrong.extend(wrongly.map(|((name, _), _)| *name));
    }
    for name in wrong {
        let detail = vec![("name", format!("aria-{name}"))];
        reading.tell(Code::AriaNotAllowed, start, detail);
    }
}

fn text(bytes: &[u8]) -> String {
    decoded(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_attributes_are_sorted_and_fit_into_64_bits() {
        assert!(ATTRIBUTES.is_sorted_by_key(|(name, _)| *name));
        assert!(ATTRIBUTES.len() <= 64);
        let common = [CURRENT, HIDDEN, LABEL, LABELLEDBY].map(|at| ATTRIBUTES[at].0);
        let names: [&[u8]; 4] = [b"current", b"hidden", b"label", b"labelledby"];
        assert_eq!(common, names);
        for ((name, _), bit) in OF_ROLES.iter().zip(BITS_OF_ROLES) {
            let at = position(name.as_bytes()).unwrap();
            assert_eq!(bit, 1 << at, "{name}");
        }
    }
}
