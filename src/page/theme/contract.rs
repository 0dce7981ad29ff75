//! Whether a theme keeps to what it may rely on: it has every template that makes pages, and asks
//! a page only for what that page has.
//!
//! Each template is followed as Tera would run it, with the shapes of the views in place of their
//! values: into the template that it builds upon, those that it includes, and the components that
//! it uses. Nothing is told of a value whose shape can't be known from the templates alone.

mod follow;
mod references;
mod scope;
mod syntax;
mod tokens;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::theme::manifest;
use crate::page::views::{Template as PageTemplate, Views};
use crate::source::Source;

use follow::Follower;
use syntax::Template;

/// A template and what it says.
struct File {
    source: Arc<Source>,
    template: Template,
}

/// The templates of a theme by the names that they call each other by.
type Files = BTreeMap<String, File>;

/// Holds templates that Tera has taken against what they may rely on. `others` are all files of
/// the theme and of those that it builds upon.
pub(super) fn check(
    sources: &BTreeMap<String, Arc<Source>>,
    others: &[Arc<Source>],
) -> Vec<Diagnostic> {
    let mut findings = missing(sources, others);
    if let Some(files) = read(sources) {
        let mut follower = Follower::new(Views::known(), &files);
        for template in PageTemplate::ALL {
            follower.page(*template);
        }
        findings.extend(follower.findings());
    }
    findings
}

/// What templates call that isn't there, where Tera has refused them as a whole: it names no
/// place then.
pub(super) fn unknown_references(sources: &BTreeMap<String, Arc<Source>>) -> Vec<Diagnostic> {
    read(sources).map_or_else(Vec::new, |files| references::unknown(&files))
}

/// Reads all templates; `None` if one can't be read, so that nothing is told of what may stand in
/// it.
fn read(sources: &BTreeMap<String, Arc<Source>>) -> Option<Files> {
    let files = sources.iter().map(|(name, source)| {
        let file = File {
            source: Arc::clone(source),
            template: Template::read(&source.text)?,
        };
        Some((name.clone(), file))
    });
    files.collect()
}

/// The templates that pages need and that the theme doesn't have.
fn missing(sources: &BTreeMap<String, Arc<Source>>, others: &[Arc<Source>]) -> Vec<Diagnostic> {
    let theme = others.iter().rfind(|file| is_manifest(file));
    let missing = PageTemplate::ALL.iter();
    let missing = missing.filter(|template| !sources.contains_key(template.name()));
    let missing = missing.map(|template| {
        let finding = match theme {
            Some(theme) => Diagnostic::new(Code::TemplateMissing, theme.place(0..0)),
            None => Diagnostic::without_place(Code::TemplateMissing),
        };
        finding
            .with("template", template.name())
            .with("pages", template.key())
    });
    missing.collect()
}

fn is_manifest(file: &Source) -> bool {
    file.path.rsplit('/').next() == Some(manifest::FILE)
}

#[cfg(test)]
mod tests;
