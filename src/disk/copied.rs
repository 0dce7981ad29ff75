//! What is published as it is, and what is inside the program beside the site's own files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::error::Error;
use super::site::{MediaFile, SiteFiles, read_media};
use crate::source::Source;

/// A file that is published as it is.
#[derive(Debug, Clone)]
pub struct Copied {
    /// Where it is published, such as `assets/style.css`.
    pub to: String,
    /// Its bytes, or where they are.
    pub content: Content,
}

/// The bytes of a [`Copied`] file.
#[derive(Debug, Clone)]
pub enum Content {
    /// In memory.
    Bytes(Cow<'static, [u8]>),
    /// On disk, to be read when it is its turn.
    File(MediaFile),
}

impl SiteFiles {
    /// Adds what is inside the program before what the site has, which may say it otherwise:
    /// messages one by one, files of themes as a whole.
    pub fn add_builtin(&mut self) {
        self.add_before(super::builtin_files());
    }

    /// The same with texts that are at hand already.
    pub fn add_before(&mut self, builtin: Vec<Arc<Source>>) {
        let mut messages = Vec::new();
        let mut theme = Vec::new();
        for source in builtin {
            let of_theme = source.path.starts_with("themes/");
            let own = if of_theme {
                &self.theme
            } else {
                &self.messages
            };
            // Whoever works on the program itself has the very same file in the site.
            if !own.contains(&source) {
                let list = if of_theme { &mut theme } else { &mut messages };
                list.push(source);
            }
        }
        messages.append(&mut self.messages);
        theme.append(&mut self.theme);
        self.messages = messages;
        self.theme = theme;
    }

    /// The texts of a theme and of those it builds upon, in the order of `folders`.
    pub fn theme_of(&self, folders: &[String]) -> Vec<Arc<Source>> {
        let mut texts = Vec::new();
        for folder in folders {
            let folder = format!("themes/{folder}/");
            let own = self.theme.iter();
            let own = own.filter(|source| source.path.starts_with(&folder));
            texts.extend(own.cloned());
        }
        texts
    }

    /// What is published as it is: the theme's scripts, fonts and pictures, of two with one name
    /// the one of the later folder; none of those in `used_up`.
    pub fn copied(&self, folders: &[String], used_up: &[String]) -> Vec<Copied> {
        let mut copied: BTreeMap<String, Content> = BTreeMap::new();
        let asset = |path: &str| path.splitn(3, '/').nth(2).map(str::to_owned);
        for folder in folders {
            let folder = format!("themes/{folder}/");
            let is_here = |path: &str| path.starts_with(&folder);
            let texts = self.theme.iter().filter(|text| is_here(&text.path));
            for source in texts.filter(|source| !source.is_template()) {
                let bytes = source.text.clone().into_bytes();
                copied.extend(asset(&source.path).map(|to| (to, Content::Bytes(bytes.into()))));
            }
            let builtin = super::builtin_assets().into_iter();
            for own in builtin.filter(|own| is_here(own.path.as_str())) {
                let content = Content::Bytes(own.bytes);
                copied.extend(asset(own.path.as_str()).map(|to| (to, content)));
            }
            let files = self.theme_assets.iter();
            for file in files.filter(|file| is_here(file.path.as_str())) {
                let content = Content::File(file.clone());
                copied.extend(asset(file.path.as_str()).map(|to| (to, content)));
            }
        }
        let copied = copied.into_iter();
        copied
            .filter(|(name, _)| !used_up.contains(name))
            .map(|(name, content)| Copied {
                to: format!("assets/{name}"),
                content,
            })
            .collect()
    }
}

impl Copied {
    /// Its bytes.
    ///
    /// Err if the file can't be read any more.
    pub fn bytes(&self, root: &Path) -> Result<Cow<'_, [u8]>, Error> {
        match &self.content {
            Content::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            Content::File(file) => read_media(root, file).map(Cow::Owned),
        }
    }
}
