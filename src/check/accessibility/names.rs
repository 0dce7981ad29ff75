//! What can be used or stands for something has a name that can be read aloud.
//!
//! | code | ACT rule | axe |
//! |---|---|---|
//! | link-without-name | c487ae | link-name |
//! | button-without-name | 97a4e1 | button-name, input-button-name, summary-name, aria-command-name |
//! | image-without-alt | 23a2a8, 59796f | image-alt, area-alt, input-image-alt |
//! | field-without-label | e086e5 | label, select-name, aria-input-field-name |
//! | name-missing | 7d6734, cae760, 8fc3b6 | svg-img-alt, role-img-alt, frame-title, object-alt, aria-dialog-name, aria-meter-name, aria-progressbar-name |

use std::collections::HashMap;

use super::attributes::Attr;
use super::role::Role;
use super::tree::{Open, Reading, Start, mark};
use crate::check::html::Element;
use crate::check::mark::Mark;
use crate::diagnostic::Code;

/// What must be known of the whole page before a name is known to be missing.
#[derive(Debug, Default)]
pub(super) struct Names<'p> {
    /// How many labels have begun.
    begun: usize,
    labels: Vec<Label>,
    fields: Vec<Field<'p>>,
    waiting: Vec<Waiting<'p>>,
    /// Each id, and whether something to read stands in its element.
    ids: Vec<(Mark, bool)>,
}

/// A `label` that has ended.
#[derive(Debug)]
struct Label {
    number: usize,
    of: Option<Mark>,
    says: bool,
}

/// A field without a name of its own.
#[derive(Debug)]
struct Field<'p> {
    tag: &'p [u8],
    id: Option<Mark>,
    /// The label around it.
    within: Option<usize>,
}

/// An element that is named by others.
#[derive(Debug)]
struct Waiting<'p> {
    code: Code,
    tag: &'p [u8],
    ids: &'p [u8],
}

impl<'p> Names<'p> {
    /// The number of the label that begins.
    pub(super) fn next_label(&self) -> usize {
        self.begun
    }

    /// Notes an id, and whether its element has something to read.
    pub(super) fn note_id(&mut self, id: Mark, says: bool) {
        self.ids.push((id, says));
    }

    /// Lets the elements with these ids name the element whose start tag is `tag`.
    pub(super) fn wait(&mut self, code: Code, tag: &'p [u8], ids: &'p [u8]) {
        self.waiting.push(Waiting { code, tag, ids });
    }
}

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    let attributes = start.attributes;
    let element = start.element;
    let lacks_alt = if element == Element::Img {
        !attributes.has(Attr::Alt)
    } else {
        element == Element::Area && attributes.has(Attr::Href) && !attributes.says(Attr::Alt)
    };
    if lacks_alt {
        reading.tell(Code::ImageWithoutAlt, start, Vec::new());
    }
    if matches!(
        element,
        Element::Input | Element::Select | Element::Textarea
    ) {
        field(reading, start);
    }
    reading.names.begun += usize::from(start.element == Element::Label);
}

/// Checks an input as far as its tag can tell, and remembers it where a label has to.
fn field<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    let attributes = start.attributes;
    let named = attributes.says(Attr::AriaLabel);
    if start.unspoken || named {
        return;
    }
    let is = |kind: &[u8]| start.element == Element::Input && attributes.is(Attr::Type, kind);
    if is(b"hidden") {
        return;
    }
    if is(b"image") {
        if !attributes.says(Attr::Alt) {
            reading.tell(Code::ImageWithoutAlt, start, Vec::new());
        }
        return;
    }
    if is(b"submit") || is(b"reset") || is(b"button") {
        // Browsers name a button to send and one to reset by themselves.
        let by_itself = !is(b"button") && !attributes.has(Attr::Value);
        if !by_itself && !attributes.says(Attr::Value) && !attributes.says(Attr::Title) {
            reading.tell(Code::ButtonWithoutName, start, Vec::new());
        }
        return;
    }
    if let Some(ids) = attributes.get(Attr::AriaLabelledby) {
        reading.names.wait(Code::FieldWithoutLabel, start.text, ids);
        return;
    }
    let within = reading.open.iter().rev().find_map(|open| open.label);
    let id = attributes.get(Attr::Id).map(mark);
    let tag = start.text;
    reading.names.fields.push(Field { tag, id, within });
}

