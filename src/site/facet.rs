//! What offers are found by besides their place: type, audience, day of the week, language spoken
//! there, and whether they are free.
//!
//! Every combination of a place and a facet that has offers is a group that links lead to; the
//! others are told with the nearest offers ([`nearest`](super::nearest)).

use std::collections::BTreeSet;

use jiff::civil::Weekday;

use crate::config::Config;
use crate::content::day::DayWord;
use crate::content::recurrence::Rule;
use crate::language::Language;
use crate::site::route::Route;
use crate::site::{Offer, Site};

/// One of the things that offers are found by; in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// A type, by its place in [`Config::offer_types`].
    Type(usize),
    /// An audience, by its place in [`Config::audiences`].
    Audience(usize),
    /// A day of the week, by its place in [`WEEK`].
    Day(usize),
    /// A language spoken there, by its place in [`Site::spoken`].
    Language(usize),
    /// Free of charge.
    Free,
}

/// Facets of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the facet of its name")]
pub enum Family {
    Type,
    Audience,
    Day,
    Language,
    Free,
}

/// The days of the week, Monday first.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl Family {
    /// All kinds of facets, in the order in which they are shown.
    pub const ALL: [Family; 5] = [
        Family::Type,
        Family::Audience,
        Family::Day,
        Family::Language,
        Family::Free,
    ];

    /// The facets of this kind: keys in the order of site.toml, Monday first, languages by tag.
    pub fn facets(self, site: &Site) -> Vec<Facet> {
        match self {
            Family::Type => (0..site.config.offer_types.len())
                .map(Facet::Type)
                .collect(),
            Family::Audience => (0..site.config.audiences.len())
                .map(Facet::Audience)
                .collect(),
            Family::Day => (0..WEEK.len()).map(Facet::Day).collect(),
            Family::Language => (0..site.spoken.len()).map(Facet::Language).collect(),
            Family::Free => vec![Facet::Free],
        }
    }
}

impl Facet {
    /// Every facet of a site, in order.
    pub fn all(site: &Site) -> Vec<Facet> {
        let families = Family::ALL.into_iter();
        families.flat_map(|family| family.facets(site)).collect()
    }

    /// The facets of an offer, in order, each once. Its days are those of its rules, and of its
    /// single dates those from today on.
    pub fn of_offer(site: &Site, offer: &Offer) -> BTreeSet<Facet> {
        let written = &offer.written;
        let mut facets = BTreeSet::from([Facet::Type(offer.kind)]);
        facets.extend(offer.audiences.iter().map(|one| Facet::Audience(*one)));
        for session in &written.sessions {
            let days = weekdays(session.recurrence.rule(), site);
            facets.extend(days.into_iter().map(Facet::Day));
        }
        let spoken = written.languages.iter();
        let spoken = spoken.filter_map(|language| site.spoken.binary_search(language).ok());
        facets.extend(spoken.map(Facet::Language));
        facets.extend(written.is_free().then_some(Facet::Free));
        facets
    }

    /// What kind of facet it is.
    pub fn family(self) -> Family {
        match self {
            Facet::Type(_) => Family::Type,
            Facet::Audience(_) => Family::Audience,
            Facet::Day(_) => Family::Day,
            Facet::Language(_) => Family::Language,
            Facet::Free => Family::Free,
        }
    }

    /// The list of all offers of the site that have it.
    pub fn route(self, site: &Site) -> Route {
        match self {
            Facet::Type(kind) => Route::OffersOfType(site.config.offer_types[kind].clone()),
            Facet::Audience(one) => Route::OffersForAudience(site.config.audiences[one].clone()),
            Facet::Day(day) => Route::OffersOnDay(DayWord(WEEK[day]).word()),
            Facet::Language(one) => Route::OffersInLanguage(site.spoken[one].clone()),
            Facet::Free => Route::FreeOffers,
        }
    }
}

/// The days of the week of a rule, by their places in [`WEEK`], each once.
pub fn weekdays(rule: &Rule, site: &Site) -> BTreeSet<usize> {
    let place = |day: Weekday| usize::from(day.to_monday_zero_offset().unsigned_abs());
    match rule {
        Rule::Weeks { days, .. } => days.iter().map(|day| place(day.0)).collect(),
        Rule::Months { rules } => rules.iter().map(|rule| place(rule.weekday.0)).collect(),
        Rule::Dates(dates) => {
            let to_come = dates.iter().filter(|date| **date >= site.today);
            to_come.map(|date| place(date.weekday())).collect()
        }
    }
}

/// The languages that someone may look for: those spoken at an offer, also one that is over, and
/// those that the site itself is in; sorted by tag. A variety such as plain language is nobody's
/// own language and counts only where it is spoken.
pub(super) fn spoken<'a>(
    config: &Config,
    offers: impl Iterator<Item = &'a Offer>,
) -> Vec<Language> {
    let own = config.languages.iter().map(|one| &one.language);
    let own = own.filter(|language| language.tag() == language.primary());
    let of_offers = offers.flat_map(|offer| &offer.written.languages);
    let all: BTreeSet<&Language> = own.chain(of_offers).collect();
    all.into_iter().cloned().collect()
}
