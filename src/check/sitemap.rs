//! Checks the sitemap: the list of all pages that search engines read.
//!
//! It reads the finished `sitemap.xml`: `<loc>` and `<xhtml:link hreflang=…>` of each page, or the
//! names of its parts if it is an index. Each address is that of a page that exists; the language
//! versions name each other, and they are those that the page's own head names.

use std::borrow::Cow;
use std::sync::Arc;

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;

use super::heads::{Head, Versions, by_page, language_mark, several, sorted};
use super::html::{self, Tag};
use super::links::file_mark;
use super::mark::Mark;
use super::tally::Tally;
use crate::config::BaseUrl;
use crate::diagnostic::{self, Code, Diagnostic};

/// The check of the sitemap against the heads of all pages; its files are read side by side.
///
/// A page that names only itself may leave that out in either place. Each sort of fault is one
/// finding per file, with the count and the first as an example.
pub struct SitemapCheck<'c> {
    base: &'c BaseUrl,
    pages: HashMap<Mark, &'c Head>,
    parts: HashSet<&'c str>,
}

/// What one file of the sitemap says, and what is wrong with each of its addresses alone.
pub struct Entries<'c> {
    pages: Vec<Entry<'c>>,
    findings: Vec<Diagnostic>,
}

/// Reads one file.
struct Reading<'r, 'c> {
    check: &'r SitemapCheck<'c>,
    file: &'c str,
    tally: Tally<Code>,
    /// How many faults were told.
    told: usize,
}

/// A page in the sitemap.
struct Entry<'c> {
    file: &'c str,
    page: Mark,
    /// The entries of a page's versions name the same, so they share them.
    versions: Versions,
}

/// The versions that an entry named in a text without faults. The entries of a page's versions
/// follow each other and say the same, so each text is read once.
#[derive(Default)]
struct Named<'x> {
    text: &'x [u8],
    versions: Versions,
}

impl Named<'_> {
    /// Whether an entry says the same from `at` on, up to its end.
    fn stands_at(&self, xml: &[u8], at: usize) -> bool {
        let rest = xml[at..].strip_prefix(self.text);
        !self.text.is_empty() && rest.is_some_and(|rest| rest.starts_with(b"</url>"))
    }
}

impl<'c> SitemapCheck<'c> {
    /// Gets ready to read the output files at these paths: an index and its parts, or all there is.
    pub fn new(
        base: &'c BaseUrl,
        heads: &'c [Head],
        files: impl Iterator<Item = &'c str>,
    ) -> SitemapCheck<'c> {
        SitemapCheck {
            base,
            pages: by_page(heads),
            parts: files.collect(),
        }
    }

    /// Reads the bytes of the file at a path.
    pub fn read(&self, file: &'c str, xml: &[u8]) -> Entries<'c> {
        let reading = Reading {
            check: self,
            file,
            tally: Tally::new(),
            told: 0,
        };
        reading.entries(xml)
    }

    /// What is wrong, from what all files say.
    pub fn finished(&self, files: Vec<Entries<'c>>) -> Vec<Diagnostic> {
        let entries = files.iter().flat_map(|file| &file.pages);
        let versions: HashMap<Mark, &Versions> =
            entries.map(|entry| (entry.page, &entry.versions)).collect();
        let entries = files.par_iter().flat_map(|file| &file.pages);
        let differs = entries.filter_map(|entry| {
            let head = self.pages.get(&entry.page)?;
            let differs = |other: &Versions| {
                let any = several(&entry.versions, entry.page) || several(other, entry.page);
                any && *other != entry.versions
            };
            let in_turn =
                |(_, page): &(Mark, Mark)| versions.get(page).is_some_and(|other| !differs(other));
            let wrong = differs(&head.versions) || !entry.versions.iter().all(in_turn);
            wrong.then_some((entry.file, Arc::clone(&head.path)))
        });
        let mut tally = Tally::new();
        for (file, page) in differs.collect::<Vec<_>>() {
            tally.count(file, |_| told(Code::SitemapDiffers, file, "page", &page));
        }
        let mut findings = tally.finished();
        findings.extend(files.into_iter().flat_map(|file| file.findings));
        diagnostic::sort(&mut findings);
        findings
    }
}

