//! Reads a `.ftl` file: for the [checks](super::check), which variables and references its messages
//! have and where; for the [bundle](super::bundle), the text it can take.
//!
//! A message with a mistake is told and left out whole. Some are mistakes here only, because
//! `fluent-bundle` would fail at them: it panics at a number of thirty decimals (in debug builds),
//! and where it gives up a message as too large, at a choice by a literal or at braces within
//! braces; and nothing but these and values given to terms escapes its bound on nesting.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{self, InlineExpression as Inline};
use fluent_syntax::parser::{self, ParserError};

use super::bundle;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source, Span};

/// What a file holds.
#[derive(Debug)]
pub(super) struct File {
    /// Its messages and terms.
    pub entries: Vec<Entry>,
    /// Its text without the messages that were told, and with `PLURAL()` around what chooses.
    pub for_bundle: String,
    /// What can't be read.
    pub findings: Vec<Diagnostic>,
}

/// A message or a term with its attributes.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its id; that of a term with the `-`.
    pub key: String,
    /// Where its name stands.
    pub place: Place,
    /// What it says, by its key, and its attributes, by `id.name`.
    pub parts: Vec<(String, Message)>,
}

/// What a message, a term or an attribute of either says.
#[derive(Debug)]
pub(super) struct Message {
    /// Where its name stands.
    pub place: Place,
    /// The variables in any of its variants, as often as they stand there.
    pub variables: Vec<(String, Span)>,
    /// The keys of the messages and terms that it refers to.
    pub references: Vec<(String, Span)>,
}

/// Reads a file.
pub(super) fn read(source: &Arc<Source>) -> File {
    let mut reader = Reader {
        source,
        entries: Vec::new(),
        edits: Vec::new(),
        findings: Vec::new(),
    };
    let mut for_bundle = String::new();
    if let Some(at) = too_many_braces(&source.text) {
        reader.tell(Span::from(at..at + 1), "too many braces in one message");
    } else {
        reader.file();
        for_bundle = edited(&source.text, reader.edits);
    }
    File {
        entries: reader.entries,
        for_bundle,
        findings: reader.findings,
    }
}

