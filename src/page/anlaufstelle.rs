//! The page and the card of an Anlaufstelle.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::content::anlaufstelle::Topic;
use crate::content::clock::ClockSpan;
use crate::content::day::DayWord;
use crate::content::words::WordField;
use crate::page::facts::{Item, Row, Rows};
use crate::page::opening;
use crate::page::reader::Reader;
use crate::page::term;
use crate::page::text::{Text, text};
use crate::site::local::Shown;
use crate::site::route::anchor;
use crate::site::upcoming;
use crate::site::{Anlaufstelle, Entry, Id};

/// How far ahead changed hours and holidays are told.
const WEEKS_AHEAD: i32 = 6;

/// What `anlaufstelle.html` shows.
#[derive(Debug, Serialize)]
pub struct AnlaufstellePage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// What it is, plain text.
    pub kind: String,
    /// Telephone numbers first, then the other facts.
    pub facts: Vec<Row>,
    /// Opening hours by day, Monday first; empty if none are known.
    pub hours: Vec<DayHours>,
    /// The id of the section with the hours.
    pub times_id: &'static str,
    /// Dates that differ in the coming weeks.
    pub exceptions: Vec<DayHours>,
    /// The day these were computed for, in a sentence.
    pub as_of: String,
    /// The coming days' hours, for a script that says whether it is open now.
    pub open: Option<String>,
    /// A place whose whereabouts are secret.
    pub protected: bool,
    /// Where "leave this page" leads; only where the topic is violence.
    pub leave_to: Option<String>,
    /// Offers that take place here.
    pub offers: Vec<Item>,
    /// Words of letters that lead to it.
    pub terms: Vec<Item>,
}

/// A day and when it is open.
#[derive(Debug, Serialize)]
pub struct DayHours {
    /// "Montag", or a date; plain text.
    pub day: String,
    /// "09:00 bis 12:00 Uhr", "geschlossen", "geschlossen (Neujahr)"; HTML.
    pub times: Vec<String>,
}

/// An Anlaufstelle in a list.
#[derive(Debug, Clone, Serialize)]
pub struct AnlaufstelleCard {
    /// Its page.
    pub href: String,
    /// HTML.
    pub title: String,
    /// HTML.
    pub summary: Option<String>,
    /// What it is, plain text.
    pub kind: String,
    /// The number to call, if it has one.
    pub phones: Vec<Item>,
    /// Where, HTML; none for a helpline and for a protected place.
    pub place: Option<String>,
    /// The coming days' hours, for a script that says whether it is open now.
    pub open: Option<String>,
    /// It doesn't exist.
    pub sample: bool,
}

/// The page of an Anlaufstelle.
pub fn page(reader: Reader<'_>, id: Id<Anlaufstelle>) -> AnlaufstellePage {
    let entry = &reader.site.anlaufstellen[id];
    let written = &entry.facts.written;
    let shown = entry.words.shown(reader.language);
    let violence = written.protected || written.topics.contains(&Topic::Violence);
    AnlaufstellePage {
        text: text(reader, entry, shown, "sample-anlaufstelle"),
        kind: reader.word("anlaufstelle-kind", written.kind),
        facts: fact_rows(reader, entry, shown),
        hours: week(reader, entry),
        times_id: anchor::free(anchor::TIMES, &shown.words.words.body),
        exceptions: exceptions(reader, entry),
        as_of: reader.as_of(),
        open: opening::coming_days(reader.site.today, &entry.facts),
        protected: written.protected,
        leave_to: violence.then(|| reader.leave_to()),
        offers: reader.offer_links(|offer| offer.venues.contains(&id)),
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

fn fact_rows(reader: Reader<'_>, entry: &Entry<Anlaufstelle>, shown: &Shown) -> Vec<Row> {
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
    rows.add(
        "position",
        "place-on-map",
        written.position.map(|position| {
            let (north, east) = (position.latitude, position.longitude);
            Item::link(
                reader.digits(&format!("{north}, {east}")),
                format!("geo:{north},{east}"),
            )
        }),
    );
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

const WEEK: [Weekday; 7] = [
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
    let hours = &entry.facts.written.hours;
    let calendar = upcoming::calendar(reader.site, entry.facts.home);
    let today = reader.site.today;
    let dates = (0..WEEKS_AHEAD * 7).map(|days| today.saturating_add(days.days()));
    let differing = dates.filter(|date: &Date| {
        let usual = hours.in_usual_week(DayWord(date.weekday()));
        hours.on(*date, &calendar) != usual
    });
    differing
        .map(|date| DayHours {
            day: reader.locale.date_with_weekday(date),
            times: times(
                reader,
                hours.on(date, &calendar),
                calendar
                    .holiday_on(date)
                    .map(|holiday| reader.text(holiday.message_id())),
            ),
        })
        .collect()
}

fn times(reader: Reader<'_>, spans: &[ClockSpan], reason: Option<String>) -> Vec<String> {
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
    /// Where "leave this page" leads.
    pub fn leave_to(&self) -> String {
        let set = self.site.config.leave_to.as_ref();
        set.map_or("https://www.wikipedia.org/", |url| url.as_str())
            .to_owned()
    }

    /// Links to the offers that are not over and that `wanted` says yes to, as her language
    /// sorts them.
    pub fn offer_links(&self, wanted: impl Fn(&crate::site::Offer) -> bool) -> Vec<Item> {
        let offers = self.site.offers.iter();
        let offers = offers.filter(|(_, offer)| !offer.facts.ended && wanted(&offer.facts));
        let mut offers: Vec<_> = offers.map(|(_, offer)| offer).collect();
        offers.sort_by(|one, two| {
            let title = |offer: &Entry<crate::site::Offer>| {
                offer.words.shown(self.language).title().to_owned()
            };
            self.locale
                .compare(&title(one), &title(two))
                .then_with(|| one.name.cmp(&two.name))
        });
        let links = offers.iter();
        links
            .map(|offer| Item::link(self.title(&offer.words), self.record_href(&offer.name)))
            .collect()
    }
}
