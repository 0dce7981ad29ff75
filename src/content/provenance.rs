//! Where a figure or a story comes from.

use jiff::civil::Date;

use crate::content::contact::Url;
use crate::content::fields::Fields;

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Who published what.
    pub title: String,
    /// Where it can be read.
    pub address: Option<Url>,
    /// Its licence.
    pub licence: Option<String>,
    /// The day it describes or was published on.
    pub date: Option<Date>,
}

impl Provenance {
    /// Reads `[quelle]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Provenance> {
        let title = fields.required("titel");
        let address = fields.optional("adresse");
        let licence = fields.optional("lizenz");
        let date = fields.optional("stand");
        Some(Provenance {
            title: title?,
            address,
            licence,
            date,
        })
    }
}
