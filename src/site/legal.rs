//! What every public website has to say: an imprint, a privacy page, an accessibility statement
//! that is not too old, and nothing in them that was only to be filled in.

use crate::content::equality_law::EqualityLaw;
use crate::content::fields::Word;
use crate::content::land::Land;
use crate::content::page::PageRole;
use crate::content::words::Words;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::{Entry, Page, Site};
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

/// All findings about the legal pages. Where a page `is_broken` that could not be read, none is
/// told as missing: it may be the one.
pub fn check(site: &Site, is_broken: bool) -> Vec<Diagnostic> {
    let mut findings = roles(site, is_broken);
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

/// The laws of the Bundesländer that the site's Kreise lie in, each once.
pub fn laws(site: &Site) -> Vec<EqualityLaw> {
    let kreise = site.kreise.iter();
    let mut lands: Vec<Land> = kreise.map(|(_, kreis)| kreis.facts.written.land).collect();
    lands.sort();
    lands.dedup();
    lands.into_iter().map(EqualityLaw::of).collect()
}

/// Each role that the law wants is there, and none twice.
fn roles(site: &Site, is_broken: bool) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let start = site.config.source.place(0..0);
    for (word, role) in PageRole::WORDS {
        let of_role = site.pages.iter().map(|(_, page)| page);
        let of_role = of_role.filter(|page| page.facts.written.role == Some(*role));
        let found: Vec<&Entry<Page>> = of_role.collect();
        if found.is_empty() && role.is_required_by_law() && !is_broken {
            let missing = Diagnostic::new(Code::LegalPageMissing, start.clone());
            findings.push(missing.with("role", *word));
        }
        for again in found.iter().skip(1) {
            let place = again.facts.written.role_at.clone();
            let first = found[0].facts.written.role_at.clone();
            let repeated = Diagnostic::new(Code::LegalPageRepeated, place).and_at(first);
            findings.push(repeated.with("role", *word));
        }
    }
    let has = |role: PageRole| {
        let mut written = site.pages.iter().map(|(_, page)| page.facts.written.role);
        written.any(|written| written == Some(role))
    };
    let required = laws(site)
        .iter()
        .any(|law| law.aids_on_start_page == Some(true));
    for role in [PageRole::EasyLanguage, PageRole::SignLanguage] {
        if required && !has(role) && !is_broken {
            let missing = Diagnostic::new(Code::AidMissing, start.clone());
            findings.push(missing.with("role", role.word()));
        }
    }
    findings
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
        Diagnostic::new(Code::EmptySection, place).with("literal", &heading.text)
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
