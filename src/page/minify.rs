//! A template without the white space that no page needs, so that no page has to be minified.

use std::ops::Range;

/// The smaller template. Braces of the template language are kept; they may stand in text and
/// within attribute values, not between attributes.
pub fn minify(template: &str) -> String {
    let config = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_comments: false,
        preserve_brace_template_syntax: true,
        minify_doctype: false,
        allow_noncompliant_unquoted_attribute_values: false,
        allow_removing_spaces_between_attributes: false,
        allow_optimal_entities: false,
        minify_css: false,
        minify_js: false,
        keep_input_type_text_attr: true,
        keep_ssi_comments: false,
        preserve_chevron_percent_template_syntax: false,
        remove_bangs: false,
        remove_processing_instructions: false,
    };
    let minified = minify_html::minify(prepare(template).text.as_bytes(), &config);
    // Only white space goes, so UTF-8 stays UTF-8.
    let minified = String::from_utf8(minified).unwrap_or_else(|_| template.to_owned());
    minified.replacen("<!doctype html>", "<!DOCTYPE html>", 1)
}

/// What the minifier needs to be told of a template, and what it can't take.
#[derive(Debug, Default)]
struct Prepared {
    text: String,
    /// A tag of the template language between the attributes of an element: the minifier would
    /// take it for attributes and tear it apart.
    misplaced: Option<Range<usize>>,
}

/// Where in a template we are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Text,
    Element,
    /// A value in these quotation marks; whether it has no tag of the template language so far.
    Value {
        quote: char,
        is_plain: bool,
    },
}

/// The first tag of the template language that stands between attributes.
pub fn misplaced_tag(template: &str) -> Option<Range<usize>> {
    prepare(template).misplaced
}

/// Ends each attribute value that has no tag of the template language with an empty comment of
/// it: the minifier then leaves the quotation marks, and Tera leaves the comment out. Within such
/// tags `"` becomes `'`, which means the same to Tera and doesn't end the value.
///
/// Values without quotation marks are valid HTML, but validators advise against them, and they
/// save next to nothing once a page is compressed (28 bytes of 7 kB).
fn prepare(template: &str) -> Prepared {
    let mut prepared = Prepared {
        text: String::with_capacity(template.len() * 9 / 8),
        misplaced: None,
    };
    let mut within = Within::Text;
    let mut at = 0;
    while let Some(sign) = template[at..].chars().next() {
        let rest = &template[at..];
        if let Some(length) = tag_length(rest) {
            within = prepared.push_tag(within, &rest[..length], at);
            at += length;
            continue;
        }
        within = match within {
            Within::Text if begins_element(rest) => Within::Element,
            Within::Element if sign == '>' => Within::Text,
            Within::Element if sign == '"' || sign == '\'' => Within::Value {
                quote: sign,
                is_plain: true,
            },
            Within::Value { quote, is_plain } if sign == quote => {
                prepared.text.push_str(if is_plain { "{# #}" } else { "" });
                Within::Element
            }
            Within::Text | Within::Element | Within::Value { .. } => within,
        };
        prepared.text.push(sign);
        at += sign.len_utf8();
    }
    prepared
}

impl Prepared {
    fn push_tag(&mut self, within: Within, tag: &str, at: usize) -> Within {
        match within {
            Within::Value { quote, .. } => {
                if quote == '"' && !tag.contains('\'') {
                    self.text.push_str(&tag.replace('"', "'"));
                } else {
                    self.text.push_str(tag);
                }
                return Within::Value {
                    quote,
                    is_plain: false,
                };
            }
            Within::Element if !tag.starts_with("{#") => {
                self.misplaced.get_or_insert(at..at + tag.len());
            }
            Within::Element | Within::Text => {}
        }
        self.text.push_str(tag);
        within
    }
}

fn begins_element(text: &str) -> bool {
    let mut signs = text.chars();
    signs.next() == Some('<') && signs.next().is_some_and(|sign| sign.is_ascii_alphabetic())
}

/// How long the tag of the template language is that the text begins with.
fn tag_length(text: &str) -> Option<usize> {
    let pairs = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];
    let (_, close) = pairs.iter().find(|(open, _)| text.starts_with(open))?;
    Some(text.find(close).map_or(text.len(), |at| at + close.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(template: &str) -> String {
        let mut tera = tera::Tera::new();
        tera.add_raw_template("t.html", &minify(template)).unwrap();
        let mut context = tera::Context::new();
        context.insert("x", "a b");
        tera.render("t.html", &context).unwrap()
    }

    #[test]
    fn white_space_goes_and_quotation_marks_stay() {
        let page =
            rendered("<!DOCTYPE html>\n<p class=\"a\"\n  id=\"{{ x }}\">\n   {{ x }}   b\n</p>");
        assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
        assert!(page.contains("class=\"a\""), "{page}");
        assert!(page.contains("id=\"a b\""), "{page}");
        assert!(page.contains(">a b b</p>"), "{page}");
    }

    #[test]
    fn quotation_marks_within_tags_are_no_values() {
        let page = rendered("<p title=\"{% if x == \"a b\" %}yes{% endif %}\">\"so\"</p>");
        assert!(page.contains("title=\"yes\""), "{page}");
        assert!(page.contains("\"so\""), "{page}");
    }

    #[test]
    fn a_tag_between_attributes_is_found() {
        let template = "<p {% if x %}hidden{% endif %}>";
        assert_eq!(misplaced_tag(template), Some(3..13));
        assert_eq!(
            misplaced_tag("<p class=\"{{ x }}\">{% if x %}a < b{% endif %}</p>"),
            None
        );
    }

    #[test]
    fn an_unclosed_tag_ends_with_the_text() {
        assert_eq!(prepare("<p class=\"{{ a").text, "<p class=\"{{ a");
    }
}
