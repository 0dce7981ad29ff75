//! The page as a whole: title, language and direction, zoom, and what moves by itself.
//!
//! | code | ACT rule | axe |
//! |---|---|---|
//! | title-missing | 2779a5 | document-title |
//! | page-language-missing | b5c3f8 | html-has-lang |
//! | wrong-language | bf051a, de46e4 | html-lang-valid, valid-lang |
//! | wrong-direction | | |
//! | zoom-blocked | b4f0c3 | meta-viewport |
//! | refresh-delayed | bc659a | meta-refresh |
//! | plays-by-itself | 80f0bf | no-autoplay-audio, blink, marquee |

use super::attributes::{Attr, Attributes};
use super::tree::{Open, Reading, Start};
use crate::check::html::{Element, decoded, lower};
use crate::diagnostic::Code;
use crate::language::is_of_two_letters;

/// What is known of the page as a whole.
#[derive(Debug, Default)]
pub(super) struct Document<'p> {
    /// The start tag of `html`.
    html: &'p [u8],
    has_title: bool,
}

/// Languages whose usual script runs from right to left.
const FROM_RIGHT: [&[u8]; 14] = [
    b"ar", b"arc", b"arz", b"ckb", b"dv", b"fa", b"he", b"lrc", b"mzn", b"ps", b"sd", b"ug", b"ur",
    b"yi",
];

/// Scripts that run from right to left.
const SCRIPTS_FROM_RIGHT: [&[u8]; 8] = [
    b"adlm", b"arab", b"aran", b"hebr", b"nkoo", b"rohg", b"syrc", b"thaa",
];

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    let attributes = start.attributes;
    if start.element == Element::Html {
        reading.document.html = start.text;
        if !attributes.says(Attr::Lang) {
            reading.tell(Code::PageLanguageMissing, start, Vec::new());
        }
    }
    if start.element == Element::Moving {
        reading.tell(Code::PlaysByItself, start, Vec::new());
    }
    if attributes.say_nothing() {
        return;
    }
    if let Some(tag) = attributes.get(Attr::Lang) {
        language(reading, start, tag);
    }
    if let Some(dir) = attributes.get(Attr::Dir) {
        let known: [&[u8]; 3] = [b"ltr", b"rtl", b"auto"];
        if !known.iter().any(|word| dir.eq_ignore_ascii_case(word)) {
            reading.tell(
                Code::WrongDirection,
                start,
                vec![("wanted", "ltr, rtl, auto".to_owned())],
            );
        }
    }
    if start.element == Element::Meta {
        meta(reading, start);
    }
    let plays = matches!(start.element, Element::Audio | Element::Video)
        && attributes.has(Attr::Autoplay)
        && !attributes.has(Attr::Muted);
    if plays {
        reading.tell(Code::PlaysByItself, start, Vec::new());
    }
}

pub(super) fn closes(reading: &mut Reading<'_>, ended: &Open<'_>) {
    let in_drawing = || reading.open.iter().any(|open| open.element == Element::Svg);
    if ended.element == Element::Title && ended.text && !in_drawing() {
        reading.document.has_title = true;
    }
}

pub(super) fn finish(reading: &mut Reading<'_>) {
    if !reading.document.has_title {
        reading.tell_at(Code::TitleMissing, reading.document.html, Vec::new());
    }
}

/// Checks the language of an element, and that its words run the way they are written. That the
/// language of the page itself is well-formed is told by [`crate::check::heads`].
fn language<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>, tag: &[u8]) {
    if start.element != Element::Html && !tag.is_empty() && !is_language(tag) {
        let detail = vec![("literal", decoded(tag).into_owned())];
        reading.tell(Code::WrongLanguage, start, detail);
        return;
    }
    let runs = runs_from_right(tag);
    let said = from_right(start.attributes);
    let around = reading.around().is_some_and(|open| open.from_right);
    // `bdi` finds the direction out by itself.
    let finds_out = start
        .text
        .get(1..4)
        .is_some_and(|name| name.eq_ignore_ascii_case(b"bdi"))
        || start.attributes.is(Attr::Dir, b"auto");
    if said.unwrap_or(around) != runs && !finds_out && !tag.is_empty() {
        let wanted = if runs { "rtl" } else { "ltr" };
        reading.tell(
            Code::WrongDirection,
            start,
            vec![("wanted", wanted.to_owned())],
        );
    }
}

