//! The records as they were read, told apart by kind, and where each of them stands.

use std::sync::Arc;

use foldhash::HashMap;

use crate::content::fields::Reference;
use crate::content::name::{Kind, Name};
use crate::content::{
    Facts, Parsed, Record, Translation, anlaufstelle, key_figure, offer, page, story, term,
    territory, traeger,
};
use crate::site::reference::{Directory, Found};

/// The originals, told apart by kind, each list in the order of names.
#[derive(Default)]
pub(super) struct Records {
    pub kreise: Vec<Record<territory::Kreis>>,
    pub verbaende: Vec<Record<territory::Verband>>,
    pub gemeinden: Vec<Record<territory::Gemeinde>>,
    pub offers: Vec<Record<Arc<offer::Offer>>>,
    pub anlaufstellen: Vec<Record<anlaufstelle::Anlaufstelle>>,
    pub traeger: Vec<Record<traeger::Traeger>>,
    pub figures: Vec<Record<key_figure::KeyFigure>>,
    pub stories: Vec<Record<story::Story>>,
    pub pages: Vec<Record<page::Page>>,
    pub terms: Vec<Record<term::Term>>,
}

/// The translations of each original.
pub(super) type Translations = HashMap<Name, Vec<Translation>>;

impl Records {
    /// Tells originals and translations apart; sorted, so the order of reading doesn't matter.
    pub fn sort(parsed: Vec<Parsed>) -> (Records, Translations) {
        let mut originals: Vec<Record> = Vec::new();
        let mut translations = Translations::default();
        for part in parsed {
            match part {
                Parsed::Record(record) => originals.push(*record),
                Parsed::Translation(one) => {
                    translations.entry(one.name.clone()).or_default().push(*one);
                }
            }
        }
        originals.sort_by(|one, two| one.name.cmp(&two.name));
        let mut records = Records::default();
        for record in originals {
            records.add(record);
        }
        (records, translations)
    }

    fn add(&mut self, record: Record) {
        let (facts, record) = record.split();
        match facts {
            Facts::Kreis(facts) => self.kreise.push(record.with(facts)),
            Facts::Verband(facts) => self.verbaende.push(record.with(facts)),
            Facts::Gemeinde(facts) => self.gemeinden.push(record.with(facts)),
            Facts::Offer(facts) => self.offers.push(record.with(facts)),
            Facts::Anlaufstelle(facts) => self.anlaufstellen.push(record.with(facts)),
            Facts::Traeger(facts) => self.traeger.push(record.with(facts)),
            Facts::KeyFigure(facts) => self.figures.push(record.with(facts)),
            Facts::Story(facts) => self.stories.push(record.with(facts)),
            Facts::Page(facts) => self.pages.push(record.with(facts)),
            Facts::Term(facts) => self.terms.push(record.with(facts)),
        }
    }

    /// Where each record stands, and which place lies in which.
    pub fn directory(&self) -> Directory {
        let mut directory = Directory::default();
        enter(&mut directory, Kind::Kreis, &self.kreise);
        enter(&mut directory, Kind::Verband, &self.verbaende);
        enter(&mut directory, Kind::Gemeinde, &self.gemeinden);
        enter(&mut directory, Kind::Offer, &self.offers);
        enter(&mut directory, Kind::Anlaufstelle, &self.anlaufstellen);
        enter(&mut directory, Kind::Traeger, &self.traeger);
        enter(&mut directory, Kind::KeyFigure, &self.figures);
        enter(&mut directory, Kind::Story, &self.stories);
        enter(&mut directory, Kind::Page, &self.pages);
        enter(&mut directory, Kind::Term, &self.terms);
        let full =
            |reference: &Reference, kind: Kind| match directory.find(reference, None, &[kind]) {
                Found::Record(Kind::Verband, index) => Some(self.verbaende[index].name.clone()),
                Found::Record(_kreis, index) => Some(self.kreise[index].name.clone()),
                Found::Unreadable | Found::Wrong(_) => None,
            };
        let mut within: Vec<(Name, Vec<Name>)> = Vec::new();
        for record in &self.verbaende {
            let kreis = full(&record.facts.kreis, Kind::Kreis);
            within.push((record.name.clone(), kreis.into_iter().collect()));
        }
        for record in &self.gemeinden {
            let verband = record.facts.verband.as_ref();
            let verband = verband.and_then(|verband| full(verband, Kind::Verband));
            let kreis = full(&record.facts.kreis, Kind::Kreis);
            within.push((
                record.name.clone(),
                verband.into_iter().chain(kreis).collect(),
            ));
        }
        for (place, around) in within {
            directory.enter_within(place, around);
        }
        directory
    }
}

fn enter<F>(directory: &mut Directory, kind: Kind, records: &[Record<F>]) {
    for (index, record) in records.iter().enumerate() {
        directory.enter(record.name.clone(), kind, index);
    }
}
