//! Reads the part of XML 1.0 that drawings need, strictly: what a browser might read in another
//! way than we do is not read at all.

use std::ops::Range;

/// One piece of a text, in order and without gaps.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `<path d="…">` or `<path d="…"/>`.
    Start(Tag<'a>),
    /// `</path>`.
    End(&'a str),
    /// What stands between tags, or in a CDATA section, as it is written.
    Text(&'a str),
    /// `<!-- … -->`.
    Note,
    /// `<?xml …?>` or `<!DOCTYPE …>`, or the byte-order mark.
    Declaration,
}

/// The tag that begins an element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// With its prefix, if it has one.
    pub(super) name: &'a str,
    /// In the order written.
    pub(super) attributes: Vec<Attribute<'a>>,
    /// It ends in `/>`.
    pub(super) is_closed: bool,
}

/// One attribute.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    /// With its prefix, if it has one.
    pub(super) name: &'a str,
    /// Without its quotes, as it is written.
    pub(super) value: &'a str,
    /// Its bytes in the text, with the space before it.
    pub(super) range: Range<usize>,
}

/// The tokens of a text, each with its bytes. The first `Err` is the last item, and says at which
/// byte it begins.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Result<(Token<'_>, Range<usize>), usize>> {
    let mut at = 0;
    let mut has_failed = false;
    std::iter::from_fn(move || {
        if at == text.len() || has_failed {
            return None;
        }
        let start = at;
        let mut cursor = Cursor { text, at };
        let Some(token) = cursor.token() else {
            has_failed = true;
            return Some(Err(start));
        };
        at = cursor.at;
        Some(Ok((token, start..at)))
    })
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn token(&mut self) -> Option<Token<'a>> {
        if self.at == 0 && self.skip("\u{feff}") {
            return Some(Token::Declaration);
        }
        if self.skip("<!--") {
            self.until("-->")?;
            Some(Token::Note)
        } else if self.skip("<![CDATA[") {
            self.until("]]>").map(Token::Text)
        } else if self.skip("<!DOCTYPE") {
            let inner = self.until(">")?;
            // Entities of its own could stand for anything.
            let is_plain = !inner.contains(['[', '<', '\'']) && inner.matches('"').count() % 2 == 0;
            is_plain.then_some(Token::Declaration)
        } else if self.skip("<?xml ") {
            let inner = self.until("?>")?.to_ascii_lowercase();
            let is_ours = match inner.split_once("encoding=") {
                Some((_, coding)) => coding.get(1..).is_some_and(|it| it.starts_with("utf-8")),
                None => !inner.contains("encoding"),
            };
            is_ours.then_some(Token::Declaration)
        } else if self.skip("</") {
            let name = self.name()?;
            self.space();
            self.skip(">").then_some(Token::End(name))
        } else if self.skip("<") {
            self.tag().map(Token::Start)
        } else {
            let rest = &self.text[self.at..];
            let text = &rest[..rest.find('<').unwrap_or(rest.len())];
            self.at += text.len();
            Some(Token::Text(text))
        }
    }

    fn tag(&mut self) -> Option<Tag<'a>> {
        let name = self.name()?;
        let mut attributes = Vec::new();
        loop {
            let start = self.at;
            let has_space = self.space();
            if self.skip(">") {
                break;
            }
            if self.skip("/>") {
                return Some(Tag {
                    name,
                    attributes,
                    is_closed: true,
                });
            }
            if !has_space {
                return None;
            }
            let (name, value) = self.attribute()?;
            attributes.push(Attribute {
                name,
                value,
                range: start..self.at,
            });
        }
        Some(Tag {
            name,
            attributes,
            is_closed: false,
        })
    }

    fn attribute(&mut self) -> Option<(&'a str, &'a str)> {
        let name = self.name()?;
        self.space();
        if !self.skip("=") {
            return None;
        }
        self.space();
        let quote = if self.skip("\"") {
            "\""
        } else if self.skip("'") {
            "'"
        } else {
            return None;
        };
        let value = self.until(quote)?;
        (!value.contains('<')).then_some((name, value))
    }

    /// Names of drawings are plain; with other letters two could look the same.
    fn name(&mut self) -> Option<&'a str> {
        let rest = &self.text[self.at..];
        let is_part = |letter: char| {
            letter.is_ascii_alphanumeric() || matches!(letter, ':' | '-' | '_' | '.')
        };
        let name = &rest[..rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())];
        self.at += name.len();
        let is_begin = |letter: char| letter.is_ascii_alphabetic() || letter == '_';
        name.starts_with(is_begin).then_some(name)
    }

    /// Goes past white space; whether there was any.
    fn space(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let after = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        self.at += rest.len() - after.len();
        rest.len() > after.len()
    }

    /// Goes past `wanted`, if it is what comes next.
    fn skip(&mut self, wanted: &str) -> bool {
        let is_next = self.text[self.at..].starts_with(wanted);
        if is_next {
            self.at += wanted.len();
        }
        is_next
    }

    /// What stands before `end`; goes past that.
    fn until(&mut self, end: &str) -> Option<&'a str> {
        let (inner, _) = self.text[self.at..].split_once(end)?;
        self.at += inner.len() + end.len();
        Some(inner)
    }
}
