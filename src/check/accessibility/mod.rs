//! Checks that a page can be used by everyone, as far as its bytes can show it: names, labels,
//! landmarks, headings, languages, tables, lists, what the keyboard reaches, and ARIA.
//!
//! Every page of every build is read, whatever theme made it, in the same pass as its links: a
//! [`Reading`] is told each tag, and keeps no more of the page than the elements that are open. It
//! builds no tree, follows the end tags that HTML lets one leave out, and knows nothing of style
//! sheets: what contrast, order on the screen and a real keyboard show is for the browser tests.
//!
//! The rules are those on which the ACT rules of the W3C, axe and html-validate agree; each says
//! which of theirs it is. Rules of level AAA are left out (two links of one name to two pages: the
//! same offer exists in two Gemeinden). What WCAG asks for is an error, good practice a warning.
//!
//! What editors write can't break them, since it is refused in their files: a heading that leaves
//! a level out, a link without words, a picture without alternative text, raw HTML. So [`blame`]
//! names the template at fault, once for all its pages.

mod aria;
mod attributes;
mod blame;
mod document;
mod focus;
mod headings;
mod landmarks;
mod lists;
mod names;
mod role;
mod tables;
mod tree;

use std::sync::Arc;

pub use blame::blame;
pub use tree::Reading;

use crate::diagnostic::Code;

/// Something on a page that keeps people from using it. Sorts by page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The output file of the page, such as `de/index.html`.
    pub page: Arc<str>,
    /// Which rule.
    pub code: Code,
    /// The start tag of the element, as it stands in the page; empty where the page lacks one.
    pub tag: String,
    /// What the rule wants to say besides, by the names that its message uses.
    pub detail: Vec<(&'static str, String)>,
}

/// The faults of the page that will be the output file `path`.
pub fn read_page(path: &str, html: &[u8]) -> Vec<Fault> {
    let mut reading = Reading::new(Arc::from(path), html);
    let mut tags = super::html::tags(html);
    let mut attributes = Vec::new();
    while let Some(tag) = tags.next_into(&mut attributes) {
        reading.tag(&tag, &attributes);
    }
    reading.finished()
}

#[cfg(test)]
mod tests;
