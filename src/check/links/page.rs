//! What is kept of one page.

use std::sync::Arc;

use super::address::percent_decoded;
use super::reference::{Found, each_found};
use super::{Addresses, Broken, Fault, Kind, Target};
use crate::check::html::{Attribute, Element, Tag, decoded, tags};
use crate::check::mark::Mark;
use crate::config::BaseUrl;
use crate::source::Span;

/// What the check of the whole site has to know of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFacts {
    /// Its output file, such as `de/index.html`.
    pub path: Arc<str>,
    /// How many references were read on it.
    pub references: usize,
    /// The pages that its links lead to, by number; sorted, each once. None unless the numbers were
    /// asked for.
    pub leads_to: Box<[u32]>,
    /// Its ids, sorted.
    pub(super) ids: Box<[Mark]>,
    /// What only the whole site can decide; sorted, each once.
    pub(super) open: Vec<Open>,
    /// What is broken for sure; sorted, each once.
    pub(super) broken: Vec<Broken>,
}

/// A reference that only the whole site can decide.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Open {
    /// The output file it means.
    pub(super) file: String,
    /// The id wanted there.
    pub(super) fragment: Option<String>,
    pub(super) kind: Kind,
    pub(super) value: String,
}

/// Reads the finished bytes of the page that will be the output file `path`; see [`Reading`].
pub fn read_page(
    path: &str,
    html: &[u8],
    base: &BaseUrl,
    is_file: &dyn Fn(&str) -> bool,
) -> PageFacts {
    Reading::new(Arc::from(path), base, is_file).whole(html)
}

/// The number of the page that an output file is, if it is one that is wanted.
pub type Numbers<'n> = dyn Fn(&str) -> Option<u32> + 'n;

/// A page that is being read; told its tags in order.
pub struct Reading<'c> {
    path: Arc<str>,
    base: &'c BaseUrl,
    is_file: &'c dyn Fn(&str) -> bool,
    known: Option<&'c Addresses>,
    /// The file that the last address meant; kept for its memory.
    file: String,
    /// The number of the page that a file is, where that is wanted.
    number_of: Option<&'c Numbers<'c>>,
    /// Whether the tag is that of a link to be followed.
    is_link: bool,
    references: usize,
    leads_to: Vec<u32>,
    ids: Vec<(Mark, Span)>,
    used_ids: Vec<(Mark, Box<str>)>,
    maps: Vec<Mark>,
    used_maps: Vec<Box<str>>,
    open: Vec<Open>,
    broken: Vec<Broken>,
}

