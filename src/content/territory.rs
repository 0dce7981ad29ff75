//! Kreis, Verband and Gemeinde: the places that the site is about.

use jiff::civil::Date;

use crate::content::address::{Position, Postcode};
use crate::content::design::Design;
use crate::content::fields::{Fields, FromValue, Reference, Value, words};
use crate::content::land::Land;
use crate::content::provenance::Provenance;
use crate::diagnostic::{Code, Diagnostic};

/// An official key (Amtlicher Gemeindeschlüssel or Regionalschlüssel) and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialKey {
    /// Digits only: 5 for a Kreis, 9 for a Verband, 8 for a Gemeinde.
    pub digits: String,
    /// Where it stands in its file.
    pub place: crate::source::Place,
}

impl OfficialKey {
    /// The five digits of the Kreis.
    pub fn kreis(&self) -> &str {
        &self.digits[..5]
    }

    fn is_number(&self) -> bool {
        self.digits.bytes().all(|byte| byte.is_ascii_digit())
    }
}

impl FromValue for OfficialKey {
    fn from_value(value: &Value<'_>) -> Result<OfficialKey, Diagnostic> {
        let Written(key) = Written::from_value(value)?;
        if matches!(key.digits.len(), 5 | 8 | 9) && key.is_number() {
            return Ok(key);
        }
        let finding = value.finding(Code::WrongOfficialKey);
        Err(finding.with("wanted", "5 / 8 / 9"))
    }
}

/// A key of whatever length, until it is known whose it is.
struct Written(OfficialKey);

impl FromValue for Written {
    fn from_value(value: &Value<'_>) -> Result<Written, Diagnostic> {
        Ok(Written(OfficialKey {
            digits: value.text()?.to_owned(),
            place: value.source.place(value.span),
        }))
    }
}

/// What Kreis, Verband and Gemeinde have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Territory {
    /// The official key; a region that isn't an authority has none.
    pub key: Option<OfficialKey>,
    /// The name for lists: "Königslutter am Elm", where the title is "Stadt Königslutter am Elm".
    pub short_name: Option<String>,
    /// Area in square kilometres.
    pub area_km2: Option<f64>,
    /// Inhabitants.
    pub population: Option<u64>,
    /// The day the population was counted for.
    pub population_date: Option<Date>,
    /// Its middle, or its Rathaus.
    pub position: Option<Position>,
    /// Other names, such as Ortsteile.
    pub aliases: Vec<String>,
    /// The Anlaufstelle that is its Rathaus, or that is responsible for it.
    pub town_hall: Option<Reference>,
    /// Where area and population come from.
    pub provenance: Option<Provenance>,
}

impl Territory {
    fn read(fields: &mut Fields<'_>, digits: usize, key_needed: bool) -> Option<Territory> {
        let key: Option<Written> = if key_needed {
            fields.required("schluessel")
        } else {
            fields.optional("schluessel")
        };
        let key = key.map(|Written(key)| key);
        let key = key.filter(|key| right_length(fields, key, digits));
        let short_name = fields.optional("name");
        let area_km2: Option<f64> = fields.optional::<Area>("flaeche_km2").map(|area| area.0);
        let population = fields.optional("bevoelkerung");
        let population_date = fields.optional("bevoelkerung_stand");
        fields.needs("bevoelkerung", "bevoelkerung_stand");
        let position = fields.optional("position");
        let aliases = fields.list("aliase");
        let town_hall = fields.optional("rathaus");
        let provenance = fields.table("quelle", Provenance::read);
        if key_needed && key.is_none() {
            return None;
        }
        Some(Territory {
            key,
            short_name,
            area_km2,
            population,
            population_date,
            position,
            aliases,
            town_hall,
            provenance,
        })
    }
}

fn right_length(fields: &mut Fields<'_>, key: &OfficialKey, digits: usize) -> bool {
    let right = key.digits.len() == digits && key.is_number();
    if !right {
        let finding = Diagnostic::new(Code::WrongOfficialKey, key.place.clone())
            .with("field", "schluessel")
            .with("literal", &key.digits)
            .with("wanted", digits.to_string());
        fields.tell(finding);
    }
    right
}

/// Square kilometres.
struct Area(f64);

