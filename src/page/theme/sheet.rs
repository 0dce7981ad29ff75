//! The one style sheet of a site, made of those of its theme, and the theme's drawings.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::design::Design;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::theme::manifest::{self, Lineage};
use crate::page::theme::{mixer, template_name};
use crate::site::{Scope, Site};
use crate::source::Source;

/// The file that all style sheets are joined into.
pub const SHEET: &str = "style.css";

/// The drawing that stands for the site.
pub const ICON: &str = "icon.svg";

/// A way in which pages look, and the Kreis whose pages do; all others if it is empty.
pub type Look = (String, Design);

/// The ways in which the pages of a site look: that of the whole site first, then of each Kreis
/// that sets something for itself.
pub fn looks(site: &Site) -> Vec<Look> {
    let scopes = site.scopes();
    let different = scopes.filter(|scope| scope.is_none() || has_sheet(site, *scope));
    let looks = different.map(|scope| {
        let key = scope.map_or("", |kreis| site.kreise[kreis].name.key());
        (key.to_owned(), site.design(scope))
    });
    looks.collect()
}

/// The file that the pages of the whole site or of a Kreis have instead of `file`, such as
/// `style.helmstedt.css`.
pub fn file_of(site: &Site, scope: Scope, file: &str) -> String {
    match scope.filter(|_| has_sheet(site, scope)) {
        Some(kreis) => file_for(site.kreise[kreis].name.key(), file),
        None => file.to_owned(),
    }
}

fn has_sheet(site: &Site, scope: Scope) -> bool {
    scope.is_some_and(|kreis| site.kreise[kreis].facts.written.design.is_in_sheet())
}

/// The key of a Kreis has no dot, so no two files get one name.
fn file_for(key: &str, file: &str) -> String {
    match file.rsplit_once('.').filter(|_| !key.is_empty()) {
        Some((name, suffix)) => format!("{name}.{key}.{suffix}"),
        None => file.to_owned(),
    }
}

/// The files of a theme that are not published as they are: what is made of them, by name.
#[derive(Debug, Default)]
pub struct Made {
    /// Finished files by their names below `assets/`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Names of the theme's files that nothing else is to be made of.
    pub used_up: Vec<String>,
}

/// Makes the style sheets and the drawings that a site has which `looks` so; `files` are those of
/// the theme's ancestors and its own, a later one of the same name in place of an earlier.
pub fn make(files: &[Arc<Source>], lineage: &Lineage, looks: &[Look]) -> (Made, Vec<Diagnostic>) {
    let mut made = Made::default();
    let mut findings: Vec<Diagnostic> = Vec::new();
    for (key, design) in looks {
        let (one, told) = make_one(files, lineage, key, design);
        made.files.extend(one.files);
        made.used_up = one.used_up;
        // What is wrong with the theme or with what all have in common is told once.
        let new = told.into_iter().filter(|one| !findings.contains(one));
        findings.extend(new.collect::<Vec<_>>());
    }
    (made, findings)
}

fn make_one(
    files: &[Arc<Source>],
    lineage: &Lineage,
    key: &str,
    design: &Design,
) -> (Made, Vec<Diagnostic>) {
    let (palette, mut findings) = mixer::palette(lineage, design);
    let by_name: BTreeMap<&str, &Arc<Source>> = files
        .iter()
        .map(|file| (template_name(&file.path), file))
        .collect();
    let mut made = Made::default();
    let mut sheet = palette.css();
    for style in lineage.styles() {
        if let Some(source) = by_name.get(&*style.file) {
            sheet.push_str(&smaller(&source.text));
        } else {
            let missing = Diagnostic::new(Code::FileMissing, style.place.clone());
            let styles = by_name.keys().copied().filter(|name| is(name, "css"));
            let missing = missing.with("path", style.file.clone());
            findings.push(missing.known(&style.file, styles));
        }
        made.used_up.push(style.file.clone());
    }
    made.used_up.push(manifest::FILE.to_owned());
    made.files.insert(file_for(key, SHEET), sheet.into_bytes());
    for (name, source) in by_name.iter().filter(|(name, _)| is(name, "svg")) {
        let drawing = palette.paint(&source.text);
        made.files.insert(file_for(key, name), drawing.into_bytes());
        made.used_up.push((*name).to_owned());
    }
    (made, findings)
}

fn is(name: &str, suffix: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, found)| found == suffix)
}

/// A style sheet without comments and the white space that means nothing.
fn smaller(css: &str) -> String {
    /// Signs beside which white space never means anything.
    const ALONE: &str = "{};,";
    let mut small = String::with_capacity(css.len());
    let mut at = 0;
    while let Some(sign) = css[at..].chars().next() {
        let rest = &css[at..];
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if sign == '"' || sign == '\'' {
            let length = string_length(rest, sign);
            small.push_str(&rest[..length]);
            length
        } else if sign.is_whitespace() {
            let next = rest.trim_start();
            let is_lone = |sign: char| ALONE.contains(sign);
            let before = small
                .chars()
                .next_back()
                .is_none_or(|sign| is_lone(sign) || sign == ':' || sign.is_whitespace());
            if !before && !next.starts_with(is_lone) && !next.is_empty() {
                small.push(' ');
            }
            rest.len() - next.len()
        } else {
            if sign == '}' && small.ends_with(';') {
                small.pop();
            }
            if ALONE.contains(sign) && small.ends_with(' ') {
                small.pop();
            }
            small.push(sign);
            sign.len_utf8()
        };
        at += length;
    }
    small
}

/// How long the string is that the text begins with, quotation marks included.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if sign == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_white_space_go_and_what_means_something_stays() {
        let small = [
            (
                "/* a */\np > a:hover , b {\n  color : red ;\n  margin: 0 auto;\n}\n",
                "p > a:hover,b{color :red;margin:0 auto}",
            ),
            (
                "a::after { content: \" ( /* \\\" \"; }",
                "a::after{content:\" ( /* \\\" \"}",
            ),
            (
                "@media (min-width: 40rem) and (print) { a :focus { b: c } }",
                "@media (min-width:40rem) and (print){a :focus{b:c}}",
            ),
            ("a /* b */ c { d: e }", "a c{d:e}"),
        ];
        for (css, wanted) in small {
            assert_eq!(smaller(css), wanted);
        }
    }
}
