//! What something costs.

use crate::content::fields::{Fields, FromValue, Reference, Value, words};
use crate::diagnostic::Diagnostic;

/// An amount in euro, kept in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euro {
    /// Never negative.
    pub cents: i64,
}

impl FromValue for Euro {
    fn from_value(value: &Value<'_>) -> Result<Euro, Diagnostic> {
        const MOST: f64 = 100_000.0;
        let cents = value.number_within(0.0, MOST)? * 100.0;
        // 12.55 * 100 is 1255.0000000000002: only real fractions of a cent are wrong.
        if (cents - cents.round()).abs() > 1e-6 {
            return Err(value.wrong_sort("euro"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most 10⁷, rounded")]
        Ok(Euro {
            cents: cents.round() as i64,
        })
    }
}

words! {
    /// What one pays for.
    CostUnit {
        Month = "monat",
        Session = "termin",
        Course = "kurs",
        Hour = "stunde",
        Year = "jahr",
        Person = "person",
    }
}

words! {
    /// What helps those who can't pay.
    Support {
        /// Bildung und Teilhabe (§ 28 SGB II).
        EducationPackage = "bildung-und-teilhabe",
        Exemption = "befreiung",
        Reduction = "ermaessigung",
    }
}

/// One line of what an offer costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// How much.
    pub amount: Euro,
    /// Per what.
    pub per: CostUnit,
    /// For whom, if it differs by audience.
    pub audience: Option<Reference>,
}

impl Cost {
    /// Reads one of `[[kosten]]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Cost> {
        let amount = fields.required("betrag");
        let per = fields.required("je");
        let audience = fields.optional("zielgruppe");
        Some(Cost {
            amount: amount?,
            per: per?,
            audience,
        })
    }
}
