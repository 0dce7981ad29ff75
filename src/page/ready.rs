//! A view that is already the value that templates take.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use tera::Value;

/// A view made once and shown on many pages: copying it copies a pointer. Its type still says what
/// templates find in it.
#[derive(Debug)]
pub struct Ready<View> {
    value: Value,
    view: PhantomData<fn() -> View>,
}

impl<View: Serialize> Ready<View> {
    /// Makes the value of a view.
    pub fn of(view: &View) -> Ready<View> {
        Ready {
            value: Value::from_serializable(view),
            view: PhantomData,
        }
    }
}

// Derived, it would ask that views can be compared.
impl<View> PartialEq for Ready<View> {
    fn eq(&self, other: &Ready<View>) -> bool {
        self.value == other.value
    }
}

// Derived, it would ask that views can be copied.
impl<View> Clone for Ready<View> {
    fn clone(&self) -> Ready<View> {
        Ready {
            value: self.value.clone(),
            view: PhantomData,
        }
    }
}

impl<View> Serialize for Ready<View> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<View: JsonSchema> JsonSchema for Ready<View> {
    fn inline_schema() -> bool {
        View::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        View::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        View::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        View::json_schema(generator)
    }
}
