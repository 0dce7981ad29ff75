//! Pages that list: the choice of languages, the start page, Gemeinden, offers, Anlaufstellen,
//! Traeger, figures, stories.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::anlaufstelle::AnlaufstelleKind;
use crate::content::fields::Word;
use crate::content::page::PageRole;
use crate::content::traeger::TraegerKind;
use crate::page::anlaufstelle::AnlaufstelleCard;
use crate::page::cards::Cards;
use crate::page::facets::{FamilyLinks, all_links, ways};
use crate::page::facts::Item;
use crate::page::figure::{self, FigureView};
use crate::page::frame::Switch;
use crate::page::place::Group;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::story::StoryCard;
use crate::page::term;
use crate::page::traeger::TraegerCard;
use crate::site::route::Route;
use crate::site::{Id, KeyFigure, PlaceId, Scope};

/// What `choice.html` and `short.html` show.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChoicePage {
    /// Plain text, in the source language.
    pub title: String,
    /// The page in every language.
    pub languages: Vec<Switch>,
    /// In every language that this is a demonstration, if it is one.
    pub demonstration: Vec<Said>,
}

/// A sentence in a language of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Said {
    /// The language's tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Plain text.
    pub text: String,
}

/// What `start.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StartPage {
    /// HTML.
    pub title: String,
    /// Kreise with their Gemeinden.
    pub places: Vec<PlaceGroup>,
    /// Types of offers with their numbers.
    pub types: Vec<Item>,
    /// Other ways to find an offer.
    pub ways: Vec<Item>,
    /// The field of action that is the focus, in a sentence.
    pub focus: Option<String>,
    /// Numbers to call in need.
    pub helplines: Vec<Ready<AnlaufstelleCard>>,
    /// Stories.
    pub stories: Vec<Ready<StoryCard>>,
    /// The list of Anlaufstellen.
    pub anlaufstellen: Item,
    /// The list of Gemeinden.
    pub gemeinden: Item,
    /// The list of offers.
    pub offers: Item,
    /// The list of words of letters, if there are any.
    pub terms: Option<Item>,
    /// The pages that explain the website in Leichte or Einfache Sprache and in Gebärdensprache.
    pub aids: Vec<Item>,
}

/// What `gemeinden.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GemeindenPage {
    /// Plain text.
    pub title: String,
    /// How many, in words.
    pub count: String,
    /// The Kreise with their Gemeinden, grouped by Verband.
    pub groups: Vec<PlaceGroup>,
}

/// Gemeinden below a Kreis or Verband.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceGroup {
    /// Stable name, also its id.
    pub id: String,
    /// The Kreis or Verband itself, or only a heading.
    pub heading: Item,
    /// Its Gemeinden, as the language sorts.
    pub members: Vec<Item>,
}

/// What `offers.html`, `anlaufstellen.html`, `traeger_list.html` and `stories.html` show.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ListPage_for_{Card}")]
pub struct ListPage<Card> {
    /// Plain text.
    pub title: String,
    /// How many, in words.
    pub count: Option<String>,
    /// Lists of some of them, by what they have in common.
    pub families: Vec<FamilyLinks>,
    /// The cards in groups.
    pub groups: Vec<Group<Card>>,
    /// Other lists of the same things.
    pub more: Vec<Item>,
}

/// What `figures.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FiguresPage {
    /// Plain text.
    pub title: String,
    /// For each Kreis the comparison of its Gemeinden.
    pub comparisons: Vec<Item>,
    /// Every figure with table and chart.
    pub figures: Vec<FigureView>,
}

/// The start page.
pub fn start(reader: Reader<'_>, cards: &Cards<'_>) -> StartPage {
    let site = reader.site;
    let kreis = served_kreise(reader).first().copied();
    let helplines = kreis.map_or(&[][..], |kreis| reader.serving.helplines(site, kreis));
    let mut ways = ways(reader, cards.facets());
    ways.push(reader.list_link("offers-a-to-z", &Route::OffersAToZ(0)));
    let types = all_links(reader, cards.facets()).into_iter().next();
    let focus = site.config.focus.as_ref().map(|focus| {
        let label = reader.text(&format!("handlungsfeld-{focus}"));
        reader.format("start-focus", &[("field", label.into())])
    });
    StartPage {
        title: reader.plain(&reader.text("site-title")),
        places: place_groups(reader),
        types: types.map_or_else(Vec::new, |types| types.links),
        ways,
        focus,
        helplines: helplines.iter().map(|id| cards.anlaufstelle(*id)).collect(),
        stories: site.stories.ids().map(|id| cards.story(id)).collect(),
        anlaufstellen: reader.list_link("anlaufstellen-heading", &Route::Anlaufstellen),
        gemeinden: reader.list_link("gemeinden-heading", &Route::Gemeinden),
        offers: reader.list_link("offers-all", &Route::Offers),
        terms: term::list_link(reader, "terms-heading"),
        aids: aids(reader, None),
    }
}

