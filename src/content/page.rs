//! A free page: imprint, privacy, about.

use jiff::civil::Date;

use crate::content::contact::{Mail, Phone, Url};
use crate::content::fields::{Fields, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Place;

words! {
    /// In which menu a page is linked.
    Menu {
        Header = "kopf",
        Footer = "fuss",
    }
}

words! {
    /// What law or readers need a page for.
    PageRole {
        /// Who answers for the website (§ 5 DDG, § 18 `MStV`).
        Imprint = "impressum",
        /// What becomes of readers' data (articles 13 and 14 GDPR).
        Privacy = "datenschutz",
        /// The accessibility statement (directive (EU) 2016/2102, article 7).
        Accessibility = "barrierefreiheit",
        /// What the website offers, in Leichte Sprache.
        EasyLanguage = "leichte-sprache",
        /// The same in Einfache Sprache.
        PlainLanguage = "einfache-sprache",
        /// The same in Deutsche Gebärdensprache.
        SignLanguage = "gebaerdensprache",
    }
}

words! {
    /// How far a website meets what accessibility asks for, in the terms of the EU's model
    /// statement (implementing decision (EU) 2018/1523).
    Conformity {
        Full = "voll",
        Partial = "teilweise",
        None = "nicht",
        /// Nobody has looked yet.
        NotAssessed = "nicht-bewertet",
    }
}

words! {
    /// Who found that out.
    Assessment {
        Own = "selbst",
        ThirdParty = "extern",
    }
}

/// The facts of a free page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The German version is binding.
    pub legal: bool,
    /// The menu that links it on every page.
    pub menu: Option<Menu>,
    /// Its place within the menu, small numbers first.
    pub order: u64,
    /// What it is needed for.
    pub role: Option<PageRole>,
    /// Where its role is written.
    pub role_at: Place,
    /// The facts of an accessibility statement.
    pub statement: Option<Statement>,
}

/// The facts of an accessibility statement; its words stand in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// When it was made.
    pub created: Date,
    /// When it was last brought up to date.
    pub updated: Option<Date>,
    /// Where the later of the two is written.
    pub date_at: Place,
    /// How far the website meets what is asked for.
    pub conformity: Conformity,
    /// Who found that out.
    pub assessment: Option<Assessment>,
    /// Where to report a barrier, electronically.
    pub mail: Mail,
    /// The same by telephone.
    pub phone: Option<Phone>,
    /// The body that readers can turn to afterwards, if it is not the one that the program knows
    /// for the Bundesland.
    pub body: Option<String>,
    /// Its website.
    pub body_website: Option<Url>,
}

impl PageRole {
    /// Whether no public website may lack such a page.
    pub fn is_required_by_law(self) -> bool {
        match self {
            PageRole::Imprint | PageRole::Privacy | PageRole::Accessibility => true,
            PageRole::EasyLanguage | PageRole::PlainLanguage | PageRole::SignLanguage => false,
        }
    }
}

impl Page {
    /// Reads the facts of a file in `seiten/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Page> {
        const LAST: u64 = 1_000;
        let role: Option<PageRole> = fields.optional("rolle");
        let by_law = role.is_some_and(PageRole::is_required_by_law);
        let legal = fields.flag("rechtlich") || by_law;
        let menu = fields.optional("menue");
        let order = fields.optional("reihenfolge").unwrap_or(LAST);
        let statement = fields.table("erklaerung", Statement::read);
        if role == Some(PageRole::Accessibility) && !fields.has("erklaerung") {
            let at = fields.place_of("rolle");
            fields.tell(Diagnostic::new(Code::MissingField, at).with("field", "erklaerung"));
        }
        Some(Page {
            legal,
            // What each page has to lead to stands at the foot of each.
            menu: menu.or(by_law.then_some(Menu::Footer)),
            order,
            role,
            role_at: fields.place_of("rolle"),
            statement,
        })
    }
}

impl Statement {
    fn read(fields: &mut Fields<'_>) -> Option<Statement> {
        let created: Option<Date> = fields.required("erstellt");
        let updated: Option<Date> = fields.optional("aktualisiert");
        fields.in_order(
            ("erstellt", created.as_ref()),
            ("aktualisiert", updated.as_ref()),
        );
        let date_at = if updated.is_some() {
            fields.place_of("aktualisiert")
        } else {
            fields.place_of("erstellt")
        };
        let conformity = fields.required("vereinbarkeit");
        let assessment = fields.optional("bewertung");
        let mail = fields.required("mail");
        let phone = fields.optional("telefon");
        let body = fields.optional("stelle");
        let body_website = fields.optional("stelle_web");
        Some(Statement {
            created: created?,
            updated,
            date_at,
            conformity: conformity?,
            assessment,
            mail: mail?,
            phone,
            body,
            body_website,
        })
    }

    /// When it was made or last brought up to date.
    pub fn date(&self) -> Date {
        self.updated.unwrap_or(self.created)
    }
}
