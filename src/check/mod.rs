//! What must be true of the finished site before anything of it is published.
//!
//! Pages are checked while their bytes are in memory; what only the whole site can tell is joined
//! afterwards from a few bytes per page. The checks:
//!
//! - [`links`]: each link, picture and reference to an id leads somewhere, and no id stands twice;
//! - [`heads`]: the language versions of a page name each other, and nothing leads to a redirect;
//! - [`sitemap`]: the sitemap names pages that exist, with the same language versions as they do;
//! - [`accessibility`]: everyone can use each page, as far as its bytes can show it;
//! - [`journeys`]: the ways that are promised to readers are there, and no longer than promised;
//! - [`addresses`]: no address that once was there is gone.
//!
//! [`html`] reads the bytes for them, and [`page`] all that they keep of a page. Nothing here knows
//! how pages are made: the checks take bytes, paths of output files (`de/index.html`) and questions
//! to the caller.

pub mod accessibility;
pub mod addresses;
pub mod heads;
pub mod html;
pub mod journeys;
pub mod links;
mod mark;
pub mod page;
pub mod sitemap;
mod tally;
