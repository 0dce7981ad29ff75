//! The words that were brought together when the site was last resolved: for a preview, in which
//! nearly all of them are as they were.

use std::collections::HashMap;
use std::sync::Arc;

use crate::config::Config;
use crate::content::Translation;
use crate::content::name::Name;
use crate::content::words::Words;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::media::Media;
use crate::site::local::LocalWords;
use crate::site::reference::Directory;
use crate::source::Source;

/// What is known from the last time; empty at first.
#[derive(Debug, Default)]
pub struct Known {
    around: Option<Around>,
    words: HashMap<Name, Arc<Together>>,
}

/// Everything that a record's words may depend on besides its own files.
#[derive(Debug, PartialEq)]
pub(super) struct Around {
    config: Arc<Source>,
    /// Everything that a link may lead to.
    media: Vec<String>,
    readable: Vec<Name>,
    unreadable: Vec<Name>,
}

/// The words of one record.
#[derive(Debug)]
pub(super) struct Together {
    original: Arc<Words>,
    translations: Vec<(Language, Arc<Words>)>,
    pub(super) words: LocalWords,
    pub(super) findings: Vec<Diagnostic>,
}

/// What the words of one record are made from.
pub(super) struct Parts {
    original: Arc<Words>,
    translations: Vec<(Language, Arc<Words>)>,
}

impl Known {
    /// What is still true of it for a site that has this `around` it: all or nothing.
    pub(super) fn holding(self, around: &Around) -> Known {
        if self.around.as_ref() == Some(around) {
            self
        } else {
            Known::default()
        }
    }

    /// What to know next time.
    pub(super) fn of(around: Around, words: Vec<(Name, Arc<Together>)>) -> Known {
        Known {
            around: Some(around),
            words: words.into_iter().collect(),
        }
    }

    /// The words of a record, if they were made from the very same parts.
    pub(super) fn words(&self, name: &Name, parts: &Parts) -> Option<&Arc<Together>> {
        let known = self.words.get(name);
        known.filter(|known| parts.are_of(known))
    }
}

impl Around {
    pub(super) fn of(config: &Config, media: &Media, directory: &Directory) -> Around {
        Around {
            config: Arc::clone(&config.source),
            media: media.keys().cloned().collect(),
            readable: directory.readable().cloned().collect(),
            unreadable: directory.unreadable().cloned().collect(),
        }
    }
}

impl Parts {
    pub(super) fn of(original: &Arc<Words>, translations: &[Translation]) -> Parts {
        let translations = translations.iter();
        let translations = translations.map(|one| (one.language.clone(), Arc::clone(&one.words)));
        Parts {
            original: Arc::clone(original),
            translations: translations.collect(),
        }
    }

    /// Adds what was made of them.
    pub(super) fn became(self, words: LocalWords, findings: Vec<Diagnostic>) -> Together {
        Together {
            original: self.original,
            translations: self.translations,
            words,
            findings,
        }
    }

    /// Whether words were made from these and no others. What is kept in memory can't be another
    /// text at the same place, so the places are compared.
    fn are_of(&self, known: &Together) -> bool {
        let translations = self.translations.iter().zip(&known.translations);
        Arc::ptr_eq(&self.original, &known.original)
            && self.translations.len() == known.translations.len()
            && translations
                .into_iter()
                .all(|(one, other)| one.0 == other.0 && Arc::ptr_eq(&one.1, &other.1))
    }
}
