//! What a record is called: its path below `content/`, and what that path says of it.
//!
//! `content/gemeinden/velpke/angebote/sprachcafe.ar.md` is the Arabic translation of the offer
//! `gemeinden/velpke/angebote/sprachcafe`, whose home is `gemeinden/velpke`.

use std::fmt;
use std::sync::Arc;

use crate::content::fields::{FromValue, Reference, Value, is_key};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;

/// The folder that records live in.
pub const CONTENT: &str = "content/";

/// A record's name: its path below `content/` without suffix, such as
/// `gemeinden/velpke/angebote/sprachcafe`; for a Kreis, Verband or Gemeinde its folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<str>);

/// What kind of record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A Landkreis or kreisfreie Stadt.
    Kreis,
    /// A Samtgemeinde, Verbandsgemeinde, Amt …
    Verband,
    /// A Gemeinde or Stadt.
    Gemeinde,
    /// Something on offer.
    Offer,
    /// An office, meeting place or helpline.
    Anlaufstelle,
    /// Who provides.
    Traeger,
    /// A figure with its source.
    KeyFigure,
    /// A story of what works.
    Story,
    /// Free text.
    Page,
    /// A word that letters of administrations use.
    Term,
}

/// What a path below `content/` says about the file at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The record that the file belongs to.
    pub name: Name,
    /// Its kind.
    pub kind: Kind,
    /// The language of a translation; `None` for the original.
    pub language: Option<Language>,
}

/// Why a path has no [`Role`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRole {
    /// No kind of record lives there.
    UnknownPlace,
    /// What stands between the last dots isn't a language.
    NotALanguage(String),
}

impl Kind {
    /// Every kind, places first.
    pub const ALL: [Kind; 10] = [
        Kind::Kreis,
        Kind::Verband,
        Kind::Gemeinde,
        Kind::Offer,
        Kind::Anlaufstelle,
        Kind::Traeger,
        Kind::KeyFigure,
        Kind::Story,
        Kind::Page,
        Kind::Term,
    ];

    /// The folder that records of this kind live in, also the first or third part of their name.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Kreis => "kreise",
            Kind::Verband => "verbaende",
            Kind::Gemeinde => "gemeinden",
            Kind::Offer => "angebote",
            Kind::Anlaufstelle => "anlaufstellen",
            Kind::Traeger => "traeger",
            Kind::KeyFigure => "kennzahlen",
            Kind::Story => "beispiele",
            Kind::Page => "seiten",
            Kind::Term => "woerter",
        }
    }

    /// The file within its folder that describes a place; `None` for other kinds.
    fn own_file(self) -> Option<&'static str> {
        match self {
            Kind::Kreis => Some("kreis"),
            Kind::Verband => Some("verband"),
            Kind::Gemeinde => Some("gemeinde"),
            Kind::Offer
            | Kind::Anlaufstelle
            | Kind::Traeger
            | Kind::KeyFigure
            | Kind::Story
            | Kind::Page
            | Kind::Term => None,
        }
    }

    /// Whether it is a Kreis, Verband or Gemeinde.
    pub fn is_place(self) -> bool {
        self.own_file().is_some()
    }

    /// Whether its records may be of no place: a folder of them stands beside those of the places.
    pub fn is_of_no_place(self) -> bool {
        matches!(self, Kind::Page | Kind::Term)
    }

    /// Whether its records may lie in the folder of a place.
    pub fn may_be_of_a_place(self) -> bool {
        Kind::ALL.into_iter().any(|place| self.lies_in(place))
    }

    /// Whether a record of this kind may lie in the folder of a place of the kind `place`.
    fn lies_in(self, place: Kind) -> bool {
        match self {
            Kind::Kreis | Kind::Verband | Kind::Gemeinde | Kind::Term => false,
            // Who publishes are the Kreise.
            Kind::Page => place == Kind::Kreis,
            Kind::Offer | Kind::Anlaufstelle | Kind::Traeger | Kind::KeyFigure | Kind::Story => {
                place.is_place()
            }
        }
    }

    fn of_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }
}

impl Role {
    /// What the path (below the site's root) says, such as
    /// `content/gemeinden/velpke/angebote/sprachcafe.ar.md`.
    pub fn of_path(path: &str) -> Result<Role, NoRole> {
        let below = path.strip_prefix(CONTENT).ok_or(NoRole::UnknownPlace)?;
        let below = below.strip_suffix(".md").ok_or(NoRole::UnknownPlace)?;
        let (folder, file) = below.rsplit_once('/').ok_or(NoRole::UnknownPlace)?;
        let (key, language) = match file.split_once('.') {
            None => (file, None),
            Some((key, tag)) => {
                let language = tag.parse();
                let language = language.map_err(|_| NoRole::NotALanguage(tag.to_owned()))?;
                (key, Some(language))
            }
        };
        let parts: Vec<&str> = folder.split('/').chain([key]).collect();
        if !parts.iter().all(|part| is_key(part)) {
            return Err(NoRole::UnknownPlace);
        }
        let (name, kind) = name_and_kind(&parts).ok_or(NoRole::UnknownPlace)?;
        Ok(Role {
            name,
            kind,
            language,
        })
    }
}

