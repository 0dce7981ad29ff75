//! What lies near a place: a small picture of its Kreis, and the Gemeinden nearby.
//!
//! The picture is an ornament made of nothing but positions: a dot for each Gemeinde, a ring for
//! those that the page is about. Everything that it shows stands in a list beside it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::address::Position;
use crate::locale::{Value, decimal};
use crate::page::facts::Item;
use crate::page::reader::Reader;
use crate::site::{Gemeinde, Id, Kreis, PlaceId, Site};

/// The longer side of a picture, without its margins.
const LONGER_SIDE: f64 = 216.0;
/// Room around the outermost dots, so that none is cut off.
const MARGIN: u32 = 12;
/// Radius of a ring; smaller than the margin.
const RING: u32 = 9;
/// Fewer dots than this are no picture of anything.
const FEWEST: usize = 3;

/// Where the Gemeinden of a Kreis are drawn; made once, whatever the language.
#[derive(Debug)]
pub struct KreisMap {
    width: u32,
    height: u32,
    /// All dots.
    dots: String,
    /// Each dot.
    places: BTreeMap<Id<Gemeinde>, (u32, u32)>,
}

/// What the templates draw.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MapView {
    /// Width of the picture.
    pub width: u32,
    /// Height of the picture.
    pub height: u32,
    /// A path with a line of no length where each Gemeinde is: round line ends make it a dot.
    pub dots: String,
    /// Rings around those that the page is about; empty on the page of a Kreis.
    pub own: String,
}

/// A Gemeinde nearby.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Neighbour {
    /// Leads to its page.
    pub place: Item,
    /// How far away, in words.
    pub distance: String,
}

impl KreisMap {
    /// The picture of a Kreis; `None` if too few of its Gemeinden have a position.
    pub fn of(site: &Site, kreis: Id<Kreis>) -> Option<KreisMap> {
        let ours = site.kreise[kreis].facts.gemeinden.iter();
        let position = |id: &Id<Gemeinde>| site.gemeinden[*id].facts.written.territory.position;
        let positions: Vec<(Id<Gemeinde>, Position)> =
            ours.filter_map(|id| Some((*id, position(id)?))).collect();
        if positions.len() < FEWEST {
            return None;
        }
        let frame = Frame::around(positions.iter().map(|(_, position)| *position));
        let places: BTreeMap<Id<Gemeinde>, (u32, u32)> = positions
            .iter()
            .map(|(id, position)| (*id, frame.place(*position)))
            .collect();
        let (width, height) = frame.size();
        Some(KreisMap {
            width,
            height,
            dots: dots(places.values()),
            places,
        })
    }

    /// The picture for the page of a place; `None` if the place isn't on it.
    fn view(&self, site: &Site, place: PlaceId) -> Option<MapView> {
        let is_meant = |id: &Id<Gemeinde>| match place {
            PlaceId::Kreis(_) => false,
            PlaceId::Verband(verband) => site.gemeinden[*id].facts.verband == Some(verband),
            PlaceId::Gemeinde(gemeinde) => *id == gemeinde,
        };
        let own = self.places.iter().filter(|(id, _)| is_meant(id));
        let own = rings(own.map(|(_, place)| place));
        let is_whole = matches!(place, PlaceId::Kreis(_));
        (is_whole || !own.is_empty()).then(|| MapView {
            width: self.width,
            height: self.height,
            dots: self.dots.clone(),
            own,
        })
    }
}

/// The pictures of all Kreise, by their places in the table.
pub fn maps(site: &Site) -> Vec<Option<KreisMap>> {
    let kreise = site.kreise.ids();
    kreise.map(|kreis| KreisMap::of(site, kreis)).collect()
}

/// The picture on the page of a place.
pub fn map(site: &Site, maps: &[Option<KreisMap>], place: PlaceId) -> Option<MapView> {
    maps[site.kreis_of(place).index()]
        .as_ref()?
        .view(site, place)
}

