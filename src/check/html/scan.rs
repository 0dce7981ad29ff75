//! Finds bytes quickly.

/// How many bytes are compared at once; the compiler makes one or two instructions of it.
const STEP: usize = 32;

/// Where `wanted` first stands at or after `from`.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "`||` would look at one byte after the other"
)]
pub(super) fn find_byte(html: &[u8], from: usize, wanted: u8) -> Option<usize> {
    let rest = html.get(from..)?;
    let (steps, _) = rest.as_chunks::<STEP>();
    let without = steps.iter().take_while(|step| {
        !step
            .iter()
            .fold(false, |seen, byte| seen | (*byte == wanted))
    });
    let passed = without.count() * STEP;
    let further = rest[passed..].iter().position(|byte| *byte == wanted)?;
    Some(from + passed + further)
}

/// Where `wanted` (one byte at least) first stands at or after `from`.
pub(super) fn find_bytes(html: &[u8], mut from: usize, wanted: &[u8]) -> Option<usize> {
    loop {
        let at = find_byte(html, from, wanted[0])?;
        if html[at..].starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finding_in_steps_is_finding(bytes in proptest::collection::vec(0u8..40, 0..150), from in 0usize..160) {
            let slow = (from..bytes.len()).find(|at| bytes[*at] == 7);
            prop_assert_eq!(find_byte(&bytes, from, 7), slow);
            let slow = (from..bytes.len()).find(|at| bytes[*at..].starts_with(&[7, 8]));
            prop_assert_eq!(find_bytes(&bytes, from, &[7, 8]), slow);
        }
    }
}
