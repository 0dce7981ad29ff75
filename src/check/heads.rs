//! Checks what a page says of itself to search engines and browsers: in which languages it exists,
//! which address is its proper one, and where it redirects to.
//!
//! It reads the `<head>` only: `<html lang>`, `<link rel=alternate hreflang=…>`,
//! `<link rel=canonical>` and `<meta http-equiv=refresh>`. That all of these lead to files that
//! exist is already told by [`super::links`].

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::html::{self, Tag};
use super::links::{Target, refreshed_to};
use super::mark::Mark;
use super::tally::Tally;
use crate::config::BaseUrl;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::source::Source;

/// The head of one page, as far as it is checked; some 300 bytes with twelve languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The page's output file, such as `de/index.html`.
    pub path: Arc<str>,
    language: Option<Mark>,
    canonical: Option<Mark>,
    redirect: Option<Mark>,
    pub(super) versions: Versions,
    wrong: Vec<Fault>,
}

/// The language versions of a page: marks of language and output file, sorted, each once.
pub(super) type Versions = Box<[(Mark, Mark)]>;

/// The language of the version for everybody else; it needn't name the others in turn.
const EVERYBODY: &str = "x-default";

/// Something wrong with the head of a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    page: Arc<str>,
    code: Code,
    /// The other page or the literal.
    other: Arc<str>,
}

/// Reads the head of the page that will be the output file `path`.
pub fn read_head(path: &str, html: &[u8], base: &BaseUrl) -> Head {
    let mut head = Head {
        path: Arc::from(path),
        language: None,
        canonical: None,
        redirect: None,
        versions: Box::default(),
        wrong: Vec::new(),
    };
    let mut versions = Vec::new();
    for tag in html::tags(html).take_while(stands_in_head) {
        if tag.closes {
            continue;
        }
        if tag.is("html") {
            head.language = tag.value("lang").and_then(|tag| head.language_of(&tag));
        } else if tag.is("link") {
            head.read_link(&tag, base, &mut versions);
        } else if tag.is("meta")
            && let Some(content) = tag.value("content")
            && let Some(address) = refreshed_to(&tag, &content)
        {
            head.redirect = head.page_at(address, base);
        }
    }
    head.versions = sorted(versions);
    head
}

/// Checks the heads of all pages against each other. `template_of` tells a page's template, to be
/// named with what is wrong.
pub fn check_heads(
    heads: &[Head],
    template_of: &dyn Fn(&str) -> Option<Arc<Source>>,
) -> Vec<Diagnostic> {
    let pages: HashMap<Mark, &Head> = by_page(heads);
    let mut faults: Vec<Fault> = heads
        .par_iter()
        .flat_map_iter(|head| {
            let found = [head.versions_fault(&pages), head.leads_on(&pages)];
            head.wrong
                .iter()
                .cloned()
                .chain(found.into_iter().flatten())
        })
        .collect();
    faults.par_sort_unstable();
    let mut tally = Tally::new();
    for fault in faults {
        let template = template_of(&fault.page);
        let path = template.as_ref().map(|template| template.path.clone());
        // Redirects come from records: each is a fault of its own.
        let own = (fault.code == Code::RedirectLeadsOn).then(|| Arc::clone(&fault.page));
        tally.count((fault.code, path, own), |_| fault.told(template));
    }
    tally.finished()
}

/// The heads by the marks of their output files.
pub(super) fn by_page(heads: &[Head]) -> HashMap<Mark, &Head> {
    let marked = heads.iter().map(|head| (Mark::of(&*head.path), head));
    marked.collect()
}

/// The mark of a language tag; none if it isn't well-formed.
pub(super) fn language_mark(tag: &str) -> Option<Mark> {
    if tag == EVERYBODY {
        return Some(Mark::of(EVERYBODY));
    }
    let language: Language = tag.parse().ok()?;
    Some(Mark::of(language.tag()))
}

/// Whether the versions are more than the page alone.
pub(super) fn several(versions: &Versions, page: Mark) -> bool {
    versions.iter().any(|(_, file)| *file != page)
}

/// Versions in the order in which they compare.
pub(super) fn sorted(mut versions: Vec<(Mark, Mark)>) -> Versions {
    versions.sort_unstable();
    versions.dedup();
    versions.into_boxed_slice()
}

