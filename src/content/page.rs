//! A free page: imprint, privacy, about.

use crate::content::fields::{Fields, words};

words! {
    /// In which menu a page is linked.
    Menu {
        Header = "kopf",
        Footer = "fuss",
    }
}

/// The facts of a free page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The German version is binding.
    pub legal: bool,
    /// The menu that links it on every page.
    pub menu: Option<Menu>,
    /// Its place within the menu, small numbers first.
    pub order: u64,
}

impl Page {
    /// Reads the facts of a file in `seiten/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Page> {
        const LAST: u64 = 1_000;
        let legal = fields.flag("rechtlich");
        let menu = fields.optional("menue");
        let order = fields.optional("reihenfolge").unwrap_or(LAST);
        Some(Page { legal, menu, order })
    }
}
