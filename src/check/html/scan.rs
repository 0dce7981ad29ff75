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
pub(in crate::check) fn lower<'n>(name: &'n [u8], room: &'n mut [u8; 32]) -> Option<&'n [u8]> {
    if !name.iter().any(u8::is_ascii_uppercase) {
        return Some(name);
    }
    let room = room.get_mut(..name.len())?;
    room.copy_from_slice(name);
    room.make_ascii_lowercase();
    Some(room)
}

/// What HTML calls white space.
pub(super) const SPACE: u8 = 1;
/// The `/` of `/>`.
pub(super) const SLASH: u8 = 2;
/// The end of a tag.
pub(super) const CLOSE: u8 = 4;
/// What stands between an attribute's name and value.
pub(super) const EQUALS: u8 = 8;

/// Which of these each byte is: every byte of every tag is looked up here, most of them only here.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    kinds[b' ' as usize] = SPACE;
    kinds[b'\n' as usize] = SPACE;
    kinds[b'\t' as usize] = SPACE;
    kinds[b'\r' as usize] = SPACE;
    kinds[b'\x0c' as usize] = SPACE;
    kinds[b'/' as usize] = SLASH;
    kinds[b'>' as usize] = CLOSE;
    kinds[b'=' as usize] = EQUALS;
    kinds
};

/// Whether a byte is of one of these kinds.
pub(super) fn is(byte: u8, kinds: u8) -> bool {
    KINDS[usize::from(byte)] & kinds != 0
}

/// Where the first byte of these kinds stands at or after `from`; the end of the page if there is
/// none.
pub(super) fn find(html: &[u8], from: usize, kinds: u8) -> usize {
    let mut rest = html[from..].iter();
    let length = rest.position(|byte| is(*byte, kinds));
    length.map_or(html.len(), |length| from + length)
}

/// Where the first byte of none of these kinds stands at or after `from`; the end of the page if
/// there is none.
pub(super) fn find_other(html: &[u8], from: usize, kinds: u8) -> usize {
    let mut rest = html[from..].iter();
    let length = rest.position(|byte| !is(*byte, kinds));
    length.map_or(html.len(), |length| from + length)
}
