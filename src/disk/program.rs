//! The program itself, as a file.

use std::fs;

use blake3::Hash;

/// The hash of the program that runs: another version, or one built from other sources, has
/// another. `None` if the system doesn't tell where its file is.
pub fn program() -> Option<Hash> {
    let file = std::env::current_exe().ok()?;
    Some(blake3::hash(&fs::read(file).ok()?))
}
