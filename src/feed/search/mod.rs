//! `<lang>/suche.json`: what the search in the browser reads, one file for each language; on a site
//! of many Kreise another for each of them, `<lang>/kreise/<key>/suche.json`.
//!
//! As in `content/`, facts stand once and words once per language: the source language's file holds
//! both, that of another language holds words only, and nothing at all of a record that is shown in
//! the source language. So who reads Arabic loads two files, and finds by the German word too.
//!
//! ```json
//! {"facts": {"places": [["kreise/muster"], ["gemeinden/tal", 0]],
//!            "records": [{"k": "offer", "a": "gemeinden/tal/angebote/sprachcafe/", "t": "art-sprache"}]},
//!  "places": [["Muster"], ["Tal"]], "labels": {"art-sprache": "Sprache"},
//!  "words": [{"t": "Sprachcafé", "s": "Deutsch üben", "w": "komm vorbei"}]}
//! ```

mod facts;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use foldhash::HashSet;
use serde::Serialize;

use crate::feed::Feed;
use crate::page::reader::Reader;
use crate::site::Scope;
use crate::site::local::Shown;
use crate::site::route;
use facts::{Facts, Ground, Searched};

/// The file of one language.
#[derive(Serialize)]
struct Index<'s> {
    /// In the source language's file only.
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Facts<'s>>,
    /// The name of each place for lists, and its language if that is not the file's.
    places: Vec<(String, Option<&'s str>)>,
    /// What the ids of labels say.
    labels: BTreeMap<&'s str, String>,
    /// The words of each record; none where the source language's are shown.
    words: Vec<Option<Words<'s>>>,
}

/// What is found of a record, and what is shown of it.
#[derive(Serialize)]
struct Words<'s> {
    #[serde(rename = "t")]
    title: Cow<'s, str>,
    #[serde(rename = "s", skip_serializing_if = "Option::is_none")]
    summary: Option<&'s str>,
    /// The words of its texts that neither title nor summary has, each once.
    #[serde(rename = "w", skip_serializing_if = "String::is_empty")]
    text: String,
    /// Their language, if it is not the file's.
    #[serde(rename = "l", skip_serializing_if = "Option::is_none")]
    language: Option<&'s str>,
    /// The summary's language, if it is not the title's.
    #[serde(rename = "m", skip_serializing_if = "Option::is_none")]
    summary_language: Option<&'s str>,
}

/// The files; `readers` are those of all languages, the source language first.
pub fn search<'a>(readers: &[Reader<'a>]) -> Vec<Feed<'a>> {
    let Some(source) = readers.first().copied() else {
        return Vec::new();
    };
    let is_split = source.serving.search_is_split();
    let kreise = source.site.scopes().skip(1).filter(|_| is_split);
    let scopes: Vec<Scope> = std::iter::once(None).chain(kreise).collect();
    let files = scopes.into_iter().flat_map(|scope| {
        let kreis = scope.map(|kreis| &source.site.kreise[kreis].name);
        // The languages share it, and it lasts as long as the file of one of them may be wanted.
        let ground: Arc<OnceLock<Ground<'a>>> = Arc::default();
        readers.iter().copied().map(move |reader| {
            let ground = Arc::clone(&ground);
            Feed::new(route::search_file(reader.tag(), kreis), move || {
                let of_scope = || Ground::of(source.site, source.serving, scope);
                serde_json::to_vec(&index(reader, ground.get_or_init(of_scope)))
                    .expect("texts and numbers can be written as JSON")
            })
        })
    });
    files.collect()
}

fn index<'s>(reader: Reader<'s>, ground: &'s Ground<'_>) -> Index<'s> {
    let site = reader.site;
    let records = &ground.records;
    let places = ground.places.iter().map(|place| {
        let place = *place;
        let shown = site.place_words(place).shown(reader.language);
        (reader.plain_name(place), foreign(reader, shown.language))
    });
    let is_source = reader.language == 0;
    Index {
        facts: is_source.then(|| ground.facts()),
        places: places.collect(),
        labels: labels(reader, records),
        words: records.iter().map(|one| words(reader, one)).collect(),
    }
}

/// The labels of all records that the language has a message for.
fn labels<'s>(reader: Reader<'s>, records: &'s [Searched<'_>]) -> BTreeMap<&'s str, String> {
    let ids = records.iter().flat_map(|one| one.facts.labels());
    let ids: BTreeSet<&str> = ids.filter(|id| reader.locale.has(id)).collect();
    ids.into_iter().map(|id| (id, reader.text(id))).collect()
}

