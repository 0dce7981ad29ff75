//! How deep a line may stand, so that no text takes long to read.

/// The most levels of a line. [`super::elements`] allows far fewer; this is what no person writes
/// even by mistake, such as within a drawing or a piece of code.
const MOST_LEVELS: usize = 100;

/// Parts a text before the first line that stands deeper than that.
///
/// The Markdown library looks at each open quote and list again on each line, so its time is their
/// product: without a bound, 80 kB of `>` and short lines take seconds.
pub(super) fn bounded(text: &str) -> (&str, &str) {
    let mut end = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        if levels(line) > MOST_LEVELS {
            break;
        }
        end += line.len();
    }
    text.split_at(end)
}

/// The most quotes and lists that can be open on a line: each takes a mark, or, for an item of a
/// list that began before, two columns.
fn levels(line: &str) -> usize {
    if is_rule(line) {
        return 0;
    }
    let mut columns = 0;
    let mut levels = 0;
    for byte in line.bytes() {
        match byte {
            b'>' | b'-' | b'*' | b'+' | b'.' | b')' => levels += 1,
            b' ' => columns += 1,
            b'\t' => columns += 4,
            b'0'..=b'9' => {}
            _ => break,
        }
    }
    levels + columns / 2
}

/// Whether the line is drawn with nothing but stars or dashes. Up to two would open lists.
fn is_rule(line: &str) -> bool {
    let drawn = || line.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let first = drawn().next();
    matches!(first, Some(b'*' | b'-'))
        && drawn().count() >= 3
        && drawn().all(|byte| Some(byte) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_parted_before_its_first_deep_line() {
        for deep in [
            ">".repeat(101),
            "- ".repeat(80) + "a",
            "\t".repeat(51) + "-",
        ] {
            let text = format!("a\n\n{deep}\nb\n");
            assert_eq!(bounded(&text), ("a\n\n", &text[3..]), "{deep}");
        }
    }

    #[test]
    fn lines_that_only_look_deep_are_kept() {
        let text = format!(
            "{}\n{}\n{}",
            "* ".repeat(200),
            "-".repeat(200),
            "=".repeat(200)
        );
        assert_eq!(bounded(&text), (text.as_str(), ""));
    }
}
