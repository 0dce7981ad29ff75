//! Finds the record that an editor means by a key or a name.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::fields::Reference;
use crate::content::name::{Kind, Name};
use crate::diagnostic::{Code, Diagnostic};

/// All records by name, and which place lies in which.
#[derive(Debug, Default)]
pub struct Directory {
    records: BTreeMap<Name, (Kind, usize)>,
    /// The Verband and Kreis of each place, nearest first.
    within: BTreeMap<Name, Vec<Name>>,
    /// Records whose files could not be read: what refers to them is not wrong as well.
    unreadable: BTreeSet<Name>,
}

/// What a reference leads to.
#[derive(Debug)]
pub enum Found {
    /// A record, by its kind and its place in the table of that kind.
    Record(Kind, usize),
    /// A record whose file could not be read, which has been told.
    Unreadable,
    /// Nothing that would do.
    Wrong(Box<Diagnostic>),
}

impl Directory {
    /// Enters a record; `index` is its place in the table of its kind.
    pub fn enter(&mut self, name: Name, kind: Kind, index: usize) {
        self.records.insert(name, (kind, index));
    }

    /// Enters what a place lies in, nearest first.
    pub fn enter_within(&mut self, place: Name, around: Vec<Name>) {
        self.within.insert(place, around);
    }

    /// Enters a record whose file could not be read.
    pub fn enter_unreadable(&mut self, name: Name) {
        self.unreadable.insert(name);
    }

    /// The names of all records that could be read.
    pub fn readable(&self) -> impl Iterator<Item = &Name> {
        self.records.keys()
    }

    /// The names of those that could not.
    pub fn unreadable(&self) -> impl Iterator<Item = &Name> {
        self.unreadable.iter()
    }

    /// Whether a record of this name is there, readable or not.
    pub fn has(&self, name: &Name) -> bool {
        self.records.contains_key(name) || self.unreadable.contains(name)
    }

    /// The kind and index of the record of this name.
    pub fn record(&self, name: &Name) -> Option<(Kind, usize)> {
        self.records.get(name).copied()
    }

    /// The one record of a kind in `wanted` that `reference`, written in the folder of `home`,
    /// means.
    ///
    /// A full name means what it says. A bare key is sought in the own folder, then in that of
    /// the Verband, then in that of the Kreis; the key of a place, a page or a word is sought among
    /// all of them.
    pub fn find(&self, reference: &Reference, home: Option<&Name>, wanted: &[Kind]) -> Found {
        let found = if reference.literal.contains('/') {
            let full = Name::parse(&reference.literal);
            full.filter(|name| self.has(name)).into_iter().collect()
        } else {
            self.nearest(&reference.literal, home, wanted)
        };
        match found.as_slice() {
            [] => {}
            [name] => return self.of_kind(name, reference, wanted),
            several => return Found::Wrong(Box::new(ambiguous(reference, several))),
        }
        // What lies around a place whose file could not be read is not known.
        if home.is_some_and(|home| self.has(home) && self.record(home).is_none()) {
            return Found::Unreadable;
        }
        Found::Wrong(Box::new(self.unknown(reference, wanted)))
    }

    fn of_kind(&self, name: &Name, reference: &Reference, wanted: &[Kind]) -> Found {
        match self.record(name) {
            None => Found::Unreadable,
            Some((kind, index)) if wanted.contains(&kind) => Found::Record(kind, index),
            Some((kind, _)) => {
                let wanted = wanted.iter().map(|kind| kind.folder().to_owned());
                let finding = Diagnostic::new(Code::ReferenceToOtherKind, reference.place.clone())
                    .with("literal", &reference.literal)
                    .with("kind", kind.folder())
                    .with_list("wanted", wanted.collect());
                Found::Wrong(Box::new(finding))
            }
        }
    }

    /// The records that a bare key stands for: those of the nearest level that has any.
    fn nearest(&self, key: &str, home: Option<&Name>, wanted: &[Kind]) -> Vec<Name> {
        let stands_alone = |kind: &&Kind| kind.is_place() || kind.is_of_no_place();
        let alone = wanted.iter().filter(stands_alone);
        let others = wanted.iter().filter(|kind| kind.may_be_of_a_place());
        let around = home
            .and_then(|home| self.within.get(home))
            .into_iter()
            .flatten();
        let folders = home.into_iter().chain(around);
        for folder in folders {
            let names = others.clone().map(|kind| Name::within(folder, *kind, key));
            let found: Vec<Name> = names.filter(|name| self.has(name)).collect();
            if !found.is_empty() {
                return found;
            }
        }
        let top = alone.map(|kind| format!("{}/{key}", kind.folder()));
        let top = top.filter_map(|name| Name::parse(&name));
        top.filter(|name| self.has(name)).collect()
    }

    fn unknown(&self, reference: &Reference, wanted: &[Kind]) -> Diagnostic {
        let bare = !reference.literal.contains('/');
        let known = self
            .records
            .iter()
            .filter(|(_, (kind, _))| wanted.contains(kind));
        let known = known.map(|(name, _)| if bare { name.key() } else { name.as_str() });
        let finding = Diagnostic::new(Code::UnknownReference, reference.place.clone())
            .with("literal", &reference.literal)
            .known(&reference.literal, known);
        // The same key in a folder that isn't sought in: only its full name leads there.
        let elsewhere = self.records.iter().find(|(name, (kind, _))| {
            bare && wanted.contains(kind) && name.key() == reference.literal
        });
        let full = elsewhere.map(|(name, _)| name.to_string());
        Diagnostic {
            nearest: full.or(finding.nearest),
            allowed: Vec::new(),
            ..finding
        }
    }
}

/// The place of a key among those that site.toml names.
pub(super) fn key_among(known: &[String], reference: &Reference) -> Result<usize, Diagnostic> {
    let found = known.iter().position(|key| *key == reference.literal);
    found.ok_or_else(|| {
        Diagnostic::new(Code::UnknownReference, reference.place.clone())
            .with("literal", &reference.literal)
            .with("list", "yes")
            .known(&reference.literal, known.iter().map(String::as_str))
    })
}

fn ambiguous(reference: &Reference, names: &[Name]) -> Diagnostic {
    Diagnostic::new(Code::AmbiguousReference, reference.place.clone())
        .with("literal", &reference.literal)
        .with_list("names", names.iter().map(Name::to_string).collect())
}
