//! The page and the card of an offer.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::anlaufstelle::Topic;
use crate::content::offer::{Access, Registration, Status, Venue};
use crate::content::schedule::Session;
use crate::content::words::WordField;
use crate::locale::Value;
use crate::page::alike::Alike;
use crate::page::cards::Cards;
use crate::page::conditions::{audience, costs, levels, who_may_come};
use crate::page::counter::{Counter, GermanHalves};
use crate::page::facts::{Item, Row, Rows};
use crate::page::html::Html;
use crate::page::picture::{PictureView, pictures};
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::term;
use crate::page::text::{Text, text};
use crate::site::local::Shown;
use crate::site::route::{Route, anchor};
use crate::site::{Anlaufstelle, Entry, Id, Offer};

/// What `offer.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OfferPage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// Its type, plain text.
    pub kind: String,
    /// The list of its type.
    pub kind_href: String,
    /// "This offer has ended", "has not begun", "is full" …, plain text each.
    pub state: Vec<String>,
    /// The facts.
    pub facts: Vec<Ready<Row>>,
    /// The next dates in words, HTML each.
    pub upcoming: Vec<Html>,
    /// The id of the section with the next dates.
    pub times_id: &'static str,
    /// Whether it has times at all, so that a lack of dates is worth saying.
    pub has_times: bool,
    /// The day the dates were computed for, in a sentence.
    pub as_of: String,
    /// Contact and registration.
    pub contact: Vec<Ready<Row>>,
    /// Pictures.
    pub pictures: Vec<PictureView>,
    /// Where "leave this page" leads; only where the topic is violence.
    pub leave_to: Option<String>,
    /// What to show on the spot; not in German.
    pub counter: Option<Counter>,
    /// Words of letters that lead to it.
    pub terms: Vec<Item>,
}

/// An offer in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OfferCard {
    /// Its page.
    pub href: String,
    /// HTML.
    pub title: Html,
    /// HTML.
    pub summary: Option<Html>,
    /// Its type, plain text.
    pub kind: String,
    /// Where, HTML.
    pub place: Html,
    /// When, HTML each.
    pub when: Vec<Html>,
    /// What must be known before all else, plain text: not begun, full, cancelled …
    pub states: Vec<String>,
    /// Short remarks, plain text: the states, free, women only …
    pub remarks: Vec<String>,
    /// It doesn't exist.
    pub sample: bool,
}

/// An offer in the list of a day of the week: what [`OfferCard`] has, as far as it is shown.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DayCard {
    /// Its page.
    pub href: String,
    /// HTML.
    pub title: Html,
    /// When on that day, HTML each.
    pub when: Vec<Html>,
    /// Where, HTML.
    pub place: Html,
    /// Not begun, full, cancelled …, plain text.
    pub states: Vec<String>,
    /// It doesn't exist.
    pub sample: bool,
}

/// The page of an offer; its next dates are put into words only if that `shows_dates`.
pub fn page(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    german: Option<&GermanHalves<'_>>,
    shows_dates: bool,
    id: Id<Offer>,
) -> OfferPage {
    let alike = cards.rows();
    let entry = &reader.site.offers[id];
    let facts = &entry.facts;
    let shown = entry.words.shown(reader.language);
    let text = text(reader, entry, shown, "sample-offer");
    OfferPage {
        kind: reader.offer_type(facts.kind),
        kind_href: reader.href(&Route::OffersOfType(
            reader.site.config.offer_types[facts.kind].clone(),
        )),
        state: states(reader, facts),
        facts: fact_rows(reader, alike, entry, shown),
        upcoming: if shows_dates {
            upcoming(reader, facts)
        } else {
            Vec::new()
        },
        times_id: anchor::free(anchor::TIMES, &shown.words.words.body),
        has_times: !facts.written.sessions.is_empty() && !facts.ended,
        as_of: reader.as_of(),
        contact: contact_rows(reader, alike, facts, shown),
        pictures: pictures(reader, &facts.written.pictures, &facts.picture_sizes, shown),
        leave_to: reader.leave_if(is_sensitive(reader, facts)),
        counter: german.and_then(|german| german.offer(reader, id)),
        terms: term::links(reader, &facts.terms),
        text,
    }
}

