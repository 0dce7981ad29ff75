//! Elements whose inside is text, whatever stands in it.

use super::element::Element;
use super::scan::{CLOSE, SLASH, SPACE, find_byte, is};

/// Whether the inside of an element is text.
pub(super) fn is_inside(element: Element) -> bool {
    matches!(
        element,
        Element::Script | Element::Style | Element::Title | Element::Textarea
    )
}

/// Where the end tag stands of an element whose inside is text, written as `name`, if its start tag
/// ends at `from`.
pub(super) fn end(html: &[u8], element: Element, name: &[u8], from: usize) -> usize {
    if element == Element::Script {
        return end_of_script(html, from);
    }
    let mut at = from;
    while let Some(open) = find_byte(html, at, b'<') {
        if is_tag_of(html, open + 1, b"/", name) {
            return open;
        }
        at = open + 1;
    }
    html.len()
}

/// How a script reads what stands in it, because scripts were once hidden in comments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Plain,
    /// After `<!--`.
    Commented,
    /// After `<!-- <script`: the next `</script>` doesn't end the element.
    Nested,
}

/// Where the end tag of the script stands whose inside begins at `from`.
fn end_of_script(html: &[u8], from: usize) -> usize {
    let mut state = Script::Plain;
    let mut at = from;
    while let Some(byte) = html.get(at) {
        let rest = &html[at..];
        match (state, byte) {
            (Script::Plain, b'<') if rest.starts_with(b"<!--") => {
                state = Script::Commented;
                // The dashes may be those of `-->` too.
                at += 1;
            }
            (Script::Plain | Script::Commented, b'<')
                if is_tag_of(html, at + 1, b"/", b"script") =>
            {
                return at;
            }
            (Script::Commented, b'<') if is_tag_of(html, at + 1, b"", b"script") => {
                state = Script::Nested;
            }
            (Script::Nested, b'<') if is_tag_of(html, at + 1, b"/", b"script") => {
                state = Script::Commented;
            }
            (Script::Commented | Script::Nested, b'-') if rest.starts_with(b"-->") => {
                state = Script::Plain;
            }
            (Script::Plain | Script::Commented | Script::Nested, _) => {}
        }
        at += 1;
    }
    html.len()
}

/// Whether `slash` and `name` stand at `at`, and the name ends there.
fn is_tag_of(html: &[u8], at: usize, slash: &[u8], name: &[u8]) -> bool {
    let Some(rest) = html.get(at..).and_then(|rest| rest.strip_prefix(slash)) else {
        return false;
    };
    rest.len() > name.len()
        && rest[..name.len()].eq_ignore_ascii_case(name)
        && is(rest[name.len()], SPACE | SLASH | CLOSE)
}
