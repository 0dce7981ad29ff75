//! Fills the messages of a language: Fluent's own bundle, with plurals and numbers by CLDR.
//!
//! Most messages with variables only put texts together, which [`joined`] does by itself. For all
//! others the bundle chooses variants and replaces variables. Two things it leaves to functions of
//! ours: to write a number, and to say which plural form it takes. For the second,
//! [`message`](super::message) puts `PLURAL()` around what a choice is made by, because the data
//! that Fluent comes with (`intl_pluralrules` 7.0, CLDR 37) know no remainders of 100: 103 offers
//! are "few" in Arabic and Romanian, and were "other".
//!
//! All threads share a bundle. Its lock is taken once for each number that is written, to find the
//! formatter; not for plural forms, and not for texts without variables, which
//! [`Locale`](super::Locale) keeps. Processor time of a call in Arabic, release build, by one
//! thread and by two at once: a text with a name 0.12 and 0.12 µs, with a number 0.43 and 0.46 µs,
//! with a number that also chooses 0.68 and 0.72 µs.

use std::fmt::{self, Write};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use icu_decimal::DecimalFormatter;
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::cldr;
use super::value::{self, Decimal, Value};
use crate::language::Language;

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

/// How many variables and references a message may have, for Fluent to fill it.
const PLACEABLES: usize = 100;
/// How many digits a number may have, for Fluent to keep them all: it has binary numbers.
pub(super) const DIGITS: usize = 15;
/// How many of them a message may ask for behind the point.
pub(super) const DECIMALS: u8 = 9;

/// The function that messages can use, `NUMBER($variable, minimumFractionDigits: 2)`.
pub(super) const NUMBER: &str = "NUMBER";
/// The function that stands around what a choice is made by, in the texts for the bundle.
pub(super) const PLURAL: &str = "PLURAL";
/// The option of `NUMBER` for the least number of digits behind the point.
pub(super) const MINIMUM: &str = "minimumFractionDigits";
/// The option for the greatest, to which the number is rounded.
pub(super) const MAXIMUM: &str = "maximumFractionDigits";

/// The messages of a language, ready to be filled.
pub(super) struct Bundle(FluentBundle<Arc<FluentResource>>);

impl Bundle {
    /// A bundle without messages.
    pub(super) fn new(language: &Language) -> Bundle {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Templates isolate what has another direction, by `<bdi>`.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(written));
        bundle
            .add_function(NUMBER, with_digits)
            .expect("a new bundle has no entries");
        let rules = cldr::plural_rules(language);
        bundle
            .add_function(PLURAL, move |given, _| plural(&rules, given))
            .expect("the other entry has another name");
        Bundle(bundle)
    }

    /// Adds the messages of a file, in place of those of the same id.
    pub(super) fn add(&mut self, text: String) {
        // What it can't read has been told when the file was read for the checks.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
        self.0.add_resource_overriding(Arc::new(resource));
    }

    /// What a message says, or its attribute for an id like `menu.title`.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.0.get_message(id)?.value(),
            Some((id, name)) => Some(self.0.get_message(id)?.get_attribute(name)?.value()),
        }
    }

    /// Fills a message. What is missing stands in the text as `⟨$name⟩` or `⟨id⟩`.
    pub(super) fn fill(
        &self,
        pattern: &Pattern<&str>,
        mut given: FluentArgs<'_>,
    ) -> (String, Vec<Problem>) {
        let (text, problems) = self.write(pattern, &given);
        let mut lacks_any = false;
        for problem in &problems {
            if let Problem::NoVariable(name) = problem {
                lacks_any = true;
                given.set(name.clone(), super::missing(&format!("${name}")));
            }
        }
        if !lacks_any {
            return (text, problems);
        }
        // Functions don't learn the name of a variable that isn't there: so they are given it.
        (self.write(pattern, &given).0, problems)
    }

    fn write(&self, pattern: &Pattern<&str>, given: &FluentArgs<'_>) -> (String, Vec<Problem>) {
        let mut out = Written::default();
        let mut errors = Vec::new();
        self.0
            .write_pattern(&mut out, pattern, Some(given), &mut errors)
            .expect("writing to a string does not fail");
        let mut problems = Vec::new();
        let of_terms = out.variables.into_iter().map(Problem::NoVariable);
        for problem in errors.into_iter().filter_map(problem).chain(of_terms) {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        (out.text, problems)
    }
}

/// A message of nothing but text and texts that it is given, put together without the bundle;
/// `None` for any other, and for one that is too large for the bundle.
pub(super) fn joined(pattern: &Pattern<&str>, given: &[(&str, Value<'_>)]) -> Option<String> {
    if pattern.elements.len() > PLACEABLES {
        return None;
    }
    // Most are a line at most, and grown by and by they would be copied three times.
    let mut text = String::with_capacity(64);
    for element in &pattern.elements {
        text.push_str(match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { expression } => given_text(expression, given)?,
        });
    }
    Some(text)
}

/// What stands for a variable that is given as a text.
fn given_text<'v>(
    expression: &Expression<&str>,
    given: &'v [(&str, Value<'_>)],
) -> Option<&'v str> {
    let Expression::Inline(InlineExpression::VariableReference { id }) = expression else {
        return None;
    };
    // Of two of one name, Fluent takes the last.
    let (_, value) = given.iter().rev().find(|(name, _)| *name == id.name)?;
    match value {
        Value::Text(text) => Some(text),
        Value::Number(_) | Value::List(_) => None,
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Bundle").field(&self.0.locales).finish()
    }
}

