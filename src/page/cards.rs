//! The cards of all records in one language, each made once and shared by every list that shows it.

use std::sync::OnceLock;

use crate::content::clock::Clock;
use crate::content::schedule::Session;
use crate::locale::letters::Letter;
use crate::page::alike::Alike;
use crate::page::anlaufstelle::AnlaufstelleCard;
use crate::page::facets::Facets;
use crate::page::facts::{Item, Row};
use crate::page::offer::{DayCard, OfferCard};
use crate::page::once::Once;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::story::StoryCard;
use crate::page::traeger::TraegerCard;
use crate::page::{anlaufstelle, offer, story, traeger};
use crate::site::facet::{Facet, weekdays};
use crate::site::{Anlaufstelle, Id, Offer, Story, Traeger};

/// Cards as the values that templates take; copying one copies a pointer.
pub struct Cards<'a> {
    reader: Reader<'a>,
    offers: Once<Ready<OfferCard>>,
    anlaufstellen: Once<Ready<AnlaufstelleCard>>,
    traeger: Once<Ready<TraegerCard>>,
    stories: Once<Ready<StoryCard>>,
    /// For each offer its place in the order of the reader's language.
    offer_order: OnceLock<Vec<usize>>,
    /// For each offer the days of the week on which it takes place.
    days: Once<Vec<OnDay>>,
    facets: OnceLock<Facets>,
    rows: Alike<Row>,
    steps: Alike<Vec<Item>>,
    a_to_z: OnceLock<Vec<(Letter, Vec<Id<Offer>>)>>,
}

/// An offer on one day of the week.
#[derive(Debug)]
struct OnDay {
    /// The day, by its place in the week.
    day: usize,
    /// When it begins at the earliest.
    start: Clock,
    /// Its card with the times of that day alone.
    card: Ready<DayCard>,
}

