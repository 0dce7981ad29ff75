//! What a theme says of itself: `themes/<theme>/theme.toml`.
//!
//! ```toml
//! parent = "kreis"                  # what it lacks comes from there; none: it stands alone
//! styles = ["style.css"]            # joined into one file; the parent's if left out
//! radius = 8                        # of corners, in pixels
//! [[colour]]
//! property = "accent"               # `--accent` in the styles
//! name = "akzent"                   # what editors call it in site.toml
//! light = "#0b5563"
//! dark = "#86d3e2"
//! print = "#000"                    # on paper; `light` if left out
//! more = "text"                     # whose colour it takes where a reader wants more contrast
//! [[pair]]
//! front = "accent"
//! on = ["ground", "surface"]
//! use = "text"                      # text · large · part: what front is when it stands on them
//! ```

use std::sync::Arc;

use crate::content::colour::Colour;
use crate::content::fields::{self, Fields, Reference, Word};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source};

/// The theme that is inside the program, and the parent of each that names none.
pub const FIRST: &str = "kreis";

/// All themes that are inside the program.
pub const BUILTIN: [&str; 2] = [FIRST, "klar"];

/// The file of a theme that says what it is.
pub const FILE: &str = "theme.toml";

/// What one theme says of itself; whatever it leaves out is its parent's.
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    /// The theme that it builds upon.
    pub parent: Option<Reference>,
    /// The style sheets that are joined into one.
    pub styles: Vec<Style>,
    /// How round corners are, in pixels.
    pub radius: Option<u64>,
    /// Its colours, or what is different about those of its parent.
    pub colours: Vec<ColourToken>,
    /// Which colours stand on which.
    pub pairs: Vec<Pair>,
}

/// A style sheet of a theme.
#[derive(Debug, Clone)]
pub struct Style {
    /// The file below the theme's folder.
    pub file: String,
    /// Where it is named.
    pub place: Place,
}

/// A colour that a site can set.
#[derive(Debug, Clone)]
pub struct ColourToken {
    /// The custom property without its hyphens, such as `accent-strong`.
    pub property: String,
    /// What editors call it.
    pub name: Option<String>,
    /// On light screens.
    pub light: Option<Colour>,
    /// On dark screens.
    pub dark: Option<Colour>,
    /// On paper.
    pub print: Option<Colour>,
    /// The property whose colour it takes where a reader wants more contrast.
    pub more: Option<Reference>,
    /// Where it stands.
    pub place: Place,
}

/// What stands on what.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The property in front.
    pub front: Reference,
    /// The properties behind it.
    pub on: Vec<Reference>,
    /// What it is used for.
    pub used: Use,
}

/// What a colour is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Text.
    Text,
    /// Large text: from 24 px, or 18.66 px bold.
    Large,
    /// A line, sign or outline that one must see.
    Part,
}

impl Use {
    /// The least contrast of WCAG 2.2 AA (1.4.3, 1.4.11).
    pub fn needs(self) -> f64 {
        match self {
            Use::Text => 4.5,
            Use::Large | Use::Part => 3.0,
        }
    }
}

impl Word for Use {
    const WORDS: &'static [(&'static str, Use)] = &[
        ("text", Use::Text),
        ("large", Use::Large),
        ("part", Use::Part),
    ];
}

impl Manifest {
    /// Reads theme.toml.
    pub fn read(source: &Arc<Source>) -> (Manifest, Vec<Diagnostic>) {
        let whole = (0..source.text.len()).into();
        fields::read_head(source, whole, |fields| Manifest {
            parent: fields.optional("parent"),
            styles: fields.list("styles"),
            radius: fields.optional("radius"),
            colours: fields.tables("colour", ColourToken::read),
            pairs: fields.tables("pair", Pair::read),
        })
    }
}

impl fields::FromValue for Style {
    fn from_value(value: &fields::Value<'_>) -> Result<Style, Diagnostic> {
        Ok(Style {
            file: value.text()?.to_owned(),
            place: value.source.place(value.span),
        })
    }
}

impl ColourToken {
    fn read(fields: &mut Fields<'_>) -> Option<ColourToken> {
        let place = fields.place_of("property");
        let property: Option<Reference> = fields.required("property");
        let name: Option<Reference> = fields.optional("name");
        let light = fields.optional("light");
        let dark = fields.optional("dark");
        let print = fields.optional("print");
        let more = fields.optional("more");
        Some(ColourToken {
            property: property?.literal,
            name: name.map(|name| name.literal),
            light,
            dark,
            print,
            more,
            place,
        })
    }
}

impl Pair {
    fn read(fields: &mut Fields<'_>) -> Option<Pair> {
        let front = fields.required("front");
        let on = fields.list("on");
        let used = fields.required("use");
        Some(Pair {
            front: front?,
            on,
            used: used?,
        })
    }
}

