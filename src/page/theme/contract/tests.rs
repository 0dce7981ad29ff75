use std::path::Path;

use proptest::prelude::*;
use rayon::prelude::*;

use super::*;

/// The finding that a template gives, as its code, the text at its place and what is near.
type Found = (Code, String, Option<String>);

/// What is found in templates: those given, and empty ones for all other pages.
fn found(templates: &[(&str, &str)]) -> Vec<Found> {
    let others = PageTemplate::ALL.iter().map(|one| (one.name(), ""));
    let all = others.chain(templates.iter().copied());
    let sources: BTreeMap<String, Arc<Source>> = all
        .map(|(name, text)| {
            (
                name.to_owned(),
                Source::new(format!("themes/a/{name}"), text),
            )
        })
        .collect();
    let mut tera = tera::Tera::new();
    let texts = sources.iter().map(|(name, source)| (name, &source.text));
    let taken = tera.add_raw_templates(texts);
    assert!(taken.is_ok(), "Tera refuses it: {taken:?}");
    assert!(read(&sources).is_some(), "we can't read it");
    told(check(&sources, &[]))
}

fn told(findings: Vec<Diagnostic>) -> Vec<Found> {
    let findings = findings.into_iter().map(|finding| {
        let at = finding.at.as_ref().map(|place| place.text().to_owned());
        (finding.code, at.unwrap_or_default(), finding.nearest)
    });
    findings.collect()
}

