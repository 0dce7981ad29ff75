//! Pages that need not be printed and checked again, because they would have the same bytes.

use std::sync::Arc;

use blake3::Hash;

use crate::check::page::Kept;
use crate::config::BaseUrl;
use crate::disk;
use crate::path::SafePath;
use crate::site::journeys::Journey;
use crate::source::Source;

/// What all pages of a site are made from and checked against, besides the values that their
/// templates get.
#[derive(Debug, PartialEq)]
pub struct Around {
    /// The site's files: its pages in their order, then all others.
    pub files: Vec<String>,
    /// The theme.
    pub templates: Vec<Arc<Source>>,
    /// Where the site is published.
    pub base: BaseUrl,
    /// The ways that are followed over the pages.
    pub journeys: Vec<Journey>,
}

/// One who makes the pages of a site again and again, and keeps what the checks kept of them.
pub trait Recall: Sync {
    /// Told before the first page.
    fn begin(&self, around: Around);

    /// What the checks kept of the page at a path, if it was made from the same before: the page
    /// then counts as put.
    ///
    /// Err if no more pages are wanted.
    fn recall(&self, path: &SafePath, made_from: Hash) -> Result<Option<Kept>, disk::Error>;

    /// Takes note of a page that was put.
    fn remember(&self, path: &SafePath, made_from: Hash, kept: &Kept);
}
