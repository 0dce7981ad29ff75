//! Follows templates with the shapes of their values, and notes what they ask of them.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::views::shape::{Shape, Sort};
use crate::page::views::{Template as PageTemplate, Views};
use crate::source::{Place, Span};

use super::scope::{Names, Scope};
use super::syntax::{Call, Component, Expression, Named, Node, Use};
use super::{File, Files};

/// How deeply components and included templates are followed into each other.
const DEEPEST: usize = 30;

/// How often the body of a loop is followed before what it sets is given up on.
const ROUNDS: usize = 3;

/// The name by which Tera gives everything at once.
const EVERYTHING: &str = "__tera_context";

/// The blocks of a page by name, each as the page has it, then as its ancestors have it.
type Blocks<'f> = BTreeMap<&'f str, Vec<(&'f File, &'f [Node])>>;

/// The part of a page that is being followed.
#[derive(Clone, Copy)]
struct Part<'p, 'f> {
    file: &'f File,
    blocks: &'p Blocks<'f>,
    /// The block around it, and how many ancestors up it stands.
    block: Option<(&'f str, usize)>,
}

/// What a template asks for, at one place of it.
struct Asked {
    place: Place,
    literal: String,
    /// The value that is asked; none for a name.
    of: Option<String>,
    /// What there would have been; none where it is there or can't be known.
    missing: Option<Missing>,
}

/// That a value doesn't have what it is asked for.
#[derive(Default)]
struct Missing {
    /// What it has.
    known: BTreeSet<String>,
    /// What it is, if it is nothing that has fields: `sort-…` of diagnostics.ftl.
    sort: Option<&'static str>,
}

/// The use of a component: its name, its arguments, and what is known around it.
type Used<'f> = (&'f str, Names, Rc<Names>);

