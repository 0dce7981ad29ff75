//! What a page is about, and so where it lives, which template shows it, and whether it is really
//! translated.

use crate::content::name::Name;
use crate::page::offers;
use crate::page::views::Template;
use crate::site::facet::Facet;
use crate::site::local::LocalWords;
use crate::site::route::Route;
use crate::site::serving::Serving;
use crate::site::{
    Anlaufstelle, Head, Id, KeyFigure, Kreis, Offer, Page, PlaceId, Scope, ShortId, Site, Story,
    Term, Traeger,
};

/// What a page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The choice of languages; one for all languages.
    Choice,
    /// The start page.
    Start,
    /// All Gemeinden.
    Gemeinden,
    /// A Kreis, Verband or Gemeinde.
    Place(PlaceId),
    /// All offers that a place has.
    PlaceOffers(PlaceId),
    /// The offers of a type, by its place in site.toml, that a place has.
    PlaceAndType(PlaceId, usize),
    /// All offers.
    Offers,
    /// All offers that have something in common.
    OffersWith(Facet),
    /// All offers from A to Z, or the part of them at that place.
    OffersAToZ(usize),
    /// An offer.
    Offer(Id<Offer>),
    /// All Anlaufstellen.
    Anlaufstellen,
    /// An Anlaufstelle.
    Anlaufstelle(Id<Anlaufstelle>),
    /// All Traeger.
    TraegerList,
    /// A Traeger.
    Traeger(Id<Traeger>),
    /// Figures and facts.
    Figures,
    /// The Gemeinden of a Kreis beside each other.
    Comparison(Id<Kreis>),
    /// A figure.
    Figure(Id<KeyFigure>),
    /// All stories.
    Stories,
    /// Search and filters.
    Search,
    /// A story.
    Story(Id<Story>),
    /// A free page.
    Text(Id<Page>),
    /// All words of letters.
    Terms,
    /// A word of letters.
    Term(Id<Term>),
    /// What of a list of the whole site lies within one of several Kreise.
    InKreis(Id<Kreis>, List),
    /// What is shown where nothing is.
    NotFound,
    /// The former address of a record.
    Moved(Name, Box<Subject>),
    /// The permanent short address of a record; one for all languages.
    Short(Box<Subject>),
}

/// Where every page of the site lives.
pub fn routes(site: &Site, serving: &Serving) -> Vec<Route> {
    let subjects = Subject::all(site, serving).into_iter();
    subjects.map(|subject| subject.route(site)).collect()
}

/// A list that there is for the whole site and, where there are several, for each Kreis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Offers: all, or those that have something in common.
    Offers(Option<Facet>),
    /// Anlaufstellen.
    Anlaufstellen,
    /// Traeger.
    Traeger,
    /// Figures and facts.
    Figures,
    /// Stories.
    Stories,
    /// Search and filters.
    Search,
}

impl List {
    /// The list of the whole site.
    pub fn of_site(self) -> Subject {
        match self {
            List::Offers(None) => Subject::Offers,
            List::Offers(Some(facet)) => Subject::OffersWith(facet),
            List::Anlaufstellen => Subject::Anlaufstellen,
            List::Traeger => Subject::TraegerList,
            List::Figures => Subject::Figures,
            List::Stories => Subject::Stories,
            List::Search => Subject::Search,
        }
    }

    /// Where it is for the whole site or for a Kreis.
    pub fn route(self, site: &Site, scope: Scope) -> Route {
        let route = self.of_site().route(site);
        match scope {
            Some(kreis) => Route::InKreis(site.kreise[kreis].name.clone(), Box::new(route)),
            None => route,
        }
    }

    /// How many entries it has in a Kreis.
    pub fn count_in(self, serving: &Serving, kreis: Id<Kreis>) -> usize {
        let within = serving.within(kreis);
        match self {
            List::Offers(facet) => within.with(facet).len(),
            List::Anlaufstellen => within.anlaufstellen.len(),
            List::Traeger => within.traeger.len(),
            List::Figures => within.figures.len(),
            List::Stories => within.stories.len(),
            List::Search => 1,
        }
    }
}

