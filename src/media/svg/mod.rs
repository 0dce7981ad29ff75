//! SVG: a drawing that is a text, in which anything a web page does could stand.
//!
//! Only what draws is kept. What programs note for themselves goes: comments, `<metadata>`, and
//! everything with a prefix of its own, such as `inkscape:export-filename` with the name of
//! whoever is logged in. For all that could run, load or link, the drawing is refused: what is
//! allowed is listed here, so what nobody thought of is refused too.

use std::borrow::Cow;
use std::ops::Range;

use super::{Refused, Size};

mod css;
mod xml;

use xml::{Attribute, Tag, Token};

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// The elements that only draw. `image` isn't among them, since the picture within may be a photo
/// with its place; nor are `a`, `script`, `foreignObject` and the animations, which can set links.
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "switch",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
    "marker",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
];

/// Whether the bytes begin like an SVG, perhaps after a declaration, a document type or comments.
pub(super) fn is_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    match first_tag(text) {
        Some(Ok(tag)) => tag.name == "svg" || tag.name.ends_with(":svg"),
        // Something before the root that we don't read.
        Some(Err(_)) => text.contains("<svg"),
        None => false,
    }
}

/// The drawing without notes; borrowed if there are none.
pub(super) fn published(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Refused> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::Broken)?;
    let mut drawing = Drawing::default();
    for token in xml::tokens(text) {
        let (token, range) = token.map_err(|at| Refused::Drawing(at..text.len().min(at + 1)))?;
        drawing.take(token, range)?;
    }
    if !drawing.open.is_empty() || !drawing.has_root {
        return Err(Refused::Broken);
    }
    if drawing.dropped.is_empty() {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut kept_to = 0;
    for dropped in drawing.dropped {
        // What stands within something dropped is dropped with it.
        if dropped.start >= kept_to {
            out.extend(&bytes[kept_to..dropped.start]);
        }
        kept_to = kept_to.max(dropped.end);
    }
    out.extend(&bytes[kept_to..]);
    Ok(Cow::Owned(out))
}

/// Its `width` and `height` if both are pixels, otherwise those of its `viewBox`, rounded.
pub(super) fn size(bytes: &[u8]) -> Option<Size> {
    let root = first_tag(std::str::from_utf8(bytes).ok()?)?.ok()?;
    let value = |name: &str| {
        let mut named = root.attributes.iter().filter(|one| one.name == name);
        named.next().map(|one| one.value.trim())
    };
    let length = |name| pixels(value(name)?.trim_end_matches("px"));
    let written = length("width").zip(length("height"));
    let (width, height) = written.or_else(|| {
        let numbers = value("viewBox")?.split([' ', ',', '\t', '\n', '\r']);
        let mut numbers = numbers.filter(|number| !number.is_empty()).skip(2);
        Some((pixels(numbers.next()?)?, pixels(numbers.next()?)?))
    })?;
    Some(Size { width, height })
}

/// A number as whole pixels, at least 1.
fn pixels(number: &str) -> Option<u32> {
    const LARGEST: f64 = 1_000_000.0;
    let number: f64 = number.parse().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "rounded, and between 1 and a million"
    )]
    (number > 0.0 && number <= LARGEST).then(|| number.round().max(1.0) as u32)
}

/// The tag of the root element, or the byte where a text can't be read before it.
fn first_tag(text: &str) -> Option<Result<Tag<'_>, usize>> {
    xml::tokens(text).find_map(|token| match token {
        Ok((Token::Start(tag), _)) => Some(Ok(tag)),
        Ok((Token::End(_) | Token::Text(_) | Token::Note | Token::Declaration, _)) => None,
        Err(at) => Some(Err(at)),
    })
}

/// What is known of a drawing up to one of its tokens.
#[derive(Default)]
struct Drawing<'a> {
    /// The elements that are open, the root first.
    open: Vec<&'a str>,
    has_root: bool,
    /// How many elements were open when something to be dropped began, and where it began.
    dropping: Option<(usize, usize)>,
    /// The bytes to be dropped, by their starts.
    dropped: Vec<Range<usize>>,
    /// The text of the `<style>` that is open: comments within it divide it for XML, and not
    /// for CSS.
    style: String,
}

