//! From a reference on a page to the output file it means.

use crate::config::BaseUrl;
use std::borrow::Cow;

use super::Fault;

/// Schemes that may lead out of the site; whether anybody answers there is not asked here.
const ALLOWED_SCHEMES: [&str; 4] = ["https", "mailto", "tel", "geo"];

/// What a reference means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'v> {
    /// A file of this site.
    Own {
        /// The id asked for, percent-encoded as it stands; none for the top of the page.
        fragment: Option<&'v str>,
    },
    /// A place elsewhere.
    Outside,
    /// Nothing that may be asked for.
    Broken(Fault),
}

/// What addresses mean on pages below this base.
impl BaseUrl {
    /// What `reference` means on the page of the output file `page`. If it is a file of this site,
    /// its path is written to `file` (a buffer, so that a page's references share one).
    ///
    /// A folder means its `index.html`, and only with its slash: without it, a server has to
    /// redirect.
    pub fn resolve<'v>(&self, page: &str, reference: &'v str, file: &mut String) -> Target<'v> {
        if let Some(below) = self.plain(reference) {
            write_file(below, file);
            return Target::Own { fragment: None };
        }
        let reference = reference.trim_matches(|letter: char| letter <= ' ');
        let (rest, fragment) = match reference.split_once('#') {
            Some((rest, fragment)) => (rest, wanted_id(fragment)),
            None => (reference, None),
        };
        let path = rest.split_once('?').map_or(rest, |(path, _)| path);
        let found = match self.path_on_host(path) {
            OnHost::Page => {
                file.clear();
                file.push_str(page);
                Ok(())
            }
            OnHost::Absolute(path) => self.file(path, file),
            OnHost::Relative(path) => {
                let folder = page.rfind('/').map_or("", |slash| &page[..=slash]);
                self.file(&format!("{}{folder}{path}", self.path), file)
            }
            OnHost::Outside => return Target::Outside,
            OnHost::Broken(fault) => Err(fault),
        };
        match found {
            Ok(()) => Target::Own { fragment },
            Err(fault) => Target::Broken(fault),
        }
    }

    /// The path below the base, of an address that has nothing but keys and slashes there. So have
    /// nearly all: there is nothing in them to be told apart.
    fn plain<'v>(&self, reference: &'v str) -> Option<&'v str> {
        let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'/');
        let path = reference.strip_prefix(&*self.origin).unwrap_or(reference);
        let below = path.strip_prefix(&*self.path)?;
        (!below.starts_with('/') && below.bytes().all(is_plain)).then_some(below)
    }

    /// The output file that an absolute address below the base address means.
    pub fn file_of(&self, address: &str) -> Option<String> {
        let mut file = String::new();
        let path = self.after_origin(address)?;
        match self.resolve("", path, &mut file) {
            Target::Own { fragment: None } => Some(file),
            Target::Own { .. } | Target::Outside | Target::Broken(_) => None,
        }
    }

    /// Tells the address of the site itself from others. `path` has neither `?` nor `#`.
    fn path_on_host<'v>(&self, path: &'v str) -> OnHost<'v> {
        if path.is_empty() {
            OnHost::Page
        } else if let Some(path) = self.after_origin(path) {
            OnHost::Absolute(path)
        } else if let Some(scheme) = scheme(path) {
            let mut allowed = ALLOWED_SCHEMES.iter();
            if allowed.any(|known| known.eq_ignore_ascii_case(scheme)) {
                OnHost::Outside
            } else {
                OnHost::Broken(Fault::ForeignScheme)
            }
        } else if path.starts_with("//") {
            // Another host, and never meant: a base path was joined with a slash too many.
            OnHost::Broken(Fault::OutsideBase)
        } else if path.starts_with('/') {
            OnHost::Absolute(path)
        } else {
            OnHost::Relative(path)
        }
    }

    /// The path of an address of the own host.
    fn after_origin<'v>(&self, address: &'v str) -> Option<&'v str> {
        let length = self.origin.len();
        let origin = address.get(..length)?;
        let path = &address[length..];
        let same = origin.eq_ignore_ascii_case(&self.origin);
        match path {
            "" => same.then_some("/"),
            path => (same && path.starts_with('/')).then_some(path),
        }
    }

    /// Writes the output file of an absolute path on the host.
    fn file(&self, path: &str, file: &mut String) -> Result<(), Fault> {
        let path = normal(path);
        let below = path.strip_prefix(&*self.path).ok_or(Fault::OutsideBase)?;
        write_file(below, file);
        Ok(())
    }
}

/// Writes the output file of a path below the base.
fn write_file(below: &str, file: &mut String) {
    file.clear();
    file.push_str(below);
    if below.is_empty() || below.ends_with('/') {
        file.push_str("index.html");
    }
}

/// Where the path of a reference leads to.
enum OnHost<'v> {
    /// To the page it stands on.
    Page,
    /// To a path on the own host.
    Absolute(&'v str),
    /// To a path from the page's folder on.
    Relative(&'v str),
    /// To another host.
    Outside,
    /// Nowhere.
    Broken(Fault),
}

/// The scheme of an address, if it begins with one.
pub(super) fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let rest = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let starts = scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    (starts && scheme.bytes().all(rest)).then_some(scheme)
}

/// The id that a fragment asks for: none for the top of the page, or for a text to be marked.
fn wanted_id(fragment: &str) -> Option<&str> {
    let id = fragment.split_once(":~:").map_or(fragment, |(id, _)| id);
    let top = id.is_empty() || id.eq_ignore_ascii_case("top");
    (!top).then_some(id)
}

