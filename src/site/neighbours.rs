//! Which Gemeinden lie near each Gemeinde, as the crow flies.

use crate::content::address::Position;
use crate::site::{Gemeinde, Id, Site};

/// How many Gemeinden nearby are kept for each.
const MOST: usize = 5;

/// Kilometres for one degree of latitude on the sphere of [`Position::distance_km`].
const KM_PER_DEGREE: f64 = 6371.0 * std::f64::consts::PI / 180.0;

/// A Gemeinde near another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// Which.
    pub gemeinde: Id<Gemeinde>,
    /// Kilometres as the crow flies.
    pub distance_km: f64,
}

/// Finds the Gemeinden near each Gemeinde, whatever the Kreis they belong to.
pub(super) fn fill(site: &mut Site) {
    let places = site.gemeinden.iter().filter_map(|(id, gemeinde)| {
        let position = gemeinde.facts.written.territory.position?;
        Some((id, position))
    });
    let places: Vec<(Id<Gemeinde>, Position)> = places.collect();
    for (gemeinde, near) in nearest(&places, MOST) {
        site.gemeinden.0[gemeinde.index()].facts.neighbours = near;
    }
}

/// For each place the `most` others that are nearest, the nearest first.
///
/// Two places are at least as far apart as their latitudes, so with the places in the order of
/// these the search can stop early: half a million distances for the eleven thousand Gemeinden of
/// Germany instead of a hundred million.
fn nearest(
    places: &[(Id<Gemeinde>, Position)],
    most: usize,
) -> Vec<(Id<Gemeinde>, Vec<Neighbour>)> {
    let mut sorted = places.to_vec();
    sorted.sort_by(|(one_id, one), (two_id, two)| {
        let by_latitude = one.latitude.total_cmp(&two.latitude);
        by_latitude.then(one_id.cmp(two_id))
    });
    let near = |place: usize| {
        let (id, here) = sorted[place];
        let mut found: Vec<Neighbour> = Vec::new();
        let (south, north) = (&sorted[..place], &sorted[place + 1..]);
        for one_way in [
            &mut south.iter().rev() as &mut dyn Iterator<Item = &(Id<Gemeinde>, Position)>,
            &mut north.iter(),
        ] {
            for (gemeinde, there) in one_way {
                let farthest = found.get(most - 1).map(|one| one.distance_km);
                let at_least = (there.latitude - here.latitude).abs() * KM_PER_DEGREE;
                if farthest.is_some_and(|farthest| at_least > farthest + 0.001) {
                    break;
                }
                found.push(Neighbour {
                    gemeinde: *gemeinde,
                    distance_km: here.distance_km(*there),
                });
                found.sort_by(by_distance);
                found.truncate(most);
            }
        }
        (id, found)
    };
    (0..sorted.len()).map(near).collect()
}

fn by_distance(one: &Neighbour, two: &Neighbour) -> std::cmp::Ordering {
    let distance = one.distance_km.total_cmp(&two.distance_km);
    distance.then(one.gemeinde.cmp(&two.gemeinde))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn places(degrees: &[(f64, f64)]) -> Vec<(Id<Gemeinde>, Position)> {
        let places = degrees.iter().enumerate();
        let places = places.map(|(index, (latitude, longitude))| {
            let position = Position {
                latitude: *latitude,
                longitude: *longitude,
            };
            (Id::new(index), position)
        });
        places.collect()
    }

    /// Every distance, which is slow and plain.
    fn all_distances(places: &[(Id<Gemeinde>, Position)], most: usize) -> Vec<Vec<Neighbour>> {
        let near = |(id, here): &(Id<Gemeinde>, Position)| {
            let others = places.iter().filter(|(other, _)| other != id);
            let mut others: Vec<Neighbour> = others
                .map(|(gemeinde, there)| Neighbour {
                    gemeinde: *gemeinde,
                    distance_km: here.distance_km(*there),
                })
                .collect();
            others.sort_by(by_distance);
            others.truncate(most);
            others
        };
        places.iter().map(near).collect()
    }

    #[test]
    fn the_nearest_gemeinde_comes_first() {
        // Velpke, Helmstedt, Wolfsburg.
        let places = places(&[(52.408, 10.934), (52.228, 11.010), (52.423, 10.787)]);
        let near = nearest(&places, 2);
        let velpke = near.iter().find(|(id, _)| *id == Id::new(0)).unwrap();
        let order: Vec<usize> = velpke.1.iter().map(|one| one.gemeinde.index()).collect();
        assert_eq!(order, [2, 1]);
    }

    proptest! {
        #[test]
        fn stopping_early_misses_none(
            degrees in proptest::collection::vec((47.2..55.1, 5.8..15.1), 0..60),
            most in 1_usize..6,
        ) {
            let places = places(&degrees);
            let mut near = nearest(&places, most);
            near.sort_by_key(|(id, _)| *id);
            let near: Vec<Vec<Neighbour>> = near.into_iter().map(|(_, near)| near).collect();
            prop_assert_eq!(near, all_distances(&places, most));
        }
    }
}
