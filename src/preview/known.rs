//! What was checked last of all pages, for a preview in which nearly all of them are as they were.

use std::collections::HashMap;
use std::sync::Arc;

use blake3::Hash;

use crate::check::page::Kept;
use crate::path::SafePath;
use crate::publish::recall::Around;

/// The pages of the last site all of whose pages were checked; none at first.
#[derive(Debug, Default)]
pub struct KnownPages {
    pub(super) around: Option<Around>,
    pub(super) pages: HashMap<SafePath, Arc<KnownPage>>,
}

/// A page that was checked.
#[derive(Debug)]
pub(super) struct KnownPage {
    /// The hash of the values that it was made from.
    pub(super) made_from: Hash,
    /// The hash of its bytes.
    pub(super) bytes: Hash,
    pub(super) kept: Kept,
}
