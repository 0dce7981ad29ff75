//! Latin words and numbers within right-to-left text.
//!
//! In an Arabic sentence, "+49 30 23125 101" would be shown as "101 23125 30 49+", and nobody could
//! dial it. Each such run is set apart, so that it keeps its own order.

use super::escape::escape;

/// The text as HTML, with each phone number, time, mail address, web address and Latin name within
/// `<bdi>`. For text of a right-to-left language.
pub fn isolate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    write_isolated(&mut out, text);
    out
}

/// Adds to `out` what [`isolate`] makes of `text`.
pub(super) fn write_isolated(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(word) = rest.find(is_word) {
        // The island between right-to-left letters that the word stands on.
        let begin = rest[..word]
            .trim_end_matches(|c| !is_right_to_left(c))
            .len();
        let end = rest[word..].find(is_right_to_left);
        let end = end.map_or(rest.len(), |end| word + end);
        write_at_home(out, &rest[..begin]);
        write_island(out, &rest[begin..end]);
        rest = &rest[end..];
    }
    write_at_home(out, rest);
}

/// Writes right-to-left text; a time in its own digits is set apart as well.
fn write_at_home(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(colon) = rest.find(':') {
        let (hour, minute) = (&rest[..colon], &rest[colon + 1..]);
        let begin = hour.trim_end_matches(char::is_numeric).len();
        let end = rest.len() - minute.trim_start_matches(char::is_numeric).len();
        if begin == colon || end == colon + 1 {
            escape(out, &rest[..end]);
        } else {
            escape(out, &rest[..begin]);
            write_run(out, &rest[begin..end]);
        }
        rest = &rest[end..];
    }
    escape(out, rest);
}

/// Writes text without right-to-left letters.
fn write_island(out: &mut String, island: &str) {
    let mut from = 0;
    for cut in cuts(island) {
        write_stretch(out, &island[from..cut]);
        from = cut;
    }
    write_stretch(out, &island[from..]);
}

/// Where no run goes on, ascending: after punctuation that ends a part of a sentence, and around a
/// bracket whose partner would not be in the same run.
fn cuts(island: &str) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut open_brackets = Vec::new();
    let around = |at: usize| [at, at + 1];
    let mut characters = island.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        match character {
            ',' | ';' | ':' | '!' | '?' if next.is_none_or(char::is_whitespace) => {
                cuts.extend(open_brackets.drain(..).flat_map(around));
                cuts.push(at + 1);
            }
            '(' | '[' => open_brackets.push(at),
            ')' | ']' if open_brackets.pop().is_none() => cuts.extend(around(at)),
            _ => {}
        }
    }
    cuts.extend(open_brackets.into_iter().flat_map(around));
    cuts.sort_unstable();
    cuts
}

/// Writes a stretch of text without cuts: its run, if it has one worth it, within `<bdi>`.
fn write_stretch(out: &mut String, stretch: &str) {
    let begin = run_begin(stretch);
    let (before, rest) = stretch.split_at(begin);
    let (run, after) = rest.split_at(run_end(rest));
    escape(out, before);
    // One number keeps its order anyway.
    if run.chars().all(char::is_numeric) {
        escape(out, run);
    } else {
        write_run(out, run);
    }
    escape(out, after);
}

/// Writes a run within `<bdi>`. A number has no direction of its own, so it is told.
fn write_run(out: &mut String, run: &str) {
    out.push_str("<bdi dir=\"ltr\">");
    escape(out, run);
    out.push_str("</bdi>");
}

/// Where the first word, number, sign of a number or bracket begins.
fn run_begin(stretch: &str) -> usize {
    let mut characters = stretch.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let before_digit = characters
            .peek()
            .is_some_and(|(_, next)| next.is_ascii_digit());
        let sign = matches!(character, '+' | '-' | '−') && before_digit;
        if is_word(character) || sign || matches!(character, '(' | '[') {
            return at;
        }
    }
    stretch.len()
}

