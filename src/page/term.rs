//! The words of letters: their list, in the order of the German alphabet, and the page of each.
//!
//! Who comes here has a German letter in her hand. So the German word stands first in every
//! language, and words are found by it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::anlaufstelle::Topic;
use crate::locale::Locale;
use crate::locale::letters::Letter;
use crate::page::anlaufstelle::AnlaufstelleCard;
use crate::page::cards::Cards;
use crate::page::facts::Item;
use crate::page::html::Html;
use crate::page::offer::OfferCard;
use crate::page::offers::letter_id;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::text::{Text, text};
use crate::site::route::Route;
use crate::site::{Entry, Help, Id, Site, Term};

/// What `term.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TermPage {
    /// Title, summary, body and notices.
    pub text: Text,
    /// The German word, HTML.
    pub word: Html,
    /// The word in the reader's language, HTML; none where it is the German one.
    pub meaning: Option<Html>,
    /// Other ways in which letters write it, HTML.
    pub also: Option<Html>,
    /// The law that it comes from, HTML.
    pub law: Option<Html>,
    /// Where "leave this page" leads; only where the topic is violence.
    pub leave_to: Option<String>,
    /// Cards of the Anlaufstellen that help.
    pub anlaufstellen: Vec<Ready<AnlaufstelleCard>>,
    /// Cards of the offers that help.
    pub offers: Vec<Ready<OfferCard>>,
    /// Free pages that help.
    pub pages: Vec<Item>,
    /// Other words that go with it.
    pub terms: Vec<Item>,
}

/// What `terms.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TermsPage {
    /// Plain text.
    pub title: String,
    /// How many, in words.
    pub count: String,
    /// The words by their first letter.
    pub groups: Vec<TermGroup>,
}

/// The words with one first letter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TermGroup {
    /// Stable name, also its id.
    pub id: String,
    /// The letter, HTML.
    pub heading: Html,
    /// The words.
    pub terms: Vec<TermCard>,
}

/// A word in the list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TermCard {
    /// Its page.
    pub href: String,
    /// The German word, HTML.
    pub word: Html,
    /// The word in the reader's language, HTML; none where it is the German one.
    pub meaning: Option<Html>,
    /// HTML.
    pub summary: Option<Html>,
    /// Other ways in which letters write it, HTML.
    pub also: Option<Html>,
}

/// All words by letter, as German sorts them: the same in every language, so made once.
#[derive(Debug)]
pub struct Alphabet(Vec<(Letter, Vec<Id<Term>>)>);

impl Alphabet {
    /// Sorts a site's words; `source` is the locale of the source language.
    pub fn of(site: &Site, source: &Locale) -> Alphabet {
        let mut terms: Vec<(Id<Term>, &Entry<Term>)> = site.terms.iter().collect();
        terms.sort_by(|(_, one), (_, two)| {
            let order = source.compare(written(one), written(two));
            order.then_with(|| one.name.cmp(&two.name))
        });
        let terms = terms.into_iter().map(|(id, term)| (written(term), id));
        Alphabet(source.letters().groups(terms))
    }
}

/// The word as it stands in letters.
fn written(entry: &Entry<Term>) -> &str {
    entry.words.shown(0).title()
}

/// The list of all words.
pub fn list(reader: Reader<'_>, alphabet: &Alphabet) -> TermsPage {
    let groups = alphabet.0.iter().map(|(letter, terms)| TermGroup {
        id: letter_id(letter),
        heading: match letter {
            Letter::Of(letter) => reader.german(letter),
            Letter::None => reader.plain(&reader.letter(letter)),
        },
        terms: terms.iter().map(|id| card(reader, *id)).collect(),
    });
    TermsPage {
        title: reader.text("terms-heading"),
        count: reader.counted("terms-count", reader.site.terms.len()),
        groups: groups.collect(),
    }
}

fn card(reader: Reader<'_>, id: Id<Term>) -> TermCard {
    let entry = &reader.site.terms[id];
    TermCard {
        href: reader.record_href(&entry.name),
        word: reader.german(written(entry)),
        meaning: meaning(reader, entry),
        summary: reader.summary(&entry.words),
        also: also(reader, entry),
    }
}

/// The page of a word.
pub fn page(reader: Reader<'_>, cards: &Cards<'_>, id: Id<Term>) -> TermPage {
    let site = reader.site;
    let entry = &site.terms[id];
    let shown = entry.words.shown(reader.language);
    let law = entry.facts.written.law.as_ref();
    let mut page = TermPage {
        text: text(reader, entry, shown, "sample"),
        word: reader.german(written(entry)),
        meaning: meaning(reader, entry),
        also: also(reader, entry),
        law: law.map(|law| reader.german(law)),
        leave_to: reader.leave_if(entry.facts.written.topics.contains(&Topic::Violence)),
        anlaufstellen: Vec::new(),
        offers: Vec::new(),
        pages: Vec::new(),
        terms: Vec::new(),
    };
    for help in &entry.facts.help {
        match *help {
            Help::Anlaufstelle(id) => page.anlaufstellen.push(cards.anlaufstelle(id)),
            Help::Offer(id) if site.offers[id].facts.ended => {}
            Help::Offer(id) => page.offers.push(cards.offer(id)),
            Help::Page(id) => {
                let free = &site.pages[id];
                let href = reader.record_href(&free.name);
                page.pages.push(Item::link(reader.title(&free.words), href));
            }
            Help::Term(id) => page.terms.push(link(reader, id)),
        }
    }
    page
}

/// A link to the list of all words, if there are any; `label` is a message.
pub fn list_link(reader: Reader<'_>, label: &str) -> Option<Item> {
    let label = reader.plain(&reader.text(label));
    let some = !reader.site.terms.is_empty();
    some.then(|| Item::link(label, reader.href(&Route::Terms)))
}

/// Links to the words that lead to a record.
pub fn links(reader: Reader<'_>, terms: &[Id<Term>]) -> Vec<Item> {
    terms.iter().map(|id| link(reader, *id)).collect()
}

fn link(reader: Reader<'_>, id: Id<Term>) -> Item {
    let name = &reader.site.terms[id].name;
    Item::link(title(reader, id), reader.record_href(name))
}

/// The German word, and in brackets what it is in the reader's language; HTML.
pub fn title(reader: Reader<'_>, id: Id<Term>) -> Html {
    let entry = &reader.site.terms[id];
    let word = reader.german(written(entry));
    match meaning(reader, entry) {
        Some(meaning) => reader.format_html(
            "term-and-meaning",
            &[("word", &word), ("meaning", &meaning)],
        ),
        None => word,
    }
}

/// The same as plain text, for the window.
pub fn plain_title(reader: Reader<'_>, id: Id<Term>) -> String {
    let entry = &reader.site.terms[id];
    let word = written(entry);
    match entry.words.shown(reader.language).title() {
        meaning if meaning == word => word.to_owned(),
        meaning => reader.format(
            "term-and-meaning",
            &[("word", word.into()), ("meaning", meaning.into())],
        ),
    }
}

fn meaning(reader: Reader<'_>, entry: &Entry<Term>) -> Option<Html> {
    let own = entry.words.shown(reader.language).title() != written(entry);
    own.then(|| reader.title(&entry.words))
}

fn also(reader: Reader<'_>, entry: &Entry<Term>) -> Option<Html> {
    let words = &entry.facts.written.also;
    (!words.is_empty()).then(|| reader.german(&words.join(", ")))
}
