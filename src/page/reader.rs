//! A reader of one language, and how the site speaks to her.
//!
//! Words that stand in another language than the page's are marked with their true `lang` and
//! `dir`, and within right-to-left text numbers and Latin names are set apart.

use crate::content::name::Name;
use crate::content::words::WordField;
use crate::language::Direction;
use crate::locale::{Locale, Value};
use crate::markdown::{self, Rendering};
use crate::page::html::Html;
use crate::site::Site;
use crate::site::local::{Destination, LocalWords, Shown};
use crate::site::route::{self, Route};
use crate::site::serving::Serving;

/// Everything that a view is made from.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The site.
    pub site: &'a Site,
    /// What serves whom.
    pub serving: &'a Serving,
    /// How her language says things.
    pub locale: &'a Locale,
    /// Her language, by its place among the site's languages.
    pub language: usize,
    /// How the source language says things: for what someone in the administration reads.
    pub source: &'a Locale,
}

impl<'a> Reader<'a> {
    /// A reader of the source language.
    #[must_use]
    pub fn in_source(&self) -> Reader<'a> {
        Reader {
            locale: self.source,
            language: 0,
            ..*self
        }
    }

    /// Her language's tag.
    pub fn tag(&self) -> &'a str {
        self.tag_of(self.language)
    }

    /// The tag of a language of the site.
    pub fn tag_of(&self, language: usize) -> &'a str {
        self.site.config.languages[language].language.tag()
    }

    fn direction_of(&self, language: usize) -> Direction {
        self.site.config.languages[language].language.direction()
    }

    /// A text in the language at `language`, as HTML.
    pub fn phrase(&self, text: &str, language: usize) -> Html {
        let direction = self.direction_of(language);
        let html = match direction {
            Direction::Rtl => markdown::isolate(text),
            Direction::Ltr => {
                let mut html = String::with_capacity(text.len());
                markdown::escape(&mut html, text);
                html
            }
        };
        if language == self.language {
            return Html::of(html);
        }
        let (tag, direction) = (self.tag_of(language), direction.as_str());
        let start = ["<span lang=\"", tag, "\" dir=\"", direction, "\">"];
        Html::of([&start.concat(), &*html, "</span>"].concat())
    }

    /// A text that is German or a name and reads the same in every language: an address, a
    /// telephone number, a stop.
    pub fn german(&self, text: &str) -> Html {
        self.phrase(text, self.german_language())
    }

    /// The language that German names are marked as: her own, if that is a variety of it.
    pub fn german_language(&self) -> usize {
        let languages = &self.site.config.languages;
        let own = languages[self.language].language.primary();
        if languages[0].language.primary() == own {
            self.language
        } else {
            0
        }
    }

    /// Digits and signs that must keep their order, such as a telephone number, as HTML.
    pub fn digits(&self, text: &str) -> Html {
        let mut html = String::new();
        markdown::escape(&mut html, text);
        match self.direction_of(self.language) {
            Direction::Ltr => Html::of(html),
            Direction::Rtl => Html::of(format!("<bdi dir=\"ltr\">{html}</bdi>")),
        }
    }

    /// A record's title as HTML.
    pub fn title(&self, words: &LocalWords) -> Html {
        let shown = words.shown(self.language);
        self.phrase(shown.title(), shown.language)
    }

    /// A record's summary as HTML.
    pub fn summary(&self, words: &LocalWords) -> Option<Html> {
        let shown = words.shown(self.language);
        shown
            .summary()
            .map(|(text, language)| self.phrase(text, language))
    }

    /// The texts of a field as HTML, each.
    pub fn texts(&self, shown: &Shown, field: WordField) -> Vec<Html> {
        let (texts, language) = shown.texts(field);
        texts
            .iter()
            .map(|text| self.phrase(text, language))
            .collect()
    }

    /// A message of the interface without variables, as plain text.
    pub fn text(&self, id: &str) -> String {
        self.locale.text(id).into_owned()
    }

    /// A message of the interface with variables, as plain text.
    pub fn format(&self, id: &str, given: &[(&str, Value<'_>)]) -> String {
        self.locale.format(id, given)
    }

    /// A message with variables as HTML; what it is given may be HTML already.
    pub fn format_html(&self, id: &str, given: &[(&str, &str)]) -> Html {
        // Signs that no text contains stand for the values while the message is formatted. What
        // stands between them is made HTML piece by piece, since setting apart what runs the other
        // way must not see them.
        let marks: Vec<char> = ('\u{E000}'..).take(given.len()).collect();
        let values: Vec<(&str, Value<'_>)> = given
            .iter()
            .zip(&marks)
            .map(|((name, _), mark)| (*name, Value::from(mark.to_string())))
            .collect();
        let text = self.locale.format(id, &values);
        let mut html = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(&marks[..]) {
            html.push_str(&self.plain(&rest[..at]));
            let mark = rest[at..].chars().next();
            let value = marks.iter().position(|one| Some(*one) == mark);
            html.push_str(value.map_or("", |value| given[value].1));
            rest = &rest[at + mark.map_or(0, char::len_utf8)..];
        }
        html.push_str(&self.plain(rest));
        Html::of(html)
    }

    /// Plain text of the page's language as HTML.
    pub fn plain(&self, text: &str) -> Html {
        self.phrase(text, self.language)
    }

    /// The address of a page in her language.
    pub fn href(&self, route: &Route) -> String {
        route.href(&self.site.config.base, self.tag())
    }

    /// The address of a record in her language.
    pub fn record_href(&self, name: &Name) -> String {
        route::record_href(&self.site.config.base, self.tag(), name)
    }

    /// The body of a record's words as HTML, marked with its language by the caller.
    pub fn body(&self, shown: &Shown) -> Html {
        let words = &shown.words.words;
        let mut html = String::new();
        let outdated = self.text("notice-outdated");
        let notice = |block: usize| {
            let old = shown
                .currency
                .blocks_outdated
                .get(block)
                .copied()
                .unwrap_or(false);
            old.then(|| {
                let (tag, direction) = (self.tag(), self.direction_of(self.language).as_str());
                let text = self.plain(&outdated);
                format!("<p class=\"notice\" lang=\"{tag}\" dir=\"{direction}\">{text}</p>\n")
            })
        };
        let links = &shown.words.links;
        let href = |link: &markdown::Link| {
            let at = words
                .body
                .links
                .iter()
                .position(|one| one.target == link.target);
            at.and_then(|at| links.get(at))
                .map_or_else(String::new, |destination| self.destination(destination))
        };
        words.body.write_html(
            &mut html,
            &Rendering {
                href: &href,
                notice: &notice,
                heading_shift: 0,
                table_label: &self.locale.text("table-label"),
                isolate: self.direction_of(shown.language) == Direction::Rtl,
            },
        );
        Html::of(html)
    }

    /// The address that a link of a text has on her page.
    pub fn destination(&self, destination: &Destination) -> String {
        match destination {
            Destination::Record(name, fragment) => {
                let href = self.record_href(name);
                match fragment {
                    Some(fragment) => format!("{href}#{fragment}"),
                    None => href,
                }
            }
            Destination::Here(id) => format!("#{id}"),
            Destination::Media(path) => {
                route::file_href(&self.site.config.base, &route::media_file(path))
            }
            Destination::Outside(address) => address.clone(),
            Destination::Unreadable | Destination::Nothing => String::new(),
        }
    }

    /// `lang` and `dir` of the words shown.
    pub fn marks(&self, language: usize) -> (&'a str, &'static str) {
        (self.tag_of(language), self.direction_of(language).as_str())
    }
}

/// Percent-encoded for the query of an address, but for letters, digits, `-._~` and what `kept`
/// holds (RFC 3986).
pub fn percent_encoded(text: &str, kept: &[u8]) -> String {
    let mut address = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            address.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
            address.extend(['%', digit(byte >> 4), digit(byte & 0xf)]);
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_can_begin_another_field_of_an_address() {
        let encoded = |text| percent_encoded(text, b"");
        assert_eq!(encoded("a&bcc=b@c.example"), "a%26bcc%3Db%40c.example");
        assert_eq!(encoded("Café\r\n"), "Caf%C3%A9%0D%0A");
        assert_eq!(percent_encoded("a@b.example", b"@"), "a@b.example");
    }
}
