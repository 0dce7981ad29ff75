//! What stands around every page: head, language switcher, menus, breadcrumb, footer.

use schemars::JsonSchema;
use serde::Serialize;
use tera::Value;

use crate::content::page::Menu;
use crate::page::cards::Cards;
use crate::page::facts::Item;
use crate::page::html::Html;
use crate::page::offers;
use crate::page::paper::{Code, short_url};
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::subject::{List, Subject};
use crate::page::term;
use crate::page::theme::sheet::{self, ICON, SHEET};
use crate::page::versions::{self, Alternate, Switch, Tongues, Versions};
use crate::site::route::{self, Route};
use crate::site::{Id, Kreis, Logo, PlaceId, Scope};

/// What only depends on the language: made once, shared by all its pages.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Chrome {
    /// The tag of the page's language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The name of the site, HTML.
    pub site_title: Html,
    /// The same, short, HTML.
    pub site_short: Html,
    /// Who publishes the site, beside the logo, HTML; the site's name stands there if it is null.
    pub name: Option<Html>,
    /// The site's own logo; null if the theme's icon is its logo.
    pub logo: Option<LogoView>,
    /// Where the start page is.
    pub home: String,
    /// Where the name beside the logo leads: the start page, or the page of the Kreis.
    pub own_home: String,
    /// The style sheet.
    pub stylesheet: String,
    /// The icon of the site.
    pub icon: String,
    /// Where the theme's files are, such as its scripts; ends in `/`.
    pub assets: String,
    /// Search and filters.
    pub search: String,
    /// "Open now, until {time}": what a script writes where it knows the time.
    pub open_until: String,
    /// The digits of the language, 0 first.
    pub digits: String,
    /// A demonstration, not an offer of the Landkreis.
    pub demonstration: bool,
    /// Links of the menu at the top.
    pub menu: Vec<Item>,
    /// Links at the bottom.
    pub footer: Vec<Item>,
    /// Under which licence the texts are, HTML.
    pub licence: Html,
    /// The day the site was built for, in a sentence.
    pub as_of: String,
}

/// The picture at the top of every page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LogoView {
    /// Its file.
    pub src: String,
    /// In pixels; null together with `height` where it says no size.
    pub width: Option<u32>,
    /// In pixels.
    pub height: Option<u32>,
}

/// What is different on every page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Frame {
    /// For the window, plain text.
    pub head_title: String,
    /// For search engines, plain text.
    pub description: Option<String>,
    /// This page's own address, or that of the page whose words it shows.
    pub canonical: Option<String>,
    /// Search engines shall not list it.
    pub noindex: bool,
    /// The languages that the page is really translated into, for search engines; none if that
    /// is only its own.
    pub alternates: Ready<Vec<Alternate>>,
    /// The choice of languages, for search engines.
    pub x_default: Option<String>,
    /// `alternates` and `x_default` as the elements that say it in the head of a page, HTML.
    pub alternate_links: Option<Ready<Html>>,
    /// The page in every language of the site.
    pub languages: Vec<Ready<Switch>>,
    /// The way to the page, start page first, without the page itself.
    pub breadcrumb: Ready<Vec<Item>>,
    /// The page's title in the breadcrumb, HTML.
    pub here: Html,
    /// The page's own address within the site, by which the menu knows it.
    pub href: String,
    /// The permanent short address, for paper.
    pub short_url: Option<String>,
    /// The same as a QR code.
    pub short_code: Option<Ready<Code>>,
    /// Leads on at once: where to.
    pub refresh: Option<String>,
}

/// What the pages of one Kreis of several have instead.
#[derive(Debug, Serialize)]
struct OfKreis {
    name: Html,
    logo: Option<LogoView>,
    own_home: String,
    stylesheet: String,
    icon: String,
    search: String,
    menu: Vec<Item>,
    footer: Vec<Item>,
}

/// What the pages of a Kreis share in a language; what is the same on all pages of the language is
/// that of `chrome`.
pub fn chrome_of_kreis(reader: Reader<'_>, chrome: &Value, kreis: Id<Kreis>) -> Value {
    let site = reader.site;
    let entry = &site.kreise[kreis];
    let scope = Some(kreis);
    let name = entry.facts.written.design.name.as_ref();
    let own = Value::from_serializable(&OfKreis {
        name: name.map_or_else(
            || reader.place_title(PlaceId::Kreis(kreis)),
            |name| reader.german(name),
        ),
        logo: site.logo(scope).map(|logo| reader.logo(logo)),
        own_home: reader.record_href(&entry.name),
        stylesheet: reader.asset(&sheet::file_of(site, scope, SHEET)),
        icon: reader.asset(&sheet::file_of(site, scope, ICON)),
        search: {
            let own = scope.filter(|_| reader.serving.search_is_split());
            reader.href(&List::Search.route(site, own))
        },
        menu: main_menu(reader, scope),
        footer: pages_of(reader, scope, Menu::Footer),
    });
    let mut all = chrome.as_map().cloned().unwrap_or_default();
    all.extend(own.into_map().unwrap_or_default());
    Value::from(all)
}

