//! Where to turn: offices, meeting places, helplines.

use crate::content::address::{Address, Position};
use crate::content::contact::{Contact, Line, Mail};
use crate::content::fields::{Fields, Reference, words};
use crate::content::offer::Access;
use crate::content::opening_hours::OpeningHours;
use crate::content::schedule;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;

/// The facts of an Anlaufstelle.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a yes or no of the form"
)]
pub struct Anlaufstelle {
    /// What it is.
    pub kind: AnlaufstelleKind,
    /// Postal address; none for a protected place or a helpline.
    pub address: Option<Address>,
    /// Where it is.
    pub position: Option<Position>,
    /// The nearest stop.
    pub stop: Option<String>,
    /// Lines that call there.
    pub lines: Vec<String>,
    /// Telephone numbers.
    pub phones: Vec<Line>,
    /// Mail.
    pub mail: Option<Mail>,
    /// When it is open.
    pub hours: OpeningHours,
    /// Whether one needs an appointment.
    pub appointment: Option<Appointment>,
    /// Languages spoken.
    pub languages: Vec<Language>,
    /// Someone can interpret (Sprachmittlung).
    pub interpreting: bool,
    /// What it helps with.
    pub topics: Vec<Topic>,
    /// Accessibility.
    pub access: Vec<Access>,
    /// Who runs it.
    pub provider: Option<Reference>,
    /// A place whose whereabouts are secret.
    pub protected: bool,
    /// For all of Germany.
    pub nationwide: bool,
    /// Day and night, every day.
    pub round_the_clock: bool,
    /// Whom it serves, names of places; the folder's own if empty.
    pub serves: Vec<Reference>,
    /// Who answers.
    pub contacts: Vec<Contact>,
}

words! {
    /// What an Anlaufstelle is.
    AnlaufstelleKind {
        TownHall = "rathaus",
        ImmigrationOffice = "auslaenderbehoerde",
        SocialWelfareOffice = "sozialamt",
        YouthWelfareOffice = "jugendamt",
        Jobcenter = "jobcenter",
        EmploymentAgency = "arbeitsagentur",
        /// Migrationsberatung für erwachsene Zugewanderte.
        MigrationAdvice = "mbe",
        /// Jugendmigrationsdienst.
        YouthMigrationService = "jmd",
        CoordinationOffice = "koordinierungsstelle",
        Library = "bibliothek",
        AdviceCentre = "beratungsstelle",
        MeetingPlace = "treffpunkt",
        School = "schule",
        DayCare = "kita",
        SportsGround = "sportstaette",
        Health = "gesundheit",
        Shelter = "schutzeinrichtung",
        Helpline = "hilfetelefon",
        Emergency = "notruf",
        Other = "sonstige",
    }
}

words! {
    /// Whether one needs an appointment, whatever the hours.
    Appointment {
        Without = "ohne",
        Needed = "mit",
        Either = "beides",
    }
}

words! {
    /// What an Anlaufstelle helps with.
    Topic {
        Residence = "aufenthalt",
        Work = "arbeit",
        Housing = "wohnen",
        Health = "gesundheit",
        Family = "familie",
        Education = "bildung",
        Language = "sprache",
        Money = "geld",
        Violence = "gewalt",
        Law = "recht",
        EverydayLife = "alltag",
        Volunteering = "ehrenamt",
        Discrimination = "diskriminierung",
        Addiction = "sucht",
        Grief = "trauer",
    }
}

impl Anlaufstelle {
    /// Reads the facts of a file in `anlaufstellen/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Anlaufstelle> {
        let kind = fields.required("art");
        let protected = fields.flag("geschuetzt");
        if protected {
            hide_place(fields);
        }
        fields.excludes("rund_um_die_uhr", &["oeffnungszeiten"]);
        Some(Anlaufstelle {
            address: fields.table("anschrift", Address::read),
            position: fields.optional("position"),
            stop: fields.optional("haltestelle"),
            lines: fields.list("linien"),
            phones: fields.tables("telefone", Line::read),
            mail: fields.optional("mail"),
            hours: schedule::read_hours(fields),
            appointment: fields.optional("termin"),
            languages: fields.list("sprachen"),
            interpreting: fields.flag("sprachmittlung"),
            topics: fields.list("themen"),
            access: fields.list("zugang"),
            provider: fields.optional("traeger"),
            protected,
            nationwide: fields.flag("bundesweit"),
            round_the_clock: fields.flag("rund_um_die_uhr"),
            serves: fields.list("gilt_fuer"),
            contacts: fields.tables("kontakte", Contact::read),
            // Last, so that one run tells what is wrong with all the other fields too.
            kind: kind?,
        })
    }

    /// Whether it is a number to call in need, rather than a place to go to.
    pub fn is_helpline(&self) -> bool {
        matches!(
            self.kind,
            AnlaufstelleKind::Helpline | AnlaufstelleKind::Emergency
        )
    }

    /// Whether someone who reads of it may be in danger from those who look over her shoulder.
    pub fn is_sensitive(&self) -> bool {
        self.protected || self.topics.contains(&Topic::Violence)
    }
}

/// A protected place must give away nothing of where it is.
fn hide_place(fields: &mut Fields<'_>) {
    for field in fields.written(&["anschrift", "position", "haltestelle", "linien"]) {
        let place = fields.place_of(field);
        fields.tell(Diagnostic::new(Code::ProtectedPlace, place).with("field", field));
    }
}
