//! Something on offer: a course, a meeting, a club, advice.

use jiff::civil::Date;

use crate::content::address::Address;
use crate::content::anlaufstelle::Topic;
use crate::content::contact::{Contact, Mail, Phone, Url};
use crate::content::fields::{Fields, Reference, Word, words};
use crate::content::money::{Cost, Support};
use crate::content::picture::Picture;
use crate::content::schedule::Session;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;

/// The facts of an offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Its type, a key of site.toml.
    pub kind: Reference,
    /// Its field of action, a key of site.toml.
    pub field: Option<Reference>,
    /// Who provides it.
    pub provider: Option<Reference>,
    /// For whom, keys of site.toml.
    pub audiences: Vec<Reference>,
    /// Languages spoken there.
    pub languages: Vec<Language>,
    /// Where it takes place.
    pub venue: Venue,
    /// What it helps with.
    pub topics: Vec<Topic>,
    /// Whom it serves, names of places; the folder's own if empty.
    pub serves: Vec<Reference>,
    /// Language level needed to begin.
    pub level_from: Option<Level>,
    /// Language level reached.
    pub level_to: Option<Level>,
    /// What kind of course it is.
    pub course: Option<CourseKind>,
    /// The course that follows.
    pub next: Option<Reference>,
    /// Its price; empty means free of charge.
    pub costs: Vec<Cost>,
    /// Help for those who can't pay.
    pub support: Vec<Support>,
    /// Residence statuses it is open to; everyone if empty.
    pub permits: Vec<Permit>,
    /// For women only.
    pub women_only: bool,
    /// Youngest age in years.
    pub age_from: Option<u64>,
    /// Oldest age in years.
    pub age_to: Option<u64>,
    /// How many can take part.
    pub capacity: Option<u64>,
    /// Children are looked after meanwhile.
    pub childcare: bool,
    /// Accessibility.
    pub access: Vec<Access>,
    /// First day.
    pub begins: Option<Date>,
    /// Last day.
    pub ends: Option<Date>,
    /// Whether it runs.
    pub status: Status,
    /// How to register.
    pub registration: Option<Registration>,
    /// Who answers.
    pub contacts: Vec<Contact>,
    /// When it takes place.
    pub sessions: Vec<Session>,
    /// Pictures.
    pub pictures: Vec<Picture>,
}

/// Where an offer takes place.
#[derive(Debug, Clone, PartialEq)]
pub enum Venue {
    /// At one or several Anlaufstellen.
    At(Vec<Reference>),
    /// At an address of its own.
    Address(Address),
    /// On the internet.
    Online,
}

words! {
    /// A level of the Common European Framework of Reference, with literacy before it.
    Level {
        Alpha = "alpha",
        A1 = "a1",
        A2 = "a2",
        B1 = "b1",
        B2 = "b2",
        C1 = "c1",
        C2 = "c2",
    }
}

words! {
    /// What kind of course an offer is.
    CourseKind {
        Orientation = "erstorientierung",
        Integration = "integrationskurs",
        Literacy = "alphabetisierung",
        Vocational = "berufssprachkurs",
        AdultEducation = "vhs",
        Volunteer = "ehrenamt",
        Training = "weiterbildung",
        Other = "sonstiger",
    }
}

words! {
    /// A residence status under German law.
    Permit {
        UnionCitizen = "unionsbuergerschaft",
        Settlement = "niederlassungserlaubnis",
        Residence = "aufenthaltserlaubnis",
        AsylumProcedure = "gestattung",
        Toleration = "duldung",
    }
}

words! {
    /// A feature that makes a place accessible.
    Access {
        StepFree = "stufenlos",
        Toilet = "wc",
        Lift = "aufzug",
        Parking = "parkplatz",
        InductionLoop = "induktionsschleife",
        Guidance = "leitsystem",
        SignLanguage = "gebaerdensprache",
    }
}

words! {
    /// Whether an offer runs.
    Status {
        Running = "laeuft",
        Paused = "pausiert",
        Full = "ausgebucht",
        Cancelled = "abgesagt",
    }
}

/// How to register.
#[derive(Debug, Clone, PartialEq)]
pub struct Registration {
    /// Whether one must.
    pub needed: bool,
    /// By telephone.
    pub phone: Option<Phone>,
    /// By mail.
    pub mail: Option<Mail>,
    /// On a website.
    pub web: Option<Url>,
    /// Last day.
    pub until: Option<Date>,
}

