//! Which addresses a link may have.
//!
//! Only what is safe and stays private is let through: `https`, `mailto`, `tel`, `geo`, and the
//! site's own files. What is checked is what is printed: the address is cleaned first, the way a
//! browser does before it reads the scheme (<https://url.spec.whatwg.org/#concept-basic-url-parser>).

use super::escape::is_unprintable;

const ALLOWED: [&str; 4] = ["https", "mailto", "tel", "geo"];

/// Why an address is refused.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A scheme that is not allowed, in lower case; `//` for an address without one that still
    /// leads to another host.
    Scheme(String),
    /// `https:` without `//` and a host, which a browser reads as a path of the own site.
    NoHost,
}

/// The address as it may be printed.
pub(super) fn check(raw: &str) -> Result<String, Refusal> {
    let target: String = raw.chars().filter(|c| !is_unprintable(c)).collect();
    let target = target.trim();
    // A browser takes `\` for `/` here.
    let slash = |c: Option<&u8>| matches!(c, Some(b'/' | b'\\'));
    let bytes = target.as_bytes();
    if slash(bytes.first()) && slash(bytes.get(1)) {
        return Err(Refusal::Scheme("//".to_owned()));
    }
    let Some(scheme) = scheme(target) else {
        return Ok(target.to_owned());
    };
    let rest = &target[scheme.len() + 1..];
    let scheme = scheme.to_ascii_lowercase();
    if !ALLOWED.contains(&scheme.as_str()) {
        return Err(Refusal::Scheme(scheme));
    }
    let host = rest.strip_prefix("//").unwrap_or_default();
    let has_host = host.starts_with(|c| !matches!(c, '/' | '\\' | '?' | '#'));
    if scheme == "https" && !has_host {
        return Err(Refusal::NoHost);
    }
    Ok(format!("{scheme}:{rest}"))
}

/// What stands before the colon, if it can be a scheme by RFC 3986.
pub(super) fn scheme(target: &str) -> Option<&str> {
    let (scheme, _) = target.split_once(':')?;
    let begins = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (begins && scheme.chars().all(goes_on)).then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allowed_schemes_and_own_paths_pass() {
        for target in [
            "https://a.example/?b#c",
            "mailto:a@b.example",
            "tel:+493023125101",
            "geo:52.4,10.9",
            "../a.md#b",
            "/de/",
            "#a",
            "a/b:c",
            "",
        ] {
            assert_eq!(check(target), Ok(target.to_owned()));
        }
        assert_eq!(check(" HTTPS://a.example"), Ok("https://a.example".into()));
    }

    #[test]
    fn tricks_to_hide_a_scheme_are_seen_through() {
        for (target, scheme) in [
            ("javascript:alert(1)", "javascript"),
            (" \u{1}JaVa\tscr\nipt:x", "javascript"),
            ("data:text/html,x", "data"),
            ("vbscript:x", "vbscript"),
            ("http://a.example", "http"),
            ("ftp://a.example", "ftp"),
            ("//a.example", "//"),
            ("\t//a.example", "//"),
            ("/\t/a.example", "//"),
            ("/\\a.example", "//"),
            ("\\\\a.example", "//"),
        ] {
            assert_eq!(
                check(target),
                Err(Refusal::Scheme(scheme.into())),
                "{target}"
            );
        }
    }

    #[test]
    fn https_needs_a_host() {
        for target in [
            "https:",
            "https:a.example",
            "https:/a",
            "https://",
            "https:///a",
        ] {
            assert_eq!(check(target), Err(Refusal::NoHost), "{target}");
        }
    }
}
