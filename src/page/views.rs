//! What a theme may rely on: which templates make pages, and what each of them gets.
//!
//! `.docs/templates.md` shows it to theme authors, and a theme is held against it when it is
//! loaded. Both come from the views themselves, so that neither can say what isn't so.

pub mod shape;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::page::anlaufstelle::{AnlaufstelleCard, AnlaufstellePage};
use crate::page::comparison::ComparisonPage;
use crate::page::facts::Item;
use crate::page::figure::FigureView;
use crate::page::frame::{Chrome, Frame};
use crate::page::lists::{ChoicePage, FiguresPage, GemeindenPage, ListPage, StartPage};
use crate::page::offer::{OfferCard, OfferPage};
use crate::page::offers::AToZPage;
use crate::page::place::{PlacePage, PlaceTypePage};
use crate::page::place_offers::PlaceOffersPage;
use crate::page::search::SearchPage;
use crate::page::story::{StoryCard, StoryPage};
use crate::page::term::{TermPage, TermsPage};
use crate::page::text::FreePage;
use crate::page::traeger::{TraegerCard, TraegerPage};
use shape::{Record, Shape, Sort};

/// Declares [`Template`] with the view that each gets in one table, so that no template can lack
/// one.
macro_rules! templates {
    ($($(#[doc = $about:literal])+ $template:ident = $name:literal shows $view:ty),+ $(,)?) => {
        /// A template that makes pages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Template {
            $($(#[doc = $about])+ $template),+
        }

        impl Template {
            /// Every template that a theme must have.
            pub const ALL: &[Template] = &[$(Template::$template),+];

            /// Its file below the folder of a theme.
            pub fn name(self) -> &'static str {
                match self { $(Template::$template => $name),+ }
            }

            /// Its file's name as a part of message ids, such as `offers-a-to-z`.
            pub fn key(self) -> String {
                self.name().trim_end_matches(".html").replace('_', "-")
            }

            /// The pages that it makes, in a sentence.
            pub fn about(self) -> &'static str {
                match self { $(Template::$template => concat!($($about),+)),+ }
            }

            /// What it gets as `page`.
            fn schema(self, generator: &mut SchemaGenerator) -> Schema {
                match self { $(Template::$template => generator.subschema_for::<$view>()),+ }
            }
        }
    };
}

templates! {
    /// All Anlaufstellen by kind.
    Anlaufstellen = "anlaufstellen.html" shows ListPage<AnlaufstelleCard>,
    /// An Anlaufstelle.
    Anlaufstelle = "anlaufstelle.html" shows AnlaufstellePage,
    /// The choice of languages, one page for all of them.
    Choice = "choice.html" shows ChoicePage,
    /// The Gemeinden of a Kreis beside each other.
    Comparison = "comparison.html" shows ComparisonPage,
    /// A figure.
    Figure = "figure.html" shows FigureView,
    /// All figures.
    Figures = "figures.html" shows FiguresPage,
    /// All Gemeinden, grouped by Kreis and Verband.
    Gemeinden = "gemeinden.html" shows GemeindenPage,
    /// The former address of a record; leads on to where it is now.
    Moved = "moved.html" shows Item,
    /// What is shown where nothing is.
    NotFound = "not_found.html" shows StartPage,
    /// An offer.
    Offer = "offer.html" shows OfferPage,
    /// All offers, or those that have something in common, by the place they belong to.
    Offers = "offers.html" shows ListPage<OfferCard>,
    /// All offers from A to Z, or a part of them.
    OffersAToZ = "offers_a_to_z.html" shows AToZPage,
    /// A free page, such as the imprint.
    Page = "page.html" shows FreePage,
    /// A Kreis, Verband or Gemeinde.
    Place = "place.html" shows PlacePage,
    /// All offers that a place has.
    PlaceOffers = "place_offers.html" shows PlaceOffersPage,
    /// The offers of one type that a place has.
    PlaceType = "place_type.html" shows PlaceTypePage,
    /// Search and filters.
    Search = "search.html" shows SearchPage,
    /// The permanent short address of a record, one page for all languages.
    Short = "short.html" shows ChoicePage,
    /// The start page.
    Start = "start.html" shows StartPage,
    /// All stories.
    Stories = "stories.html" shows ListPage<StoryCard>,
    /// A story.
    Story = "story.html" shows StoryPage,
    /// A word of letters.
    Term = "term.html" shows TermPage,
    /// All words of letters by their first letter.
    Terms = "terms.html" shows TermsPage,
    /// A Traeger.
    Traeger = "traeger.html" shows TraegerPage,
    /// All Traeger by kind.
    TraegerList = "traeger_list.html" shows ListPage<TraegerCard>,
}

/// What the templates get.
#[derive(Debug)]
pub struct Views {
    /// What every template gets besides `page`, by name.
    pub everywhere: BTreeMap<&'static str, Shape>,
    /// The `page` of each template.
    pub pages: BTreeMap<Template, Shape>,
    /// What shapes consist of, by name.
    pub records: BTreeMap<String, Record>,
}

impl Views {
    /// What this program gives to templates; made once.
    pub fn known() -> &'static Views {
        static VIEWS: LazyLock<Views> = LazyLock::new(Views::of_program);
        &VIEWS
    }

    fn of_program() -> Views {
        // As they are written out, not as they could be read.
        let settings = SchemaSettings::draft2020_12().for_serialize();
        let mut generator = settings.into_generator();
        let chrome = shape_of::<Chrome>(&mut generator);
        let frame = shape_of::<Frame>(&mut generator);
        let texts = Shape::of(Sort::Map(Box::new(Shape::of(Sort::Text))));
        let pages = Template::ALL.iter();
        let pages = pages.map(|one| (*one, Shape::read(&one.schema(&mut generator))));
        Views {
            pages: pages.collect(),
            everywhere: BTreeMap::from([("chrome", chrome), ("frame", frame), ("ui", texts)]),
            records: shape::records(generator.definitions()),
        }
    }

    /// What a template gets, by name.
    pub fn of(&self, template: Template) -> BTreeMap<String, Shape> {
        let everywhere = self.everywhere.iter();
        let mut given: BTreeMap<String, Shape> = everywhere
            .map(|(name, shape)| ((*name).to_owned(), shape.clone()))
            .collect();
        given.insert("page".to_owned(), self.pages[&template].clone());
        given
    }
}

fn shape_of<View: JsonSchema>(generator: &mut SchemaGenerator) -> Shape {
    Shape::read(&generator.subschema_for::<View>())
}
