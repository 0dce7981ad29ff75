//! What is wrong with several fields together.

use super::Fields;
use crate::diagnostic::{Code, Diagnostic};

impl Fields<'_> {
    /// Tells of several alternatives exactly one is wanted from.
    pub fn exactly_one_of(&mut self, fields: &[&'static str]) {
        let written = self.written(fields);
        let names = |fields: &[&str]| fields.iter().map(|field| self.name_of(field)).collect();
        let broken = fields
            .iter()
            .any(|field| self.broken.iter().any(|name| name == field));
        let finding = match written.as_slice() {
            [] if broken => return,
            [] => {
                // One that only says no is where the editor looks.
                let denied = fields.iter().find(|field| self.has(field));
                let at = denied.map_or(self.place.clone(), |field| self.place_of(field));
                Diagnostic::new(Code::OneOfMissing, at).with_list("fields", names(fields))
            }
            [_] => return,
            [first, second, ..] => Diagnostic::new(Code::OneOfSeveral, self.place_of(second))
                .with_list("fields", names(&written))
                .and_at(self.place_of(first)),
        };
        self.findings.push(finding);
    }

    /// Tells that a list which is there has nothing in it.
    pub fn not_empty(&mut self, field: &'static str) {
        if let Some(value) = self.value(field)
            && value
                .toml
                .as_array()
                .is_some_and(|entries| entries.is_empty())
        {
            self.findings.push(value.finding(Code::EmptyText));
        }
    }

    /// Tells that `field` does not go together with any of `others`.
    pub fn excludes(&mut self, field: &'static str, others: &[&'static str]) {
        if !self.says_something(field) {
            return;
        }
        for other in self.written(others) {
            let finding = Diagnostic::new(Code::FieldsExclude, self.place_of(other))
                .with("field", self.name_of(other))
                .with("other", self.name_of(field))
                .and_at(self.place_of(field));
            self.findings.push(finding);
        }
    }

    /// Tells that `field` makes sense only together with `other`.
    pub fn needs(&mut self, field: &'static str, other: &'static str) {
        if self.has(field) && !self.has(other) {
            self.lacks(field, other);
        }
    }

    /// Tells that `field` makes sense only together with `other`, whatever is written.
    pub fn lacks(&mut self, field: &'static str, other: &'static str) {
        let finding = Diagnostic::new(Code::FieldNeeds, self.place_of(field))
            .with("field", self.name_of(field))
            .with("other", self.name_of(other));
        self.findings.push(finding);
    }

    /// Tells that the value of `end` lies before that of `start`.
    pub fn in_order<T: PartialOrd + std::fmt::Display>(
        &mut self,
        (start, from): (&'static str, Option<&T>),
        (end, until): (&'static str, Option<&T>),
    ) {
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            let finding = Diagnostic::new(Code::EndBeforeStart, self.place_of(end))
                .with("start", from.to_string())
                .with("end", until.to_string())
                .and_at(self.place_of(start));
            self.findings.push(finding);
        }
    }
}