/// Links to what the law of some Bundesländer wants on the start page of the whole site or of a
/// Kreis, in a fixed order.
pub fn aids(reader: Reader<'_>, scope: Scope) -> Vec<Item> {
    let aids = [
        PageRole::EasyLanguage,
        PageRole::PlainLanguage,
        PageRole::SignLanguage,
    ];
    let own = reader.serving.pages().all(reader.site, scope);
    let own: Vec<_> = own.into_iter().map(|id| &reader.site.pages[id]).collect();
    let pages = aids.iter().flat_map(|role| {
        let pages = own.iter();
        pages.filter(|page| page.facts.written.role == Some(*role))
    });
    pages
        .map(|page| Item::link(reader.title(&page.words), reader.record_href(&page.name)))
        .collect()
}

/// All Gemeinden, grouped by Kreis and Verband.
pub fn gemeinden(reader: Reader<'_>) -> GemeindenPage {
    GemeindenPage {
        title: reader.text("gemeinden-heading"),
        count: reader.counted("gemeinden-count", reader.site.gemeinden.len()),
        groups: place_groups(reader),
    }
}

/// The Kreise, those that the site names first.
fn served_kreise(reader: Reader<'_>) -> Vec<PlaceId> {
    let site = reader.site;
    let rank = |place: &PlaceId| {
        let name = site.place_name(*place);
        let named = site.config.kreise.iter();
        let mut named = named.map(|kreis| kreis.literal.as_str());
        named
            .position(|literal| literal == name.as_str() || literal == name.key())
            .unwrap_or(usize::MAX)
    };
    let mut kreise: Vec<PlaceId> = site.kreise.ids().map(PlaceId::Kreis).collect();
    kreise.sort_by_key(rank);
    kreise
}

/// For each Kreis its independent Gemeinden, then each Verband with its own.
fn place_groups(reader: Reader<'_>) -> Vec<PlaceGroup> {
    let site = reader.site;
    let mut groups = Vec::new();
    for kreis in served_kreise(reader) {
        let PlaceId::Kreis(kreis_id) = kreis else {
            continue;
        };
        let ours = site
            .gemeinden
            .iter()
            .filter(|(_, one)| one.facts.kreis == kreis_id);
        let (within, independent): (Vec<_>, Vec<_>) =
            ours.partition(|(_, one)| one.facts.verband.is_some());
        let mut verbaende: Vec<PlaceId> = within
            .iter()
            .filter_map(|(_, one)| one.facts.verband.map(PlaceId::Verband))
            .collect();
        verbaende.sort();
        verbaende.dedup();
        reader.sort_places(&mut verbaende);
        let id = |place: PlaceId| site.place_name(place).as_str().replace('/', "_");
        groups.push(PlaceGroup {
            id: id(kreis),
            heading: reader.place_link(kreis),
            members: reader.gemeinde_links(independent.iter().map(|(id, _)| *id).collect()),
        });
        for verband in verbaende {
            let members = within
                .iter()
                .filter(|(_, one)| one.facts.verband.map(PlaceId::Verband) == Some(verband))
                .map(|(id, _)| *id)
                .collect();
            groups.push(PlaceGroup {
                id: id(verband),
                heading: reader.place_link(verband),
                members: reader.gemeinde_links(members),
            });
        }
    }
    groups.retain(|group| !group.members.is_empty());
    groups
}

