//! What the records mean together: who refers to whom, in which words a reader sees each, and
//! what belongs on the page of a Gemeinde.
//!
//! [`resolve::resolve`] turns the parts of a site into a [`Site`]. Nothing is rendered here, and
//! whoever renders never looks anything up again: references are ids, words are chosen.

use std::sync::Arc;

use jiff::civil::Date;

use crate::config::Config;
use crate::content::clock::ClockSpan;
use crate::content::contact::Url;
use crate::content::design::Design;
use crate::content::name::Name;
use crate::content::{
    Review, anlaufstelle, key_figure, offer, page, story, term, territory, traeger,
};
use crate::language::Language;
use crate::media::Size;
use crate::source::Source;

pub mod apart;
pub mod comparison;
pub mod consistency;
pub mod facet;
pub mod journeys;
pub mod labels;
pub mod legal;
pub mod links;
pub mod local;
pub mod nearest;
pub mod neighbours;
pub mod opening;
mod records;
pub mod reference;
mod related;
pub mod resolve;
pub mod route;
pub mod serving;
mod table;
pub mod terms;
pub mod upcoming;
pub mod within;

use local::LocalWords;
pub use opening::DAYS_AHEAD;
pub use table::{Id, Table};

/// A whole site, resolved.
#[derive(Debug)]
pub struct Site {
    /// What site.toml says.
    pub config: Config,
    /// The day the site is built for.
    pub today: Date,
    /// The Kreise.
    pub kreise: Table<Kreis>,
    /// Their Samtgemeinden, Ämter …
    pub verbaende: Table<Verband>,
    /// Their Gemeinden.
    pub gemeinden: Table<Gemeinde>,
    /// What is on offer.
    pub offers: Table<Offer>,
    /// The languages that offers are sought by, sorted by tag.
    pub spoken: Vec<Language>,
    /// Where to turn.
    pub anlaufstellen: Table<Anlaufstelle>,
    /// Who provides.
    pub traeger: Table<Traeger>,
    /// Figures.
    pub figures: Table<KeyFigure>,
    /// Stories.
    pub stories: Table<Story>,
    /// Free pages.
    pub pages: Table<Page>,
    /// Words that letters of administrations use.
    pub terms: Table<Term>,
    /// Places that share a name, and what tells them apart.
    pub apart: apart::Apart,
    /// The picture at the top of every page, if the site has one of its own.
    pub logo: Option<Logo>,
}

/// A picture that names who publishes the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Below `content/`, such as `medien/logo.svg`.
    pub path: String,
    /// If the file says it.
    pub size: Option<Size>,
}

/// One record with all that is known of it, whatever its kind.
#[derive(Debug)]
pub struct Entry<T> {
    /// What it is called.
    pub name: Name,
    /// Its permanent id, made from its first name.
    pub short_id: ShortId,
    /// Its file.
    pub source: Arc<Source>,
    /// It is a sample and doesn't exist.
    pub sample: bool,
    /// When someone last made sure that it is right.
    pub reviewed: Option<Review>,
    /// The last review lies too long ago.
    pub overdue: bool,
    /// Who answers for it.
    pub responsible: Option<Id<Traeger>>,
    /// Its names before it was renamed.
    pub formerly: Vec<Name>,
    /// Its own website.
    pub website: Option<Url>,
    /// Its words in every language of the site.
    pub words: LocalWords,
    /// What only its kind has.
    pub facts: T,
}

/// What is known of every record, whatever its kind.
#[derive(Debug, Clone, Copy)]
pub struct Head<'s> {
    /// What it is called.
    pub name: &'s Name,
    /// Its permanent id.
    pub short_id: &'s ShortId,
    /// Its file.
    pub source: &'s Arc<Source>,
    /// When someone last made sure that it is right.
    pub reviewed: Option<&'s Review>,
    /// The last review lies too long ago.
    pub overdue: bool,
    /// Its names before it was renamed.
    pub formerly: &'s [Name],
    /// Its own website.
    pub website: Option<&'s Url>,
    /// Its words in every language of the site.
    pub words: &'s LocalWords,
}

