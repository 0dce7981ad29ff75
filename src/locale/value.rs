//! What a message can be given: text, a number or a list.

use std::borrow::Cow;

pub use fixed_decimal::Decimal;
use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};

/// A value for a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Stands as it is; a telephone number keeps its Latin digits in every language.
    Text(Cow<'a, str>),
    /// Is written with the digits and separators of the language, and chooses plural forms if it
    /// has at most 15 digits.
    Number(Decimal),
    /// Is joined the way the language joins a list: "a, b and c".
    List(Vec<Cow<'a, str>>),
}

/// A number with at least `min_fraction` and at most `max_fraction` digits behind the point, rounded
/// half away from zero as people do. What is no number (infinity, NaN) becomes 0.
pub fn decimal(value: f64, min_fraction: u8, max_fraction: u8) -> Decimal {
    // Rust writes the shortest digits that mean this very number, and never an exponent.
    let mut decimal: Decimal = value.to_string().parse().unwrap_or_default();
    round(&mut decimal, max_fraction);
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-i16::from(min_fraction));
    decimal
}

/// Rounds to so many digits behind the point, half away from zero.
pub(super) fn round(decimal: &mut Decimal, max_fraction: u8) {
    const HALF_UP: SignedRoundingMode =
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(-i16::from(max_fraction), HALF_UP);
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl From<Decimal> for Value<'_> {
    fn from(number: Decimal) -> Self {
        Value::Number(number)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number.into())
    }
}

impl<'a> From<&'a [String]> for Value<'a> {
    fn from(texts: &'a [String]) -> Value<'a> {
        Value::List(texts.iter().map(|text| Cow::Borrowed(&**text)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_as_people_round_and_padded_as_asked() {
        let written = |value, min, max| decimal(value, min, max).to_string();
        assert_eq!(written(2.5, 0, 0), "3");
        assert_eq!(written(0.125, 0, 2), "0.13");
        assert_eq!(written(-1.005, 0, 2), "-1.01");
        assert_eq!(written(19.0, 0, 2), "19");
        assert_eq!(written(1200.0, 0, 2), "1200");
        assert_eq!(written(12.5, 2, 2), "12.50");
        assert_eq!(written(f64::NAN, 0, 0), "0");
        assert_eq!(written(f64::INFINITY, 0, 0), "0");
    }
}
