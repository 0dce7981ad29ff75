//! The page and the card of an Anlaufstelle.

use jiff::civil::Weekday;
use schemars::JsonSchema;
use serde::Serialize;

use crate::content::clock::ClockSpan;
use crate::content::day::DayWord;
use crate::content::words::WordField;
use crate::page::cards::Cards;
use crate::page::counter::{Counter, GermanHalves};
use crate::page::facts::{Item, Row, Rows};
use crate::page::html::Html;
use crate::page::opening;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::term;
use crate::page::text::{Text, text};
use crate::site::local::Shown;
use crate::site::route::anchor;
use crate::site::{Anlaufstelle, Entry, Id};

/// What `anlaufstelle.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnlaufstellePage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// What it is, plain text.
    pub kind: String,
    /// Telephone numbers first, then the other facts.
    pub facts: Vec<Ready<Row>>,
    /// Opening hours by day, Monday first; empty if none are known.
    pub hours: Vec<DayHours>,
    /// The next opening and the one after it, each in a sentence, HTML; empty if it is always
    /// open or no hours are known.
    pub openings: Vec<Html>,
    /// The id of the section with the hours.
    pub times_id: &'static str,
    /// Dates that differ in the coming weeks.
    pub exceptions: Vec<DayHours>,
    /// The day the next openings and these dates were computed for, in a sentence.
    pub as_of: String,
    /// The coming days' hours, for a script that says whether it is open now.
    pub open: Option<String>,
    /// A place whose whereabouts are secret.
    pub protected: bool,
    /// Where "leave this page" leads; only where the topic is violence.
    pub leave_to: Option<String>,
    /// Offers that take place here.
    pub offers: Vec<Item>,
    /// What to show at the counter; not in German.
    pub counter: Option<Counter>,
    /// Words of letters that lead to it.
    pub terms: Vec<Item>,
}

/// A day and when it is open.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DayHours {
    /// "Montag", or a date; plain text.
    pub day: String,
    /// "09:00 bis 12:00 Uhr", "geschlossen", "geschlossen (Neujahr)"; HTML.
    pub times: Vec<Html>,
}

/// An Anlaufstelle in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AnlaufstelleCard {
    /// Its page.
    pub href: String,
    /// HTML.
    pub title: Html,
    /// HTML.
    pub summary: Option<Html>,
    /// What it is, plain text.
    pub kind: String,
    /// The number to call, if it has one.
    pub phones: Vec<Item>,
    /// Where, HTML; none for a helpline and for a protected place.
    pub place: Option<Html>,
    /// The coming days' hours, for a script that says whether it is open now.
    pub open: Option<String>,
    /// It doesn't exist.
    pub sample: bool,
}

/// The page of an Anlaufstelle.
pub fn page(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    german: Option<&GermanHalves<'_>>,
    id: Id<Anlaufstelle>,
) -> AnlaufstellePage {
    let entry = &reader.site.anlaufstellen[id];
    let written = &entry.facts.written;
    let shown = entry.words.shown(reader.language);
    AnlaufstellePage {
        text: text(reader, entry, shown, "sample-anlaufstelle"),
        kind: reader.word("anlaufstelle-kind", written.kind),
        facts: fact_rows(reader, entry, shown),
        hours: week(reader, entry),
        openings: openings(reader, entry),
        times_id: anchor::free(anchor::TIMES, &shown.words.words.body),
        exceptions: exceptions(reader, entry),
        as_of: reader.as_of(),
        open: opening::coming_days(reader.site.today, &entry.facts),
        protected: written.protected,
        leave_to: reader.leave_if(written.is_sensitive()),
        offers: cards.offer_links(reader.serving.held_at(id)),
        counter: german.and_then(|german| german.anlaufstelle(reader, id)),
        terms: term::links(reader, &entry.facts.terms),
    }
}

/// The card of an Anlaufstelle.
pub fn card(reader: Reader<'_>, id: Id<Anlaufstelle>) -> AnlaufstelleCard {
    let entry = &reader.site.anlaufstellen[id];
    let written = &entry.facts.written;
    let somewhere = !written.is_helpline() && !written.protected;
    AnlaufstelleCard {
        href: reader.record_href(&entry.name),
        title: reader.title(&entry.words),
        summary: reader.summary(&entry.words),
        kind: reader.word("anlaufstelle-kind", written.kind),
        phones: written
            .phones
            .iter()
            .map(|line| reader.phone(&line.number))
            .collect(),
        place: somewhere.then(|| reader.short_name(entry.facts.home)),
        open: opening::coming_days(reader.site.today, &entry.facts),
        sample: entry.sample,
    }
}