/// The card of an offer.
pub fn card(reader: Reader<'_>, id: Id<Offer>) -> OfferCard {
    let entry = &reader.site.offers[id];
    let facts = &entry.facts;
    let written = &facts.written;
    let states = states(reader, facts);
    let mut remarks = states.clone();
    if written.is_free() {
        remarks.push(reader.text("cost-free"));
    }
    if written.women_only {
        remarks.push(reader.text("offer-women-only"));
    }
    if written.childcare {
        remarks.push(reader.text("offer-childcare"));
    }
    remarks.extend(levels(reader, facts));
    OfferCard {
        href: reader.record_href(&entry.name),
        title: reader.title(&entry.words),
        summary: reader.summary(&entry.words),
        kind: reader.offer_type(facts.kind),
        place: where_short(reader, facts),
        when: written
            .sessions
            .iter()
            .map(|session| reader.plain(&reader.session(session)))
            .collect(),
        states,
        remarks,
        sample: entry.sample,
    }
}

/// The short card of an offer in the list of a day of the week: when it takes place on that day,
/// which the heading says.
pub fn card_on_day(reader: Reader<'_>, id: Id<Offer>, sessions: &[&Session]) -> DayCard {
    let entry = &reader.site.offers[id];
    let when = sessions
        .iter()
        .map(|session| reader.session_on_its_day(session));
    DayCard {
        href: reader.record_href(&entry.name),
        title: reader.title(&entry.words),
        when: when.map(|line| reader.plain(&line)).collect(),
        place: where_short(reader, &entry.facts),
        states: states(reader, &entry.facts),
        sample: entry.sample,
    }
}

/// What a visitor must know before all else.
fn states(reader: Reader<'_>, offer: &Offer) -> Vec<String> {
    let written = &offer.written;
    let mut states = Vec::new();
    let date = |date| reader.locale.date_long(date);
    if let Some(end) = written.ends.filter(|_| offer.ended) {
        states.push(reader.format("offer-ended", &[("date", date(end).into())]));
    } else if let Some(first) = written.begins.filter(|first| *first > reader.site.today) {
        states.push(reader.format("offer-not-begun", &[("date", date(first).into())]));
    }
    match written.status {
        Status::Running => {}
        Status::Paused | Status::Full | Status::Cancelled => {
            states.push(reader.word("offer-status", written.status));
        }
    }
    states
}

fn fact_rows(
    reader: Reader<'_>,
    alike: &Alike<Row>,
    entry: &Entry<Offer>,
    shown: &Shown,
) -> Vec<Ready<Row>> {
    let offer = &entry.facts;
    let written = &offer.written;
    let mut rows = Rows::sharing(reader, alike);
    rows.add("when", "offer-when", when(reader, offer));
    rows.add("period", "offer-period", period(reader, offer));
    let id = Some(anchor::free(anchor::PLACE, &shown.words.words.body));
    if offer.venues.is_empty() {
        rows.add_with_id("where", id, "offer-where", venue(reader, offer));
    } else {
        // An Anlaufstelle has its name and address, whatever takes place there.
        let venue = || venue(reader, offer);
        rows.add_alike_with_id("where", id, "offer-where", &offer.venues, venue);
    }
    let prices = written.costs.iter().map(|cost| {
        let audience = cost.audience.as_ref().map(|one| &one.literal);
        (cost.amount, cost.per, audience)
    });
    let from = (written.is_free(), prices.collect::<Vec<_>>());
    rows.add_alike("cost", "offer-cost", from, || {
        costs(reader, written.costs.as_slice(), offer)
    });
    rows.add_words("support", "offer-support", "support", &written.support);
    rows.add_alike("languages", "offer-languages", &written.languages, || {
        let languages = reader.languages(&written.languages);
        languages.map(|text| Item::plain(reader.plain(&text)))
    });
    rows.add_words("topics", "anlaufstelle-topics", "topic", &written.topics);
    let from = (&offer.audiences, written.age_from, written.age_to);
    rows.add_alike("audience", "offer-audience", from, || {
        audience(reader, offer)
    });
    let from = (written.women_only, &written.permits);
    rows.add_alike("who", "offer-who-may-come", from, || {
        who_may_come(reader, offer)
    });
    let from = (written.level_from, written.level_to);
    rows.add_alike("level", "offer-level", from, || {
        levels(reader, offer).map(|text| Item::plain(reader.plain(&text)))
    });
    rows.add_words(
        "course",
        "offer-course-kind",
        "course-kind",
        written.course.as_slice(),
    );
    rows.add(
        "next",
        "offer-next-course",
        offer.next.map(|next| {
            let next = &reader.site.offers[next];
            let title = reader.html_title_at(&next.words, next.facts.home);
            Item::link(title, reader.record_href(&next.name))
        }),
    );
    rows.add(
        "capacity",
        "offer-capacity",
        written.capacity.map(|capacity| {
            let count = Value::from(usize::try_from(capacity).unwrap_or(usize::MAX));
            Item::plain(reader.plain(&reader.format("capacity-count", &[("count", count)])))
        }),
    );
    if written.childcare {
        rows.add_alike("childcare", "offer-childcare-label", (), || {
            [Item::plain(reader.plain(&reader.text("offer-childcare")))]
        });
    }
    rows.add_words("access", "offer-access", "access", access(reader, offer));
    rows.add(
        "bring",
        "offer-bring",
        reader
            .texts(shown, WordField::Bring)
            .into_iter()
            .map(Item::plain),
    );
    rows.add(
        "note",
        "offer-note",
        reader
            .texts(shown, WordField::Note)
            .into_iter()
            .map(Item::plain),
    );
    rows.add_alike("serves", "offer-serves", &offer.serves, || {
        offer.serves.iter().map(|place| reader.place_link(*place))
    });
    rows.add_alike("field", "offer-field", offer.field, || {
        let field = offer.field.map(|field| reader.field_of_action(field));
        field.map(|text| Item::plain(reader.plain(&text)))
    });
    rows.finish()
}

