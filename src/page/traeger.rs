//! The page and the card of a Traeger: the catalogue of what it offers.

use schemars::JsonSchema;
use serde::Serialize;

use crate::page::cards::Cards;
use crate::page::facts::{Item, Row, Rows};
use crate::page::html::Html;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::text::{Text, text};
use crate::site::{Id, Traeger};

/// What `traeger.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TraegerPage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// What it is, plain text.
    pub kind: String,
    /// How to reach it.
    pub facts: Vec<Ready<Row>>,
    /// What it offers.
    pub offers: Vec<Item>,
    /// The Anlaufstellen it runs.
    pub anlaufstellen: Vec<Item>,
}

/// A Traeger in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TraegerCard {
    /// Its page.
    pub href: String,
    /// HTML.
    pub title: Html,
    /// HTML.
    pub summary: Option<Html>,
    /// How many offers it has, in words.
    pub offers: String,
    /// It doesn't exist.
    pub sample: bool,
}

/// The page of a Traeger.
pub fn page(reader: Reader<'_>, cards: &Cards<'_>, id: Id<Traeger>) -> TraegerPage {
    let entry = &reader.site.traeger[id];
    let written = &entry.facts.written;
    let shown = entry.words.shown(reader.language);
    let mut rows = Rows::new(reader);
    rows.add(
        "phone",
        "contact-phone",
        written.phone.as_ref().map(|phone| reader.phone(phone)),
    );
    rows.add(
        "mail",
        "contact-mail",
        written.mail.as_ref().map(|mail| reader.mail(mail)),
    );
    rows.add(
        "website",
        "contact-website",
        entry.website.as_ref().map(|url| reader.website(url)),
    );
    let address = written
        .address
        .as_ref()
        .map(|address| Item::plain(reader.address(address)));
    rows.add("address", "contact-address", address);
    let languages = reader
        .languages(&written.languages)
        .map(|text| Item::plain(reader.plain(&text)));
    rows.add("languages", "offer-languages", languages);
    rows.add(
        "contact",
        "contact-person",
        reader.contacts(&written.contacts),
    );
    let anlaufstellen = reader.serving.run_by(id).iter();
    TraegerPage {
        text: text(reader, entry, shown, "sample-traeger"),
        kind: reader.word("traeger-kind", written.kind),
        facts: rows.finish(),
        offers: cards.offer_links(reader.serving.provided_by(id)),
        anlaufstellen: anlaufstellen
            .map(|id| {
                let one = &reader.site.anlaufstellen[*id];
                let title = reader.html_title_at(&one.words, one.facts.home);
                Item::link(title, reader.record_href(&one.name))
            })
            .collect(),
    }
}

/// The card of a Traeger.
pub fn card(reader: Reader<'_>, id: Id<Traeger>) -> TraegerCard {
    let entry = &reader.site.traeger[id];
    let offers = reader.serving.provided_by(id).iter();
    let count = offers
        .filter(|offer| !reader.site.offers[**offer].facts.ended)
        .count();
    TraegerCard {
        href: reader.record_href(&entry.name),
        title: reader.html_title_at(&entry.words, entry.facts.home),
        summary: reader.summary(&entry.words),
        offers: reader.counted("offers-count", count),
        sample: entry.sample,
    }
}
