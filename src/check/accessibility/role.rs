//! What an element is to assistive technology: the role it is given, or the one it has by itself
//! (WAI-ARIA 1.2, HTML Accessibility API Mappings).

use super::attributes::{Attr, Attributes};
use crate::check::html::{Element, lower};

/// Declares the roles with their names in one table.
macro_rules! roles {
    ($($role:ident = $name:literal),+ $(,)?) => {
        /// A role.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Role {
            $($role,)+
            /// One that no rule asks for, such as those of DPUB-ARIA.
            Other,
            /// The element has none of its own that all browsers agree on.
            Unsure,
        }

        const NAMES: &[(&[u8], Role)] = &[$(($name.as_bytes(), Role::$role)),+];
    };
}

roles! {
    Alert = "alert",
    Alertdialog = "alertdialog",
    Application = "application",
    Article = "article",
    Banner = "banner",
    Blockquote = "blockquote",
    Button = "button",
    Caption = "caption",
    Cell = "cell",
    Checkbox = "checkbox",
    Code = "code",
    Columnheader = "columnheader",
    Combobox = "combobox",
    Complementary = "complementary",
    Contentinfo = "contentinfo",
    Definition = "definition",
    Deletion = "deletion",
    Dialog = "dialog",
    Directory = "directory",
    Document = "document",
    Emphasis = "emphasis",
    Feed = "feed",
    Figure = "figure",
    Form = "form",
    Generic = "generic",
    Grid = "grid",
    Gridcell = "gridcell",
    Group = "group",
    Heading = "heading",
    Img = "img",
    Insertion = "insertion",
    Link = "link",
    List = "list",
    Listbox = "listbox",
    Listitem = "listitem",
    Log = "log",
    Main = "main",
    Mark = "mark",
    Marquee = "marquee",
    Math = "math",
    Menu = "menu",
    Menubar = "menubar",
    Menuitem = "menuitem",
    Menuitemcheckbox = "menuitemcheckbox",
    Menuitemradio = "menuitemradio",
    Meter = "meter",
    Navigation = "navigation",
    None = "none",
    Note = "note",
    Option = "option",
    Paragraph = "paragraph",
    Presentation = "presentation",
    Progressbar = "progressbar",
    Radio = "radio",
    Radiogroup = "radiogroup",
    Region = "region",
    Row = "row",
    Rowgroup = "rowgroup",
    Rowheader = "rowheader",
    Scrollbar = "scrollbar",
    Search = "search",
    Searchbox = "searchbox",
    Separator = "separator",
    Slider = "slider",
    Spinbutton = "spinbutton",
    Status = "status",
    Strong = "strong",
    Subscript = "subscript",
    Superscript = "superscript",
    Switch = "switch",
    Tab = "tab",
    Table = "table",
    Tablist = "tablist",
    Tabpanel = "tabpanel",
    Term = "term",
    Textbox = "textbox",
    Time = "time",
    Timer = "timer",
    Toolbar = "toolbar",
    Tooltip = "tooltip",
    Tree = "tree",
    Treegrid = "treegrid",
    Treeitem = "treeitem",
}

/// Roles of DPUB-ARIA 1.0 and the Graphics module.
const FURTHER: &[&[u8]] = &[
    b"doc-abstract",
    b"doc-acknowledgments",
    b"doc-afterword",
    b"doc-appendix",
    b"doc-backlink",
    b"doc-bibliography",
    b"doc-biblioref",
    b"doc-chapter",
    b"doc-colophon",
    b"doc-conclusion",
    b"doc-cover",
    b"doc-credit",
    b"doc-credits",
    b"doc-dedication",
    b"doc-endnotes",
    b"doc-epigraph",
    b"doc-epilogue",
    b"doc-errata",
    b"doc-example",
    b"doc-footnote",
    b"doc-foreword",
    b"doc-glossary",
    b"doc-glossref",
    b"doc-index",
    b"doc-introduction",
    b"doc-noteref",
    b"doc-notice",
    b"doc-pagebreak",
    b"doc-pagefooter",
    b"doc-pageheader",
    b"doc-pagelist",
    b"doc-part",
    b"doc-preface",
    b"doc-prologue",
    b"doc-pullquote",
    b"doc-qna",
    b"doc-subtitle",
    b"doc-tip",
    b"doc-toc",
    b"graphics-document",
    b"graphics-object",
    b"graphics-symbol",
];