impl Subject {
    /// Every page of the site in the order in which they are listed.
    pub fn all(site: &Site, serving: &Serving) -> Vec<Subject> {
        let mut subjects = vec![
            Subject::Choice,
            Subject::Start,
            Subject::Gemeinden,
            Subject::Offers,
            Subject::Anlaufstellen,
            Subject::TraegerList,
            Subject::Figures,
            Subject::Stories,
            Subject::Search,
            Subject::NotFound,
        ];
        let kreise = site.kreise.iter();
        let compared = kreise.filter(|(_, kreis)| kreis.facts.comparison.is_some());
        subjects.extend(compared.map(|(id, _)| Subject::Comparison(id)));
        if !site.terms.is_empty() {
            subjects.push(Subject::Terms);
        }
        // Also the empty ones: an address must not be lost with the last offer on a Monday.
        subjects.extend(Facet::all(site).into_iter().map(Subject::OffersWith));
        subjects.extend((0..offers::a_to_z_parts(serving)).map(Subject::OffersAToZ));
        for kreis in site.scopes().flatten() {
            let lists = lists_of(serving, kreis).into_iter();
            subjects.extend(lists.map(|list| Subject::InKreis(kreis, list)));
        }
        for place in site.places() {
            subjects.push(Subject::PlaceOffers(place));
            let present = serving.types(site, place).into_iter();
            subjects.extend(present.map(|kind| Subject::PlaceAndType(place, kind)));
        }
        let records = Subject::records(site);
        subjects.extend(records.iter().cloned());
        for record in records {
            for name in record.head(site).formerly {
                subjects.push(Subject::Moved(name.clone(), Box::new(record.clone())));
            }
            subjects.push(Subject::Short(Box::new(record)));
        }
        subjects
    }

    /// Every page that is about a record.
    fn records(site: &Site) -> Vec<Subject> {
        let mut records: Vec<Subject> = site.places().map(Subject::Place).collect();
        records.extend(site.offers.ids().map(Subject::Offer));
        records.extend(site.anlaufstellen.ids().map(Subject::Anlaufstelle));
        records.extend(site.traeger.ids().map(Subject::Traeger));
        records.extend(site.figures.ids().map(Subject::Figure));
        records.extend(site.stories.ids().map(Subject::Story));
        records.extend(site.pages.ids().map(Subject::Text));
        records.extend(site.terms.ids().map(Subject::Term));
        records
    }

    /// Where it lives.
    pub fn route(&self, site: &Site) -> Route {
        let kind = |kind: usize| site.config.offer_types[kind].clone();
        match self {
            Subject::Choice => Route::Choice,
            Subject::Start => Route::Start,
            Subject::Gemeinden => Route::Gemeinden,
            Subject::PlaceAndType(place, of) => {
                Route::PlaceAndType(site.place_name(*place).clone(), kind(*of))
            }
            Subject::Offers => Route::Offers,
            Subject::OffersWith(facet) => facet.route(site),
            Subject::OffersAToZ(part) => Route::OffersAToZ(*part),
            Subject::PlaceOffers(place) => Route::PlaceOffers(site.place_name(*place).clone()),
            Subject::Anlaufstellen => Route::Anlaufstellen,
            Subject::TraegerList => Route::Traeger,
            Subject::Figures => Route::Figures,
            Subject::Comparison(kreis) => Route::Comparison(site.kreise[*kreis].name.clone()),
            Subject::Stories => Route::Stories,
            Subject::Search => Route::Search,
            Subject::Terms => Route::Terms,
            Subject::InKreis(kreis, list) => list.route(site, Some(*kreis)),
            Subject::NotFound => Route::NotFound,
            Subject::Moved(name, _) => Route::Record(name.clone()),
            Subject::Short(subject) => Route::Short(subject.head(site).short_id.clone()),
            Subject::Place(_)
            | Subject::Offer(_)
            | Subject::Anlaufstelle(_)
            | Subject::Traeger(_)
            | Subject::Figure(_)
            | Subject::Story(_)
            | Subject::Text(_)
            | Subject::Term(_) => Route::Record(self.head(site).name.clone()),
        }
    }

