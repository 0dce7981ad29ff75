//! The rooms of kreisweit.

pub mod check;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod disk;
pub mod feed;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod page;
pub mod path;
pub mod report;
pub mod site;
pub mod source;
