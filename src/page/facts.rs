//! Facts as rows of label and values, in words of the reader's language.

use std::hash::Hash;

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::address::{Address, Position};
use crate::content::contact::{Contact, Mail, Phone, Url};
use crate::content::fields::Word;
use crate::language::Language;
use crate::locale::Value;
use crate::page::alike::Alike;
use crate::page::html::Html;
use crate::page::reader::{Reader, percent_encoded};
use crate::page::ready::Ready;

/// A map that anyone may link to without contract, key or cookie.
const MAP_SERVICE: &str = "https://www.openstreetmap.org/";

/// One row: what is told, and what there is to tell. Rows without values are not made.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Row {
    /// Stable name for styles, such as `cost`.
    pub key: &'static str,
    /// The id of the row on the page, if links lead to it.
    pub id: Option<&'static str>,
    /// In the reader's language, plain text.
    pub label: String,
    /// At least one.
    pub values: Vec<Item>,
}

/// One value of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Item {
    /// HTML.
    pub html: Html,
    /// Where it leads, if anywhere.
    pub href: Option<String>,
}

impl Item {
    /// A value without link.
    pub fn plain(html: Html) -> Item {
        Item { html, href: None }
    }

    /// A value that leads somewhere.
    pub fn link(html: Html, href: impl Into<String>) -> Item {
        Item {
            html,
            href: Some(href.into()),
        }
    }
}

/// Collects rows and leaves out those without values.
pub struct Rows<'a> {
    reader: Reader<'a>,
    made: Vec<Ready<Row>>,
    alike: Option<&'a Alike<Row>>,
}

impl<'a> Rows<'a> {
    /// No rows yet.
    pub fn new(reader: Reader<'a>) -> Rows<'a> {
        Rows {
            reader,
            made: Vec::new(),
            alike: None,
        }
    }

    /// No rows yet; those that other records have as well are found among `alike`.
    pub fn sharing(reader: Reader<'a>, alike: &'a Alike<Row>) -> Rows<'a> {
        Rows {
            alike: Some(alike),
            ..Rows::new(reader)
        }
    }

    /// Adds a row whose label is the message `label`, if there is a value.
    pub fn add(&mut self, key: &'static str, label: &str, values: impl IntoIterator<Item = Item>) {
        self.add_with_id(key, None, label, values);
    }

    /// The same, and links may lead to it.
    pub fn add_with_id(
        &mut self,
        key: &'static str,
        id: Option<&'static str>,
        label: &str,
        values: impl IntoIterator<Item = Item>,
    ) {
        let row = row(self.reader, key, id, label, values);
        self.made.extend(row.map(|row| Ready::of(&row)));
    }

    /// Adds a row that other records may have as well, if there is a value: `from` is everything
    /// that the values are made from.
    pub fn add_alike<Values: IntoIterator<Item = Item>>(
        &mut self,
        key: &'static str,
        label: &str,
        from: impl Hash,
        values: impl Fn() -> Values,
    ) {
        self.add_alike_with_id(key, None, label, from, values);
    }

    /// The same, and links may lead to it.
    pub fn add_alike_with_id<Values: IntoIterator<Item = Item>>(
        &mut self,
        key: &'static str,
        id: Option<&'static str>,
        label: &str,
        from: impl Hash,
        values: impl Fn() -> Values,
    ) {
        let make = || row(self.reader, key, id, label, values());
        let row = match self.alike {
            Some(alike) => alike.get(&(key, id, label, from), make),
            None => make().map(|row| Ready::of(&row)),
        };
        self.made.extend(row);
    }

    /// Adds a row of words that the editors chose from a fixed set; their labels are the messages
    /// that begin with `family`.
    pub fn add_words<W: Word + Hash>(
        &mut self,
        key: &'static str,
        label: &str,
        family: &str,
        words: &[W],
    ) {
        let reader = self.reader;
        if words.is_empty() {
            return;
        }
        let word = |word: &W| Item::plain(reader.plain(&reader.word(family, *word)));
        self.add_alike(key, label, (family, words), || words.iter().map(word));
    }

    /// The rows.
    pub fn finish(self) -> Vec<Ready<Row>> {
        self.made
    }
}

