//! Heads that are not quite TOML: reads on where a slip would hide the rest, and tells each slip
//! as what it is for the person who made it.
//!
//! A line without `=`, as in `titel: "Sprachcafé"`, and a list that never ends keep the TOML
//! library from reading what follows. Such lines are left out, so that one run tells all mistakes
//! and none that only follows from another.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::content::day::{WrongDateReason, parse_date};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// What TOML can't read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slip {
    /// Where in the head.
    pub span: Range<usize>,
    /// The beginning of what the TOML library says of it.
    pub problem: String,
}

/// How many slips are looked for that hide the rest; each costs another reading.
const MOST: usize = 20;

/// The head with blanks where a slip would hide what follows, and these slips. Everything else
/// stays at its place.
pub(super) fn mended(head: &str) -> (String, Vec<Slip>) {
    let mut text = head.to_owned();
    let mut slips = Vec::new();
    while slips.len() < MOST
        && let Some((slip, lines)) = barrier(&text)
    {
        let blank: String = text[lines.clone()]
            .bytes()
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
            .collect();
        text.replace_range(lines, &blank);
        slips.push(slip);
    }
    (text, slips)
}

impl Slip {
    /// The slip that the library tells.
    pub(super) fn of(error: &toml::de::Error) -> Slip {
        Slip {
            span: error.span().unwrap_or(0..0),
            problem: error.message().to_owned(),
        }
    }
}

/// The first slip that hides what follows, and the lines without which that can be read.
fn barrier(text: &str) -> Option<(Slip, Range<usize>)> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let says = |beginning| move |slip: &Slip| slip.problem.starts_with(beginning);
    let slips: Vec<Slip> = errors.iter().map(Slip::of).collect();
    if let Some(slip) = slips.iter().find(|slip| says("key with no value")(slip)) {
        let line = line_at(text, slip.span.start);
        return Some((slip.clone(), line));
    }
    let is_open = |slip: &&Slip| says("unclosed array, ")(slip) || says("invalid multi-line")(slip);
    let open = slips.iter().find(is_open)?;
    let start = value_around(table.get_ref(), open.span.start)?;
    let first = line_at(text, start);
    let slip = Slip {
        span: start..first.start + text[first.clone()].trim_end().len(),
        problem: open.problem.clone(),
    };
    let mut end = first.end;
    for line in text[first.end..].split_inclusive('\n') {
        if begins_something(line) {
            break;
        }
        end += line.len();
    }
    Some((slip, first.start..end))
}

/// The line around a place, its end included.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1);
    start..end
}

/// Whether a line begins a field or a section.
fn begins_something(line: &str) -> bool {
    let line = line.trim_start();
    let name =
        line.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign));
    line.starts_with('[') || (name.len() < line.len() && name.trim_start().starts_with('='))
}

/// Where the value begins that goes on at a place.
fn value_around(table: &DeTable<'_>, at: usize) -> Option<usize> {
    table.iter().find_map(|(_, value)| {
        let tables: Vec<&DeTable<'_>> = match value.get_ref() {
            DeValue::Table(inner) => vec![inner],
            DeValue::Array(entries) => {
                let entries = entries.iter().map(|entry| entry.get_ref().as_table());
                entries.collect::<Option<_>>().unwrap_or_default()
            }
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => Vec::new(),
        };
        if tables.is_empty() {
            let span = value.span();
            return (span.start < at && at <= span.end).then_some(span.start);
        }
        tables.into_iter().find_map(|inner| value_around(inner, at))
    })
}

/// The names of the field or section that a line is about: as written, and as forms spell it.
pub(super) fn names_on(line: &str) -> [String; 2] {
    let line = line.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '[');
    let end = line.find(|sign: char| sign.is_whitespace() || "=:]".contains(sign));
    let name = &line[..end.unwrap_or(line.len())];
    let spelled = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")]
        .iter()
        .fold(name.to_lowercase(), |name, (umlaut, ascii)| {
            name.replace(umlaut, ascii)
        });
    [name.to_owned(), spelled]
}

/// Quotes that word processors put in place of `"`.
const TYPOGRAPHIC: [char; 9] = ['„', '“', '”', '‚', '‘', '’', '«', '»', '‟'];

