//! A picture, with everything that must be said of it.

use crate::content::fields::{Fields, FromValue, Value};
use crate::content::words::{FieldTexts, WordField};
use crate::diagnostic::{Code, Diagnostic};
use crate::media::Format;

/// A picture below `content/medien/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub file: MediaPath,
    /// What it shows, for those who can't see it.
    pub alternative: String,
    /// Who made it.
    pub credit: String,
    /// Under which licence it is shown.
    pub licence: String,
    /// Whether a person can be recognised.
    pub shows_person: bool,
}

impl Picture {
    /// Reads one of `[[bilder]]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Picture> {
        let file = fields.required("datei");
        let alternative = fields.required("alt");
        let credit = fields.required("urheber");
        let licence = fields.required("lizenz");
        let shows_person = fields.flag("person");
        Some(Picture {
            file: file?,
            alternative: alternative?,
            credit: credit?,
            licence: licence?,
            shows_person,
        })
    }
}

/// What the pictures of an original show, as a text field that translations answer with theirs.
pub fn texts(pictures: &[Picture]) -> Option<FieldTexts> {
    let first = pictures.first()?;
    let texts = pictures.iter().map(|picture| picture.alternative.clone());
    Some(FieldTexts {
        field: WordField::PictureTexts,
        texts: texts.collect(),
        place: first.file.place.clone(),
    })
}

/// The folder of all media, below `content/`.
pub const MEDIA: &str = "medien/";

/// A path below `content/`, beginning with `medien/`, such as `medien/fest.jpg`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaPath {
    /// The path as written.
    pub path: String,
    /// Where it is written.
    pub place: crate::source::Place,
}

impl FromValue for MediaPath {
    fn from_value(value: &Value<'_>) -> Result<MediaPath, Diagnostic> {
        let text = value.text()?;
        let safe = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.bytes().all(|byte| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte)
                })
        };
        let is_picture = Format::of_path(text).is_some_and(Format::is_picture);
        let inside = text.strip_prefix(MEDIA);
        if is_picture && inside.is_some_and(|rest| rest.split('/').all(safe)) {
            Ok(MediaPath {
                path: text.to_owned(),
                place: value.source.place(value.span),
            })
        } else {
            Err(value.finding(Code::WrongPath))
        }
    }
}
