//! Where a file lies below a folder, spelled so that it is the same file on every computer.
//!
//! Paths come from many hands: from heads (`datei = "medien/treff.jpg"`), from file names, from a
//! published `build.json`. Whatever has become a [`SafePath`] can't lead out of the folder that it
//! is joined to, and can be written on Linux, macOS and Windows alike.

use std::borrow::{Borrow, Cow};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A path below a root with `/` between its parts, such as `gemeinden/velpke/index.html`.
///
/// It has no `.`, `..` or empty part, is never absolute, and each part is a name that every usual
/// file system takes. It says nothing about what lies there: a symbolic link is for
/// [`crate::disk`] to refuse. Copies share one text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SafePath(Arc<str>);

/// Why a text is not a [`SafePath`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSafe {
    /// Nothing at all.
    Empty,
    /// Begins with `/`.
    Absolute,
    /// `a//b`, or a `/` at the end.
    EmptyPart,
    /// A part is `.` or `..`.
    Dots,
    /// One of `\ : * ? " < > |`; with them also drive letters such as `c:`.
    ForbiddenCharacter,
    /// A control character, or one that is invisible or turns the direction of the text.
    InvisibleCharacter,
    /// A name that Windows keeps for devices, such as `con`, `nul` or `aux.txt`.
    ReservedName,
    /// A part that ends in a dot or a space, which Windows cuts off.
    TrailingDotOrSpace,
    /// A part of more than [`SafePath::LONGEST_PART`] bytes, or a path of more than
    /// [`SafePath::LONGEST`].
    TooLong,
}

impl SafePath {
    /// The longest part, in bytes; file systems take 255, and something may be appended.
    pub const LONGEST_PART: usize = 200;

    /// The longest path, in bytes; Linux takes 4096, macOS 1024 with the root.
    pub const LONGEST: usize = 900;

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole path, without a copy.
    pub fn shared(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }

    /// Its parts from the root down.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// Everything before the last part, without the `/` between; empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The path with `rest`, one part or several, below it.
    pub fn join(&self, rest: &str) -> Result<SafePath, NotSafe> {
        check(rest)?;
        format!("{}/{rest}", self.0).parse()
    }

    /// Where it lies when `root` is the folder it is below.
    pub fn below(&self, root: &Path) -> PathBuf {
        root.join(self.as_str())
    }
}

/// The pairs that a file system which ignores case (Windows, macOS) takes for the same file or
/// folder: `A/x` and `a/y` are one, since `A` and `a` are. Each later path of the order given is
/// paired with the first it meets; equal paths are no pair.
pub fn case_collisions<'a>(
    paths: impl IntoIterator<Item = &'a SafePath>,
) -> Vec<(&'a SafePath, &'a SafePath)> {
    let mut first_with: BTreeMap<Cow<'a, str>, (&str, &SafePath)> = BTreeMap::new();
    let mut collisions = Vec::new();
    for path in paths {
        let ends = path.0.match_indices('/').map(|(end, _)| end);
        let clash = ends.chain([path.0.len()]).find_map(|end| {
            let spelled = &path.0[..end];
            let entry = first_with.entry(lower(spelled));
            let (known, first) = *entry.or_insert((spelled, path));
            (known != spelled).then_some(first)
        });
        collisions.extend(clash.map(|first| (first, path)));
    }
    collisions
}

/// The text in small letters; most paths are, and need no copy.
fn lower(text: &str) -> Cow<'_, str> {
    let is_small = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if text.bytes().all(is_small) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

impl FromStr for SafePath {
    type Err = NotSafe;

    fn from_str(text: &str) -> Result<SafePath, NotSafe> {
        check(text)?;
        Ok(SafePath(Arc::from(text)))
    }
}

impl TryFrom<String> for SafePath {
    type Error = NotSafe;

    fn try_from(text: String) -> Result<SafePath, NotSafe> {
        text.parse()
    }
}

fn check(text: &str) -> Result<(), NotSafe> {
    if text.is_empty() {
        return Err(NotSafe::Empty);
    }
    if text.starts_with('/') {
        return Err(NotSafe::Absolute);
    }
    if text.len() > SafePath::LONGEST {
        return Err(NotSafe::TooLong);
    }
    text.split('/').try_for_each(check_part)
}

fn check_part(part: &str) -> Result<(), NotSafe> {
    if part.is_empty() {
        return Err(NotSafe::EmptyPart);
    }
    if part == "." || part == ".." {
        return Err(NotSafe::Dots);
    }
    // Addresses consist of nothing else, so most parts need no closer look.
    let is_plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.');
    if !part.bytes().all(is_plain) {
        if part.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) {
            return Err(NotSafe::ForbiddenCharacter);
        }
        if part.contains(is_invisible) {
            return Err(NotSafe::InvisibleCharacter);
        }
    }
    if part.ends_with(['.', ' ']) {
        return Err(NotSafe::TrailingDotOrSpace);
    }
    if part.len() > SafePath::LONGEST_PART {
        return Err(NotSafe::TooLong);
    }
    if is_reserved(part) {
        return Err(NotSafe::ReservedName);
    }
    Ok(())
}

