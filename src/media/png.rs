//! PNG: a signature, then chunks, each its length, kind, data and checksum.

use super::exif::Turn;
use super::{Refused, Size, array, take};

/// How every PNG begins.
pub(super) const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// The chunks that make the picture, its colours and its size on paper, and its frames if it
/// moves. All others are notes, or unknown.
const KEPT: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"pHYs", b"cICP", b"acTL", b"fcTL", b"fdAT",
];

/// The picture without texts, times, Exif and chunks that we don't know; what follows its end is
/// dropped.
pub(super) fn published(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut rest = bytes.strip_prefix(&SIGNATURE).ok_or(Refused::Broken)?;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(SIGNATURE);
    size(bytes).ok_or(Refused::Broken)?;
    let mut has_pixels = false;
    loop {
        let chunk = Chunk::next(&mut rest).ok_or(Refused::Broken)?;
        if chunk.kind == b"eXIf" && Turn::read(chunk.data).is_some() {
            return Err(Refused::Turned);
        }
        let is_kept = KEPT.iter().any(|kept| chunk.kind == *kept);
        if is_kept {
            out.extend(chunk.whole);
        } else if chunk.is_needed() {
            return Err(Refused::Broken);
        }
        has_pixels |= chunk.kind == b"IDAT";
        if chunk.kind == b"IEND" {
            return if has_pixels {
                Ok(out)
            } else {
                Err(Refused::Broken)
            };
        }
    }
}

/// Width and height from the header, which is the first chunk.
pub(super) fn size(bytes: &[u8]) -> Option<Size> {
    let mut rest = bytes.strip_prefix(&SIGNATURE)?;
    let chunk = Chunk::next(&mut rest)?;
    let size = Size {
        width: u32::from_be_bytes(array(chunk.data, 0)?),
        height: u32::from_be_bytes(array(chunk.data, 4)?),
    };
    let is_header = chunk.kind == b"IHDR" && chunk.data.len() == 13;
    (is_header && size.width > 0 && size.height > 0).then_some(size)
}

struct Chunk<'a> {
    kind: &'a [u8],
    data: &'a [u8],
    /// With length, kind and checksum.
    whole: &'a [u8],
}

impl<'a> Chunk<'a> {
    /// The chunk that `rest` begins with; `None` if it ends too early.
    fn next(rest: &mut &'a [u8]) -> Option<Chunk<'a>> {
        const AROUND: usize = 12;
        let length = usize::try_from(u32::from_be_bytes(array(rest, 0)?)).ok()?;
        let whole = take(rest, length.checked_add(AROUND)?)?;
        Some(Chunk {
            kind: &whole[4..8],
            data: &whole[8..8 + length],
            whole,
        })
    }

    /// Whether a decoder that doesn't know it must give up: its first letter is a capital.
    fn is_needed(&self) -> bool {
        self.kind[0].is_ascii_uppercase()
    }
}