impl<'a> Drawing<'a> {
    fn take(&mut self, token: Token<'a>, range: Range<usize>) -> Result<(), Refused> {
        match token {
            Token::Start(tag) => self.start(&tag, range),
            Token::End(name) => self.end(name, range),
            Token::Text(text) => self.text(text, range),
            Token::Note => {
                self.dropped.push(range);
                Ok(())
            }
            Token::Declaration => Ok(()),
        }
    }

    fn start(&mut self, tag: &Tag<'a>, range: Range<usize>) -> Result<(), Refused> {
        let is_root = self.open.is_empty();
        let is_in_style = self.open.last() == Some(&"style");
        if is_in_style || is_root && (self.has_root || !is_svg_root(tag)) {
            return Err(Refused::Drawing(range));
        }
        self.has_root = true;
        if self.dropping.is_none() {
            if is_note(tag.name) {
                self.dropping = Some((self.open.len(), range.start));
            } else if ELEMENTS.contains(&tag.name) {
                self.attributes(&tag.attributes)?;
            } else {
                return Err(Refused::Drawing(range));
            }
        }
        self.open.push(tag.name);
        if tag.is_closed {
            self.end(tag.name, range)?;
        }
        Ok(())
    }

    fn attributes(&mut self, attributes: &[Attribute<'_>]) -> Result<(), Refused> {
        for attribute in attributes {
            match judge(attribute) {
                Judgement::Draws => {}
                Judgement::Note => self.dropped.push(attribute.range.clone()),
                Judgement::Refused => return Err(Refused::Drawing(attribute.range.clone())),
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &str, range: Range<usize>) -> Result<(), Refused> {
        if self.open.pop() != Some(name) {
            return Err(Refused::Drawing(range));
        }
        if !css::only_draws(&std::mem::take(&mut self.style)) {
            return Err(Refused::Drawing(range));
        }
        if let Some((depth, start)) = self.dropping
            && depth == self.open.len()
        {
            self.dropping = None;
            self.dropped.push(start..range.end);
            // What was noted within is part of it.
            self.dropped.sort_by_key(|dropped| dropped.start);
        }
        Ok(())
    }

    fn text(&mut self, text: &'a str, range: Range<usize>) -> Result<(), Refused> {
        if self.open.is_empty() && !text.trim().is_empty() {
            return Err(Refused::Drawing(range));
        }
        if self.open.last() == Some(&"style") && self.dropping.is_none() {
            self.style.push_str(text);
        }
        Ok(())
    }
}

/// Whether browsers take the tag for the root of a drawing.
fn is_svg_root(tag: &Tag<'_>) -> bool {
    let mut attributes = tag.attributes.iter();
    tag.name == "svg" && attributes.any(|one| one.name == "xmlns")
}

/// Whether an element is there for programs and people, and not for the picture.
fn is_note(element: &str) -> bool {
    element == "metadata" || element.contains(':')
}

enum Judgement {
    Draws,
    Note,
    Refused,
}

fn judge(attribute: &Attribute<'_>) -> Judgement {
    let Attribute { name, value, .. } = *attribute;
    let allowed = match name {
        "xmlns" => value == NAMESPACE,
        "href" | "xlink:href" => value.starts_with('#'),
        "xmlns:xlink" | "xml:space" | "xml:lang" | "id" | "class" | "role" => true,
        _ if name.contains(':') => return Judgement::Note,
        _ if name.starts_with("aria-") => true,
        _ if name.starts_with("data-") => return Judgement::Note,
        _ if name.to_ascii_lowercase().starts_with("on") => false,
        _ => css::only_draws(value),
    };
    if allowed {
        Judgement::Draws
    } else {
        Judgement::Refused
    }
}
