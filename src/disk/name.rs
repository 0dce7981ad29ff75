//! How files may be called, and how a file with another name should be called instead.
//!
//! Small letters, digits and hyphens, because the name becomes an address and must survive every
//! computer: `Café für alle.md` should be `cafe-fuer-alle.md`.

use crate::language::Language;
use crate::path::{SafePath, is_invisible};

/// Longest key, in bytes; leaves room for languages and suffixes.
const LONGEST: usize = 100;

/// Judges a name; otherwise tells the name it should be.
pub(super) type Judge = fn(&str) -> Result<(), String>;

/// Hidden files, and what editors and desktops leave behind; never the site's.
pub(super) fn is_dropping(name: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swp", ".swo", ".swx"]
            .iter()
            .any(|end| name.ends_with(end))
        || ["thumbs.db", "desktop.ini"].contains(&name.as_str())
}

/// A name as it may be shown: what is invisible or turns the text around is replaced.
pub(super) fn shown(name: &str) -> String {
    name.replace(is_invisible, "\u{fffd}")
}

/// A record or translation: `<key>.md` or `<key>.<lang>.md`.
pub(super) fn record(name: &str) -> Result<(), String> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let translation = stem.rsplit_once('.').and_then(|(key, tag)| {
        let language = tag.parse::<Language>().ok()?;
        Some((key, language))
    });
    expect(
        name,
        match translation {
            Some((key, language)) => format!("{}.{language}.md", slug(key)),
            None => format!("{}.md", slug(stem)),
        },
    )
}

/// A folder below `content/`.
pub(super) fn folder(name: &str) -> Result<(), String> {
    expect(name, slug(name))
}

/// A file below `content/medien/`, or one of messages: `<key>` or `<key>.<suffix>`.
pub(super) fn file(name: &str) -> Result<(), String> {
    expect(
        name,
        match name.rsplit_once('.') {
            Some((stem, suffix)) => format!("{}.{}", slug(stem), slug(suffix)),
            None => slug(name),
        },
    )
}

/// A folder of `locales/` whose name is a language's tag: it should be in its usual spelling.
pub(super) fn language(name: &str) -> Result<(), String> {
    let language = name.parse::<Language>();
    expect(
        name,
        language.map_or_else(|_| slug(name), |language| language.to_string()),
    )
}

/// Anything below `themes/`, where engineers choose the names: what every computer can keep.
pub(super) fn of_theme(name: &str) -> Result<(), String> {
    if name.parse::<SafePath>().is_ok() && !name.contains(char::REPLACEMENT_CHARACTER) {
        return Ok(());
    }
    file(name)
}

/// `name` with `-2` and so on before its suffixes, the first that is not taken.
pub(super) fn free(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let (stem, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
    let numbered = (2..).map(|number| format!("{stem}-{number}{rest}"));
    std::iter::once(name.to_owned())
        .chain(numbered)
        .find(|candidate| !is_taken(candidate))
        .expect("only finitely many names are taken")
}

fn expect(name: &str, wanted: String) -> Result<(), String> {
    if name == wanted { Ok(()) } else { Err(wanted) }
}

/// The text in small letters, digits and hyphens; a key already is its own slug.
fn slug(text: &str) -> String {
    let is_key =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let fits =
        |text: &str| !text.is_empty() && text.len() <= LONGEST && text.parse::<SafePath>().is_ok();
    if text.chars().all(is_key) && fits(text) {
        return text.to_owned();
    }
    let mut slug = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match in_ascii(letter, slug.chars().next_back()) {
            Some(ascii) => slug.push_str(ascii),
            None if is_key(letter) && letter != '-' => slug.push(letter),
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    slug.truncate(LONGEST);
    let slug = slug.trim_end_matches('-');
    match slug {
        "" => "name".to_owned(),
        slug if fits(slug) => slug.to_owned(),
        reserved => format!("{reserved}-1"),
    }
}

/// How German administrations write the letter in ASCII; `None` for what is no Latin letter with
/// a mark. macOS writes `ü` as `u` and a mark after it, hence the letter `before`.
fn in_ascii(letter: char, before: Option<char>) -> Option<&'static str> {
    Some(match letter {
        '\u{308}' if matches!(before, Some('a' | 'o' | 'u')) => "e",
        '\u{300}'..='\u{36f}' => "",
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' => "o",
        'ř' | 'ŕ' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn good_names_are_taken() {
        for name in [
            "sprachcafe.md",
            "sprachcafe.ar.md",
            "a-1.de-simple.md",
            "-.md",
        ] {
            assert_eq!(record(name), Ok(()), "{name}");
        }
        assert_eq!(file("treff-1.jpg"), Ok(()));
        assert_eq!(language("pt-BR"), Ok(()));
        assert_eq!(of_theme("Font_Bold.woff2"), Ok(()));
    }

    #[test]
    fn other_names_are_told_what_they_should_be() {
        let wanted = |name: &str| record(name).unwrap_err();
        assert_eq!(wanted("Café für Alle!.md"), "cafe-fuer-alle.md");
        assert_eq!(wanted("Cafe\u{301} fu\u{308}r.ar.md"), "cafe-fuer.ar.md");
        assert_eq!(wanted("README.MD"), "readme.md");
        assert_eq!(wanted("treff.AR.md"), "treff.ar.md");
        assert_eq!(wanted("treff_1.1.md"), "treff-1-1.md");
        assert_eq!(wanted("con.md"), "con-1.md");
        assert_eq!(wanted("مقهى.md"), "name.md");
        assert_eq!(file("Foto 1.JPG").unwrap_err(), "foto-1.jpg");
        assert_eq!(language("pt-br").unwrap_err(), "pt-BR");
        assert_eq!(of_theme("a:b.html").unwrap_err(), "a-b.html");
    }

    #[test]
    fn a_proposed_name_that_is_taken_gets_a_number() {
        let taken = ["treff.md", "treff-2.md", "treff.ar.md"];
        let is_taken = |name: &str| taken.contains(&name);
        assert_eq!(free("treff.md", is_taken), "treff-3.md");
        assert_eq!(free("treff.ar.md", is_taken), "treff-2.ar.md");
        assert_eq!(free("neu.md", is_taken), "neu.md");
    }

    #[test]
    fn what_editors_and_desktops_leave_is_known() {
        for name in [
            ".gitkeep",
            ".a.md.swp",
            "a.md~",
            ".DS_Store",
            "Thumbs.db",
            "#a.md#",
        ] {
            assert!(is_dropping(name), "{name}");
        }
        assert!(!is_dropping("a.md"));
    }

    proptest! {
        #[test]
        fn a_proposed_name_is_a_good_name(text in "\\PC{0,140}") {
            for judge in [record as Judge, folder, file] {
                if let Err(wanted) = judge(&text) {
                    prop_assert_eq!(judge(&wanted), Ok(()), "{}", wanted);
                    prop_assert!(wanted.parse::<SafePath>().is_ok(), "{}", wanted);
                }
            }
        }
    }
}
