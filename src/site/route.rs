//! Where every page lives. No other room spells an address.
//!
//! An address is the same in all languages but for the language's tag in front:
//! `/ar/gemeinden/velpke/angebote/sprachcafe/`.

use crate::config::BaseUrl;
use crate::content::name::Name;
use crate::language::Language;
use crate::site::ShortId;

/// A page of the site, whatever its language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// The choice of languages.
    Choice,
    /// The start page.
    Start,
    /// All Gemeinden.
    Gemeinden,
    /// All offers.
    Offers,
    /// All offers of a type.
    OffersOfType(String),
    /// All offers for an audience.
    OffersForAudience(String),
    /// All offers on a day of the week, by its German word of two letters.
    OffersOnDay(&'static str),
    /// All offers where a language is spoken.
    OffersInLanguage(Language),
    /// All offers that are free of charge.
    FreeOffers,
    /// All offers from A to Z; a long list has several pages, of which this is the one at that
    /// place, the first at 0.
    OffersAToZ(usize),
    /// All Anlaufstellen.
    Anlaufstellen,
    /// All Traeger.
    Traeger,
    /// Figures and facts.
    Figures,
    /// The Gemeinden of a Kreis beside each other.
    Comparison(Name),
    /// All stories.
    Stories,
    /// Search and filters.
    Search,
    /// All words of letters.
    Terms,
    /// What of a list of the whole site lies within one of several Kreise.
    InKreis(Name, Box<Route>),
    /// The page of a record.
    Record(Name),
    /// All offers that a place has.
    PlaceOffers(Name),
    /// The offers of a type that a place has.
    PlaceAndType(Name, String),
    /// The permanent short address of a record.
    Short(ShortId),
    /// What is shown where nothing is.
    NotFound,
}

impl Route {
    /// The path below the language's folder, with a closing `/` where it is not empty:
    /// `gemeinden/velpke/`. For [`Route::Choice`] and [`Route::Short`], which have no language,
    /// the path below the base.
    pub fn path(&self) -> String {
        match self {
            Route::Choice | Route::Start => String::new(),
            Route::Gemeinden => "gemeinden/".to_owned(),
            Route::Offers => "angebote/".to_owned(),
            Route::OffersOfType(kind) => ["angebote/art/", kind, "/"].concat(),
            Route::OffersForAudience(audience) => ["angebote/zielgruppe/", audience, "/"].concat(),
            Route::OffersOnDay(day) => ["angebote/tag/", day, "/"].concat(),
            Route::OffersInLanguage(language) => {
                format!("angebote/sprache/{}/", language.tag().to_ascii_lowercase())
            }
            Route::FreeOffers => "angebote/kostenlos/".to_owned(),
            Route::OffersAToZ(0) => "angebote/a-z/".to_owned(),
            Route::OffersAToZ(page) => format!("angebote/a-z/{}/", page + 1),
            Route::Anlaufstellen => "anlaufstellen/".to_owned(),
            Route::Traeger => "traeger/".to_owned(),
            Route::Figures => "zahlen/".to_owned(),
            Route::Comparison(kreis) => format!("{kreis}/vergleich/"),
            Route::Stories => "beispiele/".to_owned(),
            Route::Search => "suche/".to_owned(),
            Route::Terms => "woerter/".to_owned(),
            Route::Record(name) => {
                let mut path = String::with_capacity(name.as_str().len() + 2);
                push_record(&mut path, name);
                path
            }
            Route::InKreis(kreis, list) => [kreis.as_str(), "/alle/", &list.path()].concat(),
            Route::PlaceOffers(place) => [place.as_str(), "/angebote/"].concat(),
            Route::PlaceAndType(place, kind) => [place.as_str(), "/art/", kind, "/"].concat(),
            Route::Short(id) => ["k/", id.as_str(), "/"].concat(),
            Route::NotFound => "404.html".to_owned(),
        }
    }

    /// The file below the output folder, for the language of the given tag.
    pub fn file(&self, tag: &str) -> String {
        let mut file = String::with_capacity(64);
        self.push(&mut file, tag);
        if *self != Route::NotFound {
            file.push_str("index.html");
        }
        file
    }

    /// The address within the site's host, for the language of the given tag.
    pub fn href(&self, base: &BaseUrl, tag: &str) -> String {
        let mut href = String::with_capacity(64);
        href.push_str(&base.path);
        self.push(&mut href, tag);
        href
    }

    /// The whole address, as in `canonical` and the sitemap.
    pub fn url(&self, base: &BaseUrl, tag: &str) -> String {
        let mut url = String::with_capacity(96);
        url.push_str(&base.origin);
        url.push_str(&base.path);
        self.push(&mut url, tag);
        url
    }

