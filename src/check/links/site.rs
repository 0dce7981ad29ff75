//! Joins the pages: what leads to another page is decided here.

use foldhash::HashMap;
use rayon::prelude::*;

use super::page::Open;
use super::{Broken, Fault, PageFacts};

/// Everything broken on the site, sorted. `is_file` knows all its output files; ids are asked for
/// only in files that were read as pages.
pub fn check_site(pages: &[PageFacts], is_file: &(dyn Fn(&str) -> bool + Sync)) -> Vec<Broken> {
    let by_path: HashMap<&str, &PageFacts> = pages.iter().map(|page| (&*page.path, page)).collect();
    let fault = |open: &Open| match (by_path.get(&*open.file), &open.fragment) {
        (Some(page), Some(fragment)) => (!page.has_id(fragment)).then_some(Fault::NoFragment),
        (Some(_), None) => None,
        (None, _) => (!is_file(&open.file)).then_some(Fault::NoFile),
    };
    let mut broken: Vec<Broken> = pages
        .par_iter()
        .flat_map_iter(|page| {
            let open = page.open.iter().filter_map(|open| {
                Some(Broken {
                    page: page.path.clone(),
                    fault: fault(open)?,
                    kind: open.kind,
                    value: open.value.clone(),
                })
            });
            page.broken.iter().cloned().chain(open)
        })
        .collect();
    broken.par_sort_unstable();
    broken
}

#[cfg(test)]
mod tests {
    use super::super::read_page;
    use super::*;
    use crate::config::BaseUrl;
    use proptest::prelude::*;

    fn site(pages: &[(&str, &str)], known: &dyn Fn(&str) -> bool) -> Vec<PageFacts> {
        let base = BaseUrl::parse("https://x.example/sub/").unwrap();
        let pages = pages.iter();
        pages
            .map(|(path, html)| read_page(path, html.as_bytes(), &base, known))
            .collect()
    }

    fn told(broken: &[Broken]) -> Vec<String> {
        let broken = broken.iter();
        broken
            .map(|broken| format!("{} {:?} {}", broken.page, broken.fault, broken.value))
            .collect()
    }

    const PAGES: &[(&str, &str)] = &[
        (
            "index.html",
            "<a href=/sub/de/#zeiten>x</a><a href=/sub/de/#ort>x</a><a href=/sub/de>x</a><a href=/de/>x</a>",
        ),
        (
            "de/index.html",
            "<h2 id=zeiten><a href=../>x</a><a href=../DE/>x</a><img src=/sub/a.svg#x><a href=x:y>x</a>",
        ),
    ];

    #[test]
    fn each_way_of_leading_nowhere_is_told() {
        let pages = site(PAGES, &|_| false);
        assert_eq!(
            told(&check_site(&pages, &|file| file == "a.svg")),
            [
                "de/index.html NoFile ../DE/",
                "de/index.html ForeignScheme x:y",
                "index.html NoFile /sub/de",
                "index.html NoFragment /sub/de/#ort",
                "index.html OutsideBase /de/",
            ]
        );
    }

    #[test]
    fn ids_are_asked_for_in_every_file_that_was_read() {
        let sprite = ("a.svg", "<svg><symbol id=y></symbol></svg>");
        let pages = site(&[PAGES[1], sprite], &|_| false);
        let broken = told(&check_site(&pages, &|_| true));
        assert_eq!(broken[0], "de/index.html NoFragment /sub/a.svg#x");
    }

    proptest! {
        /// What was known early only saves memory.
        #[test]
        fn the_result_does_not_depend_on_what_was_known_early(
            links in proptest::collection::vec((0usize..5, 0usize..8, 0usize..4), 0..30),
            early in proptest::collection::vec(any::<bool>(), 8),
        ) {
            let mut texts = vec![String::from("<p id=f1><p id=f2>"); 5];
            for (from, to, fragment) in links {
                let link = format!("<a href=/sub/p{to}/#f{fragment}>x</a><a href=../p{to}/>x</a>");
                texts[from].push_str(&link);
            }
            let paths: Vec<String> = (0..8).map(|number| format!("p{number}/index.html")).collect();
            let pages: Vec<(&str, &str)> = paths.iter().zip(&texts).map(|(path, text)| (&**path, &**text)).collect();
            let exists = |file: &str| paths[..6].iter().any(|path| path == file);
            let known = |file: &str| exists(file) && paths.iter().zip(&early).any(|(path, early)| path == file && *early);
            let one = check_site(&site(&pages, &|_| false), &exists);
            let other = check_site(&site(&pages, &known), &exists);
            prop_assert_eq!(one, other);
        }
    }
}
