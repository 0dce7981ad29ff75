//! `sitemap.xml`: every page that may be listed, with its language versions
//! (<https://www.sitemaps.org/protocol.html>, hreflang as in Google's extension).

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::BaseUrl;
use crate::feed::Feed;
use crate::page::Listed;

/// The most addresses that the protocol allows in one file.
const MOST: usize = 50_000;

/// The most bytes of one file. The protocol allows 50 MB, but it is made and read again while
/// everything else is in memory.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// How many pages are written at a time; threads write side by side.
const CHUNK: usize = 64;

/// One file, or an index with its parts where there are more pages than one file may hold.
pub fn sitemap(pages: Vec<Listed>, base: &BaseUrl) -> Vec<Feed<'_>> {
    let pages: Arc<[Listed]> = pages.into();
    let part = |name: String, part: Range<usize>| {
        let pages = Arc::clone(&pages);
        Feed::new(name, move || urlset(&pages[part.clone()]))
    };
    match parts(&pages, MOST_BYTES).as_slice() {
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

/// The pages, cut where a file is full.
fn parts(pages: &[Listed], limit: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let (mut written, mut bytes) = (0, 0);
    for (at, page) in pages.iter().enumerate() {
        let addresses = addresses(page).count();
        let most_bytes = addresses * most_bytes(page);
        if written + addresses > MOST || bytes + most_bytes > limit {
            parts.push(start..at);
            (start, written, bytes) = (at, 0, 0);
        }
        written += addresses;
        bytes += most_bytes;
    }
    if start < pages.len() {
        parts.push(start..pages.len());
    }
    parts
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

fn urlset(pages: &[Listed]) -> Vec<u8> {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    let urls = pages.par_chunks(CHUNK).map(|pages| {
        let most = |page| addresses(page).count() * most_bytes(page);
        let mut urls = String::with_capacity(pages.iter().map(most).sum());
        for page in pages {
            push_page(&mut urls, page);
        }
        urls
    });
    let urls: Vec<String> = urls.collect();
    let length = urls.iter().map(String::len).sum::<usize>();
    let mut text = String::with_capacity(head.len() + length + 16);
    text.push_str(head);
    text.extend(urls);
    text.push_str("</urlset>\n");
    text.into_bytes()
}

/// The most bytes that an address of a page takes with all its versions.
fn most_bytes(page: &Listed) -> usize {
    const AROUND: usize = 80;
    let versions = page.versions.iter();
    let versions = versions.map(|(lang, url)| lang.len() + url.len() + AROUND);
    versions.sum::<usize>() + 2 * (page.default.len() + AROUND)
}

/// The addresses of a page: its default, if that is a page of its own, and its versions.
fn addresses(page: &Listed) -> impl Iterator<Item = &str> {
    let versions = page.versions.iter().map(|(_, url)| url.as_str());
    let default = Some(page.default.as_str());
    let default = default.filter(|default| !versions.clone().any(|url| url == *default));
    default.into_iter().chain(versions)
}

fn push_page(out: &mut String, page: &Listed) {
    let mut links = String::new();
    if page.versions.len() > 1 {
        for (lang, url) in &page.versions {
            push_version(&mut links, lang, url);
        }
        push_version(&mut links, "x-default", &page.default);
    }
    for url in addresses(page) {
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

    fn base() -> BaseUrl {
        BaseUrl::parse("https://kreis.example/a").unwrap()
    }

    fn page(number: usize) -> Listed {
        let url = |tag: &str| format!("https://kreis.example/a/{tag}/{number}/");
        Listed {
            versions: vec![("de".into(), url("de")), ("ar".into(), url("ar"))],
            default: url("de"),
        }
    }

    #[test]
    fn a_page_names_its_versions_in_each() {
        let base = base();
        let files = sitemap(vec![page(1)], &base);
        let text = String::from_utf8(files[0].bytes().into_owned()).unwrap();
        assert_eq!(text.matches("<loc>").count(), 2);
        assert_eq!(text.matches("hreflang=\"ar\"").count(), 2);
        assert_eq!(text.matches("hreflang=\"x-default\"").count(), 2);
    }

    #[test]
    fn a_default_of_its_own_is_listed_with_all_versions() {
        let start = Listed {
            default: "https://kreis.example/a/".to_owned(),
            ..page(1)
        };
        let base = base();
        let files = sitemap(vec![start], &base);
        let text = String::from_utf8(files[0].bytes().into_owned()).unwrap();
        assert_eq!(text.matches("<loc>").count(), 3);
        assert_eq!(text.matches("hreflang=\"ar\"").count(), 3);
    }

    #[test]
    fn more_pages_than_a_file_may_hold_are_split() {
        let pages: Vec<Listed> = (0..25_001).map(page).collect();
        assert_eq!(parts(&pages, usize::MAX), [0..25_000, 25_000..25_001]);
        let base = base();
        let files = sitemap(pages, &base);
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
        let pages: Vec<Listed> = (0..100).map(page).collect();
        let parts = parts(&pages, 10_000);
        assert!(parts.len() > 5);
        let files = parts.iter().map(|part| urlset(&pages[part.clone()]));
        let bytes: Vec<usize> = files.map(|file| file.len()).collect();
        assert!(bytes.iter().all(|bytes| *bytes < 10_000), "{bytes:?}");
        let listed: Vec<usize> = parts.into_iter().flatten().collect();
        assert_eq!(listed, (0..100).collect::<Vec<_>>());
    }
}
