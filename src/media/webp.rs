//! WebP: a RIFF file of chunks, each its kind, length and data, filled up to an even length.

use super::exif::{self, Turn};
use super::{Refused, Size, array, take};

const HEADER: usize = 12;
/// Of an extended file: the byte of flags, then three reserved, then width and height less 1.
const EXTENDED: [u8; 4] = *b"VP8X";
const LOSSY: [u8; 4] = *b"VP8 ";
const LOSSLESS: [u8; 4] = *b"VP8L";
const ALPHA: [u8; 4] = *b"ALPH";
const FRAME: [u8; 4] = *b"ANMF";
const COLOURS: [u8; 4] = *b"ICCP";
const ANIMATION: [u8; 4] = *b"ANIM";
const EXIF: [u8; 4] = *b"EXIF";
/// How a frame begins, before its own chunks: place, size, duration, flags.
const FRAME_HEADER: usize = 16;

/// The picture without Exif, XMP and chunks that we don't know, and with no word of them in its
/// header; what follows its end is dropped.
pub(super) fn published(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    const EXIF_AND_XMP: u8 = 0b0000_1100;
    let chunks = read(bytes).ok_or(Refused::Broken)?;
    size(bytes).ok_or(Refused::Broken)?;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(b"WEBP");
    let mut pictures = 0;
    for Chunk { kind, data } in chunks {
        match kind {
            EXTENDED => {
                let mut header = data.to_vec();
                if let Some(flags) = header.first_mut() {
                    *flags &= !EXIF_AND_XMP;
                }
                write(&mut out, kind, &header);
            }
            COLOURS | ANIMATION | ALPHA => write(&mut out, kind, data),
            LOSSY | LOSSLESS => {
                pictures += 1;
                write(&mut out, kind, data);
            }
            FRAME => {
                pictures += 1;
                write(&mut out, kind, &frame(data).ok_or(Refused::Broken)?);
            }
            EXIF if is_turned(data) => return Err(Refused::Turned),
            _ => {}
        }
    }
    if pictures == 0 {
        return Err(Refused::Broken);
    }
    let mut file = Vec::with_capacity(out.len() + 8);
    write(&mut file, *b"RIFF", &out);
    Ok(file)
}

/// Width and height of the canvas, or of the only picture.
pub(super) fn size(bytes: &[u8]) -> Option<Size> {
    let size = match read(bytes)?.first()? {
        Chunk {
            kind: EXTENDED,
            data,
        } => {
            let number = |at| {
                let [low, middle, high] = array(data, at)?;
                Some(u32::from_le_bytes([low, middle, high, 0]) + 1)
            };
            Size {
                width: number(4)?,
                height: number(7)?,
            }
        }
        // RFC 6386, section 9.1: a frame tag, a start code, 14 bits each with 2 of scaling.
        Chunk { kind: LOSSY, data } => {
            let number = |at| Some(u32::from(u16::from_le_bytes(array(data, at)?) & 0x3FFF));
            let is_start = array(data, 3)? == [0x9D, 0x01, 0x2A];
            Size {
                width: number(6).filter(|_| is_start)?,
                height: number(8)?,
            }
        }
        // RFC 9649, section 3.4: a signature, then 14 bits each, less 1.
        Chunk {
            kind: LOSSLESS,
            data,
        } => {
            let bits = u32::from_le_bytes(array(data, 1)?);
            let is_start = data.first() == Some(&0x2F);
            Size {
                width: is_start.then_some((bits & 0x3FFF) + 1)?,
                height: ((bits >> 14) & 0x3FFF) + 1,
            }
        }
        _ => return None,
    };
    (size.width > 0 && size.height > 0).then_some(size)
}

struct Chunk<'a> {
    kind: [u8; 4],
    data: &'a [u8],
}

/// The chunks of a file; those after a simple picture are none of its own.
fn read(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let length = usize::try_from(u32::from_le_bytes(array(bytes, 4)?)).ok()?;
    let mut chunks = chunks(bytes.get(HEADER..length.checked_add(8)?)?)?;
    if chunks.first()?.kind != EXTENDED {
        chunks.truncate(1);
    }
    Some(chunks)
}

fn chunks(mut rest: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let kind = take(&mut rest, 4)?.first_chunk().copied()?;
        let length = u32::from_le_bytes(take(&mut rest, 4)?.first_chunk().copied()?);
        let length = usize::try_from(length).ok()?;
        let data = take(&mut rest, length)?;
        // The filling byte is missing at the end of files by some programs.
        let filling = (length % 2).min(rest.len());
        take(&mut rest, filling)?;
        chunks.push(Chunk { kind, data });
    }
    Some(chunks)
}

/// A frame of a moving picture with nothing in it but pixels.
fn frame(data: &[u8]) -> Option<Vec<u8>> {
    let (header, rest) = data.split_at_checked(FRAME_HEADER)?;
    let mut out = header.to_vec();
    for Chunk { kind, data } in chunks(rest)? {
        if [ALPHA, LOSSY, LOSSLESS].contains(&kind) {
            write(&mut out, kind, data);
        }
    }
    Some(out)
}

/// Some programs put in front of the notes what stands there in a JPEG.
fn is_turned(notes: &[u8]) -> bool {
    let notes = notes.strip_prefix(exif::BEGIN).unwrap_or(notes);
    Turn::read(notes).is_some()
}

fn write(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).expect("a file of 4 GB is never read");
    out.extend(kind);
    out.extend(length.to_le_bytes());
    out.extend(data);
    if !data.len().is_multiple_of(2) {
        out.push(0);
    }
}
