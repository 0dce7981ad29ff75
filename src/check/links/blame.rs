//! Finds out who can mend a broken reference: the editor of a text, or the author of a template.

use std::sync::Arc;

use super::address::scheme;
use super::template::Literals;
use super::{Broken, Fault, Kind};
use crate::check::tally::Tally;
use crate::config::BaseUrl;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source, Span};

/// What a page was made from.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The links of its Markdown: the address as it reads in the page (entities decoded), and
    /// where the editor wrote it.
    pub links: Vec<(String, Place)>,
    /// Its template; none for what the program writes itself, such as redirects.
    pub template: Option<Arc<Source>>,
}

/// Tells each broken reference where it is to be mended: at the line of the text it came from, or
/// at the place of a template where it is written, or else at the page's template.
///
/// The same fault on many pages is one finding with its count and the first page. Addresses that
/// a template puts together from data are the same fault if they look alike: as many folders, the
/// same suffix, a fragment or none.
///
/// `broken` is sorted; `origin_of` is asked once for each page that has something broken.
pub fn blame(
    broken: &[Broken],
    base: &BaseUrl,
    origin_of: &dyn Fn(&str) -> Origin,
    templates: &[Arc<Source>],
) -> Vec<Diagnostic> {
    let literals = Literals::new(templates);
    let mut tally = Tally::new();
    for faults in broken.chunk_by(|one, next| one.page == next.page) {
        let origin = origin_of(&faults[0].page);
        for broken in faults {
            let culprit = culprit(broken, &origin, &literals, base);
            let key = (code(broken.fault, &culprit), culprit.key(broken));
            tally.count(key, |(code, _)| told(*code, broken, culprit, base));
        }
    }
    let mut findings = tally.finished();
    // An editor's link is one, on however many languages' pages its text is shown.
    for finding in findings.iter_mut().filter(|one| is_of_a_text(one.code)) {
        finding.count = 1;
    }
    findings
}

fn is_of_a_text(code: Code) -> bool {
    code == Code::BrokenLink || code == Code::BrokenFragment
}

/// Where a broken reference came from.
enum Culprit {
    /// An editor's text.
    Text(Place),
    /// The place of a template where it is written.
    Literal(Place),
    /// A template that puts it together from data.
    Template(Arc<Source>),
    /// The program.
    Nobody,
}

/// What makes two broken references the same fault.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Place(String, Span),
    Shape(Option<String>, Kind, String),
}

fn culprit(broken: &Broken, origin: &Origin, literals: &Literals<'_>, base: &BaseUrl) -> Culprit {
    let link = |(address, _): &&(String, Place)| *address == broken.value;
    let template = origin.template.as_ref();
    if broken.kind == Kind::Href
        && let Some((_, place)) = origin.links.iter().find(link)
    {
        Culprit::Text(place.clone())
    } else if let Some(place) = literals.find(broken, base, template.map(|own| &**own)) {
        Culprit::Literal(place)
    } else if let Some(template) = template {
        Culprit::Template(Arc::clone(template))
    } else {
        Culprit::Nobody
    }
}

impl Culprit {
    fn key(&self, broken: &Broken) -> Key {
        match self {
            Culprit::Text(place) | Culprit::Literal(place) => {
                Key::Place(place.source.path.clone(), place.span)
            }
            Culprit::Template(template) => {
                Key::Shape(Some(template.path.clone()), broken.kind, shape(broken))
            }
            Culprit::Nobody => Key::Shape(None, broken.kind, shape(broken)),
        }
    }
}

/// What is left of a reference without what differs from record to record.
fn shape(broken: &Broken) -> String {
    if broken.kind == Kind::Id {
        let differs = |letter: char| letter.is_ascii_digit() || letter == '-';
        let (kept, _) = broken
            .value
            .split_once(differs)
            .unwrap_or((&broken.value, ""));
        return kept.to_owned();
    }
    let path = broken.value.split(['?', '#']).next().unwrap_or_default();
    let (folders, last) = path.rsplit_once('/').unwrap_or(("", path));
    let suffix = last.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    let folders = folders.matches('/').count();
    let fragment = broken.value.contains('#');
    format!("{folders} {suffix} {fragment}")
}

fn code(fault: Fault, culprit: &Culprit) -> Code {
    let in_text = matches!(culprit, Culprit::Text(_));
    match fault {
        Fault::NoFile | Fault::OutsideBase if in_text => Code::BrokenLink,
        Fault::NoFragment | Fault::NoId if in_text => Code::BrokenFragment,
        Fault::NoFile => Code::TemplateBrokenLink,
        Fault::NoFragment | Fault::NoId => Code::TemplateBrokenFragment,
        Fault::RepeatedId => Code::RepeatedId,
        Fault::ForeignScheme => Code::ForbiddenScheme,
        Fault::OutsideBase => Code::TemplateOutsideBase,
    }
}