impl<'c> Reading<'c> {
    /// Begins with the page that will be the output file `path`.
    ///
    /// `is_file` tells what is known already: it may say no to a file that comes later, which costs
    /// memory only, but never yes to one that doesn't come. Files with ids that are no pages, such
    /// as a sprite of icons, can be read too, so that links into them are checked.
    pub fn new(
        path: Arc<str>,
        base: &'c BaseUrl,
        is_file: &'c dyn Fn(&str) -> bool,
    ) -> Reading<'c> {
        Reading {
            path,
            base,
            is_file,
            known: None,
            file: String::new(),
            number_of: None,
            is_link: false,
            references: 0,
            leads_to: Vec::new(),
            ids: Vec::new(),
            used_ids: Vec::new(),
            maps: Vec::new(),
            used_maps: Vec::new(),
            open: Vec::new(),
            broken: Vec::new(),
        }
    }

    /// Takes a short look at references to these addresses; none may be unknown to `is_file`.
    #[must_use]
    pub fn knowing(mut self, known: &'c Addresses) -> Reading<'c> {
        self.known = Some(known);
        self
    }

    /// Keeps which pages the links of this one lead to; `number_of` knows the page's number by its
    /// output file, if it has one.
    #[must_use]
    pub fn with_numbers(mut self, number_of: &'c Numbers<'c>) -> Reading<'c> {
        self.number_of = Some(number_of);
        self
    }

    /// Reads the next tag of the page and its attributes.
    pub fn tag(&mut self, tag: &Tag<'_>, attributes: &[Attribute<'_>]) {
        self.is_link =
            self.number_of.is_some() && matches!(tag.element, Element::A | Element::Area);
        if !tag.closes && !attributes.is_empty() {
            // Where a link leads to that is followed takes a closer look.
            let known = self.known.filter(|_| !self.is_link);
            let base = self.base;
            let is_good = |value: &[u8]| known.is_some_and(|known| known.leads(base, value));
            each_found(tag, attributes, is_good, |found, span| {
                self.found(found, span);
            });
        }
    }

    /// Reads all tags of the page.
    pub(in crate::check) fn whole(mut self, html: &[u8]) -> PageFacts {
        let mut tags = tags(html);
        let mut attributes = Vec::new();
        while let Some(tag) = tags.next_into(&mut attributes) {
            self.tag(&tag, &attributes);
        }
        self.finished(html)
    }

    fn found(&mut self, found: Found<'_>, span: Span) {
        self.references += usize::from(matches!(found, Found::Reference(..) | Found::Good));
        match found {
            Found::Good => {}
            Found::Id(id) => self.ids.push((Mark::of(id), span)),
            Found::Map(name) => self.maps.push(Mark::of(name)),
            Found::UseMap(name) => self.used_maps.push(name.into()),
            Found::Reference(Kind::Id, id) => self.used_ids.push((Mark::of(id), id.into())),
            Found::Reference(kind, value) => self.address(kind, value),
        }
    }

    fn address(&mut self, kind: Kind, value: &str) {
        let target = self.base.resolve(&self.path, value, &mut self.file);
        if self.is_link
            && matches!(target, Target::Own { .. })
            && let Some(number_of) = self.number_of
        {
            self.leads_to.extend(number_of(&self.file));
        }
        match target {
            Target::Outside => {}
            Target::Broken(fault) => self.break_off(fault, kind, value),
            Target::Own { .. } if value.trim().is_empty() && kind != Kind::Href => {
                self.break_off(Fault::NoFile, kind, value);
            }
            Target::Own { fragment: None }
                if *self.file == *self.path || (self.is_file)(&self.file) => {}
            Target::Own { fragment } => self.open.push(Open {
                file: self.file.clone(),
                fragment: fragment.map(str::to_owned),
                kind,
                value: value.to_owned(),
            }),
        }
    }

    /// Notes that something is broken for sure.
    fn break_off(&mut self, fault: Fault, kind: Kind, value: &str) {
        self.broken.push(Broken {
            page: Arc::clone(&self.path),
            fault,
            kind,
            value: value.to_owned(),
        });
    }

    /// Decides what the page alone can decide; `html` are its bytes.
    pub fn finished(mut self, html: &[u8]) -> PageFacts {
        let mut ids = std::mem::take(&mut self.ids);
        ids.sort_unstable();
        for pair in ids.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let id = decoded(&html[pair[0].1.start..pair[0].1.end]);
            self.break_off(Fault::RepeatedId, Kind::Id, &id);
        }
        ids.dedup_by_key(|(mark, _)| *mark);
        let ids: Box<[Mark]> = ids.into_iter().map(|(mark, _)| mark).collect();
        for (mark, id) in std::mem::take(&mut self.used_ids) {
            if ids.binary_search(&mark).is_err() {
                self.break_off(Fault::NoId, Kind::Id, &id);
            }
        }
        for name in std::mem::take(&mut self.used_maps) {
            if !self.maps.contains(&Mark::of(&*name)) {
                self.break_off(Fault::NoId, Kind::Id, &name);
            }
        }
        for open in std::mem::take(&mut self.open) {
            if *open.file != *self.path {
                self.open.push(open);
            } else if !open.fragment.is_none_or(|id| has_id(&ids, &id)) {
                self.break_off(Fault::NoFragment, open.kind, &open.value);
            }
        }
        self.open.sort_unstable();
        self.open.dedup();
        self.broken.sort_unstable();
        self.broken.dedup();
        self.leads_to.sort_unstable();
        self.leads_to.dedup();
        PageFacts {
            leads_to: self.leads_to.into(),
            path: self.path,
            references: self.references,
            ids,
            open: self.open,
            broken: self.broken,
        }
    }
}

