//! What leads from a printed page back to the screen: the short address of a record as a QR code.
//!
//! A code is the same in every language, so it is made once for each record and shared.

use std::collections::HashMap;
use std::sync::OnceLock;

use fast_qr::{ECL, QRBuilder, QRCode};
use schemars::JsonSchema;
use serde::Serialize;

use crate::config::BaseUrl;
use crate::site::route::Route;
use crate::site::{ShortId, Site};

/// The empty squares around a code that readers need (ISO/IEC 18004, 5.3.8).
const QUIET_ZONE: usize = 4;

/// A QR code as an SVG picture of one line that jumps from dark square to dark square.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Code {
    /// The picture's `viewBox`: squares, with the empty ones around the code.
    pub view_box: String,
    /// The line, one square thick.
    pub path: String,
}

/// The codes of all records, each made when the first page wants it.
#[derive(Debug)]
pub struct Codes<'a> {
    base: &'a BaseUrl,
    codes: HashMap<&'a ShortId, OnceLock<Option<Code>>>,
}

impl<'a> Codes<'a> {
    /// The codes of every record's short address.
    pub fn of(site: &'a Site) -> Codes<'a> {
        let ids = site.heads().map(|head| head.short_id);
        Codes {
            base: &site.config.base,
            codes: ids.map(|id| (id, OnceLock::new())).collect(),
        }
    }

    /// The code of a record; `None` if its address is too long for any code.
    pub fn get(&self, id: &ShortId) -> Option<&Code> {
        let code_of = self.codes.get(id)?;
        let make = || code(&short_url(self.base, id));
        code_of.get_or_init(make).as_ref()
    }
}

/// A record's permanent short address, which has no language.
pub fn short_url(base: &BaseUrl, id: &ShortId) -> String {
    Route::Short(id.clone()).url(base, "")
}

/// The code of a text; `None` if it is longer than any code can hold.
///
/// Level M mends 15 % of damage, such as folds and ink. 70 µs for one, which is several pages.
fn code(text: &str) -> Option<Code> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let side = code.size + 2 * QUIET_ZONE;
    Some(Code {
        view_box: format!("-{QUIET_ZONE} -{QUIET_ZONE}.5 {side} {side}"),
        path: path(&code),
    })
}

/// Moves over light squares and draws over dark ones, row by row, as SVG writes it.
fn path(code: &QRCode) -> String {
    let rows = (0..code.size).flat_map(|row| {
        let mut at = None;
        dark_runs(code, row).into_iter().map(move |(from, to)| {
            let begin = match at.replace(to) {
                None => format!("M{from} {row}"),
                Some(at) => format!("m{} 0", from - at),
            };
            format!("{begin}h{}", to - from)
        })
    });
    rows.collect()
}

/// From which column to before which other a row is dark.
fn dark_runs(code: &QRCode, row: usize) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let dark = (0..code.size).filter(|column| code[row][*column].value());
    for column in dark {
        match runs.last_mut() {
            Some((_, to)) if *to == column => *to += 1,
            Some(_) | None => runs.push((column, column + 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which squares a path makes dark.
    fn drawn(path: &str, size: usize) -> Vec<Vec<bool>> {
        let mut squares = vec![vec![false; size]; size];
        let (mut row, mut column) = (0, 0);
        let mut rest = path;
        while let Some(command) = rest.chars().next() {
            let end = rest[1..]
                .find(char::is_alphabetic)
                .map_or(rest.len(), |end| end + 1);
            let numbers: Vec<usize> = rest[1..end]
                .split(' ')
                .map(|number| number.parse().unwrap())
                .collect();
            match command {
                'M' => (column, row) = (numbers[0], numbers[1]),
                'm' => column += numbers[0],
                'h' => {
                    squares[row][column..column + numbers[0]].fill(true);
                    column += numbers[0];
                }
                other => panic!("{other}"),
            }
            rest = &rest[end..];
        }
        squares
    }

    #[test]
    fn the_path_draws_the_dark_squares_and_no_other() {
        let text = "https://kreis.example/k/23456789/";
        let built = QRBuilder::new(text).ecl(ECL::M).build().unwrap();
        let squares = drawn(&code(text).unwrap().path, built.size);
        for (row, squares) in squares.iter().enumerate() {
            for (column, dark) in squares.iter().enumerate() {
                assert_eq!(*dark, built[row][column].value(), "{row} {column}");
            }
        }
    }

    #[test]
    fn an_address_longer_than_any_code_has_none() {
        assert_eq!(code(&"a".repeat(5000)), None);
    }
}
