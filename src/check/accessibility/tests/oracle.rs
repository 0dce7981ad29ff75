//! Which element stands in which, as we and as a real parser see it.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ExpandedName, ParseOpts, QualName, parse_document};

use crate::check::accessibility::Reading;
use crate::check::html::tags;

/// Every element as `name in parent`, in the order of the page.
pub(super) fn by_us(html: &str) -> Vec<String> {
    let mut reading = Reading::new("a".into(), html.as_bytes());
    let mut all = Vec::new();
    let mut tags = tags(html.as_bytes());
    let mut attributes = Vec::new();
    while let Some(tag) = tags.next_into(&mut attributes) {
        reading.tag(&tag, &attributes);
        if !tag.closes && !tag.is("br") {
            let names: Vec<String> = reading.open_names();
            let parent = names.iter().nth_back(1).map_or("", String::as_str);
            all.push(format!("{} in {parent}", names.last().unwrap()));
        }
    }
    all
}

/// The same by html5ever.
pub(super) fn by_html5ever(html: &str) -> Vec<String> {
    let sink = parse_document(Sink::default(), ParseOpts::default()).one(StrTendril::from(html));
    let nodes = sink.nodes.borrow();
    let named = nodes
        .iter()
        .filter(|node| !matches!(&*node.name.local, "" | "br"));
    named
        .map(|node| {
            let parent = node.parent.map_or("", |parent| &*nodes[parent].name.local);
            format!("{} in {parent}", node.name.local)
        })
        .collect()
}

struct Node {
    name: QualName,
    parent: Option<usize>,
}

/// Keeps the name and parent of each element; the document is the first, without a name.
struct Sink {
    nodes: RefCell<Vec<Node>>,
}

impl Default for Sink {
    fn default() -> Sink {
        let sink = Sink {
            nodes: RefCell::default(),
        };
        sink.add("");
        sink
    }
}

impl Sink {
    fn add(&self, name: &str) -> usize {
        let name = QualName::new(None, html5ever::ns!(html), name.into());
        self.add_named(name)
    }

    fn add_named(&self, name: QualName) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { name, parent: None });
        nodes.len() - 1
    }

    fn put(&self, parent: usize, child: &NodeOrText<usize>) {
        if let NodeOrText::AppendNode(node) = child {
            self.nodes.borrow_mut()[*node].parent = Some(parent);
        }
    }
}

impl TreeSink for Sink {
    type Handle = usize;
    type Output = Sink;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Sink {
        self
    }
    fn parse_error(&self, _: Cow<'static, str>) {}
    fn get_document(&self) -> usize {
        0
    }
    fn elem_name<'a>(&'a self, target: &'a usize) -> ExpandedName<'a> {
        let nodes = self.nodes.borrow();
        let name = Box::leak(Box::new(nodes[*target].name.clone()));
        name.expanded()
    }
    fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> usize {
        self.add_named(name)
    }
    fn create_comment(&self, _: StrTendril) -> usize {
        self.add("")
    }
    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.add("")
    }
    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.put(*parent, &child);
    }
    fn append_based_on_parent_node(&self, element: &usize, _: &usize, child: NodeOrText<usize>) {
        self.append_before_sibling(element, child);
    }
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }
    fn same_node(&self, one: &usize, other: &usize) -> bool {
        one == other
    }
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        let parent = self.nodes.borrow()[*sibling].parent.unwrap_or(0);
        self.put(parent, &child);
    }
    fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}
    fn remove_from_parent(&self, target: &usize) {
        self.nodes.borrow_mut()[*target].parent = None;
    }
    fn reparent_children(&self, from: &usize, to: &usize) {
        for node in self.nodes.borrow_mut().iter_mut() {
            if node.parent == Some(*from) {
                node.parent = Some(*to);
            }
        }
    }
}
