//! A figure: its value, a table and a chart of the same values, its source.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::fields::Word;
use crate::content::key_figure::Measured;
use crate::content::provenance::Provenance;
use crate::locale::{Value, decimal};
use crate::page::chart::{Bar, Chart, chart};
use crate::page::facts::Item;
use crate::page::html::Html;
use crate::page::reader::Reader;
use crate::page::text::{Text, text};
use crate::site::route;
use crate::site::{Id, KeyFigure, PlaceId};

/// What `figure.html` shows, and `figures.html` for each.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FigureView {
    /// Title, summary, body and notices.
    pub text: Text,
    /// Its own page.
    pub href: String,
    /// Its key, for ids on a page with several figures.
    pub key: String,
    /// The value of the whole, with unit, plain text.
    pub value: Option<String>,
    /// The day the values are true for, in words.
    pub date: String,
    /// What is counted, as a column's heading.
    pub unit: String,
    /// All values, as the reader's language sorts the places; the whole last.
    pub rows: Vec<FigureRow>,
    /// The same values as a picture; none for a single value.
    pub chart: Option<Chart>,
    /// The source.
    pub source: SourceView,
    /// How often it is brought up to date, in words.
    pub rhythm: Option<String>,
    /// Its field of action.
    pub field: Option<String>,
    /// Its values as a file.
    pub download: String,
    /// Whether the values are of several days, so that each row says its own.
    pub dated_rows: bool,
}

/// One row of the table.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FigureRow {
    /// The place.
    pub place: Item,
    /// The day, in words.
    pub date: String,
    /// The number.
    pub value: String,
    /// The whole.
    pub total: bool,
}

/// Where something comes from.
#[derive(Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceView {
    /// HTML, with date.
    pub html: Html,
    /// Where it can be read.
    pub href: Option<String>,
    /// Its licence, HTML.
    pub licence: Option<Html>,
}

/// The page of a figure.
pub fn page(reader: Reader<'_>, id: Id<KeyFigure>) -> FigureView {
    let entry = &reader.site.figures[id];
    let facts = &entry.facts;
    let written = &facts.written;
    let shown = entry.words.shown(reader.language);
    let mut values: Vec<(PlaceId, &Measured)> = facts
        .territories
        .iter()
        .copied()
        .zip(&written.values)
        .collect();
    values.sort_by(|(one, one_value), (two, two_value)| {
        (*one == facts.home)
            .cmp(&(*two == facts.home))
            .then_with(|| {
                let name = |place| reader.site.short_name(place, reader.language);
                reader.locale.compare(name(*one), name(*two))
            })
            .then_with(|| one.cmp(two))
            .then_with(|| two_value.date.cmp(&one_value.date))
    });
    let whole = values.iter().filter(|(place, _)| *place == facts.home);
    let whole = whole
        .map(|(_, value)| *value)
        .max_by_key(|value| value.date);
    let dates: Vec<_> = values.iter().map(|(_, value)| value.date).collect();
    let dated_rows = dates.iter().any(|date| *date != dates[0]);
    FigureView {
        href: reader.record_href(&entry.name),
        key: entry.name.key().to_owned(),
        value: whole.map(|whole| reader.amount(facts, whole.value)),
        date: dates
            .iter()
            .max()
            .map_or_else(String::new, |date| day(reader, *date)),
        unit: reader.word("unit-name", written.unit),
        rows: values
            .iter()
            .map(|(place, value)| row(reader, facts, *place, value))
            .collect(),
        chart: bars(reader, shown.title(), facts, &values),
        source: source(reader, &written.provenance),
        rhythm: written.rhythm.map(|rhythm| reader.word("rhythm", rhythm)),
        download: route::file_href(&reader.site.config.base, &route::data_file(&entry.name)),
        field: facts.field.map(|field| reader.field_of_action(field)),
        dated_rows,
        text: text(reader, entry, shown, "sample"),
    }
}