fn contact_rows(
    reader: Reader<'_>,
    alike: &Alike<Row>,
    offer: &Offer,
    shown: &Shown,
) -> Vec<Ready<Row>> {
    let written = &offer.written;
    let mut rows = Rows::sharing(reader, alike);
    let registration = written
        .registration
        .iter()
        .flat_map(|one| registration(reader, one));
    let id = anchor::free(anchor::REGISTRATION, &shown.words.words.body);
    rows.add_with_id("registration", Some(id), "offer-registration", registration);
    rows.add(
        "contact",
        "offer-contact",
        reader.contacts(&written.contacts),
    );
    rows.add_alike("traeger", "offer-traeger", offer.provider, || {
        let provider = offer
            .provider
            .map(|provider| &reader.site.traeger[provider]);
        provider.map(|one| Item::link(reader.title(&one.words), reader.record_href(&one.name)))
    });
    rows.finish()
}

/// When it takes place, a line for each rhythm and what it leaves out.
pub fn when(reader: Reader<'_>, offer: &Offer) -> Vec<Item> {
    let mut lines = Vec::new();
    for (session, venue) in offer.written.sessions.iter().zip(&offer.session_venues) {
        let mut line = reader.plain(&reader.session(session));
        if let Some(venue) = venue {
            line = reader.format_html(
                "label-value",
                &[("label", &venue_title(reader, *venue)), ("value", &line)],
            );
        }
        lines.push(Item::plain(line));
        lines.extend(
            reader
                .pauses(session)
                .iter()
                .map(|pause| Item::plain(reader.plain(pause))),
        );
    }
    lines.dedup();
    lines
}

/// What makes it accessible: its own facts, else those of the only place where it is.
fn access<'s>(reader: Reader<'s>, offer: &'s Offer) -> &'s [Access] {
    match (&*offer.written.access, &*offer.venues) {
        ([], [venue]) => &reader.site.anlaufstellen[*venue].facts.written.access,
        (own, _) => own,
    }
}

/// Whether someone who reads of it may be in danger from those who look over her shoulder.
fn is_sensitive(reader: Reader<'_>, offer: &Offer) -> bool {
    let mut venues = offer.venues.iter();
    offer.written.topics.contains(&Topic::Violence)
        || venues.any(|venue| reader.site.anlaufstellen[*venue].facts.written.protected)
}

fn venue_title(reader: Reader<'_>, venue: Id<Anlaufstelle>) -> Html {
    reader.title(&reader.site.anlaufstellen[venue].words)
}

fn period(reader: Reader<'_>, offer: &Offer) -> Option<Item> {
    let date = |date| reader.locale.date_long(date);
    let text = match (offer.written.begins, offer.written.ends) {
        (Some(from), Some(to)) => reader.locale.date_range(from, to),
        (Some(from), None) => reader.format("date-from", &[("from", date(from).into())]),
        (None, Some(to)) => reader.format("date-to", &[("to", date(to).into())]),
        (None, None) => return None,
    };
    Some(Item::plain(reader.plain(&text)))
}

