//! Finds the place in the templates where a broken reference is written down.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Broken, Fault};
use crate::check::html::Attr;
use crate::config::BaseUrl;
use crate::source::{Place, Source};

/// Everything in the templates that could be an address or an id, by its text.
pub(super) struct Literals<'t> {
    templates: &'t [Arc<Source>],
    /// Template and first byte; in the order of templates.
    spots: HashMap<&'t str, Vec<(usize, usize)>>,
}

impl<'t> Literals<'t> {
    /// Reads the templates once, so that thousands of faults cost a look each.
    pub(super) fn new(templates: &'t [Arc<Source>]) -> Literals<'t> {
        let mut spots: HashMap<&'t str, Vec<(usize, usize)>> = HashMap::new();
        for (number, template) in templates.iter().enumerate() {
            let text = template.text.as_str();
            let mut start = 0;
            for part in text.split_inclusive(ends_literal) {
                let word = part.trim_end_matches(ends_literal);
                if !word.is_empty() {
                    spots.entry(word).or_default().push((number, start));
                }
                start += part.len();
            }
        }
        Literals { templates, spots }
    }

    /// Where the reference is written literally: in the page's own template if it is there, else
    /// in the first that has it. What is put together from data is nowhere.
    pub(super) fn find(
        &self,
        broken: &Broken,
        base: &BaseUrl,
        own: Option<&Source>,
    ) -> Option<Place> {
        spellings(broken, base).iter().find_map(|spelling| {
            let fits = |(number, start): &&(usize, usize)| {
                let before = &self.templates[*number].text[..*start];
                stands_alone(spelling) || attribute_fits(attribute_before(before), broken.fault)
            };
            let spots = self.spots.get(&**spelling)?;
            let mut fitting = spots.iter().filter(fits);
            let is_own =
                |number: usize| own.is_some_and(|own| self.templates[number].path == own.path);
            let first = fitting.clone().next()?;
            let (number, start) = fitting.find(|(number, _)| is_own(*number)).unwrap_or(first);
            Some(self.templates[*number].place(*start..*start + spelling.len()))
        })
    }
}

/// Whether the letter can't be within an address or id as templates write them.
fn ends_literal(letter: char) -> bool {
    letter.is_whitespace() || "\"'`<>{}()[]|=,?".contains(letter)
}

/// Whether the text is an address wherever it stands. A bare word may be anything.
fn stands_alone(spelling: &str) -> bool {
    spelling.contains(['/', '#', '.', ':'])
}

/// How a template may have written the reference, the likeliest first.
fn spellings(broken: &Broken, base: &BaseUrl) -> Vec<String> {
    let value = broken.value.as_str();
    let mut all = vec![value.to_owned()];
    match broken.fault {
        Fault::RepeatedId => return all,
        Fault::NoId => all.push(format!("#{value}")),
        Fault::NoFile | Fault::NoFragment | Fault::ForeignScheme | Fault::OutsideBase => {
            let fragment = value.find('#').map(|at| value[at..].to_owned());
            let path = value.split(['?', '#']).next().unwrap_or(value);
            let path = path.strip_prefix(&*base.origin).unwrap_or(path);
            all.push(path.to_owned());
            if let Some(below) = path.strip_prefix(&*base.path) {
                let whole = value.find(below).map_or(below, |at| &value[at..]);
                all.extend([
                    format!("/{whole}"),
                    whole.to_owned(),
                    format!("/{below}"),
                    below.to_owned(),
                ]);
            }
            if broken.fault == Fault::NoFragment {
                all.extend(fragment);
            }
        }
    }
    all.retain(|spelling| spelling.contains(char::is_alphanumeric));
    all
}

/// The attribute whose value is being written where `before` ends.
fn attribute_before(before: &str) -> Option<&str> {
    let at = before.rfind(['"', '\'', '=', '<', '>', '{', '}'])?;
    let name = before[..=at]
        .trim_end_matches(['"', '\''])
        .strip_suffix('=')?;
    let start = name.rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')?;
    Some(&name[start + 1..])
}

/// Whether the fault can come from an attribute of this name.
fn attribute_fits(name: Option<&str>, fault: Fault) -> bool {
    let Some(name) = name else { return false };
    match fault {
        Fault::RepeatedId => name == "id",
        Fault::NoId => Attr::of(name.as_bytes()).holds_ids(),
        Fault::NoFile | Fault::NoFragment | Fault::ForeignScheme | Fault::OutsideBase => {
            matches!(
                name,
                "href" | "src" | "srcset" | "action" | "formaction" | "poster" | "data"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    /// Where the reference is found, as `template: the text up to its end` of that line.
    fn found(texts: &[&str], fault: Fault, value: &str) -> Option<String> {
        let templates: Vec<Arc<Source>> = (0..)
            .zip(texts)
            .map(|(number, text)| Source::new(format!("{number}.html"), *text))
            .collect();
        let broken = Broken {
            page: Arc::from("de/index.html"),
            fault,
            kind: Kind::Href,
            value: value.to_owned(),
        };
        let base = BaseUrl::parse("https://x.example/sub/").unwrap();
        let own = templates.last().map(|own| &**own);
        let place = Literals::new(&templates).find(&broken, &base, own)?;
        assert!(value.contains(place.text().trim_matches(['/', '#'])));
        Some(format!("{}:{}", place.source.path, place.span.start))
    }

    #[test]
    fn addresses_are_found_with_and_without_the_base() {
        for text in [
            "<a href=/sub/de/x/#y>",
            "<a href=\"{{ base }}/de/x/#y\">",
            "<a href='{{ url('de/x/') }}#y'>",
            "<a href=\"/de/x/?a=b\">",
            "<a href='https://x.example/sub/de/x/#y'>",
        ] {
            let found = |value: &str| found(&[text], Fault::NoFile, value);
            assert!(
                found("/sub/de/x/#y")
                    .or(found("https://x.example/sub/de/x/#y"))
                    .is_some(),
                "{text}"
            );
            assert_eq!(found("/sub/de/x/y/"), None);
        }
    }

    #[test]
    fn the_own_template_comes_first_then_the_first() {
        let (one, other) = ("<a href=/de/x/>", "<p><a href=/de/x/>");
        assert_eq!(
            found(&[one, one, other], Fault::NoFile, "/sub/de/x/").unwrap(),
            "2.html:11"
        );
        assert_eq!(
            found(&[one, other, ""], Fault::NoFile, "/sub/de/x/").unwrap(),
            "0.html:8"
        );
    }

    #[test]
    fn ids_are_found_in_attributes_that_hold_ids() {
        let text = "<p class=\"suche kopf\">suche <p id='suche'><p aria-labelledby=\"kopf suche\">";
        let id = text.find("id='").unwrap() + 4;
        assert_eq!(
            found(&[text], Fault::RepeatedId, "suche"),
            Some(format!("0.html:{id}"))
        );
        let list = text.rfind("suche").unwrap();
        assert_eq!(
            found(&[text], Fault::NoId, "suche"),
            Some(format!("0.html:{list}"))
        );
        assert_eq!(
            found(&["<p class=suche>suche"], Fault::RepeatedId, "suche"),
            None
        );
    }

    #[test]
    fn what_is_put_together_from_data_is_nowhere() {
        assert_eq!(
            found(&["<a href=/de/{{ key }}/>"], Fault::NoFile, "/sub/de/x/"),
            None
        );
        assert_eq!(found(&["<a href=/>x</a> /"], Fault::NoFile, "/sub/"), None);
    }
}
