//! Filling a message: its variables replaced, its plural form chosen.

use super::message::{Expression, Part, Pattern, VariantKey};
use super::messages::Messages;
use super::value::{Decimal, Value};

/// Why a message could not be said as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No message has this id.
    NoMessage(String),
    /// The message uses a variable that it isn't given.
    NoVariable(String),
    /// The message refers to itself, or is a hundred times larger than any message needs to be.
    TooLarge,
}

/// What variables have been given, by name.
pub(super) type Given<'g> = [(&'g str, Value<'g>)];

/// Fills `pattern` with what is given. What is missing stands in the text as `⟨$name⟩` or `⟨id⟩`.
pub(super) fn fill(
    messages: &Messages,
    pattern: &Pattern,
    given: &Given<'_>,
) -> (String, Vec<Problem>) {
    let mut filling = Filling {
        messages,
        gaps_left: GAPS,
        problems: Vec::new(),
    };
    let mut out = String::new();
    filling.pattern(pattern, given, &mut out);
    (out, filling.problems)
}

/// How many gaps are filled for one text; this also ends messages that refer to themselves.
const GAPS: usize = 100;

struct Filling<'m> {
    messages: &'m Messages,
    gaps_left: usize,
    problems: Vec<Problem>,
}

impl<'m> Filling<'m> {
    fn pattern(&mut self, pattern: &'m Pattern, given: &Given<'_>, out: &mut String) {
        for part in pattern {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Gap(expression) => self.gap(expression, given, out),
            }
        }
    }

    fn gap(&mut self, expression: &'m Expression, given: &Given<'_>, out: &mut String) {
        if self.gaps_left == 0 {
            self.tell(Problem::TooLarge);
            return;
        }
        self.gaps_left -= 1;
        match expression {
            Expression::Text(text) => out.push_str(text),
            Expression::Reference { key, arguments, .. } => {
                self.reference(key, arguments, given, out);
            }
            Expression::Select {
                selector,
                variants,
                default,
            } => {
                let value = self.value(selector, given);
                if let Some(pattern) = self.choose(value.as_ref(), variants, *default) {
                    self.pattern(pattern, given, out);
                }
            }
            Expression::Number(_) | Expression::Variable { .. } | Expression::Digits { .. } => {
                match self.value(expression, given) {
                    Some(value) => out.push_str(&self.messages.cldr.written(&value)),
                    None => out.push_str(&super::missing(&expression.to_string())),
                }
            }
        }
    }

    /// Another message, which is given the same, or a term, which is given its arguments only.
    fn reference(
        &mut self,
        key: &str,
        arguments: &'m [(String, Expression)],
        given: &Given<'_>,
        out: &mut String,
    ) {
        let messages = self.messages;
        let Some(message) = messages.entries.get(key) else {
            self.tell(Problem::NoMessage(key.to_owned()));
            out.push_str(&super::missing(key));
            return;
        };
        if !key.starts_with('-') {
            return self.pattern(&message.pattern, given, out);
        }
        let values: Vec<(&str, Value<'_>)> = arguments
            .iter()
            .filter_map(|(name, argument)| Some((&**name, self.value(argument, given)?)))
            .collect();
        self.pattern(&message.pattern, &values, out);
    }

    /// The value of an expression; `None`, and told, if a variable isn't given.
    fn value<'g>(&mut self, expression: &'m Expression, given: &Given<'g>) -> Option<Value<'g>> {
        match expression {
            Expression::Number(number) => Some(Value::Number(number.clone())),
            Expression::Variable { name, .. } => {
                let value = given.iter().find(|(given, _)| given == name);
                if value.is_none() {
                    self.tell(Problem::NoVariable(name.clone()));
                }
                value.map(|(_, value)| value.clone())
            }
            Expression::Digits {
                of,
                minimum,
                maximum,
            } => Some(match self.value(of, given)? {
                Value::Number(number) => Value::Number(with_digits(number, *minimum, *maximum)),
                other @ (Value::Text(_) | Value::List(_)) => other,
            }),
            Expression::Text(_) | Expression::Reference { .. } | Expression::Select { .. } => {
                let mut text = String::new();
                self.gap(expression, given, &mut text);
                Some(Value::from(text))
            }
        }
    }

    /// The first variant made for this number or text, then the one for the number's plural
    /// category, in the order they are written; otherwise the default.
    fn choose(
        &self,
        value: Option<&Value<'_>>,
        variants: &'m [(VariantKey, Pattern)],
        default: usize,
    ) -> Option<&'m Pattern> {
        let fits = |key: &VariantKey| match (key, value) {
            (VariantKey::Number(wanted), Some(Value::Number(number))) => {
                trimmed(wanted.clone()) == trimmed(number.clone())
            }
            (VariantKey::Word(word), Some(Value::Number(number))) => {
                *word == self.messages.cldr.plural_category(number)
            }
            (VariantKey::Word(word), Some(Value::Text(text))) => word == text,
            (VariantKey::Number(_), Some(Value::Text(_))) | (_, Some(Value::List(_)) | None) => {
                false
            }
        };
        let fitting = variants.iter().find(|(key, _)| fits(key));
        fitting
            .or(variants.get(default))
            .map(|(_, pattern)| pattern)
    }

    fn tell(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}

/// The number as `NUMBER()` asks for it.
fn with_digits(mut number: Decimal, minimum: Option<u8>, maximum: Option<u8>) -> Decimal {
    if let Some(maximum) = maximum {
        number.round(-i16::from(maximum));
    }
    if let Some(minimum) = minimum {
        number.absolute.pad_end(-i16::from(minimum));
    }
    number
}

/// Without zeros that don't change the value, so that 1 and 1.00 are equal.
fn trimmed(mut number: Decimal) -> Decimal {
    number.absolute.trim_start();
    number.absolute.trim_end();
    number
}