/// Control characters, and those of Unicode that hide or reorder what a person reads.
pub(crate) fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether Windows keeps the name for a device, with or without a suffix (learn.microsoft.com,
/// "Naming Files, Paths, and Namespaces").
fn is_reserved(part: &str) -> bool {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
    const LONGEST_DEVICE: usize = 7;
    let stem = part.split('.').next().unwrap_or(part);
    let stem = stem.trim_end();
    if stem.chars().nth(LONGEST_DEVICE).is_some() {
        return false;
    }
    let stem = stem.to_lowercase();
    let number = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"));
    let is_port = number.is_some_and(|number| {
        let mut digits = number.chars();
        matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
    });
    is_port || DEVICES.contains(&stem.as_str())
}

impl From<SafePath> for String {
    fn from(path: SafePath) -> String {
        path.as_str().to_owned()
    }
}

impl AsRef<str> for SafePath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for SafePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafePath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Display for NotSafe {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            NotSafe::Empty => "the path is empty",
            NotSafe::Absolute => "the path is absolute",
            NotSafe::EmptyPart => "a part of the path is empty",
            NotSafe::Dots => "a part of the path is `.` or `..`",
            NotSafe::ForbiddenCharacter => "the path holds one of \\ : * ? \" < > |",
            NotSafe::InvisibleCharacter => "the path holds an invisible character",
            NotSafe::ReservedName => "a part of the path is a name reserved by Windows",
            NotSafe::TrailingDotOrSpace => "a part of the path ends in a dot or a space",
            NotSafe::TooLong => "the path is too long",
        })
    }
}

impl std::error::Error for NotSafe {}

#[cfg(test)]
mod tests {
    use std::path::Component;

    use proptest::prelude::*;

    use super::*;

    fn refused(text: &str) -> NotSafe {
        text.parse::<SafePath>().unwrap_err()
    }

    #[test]
    fn what_leads_out_or_elsewhere_is_refused() {
        assert_eq!(refused(""), NotSafe::Empty);
        assert_eq!(refused("/etc/passwd"), NotSafe::Absolute);
        for dots in ["..", ".", "a/../b", "a/./b", "../a", "a/.."] {
            assert_eq!(refused(dots), NotSafe::Dots, "{dots}");
        }
        for empty in ["a//b", "a/"] {
            assert_eq!(refused(empty), NotSafe::EmptyPart, "{empty}");
        }
        for other in ["c:/x", "c:x", "a\\..\\b", "\\\\server\\x", "a?b", "a/b*"] {
            assert_eq!(refused(other), NotSafe::ForbiddenCharacter, "{other}");
        }
        for hidden in ["a\0b", "a\nb", "a\u{7f}", "a\u{202e}gpj.exe", "\u{feff}a"] {
            assert_eq!(refused(hidden), NotSafe::InvisibleCharacter, "{hidden:?}");
        }
    }

    #[test]
    fn what_windows_can_not_keep_is_refused() {
        for name in [
            "con",
            "NUL",
            "a/aux.txt",
            "Com1",
            "lpt9.tar.gz",
            "com²",
            "nul .txt",
        ] {
            assert_eq!(refused(name), NotSafe::ReservedName, "{name}");
        }
        for name in ["a.", "a ", "a./b", "..."] {
            assert_eq!(refused(name), NotSafe::TrailingDotOrSpace, "{name}");
        }
        assert_eq!(refused(&"x".repeat(201)), NotSafe::TooLong);
        assert_eq!(
            refused(&"x/".repeat(450).replace("x/", "xx/")),
            NotSafe::TooLong
        );
    }

    #[test]
    fn ordinary_paths_are_taken_and_know_their_parts() {
        for path in ["console", "com10", "a..b", ".well-known/x", "ä/ö ü.jpg"] {
            assert!(path.parse::<SafePath>().is_ok(), "{path}");
        }
        let path: SafePath = "de/gemeinden/index.html".parse().unwrap();
        assert_eq!((path.folder(), path.name()), ("de/gemeinden", "index.html"));
        assert_eq!(path.parts().count(), 3);
        let top: SafePath = "index.html".parse().unwrap();
        assert_eq!((top.folder(), top.name()), ("", "index.html"));
        assert_eq!(top.join("../x"), Err(NotSafe::Dots));
        assert_eq!(top.join("/x"), Err(NotSafe::Absolute));
    }

    #[test]
    fn names_that_differ_only_in_case_collide_in_folders_too() {
        let paths = ["A/x", "a/y", "b", "B", "b", "c/d", "c/e"];
        let paths = paths.map(|path| path.parse::<SafePath>().unwrap());
        let found = case_collisions(&paths);
        let found: Vec<_> = found
            .iter()
            .map(|(one, two)| (one.as_str(), two.as_str()))
            .collect();
        assert_eq!(found, [("A/x", "a/y"), ("b", "B")]);
    }

    #[test]
    fn a_path_read_from_json_is_checked() {
        assert!(serde_json::from_str::<SafePath>("\"a/b\"").is_ok());
        assert!(serde_json::from_str::<SafePath>("\"../b\"").is_err());
    }

    proptest! {
        #[test]
        fn a_safe_path_stays_below_its_root(text in "(\\.|/|\\\\|:|a|ä|con| |\\PC){0,12}") {
            if let Ok(path) = text.parse::<SafePath>() {
                prop_assert_eq!(path.as_str(), &text);
                let inner = Path::new(path.as_str());
                prop_assert!(inner.components().all(|part| matches!(part, Component::Normal(_))));
                prop_assert!(path.below(Path::new("root")).starts_with("root"));
                prop_assert_eq!(path.parts().collect::<Vec<_>>().join("/"), text);
            }
        }
    }
}
