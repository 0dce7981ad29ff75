//! Reads the editors' files and writes the finished site: the only room that touches files.
//!
//! Reading ([`read_site`]) takes `content/`, `locales/` and `themes/` below the site's root and
//! refuses what can't be read on every computer. Writing ([`Output`]) compares, stages, and moves
//! only when everything is right, so that the published site is never half a site:
//!
//! ```text
//! public/
//!   index.html, de/…            the site
//!   build.json                  each file with its hash, and each address
//!   .kreisweit/lock             held while a build runs
//!   .kreisweit/staging/0, 1, …  what is new or changed, until everything has been checked
//!   .kreisweit/staging/tree/    the same where even its folder is new, at its path
//!   .kreisweit/journal          there while the staged files are moved to their places
//!   .kreisweit/receipt          what the site was made from, and what was said about it
//! ```
//!
//! A new folder is moved as a whole, by one rename for all that is in it: the first build of a site
//! costs little more than making its files.
//!
//! What an editor can put right is a [`Diagnostic`](crate::diagnostic::Diagnostic); what only the
//! machine or its keeper can put right is an [`Error`].
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the edge that touches files, so that no other room has to"
)]

mod builtin;
mod comparison;
mod copied;
mod edit;
mod error;
mod folder;
mod journal;
mod listing;
mod name;
mod output;
mod precompressed;
mod program;
mod receipt;
mod remembered;
mod site;
mod standing;
mod text;
mod workshop;

pub use builtin::{Asset, builtin_assets, builtin_files};
pub use copied::{Content, Copied};
pub use edit::{read_raw, write_in_place};
pub use error::{Error, Kind};
pub use folder::SiteFolder;
pub use output::{Changes, Output, Rehearsal, Sink, Written};
pub use precompressed::Precompressed;
pub use program::program;
pub use remembered::{BUILD_JSON, Previous, build_json, read_previous, remembered};
pub use site::{MEDIA_LIMIT, MediaFile, SiteFiles, TEXT_LIMIT, read_media, read_site};
