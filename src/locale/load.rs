//! The messages of all languages of a site, from the program's files and the site's own.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::used::{self, Used};
use super::{Locale, Messages, check};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::source::Source;

/// The messages of every language of a site.
#[derive(Debug)]
pub struct Languages {
    /// In the order of the site; the first is the source language.
    messages: Vec<Arc<Messages>>,
}

/// The wording of findings is another room's.
const NOT_FOR_PAGES: &str = "/diagnostics.ftl";

/// Reads the messages of the languages of these tags. Of `files`
/// (`locales/<tag>/<name>.ftl`) a later one says message by message what it says otherwise.
pub fn languages(files: &[Arc<Source>], tags: &[Language]) -> (Languages, Vec<Diagnostic>) {
    let mut by_tag: BTreeMap<&str, Vec<Arc<Source>>> = BTreeMap::new();
    for file in files
        .iter()
        .filter(|file| !file.path.ends_with(NOT_FOR_PAGES))
    {
        if let Some(tag) = file.path.split('/').nth(1) {
            by_tag.entry(tag).or_default().push(Arc::clone(file));
        }
    }
    let messages = tags.par_iter().with_max_len(1).map(|tag| {
        let sources = by_tag.get(tag.tag()).map(Vec::as_slice);
        let (messages, unreadable) = Messages::new(tag, sources.unwrap_or_default());
        (Arc::new(messages), unreadable)
    });
    let (messages, unreadable): (_, Vec<_>) = messages.unzip();
    let findings = unreadable.into_iter().flatten().collect();
    (Languages { messages }, findings)
}

impl Languages {
    /// A locale for each language; `chains` has for each the places of the languages it falls
    /// back to.
    pub fn locales(&self, chains: &[Vec<usize>]) -> Vec<Locale> {
        let chains = self.messages.par_iter().zip(chains).with_max_len(1);
        let locales = chains.map(|(own, chain)| {
            let fallbacks = chain.iter().map(|at| Arc::clone(&self.messages[*at]));
            Locale::new(Arc::clone(own), fallbacks)
        });
        locales.collect()
    }

    /// What is wrong with the messages: missing, unused, with other variables. `by_theme` are
    /// those that the templates use.
    pub fn check(&self, by_theme: &[Used]) -> Vec<Diagnostic> {
        let mut used = used::by_program();
        used.extend_from_slice(by_theme);
        let translations = self.messages[1..].iter().map(|messages| &**messages);
        check::check(&self.messages[0], &translations.collect::<Vec<_>>(), &used)
    }
}
