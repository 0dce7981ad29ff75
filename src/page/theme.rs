//! The templates and assets that make pages of views; the only room that knows Tera.
//!
//! A theme is a folder below `themes/`: the built-in one, overridden file by file by the site's.
//! Each template is minified once, when the theme is loaded, so that no page has to be.

mod contract;
pub mod manifest;
mod mixer;
pub mod palette;
pub mod sheet;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Tera, Value};

use crate::diagnostic::{Code, Diagnostic};
use crate::locale::used::{self, Used};
use crate::page::minify::{minify, misplaced_tag};
use crate::site::route;
use crate::source::{Source, Span};
use manifest::BUILTIN;

/// Templates ready to be rendered.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    /// The files, by the names that templates call each other by.
    sources: BTreeMap<String, Arc<Source>>,
    /// Those that a later file of the same name has replaced.
    replaced: Vec<Arc<Source>>,
    /// The scripts by the files that they are published as.
    pub scripts: BTreeMap<String, Arc<Source>>,
}

impl Theme {
    /// Loads the templates of a theme; a later file of the same name replaces an earlier one, which
    /// it can still build upon: `{% extends "kreis/start.html" %}` in `start.html` of another theme.
    /// Files that don't end in `.html` are no templates and are left out.
    ///
    /// No page should be made if there are findings. The theme is there in spite of them if its
    /// templates can be read, so that what else is wrong with it can be told, too.
    pub fn load(files: &[Arc<Source>]) -> (Option<Theme>, Vec<Diagnostic>) {
        let mut sources = BTreeMap::new();
        let mut replaced = Vec::new();
        for source in files.iter().filter(|source| source.is_template()) {
            let name = template_name(&source.path).to_owned();
            replaced.extend(sources.insert(name, Arc::clone(source)));
        }
        for old in &replaced {
            let name = old.path.trim_start_matches("themes/");
            let call = format!("\"{name}\"");
            if files.iter().any(|file| file.text.contains(&call)) {
                sources.insert(name.to_owned(), Arc::clone(old));
            }
        }
        let findings = syntax(&sources);
        if !findings.is_empty() {
            return (None, findings);
        }
        let minified = sources
            .iter()
            .map(|(name, source)| (name.as_str(), minify(&source.text)));
        let mut tera = Tera::new();
        match tera.add_raw_templates(minified) {
            Ok(()) => {
                let findings = contract::check(&sources, files);
                let theme = Theme {
                    tera,
                    sources,
                    replaced,
                    scripts: scripts(files),
                };
                (Some(theme), findings)
            }
            Err(error) => (None, vec![finding(&sources, Code::TemplateSyntax, &error)]),
        }
    }

    /// The texts of all templates as their authors wrote them.
    pub fn sources(&self) -> Vec<Arc<Source>> {
        self.sources.values().cloned().collect()
    }

    /// The messages that the templates use; those of replaced templates and of the program's own
    /// themes, which are among `files`, count too, since a site can't take the program's own
    /// messages out.
    pub fn uses(&self, files: &[Arc<Source>]) -> Vec<Used> {
        let builtin = files.iter().filter(|file| {
            let folder = file.path.split('/').nth(1);
            file.is_template() && folder.is_some_and(|folder| BUILTIN.contains(&folder))
        });
        let sources = self.sources.values().chain(&self.replaced).chain(builtin);
        let uses = sources.flat_map(|source| {
            let found = used::in_template(&source.text).into_iter();
            found.map(|(id, span)| Used {
                id: id.to_owned(),
                variables: Vec::new(),
                at: Some(source.place(span)),
            })
        });
        uses.collect()
    }

    /// Whether any template speaks of a field: what none shows need not be made.
    pub fn mentions(&self, field: &str) -> bool {
        let mut sources = self.sources.values();
        sources.any(|source| source.text.contains(field))
    }

    /// The file of a template.
    pub fn source(&self, template: &str) -> Option<&Arc<Source>> {
        self.sources.get(template)
    }

    /// Adds a page to `out`: what `template` makes of `chrome`, `ui`, `frame` and `page`.
    pub fn render(
        &self,
        template: &str,
        values: [(&'static str, Value); 4],
        out: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        let mut context = Context::new();
        for (name, value) in values {
            context.insert_value(name, value);
        }
        self.tera
            .render_to(template, &context, &mut *out)
            .map_err(|error| self.explain(template, &context, &error))
    }

    /// The same fault in terms of the template as it was written, not as it was minified.
    fn explain(&self, template: &str, context: &Context, error: &tera::Error) -> Diagnostic {
        let mut plain = Tera::new();
        let written = self
            .sources
            .iter()
            .map(|(name, source)| (name.as_str(), source.text.as_str()));
        let again = plain
            .add_raw_templates(written)
            .and_then(|()| plain.render(template, context))
            .err();
        let error = again.as_ref().unwrap_or(error);
        finding(&self.sources, Code::TemplateFailed, error)
    }
}

/// The scripts of a theme; a later file of the same name replaces an earlier one.
fn scripts(files: &[Arc<Source>]) -> BTreeMap<String, Arc<Source>> {
    let scripts = files
        .iter()
        .filter(|source| source.path.strip_suffix(".js").is_some());
    let named = scripts.map(|source| {
        let file = route::asset_file(template_name(&source.path));
        (file, Arc::clone(source))
    });
    named.collect()
}

/// `offer.html` for `themes/kreis/offer.html`.
fn template_name(path: &str) -> &str {
    path.splitn(3, '/').nth(2).unwrap_or(path)
}

/// Reads the templates as they were written, so that a mistake is told at its own place.
fn syntax(sources: &BTreeMap<String, Arc<Source>>) -> Vec<Diagnostic> {
    let mut tera = Tera::new();
    let written = sources
        .iter()
        .map(|(name, source)| (name.as_str(), source.text.as_str()));
    if let Err(error) = tera.add_raw_templates(written) {
        // Tera names a place for what it can't read, but not for what it can't find.
        let is_unreadable = matches!(error.kind(), ErrorKind::SyntaxError(_));
        let mut findings = Vec::new();
        if !is_unreadable {
            findings = contract::unknown_references(sources);
        }
        if findings.is_empty() {
            findings.push(finding(sources, Code::TemplateSyntax, &error));
        }
        return findings;
    }
    let misplaced = sources.values().filter_map(|source| {
        let tag = misplaced_tag(&source.text)?;
        let finding = Diagnostic::new(Code::TemplateSyntax, source.place(tag));
        Some(finding.with("problem", MISPLACED))
    });
    misplaced.collect()
}

/// In English, as are the problems that Tera tells.
const MISPLACED: &str = "A tag may stand in text or within an attribute's value, not between \
    attributes: write the whole element twice";

/// The template that leads back to itself, if that is what is wrong.
fn circular(error: &tera::Error) -> &str {
    if let ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } =
        error.kind()
    {
        tpl
    } else {
        ""
    }
}

fn finding(sources: &BTreeMap<String, Arc<Source>>, code: Code, error: &tera::Error) -> Diagnostic {
    let report =
        if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
            Some(report)
        } else {
            None
        };
    let file = report.map_or_else(|| circular(error), |report| report.filename());
    let span = report.map_or(Span { start: 0, end: 0 }, |report| {
        report.span().range.clone().into()
    });
    let problem = report.map_or_else(|| error.to_string(), |report| report.message().to_owned());
    let source = sources.get(file).or_else(|| sources.values().next());
    let finding = match source {
        Some(source) => Diagnostic::new(code, source.place(span)),
        None => Diagnostic::without_place(code),
    };
    finding.with("problem", problem)
}
