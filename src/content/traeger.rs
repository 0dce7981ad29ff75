//! Who provides: a Traeger of offers and Anlaufstellen.

use crate::content::address::Address;
use crate::content::contact::{Contact, Mail, Phone};
use crate::content::fields::{Fields, words};
use crate::language::Language;

words! {
    /// What sort of body a Traeger is.
    TraegerKind {
        Administration = "verwaltung",
        /// A Volkshochschule.
        AdultEducation = "vhs",
        Welfare = "wohlfahrt",
        Club = "verein",
        /// Founded and led by migrants.
        MigrantOrganisation = "migrantenorganisation",
        Religious = "religionsgemeinschaft",
        EducationProvider = "bildungstraeger",
        Company = "unternehmen",
        Initiative = "initiative",
        Other = "sonstige",
    }
}

/// The facts of a Traeger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traeger {
    /// What it is.
    pub kind: TraegerKind,
    /// Mail.
    pub mail: Option<Mail>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Languages spoken.
    pub languages: Vec<Language>,
    /// Postal address.
    pub address: Option<Address>,
    /// Who answers.
    pub contacts: Vec<Contact>,
}

impl Traeger {
    /// Reads the facts of a file in `traeger/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Traeger> {
        let kind = fields.required("art");
        let mail = fields.optional("mail");
        let phone = fields.optional("telefon");
        let languages = fields.list("sprachen");
        let address = fields.table("anschrift", Address::read);
        let contacts = fields.tables("kontakte", Contact::read);
        Some(Traeger {
            kind: kind?,
            mail,
            phone,
            languages,
            address,
            contacts,
        })
    }
}