    /// The template that shows it.
    pub fn template(&self) -> Template {
        match self {
            Subject::Choice => Template::Choice,
            Subject::Start => Template::Start,
            Subject::Gemeinden => Template::Gemeinden,
            Subject::Place(_) => Template::Place,
            Subject::PlaceAndType(..) => Template::PlaceType,
            Subject::PlaceOffers(_) => Template::PlaceOffers,
            Subject::Offers | Subject::OffersWith(_) => Template::Offers,
            Subject::OffersAToZ(_) => Template::OffersAToZ,
            Subject::Offer(_) => Template::Offer,
            Subject::Anlaufstellen => Template::Anlaufstellen,
            Subject::Anlaufstelle(_) => Template::Anlaufstelle,
            Subject::TraegerList => Template::TraegerList,
            Subject::Traeger(_) => Template::Traeger,
            Subject::Figures => Template::Figures,
            Subject::Comparison(_) => Template::Comparison,
            Subject::Figure(_) => Template::Figure,
            Subject::Stories => Template::Stories,
            Subject::Search => Template::Search,
            Subject::Story(_) => Template::Story,
            Subject::Text(_) => Template::Page,
            Subject::Terms => Template::Terms,
            Subject::Term(_) => Template::Term,
            Subject::InKreis(_, list) => list.of_site().template(),
            Subject::NotFound => Template::NotFound,
            Subject::Moved(..) => Template::Moved,
            Subject::Short(_) => Template::Short,
        }
    }

    /// The page that this one only leads to.
    pub fn leads_to(&self) -> Option<&Subject> {
        if let Subject::Moved(_, to) = self {
            return Some(to);
        }
        None
    }

    /// Where readers of languages that the site lacks are led: to the page in the source
    /// language, or from the start page to the choice of languages.
    pub fn default_route(&self, site: &Site) -> Route {
        if *self == Subject::Start {
            return Route::Choice;
        }
        self.route(site)
    }

