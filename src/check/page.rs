//! Everything that the checks keep of a page, read in one pass over its bytes.

use std::sync::Arc;

use super::accessibility::{self, Fault};
use super::heads::{self, Head};
use super::html;
use super::links::{self, Addresses, Numbers, PageFacts};
use crate::config::BaseUrl;
use crate::path::SafePath;

/// What the checks keep of a page until all pages are there.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its links and ids.
    pub facts: PageFacts,
    /// Its head.
    pub head: Head,
    /// What keeps people from using it.
    pub faults: Vec<Fault>,
}

/// Reads the finished bytes of the page that will be the output file `path`.
///
/// `addresses` are those of all files of the site; `number_of` numbers the pages that journeys
/// may lead over, if one may lead over this page.
pub fn read(
    path: &SafePath,
    html: &[u8],
    base: &BaseUrl,
    addresses: &Addresses,
    number_of: Option<&Numbers<'_>>,
) -> Kept {
    let path = path.shared();
    let is_file = |file: &str| addresses.has(file);
    let mut links = links::Reading::new(Arc::clone(&path), base, &is_file).knowing(addresses);
    if let Some(number_of) = number_of {
        links = links.with_numbers(number_of);
    }
    let mut head = heads::Reading::new(Arc::clone(&path), base).knowing(addresses);
    let mut accessible = accessibility::Reading::new(path, html);
    let mut tags = html::tags(html);
    let mut attributes = Vec::new();
    while let Some(tag) = tags.next_into(&mut attributes) {
        links.tag(&tag, &attributes);
        head.tag(&tag, &attributes);
        accessible.tag(&tag, &attributes);
    }
    Kept {
        facts: links.finished(html),
        head: head.finished(),
        faults: accessible.finished(),
    }
}
