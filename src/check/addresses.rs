//! Checks that no address is lost: what was once printed, linked or bookmarked still leads
//! somewhere.
//!
//! It compares the addresses of an earlier build (`build.json`) with those of this one. A record
//! that is renamed keeps its old address as a redirect if its file says `frueher = […]`.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::tally::Tally;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;

/// Which earlier build is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// The last one in the output folder, which may never have been public.
    Built,
    /// One that the public has seen (`--previous`).
    Published,
}

/// Tells each address of `previous` that is not in `present`. Both are spelled from the site's
/// root on, such as `/de/angebote/`; redirects count as present.
///
/// What was lost together is one finding with its count: an address in all its languages, or all
/// that stood in a folder of which nothing is left.
pub fn check_addresses<'a>(
    previous: impl IntoIterator<Item = &'a str>,
    present: &BTreeSet<&str>,
    earlier: Earlier,
) -> Vec<Diagnostic> {
    let code = match earlier {
        Earlier::Built => Code::AddressLost,
        Earlier::Published => Code::PublishedAddressLost,
    };
    let previous = previous.into_iter();
    let lost: BTreeSet<&str> = previous
        .filter(|address| !present.contains(address))
        .collect();
    let mut tally: Tally<Arc<str>> = Tally::new();
    for address in lost {
        let folder = emptied_folder(address, present);
        tally.count(Arc::from(without_language(folder)), |_| {
            Diagnostic::without_place(code).with("address", address)
        });
    }
    tally.finished()
}

/// The highest folder around a lost address of which nothing is left; at least itself.
fn emptied_folder<'a>(address: &'a str, present: &BTreeSet<&str>) -> &'a str {
    let folders = address
        .match_indices('/')
        .skip(1)
        .map(|(slash, _)| &address[..=slash]);
    let empty = |folder: &&str| {
        let next = present.range(*folder..).next();
        next.is_none_or(|next| !next.starts_with(folder))
    };
    folders.into_iter().find(empty).unwrap_or(address)
}

/// The address without its language, unless nothing else is in it.
fn without_language(address: &str) -> &str {
    let inner = address
        .strip_prefix('/')
        .and_then(|rest| rest.split_once('/'));
    let Some((first, rest)) = inner.filter(|(_, rest)| !rest.is_empty()) else {
        return address;
    };
    // Longer first subtags are well-formed, but no language in use has one: those are folders.
    let is_language = first
        .parse()
        .is_ok_and(|language: Language| language.primary().len() <= 3);
    if is_language { rest } else { address }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRESENT: &[&str] = &[
        "/",
        "/de/",
        "/de/gemeinden/a/",
        "/ar/",
        "/ar/gemeinden/a/",
        "/k/1/",
    ];

    /// Findings as `address ×count`.
    fn told(previous: &[&str], earlier: Earlier) -> Vec<String> {
        let present = PRESENT.iter().copied().collect();
        let findings = check_addresses(previous.iter().copied(), &present, earlier).into_iter();
        findings
            .map(|finding| {
                format!(
                    "{} {:?} ×{}",
                    finding.code.name(),
                    finding.args[0].1,
                    finding.count
                )
            })
            .collect()
    }

    #[test]
    fn addresses_that_stay_are_not_told() {
        assert_eq!(told(PRESENT, Earlier::Published), [""; 0]);
    }

    #[test]
    fn a_lost_address_is_told_once_for_all_languages() {
        let previous = [
            "/de/gemeinden/a/angebote/x/",
            "/ar/gemeinden/a/angebote/x/",
            "/k/2/",
        ];
        assert_eq!(
            told(&previous, Earlier::Built),
            [
                "address-lost Text(\"/ar/gemeinden/a/angebote/x/\") ×2",
                "address-lost Text(\"/k/2/\") ×1",
            ]
        );
        let present = ["/de/gemeinden/a/"];
        assert_eq!(told(&present, Earlier::Published), [""; 0]);
    }

    #[test]
    fn what_stood_in_a_folder_of_which_nothing_is_left_is_told_once() {
        let previous = [
            "/de/gemeinden/b/",
            "/de/gemeinden/b/art/sport/",
            "/ar/gemeinden/b/",
            "/pl/",
            "/pl/gemeinden/a/",
        ];
        assert_eq!(
            told(&previous, Earlier::Published),
            [
                "published-address-lost Text(\"/ar/gemeinden/b/\") ×3",
                "published-address-lost Text(\"/pl/\") ×2",
            ]
        );
    }

    #[test]
    fn a_file_without_a_folder_is_told_too() {
        assert_eq!(told(&["/404.html", ""], Earlier::Built).len(), 2);
    }
}
