//! Asks the head of a file field by field, and tells every mistake it meets on the way.
//!
//! The head is the TOML between two `+++` lines. A kind of record asks for its fields by their
//! German names; what nobody asked for is unknown. Nothing stops at the first mistake.

mod rules;
mod value;
mod word;

use std::sync::Arc;

use toml::de::DeTable;

use crate::content::syntax::{self, Slip};
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::source::{Place, Source, Span};

pub use value::{FromValue, Reference, Text, Value, is_key};
pub use word::Word;
pub(crate) use word::words;

/// The two parts of a record's file, as spans of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// The TOML between the `+++` lines.
    pub head: Span,
    /// The Markdown after the second.
    pub body: Span,
}

/// The line that opens and closes a head.
const FENCE: &str = "+++";

/// Splits a file into head and body; `None` with a finding if it has no whole head.
pub fn split(source: &Arc<Source>) -> Result<Parts, Diagnostic> {
    let text = &source.text;
    if text.trim().is_empty() {
        return Err(Diagnostic::new(Code::EmptyFile, source.place(0..0)));
    }
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != FENCE {
        return Err(Diagnostic::new(
            Code::HeadMissing,
            source.place(0..first.len()),
        ));
    }
    let start = (first.len() + 1).min(text.len());
    let mut offset = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Ok(Parts {
                head: (start..offset).into(),
                body: (offset + line.len()..text.len()).into(),
            });
        }
        offset += line.len();
    }
    Err(Diagnostic::new(
        Code::HeadUnclosed,
        source.place(0..first.len()),
    ))
}

/// Reads a head's TOML and hands its fields to `read`; returns what that made and all findings.
pub fn read_head<T>(
    source: &Arc<Source>,
    head: Span,
    read: impl FnOnce(&mut Fields<'_>) -> T,
) -> (T, Vec<Diagnostic>) {
    let text = source.slice(head);
    let (table, errors) = DeTable::parse_recoverable(text);
    let (mended, mut slips) = if errors.is_empty() {
        (String::new(), Vec::new())
    } else {
        syntax::mended(text)
    };
    let (table, errors) = if slips.is_empty() {
        (table, errors)
    } else {
        DeTable::parse_recoverable(&mended)
    };
    slips.extend(errors.iter().map(Slip::of));
    let mut fields = Fields {
        source,
        offset: head.start,
        path: String::new(),
        table: table.get_ref(),
        place: first_line(source),
        asked: Vec::new(),
        broken: Vec::new(),
        findings: Vec::new(),
    };
    fields.tell_syntax(slips);
    let value = read(&mut fields);
    (value, fields.finish())
}

/// The fields of a head or of one of its tables.
pub struct Fields<'t> {
    source: &'t Arc<Source>,
    /// Where the head begins within the file.
    offset: usize,
    /// `anmeldung.` within that table, empty at the top.
    path: String,
    table: &'t DeTable<'t>,
    /// What is shown when something is missing: the first line or the table's own.
    place: Place,
    asked: Vec<&'static str>,
    /// Fields on lines that TOML could not read; they are not missing as well.
    broken: Vec<String>,
    findings: Vec<Diagnostic>,
}

/// A value by a name that only someone else can judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// As written.
    pub name: String,
    /// Where the name stands.
    pub name_place: Place,
    /// The value.
    pub value: T,
    /// Where the value stands.
    pub place: Place,
}

impl<'t> Fields<'t> {
    /// The field's value, if it is there and right.
    pub fn optional<T: FromValue>(&mut self, field: &'static str) -> Option<T> {
        self.ask(field);
        let value = self.value(field)?;
        self.keep(T::from_value(&value))
    }

    /// The field's value; a finding if it isn't there.
    pub fn required<T: FromValue>(&mut self, field: &'static str) -> Option<T> {
        self.must_have(field);
        self.optional(field)
    }

    /// Tells that the field isn't there, without reading it.
    pub fn must_have(&mut self, field: &'static str) {
        if !self.has(field) && !self.is_broken(field) {
            let missing = Diagnostic::new(Code::MissingField, self.place.clone())
                .with("field", self.name_of(field));
            self.findings.push(missing);
        }
    }

