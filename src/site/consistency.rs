//! What must be true of the records together, and what should be looked after.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::calendar::Pause;
use crate::content::name::Name;
use crate::content::territory::OfficialKey;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::route::{self, Route};
use crate::site::{Head, Help, Id, Offer, Site, Term};
use crate::source::Place;

/// All findings about the records together.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let mut findings = official_keys(site);
    findings.extend(addresses(site));
    findings.extend(sums(site));
    findings.extend(circles(site));
    findings.extend(calendars(site));
    findings.extend(words_without_help(site));
    // What has ended need not be looked after.
    let ended = site.offers.iter().filter(|(_, offer)| offer.facts.ended);
    let ended: BTreeSet<&Name> = ended.map(|(_, offer)| &offer.name).collect();
    for record in site.heads().filter(|record| !ended.contains(record.name)) {
        findings.extend(review(site, record));
        findings.extend(missing_languages(site, record));
        findings.extend(old_translations(site, record));
    }
    findings
}

/// The key of a Gemeinde or Verband begins with that of its Kreis, and no key occurs twice.
fn official_keys(site: &Site) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for place in site.places() {
        let Some(key) = &site.territory(place).key else {
            continue;
        };
        if let Some(first) = seen.insert(&key.digits, &key.place) {
            let finding = Diagnostic::new(Code::SameOfficialKey, key.place.clone());
            findings.push(finding.with("literal", &key.digits).and_at(first.clone()));
        }
        let kreis = &site.kreise[site.kreis_of(place)];
        let kreis_key = kreis.facts.written.territory.key.as_ref();
        if let Some(kreis_key) = kreis_key.filter(|kreis_key| !belongs(key, kreis_key)) {
            let finding = Diagnostic::new(Code::KeyOutsideKreis, key.place.clone())
                .with("literal", &key.digits)
                .with("kreis", kreis.words.shown(0).title())
                .with("wanted", &kreis_key.digits);
            findings.push(finding.and_at(kreis_key.place.clone()));
        }
    }
    findings
}

fn belongs(key: &OfficialKey, kreis: &OfficialKey) -> bool {
    key.kreis() == kreis.digits
}

/// No two records live at one address, and none at that of a list.
fn addresses(site: &Site) -> Vec<Diagnostic> {
    let lists = [
        Route::Gemeinden,
        Route::Offers,
        Route::Anlaufstellen,
        Route::Traeger,
        Route::Figures,
        Route::Stories,
        Route::Search,
        Route::Terms,
    ];
    let mut taken: BTreeMap<String, Option<Place>> =
        lists.iter().map(|list| (list.path(), None)).collect();
    // Folders that the program itself fills.
    for folder in ["kreise/", "verbaende/", "k/", "assets/", "medien/"] {
        taken.insert(folder.to_owned(), None);
    }
    // Lists of a Kreis, beside which its free pages live.
    let kreise = site.kreise.iter();
    let lists = kreise.flat_map(|(_, kreis)| route::lists_of(&kreis.name));
    taken.extend(lists.map(|list| (list, None)));
    let mut findings = Vec::new();
    let mut records: Vec<Head<'_>> = site.heads().collect();
    // Records with earlier names come last, so that they are the ones told of.
    records.sort_by_key(|record| !record.formerly.is_empty());
    for record in records {
        let place = record.source.place(0..3);
        let old = record.formerly.iter().map(|old| (old, true));
        for (name, is_old) in std::iter::once((record.name, false)).chain(old) {
            let address = Route::Record(name.clone()).path();
            if let Some(first) = taken.get(&address) {
                let finding = Diagnostic::new(Code::SameAddress, place.clone())
                    .with("address", format!("/{address}"))
                    .with("old", if is_old { "yes" } else { "no" });
                findings.push(match first {
                    Some(first) => finding.and_at(first.clone()),
                    None => finding,
                });
            } else {
                taken.insert(address, Some(place.clone()));
            }
        }
    }
    findings
}

/// Where a figure's parts add up to the whole, they do so for each date.
fn sums(site: &Site) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, figure) in site.figures.iter() {
        let written = &figure.facts.written;
        if !written.adds_up {
            continue;
        }
        let mut by_date: BTreeMap<_, (Option<(f64, &Place)>, f64)> = BTreeMap::new();
        for (value, territory) in written.values.iter().zip(&figure.facts.territories) {
            let (whole, sum) = by_date.entry(value.date).or_default();
            if *territory == figure.facts.home {
                *whole = Some((value.value, &value.place));
            } else {
                *sum += value.value;
            }
        }
        for (whole, sum) in by_date.into_values() {
            let Some((whole, place)) = whole else {
                continue;
            };
            let tolerance = 0.5 * 0.1_f64.powi(i32::from(written.fraction_digits)) + 1e-9;
            if sum > 0.0 && (whole - sum).abs() > tolerance {
                let digits = usize::from(written.fraction_digits);
                findings.push(
                    Diagnostic::new(Code::SumDiffers, place.clone())
                        .with("total", format!("{whole:.digits$}"))
                        .with("sum", format!("{sum:.digits$}")),
                );
            }
        }
    }
    findings
}

