//! The versions of a page in all languages: what they share, found out once for all of them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::markdown::escape;
use crate::page::html::Html;
use crate::page::paper::{Code, Codes};
use crate::page::ready::Ready;
use crate::page::subject::Subject;
use crate::site::Site;
use crate::site::route::Route;
use crate::site::serving::Serving;

/// A page in another language, for search engines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Alternate {
    /// The language's tag.
    pub lang: String,
    /// The whole address.
    pub url: String,
}

/// A link of the language switcher.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Switch {
    /// The language's tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: String,
    /// The page in that language.
    pub href: String,
    /// The page that is being read.
    pub current: bool,
    /// The language that is really shown, if it is another.
    pub shown: Option<ShownLanguage>,
    /// The link as a whole, HTML; null for the page that is being read, and where another language
    /// is shown.
    pub link: Option<Html>,
}

/// The language of the words that stand in for missing ones.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ShownLanguage {
    /// Its tag.
    pub lang: String,
    /// Its own name.
    pub name: String,
}

/// What there is in every language, by the places of the languages.
#[derive(Debug)]
pub struct Tongues {
    /// The names of the languages in themselves.
    pub own_names: Vec<String>,
    /// Which languages have all texts of the interface.
    pub complete: Vec<bool>,
}

/// What the versions of one page share.
#[derive(Debug)]
pub struct Versions {
    /// Where they live.
    pub route: Route,
    /// Whether search engines may list them at all.
    pub listed: bool,
    /// By language the one whose words are really shown.
    pub shown: Vec<usize>,
    /// The languages that the page is really translated into, if it may be listed in several.
    pub alternates: Option<Ready<Vec<Alternate>>>,
    /// The same for the head of each, with the choice of languages.
    pub alternate_links: Option<Ready<Html>>,
    /// The short address as a QR code, if it is shown.
    pub short_code: Option<Ready<Code>>,
    /// The link to each, as it stands on the others.
    switches: Vec<Ready<Switch>>,
}

impl Versions {
    /// Finds out about the versions of the page about `subject`; `codes` are those of all records,
    /// if they are shown.
    pub fn of(
        (site, serving): (&Site, &Serving),
        subject: &Subject,
        tongues: &Tongues,
        codes: Option<&Codes<'_>>,
    ) -> Versions {
        let route = subject.route(site);
        let shown = shown_in(site, subject, tongues);
        let listed = subject.is_listed(site, serving);
        let short_id = subject.short_id(site).filter(|_| subject.is_record(site));
        let code = codes.zip(short_id).and_then(|(codes, id)| codes.get(id));
        let alternates = if *subject == Subject::Choice {
            // It belongs to the start page: its versions are those of the start page.
            let start = Subject::Start;
            alternates(site, &start.route(site), &shown_in(site, &start, tongues))
        } else {
            alternates(site, &route, &shown)
        };
        let switches = (0..shown.len())
            .filter(|_| !subject.is_for_all_languages())
            .map(|language| Ready::of(&switch(site, &route, &shown, tongues, language)));
        let alternates = Some(alternates).filter(|alternates| listed && alternates.len() > 1);
        let links = alternates.as_deref().map(|alternates| {
            let default = x_default(site, subject);
            alternate_links(alternates, &default)
        });
        Versions {
            alternates: alternates.as_ref().map(Ready::of),
            alternate_links: links.as_ref().map(Ready::of),
            short_code: code.map(Ready::of),
            switches: switches.collect(),
            route,
            listed,
            shown,
        }
    }

    /// The links to all of them, for the page in `language`; none for a page that is for all.
    pub fn switches(&self, site: &Site, tongues: &Tongues, language: usize) -> Vec<Ready<Switch>> {
        let mut switches = self.switches.clone();
        if let Some(own) = switches.get_mut(language) {
            *own = Ready::of(&Switch {
                current: true,
                link: None,
                ..switch(site, &self.route, &self.shown, tongues, language)
            });
        }
        switches
    }
}