pub(super) fn closes<'p>(reading: &mut Reading<'p>, ended: &Open<'p>) {
    if ended.element == Element::Title && ended.text {
        if let Some(drawing) = reading.open.last_mut() {
            drawing.caption = true;
        }
        return;
    }
    if let Some(number) = ended.label {
        reading.names.labels.push(Label {
            number,
            of: ended.label_for,
            says: ended.text || ended.labelled,
        });
    }
    let Some((code, by_content)) = needs_name(ended).filter(|_| !ended.unspoken) else {
        return;
    };
    if ended.labelled || ended.titled || ended.caption || (by_content && ended.text) {
        return;
    }
    match ended.labelled_by {
        Some(ids) => reading.names.wait(code, ended.tag, ids),
        None => reading.tell_at(code, ended.tag, Vec::new()),
    }
}

/// Which code tells that the element lacks a name, and whether what stands in it can be the name.
fn needs_name(ended: &Open<'_>) -> Option<(Code, bool)> {
    let is_field = matches!(
        ended.element,
        Element::Input | Element::Select | Element::Textarea | Element::Datalist
    );
    if is_field
        || matches!(
            ended.element,
            Element::Img | Element::Area | Element::Option
        )
    {
        return None;
    }
    if ended.role == Role::Link {
        Some((Code::LinkWithoutName, true))
    } else if is_command(ended.role) || is_summary(ended) {
        Some((Code::ButtonWithoutName, true))
    } else if is_field_role(ended.role) {
        Some((Code::FieldWithoutLabel, false))
    } else if is_picture_or_window(ended.role) || ended.element == Element::Iframe {
        Some((Code::NameMissing, ended.role == Role::Tooltip))
    } else if ended.element == Element::Object && ended.given.is_none() {
        Some((Code::NameMissing, true))
    } else {
        None
    }
}

fn is_command(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Checkbox
            | Role::Menuitem
            | Role::Menuitemcheckbox
            | Role::Menuitemradio
            | Role::Option
            | Role::Radio
            | Role::Switch
            | Role::Tab
            | Role::Treeitem
    )
}

fn is_field_role(role: Role) -> bool {
    matches!(
        role,
        Role::Combobox
            | Role::Listbox
            | Role::Searchbox
            | Role::Slider
            | Role::Spinbutton
            | Role::Textbox
    )
}

fn is_picture_or_window(role: Role) -> bool {
    matches!(
        role,
        Role::Alertdialog
            | Role::Dialog
            | Role::Img
            | Role::Meter
            | Role::Progressbar
            | Role::Tooltip
    )
}

fn is_summary(ended: &Open<'_>) -> bool {
    ended.element == Element::Summary && ended.given.is_none()
}

pub(super) fn finish(reading: &mut Reading<'_>) {
    let names = std::mem::take(&mut reading.names);
    let mut ids: HashMap<Mark, bool> = HashMap::new();
    if !names.waiting.is_empty() {
        for (id, says) in &names.ids {
            *ids.entry(*id).or_default() |= *says;
        }
    }
    for waiting in names.waiting {
        let named_by = waiting.ids.split(u8::is_ascii_whitespace);
        let named_by: Vec<bool> = named_by
            .filter_map(|id| ids.get(&mark(id)).copied())
            .collect();
        // That none of the ids is there has been told where references are checked.
        if !named_by.is_empty() && !named_by.contains(&true) {
            reading.tell_at(waiting.code, waiting.tag, Vec::new());
        }
    }
    for field in names.fields {
        let labels = |label: &&Label| {
            field.within == Some(label.number) || (label.of.is_some() && label.of == field.id)
        };
        if !names.labels.iter().filter(labels).any(|label| label.says) {
            reading.tell_at(Code::FieldWithoutLabel, field.tag, Vec::new());
        }
    }
}
