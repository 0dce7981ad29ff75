//! Lists of hundreds of offers: split, and still complete.
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
use site::{Memory, TestSite, files};

/// One more than a list may have.
const OFFERS: usize = 501;

/// The pages of the base site in German with so many more offers in Berg that lists are split.
fn pages() -> BTreeMap<String, String> {
    let site = TestSite::base();
    let german = site.read("content/site.toml");
    let german = german.replace("[[sprachen]]\nkuerzel = \"en\"\nrueckfall = [\"de\"]\n", "");
    let built_in = german.replace("thema = \"klein\"\n", "");
    site.write("content/site.toml", &built_in);
    std::fs::remove_file(
        site.root()
            .join("content/gemeinden/tal/angebote/sprachcafe.en.md"),
    )
    .unwrap();
    for number in 1..OFFERS {
        let letter = char::from(b'A' + u8::try_from(number % 26).unwrap());
        let text = format!(
            "+++\ntitel = \"{letter}-Kurs {number}\"\nart = \"sport\"\nanschrift = {{ strasse = \
             \"Musterweg 3\", plz = \"38459\", ort = \"Berg\" }}\nkostenlos = true\n+++\n"
        );
        site.write(
            &format!("content/gemeinden/berg/angebote/kurs-{number}.md"),
            &text,
        );
    }
    let memory = Memory::default();
    let outcome = build(
        files(site.root()),
        &site.wanted(),
        &memory,
        &Progress::default(),
        &mut |_| {},
    )
    .unwrap();
    assert_eq!(outcome.findings, Vec::new());
    let pages = memory.files.into_inner().unwrap().into_iter();
    let texts = pages.map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()));
    texts.collect()
}

/// Where the links of a page lead that begin so, in their order.
fn links<'p>(page: &'p str, beginning: &str) -> Vec<&'p str> {
    let links = page.split("href=").skip(1).map(|rest| {
        let rest = rest.trim_start_matches('"');
        &rest[..rest.find(['"', ' ', '>']).unwrap()]
    });
    links.filter(|link| link.starts_with(beginning)).collect()
}

#[test]
fn a_list_of_more_than_500_is_split_and_complete() {
    let pages = pages();
    let first = &pages["de/angebote/a-z/index.html"];
    let second = &pages["de/angebote/a-z/2/index.html"];
    let offers = |page| {
        links(page, "/de/gemeinden/berg/angebote/kurs-").len()
            + links(page, "/de/gemeinden/tal/angebote/sprachcafe/").len()
    };
    assert_eq!((offers(first), offers(second)), (500, 1));
    let all = [first, second].map(|page| links(page, "/de/gemeinden/"));
    let all = all.into_iter().flatten();
    let all: BTreeSet<&str> = all.filter(|link| link.contains("/angebote/")).collect();
    assert_eq!(all.len(), OFFERS);

    let title = "<title>Angebote von A bis Z: Teil 2 von 2 – ";
    assert!(second.contains(title), "each part has a title of its own");

    // A letter leads to the part that it begins on.
    assert!(first.contains("href=\"#letter_5a\"") && first.contains("id=\"letter_5a\""));
    assert_eq!(links(second, "/de/angebote/a-z/#letter_").len(), 26);
    assert!(second.contains("id=\"letter_5a\""), "Z goes on there");

    // The others lead to the lists of the Gemeinden.
    let free = &pages["de/angebote/kostenlos/index.html"];
    assert_eq!(offers(free), 0);
    let list = "/de/gemeinden/berg/angebote/#angebote_kostenlos";
    assert_eq!(links(free, list).len(), 1);
    let berg = &pages["de/gemeinden/berg/angebote/index.html"];
    assert!(berg.contains("id=\"angebote_kostenlos\""));
    assert_eq!(
        links(berg, "/de/gemeinden/berg/angebote/kurs-").len(),
        2 * (OFFERS - 1)
    );
}
