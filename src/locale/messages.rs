//! All messages of one language, merged from the program's files and the site's.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cldr::Cldr;
use super::message::{self, Expression, Message};
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
    /// By id; terms as `-id`, attributes as `id.name`.
    pub(super) entries: BTreeMap<String, Message>,
    pub(super) cldr: Cldr,
}

impl Messages {
    /// Reads the files of a language. A later file's message replaces an earlier one's, which is
    /// how a site gives the program's messages other words. Finds what can't be read
    /// (`MessageSyntax`) and a message that a single file has twice (`MessageRepeated`).
    pub fn new(language: &Language, sources: &[Arc<Source>]) -> (Messages, Vec<Diagnostic>) {
        let mut entries = BTreeMap::new();
        let mut findings = Vec::new();
        for source in sources {
            let (messages, unreadable) = message::read(source);
            findings.extend(unreadable);
            let mut of_file = BTreeMap::new();
            for (key, message) in messages {
                let place = message.place.clone();
                if let Some(earlier) = of_file.insert(key.clone(), message) {
                    findings.push(repeated(&key, place, earlier.place));
                }
            }
            entries.extend(of_file);
        }
        let messages = Messages {
            language: language.clone(),
            sources: sources.to_vec(),
            entries,
            cldr: Cldr::new(language),
        };
        (messages, findings)
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
        let mut seen = vec![id];
        let mut next = 0;
        while let Some(message) = seen.get(next).and_then(|key| self.entries.get(*key)) {
            next += 1;
            message::walk(&message.pattern, &mut |expression| match expression {
                Expression::Variable { name, span } => {
                    let place = || message.place.source.place(*span);
                    found.entry(&**name).or_insert_with(place);
                }
                Expression::Reference { key, .. } => {
                    if !key.starts_with('-') && !seen.contains(&&**key) && self.has(key) {
                        seen.push(key);
                    }
                }
                Expression::Text(_)
                | Expression::Number(_)
                | Expression::Digits { .. }
                | Expression::Select { .. } => {}
            });
        }
        found
    }
}

fn repeated(key: &str, place: Place, earlier: Place) -> Diagnostic {
    Diagnostic::new(Code::MessageRepeated, place)
        .with("id", key)
        .and_at(earlier)
}