fn venue(reader: Reader<'_>, offer: &Offer) -> Vec<Item> {
    match &offer.written.venue {
        Venue::Online => {
            let website = offer
                .written
                .registration
                .as_ref()
                .and_then(|one| one.web.as_ref());
            let online = Item::plain(reader.plain(&reader.text("offer-online")));
            std::iter::once(online)
                .chain(website.map(|url| reader.website(url)))
                .collect()
        }
        Venue::Address(address) => {
            let text = Item::plain(reader.address(address));
            std::iter::once(text)
                .chain(reader.on_map(None, Some(address)))
                .collect()
        }
        Venue::At(_) => offer
            .venues
            .iter()
            .flat_map(|venue| venue_items(reader, *venue))
            .collect(),
    }
}

fn venue_items(reader: Reader<'_>, venue: Id<Anlaufstelle>) -> Vec<Item> {
    let entry = &reader.site.anlaufstellen[venue];
    let written = &entry.facts.written;
    let title = Item::link(reader.title(&entry.words), reader.record_href(&entry.name));
    let address = written
        .address
        .as_ref()
        .map(|address| Item::plain(reader.address(address)));
    let stop = written
        .stop
        .as_ref()
        .map(|stop| Item::plain(reader.labelled_stop(stop, &written.lines)));
    std::iter::once(title)
        .chain(address)
        .chain(reader.on_map(written.position, written.address.as_ref()))
        .chain(stop)
        .collect()
}

/// Where, for a card.
fn where_short(reader: Reader<'_>, offer: &Offer) -> Html {
    match &offer.written.venue {
        Venue::Online => reader.plain(&reader.text("offer-online")),
        // A town whose name another has too is said as the Gemeinde is.
        Venue::Address(address) if address.town == reader.site.short_name(offer.home, 0) => {
            reader.short_name(offer.home)
        }
        Venue::Address(address) => reader.german(&address.town),
        Venue::At(_) => reader.short_name(offer.home),
    }
}

fn registration(reader: Reader<'_>, registration: &Registration) -> Vec<Item> {
    let id = if registration.needed {
        "registration-needed"
    } else {
        "registration-not-needed"
    };
    let mut lines = vec![Item::plain(reader.plain(&reader.text(id)))];
    lines.extend(registration.until.map(|until| {
        let date = reader.locale.date_long(until);
        Item::plain(reader.plain(&reader.format("registration-until", &[("date", date.into())])))
    }));
    lines.extend(registration.phone.as_ref().map(|phone| reader.phone(phone)));
    lines.extend(registration.mail.as_ref().map(|mail| reader.mail(mail)));
    lines.extend(registration.web.as_ref().map(|web| reader.website(web)));
    lines
}

fn upcoming(reader: Reader<'_>, offer: &Offer) -> Vec<Html> {
    let dates = offer.upcoming.iter().map(|one| {
        let session = &offer.written.sessions[one.session];
        let day = reader.locale.date_with_weekday(one.date);
        let time = reader.time_span(session.start, session.end);
        let given = [("when", day.into()), ("time", time.into())];
        let line = reader.plain(&reader.format("when-and-time", &given));
        match offer.session_venues.get(one.session).copied().flatten() {
            Some(venue) => {
                let title = venue_title(reader, venue);
                reader.format_html("label-value", &[("label", &line), ("value", &title)])
            }
            None => line,
        }
    });
    dates.collect()
}

impl Reader<'_> {
    /// The label of a type of offer.
    pub fn offer_type(&self, kind: usize) -> String {
        self.text(&["art-", &self.site.config.offer_types[kind]].concat())
    }

    /// The label of a field of action.
    pub fn field_of_action(&self, field: usize) -> String {
        self.text(&format!(
            "handlungsfeld-{}",
            self.site.config.fields_of_action[field]
        ))
    }

    /// "Stand: 20. November 2026".
    pub fn as_of(&self) -> String {
        let date = self.locale.date_long(self.site.today);
        self.format("as-of", &[("date", date.into())])
    }

    /// "Stop: …" with its lines, as HTML.
    pub fn labelled_stop(&self, stop: &str, lines: &[String]) -> Html {
        self.labelled(&self.text("stop"), &self.stop(stop, lines))
    }

    /// A stop and its lines, as HTML.
    pub fn stop(&self, stop: &str, lines: &[String]) -> Html {
        let name = self.german(stop);
        if lines.is_empty() {
            return name;
        }
        let lines = self.digits(&lines.join(", "));
        let lines = self.format_html("stop-lines", &[("lines", &lines)]);
        Html::of(format!("{name}. {lines}"))
    }
}
