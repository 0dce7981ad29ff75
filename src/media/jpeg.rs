//! JPEG: segments, each `FF`, a marker and its length, and between them scans of coded pixels.

use super::exif::{self, Turn};
use super::{Refused, Size, array, take};

/// How every JPEG begins: the marker SOI, and the `FF` of the next one.
pub(super) const SIGNATURE: [u8; 3] = [0xFF, 0xD8, 0xFF];

const START: [u8; 2] = [0xFF, 0xD8];
const END: [u8; 2] = [0xFF, 0xD9];

// ISO/IEC 10918-1, table B.1.
const DHT: u8 = 0xC4;
const JPG: u8 = 0xC8;
const DAC: u8 = 0xCC;
const SOS: u8 = 0xDA;
const EOI: u8 = 0xD9;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;
const COM: u8 = 0xFE;

/// The picture without comments, and without applications' segments but those that say its size
/// on paper (JFIF), its colours (ICC, Adobe) and how it is turned. What follows its end is dropped:
/// second pictures, films, and what phones append.
pub(super) fn published(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut rest = bytes.strip_prefix(&START).ok_or(Refused::Broken)?;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(START);
    let (mut frame, mut scans, mut is_turned) = (None, 0, false);
    loop {
        match Part::next(&mut rest).ok_or(Refused::Broken)? {
            Part::Segment(APP1, payload) => {
                if let Some(turn) = turn(payload).filter(|_| !is_turned) {
                    is_turned = true;
                    write(&mut out, APP1, &[exif::BEGIN, &turn.notes()]);
                }
            }
            Part::Segment(APP0, payload) => {
                if let Some(start) = jfif(payload) {
                    write(&mut out, APP0, &[start, NO_THUMBNAIL]);
                }
            }
            Part::Segment(marker, payload) if is_application(marker) => {
                if let Some(payload) = colours(marker, payload) {
                    write(&mut out, marker, &[payload]);
                }
            }
            Part::Segment(marker, payload) => {
                if is_frame(marker) {
                    frame = Some(frame_size(payload).ok_or(Refused::Broken)?);
                }
                write(&mut out, marker, &[payload]);
            }
            Part::Scan(header, pixels) => {
                scans += 1;
                write(&mut out, SOS, &[header]);
                out.extend(pixels);
            }
            Part::End if frame.is_some() && scans > 0 => {
                out.extend(END);
                return Ok(out);
            }
            Part::End => return Err(Refused::Broken),
        }
    }
}

/// Width and height of the first frame, after turning.
pub(super) fn size(bytes: &[u8]) -> Option<Size> {
    let mut rest = bytes.strip_prefix(&START)?;
    let (mut size, mut first_turn) = (None, None);
    loop {
        match Part::next(&mut rest)? {
            Part::Segment(APP1, payload) => first_turn = first_turn.or(turn(payload)),
            Part::Segment(marker, payload) if is_frame(marker) => {
                size = size.or(frame_size(payload));
            }
            Part::Segment(..) => {}
            Part::Scan(..) | Part::End => break,
        }
    }
    let size: Size = size?;
    Some(match first_turn {
        Some(turn) if turn.is_sideways() => Size {
            width: size.height,
            height: size.width,
        },
        Some(_) | None => size,
    })
}

/// One part of a file.
enum Part<'a> {
    /// A marker and what it says.
    Segment(u8, &'a [u8]),
    /// What is said of a scan, and its coded pixels with their restart markers.
    Scan(&'a [u8], &'a [u8]),
    /// The end of the picture.
    End,
}

impl<'a> Part<'a> {
    /// The part that `rest` begins with; `None` if there is none that can stand there.
    fn next(rest: &mut &'a [u8]) -> Option<Part<'a>> {
        const FILL: u8 = 0xFF;
        if take(rest, 1)? != [FILL] {
            return None;
        }
        let marker = loop {
            let byte = take(rest, 1)?[0];
            if byte != FILL {
                break byte;
            }
        };
        if marker == EOI {
            return Some(Part::End);
        }
        if !has_payload(marker) {
            return None;
        }
        let length = u16::from_be_bytes(array(rest, 0)?);
        let payload = take(rest, usize::from(length))?.get(2..)?;
        if marker == SOS {
            let pixels = take(rest, scan_length(rest)?)?;
            return Some(Part::Scan(payload, pixels));
        }
        Some(Part::Segment(marker, payload))
    }
}

/// How many bytes there are up to a marker that is no part of the scan.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let pairs = bytes.windows(2);
    let mut ends = pairs.enumerate().filter(|(_, pair)| {
        // After `FF`: 00 makes it a plain byte, FF fills, D0 to D7 restart.
        pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xFF | 0xD0..=0xD7)
    });
    ends.next().map(|(at, _)| at)
}

/// Whether it is a marker with a length that can stand in a picture of one of the coded kinds.
fn has_payload(marker: u8) -> bool {
    match marker {
        JPG => false,
        0xC0..=0xCF | SOS..=0xEF | COM => true,
        _ => false,
    }
}

/// A start of frame.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, DHT | JPG | DAC)
}

/// A segment for applications or people; no decoder needs it for the pixels.
fn is_application(marker: u8) -> bool {
    matches!(marker, APP0..=0xEF | COM)
}

fn frame_size(payload: &[u8]) -> Option<Size> {
    let number = |at| Some(u32::from(u16::from_be_bytes(array(payload, at)?)));
    let size = Size {
        width: number(3)?,
        height: number(1)?,
    };
    // A height of 0 is told after the first scan, which hardly any program does or reads.
    (size.width > 0 && size.height > 0).then_some(size)
}

fn turn(payload: &[u8]) -> Option<Turn> {
    Turn::read(payload.strip_prefix(exif::BEGIN)?)
}

/// Its small picture may show what was cut off the large one, so none is kept.
const NO_THUMBNAIL: &[u8] = &[0, 0];

/// Version, unit and density of a JFIF segment: everything before the size of its thumbnail.
fn jfif(payload: &[u8]) -> Option<&[u8]> {
    payload
        .get(..12)
        .filter(|start| start.starts_with(b"JFIF\0"))
}

/// What is kept of a segment that says something of the colours.
fn colours(marker: u8, payload: &[u8]) -> Option<&[u8]> {
    match marker {
        APP2 if payload.starts_with(b"ICC_PROFILE\0") => Some(payload),
        APP14 if payload.starts_with(b"Adobe") => payload.get(..12),
        _ => None,
    }
}

fn write(out: &mut Vec<u8>, marker: u8, payload: &[&[u8]]) {
    let length = 2 + payload.iter().map(|part| part.len()).sum::<usize>();
    let length = u16::try_from(length)
        .expect("a payload is read with two bytes of length, or made of 40 bytes at most");
    out.extend([0xFF, marker]);
    out.extend(length.to_be_bytes());
    for part in payload {
        out.extend(*part);
    }
}
