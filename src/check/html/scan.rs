//! Finds bytes quickly.

/// Where `wanted` first stands at or after `from`.
pub(super) fn find_byte(html: &[u8], from: usize, wanted: u8) -> Option<usize> {
    memchr::memchr(wanted, html.get(from..)?).map(|at| from + at)
}

/// Where `wanted` (one byte at least) first stands at or after `from`.
pub(super) fn find_bytes(html: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(html.get(from..)?, wanted).map(|at| from + at)
}

/// The name in small letters; none if it has capital ones and more letters than any that is asked
/// for.
pub(super) fn lower<'n>(name: &'n [u8], room: &'n mut [u8; 32]) -> Option<&'n [u8]> {
    if !name.iter().any(u8::is_ascii_uppercase) {
        return Some(name);
    }
    let room = room.get_mut(..name.len())?;
    room.copy_from_slice(name);
    room.make_ascii_lowercase();
    Some(room)
}

/// What HTML calls white space.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}
