//! Where something is: postal address and position.

use crate::content::fields::{Fields, FromValue, Value};
use crate::diagnostic::{Code, Diagnostic};

/// A postal address in Germany.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Building, floor, entrance.
    pub extra: Option<String>,
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postcode: Postcode,
    /// Town.
    pub town: String,
}

impl Address {
    /// Reads `[anschrift]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Address> {
        let extra = fields.optional("zusatz");
        let street = fields.required("strasse");
        let postcode = fields.required("plz");
        let town = fields.required("ort");
        Some(Address {
            extra,
            street: street?,
            postcode: postcode?,
            town: town?,
        })
    }
}

/// A German postcode: five digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postcode(String);

impl Postcode {
    /// The five digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromValue for Postcode {
    fn from_value(value: &Value<'_>) -> Result<Postcode, Diagnostic> {
        let text = value.text()?;
        if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Postcode(text.to_owned()))
        } else {
            Err(value.finding(Code::WrongPostcode))
        }
    }
}

/// A position in WGS 84 within Germany's bounding box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

impl Position {
    /// Great-circle distance in kilometres (haversine on a sphere of 6,371 km; right to 0.5 %).
    pub fn distance_km(self, other: Position) -> f64 {
        const EARTH_RADIUS_KM: f64 = 6371.0;
        let (one, two) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = (two - one) / 2.0;
        let east = (other.longitude - self.longitude).to_radians() / 2.0;
        let half = north.sin().powi(2) + one.cos() * two.cos() * east.sin().powi(2);
        2.0 * EARTH_RADIUS_KM * half.sqrt().asin()
    }
}

impl FromValue for Position {
    fn from_value(value: &Value<'_>) -> Result<Position, Diagnostic> {
        let entries = value
            .toml
            .as_array()
            .ok_or_else(|| value.wrong_sort("position"))?;
        let mut degrees = Vec::new();
        for entry in entries {
            let entry = Value {
                toml: entry.get_ref(),
                field: value.field.clone(),
                ..*value
            };
            degrees.push(entry.number()?);
        }
        let [latitude, longitude] = degrees[..] else {
            return Err(value.wrong_sort("position"));
        };
        let inside = (47.2..=55.1).contains(&latitude) && (5.8..=15.1).contains(&longitude);
        if !inside {
            return Err(value.finding(Code::OutsideGermany));
        }
        Ok(Position {
            latitude,
            longitude,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn velpke_lies_about_21_km_from_helmstedt() {
        let velpke = Position {
            latitude: 52.408_394,
            longitude: 10.934_106,
        };
        let helmstedt = Position {
            latitude: 52.227_571,
            longitude: 11.010_462,
        };
        let distance = velpke.distance_km(helmstedt);
        assert!((20.5..21.0).contains(&distance), "{distance}");
    }
}
