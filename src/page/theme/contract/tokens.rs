//! The tags of a template, cut into words and signs. Text outside of tags means nothing here.

use crate::source::Span;

/// A word or sign of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// `{{`
    OutputStart,
    /// `}}`
    OutputEnd,
    /// `{%`
    TagStart,
    /// `%}`
    TagEnd,
    /// A name or a word of the language, such as `page` or `for`.
    Name(&'t str),
    /// A text in quotation marks, as it stands between them.
    Text(&'t str),
    /// A number.
    Number,
    /// Anything else, such as `|` or `==`.
    Sign(&'t str),
}

/// What a part of a template ends with, and what is left of it.
const OUTPUT: (&str, &str) = ("{{", "}}");
const TAG: (&str, &str) = ("{%", "%}");
const COMMENT: (&str, &str) = ("{#", "#}");

/// Signs of more than one character, the longest first.
const LONG_SIGNS: [&str; 10] = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

/// The tokens of a template, each with its bytes; `None` if it can't be one that Tera reads.
pub(super) fn tokens(text: &str) -> Option<Vec<(Token<'_>, Span)>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let inner = start + 2;
        if text[start..].starts_with(COMMENT.0) {
            at = inner + text[inner..].find(COMMENT.1)? + 2;
        } else if let Some(end) = end_of_raw(text, start) {
            at = end;
        } else {
            at = tag(text, start, &mut tokens)?;
        }
    }
    Some(tokens)
}

/// Where the next tag or comment begins.
fn next_start(text: &str, from: usize) -> Option<usize> {
    let starts = [OUTPUT.0, TAG.0, COMMENT.0];
    let braces = text[from..].match_indices('{');
    let mut braces = braces.map(|(at, _)| from + at);
    braces.find(|at| starts.iter().any(|start| text[*at..].starts_with(start)))
}

/// The end of `{% raw %}…{% endraw %}` that begins there, if one does.
fn end_of_raw(text: &str, start: usize) -> Option<usize> {
    let mut at = start + simple_tag(&text[start..], "raw")?;
    loop {
        let next = at + text[at..].find(TAG.0)?;
        if let Some(length) = simple_tag(&text[next..], "endraw") {
            return Some(next + length);
        }
        at = next + 2;
    }
}

/// The length of the tag that a text begins with, if nothing but `word` stands in it.
fn simple_tag(text: &str, word: &str) -> Option<usize> {
    let rest = text.strip_prefix(TAG.0)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest).trim_start();
    let rest = rest.strip_prefix(word)?.trim_start();
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    Some(text.len() - rest.strip_prefix(TAG.1)?.len())
}

/// Reads the tag that begins at `start`; says where it ends.
fn tag<'t>(text: &'t str, start: usize, tokens: &mut Vec<(Token<'t>, Span)>) -> Option<usize> {
    let is_output = text[start..].starts_with(OUTPUT.0);
    let (first, last, end) = if is_output {
        (Token::OutputStart, Token::OutputEnd, OUTPUT.1)
    } else {
        (Token::TagStart, Token::TagEnd, TAG.1)
    };
    tokens.push((first, Span::from(start..start + 2)));
    let mut at = start + 2;
    at += usize::from(text[at..].starts_with('-'));
    loop {
        let rest = &text[at..];
        let blank = rest.len() - rest.trim_start().len();
        at += blank;
        let rest = &text[at..];
        let dash = usize::from(rest.starts_with('-'));
        if rest[dash..].starts_with(end) {
            tokens.push((last, Span::from(at..at + dash + 2)));
            return Some(at + dash + 2);
        }
        let (token, length) = token(rest)?;
        let inset = usize::from(matches!(token, Token::Text(_)));
        tokens.push((token, Span::from(at + inset..at + length - inset)));
        at += length;
    }
}

/// The token that a text begins with, and its length.
fn token(rest: &str) -> Option<(Token<'_>, usize)> {
    if let Some(sign) = LONG_SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
        return Some((Token::Sign(&rest[..sign.len()]), sign.len()));
    }
    let first = rest.chars().next()?;
    if matches!(first, '"' | '\'' | '`') {
        let inner = text_length(&rest[1..], first)?;
        return Some((Token::Text(&rest[1..=inner]), inner + 2));
    }
    if first.is_ascii_digit() {
        return Some((Token::Number, number_length(rest)));
    }
    if first.is_ascii_alphabetic() || first == '_' {
        let is_part = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
        let length = rest.find(|sign| !is_part(sign)).unwrap_or(rest.len());
        return Some((Token::Name(&rest[..length]), length));
    }
    "+-*/%!.,:~|=><()[]{}@"
        .contains(first)
        .then(|| (Token::Sign(&rest[..1]), 1))
}

/// How long a text in quotation marks is, up to its end.
fn text_length(rest: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    rest.find(|sign| {
        let ends = sign == quote && !escaped;
        escaped = sign == '\\' && !escaped;
        ends
    })
}

fn number_length(rest: &str) -> usize {
    let mut points = 0;
    rest.find(|sign: char| {
        points += usize::from(sign == '.');
        !(sign.is_ascii_digit() || sign == '.' && points == 1)
    })
    .unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(Token<'_>, &str)> {
        let tokens = tokens(text).unwrap().into_iter();
        let cut = tokens.map(|(token, span)| (token, &text[span.start..span.end]));
        cut.collect()
    }

    #[test]
    fn words_and_signs_come_with_their_places() {
        assert_eq!(
            cut("ä{{- page?.title|default(value=\"a\\\"ü\") -}}"),
            [
                (Token::OutputStart, "{{"),
                (Token::Name("page"), "page"),
                (Token::Sign("?."), "?."),
                (Token::Name("title"), "title"),
                (Token::Sign("|"), "|"),
                (Token::Name("default"), "default"),
                (Token::Sign("("), "("),
                (Token::Name("value"), "value"),
                (Token::Sign("="), "="),
                (Token::Text("a\\\"ü"), "a\\\"ü"),
                (Token::Sign(")"), ")"),
                (Token::OutputEnd, "-}}"),
            ]
        );
        assert_eq!(cut("{% x[1.5] %}")[3], (Token::Number, "1.5"));
    }

    #[test]
    fn comments_raw_parts_and_single_braces_are_text() {
        assert_eq!(
            cut("{# {{ a }} #} { {% raw -%} {{ b }} {%- endraw %} }"),
            []
        );
        assert_eq!(cut("{% raw %}{% if %}{% endraw %}{{ c }}").len(), 3);
    }

    #[test]
    fn what_tera_can_not_read_is_nothing() {
        for text in ["{{ a", "{# a", "{{ \"a }}", "{{ ä }}", "{% a"] {
            assert_eq!(tokens(text), None, "{text}");
        }
    }
}
