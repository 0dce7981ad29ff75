//! Puts pictures and papers into the sink, without what must not be published with them.

use std::path::Path;

use rayon::prelude::*;

use crate::content::name::CONTENT;
use crate::diagnostic::{Code, Diagnostic};
use crate::disk::{self, MediaFile, Sink, read_media};
use crate::media::{self, Media, Refused, Size};
use crate::path::SafePath;
use crate::source::Source;

use super::safe;

/// A picture or paper as it is published.
#[derive(Debug)]
pub struct Clean {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its size, if it is a picture that has one.
    pub size: Option<Size>,
}

/// Publishes the files of `content/medien/`, as [`media::published`] makes them. All are in the
/// result, also those that were refused, each of which is told.
///
/// Err if one can't be read any more, or the sink can't take it. No more files are in memory than
/// there are threads.
pub fn publish(
    files: &[MediaFile],
    root: &Path,
    sink: &impl Sink,
) -> Result<(Media, Vec<Diagnostic>), disk::Error> {
    let published = files.par_iter().map(|file| {
        let to = published_at(&file.path);
        let size = match cleaned(file, root)? {
            Ok(clean) => {
                sink.put(&safe(to), &clean.bytes)?;
                Ok(clean.size)
            }
            Err(finding) => Err(finding),
        };
        Ok((to.to_owned(), size))
    });
    let published: Vec<(String, Result<Option<Size>, Diagnostic>)> =
        published.collect::<Result<_, disk::Error>>()?;
    let mut media = Media::new();
    let mut findings = Vec::new();
    for (path, result) in published {
        let size = result.unwrap_or_else(|finding| {
            findings.push(finding);
            None
        });
        media.insert(path, size);
    }
    Ok((media, findings))
}

/// What is published of a file, or why nothing can be.
///
/// Err if it can't be read any more.
pub fn cleaned(file: &MediaFile, root: &Path) -> Result<Result<Clean, Diagnostic>, disk::Error> {
    let bytes = read_media(root, file)?;
    let cleaned = media::published(published_at(&file.path), &bytes);
    Ok(match cleaned {
        Ok(clean) => Ok(Clean {
            size: media::size(&clean),
            bytes: clean.into_owned(),
        }),
        Err(refused) => Err(finding(file.path.as_str(), &bytes, &refused)),
    })
}

/// Where a file is published: at its path below `content/`.
pub fn published_at(path: &SafePath) -> &str {
    let path = path.as_str();
    path.strip_prefix(CONTENT).unwrap_or(path)
}

/// A drawing is a text, in which a place can be shown; of all else the whole file is meant.
fn finding(path: &str, bytes: &[u8], refused: &Refused) -> Diagnostic {
    let place = match refused {
        Refused::Drawing(span) => {
            let text = String::from_utf8_lossy(bytes);
            Source::new(path, text).place(span.clone())
        }
        Refused::Ending | Refused::OtherFormat | Refused::Broken | Refused::Turned => {
            Source::new(path, "").place(0..0)
        }
    };
    Diagnostic::new(Code::PictureUnreadable, place)
        .with("path", path)
        .with("problem", refused.name())
}