fn row(reader: Reader<'_>, figure: &KeyFigure, place: PlaceId, value: &Measured) -> FigureRow {
    FigureRow {
        place: Item::link(
            reader.short_name(place),
            reader.record_href(reader.site.place_name(place)),
        ),
        date: day(reader, value.date),
        value: number(reader, figure, value.value),
        total: place == figure.home,
    }
}

/// A day in words.
pub fn day(reader: Reader<'_>, date: Option<jiff::civil::Date>) -> String {
    date.map_or_else(
        || reader.text("figure-date-not-given"),
        |date| reader.locale.date_long(date),
    )
}

/// A figure's value in digits, without its unit.
pub fn number(reader: Reader<'_>, figure: &KeyFigure, value: f64) -> String {
    let digits = figure.written.fraction_digits;
    reader.locale.number(decimal(value, digits, digits))
}

/// The chart of the newest values by place, or of the whole over time where there are no parts.
fn bars(
    reader: Reader<'_>,
    title: &str,
    figure: &KeyFigure,
    values: &[(PlaceId, &Measured)],
) -> Option<Chart> {
    let newest = values.iter().map(|(_, value)| value.date).max()?;
    let parts = values
        .iter()
        .filter(|(place, value)| *place != figure.home && value.date == newest);
    let mut bars: Vec<Bar> = parts
        .map(|(place, value)| Bar {
            label: reader.plain_name(*place),
            value: value.value,
            shown: number(reader, figure, value.value),
        })
        .collect();
    bars.sort_by(|one, two| two.value.total_cmp(&one.value));
    if let (Some(highest), Some(lowest)) = (bars.first(), bars.last())
        && bars.len() > 1
    {
        let description = reader.format(
            "figure-chart",
            &[
                ("title", title.into()),
                ("highest", reader.amount(figure, highest.value).into()),
                ("highest-place", Value::from(&highest.label)),
                ("lowest", reader.amount(figure, lowest.value).into()),
                ("lowest-place", Value::from(&lowest.label)),
            ],
        );
        return Some(chart(reader, description, &bars));
    }
    over_time(reader, title, figure, values)
}

fn over_time(
    reader: Reader<'_>,
    title: &str,
    figure: &KeyFigure,
    values: &[(PlaceId, &Measured)],
) -> Option<Chart> {
    let mut whole: Vec<&Measured> = values
        .iter()
        .filter(|(place, value)| *place == figure.home && value.date.is_some())
        .map(|(_, value)| *value)
        .collect();
    whole.sort_by_key(|value| value.date);
    let (first, last) = (whole.first()?, whole.last()?);
    if whole.len() < 2 {
        return None;
    }
    let description = reader.format(
        "figure-chart-over-time",
        &[
            ("title", title.into()),
            ("first-date", day(reader, first.date).into()),
            ("first", reader.amount(figure, first.value).into()),
            ("last-date", day(reader, last.date).into()),
            ("last", reader.amount(figure, last.value).into()),
        ],
    );
    let bars: Vec<Bar> = whole
        .iter()
        .map(|value| Bar {
            label: value
                .date
                .map_or_else(String::new, |date| reader.locale.date_short(date)),
            value: value.value,
            shown: number(reader, figure, value.value),
        })
        .collect();
    Some(chart(reader, description, &bars))
}

/// A source in words.
pub fn source(reader: Reader<'_>, provenance: &Provenance) -> SourceView {
    let title = reader.german(&provenance.title);
    SourceView {
        html: match provenance.date {
            Some(date) => {
                let date = reader.plain(&reader.locale.date_long(date));
                reader.format_html("source-as-of", &[("title", &title), ("date", &date)])
            }
            None => title,
        },
        href: provenance
            .address
            .as_ref()
            .map(|url| url.as_str().to_owned()),
        licence: provenance
            .licence
            .as_ref()
            .map(|licence| reader.german(licence)),
    }
}

impl Reader<'_> {
    /// A figure's value with its unit, plain text.
    pub fn amount(&self, figure: &KeyFigure, value: f64) -> String {
        let digits = figure.written.fraction_digits;
        let count = Value::from(decimal(value, digits, digits));
        let id = format!("unit-{}", figure.written.unit.word());
        self.format(&id, &[("count", count)])
    }
}
