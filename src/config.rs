//! What a site is made of: `content/site.toml`.
//!
//! ```toml
//! adresse = "https://www.kreis.example/"
//! kreise = ["kreise/helmstedt"]
//! arten = ["sprache", "sport"]
//! [[sprachen]]
//! kuerzel = "de"
//! [[sprachen]]
//! kuerzel = "ar"
//! rueckfall = ["en", "de"]
//! ```

use std::sync::Arc;

use jiff::civil::Date;

use crate::content::contact::{Mail, Url};
use crate::content::design::Design;
use crate::content::fields::{self, Fields, FromValue, Reference, Value};
use crate::content::land::Land;
use crate::content::period::Period;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::language::Language;
use crate::source::{Place, Source};

/// Everything that site.toml says.
#[derive(Debug, Clone)]
pub struct Config {
    /// The file.
    pub source: Arc<Source>,
    /// Whether there are mistakes in it: a word that it lacks may stand there, unreadable.
    pub mistaken: bool,
    /// Where the site will be published.
    pub base: BaseUrl,
    /// The Kreise served, in the order in which they are shown.
    pub kreise: Vec<Reference>,
    /// A demonstration: every page says so, and none is to be indexed.
    pub demonstration: bool,
    /// The theme's folder below `themes/`; the program's own if left out.
    pub theme: Option<Reference>,
    /// What is to look different from what the theme does by itself.
    pub design: Design,
    /// Types of offer, in the order in which they are shown. Never empty.
    pub offer_types: Vec<String>,
    /// Audiences, likewise.
    pub audiences: Vec<String>,
    /// Fields of action, likewise.
    pub fields_of_action: Vec<String>,
    /// The field of action that is the strategic focus.
    pub focus: Option<String>,
    /// The languages; the first is the source language. Never empty.
    pub languages: Vec<SiteLanguage>,
    /// What the Kreis expects of its editors.
    pub policy: Policy,
    /// Days on which offices and groups are closed.
    pub closures: Vec<NamedPeriod>,
    /// School holidays.
    pub school_holidays: Vec<NamedPeriod>,
    /// Where the "leave this page" link leads.
    pub leave_to: Option<Url>,
    /// The function mailbox that readers tell of mistakes on a page.
    pub mistakes_to: Option<Mail>,
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteLanguage {
    /// Which.
    pub language: Language,
    /// What is shown where its words are missing, in order; ends in the source language.
    pub fallback: Vec<Language>,
}

/// What the Kreis expects of its editors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Languages that every offer must have.
    pub required_languages: Vec<Language>,
    /// After how many months a record should be looked at again.
    pub review_months: u64,
}

/// A named range of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPeriod {
    /// The days.
    pub period: Period,
    /// What it is called.
    pub name: String,
    /// The Bundesland it is for; all if left out.
    pub land: Option<Land>,
}

/// Where a site is published: `https://www.kreis.example/` or a folder below, with a closing `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, such as `https://www.kreis.example`.
    pub origin: String,
    /// The path, beginning and ending with `/`.
    pub path: String,
}

impl BaseUrl {
    /// Reads an address such as `https://www.kreis.example/integration`.
    pub fn parse(text: &str) -> Option<BaseUrl> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))?;
        let scheme = &text[..text.len() - rest.len()];
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "-._~".contains(sign);
        let host_right = !host.is_empty() && host.chars().all(|sign| plain(sign) || sign == ':');
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let path_right = parts
            .iter()
            .all(|part| part.chars().all(plain) && !part.starts_with('.'));
        (host_right && path_right).then(|| BaseUrl {
            origin: format!("{scheme}{host}"),
            path: parts
                .iter()
                .fold("/".to_owned(), |path, part| path + part + "/"),
        })
    }
}

impl FromValue for BaseUrl {
    fn from_value(value: &Value<'_>) -> Result<BaseUrl, Diagnostic> {
        BaseUrl::parse(value.text()?).ok_or_else(|| value.finding(Code::WrongUrl))
    }
}

impl Config {
    /// Reads site.toml; `None` if it lacks what no site can do without.
    pub fn read(source: &Arc<Source>) -> (Option<Config>, Vec<Diagnostic>) {
        let whole = (0..source.text.len()).into();
        let (config, findings) =
            fields::read_head(source, whole, |fields| read_fields(source, fields));
        let mistaken = findings
            .iter()
            .any(|finding| finding.severity() == Severity::Error);
        (config.map(|config| Config { mistaken, ..config }), findings)
    }

    /// The language that originals are written in.
    pub fn source_language(&self) -> &Language {
        &self.languages[0].language
    }

    /// The languages of the site, in order.
    pub fn tags(&self) -> Vec<Language> {
        self.languages
            .iter()
            .map(|one| one.language.clone())
            .collect()
    }

    /// For each language the places of those it falls back to, in order.
    pub fn chains(&self) -> Vec<Vec<usize>> {
        let chain = |one: &SiteLanguage| {
            let chain = one.fallback.iter();
            chain.filter_map(|tag| self.index_of(tag)).collect()
        };
        self.languages.iter().map(chain).collect()
    }

    /// Where a language stands among the site's languages.
    pub fn index_of(&self, language: &Language) -> Option<usize> {
        self.languages
            .iter()
            .position(|site_language| site_language.language == *language)
    }
}

