//! What holds for every text, with a real HTML parser as the oracle.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ParseOpts, QualName, parse_document};
use proptest::prelude::*;

use super::{Body, Rendering, parse};
use crate::source::Source;

/// Pieces that Markdown is made of, and some that break it.
const PIECES: &[&str] = &[
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    " ",
    "  ",
    "    ",
    "\t",
    "# ",
    "## ",
    "### ",
    "#### ",
    "> ",
    "- ",
    "1. ",
    "7) ",
    "* ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "|",
    "\n|a|b|\n|-|:-:|\n|",
    "[",
    "]",
    "(",
    ")",
    "](",
    "](../a.md#b)",
    "[a]",
    "[a](b.md)",
    "\n[a]: c.md\n",
    "![",
    "<https://a.example>",
    "<a@b.example>",
    "](javascript:x)",
    "](https://a.example/?a&b)",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<script>",
    "<div>\n",
    "&amp;",
    "&#x6A;",
    "&#13;",
    "&",
    "\\",
    "{#a}",
    "{#b-c}",
    "\"",
    "'",
    "a",
    "b",
    "Wann",
    "ä",
    "متى",
    "+49 30 23125 101",
    "16:00–18:00",
    "---",
    "===",
    "\0",
    "\u{1}",
    "\u{85}",
    "\u{feff}",
    "\u{fffe}",
    "\u{200b}",
    "😀",
    "\r",
];

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..40);
    prop_oneof![
        4 => pieces.prop_map(|pieces| pieces.concat()),
        1 => prop::collection::vec(any::<u8>(), 0..60)
            .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    ]
}

fn body(text: &str) -> Body {
    parse(&Source::new("a.md", text), (0..text.len()).into()).0
}

fn html(body: &Body, isolate: bool) -> String {
    let mut out = String::new();
    let rendering = Rendering {
        href: &|link| link.target.clone(),
        notice: &|_| None,
        heading_shift: 0,
        table_label: "Tabelle",
        isolate,
    };
    body.write_html(&mut out, &rendering);
    out
}

/// Whether a browser runs the address as a script: it takes control characters and spaces off both
/// ends, and tabs and line ends out (URL standard, 4.4).
fn is_script(address: &str) -> bool {
    let kept = address.chars().filter(|sign| !"\t\n\r".contains(*sign));
    let address: String = kept.flat_map(char::to_lowercase).collect();
    let begin = address.trim_start_matches(|sign: char| sign <= ' ');
    begin.starts_with("javascript:")
}

proptest! {
    #[test]
    fn every_text_becomes_valid_and_harmless_html(text in any_text(), isolate: bool) {
        let html = html(&body(&text), isolate);
        let seen = read_html(&html);
        prop_assert_eq!(seen.errors.into_inner(), Vec::<String>::new(), "{}", html);
        for name in seen.names.into_inner() {
            let name = &*name.local;
            prop_assert!(!matches!(name, "script" | "style" | "iframe" | "img"), "{}", html);
        }
        for attribute in seen.attributes.into_inner() {
            let name = &*attribute.name.local;
            prop_assert!(!name.starts_with("on") && name != "style", "{}", html);
            prop_assert!(!is_script(&attribute.value), "{}", html);
        }
    }

    #[test]
    fn ids_are_unique_and_stay_so_when_adopted(one in any_text(), two in any_text()) {
        let original = body(&one);
        let mut translation = body(&two);
        assert_unique_ids(&original);
        assert_unique_ids(&translation);
        translation.adopt_ids(&original);
        assert_unique_ids(&translation);
        let once = translation.clone();
        translation.adopt_ids(&original);
        prop_assert_eq!(once, translation);
        let mut same = original.clone();
        same.adopt_ids(&original);
        prop_assert_eq!(same, original);
    }

    #[test]
    fn spans_of_links_hold_their_address(text in any_text()) {
        let source = Source::new("a.md", text.as_str());
        let (body, _) = parse(&source, (0..text.len()).into());
        for link in &body.links {
            let there = source.slice(link.span);
            let address = link.target.strip_prefix("mailto:").unwrap_or(&link.target);
            let is_cleaned = there.contains(|c: char| matches!(c, '&' | '\\') || c.is_control());
            prop_assert!(there.contains(address) || is_cleaned, "{} in {}", address, there);
        }
    }

    #[test]
    fn blocks_follow_each_other_within_the_text(text in any_text(), start in 0_usize..9) {
        let source = Source::new("a.md", text.as_str());
        let (body, findings) = parse(&source, (start..text.len().max(start)).into());
        let mut end = 0;
        for block in &body.blocks {
            prop_assert!(end <= block.span.start && block.span.start <= block.span.end);
            end = block.span.end;
        }
        prop_assert!(end <= text.len());
        prop_assert!(findings.iter().all(|finding| finding.at.is_some()));
        prop_assert!(body.headings.iter().all(|heading| heading.block < body.blocks.len()));
    }
}

fn assert_unique_ids(body: &Body) {
    let mut ids: Vec<&str> = body.headings.iter().map(|heading| &*heading.id).collect();
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    assert!(
        ids.iter()
            .all(|id| !id.is_empty() && id.bytes().all(is_plain)),
        "{ids:?}"
    );
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
}

/// Parses a page with the fragment in its body.
fn read_html(fragment: &str) -> Seen {
    let page =
        format!("<!DOCTYPE html><html><head><title>t</title></head><body>{fragment}</body></html>");
    let mut options = ParseOpts::default();
    options.tokenizer.exact_errors = true;
    options.tree_builder.exact_errors = true;
    parse_document(Seen::default(), options).one(page)
}

/// Builds no tree, only remembers what a browser would complain about and what it would find. A
/// handle is the number of the element's name.
#[derive(Default)]
struct Seen {
    names: RefCell<Vec<&'static QualName>>,
    attributes: RefCell<Vec<Attribute>>,
    errors: RefCell<Vec<String>>,
}

impl TreeSink for Seen {
    type Handle = usize;
    type Output = Seen;
    type ElemName<'a> = &'static QualName;

    fn finish(self) -> Seen {
        self
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.errors.borrow_mut().push(message.into_owned());
    }

    fn get_document(&self) -> usize {
        usize::MAX
    }

    fn elem_name(&self, target: &usize) -> &'static QualName {
        self.names.borrow()[*target]
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> usize {
        self.attributes.borrow_mut().extend(attributes);
        let mut names = self.names.borrow_mut();
        // Leaked: the parser wants names that outlive the cell's guard, and a test ends soon.
        names.push(Box::leak(Box::new(name)));
        names.len() - 1
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        usize::MAX
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        usize::MAX
    }

    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, one: &usize, two: &usize) -> bool {
        one == two
    }

    fn append(&self, _: &usize, _: NodeOrText<usize>) {}
    fn append_based_on_parent_node(&self, _: &usize, _: &usize, _: NodeOrText<usize>) {}
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn append_before_sibling(&self, _: &usize, _: NodeOrText<usize>) {}
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}
    fn remove_from_parent(&self, _: &usize) {}
    fn reparent_children(&self, _: &usize, _: &usize) {}
}
