//! Finds the template in which a start tag is written.

use std::collections::HashMap;
use std::sync::Arc;

use super::Fault;
use crate::check::html::{self, Tag};
use crate::check::tally::Tally;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source, Span};

/// Tells each fault at the place of the template where its start tag is written, or else at the
/// page's template. The same fault on many pages is one finding with its count and the first page.
///
/// `faults` are those of all pages, in the order of pages; `template_of` tells a page's template.
pub fn blame(
    faults: &[Fault],
    template_of: &dyn Fn(&str) -> Option<Arc<Source>>,
    templates: &[Arc<Source>],
) -> Vec<Diagnostic> {
    let written = if faults.is_empty() {
        Written::default()
    } else {
        Written::new(templates)
    };
    let mut tally = Tally::new();
    for fault in faults {
        let own = template_of(&fault.page);
        let place = written.find(&fault.tag, own.as_deref());
        let key = if let Some(place) = &place {
            let path = place.source.path.clone();
            (fault.code, path, Some(place.span), None)
        } else {
            let own = own.as_ref().map_or(String::new(), |own| own.path.clone());
            (fault.code, own, None, Some(shape(&fault.tag)))
        };
        let place = place.or_else(|| Some(own?.place(0..0)));
        tally.count(key, |_| told(fault, place));
    }
    tally.finished()
}

fn told(fault: &Fault, place: Option<Place>) -> Diagnostic {
    let mut finding = match place {
        Some(place) => Diagnostic::new(fault.code, place),
        None => Diagnostic::without_place(fault.code),
    };
    // The sentence on a wrong language names the language.
    if fault.code != Code::WrongLanguage {
        finding = finding.with("literal", &fault.tag);
    }
    for (name, value) in &fault.detail {
        finding = finding.with(name, value);
    }
    finding.with("page", &*fault.page)
}

/// What is left of a start tag without what differs from record to record.
fn shape(tag: &str) -> String {
    let Some(tag) = html::tags(tag.as_bytes()).next() else {
        return String::new();
    };
    let kept = ["class", "role", "type"];
    let kept = kept.iter().filter_map(|name| tag.value(name));
    let name = String::from_utf8_lossy(tag.name);
    format!("{name} {}", kept.collect::<Vec<_>>().join(" "))
}

/// Every start tag of the templates, by the name of its element.
#[derive(Default)]
struct Written {
    tags: HashMap<String, Vec<WrittenTag>>,
}

struct WrittenTag {
    template: Arc<Source>,
    span: Span,
    attributes: Vec<(String, String)>,
}

impl Written {
    fn new(templates: &[Arc<Source>]) -> Written {
        let mut tags: HashMap<String, Vec<WrittenTag>> = HashMap::new();
        for template in templates {
            for tag in html::tags(template.text.as_bytes()).filter(|tag| !tag.closes) {
                tags.entry(lower(tag.name)).or_default().push(WrittenTag {
                    template: Arc::clone(template),
                    span: tag.span,
                    attributes: attributes(&tag),
                });
            }
        }
        Written { tags }
    }

    /// Where the start tag is written, if it is clear: once in the page's own template, or else
    /// once in all. A wrong line would be worse than none.
    fn find(&self, tag: &str, own: Option<&Source>) -> Option<Place> {
        let tag = html::tags(tag.as_bytes()).next()?;
        let attributes = attributes(&tag);
        let written = self.tags.get(&lower(tag.name))?;
        let fitting: Vec<&WrittenTag> =
            written.iter().filter(|one| one.fits(&attributes)).collect();
        let of_own = |one: &&&WrittenTag| own.is_some_and(|own| one.template.path == own.path);
        let written_here: Vec<&&WrittenTag> = fitting.iter().filter(of_own).collect();
        let found = match (written_here.as_slice(), fitting.as_slice()) {
            ([one], _) => one,
            ([], [one]) => one,
            _ => return None,
        };
        Some(found.template.place(found.span))
    }
}

impl WrittenTag {
    /// Whether the page's attributes can come from these: the same names, and the same values but
    /// for what the template puts in.
    fn fits(&self, attributes: &[(String, String)]) -> bool {
        let same = |(one, other): (&(String, String), &(String, String))| {
            one.0 == other.0 && (one.1.contains("{{") || one.1.contains("{%") || one.1 == other.1)
        };
        self.attributes.len() == attributes.len()
            && self.attributes.iter().zip(attributes).all(same)
    }
}

/// The attributes of a tag with their values, sorted.
fn attributes(tag: &Tag<'_>) -> Vec<(String, String)> {
    let attributes = tag.attributes();
    let mut attributes: Vec<(String, String)> = attributes
        .map(|one| (lower(one.name), one.decoded().into_owned()))
        .collect();
    attributes.sort();
    attributes
}

fn lower(name: &[u8]) -> String {
    String::from_utf8_lossy(name).to_ascii_lowercase()
}
