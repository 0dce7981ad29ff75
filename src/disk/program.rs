//! The program itself, as a file.

use blake3::{Hash, Hasher};

/// The hash of the program that runs: another version, or one built from other sources, has
/// another. `None` if the system doesn't tell where its file is.
pub fn program() -> Option<Hash> {
    let file = std::env::current_exe().ok()?;
    let mut hasher = Hasher::new();
    // Most of it is in memory already, since it runs: copying it takes longer than hashing it.
    hasher.update_mmap(file).ok()?;
    Some(hasher.finalize())
}
