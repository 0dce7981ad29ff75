//! Character references in the values of attributes, such as `&amp;` or `&#x27;`.

use std::borrow::Cow;

use super::scan::find_byte;

/// The named references that templates and minifiers write, without `;`, and what they mean.
/// Whether the `;` may be left out is the last word on each.
const NAMED: &[(&str, &str, bool)] = &[
    ("amp", "&", true),
    ("lt", "<", true),
    ("gt", ">", true),
    ("quot", "\"", true),
    ("apos", "'", false),
    ("nbsp", "\u{a0}", true),
    ("shy", "\u{ad}", true),
    ("auml", "ä", true),
    ("ouml", "ö", true),
    ("uuml", "ü", true),
    ("Auml", "Ä", true),
    ("Ouml", "Ö", true),
    ("Uuml", "Ü", true),
    ("szlig", "ß", true),
    ("sol", "/", false),
    ("num", "#", false),
    ("colon", ":", false),
];

/// The value of an attribute as the browser reads it. Names that aren't known here stay as they
/// are; bytes that aren't UTF-8 become U+FFFD.
pub fn decoded(value: &[u8]) -> Cow<'_, str> {
    let text = match std::str::from_utf8(value) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(value),
    };
    if find_byte(value, 0, b'&').is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = push_reference(rest, &mut out);
        rest = &rest[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Writes what the reference at the beginning of `text` means, and says how long it is.
fn push_reference(text: &str, out: &mut String) -> usize {
    let body = &text[1..];
    let numeric = body
        .strip_prefix('#')
        .and_then(|digits| match digits.strip_prefix(['x', 'X']) {
            Some(digits) => number(digits, 16).map(|(letter, length)| (letter, length + 3)),
            None => number(digits, 10).map(|(letter, length)| (letter, length + 2)),
        });
    if let Some((letter, length)) = numeric {
        out.push(letter);
        return length + usize::from(text[length..].starts_with(';'));
    }
    for (name, meaning, may_end_open) in NAMED {
        let Some(after) = body.strip_prefix(name) else {
            continue;
        };
        let next = after.bytes().next();
        // In an attribute, `&lt=` and `&ltx` are no references: they may be part of an address.
        let goes_on = next.is_some_and(|byte| byte == b'=' || byte.is_ascii_alphanumeric());
        if next == Some(b';') || (*may_end_open && !goes_on) {
            out.push_str(meaning);
            return 1 + name.len() + usize::from(next == Some(b';'));
        }
    }
    out.push('&');
    1
}

/// The character whose number stands at the beginning, and the count of its digits.
fn number(digits: &str, radix: u32) -> Option<(char, usize)> {
    let length = digits
        .bytes()
        .take_while(|byte| char::from(*byte).is_digit(radix))
        .count();
    let digits = digits.get(..length).filter(|digits| !digits.is_empty())?;
    let number = u32::from_str_radix(digits, radix).unwrap_or(0);
    let letter = match char::from_u32(number) {
        None | Some('\0') => char::REPLACEMENT_CHARACTER,
        Some(letter) => letter,
    };
    Some((letter, length))
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn references_are_decoded_with_and_without_semicolon() {
        assert_eq!(decoded(b"a&amp;b&#x27;&#39;&#X2f;&uuml;"), "a&b''/ü");
        assert_eq!(decoded(b"?a=1&amp=2&lt&gt"), "?a=1&amp=2<>");
        assert_eq!(
            decoded(b"&#0;&#x110000;&#99999999999;"),
            "\u{fffd}\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn what_is_no_reference_stays() {
        assert_eq!(
            decoded(b"a&b&&c=&;&#;&#x;&unknown;"),
            "a&b&&c=&;&#;&#x;&unknown;"
        );
    }
}
