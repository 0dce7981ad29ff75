//! The elements that a check knows by name.

use super::known::Known;

/// An element of HTML, or one of SVG that names things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Element {
    A,
    Area,
    Article,
    Aside,
    Audio,
    Base,
    Body,
    Button,
    Caption,
    Col,
    Datalist,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Fieldset,
    Figure,
    Footer,
    Form,
    Head,
    Header,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Html,
    Iframe,
    Img,
    Input,
    Label,
    Li,
    Link,
    Main,
    Map,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    Output,
    P,
    Progress,
    Script,
    Search,
    Section,
    Select,
    Style,
    Summary,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Title,
    Tr,
    Ul,
    Video,
    /// Marquee and blink.
    Moving,
    /// A heading's company, address, blockquote, hr, pre: what ends a paragraph.
    Block,
    /// An element without end tag that no check asks for: br, source, wbr …
    Void,
    /// An element whose role forbids a name: span, em, code …
    Phrase,
    Other,
}

/// The elements by their names.
static KNOWN: Known<Element, 256> = Known::of(&[
    ("a", Element::A),
    ("p", Element::P),
    ("li", Element::Li),
    ("ul", Element::Ul),
    ("ol", Element::Ol),
    ("dl", Element::Dl),
    ("dt", Element::Dt),
    ("dd", Element::Dd),
    ("tr", Element::Tr),
    ("td", Element::Td),
    ("th", Element::Th),
    ("h1", Element::H1),
    ("h2", Element::H2),
    ("h3", Element::H3),
    ("h4", Element::H4),
    ("h5", Element::H5),
    ("h6", Element::H6),
    ("div", Element::Div),
    ("span", Element::Phrase),
    ("em", Element::Phrase),
    ("strong", Element::Phrase),
    ("b", Element::Phrase),
    ("i", Element::Phrase),
    ("u", Element::Phrase),
    ("s", Element::Phrase),
    ("small", Element::Phrase),
    ("bdi", Element::Phrase),
    ("bdo", Element::Phrase),
    ("code", Element::Phrase),
    ("sub", Element::Phrase),
    ("sup", Element::Phrase),
    ("del", Element::Phrase),
    ("ins", Element::Phrase),
    ("mark", Element::Phrase),
    ("time", Element::Phrase),
    ("q", Element::Phrase),
    ("cite", Element::Phrase),
    ("kbd", Element::Phrase),
    ("samp", Element::Phrase),
    ("var", Element::Phrase),
    ("br", Element::Void),
    ("wbr", Element::Void),
    ("source", Element::Void),
    ("track", Element::Void),
    ("embed", Element::Void),
    ("param", Element::Void),
    ("hr", Element::Void),
    ("address", Element::Block),
    ("blockquote", Element::Block),
    ("center", Element::Block),
    ("figcaption", Element::Block),
    ("hgroup", Element::Block),
    ("pre", Element::Block),
    ("marquee", Element::Moving),
    ("blink", Element::Moving),
    ("area", Element::Area),
    ("article", Element::Article),
    ("aside", Element::Aside),
    ("audio", Element::Audio),
    ("base", Element::Base),
    ("body", Element::Body),
    ("button", Element::Button),
    ("caption", Element::Caption),
    ("col", Element::Col),
    ("datalist", Element::Datalist),
    ("details", Element::Details),
    ("dialog", Element::Dialog),
    ("fieldset", Element::Fieldset),
    ("figure", Element::Figure),
    ("footer", Element::Footer),
    ("form", Element::Form),
    ("head", Element::Head),
    ("header", Element::Header),
    ("html", Element::Html),
    ("iframe", Element::Iframe),
    ("img", Element::Img),
    ("input", Element::Input),
    ("label", Element::Label),
    ("link", Element::Link),
    ("main", Element::Main),
    ("map", Element::Map),
    ("menu", Element::Menu),
    ("meta", Element::Meta),
    ("nav", Element::Nav),
    ("noscript", Element::Noscript),
    ("object", Element::Object),
    ("optgroup", Element::Optgroup),
    ("option", Element::Option),
    ("output", Element::Output),
    ("progress", Element::Progress),
    ("meter", Element::Progress),
    ("script", Element::Script),
    ("search", Element::Search),
    ("section", Element::Section),
    ("select", Element::Select),
    ("style", Element::Style),
    ("summary", Element::Summary),
    ("svg", Element::Svg),
    ("table", Element::Table),
    ("tbody", Element::Tbody),
    ("template", Element::Template),
    ("textarea", Element::Textarea),
    ("tfoot", Element::Tfoot),
    ("thead", Element::Thead),
    ("title", Element::Title),
    ("video", Element::Video),
]);

impl Element {
    /// The element of this name, in whatever case.
    pub(in crate::check) fn of(name: &[u8]) -> Element {
        KNOWN.get(name).unwrap_or(Element::Other)
    }

