//! Text into HTML text or attribute values.

/// Adds `text` to `out` so that it means itself in HTML, in text and within `"` quotes.
/// Characters that HTML doesn't allow (controls, noncharacters) are left out.
pub fn escape(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut done = 0;
    let mut at = 0;
    while let Some(passed) = bytes[at..].iter().position(|byte| ODD[usize::from(*byte)]) {
        at += passed;
        let (replacement, width) = match bytes[at] {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            0x00..=0x7f => ("", 1),
            _ => {
                let Some(unprintable) = text[at..].chars().next().filter(is_unprintable) else {
                    at += 1;
                    continue;
                };
                ("", unprintable.len_utf8())
            }
        };
        out.push_str(&text[done..at]);
        out.push_str(replacement);
        at += width;
        done = at;
    }
    out.push_str(&text[done..]);
}

/// The bytes that don't simply mean themselves. Of those beyond ASCII, only these begin a character
/// that is not allowed.
const ODD: [bool; 256] = {
    let mut odd = [false; 256];
    let mut byte = 0;
    while byte < odd.len() {
        odd[byte] = matches!(
            byte,
            0x00..=0x08 | 0x0b..=0x1f | 0x7f | 0xc2 | 0xef | 0xf0..=0xf4
        );
        byte += 1;
    }
    odd[b'&' as usize] = true;
    odd[b'<' as usize] = true;
    odd[b'>' as usize] = true;
    odd[b'"' as usize] = true;
    odd
};

/// Whether HTML forbids the character, or only white space may be made of it.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the shape that `filter` asks for"
)]
pub(super) fn is_unprintable(character: &char) -> bool {
    let code = u32::from(*character);
    character.is_control() || (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_escaped_and_forbidden_characters_left_out() {
        let mut out = String::new();
        escape(
            &mut out,
            "ä<b> & \"c\"\u{0}\u{85}\u{ffff}\u{1fffe}\u{fdd0}\n»d«😀",
        );
        assert_eq!(out, "ä&lt;b&gt; &amp; &quot;c&quot;\n»d«😀");
    }
}
