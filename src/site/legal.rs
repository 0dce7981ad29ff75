//! What every public website has to say: an imprint, a privacy page, an accessibility statement
//! that is not too old, and nothing in them that was only to be filled in.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::equality_law::EqualityLaw;
use crate::content::fields::Word;
use crate::content::land::Land;
use crate::content::name::{CONTENT, Kind};
use crate::content::page::PageRole;
use crate::content::words::Words;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::{Entry, Id, Kreis, Page, Scope, Site};
use crate::source::Span;

/// Pieces of text that stand in drafts and in no finished legal page.
const PLACEHOLDERS: [&str; 18] = [
    "TODO",
    "FIXME",
    "XXX",
    "xxx",
    "???",
    "Lorem ipsum",
    "Platzhalter",
    "Mustermann",
    "Musterfrau",
    "Musterstraße",
    "Musterstrasse",
    "Musterweg",
    "Musterstadt",
    "Musterort",
    "Musterkreis",
    "Musterlandkreis",
    "example.com",
    ".example",
];

/// The free pages of the whole site and of each Kreis; those of a Kreis that is alone are the whole
/// site's.
#[derive(Debug)]
pub struct Pages(BTreeMap<Scope, Vec<Id<Page>>>);

impl Pages {
    /// Sorts the pages of a site by whose they are.
    pub fn of(site: &Site) -> Pages {
        let mut pages: BTreeMap<Scope, Vec<Id<Page>>> = BTreeMap::new();
        for (id, page) in site.pages.iter() {
            let scope = page.facts.kreis.filter(|_| site.has_several_kreise());
            pages.entry(scope).or_default().push(id);
        }
        Pages(pages)
    }

    /// The pages that belong to the whole site, or to a Kreis alone.
    pub fn own(&self, scope: Scope) -> &[Id<Page>] {
        self.0.get(&scope).map_or(&[], Vec::as_slice)
    }

    /// The pages that those of the whole site or of a Kreis lead to: a Kreis's own, and of the
    /// site's those whose role none of its own has.
    pub fn all(&self, site: &Site, scope: Scope) -> Vec<Id<Page>> {
        let own = self.own(scope);
        let role = |id: &Id<Page>| site.pages[*id].facts.written.role;
        let common = self.own(None).iter().filter(|id| {
            let is_replaced = role(id).is_some_and(|it| own.iter().any(|id| role(id) == Some(it)));
            scope.is_some() && !is_replaced
        });
        own.iter().chain(common).copied().collect()
    }

    /// The own page of a role.
    fn with_role(&self, site: &Site, scope: Scope, role: PageRole) -> Option<Id<Page>> {
        let mut own = self.own(scope).iter().copied();
        own.find(|id| site.pages[*id].facts.written.role == Some(role))
    }
}

/// All findings about the legal pages. Where a page `is_broken` that could not be read, none is
/// told as missing: it may be the one.
pub fn check(site: &Site, is_broken: bool) -> Vec<Diagnostic> {
    let pages = Pages::of(site);
    let mut findings = Vec::new();
    for scope in site.scopes() {
        findings.extend(repeated(site, &pages, scope));
    }
    if !is_broken {
        findings.extend(missing(site, &pages));
        findings.extend(missing_aids(site, &pages));
    }
    for (_, page) in site.pages.iter() {
        let by_law = page
            .facts
            .written
            .role
            .filter(|role| role.is_required_by_law());
        if by_law.is_some() {
            findings.extend(drafts(site, page));
        }
        findings.extend(statement(site, page));
    }
    findings
}

/// The laws of the Bundesländer that a statement is made for, each once: those of its Kreis, or of
/// all Kreise that have none of their own.
pub fn laws(site: &Site, pages: &Pages, statement: &Page) -> Vec<EqualityLaw> {
    let is_meant = |kreis: Id<Kreis>| match statement.kreis.filter(|_| site.has_several_kreise()) {
        Some(own) => own == kreis,
        None => pages
            .with_role(site, Some(kreis), PageRole::Accessibility)
            .is_none(),
    };
    let land = |kreis: Id<Kreis>| site.kreise[kreis].facts.written.land;
    let meant: BTreeSet<Land> = site
        .kreise
        .ids()
        .filter(|id| is_meant(*id))
        .map(land)
        .collect();
    let all = || site.kreise.ids().map(land).collect();
    let lands = if meant.is_empty() { all() } else { meant };
    lands.into_iter().map(EqualityLaw::of).collect()
}

/// No role is there twice.
fn repeated(site: &Site, pages: &Pages, scope: Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (word, role) in PageRole::WORDS {
        let of_role = pages.own(scope).iter().map(|id| &site.pages[*id]);
        let of_role = of_role.filter(|page| page.facts.written.role == Some(*role));
        let found: Vec<&Entry<Page>> = of_role.collect();
        for again in found.iter().skip(1) {
            let place = again.facts.written.role_at.clone();
            let first = found[0].facts.written.role_at.clone();
            let repeated = Diagnostic::new(Code::LegalPageRepeated, place).and_at(first);
            findings.push(repeated.with("role", *word));
        }
    }
    findings
}

