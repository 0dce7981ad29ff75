//! A story: fact box and sections.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::words::WordField;
use crate::locale::{Value, decimal};
use crate::page::cards::Cards;
use crate::page::facts::{Item, Row, Rows};
use crate::page::figure::{SourceView, source};
use crate::page::html::Html;
use crate::page::picture::{PictureView, pictures};
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::text::{Text, text};
use crate::site::{Entry, Id, Story};

/// What `story.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StoryPage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// Territory, population, area, fields.
    pub facts: Vec<Ready<Row>>,
    /// The sections that are written, in the order of the story.
    pub sections: Vec<Section>,
    /// A person's words, HTML, and whose they are.
    pub quote: Option<Quote>,
    /// Pictures.
    pub pictures: Vec<PictureView>,
    /// Where it is told.
    pub source: SourceView,
    /// Offers of the same fields in the reader's Kreis.
    pub offers: Vec<Item>,
    /// Other stories of the same fields.
    pub stories: Vec<Item>,
}

/// A section.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Section {
    /// Stable name, also its id.
    pub key: &'static str,
    /// In the reader's language.
    pub heading: String,
    /// HTML each.
    pub texts: Vec<Html>,
    /// The texts are steps or points, not one running text.
    pub is_list: bool,
}

/// Someone's words.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Quote {
    /// HTML.
    pub html: Html,
    /// HTML.
    pub by: Option<Html>,
}

/// A story in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StoryCard {
    /// Its page.
    pub href: String,
    /// HTML.
    pub title: Html,
    /// HTML.
    pub summary: Option<Html>,
    /// Where, HTML.
    pub territory: Option<Html>,
}

const SECTIONS: [(WordField, &str, &str); 8] = [
    (
        WordField::StartingPoint,
        "starting_point",
        "story-starting-point",
    ),
    (WordField::Timeline, "timeline", "story-timeline"),
    (WordField::Steps, "steps", "story-steps"),
    (WordField::Results, "results", "story-results"),
    (WordField::StatusToday, "today", "story-today"),
    (WordField::Visibility, "visibility", "story-visibility"),
    (WordField::Helped, "helped", "story-helped"),
    (WordField::Hindered, "hindered", "story-hindered"),
];

/// The page of a story.
pub fn page(reader: Reader<'_>, cards: &Cards<'_>, id: Id<Story>) -> StoryPage {
    let entry = &reader.site.stories[id];
    let written = &entry.facts.written;
    let shown = entry.words.shown(reader.language);
    let sections = SECTIONS.iter().map(|(field, key, heading)| Section {
        key,
        heading: reader.text(heading),
        texts: reader.texts(shown, *field),
        is_list: field.is_list(),
    });
    let quote = reader.texts(shown, WordField::Quote).into_iter().next();
    StoryPage {
        text: Text {
            // It stands among the facts.
            website: None,
            ..text(reader, entry, shown, "sample")
        },
        facts: facts(reader, entry),
        sections: sections
            .filter(|section| !section.texts.is_empty())
            .collect(),
        quote: quote.map(|html| Quote {
            html,
            by: reader.texts(shown, WordField::QuoteBy).into_iter().next(),
        }),
        pictures: pictures(reader, &written.pictures, &entry.facts.picture_sizes, shown),
        source: source(reader, &written.provenance),
        offers: cards.offer_links(&entry.facts.related_offers),
        stories: entry
            .facts
            .related_stories
            .iter()
            .map(|id| link(reader, *id))
            .collect(),
    }
}

fn link(reader: Reader<'_>, id: Id<Story>) -> Item {
    let story = &reader.site.stories[id];
    let title = reader.html_title_at(&story.words, story.facts.home);
    Item::link(title, reader.record_href(&story.name))
}

/// The card of a story.
pub fn card(reader: Reader<'_>, id: Id<Story>) -> StoryCard {
    let entry = &reader.site.stories[id];
    let territory = entry.facts.written.territory.as_ref();
    StoryCard {
        href: reader.record_href(&entry.name),
        title: reader.title(&entry.words),
        summary: reader.summary(&entry.words),
        territory: territory.map(|territory| reader.german(territory)),
    }
}

fn facts(reader: Reader<'_>, entry: &Entry<Story>) -> Vec<Ready<Row>> {
    let written = &entry.facts.written;
    let about = |text: String| {
        if written.approximate {
            reader.format("about", &[("value", text.into())])
        } else {
            text
        }
    };
    let date = written.population_date.map_or_else(
        || reader.text("figure-date-not-given"),
        |date| reader.locale.date_long(date),
    );
    let dated = |text: String| {
        let given = [("when", text.into()), ("time", Value::from(&date))];
        reader.format("when-and-time", &given)
    };
    let mut rows = Rows::new(reader);
    let territory = written.territory.as_ref();
    rows.add(
        "territory",
        "story-territory",
        territory.map(|place| Item::plain(reader.german(place))),
    );
    rows.add(
        "population",
        "story-population",
        written.population.map(|population| {
            let population = i64::try_from(population).unwrap_or(i64::MAX);
            Item::plain(reader.plain(&dated(about(reader.locale.number(population)))))
        }),
    );
    rows.add(
        "area",
        "story-area",
        written.area_km2.map(|area| {
            let area = Value::from(decimal(area, 0, 2));
            Item::plain(reader.plain(&about(reader.format("unit-km2", &[("count", area)]))))
        }),
    );
    let fields = entry
        .facts
        .fields
        .iter()
        .map(|field| Item::plain(reader.plain(&reader.field_of_action(*field))));
    rows.add("fields", "story-fields", fields);
    let website = entry.website.as_ref().map(|url| reader.website(url));
    rows.add("website", "contact-website", website);
    rows.add(
        "contact",
        "contact",
        written
            .contact
            .as_ref()
            .map(|contact| reader.contacts(std::slice::from_ref(contact)))
            .unwrap_or_default(),
    );
    rows.finish()
}
