//! Checks that the ways of wege.toml are as short as they are promised, by walking the finished
//! pages.
//!
//! A way goes from page to page by their links, and stays with the reader: a page in another
//! language is none on her way, a page that is for all languages (`/`) is. A link to an id of a page
//! leads to the page. Only the pages in the languages of ways keep where they lead, four bytes for
//! each, and none do if nothing is promised.

use std::collections::VecDeque;

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;

use super::links::PageFacts;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::site::journeys::Journey;
use crate::site::route::Route;

/// The pages that ways may lead over, by number: where they stand among all pages.
#[derive(Debug, Default)]
pub struct Ground<'f> {
    numbers: HashMap<&'f str, u32>,
    /// By number.
    readers: Vec<Reader>,
}

/// Who reads a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Everybody: it has no language.
    Anyone,
    /// Readers of the language at this place among the site's.
    Of(u16),
    /// Nobody who is promised a way.
    NoOne,
}

impl<'f> Ground<'f> {
    /// The ground of some ways; `pages` are all pages of the site with the languages they are in, by
    /// their places among the site's, in the order in which they will be walked.
    pub fn of(
        journeys: &[Journey],
        pages: impl Iterator<Item = (&'f str, Option<usize>)>,
    ) -> Ground<'f> {
        let mut ground = Ground::default();
        if journeys.is_empty() {
            return ground;
        }
        let is_promised = |language: usize| {
            let mut promised = journeys.iter().flat_map(|journey| &journey.languages);
            promised.any(|promised| *promised == language)
        };
        for (number, (file, language)) in (0..).zip(pages) {
            let reader = match language {
                None => Reader::Anyone,
                Some(language) if is_promised(language) => Reader::of(language),
                Some(_) => Reader::NoOne,
            };
            if reader != Reader::NoOne {
                ground.numbers.insert(file, number);
            }
            ground.readers.push(reader);
        }
        ground
    }

    /// Asks, for a link on the page of the output file `page`, which page it leads to by the file
    /// that it means. `None` if no way leads over that page.
    pub fn links_of(&self, page: &str) -> Option<impl Fn(&str) -> Option<u32>> {
        let number = self.numbers.get(page)?;
        let from = self.readers[*number as usize];
        Some(move |file: &str| {
            let number = self.numbers.get(file)?;
            let to = self.readers[*number as usize];
            from.may_go_to(to).then_some(*number)
        })
    }
}

impl Reader {
    fn of(language: usize) -> Reader {
        u16::try_from(language).map_or(Reader::NoOne, Reader::Of)
    }

    /// Whether someone who reads the one page may go on to the other.
    fn may_go_to(self, other: Reader) -> bool {
        match (self, other) {
            (Reader::NoOne, _) | (_, Reader::NoOne) => false,
            (Reader::Anyone, _) | (_, Reader::Anyone) => true,
            (Reader::Of(one), Reader::Of(other)) => one == other,
        }
    }
}

/// Tells each way that is too long or not there, once for all languages in which it is alike.
/// `pages` are all pages, in the order that the ground was told.
pub fn check_journeys(
    journeys: &[Journey],
    languages: &[Language],
    ground: &Ground<'_>,
    pages: &[PageFacts],
) -> Vec<Diagnostic> {
    let told = journeys.par_iter().flat_map_iter(|journey| {
        let walked = journey.languages.iter().map(|language| {
            let walk = Walk {
                ground,
                pages,
                reader: Reader::of(*language),
            };
            let tag = languages[*language].tag();
            (tag, walk.shortest(&journey.from, &journey.to, tag))
        });
        judge(journey, walked.collect(), pages)
    });
    told.collect()
}

/// A walk by a reader of one language.
struct Walk<'w> {
    ground: &'w Ground<'w>,
    pages: &'w [PageFacts],
    reader: Reader,
}

impl Walk<'_> {
    /// The numbers of the pages on a way with the fewest links, its beginning and end among them.
    fn shortest(&self, from: &Route, to: &[Route], tag: &str) -> Option<Vec<u32>> {
        let number = |route: &Route| self.ground.numbers.get(&*route.file(tag)).copied();
        let first = number(from)?;
        let goals: HashSet<u32> = to.iter().filter_map(number).collect();
        let mut before: HashMap<u32, u32> = std::iter::once((first, first)).collect();
        let mut next = VecDeque::from([first]);
        while let Some(here) = next.pop_front() {
            if goals.contains(&here) {
                return Some(way(&before, here));
            }
            for there in &self.pages[here as usize].leads_to {
                if self.reader.may_go_to(self.ground.readers[*there as usize])
                    && !before.contains_key(there)
                {
                    before.insert(*there, here);
                    next.push_back(*there);
                }
            }
        }
        None
    }
}