/// Whether the attributes say that the words run from right to left; none if they don't say it.
pub(super) fn from_right(attributes: &Attributes<'_, '_>) -> Option<bool> {
    let dir = attributes.get(Attr::Dir)?;
    let rtl = dir.eq_ignore_ascii_case(b"rtl");
    (rtl || dir.eq_ignore_ascii_case(b"ltr")).then_some(rtl)
}

/// Whether the usual script of a language runs from right to left.
pub(super) fn runs_from_right(tag: &[u8]) -> bool {
    let mut parts = tag.split(|byte| *byte == b'-');
    let is_in = |part: &[u8], list: &[&[u8]]| {
        let mut room = [0; 32];
        lower(part, &mut room).is_some_and(|part| list.binary_search(&part).is_ok())
    };
    let language = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4 && part.iter().all(u8::is_ascii_alphabetic));
    match script {
        Some(script) => is_in(script, &SCRIPTS_FROM_RIGHT),
        None => is_in(language, &FROM_RIGHT),
    }
}

/// Whether the tag is well-formed, and its language a known one if it has two letters.
pub(super) fn is_language(tag: &[u8]) -> bool {
    let mut parts = tag.split(|byte| *byte == b'-');
    let language = parts.next().unwrap_or_default();
    let is_plain =
        |part: &[u8]| (1..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphanumeric);
    let is_known = match language {
        [first, second] => is_of_two_letters([*first, *second]),
        longer => longer.len() == 3 && longer.iter().all(u8::is_ascii_alphabetic),
    };
    is_known && parts.all(is_plain)
}

fn meta<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    let attributes = start.attributes;
    let content = attributes
        .get(Attr::Content)
        .map(decoded)
        .unwrap_or_default();
    if attributes.is(Attr::Name, b"viewport") && blocks_zoom(&content) {
        reading.tell(Code::ZoomBlocked, start, Vec::new());
    }
    if attributes.is(Attr::HttpEquiv, b"refresh") {
        let seconds = content.trim_start();
        let end = seconds.find(|sign: char| !sign.is_ascii_digit());
        let seconds = &seconds[..end.unwrap_or(seconds.len())];
        if seconds.bytes().any(|digit| digit != b'0') {
            reading.tell(Code::RefreshDelayed, start, Vec::new());
        }
    }
}

/// Whether a viewport keeps readers from enlarging the page fivefold.
fn blocks_zoom(content: &str) -> bool {
    const FIVEFOLD: f64 = 5.0;
    content.split([',', ';']).any(|setting| {
        let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        let number = value.parse::<f64>();
        match name.as_str() {
            "user-scalable" => {
                value.eq_ignore_ascii_case("no") || number.is_ok_and(|number| number.abs() < 1.0)
            }
            "maximum-scale" => number.is_ok_and(|number| (0.0..FIVEFOLD).contains(&number)),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Direction, Language};

    #[test]
    fn directions_are_those_of_the_languages() {
        assert!(FROM_RIGHT.is_sorted() && SCRIPTS_FROM_RIGHT.is_sorted());
        for tag in [
            "de",
            "en",
            "ar",
            "uk",
            "ru",
            "tr",
            "fa",
            "fr",
            "pl",
            "ro",
            "ku",
            "de-simple",
            "he",
            "ur",
            "ps",
            "ckb",
            "ku-Arab",
            "az-Arab",
            "pa",
            "pa-Arab",
            "sd",
            "yi",
            "ug",
            "dv",
            "so",
            "ti",
            "am",
            "ha",
            "sr-Cyrl",
            "zh-Hant",
            "vi",
        ] {
            let language: Language = tag.parse().unwrap();
            let from_right = language.direction() == Direction::Rtl;
            assert_eq!(runs_from_right(tag.as_bytes()), from_right, "{tag}");
            assert!(is_language(tag.as_bytes()), "{tag}");
        }
    }

    #[test]
    fn what_is_no_language_is_known() {
        for tag in [
            "",
            "d",
            "xx",
            "deutsch",
            "de_DE",
            "de--x",
            "de-ninesigns",
            "englisch",
            "12",
        ] {
            assert!(!is_language(tag.as_bytes()), "{tag}");
        }
    }

    #[test]
    fn zoom_is_blocked_by_a_number_or_a_word() {
        for content in [
            "user-scalable=no",
            "width=device-width, maximum-scale=1",
            "user-scalable = 0",
        ] {
            assert!(blocks_zoom(content), "{content}");
        }
        assert!(!blocks_zoom(
            "width=device-width, initial-scale=1, maximum-scale=5"
        ));
    }
}
