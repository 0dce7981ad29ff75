//! "Zum Vorzeigen": what matters at a counter, in the reader's language and in German side by
//! side, so that two people who don't share a language can point at the same line.
//!
//! The German half is the same for readers of every language and made once for each record.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::anlaufstelle::Appointment;
use crate::content::contact::Phone;
use crate::content::day::DayWord;
use crate::content::offer::{Status, Venue};
use crate::content::words::WordField;
use crate::page::anlaufstelle::{WEEK, times};
use crate::page::conditions::costs;
use crate::page::facts::{Item, Row, Rows};
use crate::page::html::Html;
use crate::page::offer::when;
use crate::page::once::Once;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::site::{Anlaufstelle, Entry, Id, Offer};

/// Both halves.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Counter {
    /// The reader's half.
    pub own: Half,
    /// The German half.
    pub german: Ready<Half>,
    /// Which language she speaks, in hers and in German, plain text.
    pub speaks: [String; 2],
}

/// Everything in one language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Half {
    /// The language's tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// What is wanted, and how to talk, in polite sentences; plain text each.
    pub wish: Vec<String>,
    /// What it is about, HTML.
    pub title: Html,
    /// Where, when, what to bring; without links.
    pub facts: Vec<Ready<Row>>,
}

/// The German halves, by the places of the records in their tables; `None` for those that there
/// is no counter for.
pub struct GermanHalves<'a> {
    source: Reader<'a>,
    offers: Once<Option<Ready<Half>>>,
    anlaufstellen: Once<Option<Ready<Half>>>,
}

impl<'a> GermanHalves<'a> {
    /// Those of the records that a reader of the source language sees.
    pub fn of(source: Reader<'a>) -> GermanHalves<'a> {
        GermanHalves {
            source,
            offers: Once::new(source.site.offers.len()),
            anlaufstellen: Once::new(source.site.anlaufstellen.len()),
        }
    }

    /// Both halves for an offer; `None` for a reader of German, and for an offer that is over.
    pub fn offer(&self, reader: Reader<'_>, id: Id<Offer>) -> Option<Counter> {
        if !needs_german(reader) {
            return None;
        }
        let german = self.offers.get(id.index(), || {
            offer_half(self.source, id).map(|half| Ready::of(&half))
        });
        let german = german.as_ref()?;
        Some(both(reader, german, offer_half(reader, id)?))
    }

    /// The same for an Anlaufstelle; `None` for one that has no counter to go to.
    pub fn anlaufstelle(&self, reader: Reader<'_>, id: Id<Anlaufstelle>) -> Option<Counter> {
        if !needs_german(reader) {
            return None;
        }
        let german = self.anlaufstellen.get(id.index(), || {
            anlaufstelle_half(self.source, id).map(|half| Ready::of(&half))
        });
        let german = german.as_ref()?;
        Some(both(reader, german, anlaufstelle_half(reader, id)?))
    }
}

fn both(reader: Reader<'_>, german: &Ready<Half>, own: Half) -> Counter {
    let language = &reader.site.config.languages[reader.language].language;
    let speaks = |reader: Reader<'_>| {
        let name = reader.language_name(language);
        reader.format("counter-speaks", &[("language", name.into())])
    };
    Counter {
        own,
        german: german.clone(),
        speaks: [speaks(reader), speaks(reader.in_source())],
    }
}

/// Whether her language is another than the source language; plain German is not.
fn needs_german(reader: Reader<'_>) -> bool {
    let languages = &reader.site.config.languages;
    languages[reader.language].language.primary() != languages[0].language.primary()
}

