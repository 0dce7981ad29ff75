//! What templates call by name: other templates, blocks, components, filters, tests, functions.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Place;

use super::syntax::{Call, Component, Expression, Named, Node, Use};
use super::{File, Files};

/// The filters of Tera.
const FILTERS: [&str; 36] = [
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
];

/// The tests of Tera.
const TESTS: [&str; 17] = [
    "array",
    "bool",
    "containing",
    "defined",
    "divisible_by",
    "ending_with",
    "even",
    "float",
    "integer",
    "iterable",
    "map",
    "none",
    "number",
    "odd",
    "starting_with",
    "string",
    "undefined",
];

/// The functions of Tera.
const FUNCTIONS: [&str; 3] = ["range", "super", "throw"];

/// What sort of thing a name is to mean; also the last part of its message `called-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Block,
    Component,
    Filter,
    Test,
    Function,
}

impl Sort {
    fn word(self) -> &'static str {
        match self {
            Sort::Block => "block",
            Sort::Component => "component",
            Sort::Filter => "filter",
            Sort::Test => "test",
            Sort::Function => "function",
        }
    }
}

/// Everything that templates call and that isn't there.
pub(super) fn unknown(files: &Files) -> Vec<Diagnostic> {
    let components = files.values().flat_map(|file| &file.template.components);
    let mut seeker = Seeker {
        files,
        components: components.map(|one| one.name.name.as_str()).collect(),
        findings: Vec::new(),
    };
    for file in files.values() {
        seeker.file(file);
    }
    seeker.findings.extend(repeated(files));
    seeker.findings
}

/// The components that two templates define.
fn repeated(files: &Files) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    let mut findings = Vec::new();
    for file in files.values() {
        for Component { name, .. } in &file.template.components {
            let place = file.source.place(name.span);
            if let Some(first) = first.get(&*name.name) {
                let finding = Diagnostic::new(Code::ComponentRepeated, place);
                let finding = finding.with("literal", &name.name);
                findings.push(finding.and_at(first.clone()));
            } else {
                first.insert(&name.name, place);
            }
        }
    }
    findings
}

struct Seeker<'f> {
    files: &'f Files,
    components: BTreeSet<&'f str>,
    findings: Vec<Diagnostic>,
}

impl<'f> Seeker<'f> {
    fn file(&mut self, file: &'f File) {
        if let Some(parent) = &file.template.parent {
            self.template(file, parent);
            self.blocks(file, &parent.name);
        }
        self.nodes(file, &file.template.body);
        for component in &file.template.components {
            self.nodes(file, &component.body);
        }
    }

    /// A template that another one builds upon or includes.
    fn template(&mut self, file: &File, named: &Named) {
        if self.files.contains_key(&named.name) {
            return;
        }
        let finding = Diagnostic::new(Code::UnknownTemplate, file.source.place(named.span))
            .with("literal", &named.name)
            .known(&named.name, self.files.keys().map(String::as_str));
        self.findings.push(finding);
    }

    /// The blocks of a template that replace none of those that it builds upon.
    fn blocks(&mut self, file: &'f File, parent: &str) {
        let mut known = BTreeSet::new();
        let mut ancestor = Some(parent);
        let mut seen = BTreeSet::new();
        while let Some(name) = ancestor.filter(|name| seen.insert(*name)) {
            let Some(above) = self.files.get(name) else {
                return;
            };
            block_names(&above.template.body, &mut known);
            ancestor = above.template.parent.as_ref().map(|one| &*one.name);
        }
        for node in &file.template.body {
            if let Node::Block { name, .. } = node {
                self.name(file, name, Sort::Block, &known);
            }
        }
    }

    fn name(&mut self, file: &File, named: &Named, sort: Sort, known: &BTreeSet<&str>) {
        if known.contains(&*named.name) {
            return;
        }
        let finding = Diagnostic::new(Code::UnknownCall, file.source.place(named.span))
            .with("literal", &named.name)
            .with("sort", sort.word())
            .known(&named.name, known.iter().copied());
        self.findings.push(finding);
    }