fn name_and_kind(parts: &[&str]) -> Option<(Name, Kind)> {
    match parts {
        [folder, key] => {
            let kind = Kind::of_folder(folder).filter(|kind| kind.is_of_no_place())?;
            Some((Name::from_parts(&[folder, key]), kind))
        }
        [folder, place, file] => {
            let kind = Kind::of_folder(folder).filter(|kind| kind.own_file() == Some(*file))?;
            Some((Name::from_parts(&[folder, place]), kind))
        }
        [folder, place, inner, key] => {
            let home = Kind::of_folder(folder)?;
            let kind = Kind::of_folder(inner).filter(|kind| kind.lies_in(home))?;
            Some((Name::from_parts(&[folder, place, inner, key]), kind))
        }
        _ => None,
    }
}

impl Name {
    fn from_parts(parts: &[&str]) -> Name {
        Name(parts.join("/").into())
    }

    /// A name from its text, if it is of the form that names have; whether such a record exists
    /// is another question.
    pub fn parse(text: &str) -> Option<Name> {
        let parts: Vec<&str> = text.split('/').collect();
        let known = matches!(parts.len(), 2 | 4) && parts.iter().all(|part| is_key(part));
        known.then(|| Name(text.into()))
    }

    /// The name of a record of `kind` with the given key in the folder of `home`.
    pub fn within(home: &Name, kind: Kind, key: &str) -> Name {
        Name(format!("{home}/{}/{key}", kind.folder()).into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part.
    pub fn key(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The name of the place whose folder it lies in: itself for a place, `None` for a word and
    /// for a page of the whole site.
    pub fn home(&self) -> Option<Name> {
        let mut parts = self.0.split('/');
        let (folder, key) = (parts.next()?, parts.next()?);
        let kind = Kind::of_folder(folder)?;
        kind.is_place().then(|| Name::from_parts(&[folder, key]))
    }

    /// The file that the record's original stands in, below the site's root.
    pub fn file(&self) -> String {
        let place = self.0.split('/').count() == 2;
        let own = self.0.split('/').next().and_then(Kind::of_folder);
        match own.and_then(Kind::own_file).filter(|_| place) {
            Some(file) => format!("{CONTENT}{self}/{file}.md"),
            None => format!("{CONTENT}{self}.md"),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A full name, as `frueher` wants it.
impl FromValue for Name {
    fn from_value(value: &Value<'_>) -> Result<Name, Diagnostic> {
        let reference = Reference::from_value(value)?;
        Name::parse(&reference.literal).ok_or_else(|| value.finding(Code::WrongKey))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(path: &str) -> Option<(String, Kind, Option<String>)> {
        let role = Role::of_path(path).ok()?;
        let language = role.language.map(|language| language.to_string());
        Some((role.name.to_string(), role.kind, language))
    }

    #[test]
    fn a_path_tells_name_kind_and_language() {
        assert_eq!(
            role("content/gemeinden/velpke/gemeinde.md"),
            Some(("gemeinden/velpke".into(), Kind::Gemeinde, None))
        );
        assert_eq!(
            role("content/gemeinden/velpke/angebote/sprachcafe.ar.md"),
            Some((
                "gemeinden/velpke/angebote/sprachcafe".into(),
                Kind::Offer,
                Some("ar".into())
            ))
        );
        assert_eq!(
            role("content/kreise/muster/seiten/impressum.md"),
            Some(("kreise/muster/seiten/impressum".into(), Kind::Page, None))
        );
        assert_eq!(
            role("content/woerter/bescheid.ar.md"),
            Some(("woerter/bescheid".into(), Kind::Term, Some("ar".into())))
        );
        assert_eq!(
            role("content/seiten/impressum.de-simple.md"),
            Some((
                "seiten/impressum".into(),
                Kind::Page,
                Some("de-simple".into())
            ))
        );
    }

    #[test]
    fn other_paths_have_no_role() {
        for path in [
            "content/gemeinden/velpke/verband.md",
            "content/gemeinden/velpke.md",
            "content/angebote/a.md",
            "content/gemeinden/velpke/seiten/a.md",
            "content/gemeinden/velpke/woerter/a.md",
            "content/gemeinden/Velpke/gemeinde.md",
            "content/seiten/a.txt",
            "themes/a.md",
        ] {
            assert_eq!(role(path), None, "{path}");
        }
    }

    #[test]
    fn a_name_knows_its_file_and_home() {
        let offer = Name::parse("gemeinden/velpke/angebote/sprachcafe").unwrap();
        assert_eq!(offer.home(), Name::parse("gemeinden/velpke"));
        assert_eq!(
            offer.home().unwrap().file(),
            "content/gemeinden/velpke/gemeinde.md"
        );
        assert_eq!(
            offer.file(),
            "content/gemeinden/velpke/angebote/sprachcafe.md"
        );
        assert_eq!(Name::parse("seiten/impressum").unwrap().home(), None);
        let own = Name::parse("kreise/muster/seiten/impressum").unwrap();
        assert_eq!(own.home(), Name::parse("kreise/muster"));
        assert_eq!(own.file(), "content/kreise/muster/seiten/impressum.md");
    }
}