/// A Kreis.
#[derive(Debug)]
pub struct Kreis {
    /// As written.
    pub written: territory::Kreis,
    /// Its Gemeinden, in the order of names.
    pub gemeinden: Vec<Id<Gemeinde>>,
    /// The Anlaufstelle responsible.
    pub town_hall: Option<Id<Anlaufstelle>>,
    /// Its Gemeinden beside each other; `None` if no figure tells them apart.
    pub comparison: Option<comparison::Comparison>,
    /// The picture at the top of its pages, if it has one of its own.
    pub logo: Option<Logo>,
}

/// A Samtgemeinde, Amt …
#[derive(Debug)]
pub struct Verband {
    /// As written.
    pub written: territory::Verband,
    /// Its Gemeinden, in the order of names.
    pub gemeinden: Vec<Id<Gemeinde>>,
    /// The Kreis it belongs to.
    pub kreis: Id<Kreis>,
    /// The Anlaufstelle responsible.
    pub town_hall: Option<Id<Anlaufstelle>>,
}

/// A Gemeinde.
#[derive(Debug)]
pub struct Gemeinde {
    /// As written.
    pub written: territory::Gemeinde,
    /// The Kreis it belongs to.
    pub kreis: Id<Kreis>,
    /// The Verband it belongs to.
    pub verband: Option<Id<Verband>>,
    /// The Anlaufstelle responsible.
    pub town_hall: Option<Id<Anlaufstelle>>,
    /// The Gemeinden nearby, the nearest first; none where positions aren't known.
    pub neighbours: Vec<neighbours::Neighbour>,
}

/// Something on offer.
#[derive(Debug)]
pub struct Offer {
    /// As written.
    pub written: Arc<offer::Offer>,
    /// The place whose folder it lies in.
    pub home: PlaceId,
    /// Its type, by its place in [`Config::offer_types`].
    pub kind: usize,
    /// Its field of action, by its place in [`Config::fields_of_action`].
    pub field: Option<usize>,
    /// Its audiences, by their places in [`Config::audiences`].
    pub audiences: Vec<usize>,
    /// Who provides it.
    pub provider: Option<Id<Traeger>>,
    /// The Anlaufstellen it takes place at.
    pub venues: Vec<Id<Anlaufstelle>>,
    /// For each session the Anlaufstelle it names.
    pub session_venues: Vec<Option<Id<Anlaufstelle>>>,
    /// Whom it serves; never empty.
    pub serves: Vec<PlaceId>,
    /// The course that follows.
    pub next: Option<Id<Offer>>,
    /// For each picture its size, where it has one.
    pub picture_sizes: Vec<Option<Size>>,
    /// Its last day lies before today: it keeps its page and is in no list.
    pub ended: bool,
    /// When it takes place next, in order; empty while it doesn't run.
    pub upcoming: Vec<Occurrence>,
    /// The words of letters that lead to it, in the order of their names.
    pub terms: Vec<Id<Term>>,
}

/// One time that an offer takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The day.
    pub date: Date,
    /// Which of the offer's sessions.
    pub session: usize,
}

/// Where to turn.
#[derive(Debug)]
pub struct Anlaufstelle {
    /// As written.
    pub written: anlaufstelle::Anlaufstelle,
    /// The place whose folder it lies in.
    pub home: PlaceId,
    /// Who runs it.
    pub provider: Option<Id<Traeger>>,
    /// Whom it serves; never empty.
    pub serves: Vec<PlaceId>,
    /// When it is open next, the soonest first; empty where no hours are known.
    pub openings: Vec<opening::Opening>,
    /// The dates of the coming weeks on which it is open at other times than usual, in order.
    pub differing: Vec<opening::Differing>,
    /// When it is open on each of the coming weeks' days, today first; no span if it is closed.
    /// Empty if it has no opening hours.
    pub coming_days: Vec<Vec<ClockSpan>>,
    /// The words of letters that lead to it, in the order of their names.
    pub terms: Vec<Id<Term>>,
}