    /// The entries of a list field, of which only the first of equal ones count; empty if it isn't
    /// there.
    pub fn list<T: FromValue>(&mut self, field: &'static str) -> Vec<T> {
        let mut seen: Vec<&str> = Vec::new();
        self.each_of(field, |fields, entry| {
            if let Some(literal) = entry.toml.as_str() {
                if seen.contains(&literal) {
                    fields.findings.push(entry.finding(Code::RepeatedEntry));
                    return None;
                }
                seen.push(literal);
            }
            fields.keep(T::from_value(entry))
        })
    }

    /// The entries of a list field that may say something twice; empty if it isn't there.
    pub fn sequence<T: FromValue>(&mut self, field: &'static str) -> Vec<T> {
        self.each_of(field, |fields, entry| fields.keep(T::from_value(entry)))
    }

    fn each_of<T>(
        &mut self,
        field: &'static str,
        mut read: impl FnMut(&mut Self, &Value<'t>) -> Option<T>,
    ) -> Vec<T> {
        self.ask(field);
        let Some(value) = self.value(field) else {
            return Vec::new();
        };
        let Some(entries) = value.toml.as_array() else {
            let finding = value.wrong_sort("list");
            self.findings.push(finding);
            return Vec::new();
        };
        let entries = entries.iter().map(|entry| Value {
            toml: entry.get_ref(),
            span: Span::from(entry.span()).shifted(self.offset),
            field: value.field.clone(),
            ..value
        });
        let entries: Vec<Value<'_>> = entries.collect();
        entries
            .iter()
            .filter_map(|entry| read(self, entry))
            .collect()
    }

    /// Whether a yes/no field is there and says yes.
    pub fn flag(&mut self, field: &'static str) -> bool {
        self.optional(field).unwrap_or(false)
    }

    /// What `read` makes of the table of this name, if it is there.
    pub fn table<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        self.ask(field);
        let value = self.value(field)?;
        let Some(table) = value.toml.as_table() else {
            let finding = value.wrong_sort("table");
            self.findings.push(finding);
            return None;
        };
        self.inner(field, table, value.span, read)
    }

    /// What `read` makes of each of the tables of this name.
    pub fn tables<T>(
        &mut self,
        field: &'static str,
        mut read: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.ask(field);
        let Some(value) = self.value(field) else {
            return Vec::new();
        };
        let Some(entries) = value.toml.as_array() else {
            let finding = value.wrong_sort("tables");
            self.findings.push(finding);
            return Vec::new();
        };
        let mut values = Vec::new();
        for entry in entries {
            let span = Span::from(entry.span()).shifted(self.offset);
            match entry.get_ref().as_table() {
                Some(table) => values.extend(self.inner(field, table, span, &mut read)),
                None => self.findings.push(value.wrong_sort("tables")),
            }
        }
        values
    }

    /// What the table of this name says by names that only someone else can judge, in the order
    /// in which they are written.
    pub fn entries<T: FromValue>(&mut self, field: &'static str) -> Vec<Entry<T>> {
        self.ask(field);
        let Some(section) = self.value(field) else {
            return Vec::new();
        };
        let Some(table) = section.toml.as_table() else {
            self.findings.push(section.wrong_sort("table"));
            return Vec::new();
        };
        let place = |span: std::ops::Range<usize>| Span::from(span).shifted(self.offset);
        let mut entries = Vec::new();
        for (key, value) in table {
            let name: &str = key.get_ref();
            if self.is_broken(name) {
                continue;
            }
            let value = Value {
                source: self.source,
                field: format!("{}.{name}", section.field),
                toml: value.get_ref(),
                span: place(value.span()),
            };
            let read = T::from_value(&value).map(|read| Entry {
                name: name.to_owned(),
                name_place: self.source.place(place(key.span())),
                value: read,
                place: self.source.place(value.span),
            });
            entries.push(read);
        }
        let mut kept: Vec<Entry<T>> = entries
            .into_iter()
            .filter_map(|entry| self.keep(entry))
            .collect();
        kept.sort_by_key(|entry| entry.name_place.span);
        kept
    }

    /// Whether the field is written at all.
    pub fn has(&self, field: &str) -> bool {
        self.table.contains_key(field)
    }

    /// Whether the field is written as a list without entries.
    pub fn is_empty(&self, field: &str) -> bool {
        let list = self
            .table
            .get(field)
            .and_then(|value| value.get_ref().as_array());
        list.is_some_and(|entries| entries.is_empty())
    }

