//! What a page refers to, and what can be referred to on it.

use crate::check::html::{Attr, Attribute, Element, Tag, first};
use crate::source::Span;

/// How a page refers to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An address to go to: `href` (SVG's too), `action`, a redirect, the address of a social card.
    Href,
    /// A file the page shows or runs: `src`, `poster`, `data`, a social card's picture, and what
    /// its script fetches (`data-…-src`).
    Src,
    /// One of the candidates of `srcset`.
    Srcset,
    /// An id of the same page: `for`, `headers`, `list`, `form`, `usemap`, `aria-…`.
    Id,
}

/// Something on a page that the check of links wants to know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found<'v> {
    /// An element has this id.
    Id(&'v str),
    /// A picture's map has this name.
    Map(&'v str),
    /// The page refers to an address that is known to be good.
    Good,
    /// The page refers to this address, or to this id of its own ([`Kind::Id`]).
    Reference(Kind, &'v str),
    /// A picture uses the map of this name.
    UseMap(&'v str),
}

/// Tells everything found in a start tag in order, with the span of the attribute's value. The
/// texts have their entities decoded. `is_good` knows addresses, as they stand in the page, that
/// need no closer look.
pub(super) fn each_found(
    tag: &Tag<'_>,
    attributes: &[Attribute<'_>],
    is_good: impl Fn(&[u8]) -> bool,
    mut tell: impl FnMut(Found<'_>, Span),
) {
    if tag.element == Element::Meta {
        meta(attributes, &mut tell);
        return;
    }
    for attribute in attributes {
        let Some(role) = role(tag, attribute.attr) else {
            continue;
        };
        if matches!(role, Role::Address(_)) && is_good(attribute.value) {
            tell(Found::Good, attribute.span);
            continue;
        }
        let value = attribute.decoded();
        let mut tell = |found: Found<'_>| tell(found, attribute.span);
        match role {
            Role::Id if value.is_empty() => {}
            Role::Id => tell(Found::Id(&value)),
            Role::Map => tell(Found::Map(&value)),
            Role::UseMap => tell(Found::UseMap(value.trim_start_matches('#'))),
            Role::Address(kind) => tell(Found::Reference(kind, &value)),
            Role::Candidates => {
                candidates(&value, |one| tell(Found::Reference(Kind::Srcset, one)));
            }
            Role::Ids => value
                .split_ascii_whitespace()
                .for_each(|id| tell(Found::Reference(Kind::Id, id))),
        }
    }
}

/// What an attribute is to the check of links.
#[derive(Clone, Copy)]
enum Role {
    Id,
    Map,
    UseMap,
    Address(Kind),
    Candidates,
    Ids,
}

/// What the attribute is to the check of links, if it is anything.
fn role(tag: &Tag<'_>, attr: Attr) -> Option<Role> {
    if attr == Attr::Other {
        None
    } else if attr == Attr::Id {
        Some(Role::Id)
    } else if matches!(
        attr,
        Attr::Href | Attr::XlinkHref | Attr::Action | Attr::Formaction
    ) {
        Some(Role::Address(Kind::Href))
    } else if matches!(attr, Attr::Src | Attr::Poster | Attr::DataSrc)
        || attr == Attr::Data && tag.element == Element::Object
    {
        Some(Role::Address(Kind::Src))
    } else if matches!(attr, Attr::Srcset | Attr::Imagesrcset) {
        Some(Role::Candidates)
    } else if attr == Attr::Usemap {
        Some(Role::UseMap)
    } else if attr == Attr::Name && tag.element == Element::Map {
        Some(Role::Map)
    } else {
        attr.holds_ids().then_some(Role::Ids)
    }
}

/// Tells where a redirect leads to, and the addresses of a social card.
fn meta(attributes: &[Attribute<'_>], tell: &mut impl FnMut(Found<'_>, Span)) {
    for attribute in attributes.iter().filter(|one| one.attr == Attr::Id) {
        tell(Found::Id(&attribute.decoded()), attribute.span);
    }
    let Some(content) = first(attributes, Attr::Content) else {
        return;
    };
    let value = content.decoded();
    let named = first(attributes, Attr::Property).or_else(|| first(attributes, Attr::Name));
    let card = match named.map(Attribute::decoded).as_deref() {
        Some("og:image" | "og:image:url" | "twitter:image") => Some(Kind::Src),
        Some("og:url") => Some(Kind::Href),
        Some(_) | None => None,
    };
    if let Some(kind) = card {
        tell(Found::Reference(kind, &value), content.span);
    }
    if let Some(address) = refreshed_to(attributes, &value) {
        tell(Found::Reference(Kind::Href, address), content.span);
    }
}

/// Where a `<meta http-equiv=refresh>` leads to, by the value of its `content`.
pub(in crate::check) fn refreshed_to<'v>(
    attributes: &[Attribute<'_>],
    content: &'v str,
) -> Option<&'v str> {
    let named = first(attributes, Attr::HttpEquiv)?.decoded();
    let refreshes = named.eq_ignore_ascii_case("refresh");
    let (_, rest) = content.split_once([';', ',']).filter(|_| refreshes)?;
    let rest = rest.trim_start();
    let named = rest
        .get(..3)
        .filter(|word| word.eq_ignore_ascii_case("url"));
    let address = named.and_then(|_| rest[3..].trim_start().strip_prefix('='));
    let address = address.unwrap_or(rest).trim();
    let quoted = address.strip_prefix(['"', '\'']);
    Some(quoted.map_or(address, |inner| {
        inner.split(['"', '\'']).next().unwrap_or(inner)
    }))
}

/// Tells each address of a `srcset`, as the HTML standard splits it.
fn candidates(srcset: &str, mut tell: impl FnMut(&str)) {
    let between = |letter: char| letter.is_ascii_whitespace() || letter == ',';
    let mut rest = srcset.trim_start_matches(between);
    while !rest.is_empty() {
        let length = rest.find(|letter: char| letter.is_ascii_whitespace());
        let (address, after) = rest.split_at(length.unwrap_or(rest.len()));
        let bare = address.trim_end_matches(',');
        tell(bare);
        // A comma right behind the address ends the candidate: no width follows.
        let width = if bare == address {
            after.find(',')
        } else {
            Some(0)
        };
        rest = width.map_or("", |width| &after[width..]);
        rest = rest.trim_start_matches(between);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::html::tags;

    /// Everything found, written short.
    fn found(html: &str) -> Vec<String> {
        let mut all = Vec::new();
        let mut tags = tags(html.as_bytes());
        let mut attributes = Vec::new();
        while let Some(tag) = tags.next_into(&mut attributes) {
            if tag.closes {
                continue;
            }
            each_found(
                &tag,
                &attributes,
                |_| false,
                |found, span| {
                    assert!(span.end <= html.len());
                    all.push(match found {
                        Found::Good => unreachable!("no address is known"),
                        Found::Id(id) => format!("id {id}"),
                        Found::Map(name) => format!("map {name}"),
                        Found::UseMap(name) => format!("usemap {name}"),
                        Found::Reference(kind, value) => format!("{kind:?} {value}"),
                    });
                },
            );
        }
        all
    }

    #[test]
    fn every_attribute_that_refers_is_found() {
        let html = "<a id=a HREF=/de/?a&amp;b><form action=/s><button formaction=/t form='f' popovertarget=p>\
            <img src=a.jpg srcset='b.jpg 1x, c.jpg 2x' usemap=#m><video poster=p.jpg><object data=o.pdf>\
            <map name=m><label for=x><td headers='h1 h2'><input list=l><svg><use xlink:href=#s href=#t></svg>\
            <p aria-labelledby='u v' aria-describedby=w data=x name=y data-index-src=i.json data-src-x=y><link rel=canonical href=https://x.example/>";
        assert_eq!(
            found(html),
            [
                "id a",
                "Href /de/?a&b",
                "Href /s",
                "Href /t",
                "Id f",
                "Id p",
                "Src a.jpg",
                "Srcset b.jpg",
                "Srcset c.jpg",
                "usemap m",
                "Src p.jpg",
                "Src o.pdf",
                "map m",
                "Id x",
                "Id h1",
                "Id h2",
                "Id l",
                "Href #s",
                "Href #t",
                "Id u",
                "Id v",
                "Id w",
                "Src i.json",
                "Href https://x.example/"
            ]
        );
    }

    #[test]
    fn redirects_and_social_cards_are_found() {
        for content in [
            "0; url=/de/",
            "0;URL = '/de/'",
            "5, /de/",
            "0;url=\"/de/\"x",
        ] {
            let html = format!(
                "<meta http-equiv=Refresh content='{}'>",
                content.replace('\'', "&#39;")
            );
            assert_eq!(found(&html), ["Href /de/"], "{content}");
        }
        assert_eq!(found("<meta http-equiv=refresh content=30>"), [""; 0]);
        assert_eq!(
            found("<meta property=og:image content=/a.png><meta name=x content=/b>"),
            ["Src /a.png"]
        );
    }

    #[test]
    fn candidates_are_split_as_the_standard_says() {
        let split = |srcset: &str| {
            let mut all = Vec::new();
            candidates(srcset, |one| all.push(one.to_owned()));
            all
        };
        assert_eq!(
            split(" , a.jpg 480w,b,c.jpg 2x ,\nd.jpg,e.jpg"),
            ["a.jpg", "b,c.jpg", "d.jpg,e.jpg"]
        );
        assert_eq!(split("a.jpg, b.jpg 2x,"), ["a.jpg", "b.jpg"]);
        assert_eq!(split(""), [""; 0]);
    }

    #[test]
    fn what_stands_in_comments_and_scripts_is_no_reference() {
        let html = "<!-- <a href=/x> --><script type=application/ld+json>\"<a href=/y>\"</script>";
        assert_eq!(found(html), [""; 0]);
    }
}
