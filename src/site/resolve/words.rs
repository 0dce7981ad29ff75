//! Brings a record's words in all languages together.

use std::sync::Arc;

use super::Resolver;
use super::known::Parts;
use crate::content::Translation;
use crate::content::name::Name;
use crate::content::words::Words;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::meant;
use crate::site::links;
use crate::site::local::{LinkedWords, LocalWords};
use crate::site::records::Translations;

impl Resolver<'_> {
    /// The words of a record in all languages: those that are known, if they were made from the
    /// same files.
    pub(super) fn words(
        &mut self,
        name: &Name,
        words: Arc<Words>,
        translations: Vec<Translation>,
    ) -> LocalWords {
        let Some(known) = &self.ground.known else {
            return self.local_words(words, translations);
        };
        let parts = Parts::of(&words, &translations);
        let together = if let Some(together) = known.words(name, &parts) {
            Arc::clone(together)
        } else {
            let mut alone = Resolver::on(self.ground);
            let words = alone.local_words(words, translations);
            Arc::new(parts.became(words, alone.findings))
        };
        self.findings.extend_from_slice(&together.findings);
        let words = together.words.clone();
        self.learned.push((name.clone(), together));
        words
    }

    fn local_words(&mut self, words: Arc<Words>, translations: Vec<Translation>) -> LocalWords {
        let config = self.ground.config;
        let original = self.linked(words);
        let mut own = vec![(0, Arc::clone(&original))];
        for mut translation in translations {
            let Some(language) = config.index_of(&translation.language) else {
                if config.mistaken {
                    continue;
                }
                let place = translation.words.source.place(0..0);
                let known = config.languages.iter().map(|known| known.language.tag());
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
            check_lengths(&translation, &original.words, &mut self.findings);
            if !translation.words.body.headings.is_empty() {
                let words = Arc::make_mut(&mut translation.words);
                words.body.adopt_ids(&original.words.body);
            }
            own.push((language, self.linked(translation.words)));
        }
        LocalWords::choose(config, &original, &own)
    }

    fn linked(&mut self, words: Arc<Words>) -> Arc<LinkedWords> {
        let (links, told) = links::resolve(&words, &self.ground.directory, self.ground.media);
        self.findings.extend(told);
        Arc::new(LinkedWords { words, links })
    }

    /// Tells translations whose original isn't there.
    pub(super) fn tell_orphans(&mut self, left: Translations) {
        let is_orphan = |name: &Name| !self.ground.directory.has(name);
        let left = left.into_iter().filter(|(name, _)| is_orphan(name));
        let mut orphans: Vec<(Name, Vec<Translation>)> = left.collect();
        orphans.sort_by(|one, two| one.0.cmp(&two.0));
        for (name, translations) in orphans {
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