    fn nodes(&mut self, file: &'f File, nodes: &'f [Node]) {
        for node in nodes {
            self.node(file, node);
        }
    }

    fn node(&mut self, file: &'f File, node: &'f Node) {
        match node {
            Node::Show(value) | Node::Set { value, .. } => self.expression(file, value),
            Node::Capture { filters, body, .. } => {
                for filter in filters {
                    self.call(file, filter, Sort::Filter);
                }
                self.nodes(file, body);
            }
            Node::For {
                of,
                body,
                otherwise,
                ..
            } => {
                self.expression(file, of);
                self.nodes(file, body);
                self.nodes(file, otherwise);
            }
            Node::If {
                condition,
                then,
                otherwise,
            } => {
                self.expression(file, condition);
                self.nodes(file, then);
                self.nodes(file, otherwise);
            }
            Node::Block { body, .. } => self.nodes(file, body),
            Node::Include(named) => self.template(file, named),
        }
    }

    fn call(&mut self, file: &'f File, call: &'f Call, sort: Sort) {
        let known: &[&str] = match sort {
            Sort::Filter => &FILTERS,
            Sort::Test => &TESTS,
            Sort::Function => &FUNCTIONS,
            Sort::Block | Sort::Component => &[],
        };
        self.name(file, &call.name, sort, &known.iter().copied().collect());
        for (_, value) in &call.given {
            self.expression(file, value);
        }
    }

    fn component(&mut self, file: &'f File, used: &'f Use) {
        let known = self.components.clone();
        self.name(file, &used.name, Sort::Component, &known);
        for value in used.given.iter().map(|(_, value)| value) {
            self.expression(file, value);
        }
        for value in &used.spread {
            self.expression(file, value);
        }
        self.nodes(file, &used.body);
    }

    fn expression(&mut self, file: &'f File, expression: &'f Expression) {
        match expression {
            Expression::Filter { call, .. } => self.call(file, call, Sort::Filter),
            Expression::Test { call, .. } => self.call(file, call, Sort::Test),
            Expression::Function(call) => self.call(file, call, Sort::Function),
            Expression::Component(used) => self.component(file, used),
            Expression::Nothing
            | Expression::Number(_)
            | Expression::Text(_)
            | Expression::Joined(_)
            | Expression::YesNo(_)
            | Expression::List { .. }
            | Expression::Map(_)
            | Expression::Name(_)
            | Expression::Field { .. }
            | Expression::Index { .. }
            | Expression::Slice { .. }
            | Expression::Choice { .. }
            | Expression::Either(..)
            | Expression::Comprehension { .. } => {}
        }
        for part in expression.parts() {
            self.expression(file, part);
        }
    }
}

/// The names of all blocks, also of those within others.
fn block_names<'f>(nodes: &'f [Node], names: &mut BTreeSet<&'f str>) {
    for node in nodes {
        match node {
            Node::Block { name, body } => {
                names.insert(&name.name);
                block_names(body, names);
            }
            Node::If {
                then, otherwise, ..
            } => {
                block_names(then, names);
                block_names(otherwise, names);
            }
            Node::Capture { body, .. } => block_names(body, names),
            Node::Show(_) | Node::Set { .. } | Node::For { .. } | Node::Include(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use tera::Tera;

    use super::*;

    /// Whether Tera knows what a template calls.
    fn is_known(template: &str) -> bool {
        Tera::new().add_raw_template("a", template).is_ok()
    }

    #[test]
    fn tera_has_what_is_listed() {
        assert!(!is_known("{{ 1 | no }}"));
        for filter in FILTERS {
            assert!(is_known(&format!("{{{{ 1 | {filter} }}}}")), "{filter}");
        }
        for test in TESTS {
            assert!(is_known(&format!("{{{{ 1 is {test} }}}}")), "{test}");
        }
        for function in FUNCTIONS {
            let template = format!("{{% block b %}}{{{{ {function}() }}}}{{% endblock %}}");
            assert!(is_known(&template), "{function}");
        }
    }
}