/// The way that ends at a page, from the page before each.
fn way(before: &HashMap<u32, u32>, end: u32) -> Vec<u32> {
    let mut way: Vec<u32> = std::iter::successors(Some(end), |here| {
        before.get(here).copied().filter(|earlier| earlier != here)
    })
    .collect();
    way.reverse();
    way
}

/// The languages of a way that have the same fault, with the first one's way.
struct Alike<'w> {
    way: Option<Vec<u32>>,
    tags: Vec<&'w str>,
}

/// What is wrong with the ways that were found in each language.
fn judge(
    journey: &Journey,
    walked: Vec<(&str, Option<Vec<u32>>)>,
    pages: &[PageFacts],
) -> Vec<Diagnostic> {
    let mut faults: Vec<Alike<'_>> = Vec::new();
    for (tag, way) in walked {
        let links = way.as_ref().map(|way| way.len() - 1);
        if links.is_some_and(|links| links <= journey.limit) {
            continue;
        }
        let is_alike = |one: &&mut Alike<'_>| one.way.as_ref().map(|way| way.len() - 1) == links;
        match faults.iter_mut().find(is_alike) {
            Some(alike) => alike.tags.push(tag),
            None => faults.push(Alike {
                way,
                tags: vec![tag],
            }),
        }
    }
    faults
        .iter()
        .map(|fault| told(journey, fault, pages))
        .collect()
}

fn told(journey: &Journey, fault: &Alike<'_>, pages: &[PageFacts]) -> Diagnostic {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let tags = fault.tags.iter().map(|tag| (*tag).to_owned()).collect();
    let finding = match &fault.way {
        Some(way) => {
            let addresses = way.iter();
            let addresses = addresses.map(|page| address(&pages[*page as usize].path));
            Diagnostic::new(Code::JourneyTooLong, journey.limit_at.clone())
                .with_number("links", number(way.len() - 1))
                .with_number("limit", number(journey.limit))
                .with_list("way", addresses.collect())
        }
        None => Diagnostic::new(Code::JourneyWithoutWay, journey.goal_at.clone())
            .with("from", address(&journey.from.file(fault.tags[0])))
            .with("to", address(&journey.to[0].file(fault.tags[0]))),
    };
    finding
        .with("name", &journey.name)
        .with_list("languages", tags)
        .with_number("count", number(fault.tags.len()))
}

