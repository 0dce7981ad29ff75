//! Reads Markdown into a [`Body`] and tells what can't be published.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, LinkType, OffsetIter, Options, Parser, Tag};

use super::outline::Outline;
use super::said::Sort;
use super::{Block, Body, Element, Fingerprint, Part, Side, Step, depth, ids};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Span};

/// Reads the part of a file below its head.
///
/// What can't be published (raw HTML, pictures, forbidden addresses, headings and links without
/// words, what is nested too deep) is told and left out; the rest can be used. The language is
/// `CommonMark` with tables and strikethrough; a heading may end in an id (`## Kosten {#kosten}`).
pub fn parse(source: &Arc<Source>, span: Span) -> (Body, Vec<Diagnostic>) {
    let begin = span.start.min(source.text.len());
    let offset = source.text.floor_char_boundary(begin);
    let mut reader = Reader::new(source, offset, source.slice(span));
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut events = Parser::new_ext(reader.bounded(), options).into_offset_iter();
    while let Some((event, range)) = events.next() {
        let definition = definition(&event, &events);
        reader.take(event, range, definition);
    }
    ids::name_headings(&mut reader.body.headings);
    reader.body.shrink();
    (reader.body, reader.findings)
}

/// Where the address of a link stands that is written apart from it (`[a]: b.md`).
fn definition(event: &Event<'_>, events: &OffsetIter<'_>) -> Option<Range<usize>> {
    use LinkType::{Collapsed, Reference, Shortcut};
    let Event::Start(Tag::Link { link_type, id, .. }) = event else {
        return None;
    };
    matches!(link_type, Reference | Collapsed | Shortcut)
        .then(|| events.reference_definitions().get(id))
        .flatten()
        .map(|definition| definition.span.clone())
}

/// The body so far, and what stands open around the place that is read.
pub(super) struct Reader<'a> {
    pub source: &'a Arc<Source>,
    /// Where `text` begins in the file.
    pub offset: usize,
    pub text: &'a str,
    pub body: Body,
    pub findings: Vec<Diagnostic>,
    pub outline: Outline,
    /// What has been opened and not yet closed.
    pub open: Vec<Open>,
    /// How many quotes, lists and emphases are among these.
    pub depth: u8,
    /// How many elements are open that are left out with all that is in them.
    pub left_out: usize,
    /// Where the steps of the present block begin.
    block: usize,
    /// Where the last event ended: before a link's address, its words.
    pub last_end: usize,
    /// The sides of the present table's columns, and which column is next.
    pub sides: Vec<Side>,
    pub column: usize,
}

/// What has been opened. `step` is where its opening stands in the body's steps.
pub(super) enum Open {
    /// A picture or what stands within one: only its words are shown.
    Picture,
    /// A link that is refused: what stands within it is shown without.
    Refused,
    Element {
        step: usize,
        element: Element,
    },
    Heading {
        step: usize,
        level: u8,
    },
    Link {
        step: usize,
        target: String,
        /// Where to find the address in the text, if not behind the link's words.
        address_in: Option<Range<usize>>,
    },
}