impl Reader<'_> {
    fn asset(&self, name: &str) -> String {
        route::file_href(&self.site.config.base, &route::asset_file(name))
    }

    fn logo(&self, logo: &Logo) -> LogoView {
        LogoView {
            src: route::file_href(&self.site.config.base, &route::media_file(&logo.path)),
            width: logo.size.map(|size| size.width),
            height: logo.size.map(|size| size.height),
        }
    }
}

/// What a language's pages share, as the value that templates take.
pub fn chrome(reader: Reader<'_>) -> Value {
    let config = &reader.site.config;
    let design = reader.site.design(None);
    let (lang, dir) = reader.marks(reader.language);
    Value::from_serializable(&Chrome {
        lang: lang.to_owned(),
        dir,
        site_title: reader.plain(&reader.text("site-title")),
        site_short: reader.plain(&reader.text("site-short")),
        name: design.name.as_ref().map(|name| reader.german(name)),
        logo: reader.site.logo(None).map(|logo| reader.logo(logo)),
        home: reader.href(&Route::Start),
        own_home: reader.href(&Route::Start),
        stylesheet: reader.asset(SHEET),
        icon: reader.asset(ICON),
        assets: reader.asset(""),
        search: reader.href(&Route::Search),
        open_until: reader.format("open-now-until", &[("time", "{time}".into())]),
        digits: (0..10).map(|digit| reader.locale.number(digit)).collect(),
        demonstration: config.demonstration,
        menu: main_menu(reader, None),
        footer: pages_of(reader, None, Menu::Footer),
        licence: reader.plain(&reader.text("footer-licence")),
        as_of: reader.as_of(),
    })
}

/// The lists, those of a Kreis on its pages, then the free pages that want to be in the menu at the
/// top.
fn main_menu(reader: Reader<'_>, scope: Scope) -> Vec<Item> {
    let of = |list: List| list.route(reader.site, scope);
    let lists = [
        ("gemeinden-heading", Route::Gemeinden),
        ("offers-heading", of(List::Offers(None))),
        ("anlaufstellen-heading", of(List::Anlaufstellen)),
        ("traeger-heading", of(List::Traeger)),
        ("figures-heading", of(List::Figures)),
        ("stories-heading", of(List::Stories)),
    ];
    let lists = lists
        .iter()
        .map(|(label, route)| Item::link(reader.plain(&reader.text(label)), reader.href(route)));
    let terms = term::list_link(reader, "terms-menu");
    lists
        .chain(terms)
        .chain(pages_of(reader, scope, Menu::Header))
        .collect()
}

fn pages_of(reader: Reader<'_>, scope: Scope, menu: Menu) -> Vec<Item> {
    let pages = reader.serving.pages().all(reader.site, scope);
    let pages = pages.into_iter().map(|id| &reader.site.pages[id]);
    let mut pages: Vec<_> = pages
        .filter(|page| page.facts.written.menu == Some(menu))
        .collect();
    pages.sort_by_key(|page| page.facts.written.order);
    let links = pages.iter();
    links
        .map(|page| Item::link(reader.title(&page.words), reader.record_href(&page.name)))
        .collect()
}

