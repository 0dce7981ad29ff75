//! The ways that readers are promised to find: `content/wege.toml`.
//!
//! ```toml
//! [[wege]]
//! name = "Deutsch von Anfang an, nahe bei Velpke"
//! sprachen = ["uk"]
//! hoechstens = 3
//!
//! [wege.angebot]
//! nahe = "gemeinden/velpke"
//! art = "sprache"
//! stufe = "a1"
//! ```

use std::sync::Arc;

use crate::content::anlaufstelle::{AnlaufstelleKind, Topic};
use crate::content::day::DayWord;
use crate::content::fields::{self, Fields, FromValue, Reference, Value};
use crate::content::offer::{CourseKind, Level};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Language;
use crate::source::{Place, Source};

/// Everything that wege.toml says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ways {
    /// The ways, in the order in which they are written.
    pub ways: Vec<Journey>,
    /// Whether there are mistakes in it: a way may be meant to be another than it is.
    pub mistaken: bool,
}

/// A way that readers are promised. What could not be read of it is `None` and has been told; the
/// rest can still be looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// What it is for, as it is told when it doesn't hold.
    pub name: Option<String>,
    /// The languages that it is promised in; all of the site if empty.
    pub languages: Vec<ReadIn>,
    /// The page that it begins on.
    pub from: Option<Stop>,
    /// Where it leads.
    pub goal: Option<Goal>,
    /// Where that is written.
    pub goal_at: Place,
    /// How many links it has at most.
    pub limit: Option<Limit>,
    /// Where that is written.
    pub limit_at: Place,
}

/// A language that a way is promised in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadIn {
    /// Which.
    pub language: Language,
    /// Where it is written.
    pub place: Place,
}

/// A page on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// `start`: the start page of a language.
    Start,
    /// `sprachwahl`: the page before it, where readers choose their language.
    Choice,
    /// The page of a record by its name, or a list by its address without the language:
    /// `angebote/kostenlos`.
    Page(Reference),
}

/// Where a way leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// To this page.
    Page(Stop),
    /// To the nearest offer of this description.
    Offer(Box<OfferWanted>),
    /// To the nearest Anlaufstelle of this description.
    Anlaufstelle(AnlaufstelleWanted),
}

/// What an offer must be like; what is left out may be anything.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OfferWanted {
    /// The place it must be nearest to, of all of this description.
    pub near: Option<Reference>,
    /// Its type, a key of site.toml.
    pub kind: Option<Reference>,
    /// One of its audiences, a key of site.toml.
    pub audience: Option<Reference>,
    /// A language level that it is for.
    pub level: Option<Level>,
    /// What kind of course it is.
    pub course: Option<CourseKind>,
    /// What it helps with.
    pub topic: Option<Topic>,
    /// A language spoken there.
    pub spoken: Option<Language>,
    /// A day of the week on which it takes place.
    pub day: Option<DayWord>,
    /// Free of charge.
    pub free: bool,
    /// For women only.
    pub women_only: bool,
    /// Children are looked after meanwhile.
    pub childcare: bool,
}

/// What an Anlaufstelle must be like; what is left out may be anything.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnlaufstelleWanted {
    /// The place it must be nearest to, of all of this description.
    pub near: Option<Reference>,
    /// What it is.
    pub kind: Option<AnlaufstelleKind>,
    /// What it helps with.
    pub topic: Option<Topic>,
    /// A language spoken there.
    pub spoken: Option<Language>,
}

/// A number of links, from 1 to 20.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limit(pub u64);

/// Reads wege.toml, and tells all that is wrong with it.
pub fn read(source: &Arc<Source>) -> (Ways, Vec<Diagnostic>) {
    let whole = (0..source.text.len()).into();
    let (ways, findings) = fields::read_head(source, whole, |fields| {
        fields.tables("wege", |table| Some(Journey::read(table)))
    });
    let is_error = |finding: &Diagnostic| finding.severity() == Severity::Error;
    let mistaken = findings.iter().any(is_error);
    (Ways { ways, mistaken }, findings)
}

impl Journey {
    fn read(fields: &mut Fields<'_>) -> Journey {
        let name = fields.required("name");
        let languages = fields.list("sprachen");
        fields.not_empty("sprachen");
        let from: Option<Stop> = fields.optional("von");
        let from = from.or((!fields.has("von")).then_some(Stop::Start));
        let limit = fields.required("hoechstens");
        let limit_at = fields.place_of("hoechstens");
        let (goal, goal_at) = Goal::read(fields);
        Journey {
            name,
            languages,
            from,
            goal,
            goal_at,
            limit,
            limit_at,
        }
    }
}

impl Goal {
    fn read(fields: &mut Fields<'_>) -> (Option<Goal>, Place) {
        const GOALS: [&str; 3] = ["zu", "angebot", "anlaufstelle"];
        fields.exactly_one_of(&GOALS);
        let written = GOALS.into_iter().find(|goal| fields.has(goal));
        let at = fields.place_of(written.unwrap_or("zu"));
        let page = fields.optional("zu").map(Goal::Page);
        // Without what could not be read it would fit what isn't meant.
        let offer = fields.table("angebot", |table| {
            let wanted = OfferWanted::read(table);
            (!table.has_findings()).then(|| Goal::Offer(Box::new(wanted)))
        });
        let anlaufstelle = fields.table("anlaufstelle", |table| {
            let wanted = AnlaufstelleWanted::read(table);
            (!table.has_findings()).then_some(Goal::Anlaufstelle(wanted))
        });
        (page.or(offer).or(anlaufstelle), at)
    }
}

impl OfferWanted {
    /// The section that it stands in.
    pub const SECTION: &str = "wege.angebot";