fn words<'s>(reader: Reader<'s>, record: &Searched<'s>) -> Option<Words<'s>> {
    let shown = record.words.shown(reader.language);
    if shown.language == 0 && reader.language != 0 {
        return None;
    }
    let summary = shown.summary();
    let summary_language = summary
        .and_then(|(_, language)| (language != shown.language).then(|| reader.tag_of(language)));
    let known = [Some(shown.title()), summary.map(|(text, _)| text)];
    let mut texts = record.names.join("\n");
    push_texts(&mut texts, shown);
    Some(Words {
        title: match record.place {
            Some(place) => Cow::Owned(reader.plain_place_title(place)),
            None => Cow::Borrowed(shown.title()),
        },
        summary: summary.map(|(text, _)| text),
        text: new_words(&texts, known),
        language: foreign(reader, shown.language),
        summary_language,
    })
}

/// Adds the text fields and the body.
///
/// A text field that a translation lacks is shown in the source language, and found there.
fn push_texts(texts: &mut String, shown: &Shown) {
    let own = &shown.words.words;
    for one in own.texts.iter().flat_map(|field| &field.texts) {
        texts.push('\n');
        texts.push_str(one);
    }
    texts.push('\n');
    texts.push_str(&own.body.plain_text());
}

/// The tag of a language, if it isn't the reader's own.
fn foreign(reader: Reader<'_>, language: usize) -> Option<&str> {
    (language != reader.language).then(|| reader.tag_of(language))
}

/// The words of `texts` in their order, each once in whatever case, without those that are `known`.
fn new_words(texts: &str, known: [Option<&str>; 2]) -> String {
    let known = known.into_iter().flatten().flat_map(parts);
    let mut seen: HashSet<Cow<'_, str>> = known.map(lower).collect();
    let mut words = String::new();
    for part in parts(texts) {
        if seen.insert(lower(part)) {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(part);
        }
    }
    words
}

/// The word in small letters. Most are, and need no memory: there are a million in a large site.
fn lower(word: &str) -> Cow<'_, str> {
    let has_capital = if word.is_ascii() {
        word.bytes().any(|letter| letter.is_ascii_uppercase())
    } else {
        word.chars().any(is_capital)
    };
    if has_capital {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// A text cut where white space and signs are, except within words: `wann's`, `E-Mail`.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_whitespace();
    parts.map(bare).filter(|part| !part.is_empty())
}

/// Without the signs before and behind. Most words have none, and begin and end with a letter that
/// needs no table.
fn bare(part: &str) -> &str {
    match part.as_bytes() {
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => part,
        _ => part.trim_matches(|sign: char| !is_of_word(sign)),
    }
}

/// Whether words consist of such signs. Most letters are found in ranges that hold nothing else,
/// which takes a tenth of the time of a look into the tables of Unicode.
fn is_of_word(sign: char) -> bool {
    is_letter(sign) || sign.is_alphanumeric()
}

/// Whether it is one of the letters that stand together in Unicode: Latin, Cyrillic and Arabic ones.
fn is_letter(sign: char) -> bool {
    matches!(sign, 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ˁ' | 'Ѐ'..='ҁ' | 'ؠ'..='ي')
}

/// Whether it is a capital letter. Arabic has none.
fn is_capital(sign: char) -> bool {
    match sign {
        'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' | 'а'..='џ' | 'ؠ'..='ي' => false,
        'A'..='Z' | 'Ѐ'..='Я' => true,
        other => other.is_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_what_title_and_summary_do_not_and_says_it_once() {
        let texts =
            "Wann? Montags, im Sprachcafé: „montags“ 16 Uhr.\nE-Mail genügt\ndas E-Mail nicht";
        let known = [Some("Das Sprachcafé"), None];
        assert_eq!(
            new_words(texts, known),
            "Wann Montags im 16 Uhr E-Mail genügt nicht"
        );
    }

    #[test]
    fn letters_are_what_unicode_says() {
        for sign in '\0'..='\u{2fff}' {
            assert_eq!(is_of_word(sign), sign.is_alphanumeric(), "{sign:?}");
            assert_eq!(is_capital(sign), sign.is_uppercase(), "{sign:?}");
        }
    }

    #[test]
    fn marks_within_a_word_belong_to_it() {
        let words: Vec<&str> = parts("(مُقابَلة) сім'я! क").collect();
        assert_eq!(words, ["مُقابَلة", "сім'я", "क"]);
    }
}
