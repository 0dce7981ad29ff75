//! One message, read from a `.ftl` file, and how its variables are filled in.
//!
//! `fluent-syntax` reads the files; filling is done here and not by `fluent-bundle`, because that
//! takes a lock for every number, chooses plural forms by older data than the numbers are written
//! by, finds that 0.0 isn't `[0]`, and overflows at a literal of thirty decimals (a panic in debug
//! builds).

use std::fmt;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::value::Decimal;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source, Span};

/// A message, a term or an attribute of either.
#[derive(Debug)]
pub(super) struct Message {
    /// Where its name stands.
    pub place: Place,
    /// What it says.
    pub pattern: Pattern,
}

/// Text with gaps.
pub(super) type Pattern = Vec<Part>;

/// A piece of a pattern.
#[derive(Debug)]
pub(super) enum Part {
    Text(String),
    Gap(Expression),
}

/// What stands between braces.
#[derive(Debug)]
pub(super) enum Expression {
    Text(String),
    Number(Decimal),
    Variable {
        name: String,
        span: Span,
    },
    /// Another message by its key (see [`read`]); a term sees its own arguments only.
    Reference {
        key: String,
        span: Span,
        arguments: Vec<(String, Expression)>,
    },
    /// `NUMBER(…)` with the digits that it asks for behind the point.
    Digits {
        of: Box<Expression>,
        minimum: Option<u8>,
        maximum: Option<u8>,
    },
    Select {
        selector: Box<Expression>,
        variants: Vec<(VariantKey, Pattern)>,
        default: usize,
    },
}

/// When a variant is chosen.
#[derive(Debug)]
pub(super) enum VariantKey {
    /// For this very number.
    Number(Decimal),
    /// For this very text, or for numbers of this plural category.
    Word(String),
}

/// Reads a file. The key of a message is its id, of a term `-id`, of an attribute `id.name`.
/// What can't be read is told and left out.
pub(super) fn read(source: &Arc<Source>) -> (Vec<(String, Message)>, Vec<Diagnostic>) {
    if let Some(at) = nested_too_deeply(&source.text) {
        let finding = syntax(source, Span::from(at..at + 1), "nested too deeply");
        return (Vec::new(), vec![finding]);
    }
    let (resource, errors) = match parser::parse(&*source.text) {
        Ok(resource) => (resource, Vec::new()),
        Err(partly) => partly,
    };
    let mut reader = Reader {
        source,
        messages: Vec::new(),
        findings: Vec::new(),
    };
    for error in errors {
        let span = error_span(&source.text, &error);
        let finding = syntax(source, span, &error.kind.to_string());
        reader.findings.push(finding);
    }
    for entry in &resource.body {
        reader.entry(entry);
    }
    (reader.messages, reader.findings)
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

/// Where braces or parentheses nest deeper than any message needs, because the parser and we
/// recurse. Names at the beginning of a line start a new message.
fn nested_too_deeply(text: &str) -> Option<usize> {
    const LIMIT: usize = 40;
    let mut depth = 0_usize;
    let mut line_starts = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_starts => depth = 0,
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > LIMIT {
            return Some(at);
        }
        line_starts = byte == b'\n';
    }
    None
}

fn syntax(source: &Arc<Source>, span: Span, problem: &str) -> Diagnostic {
    Diagnostic::new(Code::MessageSyntax, source.place(span)).with("problem", problem)
}

