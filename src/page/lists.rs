//! Pages that list: the choice of languages, the start page, Gemeinden, offers, Anlaufstellen,
//! Traeger, figures, stories.

use std::collections::{BTreeSet, HashMap, HashSet};

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
use crate::page::frame;
use crate::page::html::Html;
use crate::page::offers::{LONGEST_LIST, kreis_groups, list_subject};
use crate::page::place::Group;
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::page::story::StoryCard;
use crate::page::subject::List;
use crate::page::term;
use crate::page::traeger::TraegerCard;
use crate::page::versions::Switch;
use crate::site::route::Route;
use crate::site::{
    Anlaufstelle, Gemeinde, Id, KeyFigure, Kreis, PlaceId, Scope, Site, Story, Traeger,
};

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
    pub title: Html,
    /// The Kreis with its Gemeinden; of several the Kreise by Bundesland.
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
    /// Links to the groups, where there are several Kreise.
    pub index: Vec<Item>,
    /// The Kreise with their Gemeinden, grouped by Verband; if these are too many for a page, the
    /// Kreise by Bundesland.
    pub groups: Vec<PlaceGroup>,
}

/// Gemeinden below a Kreis or Verband, or Kreise below a Bundesland.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceGroup {
    /// Stable name, also its id.
    pub id: String,
    /// The Kreis or Verband itself, or only a heading.
    pub heading: Item,
    /// Its Gemeinden, as the language sorts; Kreise in the order of site.toml.
    pub members: Vec<Item>,
}

/// What `offers.html`, `anlaufstellen.html`, `traeger_list.html` and `stories.html` show.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ListPage_for_{Card}")]
pub struct ListPage<Card> {
    /// HTML.
    pub title: Html,
    /// How many, in words.
    pub count: Option<String>,
    /// Lists of some of them, by what they have in common.
    pub families: Vec<FamilyLinks>,
    /// The cards in groups.
    pub groups: Vec<Group<Card>>,
    /// Other lists of the same things.
    pub more: Vec<Item>,
    /// Whether the search finds them, with filters: not that of a whole site of many Kreise.
    pub filters: bool,
}

/// What `figures.html` shows.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FiguresPage {
    /// HTML.
    pub title: Html,
    /// For each Kreis the comparison of its Gemeinden.
    pub comparisons: Vec<Item>,
    /// For each Kreis its figures, if those of all are too many for a page.
    pub kreise: Vec<Item>,
    /// Every figure with table and chart.
    pub figures: Vec<FigureView>,
}

