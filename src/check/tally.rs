//! Counts what is one fault on many pages, so that it is told once.

use std::collections::HashMap;
use std::hash::Hash;

use crate::diagnostic::{self, Diagnostic};

/// Findings, one for each key, in the order in which the keys came.
pub(super) struct Tally<K> {
    findings: Vec<Diagnostic>,
    known: HashMap<K, usize>,
}

impl<K: Hash + Eq> Tally<K> {
    /// Nothing found yet.
    pub(super) fn new() -> Tally<K> {
        Tally {
            findings: Vec::new(),
            known: HashMap::new(),
        }
    }

    /// Counts one more fault of this key. Of the first, `told` makes the finding: so it names the
    /// first page as an example.
    pub(super) fn count(&mut self, key: K, told: impl FnOnce(&K) -> Diagnostic) {
        if let Some(known) = self.known.get(&key) {
            self.findings[*known].count += 1;
        } else {
            self.findings.push(told(&key));
            self.known.insert(key, self.findings.len() - 1);
        }
    }

    /// The findings, sorted by file and place.
    pub(super) fn finished(mut self) -> Vec<Diagnostic> {
        diagnostic::sort(&mut self.findings);
        self.findings
    }
}