/// The unknown names that are told of a template of offers.
fn in_offer(text: &str) -> Vec<String> {
    let findings = found(&[("offer.html", text)]).into_iter();
    findings.map(|(_, at, _)| at).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn an_unknown_field_is_told_with_the_nearest_name() {
    let told = found(&[("offer.html", "<h1>{{ page.text.titel }}</h1>")]);
    let nearest = Some("title".to_owned());
    assert_eq!(
        told,
        [(Code::UnknownViewField, "titel".to_owned(), nearest)]
    );
    assert_eq!(in_offer("{{ page.text.title }}{{ ui[\"any\"] }}"), NONE);
    assert_eq!(in_offer("{% if frame.noindexx %}{% endif %}"), ["noindexx"]);
    assert_eq!(in_offer("{{ page[\"kinds\"] }}"), ["kinds"]);
    assert_eq!(in_offer("{{ page?.kinds }}"), ["kinds"]);
}

#[test]
fn a_name_that_nothing_sets_is_told() {
    assert_eq!(in_offer("{{ pages.kind }}"), ["pages"]);
    assert_eq!(in_offer("{% set pages = page %}{{ pages.kind }}"), NONE);
    assert_eq!(in_offer("{{ __tera_context }}"), NONE);
}

#[test]
fn lists_are_followed_through_loops() {
    let text = "{% for row in page.facts %}{% for one in row.values %}{{ one.htm }}{% endfor %}\
                {{ row.value }}{{ loop.index }}{% else %}{{ row }}{% endfor %}";
    assert_eq!(in_offer(text), ["htm", "value", "row"]);
    assert_eq!(
        in_offer("{{ [row.keys for row in page.facts if row.id] }}"),
        ["keys"]
    );
    assert_eq!(in_offer("{{ page.facts[0].lable }}"), ["lable"]);
    assert_eq!(in_offer("{{ page.facts[1:][0].label }}"), NONE);
    assert_eq!(
        in_offer("{% set one = page.facts | last %}{{ one.lable }}"),
        ["lable"]
    );
    assert_eq!(in_offer("{{ page.facts.label }}"), ["label"]);
    assert_eq!(in_offer("{{ page.kind.label }}"), ["label"]);
    assert_eq!(
        in_offer("{% for one in page.facts | sort(attribute=\"kex\") %}{% endfor %}"),
        ["kex"]
    );
    let grouped = "{% for key, all in page.facts | group_by(attribute=\"key\") %}\
                   {{ all[0].lable }}{% endfor %}";
    assert_eq!(in_offer(grouped), ["lable"]);
}

#[test]
fn what_is_set_is_followed() {
    assert_eq!(
        in_offer("{% set text = page.text %}{{ text.titel }}"),
        ["titel"]
    );
    let either = "{% if page.leave_to %}{% set one = page.text %}{% else %}\
                  {% set one = page %}{% endif %}{{ one.title }}{{ one.kind }}{{ one.neither }}";
    assert_eq!(in_offer(either), ["neither"]);
    let later = "{% set last = page.text %}{% for row in page.facts %}{{ last.label }}\
                 {{ last.title }}{{ last.neither }}{% set_global last = row %}{% endfor %}\
                 {{ last.key }}";
    assert_eq!(in_offer(later), ["neither"]);
    let growing = "{% set all = [] %}{% for row in page.facts %}\
                   {% set_global all = [all] %}{{ all[0][0][0].x }}{% endfor %}";
    assert_eq!(in_offer(growing), NONE);
    assert_eq!(in_offer("{% set html %}a{% endset %}{{ html.a }}"), ["a"]);
}

#[test]
fn what_may_be_missing_on_purpose_is_not_told() {
    for text in [
        "{{ page.later | default(value=\"\") }}",
        "{% if page.later is defined %}{{ page.later }}{% endif %}",
        "{% if later is undefined %}{% else %}{{ later }}{% endif %}",
        "{{ page | get(key=\"later\", default=\"\") }}",
        "{% if page[\"later\"] is not defined %}{% endif %}",
    ] {
        assert_eq!(in_offer(text), NONE, "{text}");
    }
    assert_eq!(
        in_offer("{{ page.texts.title | default(value=\"\") }}"),
        ["texts"]
    );
    assert_eq!(in_offer("{{ page | get(key=\"later\") }}"), ["later"]);
}

#[test]
fn components_are_followed_with_what_they_are_used_with() {
    let components = "{% component row(row: map, @ui, more: string = \"\") %}{{ row.label }}\
                      {{ row.title }}{{ row.neither }}{{ ui.a }}{{ frame.here }}{{ more }}{{ body }}\
                      {% endcomponent %}\
                      {% component outer(one: map, ...rest) %}{{<row row={one} />}}{{ rest.a }}\
                      {% endcomponent outer %}\
                      {% component unused(a) %}{{ a.b }}{{ c }}{% endcomponent %}";
    let used = "{{<outer one={page.facts[0]} b=\"c\" />}}\
                {% <row row={page.text}> %}{{ page.bodi }}{% </row> %}";
    let told = found(&[("components.html", components), ("offer.html", used)]);
    let at: Vec<&str> = told.iter().map(|(_, at, _)| &**at).collect();
    assert_eq!(at, ["neither", "frame", "bodi"]);
    let tree = "{% component tree(of) %}{{<tree of={[of]} />}}{{ of.a }}{% endcomponent %}";
    let used = "{{<tree of={page.facts} />}}";
    let told = found(&[("components.html", tree), ("offer.html", used)]);
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn an_argument_that_a_component_does_not_have_is_told() {
    let components = "{% component one(label) %}{{ label }}{% endcomponent %}\
                      {% component any(label, ...rest) %}{{ label }}{% endcomponent %}";
    let used = "{{<one label=\"a\" lable={page.nobody} />}}{{<any label=\"a\" lable=\"b\" />}}";
    let told = found(&[("c.html", components), ("offer.html", used)]);
    let nearest = |name: Option<&str>| name.map(str::to_owned);
    let argument = (
        Code::UnknownCall,
        "lable".to_owned(),
        nearest(Some("label")),
    );
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(told[1], argument);
}

#[test]
fn a_component_takes_names_from_all_who_use_it() {
    let components = "{% component inner(@page) %}{{ page.kind }}{{ page.neither }}{% endcomponent %}\
                      {% component outer() %}{{<inner />}}{% endcomponent %}";
    let told = found(&[("c.html", components), ("offer.html", "{{<outer />}}")]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].1, "neither");
}

#[test]
fn blocks_and_included_templates_are_followed() {
    let base = "{% set a = page.text %}{% block one %}{{ page.wrong }}{% endblock %}\
                {% block two %}{{ page.always }}{% endblock %}{% include \"part.html\" %}";
    let child = "{% extends \"base.html\" %}{% block one %}{{ a.titel }}{% endblock %}\
                 {% block two %}{{ super() }}{{ page.kind }}{% endblock %}";
    let told = found(&[
        ("base.html", base),
        ("offer.html", child),
        ("part.html", "{{ a.summery }}{% set b = 1 %}"),
    ]);
    let at: Vec<&str> = told.iter().map(|(_, at, _)| &**at).collect();
    assert_eq!(at, ["always", "titel", "summery"]);
}

#[test]
fn a_field_that_some_pages_have_is_not_told_of_what_they_share() {
    let base = "{% if page.kind_href %}{{ page.kind_href }}{% endif %}{{ page.nobody }}";
    let told = found(&[
        ("base.html", base),
        ("offer.html", "{% extends \"base.html\" %}"),
        ("start.html", "{% extends \"base.html\" %}"),
    ]);
    let at: Vec<&str> = told.iter().map(|(_, at, _)| &**at).collect();
    assert_eq!(at, ["nobody"]);
}

#[test]
fn all_that_tera_takes_is_read() {
    for text in [
        "{{- -1 + 2 * 3 ** 2 // 1 % 4 ~ \"a\" -}}",
        "{{ \"a\" if page.kind and not page.state or page.kind in page.state else none }}",
        "{% if page.kind not in [\"a\", ...page.state] and page.kind is not string %}{% endif %}",
        "{{ {\"a\": 1, ...page.text, \"b\": [1, 2,],} | length }}",
        "{% for key, value in {\"a\": 1} %}{% continue %}{% break %}{% endfor %}",
        "{% filter upper | trim %}a{% endfilter %}{% set a | upper %}b{% endset %}",
        "{{ range(start=1, end=3) }}{{ page.facts[::-1] | length }}{{ page.facts?[0]?.key }}",
        "{% if page.kind is starting_with(pat=\"a\") %}{% elif true %}{% else %}{% endif %}",
        "{% if page.as_of < \"b\" %}{% endif %}{{ 'a' }}{{ `b` }}{{ (1 + 2) * 3 }}",
    ] {
        assert_eq!(in_offer(text), NONE, "{text}");
    }
    let dotted = "{% component a.b(x = -1, y: array = [], ...z) {\"doc\": \"a\"} %}\
                  {% endcomponent a.b %}";
    let used = "{% set x = 1 %}{{<a.b x {...page.text} />}}{% <a.b y={[]}> %}{% </a.b> %}";
    assert_eq!(found(&[("c.html", dotted), ("offer.html", used)]), []);
}

#[test]
fn what_a_template_calls_is_told_at_its_place_if_it_is_not_there() {
    let templates = [
        (
            "base.html",
            "{% block main %}{% block inner %}{% endblock %}{% endblock %}",
        ),
        ("a.html", "{% extends \"bas.html\" %}"),
        (
            "b.html",
            "{% extends \"base.html\" %}{% block mein %}{% endblock %}{% block inner %}{% endblock %}",
        ),
        (
            "c.html",
            "{% include \"base.htm\" %}{{ 1 | uper }}{{ 1 is od }}{{ rang(end=1 | flot) }}",
        ),
        (
            "d.html",
            "{% component item(a) %}{{ a }}{% endcomponent %}{{<itm a=\"b\" />}}",
        ),
        ("e.html", "{% component item(a) %}{{ a }}{% endcomponent %}"),
    ];
    let sources: BTreeMap<String, Arc<Source>> = templates
        .iter()
        .map(|(name, text)| ((*name).to_owned(), Source::new(*name, *text)))
        .collect();
    let told = told(unknown_references(&sources));
    let at: Vec<(&str, &str)> = told
        .iter()
        .map(|(_, at, nearest)| (&**at, nearest.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        at,
        [
            ("bas.html", "base.html"),
            ("mein", "main"),
            ("base.htm", "base.html"),
            ("uper", "upper"),
            ("od", "odd"),
            ("rang", "range"),
            ("flot", "float"),
            ("itm", "item"),
            ("item", ""),
        ]
    );
}

#[test]
fn a_template_that_makes_pages_may_not_be_missing() {
    let theme = Source::new("themes/a/theme.toml", "styles = []\n");
    let sources = BTreeMap::new();
    let told = check(&sources, &[Arc::clone(&theme)]);
    assert_eq!(told.len(), PageTemplate::ALL.len());
    assert_eq!(told[0].at, Some(theme.place(0..0)));
}

/// Expressions as they may stand in a template; Tera takes most of them.
fn expression() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "page",
        "page.text.title",
        "ui[\"menu\"]",
        "frame?.here",
        "1",
        "2.5",
        "\"a\"",
        "true",
        "none",
        "range(end=3)",
    ]);
    leaf.prop_map(str::to_owned)
        .prop_recursive(4, 24, 3, |inner| {
            let forms = prop::sample::select(vec![
                "A + B",
                "A ~ B",
                "A // B",
                "A ** B",
                "A == B",
                "A < B",
                "A and B or C",
                "A in B",
                "A not in B",
                "A is defined",
                "A is not starting_with(pat=B)",
                "A | default(value=B)",
                "A | upper | length",
                "not A",
                "-A",
                "(A)",
                "[A, ...B, C,]",
                "{\"a\": A, ...B}",
                "A if B else C",
                "[x for x in A if B]",
                "[A for k, v in B]",
                "page[A]",
                "page[A:B]",
                "page?[::A]",
            ]);
            (forms, inner.clone(), inner.clone(), inner)
                .prop_map(|(form, one, two, three)| filled(form, [&one, &two, &three]))
        })
}

