//! What the program brings along: the themes `kreis` and `klar`, and the messages of pages and diagnostics.

use std::borrow::Cow;
use std::sync::Arc;

use rust_embed::{EmbeddedFile, RustEmbed};

use crate::path::SafePath;
use crate::source::Source;

use super::listing::{has_suffix, is_text};
use super::name::is_dropping;
use super::text;

#[derive(RustEmbed)]
#[folder = "themes/"]
#[include = "kreis/**"]
#[include = "klar/**"]
struct Themes;

// `site.ftl` holds the labels of the demonstration site and stays outside. A `*` of rust-embed takes
// `/` too, hence the exclusion.
#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*/ui.ftl"]
#[include = "*/diagnostics.ftl"]
#[exclude = "*/*/*"]
struct Locales;

/// A built-in file that is copied rather than understood, such as a font.
#[derive(Debug, Clone)]
pub struct Asset {
    /// As it would lie below a site's root, such as `themes/kreis/schrift.woff2`.
    pub path: SafePath,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

/// The built-in texts by path, in the form in which [`super::read_site`] gives the site's own:
/// `themes/<theme>/**` and `locales/<lang>/{ui,diagnostics}.ftl`. A site's file of the same path
/// takes the built-in one's place.
pub fn builtin_files() -> Vec<Arc<Source>> {
    let texts = embedded().filter(|(path, _)| is_text(path.name()));
    let mut sources: Vec<Arc<Source>> = texts
        .map(|(path, file)| {
            text::read(path.as_str(), file.data.into_owned())
                .source
                .expect("our own texts are UTF-8")
        })
        .collect();
    sources.sort_by(|one, two| one.path.cmp(&two.path));
    sources
}

/// The other built-in files by path.
pub fn builtin_assets() -> Vec<Asset> {
    let others = embedded().filter(|(path, _)| !is_text(path.name()));
    let mut assets: Vec<Asset> = others
        .map(|(path, file)| Asset {
            path,
            bytes: file.data,
        })
        .collect();
    assets.sort_by(|one, two| one.path.cmp(&two.path));
    assets
}

/// Everything inside the program but notes for people and what editors leave behind.
fn embedded() -> impl Iterator<Item = (SafePath, EmbeddedFile)> {
    let themes = Themes::iter().map(|name| (format!("themes/{name}"), Themes::get(&name)));
    let locales = Locales::iter().map(|name| (format!("locales/{name}"), Locales::get(&name)));
    themes.chain(locales).filter_map(|(path, file)| {
        let path: SafePath = path.parse().ok()?;
        let is_wanted = !path.parts().any(is_dropping) && !has_suffix(path.name(), "md");
        Some((path, file?)).filter(|_| is_wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstration_site_and_notes_are_not_inside() {
        let paths = builtin_files()
            .into_iter()
            .map(|source| source.path.clone());
        for path in paths.chain(
            builtin_assets()
                .into_iter()
                .map(|asset| asset.path.to_string()),
        ) {
            let is_message = path.starts_with("locales/")
                && path.matches('/').count() == 2
                && (path.ends_with("/ui.ftl") || path.ends_with("/diagnostics.ftl"));
            let is_theme = path.starts_with("themes/kreis/") || path.starts_with("themes/klar/");
            assert!(is_theme || is_message, "{path}");
            assert!(!has_suffix(&path, "md"), "{path}");
        }
    }
}
