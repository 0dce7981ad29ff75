//! .docs/templates.md says what templates get, and each page of a site gets just that.
//!
//! `BLESS=1 cargo test --test templates` writes the page from the views.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test, and it reads a document"
)]

mod site;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use kreisweit::config::Config;
use kreisweit::content;
use kreisweit::locale::load::languages;
use kreisweit::page::Renderer;
use kreisweit::page::theme::Theme;
use kreisweit::page::views::shape::{Field, Shape, Sort};
use kreisweit::page::views::{Template, Views};
use kreisweit::publish;
use kreisweit::site::resolve::resolve;
use kreisweit::site::serving::Serving;
use serde_json::Value;
use similar::TextDiff;

use site::{Memory, TestSite, files, golden};

const DOCUMENT: &str = ".docs/templates.md";

/// What stands before the lists.
const BEGINNING: &str = "# What a theme may rely on

A theme is a folder: templates in [Tera](https://keats.github.io/tera/), styles, scripts, pictures, and a `theme.toml`. A site keeps its own in
`themes/<theme>/` and names it in `content/site.toml`. It need only hold what is different from the theme that it builds upon:

```text
content/site.toml             thema = \"mein-thema\"
themes/mein-thema/theme.toml  parent = \"kreis\"
themes/mein-thema/offer.html  takes the place of the template of the same name
```

A template can also build upon the one that it replaces, and change single blocks of it:

```html
{% extends \"kreis/start.html\" %}
{% block hero %}
<h1>{{ page.title }}</h1>
{% endblock %}
```

Each template gets four values: `page`, which is another for each template, and `chrome`, `frame` and `ui`, which are alike for all. When a theme
is loaded, its templates are held against the lists below: a template that is missing, and a field that there isn't, are errors that name file, line and the
nearest name. What may be missing in another version of the program can be asked for with `is defined` or `default`, and isn't told then.

Fields that are documented as HTML are shown as they are and stand between tags, never in an attribute; all others are escaped. `| safe` is
needed nowhere, and plain text must not have it.
Texts of the interface are written `{{ ui[\"menu\"] }}`, in exactly this way, so that unknown and unused ones can be told; they stand in
`locales/<language>/ui.ftl`. A template gets addresses and sentences ready made: there is nothing to look up and nothing to reckon.

This page is made from the program's views.
";

fn document(views: &Views) -> String {
    let mut text = BEGINNING.to_owned();
    text.push_str("\n## Every template\n\n| Value | Is |\n|---|---|\n");
    for (name, shape) in &views.everywhere {
        writeln!(text, "| `{name}` | {} |", described(shape)).unwrap();
    }
    text.push_str("\n## Templates\n\n| Template | Makes | `page` is |\n|---|---|---|\n");
    for template in Template::ALL {
        let (name, about) = (template.name(), template.about().trim());
        let page = described(&views.pages[template]);
        writeln!(text, "| `{name}` | {about} | {page} |").unwrap();
    }
    text.push_str("\n## Values\n");
    for (name, record) in &views.records {
        write!(text, "\n### `{name}`\n\n{}\n\n", record.about).unwrap();
        text.push_str("| Field | Is | |\n|---|---|---|\n");
        for (field, what) in &record.fields {
            let about = what.about.replace('|', "\\|");
            writeln!(text, "| `{field}` | {} | {about} |", kind(what)).unwrap();
        }
    }
    text
}

fn kind(field: &Field) -> String {
    let or_nothing = if field.nullable { ", or nothing" } else { "" };
    format!("{}{or_nothing}", described(&field.shape))
}

fn described(shape: &Shape) -> String {
    assert!(!shape.is_unknown(), "a value that nothing is known of");
    let sorts = shape.sorts().iter().map(|sort| match sort {
        Sort::Text => "text".to_owned(),
        Sort::Number => "number".to_owned(),
        Sort::YesNo => "yes or no".to_owned(),
        Sort::List(inner) => format!("list of {}", described(inner)),
        Sort::Map(inner) => format!("{} by name", described(inner)),
        Sort::Record(name) => format!("[`{name}`](#{})", anchor(name)),
    });
    sorts.collect::<Vec<_>>().join(" or ")
}

/// The id that the heading of a record gets.
fn anchor(name: &str) -> String {
    let signs = name.chars().filter(char::is_ascii_alphanumeric);
    signs.collect::<String>().to_lowercase()
}

#[test]
fn the_page_of_templates_says_what_they_get() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCUMENT);
    let wanted = document(Views::known());
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let difference = TextDiff::from_lines(&written, &wanted);
    let difference = difference
        .unified_diff()
        .header(DOCUMENT, "the views")
        .to_string();
    assert!(
        difference.is_empty(),
        "{difference}\n`BLESS=1 cargo test --test templates` writes it."
    );
}

