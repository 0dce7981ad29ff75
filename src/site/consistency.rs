//! What must be true of the records together, and what should be looked after.

use std::collections::BTreeMap;

use crate::content::name::Name;
use crate::content::territory::OfficialKey;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::route::Route;
use crate::site::{Entry, Id, Offer, Site};
use crate::source::Place;

/// All findings about the records together.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let mut findings = official_keys(site);
    findings.extend(addresses(site));
    findings.extend(sums(site));
    findings.extend(circles(site));
    findings.extend(calendars(site));
    for (_, entry) in site.kreise.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.verbaende.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.gemeinden.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.offers.iter().filter(|(_, offer)| !offer.facts.ended) {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.anlaufstellen.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.traeger.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.figures.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.stories.iter() {
        look_after(site, entry, &mut findings);
    }
    for (_, entry) in site.pages.iter() {
        look_after(site, entry, &mut findings);
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
    ];
    let mut taken: BTreeMap<String, Option<Place>> =
        lists.iter().map(|list| (list.path(), None)).collect();
    // Folders that the program itself fills.
    for folder in ["kreise/", "verbaende/", "k/", "assets/", "medien/"] {
        taken.insert(folder.to_owned(), None);
    }
    let mut findings = Vec::new();
    for (name, formerly, place) in names(site) {
        let old = formerly.iter().map(|old| (old, true));
        for (name, is_old) in std::iter::once((name, false)).chain(old) {
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

/// Name, earlier names and place of every record; records with earlier names last, so that they
/// are the ones told of.
fn names(site: &Site) -> Vec<(&Name, &[Name], Place)> {
    fn of<T>(entry: &Entry<T>) -> (&Name, &[Name], Place) {
        (&entry.name, &entry.formerly, entry.source.place(0..3))
    }
    let mut names: Vec<_> = site.kreise.iter().map(|(_, entry)| of(entry)).collect();
    names.extend(site.verbaende.iter().map(|(_, entry)| of(entry)));
    names.extend(site.gemeinden.iter().map(|(_, entry)| of(entry)));
    names.extend(site.offers.iter().map(|(_, entry)| of(entry)));
    names.extend(site.anlaufstellen.iter().map(|(_, entry)| of(entry)));
    names.extend(site.traeger.iter().map(|(_, entry)| of(entry)));
    names.extend(site.figures.iter().map(|(_, entry)| of(entry)));
    names.extend(site.stories.iter().map(|(_, entry)| of(entry)));
    names.extend(site.pages.iter().map(|(_, entry)| of(entry)));
    names.sort_by_key(|(_, formerly, _)| !formerly.is_empty());
    names
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
    use crate::content::calendar::Pause;
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

/// Reviews, required languages and translations of one record.
fn look_after<T>(site: &Site, entry: &Entry<T>, findings: &mut Vec<Diagnostic>) {
    if let Some(review) = entry.reviewed.as_ref().filter(|_| entry.overdue) {
        findings.push(
            Diagnostic::new(Code::ReviewOverdue, review.place.clone())
                .with("date", review.day.to_string())
                .with_number(
                    "months",
                    i64::try_from(site.config.policy.review_months).unwrap_or(i64::MAX),
                ),
        );
    }
    let required = &site.config.policy.required_languages;
    for language in required.iter().filter_map(|tag| site.config.index_of(tag)) {
        if !entry.words.is_translated(language) {
            findings.push(
                Diagnostic::new(Code::RequiredLanguageMissing, entry.source.place(0..3))
                    .with("language", site.config.languages[language].language.tag())
                    .with("title", entry.words.shown(0).title()),
            );
        }
    }
    for language in 1..site.config.languages.len() {
        let shown = entry.words.shown(language);
        if !entry.words.has_own(language) {
            continue;
        }
        let source = &shown.words.words.source;
        let code = if shown.currency.unconfirmed {
            Code::TranslationUnconfirmed
        } else if shown.outdated_count() > 0 {
            Code::TranslationOutdated
        } else {
            continue;
        };
        let count = i64::try_from(shown.outdated_count()).unwrap_or(i64::MAX);
        findings.push(
            Diagnostic::new(code, source.place(0..3))
                .with_number("count", count)
                .with("file", &source.path),
        );
    }
}