/// Who provides.
#[derive(Debug)]
pub struct Traeger {
    /// As written.
    pub written: traeger::Traeger,
    /// The place whose folder it lies in.
    pub home: PlaceId,
}

/// A figure.
#[derive(Debug)]
pub struct KeyFigure {
    /// As written.
    pub written: key_figure::KeyFigure,
    /// The place whose folder it lies in.
    pub home: PlaceId,
    /// Its field of action.
    pub field: Option<usize>,
    /// For each value the place it is true for.
    pub territories: Vec<PlaceId>,
}

/// A story.
#[derive(Debug)]
pub struct Story {
    /// As written.
    pub written: story::Story,
    /// The place whose folder it lies in.
    pub home: PlaceId,
    /// Its fields of action.
    pub fields: Vec<usize>,
    /// Offers of the same fields in its Kreis.
    pub related_offers: Vec<Id<Offer>>,
    /// Other stories of the same fields.
    pub related_stories: Vec<Id<Story>>,
    /// For each picture its size, where it has one.
    pub picture_sizes: Vec<Option<Size>>,
}

/// A free page.
#[derive(Debug)]
pub struct Page {
    /// As written.
    pub written: page::Page,
    /// The Kreis whose folder it lies in; `None` for a page of the whole site.
    pub kreis: Option<Id<Kreis>>,
}

/// A word that letters of administrations use.
#[derive(Debug)]
pub struct Term {
    /// As written.
    pub written: term::Term,
    /// Where it leads, in the order of the editors.
    pub help: Vec<Help>,
}

/// Where a word leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is an id of its name")]
pub enum Help {
    Offer(Id<Offer>),
    Anlaufstelle(Id<Anlaufstelle>),
    Page(Id<Page>),
    Term(Id<Term>),
}

/// Whose pages: those of the whole site, or those of one of several Kreise.
pub type Scope = Option<Id<Kreis>>;

/// A Kreis, Verband or Gemeinde.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is an id of its name")]
pub enum PlaceId {
    Kreis(Id<Kreis>),
    Verband(Id<Verband>),
    Gemeinde(Id<Gemeinde>),
}

/// A permanent id for paper and QR codes: eight characters that can't be misread, made from the
/// record's first name, so it survives renaming.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortId(String);

impl ShortId {
    /// The id of the record that was first called `name`.
    pub fn of(name: &Name) -> ShortId {
        // Without 0, 1, i, l, o and u: nobody misreads one on paper or spells a word by accident.
        const SIGNS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";
        let hash = blake3::hash(name.as_str().as_bytes());
        let signs = hash.as_bytes()[..8].iter();
        ShortId(
            signs
                .map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]))
                .collect(),
        )
    }

    /// The id as it stands in `/k/<id>/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T> Entry<T> {
    /// What is known of it without its kind.
    pub fn head(&self) -> Head<'_> {
        Head {
            name: &self.name,
            short_id: &self.short_id,
            source: &self.source,
            reviewed: self.reviewed.as_ref(),
            overdue: self.overdue,
            formerly: &self.formerly,
            website: self.website.as_ref(),
            words: &self.words,
        }
    }
}