    fn read(fields: &mut Fields<'_>) -> OfferWanted {
        OfferWanted {
            near: fields.optional("nahe"),
            kind: fields.optional("art"),
            audience: fields.optional("zielgruppe"),
            level: fields.optional("stufe"),
            course: fields.optional("kursart"),
            topic: fields.optional("thema"),
            spoken: fields.optional("gesprochen"),
            day: fields.optional("tag"),
            free: fields.flag("kostenlos"),
            women_only: fields.flag("nur_frauen"),
            childcare: fields.flag("kinderbetreuung"),
        }
    }
}

impl AnlaufstelleWanted {
    /// The section that it stands in.
    pub const SECTION: &str = "wege.anlaufstelle";

    fn read(fields: &mut Fields<'_>) -> AnlaufstelleWanted {
        AnlaufstelleWanted {
            near: fields.optional("nahe"),
            kind: fields.optional("art"),
            topic: fields.optional("thema"),
            spoken: fields.optional("gesprochen"),
        }
    }
}

impl FromValue for ReadIn {
    fn from_value(value: &Value<'_>) -> Result<ReadIn, Diagnostic> {
        Ok(ReadIn {
            language: Language::from_value(value)?,
            place: value.source.place(value.span),
        })
    }
}

impl FromValue for Stop {
    fn from_value(value: &Value<'_>) -> Result<Stop, Diagnostic> {
        match value.text()? {
            "start" => Ok(Stop::Start),
            "sprachwahl" => Ok(Stop::Choice),
            _ => Reference::from_value(value)
                .map(Stop::Page)
                .map_err(|wrong| without_slashes(value, wrong)),
        }
    }
}

/// Addresses of a browser begin and end with a slash; those of wege.toml don't.
fn without_slashes(value: &Value<'_>, wrong: Diagnostic) -> Diagnostic {
    let literal = value.written();
    let meant = literal.trim_matches('/');
    let is_meant = meant != literal && meant.split('/').all(fields::is_key);
    Diagnostic {
        nearest: is_meant.then(|| meant.to_owned()).or(wrong.nearest),
        ..wrong
    }
}

impl FromValue for Limit {
    fn from_value(value: &Value<'_>) -> Result<Limit, Diagnostic> {
        let links = u64::from_value(value)?;
        value.number_within(1.0, 20.0)?;
        Ok(Limit(links))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Journey>, Vec<String>) {
        let source = Source::new("content/wege.toml", text);
        let (Ways { ways, mistaken }, findings) = super::read(&source);
        assert_eq!(mistaken, !findings.is_empty());
        let told = findings.iter().map(|finding| {
            let at = finding.at.as_ref().unwrap();
            format!(
                "{} {} `{}`",
                finding.code.name(),
                at.position().line,
                at.text()
            )
        });
        (ways, told.collect())
    }

    #[test]
    fn a_way_says_from_where_to_what_in_which_languages_and_how_far() {
        let (journeys, told) = read(
            "[[wege]]\nname = \"A\"\nsprachen = [\"uk\"]\n\
            von = \"gemeinden/tal\"\nhoechstens = 2\nzu = \"sprachwahl\"\n\
            [[wege]]\nname = \"B\"\nhoechstens = 3\n\
            [wege.angebot]\nnahe = \"gemeinden/tal\"\nstufe = \"a1\"\nkostenlos = true\n",
        );
        assert_eq!(told, [""; 0]);
        let [one, other] = journeys.as_slice() else {
            panic!("{journeys:?}");
        };
        assert_eq!(one.languages[0].language.tag(), "uk");
        assert_eq!(one.goal, Some(Goal::Page(Stop::Choice)));
        assert_eq!(
            (one.limit, one.limit_at.text()),
            (Some(Limit(2)), "hoechstens")
        );
        assert!(matches!(&one.from, Some(Stop::Page(place)) if place.literal == "gemeinden/tal"));
        assert_eq!(
            (&other.from, other.languages.len()),
            (&Some(Stop::Start), 0),
            "left out, it begins at the start, in every language"
        );
        assert_eq!(other.goal_at.text(), "angebot");
        let Some(Goal::Offer(offer)) = &other.goal else {
            panic!("{:?}", other.goal);
        };
        assert_eq!((offer.level, offer.free), (Some(Level::A1), true));
    }

    #[test]
    fn all_mistakes_of_all_ways_are_told() {
        let (journeys, told) = read(
            "[[wege]]\nname = \"A\"\nhoechstens = 0\nvon = \"/angebote/\"\n\
            [[wege]]\nname = \"B\"\nhoechstens = 1.5\nzu = \"start\"\nsprachen = []\n\
            [wege.angebot]\nstufe = \"a3\"\nnah = \"tal\"\n",
        );
        let [one, other] = journeys.as_slice() else {
            panic!("{journeys:?}");
        };
        assert_eq!((&one.from, one.limit, &one.goal), (&None, None, &None));
        assert_eq!((other.name.as_deref(), other.limit), (Some("B"), None));
        assert_eq!(
            told,
            [
                "wrong-key 4 `\"/angebote/\"`",
                "out-of-range 3 `0`",
                "one-of-missing 1 `[[wege]]`",
                "empty-text 9 `[]`",
                "wrong-sort 7 `1.5`",
                "one-of-several 10 `angebot`",
                "unknown-word 11 `\"a3\"`",
                "unknown-field 12 `nah`",
            ]
        );
    }

    #[test]
    fn nothing_in_it_is_nothing_promised() {
        assert_eq!(read("# Noch keine Wege.\n"), (Vec::new(), Vec::new()));
    }
}
