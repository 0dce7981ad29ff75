//! What can be said.