impl Site {
    /// Every record, by kind, each kind in the order of names.
    pub fn heads(&self) -> impl Iterator<Item = Head<'_>> {
        let places = self.places().map(|place| self.place(place));
        places
            .chain(self.offers.heads())
            .chain(self.anlaufstellen.heads())
            .chain(self.traeger.heads())
            .chain(self.figures.heads())
            .chain(self.stories.heads())
            .chain(self.pages.heads())
            .chain(self.terms.heads())
    }

    /// The record of a place.
    pub fn place(&self, place: PlaceId) -> Head<'_> {
        match place {
            PlaceId::Kreis(id) => self.kreise[id].head(),
            PlaceId::Verband(id) => self.verbaende[id].head(),
            PlaceId::Gemeinde(id) => self.gemeinden[id].head(),
        }
    }

    /// The territory of a place.
    pub fn territory(&self, place: PlaceId) -> &territory::Territory {
        match place {
            PlaceId::Kreis(id) => &self.kreise[id].facts.written.territory,
            PlaceId::Verband(id) => &self.verbaende[id].facts.written.territory,
            PlaceId::Gemeinde(id) => &self.gemeinden[id].facts.written.territory,
        }
    }

    /// The name of a place's record.
    pub fn place_name(&self, place: PlaceId) -> &Name {
        self.place(place).name
    }

    /// The words of a place.
    pub fn place_words(&self, place: PlaceId) -> &LocalWords {
        self.place(place).words
    }

    /// The name of a place for lists, in the language at `language`: its short name if it has
    /// one and no translated title.
    pub fn short_name(&self, place: PlaceId, language: usize) -> &str {
        let words = self.place_words(place);
        match &self.territory(place).short_name {
            Some(name) if !words.has_own(language) || language == 0 => name,
            Some(_) | None => words.shown(language).title(),
        }
    }

    /// The Kreis that a place lies in or is.
    pub fn kreis_of(&self, place: PlaceId) -> Id<Kreis> {
        match place {
            PlaceId::Kreis(id) => id,
            PlaceId::Verband(id) => self.verbaende[id].facts.kreis,
            PlaceId::Gemeinde(id) => self.gemeinden[id].facts.kreis,
        }
    }

    /// The Gemeinden of a Kreis or a Verband, in the order of names; a Gemeinde has none.
    pub fn gemeinden_of(&self, place: PlaceId) -> &[Id<Gemeinde>] {
        match place {
            PlaceId::Kreis(kreis) => &self.kreise[kreis].facts.gemeinden,
            PlaceId::Verband(verband) => &self.verbaende[verband].facts.gemeinden,
            PlaceId::Gemeinde(_) => &[],
        }
    }

    /// The Verband that a place belongs to; a Verband or Kreis belongs to none.
    pub fn verband_of(&self, place: PlaceId) -> Option<Id<Verband>> {
        match place {
            PlaceId::Gemeinde(id) => self.gemeinden[id].facts.verband,
            PlaceId::Kreis(_) | PlaceId::Verband(_) => None,
        }
    }

    /// Whether there are several Kreise, each with pages of its own to be told from the others'.
    pub fn has_several_kreise(&self) -> bool {
        self.kreise.len() > 1
    }

    /// The whole site, then each Kreis whose pages say that they are its own: none if there is
    /// only one.
    pub fn scopes(&self) -> impl Iterator<Item = Scope> {
        let several = self.has_several_kreise();
        let kreise = self.kreise.ids().filter(move |_| several);
        std::iter::once(None).chain(kreise.map(Some))
    }

    /// How the pages of the whole site or of a Kreis look: what a Kreis leaves out is as in
    /// site.toml. A Kreis that is alone is the whole site.
    pub fn design(&self, scope: Scope) -> Design {
        let only = self.kreise.ids().next().filter(|_| self.kreise.len() == 1);
        let own = scope
            .or(only)
            .map(|kreis| &self.kreise[kreis].facts.written.design);
        match own {
            Some(own) => own.over(&self.config.design),
            None => self.config.design.clone(),
        }
    }

    /// The picture at the top of the pages of the whole site or of a Kreis.
    pub fn logo(&self, scope: Scope) -> Option<&Logo> {
        let only = self.kreise.ids().next().filter(|_| self.kreise.len() == 1);
        let own = scope.or(only);
        let own = own.and_then(|kreis| self.kreise[kreis].facts.logo.as_ref());
        own.or(self.logo.as_ref())
    }

    /// Every place, Kreise first.
    pub fn places(&self) -> impl Iterator<Item = PlaceId> {
        let kreise = self.kreise.ids().map(PlaceId::Kreis);
        let verbaende = self.verbaende.ids().map(PlaceId::Verband);
        let gemeinden = self.gemeinden.ids().map(PlaceId::Gemeinde);
        kreise.chain(verbaende).chain(gemeinden)
    }
}
