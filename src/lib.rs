//! x
pub mod check;
pub mod content;
pub mod diagnostic;
pub mod language;
pub mod locale;
pub mod report;
pub mod source;
