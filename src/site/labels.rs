//! Every key that the editors have chosen has a label in the language of the originals.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::locale::Locale;
use crate::site::Site;
use crate::source::Place;

/// The labels that lack a message, each told once; `source` is the source language's locale.
pub fn check(site: &Site, source: &Locale) -> Vec<Diagnostic> {
    let config = &site.config;
    let place = config.source.place(0..0);
    let families = [
        ("art", &config.offer_types),
        ("zielgruppe", &config.audiences),
        ("handlungsfeld", &config.fields_of_action),
    ];
    let keys = families.iter().flat_map(|(family, keys)| {
        keys.iter()
            .map(move |key| (format!("{family}-{key}"), place_of(config, key)))
    });
    let own = ["site-title", "site-short"].map(|id| (id.to_owned(), place.clone()));
    let spoken = spoken(site).into_iter();
    let spoken = spoken.map(|language| (format!("language-{language}"), place.clone()));
    keys.chain(own)
        .chain(spoken)
        .filter(|(id, _)| !source.has(id))
        .map(|(id, place)| {
            Diagnostic::new(Code::LabelMissing, place)
                .with("id", id)
                .with("language", config.source_language().tag())
        })
        .collect()
}

/// Where a key stands in site.toml.
fn place_of(config: &crate::config::Config, key: &str) -> Place {
    let quoted = format!("\"{key}\"");
    let start = config.source.text.find(&quoted).unwrap_or(0);
    config.source.place(start..start + quoted.len())
}

/// Every language that is spoken somewhere or sought.
fn spoken(site: &Site) -> BTreeSet<&Language> {
    let anlaufstellen = site.anlaufstellen.iter().flat_map(|(_, one)| {
        let written = &one.facts.written;
        let phones = written.phones.iter().flat_map(|phone| &phone.languages);
        written.languages.iter().chain(phones)
    });
    let traeger = site
        .traeger
        .iter()
        .flat_map(|(_, one)| &one.facts.written.languages);
    let offers = site.spoken.iter();
    offers.chain(anlaufstellen).chain(traeger).collect()
}
