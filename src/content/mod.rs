//! What can be said: every kind of record that editors write, one file per kind.
//!
//! A record's file is looked at alone; what it refers to, and whether that exists, is for
//! [`crate::site`] to find out. So files can be read side by side, in any order.

use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::markdown::{self, Body};
use crate::source::{Place, Source};

pub mod address;
pub mod anlaufstelle;
pub mod calendar;
pub mod clock;
pub mod colour;
pub mod contact;
pub mod day;
pub mod design;
pub mod equality_law;
pub mod fields;
pub mod holidays;
pub mod journey;
pub mod key_figure;
pub mod land;
pub mod money;
pub mod month_day;
pub mod name;
pub mod offer;
pub mod opening_hours;
pub mod page;
pub mod period;
pub mod picture;
pub mod provenance;
pub mod recurrence;
pub mod schedule;
pub mod stamp;
pub mod story;
mod syntax;
pub mod term;
pub mod territory;
pub mod traeger;
pub mod words;

use contact::Url;
use fields::{Fields, FromValue, Reference, Value};
use name::{Kind, Name, NoRole, Role};
use picture::Picture;
use words::Words;

/// What one file of `content/` says.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// An original: facts, and words in the source language.
    Record(Box<Record>),
    /// Words in another language.
    Translation(Box<Translation>),
}

/// An original; `F` is [`Facts`] until the kinds are told apart.
#[derive(Debug, Clone)]
pub struct Record<F = Facts> {
    /// What it is called.
    pub name: Name,
    /// Its file.
    pub source: Arc<Source>,
    /// The facts that every kind has.
    pub common: Common,
    /// The facts of its kind.
    pub facts: F,
    /// Its words in the source language; shared, since a preview keeps them from one change to
    /// the next.
    pub words: Arc<Words>,
}

/// A translation.
#[derive(Debug, Clone)]
pub struct Translation {
    /// The record it belongs to.
    pub name: Name,
    /// Its language.
    pub language: Language,
    /// Its words.
    pub words: Arc<Words>,
}

/// The facts of a record, by kind.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each is the type of its name")]
pub enum Facts {
    Kreis(territory::Kreis),
    Verband(territory::Verband),
    Gemeinde(territory::Gemeinde),
    /// Copied by a preview for every change, so a copy is cheap.
    Offer(Arc<offer::Offer>),
    Anlaufstelle(anlaufstelle::Anlaufstelle),
    Traeger(traeger::Traeger),
    KeyFigure(key_figure::KeyFigure),
    Story(story::Story),
    Page(page::Page),
    Term(term::Term),
}

/// The facts that every kind of record has.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    /// It is a sample of the demonstration and doesn't exist.
    pub sample: bool,
    /// When someone last made sure that it is right.
    pub reviewed: Option<Review>,
    /// The Traeger that answers for it.
    pub responsible: Option<Reference>,
    /// Its names before it was renamed, the first one first.
    pub formerly: Vec<Name>,
    /// Its own website.
    pub website: Option<Url>,
}

/// That someone made sure that a record is right.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// When.
    pub day: Date,
    /// Where that is written.
    pub place: Place,
}

impl FromValue for Review {
    fn from_value(value: &Value<'_>) -> Result<Review, Diagnostic> {
        Ok(Review {
            day: Date::from_value(value)?,
            place: value.source.place(value.span),
        })
    }
}

impl Record {
    /// Takes the facts out, so that records of one kind can be kept together.
    pub fn split(self) -> (Facts, Record<()>) {
        let Record {
            name,
            source,
            common,
            facts,
            words,
        } = self;
        let rest = Record {
            name,
            source,
            common,
            facts: (),
            words,
        };
        (facts, rest)
    }
}

impl Record<()> {
    /// The record with facts of its kind.
    pub fn with<F>(self, facts: F) -> Record<F> {
        Record {
            name: self.name,
            source: self.source,
            common: self.common,
            facts,
            words: self.words,
        }
    }
}

