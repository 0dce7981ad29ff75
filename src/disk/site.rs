//! The editors' files, read: `content/`, `locales/` and `themes/` below the site's root.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use blake3::Hash;

use crate::diagnostic::{Code, Diagnostic};
use crate::path::SafePath;
use crate::source::Source;

use super::error::{Error, Kind, failed};
use super::folder::SiteFolder;
use super::listing::{Listed, Role, whole_file};
use super::text::{self, Reading};

/// Largest text, in bytes.
pub const TEXT_LIMIT: u64 = 1 << 20;

/// Largest picture or other medium, in bytes.
pub const MEDIA_LIMIT: u64 = 10 << 20;

/// Everything below a site's root that the site is made from, each list sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SiteFiles {
    /// `content/site.toml`.
    pub config: Option<Arc<Source>>,
    /// `content/wege.toml`, which not every site has.
    pub journeys: Option<Arc<Source>>,
    /// `content/**/*.md`: records and their translations.
    pub records: Vec<Arc<Source>>,
    /// `locales/<lang>/*.ftl`, the site's own.
    pub messages: Vec<Arc<Source>>,
    /// The texts of `themes/<theme>/`, the site's own: templates, styles, scripts, drawings.
    pub theme: Vec<Arc<Source>>,
    /// The other files of `themes/<theme>/`, such as fonts.
    pub theme_assets: Vec<MediaFile>,
    /// `content/medien/**`.
    pub media: Vec<MediaFile>,
}

/// A file that is copied rather than understood; [`read_media`] reads it when it is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaFile {
    /// Below the site's root, such as `content/medien/treff.jpg`.
    pub path: SafePath,
    /// The BLAKE3 hash of its bytes, which are at most [`MEDIA_LIMIT`].
    pub hash: Hash,
}

/// Reads the site below `root`, with everything that is wrong about names, sizes and bytes; what
/// is wrong is left out. The root may be a symbolic link, nothing below it may.
///
/// Err if `root` is no folder or something in it can't be read.
pub fn read_site(root: &Path) -> Result<(SiteFiles, Vec<Diagnostic>), Error> {
    Ok(SiteFolder::read(root)?.files())
}

/// Reads a medium that [`read_site`] listed.
///
/// Err if it can't be read, or has since become a link or got other bytes.
pub fn read_media(root: &Path, file: &MediaFile) -> Result<Vec<u8>, Error> {
    let path = file.path.below(root);
    let kind = fs::symlink_metadata(&path).map_err(failed("read", &path))?;
    if !kind.is_file() {
        return Err(Error::new(
            Kind::Refused,
            "read",
            path,
            "it is not a plain file",
        ));
    }
    match read_up_to(MEDIA_LIMIT, &path).map_err(failed("read", &path))? {
        Capped::Whole(bytes) if blake3::hash(&bytes) == file.hash => Ok(bytes),
        Capped::Whole(_) | Capped::TooLarge(_) => {
            let cause = "it changed while the site was made of it";
            Err(Error::new(Kind::Changed, "read", path, cause))
        }
    }
}

/// A file's bytes, unless they are more than wanted.
pub(super) enum Capped {
    Whole(Vec<u8>),
    /// The size that the file has, in bytes.
    TooLarge(u64),
}

/// Reads a plain file; one that is larger than `limit` is not taken into memory.
pub(super) fn read_up_to(limit: u64, path: &Path) -> io::Result<Capped> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    if size > limit {
        return Ok(Capped::TooLarge(size));
    }
    // The file may grow while it is read, hence the second look at its size.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    Ok(if size > limit {
        Capped::TooLarge(size)
    } else {
        Capped::Whole(bytes)
    })
}

/// What there is of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Load {
    Text(Reading),
    /// The hash of its bytes.
    Media(Hash),
    TooLarge(Diagnostic),
}

/// Reads a file that was listed.
pub(super) fn load(root: &Path, listed: &Listed) -> Result<Load, Error> {
    let path = listed.path.below(root);
    let too_large = |size: u64, limit: u64| {
        let number = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
        let finding = Diagnostic::new(Code::FileTooLarge, whole_file(listed.path.as_str()));
        Load::TooLarge(
            finding
                .with_number("size", number(size))
                .with_number("limit", number(limit)),
        )
    };
    let is_media = matches!(listed.role, Role::Media | Role::ThemeAsset);
    let limit = if is_media { MEDIA_LIMIT } else { TEXT_LIMIT };
    Ok(
        match read_up_to(limit, &path).map_err(failed("read", &path))? {
            Capped::Whole(bytes) if is_media => Load::Media(blake3::hash(&bytes)),
            Capped::Whole(bytes) => Load::Text(text::read(listed.path.as_str(), bytes)),
            Capped::TooLarge(size) => too_large(size, limit),
        },
    )
}

impl SiteFiles {
    /// The texts by their paths.
    pub fn by_path(&self) -> HashMap<&str, &Arc<Source>> {
        let single = self.config.iter().chain(&self.journeys);
        let lists = [&self.records, &self.messages, &self.theme];
        let texts = single.chain(lists.into_iter().flatten());
        texts.map(|text| (text.path.as_str(), text)).collect()
    }

    /// Puts a text where it belongs; a finding if there must be something in it and isn't.
    pub(super) fn add(&mut self, role: Role, source: Arc<Source>) -> Option<Diagnostic> {
        let is_empty = source.text.trim().is_empty();
        if is_empty && matches!(role, Role::Config | Role::Journeys | Role::Record) {
            return Some(Diagnostic::new(Code::EmptyFile, source.place(0..0)));
        }
        match role {
            Role::Config => self.config = Some(source),
            Role::Journeys => self.journeys = Some(source),
            Role::Record => self.records.push(source),
            Role::Messages => self.messages.push(source),
            Role::Theme => self.theme.push(source),
            Role::ThemeAsset | Role::Media => unreachable!("`load` reads no text of media"),
        }
        None
    }

    pub(super) fn add_media(&mut self, listed: &Listed, hash: Hash) {
        let file = MediaFile {
            path: listed.path.clone(),
            hash,
        };
        if listed.role == Role::Media {
            self.media.push(file);
        } else {
            self.theme_assets.push(file);
        }
    }
}

/// What every site needs and this one lacks.
pub(super) fn missing(root: &Path) -> Result<Option<Diagnostic>, Error> {
    let lacks = |path: &str| match fs::symlink_metadata(root.join(path)) {
        Ok(_) => Ok(false),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(failed("read", &root.join(path))(error)),
    };
    let finding = |path: &str| {
        let finding = Diagnostic::new(Code::FileMissing, whole_file(path));
        Some(finding.with("path", path))
    };
    if !fs::metadata(root).map_err(failed("read", root))?.is_dir() {
        let cause = io::Error::from(io::ErrorKind::NotADirectory);
        return Err(failed("read", root)(cause));
    }
    if lacks("content")? {
        return Ok(finding("content"));
    }
    Ok(if lacks("content/site.toml")? {
        finding("content/site.toml")
    } else {
        None
    })
}

/// One finding for all files whose lines end in CR LF, at the first of them.
pub(super) fn carriage_returns(paths: &[&SafePath]) -> Option<Diagnostic> {
    let place = whole_file(paths.first()?.as_str());
    let count = i64::try_from(paths.len()).unwrap_or(i64::MAX);
    let mut finding = Diagnostic::new(Code::CarriageReturns, place).with_number("count", count);
    finding.count = paths.len();
    Some(finding)
}

#[cfg(test)]
mod tests;
