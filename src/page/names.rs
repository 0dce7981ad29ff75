//! What places and records are called where their names stand alone: those that share a name with
//! another say what tells them apart.

use crate::content::fields::Word;
use crate::page::facts::Item;
use crate::page::html::Html;
use crate::page::reader::Reader;
use crate::site::apart::{Mark, kind_apart};
use crate::site::local::LocalWords;
use crate::site::{Id, Kreis, PlaceId, Scope};

impl Reader<'_> {
    /// A place's name for lists, as HTML: "Neustadt", or "Neustadt (Landkreis Muster)" where
    /// another place is called the same.
    pub fn short_name(&self, place: PlaceId) -> Html {
        let name = self.bare_name(place);
        match self.site.apart.short_name(place, self.language) {
            Some(mark) => self.marked_html(&name, place, mark),
            None => name,
        }
    }

    /// The same as plain text.
    pub fn plain_name(&self, place: PlaceId) -> String {
        let name = self.site.short_name(place, self.language);
        match self.site.apart.short_name(place, self.language) {
            Some(mark) => self.marked(name, place, mark),
            None => name.to_owned(),
        }
    }

    /// A place's name where its Kreis stands beside it anyway, as HTML.
    pub fn name_within(&self, place: PlaceId, kreis: Id<Kreis>) -> Html {
        let mark = self.site.apart.short_name(place, self.language);
        if mark == Some(Mark::Kreis) && self.site.kreis_of(place) == kreis {
            return self.bare_name(place);
        }
        self.short_name(place)
    }

    fn bare_name(&self, place: PlaceId) -> Html {
        let shown = self.site.place_words(place).shown(self.language);
        let name = self.site.short_name(place, self.language);
        self.phrase(name, shown.language)
    }

    /// A place's title as HTML, told apart from the same of another place.
    pub fn place_title(&self, place: PlaceId) -> Html {
        let title = self.title(self.site.place_words(place));
        match self.site.apart.title(place, self.language) {
            Some(mark) => self.marked_html(&title, place, mark),
            None => title,
        }
    }

    /// The same as plain text.
    pub fn plain_place_title(&self, place: PlaceId) -> String {
        let title = self.site.place_words(place).shown(self.language).title();
        match self.site.apart.title(place, self.language) {
            Some(mark) => self.marked(title, place, mark),
            None => title.to_owned(),
        }
    }

    /// The title of a record of a place as plain text; with that place, if another place has a
    /// record of the same title.
    pub fn title_at(&self, words: &LocalWords, home: PlaceId) -> String {
        let shown = words.shown(self.language);
        if !shown.title_is_shared {
            return shown.title().to_owned();
        }
        let given = [
            ("title", shown.title().into()),
            ("place", self.plain_name(home).into()),
        ];
        self.format("title-at-place", &given)
    }

    /// The same as HTML.
    pub fn html_title_at(&self, words: &LocalWords, home: PlaceId) -> Html {
        let title = self.title(words);
        if !words.shown(self.language).title_is_shared {
            return title;
        }
        let place = self.short_name(home);
        self.format_html("title-at-place", &[("title", &title), ("place", &place)])
    }

    /// A title about the whole site or about a Kreis, as HTML: "Alle Angebote, Landkreis Muster".
    pub fn within(&self, scope: Scope, title: &str) -> Html {
        let title = self.plain(title);
        let Some(kreis) = scope else {
            return title;
        };
        let place = self.place_title(PlaceId::Kreis(kreis));
        self.format_html("title-at-place", &[("title", &title), ("place", &place)])
    }

    /// A place, leading to its page.
    pub fn place_link(&self, place: PlaceId) -> Item {
        let href = self.record_href(self.site.place_name(place));
        Item::link(self.place_title(place), href)
    }

    /// What kind of place it is, in a word.
    pub fn place_kind(&self, place: PlaceId) -> String {
        let site = self.site;
        match place {
            PlaceId::Kreis(id) => self.word("place-kind", site.kreise[id].facts.written.kind),
            PlaceId::Verband(id) => {
                self.word("verband-kind", site.verbaende[id].facts.written.kind)
            }
            PlaceId::Gemeinde(id) => self.word("place-kind", site.gemeinden[id].facts.written.kind),
        }
    }

    fn marked(&self, name: &str, place: PlaceId, mark: Mark) -> String {
        let (says, _) = self.says(place, mark);
        let given = [("name", name.into()), ("mark", says.into())];
        self.format("name-with-mark", &given)
    }

    fn marked_html(&self, name: &str, place: PlaceId, mark: Mark) -> Html {
        let (says, language) = self.says(place, mark);
        let says = match language {
            Some(language) => self.phrase(&says, language),
            None => self.digits(&says),
        };
        self.format_html("name-with-mark", &[("name", name), ("mark", &says)])
    }

    /// What a mark says, and in which language; digits are in none.
    fn says(&self, place: PlaceId, mark: Mark) -> (String, Option<usize>) {
        let site = self.site;
        let title = |words: &LocalWords| {
            let shown = words.shown(self.language);
            (shown.title().to_owned(), Some(shown.language))
        };
        match mark {
            Mark::Kreis => title(&site.kreise[site.kreis_of(place)].words),
            Mark::Verband => match site.verband_of(place) {
                Some(verband) => title(&site.verbaende[verband].words),
                None => (self.place_kind(place), Some(self.language)),
            },
            Mark::Kind => {
                let kind = match place {
                    PlaceId::Gemeinde(id) => {
                        let kind = kind_apart(site.gemeinden[id].facts.written.kind);
                        self.text(&format!("place-kind-{}", kind.word()))
                    }
                    PlaceId::Kreis(_) | PlaceId::Verband(_) => self.place_kind(place),
                };
                (kind, Some(self.language))
            }
            Mark::Land => {
                let land = site.kreise[site.kreis_of(place)].facts.written.land;
                (land.german_name().to_owned(), Some(self.german_language()))
            }
            Mark::Key => {
                let key = site.territory(place).key.as_ref();
                let name = || site.place_name(place).key().to_owned();
                (key.map_or_else(name, |key| key.digits.clone()), None)
            }
        }
    }
}
