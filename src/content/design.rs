//! How a site is to look: the section `[gestaltung]` of site.toml, or of the `kreis.md` of one of
//! several Kreise.
//!
//! ```toml
//! [gestaltung]
//! name = "Landkreis Musterland"
//! logo = "medien/logo.svg"
//! rundung = 4
//! [gestaltung.farben]
//! akzent = "#7a1f2b"
//! ```
//!
//! Which colours there are is for the theme to say, and whether they can be told apart for
//! [`crate::page::theme`] to find out.

use crate::content::colour::Colour;
use crate::content::fields::{Entry, Fields, FromValue, Value};
use crate::content::picture::MediaPath;
use crate::diagnostic::Diagnostic;

/// What is to look different from what the theme does by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Design {
    /// Who publishes the site, beside the logo; the same in every language.
    pub name: Option<String>,
    /// A picture at the top of every page.
    pub logo: Option<MediaPath>,
    /// How round corners are, in pixels of a screen of the usual size; at most 32.
    pub radius: Option<u8>,
    /// Colours by the names that the theme gives them.
    pub colours: Vec<Entry<Colour>>,
    /// The same for dark screens. What is missing follows from the colours for light ones.
    pub dark_colours: Vec<Entry<Colour>>,
    /// Colours at the beginning of each list that are set for one Kreis alone; the others are those
    /// of the whole site.
    pub own: Own,
}

/// How many of the colours for light and for dark screens are set for one Kreis alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Own {
    /// For light screens.
    pub light: usize,
    /// For dark screens.
    pub dark: usize,
}

impl Design {
    /// Reads the section.
    pub fn read(fields: &mut Fields<'_>) -> Design {
        let name = fields.optional("name");
        let logo = fields.optional("logo");
        let radius: Option<Radius> = fields.optional("rundung");
        Design {
            name,
            logo,
            radius: radius.map(|Radius(pixels)| pixels),
            colours: fields.entries("farben"),
            dark_colours: fields.entries("farben_dunkel"),
            own: Own::default(),
        }
    }

    /// What is set here, and what is left out as in `others`.
    #[must_use]
    pub fn over(&self, others: &Design) -> Design {
        let colours = |own: &[Entry<Colour>], others: &[Entry<Colour>]| -> Vec<Entry<Colour>> {
            let is_set = |other: &&Entry<Colour>| own.iter().any(|one| one.name == other.name);
            let others = others.iter().filter(|other| !is_set(other));
            own.iter().chain(others).cloned().collect()
        };
        // A colour for light screens alone brings a dark one with it, whatever the others say.
        let is_light = |other: &&Entry<Colour>| {
            let mut own = self.colours.iter();
            !own.any(|one| one.name == other.name)
        };
        let others_dark: Vec<Entry<Colour>> = others
            .dark_colours
            .iter()
            .filter(is_light)
            .cloned()
            .collect();
        Design {
            name: self.name.clone().or_else(|| others.name.clone()),
            logo: self.logo.clone().or_else(|| others.logo.clone()),
            radius: self.radius.or(others.radius),
            colours: colours(&self.colours, &others.colours),
            dark_colours: colours(&self.dark_colours, &others_dark),
            own: Own {
                light: self.colours.len(),
                dark: self.dark_colours.len(),
            },
        }
    }

    /// Whether it sets anything that a style sheet says.
    pub fn is_in_sheet(&self) -> bool {
        self.radius.is_some() || !self.colours.is_empty() || !self.dark_colours.is_empty()
    }
}

/// Whole pixels from 0 to 32.
struct Radius(u8);

impl FromValue for Radius {
    fn from_value(value: &Value<'_>) -> Result<Radius, Diagnostic> {
        let pixels = value.number_within(0.0, 32.0)?;
        if pixels.fract() != 0.0 {
            return Err(value.wrong_sort("whole-number"));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "within 0 and 32"
        )]
        Ok(Radius(pixels as u8))
    }
}