/// What has been found out so far.
pub(super) struct Follower<'f> {
    views: &'static Views,
    files: &'f Files,
    components: BTreeMap<&'f str, (&'f File, &'f Component)>,
    /// Names that components take from where they are used.
    implicit: BTreeSet<&'f str>,
    /// Names that are set anywhere.
    set: BTreeSet<&'f str>,
    asked: BTreeMap<(&'f str, Span), Asked>,
    /// Values, by file, that a template may find missing, because it asks whether they are there.
    doubted: BTreeSet<(String, String)>,
    used: BTreeSet<Used<'f>>,
    /// Arguments that components don't have.
    arguments: BTreeMap<(&'f str, Span), Diagnostic>,
    depth: usize,
}

impl<'f> Follower<'f> {
    pub(super) fn new(views: &'static Views, files: &'f Files) -> Follower<'f> {
        let components = files.values().flat_map(|file| {
            let components = file.template.components.iter();
            components.map(move |one| (one.name.name.as_str(), (file, one)))
        });
        let components: BTreeMap<_, _> = components.collect();
        let params = components.values().flat_map(|(_, one)| &one.params);
        let implicit = params.filter(|param| param.is_implicit);
        let implicit = implicit.map(|param| param.name.as_str()).collect();
        let mut set = BTreeSet::new();
        for file in files.values() {
            names_set(&file.template.body, &mut set);
        }
        for (_, component) in components.values() {
            names_set(&component.body, &mut set);
        }
        Follower {
            views,
            files,
            components,
            implicit,
            set,
            asked: BTreeMap::new(),
            doubted: BTreeSet::new(),
            used: BTreeSet::new(),
            arguments: BTreeMap::new(),
            depth: 0,
        }
    }

    /// Follows a template as it makes a page.
    pub(super) fn page(&mut self, template: PageTemplate) {
        let Some(file) = self.files.get(template.name()) else {
            return;
        };
        let ancestry = self.ancestry(file);
        let blocks = blocks(&ancestry);
        let Some(first) = ancestry.last() else {
            return;
        };
        let part = Part {
            file: first,
            blocks: &blocks,
            block: None,
        };
        let mut scope = Scope::of(self.views.of(template), Rc::default());
        self.nodes(part, &first.template.body, &mut scope);
    }

    /// What was asked for and is nowhere there, wherever it was asked from.
    pub(super) fn findings(self) -> Vec<Diagnostic> {
        let doubted = self.doubted;
        let asked = self.asked.into_values().filter(|asked| {
            let path = match &asked.of {
                Some(of) => format!("{of}.{}", asked.literal),
                None => asked.literal.clone(),
            };
            !doubted.contains(&(asked.place.source.path.clone(), path))
        });
        let fields = asked.filter_map(Asked::finding);
        fields.chain(self.arguments.into_values()).collect()
    }

    /// A template and those that it builds upon, the farthest last.
    fn ancestry(&self, file: &'f File) -> Vec<&'f File> {
        let mut ancestry = vec![file];
        let mut parent = file.template.parent.as_ref();
        while let Some(above) = parent.and_then(|parent| self.files.get(&parent.name))
            && ancestry.len() <= self.files.len()
        {
            ancestry.push(above);
            parent = above.template.parent.as_ref();
        }
        ancestry
    }

    fn nodes(&mut self, part: Part<'_, 'f>, nodes: &'f [Node], scope: &mut Scope) {
        for node in nodes {
            self.node(part, node, scope);
        }
    }

    fn node(&mut self, part: Part<'_, 'f>, node: &'f Node, scope: &mut Scope) {
        match node {
            Node::Show(value) => {
                self.value(part, value, scope);
            }
            Node::Set {
                name,
                value,
                is_global,
            } => {
                let shape = self.value(part, value, scope);
                scope.set(name, shape, *is_global);
            }
            Node::Capture {
                name,
                filters,
                body,
                is_global,
            } => {
                self.nodes(part, body, scope);
                for filter in filters {
                    self.arguments(part, filter, scope);
                }
                if let Some(name) = name {
                    scope.set(name, Shape::of(Sort::Text), *is_global);
                }
            }
            Node::For {
                key,
                value,
                of,
                body,
                otherwise,
            } => {
                let of = self.value(part, of, scope);
                let names = loop_names(key.as_deref(), value, &of);
                self.loop_body(part, &names, body, scope);
                let mut other = scope.clone();
                self.nodes(part, otherwise, &mut other);
                scope.join(&other);
            }
            Node::If {
                condition,
                then,
                otherwise,
            } => {
                self.value(part, condition, scope);
                let mut other = scope.clone();
                self.nodes(part, then, scope);
                self.nodes(part, otherwise, &mut other);
                scope.join(&other);
            }
            Node::Block { name, body } => {
                let standing = part.blocks.get(&*name.name).and_then(|all| all.first());
                let (file, body) = standing.copied().unwrap_or((part.file, body));
                let block = Some((&*name.name, 0));
                self.nodes(
                    Part {
                        file,
                        block,
                        ..part
                    },
                    body,
                    scope,
                );
            }
            Node::Include(named) => self.include(named, scope),
        }
    }

    /// Follows the body of a loop until what it sets for its next round is known.
    fn loop_body(
        &mut self,
        part: Part<'_, 'f>,
        names: &Names,
        body: &'f [Node],
        scope: &mut Scope,
    ) {
        for round in 0.. {
            let before = scope.clone();
            scope.loops.push(names.clone());
            self.nodes(part, body, scope);
            scope.loops.pop();
            scope.join(&before);
            if *scope == before {
                break;
            }
            if round >= ROUNDS {
                scope.forget_what_differs(&before);
            }
        }
    }

    /// Follows an included template: it sees all names and sets none.
    fn include(&mut self, named: &Named, scope: &Scope) {
        let Some(file) = self.files.get(&named.name).filter(|_| self.depth < DEEPEST) else {
            return;
        };
        let blocks = blocks(&self.ancestry(file));
        let part = Part {
            file,
            blocks: &blocks,
            block: None,
        };
        let mut inner = Scope::of(scope.flat(), Rc::clone(&scope.around));
        self.depth += 1;
        self.nodes(part, &file.template.body, &mut inner);
        self.depth -= 1;
    }

    /// Follows a component with the arguments that it is used with.
    fn component(&mut self, part: Part<'_, 'f>, used: &'f Use, scope: &mut Scope) {
        let given: Vec<(&str, Shape)> = used
            .given
            .iter()
            .map(|(name, value)| (name.name.as_str(), self.value(part, value, scope)))
            .collect();
        for value in &used.spread {
            self.value(part, value, scope);
        }
        self.nodes(part, &used.body, scope);
        let Some((file, component)) = self.components.get(&*used.name.name).copied() else {
            return;
        };
        self.check_arguments(part.file, used, component);
        let mut names = Names::from([("body".to_owned(), Shape::of(Sort::Text))]);
        names.extend(component.rest.clone().map(|rest| (rest, Shape::unknown())));
        for param in &component.params {
            let given = given.iter().find(|(name, _)| *name == param.name);
            let shape = if let Some((_, shape)) = given {
                shape.clone()
            } else if !used.spread.is_empty() {
                Shape::unknown()
            } else if let Some(shape) = scope.shape_around(&param.name)
                && param.is_implicit
            {
                shape.clone()
            } else if let Some(default) = &param.default {
                self.value(part, default, &mut Scope::default())
            } else {
                Shape::unknown()
            };
            names.insert(param.name.clone(), shape);
        }
        let around = self.implicit.iter();
        let around =
            around.filter_map(|name| Some(((*name).to_owned(), scope.shape_around(name)?.clone())));
        let around: Rc<Names> = Rc::new(around.collect());
        let seen = (&*component.name.name, names.clone(), Rc::clone(&around));
        if self.depth < DEEPEST && self.used.insert(seen) {
            let part = Part {
                file,
                blocks: &Blocks::new(),
                block: None,
            };
            self.depth += 1;
            self.nodes(part, &component.body, &mut Scope::of(names, around));
            self.depth -= 1;
        }
    }

    /// Notes the arguments that a component doesn't have.
    fn check_arguments(&mut self, file: &'f File, used: &Use, component: &Component) {
        if component.rest.is_some() {
            return;
        }
        let params = || component.params.iter().map(|param| param.name.as_str());
        let names = used.given.iter().map(|(name, _)| name);
        for name in names.filter(|name| params().all(|param| param != name.name)) {
            let finding = Diagnostic::new(Code::UnknownCall, file.source.place(name.span))
                .with("literal", &name.name)
                .with("sort", "argument")
                .known(&name.name, params());
            let key = (file.source.path.as_str(), name.span);
            self.arguments.insert(key, finding);
        }
    }

    /// The shape of a value; what it asks for is noted.
    fn value(&mut self, part: Part<'_, 'f>, value: &'f Expression, scope: &mut Scope) -> Shape {
        match value {
            Expression::Nothing => Shape::unknown(),
            Expression::Number(parts) => self.made_of(part, parts, Sort::Number, scope),
            Expression::Joined(parts) => self.made_of(part, parts, Sort::Text, scope),
            Expression::YesNo(parts) => self.made_of(part, parts, Sort::YesNo, scope),
            Expression::Text(_) => Shape::of(Sort::Text),
            Expression::List { items, spread } => {
                let items: Vec<Shape> = items
                    .iter()
                    .map(|item| self.value(part, item, scope))
                    .collect();
                let spread: Vec<Shape> = spread
                    .iter()
                    .map(|list| elements(&self.value(part, list, scope)))
                    .collect();
                list(Shape::any(items.into_iter().chain(spread)))
            }
            Expression::Map(parts) => {
                for part_of_it in parts {
                    self.value(part, part_of_it, scope);
                }
                Shape::unknown()
            }
            Expression::Name(named) => self.name(part, named, scope),
            Expression::Field { of, field } => {
                let shape = self.value(part, of, scope);
                self.field(part, &shape, field, of.path())
            }
            Expression::Index { of, by } => {
                let shape = self.value(part, of, scope);
                if let Some(key) = by.text() {
                    self.field(part, &shape, key, of.path())
                } else {
                    self.value(part, by, scope);
                    elements(&shape)
                }
            }
            Expression::Slice { of, ends } => {
                for end in ends {
                    self.value(part, end, scope);
                }
                self.value(part, of, scope)
            }
            Expression::Filter { of, call } => self.filter(part, of, call, scope),
            Expression::Test { of, call } => {
                if matches!(&*call.name.name, "defined" | "undefined") {
                    self.doubt(part, of, scope);
                } else {
                    self.value(part, of, scope);
                }
                self.arguments(part, call, scope);
                Shape::of(Sort::YesNo)
            }
            Expression::Choice {
                condition,
                one,
                two,
            } => {
                self.value(part, condition, scope);
                let one = self.value(part, one, scope);
                one.or(&self.value(part, two, scope))
            }
            Expression::Either(one, two) => {
                let one = self.value(part, one, scope);
                one.or(&self.value(part, two, scope))
            }
            Expression::Comprehension {
                item,
                key,
                value,
                of,
                condition,
            } => {
                let of = self.value(part, of, scope);
                scope.loops.push(loop_names(key.as_deref(), value, &of));
                if let Some(condition) = condition {
                    self.value(part, condition, scope);
                }
                let item = self.value(part, item, scope);
                scope.loops.pop();
                list(item)
            }
            Expression::Function(call) => self.function(part, call, scope),
            Expression::Component(used) => {
                self.component(part, used, scope);
                Shape::of(Sort::Text)
            }
        }
    }

    fn made_of(
        &mut self,
        part: Part<'_, 'f>,
        parts: &'f [Expression],
        sort: Sort,
        scope: &mut Scope,
    ) -> Shape {
        for one in parts {
            self.value(part, one, scope);
        }
        Shape::of(sort)
    }

    fn arguments(&mut self, part: Part<'_, 'f>, call: &'f Call, scope: &mut Scope) {
        for (_, value) in &call.given {
            self.value(part, value, scope);
        }
    }

    /// The shape of a value that may be missing: asked so, that isn't a mistake.
    fn doubt(&mut self, part: Part<'_, 'f>, value: &'f Expression, scope: &mut Scope) -> Shape {
        let (of, literal) = if let Expression::Field { of, field } = value {
            (of, &field.name)
        } else if let Expression::Index { of, by } = value
            && let Some(key) = by.text()
        {
            (of, &key.name)
        } else if let Expression::Name(named) = value {
            self.note_doubt(part, named.name.clone());
            return scope.shape(&named.name).cloned().unwrap_or_default();
        } else {
            return self.value(part, value, scope);
        };
        let shape = self.value(part, of, scope);
        if let Some(of) = of.path() {
            self.note_doubt(part, format!("{of}.{literal}"));
        }
        self.field_of(&shape, literal).unwrap_or_default()
    }

    fn note_doubt(&mut self, part: Part<'_, 'f>, path: String) {
        let file = part.file.source.path.clone();
        self.doubted.insert((file, path));
    }

    fn function(&mut self, part: Part<'_, 'f>, call: &'f Call, scope: &mut Scope) -> Shape {
        self.arguments(part, call, scope);
        match &*call.name.name {
            "range" => list(Shape::of(Sort::Number)),
            "super" => {
                if let Some((name, level)) = part.block
                    && let Some(all) = part.blocks.get(name)
                    && let Some((file, body)) = all.get(level + 1)
                {
                    let block = Some((name, level + 1));
                    self.nodes(
                        Part {
                            file,
                            block,
                            ..part
                        },
                        body,
                        scope,
                    );
                }
                Shape::of(Sort::Text)
            }
            _ => Shape::unknown(),
        }
    }

    fn filter(
        &mut self,
        part: Part<'_, 'f>,
        of: &'f Expression,
        call: &'f Call,
        scope: &mut Scope,
    ) -> Shape {
        let name = &*call.name.name;
        let shape = if name == "default" {
            self.doubt(part, of, scope)
        } else {
            self.value(part, of, scope)
        };
        let mut given = BTreeMap::new();
        for (argument, value) in &call.given {
            given.insert(argument.name.as_str(), self.value(part, value, scope));
        }
        let text = |argument: &str| {
            let mut all = call.given.iter();
            let found = all.find(|(name, _)| name.name == argument);
            found.and_then(|(_, value)| value.text())
        };
        match name {
            "default" => {
                let other = given.remove("value").unwrap_or_default();
                shape.or(&other)
            }
            "safe" | "reverse" | "unique" => shape,
            "sort" | "group_by" => {
                let inner = elements(&shape);
                if let Some(path) = text("attribute") {
                    self.attribute(part, &inner, path);
                }
                if name == "sort" {
                    shape
                } else {
                    Shape::of(Sort::Map(Box::new(list(inner))))
                }
            }
            "first" | "last" | "nth" => elements(&shape),
            "values" => list(elements(&shape)),
            "get" => match text("key") {
                Some(key) if given.contains_key("default") => {
                    let found = self.field_of(&shape, &key.name).unwrap_or_default();
                    found.or(&given.remove("default").unwrap_or_default())
                }
                Some(key) => self.field(part, &shape, key, of.path()),
                None => Shape::unknown(),
            },
            "split" | "keys" => list(Shape::of(Sort::Text)),
            "length" | "wordcount" | "int" | "float" | "abs" | "round" => Shape::of(Sort::Number),
            "upper" | "lower" | "escape" | "escape_html" | "escape_xml" | "newlines_to_br"
            | "pluralize" | "trim" | "trim_start" | "trim_end" | "replace" | "capitalize"
            | "title" | "truncate" | "indent" | "str" | "join" => Shape::of(Sort::Text),
            _ => Shape::unknown(),
        }
    }

    /// Asks for the fields of a path such as `text.title`, one after the other.
    fn attribute(&mut self, part: Part<'_, 'f>, of: &Shape, path: &Named) {
        let mut shape = of.clone();
        let mut start = path.span.start;
        for name in path.name.split('.') {
            let field = Named {
                name: name.to_owned(),
                span: Span::from(start..start + name.len()),
            };
            shape = self.field(part, &shape, &field, Some("…".to_owned()));
            start += name.len() + 1;
        }
    }

    /// The shape of what a name stands for.
    fn name(&mut self, part: Part<'_, 'f>, named: &Named, scope: &Scope) -> Shape {
        let shape = scope.shape(&named.name).cloned();
        let may_be_there = || named.name == EVERYTHING || self.set.contains(&*named.name);
        let missing = (shape.is_none() && !may_be_there()).then(|| Missing {
            known: scope.names().into_iter().map(str::to_owned).collect(),
            sort: None,
        });
        self.ask(part, named, None, missing);
        shape.unwrap_or_default()
    }

    /// The shape of a field.
    fn field(
        &mut self,
        part: Part<'_, 'f>,
        of: &Shape,
        field: &Named,
        written: Option<String>,
    ) -> Shape {
        let found = self.field_of(of, &field.name);
        let missing = found.is_none().then(|| self.without(of));
        let of = written.unwrap_or_else(|| "…".to_owned());
        self.ask(part, field, Some(of), missing);
        found.unwrap_or_default()
    }

    /// The shape of a field; `None` if none of the things that a value may be has it.
    fn field_of(&self, of: &Shape, field: &str) -> Option<Shape> {
        if of.is_unknown() {
            return Some(Shape::unknown());
        }
        let found = of.sorts().iter().filter_map(|sort| match sort {
            Sort::Record(name) => match self.views.records.get(name) {
                Some(record) => Some(record.fields.get(field)?.shape.clone()),
                None => Some(Shape::unknown()),
            },
            Sort::Map(inner) => Some((**inner).clone()),
            Sort::Text | Sort::Number | Sort::YesNo | Sort::List(_) => None,
        });
        found.reduce(|one, two| one.or(&two))
    }

    /// What there is to a value that lacks a field.
    fn without(&self, of: &Shape) -> Missing {
        let mut missing = Missing::default();
        for sort in of.sorts() {
            match sort {
                Sort::Record(name) => {
                    let record = self.views.records.get(name);
                    let fields = record.into_iter().flat_map(|record| record.fields.keys());
                    missing.known.extend(fields.cloned());
                }
                Sort::Text => missing.sort = Some("text"),
                Sort::Number => missing.sort = Some("number"),
                Sort::YesNo => missing.sort = Some("yes-no"),
                Sort::List(_) => missing.sort = Some("list"),
                Sort::Map(_) => {}
            }
        }
        if !missing.known.is_empty() {
            missing.sort = None;
        }
        missing
    }

    /// Notes what is asked at a place: it is missing if it is each time.
    fn ask(
        &mut self,
        part: Part<'_, 'f>,
        asked: &Named,
        of: Option<String>,
        missing: Option<Missing>,
    ) {
        let source = &part.file.source;
        let key = (source.path.as_str(), asked.span);
        match self.asked.get_mut(&key) {
            None => {
                let asked = Asked {
                    place: source.place(asked.span),
                    literal: asked.name.clone(),
                    of,
                    missing,
                };
                self.asked.insert(key, asked);
            }
            Some(before) => match (&mut before.missing, missing) {
                (Some(before), Some(now)) => before.known.extend(now.known),
                (found, _) => *found = None,
            },
        }
    }
}

impl Asked {
    fn finding(self) -> Option<Diagnostic> {
        let missing = self.missing?;
        let known = missing.known.iter().map(String::as_str);
        let mut finding = Diagnostic::new(Code::UnknownViewField, self.place)
            .with("literal", &self.literal)
            .known(&self.literal, known);
        if let Some(of) = self.of {
            finding = finding.with("value", of);
        }
        if let Some(sort) = missing.sort {
            finding = finding.with("sort", sort);
        }
        Some(finding)
    }
}

/// The names that a loop gives its body.
fn loop_names(key: Option<&str>, value: &str, of: &Shape) -> Names {
    let mut names = Names::from([
        (value.to_owned(), elements(of)),
        ("loop".to_owned(), Shape::unknown()),
    ]);
    names.extend(key.map(|key| (key.to_owned(), Shape::of(Sort::Text))));
    names
}

/// What a loop over a value goes through.
fn elements(of: &Shape) -> Shape {
    let elements = of.sorts().iter().map(|sort| match sort {
        Sort::List(inner) | Sort::Map(inner) => (**inner).clone(),
        Sort::Text => Shape::of(Sort::Text),
        Sort::Number | Sort::YesNo | Sort::Record(_) => Shape::unknown(),
    });
    Shape::any(elements)
}

fn list(inner: Shape) -> Shape {
    Shape::of(Sort::List(Box::new(inner)))
}

/// The blocks of a template and those that it builds upon.
fn blocks<'f>(ancestry: &[&'f File]) -> Blocks<'f> {
    let mut blocks = Blocks::new();
    for file in ancestry {
        collect_blocks(file, &file.template.body, &mut blocks);
    }
    blocks
}

