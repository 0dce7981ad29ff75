//! A story of what works, with what a reader needs to judge it.

use jiff::civil::Date;

use crate::content::contact::Contact;
use crate::content::fields::{Fields, Reference};
use crate::content::picture::Picture;
use crate::content::provenance::Provenance;
use crate::content::territory::OfficialKey;
use crate::diagnostic::{Code, Diagnostic};

/// The facts of a story; its sections are words.
#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    /// Where it happened, as spoken; may lie in another Kreis.
    pub territory: Option<String>,
    /// The official key of that place.
    pub territory_key: Option<OfficialKey>,
    /// Inhabitants of that place.
    pub population: Option<u64>,
    /// The day they were counted for; `None` where the source gives none.
    pub population_date: Option<Date>,
    /// Area of that place in square kilometres.
    pub area_km2: Option<f64>,
    /// The source says "about" of population and area.
    pub approximate: bool,
    /// The fields of action it belongs to.
    pub fields: Vec<Reference>,
    /// Where it is told.
    pub provenance: Provenance,
    /// Who answers questions.
    pub contact: Option<Contact>,
    /// The consent to a person's words or picture.
    pub consent: Option<Consent>,
    /// Pictures.
    pub pictures: Vec<Picture>,
}

/// That a person agreed to be shown or quoted, and where that is on file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// When it was given.
    pub date: Date,
    /// The file reference; never published.
    pub file: String,
}

impl Story {
    /// Reads the facts of a file in `beispiele/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Story> {
        let territory = fields.optional("gebiet");
        let territory_key = fields.optional("gebiet_schluessel");
        let population = fields.optional("bevoelkerung");
        let population_date = fields.optional("bevoelkerung_stand");
        let area_km2 = fields.optional("flaeche_km2");
        let approximate = fields.flag("ungefaehr");
        let actions = fields.list("handlungsfelder");
        let provenance = fields.table("quelle", Provenance::read);
        if !fields.has("quelle") {
            let missing = Diagnostic::new(Code::MissingField, fields.place_of("quelle"));
            fields.tell(missing.with("field", "quelle"));
        }
        let contact = fields.table("kontakt", Contact::read);
        let consent = fields.table("einwilligung", Consent::read);
        let pictures = fields.tables("bilder", Picture::read);
        need_consent(fields, &pictures);
        Some(Story {
            territory,
            territory_key,
            population,
            population_date,
            area_km2,
            approximate,
            fields: actions,
            provenance: provenance?,
            contact,
            consent,
            pictures,
        })
    }
}

impl Consent {
    fn read(fields: &mut Fields<'_>) -> Option<Consent> {
        let date = fields.required("datum");
        let file = fields.required("akte");
        Some(Consent {
            date: date?,
            file: file?,
        })
    }
}

/// A person's words or picture need consent (§ 22 `KunstUrhG`, Art. 6 GDPR).
fn need_consent(fields: &mut Fields<'_>, pictures: &[Picture]) {
    if fields.has("einwilligung") {
        return;
    }
    let person = pictures.iter().find(|picture| picture.shows_person);
    let place = match person {
        Some(picture) => picture.file.place.clone(),
        None if fields.has("zitat") => fields.place_of("zitat"),
        None => return,
    };
    fields.tell(Diagnostic::new(Code::ConsentMissing, place));
}
