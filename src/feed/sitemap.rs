//! `sitemap.xml`: every page that may be listed, with its language versions
//! (<https://www.sitemaps.org/protocol.html>, hreflang as in Google's extension).

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::BaseUrl;
use crate::feed::Feed;
use crate::language::Language;
use crate::page::Listed;

/// The most addresses that the protocol allows in one file.
const MOST: usize = 50_000;

/// The most bytes of one file. The protocol allows 50 MB, but it is made and read again while
/// everything else is in memory.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The pages of a site, and how their addresses are made.
struct Pages<'a> {
    listed: Vec<Listed>,
    base: &'a BaseUrl,
    /// The languages of the site.
    languages: Vec<Language>,
}

/// The addresses of a page.
struct Page<'a> {
    /// Language tag and whole address of each real translation, in the order of the languages.
    versions: Vec<(&'a str, String)>,
    /// The address for readers of other languages: that of a version, or of a page of its own.
    default: String,
}

/// One file, or an index with its parts where there are more pages than one file may hold.
/// `languages` are those of the site.
pub fn sitemap<'a>(
    listed: Vec<Listed>,
    base: &'a BaseUrl,
    languages: &[Language],
) -> Vec<Feed<'a>> {
    let pages = Arc::new(Pages {
        listed,
        base,
        languages: languages.to_vec(),
    });
    let part = |name: String, part: Range<usize>| {
        let pages = Arc::clone(&pages);
        Feed::new(name, move || pages.urlset(part.clone()))
    };
    match pages.parts(MOST_BYTES).as_slice() {
        [] => vec![part("sitemap.xml".to_owned(), 0..0)],
        [only] => vec![part("sitemap.xml".to_owned(), only.clone())],
        several => {
            let count = several.len();
            let index = Feed::new("sitemap.xml".to_owned(), move || index(count, base));
            let parts = (1..).zip(several);
            let parts = parts.map(|(number, one)| part(part_name(number), one.clone()));
            std::iter::once(index).chain(parts).collect()
        }
    }
}

impl Pages<'_> {
    /// The pages, cut where a file is full.
    fn parts(&self, limit: usize) -> Vec<Range<usize>> {
        let sizes = self.listed.par_iter().map(|listed| {
            let page = self.page(listed);
            (page.addresses().count(), page.most_bytes())
        });
        let sizes: Vec<(usize, usize)> = sizes.collect();
        let mut parts = Vec::new();
        let mut start = 0;
        let (mut written, mut bytes) = (0, 0);
        for (at, (addresses, most_bytes)) in sizes.iter().enumerate() {
            if written + addresses > MOST || bytes + most_bytes > limit {
                parts.push(start..at);
                (start, written, bytes) = (at, 0, 0);
            }
            written += addresses;
            bytes += most_bytes;
        }
        if start < sizes.len() {
            parts.push(start..sizes.len());
        }
        parts
    }

    fn urlset(&self, part: Range<usize>) -> Vec<u8> {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        let pages = self.listed[part].iter().map(|listed| self.page(listed));
        let pages: Vec<Page<'_>> = pages.collect();
        let most = pages.iter().map(Page::most_bytes).sum::<usize>();
        let mut text = String::with_capacity(head.len() + most + 16);
        text.push_str(head);
        for page in &pages {
            push_page(&mut text, page);
        }
        text.push_str("</urlset>\n");
        text.into_bytes()
    }

    fn page(&self, listed: &Listed) -> Page<'_> {
        let versions = listed.languages.iter().map(|language| {
            let tag = self.languages[*language].tag();
            (tag, listed.route.url(self.base, tag))
        });
        let source = self.languages.first().map_or("", Language::tag);
        Page {
            versions: versions.collect(),
            default: listed.default.url(self.base, source),
        }
    }
}

impl Page<'_> {
    /// The most bytes that the page takes, all its addresses with all versions.
    fn most_bytes(&self) -> usize {
        const AROUND: usize = 80;
        let versions = self.versions.iter();
        let versions = versions.map(|(lang, url)| lang.len() + url.len() + AROUND);
        let one = versions.sum::<usize>() + 2 * (self.default.len() + AROUND);
        one * self.addresses().count()
    }

    /// Its addresses: its default, if that is a page of its own, and its versions.
    fn addresses(&self) -> impl Iterator<Item = &str> {
        let versions = self.versions.iter().map(|(_, url)| url.as_str());
        let default = Some(self.default.as_str());
        let default = default.filter(|default| !versions.clone().any(|url| url == *default));
        default.into_iter().chain(versions)
    }
}

