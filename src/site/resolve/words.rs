//! Brings a record's words in all languages together.

use std::sync::Arc;

use rayon::prelude::*;

use super::Resolver;
use crate::content::words::Words;
use crate::content::{Record, Translation};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::meant;
use crate::site::links;
use crate::site::local::{LinkedWords, LocalWords};

impl Resolver<'_> {
    /// The words of records in all languages, each with what is wrong with them; takes their
    /// translations away. No record's words depend on another's, so they are found side by side.
    pub(super) fn all_words<F: Sync>(
        &mut self,
        records: &[Record<F>],
    ) -> Vec<(LocalWords, Vec<Diagnostic>)> {
        let taken = records.iter().map(|record| {
            let translations = self.translations.remove(&record.name);
            translations.unwrap_or_default()
        });
        let translations: Vec<Vec<Translation>> = taken.collect();
        let records = records.par_iter().zip(translations);
        let words = records.map(|(record, translations)| {
            let mut findings = Vec::new();
            let words = self.local_words(&record.words, translations, &mut findings);
            (words, findings)
        });
        words.collect()
    }

    fn local_words(
        &self,
        words: &Arc<Words>,
        translations: Vec<Translation>,
        findings: &mut Vec<Diagnostic>,
    ) -> LocalWords {
        let original = self.linked(Arc::clone(words), findings);
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
                findings.push(
                    Diagnostic::new(Code::UnknownLanguageFile, place)
                        .with("language", tag)
                        .known(tag, known)
                        .meant(meant),
                );
                continue;
            };
            check_lengths(&translation, &original.words, findings);
            if !translation.words.body.headings.is_empty() {
                let words = Arc::make_mut(&mut translation.words);
                words.body.adopt_ids(&original.words.body);
            }
            own.push((language, self.linked(translation.words, findings)));
        }
        LocalWords::choose(self.config, &original, &own)
    }

    fn linked(&self, words: Arc<Words>, findings: &mut Vec<Diagnostic>) -> Arc<LinkedWords> {
        let (links, told) = links::resolve(&words, &self.directory, self.media);
        findings.extend(told);
        Arc::new(LinkedWords { words, links })
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

/// Lists are translated entry by entry, so both must be of one length.
fn check_lengths(translation: &Translation, original: &Words, findings: &mut Vec<Diagnostic>) {
    for own in &translation.words.texts {
        let wanted = original.texts_of(own.field).len();
        if own.field.is_list() && own.texts.len() != wanted {
            let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            findings.push(
                Diagnostic::new(Code::ListLengthDiffers, own.place.clone())
                    .with("field", own.field.name())
                    .with_number("count", count(own.texts.len()))
                    .with_number("wanted", count(wanted)),
            );
        }
    }
}
