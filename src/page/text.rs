//! The words of a record as every page shows them: title, summary, body, and what must be said
//! about them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::words::Origin;
use crate::locale::Value;
use crate::page::facts::{Item, Row};
use crate::page::html::Html;
use crate::page::mistake;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::statement;
use crate::site::local::Shown;
use crate::site::{Entry, Id, Page};

/// Title, summary, body and notices.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Text {
    /// HTML.
    pub title: Html,
    /// HTML.
    pub summary: Option<Html>,
    /// The tag of the language that the body is in.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// HTML.
    pub body: Html,
    /// "Not yet in your language", "translated by a machine" …, in the reader's language; HTML.
    pub notices: Vec<Html>,
    /// "This doesn't exist", for samples.
    pub sample: Option<String>,
    /// When it was last reviewed, in a sentence.
    pub reviewed: Option<String>,
    /// Who answers for it.
    pub responsible: Option<Item>,
    /// Its own website.
    pub website: Option<Item>,
    /// A letter to those who mend mistakes, already begun.
    pub mistake: Option<String>,
}

/// What `page.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FreePage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// The facts of an accessibility statement; empty on other pages.
    pub statement: Vec<Ready<Row>>,
}

/// A free page.
pub fn page(reader: Reader<'_>, id: Id<Page>) -> FreePage {
    let entry = &reader.site.pages[id];
    let shown = entry.words.shown(reader.language);
    let mut text = text(reader, entry, shown, "sample");
    if entry.facts.written.legal && reader.language != 0 {
        text.notices
            .push(reader.plain(&reader.text("notice-binding")));
    }
    let statement = entry.facts.written.statement.as_ref();
    FreePage {
        text,
        statement: statement
            .map_or_else(Vec::new, |one| statement::rows(reader, &entry.facts, one)),
    }
}

/// The words of an entry; `sample` is the message that says it doesn't exist.
pub fn text<T>(reader: Reader<'_>, entry: &Entry<T>, shown: &Shown, sample: &str) -> Text {
    let (lang, dir) = reader.marks(shown.language);
    let reviewed = entry.reviewed.as_ref().map(|review| {
        let date = reader.locale.date_long(review.day);
        reader.format("reviewed-on", &[("date", date.into())])
    });
    let mut notices = notices(reader, shown);
    if entry.overdue {
        notices.push(reader.plain(&reader.text("notice-review-overdue")));
    }
    Text {
        title: reader.phrase(shown.title(), shown.language),
        summary: shown
            .summary()
            .map(|(text, language)| reader.phrase(text, language)),
        lang: lang.to_owned(),
        dir,
        body: reader.body(shown),
        notices,
        sample: entry.sample.then(|| reader.text(sample)),
        reviewed,
        responsible: entry.responsible.map(|id| {
            let traeger = &reader.site.traeger[id];
            Item::link(
                reader.title(&traeger.words),
                reader.record_href(&traeger.name),
            )
        }),
        website: entry.website.as_ref().map(|url| reader.website(url)),
        mistake: mistake::letter(reader, entry),
    }
}

fn notices(reader: Reader<'_>, shown: &Shown) -> Vec<Html> {
    let mut notices = Vec::new();
    if shown.is_fallback_for(reader.language) {
        let languages = &reader.site.config.languages;
        let own = reader.language_name(&languages[reader.language].language);
        let name = reader.language_name(&languages[shown.language].language);
        let text = reader.format(
            "notice-fallback",
            &[("language", Value::from(own)), ("shown", Value::from(name))],
        );
        notices.push(reader.plain(&text));
    }
    if shown.language != 0 {
        let id = match shown.origin() {
            Origin::Human => None,
            Origin::Machine => Some("notice-machine"),
            Origin::MachineReviewed => Some("notice-machine-reviewed"),
        };
        notices.extend(id.map(|id| reader.plain(&reader.text(id))));
        if shown.currency.head_outdated {
            notices.push(reader.plain(&reader.text("notice-outdated")));
        }
        if shown.currency.extended {
            notices.push(reader.plain(&reader.text("notice-extended")));
        }
    }
    notices
}
