//! Checks what a page says of itself to search engines and browsers: in which languages it exists,
//! which address is its proper one, and where it redirects to.
//!
//! It reads the `<head>` only: `<html lang>`, `<link rel=alternate hreflang=…>`,
//! `<link rel=canonical>` and `<meta http-equiv=refresh>`. That all of these lead to files that
//! exist is already told by [`super::links`].

use std::sync::Arc;

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;

use super::html::{self, Attr, Attribute, Element, Tag, first};
use super::links::{Addresses, Target, file_mark, refreshed_to};
use super::mark::Mark;
use super::tally::Tally;
use crate::config::BaseUrl;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::source::Source;

/// The head of one page, as far as it is checked; some 100 bytes, and 200 more for all versions of a
/// page together.
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
pub(super) type Versions = Arc<[(Mark, Mark)]>;

/// The language versions that pages have had so far: those of a page share them, so that there is
/// one copy for all languages.
#[derive(Debug, Default)]
pub struct KnownVersions(HashSet<Versions>);

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

/// Reads the head of the page that will be the output file `path`; see [`Reading`].
pub fn read_head(path: &str, html: &[u8], base: &BaseUrl) -> Head {
    let mut reading = Reading::new(Arc::from(path), base);
    let mut tags = html::tags(html);
    let mut attributes = Vec::new();
    while let Some(tag) = tags.next_into(&mut attributes) {
        reading.tag(&tag, &attributes);
    }
    reading.finished()
}

/// A head that is being read; told the tags of its page in order.
pub struct Reading<'c> {
    base: &'c BaseUrl,
    known: Option<&'c Addresses>,
    head: Head,
    versions: Vec<(Mark, Mark)>,
    /// The file that the last address meant; kept for its memory.
    file: String,
    is_over: bool,
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
    let marked = heads.iter().map(|head| (file_mark(&head.path), head));
    marked.collect()
}

/// The mark of a language tag; none if it isn't well-formed.
pub(super) fn language_mark(tag: &str) -> Option<Mark> {
    if tag == EVERYBODY {
        return Some(Mark::of(EVERYBODY));
    }
    // Most tags are two small letters, which are their own canonical form.
    if tag.len() == 2 && tag.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return Some(Mark::of(tag));
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
    versions.into()
}

impl<'c> Reading<'c> {
    /// Begins with the page that will be the output file `path`.
    pub fn new(path: Arc<str>, base: &'c BaseUrl) -> Reading<'c> {
        let head = Head {
            path,
            language: None,
            canonical: None,
            redirect: None,
            versions: Versions::default(),
            wrong: Vec::new(),
        };
        Reading {
            base,
            known: None,
            head,
            versions: Vec::new(),
            file: String::new(),
            is_over: false,
        }
    }

    /// Takes a short look at references to these addresses.
    #[must_use]
    pub fn knowing(mut self, known: &'c Addresses) -> Reading<'c> {
        self.known = Some(known);
        self
    }

    /// Reads the next tag of the page and its attributes.
    pub fn tag(&mut self, tag: &Tag<'_>, attributes: &[Attribute<'_>]) {
        if !self.is_over {
            self.tag_in_head(tag, attributes);
        }
    }

    fn tag_in_head(&mut self, tag: &Tag<'_>, attributes: &[Attribute<'_>]) {
        self.is_over = !tag.element.stands_in_head();
        if self.is_over || tag.closes {
            return;
        }
        let value = |attr| first(attributes, attr).map(Attribute::decoded);
        if tag.element == Element::Html {
            self.head.language = value(Attr::Lang).and_then(|tag| self.head.language_of(&tag));
        } else if tag.element == Element::Link {
            self.link(attributes);
        } else if tag.element == Element::Meta
            && let Some(content) = value(Attr::Content)
            && let Some(address) = refreshed_to(attributes, &content)
        {
            self.head.redirect = self.page_at(address);
        }
    }

    /// What was read; after the last tag.
    pub fn finished(self) -> Head {
        Head {
            versions: sorted(self.versions),
            ..self.head
        }
    }

    fn link(&mut self, attributes: &[Attribute<'_>]) {
        let Some(rel) = first(attributes, Attr::Rel) else {
            return;
        };
        let Some(address) = first(attributes, Attr::Href) else {
            return;
        };
        if rel.has_word("canonical") {
            self.head.canonical = self.page_of(address);
        } else if rel.has_word("alternate")
            && let Some(language) = first(attributes, Attr::Hreflang)
        {
            let language = self.head.language_of(&language.decoded());
            let page = self.page_of(address);
            self.versions.extend(language.zip(page));
        }
    }

    /// The mark of the output file at an address; notes one outside the site.
    fn page_of(&mut self, address: &Attribute<'_>) -> Option<Mark> {
        let known = self.known;
        let known = known.and_then(|known| known.led_to(self.base, address.value));
        if known.is_some() {
            return known;
        }
        let address = address.decoded();
        let mark = self.page_at(&address);
        if mark.is_none() {
            self.head.note(Code::VersionOutside, &address);
        }
        mark
    }

    fn page_at(&mut self, address: &str) -> Option<Mark> {
        match self.base.resolve(&self.head.path, address, &mut self.file) {
            Target::Own { .. } => Some(file_mark(&self.file)),
            Target::Outside | Target::Broken(_) => None,
        }
    }
}

impl Head {
    /// The same head, its versions those of a page before it if they are the same.
    #[must_use]
    pub fn sharing(mut self, known: &mut KnownVersions) -> Head {
        if let Some(same) = known.0.get(&self.versions) {
            self.versions = Arc::clone(same);
        } else {
            known.0.insert(Arc::clone(&self.versions));
        }
        self
    }

    /// The mark of a language tag; notes one that isn't well-formed.
    fn language_of(&mut self, tag: &str) -> Option<Mark> {
        let mark = language_mark(tag);
        if mark.is_none() {
            self.note(Code::WrongLanguage, tag);
        }
        mark
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
        let own = file_mark(&self.path);
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
