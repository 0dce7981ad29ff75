//! A record's words in every language of the site: its own where it has some, those of the next
//! language of the chain where it hasn't, and how current they are.

use std::sync::Arc;

use crate::config::Config;
use crate::content::name::Name;
use crate::content::words::{Origin, WordField, Words};
use crate::language::Language;
use crate::markdown::{Alignment, Fingerprint, Standing};

/// The words of one record, by language of the site.
#[derive(Debug, Clone)]
pub struct LocalWords {
    /// As many as the site has languages, in their order; the first is the source language's.
    shown: Vec<Shown>,
}

/// The words of one file, with what each of its links leads to.
#[derive(Debug)]
pub struct LinkedWords {
    /// The words.
    pub words: Arc<Words>,
    /// What the body's links lead to, in their order.
    pub links: Vec<Destination>,
}

/// What a link in a text leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// The page of a record in the reader's language, and an id on it.
    Record(Name, Option<String>),
    /// An id on the same page.
    Here(String),
    /// A file below `content/medien/`, by its path below `content/`.
    Media(String),
    /// An address elsewhere.
    Outside(String),
    /// A record that could not be read.
    Unreadable,
    /// Nothing; told as a finding.
    Nothing,
}

/// What a reader of one language sees of a record's words.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The words of the language nearest to hers.
    pub words: Arc<LinkedWords>,
    /// That language, by its place among the site's languages.
    pub language: usize,
    /// The original, whose text fields stand in for those that `words` lacks.
    original: Arc<LinkedWords>,
    /// How current the words are.
    pub currency: Currency,
    /// There is nothing but a name, which is the same in every language.
    only_a_title: bool,
    /// A record that belongs to another place has the same title.
    pub title_is_shared: bool,
}

/// How well a translation matches the original as it is today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Currency {
    /// Nobody has confirmed what it was translated from.
    pub unconfirmed: bool,
    /// Title, summary or a text field of the original has changed since.
    pub head_outdated: bool,
    /// For each block of the body, whether the original's has changed since.
    pub blocks_outdated: Vec<bool>,
    /// The original has blocks that the translation lacks.
    pub extended: bool,
}

impl LocalWords {
    /// Chooses for each language of the site; `own` holds what a record has, by language.
    pub fn choose(
        config: &Config,
        original: &Arc<LinkedWords>,
        own: &[(usize, Arc<LinkedWords>)],
    ) -> LocalWords {
        let find = |wanted: usize| own.iter().find(|(language, _)| *language == wanted);
        let choose_one = |language: usize| {
            let chain = &config.languages[language].fallback;
            let chain = chain.iter().filter_map(|tag| config.index_of(tag));
            let found = std::iter::once(language).chain(chain).find_map(find);
            let (shown, words) = match found {
                Some((shown, words)) => (*shown, Arc::clone(words)),
                None => (0, Arc::clone(original)),
            };
            Shown {
                currency: if shown == 0 {
                    Currency::default()
                } else {
                    Currency::of(&words.words, &original.words)
                },
                words,
                language: shown,
                original: Arc::clone(original),
                only_a_title: original.words.is_only_a_title(),
                title_is_shared: false,
            }
        };
        LocalWords {
            shown: (0..config.languages.len()).map(choose_one).collect(),
        }
    }

    /// What a reader of the language at `language` sees.
    pub fn shown(&self, language: usize) -> &Shown {
        &self.shown[language]
    }

    /// Notes that a record of another place has the same title in a language.
    pub(super) fn share_title(&mut self, language: usize) {
        self.shown[language].title_is_shared = true;
    }

    /// Whether a record has words of its own in a language.
    pub fn has_own(&self, language: usize) -> bool {
        self.shown[language].language == language
    }

    /// Whether there is nothing to translate, only a name.
    pub fn is_only_a_title(&self) -> bool {
        self.shown[0].only_a_title
    }

    /// Whether a page of this record is really translated into a language, so that search
    /// engines, the language switcher and feeds may say so. A record that is only a name is.
    pub fn is_translated(&self, language: usize) -> bool {
        self.has_own(language) || self.shown[language].only_a_title
    }

    /// The languages that its page is really translated into.
    pub fn translated(&self) -> impl Iterator<Item = usize> {
        (0..self.shown.len()).filter(|language| self.is_translated(*language))
    }
}

impl Shown {
    /// The title.
    pub fn title(&self) -> &str {
        &self.words.words.title
    }

    /// The sentence on what it is, and the language it is in.
    pub fn summary(&self) -> Option<(&str, usize)> {
        match (&self.words.words.summary, &self.original.words.summary) {
            (Some(own), _) => Some((own, self.language)),
            (None, Some(original)) => Some((original, 0)),
            (None, None) => None,
        }
    }

    /// The texts of a field, and the language they are in.
    pub fn texts(&self, field: WordField) -> (&[String], usize) {
        let own = self.words.words.texts_of(field);
        if own.is_empty() {
            (self.original.words.texts_of(field), 0)
        } else {
            (own, self.language)
        }
    }

    /// Who wrote the words.
    pub fn origin(&self) -> Origin {
        self.words.words.origin
    }

    /// How many blocks of the translation are older than the original's.
    pub fn outdated_count(&self) -> usize {
        let blocks = self.currency.blocks_outdated.iter();
        blocks.filter(|outdated| **outdated).count()
            + usize::from(self.currency.head_outdated)
            + usize::from(self.currency.extended)
    }

    /// Whether these are another language's words than the reader's.
    pub fn is_fallback_for(&self, language: usize) -> bool {
        self.language != language && !self.only_a_title
    }
}

impl Currency {
    /// Compares what a translation was made from with the original of today.
    ///
    /// The confirmed fingerprints are those of the original's blocks at that time, body last; so
    /// the translation's own body blocks go with the last of them.
    fn of(words: &Words, original: &Words) -> Currency {
        let Some(confirmed) = &words.confirmed else {
            return Currency {
                unconfirmed: true,
                blocks_outdated: vec![false; words.body.blocks.len()],
                ..Currency::default()
            };
        };
        let present: Vec<Fingerprint> = original.fingerprints();
        let alignment = Alignment::of(confirmed, &present);
        let own_blocks = words.body.blocks.len();
        let first = confirmed.len().saturating_sub(own_blocks);
        let outdated = |index: usize| alignment.is_outdated(index);
        let changed = alignment.confirmed.iter();
        let changed = changed
            .filter(|one| matches!(one, Standing::Changed(_)))
            .count();
        Currency {
            unconfirmed: false,
            head_outdated: (0..first).any(outdated),
            blocks_outdated: (first..first + own_blocks).map(outdated).collect(),
            extended: alignment.new.len() > changed,
        }
    }
}

/// The language at an index, by tag.
pub fn language_at(config: &Config, index: usize) -> &Language {
    &config.languages[index].language
}
