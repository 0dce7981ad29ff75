//! Checks that each link and picture of the finished site leads somewhere.
//!
//! In three steps: [`read_page`] reads the bytes of one page (all pages side by side),
//! [`check_site`] joins what is left, and [`blame`] finds the line of an editor's text or of a
//! template that is at fault.
//!
//! A page has about 150 references, a large site 100,000 pages: kept as texts they would take a
//! gigabyte. But the addresses of a site are known before its first page is written. So a page
//! keeps only what neither it nor the list of files can prove good at once: references to ids of
//! other pages, to files that the list doesn't name yet, and the broken ones. Of its ids it keeps
//! eight bytes each.

mod address;
mod blame;
mod known;
mod page;
mod reference;
mod script;
mod site;
mod template;

use std::sync::Arc;

pub use address::Target;
pub use blame::{Origin, blame};
pub use known::Addresses;
pub(super) use known::file_mark;
pub use page::{Numbers, PageFacts, Reading, read_page};
pub use reference::Kind;
pub(super) use reference::refreshed_to;
pub use script::check_scripts;
pub use site::check_site;

/// Something on a page that leads nowhere. Sorts by page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Broken {
    /// The output file of the page, such as `de/index.html`.
    pub page: Arc<str>,
    /// What is wrong with it.
    pub fault: Fault,
    /// How the page refers to it; [`Kind::Id`] for an id that stands twice.
    pub kind: Kind,
    /// The address, or the id alone, as it reads in the page with entities decoded.
    pub value: String,
}

/// What is wrong with a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// No file of the site has this address.
    NoFile,
    /// The page is there, but has no element of this id.
    NoFragment,
    /// An attribute such as `for` or `aria-labelledby` names an id that its page lacks.
    NoId,
    /// An id stands twice on its page.
    RepeatedId,
    /// An address that is neither of the site nor `https`, `mailto`, `tel` or `geo`.
    ForeignScheme,
    /// An address of the own host, but not below the base address.
    OutsideBase,
}