impl FromValue for Area {
    fn from_value(value: &Value<'_>) -> Result<Area, Diagnostic> {
        // Larger than all of Germany is a slip of the decimal point.
        value.number_within(0.0, 400_000.0).map(Area)
    }
}

words! {
    /// What a Kreis is called.
    KreisKind {
        Landkreis = "landkreis",
        Kreis = "kreis",
        Region = "region",
        KreisfreieStadt = "kreisfreie-stadt",
    }
}

/// A Landkreis or kreisfreie Stadt.
#[derive(Debug, Clone, PartialEq)]
pub struct Kreis {
    /// What all places have.
    pub territory: Territory,
    /// What it is.
    pub kind: KreisKind,
    /// The Bundesland it lies in.
    pub land: Land,
    /// What is to look different on its pages from the rest of a site of several Kreise.
    pub design: Design,
}

impl Kreis {
    /// Reads the facts of `kreis.md`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Kreis> {
        let kind = fields.optional("art").unwrap_or(KreisKind::Landkreis);
        let territory = Territory::read(fields, 5, true);
        let land = fields.required("land");
        let design = fields.table("gestaltung", |table| Some(Design::read(table)));
        Some(Kreis {
            design: design.unwrap_or_default(),
            territory: territory?,
            kind,
            land: land?,
        })
    }
}

words! {
    /// What a union of Gemeinden is called.
    VerbandKind {
        Samtgemeinde = "samtgemeinde",
        Verbandsgemeinde = "verbandsgemeinde",
        Amt = "amt",
        Verwaltungsgemeinschaft = "verwaltungsgemeinschaft",
        Verwaltungsverband = "verwaltungsverband",
        Gemeindeverwaltungsverband = "gemeindeverwaltungsverband",
        /// A Gemeinde in Thüringen that does the work of a union for its neighbours.
        ErfuellendeGemeinde = "erfuellende-gemeinde",
        Kirchspielslandgemeinde = "kirchspielslandgemeinde",
        /// A part of the Kreis that is no authority.
        Region = "region",
    }
}

/// A Samtgemeinde, Verbandsgemeinde, Amt …, or a region of the Kreis.
#[derive(Debug, Clone, PartialEq)]
pub struct Verband {
    /// What all places have.
    pub territory: Territory,
    /// What it is.
    pub kind: VerbandKind,
    /// The Kreis it belongs to.
    pub kreis: Reference,
}

impl Verband {
    /// Reads the facts of `verband.md`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Verband> {
        let kind = fields.required("art");
        let territory = Territory::read(fields, 9, kind != Some(VerbandKind::Region));
        let kreis = fields.required("kreis");
        Some(Verband {
            territory: territory?,
            kind: kind?,
            kreis: kreis?,
        })
    }
}

words! {
    /// What a Gemeinde is called.
    GemeindeKind {
        Stadt = "stadt",
        Gemeinde = "gemeinde",
        Flecken = "flecken",
        Markt = "markt",
        GrosseKreisstadt = "grosse-kreisstadt",
        KreisfreieStadt = "kreisfreie-stadt",
        /// No Gemeinde, but inhabited: Lohheide and Osterheide.
        GemeindefreiesGebiet = "gemeindefreies-gebiet",
    }
}

/// A Gemeinde or Stadt.
#[derive(Debug, Clone, PartialEq)]
pub struct Gemeinde {
    /// What all places have.
    pub territory: Territory,
    /// What it is.
    pub kind: GemeindeKind,
    /// The Kreis it belongs to.
    pub kreis: Reference,
    /// The Verband it belongs to, if any.
    pub verband: Option<Reference>,
    /// Its postcodes.
    pub postcodes: Vec<Postcode>,
    /// It keeps the public holidays that its Land gives to Catholic Gemeinden.
    pub catholic: bool,
}

impl Gemeinde {
    /// Reads the facts of `gemeinde.md`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Gemeinde> {
        let kind = fields.optional("art").unwrap_or(GemeindeKind::Gemeinde);
        let territory = Territory::read(fields, 8, true);
        let kreis = fields.required("kreis");
        let verband = fields.optional("verband");
        let postcodes = fields.list("plz");
        let catholic = fields.flag("katholisch");
        Some(Gemeinde {
            territory: territory?,
            kind,
            kreis: kreis?,
            verband,
            postcodes,
            catholic,
        })
    }
}