fn fact_rows(reader: Reader<'_>, entry: &Entry<Anlaufstelle>, shown: &Shown) -> Vec<Ready<Row>> {
    let facts = &entry.facts;
    let written = &facts.written;
    let say = |id: &str| Item::plain(reader.plain(&reader.text(id)));
    let mut rows = Rows::new(reader);
    rows.add("phone", "contact-phone", phones(reader, entry));
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
    let id = anchor::free(anchor::PLACE, &shown.words.words.body);
    let address = written
        .address
        .as_ref()
        .map(|address| Item::plain(reader.address(address)));
    rows.add_with_id("address", Some(id), "contact-address", address);
    let on_map = reader.on_map(written.position, written.address.as_ref());
    rows.add("position", "place-on-map", on_map);
    rows.add(
        "stop",
        "stop",
        written
            .stop
            .as_ref()
            .map(|stop| Item::plain(reader.stop(stop, &written.lines))),
    );
    rows.add(
        "always",
        "hours",
        written
            .round_the_clock
            .then(|| say("anlaufstelle-round-the-clock")),
    );
    rows.add_words(
        "appointment",
        "appointment",
        "appointment",
        written.appointment.as_slice(),
    );
    let languages = reader
        .languages(&written.languages)
        .map(|text| Item::plain(reader.plain(&text)));
    let interpreting = written
        .interpreting
        .then(|| say("anlaufstelle-interpreting"));
    rows.add(
        "languages",
        "offer-languages",
        languages.into_iter().chain(interpreting),
    );
    rows.add_words("topics", "anlaufstelle-topics", "topic", &written.topics);
    rows.add_words("access", "offer-access", "access", &written.access);
    let nationwide = written.nationwide.then(|| say("anlaufstelle-nationwide"));
    let serves = facts.serves.iter().filter(|_| !written.nationwide);
    let serves = serves.map(|place| reader.place_link(*place));
    rows.add(
        "serves",
        "anlaufstelle-serves",
        nationwide.into_iter().chain(serves),
    );
    rows.add(
        "contact",
        "contact-person",
        reader.contacts(&written.contacts),
    );
    rows.add(
        "note",
        "offer-note",
        reader
            .texts(shown, WordField::Note)
            .into_iter()
            .map(Item::plain),
    );
    rows.add(
        "traeger",
        "anlaufstelle-traeger",
        facts.provider.map(|provider| {
            let provider = &reader.site.traeger[provider];
            Item::link(
                reader.title(&provider.words),
                reader.record_href(&provider.name),
            )
        }),
    );
    rows.finish()
}

fn phones(reader: Reader<'_>, entry: &Entry<Anlaufstelle>) -> Vec<Item> {
    let mut items = Vec::new();
    for line in &entry.facts.written.phones {
        let mut number = reader.phone(&line.number);
        if line.kind != crate::content::contact::PhoneKind::Landline {
            let kind = reader.word("phone-kind", line.kind);
            number.html = reader.labelled(&kind, &number.html);
        }
        items.push(number);
        items.extend(reader.languages(&line.languages).map(|languages| {
            let text = reader.format("contact-languages", &[("languages", languages.into())]);
            Item::plain(reader.plain(&text))
        }));
    }
    items
}

/// The days of the week, Monday first.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn week(reader: Reader<'_>, entry: &Entry<Anlaufstelle>) -> Vec<DayHours> {
    let hours = &entry.facts.written.hours;
    if WEEK
        .iter()
        .all(|day| hours.in_usual_week(DayWord(*day)).is_empty())
    {
        return Vec::new();
    }
    let days = WEEK.iter().map(|day| DayHours {
        day: reader.locale.weekday(*day),
        times: times(reader, hours.in_usual_week(DayWord(*day)), None),
    });
    days.collect()
}

/// The coming dates that differ from the week: exceptions, public holidays and closures.
fn exceptions(reader: Reader<'_>, entry: &Entry<Anlaufstelle>) -> Vec<DayHours> {
    let differing = entry.facts.differing.iter().map(|one| {
        let reason = one.holiday.map(|holiday| reader.text(holiday.message_id()));
        DayHours {
            day: reader.locale.date_with_weekday(one.date),
            times: times(reader, &one.spans, reason),
        }
    });
    differing.collect()
}

/// "Nächste Öffnung: …" and what comes after it, each as HTML.
fn openings(reader: Reader<'_>, entry: &Entry<Anlaufstelle>) -> Vec<Html> {
    let messages = ["hours-next", "hours-then"].iter();
    let openings = messages.zip(&entry.facts.openings).map(|(message, one)| {
        let day = reader.locale.date_with_weekday(one.date);
        let time = reader.time_span(one.start, Some(one.end));
        let given = [("when", day.into()), ("time", time.into())];
        let when = reader.format("when-and-time", &given);
        reader.plain(&reader.format(message, &[("when", when.into())]))
    });
    openings.collect()
}

/// When a place is open on a day, each span as HTML; `reason` says why it is closed.
pub fn times(reader: Reader<'_>, spans: &[ClockSpan], reason: Option<String>) -> Vec<Html> {
    if !spans.is_empty() {
        let spans = spans.iter();
        return spans
            .map(|span| reader.plain(&reader.time_span(span.start(), Some(span.end()))))
            .collect();
    }
    let closed = match reason {
        Some(name) => reader.format("hours-closed-because", &[("name", name.into())]),
        None => reader.text("hours-closed"),
    };
    vec![reader.plain(&closed)]
}

impl Reader<'_> {
    /// Where "leave this page" leads, on a page that is `sensitive`.
    pub fn leave_if(&self, sensitive: bool) -> Option<String> {
        let set = self.site.config.leave_to.as_ref();
        let to = set.map_or("https://www.wikipedia.org/", |url| url.as_str());
        sensitive.then(|| to.to_owned())
    }
}
