//! A body as HTML, for one page.

use super::escape::escape;
use super::isolate::write_isolated;
use super::{Body, Element, Link, Side, Step};

/// What only the page knows about a body that it shows.
pub struct Rendering<'a> {
    /// The address that a link has on this page, unescaped.
    pub href: &'a dyn Fn(&Link) -> String,
    /// HTML to stand before the block of this number, such as "this part is outdated".
    pub notice: &'a dyn Fn(usize) -> Option<String>,
    /// How many levels deeper than written the headings stand; none goes below 6.
    pub heading_shift: u8,
    /// What a table is called that no heading stands before.
    pub table_label: &'a str,
    /// The words run right to left: Latin words and numbers among them are set apart (see
    /// [`super::isolate`]).
    pub isolate: bool,
}

impl Body {
    /// Adds the body to `out`: elements without styles or scripts, each block followed by a line
    /// end. A table stands in `<div class="table">`, which can be scrolled with the keyboard and is
    /// called by the heading before it; its cells have the class `start`, `center` or `end`
    /// where the editor aligned them.
    pub fn write_html(&self, out: &mut String, rendering: &Rendering<'_>) {
        // Marks and addresses add about a quarter.
        let words = self.most_words();
        out.reserve(words + words / 4);
        let mut writer = Writer {
            body: self,
            rendering,
            out,
            heading: None,
        };
        for (number, block) in self.blocks.iter().enumerate() {
            if let Some(notice) = (rendering.notice)(number) {
                writer.out.push_str(&notice);
            }
            for step in &self.steps[block.steps.range()] {
                writer.step(*step);
            }
            if !block.steps.range().is_empty() {
                writer.out.push('\n');
            }
        }
    }
}

struct Writer<'a> {
    body: &'a Body,
    rendering: &'a Rendering<'a>,
    out: &'a mut String,
    /// The last heading, in whose section the writer is.
    heading: Option<usize>,
}

impl Writer<'_> {
    fn step(&mut self, step: Step) {
        match step {
            Step::Text(_) | Step::SpelledText(_) => self.text(self.body.said(step)),
            Step::Code(_) | Step::SpelledCode(_) => self.code(self.body.said(step)),
            Step::SoftBreak => self.out.push('\n'),
            Step::HardBreak => self.out.push_str("<br>"),
            Step::Rule => self.out.push_str("<hr>"),
            Step::Open(element) => self.open(element),
            Step::Close(element) => self.close(element),
        }
    }

    fn text(&mut self, text: &str) {
        if self.rendering.isolate {
            write_isolated(self.out, text);
        } else {
            escape(self.out, text);
        }
    }

    /// Code runs left to right in every language.
    fn code(&mut self, text: &str) {
        let isolate = self.rendering.isolate;
        self.out.push_str(if isolate {
            "<code dir=\"ltr\">"
        } else {
            "<code>"
        });
        escape(self.out, text);
        self.out.push_str("</code>");
    }

    fn open(&mut self, element: Element) {
        match element {
            Element::Heading(number) => self.open_heading(number),
            Element::List(Some(start)) if start != 1 => {
                self.out.push_str("<ol start=\"");
                self.out.push_str(&start.to_string());
                self.out.push_str("\">");
            }
            Element::Table => self.open_table(),
            Element::HeadCell(side) => {
                self.out.push_str("<th scope=\"col\"");
                self.side(side);
            }
            Element::Cell(side) => {
                self.out.push_str("<td");
                self.side(side);
            }
            Element::Link(number) => {
                self.out.push_str("<a href=\"");
                escape(
                    self.out,
                    &(self.rendering.href)(&self.body.links[number as usize]),
                );
                self.out.push_str("\">");
            }
            Element::Paragraph
            | Element::Quote
            | Element::CodeBlock
            | Element::List(_)
            | Element::Item
            | Element::TableHead
            | Element::TableRows
            | Element::Row
            | Element::Emphasis
            | Element::Strong
            | Element::Struck => {
                self.out.push('<');
                self.out.push_str(name(element));
                self.out.push('>');
            }
        }
    }

    fn open_heading(&mut self, number: u32) {
        let number = number as usize;
        self.heading = Some(number);
        self.out.push_str("<h");
        self.out.push(self.digit(number));
        self.out.push_str(" id=\"");
        escape(self.out, &self.body.headings[number].id);
        self.out.push_str("\">");
    }

    /// The level of a heading on this page.
    fn digit(&self, number: usize) -> char {
        let level = self.body.headings[number].level;
        match level.saturating_add(self.rendering.heading_shift) {
            0..=2 => '2',
            3 => '3',
            4 => '4',
            5 => '5',
            6.. => '6',
        }
    }

    /// A group, not a region: each table would else be a landmark of the page.
    fn open_table(&mut self) {
        self.out
            .push_str("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label");
        let label = if let Some(number) = self.heading {
            self.out.push_str("ledby=\"");
            &self.body.headings[number].id
        } else {
            self.out.push_str("=\"");
            self.rendering.table_label
        };
        escape(self.out, label);
        self.out.push_str("\"><table>");
    }

    /// Ends a cell's tag with the class of its side.
    fn side(&mut self, side: Side) {
        self.out.push_str(match side {
            Side::Natural => ">",
            Side::Start => " class=\"start\">",
            Side::Centre => " class=\"center\">",
            Side::End => " class=\"end\">",
        });
    }

    fn close(&mut self, element: Element) {
        self.out.push_str("</");
        self.out.push_str(name(element));
        if let Element::Heading(number) = element {
            self.out.push(self.digit(number as usize));
        }
        self.out.push_str(if element == Element::Table {
            "></div>"
        } else {
            ">"
        });
    }
}