fn offer_half(reader: Reader<'_>, id: Id<Offer>) -> Option<Half> {
    let entry = &reader.site.offers[id];
    let offer = &entry.facts;
    let written = &offer.written;
    if offer.ended || written.status == Status::Cancelled || written.venue == Venue::Online {
        return None;
    }
    let registration = written.registration.as_ref();
    let wish = match registration {
        Some(registration) if registration.needed => "counter-register",
        Some(_) | None => "counter-join",
    };
    let shown = entry.words.shown(reader.language);
    let contacts = written.contacts.iter();
    let phones = registration.and_then(|one| one.phone.as_ref()).into_iter();
    let phones = phones.chain(contacts.filter_map(|contact| contact.phone.as_ref()));
    let mut rows = Rows::new(reader);
    rows.add("when", "offer-when", when(reader, offer));
    rows.add("where", "offer-where", places(reader, offer));
    rows.add("phone", "contact-phone", numbers(reader, phones));
    let bring = reader.texts(shown, WordField::Bring);
    rows.add("bring", "offer-bring", bring.into_iter().map(Item::plain));
    rows.add("cost", "offer-cost", costs(reader, &written.costs, offer));
    Some(half(reader, wish, entry, rows))
}

fn anlaufstelle_half(reader: Reader<'_>, id: Id<Anlaufstelle>) -> Option<Half> {
    let entry = &reader.site.anlaufstellen[id];
    let written = &entry.facts.written;
    if written.protected || written.is_helpline() || written.address.is_none() {
        return None;
    }
    let wish = match written.appointment {
        Some(Appointment::Needed) => "counter-appointment",
        Some(Appointment::Without | Appointment::Either) | None => "counter-help",
    };
    let mut rows = Rows::new(reader);
    let address = written.address.as_ref();
    let address = address.map(|address| Item::plain(reader.address(address)));
    rows.add("where", "contact-address", address);
    rows.add("hours", "hours", week(reader, entry));
    rows.add_words(
        "appointment",
        "appointment",
        "appointment",
        written.appointment.as_slice(),
    );
    let phones = written.phones.iter().map(|line| &line.number);
    rows.add("phone", "contact-phone", numbers(reader, phones));
    Some(half(reader, wish, entry, rows))
}

fn half<T>(reader: Reader<'_>, wish: &str, entry: &Entry<T>, rows: Rows<'_>) -> Half {
    let (lang, dir) = reader.marks(reader.language);
    Half {
        lang: lang.to_owned(),
        dir,
        wish: vec![reader.text(wish), reader.text("counter-slowly")],
        title: reader.title(&entry.words),
        facts: rows.finish(),
    }
}

/// Where an offer takes place: name and address of each place.
fn places(reader: Reader<'_>, offer: &Offer) -> Vec<Item> {
    if let Venue::Address(address) = &offer.written.venue {
        return vec![Item::plain(reader.address(address))];
    }
    let venues = offer.venues.iter().flat_map(|venue| {
        let entry = &reader.site.anlaufstellen[*venue];
        let address = entry.facts.written.address.as_ref();
        let address = address.map(|address| reader.address(address));
        std::iter::once(reader.title(&entry.words)).chain(address)
    });
    venues.map(Item::plain).collect()
}

/// Telephone numbers to read out, each once.
fn numbers<'p>(reader: Reader<'_>, phones: impl Iterator<Item = &'p Phone>) -> Vec<Item> {
    let mut numbers: Vec<Item> = Vec::new();
    for phone in phones {
        let number = Item::plain(reader.phone(phone).html);
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// The days on which an Anlaufstelle is open, a line for each.
fn week(reader: Reader<'_>, entry: &Entry<Anlaufstelle>) -> Vec<Item> {
    let written = &entry.facts.written;
    if written.round_the_clock {
        let always = reader.text("anlaufstelle-round-the-clock");
        return vec![Item::plain(reader.plain(&always))];
    }
    let days = WEEK.iter().filter_map(|day| {
        let spans = written.hours.in_usual_week(DayWord(*day));
        let day = reader.plain(&reader.locale.weekday(*day));
        let times = (!spans.is_empty()).then(|| times(reader, spans, None))?;
        let times: Vec<&str> = times.iter().map(|span| &**span).collect();
        let times = times.join(", ");
        let given = [("label", &*day), ("value", times.as_str())];
        Some(Item::plain(reader.format_html("label-value", &given)))
    });
    days.collect()
}
