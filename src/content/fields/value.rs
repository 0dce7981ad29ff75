//! One value of a field, and what it can be turned into.

use std::sync::Arc;

use toml::de::DeValue;

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::slug;
use crate::source::{Place, Source, Span};

/// One value of a field, with its place.
pub struct Value<'t> {
    /// The file.
    pub source: &'t Arc<Source>,
    /// The field's name as told to the reader, such as `anmeldung.bis`.
    pub field: String,
    /// What TOML read.
    pub toml: &'t DeValue<'t>,
    /// The value's bytes in the file.
    pub span: Span,
}

/// What a field's value can be turned into.
pub trait FromValue: Sized {
    /// The value, or what is wrong with it.
    fn from_value(value: &Value<'_>) -> Result<Self, Diagnostic>;
}

impl Value<'_> {
    /// The literal as the editor wrote it, quotes removed and cut to a readable length.
    pub fn literal(&self) -> String {
        const READABLE: usize = 60;
        let text = self
            .toml
            .as_str()
            .unwrap_or_else(|| self.source.slice(self.span));
        let mut literal: String = text.chars().take(READABLE).collect();
        if text.chars().count() > READABLE {
            literal.push('…');
        }
        literal.replace('\n', " ")
    }

    /// A finding at this value that names its field and literal.
    pub fn finding(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code, self.source.place(self.span))
            .with("field", &self.field)
            .with("literal", self.literal())
    }

    /// The finding that a value of the sort `wanted` (a message id after `sort-`) is wanted.
    pub fn wrong_sort(&self, wanted: &'static str) -> Diagnostic {
        self.finding(Code::WrongSort).with("wanted", wanted)
    }

    /// What is written, without quotes: for values that people write with and without.
    pub fn written(&self) -> String {
        let text = self
            .toml
            .as_str()
            .unwrap_or_else(|| self.source.slice(self.span));
        text.trim().to_owned()
    }

    /// The text of a text value.
    pub fn text(&self) -> Result<&str, Diagnostic> {
        let text = self.toml.as_str().ok_or_else(|| self.wrong_sort("text"))?;
        if text.trim().is_empty() {
            return Err(self.finding(Code::EmptyText));
        }
        Ok(text.trim())
    }

    /// The number of a number value, whole or not.
    pub fn number(&self) -> Result<f64, Diagnostic> {
        let number = match self.toml {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().parse().ok(),
            DeValue::Float(float) => float.as_str().parse().ok(),
            DeValue::Integer(_)
            | DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        number
            .filter(|number: &f64| number.is_finite())
            .ok_or_else(|| self.wrong_sort("number"))
    }

    /// A number between `low` and `high`, both included.
    pub fn number_within(&self, low: f64, high: f64) -> Result<f64, Diagnostic> {
        let number = self.number()?;
        if (low..=high).contains(&number) {
            return Ok(number);
        }
        Err(self
            .finding(Code::OutOfRange)
            .with_number("low", whole(low))
            .with_number("high", whole(high)))
    }
}

/// A limit as a whole number; all of ours are.
#[expect(clippy::cast_possible_truncation, reason = "limits are far smaller")]
fn whole(limit: f64) -> i64 {
    limit as i64
}

impl FromValue for bool {
    fn from_value(value: &Value<'_>) -> Result<bool, Diagnostic> {
        value
            .toml
            .as_bool()
            .ok_or_else(|| value.wrong_sort("yes-no"))
    }
}

/// A single line of text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Trimmed, never empty.
    pub value: String,
    /// With its quotes.
    pub span: Span,
}

/// The longest text a single field may hold, in characters.
const LONGEST_TEXT: usize = 4_000;

impl FromValue for Text {
    fn from_value(value: &Value<'_>) -> Result<Text, Diagnostic> {
        let text = value.text()?;
        if text.chars().count() > LONGEST_TEXT {
            return Err(value
                .finding(Code::TextTooLong)
                .with_number("limit", i64::try_from(LONGEST_TEXT).unwrap_or(i64::MAX)));
        }
        if let Some(character) = text.chars().find(|sign| is_unprintable(*sign)) {
            let character = format!("U+{:04X}", u32::from(character));
            let finding = value.finding(Code::UnprintableCharacter);
            return Err(finding.with("character", character));
        }
        Ok(Text {
            value: text.to_owned(),
            span: value.span,
        })
    }
}

/// Whether no page may hold the character: HTML knows no controls and noncharacters, and an
/// override of the direction makes a text read as another.
fn is_unprintable(character: char) -> bool {
    let control = character.is_control() && !matches!(character, '\n' | '\t');
    let code = u32::from(character);
    let noncharacter = (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe;
    control || noncharacter || matches!(character, '\u{202d}' | '\u{202e}')
}

impl FromValue for String {
    fn from_value(value: &Value<'_>) -> Result<String, Diagnostic> {
        Text::from_value(value).map(|text| text.value)
    }
}

/// A whole number from 0 to a million million.
impl FromValue for u64 {
    fn from_value(value: &Value<'_>) -> Result<u64, Diagnostic> {
        const MOST: f64 = 1e12;
        let whole_number = || value.wrong_sort("whole-number");
        value.number().map_err(|_| whole_number())?;
        let number = value.number_within(0.0, MOST)?;
        if number.fract() != 0.0 {
            return Err(whole_number());
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "within 0 and 10¹², without fraction"
        )]
        Ok(number as u64)
    }
}

impl FromValue for f64 {
    fn from_value(value: &Value<'_>) -> Result<f64, Diagnostic> {
        value.number()
    }
}

/// A key or reference that only the whole site can tell the meaning of, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// As written, such as `muster-verein` or `kreise/helmstedt`.
    pub literal: String,
    /// Where it stands in its file.
    pub place: Place,
}

impl FromValue for Reference {
    fn from_value(value: &Value<'_>) -> Result<Reference, Diagnostic> {
        let literal = value.text()?;
        if !literal.split('/').all(is_key) {
            // The name of a file is often taken for that of its record.
            let name = literal.strip_suffix(".md").unwrap_or(literal);
            let name = name.strip_prefix("content/").unwrap_or(name);
            let meant: Vec<String> = name.split('/').map(slug).collect();
            return Err(Diagnostic {
                nearest: meant.iter().all(|key| is_key(key)).then(|| meant.join("/")),
                ..value.finding(Code::WrongKey)
            });
        }
        Ok(Reference {
            literal: literal.to_owned(),
            place: value.source.place(value.span),
        })
    }
}

/// Whether a text is a key: small letters, digits and single hyphens, beginning and ending with
/// a letter or digit.
pub fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 100
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
