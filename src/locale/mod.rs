//! Says things in the reader's language: texts with the right plural, numbers, dates, times,
//! lists, and the order of names.
//!
//! The texts stand in `locales/<lang>/*.ftl` in the format of Project Fluent, the program's own
//! and the site's:
//!
//! ```text
//! offers-count =
//!     { $count ->
//!         [one] { $count } Angebot
//!        *[other] { $count } Angebote
//!     }
//! ```
//!
//! [`Messages`] are those of one language. A [`Locale`] is a language with those it falls back to;
//! it is made once and shared by all pages. [`check`] compares the languages with each other and
//! with what the program and its templates [use](mod@used).

mod bundle;
pub mod check;
mod cldr;
mod dates;
pub mod letters;
pub mod load;
mod memo;
mod message;
mod messages;
pub mod used;
mod value;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::HashMap;

pub use bundle::Problem;
pub use messages::Messages;
pub use value::{Decimal, Value, decimal};

use crate::language::Language;
use memo::Memo;

/// A language as a reader sees it: its messages, those of the languages it falls back to, and its
/// way of writing numbers, dates and lists.
#[derive(Debug)]
pub struct Locale {
    /// The language itself first, the source language last.
    chain: Vec<Arc<Messages>>,
    texts: HashMap<String, String>,
    complete: bool,
    said: Memo,
}

impl Locale {
    /// The language of `own`, which says in the words of the first of `fallbacks` what it has no
    /// message for. The last fallback is the source language; none means `own` is that itself.
    pub fn new(own: Arc<Messages>, fallbacks: impl IntoIterator<Item = Arc<Messages>>) -> Locale {
        let mut locale = Locale {
            chain: std::iter::once(own).chain(fallbacks).collect(),
            texts: HashMap::default(),
            complete: false,
            said: Memo::default(),
        };
        locale.texts = locale.plain_texts();
        locale.complete = locale
            .chain
            .last()
            .is_none_or(|source| source.ids().all(|id| locale.is_own(id)));
        locale
    }

    /// Its language.
    pub fn language(&self) -> &Language {
        &self.own().language
    }

    /// Every message that has no variables, by id: what templates know as `ui`.
    pub fn texts(&self) -> BTreeMap<&str, &str> {
        let texts = self.texts.iter();
        texts.map(|(id, text)| (&**id, &**text)).collect()
    }

    /// A message without variables; `⟨id⟩` if there is none.
    pub fn text(&self, id: &str) -> Cow<'_, str> {
        match self.texts.get(id) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.format(id, &[])),
        }
    }

    /// A message with its variables replaced. Never empty: a message that no language of the
    /// chain has is `⟨id⟩`, a variable that isn't given `⟨$name⟩`.
    pub fn format(&self, id: &str, given: &[(&str, Value<'_>)]) -> String {
        self.try_format(id, given).0
    }

    /// The same, and what was wrong with it: for tests and for checks of dynamic ids.
    pub fn try_format(&self, id: &str, given: &[(&str, Value<'_>)]) -> (String, Vec<Problem>) {
        let filled = self.chain.iter().find_map(|it| it.format(id, given));
        filled.unwrap_or_else(|| (missing(id), vec![Problem::NoMessage(id.to_owned())]))
    }

    /// Whether the language or one of its fallbacks has this message.
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|messages| messages.has(id))
    }

    /// Whether the language itself has this message.
    pub fn is_own(&self, id: &str) -> bool {
        self.own().has(id)
    }

    /// Whether the language itself has every message of the source language, so that a page of
    /// nothing but such texts is really translated.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// A number with the digits and separators of the language: `4.854`, `٤٬٨٥٤`. See [`decimal`]
    /// for numbers that need rounding.
    pub fn number(&self, number: impl Into<Decimal>) -> String {
        self.own().cldr.number.format(&number.into()).to_string()
    }

    /// A share in percent, given in percent: `decimal(12.5, 0, 1)` is `12,5 %`.
    pub fn percent(&self, percent: impl Into<Decimal>) -> String {
        self.format("unit-prozent", &[("count", percent.into().into())])
    }

    /// An amount in euro, given in cents; without decimals if it is whole: `12,50 €`, `12 €`.
    pub fn money(&self, cents: i64) -> String {
        let mut euro = Decimal::from(cents);
        euro.multiply_pow10(-2);
        euro.absolute.trim_end_if_integer();
        self.format("money", &[("amount", euro.into())])
    }

    /// "a, b and c".
    pub fn list_and<T: AsRef<str>>(&self, texts: &[T]) -> String {
        let texts = texts.iter().map(AsRef::as_ref);
        self.own().cldr.list_and.format(texts).to_string()
    }

    /// "a, b or c".
    pub fn list_or<T: AsRef<str>>(&self, texts: &[T]) -> String {
        let texts = texts.iter().map(AsRef::as_ref);
        self.own().cldr.list_or.format(texts).to_string()
    }

    /// The order in which the language sorts two names, numbers by value ("Gruppe 2" before
    /// "Gruppe 10"); what it finds equal is sorted by bytes, so that the order is always the same.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let order = self.own().cldr.collator.compare(one, other);
        order.then_with(|| one.cmp(other))
    }

    fn own(&self) -> &Messages {
        self.chain
            .first()
            .expect("`new` puts the language itself first")
    }

    fn plain_texts(&self) -> HashMap<String, String> {
        let mut texts = HashMap::default();
        for id in self.chain.iter().flat_map(|messages| messages.ids()) {
            let Some(first) = self.chain.iter().find(|messages| messages.has(id)) else {
                continue;
            };
            if !texts.contains_key(id) && first.variables(id).is_empty() {
                texts.insert(id.to_owned(), self.format(id, &[]));
            }
        }
        texts
    }
}

/// What stands in a text where a message or a variable is missing.
fn missing(name: &str) -> String {
    format!("⟨{name}⟩")
}

#[cfg(test)]
mod tests;