impl<'c> Reading<'_, 'c> {
    /// The pages of the file.
    fn entries(mut self, xml: &[u8]) -> Entries<'c> {
        let file = self.file;
        let mut entries = Vec::new();
        let mut tags = html::tags(xml);
        let mut page = None;
        let mut versions = Vec::new();
        let mut last = Named::default();
        // Where the versions of an entry begin, and how many faults had been told by then.
        let (mut begin, mut told) = (0, 0);
        let mut is_part = false;
        while let Some(tag) = tags.next() {
            if tag.is("url") && tag.closes {
                let versions = sorted(std::mem::take(&mut versions));
                let Some(page) = page.take() else { continue };
                if self.told == told {
                    last = Named {
                        text: &xml[begin..tag.span.start],
                        versions: Arc::clone(&versions),
                    };
                }
                entries.push(Entry {
                    file,
                    page,
                    versions,
                });
            } else if tag.is("sitemap") {
                is_part = !tag.closes;
            } else if tag.is("loc") && !tag.closes {
                let address = text_after(&tag, xml);
                if is_part {
                    self.part(address.trim());
                } else {
                    page = self.page(address.trim());
                }
            } else if tag.is("loc") && !is_part {
                (begin, told) = (tag.span.end, self.told);
                if last.stands_at(xml, begin)
                    && let Some(page) = page.take()
                {
                    let versions = Arc::clone(&last.versions);
                    entries.push(Entry {
                        file,
                        page,
                        versions,
                    });
                    tags.go_on_at(begin + last.text.len());
                }
            } else if tag.is("xhtml:link") && !tag.closes {
                versions.extend(self.version(&tag));
            }
        }
        Entries {
            pages: entries,
            findings: self.tally.finished(),
        }
    }

    /// The language and page that a version names.
    fn version(&mut self, tag: &Tag<'_>) -> Option<(Mark, Mark)> {
        let language = tag.value("hreflang")?;
        let mark = language_mark(&language);
        if mark.is_none() {
            self.tell(Code::WrongLanguage, &language);
        }
        let page = self.page(&tag.value("href")?);
        mark.zip(page)
    }

    /// The page at an address.
    fn page(&mut self, address: &str) -> Option<Mark> {
        let path = self.check.base.file_of(address);
        let mark = path.map(|path| file_mark(&path));
        let page = mark.filter(|mark| self.check.pages.contains_key(mark));
        if page.is_none() {
            self.tell(Code::SitemapAddress, address);
        }
        page
    }

    /// A file that the index names has to be there.
    fn part(&mut self, address: &str) {
        let path = self.check.base.file_of(address);
        if path.is_none_or(|path| !self.check.parts.contains(&*path)) {
            self.tell(Code::SitemapAddress, address);
        }
    }

    fn tell(&mut self, code: Code, literal: &str) {
        self.told += 1;
        let file = self.file;
        self.tally
            .count(code, |_| told(code, file, "literal", literal));
    }
}

/// A fault in a file of the sitemap.
fn told(code: Code, file: &str, name: &'static str, literal: &str) -> Diagnostic {
    let finding = Diagnostic::without_place(code).with(name, literal);
    // Where a page's head has a wrong tag, the page is named so; here it is the sitemap.
    let of_file = if code == Code::WrongLanguage {
        "page"
    } else {
        "file"
    };
    finding.with(of_file, file)
}

/// The text after a tag, up to the next.
fn text_after<'x>(tag: &Tag<'_>, xml: &'x [u8]) -> Cow<'x, str> {
    let rest = &xml[tag.span.end..];
    let end = rest.iter().position(|byte| *byte == b'<');
    html::decoded(&rest[..end.unwrap_or(rest.len())])
}

#[cfg(test)]
mod tests {
    use super::super::heads::read_head;
    use super::*;

    const VERSIONS: &str =
        "<link rel=alternate hreflang=de href=/de/><link rel=alternate hreflang=ar href=/ar/>";

