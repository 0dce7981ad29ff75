//! Puts one field into the head of a file and touches nothing else in it.
//!
//! When somebody confirms a translation or reviews a record, the program writes that down in the
//! editors' own file: `stand = ["3f9a", "c01d"]`, `geprueft = 2026-11-20`. Comments, order, line
//! ends and spacing stay as they are, so that the change shows as one line in a pull request.

use std::ops::Range;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use crate::markdown::Fingerprint;

/// Why a field can't be put into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotStamped {
    /// The field is not a bare TOML key, or the value not exactly one TOML value.
    NotAField,
    /// The file doesn't begin with a `+++` line.
    NoHead,
    /// There is no second `+++` line.
    HeadUnclosed,
    /// The head isn't TOML.
    HeadSyntax,
    /// The field is there, but as a table (`[stand]`, `stand.x = 1`).
    NotBare,
}

/// Stamps a translation with the fingerprints of the blocks that it was made from.
pub fn confirmed(text: &str, blocks: &[Fingerprint]) -> Result<String, NotStamped> {
    let blocks: Vec<String> = blocks.iter().map(|block| format!("\"{block}\"")).collect();
    with_field(text, "stand", &format!("[{}]", blocks.join(", ")))
}

/// Stamps an original with the day on which someone made sure that it is right.
pub fn reviewed(text: &str, day: Date) -> Result<String, NotStamped> {
    with_field(text, "geprueft", &day.to_string())
}

/// The file's text with the bare top-level field set to a value, written in TOML.
///
/// A value that is there is replaced whole, also over several lines; a comment after it stays. A
/// new field becomes the last of the bare ones. `text` is the file as it is on the disk, with its
/// byte-order mark and line ends.
///
/// ```
/// use kreisweit::content::stamp::with_field;
/// let file = "+++\ntitel = \"A\" # kurz\n[anmeldung]\nnoetig = false\n+++\nText\n";
/// assert_eq!(
///     with_field(file, "geprueft", "2026-11-20"),
///     Ok(file.replace("# kurz\n", "# kurz\ngeprueft = 2026-11-20\n")),
/// );
/// ```
pub fn with_field(text: &str, field: &str, toml_value: &str) -> Result<String, NotStamped> {
    if !is_bare_key(field) || !is_one_value(toml_value) {
        return Err(NotStamped::NotAField);
    }
    let head = head(text)?;
    let toml = &text[head.range.clone()];
    let table = DeTable::parse(toml).map_err(|_| NotStamped::HeadSyntax)?;
    let table = table.get_ref();

    let present = table.iter().find(|(key, _)| key.get_ref() == field);
    let (replaced, new) = if let Some((key, value)) = present {
        match shape(toml, key.span()) {
            Shape::Bare => (value.span(), toml_value.to_owned()),
            Shape::Dotted | Shape::Header => return Err(NotStamped::NotBare),
        }
    } else {
        let at = end_of_bare_fields(toml, table);
        (at..at, format!("{field} = {toml_value}{}", head.line_end))
    };
    let (start, end) = (
        head.range.start + replaced.start,
        head.range.start + replaced.end,
    );
    Ok([&text[..start], &new, &text[end..]].concat())
}

/// Whether TOML lets the key stand without quotes.
fn is_bare_key(field: &str) -> bool {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !field.is_empty() && field.bytes().all(is_bare)
}

/// Whether the text is one value and nothing besides, so that it can't bring in other fields.
fn is_one_value(toml_value: &str) -> bool {
    const KEY: &str = "x = ";
    let field = format!("{KEY}{toml_value}");
    DeTable::parse(&field).is_ok_and(|table| {
        let mut values = table.get_ref().values();
        let value = values.next().map(toml::Spanned::span);
        value == Some(KEY.len()..field.len()) && values.next().is_none()
    })
}

/// The TOML between the two `+++` lines.
struct Head {
    /// Its bytes in the file, from after the first line to before the last.
    range: Range<usize>,
    /// How its lines end: `\n` or `\r\n`.
    line_end: &'static str,
}

fn head(text: &str) -> Result<Head, NotStamped> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut end = text.len() - bare.len();
    let mut lines = bare.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "+++" {
        return Err(NotStamped::NoHead);
    }
    end += first.len();
    let start = end;
    for line in lines {
        if line.trim_end() == "+++" {
            let line_end = if first.ends_with("\r\n") {
                "\r\n"
            } else {
                "\n"
            };
            return Ok(Head {
                range: start..end,
                line_end,
            });
        }
        end += line.len();
    }
    Err(NotStamped::HeadUnclosed)
}