impl PageFacts {
    /// Whether the page has an element that the fragment names.
    pub(super) fn has_id(&self, fragment: &str) -> bool {
        has_id(&self.ids, fragment)
    }
}

/// Whether the fragment names one of the ids; browsers try it as it stands first, then decoded.
fn has_id(ids: &[Mark], fragment: &str) -> bool {
    let has = |id: &str| ids.binary_search(&Mark::of(id)).is_ok();
    has(fragment) || percent_decoded(fragment).is_some_and(|id| has(&id))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of a page `de/index.html` beside a `de/a/index.html`.
    fn read(html: &str) -> PageFacts {
        let base = BaseUrl::parse("https://x.example/").unwrap();
        read_page("de/index.html", html.as_bytes(), &base, &|file| {
            file == "de/a/index.html"
        })
    }

    fn broken(html: &str) -> Vec<(Fault, String)> {
        let broken = read(html).broken.into_iter();
        broken.map(|broken| (broken.fault, broken.value)).collect()
    }

    #[test]
    fn what_is_good_is_not_kept() {
        let facts = read(
            "<h1 id=grün>x</h1><a href=/de/a/>x</a><a href=a/>x</a><a href=#gr%C3%BCn>x</a><a href=''>x</a><p id='%25'><a href=#%25>x</a>\
             <p aria-labelledby=grün><a href=https://y.example/>x</a><img usemap=#m><map name=m></map>",
        );
        assert_eq!((facts.open, facts.broken), (vec![], vec![]));
        assert_eq!(facts.ids.len(), 2);
    }

    #[test]
    fn what_the_page_alone_can_tell_is_told() {
        assert_eq!(
            broken(
                "<p id=a><p id=b><p id=a><p id=a><a href=#c>x</a><p aria-owns='a d'><img src='' usemap=#e>"
            ),
            [
                (Fault::NoFile, String::new()),
                (Fault::NoFragment, "#c".to_owned()),
                (Fault::NoId, "d".to_owned()),
                (Fault::NoId, "e".to_owned()),
                (Fault::RepeatedId, "a".to_owned()),
            ]
        );
    }

    #[test]
    fn what_the_site_must_tell_is_kept_once() {
        let facts = read("<a href=/b/>x</a><a href=/b/>x</a><a href=/de/a/#x>x</a>");
        let kept: Vec<&str> = facts.open.iter().map(|open| &*open.value).collect();
        assert_eq!(kept, ["/b/", "/de/a/#x"]);
    }

    #[test]
    fn which_pages_links_lead_to_is_kept_where_it_is_wanted() {
        let base = BaseUrl::parse("https://x.example/").unwrap();
        let html = "<link rel=alternate href=/de/c/><a href=/de/b/#x>x</a><a href=../a/>x</a>\
            <map><area href=b/></map><form action=/de/c/><a href=#y>x</a><a href=/a.svg>x</a>\
            <a href=https://y.example/de/c/>x</a>";
        let number_of = |file: &str| match file {
            "de/a/index.html" => Some(1),
            "de/b/index.html" => Some(0),
            "de/c/index.html" => Some(2),
            _ => None,
        };
        let reading = |path: &str| Reading::new(Arc::from(path), &base, &|_| true);
        let leads_to = |path: &str| {
            let reading = reading(path).with_numbers(&number_of);
            reading.whole(html.as_bytes()).leads_to
        };
        let without = reading("de/index.html").whole(html.as_bytes());
        assert!(without.leads_to.is_empty());
        assert_eq!(*leads_to("de/index.html"), [0]);
        assert_eq!(*leads_to("de/b/index.html"), [0, 1]);
    }
}