    /// The message that says what a list is for.
    pub fn lead(&self) -> Option<&'static str> {
        match self {
            Subject::Start | Subject::Choice => Some("start-lead"),
            Subject::Gemeinden => Some("gemeinden-lead"),
            Subject::Offers => Some("offers-lead"),
            Subject::Anlaufstellen => Some("anlaufstellen-lead"),
            Subject::TraegerList => Some("traeger-lead"),
            Subject::Figures => Some("figures-lead"),
            Subject::Comparison(_) => Some("comparison-lead"),
            Subject::Stories => Some("stories-lead"),
            Subject::Search => Some("search-lead"),
            Subject::Terms => Some("terms-lead"),
            // Offers are described with their Kreis.
            Subject::InKreis(_, list) => {
                let is_of_offers = matches!(list, List::Offers(_));
                list.of_site().lead().filter(|_| !is_of_offers)
            }
            Subject::Place(_)
            | Subject::PlaceOffers(_)
            | Subject::PlaceAndType(..)
            | Subject::OffersWith(_)
            | Subject::OffersAToZ(_)
            | Subject::Offer(_)
            | Subject::Anlaufstelle(_)
            | Subject::Traeger(_)
            | Subject::Figure(_)
            | Subject::Story(_)
            | Subject::Text(_)
            | Subject::Term(_)
            | Subject::NotFound
            | Subject::Moved(..)
            | Subject::Short(_) => None,
        }
    }

    /// The message that says with the page's `title` what one learns there, where it has no lead.
    pub fn description(&self) -> Option<&'static str> {
        match self {
            Subject::Place(_) => Some("place-description"),
            Subject::PlaceOffers(_)
            | Subject::PlaceAndType(..)
            | Subject::OffersWith(_)
            | Subject::OffersAToZ(_)
            | Subject::InKreis(_, List::Offers(_)) => Some("offers-description"),
            Subject::InKreis(..)
            | Subject::Start
            | Subject::Choice
            | Subject::Gemeinden
            | Subject::Offers
            | Subject::Anlaufstellen
            | Subject::TraegerList
            | Subject::Figures
            | Subject::Comparison(_)
            | Subject::Stories
            | Subject::Search
            | Subject::Terms
            | Subject::Offer(_)
            | Subject::Anlaufstelle(_)
            | Subject::Traeger(_)
            | Subject::Figure(_)
            | Subject::Story(_)
            | Subject::Text(_)
            | Subject::Term(_)
            | Subject::NotFound
            | Subject::Moved(..)
            | Subject::Short(_) => None,
        }
    }

    /// Whether it shows many records by the cards that all lists of a language share.
    pub fn shows_cards(&self) -> bool {
        !matches!(
            self,
            Subject::Choice
                | Subject::Offer(_)
                | Subject::Anlaufstelle(_)
                | Subject::Traeger(_)
                | Subject::Figure(_)
                | Subject::Story(_)
                | Subject::Text(_)
                | Subject::Moved(..)
                | Subject::Short(_)
        )
    }

    /// Whether there is one page for all languages rather than one in each.
    pub fn is_for_all_languages(&self) -> bool {
        matches!(self, Subject::Choice | Subject::Short(_))
    }

    /// Whether search engines may list it at all, whatever its language.
    pub fn is_listed(&self, site: &Site, serving: &Serving) -> bool {
        match self {
            Subject::NotFound | Subject::Moved(..) | Subject::Short(_) => false,
            Subject::PlaceAndType(place, kind) => {
                let offers = serving.offers(site, *place);
                offers.iter().any(|id| site.offers[id].facts.kind == *kind)
            }
            Subject::PlaceOffers(place) => !serving.offers(site, *place).is_empty(),
            Subject::OffersWith(facet) => !serving.with(*facet).is_empty(),
            Subject::Offer(id) => !site.offers[*id].facts.ended,
            Subject::InKreis(kreis, list) => list.count_in(serving, *kreis) > 0,
            Subject::Choice
            | Subject::Start
            | Subject::Gemeinden
            | Subject::Place(_)
            | Subject::Offers
            | Subject::OffersAToZ(_)
            | Subject::Anlaufstellen
            | Subject::Anlaufstelle(_)
            | Subject::TraegerList
            | Subject::Traeger(_)
            | Subject::Figures
            | Subject::Comparison(_)
            | Subject::Figure(_)
            | Subject::Stories
            | Subject::Search
            | Subject::Story(_)
            | Subject::Text(_)
            | Subject::Terms
            | Subject::Term(_) => true,
        }
    }

    /// The Kreis that the page belongs to, if there are several.
    pub fn scope(&self, site: &Site) -> Scope {
        let kreis = match self {
            Subject::Place(place)
            | Subject::PlaceOffers(place)
            | Subject::PlaceAndType(place, _) => Some(site.kreis_of(*place)),
            Subject::Offer(id) => Some(site.kreis_of(site.offers[*id].facts.home)),
            Subject::Anlaufstelle(id) => Some(site.kreis_of(site.anlaufstellen[*id].facts.home)),
            Subject::Traeger(id) => Some(site.kreis_of(site.traeger[*id].facts.home)),
            Subject::Figure(id) => Some(site.kreis_of(site.figures[*id].facts.home)),
            Subject::Story(id) => Some(site.kreis_of(site.stories[*id].facts.home)),
            Subject::Comparison(kreis) | Subject::InKreis(kreis, _) => Some(*kreis),
            Subject::Text(id) => site.pages[*id].facts.kreis,
            Subject::Moved(_, to) | Subject::Short(to) => to.scope(site),
            Subject::Choice
            | Subject::Start
            | Subject::Gemeinden
            | Subject::Offers
            | Subject::OffersWith(_)
            | Subject::OffersAToZ(_)
            | Subject::Anlaufstellen
            | Subject::TraegerList
            | Subject::Figures
            | Subject::Stories
            | Subject::Search
            | Subject::Terms
            | Subject::Term(_)
            | Subject::NotFound => None,
        };
        kreis.filter(|_| site.has_several_kreise())
    }

    /// The language whose words are really shown to a reader of `language`: her own if the page
    /// is translated. The one predicate that hreflang, sitemap, canonical and language switcher
    /// ask. `complete` says which languages have all texts of the interface.
    pub fn shown_language(&self, site: &Site, complete: &[bool], language: usize) -> usize {
        match self.words(site) {
            Some(words) if !words.is_only_a_title() => words.shown(language).language,
            Some(_) | None => {
                let chain = &site.config.languages[language].fallback;
                let chain = chain.iter().filter_map(|tag| site.config.index_of(tag));
                let mut languages = std::iter::once(language).chain(chain);
                languages.find(|one| complete[*one]).unwrap_or(0)
            }
        }
    }

    /// The words of the record it is about, if it is about one.
    pub fn words<'s>(&self, site: &'s Site) -> Option<&'s LocalWords> {
        self.record(site).map(|record| record.words)
    }

    /// The permanent id of the record it is about, if it is about one.
    pub fn short_id<'s>(&self, site: &'s Site) -> Option<&'s ShortId> {
        self.record(site).map(|record| record.short_id)
    }

    /// Whether the page is a record's own, rather than one that leads to it.
    pub fn is_record(&self, site: &Site) -> bool {
        let leads_on = matches!(self, Subject::Moved(..) | Subject::Short(_));
        !leads_on && self.record(site).is_some()
    }

    fn head<'s>(&self, site: &'s Site) -> Head<'s> {
        self.record(site).expect("a page about a record has one")
    }

    fn record<'s>(&self, site: &'s Site) -> Option<Head<'s>> {
        Some(match self {
            Subject::Place(place) => site.place(*place),
            Subject::Offer(id) => site.offers[*id].head(),
            Subject::Anlaufstelle(id) => site.anlaufstellen[*id].head(),
            Subject::Traeger(id) => site.traeger[*id].head(),
            Subject::Figure(id) => site.figures[*id].head(),
            Subject::Story(id) => site.stories[*id].head(),
            Subject::Text(id) => site.pages[*id].head(),
            Subject::Term(id) => site.terms[*id].head(),
            Subject::Moved(_, subject) | Subject::Short(subject) => return subject.record(site),
            Subject::Choice
            | Subject::Start
            | Subject::Gemeinden
            | Subject::PlaceOffers(_)
            | Subject::PlaceAndType(..)
            | Subject::Offers
            | Subject::OffersWith(_)
            | Subject::OffersAToZ(_)
            | Subject::Anlaufstellen
            | Subject::TraegerList
            | Subject::Figures
            | Subject::Comparison(_)
            | Subject::Stories
            | Subject::Search
            | Subject::Terms
            | Subject::InKreis(..)
            | Subject::NotFound => return None,
        })
    }
}

/// The lists of a Kreis, also empty ones that its menu leads to; a facet's if it has or once had
/// such an offer.
fn lists_of(serving: &Serving, kreis: Id<Kreis>) -> Vec<List> {
    let mut lists = vec![
        List::Offers(None),
        List::Anlaufstellen,
        List::Traeger,
        List::Figures,
        List::Stories,
    ];
    if serving.search_is_split() {
        lists.push(List::Search);
    }
    let facets = serving.within(kreis).facets.iter();
    lists.extend(facets.map(|facet| List::Offers(Some(*facet))));
    lists
}
