//! x
pub mod content;
pub mod diagnostic;
pub mod disk;
pub mod language;
pub mod path;
pub mod source;
/// x
pub mod report {}