/// Where the last word, number or bracket ends; the `/` at the end of a web address belongs to it.
fn run_end(run: &str) -> usize {
    run.trim_end_matches(|c: char| !is_word(c) && !matches!(c, ')' | ']' | '/'))
        .len()
}

/// Whether the character is a letter or digit that runs left to right.
fn is_word(character: char) -> bool {
    // The other way round it takes ten times as long: each Arabic letter would be looked up.
    !is_right_to_left(character) && character.is_alphanumeric()
}

/// Whether the character stands in a block of a right-to-left script; their own digits and
/// punctuation are counted in, because they are at home there.
fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The runs that are set apart.
    fn runs(text: &str) -> Vec<String> {
        let html = isolate(text);
        let parts = html.split("<bdi dir=\"ltr\">").skip(1);
        parts
            .map(|part| part.split("</bdi>").next().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn a_phone_number_keeps_its_order() {
        assert_eq!(
            isolate("اتصل على +49 30 23125 101."),
            "اتصل على <bdi dir=\"ltr\">+49 30 23125 101</bdi>."
        );
        assert_eq!(runs("الهاتف (030) 23125-101، من فضلك"), ["(030) 23125-101"]);
    }

    #[test]
    fn times_names_and_addresses_keep_their_order() {
        assert_eq!(
            runs("كل يوم اثنين 16:00–18:00 في Muster-Treff (Velpke)."),
            ["16:00–18:00", "Muster-Treff (Velpke)"]
        );
        assert_eq!(
            runs("اكتب إلى a.b@muster.example أو https://muster.example/ الآن"),
            ["a.b@muster.example", "https://muster.example/"]
        );
        assert_eq!(
            runs("في Samtgemeinde Velpke, Muster Treff: 5 Euro"),
            ["Samtgemeinde Velpke", "Muster Treff", "5 Euro"]
        );
    }

    #[test]
    fn single_numbers_and_own_digits_are_left_alone() {
        assert_eq!(
            runs("في Velpke 12 شخصا، «Helmstedt» أو A2"),
            ["Velpke 12", "Helmstedt", "A2"]
        );
        let text = "مرحبا: 13 شخصا، ۱۴ نفر: ۱۵";
        assert_eq!(isolate(text), text);
    }

    #[test]
    fn a_time_in_own_digits_keeps_its_order() {
        assert_eq!(
            isolate("از ساعت ۱۶:۰۰ تا ۱۷:۳۰: خوش"),
            "از ساعت <bdi dir=\"ltr\">۱۶:۰۰</bdi> تا <bdi dir=\"ltr\">۱۷:۳۰</bdi>: خوش"
        );
    }

    #[test]
    fn a_bracket_without_partner_stays_outside() {
        assert_eq!(runs("(Muster Treff في المدينة)"), ["Muster Treff"]);
        assert_eq!(runs("Muster (Treff A في المدينة)"), ["Muster", "Treff A"]);
        assert_eq!(runs("(Muster Treff, A B)"), ["Muster Treff", "A B"]);
        assert_eq!(runs("المدينة (أو Muster Treff) 30"), ["Muster Treff"]);
    }

    #[test]
    fn text_is_escaped_within_and_around() {
        assert_eq!(
            isolate("<ا> A & B"),
            "&lt;ا&gt; <bdi dir=\"ltr\">A &amp; B</bdi>"
        );
    }

    proptest! {
        #[test]
        fn without_the_marks_it_is_the_escaped_text(text in "[ا-ي ۰-۹a-c0-9+()\\[\\],.:/–<&]{0,60}|\\PC{0,60}") {
            let bare = isolate(&text).replace("<bdi dir=\"ltr\">", "").replace("</bdi>", "");
            let mut escaped = String::new();
            escape(&mut escaped, &text);
            prop_assert_eq!(bare, escaped);
        }
    }
}
