//! A language of the site: a checked BCP 47 tag and the direction its script runs in.

use std::fmt;
use std::str::FromStr;

/// A well-formed BCP 47 tag in canonical case, such as `de`, `ar` or `de-simple`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

/// Which way the script of a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Language {
    /// The tag as it stands in addresses and `lang` attributes.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The way its script runs, by CLDR's likely script for the tag.
    pub fn direction(&self) -> Direction {
        let Ok(locale) = icu_locale::LanguageIdentifier::from_str(&self.0) else {
            return Direction::Ltr;
        };
        if icu_locale::LocaleDirectionality::new_extended().is_right_to_left(&locale) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// The primary language subtag: `de` for `de-simple`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Language, NotALanguage> {
        let identifier = icu_locale::LanguageIdentifier::from_str(tag).map_err(|_| NotALanguage)?;
        if identifier.language.is_unknown() {
            return Err(NotALanguage);
        }
        Ok(Language(identifier.to_string()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The text is not a well-formed language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotALanguage;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_checked_and_know_their_direction() {
        let direction = |tag: &str| tag.parse::<Language>().unwrap().direction();
        assert_eq!(direction("ar"), Direction::Rtl);
        assert_eq!(direction("fa"), Direction::Rtl);
        assert_eq!(direction("ckb"), Direction::Rtl);
        assert_eq!(direction("ku"), Direction::Ltr);
        assert_eq!(direction("de-simple"), Direction::Ltr);
        assert!("Deutsch sprechen".parse::<Language>().is_err());
        assert!("".parse::<Language>().is_err());
    }
}
