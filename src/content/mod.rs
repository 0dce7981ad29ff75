//! What can be said.

pub mod stamp;
