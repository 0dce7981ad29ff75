//! The attributes that a check asks for by name.

use super::known::Known;
use super::scan::lower;

/// An attribute that a check asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Attr {
    Action,
    Alt,
    /// One of ARIA's that nothing asks for by itself, or that doesn't exist.
    Aria,
    AriaActivedescendant,
    AriaControls,
    AriaDescribedby,
    AriaDetails,
    AriaErrormessage,
    AriaFlowto,
    AriaHidden,
    AriaLabel,
    AriaLabelledby,
    AriaLevel,
    AriaOwns,
    Autoplay,
    Commandfor,
    Content,
    Contenteditable,
    Controls,
    Data,
    /// What a script of the page fetches: `data-index-src`.
    DataSrc,
    Dir,
    Disabled,
    For,
    Form,
    Formaction,
    Headers,
    Hidden,
    Href,
    Hreflang,
    HttpEquiv,
    Id,
    Imagesrcset,
    Inert,
    Lang,
    List,
    Muted,
    Name,
    Popovertarget,
    Poster,
    Property,
    Rel,
    Role,
    Scope,
    Src,
    Srcset,
    Tabindex,
    Title,
    Type,
    Usemap,
    Value,
    XlinkHref,
    /// All others.
    Other,
}

/// The attributes by their names.
static KNOWN: Known<Attr, 128> = Known::of(&[
    ("action", Attr::Action),
    ("alt", Attr::Alt),
    ("autoplay", Attr::Autoplay),
    ("commandfor", Attr::Commandfor),
    ("content", Attr::Content),
    ("contenteditable", Attr::Contenteditable),
    ("controls", Attr::Controls),
    ("data", Attr::Data),
    ("dir", Attr::Dir),
    ("disabled", Attr::Disabled),
    ("for", Attr::For),
    ("form", Attr::Form),
    ("formaction", Attr::Formaction),
    ("headers", Attr::Headers),
    ("hidden", Attr::Hidden),
    ("href", Attr::Href),
    ("hreflang", Attr::Hreflang),
    ("http-equiv", Attr::HttpEquiv),
    ("id", Attr::Id),
    ("imagesrcset", Attr::Imagesrcset),
    ("inert", Attr::Inert),
    ("lang", Attr::Lang),
    ("list", Attr::List),
    ("muted", Attr::Muted),
    ("name", Attr::Name),
    ("popovertarget", Attr::Popovertarget),
    ("poster", Attr::Poster),
    ("property", Attr::Property),
    ("rel", Attr::Rel),
    ("role", Attr::Role),
    ("scope", Attr::Scope),
    ("src", Attr::Src),
    ("srcset", Attr::Srcset),
    ("tabindex", Attr::Tabindex),
    ("title", Attr::Title),
    ("type", Attr::Type),
    ("usemap", Attr::Usemap),
    ("value", Attr::Value),
    ("xlink:href", Attr::XlinkHref),
]);

impl Attr {
    /// The attribute of this name, in whatever case.
    pub(in crate::check) fn of(name: &[u8]) -> Attr {
        KNOWN.get(name).unwrap_or_else(|| Attr::of_family(name))
    }

    /// Those whose names begin with what they belong to.
    fn of_family(name: &[u8]) -> Attr {
        let mut room = [0; 32];
        let Some(name) = lower(name, &mut room) else {
            return Attr::Other;
        };
        if let Some(state) = name.strip_prefix(b"aria-") {
            return match state {
                b"activedescendant" => Attr::AriaActivedescendant,
                b"controls" => Attr::AriaControls,
                b"describedby" => Attr::AriaDescribedby,
                b"details" => Attr::AriaDetails,
                b"errormessage" => Attr::AriaErrormessage,
                b"flowto" => Attr::AriaFlowto,
                b"hidden" => Attr::AriaHidden,
                b"label" => Attr::AriaLabel,
                b"labelledby" => Attr::AriaLabelledby,
                b"level" => Attr::AriaLevel,
                b"owns" => Attr::AriaOwns,
                _ => Attr::Aria,
            };
        }
        if name.starts_with(b"data-") && name.ends_with(b"-src") {
            Attr::DataSrc
        } else {
            Attr::Other
        }
    }

    /// Whether its name begins with `aria-`.
    pub(in crate::check) fn is_aria(self) -> bool {
        matches!(
            self,
            Attr::Aria
                | Attr::AriaActivedescendant
                | Attr::AriaControls
                | Attr::AriaDescribedby
                | Attr::AriaDetails
                | Attr::AriaErrormessage
                | Attr::AriaFlowto
                | Attr::AriaHidden
                | Attr::AriaLabel
                | Attr::AriaLabelledby
                | Attr::AriaLevel
                | Attr::AriaOwns
        )
    }

    /// Whether it holds ids of its page.
    pub(in crate::check) fn holds_ids(self) -> bool {
        matches!(
            self,
            Attr::AriaActivedescendant
                | Attr::AriaControls
                | Attr::AriaDescribedby
                | Attr::AriaDetails
                | Attr::AriaErrormessage
                | Attr::AriaFlowto
                | Attr::AriaLabelledby
                | Attr::AriaOwns
                | Attr::Commandfor
                | Attr::For
                | Attr::Form
                | Attr::Headers
                | Attr::List
                | Attr::Popovertarget
        )
    }
}