/// The start page.
pub fn start(reader: Reader<'_>, cards: &Cards<'_>) -> StartPage {
    let site = reader.site;
    let helplines = common_helplines(reader);
    let mut ways = ways(reader, cards.facets());
    ways.push(reader.list_link("offers-a-to-z", &Route::OffersAToZ(0)));
    let types = all_links(reader, cards.facets(), None).into_iter().next();
    let focus = site.config.focus.as_ref().map(|focus| {
        let label = reader.text(&format!("handlungsfeld-{focus}"));
        reader.format("start-focus", &[("field", label.into())])
    });
    StartPage {
        title: reader.plain(&reader.text("site-title")),
        places: if site.has_several_kreise() {
            kreise_by_land(reader)
        } else {
            place_groups(reader)
        },
        types: types.map_or_else(Vec::new, |types| types.links),
        ways,
        focus,
        helplines: helplines.iter().map(|id| cards.anlaufstelle(*id)).collect(),
        stories: first_stories(site).map(|id| cards.story(id)).collect(),
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

/// The numbers to call in need that every Kreis lists, by their titles: those of one Kreis alone
/// stand on its page.
fn common_helplines(reader: Reader<'_>) -> Vec<Id<Anlaufstelle>> {
    let site = reader.site;
    let title = |id: &Id<Anlaufstelle>| site.anlaufstellen[*id].words.shown(0).title();
    let of = |kreis: &Id<Kreis>| reader.serving.helplines(site, PlaceId::Kreis(*kreis));
    let kreise = served_kreise(site);
    let Some((first, others)) = kreise.split_first() else {
        return Vec::new();
    };
    let mut common = of(first).to_vec();
    for kreis in others {
        let known: HashSet<&str> = of(kreis).iter().map(title).collect();
        common.retain(|id| known.contains(title(id)));
    }
    common
}

/// The stories on the start page: all of a Kreis, a few of many.
fn first_stories(site: &Site) -> impl Iterator<Item = Id<Story>> {
    const FEW: usize = 6;
    let most = if site.has_several_kreise() {
        FEW
    } else {
        usize::MAX
    };
    site.stories.ids().take(most)
}

/// All Gemeinden, grouped by Kreis and Verband; too many for a page are on those of their Kreise.
pub fn gemeinden(reader: Reader<'_>) -> GemeindenPage {
    let site = reader.site;
    let several = site.has_several_kreise();
    let groups = if several && site.gemeinden.len() > LONGEST_LIST {
        kreise_by_land(reader)
    } else {
        place_groups(reader)
    };
    let in_index = |group: &&PlaceGroup| several && !group.id.starts_with("verbaende_");
    let index = groups.iter().filter(in_index);
    let index = index.map(|group| Item::link(group.heading.html.clone(), format!("#{}", group.id)));
    let index: Vec<Item> = index.collect();
    GemeindenPage {
        title: reader.text("gemeinden-heading"),
        count: reader.counted("gemeinden-count", site.gemeinden.len()),
        index: if index.len() > 1 { index } else { Vec::new() },
        groups,
    }
}

/// The Kreise, those that the site names first.
pub fn served_kreise(site: &Site) -> Vec<Id<Kreis>> {
    let named = site.config.kreise.iter().enumerate().rev();
    let named: HashMap<&str, usize> = named
        .map(|(place, kreis)| (kreis.literal.as_str(), place))
        .collect();
    let rank = |kreis: &Id<Kreis>| {
        let name = &site.kreise[*kreis].name;
        let by_key = named.get(name.key()).or(named.get(name.as_str()));
        by_key.copied().unwrap_or(usize::MAX)
    };
    let mut kreise: Vec<Id<Kreis>> = site.kreise.ids().collect();
    kreise.sort_by_key(rank);
    kreise
}

/// The Kreise by Bundesland, in the order of site.toml, each with its numbers of Gemeinden and
/// offers.
pub fn kreise_by_land(reader: Reader<'_>) -> Vec<PlaceGroup> {
    by_land(reader, |kreis| {
        let within = reader.serving.within(kreis);
        let gemeinden = reader.counted(
            "gemeinden-count",
            reader.site.kreise[kreis].facts.gemeinden.len(),
        );
        let offers = reader.counted("offers-count", within.offers.len());
        let counts = reader.locale.list_and(&[&gemeinden, &offers]);
        let name = reader.place_title(PlaceId::Kreis(kreis));
        Item::link(
            Html::of(format!("{name} <small>{}</small>", reader.plain(&counts))),
            reader.record_href(&reader.site.kreise[kreis].name),
        )
    })
}

/// Something of each Kreis by Bundesland, in the order of site.toml.
pub fn by_land(reader: Reader<'_>, item: impl Fn(Id<Kreis>) -> Item) -> Vec<PlaceGroup> {
    let site = reader.site;
    let mut groups: Vec<PlaceGroup> = Vec::new();
    for kreis in served_kreise(site) {
        let land = site.kreise[kreis].facts.written.land;
        let id = format!("land_{}", land.word().replace('-', "_"));
        let known = groups.iter().position(|group| group.id == id);
        let at = known.unwrap_or_else(|| {
            groups.push(PlaceGroup {
                id,
                heading: Item::plain(reader.german(land.german_name())),
                members: Vec::new(),
            });
            groups.len() - 1
        });
        groups[at].members.push(item(kreis));
    }
    groups
}

/// For each Kreis its independent Gemeinden, then each Verband with its own.
fn place_groups(reader: Reader<'_>) -> Vec<PlaceGroup> {
    let site = reader.site;
    let kreise = served_kreise(site).into_iter();
    let mut groups: Vec<PlaceGroup> = kreise.flat_map(|kreis| groups_of(reader, kreis)).collect();
    // Of several Kreise each has its heading, also one whose Gemeinden all belong to a Verband.
    let is_kreis = |group: &PlaceGroup| group.id.starts_with("kreise_");
    let several = site.has_several_kreise();
    groups.retain(|group| !group.members.is_empty() || several && is_kreis(group));
    groups
}

fn groups_of(reader: Reader<'_>, kreis: Id<Kreis>) -> Vec<PlaceGroup> {
    let site = reader.site;
    let within = reader.serving.within(kreis);
    let belongs = |id: &Id<Gemeinde>| site.gemeinden[*id].facts.verband.is_some();
    let independent = site.kreise[kreis]
        .facts
        .gemeinden
        .iter()
        .copied()
        .filter(|id| !belongs(id));
    let independent: Vec<Id<Gemeinde>> = independent.collect();
    let mut verbaende: Vec<PlaceId> = within
        .verbaende
        .iter()
        .copied()
        .map(PlaceId::Verband)
        .collect();
    reader.sort_places(&mut verbaende);
    let group = |place: PlaceId, members: &[Id<Gemeinde>]| PlaceGroup {
        id: site.place_name(place).as_str().replace('/', "_"),
        heading: reader.place_link(place),
        members: reader.gemeinde_links(members, kreis),
    };
    let own = group(PlaceId::Kreis(kreis), &independent);
    let others = verbaende.into_iter();
    let others = others.map(|verband| group(verband, site.gemeinden_of(verband)));
    std::iter::once(own).chain(others).collect()
}

/// All Anlaufstellen of the whole site or of a Kreis by kind, numbers to call in need first.
pub fn anlaufstellen(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    scope: Scope,
) -> ListPage<AnlaufstelleCard> {
    let site = reader.site;
    let all: Vec<Id<Anlaufstelle>> = match scope {
        Some(kreis) => reader.serving.within(kreis).anlaufstellen.clone(),
        None => site.anlaufstellen.ids().collect(),
    };
    let count = all.len();
    let list = List::Anlaufstellen;
    ListPage {
        title: frame::html_title(reader, &list_subject(scope, list)),
        count: Some(reader.counted("anlaufstellen-count", count)),
        families: Vec::new(),
        groups: if is_split(reader, scope, count) {
            kreis_groups(reader, list, Some("anlaufstellen-count"))
        } else {
            anlaufstellen_by_kind(reader, cards, all)
        },
        more: of_site(reader, scope, list),
        filters: has_filters(reader, scope),
    }
}

/// Whether a list of the whole site is too long, and is by Kreis.
fn is_split(reader: Reader<'_>, scope: Scope, count: usize) -> bool {
    scope.is_none() && reader.site.has_several_kreise() && count > LONGEST_LIST
}

/// Whether the search of the whole site or of a Kreis has filters.
pub fn has_filters(reader: Reader<'_>, scope: Scope) -> bool {
    scope.is_some() || !reader.serving.search_is_split()
}

/// From the list of a Kreis to that of the whole site.
fn of_site(reader: Reader<'_>, scope: Scope, list: List) -> Vec<Item> {
    let whole = scope.map(|_| {
        let label = frame::plain_title(reader, &list.of_site());
        let site = reader.text("site-short");
        Item::link(
            reader.labelled(&label, &reader.plain(&site)),
            reader.href(&list.route(reader.site, None)),
        )
    });
    whole.into_iter().collect()
}

fn anlaufstellen_by_kind(
    reader: Reader<'_>,
    cards: &Cards<'_>,
    all: Vec<Id<Anlaufstelle>>,
) -> Vec<Group<AnlaufstelleCard>> {
    let site = reader.site;
    let mut by_kind: HashMap<AnlaufstelleKind, Vec<Id<Anlaufstelle>>> = HashMap::new();
    for id in all {
        let kind = site.anlaufstellen[id].facts.written.kind;
        by_kind.entry(kind).or_default().push(id);
    }
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
    let groups = kinds.into_iter().filter_map(|kind| {
        let mut ours = by_kind.remove(&kind)?;
        ours.sort_by(|one, two| {
            let words = |id: &Id<Anlaufstelle>| &site.anlaufstellen[*id].words;
            compare_titles(reader, words(one), words(two))
        });
        Some(Group {
            id: format!("kind_{}", kind.word()),
            heading: reader.plain(&reader.word("anlaufstelle-kind", kind)),
            href: None,
            count: reader.counted("anlaufstellen-count", ours.len()),
            cards: ours.into_iter().map(|id| cards.anlaufstelle(id)).collect(),
        })
    });
    groups.collect()
}

/// All Traeger of the whole site or of a Kreis by kind.
pub fn traeger(reader: Reader<'_>, cards: &Cards<'_>, scope: Scope) -> ListPage<TraegerCard> {
    let site = reader.site;
    let all: Vec<Id<Traeger>> = match scope {
        Some(kreis) => reader.serving.within(kreis).traeger.clone(),
        None => site.traeger.ids().collect(),
    };
    let count = all.len();
    let groups = TraegerKind::WORDS.iter().map(|(word, kind)| {
        let ours = all.iter().copied();
        let ours = ours.filter(|id| site.traeger[*id].facts.written.kind == *kind);
        let mut ours: Vec<Id<Traeger>> = ours.collect();
        ours.sort_by(|one, two| {
            let words = |id: &Id<Traeger>| &site.traeger[*id].words;
            compare_titles(reader, words(one), words(two))
        });
        Group {
            id: format!("kind_{word}"),
            heading: reader.plain(&reader.word("traeger-kind", *kind)),
            href: None,
            count: reader.counted("traeger-count", ours.len()),
            cards: ours.into_iter().map(|id| cards.traeger(id)).collect(),
        }
    });
    let list = List::Traeger;
    ListPage {
        title: frame::html_title(reader, &list_subject(scope, list)),
        count: Some(reader.counted("traeger-count", count)),
        families: Vec::new(),
        groups: if is_split(reader, scope, count) {
            kreis_groups(reader, list, Some("traeger-count"))
        } else {
            groups.filter(|group| !group.cards.is_empty()).collect()
        },
        more: of_site(reader, scope, list),
        filters: has_filters(reader, scope),
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

/// Every figure of the whole site or of a Kreis; too many for a page are on those of the Kreise.
pub fn figures(reader: Reader<'_>, scope: Scope) -> FiguresPage {
    let site = reader.site;
    let all: Vec<Id<KeyFigure>> = match scope {
        Some(kreis) => reader.serving.within(kreis).figures.clone(),
        None => site.figures.ids().collect(),
    };
    let values = |id: &Id<KeyFigure>| site.figures[*id].facts.written.values.len();
    let is_split = is_split(reader, scope, all.iter().map(values).sum());
    FiguresPage {
        title: frame::html_title(reader, &list_subject(scope, List::Figures)),
        comparisons: if is_split {
            Vec::new()
        } else {
            comparisons(reader, scope)
        },
        kreise: if is_split {
            kreis_links(reader, List::Figures)
        } else {
            Vec::new()
        },
        figures: if is_split {
            Vec::new()
        } else {
            figure_views(reader, all.into_iter())
        },
    }
}

/// The Kreise that have entries in a list, each leading to its part.
fn kreis_links(reader: Reader<'_>, list: List) -> Vec<Item> {
    let kreise = served_kreise(reader.site).into_iter();
    let kreise = kreise.filter(|kreis| list.count_in(reader.serving, *kreis) > 0);
    let links = kreise.map(|kreis| {
        let href = reader.href(&list.route(reader.site, Some(kreis)));
        Item::link(reader.place_title(PlaceId::Kreis(kreis)), href)
    });
    links.collect()
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

/// The comparison of the Gemeinden of each Kreis that has one, or of one Kreis.
fn comparisons(reader: Reader<'_>, scope: Scope) -> Vec<Item> {
    let kreise = reader.site.kreise.iter();
    let kreise = kreise.filter(|(id, _)| scope.is_none_or(|kreis| kreis == *id));
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

/// All stories of the whole site or of a Kreis.
pub fn stories(reader: Reader<'_>, cards: &Cards<'_>, scope: Scope) -> ListPage<StoryCard> {
    let site = reader.site;
    let mut stories: Vec<Id<Story>> = match scope {
        Some(kreis) => reader.serving.within(kreis).stories.clone(),
        None => site.stories.ids().collect(),
    };
    stories.sort_by(|one, two| {
        let words = |id: &Id<Story>| &site.stories[*id].words;
        compare_titles(reader, words(one), words(two))
    });
    let list = List::Stories;
    let count = stories.len();
    let group = Group {
        id: "stories_all".to_owned(),
        heading: reader.plain(&reader.text("stories-heading")),
        href: None,
        count: String::new(),
        cards: stories.into_iter().map(|id| cards.story(id)).collect(),
    };
    ListPage {
        title: frame::html_title(reader, &list_subject(scope, list)),
        count: None,
        families: Vec::new(),
        groups: if is_split(reader, scope, count) {
            kreis_groups(reader, list, None)
        } else {
            vec![group]
        },
        more: of_site(reader, scope, list),
        filters: has_filters(reader, scope),
    }
}
