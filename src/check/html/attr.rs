//! The attributes that a check asks for by name.

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

impl Attr {
    /// The attribute of this name, in whatever case.
    pub(in crate::check) fn of(name: &[u8]) -> Attr {
        let mut room = [0; 32];
        let Some(name) = lower(name, &mut room) else {
            return Attr::Other;
        };
        match name {
            b"action" => Attr::Action,
            b"alt" => Attr::Alt,
            b"autoplay" => Attr::Autoplay,
            b"commandfor" => Attr::Commandfor,
            b"content" => Attr::Content,
            b"contenteditable" => Attr::Contenteditable,
            b"controls" => Attr::Controls,
            b"data" => Attr::Data,
            b"dir" => Attr::Dir,
            b"disabled" => Attr::Disabled,
            b"for" => Attr::For,
            b"form" => Attr::Form,
            b"formaction" => Attr::Formaction,
            b"headers" => Attr::Headers,
            b"hidden" => Attr::Hidden,
            b"href" => Attr::Href,
            b"hreflang" => Attr::Hreflang,
            b"http-equiv" => Attr::HttpEquiv,
            b"id" => Attr::Id,
            b"imagesrcset" => Attr::Imagesrcset,
            b"inert" => Attr::Inert,
            b"lang" => Attr::Lang,
            b"list" => Attr::List,
            b"muted" => Attr::Muted,
            b"name" => Attr::Name,
            b"popovertarget" => Attr::Popovertarget,
            b"poster" => Attr::Poster,
            b"property" => Attr::Property,
            b"rel" => Attr::Rel,
            b"role" => Attr::Role,
            b"scope" => Attr::Scope,
            b"src" => Attr::Src,
            b"srcset" => Attr::Srcset,
            b"tabindex" => Attr::Tabindex,
            b"title" => Attr::Title,
            b"type" => Attr::Type,
            b"usemap" => Attr::Usemap,
            b"value" => Attr::Value,
            b"xlink:href" => Attr::XlinkHref,
            longer => Attr::of_family(longer),
        }
    }

    /// Those whose names begin with what they belong to.
    fn of_family(name: &[u8]) -> Attr {
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
