//! Which words of letters lead to an Anlaufstelle or an offer, so that its page can explain them.

use crate::site::{Help, Id, Site, Term};

/// Tells each Anlaufstelle and each offer the words that lead to it.
pub fn fill(site: &mut Site) {
    let leads: Vec<(Id<Term>, Help)> = site
        .terms
        .iter()
        .flat_map(|(id, term)| term.facts.help.iter().map(move |help| (id, *help)))
        .collect();
    for (id, help) in leads {
        match help {
            Help::Offer(offer) => site.offers.entry_mut(offer).facts.terms.push(id),
            Help::Anlaufstelle(one) => site.anlaufstellen.entry_mut(one).facts.terms.push(id),
            Help::Page(_) | Help::Term(_) => {}
        }
    }
}