/// The frame of a page, which is one of its `versions`.
pub fn frame(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    subject: &Subject,
    versions: &Versions,
    tongues: &Tongues,
) -> Frame {
    let site = reader.site;
    let base = &site.config.base;
    let shown = versions.shown[reader.language];
    let title = plain_title(reader, subject);
    let site_title = reader.text("site-title");
    let alternates = versions.alternates.as_ref();
    let alternates = alternates.filter(|_| shown == reader.language);
    let short_id = subject.short_id(site).filter(|_| subject.is_record(site));
    Frame {
        head_title: if *subject == Subject::Start || *subject == Subject::Choice {
            site_title
        } else {
            reader.format(
                "page-title",
                &[
                    ("title", title.into()),
                    ("site", reader.text("site-short").into()),
                ],
            )
        },
        description: description(reader, subject),
        canonical: canonical(reader, subject, &versions.route, shown),
        noindex: site.config.demonstration || !versions.listed || shown != reader.language,
        // Only pages whose language versions lead to each other have a default.
        x_default: alternates.map(|_| versions::x_default(site, subject)),
        alternate_links: alternates.and(versions.alternate_links.clone()),
        alternates: alternates.map_or_else(|| Ready::of(&Vec::new()), Ready::clone),
        languages: versions.switches(site, tongues, reader.language),
        breadcrumb: breadcrumb(reader, cards, subject),
        here: html_title(reader, subject),
        href: reader.href(&versions.route),
        short_url: short_id.map(|id| short_url(base, id)),
        short_code: versions.short_code.clone(),
        refresh: subject.leads_to().map(|to| reader.href(&to.route(site))),
    }
}

fn canonical(reader: Reader<'_>, subject: &Subject, route: &Route, shown: usize) -> Option<String> {
    let site = reader.site;
    let url = |route: &Route| route.url(&site.config.base, reader.tag_of(shown));
    let known = *subject != Subject::NotFound;
    known.then(|| match subject.leads_to() {
        Some(page) => url(&page.route(site)),
        None => url(route),
    })
}

/// The title of a page as plain text.
pub fn plain_title(reader: Reader<'_>, subject: &Subject) -> String {
    let list = |id: &str| reader.text(id);
    match subject {
        Subject::Choice => list("language-choice-heading"),
        Subject::Start => list("site-title"),
        Subject::Gemeinden => list("gemeinden-heading"),
        Subject::Offers => list("offers-heading"),
        Subject::OffersWith(facet) => reader.offers_with(*facet),
        Subject::OffersAToZ(part) => offers::a_to_z_title(reader, *part),
        Subject::PlaceOffers(place) => {
            let name = reader.plain_name(*place);
            reader.format("place-offers-all", &[("name", name.into())])
        }
        Subject::PlaceAndType(place, kind) => {
            let name = reader.plain_name(*place);
            let kind = reader.offer_type(*kind);
            reader.format(
                "offers-of-type-at",
                &[("type", kind.into()), ("name", name.into())],
            )
        }
        Subject::Anlaufstellen => list("anlaufstellen-heading"),
        Subject::TraegerList => list("traeger-heading"),
        Subject::Figures => list("figures-heading"),
        Subject::Comparison(kreis) => {
            let name = reader.plain_place_title(PlaceId::Kreis(*kreis));
            reader.format("comparison-of", &[("name", name.into())])
        }
        Subject::Stories => list("stories-heading"),
        Subject::Search => list("search-heading"),
        Subject::Terms => list("terms-heading"),
        Subject::Term(id) => term::plain_title(reader, *id),
        Subject::InKreis(kreis, list) => {
            let title = plain_title(reader, &list.of_site());
            let place = reader.plain_place_title(PlaceId::Kreis(*kreis));
            let given = [("title", title.into()), ("place", place.into())];
            reader.format("title-at-place", &given)
        }
        Subject::NotFound => list("not-found-heading"),
        Subject::Moved(..) => list("moved-heading"),
        Subject::Short(of) => plain_title(reader, of),
        Subject::Place(place) => reader.plain_place_title(*place),
        Subject::Offer(id) => {
            let offer = &reader.site.offers[*id];
            reader.title_at(&offer.words, offer.facts.home)
        }
        Subject::Anlaufstelle(id) => {
            let anlaufstelle = &reader.site.anlaufstellen[*id];
            reader.title_at(&anlaufstelle.words, anlaufstelle.facts.home)
        }
        Subject::Traeger(id) => {
            let traeger = &reader.site.traeger[*id];
            reader.title_at(&traeger.words, traeger.facts.home)
        }
        Subject::Figure(id) => {
            let figure = &reader.site.figures[*id];
            reader.title_at(&figure.words, figure.facts.home)
        }
        Subject::Story(id) => {
            let story = &reader.site.stories[*id];
            reader.title_at(&story.words, story.facts.home)
        }
        Subject::Text(id) => {
            let words = &reader.site.pages[*id].words;
            words.shown(reader.language).title().to_owned()
        }
    }
}