impl<'a> Cards<'a> {
    /// The cards for a reader.
    pub fn new(reader: Reader<'a>) -> Cards<'a> {
        let site = reader.site;
        Cards {
            reader,
            offers: Once::new(site.offers.len()),
            anlaufstellen: Once::new(site.anlaufstellen.len()),
            traeger: Once::new(site.traeger.len()),
            stories: Once::new(site.stories.len()),
            offer_order: OnceLock::new(),
            days: Once::new(site.offers.len()),
            facets: OnceLock::new(),
            rows: Alike::default(),
            steps: Alike::default(),
            a_to_z: OnceLock::new(),
        }
    }

    /// The card of an offer.
    pub fn offer(&self, id: Id<Offer>) -> Ready<OfferCard> {
        let make = || Ready::of(&offer::card(self.reader, id));
        self.offers.get(id.index(), make).clone()
    }

    /// Sorts all offers once for all pages that list some.
    pub fn sort_offers(&self) {
        self.offer_order();
    }

    /// Some offers, as the reader's language sorts their titles.
    pub fn in_order(&self, offers: impl Iterator<Item = Id<Offer>>) -> Vec<Id<Offer>> {
        let mut offers: Vec<Id<Offer>> = offers.collect();
        // A page that is wanted by itself needn't wait until all offers are sorted.
        let is_short = offers.len() < self.reader.site.offers.len() / 16;
        match self.offer_order.get() {
            None if is_short => sort_offers(self.reader, &mut offers),
            Some(_) | None => {
                let order = self.offer_order();
                offers.sort_by_key(|id| order[id.index()]);
            }
        }
        offers
    }

    /// Links to those of the offers that are not over, as the reader's language sorts their titles.
    pub fn offer_links(&self, offers: &[Id<Offer>]) -> Vec<Item> {
        let offers = offers.iter().copied();
        let all = &self.reader.site.offers;
        let offers = self.in_order(offers.filter(|id| !all[*id].facts.ended));
        let links = offers.into_iter().map(|id| {
            let offer = &all[id];
            let title = self.reader.html_title_at(&offer.words, offer.facts.home);
            Item::link(title, self.reader.record_href(&offer.name))
        });
        links.collect()
    }

    /// The cards of some offers, as the reader's language sorts their titles.
    pub fn offers_sorted(&self, offers: &[Id<Offer>]) -> Vec<Ready<OfferCard>> {
        let offers = self.in_order(offers.iter().copied());
        offers.into_iter().map(|id| self.offer(id)).collect()
    }

    /// The cards of some offers with their times on a day of the week, the earliest first, equal
    /// ones as they come.
    pub fn offers_on(&self, day: usize, offers: &[Id<Offer>]) -> Vec<Ready<DayCard>> {
        let days = offers.iter().flat_map(|id| self.days(*id));
        let mut ours: Vec<&OnDay> = days.filter(|one| one.day == day).collect();
        ours.sort_by_key(|one| one.start);
        ours.into_iter().map(|one| one.card.clone()).collect()
    }

    /// The card of an Anlaufstelle.
    pub fn anlaufstelle(&self, id: Id<Anlaufstelle>) -> Ready<AnlaufstelleCard> {
        let make = || Ready::of(&anlaufstelle::card(self.reader, id));
        self.anlaufstellen.get(id.index(), make).clone()
    }

    /// The card of a Traeger.
    pub fn traeger(&self, id: Id<Traeger>) -> Ready<TraegerCard> {
        let make = || Ready::of(&traeger::card(self.reader, id));
        self.traeger.get(id.index(), make).clone()
    }

    /// The card of a story.
    pub fn story(&self, id: Id<Story>) -> Ready<StoryCard> {
        let make = || Ready::of(&story::card(self.reader, id));
        self.stories.get(id.index(), make).clone()
    }

    /// The rows that many records have alike.
    pub fn rows(&self) -> &Alike<Row> {
        &self.rows
    }

    /// The ways to them.
    pub fn steps(&self) -> &Alike<Vec<Item>> {
        &self.steps
    }

    /// What offers are found by.
    pub fn facets(&self) -> &Facets {
        self.facets.get_or_init(|| Facets::new(self.reader))
    }

    /// All offers that have not ended by letter, as the language sorts them.
    pub fn a_to_z(&self) -> &[(Letter, Vec<Id<Offer>>)] {
        let make = || a_to_z(self.reader, self.offer_order());
        self.a_to_z.get_or_init(make)
    }

    fn offer_order(&self) -> &[usize] {
        self.offer_order.get_or_init(|| offer_order(self.reader))
    }

    fn days(&self, id: Id<Offer>) -> &[OnDay] {
        self.days.get(id.index(), || days(self.reader, id))
    }
}

/// The days of the week on which an offer takes place; none if it has ended.
fn days(reader: Reader<'_>, id: Id<Offer>) -> Vec<OnDay> {
    let facets = reader.serving.facets(id).iter();
    let days = facets.filter_map(|facet| match facet {
        Facet::Day(day) => Some(*day),
        Facet::Type(_) | Facet::Audience(_) | Facet::Language(_) | Facet::Free => None,
    });
    let sessions = &reader.site.offers[id].facts.written.sessions;
    let on_day = |day: usize| {
        let ours = sessions.iter();
        let ours = ours.filter(|one| weekdays(one.recurrence.rule(), reader.site).contains(&day));
        let ours: Vec<&Session> = ours.collect();
        Some(OnDay {
            day,
            start: ours.iter().map(|session| session.start).min()?,
            card: Ready::of(&offer::card_on_day(reader, id, &ours)),
        })
    };
    days.filter_map(on_day).collect()
}

/// The offers that have not ended by letter.
fn a_to_z(reader: Reader<'_>, order: &[usize]) -> Vec<(Letter, Vec<Id<Offer>>)> {
    let mut offers: Vec<Id<Offer>> = reader.serving.current().to_vec();
    offers.sort_by_key(|id| order[id.index()]);
    let names = offers.into_iter().map(|id| {
        let words = &reader.site.offers[id].words;
        (words.shown(reader.language).title(), id)
    });
    reader.locale.letters().groups(names)
}

/// Sorting by language is dear, so it is done once for all lists.
fn offer_order(reader: Reader<'_>) -> Vec<usize> {
    let mut sorted: Vec<Id<Offer>> = reader.site.offers.ids().collect();
    sort_offers(reader, &mut sorted);
    let mut order = vec![0; sorted.len()];
    for (place, id) in sorted.into_iter().enumerate() {
        order[id.index()] = place;
    }
    order
}

/// Sorts by titles, equal ones by name.
fn sort_offers(reader: Reader<'_>, offers: &mut [Id<Offer>]) {
    let all = &reader.site.offers;
    let titled = offers
        .iter()
        .map(|id| (all[*id].words.shown(reader.language).title(), *id));
    let mut titled: Vec<(&str, Id<Offer>)> = titled.collect();
    titled.sort_by(|one, two| {
        let by_title = reader.locale.compare(one.0, two.0);
        by_title.then(one.1.cmp(&two.1))
    });
    for (place, (_, id)) in offers.iter_mut().zip(titled) {
        *place = id;
    }
}
