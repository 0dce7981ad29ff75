//! Pictures and papers as they may be shown to everybody: without the place where a photo was
//! taken, the name of who took it, or anything that a browser would run.
//!
//! [`published`] takes the bytes of a file in `content/medien/` and gives those that are published:
//! the same picture, pixel by pixel, with nothing left but what is needed to show it. What can't
//! be made so is [`Refused`]. [`size`] says how large a picture is, so that a page can keep room
//! for it.
//!
//! Nothing is decoded: a format's file is a row of parts, each with its kind and length, and only
//! parts of kinds that we know are kept. Any bytes may come in; none of them make it panic.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

mod exif;
mod jpeg;
mod png;
mod svg;
mod webp;

#[cfg(test)]
mod tests;

/// The media of a site: paths below `content/`, such as `medien/fest.jpg`, each with its size if
/// it is a picture that has one.
pub type Media = BTreeMap<String, Option<Size>>;

/// Width and height in pixels, the way the picture is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// In pixels, not 0.
    pub width: u32,
    /// In pixels, not 0.
    pub height: u32,
}

/// The kinds of files that can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// ISO/IEC 10918-1, with the Exif and ICC segments of cameras.
    Jpeg,
    /// W3C, Portable Network Graphics (Third Edition), animated ones too.
    Png,
    /// RFC 9649.
    WebP,
    /// W3C, Scalable Vector Graphics 1.1 and 2, of it what only draws.
    Svg,
    /// A paper to be read or printed; it is published as it is.
    Pdf,
}

/// Why a file can't be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Its ending is none of the allowed ones.
    Ending,
    /// Its ending says another format than its bytes.
    OtherFormat,
    /// It ends too early, or its parts don't fit together.
    Broken,
    /// It is a PNG or WebP that only its Exif data turns the right way up. Not all browsers turn
    /// these, so nobody could say how it would be shown.
    Turned,
    /// A drawing in which more stands than is needed to draw; the bytes of the first such thing.
    Drawing(Range<usize>),
}

impl Refused {
    /// The stable name, also the id of its message after `unfit-`.
    pub fn name(&self) -> &'static str {
        match self {
            Refused::Ending => "ending",
            Refused::OtherFormat => "other-format",
            Refused::Broken => "broken",
            Refused::Turned => "turned",
            Refused::Drawing(_) => "drawing",
        }
    }
}

impl Format {
    /// The format that the ending of a path says, in small letters.
    ///
    /// AVIF isn't among them: its metadata lie in boxes that others point into by byte numbers,
    /// so they can't be taken out without writing the file anew.
    pub fn of_path(path: &str) -> Option<Format> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending {
            "jpg" | "jpeg" => Some(Format::Jpeg),
            "png" => Some(Format::Png),
            "webp" => Some(Format::WebP),
            "svg" => Some(Format::Svg),
            "pdf" => Some(Format::Pdf),
            _ => None,
        }
    }

    /// The format that the first bytes say. An SVG is whatever begins like one: its root element
    /// is looked at when it is read.
    fn of_bytes(bytes: &[u8]) -> Option<Format> {
        let begins = |start: &[u8]| bytes.starts_with(start);
        if begins(&jpeg::SIGNATURE) {
            Some(Format::Jpeg)
        } else if begins(&png::SIGNATURE) {
            Some(Format::Png)
        } else if begins(b"RIFF") && array(bytes, 8) == Some(*b"WEBP") {
            Some(Format::WebP)
        } else if begins(b"%PDF-") {
            Some(Format::Pdf)
        } else if svg::is_svg(bytes) {
            Some(Format::Svg)
        } else {
            None
        }
    }

    /// Whether it can stand in an `<img>`.
    pub fn is_picture(self) -> bool {
        match self {
            Format::Jpeg | Format::Png | Format::WebP | Format::Svg => true,
            Format::Pdf => false,
        }
    }
}

/// What is published of the file at `path`, which may be any path with its ending.
///
/// To publish what was published once more changes nothing.
pub fn published<'a>(path: &str, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>, Refused> {
    let format = Format::of_path(path).ok_or(Refused::Ending)?;
    if Format::of_bytes(bytes) != Some(format) {
        return Err(Refused::OtherFormat);
    }
    match format {
        Format::Jpeg => jpeg::published(bytes).map(Cow::Owned),
        Format::Png => png::published(bytes).map(Cow::Owned),
        Format::WebP => webp::published(bytes).map(Cow::Owned),
        Format::Svg => svg::published(bytes),
        Format::Pdf => Ok(Cow::Borrowed(bytes)),
    }
}

/// How large a picture is: of photos the pixels, turned as they are shown; of drawings what they
/// say in pixels, or the proportions of their `viewBox`.
///
/// `None` if it is no picture, is broken before its size is said, or says none.
pub fn size(bytes: &[u8]) -> Option<Size> {
    let size = match Format::of_bytes(bytes)? {
        Format::Jpeg => jpeg::size(bytes),
        Format::Png => png::size(bytes),
        Format::WebP => webp::size(bytes),
        Format::Svg => svg::size(bytes),
        Format::Pdf => None,
    }?;
    (size.width > 0 && size.height > 0).then_some(size)
}

/// Takes `count` bytes off the front.
fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (front, back) = rest.split_at_checked(count)?;
    *rest = back;
    Some(front)
}

/// The `N` bytes from `at` on.
fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}
