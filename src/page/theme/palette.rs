//! The colours of a site in every way in which a reader may see them.

use std::fmt::Write;

use crate::content::colour::Colour;

/// The ways in which a reader may see the colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// On a light screen.
    Light,
    /// On a dark screen.
    Dark,
    /// On a light screen, with more contrast.
    LightMore,
    /// On a dark screen, with more contrast.
    DarkMore,
    /// On paper.
    Print,
}

impl Mode {
    /// All of them.
    pub const ALL: [Mode; 5] = [
        Mode::Light,
        Mode::Dark,
        Mode::LightMore,
        Mode::DarkMore,
        Mode::Print,
    ];

    /// The message `mode-…` of diagnostics.ftl that says it.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Light => "light",
            Mode::Dark => "dark",
            Mode::LightMore => "light-more",
            Mode::DarkMore => "dark-more",
            Mode::Print => "print",
        }
    }

    /// Whether what is set for dark screens holds.
    pub fn is_dark(self) -> bool {
        matches!(self, Mode::Dark | Mode::DarkMore)
    }
}

/// The colours of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// How round corners are, in pixels.
    pub radius: u64,
    /// Its colours, in the order of the theme.
    pub colours: Vec<Painted>,
}

/// A property in every mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Painted {
    /// The custom property, without its hyphens.
    pub property: String,
    /// On light screens.
    pub light: Colour,
    /// On dark screens.
    pub dark: Colour,
    /// On paper.
    pub print: Colour,
    /// The property whose colour it takes where a reader wants more contrast.
    pub more: Option<String>,
}

impl Palette {
    /// The property whose colour a property shows.
    pub fn shown<'p>(&'p self, property: &'p str, mode: Mode) -> &'p str {
        let found = self.colours.iter().find(|one| one.property == property);
        match (mode, found.and_then(|one| one.more.as_deref())) {
            (Mode::LightMore | Mode::DarkMore, Some(other)) => other,
            _ => property,
        }
    }

    /// A property's colour; black for one that isn't there.
    pub fn colour(&self, property: &str, mode: Mode) -> Colour {
        let shown = self.shown(property, mode);
        let found = self.colours.iter().find(|one| one.property == shown);
        let colour = found.map(|one| match mode {
            Mode::Light | Mode::LightMore => one.light,
            Mode::Dark | Mode::DarkMore => one.dark,
            Mode::Print => one.print,
        });
        colour.unwrap_or(Colour {
            red: 0,
            green: 0,
            blue: 0,
        })
    }

    /// The same with another colour for dark screens.
    #[must_use]
    pub fn with_dark(&self, property: &str, dark: Colour) -> Palette {
        let mut palette = self.clone();
        for one in &mut palette.colours {
            if one.property == property {
                one.dark = dark;
            }
        }
        palette
    }

    /// The custom properties as a style sheet, for every mode.
    pub fn css(&self) -> String {
        let declared = |different: &dyn Fn(&Painted) -> Option<String>| {
            let mut css = String::new();
            for one in &self.colours {
                if let Some(value) = different(one) {
                    write!(css, "--{}:{value};", one.property).expect("a text takes all");
                }
            }
            css
        };
        let light = declared(&|one| Some(one.light.to_string()));
        let dark = |one: &Painted| (one.dark != one.light).then(|| one.dark.to_string());
        let print = |one: &Painted| (one.print != one.light).then(|| one.print.to_string());
        let more = |one: &Painted| Some(format!("var(--{})", one.more.as_ref()?));
        format!(
            "@layer tokens{{:root{{{light}--radius:{}rem}}\
             @media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\
             @media screen and (prefers-contrast:more){{:root{{{}}}}}\
             @media print{{:root{{{}}}}}}}\n",
            rem(self.radius),
            declared(&dark),
            declared(&more),
            declared(&print),
        )
    }

    /// A drawing of the theme, with the colours of light screens in place of `var(--…)`: a picture
    /// knows nothing of the page that shows it.
    pub fn paint(&self, drawing: &str) -> String {
        let mut painted = drawing.to_owned();
        for one in &self.colours {
            let property = format!("var(--{})", one.property);
            painted = painted.replace(&property, &one.light.to_string());
        }
        painted
    }
}

/// Pixels of a screen of the usual size in the unit that grows with the reader's letters.
fn rem(pixels: u64) -> String {
    const PIXELS: u64 = 16;
    let parts = pixels * 10_000 / PIXELS;
    let text = format!("{}.{:04}", parts / 10_000, parts % 10_000);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.strip_prefix("0.")
        .map_or_else(|| text.to_owned(), |rest| format!(".{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_properties_say_what_is_different() {
        let colour = |text: &str| Colour::parse(text).unwrap();
        let one = Painted {
            property: "line".to_owned(),
            light: colour("#ccc"),
            dark: colour("#333"),
            print: colour("#ccc"),
            more: Some("text".to_owned()),
        };
        let palette = Palette {
            radius: 6,
            colours: vec![one],
        };
        let css = palette.css();
        assert!(
            css.contains(":root{--line:#cccccc;--radius:.375rem}"),
            "{css}"
        );
        assert!(css.contains("dark){:root{--line:#333333;}}"), "{css}");
        assert!(css.contains("more){:root{--line:var(--text);}}"), "{css}");
        assert!(css.contains("print{:root{}}"), "{css}");
        assert_eq!(
            palette.paint("<a fill=\"var(--line)\"/>"),
            "<a fill=\"#cccccc\"/>"
        );
    }

    #[test]
    fn pixels_become_the_unit_that_grows() {
        let rems: Vec<String> = [0, 1, 8, 16, 20, 160].map(rem).into();
        assert_eq!(rems, ["0", ".0625", ".5", "1", "1.25", "10"]);
    }
}