/// A form with its three gaps filled.
fn filled(form: &str, parts: [&str; 3]) -> String {
    let signs = form.chars().map(|sign| match sign {
        'A' => parts[0].to_owned(),
        'B' => parts[1].to_owned(),
        'C' => parts[2].to_owned(),
        sign => sign.to_string(),
    });
    signs.collect()
}

proptest! {
    #[test]
    fn what_tera_takes_is_read(one in expression(), two in expression()) {
        let text = format!(
            "{{% set a = {one} %}}{{% if {two} %}}{{{{ {one} }}}}{{% endif %}}\
             {{% for b in {two} %}}{{% else %}}{{% endfor %}}"
        );
        if tera::Tera::new().add_raw_template("a", &text).is_ok() {
            prop_assert!(Template::read(&text).is_some(), "{}", text);
        }
    }

    #[test]
    fn no_text_breaks_it(text in "[-{}%#\"'a-c ü.|<>/=\\[\\]()?:@]{0,60}") {
        Template::read(&text);
    }
}

/// Every template of the program's own themes is understood, so that silence about them means
/// that they are right.
#[test]
fn the_templates_of_the_program_are_read() {
    let themes = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    let entries = walkdir::WalkDir::new(themes).into_iter();
    let files = entries.filter_map(Result::ok);
    let files = files.filter(|file| file.path().extension().is_some_and(|end| end == "html"));
    let mut count = 0;
    for file in files {
        #[expect(clippy::disallowed_methods, reason = "a test, and it reads the themes")]
        let text = std::fs::read_to_string(file.path()).unwrap();
        assert!(Template::read(&text).is_some(), "{}", file.path().display());
        count += 1;
    }
    assert!(count > PageTemplate::ALL.len());
}