/// Roles, and the roles one of which must stand around them.
const PARENTS: &[(&[Role], &[Role])] = &[
    (
        &[Role::Listitem],
        &[Role::List, Role::Directory, Role::Group],
    ),
    (
        &[Role::Menuitem, Role::Menuitemcheckbox, Role::Menuitemradio],
        &[Role::Menu, Role::Menubar, Role::Group],
    ),
    (
        &[Role::Option],
        &[Role::Listbox, Role::Combobox, Role::Group],
    ),
    (&[Role::Tab], &[Role::Tablist]),
    (&[Role::Treeitem], &[Role::Tree, Role::Group]),
    (
        &[Role::Row],
        &[Role::Table, Role::Grid, Role::Treegrid, Role::Rowgroup],
    ),
    (
        &[Role::Rowgroup],
        &[Role::Table, Role::Grid, Role::Treegrid],
    ),
    (
        &[
            Role::Cell,
            Role::Gridcell,
            Role::Columnheader,
            Role::Rowheader,
        ],
        &[Role::Row],
    ),
];

impl Role {
    /// The role of one word of a `role` attribute; none if there is no such role.
    pub(super) fn named(name: &[u8]) -> Option<Role> {
        let mut room = [0; 32];
        let name = lower(name, &mut room)?;
        match NAMES.binary_search_by_key(&name, |(known, _)| known) {
            Ok(at) => Some(NAMES[at].1),
            Err(_) => FURTHER.binary_search(&name).is_ok().then_some(Role::Other),
        }
    }

    /// The role that a `role` attribute gives: the first of its words that is one.
    pub(super) fn given(attributes: &Attributes<'_, '_>) -> Option<Role> {
        let value = attributes.get(Attr::Role)?;
        let mut words = value.split(u8::is_ascii_whitespace);
        words.find_map(Role::named)
    }

    /// The role that an element has by itself, within `sectioning` content or not.
    pub(super) fn of(element: Element, attributes: &Attributes<'_, '_>, sectioning: bool) -> Role {
        let named = attributes.says(Attr::AriaLabel) || attributes.says(Attr::AriaLabelledby);
        match element {
            Element::A | Element::Area if attributes.has(Attr::Href) => Role::Link,
            Element::Article => Role::Article,
            Element::Aside if sectioning && !named => Role::Generic,
            Element::Aside => Role::Complementary,
            Element::Button => Role::Button,
            Element::Caption => Role::Caption,
            Element::Datalist => Role::Listbox,
            Element::Dialog => Role::Dialog,
            Element::Details | Element::Fieldset | Element::Optgroup => Role::Group,
            Element::Figure => Role::Figure,
            Element::Footer if !sectioning => Role::Contentinfo,
            Element::Form if named => Role::Form,
            Element::Header if !sectioning => Role::Banner,
            Element::H1 | Element::H2 | Element::H3 | Element::H4 | Element::H5 | Element::H6 => {
                Role::Heading
            }
            Element::Img if attributes.get(Attr::Alt) == Some(&b""[..]) && !named => {
                Role::Presentation
            }
            Element::Img => Role::Img,
            Element::Input => Role::of_input(attributes),
            Element::Li => Role::Listitem,
            Element::Main => Role::Main,
            Element::Menu | Element::Ol | Element::Ul => Role::List,
            Element::Nav => Role::Navigation,
            Element::Option => Role::Option,
            Element::Output => Role::Status,
            Element::P => Role::Paragraph,
            Element::Progress => Role::Progressbar,
            Element::Search => Role::Search,
            Element::Section if named => Role::Region,
            Element::Table => Role::Table,
            Element::Tbody | Element::Tfoot | Element::Thead => Role::Rowgroup,
            Element::Td => Role::Cell,
            Element::Textarea => Role::Textbox,
            Element::Th => Role::Columnheader,
            Element::Tr => Role::Row,
            Element::A
            | Element::Area
            | Element::Div
            | Element::Footer
            | Element::Header
            | Element::Label
            | Element::Phrase
            | Element::Section => Role::Generic,
            Element::Audio
            | Element::Base
            | Element::Block
            | Element::Body
            | Element::Col
            | Element::Dd
            | Element::Dl
            | Element::Dt
            | Element::Form
            | Element::Head
            | Element::Html
            | Element::Iframe
            | Element::Link
            | Element::Map
            | Element::Meta
            | Element::Moving
            | Element::Noscript
            | Element::Object
            | Element::Other
            | Element::Script
            | Element::Select
            | Element::Style
            | Element::Summary
            | Element::Svg
            | Element::Template
            | Element::Title
            | Element::Video
            | Element::Void => Role::Unsure,
        }
    }

