//! A bar chart as numbers that a template draws as SVG.
//!
//! A bar stands below its label, so that a long name never runs into a bar, and its value stands
//! in figures behind it: nothing is told by length or colour alone. Where the script runs from
//! right to left, so do the bars.

use schemars::JsonSchema;
use serde::Serialize;

use crate::language::Direction;
use crate::page::reader::Reader;

/// A chart. Lengths are in units of its `viewBox`, which begins at 0 0.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Chart {
    /// Width of the picture.
    pub width: u32,
    /// Height of the picture.
    pub height: u32,
    /// What the chart shows, for those who can't see it; plain text.
    pub description: String,
    /// The bars from above.
    pub bars: Vec<ChartBar>,
}

/// One bar.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChartBar {
    /// What it is of, plain text.
    pub label: String,
    /// The value in figures.
    pub value: String,
    /// Where the label begins.
    pub label_x: u32,
    /// The base line of the label.
    pub label_y: u32,
    /// Left edge of the bar.
    pub x: String,
    /// Upper edge of the bar.
    pub y: u32,
    /// Its length.
    pub width: String,
    /// Where the value begins.
    pub value_x: String,
    /// The base line of the value.
    pub value_y: u32,
}

/// What a bar is made from.
#[derive(Debug)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// How long it is.
    pub value: f64,
    /// The value in figures.
    pub shown: String,
}

const WIDTH: f64 = 600.0;
/// Room behind the longest bar for its value.
const VALUE_ROOM: f64 = 110.0;
const ROW: u32 = 40;
const BAR_BELOW_LABEL: u32 = 20;
const GAP: f64 = 6.0;

/// Draws bars; negative values are drawn as none, and said in figures.
pub fn chart(reader: Reader<'_>, description: String, bars: &[Bar]) -> Chart {
    let config = &reader.site.config.languages[reader.language];
    let mirrored = config.language.direction() == Direction::Rtl;
    let longest = bars
        .iter()
        .map(|bar| bar.value)
        .fold(f64::MIN_POSITIVE, f64::max);
    let drawn = bars.iter().zip(0..).map(|(bar, row)| {
        let width = (bar.value.max(0.0) / longest) * (WIDTH - VALUE_ROOM);
        let (x, value_x) = if mirrored {
            (WIDTH - width, WIDTH - width - GAP)
        } else {
            (0.0, width + GAP)
        };
        let top: u32 = row * ROW;
        ChartBar {
            label: bar.label.clone(),
            value: bar.shown.clone(),
            label_x: if mirrored { 600 } else { 0 },
            label_y: top + 15,
            x: format!("{x:.1}"),
            y: top + BAR_BELOW_LABEL,
            width: format!("{width:.1}"),
            value_x: format!("{value_x:.1}"),
            value_y: top + BAR_BELOW_LABEL + 12,
        }
    });
    let bars: Vec<ChartBar> = drawn.collect();
    Chart {
        width: 600,
        height: ROW * u32::try_from(bars.len()).unwrap_or(u32::MAX / ROW),
        description,
        bars,
    }
}
