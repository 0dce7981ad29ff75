//! Ours against html5ever's tokenizer.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, StartTag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use proptest::prelude::*;

use super::*;

/// A tag in the terms of both: name, whether it closes, attributes (none of end tags).
type Told = (String, bool, Vec<(String, String)>);

/// What html5ever tells.
#[derive(Default)]
struct Oracle(RefCell<Vec<Told>>);

impl TokenSink for Oracle {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        let closes = tag.kind != StartTag;
        let attributes = tag.attrs.iter().filter(|_| !closes);
        let attributes = attributes
            .map(|attribute| {
                (
                    attribute.name.local.to_string(),
                    attribute.value.to_string(),
                )
            })
            .collect();
        self.0
            .borrow_mut()
            .push((tag.name.to_string(), closes, attributes));
        match &*tag.name {
            _ if closes => TokenSinkResult::Continue,
            "script" => TokenSinkResult::RawData(ScriptData),
            "style" => TokenSinkResult::RawData(Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}

fn told_by_html5ever(html: &str) -> Vec<Told> {
    let tokenizer = Tokenizer::new(Oracle::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.take()
}

fn told_by_us(html: &str) -> Vec<Told> {
    let lower = |name: &[u8]| String::from_utf8_lossy(name).to_ascii_lowercase();
    tags(html.as_bytes())
        .map(|tag| {
            let mut attributes: Vec<(String, String)> = Vec::new();
            for attribute in tag.attributes().filter(|_| !tag.closes) {
                let name = lower(attribute.name);
                if attributes.iter().all(|(known, _)| *known != name) {
                    attributes.push((name, attribute.decoded().into_owned()));
                }
            }
            (lower(tag.name), tag.closes, attributes)
        })
        .collect()
}

#[test]
fn nasty_pages_are_read_as_browsers_read_them() {
    for html in [
        "",
        "<",
        "</",
        "<a",
        "<a href",
        "<a href=",
        "<a href='x",
        "<a href=x>",
        "<a href=/de/>x</a>",
        "<a href=x/>",
        "<a href = \"x\"title='y'>",
        "<a/b/c=d/e>",
        "<a =x ==y>",
        "<a b\"c='d'>",
        "<a href=x href=y HREF=z>",
        "<A HREF=X>",
        "<a href=>",
        "<a href= >",
        "<br/><br /><p\n\tid\n=\nx>",
        "1 < 2 <3 <é> </3> </> <p>",
        "<!doctype html><!DOCTYPE x \"a>b\"><p>",
        "<!---><p>--><b>",
        "<!--><p>",
        "<!-- <p> --!><b>",
        "<!--!> <p> --><b>",
        "<!---!> <p> --><b>",
        "<!----!><p>",
        "<!-- -- > <p> --><b>",
        "<!-- never closed <p>",
        "<! bogus <p>><b>",
        "<?xml version=\"1.0\"?><p>",
        "<![CDATA[<p>]]><b>",
        "<title><p></title ><b>",
        "<TITLE><p></titlex></Title><b>",
        "<textarea></textarea",
        "<style>a>b{content:'</p>'}</style><p>",
        "<script>if(a<b)'</p>'</script><p>",
        "<script/><p></script><b>",
        "<script><!-- <script> </script> <p> --></script><b>",
        "<script><!--<script></script><script></script>--><p></script><b>",
        "<script><!--></script><b>",
        "<script><!---></script><b>",
        "<script><!-- </script><b>",
        "<script><!-- <scripts> </script><b>",
        "<script><!-- <script </script x </script><b>",
        "<script></script a=b><p c=d></p e=f>",
        "<a b='&amp;&lt;&quot;&#39;&#x2F;&ampx&amp='>",
    ] {
        assert_eq!(told_by_us(html), told_by_html5ever(html), "{html}");
    }
}

#[test]
fn spans_name_the_tag_and_the_value() {
    let html = b"<p>x <a class=k href=\"/de/?a&amp;b\">y</a>";
    let tag = tags(html).nth(1).unwrap();
    assert_eq!(
        &html[tag.span.start..tag.span.end],
        b"<a class=k href=\"/de/?a&amp;b\">"
    );
    let href = tag.attributes().nth(1).unwrap();
    assert_eq!(&html[href.span.start..href.span.end], href.value);
    assert_eq!(href.decoded(), "/de/?a&b");
}

/// Some pieces of what opens, closes or confuses.
fn pieces(most: usize) -> impl Strategy<Value = String> {
    let pieces = proptest::sample::select(vec![
        "<",
        ">",
        "/",
        "=",
        "\"",
        "'",
        " ",
        "\n",
        "!",
        "-",
        "--",
        "?",
        "a",
        "B",
        "x=",
        "<p",
        "</a>",
        "<!--",
        "-->",
        "--!>",
        "<!",
        "</",
        "<script>",
        "<script",
        "</script>",
        "</title>",
        "</style>",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "&amp",
        "&#39;",
        "&#x2F",
        "&quot;",
        "&nbsp",
        "&uuml;",
        "&apos;",
        "&",
        ";",
        "ä",
    ]);
    proptest::collection::vec(pieces, 0..most).prop_map(|pieces| pieces.concat())
}

/// Tags, comments and raw texts, each spoiled by pieces within it.
fn soup() -> impl Strategy<Value = String> {
    let part = (0..7usize, pieces(6)).prop_map(|(sort, pieces)| match sort {
        0 => format!("<a {pieces}>"),
        1 => format!("<p{pieces}>"),
        2 => format!("<!--{pieces}-->"),
        3 => format!("<script>{pieces}</script>"),
        4 => format!("<script><!--{pieces}--></script>"),
        5 => format!("<title>{pieces}</title>"),
        _ => pieces,
    });
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn soup_is_read_as_browsers_read_it(html in soup()) {
        prop_assert_eq!(told_by_us(&html), told_by_html5ever(&html));
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), html in soup()) {
        let cut = html.len() / 2;
        let mixed = [&html.as_bytes()[..cut], &bytes, &html.as_bytes()[cut..]].concat();
        let mut last = 0;
        for tag in tags(&mixed) {
            prop_assert!(last <= tag.span.start && tag.span.start < tag.span.end);
            last = tag.span.end;
            for attribute in tag.attributes() {
                let _ = attribute.decoded();
                prop_assert!(attribute.span.end <= tag.span.end);
            }
        }
    }
}