/// The Gemeinden near a Gemeinde, the nearest first.
pub fn neighbours(reader: Reader<'_>, place: PlaceId) -> Vec<Neighbour> {
    let near = match place {
        PlaceId::Gemeinde(id) => &*reader.site.gemeinden[id].facts.neighbours,
        PlaceId::Kreis(_) | PlaceId::Verband(_) => &[],
    };
    let near = near.iter().map(|one| {
        let place = PlaceId::Gemeinde(one.gemeinde);
        let href = reader.record_href(reader.site.place_name(place));
        let distance = Value::from(decimal(one.distance_km, 0, 1));
        Neighbour {
            place: Item::link(reader.short_name(place), href),
            distance: reader.format("distance-km", &[("distance", distance)]),
        }
    });
    near.collect()
}

/// What part of the earth is drawn, and how large.
struct Frame {
    west: f64,
    north: f64,
    /// A degree of longitude is shorter than one of latitude by this.
    narrowing: f64,
    /// Units for a degree of latitude.
    scale: f64,
    width: f64,
    height: f64,
}

impl Frame {
    fn around(positions: impl Iterator<Item = Position> + Clone) -> Frame {
        let latitudes = positions.clone().map(|position| position.latitude);
        let longitudes = positions.map(|position| position.longitude);
        let (south, north) = ends(latitudes);
        let (west, east) = ends(longitudes);
        let narrowing = f64::midpoint(south, north).to_radians().cos();
        let (wide, high) = ((east - west) * narrowing, north - south);
        // A hundred metres at least, so that nothing is divided by nothing.
        let scale = LONGER_SIDE / wide.max(high).max(0.001);
        Frame {
            west,
            north,
            narrowing,
            scale,
            width: wide * scale,
            height: high * scale,
        }
    }

    fn place(&self, position: Position) -> (u32, u32) {
        let x = (position.longitude - self.west) * self.narrowing * self.scale;
        let y = (self.north - position.latitude) * self.scale;
        (units(x) + MARGIN, units(y) + MARGIN)
    }

    fn size(&self) -> (u32, u32) {
        let side = |length| units(length) + 2 * MARGIN;
        (side(self.width), side(self.height))
    }
}

/// The least and the greatest.
fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), one| {
        (least.min(one), most.max(one))
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and LONGER_SIDE"
)]
fn units(length: f64) -> u32 {
    length.round() as u32
}

fn dots<'p>(places: impl Iterator<Item = &'p (u32, u32)>) -> String {
    places.map(|(x, y)| format!("M{x} {y}h0")).collect()
}

/// Two half circles around each place.
fn rings<'p>(places: impl Iterator<Item = &'p (u32, u32)>) -> String {
    let ring = |(x, y): &(u32, u32)| {
        format!(
            "M{} {y}a{RING} {RING} 0 1 0 {d} 0a{RING} {RING} 0 1 0-{d} 0",
            x - RING,
            d = 2 * RING
        )
    };
    places.map(ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(latitude: f64, longitude: f64) -> Position {
        Position {
            latitude,
            longitude,
        }
    }

    #[test]
    fn north_is_up_and_east_is_right_and_nothing_leaves_the_picture() {
        let positions = [
            position(52.4, 10.9),
            position(52.2, 11.0),
            position(52.0, 10.8),
        ];
        let frame = Frame::around(positions.iter().copied());
        let (width, height) = frame.size();
        let [north, middle, south] = positions.map(|one| frame.place(one));
        assert!(north.1 < middle.1 && middle.1 < south.1);
        assert!(south.0 < north.0 && north.0 < middle.0);
        assert_eq!((north.1, south.1), (MARGIN, height - MARGIN));
        assert_eq!((south.0, middle.0), (MARGIN, width - MARGIN));
        assert_eq!(height, 240);
    }

    #[test]
    fn gemeinden_at_one_place_are_drawn_too() {
        let frame = Frame::around([position(52.0, 11.0); 3].into_iter());
        assert_eq!(frame.place(position(52.0, 11.0)), (MARGIN, MARGIN));
        assert_eq!(frame.size(), (2 * MARGIN, 2 * MARGIN));
    }
}
