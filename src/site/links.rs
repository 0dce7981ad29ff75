//! Finds what the links in a text lead to.
//!
//! A link to another record is the relative path to its source file, as in
//! `[Treff](../anlaufstellen/muster-treff.md#zeiten)`; so it works on a forge as well.

use crate::content::contact::Url;
use crate::content::name::{CONTENT, Role};
use crate::content::words::Words;
use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::Link;
use crate::media::Media;
use crate::site::local::Destination;
use crate::site::reference::Directory;

/// The destinations of all links of a text, in their order.
pub fn resolve(
    words: &Words,
    directory: &Directory,
    media: &Media,
) -> (Vec<Destination>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let links = words.body.links.iter();
    let destinations = links.map(|link| {
        let found = destination(words, link, directory, media);
        found.unwrap_or_else(|| {
            let place = words.source.place(link.span);
            let finding = Diagnostic::new(Code::BrokenLink, place).with("literal", &link.target);
            findings.push(Diagnostic {
                nearest: meant(words, link, directory),
                ..finding
            });
            Destination::Nothing
        })
    });
    (destinations.collect(), findings)
}

fn destination(
    words: &Words,
    link: &Link,
    directory: &Directory,
    media: &Media,
) -> Option<Destination> {
    let target = link.target.as_str();
    if let Some(id) = target.strip_prefix('#') {
        return Some(Destination::Here(id.to_owned()));
    }
    if target.starts_with('/') {
        return None;
    }
    // A colon before the first slash belongs to a scheme; which ones are allowed was checked
    // when the text was read.
    if target
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'))
    {
        return Some(Destination::Outside(target.to_owned()));
    }
    let (path, fragment) = match target.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (target, None),
    };
    let path = join(&words.source.path, path)?;
    let below = path.strip_prefix(CONTENT)?;
    if media.contains_key(below) {
        return Some(Destination::Media(below.to_owned()));
    }
    let role = Role::of_path(&path).ok()?;
    if directory.record(&role.name).is_some() {
        return Some(Destination::Record(role.name, fragment));
    }
    // That the file could not be read has been told; what leads to it is not wrong as well.
    directory.has(&role.name).then_some(Destination::Unreadable)
}

/// What a link that leads to nothing probably means: a website without `https://`, or a file whose
/// name lacks `.md` or has capitals.
fn meant(words: &Words, link: &Link, directory: &Directory) -> Option<String> {
    let target = link.target.as_str();
    if let Some(address) = Url::meant(target) {
        return Some(address);
    }
    let (path, fragment) = match target.find('#') {
        Some(at) => target.split_at(at),
        None => (target, ""),
    };
    let path = path.to_lowercase();
    let path = path.trim_end_matches('/');
    let path = format!("{}.md", path.strip_suffix(".md").unwrap_or(path));
    let role = Role::of_path(&join(&words.source.path, &path)?).ok()?;
    let there = directory.record(&role.name).is_some();
    there.then(|| format!("{path}{fragment}"))
}

/// The path that `relative`, written in the file `from`, leads to; `None` above the site's root.
fn join(from: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_and_stay_within_the_site() {
        let from = "content/gemeinden/velpke/angebote/a.md";
        let joined = join(from, "../anlaufstellen/b.md");
        assert_eq!(
            joined.as_deref(),
            Some("content/gemeinden/velpke/anlaufstellen/b.md")
        );
        assert_eq!(join(from, "../../../../../../etc/passwd"), None);
    }
}