/// The links to the versions of the page about `subject`, none of which is being read.
pub fn switches(site: &Site, subject: &Subject, tongues: &Tongues) -> Vec<Switch> {
    let route = subject.route(site);
    let shown = shown_in(site, subject, tongues);
    let languages = 0..shown.len();
    languages
        .map(|language| switch(site, &route, &shown, tongues, language))
        .collect()
}

fn shown_in(site: &Site, subject: &Subject, tongues: &Tongues) -> Vec<usize> {
    let languages = 0..site.config.languages.len();
    languages
        .map(|language| subject.shown_language(site, &tongues.complete, language))
        .collect()
}

fn switch(
    site: &Site,
    route: &Route,
    shown: &[usize],
    tongues: &Tongues,
    language: usize,
) -> Switch {
    let languages = &site.config.languages;
    let tag = languages[language].language.tag();
    let other = Some(shown[language]).filter(|shown| *shown != language);
    let dir = languages[language].language.direction().as_str();
    let name = &tongues.own_names[language];
    let href = route.href(&site.config.base, tag);
    Switch {
        link: other.is_none().then(|| link(tag, dir, &href, name)),
        lang: tag.to_owned(),
        dir,
        name: name.clone(),
        href,
        current: false,
        shown: other.map(|shown| ShownLanguage {
            lang: languages[shown].language.tag().to_owned(),
            name: tongues.own_names[shown].clone(),
        }),
    }
}

/// The link to a page in another language, called by the language's own name.
fn link(tag: &str, dir: &str, href: &str, name: &str) -> Html {
    let mut html = format!("<a dir=\"{dir}\" href=\"");
    escape(&mut html, href);
    html.extend(["\" hreflang=\"", tag, "\" lang=\"", tag, "\">"]);
    escape(&mut html, name);
    html.push_str("</a>");
    Html::of(html)
}

/// The version for readers of other languages: the source language's page, or the choice of
/// languages for the start page.
pub fn x_default(site: &Site, subject: &Subject) -> String {
    let config = &site.config;
    let route = subject.default_route(site);
    route.url(&config.base, config.source_language().tag())
}

/// The elements that say in a page's head in which languages it exists.
fn alternate_links(alternates: &[Alternate], x_default: &str) -> Html {
    let all = alternates.iter().map(|one| (&*one.lang, &*one.url));
    let mut html = String::new();
    for (lang, url) in all.chain([("x-default", x_default)]) {
        html.push_str("<link href=\"");
        escape(&mut html, url);
        html.extend(["\" hreflang=\"", lang, "\" rel=\"alternate\">"]);
    }
    Html::of(html)
}

/// The languages that a page is really translated into.
fn alternates(site: &Site, route: &Route, shown: &[usize]) -> Vec<Alternate> {
    let shown = shown.iter().enumerate();
    let translated = shown.filter(|(language, shown)| language == *shown);
    let alternates = translated.map(|(language, _)| {
        let tag = site.config.languages[language].language.tag();
        Alternate {
            lang: tag.to_owned(),
            url: route.url(&site.config.base, tag),
        }
    });
    alternates.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_other_languages_are_whole_elements() {
        assert_eq!(
            &*link("ar", "rtl", "/ar/?a&b", "<العربية>"),
            "<a dir=\"rtl\" href=\"/ar/?a&amp;b\" hreflang=\"ar\" lang=\"ar\">&lt;العربية&gt;</a>"
        );
        let german = Alternate {
            lang: "de".to_owned(),
            url: "https://x.example/de/".to_owned(),
        };
        assert_eq!(
            &*alternate_links(&[german], "https://x.example/?a&b"),
            "<link href=\"https://x.example/de/\" hreflang=\"de\" rel=\"alternate\">\
             <link href=\"https://x.example/?a&amp;b\" hreflang=\"x-default\" rel=\"alternate\">"
        );
    }
}
