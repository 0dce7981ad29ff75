//! Lists of the offers of the whole site: all of them, those that have something in common, and
//! all from A to Z.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::Value;
use crate::locale::letters::Letter;
use crate::page::cards::Cards;
use crate::page::facets::all_links;
use crate::page::facts::Item;
use crate::page::lists::ListPage;
use crate::page::offer::OfferCard;
use crate::page::place::Group;
use crate::page::place_offers;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::site::facet::Facet;
use crate::site::route::{Route, group_id};
use crate::site::{Id, Offer, PlaceId, Site};

/// Lists longer than this are split.
const LONGEST_LIST: usize = 500;

/// What `offers_a_to_z.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AToZPage {
    /// Plain text.
    pub title: String,
    /// How many, in words.
    pub count: String,
    /// "Teil 2 von 3", if it is one of several.
    pub part: Option<String>,
    /// All letters that have offers, leading to their groups.
    pub letters: Vec<LetterLink>,
    /// The offers by letter.
    pub groups: Vec<LetterGroup>,
    /// The part before and the part after this one.
    pub more: Vec<Item>,
}

/// A letter that leads to its group.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LetterLink {
    /// Plain text.
    pub letter: String,
    /// The group, on this page or on another part.
    pub href: String,
    /// How many, in words.
    pub count: String,
}

/// The offers under a letter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LetterGroup {
    /// Stable name, also its id.
    pub id: String,
    /// Plain text.
    pub letter: String,
    /// Cards, as the language sorts them.
    pub offers: Vec<Ready<OfferCard>>,
}

/// All offers, or those with a facet, by the place they belong to.
pub fn page(reader: Reader<'_>, cards: &Cards<'_>, facet: Option<Facet>) -> ListPage<OfferCard> {
    let site = reader.site;
    let mut by_place: BTreeMap<PlaceId, Vec<Id<Offer>>> = BTreeMap::new();
    let offers: Vec<Id<Offer>> = match facet {
        Some(facet) => reader.serving.with(facet).to_vec(),
        None => current(site).collect(),
    };
    for id in offers {
        let home = site.offers[id].facts.home;
        by_place.entry(home).or_default().push(id);
    }
    let count: usize = by_place.values().map(Vec::len).sum();
    let mut places: Vec<PlaceId> = by_place.keys().copied().collect();
    reader.sort_places(&mut places);
    // What is for everyone stands first.
    places.sort_by_key(|place| matches!(place, PlaceId::Gemeinde(_)));
    let groups = places.into_iter().map(|place| {
        let offers = &by_place[&place];
        Group {
            id: site.place_name(place).as_str().replace('/', "_"),
            heading: reader.place_title(place),
            href: Some(place_list_href(reader, place, facet)),
            count: reader.counted("offers-count", offers.len()),
            cards: if count > LONGEST_LIST {
                Vec::new()
            } else {
                cards.offers_sorted(offers)
            },
        }
    });
    let a_to_z = reader.list_link("offers-a-to-z", &Route::OffersAToZ(0));
    ListPage {
        title: match facet {
            Some(facet) => reader.offers_with(facet),
            None => reader.text("offers-heading"),
        },
        count: Some(reader.counted("offers-count", count)),
        families: match facet {
            Some(_) => Vec::new(),
            None => all_links(reader, cards.facets()),
        },
        groups: groups.collect(),
        more: match facet {
            Some(_) => vec![reader.list_link("offers-all", &Route::Offers), a_to_z],
            None => vec![a_to_z],
        },
    }
}

/// The offers that have not ended, in the order of their names.
pub fn current(site: &Site) -> impl Iterator<Item = Id<Offer>> {
    let current = site.offers.iter().filter(|(_, offer)| !offer.facts.ended);
    current.map(|(id, _)| id)
}

/// Where a place's own list is: its page, that of the type, or the group of the facet.
fn place_list_href(reader: Reader<'_>, place: PlaceId, facet: Option<Facet>) -> String {
    let name = reader.site.place_name(place).clone();
    match facet {
        Some(Facet::Type(kind)) => {
            let key = reader.site.config.offer_types[kind].clone();
            reader.href(&Route::PlaceAndType(name, key))
        }
        Some(facet) => {
            let id = group_id(&facet.route(reader.site));
            format!("{}#{id}", place_offers::href(reader, place))
        }
        None => reader.record_href(&name),
    }
}