/// Where a message opens more braces and parentheses than any needs. Each may be a step of the
/// parser's recursion; how deep they really nest only a parser can tell.
fn too_many_braces(text: &str) -> Option<usize> {
    const LIMIT: usize = 200;
    let mut opened = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_message(line) {
            opened = 0;
        }
        let comment = line.starts_with('#');
        for (at, byte) in line.bytes().enumerate() {
            opened += usize::from(!comment && matches!(byte, b'{' | b'('));
            if opened > LIMIT {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// Whether a line is `id = …` or `-id = …`. A name alone may also stand within braces.
fn begins_message(line: &str) -> bool {
    let of_name = |byte: char| byte.is_ascii_alphanumeric() || byte == '-' || byte == '_';
    let after_name = line.trim_start_matches(of_name);
    after_name.len() < line.len() && after_name.trim_start_matches(' ').starts_with('=')
}

/// Where the parser stumbled; if that is a later line than the one that isn't finished, the end of
/// that one.
fn error_span(text: &str, error: &ParserError) -> Span {
    let before = text.get(..error.pos.start).unwrap_or(text);
    let unfinished = before.trim_end();
    if before[unfinished.len()..].contains('\n') {
        Span::from(unfinished.len()..unfinished.len())
    } else {
        Span::from(error.pos.clone())
    }
}

/// Goes through the syntax tree, which borrows the file.
struct Reader<'a> {
    source: &'a Arc<Source>,
    entries: Vec<Entry>,
    /// What the text for the bundle has instead of some bytes of the file, in order.
    edits: Vec<(Range<usize>, String)>,
    findings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn file(&mut self) {
        let (resource, errors) = match parser::parse(&*self.source.text) {
            Ok(resource) => (resource, Vec::new()),
            Err(partly) => partly,
        };
        for error in errors {
            let span = error_span(&self.source.text, &error);
            self.tell(span, &error.kind.to_string());
        }
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(it) => {
                    self.entry("", &it.id, it.value.as_ref(), &it.attributes);
                }
                ast::Entry::Term(it) => {
                    self.entry("-", &it.id, Some(&it.value), &it.attributes);
                }
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => {}
            }
        }
    }

    /// A message or term with its attributes.
    fn entry(
        &mut self,
        sigil: &str,
        id: &ast::Identifier<&'a str>,
        value: Option<&ast::Pattern<&'a str>>,
        attributes: &[ast::Attribute<&'a str>],
    ) {
        let (told, edited) = (self.findings.len(), self.edits.len());
        if [bundle::NUMBER, bundle::PLURAL].contains(&id.name) {
            self.tell(self.span(id.name), "this is the name of a function");
        }
        let key = format!("{sigil}{}", id.name);
        let mut parts = Vec::new();
        if let Some(value) = value {
            parts.push((key.clone(), self.part(id.name, value)));
        }
        for attribute in attributes {
            let name = attribute.id.name;
            parts.push((format!("{key}.{name}"), self.part(name, &attribute.value)));
        }
        if self.findings.len() == told {
            self.entries.push(Entry {
                key,
                place: self.source.place(self.span(id.name)),
                parts,
            });
        } else {
            // No message begins so; the bundle skips it.
            let first = self.span(id.name).start;
            self.edits.truncate(edited);
            self.edits.push((first..first + 1, "!".to_owned()));
        }
    }

    fn part(&mut self, name: &'a str, pattern: &ast::Pattern<&'a str>) -> Message {
        let mut message = Message {
            place: self.source.place(self.span(name)),
            variables: Vec::new(),
            references: Vec::new(),
        };
        self.pattern(pattern, &mut message);
        message
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>, message: &mut Message) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { .. } => {}
                ast::PatternElement::Placeable { expression } => match expression {
                    ast::Expression::Inline(inline) => self.inline(inline, message),
                    ast::Expression::Select { selector, variants } => {
                        self.choice(selector, variants, message);
                    }
                },
            }
        }
    }

    fn choice(
        &mut self,
        selector: &Inline<&'a str>,
        variants: &[ast::Variant<&'a str>],
        message: &mut Message,
    ) {
        match selector {
            Inline::VariableReference { id } | Inline::FunctionReference { id, .. } => {
                self.by_plural(id.name, variants);
            }
            Inline::NumberLiteral { value } | Inline::StringLiteral { value } => {
                self.tell(self.span(value), "nothing to choose by");
            }
            Inline::TermReference { .. }
            | Inline::MessageReference { .. }
            | Inline::Placeable { .. } => {}
        }
        self.inline(selector, message);
        for variant in variants {
            if let ast::VariantKey::NumberLiteral { value } = variant.key {
                self.number(value);
            }
            self.pattern(&variant.value, message);
        }
    }

    /// Makes `$count ->` to `PLURAL($count , 0)->`, with the numbers that have variants.
    fn by_plural(&mut self, name: &'a str, variants: &[ast::Variant<&'a str>]) {
        let Span { start, end } = self.span(name);
        let text = &self.source.text;
        let Some(arrow) = text[end..].find("->").map(|at| end + at) else {
            return;
        };
        let start = start - usize::from(text[..start].ends_with('$'));
        let exact = variants.iter().map(|variant| match variant.key {
            ast::VariantKey::NumberLiteral { value } => format!(", {value}"),
            ast::VariantKey::Identifier { .. } => String::new(),
        });
        let exact: String = exact.collect();
        let before = (start..start, format!("{}(", bundle::PLURAL));
        self.edits
            .extend([before, (arrow..arrow, format!("{exact})"))]);
    }

    fn inline(&mut self, inline: &Inline<&'a str>, message: &mut Message) {
        match inline {
            Inline::StringLiteral { .. } => {}
            Inline::NumberLiteral { value } => self.number(value),
            Inline::VariableReference { id } => {
                let variable = (id.name.to_owned(), self.span(id.name));
                message.variables.push(variable);
            }
            Inline::FunctionReference { id, arguments } => {
                self.function(id.name, arguments, message);
            }
            Inline::MessageReference { id, attribute } => {
                let reference = (key(id.name, attribute.as_ref()), self.span(id.name));
                message.references.push(reference);
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let term = format!("-{}", key(id.name, attribute.as_ref()));
                message.references.push((term, self.span(id.name)));
                if let Some(arguments) = arguments {
                    self.term_arguments(id.name, arguments);
                }
            }
            Inline::Placeable { expression } => self.braces_in_braces(expression, message),
        }
    }

    fn number(&mut self, literal: &'a str) {
        let digits = literal.bytes().filter(u8::is_ascii_digit).count();
        let decimals = literal.split_once('.').map_or(0, |(_, after)| after.len());
        if digits > bundle::DIGITS || decimals > usize::from(bundle::DECIMALS) {
            self.tell(self.span(literal), "too many digits");
        }
    }

    /// `NUMBER($variable)`, the only function there is, with options for the digits behind the
    /// point.
    fn function(
        &mut self,
        name: &'a str,
        given: &ast::CallArguments<&'a str>,
        message: &mut Message,
    ) {
        if let (bundle::NUMBER, [of @ Inline::VariableReference { .. }]) =
            (name, &*given.positional)
        {
            self.inline(of, message);
        } else {
            let problem = format!("{name}(…) is not known, only NUMBER($variable)");
            self.tell(self.span(name), &problem);
        }
        for option in &given.named {
            let digits = match option.value {
                Inline::NumberLiteral { value } => value.parse().ok(),
                Inline::StringLiteral { .. }
                | Inline::FunctionReference { .. }
                | Inline::MessageReference { .. }
                | Inline::TermReference { .. }
                | Inline::VariableReference { .. }
                | Inline::Placeable { .. } => None,
            };
            let is_known = [bundle::MINIMUM, bundle::MAXIMUM].contains(&option.name.name);
            if !is_known || digits.is_none_or(|digits: u8| digits > bundle::DECIMALS) {
                let problem = "not an option of NUMBER, or not a number of digits from 0 to 9";
                self.tell(self.span(option.name.name), problem);
            }
        }
    }

    /// What a term is given, by name; values are literals, the parser sees to that.
    fn term_arguments(&mut self, term: &'a str, given: &ast::CallArguments<&'a str>) {
        if !given.positional.is_empty() {
            self.tell(self.span(term), "a term is given values by name only");
        }
        for argument in &given.named {
            if let Inline::NumberLiteral { value } = argument.value {
                self.number(value);
            }
        }
    }

    fn braces_in_braces(&mut self, inner: &ast::Expression<&'a str>, message: &mut Message) {
        let span = match inner {
            ast::Expression::Inline(
                Inline::MessageReference { id, .. } | Inline::TermReference { id, .. },
            ) => self.span(id.name),
            ast::Expression::Inline(inline) => return self.inline(inline, message),
            ast::Expression::Select { .. } => message.place.span,
        };
        self.tell(span, "one pair of braces too many");
    }

    fn tell(&mut self, span: Span, problem: &str) {
        let finding = Diagnostic::new(Code::MessageSyntax, self.source.place(span));
        self.findings.push(finding.with("problem", problem));
    }

    /// The bytes of the file that `part`, a piece of its text, stands at: the tree has no spans.
    fn span(&self, part: &'a str) -> Span {
        let start = part.as_ptr().addr() - self.source.text.as_ptr().addr();
        Span::from(start..start + part.len())
    }
}

fn edited(text: &str, edits: Vec<(Range<usize>, String)>) -> String {
    let mut edited = text.to_owned();
    for (range, instead) in edits.into_iter().rev() {
        edited.replace_range(range, &instead);
    }
    edited
}

/// The key of a message, a term without its `-`, or an attribute of either.
fn key(id: &str, attribute: Option<&ast::Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{}", attribute.name),
        None => id.to_owned(),
    }
}
