//! A colour such as `#0b5563`, how well two of them can be told apart, and lighter and darker
//! shades of one.

use std::fmt;

use crate::content::fields::{FromValue, Value};
use crate::diagnostic::{Code, Diagnostic};

/// A colour of sRGB without transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour {
    /// From 0 to 255.
    pub red: u8,
    /// From 0 to 255.
    pub green: u8,
    /// From 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Reads `#0b5563` or `#fff`, in small letters or capitals.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| Some(u8::try_from(digit.to_digit(16)?).unwrap_or(0)))
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [red, green, blue] => Some(Colour {
                red: red * 17,
                green: green * 17,
                blue: blue * 17,
            }),
            [r1, r0, g1, g0, b1, b0] => Some(Colour {
                red: r1 * 16 + r0,
                green: g1 * 16 + g0,
                blue: b1 * 16 + b0,
            }),
            _ => None,
        }
    }

    /// The contrast of two colours by WCAG 2.2, from 1 to 21, whichever of them is in front.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The relative luminance of WCAG 2.2, from 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Shades of the same hue from itself on, those of the nearest lightness first; black and
    /// white are the last.
    pub fn shades(self) -> impl Iterator<Item = Colour> {
        const STEPS: u32 = 200;
        let [lightness, a, b] = self.oklab();
        let ends = move |sign: f64| {
            (1..=STEPS)
                .map(move |step| lightness + sign * f64::from(step) / f64::from(STEPS))
                .take_while(|wanted| (0.0..=1.0).contains(wanted))
        };
        let steps = Interleave {
            one: ends(-1.0),
            two: ends(1.0),
        };
        let extremes = [
            Colour {
                red: 0,
                green: 0,
                blue: 0,
            },
            Colour {
                red: 255,
                green: 255,
                blue: 255,
            },
        ];
        std::iter::once(self)
            .chain(steps.map(move |wanted| from_oklab(wanted, a, b)))
            .chain(extremes)
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.040_45 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    /// Lightness, green to red, blue to yellow, as Björn Ottosson defined Oklab in 2020.
    fn oklab(self) -> [f64; 3] {
        let [red, green, blue] = self.linear();
        let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    }
}

/// The colour of a lightness and hue; what no screen can show is made less colourful.
fn from_oklab(lightness: f64, a: f64, b: f64) -> Colour {
    const STEPS: u32 = 50;
    let colourful = (0..=STEPS).rev().map(|step| {
        let share = f64::from(step) / f64::from(STEPS);
        linear_of(lightness, a * share, b * share)
    });
    let can_be_shown = |channels: &[f64; 3]| {
        channels
            .iter()
            .all(|one| (-1e-4..=1.0 + 1e-4).contains(one))
    };
    let channels = colourful.into_iter().find(can_be_shown);
    let [red, green, blue] = channels.unwrap_or([lightness.powi(3); 3]).map(channel);
    Colour { red, green, blue }
}

fn linear_of(lightness: f64, redness: f64, yellowness: f64) -> [f64; 3] {
    let l = (lightness + 0.396_337_777_4 * redness + 0.215_803_757_3 * yellowness).powi(3);
    let m = (lightness - 0.105_561_345_8 * redness - 0.063_854_172_8 * yellowness).powi(3);
    let s = (lightness - 0.089_484_177_5 * redness - 1.291_485_548_0 * yellowness).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "within 0 and 255"
)]
fn channel(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let channel = if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    };
    (channel * 255.0).round() as u8
}

/// One of each in turn, then what is left of the longer one.
struct Interleave<I> {
    one: I,
    two: I,
}

impl<I: Iterator> Iterator for Interleave<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        std::mem::swap(&mut self.one, &mut self.two);
        self.two.next().or_else(|| self.one.next())
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl FromValue for Colour {
    fn from_value(value: &Value<'_>) -> Result<Colour, Diagnostic> {
        Colour::parse(value.text()?).ok_or_else(|| value.finding(Code::WrongColour))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn colours_are_six_or_three_digits() {
        assert_eq!(colour("#FFF"), colour("#ffffff"));
        assert_eq!(colour("#0b5563").to_string(), "#0b5563");
        for wrong in [
            "0b5563",
            "#0b556",
            "#0b55633",
            "teal",
            "#gggggg",
            "#",
            "#0b5563ff",
            "#ääää",
        ] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let ratio = |one: &str, two: &str| (colour(one).contrast(colour(two)) * 100.0).round();
        assert!((ratio("#000", "#fff") - 2100.0).abs() < 0.1);
        assert!((ratio("#777", "#fff") - 448.0).abs() < 0.1);
        assert!((ratio("#fff", "#767676") - 454.0).abs() < 0.1);
        assert!((ratio("#12f", "#12f") - 100.0).abs() < 0.1);
    }

    #[test]
    fn shades_begin_with_the_colour_and_move_away_from_it() {
        let red = colour("#a3231b");
        let shades: Vec<Colour> = red.shades().collect();
        assert_eq!(shades[0], red);
        assert!(shades[1].luminance() < red.luminance() || shades[1].luminance() > red.luminance());
        assert!(
            shades
                .iter()
                .any(|shade| shade.contrast(colour("#fff")) > 20.0)
        );
        assert!(
            shades
                .iter()
                .any(|shade| shade.contrast(colour("#000")) > 20.0)
        );
        assert!(
            shades
                .iter()
                .all(|shade| shade.red >= shade.green.saturating_sub(1))
        );
    }
}
