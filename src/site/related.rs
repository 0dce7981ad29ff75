//! What a story leads on to: offers near the reader and other stories of the same fields.

use std::collections::BTreeMap;

use crate::site::{Id, Kreis, Offer, PlaceId, Site, Story};

/// How many offers and how many stories are named.
const OFFERS: usize = 6;
const STORIES: usize = 3;

/// Finds what belongs to every story.
pub(super) fn fill(site: &mut Site) {
    let current = current(site);
    let stories: Vec<Id<Story>> = site.stories.ids().collect();
    for story in stories {
        let offers = offers(site, &current, story);
        let others = others(site, story);
        let facts = &mut site.stories.0[story.index()].facts;
        facts.related_offers = offers;
        facts.related_stories = others;
    }
}

/// The offers that are not over by Kreis and field, in the order of names.
type Current = BTreeMap<(Id<Kreis>, usize), Vec<Id<Offer>>>;

fn current(site: &Site) -> Current {
    let mut current = Current::new();
    for (id, offer) in site.offers.iter().filter(|(_, offer)| !offer.facts.ended) {
        if let Some(field) = offer.facts.field {
            let kreis = site.kreis_of(offer.facts.home);
            current.entry((kreis, field)).or_default().push(id);
        }
    }
    current
}

/// Offers of the story's Kreis and fields that are not over, those for the whole Kreis first, each
/// group in the order of names; of every field as many as of the others, as far as there are any.
fn offers(site: &Site, current: &Current, story: Id<Story>) -> Vec<Id<Offer>> {
    let facts = &site.stories[story].facts;
    let kreis = site.kreis_of(facts.home);
    let of_field = |field: usize| {
        let mut offers = current.get(&(kreis, field)).cloned().unwrap_or_default();
        offers.sort_by_key(|id| site.offers[*id].facts.home != PlaceId::Kreis(kreis));
        offers
    };
    let by_field: Vec<Vec<Id<Offer>>> = facts.fields.iter().map(|field| of_field(*field)).collect();
    let longest = by_field.iter().map(Vec::len).max().unwrap_or(0);
    let rounds = (0..longest).flat_map(|round| {
        let by_field = by_field.iter();
        by_field.filter_map(move |offers| offers.get(round).copied())
    });
    rounds.take(OFFERS).collect()
}

/// Stories that share a field with it, those that share most first, then in the order of names.
fn others(site: &Site, story: Id<Story>) -> Vec<Id<Story>> {
    let fields = &site.stories[story].facts.fields;
    let shared = |id: Id<Story>| {
        let others = site.stories[id].facts.fields.iter();
        others.filter(|field| fields.contains(field)).count()
    };
    let mut others: Vec<Id<Story>> = site.stories.ids().collect();
    others.retain(|id| *id != story && shared(*id) > 0);
    others.sort_by_key(|id| std::cmp::Reverse(shared(*id)));
    others.truncate(STORIES);
    others
}
