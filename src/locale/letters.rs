//! The letters that a list from A to Z is grouped by, as a language has them.
//!
//! They are the index letters of CLDR (its "exemplar characters" of the kind `index`): German has
//! A to Z, Turkish also Ç and İ, Arabic its own. A name stands under the last letter that the
//! language doesn't sort behind it, base letters compared: so German has Ä under A, and Polish Ł
//! under Ł. Names of another script than the letter's stand under their own first letter.

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::{Locale, cldr};

/// The index letters of a language and of those that it falls back to.
#[derive(Debug)]
pub struct Letters {
    /// Compares base letters only.
    collator: CollatorBorrowed<'static>,
    /// In the order of the language, no two with the same base letter.
    letters: Vec<String>,
}

/// What a name stands under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Letter {
    /// A letter, or several signs that count as one.
    Of(String),
    /// A name that begins with no letter.
    None,
}

impl Locale {
    /// The letters that names are grouped by; made anew each time, so ask once for a list.
    pub fn letters(&self) -> Letters {
        let collator = cldr::base_letters(self.language());
        let languages = self.chain.iter().map(|messages| &messages.language);
        let mut letters: Vec<String> = languages.flat_map(cldr::index_letters).collect();
        // Of letters with the same base the plainest stands first and stays: Е before Ё.
        letters.sort_by(|one, two| self.compare(one, two));
        letters.dedup_by(|one, two| collator.compare(one, two) == Ordering::Equal);
        Letters { collator, letters }
    }
}

impl Letters {
    /// Groups names by letter. They come in the order of the language, each with what it names.
    pub fn groups<'n, T>(
        &self,
        names: impl IntoIterator<Item = (&'n str, T)>,
    ) -> Vec<(Letter, Vec<T>)> {
        let mut groups: Vec<(Letter, Vec<T>)> = Vec::new();
        for (name, named) in names {
            let letter = self.of(name);
            match groups.last_mut() {
                Some((last, group)) if self.are_one(last, &letter) => group.push(named),
                Some(_) | None => groups.push((letter, vec![named])),
            }
        }
        groups
    }

    /// The letter that a name stands under.
    pub fn of(&self, name: &str) -> Letter {
        let Some(first) = name.chars().next().filter(|first| first.is_alphabetic()) else {
            return Letter::None;
        };
        let behind = |letter: &String| self.collator.compare(letter, name) != Ordering::Greater;
        let before = self.letters.partition_point(behind).checked_sub(1);
        let script = |sign: char| CodePointMapData::<Script>::new().get(sign);
        let letter = before.map(|before| &self.letters[before]);
        let letter =
            letter.filter(|letter| letter.chars().next().map(script) == Some(script(first)));
        Letter::Of(letter.map_or_else(|| first.to_uppercase().collect(), String::clone))
    }

    fn are_one(&self, one: &Letter, two: &Letter) -> bool {
        match (one, two) {
            (Letter::Of(one), Letter::Of(two)) => {
                self.collator.compare(one, two) == Ordering::Equal
            }
            (Letter::None, Letter::None) => true,
            (Letter::Of(_), Letter::None) | (Letter::None, Letter::Of(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::language::Language;
    use crate::locale::Messages;

    fn locale(tag: &str, fallbacks: &[&str]) -> Locale {
        let messages = |tag: &str| {
            let language: Language = tag.parse().unwrap();
            Arc::new(Messages::new(&language, &[]).0)
        };
        Locale::new(messages(tag), fallbacks.iter().map(|tag| messages(tag)))
    }

    /// The letters of the names, sorted as the language does: "A: Äpfel, Apfel · B: Birnen".
    fn grouped(tag: &str, names: &[&str]) -> String {
        let locale = locale(tag, &["de"]);
        let mut names = names.to_vec();
        names.sort_by(|one, two| locale.compare(one, two));
        let groups = locale
            .letters()
            .groups(names.iter().map(|name| (*name, *name)));
        let groups = groups.iter().map(|(letter, names)| {
            let letter = match letter {
                Letter::Of(letter) => letter.as_str(),
                Letter::None => "#",
            };
            format!("{letter}: {}", names.join(", "))
        });
        groups.collect::<Vec<_>>().join(" · ")
    }

    #[test]
    fn german_has_umlauts_under_their_base_and_signs_first() {
        assert_eq!(
            grouped(
                "de",
                &[
                    "Übung",
                    "apfel",
                    "Äpfel",
                    "3 Kurse",
                    "Zoo",
                    "„Zitat“",
                    "Ulm"
                ]
            ),
            "#: „Zitat“, 3 Kurse · A: apfel, Äpfel · U: Übung, Ulm · Z: Zoo"
        );
        assert_eq!(grouped("de-simple", &["Öl", "Obst"]), "O: Obst, Öl");
    }

    #[test]
    fn letters_of_their_own_are_told_apart() {
        assert_eq!(
            grouped("tr", &["Çay", "Ceviz", "İlk", "Işık", "Şeker", "Su"]),
            "C: Ceviz · Ç: Çay · I: Işık · İ: İlk · S: Su · Ş: Şeker"
        );
        assert_eq!(
            grouped("pl", &["Łódź", "Lublin", "Żar", "Zamek", "Ćma", "Cel"]),
            "C: Cel · Ć: Ćma · L: Lublin · Ł: Łódź · Z: Zamek · Ż: Żar"
        );
        assert_eq!(
            grouped("ro", &["Școală", "Sat", "Țară", "Tren", "În", "Ion"]),
            "I: Ion · Î: În · S: Sat · Ș: Școală · T: Tren · Ț: Țară"
        );
        assert_eq!(
            grouped("uk", &["Їжа", "Ігри", "Ґанок", "Гурт", "Єва", "Еко"]),
            "Г: Гурт · Ґ: Ґанок · Е: Еко · Є: Єва · І: Ігри · Ї: Їжа"
        );
        assert_eq!(
            grouped("fr", &["Été", "Eau", "Œuvre"]),
            "E: Eau, Été · O: Œuvre"
        );
    }

    #[test]
    fn scripts_that_run_from_right_to_left_have_letters() {
        assert_eq!(
            grouped("ar", &["لغة", "أسرة", "اجتماع", "آلة", "Sport"]),
            "ا: آلة, اجتماع, أسرة · ل: لغة · S: Sport"
        );
        assert_eq!(
            grouped("fa", &["پیاده‌روی", "بازی", "آموزش", "گروه", "کتاب"]),
            "آ: آموزش · ب: بازی · پ: پیاده‌روی · ک: کتاب · گ: گروه"
        );
    }

    #[test]
    fn a_name_of_another_script_stands_under_its_own_letter() {
        assert_eq!(
            grouped("de", &["Zoo", "Ωδή", "Ώρα", "Чай", "чат"]),
            "Z: Zoo · Ω: Ωδή, Ώρα · Ч: Чай, чат"
        );
        assert_eq!(
            grouped("ru", &["Ёлка", "Ель", "Sport"]),
            "Е: Ёлка, Ель · S: Sport"
        );
    }

    #[test]
    fn kurdish_has_letters() {
        assert_eq!(
            grouped("ku", &["Çay", "Cil", "Êvar", "Ev", "Şev", "Sal"]),
            "C: Cil · Ç: Çay · E: Ev · Ê: Êvar · S: Sal · Ş: Şev"
        );
    }
}