/// An absolute path without `.`, `..` and percent signs.
fn normal(path: &str) -> Cow<'_, str> {
    if !path.contains('%') && !path.contains("/.") {
        return Cow::Borrowed(path);
    }
    let mut kept: Vec<Cow<'_, str>> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let segment = segment_decoded(segment);
        let last = segments.peek().is_none();
        if segment == ".." {
            kept.pop();
        }
        if segment != "." && segment != ".." {
            kept.push(segment);
        } else if last {
            kept.push(Cow::Borrowed(""));
        }
    }
    Cow::Owned(format!("/{}", kept.join("/")))
}

/// One part of a path decoded; as it is if it would hold a slash or no text then.
fn segment_decoded(segment: &str) -> Cow<'_, str> {
    match percent_decoded(segment) {
        Some(decoded) if !decoded.contains('/') => decoded,
        Some(_) | None => Cow::Borrowed(segment),
    }
}

/// The text with `%C3%A4` and the like decoded; none if that is no UTF-8.
pub(super) fn percent_decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| {
            after
                .get(at)
                .and_then(|digit| char::from(*digit).to_digit(16))
        };
        if let (b'%', Some(high), Some(low)) = (first, digit(0), digit(1)) {
            out.push(u8::try_from(high * 16 + low).ok()?);
            rest = &after[2..];
        } else {
            out.push(*first);
            rest = after;
        }
    }
    String::from_utf8(out).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a reference means on `de/angebote/index.html`, as one word.
    fn meant(reference: &str) -> String {
        let base = BaseUrl::parse("https://x.example/sub").unwrap();
        let mut file = String::new();
        match base.resolve("de/angebote/index.html", reference, &mut file) {
            Target::Own { fragment: None } => file,
            Target::Own { fragment: Some(id) } => format!("{file} #{id}"),
            Target::Outside => "outside".to_owned(),
            Target::Broken(fault) => format!("{fault:?}"),
        }
    }

    #[test]
    fn own_addresses_become_files() {
        for (reference, file) in [
            ("/sub/", "index.html"),
            ("/sub/de/", "de/index.html"),
            ("/sub/de", "de"),
            (" /sub/de/?a=/b#c ", "de/index.html #c"),
            ("https://X.example/sub/de/", "de/index.html"),
            ("../gemeinden/", "de/gemeinden/index.html"),
            ("..", "de/index.html"),
            (".", "de/angebote/index.html"),
            ("x.html", "de/angebote/x.html"),
            ("../../../../sub/a.css", "a.css"),
            ("", "de/angebote/index.html"),
            ("?seite=2", "de/angebote/index.html"),
            ("#zeiten", "de/angebote/index.html #zeiten"),
            ("#", "de/angebote/index.html"),
            ("#Top", "de/angebote/index.html"),
            ("#:~:text=x", "de/angebote/index.html"),
            ("/sub/m%C3%A4rz.txt", "märz.txt"),
            ("/sub/%2e%2E/sub/x", "x"),
            ("/sub/a%2Fb", "a%2Fb"),
            ("/sub/%FF%4", "%FF%4"),
            ("/sub//de/", "/de/index.html"),
        ] {
            assert_eq!(meant(reference), file, "{reference}");
        }
    }

    #[test]
    fn other_addresses_are_told_apart() {
        for (reference, wanted) in [
            ("https://bund.example/", "outside"),
            ("https://x.example.evil/sub/", "outside"),
            ("MAILTO:a@b.example", "outside"),
            ("tel:+49301234", "outside"),
            ("geo:52,10", "outside"),
            ("http://x.example/sub/", "ForeignScheme"),
            ("javascript:alert(1)", "ForeignScheme"),
            ("data:,x", "ForeignScheme"),
            ("/de/", "OutsideBase"),
            ("/sub", "OutsideBase"),
            ("/sub/../de/", "OutsideBase"),
            ("https://x.example", "OutsideBase"),
            ("//de/", "OutsideBase"),
        ] {
            assert_eq!(meant(reference), wanted, "{reference}");
        }
    }

    #[test]
    fn only_absolute_addresses_below_the_base_are_files_of_the_sitemap() {
        let base = BaseUrl::parse("https://x.example/").unwrap();
        assert_eq!(
            base.file_of("https://x.example/de/").unwrap(),
            "de/index.html"
        );
        assert_eq!(base.file_of("https://x.example").unwrap(), "index.html");
        assert_eq!(base.file_of("/de/"), None);
        assert_eq!(base.file_of("https://y.example/de/"), None);
        assert_eq!(BaseUrl::parse("x.example"), None);
    }

    proptest! {
        #[test]
        fn a_relative_way_and_the_absolute_address_mean_the_same(
            from in proptest::collection::vec("[a-z]{1,3}", 0..4),
            to in proptest::collection::vec("[a-zä ]{1,3}", 0..4),
        ) {
            let folder = |parts: &[String]| parts.iter().flat_map(|part| [part, "/"]).collect::<String>();
            let base = BaseUrl::parse("https://x.example/sub/").unwrap();
            let page = format!("{}index.html", folder(&from));
            let relative = format!("./{}{}", "../".repeat(from.len()), folder(&to));
            let (mut one, mut other) = (String::new(), String::new());
            let absolute = format!("/sub/{}", folder(&to));
            let top = Target::Own { fragment: None };
            prop_assert_eq!(base.resolve(&page, &relative, &mut one), top);
            prop_assert_eq!(base.resolve(&page, &absolute, &mut other), top);
            prop_assert_eq!(one, other);
        }

        #[test]
        fn any_reference_never_panics(reference in any::<String>(), odd in "[%./#?:a2fF\\\\]{0,12}") {
            meant(&reference);
            meant(&odd);
            meant(&format!("/sub/{odd}"));
        }
    }
}