/// `/de/angebote/` for `de/angebote/index.html`.
fn address(file: &str) -> String {
    format!("/{}", file.strip_suffix("index.html").unwrap_or(file))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::links::Reading;
    use super::*;
    use crate::config::BaseUrl;
    use crate::content::name::Name;
    use crate::source::Source;
    use proptest::prelude::*;

    /// A page: its file, its language, and its bytes.
    type Page<'p> = (&'p str, Option<usize>, &'p str);

    /// The pages and the ground that they are.
    fn read<'p>(journeys: &[Journey], pages: &[Page<'p>]) -> (Ground<'p>, Vec<PageFacts>) {
        let base = BaseUrl::parse("https://x.example/sub/").unwrap();
        let ground = Ground::of(
            journeys,
            pages.iter().map(|(file, language, _)| (*file, *language)),
        );
        let facts = pages.iter().map(|(file, _, html)| {
            let numbers = ground.links_of(file);
            let mut reading = Reading::new(Arc::from(*file), &base, &|_| true);
            if let Some(numbers) = &numbers {
                reading = reading.with_numbers(numbers);
            }
            reading.whole(html.as_bytes())
        });
        let facts = facts.collect();
        (ground, facts)
    }

    fn languages() -> Vec<Language> {
        ["de", "uk"].map(|tag| tag.parse().unwrap()).to_vec()
    }

    fn journey(languages: &[usize], from: Route, to: &[Route], limit: usize) -> Journey {
        let place = Source::new("content/wege.toml", "").place(0..0);
        Journey {
            name: "Weg".to_owned(),
            languages: languages.to_vec(),
            from,
            to: to.to_vec(),
            goal_at: place.clone(),
            limit,
            limit_at: place,
        }
    }

    /// Code, languages and way or beginning of each finding.
    fn told(journeys: &[Journey], pages: &[Page<'_>]) -> Vec<String> {
        let (ground, facts) = read(journeys, pages);
        let findings = check_journeys(journeys, &languages(), &ground, &facts);
        let arg = |finding: &Diagnostic, wanted: &str| {
            let found = finding.args.iter().find(|(name, _)| *name == wanted);
            found.map_or(String::new(), |(_, arg)| format!(" {arg:?}"))
        };
        let told = findings.iter().map(|finding| {
            let [languages, way, from] =
                ["languages", "way", "from"].map(|name| arg(finding, name));
            format!("{}{languages}{way}{from}", finding.code.name())
        });
        told.collect()
    }

    const PAGES: [Page<'static>; 6] = [
        (
            "index.html",
            None,
            "<a href=/sub/de/></a><a href=/sub/uk/></a>",
        ),
        (
            "de/index.html",
            Some(0),
            "<a href=/sub/uk/></a><a href=gemeinden/#tal></a>",
        ),
        (
            "de/gemeinden/index.html",
            Some(0),
            "<a href=/sub/uk/angebote/></a><link href=/sub/de/angebote/>",
        ),
        ("de/angebote/index.html", Some(0), ""),
        (
            "uk/index.html",
            Some(1),
            "<a href=/sub/de/></a><a href=/sub/></a><a href=/sub/uk/angebote/></a>",
        ),
        (
            "uk/angebote/index.html",
            Some(1),
            "<a href=/sub/uk/></a><a href=/sub/de/angebote/></a>",
        ),
    ];

    #[test]
    fn a_way_stays_in_the_readers_language() {
        let both = |from, to, limit| journey(&[0, 1], from, &[to], limit);
        let offers = both(Route::Start, Route::Offers, 1);
        assert_eq!(
            told(&[offers], &PAGES),
            ["journey-without-way List([\"de\"]) Text(\"/de/\")"]
        );
        let first = journey(&[1], Route::Choice, &[Route::Offers], 1);
        assert_eq!(
            told(&[first], &PAGES),
            ["journey-too-long List([\"uk\"]) List([\"/\", \"/uk/\", \"/uk/angebote/\"])"]
        );
        let back = journey(&[1], Route::Offers, &[Route::Choice], 2);
        assert_eq!(told(&[back], &PAGES), [""; 0]);
    }

    #[test]
    fn the_nearest_of_several_goals_counts() {
        let to = [Route::Offers, Route::Gemeinden];
        assert_eq!(
            told(&[journey(&[0], Route::Start, &to, 1)], &PAGES),
            [""; 0]
        );
    }

    #[test]
    fn only_pages_in_the_languages_of_ways_keep_their_links() {
        let (_, facts) = read(&[], &PAGES);
        assert!(facts.iter().all(|page| page.leads_to.is_empty()));
        let (_, facts) = read(&[journey(&[1], Route::Start, &[Route::Offers], 1)], &PAGES);
        let kept: Vec<&[u32]> = facts.iter().map(|page| &*page.leads_to).collect();
        assert_eq!(kept, [&[4][..], &[], &[], &[], &[0, 5], &[4]]);
    }

    /// The page of a number below 6, of which 0 is for all languages.
    fn file(page: usize, tag: &str) -> String {
        page_route(page).file(tag)
    }

    fn page_route(page: usize) -> Route {
        match page {
            0 => Route::Choice,
            page => Route::Record(Name::parse(&format!("seiten/p{page}")).unwrap()),
        }
    }

    proptest! {
        /// Against distances that are lowered until nothing changes any more.
        #[test]
        fn the_way_is_there_and_none_is_shorter(
            links in proptest::collection::vec((0usize..6, any::<bool>(), 0usize..6, any::<bool>()), 0..40),
            from in 0usize..6,
            to in 0usize..6,
        ) {
            let tag = |other: bool| if other { "uk" } else { "de" };
            let mut texts: Vec<(String, Option<usize>, String)> = vec![("index.html".to_owned(), None, String::new())];
            for language in 0..2 {
                texts.extend((1..6).map(|page| (file(page, tag(language == 1)), Some(language), String::new())));
            }
            for (page, of, other, of_other) in &links {
                let text = texts.iter_mut().find(|(name, ..)| *name == file(*page, tag(*of))).unwrap();
                let link = format!("<a href=/sub/{}></a>", file(*other, tag(*of_other)));
                text.2.push_str(&link);
            }
            let pages: Vec<Page<'_>> = texts.iter().map(|(file, language, html)| (&**file, *language, &**html)).collect();
            let promised = [journey(&[0, 1], page_route(from), &[page_route(to)], 1)];
            let (ground, facts) = read(&promised, &pages);
            let walk = Walk { ground: &ground, pages: &facts, reader: Reader::Of(1) };
            let way = walk.shortest(&promised[0].from, &promised[0].to, "uk");

            // Links on page 0 stand there whatever the language they were drawn for.
            let counts = |(page, of, other, of_other): &&(usize, bool, usize, bool)| {
                (*of || *page == 0) && (*of_other || *other == 0)
            };
            let mut far = [usize::MAX; 6];
            far[from] = 0;
            for _ in 0..6 {
                for (page, _, other, _) in links.iter().filter(counts) {
                    far[*other] = far[*other].min(far[*page].saturating_add(1));
                }
            }
            let wanted = (far[to] != usize::MAX).then_some(far[to]);
            prop_assert_eq!(way.as_ref().map(|way| way.len() - 1), wanted);
            for pair in way.iter().flat_map(|way| way.windows(2)) {
                prop_assert!(facts[pair[0] as usize].leads_to.contains(&pair[1]));
            }
        }
    }
}