fn read_fields(source: &Arc<Source>, fields: &mut Fields<'_>) -> Option<Config> {
    let base = fields.required("adresse");
    let kreise: Vec<Reference> = fields.list("kreise");
    let demonstration = fields.flag("demonstration");
    let theme = fields.optional::<Reference>("thema");
    let offer_types = keys(fields, "arten");
    let audiences = keys(fields, "zielgruppen");
    let fields_of_action = keys(fields, "handlungsfelder");
    let focus = read_focus(fields, &fields_of_action);
    let leave_to = fields.optional("fluchtadresse");
    let mistakes_to = fields.optional("fehler_an");
    let languages = read_languages(fields);
    let policy = fields.table("regeln", |table| Some(read_policy(table)));
    let design = fields.table("gestaltung", |table| Some(Design::read(table)));
    let closures = fields.tables("schliesstage", NamedPeriod::read);
    let school_holidays = fields.tables("schulferien", NamedPeriod::read);
    for missing in ["arten", "sprachen", "kreise"] {
        if !fields.has(missing) || fields.is_empty(missing) {
            let at = fields.place_of(missing);
            fields.tell(Diagnostic::new(Code::MissingField, at).with("field", missing));
        }
    }
    if languages.is_empty() || offer_types.is_empty() {
        return None;
    }
    Some(Config {
        source: Arc::clone(source),
        mistaken: false,
        base: base?,
        kreise,
        demonstration,
        theme,
        design: design.unwrap_or_default(),
        offer_types,
        audiences,
        fields_of_action,
        focus,
        languages,
        policy: policy.unwrap_or(Policy {
            required_languages: Vec::new(),
            review_months: 12,
        }),
        closures,
        school_holidays,
        leave_to,
        mistakes_to,
    })
}

fn keys(fields: &mut Fields<'_>, field: &'static str) -> Vec<String> {
    let keys: Vec<Reference> = fields.list(field);
    keys.into_iter().map(|key| key.literal).collect()
}

fn read_focus(fields: &mut Fields<'_>, known: &[String]) -> Option<String> {
    let focus: Reference = fields.optional("schwerpunkt")?;
    if known.contains(&focus.literal) {
        return Some(focus.literal);
    }
    let finding = Diagnostic::new(Code::UnknownReference, focus.place)
        .with("literal", &focus.literal)
        .with("list", "yes")
        .known(&focus.literal, known.iter().map(String::as_str));
    fields.tell(finding);
    None
}

fn read_policy(fields: &mut Fields<'_>) -> Policy {
    Policy {
        required_languages: fields.list("pflichtsprachen"),
        review_months: fields.optional("geprueft_monate").unwrap_or(12),
    }
}

/// Reads `[[sprachen]]`; each chain is closed with the source language.
fn read_languages(fields: &mut Fields<'_>) -> Vec<SiteLanguage> {
    let written: Vec<(Language, Vec<Language>, [Place; 2])> = fields.tables("sprachen", |table| {
        let language = table.required("kuerzel");
        let fallback = table.list("rueckfall");
        let places = [table.place_of("kuerzel"), table.place_of("rueckfall")];
        Some((language?, fallback, places))
    });
    let mut known: Vec<Language> = Vec::new();
    for (tag, _, _) in &written {
        if !known.contains(tag) {
            known.push(tag.clone());
        }
    }
    let mut languages: Vec<SiteLanguage> = Vec::new();
    for (language, mut fallback, [place, fallback_place]) in written {
        if languages.iter().any(|earlier| earlier.language == language) {
            let repeated = Diagnostic::new(Code::RepeatedEntry, place);
            fields.tell(
                repeated
                    .with("field", "sprachen")
                    .with("literal", language.tag()),
            );
            continue;
        }
        for unknown in fallback.iter().filter(|tag| !known.contains(tag)) {
            let finding = Diagnostic::new(Code::UnknownReference, fallback_place.clone())
                .with("literal", unknown.tag())
                .with("list", "yes")
                .known(unknown.tag(), known.iter().map(Language::tag));
            fields.tell(finding);
        }
        fallback.retain(|tag| known.contains(tag) && *tag != language);
        if !fallback.contains(&known[0]) && language != known[0] {
            fallback.push(known[0].clone());
        }
        languages.push(SiteLanguage { language, fallback });
    }
    languages
}

impl NamedPeriod {
    fn read(fields: &mut Fields<'_>) -> Option<NamedPeriod> {
        let first: Option<Date> = fields.required("von");
        let last: Option<Date> = fields.required("bis");
        let name = fields.required("name");
        let land = fields.optional("land");
        // The source is for editors who check the dates; no page shows it.
        fields.required::<String>("quelle");
        fields.in_order(("von", first.as_ref()), ("bis", last.as_ref()));
        Some(NamedPeriod {
            period: Period::new(first?, last?).ok()?,
            name: name?,
            land,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_may_lie_below_a_path() {
        let base = BaseUrl::parse("https://kreis.example/a/b").unwrap();
        assert_eq!(
            (base.origin.as_str(), base.path.as_str()),
            ("https://kreis.example", "/a/b/")
        );
        assert_eq!(BaseUrl::parse("http://localhost:8000").unwrap().path, "/");
        assert!(BaseUrl::parse("kreis.example").is_none());
        assert!(BaseUrl::parse("https://kreis.example/../x").is_none());
    }
}
