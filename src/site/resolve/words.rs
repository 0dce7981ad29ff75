//! Brings a record's words in all languages together.

use std::sync::Arc;

use super::Resolver;
use crate::content::Translation;
use crate::content::name::Name;
use crate::content::words::Words;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::meant;
use crate::site::links;
use crate::site::local::{LinkedWords, LocalWords};

impl Resolver<'_> {
    /// The record's words in all languages; takes its translations away.
    pub(super) fn local_words(&mut self, name: &Name, words: Words) -> LocalWords {
        let translations = self.translations.remove(name).unwrap_or_default();
        let original = self.linked(words);
        let mut own = vec![(0, Arc::clone(&original))];
        for mut translation in translations {
            let Some(language) = self.config.index_of(&translation.language) else {
                if self.config.mistaken {
                    continue;
                }
                let place = translation.words.source.place(0..0);
                let known = self
                    .config
                    .languages
                    .iter()
                    .map(|known| known.language.tag());
                let tag = translation.language.tag();
                let meant = meant(tag).filter(|meant| known.clone().any(|known| known == *meant));
                self.findings.push(
                    Diagnostic::new(Code::UnknownLanguageFile, place)
                        .with("language", tag)
                        .known(tag, known)
                        .meant(meant),
                );
                continue;
            };
            self.check_lengths(&translation, &original.words);
            translation.words.body.adopt_ids(&original.words.body);
            own.push((language, self.linked(translation.words)));
        }
        LocalWords::choose(self.config, &original, &own)
    }

    fn linked(&mut self, words: Words) -> Arc<LinkedWords> {
        let (links, findings) = links::resolve(&words, &self.directory, self.media);
        self.findings.extend(findings);
        Arc::new(LinkedWords { words, links })
    }

    /// Lists are translated entry by entry, so both must be of one length.
    fn check_lengths(&mut self, translation: &Translation, original: &Words) {
        for own in &translation.words.texts {
            let wanted = original.texts_of(own.field).len();
            if own.field.is_list() && own.texts.len() != wanted {
                let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
                self.findings.push(
                    Diagnostic::new(Code::ListLengthDiffers, own.place.clone())
                        .with("field", own.field.name())
                        .with_number("count", count(own.texts.len()))
                        .with_number("wanted", count(wanted)),
                );
            }
        }
    }

    /// Tells translations whose original isn't there.
    pub(super) fn tell_orphans(&mut self) {
        for (name, translations) in std::mem::take(&mut self.translations) {
            if self.directory.has(&name) {
                continue;
            }
            for translation in translations {
                let place = translation.words.source.place(0..0);
                self.findings.push(
                    Diagnostic::new(Code::TranslationWithoutOriginal, place)
                        .with("name", name.file()),
                );
            }
        }
    }
}
