//! A piece of a page, told apart from plain text by its type.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use tera::Value;

/// A piece of a page as it will stand there: what is text in it has been escaped, so templates show
/// it as it is. Plain text they escape.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// What is HTML already.
    pub fn of(html: String) -> Html {
        Html(html)
    }
}

impl Deref for Html {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

impl JsonSchema for Html {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Html".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct View {
        html: Html,
        text: &'static str,
    }

    #[test]
    fn templates_show_html_as_it_is_and_escape_text() {
        let view = View {
            html: Html::of("<b>&amp;</b>".to_owned()),
            text: "<b>&</b>",
        };
        let mut tera = tera::Tera::new();
        tera.add_raw_template("t.html", "{{ view.html }} {{ view.text }}")
            .unwrap();
        let mut context = tera::Context::new();
        context.insert("view", &Value::from_serializable(&view));
        let shown = tera.render("t.html", &context).unwrap();
        assert_eq!(shown, "<b>&amp;</b> &lt;b&gt;&amp;&lt;/b&gt;");
        let json = serde_json::to_string(&view).unwrap();
        assert_eq!(json, r#"{"html":"<b>&amp;</b>","text":"<b>&</b>"}"#);
    }
}
