//! A figure, its values by place and date, and where they come from.

use jiff::civil::Date;

use crate::content::fields::{Fields, FromValue, Reference, Value, words};
use crate::content::provenance::Provenance;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Place;

words! {
    /// What is counted or measured.
    Unit {
        Inhabitants = "einwohner",
        SquareKilometres = "km2",
        InhabitantsPerSquareKilometre = "einwohner-je-km2",
        Percent = "prozent",
        Count = "anzahl",
        Euro = "euro",
        Kilometres = "km",
    }
}

words! {
    /// How often a figure is brought up to date.
    Rhythm {
        Yearly = "jaehrlich",
        HalfYearly = "halbjaehrlich",
        Quarterly = "vierteljaehrlich",
        Monthly = "monatlich",
        Once = "einmalig",
    }
}

/// The facts of a key figure.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFigure {
    /// What is counted or measured.
    pub unit: Unit,
    /// Digits shown after the decimal point.
    pub fraction_digits: u8,
    /// The field of action it belongs to.
    pub field: Option<Reference>,
    /// How often it is brought up to date.
    pub rhythm: Option<Rhythm>,
    /// The source gives no date for its values, and none is guessed.
    pub date_unknown: bool,
    /// The parts add up to the whole.
    pub adds_up: bool,
    /// Where the values come from.
    pub provenance: Provenance,
    /// The values; the first without a breakdown is the whole.
    pub values: Vec<Measured>,
}

/// One value of a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// In the figure's unit.
    pub value: f64,
    /// The day it is true for.
    pub date: Option<Date>,
    /// The place; the folder's own if left out.
    pub territory: Option<Reference>,
    /// Where it stands in its file.
    pub place: Place,
}

impl KeyFigure {
    /// Reads the facts of a file in `kennzahlen/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<KeyFigure> {
        let unit = fields.required("einheit");
        let digits = fields.optional::<FractionDigits>("nachkommastellen");
        let field = fields.optional("handlungsfeld");
        let rhythm = fields.optional("rhythmus");
        let date_unknown = fields.flag("datum_unbekannt");
        let adds_up = fields.flag("summe");
        if !fields.has("quelle") {
            let at = fields.place_of("quelle");
            fields.tell(Diagnostic::new(Code::FigureWithoutSource, at));
        }
        let provenance = fields.table("quelle", Provenance::read);
        let values = fields.tables("werte", |value| Measured::read(value, date_unknown));
        if !fields.has("werte") {
            let at = fields.place_of("werte");
            let missing = Diagnostic::new(Code::MissingField, at);
            fields.tell(missing.with("field", "werte"));
        }
        Some(KeyFigure {
            unit: unit?,
            fraction_digits: digits.map_or(0, |digits| digits.0),
            field,
            rhythm,
            date_unknown,
            adds_up,
            provenance: provenance?,
            values,
        })
    }
}

impl Measured {
    fn read(fields: &mut Fields<'_>, date_unknown: bool) -> Option<Measured> {
        let value = fields.required("wert");
        let date = if date_unknown {
            fields.optional("datum")
        } else {
            fields.required("datum")
        };
        let territory = fields.optional("gebiet");
        let place = fields.place_of("wert");
        Some(Measured {
            value: value?,
            date,
            territory,
            place,
        })
    }
}

/// From none to four.
struct FractionDigits(u8);

impl FromValue for FractionDigits {
    fn from_value(value: &Value<'_>) -> Result<FractionDigits, Diagnostic> {
        let digits = value.number_within(0.0, 4.0)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "within 0 and 4"
        )]
        Ok(FractionDigits(digits as u8))
    }
}
