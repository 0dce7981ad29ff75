//! How a site is to look: the section `[gestaltung]` of site.toml.
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
        }
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
