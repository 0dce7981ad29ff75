//! The Gemeinden of a Kreis beside each other: the figures that can be compared, and their values.

use jiff::civil::Date;

use crate::content::key_figure::Measured;
use crate::site::{Gemeinde, Id, KeyFigure, Kreis, PlaceId, Site};

/// A figure that is known of fewer Gemeinden compares none.
const FEWEST: usize = 2;

/// What there is to compare in a Kreis.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Figures with values of most Gemeinden for one day, in the order of their names.
    pub columns: Vec<Column>,
    /// All Gemeinden of the Kreis, in the order of their names.
    pub gemeinden: Vec<Id<Gemeinde>>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Which.
    pub figure: Id<KeyFigure>,
    /// The newest day that most Gemeinden have values for; `None` if the source gives none.
    pub date: Option<Date>,
    /// For each Gemeinde of the comparison its value on that day, by its place in the figure's
    /// values.
    pub values: Vec<Option<usize>>,
    /// The value of the whole Kreis on that day, likewise.
    pub whole: Option<usize>,
}

impl Column {
    /// The value at a place in the figure's values.
    pub fn measured<'s>(&self, site: &'s Site, value: usize) -> &'s Measured {
        &site.figures[self.figure].facts.written.values[value]
    }
}

/// Compares the Gemeinden of every Kreis.
pub(super) fn fill(site: &mut Site) {
    let mut figures: Vec<Vec<Id<KeyFigure>>> = vec![Vec::new(); site.kreise.len()];
    for (id, figure) in site.figures.iter() {
        figures[site.kreis_of(figure.facts.home).index()].push(id);
    }
    let kreise: Vec<Id<Kreis>> = site.kreise.ids().collect();
    for (kreis, figures) in kreise.into_iter().zip(figures) {
        let gemeinden = site.kreise[kreis].facts.gemeinden.clone();
        let comparison = compare(site, kreis, gemeinden, &figures);
        site.kreise.0[kreis.index()].facts.comparison = comparison;
    }
}

/// `None` if there is no figure that tells most Gemeinden apart.
fn compare(
    site: &Site,
    kreis: Id<Kreis>,
    gemeinden: Vec<Id<Gemeinde>>,
    figures: &[Id<KeyFigure>],
) -> Option<Comparison> {
    let figures = figures.iter();
    let columns = figures.filter_map(|figure| column(site, kreis, &gemeinden, *figure));
    let columns: Vec<Column> = columns.collect();
    (!columns.is_empty()).then_some(Comparison { columns, gemeinden })
}

fn column(
    site: &Site,
    kreis: Id<Kreis>,
    gemeinden: &[Id<Gemeinde>],
    figure: Id<KeyFigure>,
) -> Option<Column> {
    let facts = &site.figures[figure].facts;
    let values = || facts.territories.iter().zip(&facts.written.values);
    let value_of = |place: PlaceId, date: Option<Date>| {
        values().position(|(territory, value)| *territory == place && value.date == date)
    };
    let on = |date: Option<Date>| -> Vec<Option<usize>> {
        let of_gemeinde = |id: &Id<Gemeinde>| value_of(PlaceId::Gemeinde(*id), date);
        gemeinden.iter().map(of_gemeinde).collect()
    };
    let mut dates: Vec<Option<Date>> = values().map(|(_, value)| value.date).collect();
    dates.sort();
    dates.dedup();
    let enough = |values: &[Option<usize>]| {
        let known = values.iter().flatten().count();
        known >= FEWEST && 2 * known > gemeinden.len()
    };
    let newest_first = dates.into_iter().rev();
    let (date, values) = newest_first
        .map(|date| (date, on(date)))
        .find(|(_, values)| enough(values))?;
    Some(Column {
        figure,
        date,
        values,
        whole: value_of(PlaceId::Kreis(kreis), date),
    })
}
