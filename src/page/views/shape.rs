//! Of what shape a value is that templates get.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::Schema;
use serde_json::{Map, Value};

/// All that a value may be; nothing at all if it isn't known. Copying it copies a pointer.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape(Arc<BTreeSet<Sort>>);

/// One thing that a value may be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A text; HTML or plain, as the field says.
    Text,
    /// A number.
    Number,
    /// True or false.
    YesNo,
    /// A list of such values.
    List(Box<Shape>),
    /// Values by names that no view fixes.
    Map(Box<Shape>),
    /// The record of this name.
    Record(String),
}

/// A value with fields of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Record {
    /// What it is, in the words of its documentation.
    pub about: String,
    /// Its fields by name.
    pub fields: BTreeMap<String, Field>,
}

/// A field of a record.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// What it holds, in the words of its documentation.
    pub about: String,
    /// Of what shape it is.
    pub shape: Shape,
    /// Whether there may be nothing in it.
    pub nullable: bool,
}

impl Shape {
    /// A value of one sort.
    pub fn of(sort: Sort) -> Shape {
        Shape(Arc::new(BTreeSet::from([sort])))
    }

    /// A value that nothing is known of.
    pub fn unknown() -> Shape {
        Shape::default()
    }

    /// All that it may be; empty if it isn't known.
    pub fn sorts(&self) -> &BTreeSet<Sort> {
        &self.0
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        self.0.is_empty()
    }

    /// One or the other; unknown if one of them is.
    #[must_use]
    pub fn or(mut self, other: &Shape) -> Shape {
        if self.is_unknown() || other.is_unknown() {
            return Shape::unknown();
        }
        if !self.0.is_superset(&other.0) {
            Arc::make_mut(&mut self.0).extend(other.0.iter().cloned());
        }
        self
    }

    /// One of several; unknown if one of them is, or if there is none.
    pub fn any(shapes: impl IntoIterator<Item = Shape>) -> Shape {
        let either = shapes.into_iter().reduce(|one, two| one.or(&two));
        either.unwrap_or_default()
    }

    /// Reads the shape that a schema describes.
    pub fn read(schema: &Schema) -> Shape {
        shape(schema.as_value())
    }
}

/// The records that a generator of schemas has come across.
pub fn records(definitions: &Map<String, Value>) -> BTreeMap<String, Record> {
    let records = definitions.iter().filter_map(|(name, definition)| {
        let properties = definition.get("properties")?.as_object()?;
        let fields = properties.iter().map(|(field, schema)| {
            let field_of = Field {
                about: about(schema),
                shape: shape(schema),
                nullable: may_be_null(schema),
            };
            (field.clone(), field_of)
        });
        let record = Record {
            about: about(definition),
            fields: fields.collect(),
        };
        Some((record_name(name), record))
    });
    records.collect()
}

fn shape(schema: &Value) -> Shape {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = name.rsplit('/').next().unwrap_or(name);
        return Shape::of(Sort::Record(record_name(name)));
    }
    if let Some(choices) = alternatives(schema) {
        let something = choices.iter().filter(|choice| !is_null(choice));
        return Shape::any(something.map(shape));
    }
    let sorts = types(schema).filter_map(|sort| match sort {
        "string" => Some(Sort::Text),
        "integer" | "number" => Some(Sort::Number),
        "boolean" => Some(Sort::YesNo),
        "array" => Some(Sort::List(Box::new(part(schema, "items")))),
        "object" => Some(Sort::Map(Box::new(part(schema, "additionalProperties")))),
        _ => None,
    });
    Shape(Arc::new(sorts.collect()))
}

fn part(schema: &Value, name: &str) -> Shape {
    schema.get(name).map(shape).unwrap_or_default()
}

/// The names of a schema's types: of one, or of several.
fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let sort = schema.get("type");
    let one = sort.and_then(Value::as_str);
    let several = sort.and_then(Value::as_array).into_iter().flatten();
    one.into_iter().chain(several.filter_map(Value::as_str))
}

fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("anyOf").and_then(Value::as_array)
}

fn is_null(schema: &Value) -> bool {
    types(schema).eq(["null"])
}

fn may_be_null(schema: &Value) -> bool {
    let one_of_them = alternatives(schema).is_some_and(|choices| choices.iter().any(is_null));
    one_of_them || types(schema).any(|sort| sort == "null")
}

/// `Group<OfferCard>` for `Group_for_OfferCard`.
fn record_name(name: &str) -> String {
    match name.split_once("_for_") {
        Some((outer, inner)) => format!("{outer}<{}>", record_name(inner)),
        None => name.to_owned(),
    }
}

/// The documentation in one line, without the marks of links in the code.
fn about(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str);
    let words = text.unwrap_or_default().split_whitespace();
    let line = words.collect::<Vec<_>>().join(" ");
    line.replace("[`", "`").replace("`]", "`")
}
