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
        let mut messages = Vec::new();
        let mut theme = Vec::new();
        for source in super::builtin_files() {
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

    /// The texts of a theme; what it lacks comes from the built-in one.
    pub fn theme_of(&self, theme: &str) -> Vec<Arc<Source>> {
        let in_folder = |folder: &str| {
            let folder = format!("themes/{folder}/");
            let texts = self.theme.iter();
            texts
                .filter(move |source| source.path.starts_with(&folder))
                .cloned()
                .collect()
        };
        let mut texts: Vec<Arc<Source>> = in_folder(BUILTIN_THEME);
        if theme != BUILTIN_THEME {
            texts.extend::<Vec<Arc<Source>>>(in_folder(theme));
        }
        texts
    }

    /// What is published as it is: the theme's styles, fonts and pictures.
    pub fn copied(&self, theme: &str) -> Vec<Copied> {
        let mut copied: BTreeMap<String, Content> = BTreeMap::new();
        let asset = |path: &str| {
            path.splitn(3, '/')
                .nth(2)
                .map(|name| format!("assets/{name}"))
        };
        for source in self
            .theme_of(theme)
            .iter()
            .filter(|source| !source.is_template())
        {
            let bytes = source.text.clone().into_bytes();
            copied.extend(asset(&source.path).map(|to| (to, Content::Bytes(bytes.into()))));
        }
        for own in super::builtin_assets() {
            copied.extend(asset(own.path.as_str()).map(|to| (to, Content::Bytes(own.bytes))));
        }
        let folder = format!("themes/{theme}/");
        for file in self
            .theme_assets
            .iter()
            .filter(|file| file.path.as_str().starts_with(&folder))
        {
            copied.extend(asset(file.path.as_str()).map(|to| (to, Content::File(file.clone()))));
        }
        let copied = copied.into_iter();
        copied.map(|(to, content)| Copied { to, content }).collect()
    }
}

/// The theme that is inside the program.
const BUILTIN_THEME: &str = "kreis";

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