/// Turns the syntax tree, which borrows the file, into messages that stand alone.
struct Reader<'a> {
    source: &'a Arc<Source>,
    messages: Vec<(String, Message)>,
    findings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn entry(&mut self, entry: &ast::Entry<&'a str>) {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name.to_owned();
                if let Some(pattern) = &message.value {
                    self.add(key.clone(), message.id.name, pattern);
                }
                self.attributes(&key, &message.attributes);
            }
            ast::Entry::Term(term) => {
                let key = format!("-{}", term.id.name);
                self.add(key.clone(), term.id.name, &term.value);
                self.attributes(&key, &term.attributes);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }

    fn attributes(&mut self, key: &str, attributes: &[ast::Attribute<&'a str>]) {
        for attribute in attributes {
            let key = format!("{key}.{}", attribute.id.name);
            self.add(key, attribute.id.name, &attribute.value);
        }
    }

    fn add(&mut self, key: String, name: &'a str, pattern: &ast::Pattern<&'a str>) {
        let message = Message {
            place: self.source.place(self.span(name)),
            pattern: self.pattern(pattern),
        };
        self.messages.push((key, message));
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) -> Pattern {
        let part = |element: &ast::PatternElement<&'a str>| match element {
            ast::PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            ast::PatternElement::Placeable { expression } => Part::Gap(self.expression(expression)),
        };
        pattern.elements.iter().map(part).collect()
    }

    fn expression(&mut self, expression: &ast::Expression<&'a str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: Box::new(self.inline(selector)),
                default: variants.iter().position(|it| it.default).unwrap_or(0),
                variants: variants.iter().map(|it| self.variant(it)).collect(),
            },
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&'a str>) -> (VariantKey, Pattern) {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => VariantKey::Word(name.to_owned()),
            ast::VariantKey::NumberLiteral { value } => value
                .parse()
                .map_or_else(|_| VariantKey::Word(value.to_owned()), VariantKey::Number),
        };
        (key, self.pattern(&variant.value))
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'a str>) -> Expression {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Expression::Text(unescape_unicode_to_string(value).into_owned())
            }
            ast::InlineExpression::NumberLiteral { value } => value.parse().map_or_else(
                |_| Expression::Text((*value).to_owned()),
                Expression::Number,
            ),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments)
            }
            ast::InlineExpression::MessageReference { id, attribute } => Expression::Reference {
                key: key(id.name, attribute.as_ref()),
                span: self.span(id.name),
                arguments: Vec::new(),
            },
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => Expression::Reference {
                key: format!("-{}", key(id.name, attribute.as_ref())),
                span: self.span(id.name),
                arguments: arguments
                    .as_ref()
                    .map_or_else(Vec::new, |it| self.named(it)),
            },
            ast::InlineExpression::VariableReference { id } => Expression::Variable {
                name: id.name.to_owned(),
                span: self.span(id.name),
            },
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// `NUMBER(…)`, the only function there is.
    fn function(&mut self, name: &'a str, given: &ast::CallArguments<&'a str>) -> Expression {
        let (Some(of), "NUMBER") = (given.positional.first(), name) else {
            let problem = format!("{name}() is not known here, only NUMBER($variable)");
            self.findings
                .push(syntax(self.source, self.span(name), &problem));
            return Expression::Text(format!("⟨{name}()⟩"));
        };
        let option = |wanted: &str| {
            let named = given.named.iter().find(|it| it.name.name == wanted)?;
            match named.value {
                ast::InlineExpression::NumberLiteral { value } => value.parse().ok(),
                ast::InlineExpression::StringLiteral { .. }
                | ast::InlineExpression::FunctionReference { .. }
                | ast::InlineExpression::MessageReference { .. }
                | ast::InlineExpression::TermReference { .. }
                | ast::InlineExpression::VariableReference { .. }
                | ast::InlineExpression::Placeable { .. } => None,
            }
        };
        Expression::Digits {
            minimum: option("minimumFractionDigits"),
            maximum: option("maximumFractionDigits"),
            of: Box::new(self.inline(of)),
        }
    }

    fn named(&mut self, given: &ast::CallArguments<&'a str>) -> Vec<(String, Expression)> {
        let argument =
            |it: &ast::NamedArgument<&'a str>| (it.name.name.to_owned(), self.inline(&it.value));
        given.named.iter().map(argument).collect()
    }

    /// The bytes of the file that `part`, a piece of its text, stands at: the tree has no spans.
    fn span(&self, part: &'a str) -> Span {
        let start = part.as_ptr().addr() - self.source.text.as_ptr().addr();
        Span::from(start..start + part.len())
    }
}

fn key(name: &str, attribute: Option<&ast::Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{name}.{}", attribute.name),
        None => name.to_owned(),
    }
}

impl fmt::Display for Expression {
    /// As it is named to people: `$count`, `money`, `NUMBER($count)`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expression::Text(text) => out.write_str(text),
            Expression::Number(number) => write!(out, "{number}"),
            Expression::Variable { name, .. } => write!(out, "${name}"),
            Expression::Reference { key, .. } => out.write_str(key),
            Expression::Digits { of, .. } => write!(out, "NUMBER({of})"),
            Expression::Select { selector, .. } => write!(out, "{selector} -> …"),
        }
    }
}

/// Calls `seen` with every variable and every reference of a pattern, in every variant.
pub(super) fn walk<'a>(pattern: &'a Pattern, seen: &mut impl FnMut(&'a Expression)) {
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Gap(expression) => walk_expression(expression, seen),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression, seen: &mut impl FnMut(&'a Expression)) {
    match expression {
        Expression::Text(_) | Expression::Number(_) => {}
        Expression::Variable { .. } => seen(expression),
        Expression::Reference { arguments, .. } => {
            seen(expression);
            for (_, argument) in arguments {
                walk_expression(argument, seen);
            }
        }
        Expression::Digits { of, .. } => walk_expression(of, seen),
        Expression::Select {
            selector, variants, ..
        } => {
            walk_expression(selector, seen);
            for (_, pattern) in variants {
                walk(pattern, seen);
            }
        }
    }
}
