//! A word that letters of administrations use, such as "Fiktionsbescheinigung", and where someone
//! who has got such a letter is helped.

use crate::content::anlaufstelle::Topic;
use crate::content::fields::{Fields, Reference};

/// The facts of a word. What it means, what to do and by when are its words; its German title is
/// the word as it stands in the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Other ways in which letters write it: abbreviations, short forms.
    pub also: Vec<String>,
    /// Where it leads: Anlaufstellen, offers, free pages and other words.
    pub help: Vec<Reference>,
    /// The law that it comes from, as it is cited in German.
    pub law: Option<String>,
    /// What it has to do with.
    pub topics: Vec<Topic>,
}

impl Term {
    /// Reads the facts of a file in `woerter/`. Without a sentence in `kurz` and an entry in
    /// `hilfe` a word helps nobody, so both are required.
    pub fn read(fields: &mut Fields<'_>) -> Option<Term> {
        fields.must_have("kurz");
        fields.must_have("hilfe");
        let also = fields.list("auch");
        let help = fields.list("hilfe");
        fields.not_empty("hilfe");
        let law = fields.optional("rechtsgrundlage");
        let topics = fields.list("themen");
        Some(Term {
            also,
            help,
            law,
            topics,
        })
    }
}