/// The name of an element's outermost tag; a heading's lacks the digit.
fn name(element: Element) -> &'static str {
    match element {
        Element::Paragraph => "p",
        Element::Heading(_) => "h",
        Element::Quote => "blockquote",
        Element::CodeBlock => "pre",
        Element::List(None) => "ul",
        Element::List(Some(_)) => "ol",
        Element::Item => "li",
        Element::Table => "table",
        Element::TableHead => "thead",
        Element::TableRows => "tbody",
        Element::Row => "tr",
        Element::HeadCell(_) => "th",
        Element::Cell(_) => "td",
        Element::Emphasis => "em",
        Element::Strong => "strong",
        Element::Struck => "s",
        Element::Link(_) => "a",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;
    use crate::source::Source;

    fn rendered(text: &str, heading_shift: u8, isolate: bool) -> String {
        let (body, _) = parse(&Source::new("a.md", text), (0..text.len()).into());
        let mut out = String::new();
        let rendering = Rendering {
            href: &|link| format!("/x/{}", link.target),
            notice: &|block| (block == 1).then(|| "<p>alt</p>".to_owned()),
            heading_shift,
            table_label: "Tabelle & mehr",
            isolate,
        };
        body.write_html(&mut out, &rendering);
        out
    }

    fn html(text: &str) -> String {
        rendered(text, 0, false)
    }

    #[test]
    fn inline_marks_and_links_become_elements() {
        assert_eq!(
            html("*a* **b** ~~c~~ `d<` [e & f](g.md?h&i)\nj\\\nk"),
            "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d&lt;</code> \
             <a href=\"/x/g.md?h&amp;i\">e &amp; f</a>\nj<br>k</p>\n"
        );
    }

    #[test]
    fn notices_stand_before_their_block() {
        assert_eq!(
            html("a\n\nb\n\n---"),
            "<p>a</p>\n<p>alt</p><p>b</p>\n<hr>\n"
        );
    }

    #[test]
    fn headings_stand_deeper_where_the_page_says_so() {
        assert_eq!(rendered("## A", 1, false), "<h3 id=\"a\">A</h3>\n");
        assert!(
            rendered("## A\n### B\n#### C\n##### D\n###### E", 3, false).contains("<h6 id=\"e\">")
        );
    }

    #[test]
    fn a_table_is_called_by_the_heading_before_it_or_by_the_label() {
        let table = "|a||\n|-:|-|\n|b|c|";
        let cells = "<table><thead><tr><th scope=\"col\" class=\"end\">a</th><td></td></tr></thead>\
                     <tbody><tr><td class=\"end\">b</td><td>c</td></tr></tbody></table></div>\n";
        let group = "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label";
        assert_eq!(
            html(table),
            format!("{group}=\"Tabelle &amp; mehr\">{cells}")
        );
        assert!(html(&format!("## A\n{table}")).ends_with(&format!("{group}ledby=\"a\">{cells}")));
    }

    #[test]
    fn lists_keep_their_start_and_code_its_lines() {
        assert_eq!(
            html("3. a\n4. b"),
            "<ol start=\"3\"><li>a</li><li>b</li></ol>\n"
        );
        assert_eq!(html("1. a"), "<ol><li>a</li></ol>\n");
        assert_eq!(html("```\n\na\n```"), "<pre><code>\na\n</code></pre>\n");
    }

    #[test]
    fn latin_runs_and_code_are_set_apart_in_right_to_left_text() {
        assert_eq!(
            rendered("في Muster Treff `a b`", 0, true),
            "<p>في <bdi dir=\"ltr\">Muster Treff</bdi> <code dir=\"ltr\">a b</code></p>\n"
        );
    }
}