    /// Which of the fields are written. A field that says no says as much as none: git-based
    /// editors write `online = false` where nothing is ticked.
    pub fn written(&self, fields: &[&'static str]) -> Vec<&'static str> {
        let fields = fields.iter().copied();
        fields.filter(|field| self.says_something(field)).collect()
    }

    fn says_something(&self, field: &str) -> bool {
        let value = self.table.get(field);
        value.is_some_and(|value| value.get_ref().as_bool() != Some(false))
    }

    /// Where the field is written, its name included; the place of the table if it isn't.
    pub fn place_of(&self, field: &str) -> Place {
        match self.table.get_key_value(field) {
            Some((key, _)) => {
                let span = Span::from(key.span()).shifted(self.offset);
                self.source.place(span)
            }
            None => self.place.clone(),
        }
    }

    /// Tells of each field that `read` would ask for that it isn't for this file: a translation
    /// holds words only.
    pub fn refuse_facts<T>(&mut self, read: impl FnOnce(&mut Fields<'t>) -> T) {
        // Nearly all hold nothing but what has been asked for already.
        let mut written = self.table.keys();
        if written.all(|field| self.asked.iter().any(|asked| asked == field.get_ref())) {
            return;
        }
        let mut facts = Fields {
            source: self.source,
            offset: self.offset,
            path: self.path.clone(),
            table: self.table,
            place: self.place.clone(),
            asked: Vec::new(),
            broken: Vec::new(),
            findings: Vec::new(),
        };
        read(&mut facts);
        for field in facts.asked {
            if self.has(field) && !self.asked.contains(&field) {
                let at = self.place_of(field);
                self.findings
                    .push(Diagnostic::new(Code::FactInTranslation, at).with("field", field));
                self.asked.push(field);
            }
        }
    }

    /// Adds a finding of the kind's own.
    pub fn tell(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Whether anything was told so far.
    pub fn has_findings(&self) -> bool {
        !self.findings.is_empty()
    }

    /// Takes a field as known without reading it.
    pub fn skip(&mut self, field: &'static str) {
        self.ask(field);
    }

    /// The file being read.
    pub fn source(&self) -> &Arc<Source> {
        self.source
    }

    fn ask(&mut self, field: &'static str) {
        if !self.asked.contains(&field) {
            self.asked.push(field);
        }
    }

    /// Whether TOML could not read the field's line, or the one that begins its table.
    fn is_broken(&self, field: &str) -> bool {
        let sections = self.path.split('.');
        self.broken
            .iter()
            .any(|name| name == field || sections.clone().any(|section| section == name))
    }

    fn name_of(&self, field: &str) -> String {
        format!("{}{field}", self.path)
    }

    /// The field's value; none where TOML could not read the line, which has been told.
    fn value(&self, field: &'static str) -> Option<Value<'t>> {
        let value = self.table.get(field)?;
        if self.is_broken(field) {
            return None;
        }
        Some(Value {
            source: self.source,
            field: self.name_of(field),
            toml: value.get_ref(),
            span: Span::from(value.span()).shifted(self.offset),
        })
    }

    fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(finding) => {
                self.findings.push(finding);
                None
            }
        }
    }

    fn inner<T>(
        &mut self,
        field: &'static str,
        table: &DeTable<'_>,
        span: Span,
        read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let mut fields = Fields {
            source: self.source,
            offset: self.offset,
            path: format!("{}{field}.", self.path),
            table,
            place: self.source.place(span),
            asked: Vec::new(),
            broken: self.broken.clone(),
            findings: Vec::new(),
        };
        let value = read(&mut fields);
        self.findings.extend(fields.finish());
        value
    }

    /// All findings, those about fields that nobody asked for among them.
    fn finish(mut self) -> Vec<Diagnostic> {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) || self.is_broken(name) {
                continue;
            }
            let place = self
                .source
                .place(Span::from(key.span()).shifted(self.offset));
            let finding = Diagnostic::new(Code::UnknownField, place)
                .with("field", self.name_of(name))
                .known(name, self.asked.iter().copied());
            self.forgive_missing(finding.nearest.as_deref());
            self.findings.push(Diagnostic {
                allowed: Vec::new(),
                ..finding
            });
        }
        if self.path.is_empty() {
            self.explain_wrong_tables();
        }
        self.findings
    }

    /// A field that is written with a slip is not missing as well.
    fn forgive_missing(&mut self, meant: Option<&str>) {
        let Some(meant) = meant.map(|meant| Arg::Text(self.name_of(meant))) else {
            return;
        };
        let is_meant = |finding: &Diagnostic| {
            finding.code == Code::MissingField
                && finding.at.as_ref() == Some(&self.place)
                && finding.args.iter().any(|(_, arg)| *arg == meant)
        };
        self.findings.retain(|finding| !is_meant(finding));
    }

    /// A field of the top that stands below a `[table]` line belongs to that table for TOML:
    /// the commonest slip when a line is added at the end, so it gets words of its own.
    fn explain_wrong_tables(&mut self) {
        let mut explained = Vec::new();
        for finding in &mut self.findings {
            let Some(place) = &finding.at else { continue };
            let literal = place.text();
            if finding.code == Code::UnknownField
                && self.asked.contains(&literal)
                && !self.table.contains_key(literal)
            {
                let literal = literal.to_owned();
                finding.code = Code::FieldInWrongTable;
                finding.args.clear();
                finding.nearest = None;
                explained.push(literal.clone());
                *finding = finding.clone().with("field", literal);
            }
        }
        // What stands in the wrong place is not missing in the right one as well.
        let top = &self.place;
        let is_explained = |arg: &Arg| match arg {
            Arg::Text(field) => explained.contains(field),
            Arg::List(fields) => fields.iter().any(|field| explained.contains(field)),
            Arg::Number(_) => false,
        };
        self.findings.retain(|finding| {
            let missing = matches!(finding.code, Code::MissingField | Code::OneOfMissing);
            let here = finding.at.as_ref() == Some(top);
            !(missing && here && finding.args.iter().any(|(_, arg)| is_explained(arg)))
        });
    }

    fn tell_syntax(&mut self, mut slips: Vec<Slip>) {
        slips.sort_by_key(|slip| slip.span.start);
        let mut lines = Vec::new();
        for slip in slips {
            let span = Span::from(slip.span).shifted(self.offset);
            let line = self.source.position(span.start).line;
            if lines.contains(&line) {
                continue;
            }
            lines.push(line);
            let text = self.source.text.lines().nth(line - 1).unwrap_or_default();
            self.broken.extend(syntax::names_on(text));
            self.findings
                .push(syntax::finding(self.source, span, &slip.problem));
        }
    }
}

fn first_line(source: &Arc<Source>) -> Place {
    let first = source.text.lines().next().unwrap_or_default();
    source.place(0..first.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(head: &str, read: impl FnOnce(&mut Fields<'_>)) -> Vec<&'static str> {
        let source = Source::new("content/a.md", format!("+++\n{head}+++\n"));
        let parts = split(&source).unwrap();
        let ((), findings) = read_head(&source, parts.head, read);
        findings.iter().map(|finding| finding.code.name()).collect()
    }

    #[test]
    fn all_mistakes_of_a_head_are_told() {
        let told = findings(
            "titel = „Sprachcafé“\nkurtz = \"a\"\nzahl = true\n",
            |fields| {
                let _: Option<Text> = fields.required("titel");
                let _: Option<Text> = fields.optional("kurz");
                let _: Option<u64> = fields.optional("zahl");
            },
        );
        assert_eq!(told, ["typographic-quotes", "wrong-sort", "unknown-field"]);
    }

    #[test]
    fn a_field_below_a_table_line_is_told_where_it_belongs() {
        let told = findings("[anmeldung]\nnoetig = true\nplaetze = 3\n", |fields| {
            let _: Option<u64> = fields.optional("plaetze");
            fields.table("anmeldung", |table| Some(table.flag("noetig")));
        });
        assert_eq!(told, ["field-in-wrong-table"]);
    }

    #[test]
    fn a_head_must_open_and_close() {
        let split = |text: &str| split(&Source::new("a.md", text)).map_err(|finding| finding.code);
        assert_eq!(split(" \n").unwrap_err(), Code::EmptyFile);
        assert_eq!(split("titel = 1\n").unwrap_err(), Code::HeadMissing);
        assert_eq!(split("+++\ntitel = 1\n").unwrap_err(), Code::HeadUnclosed);
        assert_eq!(split("+++").unwrap_err(), Code::HeadUnclosed);
        let parts = split("+++\n+++").unwrap();
        assert_eq!(parts.body, Span { start: 7, end: 7 });
    }
}
