//! `sitemap.xml`: every page that may be listed, with its language versions
//! (<https://www.sitemaps.org/protocol.html>, hreflang as in Google's extension).

use std::fmt::Write;

use crate::config::BaseUrl;
use crate::feed::File;
use crate::page::Listed;

/// The most addresses that the protocol allows in one file.
const MOST: usize = 50_000;

/// One file, or an index with its parts where there are more pages than one file may hold.
pub fn sitemap(pages: &[Listed], base: &BaseUrl) -> Vec<File> {
    let mut parts: Vec<String> = Vec::new();
    let mut written = MOST;
    for page in pages {
        let addresses = addresses(page).count();
        if written + addresses > MOST {
            parts.push(String::new());
            written = 0;
        }
        if let Some(part) = parts.last_mut() {
            push_page(part, page);
        }
        written += addresses;
    }
    match parts.as_slice() {
        [] => vec![file("sitemap.xml", &urlset(""))],
        [only] => vec![file("sitemap.xml", &urlset(only))],
        several => with_index(several, base),
    }
}

fn with_index(parts: &[String], base: &BaseUrl) -> Vec<File> {
    let mut index = String::new();
    let mut files = Vec::new();
    for (number, part) in (1..).zip(parts) {
        let name = format!("sitemap-{number}.xml");
        let address = escaped(&format!("{}{}{name}", base.origin, base.path));
        push(
            &mut index,
            format_args!("<sitemap><loc>{address}</loc></sitemap>\n"),
        );
        files.push(file(&name, &urlset(part)));
    }
    let index = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{index}</sitemapindex>\n"
    );
    files.insert(0, file("sitemap.xml", &index));
    files
}

fn urlset(urls: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{urls}</urlset>\n"
    )
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
        push(
            out,
            format_args!("<url><loc>{}</loc>{links}</url>\n", escaped(url)),
        );
    }
}

fn push_version(out: &mut String, lang: &str, url: &str) {
    let url = escaped(url);
    push(
        out,
        format_args!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{url}\"/>"),
    );
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text)
        .expect("writing to a String never fails");
}

/// An address as XML text; names hold neither spaces nor quotes.
fn escaped(url: &str) -> String {
    url.replace('&', "&amp;").replace('<', "&lt;")
}

fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
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
        let files = sitemap(&[page(1)], &base());
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
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
        let files = sitemap(&[start], &base());
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert_eq!(text.matches("<loc>").count(), 3);
        assert_eq!(text.matches("hreflang=\"ar\"").count(), 3);
    }

    #[test]
    fn more_pages_than_a_file_may_hold_are_split() {
        let pages: Vec<Listed> = (0..25_001).map(page).collect();
        let files = sitemap(&pages, &base());
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    }
}