fn row(
    reader: Reader<'_>,
    key: &'static str,
    id: Option<&'static str>,
    label: &str,
    values: impl IntoIterator<Item = Item>,
) -> Option<Row> {
    let values: Vec<Item> = values.into_iter().collect();
    (!values.is_empty()).then(|| Row {
        key,
        id,
        label: reader.text(label),
        values,
    })
}

impl Reader<'_> {
    /// The label of a word of a fixed set: the message `<family>-<word>`.
    pub fn word<W: Word>(&self, family: &str, word: W) -> String {
        self.text(&[family, "-", word.word()].concat())
    }

    /// A telephone number to tap on.
    pub fn phone(&self, phone: &Phone) -> Item {
        // A number that breaks over two lines is easily dialled wrong.
        let shown = phone.shown().replace(' ', "\u{a0}");
        Item::link(self.digits(&shown), format!("tel:{}", phone.dialled()))
    }

    /// A mail address to tap on.
    pub fn mail(&self, mail: &Mail) -> Item {
        Item::link(
            self.digits(mail.as_str()),
            format!("mailto:{}", mail.as_str()),
        )
    }

    /// A website to tap on.
    pub fn website(&self, url: &Url) -> Item {
        Item::link(self.digits(url.shown()), url.as_str())
    }

    /// Names of languages as the reader's language lists them: "Arabisch und Deutsch".
    pub fn languages(&self, languages: &[Language]) -> Option<String> {
        if languages.is_empty() {
            return None;
        }
        let names: Vec<String> = languages
            .iter()
            .map(|one| self.language_name(one))
            .collect();
        Some(self.locale.list_and(&names))
    }

    /// The name of a language in the reader's language; its tag if there is no message for it.
    pub fn language_name(&self, language: &Language) -> String {
        let id = ["language-", language.tag()].concat();
        if self.locale.has(&id) {
            self.text(&id)
        } else {
            language.tag().to_owned()
        }
    }

    /// A postal address in one line, as HTML.
    pub fn address(&self, address: &Address) -> Html {
        let town = format!("{} {}", address.postcode.as_str(), address.town);
        let parts = address.extra.iter().chain([&address.street, &town]);
        let parts: Vec<&str> = parts.map(String::as_str).collect();
        self.german(&parts.join(", "))
    }

    /// Where something is, on the maps of the reader's telephone and on a map in the browser; the
    /// page itself loads nothing of either. An address without position is searched for.
    pub fn on_map(&self, position: Option<Position>, address: Option<&Address>) -> Vec<Item> {
        let map = self.plain(&self.text("map-service"));
        if let Some(Position {
            latitude,
            longitude,
        }) = position
        {
            let degrees = self.digits(&format!("{latitude}, {longitude}"));
            let at = format!("?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}");
            return vec![
                Item::link(degrees, format!("geo:{latitude},{longitude}")),
                Item::link(map, format!("{MAP_SERVICE}{at}")),
            ];
        }
        let search = address.map(|address| {
            let place = format!(
                "{}, {} {}",
                address.street,
                address.postcode.as_str(),
                address.town
            );
            let query = percent_encoded(&place, b"");
            Item::link(map, format!("{MAP_SERVICE}search?query={query}"))
        });
        search.into_iter().collect()
    }

    /// Contacts as values: who, and how to reach them.
    pub fn contacts(&self, contacts: &[Contact]) -> Vec<Item> {
        contacts
            .iter()
            .flat_map(|contact| self.contact(contact))
            .collect()
    }

    fn contact(&self, contact: &Contact) -> Vec<Item> {
        let name = self.german(&contact.name);
        let name = if contact.deputy {
            let deputy = self.plain(&self.text("contact-deputy"));
            self.format_html("label-value", &[("label", &deputy), ("value", &name)])
        } else {
            name
        };
        let phone = contact.phone.as_ref().map(|phone| self.phone(phone));
        let mail = contact.mail.as_ref().map(|mail| self.mail(mail));
        std::iter::once(Item::plain(name))
            .chain(phone)
            .chain(mail)
            .collect()
    }

    /// "`{ $label }: { $value }`" with a plain label and an HTML value.
    pub fn labelled(&self, label: &str, value: &str) -> Html {
        self.format_html(
            "label-value",
            &[("label", &self.plain(label)), ("value", value)],
        )
    }

    /// A count for a message with `$count`.
    pub fn counted(&self, id: &str, count: usize) -> String {
        self.format(id, &[("count", Value::from(count))])
    }
}