    /// The level of a heading.
    pub(in crate::check) fn heading_level(self) -> Option<u8> {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "an element is one of these, or no heading"
        )]
        match self {
            Element::H1 => Some(1),
            Element::H2 => Some(2),
            Element::H3 => Some(3),
            Element::H4 => Some(4),
            Element::H5 => Some(5),
            Element::H6 => Some(6),
            _ => None,
        }
    }

    /// Whether it only holds or marks text, so that without attributes nothing has to be known of
    /// it but where it stands. Most elements of a page are such.
    pub(in crate::check) fn is_plain(self) -> bool {
        matches!(
            self,
            Element::Block
                | Element::Dd
                | Element::Div
                | Element::Dl
                | Element::Dt
                | Element::Li
                | Element::Ol
                | Element::P
                | Element::Phrase
                | Element::Ul
        )
    }

    /// Whether it has neither inside nor end tag.
    pub(in crate::check) fn is_void(self) -> bool {
        matches!(
            self,
            Element::Area
                | Element::Base
                | Element::Col
                | Element::Img
                | Element::Input
                | Element::Link
                | Element::Meta
                | Element::Void
        )
    }

    /// Whether it can stand in the head of a page; the first that can't begins the body.
    pub(in crate::check) fn stands_in_head(self) -> bool {
        matches!(
            self,
            Element::Base
                | Element::Head
                | Element::Html
                | Element::Link
                | Element::Meta
                | Element::Noscript
                | Element::Script
                | Element::Style
                | Element::Title
        )
    }

    /// Whether its inside is a list whose items stand directly in it.
    pub(in crate::check) fn is_list(self) -> bool {
        matches!(self, Element::Ul | Element::Ol | Element::Menu)
    }

    /// Whether `header` and `footer` within it belong to it, not to the page.
    pub(in crate::check) fn is_sectioning(self) -> bool {
        matches!(
            self,
            Element::Article | Element::Aside | Element::Main | Element::Nav | Element::Section
        )
    }

    /// Whether what stands in it is never read as a part of the page's text.
    pub(in crate::check) fn keeps_text(self) -> bool {
        matches!(
            self,
            Element::Script
                | Element::Style
                | Element::Template
                | Element::Textarea
                | Element::Select
                | Element::Datalist
        )
    }

    /// Whether an end tag within it ends nothing outside, but for those of what can stand around it.
    pub(in crate::check) fn keeps_ends_in(self) -> bool {
        matches!(
            self,
            Element::Caption
                | Element::Object
                | Element::Table
                | Element::Td
                | Element::Template
                | Element::Th
        )
    }

    /// Whether it is a table, a part of one, or the page.
    pub(in crate::check) fn stands_around_cells(self) -> bool {
        matches!(
            self,
            Element::Body
                | Element::Caption
                | Element::Html
                | Element::Object
                | Element::Table
                | Element::Tbody
                | Element::Td
                | Element::Template
                | Element::Tfoot
                | Element::Th
                | Element::Thead
                | Element::Tr
        )
    }

    /// Which open elements its start tag ends, and which elements that does not reach beyond
    /// (HTML standard, 13.2.6.4.7 and following).
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "an element is one of these, or ends nothing"
    )]
    pub(in crate::check) fn implies_end_of(self) -> (&'static [Element], &'static [Element]) {
        use Element as E;
        match self {
            E::Li => (&[E::Li], &[E::Ul, E::Ol, E::Menu]),
            E::Dt | E::Dd => (&[E::Dt, E::Dd], &[E::Dl]),
            E::Option => (&[E::Option], &[E::Select, E::Datalist, E::Optgroup]),
            E::Optgroup => (&[E::Optgroup], &[E::Select]),
            E::Td | E::Th => (&[E::Td, E::Th], &[E::Tr, E::Table]),
            E::Tr => (
                &[E::Tr, E::Caption],
                &[E::Tbody, E::Thead, E::Tfoot, E::Table],
            ),
            E::Tbody | E::Thead | E::Tfoot => {
                (&[E::Tbody, E::Thead, E::Tfoot, E::Caption], &[E::Table])
            }
            E::Body => (&[E::Head], &[]),
            _ if self.ends_paragraph() => (&[E::P], &[E::Button, E::Td, E::Th, E::Object, E::Svg]),
            _ => (&[], &[]),
        }
    }

    fn ends_paragraph(self) -> bool {
        use Element as E;
        matches!(
            self,
            E::Article
                | E::Aside
                | E::Block
                | E::Details
                | E::Dialog
                | E::Div
                | E::Dl
                | E::Fieldset
                | E::Figure
                | E::Footer
                | E::Form
                | E::Header
                | E::H1
                | E::H2
                | E::H3
                | E::H4
                | E::H5
                | E::H6
                | E::Main
                | E::Menu
                | E::Nav
                | E::Ol
                | E::P
                | E::Search
                | E::Section
                | E::Table
                | E::Ul
        )
    }
}
