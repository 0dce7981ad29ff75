//! Sites of many Kreise: no page lists everything, and all of it is still found.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    reason = "a test, and it makes the files that are to be read"
)]

mod site;

use std::collections::{BTreeMap, BTreeSet};

use kreisweit::build;
use kreisweit::publish::progress::Progress;
use serde_json::Value;
use site::{Memory, TestSite, files};

/// In each of two Kreise; together more than a page lists.
const GEMEINDEN: usize = 260;
/// In each Gemeinde; together more than one search finds.
const OFFERS: usize = 3;

const KREISE: [(&str, &str); 2] = [("nord", "14001"), ("sued", "14002")];

/// The pages of a site with Gemeinden of the same names in two Kreise.
fn pages() -> BTreeMap<String, String> {
    let site = TestSite::base();
    for folder in [
        "kreise/muster",
        "verbaende/tal",
        "gemeinden/tal",
        "gemeinden/berg",
    ] {
        std::fs::remove_dir_all(site.root().join("content").join(folder)).unwrap();
    }
    let config = site.read("content/site.toml");
    let config = config.replace("[[sprachen]]\nkuerzel = \"en\"\nrueckfall = [\"de\"]\n", "");
    let config = config.replace("thema = \"klein\"\n", "");
    let config = config.replace("kreise/muster\"", "kreise/nord\", \"kreise/sued\"");
    site.write("content/site.toml", &config);
    for (kreis, digits) in KREISE {
        site.write(
            &format!("content/kreise/{kreis}/kreis.md"),
            &format!(
                "+++\ntitel = \"Landkreis {kreis}\"\nschluessel = \"{digits}\"\n\
                 land = \"sachsen\"\n+++\n"
            ),
        );
        for number in 0..GEMEINDEN {
            let folder = format!("content/gemeinden/{kreis}-{number}");
            site.write(
                &format!("{folder}/gemeinde.md"),
                &format!(
                    "+++\ntitel = \"Ort {number}\"\nschluessel = \"{digits}{number:03}\"\n\
                     kreis = \"kreise/{kreis}\"\n+++\n"
                ),
            );
            for offer in 0..OFFERS {
                site.write(
                    &format!("{folder}/angebote/kurs-{offer}.md"),
                    &format!(
                        "+++\ntitel = \"Kurs {offer}\"\nart = \"sport\"\nonline = true\n\
                         kostenlos = true\n+++\n"
                    ),
                );
            }
        }
    }
    let memory = Memory::default();
    let progress = Progress::default();
    let outcome = build(
        files(site.root()),
        &site.wanted(),
        &memory,
        &progress,
        &mut |_| {},
    );
    assert_eq!(outcome.unwrap().findings, Vec::new());
    let pages = memory.files.into_inner().unwrap().into_iter();
    let texts = pages.map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()));
    texts.collect()
}

/// Where the links of a page lead that begin so, each once.
fn links<'p>(page: &'p str, beginning: &str) -> BTreeSet<&'p str> {
    let links = page.split("href=").skip(1).map(|rest| {
        let rest = rest.trim_start_matches('"');
        &rest[..rest.find(['"', ' ', '>']).unwrap()]
    });
    links.filter(|link| link.starts_with(beginning)).collect()
}

/// The addresses of the records of a kind that a search finds.
fn found(index: &str, kind: &str) -> BTreeSet<String> {
    let index: Value = serde_json::from_str(index).unwrap();
    let records = index["facts"]["records"].as_array().unwrap().iter();
    let records = records.filter(|record| record["k"] == kind);
    records
        .map(|record| record["a"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_is_too_much_for_a_page_is_on_those_of_the_kreise() {
    let pages = pages();
    let titles: Vec<&str> = pages
        .iter()
        .filter(|(path, _)| path.contains("/angebote/kurs-"))
        .map(|(_, page)| {
            page.split("<title>")
                .nth(1)
                .unwrap()
                .split('<')
                .next()
                .unwrap()
        })
        .collect();
    let different: BTreeSet<&&str> = titles.iter().collect();
    assert_eq!(titles.len(), KREISE.len() * GEMEINDEN * OFFERS);
    assert_eq!(different.len(), titles.len(), "no two have one title");

    let gemeinden = &pages["de/gemeinden/index.html"];
    assert_eq!(links(gemeinden, "/de/gemeinden/").len(), 1, "only itself");
    for (kreis, _) in KREISE {
        let home = format!("/de/kreise/{kreis}/");
        assert!(links(gemeinden, &home).contains(home.as_str()));
        let page = &pages[&format!("de/kreise/{kreis}/index.html")];
        let own = links(page, &format!("/de/gemeinden/{kreis}-"));
        assert_eq!(own.len(), GEMEINDEN);

        // The list of a type is split by Kreis, and that of the Kreis by Gemeinde.
        let list = format!("/de/kreise/{kreis}/alle/angebote/art/sport/");
        let sport = &pages["de/angebote/art/sport/index.html"];
        assert_eq!(links(sport, &list).len(), 1);
        assert_eq!(links(sport, "/de/gemeinden/").len(), 1, "the menu");
        let sport = &pages[&format!("{}index.html", &list[1..])];
        let own = links(sport, &format!("/de/gemeinden/{kreis}-"));
        assert_eq!(own.len(), GEMEINDEN);

        // So is the search.
        let index = &pages[&format!("de/kreise/{kreis}/suche.json")];
        assert_eq!(found(index, "offer").len(), GEMEINDEN * OFFERS);
        assert_eq!(found(index, "place").len(), GEMEINDEN + 1);
        assert_eq!(found(index, "page").len(), 3);
        let search = format!("/de/kreise/{kreis}/alle/suche/");
        assert!(links(page, &search).contains(search.as_str()));
        assert_eq!(links(&pages["de/suche/index.html"], &search).len(), 1);
    }
    let index = &pages["de/suche.json"];
    assert_eq!(found(index, "offer").len(), 0);
    assert_eq!(found(index, "place").len(), KREISE.len() * (GEMEINDEN + 1));
}