/// The text that the bundle writes, with `⟨…⟩` for the braces that it puts around what is missing:
/// it writes a brace as a single character only then, and for `{"\u007B"}` instead of `{"{"}`.
#[derive(Default)]
struct Written {
    text: String,
    /// Where the name of what is missing begins.
    opened: usize,
    /// The missing variables; of those in terms Fluent doesn't tell.
    variables: Vec<String>,
}

impl Write for Written {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }

    fn write_char(&mut self, char: char) -> fmt::Result {
        match char {
            '{' => {
                self.text.push('⟨');
                self.opened = self.text.len();
            }
            '}' => {
                let name = self.text.get(self.opened..).unwrap_or_default();
                self.variables
                    .extend(name.strip_prefix('$').map(str::to_owned));
                self.text.push('⟩');
            }
            other => self.text.push(other),
        }
        Ok(())
    }
}

fn problem(error: FluentError) -> Option<Problem> {
    let key = |id: String, attribute: Option<String>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id,
    };
    match error {
        FluentError::ResolverError(ResolverError::Reference(reference)) => Some(match reference {
            ReferenceKind::Variable { id } => Problem::NoVariable(id),
            ReferenceKind::Message { id, attribute } => Problem::NoMessage(key(id, attribute)),
            ReferenceKind::Term { id, attribute } => {
                Problem::NoMessage(format!("-{}", key(id, attribute)))
            }
            ReferenceKind::Function { id } => Problem::NoMessage(id),
        }),
        FluentError::ResolverError(ResolverError::NoValue(id)) => Some(Problem::NoMessage(id)),
        FluentError::ResolverError(ResolverError::Cyclic | ResolverError::TooManyPlaceables) => {
            Some(Problem::TooLarge)
        }
        // None of these comes from filling a message that could be read.
        FluentError::ResolverError(ResolverError::MissingDefault)
        | FluentError::Overriding { .. }
        | FluentError::ParserError(_) => None,
    }
}

/// The number with all its digits, also zeros behind the point: 1.0 has other plural forms than 1.
/// `None` if it has more than Fluent's binary numbers can keep.
pub(super) fn fluent_number(number: &Decimal) -> Option<FluentNumber> {
    let digits = number.to_string();
    let number: FluentNumber = digits.parse().ok()?;
    let in_range = digits.bytes().filter(u8::is_ascii_digit).count() <= DIGITS;
    (in_range && number.as_string() == digits).then_some(number)
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    number.as_string().parse().ok()
}

/// `NUMBER()`: the number as it is to be written, so that its plural form fits. Fluent's own keeps
/// the number and only notes what is wanted. Zeros that would make it too long are left out.
fn with_digits<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let value = given.first().cloned().unwrap_or(FluentValue::Error);
    let FluentValue::Number(number) = &value else {
        return value;
    };
    let option = |name| match options.get(name) {
        Some(FluentValue::Number(digits)) => Some(u8::from(digits).min(DECIMALS)),
        _ => None,
    };
    let Some(mut number) = decimal(number) else {
        return value;
    };
    if let Some(maximum) = option(MAXIMUM) {
        value::round(&mut number, maximum);
    }
    if let Some(minimum) = option(MINIMUM) {
        number.absolute.pad_end(-i16::from(minimum));
    }
    fluent_number(&number).map_or(value, FluentValue::from)
}

/// `PLURAL($count, 0, 1)`: what a choice is made by. A number that equals one of the others is that
/// one, for Fluent finds numbers equal only if their digits are; any other is its plural category.
fn plural<'a>(rules: &PluralRules, given: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some((FluentValue::Number(number), exact)) = given.split_first() else {
        return given.first().cloned().unwrap_or(FluentValue::Error);
    };
    let equals = |exact: &&FluentValue<'_>| match exact {
        FluentValue::Number(exact) => exact.value.total_cmp(&number.value).is_eq(),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => false,
    };
    match (exact.iter().find(equals), decimal(number)) {
        (Some(exact), _) => exact.clone(),
        (None, Some(number)) => FluentValue::from(match rules.category_for(&number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }),
        (None, None) => FluentValue::Error,
    }
}

/// Writes the numbers of a message.
fn written(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let number = decimal(number)?;
    // Other threads wait while the memoizer is locked, so what takes time is done outside.
    let Ok(Numbers(formatter)) = memoizer.with_try_get((), Numbers::clone);
    Some(formatter.format(&number).to_string())
}

/// The way a language writes numbers, where functions of a bundle find it.
#[derive(Clone)]
struct Numbers(Arc<DecimalFormatter>);

impl Memoizable for Numbers {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Numbers, Self::Error> {
        Ok(Numbers(Arc::new(cldr::numbers(&language.to_string()))))
    }
}
