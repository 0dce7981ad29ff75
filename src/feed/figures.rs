//! Figures as tables for spreadsheets and programs (RFC 4180, UTF-8): one file for each figure with
//! every value, and one for each Kreis that sets its Gemeinden beside each other.
//!
//! Every row says where its values come from, under which licence, and that a demonstration is
//! one; so does a row that someone has copied out of the file.

use csv::{Terminator, Writer, WriterBuilder};

use crate::content::fields::Word;
use crate::content::provenance::Provenance;
use crate::feed::Feed;
use crate::locale::{Locale, decimal};
use crate::site::comparison::{Column, Comparison};
use crate::site::route::{comparison_file, data_file};
use crate::site::{Entry, KeyFigure, PlaceId, Site};

/// The columns of a figure's file, in its order.
const FIGURE: &str = "kennzahl,einheit,gebiet,schluessel,datum,wert,quelle,quelle_adresse,quelle_stand,lizenz,hinweis";
/// The columns of a comparison before and after those of its figures.
const BEFORE: &str = "gebiet,schluessel";
const AFTER: &str = "quelle,lizenz,hinweis";

/// The tables of a site; `locale` is the source language's, which all of them are in.
pub fn tables<'a>(site: &'a Site, locale: &'a Locale) -> Vec<Feed<'a>> {
    let figures = site
        .figures
        .iter()
        .map(|(_, entry)| Feed::new(data_file(&entry.name), move || figure(site, locale, entry)));
    let comparisons = site.kreise.iter().filter_map(|(_, entry)| {
        let comparison = entry.facts.comparison.as_ref()?;
        let make = move || compared(site, locale, comparison);
        Some(Feed::new(comparison_file(&entry.name), make))
    });
    figures.chain(comparisons).collect()
}

fn figure(site: &Site, locale: &Locale, entry: &Entry<KeyFigure>) -> Vec<u8> {
    let facts = &entry.facts;
    let written = &facts.written;
    let remark = remark(site, locale, entry.sample);
    let source = &written.provenance;
    let mut table = Table::new(FIGURE.split(',').map(str::to_owned));
    for (territory, value) in facts.territories.iter().zip(&written.values) {
        table.row([
            text(entry.words.shown(0).title()),
            text(written.unit.word()),
            text(site.short_name(*territory, 0)),
            key(site, *territory),
            value.date.map_or_else(String::new, |date| date.to_string()),
            number(facts, value.value),
            text(&source.title),
            text(source.address.as_ref().map_or("", |url| url.as_str())),
            source
                .date
                .map_or_else(String::new, |date| date.to_string()),
            text(source.licence.as_deref().unwrap_or_default()),
            text(&remark),
        ]);
    }
    table.finish()
}

fn compared(site: &Site, locale: &Locale, comparison: &Comparison) -> Vec<u8> {
    let columns = &comparison.columns;
    let entries: Vec<&Entry<KeyFigure>> = columns
        .iter()
        .map(|column| &site.figures[column.figure])
        .collect();
    let sources = entries.iter().map(|entry| &entry.facts.written.provenance);
    let sources: Vec<&Provenance> = sources.collect();
    let titles = joined(sources.iter().map(|source| &*source.title));
    let licences = sources
        .iter()
        .filter_map(|source| source.licence.as_deref());
    let licences = joined(licences);
    let remark = remark(site, locale, entries.iter().any(|entry| entry.sample));
    let headings = columns.iter().zip(&entries);
    let headings = headings.map(|(column, entry)| text(&heading(column, entry)));
    let before = BEFORE.split(',').map(str::to_owned);
    let after = AFTER.split(',').map(str::to_owned);
    let mut table = Table::new(before.chain(headings).chain(after));
    for (row, gemeinde) in comparison.gemeinden.iter().enumerate() {
        let place = PlaceId::Gemeinde(*gemeinde);
        let values = columns.iter().zip(&entries).map(|(column, entry)| {
            let value = column.values[row].map(|value| column.measured(site, value).value);
            value.map_or_else(String::new, |value| number(&entry.facts, value))
        });
        let before = [text(site.short_name(place, 0)), key(site, place)];
        let after = [text(&titles), text(&licences), text(&remark)];
        table.row(before.into_iter().chain(values).chain(after));
    }
    table.finish()
}

/// "Fläche (km2, 2019-12-31)".
fn heading(column: &Column, entry: &Entry<KeyFigure>) -> String {
    let title = entry.words.shown(0).title();
    let unit = entry.facts.written.unit.word();
    match column.date {
        Some(date) => format!("{title} ({unit}, {date})"),
        None => format!("{title} ({unit})"),
    }
}

/// What must not be overlooked: a demonstration, a sample.
fn remark(site: &Site, locale: &Locale, sample: bool) -> String {
    let mut remarks = Vec::new();
    if site.config.demonstration {
        remarks.push(locale.text("demonstration-notice"));
    }
    if sample {
        remarks.push(locale.text("sample"));
    }
    remarks.join(" ")
}

/// The official key of a place.
fn key(site: &Site, place: PlaceId) -> String {
    let key = site.territory(place).key.as_ref();
    key.map_or_else(String::new, |key| key.digits.clone())
}

/// A number as programs read it, with as many decimals as the figure has and rounded as on its page.
fn number(figure: &KeyFigure, value: f64) -> String {
    let digits = figure.written.fraction_digits;
    decimal(value, digits, digits).to_string()
}

/// Each text once, in the order of their first.
fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut once: Vec<&str> = Vec::new();
    for text in texts {
        if !once.contains(&text) {
            once.push(text);
        }
    }
    once.join("; ")
}

/// A text that no spreadsheet takes for a formula: one that begins like a formula gets an
/// apostrophe, as OWASP advises (<https://owasp.org/www-community/attacks/CSV_Injection>).
fn text(text: &str) -> String {
    let begins_a_formula = |first| "=+-@\t\r\n＝＋－＠".contains(first);
    if text.trim_start_matches(' ').starts_with(begins_a_formula) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Rows in memory, where writing never fails.
struct Table(Writer<Vec<u8>>);

impl Table {
    fn new(columns: impl Iterator<Item = String>) -> Table {
        let writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .from_writer(Vec::new());
        let mut table = Table(writer);
        table.row(columns);
        table
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.0
            .write_record(cells)
            .expect("each row has as many cells as there are columns");
    }

    fn finish(self) -> Vec<u8> {
        self.0.into_inner().expect("a Vec takes every byte")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        for formula in ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert_eq!(text(formula), format!("'{formula}"));
        }
        for plain in ["Velpke", "3 + 4", "a=b", ""] {
            assert_eq!(text(plain), plain);
        }
    }

    proptest! {
        #[test]
        fn a_table_is_read_as_it_was_written(rows in proptest::collection::vec(
            proptest::collection::vec("[ -~äöü\r\n\",;=]{0,12}", 3), 0..6)
        ) {
            let mut table = Table::new(["a", "b", "c"].map(str::to_owned).into_iter());
            for row in &rows {
                table.row(row.iter().cloned());
            }
            let bytes = table.finish();
            let mut reader = csv::Reader::from_reader(&*bytes);
            let read = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
            let read: Vec<Vec<String>> = read.collect();
            prop_assert_eq!(read, rows);
        }
    }
}