/// A chain of next courses that leads back to itself.
fn circles(site: &Site) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (start, offer) in site.offers.iter() {
        let mut seen: Vec<Id<Offer>> = vec![start];
        let mut at = offer.facts.next;
        while let Some(next) = at {
            if next == start {
                let written = &offer.facts.written.next;
                let reference = written.as_ref().expect("a resolved reference was written");
                // Told once, at the first of the circle by name.
                if seen.iter().all(|id| start <= *id) {
                    let place = reference.place.clone();
                    let finding = Diagnostic::new(Code::ReferenceCircle, place);
                    findings.push(finding.with("literal", &reference.literal));
                }
                break;
            }
            if seen.contains(&next) {
                break;
            }
            seen.push(next);
            at = site.offers[next].facts.next;
        }
    }
    findings
}

/// School holidays and closures of the coming year are needed as soon as an offer pauses in them.
fn calendars(site: &Site) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let years = [site.today.year(), site.today.year() + 1];
    let lists = [
        (Pause::SchoolHolidays, &site.config.school_holidays),
        (Pause::Closures, &site.config.closures),
    ];
    for (pause, periods) in lists {
        let used = site.offers.iter().any(|(_, offer)| {
            let sessions = &offer.facts.written.sessions;
            !offer.facts.ended
                && sessions
                    .iter()
                    .any(|session| session.recurrence.pauses().contains(&pause))
        });
        for year in years.into_iter().filter(|_| used) {
            if !periods
                .iter()
                .any(|named| named.period.first().year() == year)
            {
                let place = site.config.source.place(0..0);
                findings.push(
                    Diagnostic::new(Code::CalendarYearMissing, place)
                        .with("year", year.to_string())
                        .with("what", pause.word()),
                );
            }
        }
    }
    findings
}

/// Words of letters that lead nobody to help, neither themselves nor through other words: to offers
/// that are over, or in a circle.
fn words_without_help(site: &Site) -> Vec<Diagnostic> {
    let mut helpful: BTreeSet<Id<Term>> = BTreeSet::new();
    loop {
        let helps = |help: &Help| match help {
            Help::Offer(id) => !site.offers[*id].facts.ended,
            Help::Anlaufstelle(_) | Help::Page(_) => true,
            Help::Term(id) => helpful.contains(id),
        };
        let found = site.terms.iter();
        let found = found.filter(|(_, term)| term.facts.help.iter().any(helps));
        let found: BTreeSet<Id<Term>> = found.map(|(id, _)| id).collect();
        if found.len() == helpful.len() {
            break;
        }
        helpful = found;
    }
    let told = site.terms.iter().filter_map(|(id, term)| {
        // Where nothing could be found, that has been told.
        let lost = !helpful.contains(&id) && !term.facts.help.is_empty();
        let first = term.facts.written.help.first().filter(|_| lost)?;
        let finding = Diagnostic::new(Code::WordWithoutHelp, first.place.clone());
        Some(finding.with("word", term.words.shown(0).title()))
    });
    told.collect()
}

/// A record that should be looked at again.
fn review(site: &Site, record: Head<'_>) -> Option<Diagnostic> {
    let review = record.reviewed.filter(|_| record.overdue)?;
    let months = i64::try_from(site.config.policy.review_months).unwrap_or(i64::MAX);
    let finding = Diagnostic::new(Code::ReviewOverdue, review.place.clone());
    let finding = finding.with("date", review.day.to_string());
    Some(finding.with_number("months", months))
}

/// The languages that every record must have and this one hasn't.
fn missing_languages(site: &Site, record: Head<'_>) -> Vec<Diagnostic> {
    let required = site.config.policy.required_languages.iter();
    let missing = required.filter(|tag| {
        let language = site.config.index_of(tag);
        language.is_some_and(|language| !record.words.is_translated(language))
    });
    let title = record.words.shown(0).title();
    let place = record.source.place(0..3);
    missing
        .map(|language| {
            Diagnostic::new(Code::RequiredLanguageMissing, place.clone())
                .with("language", language.tag())
                .with("title", title)
        })
        .collect()
}

/// Translations that don't match the original, or of which nobody knows whether they do.
fn old_translations(site: &Site, record: Head<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for language in 1..site.config.languages.len() {
        if !record.words.has_own(language) {
            continue;
        }
        let shown = record.words.shown(language);
        let outdated = shown.outdated_count();
        let code = if shown.currency.unconfirmed {
            Code::TranslationUnconfirmed
        } else if outdated > 0 {
            Code::TranslationOutdated
        } else {
            continue;
        };
        let source = &shown.words.words.source;
        findings.push(
            Diagnostic::new(code, source.place(0..3))
                .with_number("count", i64::try_from(outdated).unwrap_or(i64::MAX))
                .with("file", &source.path),
        );
    }
    findings
}