/// The templates of the program's first theme.
fn first_theme() -> BTreeMap<String, Arc<Source>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/kreis");
    let entries = walkdir::WalkDir::new(folder).into_iter();
    let files = entries.filter_map(Result::ok);
    let files = files.filter(|file| file.path().extension().is_some_and(|end| end == "html"));
    let files = files.map(|file| {
        let name = file.file_name().to_str().unwrap().to_owned();
        #[expect(clippy::disallowed_methods, reason = "a test, and it reads the themes")]
        let text = std::fs::read_to_string(file.path()).unwrap();
        (
            name.clone(),
            Source::new(format!("themes/kreis/{name}"), text),
        )
    });
    files.collect()
}

/// The names that stand behind a point in the tags of a template.
fn fields(text: &str) -> Vec<crate::source::Span> {
    let tokens = tokens::tokens(text).unwrap();
    let pairs = tokens.windows(2).filter(|pair| {
        let is_point = matches!(pair[0].0, tokens::Token::Sign("." | "?."));
        is_point && matches!(pair[1].0, tokens::Token::Name(_))
    });
    pairs.map(|pair| pair[1].1).collect()
}

#[test]
fn no_field_can_be_misspelt_unnoticed_in_the_first_theme() {
    let sources = first_theme();
    assert_eq!(told(check(&sources, &[])), []);
    let places = sources.iter().flat_map(|(name, source)| {
        let fields = fields(&source.text).into_iter();
        fields.map(move |span| (name, source.place(span)))
    });
    let places: Vec<_> = places.collect();
    assert!(places.len() > 300, "{}", places.len());
    let unnoticed = places.par_iter().filter(|(name, place)| {
        let mut text = place.source.text.clone();
        text.replace_range(place.span.start..place.span.end, "misspelt");
        let mut changed = sources.clone();
        let path = place.source.path.clone();
        changed.insert((*name).clone(), Source::new(path, text));
        let told = told(check(&changed, &[]));
        let wanted = |(code, at, _): &Found| *code == Code::UnknownViewField && at == "misspelt";
        !told.iter().any(wanted)
    });
    let unnoticed = unnoticed.map(|(name, place)| {
        let position = place.position();
        format!(
            "{name}:{}:{} {}",
            position.line,
            position.column,
            place.text()
        )
    });
    assert_eq!(unnoticed.collect::<Vec<_>>(), Vec::<String>::new());
}