/// All Anlaufstellen by kind, numbers to call in need first.
pub fn anlaufstellen(reader: Reader<'_>, cards: &Cards<'_>) -> ListPage<AnlaufstelleCard> {
    let site = reader.site;
    let mut kinds: Vec<AnlaufstelleKind> = AnlaufstelleKind::WORDS
        .iter()
        .map(|(_, kind)| *kind)
        .collect();
    kinds.sort_by_key(|kind| {
        let urgency = [AnlaufstelleKind::Emergency, AnlaufstelleKind::Helpline];
        urgency
            .iter()
            .position(|urgent| urgent == kind)
            .unwrap_or(urgency.len())
    });
    let groups = kinds.into_iter().map(|kind| {
        let ours = site
            .anlaufstellen
            .iter()
            .filter(|(_, one)| one.facts.written.kind == kind);
        let mut ours: Vec<_> = ours.collect();
        ours.sort_by(|(_, one), (_, two)| compare_titles(reader, &one.words, &two.words));
        Group {
            id: format!("kind_{}", kind.word()),
            heading: reader.plain(&reader.word("anlaufstelle-kind", kind)),
            href: None,
            count: reader.counted("anlaufstellen-count", ours.len()),
            cards: ours
                .into_iter()
                .map(|(id, _)| cards.anlaufstelle(id))
                .collect(),
        }
    });
    ListPage {
        title: reader.text("anlaufstellen-heading"),
        count: Some(reader.counted("anlaufstellen-count", site.anlaufstellen.len())),
        families: Vec::new(),
        groups: groups.filter(|group| !group.cards.is_empty()).collect(),
        more: Vec::new(),
    }
}

/// All Traeger by kind.
pub fn traeger(reader: Reader<'_>, cards: &Cards<'_>) -> ListPage<TraegerCard> {
    let site = reader.site;
    let groups = TraegerKind::WORDS.iter().map(|(word, kind)| {
        let ours = site
            .traeger
            .iter()
            .filter(|(_, one)| one.facts.written.kind == *kind);
        let mut ours: Vec<_> = ours.collect();
        ours.sort_by(|(_, one), (_, two)| compare_titles(reader, &one.words, &two.words));
        Group {
            id: format!("kind_{word}"),
            heading: reader.plain(&reader.word("traeger-kind", *kind)),
            href: None,
            count: reader.counted("traeger-count", ours.len()),
            cards: ours.into_iter().map(|(id, _)| cards.traeger(id)).collect(),
        }
    });
    ListPage {
        title: reader.text("traeger-heading"),
        count: Some(reader.counted("traeger-count", site.traeger.len())),
        families: Vec::new(),
        groups: groups.filter(|group| !group.cards.is_empty()).collect(),
        more: Vec::new(),
    }
}

fn compare_titles(
    reader: Reader<'_>,
    one: &crate::site::local::LocalWords,
    two: &crate::site::local::LocalWords,
) -> std::cmp::Ordering {
    let title =
        |words: &crate::site::local::LocalWords| words.shown(reader.language).title().to_owned();
    reader.locale.compare(&title(one), &title(two))
}

/// Every figure.
pub fn figures(reader: Reader<'_>) -> FiguresPage {
    let figures = reader.site.figures.ids();
    FiguresPage {
        title: reader.text("figures-heading"),
        comparisons: comparisons(reader),
        figures: figure_views(reader, figures),
    }
}

/// Figures that stand in one list: those of one title say whose they are, and no two have one key.
fn figure_views(
    reader: Reader<'_>,
    figures: impl Iterator<Item = Id<KeyFigure>>,
) -> Vec<FigureView> {
    let mut keys = BTreeSet::new();
    let views = figures.map(|id| {
        let entry = &reader.site.figures[id];
        let mut view = figure::page(reader, id);
        view.text.title = reader.html_title_at(&entry.words, entry.facts.home);
        if !keys.insert(view.key.clone()) {
            view.key = entry.name.as_str().replace('/', "_");
        }
        view
    });
    views.collect()
}

/// The comparison of the Gemeinden of each Kreis that has one.
fn comparisons(reader: Reader<'_>) -> Vec<Item> {
    let kreise = reader.site.kreise.iter();
    let compared = kreise.filter(|(_, kreis)| kreis.facts.comparison.is_some());
    let links = compared.map(|(id, kreis)| {
        let name = reader.place_title(PlaceId::Kreis(id));
        let route = Route::Comparison(kreis.name.clone());
        Item::link(
            reader.format_html("comparison-of", &[("name", &name)]),
            reader.href(&route),
        )
    });
    links.collect()
}

/// All stories.
pub fn stories(reader: Reader<'_>, cards: &Cards<'_>) -> ListPage<StoryCard> {
    let mut stories: Vec<_> = reader.site.stories.iter().collect();
    stories.sort_by(|(_, one), (_, two)| compare_titles(reader, &one.words, &two.words));
    let group = Group {
        id: "stories_all".to_owned(),
        heading: reader.plain(&reader.text("stories-heading")),
        href: None,
        count: String::new(),
        cards: stories.into_iter().map(|(id, _)| cards.story(id)).collect(),
    };
    ListPage {
        title: reader.text("stories-heading"),
        count: None,
        families: Vec::new(),
        groups: vec![group],
        more: Vec::new(),
    }
}