fn collect_blocks<'f>(file: &'f File, nodes: &'f [Node], blocks: &mut Blocks<'f>) {
    for node in nodes {
        match node {
            Node::Block { name, body } => {
                blocks.entry(&name.name).or_default().push((file, body));
                collect_blocks(file, body, blocks);
            }
            Node::If {
                then, otherwise, ..
            } => {
                collect_blocks(file, then, blocks);
                collect_blocks(file, otherwise, blocks);
            }
            Node::Capture { body, .. } => collect_blocks(file, body, blocks),
            Node::Show(_) | Node::Set { .. } | Node::For { .. } | Node::Include(_) => {}
        }
    }
}

/// The names that are set anywhere among these parts.
fn names_set<'f>(nodes: &'f [Node], names: &mut BTreeSet<&'f str>) {
    for node in nodes {
        match node {
            Node::Set { name, .. } => {
                names.insert(name);
            }
            Node::Capture { name, body, .. } => {
                names.extend(name.as_deref());
                names_set(body, names);
            }
            Node::For {
                body, otherwise, ..
            } => {
                names_set(body, names);
                names_set(otherwise, names);
            }
            Node::If {
                then, otherwise, ..
            } => {
                names_set(then, names);
                names_set(otherwise, names);
            }
            Node::Block { body, .. } => names_set(body, names),
            Node::Show(Expression::Component(used)) => names_set(&used.body, names),
            Node::Show(_) | Node::Include(_) => {}
        }
    }
}
