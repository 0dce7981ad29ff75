//! The words of a record, which stand once per language, beside its facts, which stand once.

use std::sync::Arc;

use crate::content::fields::{Fields, FromValue, Text, Value, words};
use crate::content::name::Kind;
use crate::diagnostic::Diagnostic;
use crate::markdown::{Body, Fingerprint};
use crate::source::{Place, Source};

/// Everything of a record that is translated, in one language.
#[derive(Debug, Clone)]
pub struct Words {
    /// The file they stand in.
    pub source: Arc<Source>,
    /// The record's title, plain text.
    pub title: String,
    /// One sentence on what it is.
    pub summary: Option<String>,
    /// The kind's own text fields that are written, in the kind's order.
    pub texts: Vec<FieldTexts>,
    /// The Markdown below the head.
    pub body: Body,
    /// Who wrote them.
    pub origin: Origin,
    /// The fingerprints of the source language's blocks that the translation was made from;
    /// `None` where nobody has confirmed any. Always `None` for an original.
    pub confirmed: Option<Vec<Fingerprint>>,
}

/// The texts of one field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldTexts {
    /// Which field.
    pub field: WordField,
    /// At least one; just one unless the field is a list.
    pub texts: Vec<String>,
    /// Where the field is written.
    pub place: Place,
}

words! {
    /// Who wrote the words.
    Origin {
        Human = "mensch",
        Machine = "maschine",
        /// Made by a machine, read and mended by a person.
        MachineReviewed = "maschine-geprueft",
    }
}

/// A text field that only some kinds have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordField {
    /// What to bring along.
    Bring,
    /// What else to know.
    Note,
    /// Alternative texts of the pictures, in their order.
    PictureTexts,
    /// How things were before.
    StartingPoint,
    /// What happened when.
    Timeline,
    /// What was done.
    Steps,
    /// What came of it.
    Results,
    /// How it stands at the time of the source.
    StatusToday,
    /// How it became known.
    Visibility,
    /// What helped.
    Helped,
    /// What hindered.
    Hindered,
    /// A quotation.
    Quote,
    /// Whose words these are.
    QuoteBy,
}

impl WordField {
    /// The field's name in a head.
    pub fn name(self) -> &'static str {
        match self {
            WordField::Bring => "mitbringen",
            WordField::Note => "hinweis",
            WordField::PictureTexts => "bilder_alt",
            WordField::StartingPoint => "ausgangslage",
            WordField::Timeline => "zeitleiste",
            WordField::Steps => "schritte",
            WordField::Results => "ergebnisse",
            WordField::StatusToday => "stand_heute",
            WordField::Visibility => "sichtbarkeit",
            WordField::Helped => "geholfen",
            WordField::Hindered => "gehindert",
            WordField::Quote => "zitat",
            WordField::QuoteBy => "zitat_von",
        }
    }

    /// Whether it holds a list of texts.
    pub fn is_list(self) -> bool {
        match self {
            WordField::PictureTexts
            | WordField::Timeline
            | WordField::Steps
            | WordField::Results
            | WordField::Helped
            | WordField::Hindered => true,
            WordField::Bring
            | WordField::Note
            | WordField::StartingPoint
            | WordField::StatusToday
            | WordField::Visibility
            | WordField::Quote
            | WordField::QuoteBy => false,
        }
    }

    /// The text fields that records of a kind have, in the order in which they are shown.
    pub fn of_kind(kind: Kind) -> &'static [WordField] {
        match kind {
            Kind::Offer => &[WordField::Bring, WordField::Note, WordField::PictureTexts],
            Kind::Anlaufstelle => &[WordField::Note],
            Kind::Story => &[
                WordField::StartingPoint,
                WordField::Timeline,
                WordField::Steps,
                WordField::Results,
                WordField::StatusToday,
                WordField::Visibility,
                WordField::Helped,
                WordField::Hindered,
                WordField::Quote,
                WordField::QuoteBy,
                WordField::PictureTexts,
            ],
            Kind::Kreis
            | Kind::Verband
            | Kind::Gemeinde
            | Kind::Traeger
            | Kind::KeyFigure
            | Kind::Page
            | Kind::Term => &[],
        }
    }
}

impl Words {
    /// Reads the words of an original from its head; the facts are read beside them.
    pub fn read(fields: &mut Fields<'_>, kind: Kind, body: Body) -> Option<Words> {
        let title: Option<Text> = fields.required("titel");
        let summary = fields.optional("kurz");
        // An original's pictures carry their alternative text themselves; it is added to these
        // when they have been read.
        let own = WordField::of_kind(kind).iter();
        let own = own.filter(|field| **field != WordField::PictureTexts);
        let texts = own.filter_map(|field| read_texts(fields, *field)).collect();
        Some(Words {
            source: Arc::clone(fields.source()),
            title: title?.value,
            summary,
            texts,
            body,
            origin: Origin::Human,
            confirmed: None,
        })
    }

    /// Reads the words of a translation.
    pub fn read_translation(fields: &mut Fields<'_>, kind: Kind, body: Body) -> Option<Words> {
        let title: Option<Text> = fields.required("titel");
        let summary = fields.optional("kurz");
        let own = WordField::of_kind(kind).iter();
        let texts = own.filter_map(|field| read_texts(fields, *field)).collect();
        let origin = fields.required("herkunft");
        let confirmed = fields.has("stand").then(|| fields.sequence("stand"));
        Some(Words {
            source: Arc::clone(fields.source()),
            title: title?.value,
            summary,
            texts,
            body,
            origin: origin.unwrap_or(Origin::Machine),
            confirmed,
        })
    }

    /// The texts of a field; empty if it isn't written.
    pub fn texts_of(&self, field: WordField) -> &[String] {
        let written = self.texts.iter().find(|one| one.field == field);
        written.map_or(&[], |one| &one.texts)
    }

    /// The fingerprints of all blocks: title, summary, text fields, then the body's blocks.
    pub fn fingerprints(&self) -> Vec<Fingerprint> {
        let head = [Some(&self.title), self.summary.as_ref()];
        let texts = self.texts.iter().flat_map(|one| &one.texts);
        head.into_iter()
            .flatten()
            .chain(texts)
            .map(|text| Fingerprint::of(text))
            .chain(self.body.blocks.iter().map(|block| block.fingerprint))
            .collect()
    }

    /// Whether there is anything to translate beyond a title, which for places is a name.
    pub fn is_only_a_title(&self) -> bool {
        self.summary.is_none() && self.texts.is_empty() && self.body.is_empty()
    }
}

fn read_texts(fields: &mut Fields<'_>, field: WordField) -> Option<FieldTexts> {
    let texts: Vec<String> = if field.is_list() {
        fields.list(field.name())
    } else {
        fields.optional(field.name()).into_iter().collect()
    };
    let place = fields.place_of(field.name());
    (!texts.is_empty()).then_some(FieldTexts {
        field,
        texts,
        place,
    })
}

impl FromValue for Fingerprint {
    fn from_value(value: &Value<'_>) -> Result<Fingerprint, Diagnostic> {
        let parsed = value.text()?.parse();
        parsed.map_err(|_| value.wrong_sort("fingerprint"))
    }
}