fn told(code: Code, broken: &Broken, culprit: Culprit, base: &BaseUrl) -> Diagnostic {
    let value = broken.value.as_str();
    let in_text = matches!(culprit, Culprit::Text(_));
    let (finding, literal) = match culprit {
        Culprit::Text(place) => {
            // The editor looks for what stands in the file, not for what became of it.
            let literal = Some(place.text()).filter(|text| !text.is_empty());
            let literal = literal.unwrap_or(value).to_owned();
            (Diagnostic::new(code, place), literal)
        }
        Culprit::Literal(place) => (Diagnostic::new(code, place), value.to_owned()),
        Culprit::Template(template) => (
            Diagnostic::new(code, template.place(0..0)),
            value.to_owned(),
        ),
        Culprit::Nobody => (Diagnostic::without_place(code), value.to_owned()),
    };
    let mut finding = finding.with("literal", literal);
    if !in_text {
        finding = finding.with("page", &*broken.page);
    }
    match broken.fault {
        Fault::ForeignScheme => finding.with("scheme", scheme(value.trim()).unwrap_or(value)),
        Fault::NoFragment if in_text => {
            let (_, fragment) = value.split_once('#').unwrap_or(("", value));
            finding.with("fragment", fragment)
        }
        Fault::OutsideBase if !in_text => finding.with("base", &*base.path),
        Fault::NoFile
        | Fault::NoFragment
        | Fault::NoId
        | Fault::RepeatedId
        | Fault::OutsideBase => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(page: &str, fault: Fault, value: &str) -> Broken {
        let kind = match fault {
            Fault::NoId | Fault::RepeatedId => Kind::Id,
            Fault::NoFile | Fault::NoFragment | Fault::ForeignScheme | Fault::OutsideBase => {
                Kind::Href
            }
        };
        Broken {
            page: Arc::from(page),
            fault,
            kind,
            value: value.to_owned(),
        }
    }

    /// Findings as `code file:column of the place literal ×count`.
    fn told(broken: &[Broken], template: &str, links: &[(&str, Place)]) -> Vec<String> {
        let templates = [Source::new("offer.html", template)];
        let base = BaseUrl::parse("https://x.example/").unwrap();
        let origin_of = |page: &str| Origin {
            links: links
                .iter()
                .map(|(address, place)| ((*address).to_owned(), place.clone()))
                .collect(),
            template: (page != "k/index.html").then(|| Arc::clone(&templates[0])),
        };
        let findings = blame(broken, &base, &origin_of, &templates).into_iter();
        findings
            .map(|finding| {
                let place = finding.at.as_ref().map_or("-".to_owned(), |at| {
                    format!("{}:{}", at.source.path, at.position().column)
                });
                format!(
                    "{} {place} {:?} ×{}",
                    finding.code.name(),
                    finding.args[0].1,
                    finding.count
                )
            })
            .collect()
    }

    #[test]
    fn a_link_of_a_text_is_told_at_its_line_once_for_all_languages() {
        let source = Source::new("a.md", "Zum [x](../b.md#zeit) und [y](c.md)");
        let links = [
            ("/de/b/#zeit", source.place(8..20)),
            ("/de/c/", source.place(30..34)),
        ];
        let faults = [
            broken("ar/a/index.html", Fault::NoFragment, "/de/b/#zeit"),
            broken("de/a/index.html", Fault::NoFile, "/de/c/"),
            broken("de/a/index.html", Fault::NoFragment, "/de/b/#zeit"),
        ];
        assert_eq!(
            told(&faults, "<a href=/de/c/>", &links),
            [
                "broken-fragment a.md:9 Text(\"../b.md#zeit\") ×1",
                "broken-link a.md:31 Text(\"c.md\") ×1",
            ]
        );
    }

    #[test]
    fn one_fault_of_a_template_on_many_pages_is_one_finding() {
        let faults: Vec<Broken> = (0..5000)
            .flat_map(|number| {
                let page = format!("de/{number:04}/index.html");
                [
                    broken(&page, Fault::NoFile, "/impressum/"),
                    broken(&page, Fault::NoFile, &format!("/de/{number}/")),
                    broken(&page, Fault::NoFile, &format!("/medien/{number}.jpg")),
                    broken(&page, Fault::NoId, &format!("zeiten-{number}")),
                    broken(&page, Fault::RepeatedId, "kopf"),
                ]
            })
            .collect();
        assert_eq!(
            told(&faults, "<p id=kopf><a href=/impressum/>", &[]),
            [
                "template-broken-link offer.html:1 Text(\"/de/0/\") ×5000",
                "template-broken-link offer.html:1 Text(\"/medien/0.jpg\") ×5000",
                "template-broken-fragment offer.html:1 Text(\"zeiten-0\") ×5000",
                "repeated-id offer.html:7 Text(\"kopf\") ×5000",
                "template-broken-link offer.html:20 Text(\"/impressum/\") ×5000",
            ]
        );
    }

    #[test]
    fn what_the_program_wrote_has_no_place() {
        let faults = [
            broken("k/index.html", Fault::ForeignScheme, "ftp://x"),
            broken("k/index.html", Fault::OutsideBase, "//x/"),
        ];
        assert_eq!(
            told(&faults, "", &[]),
            [
                "forbidden-scheme - Text(\"ftp://x\") ×1",
                "template-outside-base - Text(\"//x/\") ×1",
            ]
        );
    }
}