    /// Adds the path below the base, for the language of the given tag.
    fn push(&self, out: &mut String, tag: &str) {
        if !matches!(self, Route::Choice | Route::Short(_)) {
            out.push_str(tag);
            out.push('/');
        }
        if let Route::Record(name) = self {
            push_record(out, name);
        } else {
            out.push_str(&self.path());
        }
    }
}

/// The address of a record within the site's host, for the language of the given tag.
pub fn record_href(base: &BaseUrl, tag: &str, name: &Name) -> String {
    let mut href = String::with_capacity(64);
    for part in [&base.path, tag, "/"] {
        href.push_str(part);
    }
    push_record(&mut href, name);
    href
}

/// Adds the path of a record below its language. Its address is its name; free pages stand at the
/// top, or directly below their Kreis.
fn push_record(out: &mut String, name: &Name) {
    let text = name.as_str();
    let parts = match text.strip_prefix("seiten/") {
        Some(page) => ("", page),
        None => text.split_once("/seiten/").unwrap_or((text, "")),
    };
    for part in [parts.0, parts.1].iter().filter(|part| !part.is_empty()) {
        out.push_str(part);
        out.push('/');
    }
}

/// The addresses and folders below that of a Kreis which lists have, so that no free page can.
pub fn lists_of(kreis: &Name) -> Vec<String> {
    let offers = Route::PlaceOffers(kreis.clone()).path();
    let comparison = Route::Comparison(kreis.clone()).path();
    vec![
        offers,
        comparison,
        format!("{kreis}/art/"),
        format!("{kreis}/alle/"),
    ]
}

/// The file that a picture of `content/` is published as.
pub fn media_file(path: &str) -> String {
    path.to_owned()
}

/// The file with the values of a figure, for programs and spreadsheets.
pub fn data_file(figure: &Name) -> String {
    format!("daten/{figure}.csv")
}

/// The file that sets the Gemeinden of a Kreis beside each other.
pub fn comparison_file(kreis: &Name) -> String {
    format!("daten/{kreis}/vergleich.csv")
}

/// The file of a theme's asset, such as a style sheet.
pub fn asset_file(name: &str) -> String {
    format!("assets/{name}")
}

/// The file that the search in the browser reads, for the language of the given tag; that of one
/// Kreis, where there is one for each.
pub fn search_file(tag: &str, kreis: Option<&Name>) -> String {
    match kreis {
        Some(kreis) => format!("{tag}/{kreis}/suche.json"),
        None => format!("{tag}/suche.json"),
    }
}

/// The address of a published file within the site's host.
pub fn file_href(base: &BaseUrl, file: &str) -> String {
    format!("{}{file}", base.path)
}

/// The id that the group of a list has on the page of all offers of a place: `angebote_tag_mo` for
/// [`Route::OffersOnDay`].
pub fn group_id(list: &Route) -> String {
    list.path().trim_end_matches('/').replace('/', "_")
}

/// The ids of sections that links from anywhere may lead to, as in `…/sprachcafe/#zeiten`.
pub mod anchor {
    use crate::markdown::Body;

    /// When it takes place or is open.
    pub const TIMES: Anchor = Anchor("zeiten", "zeiten_");
    /// Where it is.
    pub const PLACE: Anchor = Anchor("ort", "ort_");
    /// How to register.
    pub const REGISTRATION: Anchor = Anchor("anmeldung", "anmeldung_");

    /// An id, and what stands in for it where a heading of the text has it already.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Anchor(&'static str, &'static str);

    /// The id that the section has on a page with this body. A heading's id never has a `_`.
    pub fn free(anchor: Anchor, body: &Body) -> &'static str {
        let taken = body.headings.iter().any(|heading| *heading.id == *anchor.0);
        if taken { anchor.1 } else { anchor.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_language_and_the_name() {
        let base = BaseUrl::parse("https://kreis.example/a").unwrap();
        let name = Name::parse("gemeinden/velpke/angebote/sprachcafe").unwrap();
        let route = Route::Record(name);
        assert_eq!(
            route.url(&base, "ar"),
            "https://kreis.example/a/ar/gemeinden/velpke/angebote/sprachcafe/"
        );
        assert_eq!(
            route.file("ar"),
            "ar/gemeinden/velpke/angebote/sprachcafe/index.html"
        );
        let imprint = Route::Record(Name::parse("seiten/impressum").unwrap());
        assert_eq!(imprint.href(&base, "de"), "/a/de/impressum/");
        let sport = Box::new(Route::OffersOfType("sport".to_owned()));
        let within = Route::InKreis(Name::parse("kreise/muster").unwrap(), sport);
        assert_eq!(
            within.href(&base, "de"),
            "/a/de/kreise/muster/alle/angebote/art/sport/"
        );
        let own = Route::Record(Name::parse("kreise/muster/seiten/impressum").unwrap());
        assert_eq!(own.href(&base, "de"), "/a/de/kreise/muster/impressum/");
    }
}