/// Words that people write for `true` and `false`.
const YES_AND_NO: [&str; 8] = ["ja", "nein", "true", "false", "wahr", "falsch", "yes", "no"];

/// What the TOML library says of values that stand without quotes and are none.
const BARE: [&str; 7] = [
    "string values must be quoted",
    "unexpected leading zero",
    "invalid float",
    "invalid integer",
    "invalid boolean",
    "invalid date",
    "invalid time",
];

/// The finding that tells a slip; `span` is its place in the file.
pub(super) fn finding(source: &Arc<Source>, span: Span, problem: &str) -> Diagnostic {
    let line = line_at(&source.text, span.start);
    let text = &source.text[line.clone()];
    let value = text.split_once('=').map_or(text, |(_, value)| value).trim();
    if value.starts_with(TYPOGRAPHIC) {
        let start = line.start + text.find(value).unwrap_or(0);
        let place = source.place(start..start + value.len());
        return Diagnostic::new(Code::TypographicQuotes, place).with("literal", value);
    }
    let unreadable_value = BARE.iter().any(|beginning| problem.starts_with(beginning));
    let literal = word_at(&source.text, span.start);
    let word = &source.text[literal.clone()];
    if let Err(wrong) = parse_date(word)
        && unreadable_value
        && (wrong.meant.is_some() || wrong.reason == WrongDateReason::NoSuchDay)
    {
        let finding = Diagnostic::new(Code::WrongDate, source.place(literal));
        return Diagnostic {
            nearest: wrong.meant.map(|date| date.to_string()),
            ..finding.with("literal", word)
        };
    }
    let problem = if !unreadable_value || !word.starts_with(char::is_alphabetic) {
        problem
    } else if YES_AND_NO.contains(&word.to_lowercase().as_str()) {
        "invalid boolean"
    } else {
        "string values must be quoted"
    };
    Diagnostic::new(Code::HeadSyntax, source.place(span)).with("problem", problem)
}

/// The word of a value around a place.
fn word_at(text: &str, at: usize) -> Range<usize> {
    let ends = |sign: char| sign.is_whitespace() || "=[]{},\"'#".contains(sign);
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind(ends).map_or(0, |end| {
        end + text[end..].chars().next().map_or(0, char::len_utf8)
    });
    let end = text[at..].find(ends).map_or(text.len(), |end| at + end);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head without blank lines, and the literals of its slips.
    fn read(head: &str) -> (String, Vec<&str>) {
        let (text, slips) = mended(head);
        assert_eq!(text.len(), head.len());
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let slips = slips.iter().map(|slip| &head[slip.span.clone()]);
        (lines.collect::<Vec<_>>().join("\n"), slips.collect())
    }

    #[test]
    fn a_line_without_equals_sign_hides_nothing() {
        assert_eq!(
            read("titel: \"a\"\nart = \"b\"\nDas ist für Text\n[anmeldung]\nnoetig = false\n"),
            (
                "art = \"b\"\n[anmeldung]\nnoetig = false".to_owned(),
                vec!["", ""]
            )
        );
    }

    #[test]
    fn a_list_without_end_hides_nothing() {
        assert_eq!(
            read(
                "z = [\"a\",\nart = \"b\"\n[[zeiten]]\ntage = [ # täglich\n  \"mo\",\n  \"di\"\nbis = 2\n"
            ),
            (
                "art = \"b\"\n[[zeiten]]\nbis = 2".to_owned(),
                vec!["[\"a\",", "[ # täglich"]
            )
        );
        let text = "kurz = \"\"\"Ein\nSatz\nart = \"b\"\n";
        assert_eq!(read(text), ("art = \"b\"".to_owned(), vec!["\"\"\"Ein"]));
    }

    #[test]
    fn what_can_be_read_stays() {
        let head = "a = [\n \"b\"\n]\ngröße = 1\nc = [\"d\" \"e\"]\nf = \"g\n";
        assert_eq!(mended(head), (head.to_owned(), Vec::new()));
    }

    #[test]
    fn many_slips_end_somewhere() {
        let (_, slips) = mended(&"Text\n".repeat(1000));
        assert_eq!(slips.len(), MOST);
    }
}
