//! Names for headings, so that a link can lead to one.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Body, Heading};

/// A text as part of an address: German letters spelled out, marks taken off other Latin letters,
/// other scripts left out, words joined with `-`. Empty if nothing is left.
///
/// ```
/// assert_eq!(kreisweit::markdown::slug("Öffnungszeiten & Café"), "oeffnungszeiten-cafe");
/// ```
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        let spelled = latin(character);
        if !spelled.is_empty() {
            slug.push_str(spelled);
        } else if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !is_silent(character) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Whether the character parts no words: marks on letters, apostrophes, soft hyphens.
fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}' | '\'' | '’' | 'ʼ' | '\u{ad}'
    )
}

/// A letter beyond ASCII in ASCII letters; empty if it isn't one of the Latin letters of the
/// site's languages and their neighbours.
fn latin(letter: char) -> &'static str {
    match letter {
        'ä' | 'æ' => "ae",
        'ö' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ə' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ț' | 'ŧ' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    }
}

/// Gives each heading its id: those that the editor wrote first, then the others by their words.
pub(super) fn name_headings(headings: &mut [Heading]) {
    let mut ids = Ids::default();
    for heading in headings.iter_mut().filter(|heading| heading.explicit) {
        heading.id = ids.claim(&heading.id).into();
    }
    for (at, heading) in headings.iter_mut().enumerate() {
        if !heading.explicit {
            heading.id = ids.claim(&from_words(heading, at)).into();
        }
    }
}

impl Body {
    /// Gives a translation's headings the ids of its original, so that a link to a heading holds
    /// in every language.
    ///
    /// The first heading takes the first's, and so on, where the levels agree. An id that the
    /// translator wrote stays. What is left over gets an id by its words that the original doesn't
    /// have.
    pub fn adopt_ids(&mut self, original: &Body) {
        let mut ids = Ids::default();
        for heading in self.headings.iter().filter(|heading| heading.explicit) {
            ids.take(&heading.id);
        }
        let mut unnamed = Vec::new();
        for (at, heading) in self.headings.iter_mut().enumerate() {
            let theirs = original.headings.get(at);
            match theirs.filter(|theirs| theirs.level == heading.level) {
                _ if heading.explicit => {}
                Some(theirs) if ids.take(&theirs.id) => heading.id = Arc::clone(&theirs.id),
                Some(_) | None => unnamed.push(at),
            }
        }
        for theirs in &original.headings {
            ids.take(&theirs.id);
        }
        for at in unnamed {
            let heading = &mut self.headings[at];
            heading.id = ids.claim(&from_words(heading, at)).into();
        }
    }
}

/// The id that a heading's words suggest; its number if they are in another script.
fn from_words(heading: &Heading, at: usize) -> String {
    let slug = slug(&heading.text);
    if slug.is_empty() {
        format!("abschnitt-{}", at + 1)
    } else {
        slug
    }
}

/// The ids that are taken.
#[derive(Default)]
struct Ids {
    taken: HashSet<String>,
    /// The next number to try for an id, so that a thousand equal headings cost a thousand steps.
    next: HashMap<String, usize>,
}

impl Ids {
    /// Takes an id if it is free, and says whether it was.
    fn take(&mut self, id: &str) -> bool {
        !self.taken.contains(id) && self.taken.insert(id.to_owned())
    }

    /// Takes the id, or the first free one of `wanted-2`, `wanted-3` …
    fn claim(&mut self, wanted: &str) -> String {
        if self.take(wanted) {
            return wanted.to_owned();
        }
        let mut number = self.next.get(wanted).copied().unwrap_or(2);
        let mut id = format!("{wanted}-{number}");
        while !self.take(&id) {
            number += 1;
            id = format!("{wanted}-{number}");
        }
        self.next.insert(wanted.to_owned(), number + 1);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;
    use crate::source::Source;

    fn body(text: &str) -> Body {
        parse(&Source::new("a.md", text), (0..text.len()).into()).0
    }

    fn ids(body: &Body) -> Vec<&str> {
        body.headings.iter().map(|heading| &*heading.id).collect()
    }

    #[test]
    fn letters_are_spelled_the_german_way() {
        assert_eq!(slug("Größe & Höhe: ÜBUNG"), "groesse-hoehe-uebung");
        assert_eq!(
            slug("Zwiększenie şçğı Łódź l’été"),
            "zwiekszenie-scgi-lodz-lete"
        );
        assert_eq!(slug("cafe\u{301} İstanbul"), "cafe-istanbul");
        assert_eq!(slug("متى؟"), "");
    }

    #[test]
    fn equal_headings_are_numbered_and_other_scripts_counted() {
        let body = body("## A\n\n## A\n\n## A-2\n\n## متى\n\n## A");
        assert_eq!(ids(&body), ["a", "a-2", "a-2-2", "abschnitt-4", "a-3"]);
    }

    #[test]
    fn a_written_id_wins_over_one_made_of_words() {
        let body = body("## Kosten\n\n## Preise {#kosten}\n\n## Satz {12 Euro}");
        assert_eq!(ids(&body), ["kosten-2", "kosten", "satz-12-euro"]);
        assert_eq!(&*body.headings[1].text, "Preise");
    }

    #[test]
    fn a_translation_takes_the_ids_of_its_original() {
        let original = body("## Wann\n\n### Wo\n\n## Kosten");
        let mut translation = body("## متى\n\n### أين\n\n## التكلفة\n\n## Wo");
        translation.adopt_ids(&original);
        assert_eq!(ids(&translation), ["wann", "wo", "kosten", "wo-2"]);
    }

    #[test]
    fn levels_that_differ_and_written_ids_are_respected() {
        let original = body("## Wann\n\n## Wo\n\n## Kosten");
        let mut translation = body("## When {#kosten}\n\n## Where\n\n### What");
        translation.adopt_ids(&original);
        assert_eq!(ids(&translation), ["kosten", "wo", "what"]);
        let mut flat = body("## When\n\n## Wo");
        flat.adopt_ids(&body("## Wann\n\n### Wo"));
        assert_eq!(ids(&flat), ["wann", "wo-2"], "`wo` is another section");
    }
}
