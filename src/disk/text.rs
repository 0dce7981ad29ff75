//! Bytes of a file → its text, with what was wrong about the bytes.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;

/// A text as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// The text; `None` if the bytes are not UTF-8.
    pub source: Option<Arc<Source>>,
    /// What was wrong with the bytes, apart from line ends.
    pub findings: Vec<Diagnostic>,
    /// Whether lines ended in CR LF; told once for all files.
    pub has_carriage_returns: bool,
}

/// Reads the bytes as UTF-8 without byte-order mark and with line ends `\n`.
pub(super) fn read(path: &str, bytes: Vec<u8>) -> Reading {
    let (text, bad_at) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let bad_at = error.utf8_error().valid_up_to();
            (
                String::from_utf8_lossy(error.as_bytes()).into_owned(),
                Some(bad_at),
            )
        }
    };
    // What stands before the first bad byte is the same in the lossy text.
    let bad_at = bad_at.map(|offset| normal(text[..offset].to_owned()).text.len());
    let Normal {
        text,
        had_mark,
        had_carriage_returns,
    } = normal(text);
    let source = Source::new(path, text);
    let mut findings = Vec::new();
    if had_mark {
        findings.push(Diagnostic::new(Code::ByteOrderMark, source.place(0..0)));
    }
    if let Some(start) = bad_at {
        let shown_as = char::REPLACEMENT_CHARACTER.len_utf8();
        let place = source.place(start..start + shown_as);
        findings.push(Diagnostic::new(Code::NotUtf8, place));
    }
    Reading {
        source: bad_at.is_none().then_some(source),
        findings,
        has_carriage_returns: had_carriage_returns,
    }
}

struct Normal {
    text: String,
    had_mark: bool,
    had_carriage_returns: bool,
}

fn normal(mut text: String) -> Normal {
    const MARK: char = '\u{feff}';
    let had_mark = text.starts_with(MARK);
    if had_mark {
        text.remove(0);
    }
    let had_carriage_returns = text.contains("\r\n");
    if had_carriage_returns {
        text = text.replace("\r\n", "\n");
    }
    Normal {
        text,
        had_mark,
        had_carriage_returns,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mark_and_carriage_returns_are_taken_off() {
        let reading = read("a.md", b"\xef\xbb\xbf+++\r\n+++\r\n".to_vec());
        assert_eq!(reading.source.unwrap().text, "+++\n+++\n");
        assert_eq!(reading.findings[0].code, Code::ByteOrderMark);
        assert!(reading.has_carriage_returns);
    }

    #[test]
    fn the_first_bad_byte_is_shown_on_its_line() {
        let reading = read(
            "a.md",
            b"\xef\xbb\xbf+++\r\ntitel = \"Caf\xe9\"\r\n\xff".to_vec(),
        );
        assert!(reading.source.is_none());
        let finding = &reading.findings[1];
        assert_eq!(finding.code, Code::NotUtf8);
        let position = finding.at.as_ref().unwrap().position();
        assert_eq!((position.line, position.column), (2, 13));
        assert_eq!(finding.at.as_ref().unwrap().text(), "\u{fffd}");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused_at_a_place_within(bytes: Vec<u8>) {
            let valid = std::str::from_utf8(&bytes).is_ok();
            let reading = read("a.md", bytes);
            prop_assert_eq!(reading.source.is_some(), valid);
            if let Some(finding) = reading.findings.iter().find(|it| it.code == Code::NotUtf8) {
                prop_assert_eq!(finding.at.as_ref().unwrap().text(), "\u{fffd}");
            }
        }
    }
}