impl Common {
    fn read(fields: &mut Fields<'_>) -> Common {
        Common {
            sample: fields.flag("beispiel"),
            reviewed: fields.optional("geprueft"),
            responsible: fields.optional("zustaendig"),
            formerly: fields.list("frueher"),
            website: fields.optional("website"),
        }
    }
}

impl Facts {
    fn read(kind: Kind, fields: &mut Fields<'_>) -> Option<Facts> {
        match kind {
            Kind::Kreis => territory::Kreis::read(fields).map(Facts::Kreis),
            Kind::Verband => territory::Verband::read(fields).map(Facts::Verband),
            Kind::Gemeinde => territory::Gemeinde::read(fields).map(Facts::Gemeinde),
            Kind::Offer => offer::Offer::read(fields).map(|offer| Facts::Offer(Arc::new(offer))),
            Kind::Anlaufstelle => anlaufstelle::Anlaufstelle::read(fields).map(Facts::Anlaufstelle),
            Kind::Traeger => traeger::Traeger::read(fields).map(Facts::Traeger),
            Kind::KeyFigure => key_figure::KeyFigure::read(fields).map(Facts::KeyFigure),
            Kind::Story => story::Story::read(fields).map(Facts::Story),
            Kind::Page => page::Page::read(fields).map(Facts::Page),
            Kind::Term => term::Term::read(fields).map(Facts::Term),
        }
    }

    /// The pictures that the record shows.
    fn pictures(&self) -> &[Picture] {
        match self {
            Facts::Offer(offer) => &offer.pictures,
            Facts::Story(story) => &story.pictures,
            Facts::Kreis(_)
            | Facts::Verband(_)
            | Facts::Gemeinde(_)
            | Facts::Anlaufstelle(_)
            | Facts::Traeger(_)
            | Facts::KeyFigure(_)
            | Facts::Page(_)
            | Facts::Term(_) => &[],
        }
    }
}

/// Reads one file of `content/`; `None` where it can't be a record at all.
pub fn parse(source: &Arc<Source>) -> (Option<Parsed>, Vec<Diagnostic>) {
    let role = match Role::of_path(&source.path) {
        Ok(role) => role,
        Err(problem) => return (None, vec![without_role(source, problem)]),
    };
    let parts = match fields::split(source) {
        Ok(parts) => parts,
        Err(finding) => return (None, vec![finding]),
    };
    let (body, mut findings) = markdown::parse(source, parts.body);
    let Role {
        name,
        kind,
        language,
    } = role;
    let (parsed, in_head) = fields::read_head(source, parts.head, |fields| match language {
        None => read_record(fields, name, kind, body),
        Some(language) => read_translation(fields, name, kind, language, body),
    });
    findings.extend(in_head);
    (parsed, findings)
}

fn read_record(fields: &mut Fields<'_>, name: Name, kind: Kind, body: Body) -> Option<Parsed> {
    let words = Words::read(fields, kind, body);
    let common = Common::read(fields);
    let facts = Facts::read(kind, fields)?;
    let mut words = words?;
    words.texts.extend(picture::texts(facts.pictures()));
    Some(Parsed::Record(Box::new(Record {
        name,
        source: Arc::clone(fields.source()),
        common,
        facts,
        words: Arc::new(words),
    })))
}

fn read_translation(
    fields: &mut Fields<'_>,
    name: Name,
    kind: Kind,
    language: Language,
    body: Body,
) -> Option<Parsed> {
    let words = Words::read_translation(fields, kind, body);
    fields.refuse_facts(|facts| {
        Common::read(facts);
        Facts::read(kind, facts)
    });
    Some(Parsed::Translation(Box::new(Translation {
        name,
        language,
        words: Arc::new(words?),
    })))
}

fn without_role(source: &Arc<Source>, problem: NoRole) -> Diagnostic {
    let place = source.place(0..0);
    match problem {
        NoRole::UnknownPlace => {
            Diagnostic::new(Code::UnknownPlace, place).with("path", &source.path)
        }
        NoRole::NotALanguage(tag) => {
            Diagnostic::new(Code::UnknownLanguageFile, place).with("language", tag)
        }
    }
}