/// The title of a page as HTML, marked with its true language.
pub fn html_title(reader: Reader<'_>, subject: &Subject) -> Html {
    if let Subject::Term(id) = subject {
        return term::title(reader, *id);
    }
    if let Subject::InKreis(kreis, list) = subject {
        return reader.within(Some(*kreis), &plain_title(reader, &list.of_site()));
    }
    match subject
        .words(reader.site)
        .filter(|_| subject.is_record(reader.site))
    {
        Some(words) => reader.title(words),
        None => reader.plain(&plain_title(reader, subject)),
    }
}

/// What search engines show below the title: the summary of a record, what a list is for, or what
/// one learns of the offers and the place.
fn description(reader: Reader<'_>, subject: &Subject) -> Option<String> {
    let words = subject.words(reader.site);
    let summary = words.and_then(|words| words.shown(reader.language).summary());
    if let Some((text, _)) = summary {
        return Some(text.to_owned());
    }
    if let Some(lead) = subject.lead() {
        return Some(reader.text(lead));
    }
    let message = subject.description()?;
    Some(reader.format(message, &[("title", plain_title(reader, subject).into())]))
}

/// The way to a page. All offers of a place have the same.
fn breadcrumb(reader: Reader<'_>, cards: &Cards<'_>, subject: &Subject) -> Ready<Vec<Item>> {
    let steps = || steps(reader, subject);
    let shared = if let Subject::Offer(id) = subject {
        let home = reader.site.offers[*id].facts.home;
        cards.steps().get(&home, || Some(steps()))
    } else {
        None
    };
    shared.unwrap_or_else(|| Ready::of(&steps()))
}

fn steps(reader: Reader<'_>, subject: &Subject) -> Vec<Item> {
    let site = reader.site;
    let list = |label: &str, route: Route| {
        Item::link(reader.plain(&reader.text(label)), reader.href(&route))
    };
    let home = list("home", Route::Start);
    let gemeinden = || list("gemeinden-heading", Route::Gemeinden);
    // The way to a place, itself included; its Kreis is a step of it where there are several.
    let places = |place: PlaceId| {
        let kreis = site.kreis_of(place);
        let several = site.has_several_kreise() && place != PlaceId::Kreis(kreis);
        let around = several.then_some(PlaceId::Kreis(kreis));
        let steps = around.into_iter().chain([place]).map(|step| {
            let name = reader.name_within(step, kreis);
            Item::link(name, reader.record_href(site.place_name(step)))
        });
        let steps: Vec<Item> = [home.clone(), gemeinden()]
            .into_iter()
            .chain(steps)
            .collect();
        steps
    };
    // The way to a record of a list: that of its Kreis, where there are several.
    let scope = subject.scope(site);
    let own_home = || {
        let kreis = scope.map(|kreis| reader.place_link(PlaceId::Kreis(kreis)));
        let steps: Vec<Item> = std::iter::once(home.clone()).chain(kreis).collect();
        steps
    };
    let in_list = |label: &str, of: List| {
        let mut steps = own_home();
        steps.push(list(label, of.route(site, scope)));
        steps
    };
    match subject {
        Subject::Choice | Subject::Start | Subject::Short(_) => Vec::new(),
        Subject::Gemeinden
        | Subject::Offers
        | Subject::Anlaufstellen
        | Subject::TraegerList
        | Subject::Figures
        | Subject::Stories
        | Subject::Search
        | Subject::Terms
        | Subject::NotFound
        | Subject::Moved(..) => vec![home],
        Subject::Place(place) => {
            let mut steps = places(*place);
            steps.pop();
            steps
        }
        Subject::PlaceOffers(at) => places(*at),
        Subject::PlaceAndType(at, _) => {
            let offers = Route::PlaceOffers(site.place_name(*at).clone());
            let mut steps = places(*at);
            steps.push(list("offers-heading", offers));
            steps
        }
        Subject::OffersWith(_) | Subject::OffersAToZ(_) => {
            vec![home, list("offers-heading", Route::Offers)]
        }
        Subject::Offer(id) => places(site.offers[*id].facts.home),
        Subject::Anlaufstelle(_) => in_list("anlaufstellen-heading", List::Anlaufstellen),
        Subject::Traeger(_) => in_list("traeger-heading", List::Traeger),
        Subject::Comparison(_) | Subject::Figure(_) => in_list("figures-heading", List::Figures),
        Subject::Story(_) => in_list("stories-heading", List::Stories),
        Subject::InKreis(_, List::Offers(Some(_))) => in_list("offers-heading", List::Offers(None)),
        Subject::InKreis(..) | Subject::Text(_) => own_home(),
        Subject::Term(_) => vec![home, list("terms-heading", Route::Terms)],
    }
}
