//! Pictures with everything that must be said of them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::picture::Picture;
use crate::content::words::WordField;
use crate::media::Size;
use crate::page::html::Html;
use crate::page::reader::Reader;
use crate::site::local::Shown;
use crate::site::route;

/// A picture.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PictureView {
    /// Its file.
    pub src: String,
    /// In pixels, the way it is shown; null together with `height` where it says no size.
    pub width: Option<u32>,
    /// In pixels.
    pub height: Option<u32>,
    /// What it shows, plain text.
    pub alt: String,
    /// The tag of the language that `alt` is in.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// Whose it is, HTML.
    pub credit: Html,
}

/// The pictures of a record with the size of each; alternative texts in the reader's language where
/// there are some.
pub fn pictures(
    reader: Reader<'_>,
    pictures: &[Picture],
    sizes: &[Option<Size>],
    shown: &Shown,
) -> Vec<PictureView> {
    let (translated, language) = shown.texts(WordField::PictureTexts);
    let views = pictures
        .iter()
        .zip(sizes)
        .enumerate()
        .map(|(index, (picture, size))| {
            let (alt, language) = match translated.get(index) {
                Some(alt) => (alt, language),
                None => (&picture.alternative, 0),
            };
            let (lang, dir) = reader.marks(language);
            let file = route::media_file(&picture.file.path);
            PictureView {
                src: route::file_href(&reader.site.config.base, &file),
                width: size.map(|size| size.width),
                height: size.map(|size| size.height),
                alt: alt.clone(),
                lang: lang.to_owned(),
                dir,
                credit: reader.format_html(
                    "picture-credit-licence",
                    &[
                        ("credit", &reader.german(&picture.credit)),
                        ("licence", &reader.german(&picture.licence)),
                    ],
                ),
            }
        });
    views.collect()
}