/// How a key is written.
enum Shape {
    /// `key = …`
    Bare,
    /// `key.other = …`
    Dotted,
    /// `[key]`, `[[key]]` or within such
    Header,
}

fn shape(toml: &str, key: Range<usize>) -> Shape {
    let line_start = toml[..key.start].rfind('\n').map_or(0, |at| at + 1);
    if toml[line_start..key.start].trim_start().starts_with('[') {
        Shape::Header
    } else if toml[key.end..].trim_start().starts_with('.') {
        Shape::Dotted
    } else {
        Shape::Bare
    }
}

/// Where a further bare field may stand: after the line of the last one, or at the very beginning.
fn end_of_bare_fields(toml: &str, table: &DeTable<'_>) -> usize {
    last_bare_value(toml, table).map_or(0, |end| {
        let line_end = toml[end..].find('\n');
        line_end.map_or(toml.len(), |at| end + at + 1)
    })
}

/// Where the last value ends that stands before the first header.
fn last_bare_value(toml: &str, table: &DeTable<'_>) -> Option<usize> {
    let ends =
        table.iter().filter_map(
            |(key, value)| match (shape(toml, key.span()), value.get_ref()) {
                (Shape::Bare, _) => Some(value.span().end),
                (Shape::Dotted, DeValue::Table(inner)) => last_bare_value(toml, inner),
                (Shape::Dotted | Shape::Header, _) => None,
            },
        );
    ends.max()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stamped(text: &str) -> String {
        with_field(text, "stand", "[\"3f9a\"]").unwrap()
    }

    #[test]
    fn a_new_field_stands_before_the_first_table_and_its_comment() {
        assert_eq!(
            stamped("+++\ntitel = \"A\"  # kurz\n\n# Anmeldung\n[anmeldung]\nstand = 1\n+++\n"),
            "+++\ntitel = \"A\"  # kurz\nstand = [\"3f9a\"]\n\n# Anmeldung\n[anmeldung]\nstand = 1\n+++\n"
        );
        assert_eq!(stamped("+++\n+++\n"), "+++\nstand = [\"3f9a\"]\n+++\n");
        assert_eq!(
            stamped("+++\n# A\n[[a]]\nb = 1\n+++"),
            "+++\nstand = [\"3f9a\"]\n# A\n[[a]]\nb = 1\n+++"
        );
    }

    #[test]
    fn a_new_field_stands_after_dotted_fields_and_long_values() {
        for bare in [
            "a.b.c = 1\n",
            "a = \"\"\"\n[x]\n\"\"\"\n",
            "a = [\n  1, # [b]\n]\n",
        ] {
            assert_eq!(
                stamped(&format!("+++\n{bare}[b]\n+++\n")),
                format!("+++\n{bare}stand = [\"3f9a\"]\n[b]\n+++\n")
            );
        }
    }

    #[test]
    fn a_field_that_is_there_is_replaced_whole() {
        assert_eq!(
            stamped(
                "\u{feff}+++\r\nstand=[ # alt\r\n  \"c01d\",\r\n]  # neu\r\na = 1\r\n+++\r\nstand = 1\r\n"
            ),
            "\u{feff}+++\r\nstand=[\"3f9a\"]  # neu\r\na = 1\r\n+++\r\nstand = 1\r\n"
        );
        assert_eq!(
            with_field(
                "+++\n\"geprueft\" = 2026-01-01\n+++\n",
                "geprueft",
                "2026-11-20"
            ),
            Ok("+++\n\"geprueft\" = 2026-11-20\n+++\n".to_owned())
        );
        assert_eq!(
            with_field("+++\na = '''\n b'''#c\n+++\n", "a", "\"d\""),
            Ok("+++\na = \"d\"#c\n+++\n".to_owned())
        );
    }

    #[test]
    fn what_can_not_be_stamped_is_said() {
        let why = |text| with_field(text, "stand", "1").unwrap_err();
        assert_eq!(why("titel = 1\n"), NotStamped::NoHead);
        assert_eq!(why(""), NotStamped::NoHead);
        assert_eq!(why("+++\na = 1\n"), NotStamped::HeadUnclosed);
        assert_eq!(why("+++\na = \n+++\n"), NotStamped::HeadSyntax);
        assert_eq!(why("+++\n[stand]\n+++\n"), NotStamped::NotBare);
        assert_eq!(why("+++\n[[stand]]\n+++\n"), NotStamped::NotBare);
        assert_eq!(why("+++\n[ stand . a ]\n+++\n"), NotStamped::NotBare);
        assert_eq!(why("+++\nstand . a = 1\n+++\n"), NotStamped::NotBare);
    }

    #[test]
    fn a_value_can_not_bring_in_more_than_itself() {
        for value in ["", "1\nb = 2", "1 # c", " 1", "1\n[b]", "1\n", "[", "a"] {
            let result = with_field("+++\n+++\n", "a", value);
            assert_eq!(result, Err(NotStamped::NotAField), "{value:?}");
        }
        for field in ["", "a.b", "a b", "ä", "\"a\""] {
            let result = with_field("+++\n+++\n", field, "1");
            assert_eq!(result, Err(NotStamped::NotAField), "{field:?}");
        }
    }

    /// What stands before and after the key of a field, with comments and blank lines anywhere.
    fn any_field() -> impl Strategy<Value = (String, String)> {
        const BEFORE: &[&str] = &["", "  ", "\n", "# stand = 1\n", "  # [a]\n", "\t\n"];
        const EQUALS: &[&str] = &["=", " = ", "\t=  "];
        const VALUES: &[&str] = &[
            "1",
            "\"]\"",
            "[\n 1, # ]\n 2\n]",
            "'''\n[x]\n#'''",
            "2026-01-01",
            "{ stand = 1 }",
            "[[1], []]",
        ];
        const AFTER: &[&str] = &["\n", " \n", " # \"c\" [\n"];
        let one_of = prop::sample::select::<&str>;
        let after = (one_of(EQUALS), one_of(VALUES), one_of(AFTER));
        (one_of(BEFORE), after).prop_map(|(before, (equals, value, end))| {
            (before.into(), [equals, value, end].concat())
        })
    }

    /// Bare fields, then up to three tables; the field `stand` anywhere or nowhere.
    fn any_head() -> impl Strategy<Value = String> {
        let fields = || prop::collection::vec(any_field(), 0..5);
        let keys = Just(["b0", "b1", "d.stand", "stand", "b4"]).prop_shuffle();
        let tables = prop::collection::vec(fields(), 0..3);
        (fields(), keys, tables).prop_map(|(bare, keys, tables)| {
            let written = |fields: Vec<(String, String)>, keys: [&str; 5]| -> String {
                let lines = fields.into_iter().zip(keys);
                lines
                    .map(|((before, after), key)| before + key + &after)
                    .collect()
            };
            let mut head = written(bare, keys);
            for (fields, header) in
                tables
                    .into_iter()
                    .zip(["[t]\n", "[[u.stand]]\n", "[ v.w ] # a\n"])
            {
                head += header;
                head += &written(fields, keys);
            }
            head
        })
    }

    proptest! {
        #[test]
        fn nothing_changes_but_the_field(
            head in any_head(),
            body in "[a-z+=\\[\\]\n ]{0,40}",
            byte_order_mark: bool,
            carriage_returns: bool,
            value in prop::sample::select(vec!["[\"3f9a\", \"c01d\"]", "2026-11-20", "\"a\""]),
        ) {
            let mark = if byte_order_mark { "\u{feff}" } else { "" };
            let mut text = format!("{mark}+++\n{head}+++\n{body}");
            if carriage_returns {
                text = text.replace('\n', "\r\n");
            }
            let new = with_field(&text, "stand", value).unwrap();

            let mut wanted = table(&text);
            wanted.insert("stand".into(), table(&format!("+++\nx = {value}\n+++"))["x"].clone());
            prop_assert_eq!(table(&new), wanted);
            assert_only_the_field_differs(&text, &new, value);
            let again = with_field(&new, "stand", value);
            prop_assert_eq!(again, Ok(new));
        }

        #[test]
        fn no_text_makes_it_panic(text in "(\u{feff}|)(\\+\\+\\+|)\r?\n[a-c.=\\[\\]\"'#{}1\n\r ]{0,30}\n(\\+\\+\\+|)\\PC{0,9}") {
            let _ = with_field(&text, "a", "1");
        }
    }

    fn table(text: &str) -> toml::Table {
        text[head(text).unwrap().range].parse().unwrap()
    }

    /// Takes the common beginning and end away: of the new text only the field may remain.
    fn assert_only_the_field_differs(old: &str, new: &str, value: &str) {
        let equal = |(a, b): &(u8, u8)| a == b;
        let before = old.bytes().zip(new.bytes()).take_while(equal).count();
        let rest = old.len().min(new.len()) - before;
        let backwards = old.bytes().rev().zip(new.bytes().rev());
        let after = backwards.take(rest).take_while(equal).count();
        let changed = &new.as_bytes()[before..new.len() - after];
        let most = format!("stand = {value}\r\n").len();
        assert!(
            changed.len() <= most,
            "{:?}",
            String::from_utf8_lossy(changed)
        );
    }
}
