//! A language of the site: a checked BCP 47 tag and the direction its script runs in.

use std::fmt;
use std::str::FromStr;

use icu_locale::{LanguageIdentifier, LocaleDirectionality};

/// A well-formed BCP 47 tag in canonical case, such as `de`, `ar` or `de-simple`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    tag: String,
    /// Follows from the tag; every page asks for it.
    direction: Direction,
}

/// Which way the script of a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Language {
    /// The tag as it stands in addresses and `lang` attributes.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The way its script runs, by CLDR's likely script for the tag.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether a language of this tag is registered, as far as tags of two letters go: `ua` is a
    /// country. Nobody can know all of three letters.
    pub fn is_registered(&self) -> bool {
        let primary = self.primary().as_bytes();
        primary.try_into().map_or(true, is_of_two_letters)
    }

    /// The primary language subtag: `de` for `de-simple`.
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
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
        let identifier = LanguageIdentifier::from_str(tag).map_err(|_| NotALanguage)?;
        if identifier.language.is_unknown() {
            return Err(NotALanguage);
        }
        let scripts = LocaleDirectionality::new_extended();
        let direction = if scripts.is_right_to_left(&identifier) {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        Ok(Language {
            tag: identifier.to_string(),
            direction,
        })
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.tag)
    }
}

/// The text is not a well-formed language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotALanguage;

/// What editors write for a language that isn't its tag, and the tag: countries' codes, and the
/// languages' German names.
const MISTAKEN: [(&str, &str); 44] = [
    ("al", "sq"),
    ("albanisch", "sq"),
    ("arabisch", "ar"),
    ("at", "de"),
    ("bosnisch", "bs"),
    ("bulgarisch", "bg"),
    ("by", "be"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("dari", "prs"),
    ("deutsch", "de"),
    ("dk", "da"),
    ("einfach", "de-simple"),
    ("einfache-sprache", "de-simple"),
    ("englisch", "en"),
    ("farsi", "fa"),
    ("französisch", "fr"),
    ("gb", "en"),
    ("gr", "el"),
    ("griechisch", "el"),
    ("ir", "fa"),
    ("italienisch", "it"),
    ("jp", "ja"),
    ("kurdisch", "ku"),
    ("kurmanci", "ku"),
    ("leicht", "de-simple"),
    ("leichte-sprache", "de-simple"),
    ("paschto", "ps"),
    ("persisch", "fa"),
    ("polnisch", "pl"),
    ("rumänisch", "ro"),
    ("russisch", "ru"),
    ("serbisch", "sr"),
    ("somali", "so"),
    ("sorani", "ckb"),
    ("spanisch", "es"),
    ("sy", "ar"),
    ("tigrinya", "ti"),
    ("türkisch", "tr"),
    ("ua", "uk"),
    ("ukrainisch", "uk"),
    ("us", "en"),
    ("vietnamesisch", "vi"),
    ("vn", "vi"),
];

/// The tag of the language that somebody means who writes `ua` or `Ukrainisch`.
pub fn meant(literal: &str) -> Option<&'static str> {
    let literal = literal.trim().to_lowercase().replace([' ', '_'], "-");
    let found = MISTAKEN.binary_search_by_key(&literal.as_str(), |(mistaken, _)| mistaken);
    found.ok().map(|at| MISTAKEN[at].1)
}

/// Whether there is a language of these two letters, in whatever case.
pub fn is_of_two_letters([first, second]: [u8; 2]) -> bool {
    let at = place_of(first.to_ascii_lowercase(), second.to_ascii_lowercase());
    KNOWN.get(at).is_some_and(|known| *known)
}

/// Languages of two letters (ISO 639-1, as registered for BCP 47), one after the other.
const TWO_LETTERS: &str = "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedv\
    dzeeeleneoeseteufafffifjfofrfygagdglgngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkk\
    klkmknkokrkskukvkwkylalblgliinlolsltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospa\
    piplpsptqurmrnroruscsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzveviv\
    owawoxhyiyozazhzu";

/// Whether there is a language of two letters, by [`place_of`] these.
const KNOWN: [bool; 676] = {
    let mut known = [false; 676];
    let letters = TWO_LETTERS.as_bytes();
    let mut at = 0;
    while at < letters.len() {
        known[place_of(letters[at], letters[at + 1])] = true;
        at += 2;
    }
    known
};

/// A number for two letters in lower case; for all else one that [`KNOWN`] is too short for.
const fn place_of(first: u8, second: u8) -> usize {
    if first.is_ascii_lowercase() && second.is_ascii_lowercase() {
        (first - b'a') as usize * 26 + (second - b'a') as usize
    } else {
        usize::MAX
    }
}

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
    #[test]
    fn countries_and_names_are_known_for_what_is_meant() {
        assert!(MISTAKEN.is_sorted());
        for (mistaken, tag) in MISTAKEN {
            let language: Language = tag.parse().unwrap();
            assert!(language.is_registered(), "{tag}");
            let taken = mistaken.parse::<Language>();
            let is_language = taken.is_ok_and(|taken| taken.is_registered());
            assert!(mistaken.len() != 2 || !is_language, "{mistaken}");
        }
        assert_eq!(meant("UA"), Some("uk"));
        assert_eq!(meant("Leichte Sprache"), Some("de-simple"));
        assert_eq!(meant("uk"), None);
    }

    #[test]
    fn letters_are_in_pairs() {
        assert!(TWO_LETTERS.len().is_multiple_of(2));
        assert!(is_of_two_letters(*b"uk") && !is_of_two_letters(*b"ua"));
    }
}