/// Each role that the law wants is there, for the whole site and, where Kreise have pages of their
/// own, for each of them.
fn missing(site: &Site, pages: &Pages) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, role) in PageRole::WORDS {
        let has = |scope: &Scope| pages.with_role(site, *scope, *role).is_some();
        if !role.is_required_by_law() || has(&None) {
            continue;
        }
        findings.push(lacks(site, Code::LegalPageMissing, None, *role));
        let kreise: Vec<Scope> = site.scopes().skip(1).collect();
        // Where no Kreis has one, one for all is what is missing.
        if kreise.iter().any(has) {
            let without = kreise.iter().filter(|kreis| !has(kreis));
            let told = without.map(|kreis| lacks(site, Code::LegalPageMissing, *kreis, *role));
            findings.extend(told);
        }
    }
    findings
}

/// The website of a Kreis explains itself where the law of its Bundesland wants it.
fn missing_aids(site: &Site, pages: &Pages) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let several = site.has_several_kreise();
    for (kreis, entry) in site.kreise.iter() {
        let law = EqualityLaw::of(entry.facts.written.land);
        if law.aids_on_start_page != Some(true) {
            continue;
        }
        let scope = several.then_some(kreis);
        for role in [PageRole::EasyLanguage, PageRole::SignLanguage] {
            let mut scopes = [scope, None].into_iter();
            if !scopes.any(|scope| pages.with_role(site, scope, role).is_some()) {
                findings.push(lacks(site, Code::AidMissing, scope, role));
            }
        }
    }
    findings
}

/// That the whole site or a Kreis lacks a page.
fn lacks(site: &Site, code: Code, scope: Scope, role: PageRole) -> Diagnostic {
    let folder = Kind::Page.folder();
    let Some(kreis) = scope else {
        return Diagnostic::new(code, site.config.source.place(0..0))
            .with("role", role.word())
            .with("folder", format!("{CONTENT}{folder}/"));
    };
    let entry = &site.kreise[kreis];
    Diagnostic::new(code, entry.source.place(0..3))
        .with("role", role.word())
        .with("kreis", entry.words.shown(0).title())
        .with("folder", format!("{CONTENT}{}/{folder}/", entry.name))
}

/// What was only to be filled in, in all languages.
fn drafts(site: &Site, page: &Entry<Page>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for language in 0..site.config.languages.len() {
        if !page.words.has_own(language) {
            continue;
        }
        let words = &page.words.shown(language).words.words;
        if !site.config.demonstration {
            findings.extend(placeholders(words));
        }
        findings.extend(empty_sections(words));
    }
    findings
}

/// Where the text of a page holds a placeholder, each of them once.
fn placeholders(words: &Words) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for block in &words.body.blocks {
        let text = words.source.slice(block.span);
        let named = PLACEHOLDERS.iter().filter_map(|literal| {
            let at = text.find(literal)?;
            Some((at, at + literal.len()))
        });
        for (start, end) in named.chain(bracketed(text)) {
            let span = Span::from(start..end).shifted(block.span.start);
            let finding = Diagnostic::new(Code::Placeholder, words.source.place(span));
            findings.push(finding.with("literal", &text[start..end]));
        }
    }
    findings
}

/// `[Name der Behörde]`: brackets that are no link of Markdown.
fn bracketed(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = text[rest..].find('[').map(|at| at + rest) {
        let Some(close) = text[open..].find(']').map(|at| at + open) else {
            break;
        };
        rest = close + 1;
        let inner = &text[open + 1..close];
        let is_link = text[rest..].starts_with(['(', '[', ':']);
        let is_text = inner.chars().any(char::is_alphabetic) && !inner.contains('\n');
        if !is_link && is_text && inner != "x" {
            found.push((open, rest));
        }
    }
    found
}

/// Headings that nothing follows.
fn empty_sections(words: &Words) -> Vec<Diagnostic> {
    let body = &words.body;
    let headings = body.headings.iter();
    let empty = headings.filter(|heading| {
        let next = body
            .headings
            .iter()
            .find(|other| other.block > heading.block);
        match next {
            Some(next) => next.block == heading.block + 1 && next.level <= heading.level,
            None => heading.block + 1 == body.blocks.len(),
        }
    });
    let findings = empty.map(|heading| {
        let place = words.source.place(heading.span);
        Diagnostic::new(Code::EmptySection, place).with("literal", &*heading.text)
    });
    findings.collect()
}

/// A statement is looked at every year (directive (EU) 2016/2102, article 7), and names the body
/// that readers can turn to.
fn statement(site: &Site, page: &Entry<Page>) -> Vec<Diagnostic> {
    let Some(statement) = &page.facts.written.statement else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let year = jiff::Span::new().years(1);
    let due = statement.date().checked_add(year);
    if due.is_ok_and(|due| due < site.today) {
        let old = Diagnostic::new(Code::StatementOld, statement.date_at.clone());
        findings.push(old.with("date", statement.date().to_string()));
    }
    findings
}
