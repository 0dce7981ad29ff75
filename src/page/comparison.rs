//! All Gemeinden of a Kreis beside each other: a table of every figure that tells them apart.

use schemars::JsonSchema;
use serde::Serialize;

use crate::page::facts::Item;
use crate::page::figure::{SourceView, day, number, source};
use crate::page::html::Html;
use crate::page::reader::Reader;
use crate::site::comparison::{Column, Comparison};
use crate::site::route;
use crate::site::{Id, Kreis, PlaceId};

/// What `comparison.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ComparisonPage {
    /// HTML.
    pub title: Html,
    /// The figures.
    pub columns: Vec<ColumnView>,
    /// The Gemeinden as the reader's language sorts them; the whole Kreis last.
    pub rows: Vec<RowView>,
    /// Where the values come from, each source once.
    pub sources: Vec<SourceView>,
    /// The same table as a file.
    pub download: String,
}

/// A figure as the head of a column.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ColumnView {
    /// Leads to the figure's page.
    pub title: Item,
    /// What is counted.
    pub unit: String,
    /// The day the values are true for, in words.
    pub date: String,
}

/// A Gemeinde.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RowView {
    /// Leads to its page.
    pub place: Item,
    /// Its values in the order of the columns; empty where there is none.
    pub values: Vec<String>,
    /// The whole Kreis.
    pub total: bool,
}

/// The page of a Kreis; empty if nothing can be compared there.
pub fn page(reader: Reader<'_>, kreis: Id<Kreis>) -> ComparisonPage {
    let entry = &reader.site.kreise[kreis];
    let nothing = Comparison::default();
    let comparison = entry.facts.comparison.as_ref().unwrap_or(&nothing);
    let columns = &comparison.columns;
    let file = route::comparison_file(&entry.name);
    ComparisonPage {
        title: reader.format_html("comparison-of", &[("name", &reader.title(&entry.words))]),
        columns: columns.iter().map(|column| head(reader, column)).collect(),
        rows: rows(reader, kreis, comparison),
        sources: sources(reader, columns),
        download: route::file_href(&reader.site.config.base, &file),
    }
}

fn head(reader: Reader<'_>, column: &Column) -> ColumnView {
    let entry = &reader.site.figures[column.figure];
    ColumnView {
        title: Item::link(reader.title(&entry.words), reader.record_href(&entry.name)),
        unit: reader.word("unit-name", entry.facts.written.unit),
        date: day(reader, column.date),
    }
}

fn rows(reader: Reader<'_>, kreis: Id<Kreis>, comparison: &Comparison) -> Vec<RowView> {
    let columns = &comparison.columns;
    let row = |place: PlaceId, value: &dyn Fn(&Column) -> Option<usize>| RowView {
        place: Item::link(
            reader.name_within(place, kreis),
            reader.record_href(reader.site.place_name(place)),
        ),
        values: columns
            .iter()
            .map(|column| shown(reader, column, value(column)))
            .collect(),
        total: matches!(place, PlaceId::Kreis(_)),
    };
    let mut order: Vec<usize> = (0..comparison.gemeinden.len()).collect();
    order.sort_by(|one, two| {
        let name = |index: usize| {
            let place = PlaceId::Gemeinde(comparison.gemeinden[index]);
            reader.site.short_name(place, reader.language)
        };
        let by_name = reader.locale.compare(name(*one), name(*two));
        by_name.then(one.cmp(two))
    });
    let gemeinden = order.into_iter().map(|index| {
        let place = PlaceId::Gemeinde(comparison.gemeinden[index]);
        row(place, &|column| column.values[index])
    });
    let whole = row(PlaceId::Kreis(kreis), &|column| column.whole);
    let has_whole = whole.values.iter().any(|value| !value.is_empty());
    gemeinden.chain(has_whole.then_some(whole)).collect()
}

fn shown(reader: Reader<'_>, column: &Column, value: Option<usize>) -> String {
    let figure = &reader.site.figures[column.figure].facts;
    value.map_or_else(String::new, |value| {
        number(reader, figure, column.measured(reader.site, value).value)
    })
}

fn sources(reader: Reader<'_>, columns: &[Column]) -> Vec<SourceView> {
    let mut sources = Vec::new();
    for column in columns {
        let provenance = &reader.site.figures[column.figure].facts.written.provenance;
        let view = source(reader, provenance);
        if !sources.contains(&view) {
            sources.push(view);
        }
    }
    sources
}
