//! Words that stand for one of a fixed set of meanings.

use super::{FromValue, Value};
use crate::diagnostic::{Code, Diagnostic};

/// A word that stands for one of a fixed set of meanings, such as `"woche"`.
pub trait Word: Copy + Eq + Sized + 'static {
    /// Each word with its meaning, in the order in which they are told and shown.
    const WORDS: &'static [(&'static str, Self)];

    /// The German word for this meaning.
    fn word(self) -> &'static str {
        Self::WORDS
            .iter()
            .find(|(_, meaning)| *meaning == self)
            .map_or("", |(word, _)| word)
    }
}

impl<T: Word> FromValue for T {
    fn from_value(value: &Value<'_>) -> Result<T, Diagnostic> {
        let literal = value.text()?;
        let known = T::WORDS.iter().find(|(word, _)| *word == literal);
        known.map(|(_, meaning)| *meaning).ok_or_else(|| {
            value
                .finding(Code::UnknownWord)
                .known(literal, T::WORDS.iter().map(|(word, _)| *word))
        })
    }
}

/// Declares an enum whose variants are [`Word`]s, so that each variant and its word stand together.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $(#[$note])* $variant),+
        }

        impl $crate::content::fields::Word for $name {
            const WORDS: &'static [(&'static str, $name)] = &[$(($word, $name::$variant)),+];
        }
    };
}
pub(crate) use words;