/// Whether a tag can stand in the head; the first that can't begins the body.
fn stands_in_head(tag: &Tag<'_>) -> bool {
    const HEAD: [&str; 9] = [
        "html", "head", "meta", "link", "title", "style", "script", "noscript", "base",
    ];
    HEAD.iter().any(|name| tag.is(name))
}

impl Head {
    fn read_link(&mut self, tag: &Tag<'_>, base: &BaseUrl, versions: &mut Vec<(Mark, Mark)>) {
        let rel = tag.value("rel").unwrap_or_default();
        let is = |word: &str| {
            rel.split_ascii_whitespace()
                .any(|one| one.eq_ignore_ascii_case(word))
        };
        let Some(address) = tag.value("href") else {
            return;
        };
        if is("canonical") {
            self.canonical = self.page_of(&address, base);
        } else if is("alternate")
            && let Some(language) = tag.value("hreflang")
        {
            let language = self.language_of(&language);
            let page = self.page_of(&address, base);
            versions.extend(language.zip(page));
        }
    }

    /// The mark of a language tag; notes one that isn't well-formed.
    fn language_of(&mut self, tag: &str) -> Option<Mark> {
        let mark = language_mark(tag);
        if mark.is_none() {
            self.note(Code::WrongLanguage, tag);
        }
        mark
    }

    /// The mark of the output file at an address; notes one outside the site.
    fn page_of(&mut self, address: &str, base: &BaseUrl) -> Option<Mark> {
        let mark = self.page_at(address, base);
        if mark.is_none() {
            self.note(Code::VersionOutside, address);
        }
        mark
    }

    fn page_at(&self, address: &str, base: &BaseUrl) -> Option<Mark> {
        let mut file = String::new();
        match base.resolve(&self.path, address, &mut file) {
            Target::Own { .. } => Some(Mark::of(&*file)),
            Target::Outside | Target::Broken(_) => None,
        }
    }

    fn note(&mut self, code: Code, literal: &str) {
        self.wrong.push(self.fault(code, literal));
    }

    fn fault(&self, code: Code, other: &str) -> Fault {
        Fault {
            page: Arc::clone(&self.path),
            code,
            other: Arc::from(other),
        }
    }

    /// All versions name the same versions, and each is in the language it is said to be in.
    fn versions_fault(&self, pages: &HashMap<Mark, &Head>) -> Option<Fault> {
        let own = Mark::of(&*self.path);
        // A page that only shows another language's words is no version of its own.
        let stands_for_itself = self.canonical.is_none_or(|canonical| canonical == own);
        let lacks_itself = self.versions.iter().all(|(_, page)| *page != own);
        if !self.versions.is_empty() && stands_for_itself && lacks_itself {
            return Some(self.fault(Code::OwnVersionMissing, &self.path));
        }
        let everybody = Mark::of(EVERYBODY);
        let other = self.versions.iter().find_map(|(language, page)| {
            let other = pages.get(page)?;
            let spoken = other.language.filter(|_| *language != everybody);
            let speaks_another = spoken.is_some_and(|spoken| spoken != *language);
            (other.versions != self.versions || speaks_another).then_some(other)
        });
        other.map(|other| self.fault(Code::VersionsDiffer, &other.path))
    }

    /// Redirects and canonical addresses lead to their end at once.
    fn leads_on(&self, pages: &HashMap<Mark, &Head>) -> Option<Fault> {
        if let Some(target) = self.redirect {
            let other = pages.get(&target)?;
            return (other.redirect.is_some())
                .then(|| self.fault(Code::RedirectLeadsOn, &other.path));
        }
        let canonical = self.canonical?;
        let other = pages.get(&canonical)?;
        let goes_on = other.canonical.is_some_and(|further| further != canonical);
        (other.redirect.is_some() || goes_on)
            .then(|| self.fault(Code::CanonicalLeadsOn, &other.path))
    }
}