/// A theme and those it builds upon, the first ancestor first.
#[derive(Debug)]
pub struct Lineage {
    folders: Vec<String>,
    manifests: Vec<Manifest>,
}

impl Lineage {
    /// Finds the ancestors of the theme that a site wants among all files of all themes. A theme
    /// that isn't there is told, and the program's own stands in for it.
    pub fn of(files: &[Arc<Source>], wanted: Option<&Reference>) -> (Lineage, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let mut lineage = Lineage {
            folders: Vec::new(),
            manifests: Vec::new(),
        };
        let known = folders(files);
        let mut folder = known_or_first(wanted, &known, &mut findings);
        loop {
            let file = manifest(files, &folder);
            let (manifest, told) = file.map_or_else(Default::default, Manifest::read);
            findings.extend(told);
            let parent = manifest.parent.clone();
            // Files alone, which take the place of others, are a theme too.
            let stands_alone = parent.is_none() && file.is_some();
            lineage.folders.push(folder);
            lineage.manifests.push(manifest);
            if stands_alone {
                break;
            }
            folder = known_or_first(parent.as_ref(), &known, &mut findings);
            if lineage.folders.contains(&folder) {
                let circle = parent.filter(|parent| parent.literal == folder);
                findings.extend(circle.map(|parent| {
                    Diagnostic::new(Code::ThemeCircle, parent.place).with("literal", folder)
                }));
                break;
            }
        }
        lineage.folders.reverse();
        lineage.manifests.reverse();
        (lineage, findings)
    }

    /// The folders below `themes/`, the first ancestor first.
    pub fn folders(&self) -> &[String] {
        &self.folders
    }

    /// What each says of itself, the first ancestor first.
    pub fn manifests(&self) -> &[Manifest] {
        &self.manifests
    }

    /// The style sheets that are joined: those that the theme names, or the nearest ancestor that
    /// names some.
    pub fn styles(&self) -> &[Style] {
        let named = self.manifests.iter().rev().map(|one| &one.styles);
        named
            .into_iter()
            .find(|styles| !styles.is_empty())
            .map_or(&[], Vec::as_slice)
    }
}

/// The theme that is meant, if there is one of this name.
fn known_or_first(
    wanted: Option<&Reference>,
    known: &[&str],
    findings: &mut Vec<Diagnostic>,
) -> String {
    let Some(Reference { literal, place }) = wanted else {
        return FIRST.to_owned();
    };
    if known.contains(&literal.as_str()) {
        return literal.clone();
    }
    let unknown = Diagnostic::new(Code::ThemeUnknown, place.clone())
        .with("literal", literal)
        .known(literal, known.iter().copied());
    findings.push(unknown);
    FIRST.to_owned()
}

/// The themes that there are files of, by name.
fn folders(files: &[Arc<Source>]) -> Vec<&str> {
    let names = files.iter().filter_map(|file| file.path.split('/').nth(1));
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What a theme says of itself; a site's own file comes after the program's.
fn manifest<'f>(files: &'f [Arc<Source>], folder: &str) -> Option<&'f Arc<Source>> {
    let path = format!("themes/{folder}/{FILE}");
    files.iter().rfind(|file| file.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(folder: &str, text: &str) -> Arc<Source> {
        Source::new(format!("themes/{folder}/{FILE}"), text)
    }

    fn wanted(name: &str) -> Reference {
        Reference {
            literal: name.to_owned(),
            place: Source::new("content/site.toml", "").place(0..0),
        }
    }

    #[test]
    fn a_theme_builds_upon_its_ancestors() {
        let files = [
            theme("kreis", "styles = [\"style.css\"]"),
            theme("klar", "parent = \"kreis\""),
            Source::new("themes/eigen/start.html", ""),
        ];
        let folders = |name: Option<&Reference>| Lineage::of(&files, name).0.folders;
        assert_eq!(folders(None), ["kreis"]);
        assert_eq!(folders(Some(&wanted("klar"))), ["kreis", "klar"]);
        assert_eq!(folders(Some(&wanted("eigen"))), ["kreis", "eigen"]);
        let (lineage, _) = Lineage::of(&files, Some(&wanted("klar")));
        assert_eq!(lineage.styles()[0].file, "style.css");
    }

    #[test]
    fn circles_and_unknown_themes_are_told() {
        let files = [
            theme("kreis", ""),
            theme("a", "parent = \"b\""),
            theme("b", "parent = \"a\""),
        ];
        let codes = |name: &str| {
            let (_, findings) = Lineage::of(&files, Some(&wanted(name)));
            let codes = findings.iter().map(|finding| finding.code);
            codes.collect::<Vec<_>>()
        };
        assert_eq!(codes("a"), [Code::ThemeCircle]);
        assert_eq!(codes("kreiss"), [Code::ThemeUnknown]);
    }
}