#[test]
fn every_field_says_what_it_holds() {
    for (name, record) in &Views::known().records {
        assert!(!record.about.is_empty(), "{name}");
        for (field, what) in &record.fields {
            assert!(!what.about.is_empty(), "{name}.{field}");
        }
    }
}

/// Where a value isn't what it is said to be.
fn deviations(value: &Value, shape: &Shape, nullable: bool, path: &str) -> Vec<String> {
    if value.is_null() && nullable {
        return Vec::new();
    }
    let sorts = shape.sorts().iter();
    let all: Vec<Vec<String>> = sorts.map(|sort| of_sort(value, sort, path)).collect();
    let least = all.into_iter().min_by_key(Vec::len);
    least.unwrap_or_else(|| vec![format!("{path}: unknown")])
}

fn of_sort(value: &Value, sort: &Sort, path: &str) -> Vec<String> {
    match (sort, value) {
        (Sort::Text, Value::String(_))
        | (Sort::Number, Value::Number(_))
        | (Sort::YesNo, Value::Bool(_)) => Vec::new(),
        (Sort::List(inner), Value::Array(items)) => {
            let items = items.iter();
            items
                .flat_map(|item| deviations(item, inner, false, &format!("{path}[]")))
                .collect()
        }
        (Sort::Map(inner), Value::Object(values)) => {
            let values = values.values();
            values
                .flat_map(|value| deviations(value, inner, false, &format!("{path}[…]")))
                .collect()
        }
        (Sort::Record(name), Value::Object(values)) => {
            let fields = &Views::known().records[name].fields;
            let names: BTreeSet<&String> = fields.keys().chain(values.keys()).collect();
            let deviations = names.into_iter().flat_map(|field| {
                let path = format!("{path}.{field}");
                match (fields.get(field), values.get(field)) {
                    (Some(what), Some(value)) => {
                        deviations(value, &what.shape, what.nullable, &path)
                    }
                    (Some(_), None) => vec![format!("{path}: is not there")],
                    (None, _) => vec![format!("{path}: is not said")],
                }
            });
            deviations.collect()
        }
        _ => vec![format!("{path}: {value} is no {sort:?}")],
    }
}

/// Sites that have every kind of page.
const SITES: [&str; 4] = [
    "every_kind_of_record_has_a_page",
    "figures_are_compared_and_can_be_taken_along",
    "a_renamed_record_keeps_its_address_and_its_short_one",
    "words_of_letters_are_found_by_the_german_word_and_lead_to_help",
];

/// Which templates make the pages of a site; what their pages get and isn't as it is said is added
/// to `wrong`.
fn templates(folder: &TestSite, wrong: &mut BTreeSet<String>) -> BTreeSet<Template> {
    let wanted = folder.wanted();
    let (files, _) = files(folder.root());
    let config = Config::read(files.config.as_ref().unwrap()).0.unwrap();
    let parsed = files
        .records
        .iter()
        .filter_map(|file| content::parse(file).0);
    let memory = Memory::default();
    let (media, _) = publish::media::publish(&files.media, &wanted.root, &&memory).unwrap();
    let site = resolve(
        &config,
        parsed.collect(),
        Vec::new(),
        &media,
        wanted.today,
        None,
    );
    let site = site.0.unwrap();
    let (languages, _) = languages(&files.messages, &config.tags());
    let locales = languages.locales(&site.config.chains());
    let serving = Serving::of(&site);
    // The program's own theme shows everything there is.
    let theme = Theme::load(&files.theme_of(&["kreis".to_owned()]))
        .0
        .unwrap();
    let renderer = Renderer::new(&site, &serving, &theme, &locales);
    let mut seen = BTreeSet::new();
    for job in renderer.jobs() {
        let template = job.subject.template();
        seen.insert(template);
        let shapes = Views::known().of(template);
        let versions = renderer.versions(&job.subject);
        for (name, value) in renderer.values(&job, &versions) {
            let value = serde_json::to_value(&value).unwrap();
            let path = format!("{}: {name}", template.name());
            wrong.extend(deviations(&value, &shapes[name], false, &path));
        }
    }
    seen
}

#[test]
fn every_page_gets_what_is_said() {
    let mut wrong = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for name in SITES {
        let folder = TestSite::of(&golden().join(name));
        folder.complete();
        seen.extend(templates(&folder, &mut wrong));
    }
    assert_eq!(wrong, BTreeSet::new());
    let unseen = Template::ALL.iter().filter(|one| !seen.contains(one));
    assert_eq!(unseen.collect::<Vec<_>>(), [] as [&Template; 0]);
}
