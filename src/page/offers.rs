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
use crate::page::frame;
use crate::page::lists::{ListPage, has_filters, served_kreise};
use crate::page::offer::OfferCard;
use crate::page::place::Group;
use crate::page::place_offers;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::subject::{List, Subject};
use crate::site::facet::Facet;
use crate::site::route::{Route, group_id};
use crate::site::serving::Serving;
use crate::site::{Id, Offer, PlaceId, Scope};

/// Lists longer than this are split.
pub const LONGEST_LIST: usize = 500;

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

/// All offers of the whole site or of a Kreis, or those with a facet, by the place they belong to;
/// too many for that are by Kreis.
pub fn page(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    scope: Scope,
    facet: Option<Facet>,
) -> ListPage<OfferCard> {
    let offers = match (scope, facet) {
        (Some(kreis), facet) => reader.serving.within(kreis).with(facet),
        (None, Some(facet)) => reader.serving.with(facet),
        (None, None) => reader.serving.current(),
    };
    let list = List::Offers(facet);
    let is_split = scope.is_none() && offers.len() > LONGEST_LIST;
    let groups = if is_split && reader.site.has_several_kreise() {
        kreis_groups(reader, list, Some("offers-count"))
    } else {
        by_place(reader, cards, offers, facet)
    };
    let all = |scope: Scope| {
        let route = List::Offers(None).route(reader.site, scope);
        let all = reader.text("offers-all");
        Item::link(reader.within(scope, &all), reader.href(&route))
    };
    let a_to_z = reader.list_link("offers-a-to-z", &Route::OffersAToZ(0));
    let of_kreis = scope
        .filter(|_| facet.is_some())
        .map(|kreis| all(Some(kreis)));
    let of_site = (scope.is_some() || facet.is_some()).then(|| all(None));
    let a_to_z = scope.is_none().then_some(a_to_z);
    ListPage {
        title: frame::html_title(reader, &list_subject(scope, list)),
        count: Some(reader.counted("offers-count", offers.len())),
        families: match facet {
            Some(_) => Vec::new(),
            None => all_links(reader, cards.facets(), scope),
        },
        groups,
        more: of_kreis.into_iter().chain(of_site).chain(a_to_z).collect(),
        filters: has_filters(reader, scope),
    }
}

/// A list of the whole site or of a Kreis.
pub fn list_subject(scope: Scope, list: List) -> Subject {
    scope.map_or_else(|| list.of_site(), |kreis| Subject::InKreis(kreis, list))
}

/// The Kreise as groups without cards, each leading to its part of a list that is too long; `count`
/// is the message that says how many, if that is to be said.
pub fn kreis_groups<Card>(reader: Reader<'_>, list: List, count: Option<&str>) -> Vec<Group<Card>> {
    let site = reader.site;
    let kreise = served_kreise(site).into_iter();
    let groups = kreise.filter_map(|kreis| {
        let number = list.count_in(reader.serving, kreis);
        let name = &site.kreise[kreis].name;
        (number > 0).then(|| Group {
            id: name.as_str().replace('/', "_"),
            heading: reader.place_title(PlaceId::Kreis(kreis)),
            href: Some(reader.href(&list.route(site, Some(kreis)))),
            count: count.map_or_else(String::new, |count| reader.counted(count, number)),
            cards: Vec::new(),
        })
    });
    groups.collect()
}

fn by_place(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    offers: &[Id<Offer>],
    facet: Option<Facet>,
) -> Vec<Group<OfferCard>> {
    let site = reader.site;
    let mut by_place: BTreeMap<PlaceId, Vec<Id<Offer>>> = BTreeMap::new();
    for id in offers {
        let home = site.offers[*id].facts.home;
        by_place.entry(home).or_default().push(*id);
    }
    let mut places: Vec<PlaceId> = by_place.keys().copied().collect();
    reader.sort_places(&mut places);
    // What is for everyone stands first.
    places.sort_by_key(|place| matches!(place, PlaceId::Gemeinde(_)));
    let groups = places.into_iter().map(|place| {
        let ours = &by_place[&place];
        Group {
            id: site.place_name(place).as_str().replace('/', "_"),
            heading: reader.place_title(place),
            href: Some(place_list_href(reader, place, facet)),
            count: reader.counted("offers-count", ours.len()),
            cards: if offers.len() > LONGEST_LIST {
                Vec::new()
            } else {
                cards.offers_sorted(ours)
            },
        }
    });
    groups.collect()
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
pub fn a_to_z_parts(serving: &Serving) -> usize {
    serving.current().len().div_ceil(LONGEST_LIST).max(1)
}

/// The title of the list from A to Z or of a part of it, plain text.
pub fn a_to_z_title(reader: Reader<'_>, part: usize) -> String {
    let title = reader.text("offers-a-to-z");
    let parts = a_to_z_parts(reader.serving);
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
    let parts = a_to_z_parts(reader.serving);
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
        let within = |at_most: usize| at_most.saturating_sub(at).min(offers.len());
        let shown = offers[within(ours.start)..within(ours.end)].iter();
        let shown: Vec<Ready<OfferCard>> = shown.map(|id| cards.offer(*id)).collect();
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