impl Fault {
    fn told(&self, template: Option<Arc<Source>>) -> Diagnostic {
        let finding = match template {
            Some(template) => Diagnostic::new(self.code, template.place(0..0)),
            None => Diagnostic::without_place(self.code),
        };
        let finding = finding.with("page", &*self.page);
        if matches!(self.code, Code::WrongLanguage | Code::VersionOutside) {
            finding.with("literal", &*self.other)
        } else {
            finding.with("other", &*self.other)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DE_AR: &str = "<link rel=alternate hreflang=de href=https://x.example/de/>\
        <link rel=alternate hreflang=ar href=/ar/><link rel=alternate hreflang=x-default href=/>";

    /// Findings as `code first-argument second-argument ×count`.
    fn told(pages: &[(&str, &str)]) -> Vec<String> {
        let base = BaseUrl::parse("https://x.example/").unwrap();
        let pages = pages.iter();
        let heads: Vec<Head> = pages
            .map(|(path, html)| read_head(path, html.as_bytes(), &base))
            .collect();
        let template = Source::new("base.html", "");
        let findings = check_heads(&heads, &|_| Some(Arc::clone(&template))).into_iter();
        findings
            .map(|finding| {
                format!(
                    "{} {:?} ×{}",
                    finding.code.name(),
                    finding.args,
                    finding.count
                )
            })
            .map(|text| {
                text.replace("Text", "")
                    .replace(['(', ')', '"', '[', ']', ','], "")
            })
            .collect()
    }

    #[test]
    fn versions_that_name_each_other_are_good() {
        let german =
            format!("<!doctype html><html lang=de><head><title>x</title>{DE_AR}</head><p>");
        let arabic = format!("<html lang=ar>{DE_AR}<link rel=canonical href=/ar/>");
        let fallback = format!("<html lang=ku>{DE_AR}<link rel=canonical href=/de/>");
        let choice = format!("<html lang=de>{DE_AR}");
        let mut pages = [
            ("index.html", &*choice),
            ("de/index.html", &german),
            ("ar/index.html", &arabic),
            ("ku/index.html", &fallback),
        ];
        assert_eq!(told(&pages), [""; 0]);

        // The page for all other languages has to name them as well.
        pages[0].1 = "<html lang=de>";
        assert_eq!(
            told(&pages),
            ["versions-differ page ar/index.html other index.html ×3"]
        );
    }

    #[test]
    fn versions_that_differ_are_told_once_for_all_pages() {
        let one = format!("<html lang=de>{DE_AR}");
        let other = "<html lang=ar><link rel=alternate hreflang=ar href=/ar/>";
        let third = "<html lang=en><link rel=alternate hreflang=ar href=/ar/>";
        assert_eq!(
            told(&[
                ("de/index.html", &one),
                ("ar/index.html", other),
                ("en/index.html", third)
            ]),
            [
                "versions-differ page de/index.html other ar/index.html ×1",
                "own-version-missing page en/index.html other en/index.html ×1",
            ]
        );
        let wrong_language = format!("<html lang=fa>{DE_AR}");
        assert_eq!(
            told(&[("de/index.html", &one), ("ar/index.html", &wrong_language)]),
            ["versions-differ page ar/index.html other ar/index.html ×2"]
        );
    }

    #[test]
    fn wrong_tags_and_addresses_outside_are_told() {
        let html = "<html lang='Deutsch sprechen'><link rel=alternate hreflang=? href=/de/>\
            <link rel=canonical href=https://y.example/><body><link rel=canonical href=https://z.example/>";
        assert_eq!(
            told(&[("de/index.html", html)]),
            [
                "wrong-language page de/index.html literal ? ×2",
                "version-outside page de/index.html literal https://y.example/ ×1",
            ]
        );
    }

    #[test]
    fn what_leads_on_is_told() {
        let to = |address: &str| format!("<meta http-equiv=refresh content='0; url={address}'>");
        let (first, second, third) = (to("/b/"), to("/c/"), to("/d/"));
        let pages = [
            ("a/index.html", &*first),
            ("b/index.html", &second),
            ("c/index.html", "<link rel=canonical href=/b/>"),
            ("d/index.html", "<link rel=canonical href=/e/>"),
            ("e/index.html", "<link rel=canonical href=/f/>"),
            ("f/index.html", "<link rel=canonical href=/f/>"),
            ("g/index.html", &third),
        ];
        assert_eq!(
            told(&pages),
            [
                "canonical-leads-on page c/index.html other b/index.html ×2",
                "redirect-leads-on page a/index.html other b/index.html ×1",
            ]
        );
    }
}