/// How many pages the list from A to Z has.
pub fn a_to_z_parts(site: &Site) -> usize {
    current(site).count().div_ceil(LONGEST_LIST).max(1)
}

/// The title of the list from A to Z or of a part of it, plain text.
pub fn a_to_z_title(reader: Reader<'_>, part: usize) -> String {
    let title = reader.text("offers-a-to-z");
    let parts = a_to_z_parts(reader.site);
    if parts == 1 {
        return title;
    }
    let part = reader.part(part, parts);
    reader.format(
        "label-value",
        &[("label", title.into()), ("value", part.into())],
    )
}

/// The offers from A to Z, or the part of them at that place.
pub fn a_to_z(reader: Reader<'_>, cards: &Cards<'_>, part: usize) -> AToZPage {
    let count: usize = cards.a_to_z().iter().map(|(_, offers)| offers.len()).sum();
    let parts = a_to_z_parts(reader.site);
    let ours = part * LONGEST_LIST..(part + 1) * LONGEST_LIST;
    let mut letters = Vec::new();
    let mut groups = Vec::new();
    let mut at = 0;
    for (letter, offers) in cards.a_to_z() {
        let (id, name) = (letter_id(letter), reader.letter(letter));
        let first_part = at / LONGEST_LIST;
        letters.push(LetterLink {
            letter: name.clone(),
            href: if first_part == part {
                format!("#{id}")
            } else {
                format!("{}#{id}", reader.href(&Route::OffersAToZ(first_part)))
            },
            count: reader.counted("offers-count", offers.len()),
        });
        let shown = (at..).zip(offers).filter(|(at, _)| ours.contains(at));
        let shown: Vec<Ready<OfferCard>> = shown.map(|(_, id)| cards.offer(*id)).collect();
        if !shown.is_empty() {
            groups.push(LetterGroup {
                id,
                letter: name,
                offers: shown,
            });
        }
        at += offers.len();
    }
    AToZPage {
        title: reader.text("offers-a-to-z"),
        count: reader.counted("offers-count", count),
        part: (parts > 1).then(|| reader.part(part, parts)),
        letters,
        groups,
        more: neighbours(reader, part, parts),
    }
}

/// The part before and the part after one, then all offers.
fn neighbours(reader: Reader<'_>, part: usize, parts: usize) -> Vec<Item> {
    let before = part.checked_sub(1);
    let after = Some(part + 1).filter(|after| *after < parts);
    let neighbours = before.into_iter().chain(after).map(|other| {
        let label = reader.plain(&reader.part(other, parts));
        Item::link(label, reader.href(&Route::OffersAToZ(other)))
    });
    let all = reader.list_link("offers-all", &Route::Offers);
    neighbours.chain([all]).collect()
}

/// The id of a letter's group: `letter_41` for A.
pub fn letter_id(letter: &Letter) -> String {
    match letter {
        Letter::Of(letter) => {
            let signs = letter.chars().map(|sign| format!("_{:x}", u32::from(sign)));
            format!("letter{}", signs.collect::<String>())
        }
        Letter::None => "letter_none".to_owned(),
    }
}

impl Reader<'_> {
    /// The heading of a letter's group, plain text.
    pub fn letter(&self, letter: &Letter) -> String {
        match letter {
            Letter::Of(letter) => letter.clone(),
            Letter::None => self.text("a-to-z-none"),
        }
    }

    /// "Teil 2 von 3".
    fn part(&self, part: usize, parts: usize) -> String {
        let given = [
            ("part", Value::from(part + 1)),
            ("parts", Value::from(parts)),
        ];
        self.format("a-to-z-part", &given)
    }

    /// A list of the site, by the message that is its label.
    pub fn list_link(&self, label: &str, route: &Route) -> Item {
        Item::link(self.plain(&self.text(label)), self.href(route))
    }
}
