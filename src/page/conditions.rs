//! On what conditions an offer may be used, in words: cost, audience, residence status, level.

use crate::content::fields::Word;
use crate::content::money::Cost;
use crate::locale::Value;
use crate::page::facts::Item;
use crate::page::reader::Reader;
use crate::site::Offer;

/// What it costs, a line for each price.
pub fn costs(reader: Reader<'_>, costs: &[Cost], offer: &Offer) -> Vec<Item> {
    if offer.written.is_free() {
        return vec![Item::plain(reader.plain(&reader.text("cost-free")))];
    }
    costs
        .iter()
        .map(|cost| Item::plain(reader.plain(&cost_line(reader, cost))))
        .collect()
}

fn cost_line(reader: Reader<'_>, cost: &Cost) -> String {
    let line = if cost.amount.cents == 0 {
        reader.text("cost-free")
    } else {
        let money = reader.locale.money(cost.amount.cents);
        let id = format!("cost-per-{}", cost.per.word());
        reader.format(&id, &[("money", money.into())])
    };
    match &cost.audience {
        Some(audience) => {
            let audience = reader.text(&format!("zielgruppe-{}", audience.literal));
            reader.format(
                "cost-for-audience",
                &[("audience", audience.into()), ("cost", line.into())],
            )
        }
        None => line,
    }
}

/// For whom it is: audiences and ages.
pub fn audience(reader: Reader<'_>, offer: &Offer) -> Vec<Item> {
    let names = offer.audiences.iter().map(|one| reader.audience(*one));
    let number = |age: u64| Value::from(usize::try_from(age).unwrap_or(usize::MAX));
    let age = match (offer.written.age_from, offer.written.age_to) {
        (Some(from), Some(to)) => {
            Some(reader.format("age-from-to", &[("from", number(from)), ("to", number(to))]))
        }
        (Some(from), None) => Some(reader.format("age-from", &[("from", number(from))])),
        (None, Some(to)) => Some(reader.format("age-to", &[("to", number(to))])),
        (None, None) => None,
    };
    names
        .chain(age)
        .map(|text| Item::plain(reader.plain(&text)))
        .collect()
}

/// Who may come: everyone, women only, people of some residence statuses.
pub fn who_may_come(reader: Reader<'_>, offer: &Offer) -> Vec<Item> {
    let written = &offer.written;
    let mut lines = Vec::new();
    if written.women_only {
        lines.push(reader.text("offer-women-only"));
    }
    if written.permits.is_empty() {
        if !written.women_only {
            lines.push(reader.text("offer-everyone"));
        }
    } else {
        lines.push(reader.text("offer-permit-needed"));
        lines.extend(
            written
                .permits
                .iter()
                .map(|permit| reader.word("permit", *permit)),
        );
    }
    lines
        .iter()
        .map(|line| Item::plain(reader.plain(line)))
        .collect()
}

/// "A1 bis A2".
pub fn levels(reader: Reader<'_>, offer: &Offer) -> Option<String> {
    let word = |level| Value::from(reader.word("level", level));
    let written = &offer.written;
    match (written.level_from, written.level_to) {
        (Some(from), Some(to)) if from == to => Some(reader.word("level", from)),
        (Some(from), Some(to)) => {
            Some(reader.format("level-from-to", &[("from", word(from)), ("to", word(to))]))
        }
        (Some(from), None) => Some(reader.format("level-from", &[("from", word(from))])),
        (None, Some(to)) => Some(reader.format("level-to", &[("to", word(to))])),
        (None, None) => None,
    }
}
