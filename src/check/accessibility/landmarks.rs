//! The parts of a page that readers of screen readers jump between.
//!
//! | code | axe |
//! |---|---|
//! | main-missing | landmark-one-main |
//! | landmark-repeated | landmark-no-duplicate-main, -banner, -contentinfo |
//! | landmark-nested | landmark-main-is-top-level, -banner-, -contentinfo-, -complementary- |
//! | landmarks-alike | landmark-unique |
//! | outside-landmarks | region |

use super::attributes::Attr;
use super::role::Role;
use super::tree::{Open, Reading, Start};
use crate::check::html::Element;
use crate::diagnostic::Code;

/// The landmarks of a page so far.
#[derive(Debug, Default)]
pub(super) struct Landmarks<'p> {
    /// The start tag of `body`, or else of `html`.
    pub(super) page: &'p [u8],
    all: Vec<Landmark<'p>>,
    /// The outermost element of the first text outside of all.
    outside: Option<&'p [u8]>,
}

#[derive(Debug)]
struct Landmark<'p> {
    role: Role,
    label: Option<&'p [u8]>,
    tag: &'p [u8],
}

/// Of these a page has at most one.
const SINGLE: [Role; 3] = [Role::Banner, Role::Contentinfo, Role::Main];

pub(super) fn opens<'p>(reading: &mut Reading<'p>, start: &Start<'_, 'p>) {
    if matches!(start.element, Element::Html | Element::Body) {
        reading.landmarks.page = start.text;
    }
    let role = start.role;
    if !role.is_landmark() || start.unspoken {
        return;
    }
    let around =
        |outer: Role| outer.is_landmark() && !(outer == Role::Main && role == Role::Complementary);
    let stands_alone = SINGLE.contains(&role) || role == Role::Complementary;
    if stands_alone && reading.open.iter().any(|open| around(open.role)) {
        reading.tell(Code::LandmarkNested, start, Vec::new());
    }
    let known = reading.landmarks.all.iter();
    if SINGLE.contains(&role) && known.clone().any(|known| known.role == role) {
        reading.tell(Code::LandmarkRepeated, start, Vec::new());
    }
    let attributes = start.attributes;
    let label = attributes
        .get(Attr::AriaLabelledby)
        .or_else(|| attributes.get(Attr::AriaLabel))
        .filter(|label| !label.trim_ascii().is_empty());
    reading.landmarks.all.push(Landmark {
        role,
        label,
        tag: start.text,
    });
}

/// Whether what stands in the element belongs to a landmark, or may stand outside of all: links
/// that skip to one, dialogs, what is announced by itself.
pub(super) fn is_part(start: &Start<'_, '_>) -> bool {
    let skips = start.element == Element::A
        && start
            .attributes
            .get(Attr::Href)
            .is_some_and(|address| address.starts_with(b"#"));
    let stands_apart = matches!(
        start.role,
        Role::Alert | Role::Alertdialog | Role::Dialog | Role::Status
    );
    start.role.is_landmark()
        || stands_apart
        || skips
        || start.hidden
        || start.unspoken
        || start.element.keeps_text()
        || matches!(start.element, Element::Head | Element::Title)
}

/// A text begins in the innermost open element.
pub(super) fn text(reading: &mut Reading<'_>) {
    let is_known = reading.landmarks.outside.is_some();
    if is_known || reading.around().is_none_or(|around| around.in_landmark) {
        return;
    }
    let page = |open: &&Open<'_>| matches!(open.element, Element::Html | Element::Body);
    let outermost = reading.open.iter().find(|open| !page(open));
    let outermost = outermost.or(reading.around());
    reading.landmarks.outside = outermost.map(|open| open.tag);
}

pub(super) fn finish(reading: &mut Reading<'_>) {
    let landmarks = std::mem::take(&mut reading.landmarks);
    reading.landmarks.page = landmarks.page;
    let all = landmarks.all;
    // A page without a main part is told of that, and not of each text besides.
    if all.iter().all(|landmark| landmark.role != Role::Main) {
        reading.tell_at(Code::MainMissing, landmarks.page, Vec::new());
    } else if let Some(tag) = landmarks.outside {
        reading.tell_at(Code::OutsideLandmarks, tag, Vec::new());
    }
    for (at, landmark) in all.iter().enumerate() {
        let is_alike =
            |other: &Landmark<'_>| other.role == landmark.role && other.label == landmark.label;
        if !SINGLE.contains(&landmark.role) && all[..at].iter().any(is_alike) {
            reading.tell_at(Code::LandmarksAlike, landmark.tag, Vec::new());
        }
    }
}