impl<'a> Reader<'a> {
    fn new(source: &'a Arc<Source>, offset: usize, text: &'a str) -> Reader<'a> {
        Reader {
            source,
            offset,
            text,
            body: Body {
                blocks: Vec::new(),
                headings: Vec::new(),
                links: Vec::new(),
                source: Arc::clone(source),
                spelled: String::new(),
                steps: Vec::new(),
            },
            findings: Vec::new(),
            outline: Outline::default(),
            open: Vec::new(),
            depth: 0,
            left_out: 0,
            block: 0,
            last_end: 0,
            sides: Vec::new(),
            column: 0,
        }
    }

    /// The text, as far as the Markdown library can be trusted with it.
    fn bounded(&mut self) -> &'a str {
        let (text, rest) = depth::bounded(self.text);
        if let Some(line) = rest.lines().next() {
            self.too_deep(&(text.len()..text.len() + line.len()));
        }
        text
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>, definition: Option<Range<usize>>) {
        let end = range.end;
        match event {
            Event::Start(tag) => {
                self.last_end = range.start;
                return self.open(tag, range, definition);
            }
            Event::End(_) => self.close(&range),
            // Of what is left out, only the end counts.
            _ if self.left_out > 0 => {}
            Event::Rule => {
                self.step(Step::Rule);
                self.end_block(&range);
            }
            Event::Text(text) if self.is_in_code_block() => self.words(&text, range, Sort::Code),
            Event::Text(text) => self.words(&text, range, Sort::Text),
            Event::Code(text) => self.words(&text, range, Sort::Code),
            Event::InlineHtml(_) => self.raw_html(&range),
            Event::SoftBreak => self.step(Step::SoftBreak),
            Event::HardBreak => self.step(Step::HardBreak),
            // HTML is told where its block begins; the others are of extensions that are off.
            Event::Html(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
        self.last_end = end;
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>, definition: Option<Range<usize>>) {
        if self.left_out > 0 {
            self.left_out += 1;
            return;
        }
        match tag {
            _ if matches!(self.open.last(), Some(Open::Picture)) => self.open.push(Open::Picture),
            Tag::Image { .. } => self.open_picture(&range),
            // Markdown lets an address in angle brackets stand within a link, HTML doesn't.
            Tag::Link { .. } if self.is_in_link() => self.open.push(Open::Refused),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.open_link(link_type, &dest_url, &range, definition),
            Tag::Heading { level, .. } => self.open_heading(level as u8, &range),
            Tag::HtmlBlock => {
                self.raw_html(&range);
                self.left_out = 1;
            }
            Tag::Paragraph => self.open_element(Element::Paragraph),
            Tag::CodeBlock(_) => self.open_element(Element::CodeBlock),
            Tag::BlockQuote(_) => self.open_nested(Element::Quote, &range),
            Tag::List(start) => {
                // At most nine digits, says CommonMark.
                let start = start.map(|start| u32::try_from(start).unwrap_or(u32::MAX));
                self.open_nested(Element::List(start), &range);
            }
            Tag::Item => self.open_element(Element::Item),
            Tag::Table(sides) => self.open_table(&sides),
            Tag::TableHead => self.open_row(Element::TableHead),
            Tag::TableRow => self.open_row(Element::Row),
            Tag::TableCell => self.open_cell(),
            Tag::Emphasis => self.open_nested(Element::Emphasis, &range),
            Tag::Strong => self.open_nested(Element::Strong, &range),
            Tag::Strikethrough => self.open_nested(Element::Struck, &range),
            // Of extensions that are off.
            Tag::Superscript
            | Tag::Subscript
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => self.open.push(Open::Refused),
        }
    }

    /// Closes what was opened last.
    fn close(&mut self, range: &Range<usize>) {
        if self.left_out > 0 {
            self.left_out -= 1;
        } else {
            match self.open.pop() {
                Some(Open::Element { step, element }) => self.close_element(step, element),
                Some(Open::Heading { step, level }) => self.close_heading(step, level, range),
                Some(Open::Link {
                    step,
                    target,
                    address_in,
                }) => self.close_link(step, target, address_in, range),
                Some(Open::Picture | Open::Refused) | None => {}
            }
        }
        self.end_block(range);
    }

    /// Makes a block of the steps since the last one, unless something is still open around them.
    fn end_block(&mut self, range: &Range<usize>) {
        if self.left_out > 0 || !self.open.is_empty() {
            return;
        }
        let range = self.trimmed(range);
        let end = self.body.steps.len();
        self.body.blocks.push(Block {
            fingerprint: Fingerprint::of(&self.text[range.clone()]),
            span: self.span(range),
            steps: Part::from(self.block..end),
        });
        self.block = end;
    }

    pub(super) fn step(&mut self, step: Step) {
        self.body.steps.push(step);
    }

    fn is_in_link(&self) -> bool {
        let is_link = |open: &Open| matches!(open, Open::Link { .. });
        self.open.iter().any(is_link)
    }

    fn is_in_code_block(&self) -> bool {
        matches!(
            self.open.last(),
            Some(Open::Element {
                element: Element::CodeBlock,
                ..
            })
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Arg, Code};

    /// Each finding's code and the text it points to.
    fn findings(text: &str) -> Vec<(Code, String)> {
        let file = format!("+++\n+++\n{text}");
        let source = Source::new("a.md", file.as_str());
        let (_, findings) = parse(&source, (8..file.len()).into());
        let place = |finding: &Diagnostic| finding.at.as_ref().unwrap().text().to_owned();
        findings
            .iter()
            .map(|finding| (finding.code, place(finding)))
            .collect()
    }

    fn finding(code: Code, text: &str) -> Vec<(Code, String)> {
        vec![(code, text.to_owned())]
    }

    fn body(text: &str) -> Body {
        parse(&Source::new("a.md", text), (0..text.len()).into()).0
    }

    #[test]
    fn what_editors_write_is_without_findings() {
        let text = "Ein *Satz* mit [Verweis](../a.md#b), <mail@muster.example> und \
                    <https://a.example>.\n\n## Wann?\n\n- Mo\n- Di\n\n### Wo?\n\n> Hier\n\n\
                    | a | b |\n|---|---|\n| 1 < 2 | 3 |\n\n***\n";
        assert_eq!(findings(text), []);
        assert_eq!(body(text).blocks.len(), 7);
    }

    #[test]
    fn raw_html_is_told_and_left_out() {
        assert_eq!(
            findings("<div class=\"a\">\nb</div>\n"),
            finding(Code::RawHtml, "<div class=\"a\">")
        );
        assert_eq!(findings("a <b\nc>d"), finding(Code::RawHtml, "<b"));
        assert_eq!(findings("<!-- a -->"), finding(Code::RawHtml, "<!-- a -->"));
        let body = body("<script>\nalert(1)\n</script>\n\na<br>b");
        assert_eq!(body.plain_text(), "ab");
        assert_eq!(body.blocks.len(), 2);
    }

    #[test]
    fn forbidden_addresses_are_told_and_their_words_stay() {
        for link in [
            "[a](javascript:x)",
            "[a](<&#x6A;avascript:x>)",
            "[a](//b.example)",
            "[a](DATA:x)",
        ] {
            assert_eq!(findings(link), finding(Code::ForbiddenScheme, link));
            assert_eq!(body(link).plain_text(), "a");
            assert_eq!(body(link).links, []);
        }
        assert_eq!(
            findings("<http://a.example>"),
            finding(Code::ForbiddenScheme, "<http://a.example>")
        );
        assert_eq!(
            findings("[a](https:b)"),
            finding(Code::WrongUrl, "[a](https:b)")
        );
    }

    #[test]
    fn a_picture_is_told_and_its_words_stay() {
        assert_eq!(
            findings("a ![b *c*](d.jpg)"),
            finding(Code::PictureInText, "![b *c*](d.jpg)")
        );
        assert_eq!(findings("![a ![b](c)](d)").len(), 1);
        assert_eq!(findings("[![a](b)](data:c)").len(), 2);
        assert_eq!(body("[![b *c*](d)](e)").plain_text(), "b c");
        assert_eq!(findings("![a ![b](c)](d)").len(), 1);
        assert_eq!(findings("[![a](b)](data:c)").len(), 2);
        assert_eq!(body("[![b *c*](d)](e)").links.len(), 1);
    }

    #[test]
    fn levels_of_headings_are_checked() {
        let source = Source::new("a.md", "# A\n\n## B\n\n#### C\n");
        let (body, findings) = parse(&source, (0..source.text.len()).into());
        let number = |name: &'static str, value| (name.into(), Arg::Number(value));
        assert_eq!(findings[0].args, [number("level", 1), number("wanted", 2)]);
        assert_eq!(findings[1].args, [number("level", 4), number("wanted", 3)]);
        assert_eq!(findings.len(), 2);
        assert_eq!(findings[1].at.as_ref().unwrap().text(), "#### C");
        let levels: Vec<u8> = body.headings.iter().map(|heading| heading.level).collect();
        assert_eq!(levels, [2, 3, 4]);
    }

    #[test]
    fn headings_and_links_need_words() {
        assert_eq!(findings("##\n"), finding(Code::NothingToRead, "##"));
        assert_eq!(
            findings("## {#a}\n"),
            finding(Code::NothingToRead, "## {#a}")
        );
        assert_eq!(
            findings("a [ *\u{200b}* ](b.md)"),
            finding(Code::NothingToRead, "[ *\u{200b}* ](b.md)")
        );
        assert_eq!(body("a [](b.md)").links, []);
    }

    #[test]
    fn what_is_nested_too_deep_is_left_out() {
        let quotes = |depth: usize| format!("{}a", "> ".repeat(depth));
        assert_eq!(findings(&quotes(12)), []);
        assert_eq!(findings(&quotes(13)), finding(Code::TooDeep, "> a"));
        assert_eq!(body(&format!("{}\n\nb", quotes(13))).plain_text(), "b");
        assert_eq!(findings(&quotes(60_000))[0].0, Code::TooDeep);
        assert_eq!(
            findings(&format!("{}{}", "*a **b ".repeat(7), "b** a* ".repeat(7)))[0].0,
            Code::TooDeep
        );
    }

    #[test]
    fn a_links_span_is_its_address() {
        let text =
            "[a](a) [b.md](<b.md> \"b.md\") [c] [d][C] <e@f.example> <tel:1> [f]()\n\n[c]: c.md";
        let source = Source::new("a.md", text);
        let (body, _) = parse(&source, (0..text.len()).into());
        let slices: Vec<_> = body
            .links
            .iter()
            .map(|link| source.slice(link.span))
            .collect();
        assert_eq!(
            slices,
            ["a", "b.md", "c.md", "c.md", "e@f.example", "tel:1", "[f]()"]
        );
        assert_eq!(body.links[0].span.start, 4);
        assert_eq!(body.links[1].span.start, text.find("<b.md>").unwrap() + 1);
        assert_eq!(body.links[4].target, "mailto:e@f.example");
    }

    #[test]
    fn an_address_within_a_link_is_its_words() {
        let body = body("[a <https://b.example>](c.md)");
        assert_eq!(body.plain_text(), "a https://b.example");
        assert_eq!(body.links.len(), 1);
    }

    #[test]
    fn bare_domains_and_other_extensions_stay_text() {
        let text = "www.a.example [[b]] $c$ - [ ] d \"e\" -- f[^1]";
        assert_eq!(body(text).plain_text(), text);
        assert_eq!(body(text).links, []);
    }

    #[test]
    fn blocks_know_their_place_and_their_fingerprint() {
        let text = "+++\n+++\nä\n\n- b\n- c\n\n\n## D\n";
        let source = Source::new("a.md", text);
        let (body, _) = parse(&source, (8..text.len()).into());
        let blocks: Vec<_> = body
            .blocks
            .iter()
            .map(|block| source.slice(block.span))
            .collect();
        assert_eq!(blocks, ["ä", "- b\n- c", "## D"]);
        assert_eq!(body.blocks[1].fingerprint, Fingerprint::of("- b - c"));
        assert_eq!(body.headings[0].block, 2);
        assert_eq!(source.slice(body.headings[0].span), "## D");
    }
}