fn part_name(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

/// The list of so many parts.
fn index(parts: usize, base: &BaseUrl) -> Vec<u8> {
    let mut index = String::new();
    for number in 1..=parts {
        let address = format!("{}{}{}", base.origin, base.path, part_name(number));
        let address = escaped(&address);
        push(
            &mut index,
            format_args!("<sitemap><loc>{address}</loc></sitemap>\n"),
        );
    }
    let index = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{index}</sitemapindex>\n"
    );
    index.into_bytes()
}

fn push_page(out: &mut String, page: &Page<'_>) {
    let mut links = String::new();
    if page.versions.len() > 1 {
        for (lang, url) in &page.versions {
            push_version(&mut links, lang, url);
        }
        push_version(&mut links, "x-default", &page.default);
    }
    for url in page.addresses() {
        let url = escaped(url);
        for part in ["<url><loc>", &url, "</loc>", &links, "</url>\n"] {
            out.push_str(part);
        }
    }
}

fn push_version(out: &mut String, lang: &str, url: &str) {
    let url = escaped(url);
    let (before, between) = ("<xhtml:link rel=\"alternate\" hreflang=\"", "\" href=\"");
    for part in [before, lang, between, &url, "\"/>"] {
        out.push_str(part);
    }
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text)
        .expect("writing to a String never fails");
}

/// An address as XML text; names hold neither spaces nor quotes.
fn escaped(url: &str) -> Cow<'_, str> {
    if url.contains(['&', '<']) {
        Cow::Owned(url.replace('&', "&amp;").replace('<', "&lt;"))
    } else {
        Cow::Borrowed(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::route::Route;

    fn base() -> BaseUrl {
        BaseUrl::parse("https://kreis.example/a").unwrap()
    }

    fn languages() -> Vec<Language> {
        ["de", "ar"].map(|tag| tag.parse().unwrap()).to_vec()
    }

    fn pages(listed: Vec<Listed>, base: &BaseUrl) -> Pages<'_> {
        Pages {
            listed,
            base,
            languages: languages(),
        }
    }

    fn page(number: usize) -> Listed {
        Listed {
            route: Route::OffersAToZ(number),
            languages: vec![0, 1],
            default: Route::OffersAToZ(number),
        }
    }

    #[test]
    fn a_page_names_its_versions_in_each() {
        let base = base();
        let files = sitemap(vec![page(1)], &base, &languages());
        let text = String::from_utf8(files[0].bytes().into_owned()).unwrap();
        assert_eq!(text.matches("<loc>").count(), 2);
        assert_eq!(text.matches("hreflang=\"ar\"").count(), 2);
        assert_eq!(text.matches("hreflang=\"x-default\"").count(), 2);
    }

    #[test]
    fn a_default_of_its_own_is_listed_with_all_versions() {
        let start = Listed {
            default: Route::Choice,
            ..page(1)
        };
        let base = base();
        let files = sitemap(vec![start], &base, &languages());
        let text = String::from_utf8(files[0].bytes().into_owned()).unwrap();
        assert_eq!(text.matches("<loc>").count(), 3);
        assert_eq!(text.matches("hreflang=\"ar\"").count(), 3);
    }

    #[test]
    fn more_pages_than_a_file_may_hold_are_split() {
        let listed: Vec<Listed> = (0..25_001).map(page).collect();
        let base = base();
        let pages = pages(listed.clone(), &base);
        assert_eq!(pages.parts(usize::MAX), [0..25_000, 25_000..25_001]);
        let files = sitemap(listed, &base, &languages());
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let names = ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"];
        assert_eq!(paths[..3], names);
        let addresses = |file: &Feed<'_>| {
            let text = String::from_utf8(file.bytes().into_owned()).unwrap();
            text.matches("<loc>").count()
        };
        let addresses: Vec<usize> = files.iter().map(addresses).collect();
        assert_eq!(addresses[0], paths.len() - 1);
        assert_eq!(addresses[1..].iter().sum::<usize>(), 2 * 25_001);
    }

    #[test]
    fn a_file_is_no_larger_than_allowed() {
        let base = base();
        let pages = pages((0..100).map(page).collect(), &base);
        let parts = pages.parts(10_000);
        assert!(parts.len() > 5);
        let files = parts.iter().map(|part| pages.urlset(part.clone()));
        let bytes: Vec<usize> = files.map(|file| file.len()).collect();
        assert!(bytes.iter().all(|bytes| *bytes < 10_000), "{bytes:?}");
        let listed: Vec<usize> = parts.into_iter().flatten().collect();
        assert_eq!(listed, (0..100).collect::<Vec<_>>());
    }
}