    /// An entry of a page with versions.
    fn entry(address: &str, versions: &[(&str, &str)]) -> String {
        let link = |(language, address): &(&str, &str)| {
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>")
        };
        let versions: Vec<String> = versions.iter().map(link).collect();
        let versions = versions.concat();
        format!("<url>\n <loc> {address} </loc>{versions}<lastmod>2026-11-02</lastmod></url>")
    }

    /// Findings as `code literal ×count`.
    fn told(files: &[(&str, &str)]) -> Vec<String> {
        let base = BaseUrl::parse("https://x.example/").unwrap();
        let heads: Vec<Head> = [
            ("de/index.html", VERSIONS),
            ("ar/index.html", VERSIONS),
            ("a&b.html", ""),
        ]
        .iter()
        .map(|(path, html)| read_head(path, html.as_bytes(), &base))
        .collect();
        let paths = files.iter().map(|(path, _)| *path);
        let check = SitemapCheck::new(&base, &heads, paths);
        let read = files
            .iter()
            .map(|(path, xml)| check.read(path, xml.as_bytes()));
        let findings = check.finished(read.collect()).into_iter();
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

    const DE: &str = "https://x.example/de/";
    const AR: &str = "https://x.example/ar/";

    #[test]
    fn a_sitemap_like_its_pages_is_good() {
        let xml = format!(
            "<?xml version=\"1.0\"?><urlset>{}{}{}</urlset>",
            entry(DE, &[("de", DE), ("ar", AR)]),
            entry(AR, &[("ar", AR), ("de", DE)]),
            entry(
                "https://x.example/a&amp;b.html",
                &[("de", "https://x.example/a&amp;b.html")]
            ),
        );
        let index =
            "<sitemapindex><sitemap><loc>https://x.example/1.xml</loc></sitemap></sitemapindex>";
        assert_eq!(told(&[("sitemap.xml", index), ("1.xml", &xml)]), [""; 0]);
    }

    #[test]
    fn addresses_of_nothing_are_told() {
        let xml = format!(
            "{}{}<sitemap><loc>https://x.example/2.xml</loc></sitemap>",
            entry("/de/", &[]),
            entry("https://x.example/de", &[("", DE)])
        );
        assert_eq!(
            told(&[("1.xml", &xml)]),
            [
                "wrong-language Text(\"\") ×1",
                "sitemap-address Text(\"/de/\") ×3"
            ]
        );
    }

    #[test]
    fn what_is_wrong_in_several_entries_alike_is_counted_in_each() {
        let versions = [("de", DE), ("ar", AR), ("en", "https://x.example/en/")];
        let xml = format!("{}{}", entry(DE, &versions), entry(AR, &versions));
        assert_eq!(
            told(&[("1.xml", &xml)]),
            ["sitemap-address Text(\"https://x.example/en/\") ×2"]
        );
        let versions = [("de", DE), ("ar", AR)];
        let xml = format!("{}{}", entry(DE, &versions), entry(AR, &versions));
        assert_eq!(told(&[("1.xml", &xml)]), [""; 0]);
        let others = [("de", DE), ("ar", AR), ("fa", AR)];
        let xml = format!("{}{}", entry(DE, &versions), entry(AR, &others));
        assert_eq!(
            told(&[("1.xml", &xml)]),
            ["sitemap-differs Text(\"de/index.html\") ×2"]
        );
    }

    #[test]
    fn versions_have_to_be_the_pages_own_and_mutual() {
        let german = entry(DE, &[("de", DE), ("ar", AR)]);
        let lonely = entry(AR, &[]);
        assert_eq!(
            told(&[("1.xml", &german)]),
            ["sitemap-differs Text(\"de/index.html\") ×1"]
        );
        assert_eq!(
            told(&[("1.xml", &german), ("2.xml", &lonely)]),
            [
                "sitemap-differs Text(\"ar/index.html\") ×1",
                "sitemap-differs Text(\"de/index.html\") ×1",
            ]
        );
    }
}