impl Level {
    /// The levels from the one needed to begin to the one reached; just one if only one is known.
    pub fn between(from: Option<Level>, to: Option<Level>) -> impl Iterator<Item = Level> {
        let (first, last) = (from.or(to), to.or(from));
        let levels = Level::WORDS.iter().map(|(_, level)| *level);
        levels.filter(move |level| Some(*level) >= first && Some(*level) <= last)
    }
}

impl Offer {
    /// Reads the facts of a file in `angebote/`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Offer> {
        let kind = fields.required("art");
        let venue = read_venue(fields);
        let costs = read_costs(fields);
        let level_from: Option<Level> = fields.optional("niveau_von");
        let level_to: Option<Level> = fields.optional("niveau_bis");
        check_levels(fields, level_from, level_to);
        let age_from: Option<u64> = fields.optional("alter_von");
        let age_to: Option<u64> = fields.optional("alter_bis");
        fields.in_order(
            ("alter_von", age_from.as_ref()),
            ("alter_bis", age_to.as_ref()),
        );
        let begins: Option<Date> = fields.optional("beginnt");
        let ends: Option<Date> = fields.optional("endet");
        fields.in_order(("beginnt", begins.as_ref()), ("endet", ends.as_ref()));
        Some(Offer {
            field: fields.optional("handlungsfeld"),
            provider: fields.optional("traeger"),
            audiences: fields.list("zielgruppen"),
            languages: fields.list("sprachen"),
            topics: fields.list("themen"),
            serves: fields.list("gilt_fuer"),
            level_from,
            level_to,
            course: fields.optional("kursart"),
            next: fields.optional("danach"),
            costs,
            support: fields.list("foerderung"),
            permits: fields.list("aufenthalt"),
            women_only: fields.flag("nur_frauen"),
            age_from,
            age_to,
            capacity: fields.optional("plaetze"),
            childcare: fields.flag("kinderbetreuung"),
            access: fields.list("zugang"),
            begins,
            ends,
            status: fields.optional("status").unwrap_or(Status::Running),
            registration: fields.table("anmeldung", Registration::read),
            contacts: fields.tables("kontakte", Contact::read),
            sessions: fields.tables("zeiten", Session::read),
            pictures: fields.tables("bilder", Picture::read),
            // Last, so that one run tells what is wrong with all the other fields too.
            kind: kind?,
            venue: venue?,
        })
    }

    /// Whether it costs nothing.
    pub fn is_free(&self) -> bool {
        self.costs.is_empty()
    }

    /// Whether its last day lies before `today`.
    pub fn has_ended(&self, today: Date) -> bool {
        self.ends.is_some_and(|end| end < today)
    }

    /// Whether its first day lies after `today`.
    pub fn is_yet_to_begin(&self, today: Date) -> bool {
        self.begins.is_some_and(|first| first > today)
    }
}

fn read_venue(fields: &mut Fields<'_>) -> Option<Venue> {
    fields.exactly_one_of(&["ort", "orte", "anschrift", "online"]);
    let place = fields.optional("ort");
    let places: Vec<Reference> = fields.list("orte");
    let address = fields.table("anschrift", Address::read);
    let online = fields.flag("online");
    fields.not_empty("orte");
    if let Some(place) = place {
        return Some(Venue::At(vec![place]));
    }
    if !places.is_empty() {
        return Some(Venue::At(places));
    }
    address
        .map(Venue::Address)
        .or(online.then_some(Venue::Online))
}

fn read_costs(fields: &mut Fields<'_>) -> Vec<Cost> {
    fields.exactly_one_of(&["kostenlos", "kosten"]);
    fields.flag("kostenlos");
    fields.not_empty("kosten");
    fields.tables("kosten", Cost::read)
}

fn check_levels(fields: &mut Fields<'_>, from: Option<Level>, to: Option<Level>) {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let at = fields.place_of("niveau_bis");
        let finding = Diagnostic::new(Code::EndBeforeStart, at);
        let finding = finding.with("start", from.word()).with("end", to.word());
        fields.tell(finding.and_at(fields.place_of("niveau_von")));
    }
}

impl Registration {
    fn read(fields: &mut Fields<'_>) -> Option<Registration> {
        let needed = fields.required("noetig");
        let phone = fields.optional("telefon");
        let mail = fields.optional("mail");
        let web = fields.optional("web");
        let until = fields.optional("bis");
        Some(Registration {
            needed: needed?,
            phone,
            mail,
            web,
            until,
        })
    }
}