    fn of_input(attributes: &Attributes<'_, '_>) -> Role {
        let kind = attributes.get(Attr::Type).unwrap_or(b"text");
        let is = |name: &[u8]| kind.eq_ignore_ascii_case(name);
        if is(b"button") || is(b"submit") || is(b"reset") || is(b"image") {
            Role::Button
        } else if is(b"checkbox") {
            Role::Checkbox
        } else if is(b"radio") {
            Role::Radio
        } else if is(b"range") {
            Role::Slider
        } else if is(b"number") {
            Role::Spinbutton
        } else if is(b"search") {
            Role::Searchbox
        } else if is(b"text") || is(b"email") || is(b"tel") || is(b"url") {
            Role::Textbox
        } else {
            Role::Unsure
        }
    }

    /// Whether it stands for nothing: what is within counts, the element doesn't.
    pub(super) fn is_presentational(self) -> bool {
        matches!(self, Role::None | Role::Presentation)
    }

    /// Whether it is one of the parts that readers jump between.
    pub(super) fn is_landmark(self) -> bool {
        matches!(
            self,
            Role::Banner
                | Role::Complementary
                | Role::Contentinfo
                | Role::Form
                | Role::Main
                | Role::Navigation
                | Role::Region
                | Role::Search
        )
    }

    /// Whether everything within it is read as one name, so that nothing in it can be used.
    pub(super) fn has_no_inside(self) -> bool {
        matches!(
            self,
            Role::Button
                | Role::Checkbox
                | Role::Img
                | Role::Link
                | Role::Menuitemcheckbox
                | Role::Menuitemradio
                | Role::Meter
                | Role::Option
                | Role::Progressbar
                | Role::Radio
                | Role::Scrollbar
                | Role::Separator
                | Role::Slider
                | Role::Switch
                | Role::Tab
        )
    }

    /// Whether ARIA forbids to name it.
    pub(super) fn forbids_name(self) -> bool {
        matches!(
            self,
            Role::Caption
                | Role::Code
                | Role::Deletion
                | Role::Emphasis
                | Role::Generic
                | Role::Insertion
                | Role::Mark
                | Role::None
                | Role::Paragraph
                | Role::Presentation
                | Role::Strong
                | Role::Subscript
                | Role::Superscript
        )
    }

    /// The roles one of which must stand around it; none if it stands by itself.
    pub(super) fn parents(self) -> &'static [Role] {
        let known = PARENTS.iter().find(|(roles, _)| roles.contains(&self));
        known.map_or(&[], |(_, parents)| parents)
    }

    /// Its name, as it is written in a `role` attribute.
    pub(super) fn name(self) -> String {
        let known = NAMES.iter().find(|(_, role)| *role == self);
        known.map_or(String::new(), |(name, _)| {
            String::from_utf8_lossy(name).into_owned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted_so_that_each_is_found() {
        assert!(NAMES.is_sorted_by_key(|(name, _)| *name));
        assert!(FURTHER.is_sorted());
        assert_eq!(Role::named(b"TreeItem"), Some(Role::Treeitem));
        assert_eq!(Role::named(b"doc-abstract"), Some(Role::Other));
        assert_eq!(Role::named(b"treeitems"), None);
    }
}
