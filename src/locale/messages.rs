//! All messages of one language, merged from the program's files and the site's.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::FluentValue;

use super::Problem;
use super::bundle::{self, Bundle};
use super::cldr::Cldr;
use super::message::{self, Entry, Message};
use super::value::Value;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::source::{Place, Source};

/// The messages that the files of one language hold, shared by every [`super::Locale`] that falls
/// back to it.
#[derive(Debug)]
pub struct Messages {
    /// Their language.
    pub language: Language,
    /// The files, the program's first.
    pub sources: Vec<Arc<Source>>,
    /// What is in the bundle, by id; terms as `-id`, attributes as `id.name`.
    pub(super) entries: BTreeMap<String, Message>,
    bundle: Bundle,
    pub(super) cldr: Cldr,
}

impl Messages {
    /// Reads the files of a language. A later file's message replaces an earlier one's, attributes
    /// and all, which is how a site gives the program's messages other words. Finds what can't be
    /// read (`MessageSyntax`), a message that a single file has twice, and a message and a term of
    /// the same name, of which the bundle has the later only (both `MessageRepeated`).
    pub fn new(language: &Language, sources: &[Arc<Source>]) -> (Messages, Vec<Diagnostic>) {
        let mut messages = Messages {
            language: language.clone(),
            sources: sources.to_vec(),
            entries: BTreeMap::new(),
            bundle: Bundle::new(language),
            cldr: Cldr::new(language),
        };
        let mut findings = Vec::new();
        for source in sources {
            findings.extend(messages.add(source));
        }
        (messages, findings)
    }

    fn add(&mut self, source: &Arc<Source>) -> Vec<Diagnostic> {
        let file = message::read(source);
        let mut findings = file.findings;
        let mut of_file = BTreeMap::new();
        for entry in file.entries {
            let (key, place) = (entry.key.clone(), entry.place.clone());
            if let Some(earlier) = of_file.insert(bare(&key).to_owned(), entry) {
                findings.push(repeated(&key, place, earlier.place));
            }
        }
        findings.extend(of_file.values().filter_map(|entry| self.clash(entry)));
        self.entries
            .retain(|key, _| !of_file.contains_key(bare(key)));
        for (key, message) in of_file.into_values().flat_map(|entry| entry.parts) {
            let place = message.place.clone();
            if let Some(earlier) = self.entries.insert(key.clone(), message) {
                findings.push(repeated(&key, place, earlier.place));
            }
        }
        self.bundle.add(file.for_bundle);
        findings
    }

    /// The finding on a term of a name that a message of an earlier file has, or the reverse.
    fn clash(&self, entry: &Entry) -> Option<Diagnostic> {
        let other = match entry.key.strip_prefix('-') {
            Some(message) => message.to_owned(),
            None => format!("-{}", entry.key),
        };
        let earlier = self.entries.get(&other)?.place.clone();
        Some(repeated(&entry.key, entry.place.clone(), earlier))
    }

    /// A message filled with what is given; `None` if the language itself doesn't have it.
    pub(super) fn format(
        &self,
        id: &str,
        given: &[(&str, Value<'_>)],
    ) -> Option<(String, Vec<Problem>)> {
        let pattern = self.bundle.pattern(id)?;
        if let Some(text) = bundle::joined(pattern, given) {
            return Some((text, Vec::new()));
        }
        let given = given.iter();
        let arguments = given.map(|(name, value)| (*name, self.argument(value)));
        Some(self.bundle.fill(pattern, arguments.collect()))
    }

    /// A value as the bundle takes it; what Fluent has no type for is written here.
    fn argument<'v>(&self, value: &'v Value<'_>) -> FluentValue<'v> {
        match value {
            Value::Text(text) => FluentValue::from(&**text),
            Value::Number(number) => match bundle::fluent_number(number) {
                Some(number) => FluentValue::from(number),
                None => self.cldr.number.format(number).to_string().into(),
            },
            Value::List(texts) => {
                let texts = texts.iter().map(|text| &**text);
                self.cldr.list_and.format(texts).to_string().into()
            }
        }
    }

    /// The ids of its messages in alphabetical order, without terms and attributes.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let keys = self.entries.keys().map(String::as_str);
        keys.filter(|key| !key.starts_with('-') && !key.contains('.'))
    }

    /// Whether the language itself has this message.
    pub fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// The variables that a message uses in any of its variants, itself or by other messages that
    /// it refers to, each with the place where it stands first. A term's variables are its own.
    pub(super) fn variables(&self, id: &str) -> BTreeMap<&str, Place> {
        let mut found = BTreeMap::new();
        let mut keys = vec![id];
        let mut next = 0;
        while let Some(message) = keys.get(next).and_then(|key| self.entries.get(*key)) {
            next += 1;
            for (name, span) in &message.variables {
                let place = || message.place.source.place(*span);
                found.entry(&**name).or_insert_with(place);
            }
            for (key, _) in &message.references {
                if !key.starts_with('-') && !keys.contains(&&**key) && self.has(key) {
                    keys.push(key);
                }
            }
        }
        found
    }
}

/// The name of a message, a term or an attribute of either, without mark and attribute.
fn bare(key: &str) -> &str {
    let name = key.strip_prefix('-').unwrap_or(key);
    name.split('.').next().unwrap_or(name)
}

fn repeated(key: &str, place: Place, earlier: Place) -> Diagnostic {
    Diagnostic::new(Code::MessageRepeated, place)
        .with("id", key)
        .and_at(earlier)
}
