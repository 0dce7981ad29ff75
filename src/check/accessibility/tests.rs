mod oracle;

use proptest::prelude::*;

use super::attributes::Attributes;
use super::role::Role;
use super::*;
use crate::source::Source;

/// A page without faults, with `main` in its main part.
fn page(main: &str) -> String {
    format!(
        "<!doctype html><html lang=de><head><title>a</title><body><a href=#m>b</a>\
         <header><nav aria-label=c><a href=/>d</a></nav></header><main id=m><h1>e</h1>{main}</main>\
         <footer>f</footer>"
    )
}

/// The faults of a page as `code detail`.
fn faults(html: &str) -> Vec<String> {
    let faults = read_page("de/index.html", html.as_bytes()).into_iter();
    faults
        .map(|fault| {
            let detail: String = fault
                .detail
                .iter()
                .map(|(name, value)| format!(" {name}={value}"))
                .collect();
            format!("{}{detail}", fault.code.name())
        })
        .collect()
}

#[track_caller]
fn good(main: &str) {
    assert_eq!(faults(&page(main)), [""; 0], "{main}");
}

#[track_caller]
fn wrong(main: &str, expected: &str) {
    assert_eq!(faults(&page(main)), [expected], "{main}");
}

#[test]
fn what_has_a_name_is_good() {
    for main in [
        "<a href=/>x</a>",
        "<a href=/ aria-label=x></a>",
        "<a href=/ title=x></a>",
        "<a href=/><img src=a alt=x></a>",
        "<a href=/><svg><title>x</title><path d=a /></svg></a>",
        "<a href=/><span><b>x</b></span></a>",
        "<b id=n>x</b><a href=/ aria-labelledby=n></a>",
        "<b id=n hidden>x</b><a href=/ aria-labelledby='m n'></a>",
        "<a>nowhere</a><a></a>",
        "<a href=/ hidden></a>",
        "<button>x</button><input type=submit><input type=button value=x>",
        "<details><summary>x</summary>y</details>",
        "<img src=a alt=x><img src=a alt=''><img src=a alt>",
        "<label>x <input></label><label for=a>x</label><input id=a>",
        "<label>x <select><option>y</select></label>",
        "<input aria-label=x><b id=n>x</b><input aria-labelledby=n><input type=hidden>",
        "<svg role=img aria-labelledby=n><title id=n>x</title></svg><svg><path/></svg>",
        "<svg role=img><title>x</title><text>y</text></svg>",
        "<iframe src=a title=x></iframe><object data=a>x</object>",
        "<div role=dialog aria-label=x><p>y</p></div>",
        "<template><a href=/></a><img></template>",
    ] {
        good(main);
    }
}

#[test]
fn what_has_no_name_is_told() {
    for (main, expected) in [
        ("<a href=/></a>", "link-without-name"),
        ("<a href=/> &nbsp;<!-- x --></a>", "link-without-name"),
        ("<a href=/><img src=a alt=''></a>", "link-without-name"),
        (
            "<a href=/><svg aria-hidden=true><title>x</title></svg></a>",
            "link-without-name",
        ),
        ("<a href=/><span hidden>x</span></a>", "link-without-name"),
        ("<a href=/ aria-label=' '></a>", "link-without-name"),
        (
            "<b id=n></b><a href=/ aria-labelledby=n></a>",
            "link-without-name",
        ),
        ("<span role=link tabindex=0></span>", "link-without-name"),
        ("<button></button>", "button-without-name"),
        ("<input type=button>", "button-without-name"),
        ("<input type=submit value=''>", "button-without-name"),
        (
            "<details><summary></summary>y</details>",
            "button-without-name",
        ),
        ("<img src=a>", "image-without-alt"),
        ("<IMG SRC=a>", "image-without-alt"),
        ("<input type=image src=a>", "image-without-alt"),
        ("<map name=m><area href=/></map>", "image-without-alt"),
        ("<input>", "field-without-label"),
        ("<input placeholder=x title=y>", "field-without-label"),
        ("<label>x</label><input>", "field-without-label"),
        ("<label for=b>x</label><input id=a>", "field-without-label"),
        ("<label><input></label>", "field-without-label"),
        (
            "<label><select><option>y</select></label>",
            "field-without-label",
        ),
        ("<textarea>x</textarea>", "field-without-label"),
        (
            "<div role=textbox contenteditable>x</div>",
            "field-without-label",
        ),
        ("<svg role=img><text>y</text></svg>", "name-missing"),
        ("<span role=img>☎</span>", "name-missing"),
        ("<iframe src=a></iframe>", "name-missing"),
        ("<div role=dialog>y</div>", "name-missing"),
    ] {
        wrong(main, expected);
    }
}

#[test]
fn landmarks_are_told_apart() {
    good(
        "<nav aria-label=x><a href=/>y</a></nav><section aria-label=x>y</section><section>z</section>",
    );
    good("<article><header>x</header><footer>y</footer></article><aside>z</aside>");
    wrong("<nav aria-label=c>x</nav>", "landmarks-alike");
    wrong("<nav>x</nav><nav>x</nav>", "landmarks-alike");
    wrong(
        "<nav aria-label=x><div role=complementary>y</div></nav>",
        "landmark-nested",
    );
    let twice = page("").replace("<footer>", "<footer></footer><footer>");
    assert_eq!(faults(&twice), ["landmark-repeated"]);
    let outside = page("").replace("<footer>", "<p>x</p>y<footer>");
    assert_eq!(faults(&outside), ["outside-landmarks"]);
    let none = page("").replace("main", "section");
    assert_eq!(faults(&none), ["main-missing"]);
}

#[test]
fn headings_follow_each_other() {
    good("<h2>x</h2><h3>y</h3><h2>z</h2><div role=heading aria-level=3>y</div>");
    wrong("<h3>x</h3>", "heading-skipped level=3 wanted=2");
    wrong("<h1>x</h1>", "first-heading-repeated");
    wrong("<h2></h2>", "heading-empty");
    wrong("<h2><img src=a alt=''></h2>", "heading-empty");
    let none = page("").replace("h1", "p");
    assert_eq!(faults(&none), ["first-heading-missing"]);
    let late = page("").replace("<h1>", "<h2>x</h2><h1>");
    assert_eq!(faults(&late), ["heading-skipped level=2 wanted=1"]);
}

#[test]
fn tables_and_lists_say_what_they_are() {
    let rows = "<tr><th scope=col>a<td>b<tr><th scope=row>c<td>d";
    good(&format!("<table><caption>x</caption>{rows}</table>"));
    good(&format!(
        "<table aria-label=x><thead>{rows}<tbody>{rows}</table>"
    ));
    good(&format!(
        "<div role=group aria-label=x><table>{rows}</table></div>"
    ));
    good("<table role=presentation><tr><td>x</table>");
    good(
        "<ul><li>x<li>y<ul><li>z</ul></ul><ol><li>x</li></ol><dl><dt>x<dd>y<div><dt>x</dt><dd>y</div></dl>",
    );
    good("<ul role=tablist aria-label=x><li role=none><a role=tab href=#m>x</a></ul>");
    wrong(&format!("<table>{rows}</table>"), "table-without-name");
    wrong(
        "<table aria-label=x><tr><td>x</table>",
        "table-without-headers",
    );
    wrong(
        "<table aria-label=x><tr><th>x</table>",
        "header-without-scope",
    );
    wrong(
        "<table aria-label=x><tr><th scope=col></table>",
        "header-empty",
    );
    wrong("<ul><div>x</div></ul>", "child-not-allowed parent=ul");
    wrong("<dl><p>x</p></dl>", "child-not-allowed parent=dl");
    wrong("<div><li>x</li></div>", "item-outside-list wanted=ul");
    wrong("<div><dt>x</dt></div>", "item-outside-list wanted=dl");
}

#[test]
fn the_keyboard_reaches_what_can_be_used_and_nothing_else() {
    good(
        "<p tabindex=-1>x</p><div tabindex=0>y</div><div aria-hidden=true><a href=/ tabindex=-1>x</a></div>",
    );
    wrong("<p tabindex=1>x</p>", "tabindex-positive");
    wrong(
        "<div aria-hidden=true><a href=/>x</a></div>",
        "focusable-hidden",
    );
    wrong("<a href=/ aria-hidden=true>x</a>", "focusable-hidden");
    wrong(
        "<a href=/>x<button>y</button></a>",
        "interactive-nested parent=a",
    );
    wrong(
        "<button>x<a href=/>y</a></button>",
        "interactive-nested parent=button",
    );
    wrong(
        "<svg role=img aria-label=x><a href=/><text>y</text></a></svg>",
        "interactive-nested parent=img",
    );
}

#[test]
fn the_page_as_a_whole_is_looked_at() {
    let with = |from: &str, to: &str| faults(&page("").replace(from, to));
    assert_eq!(with("a</title>", "</title>"), ["title-missing"]);
    assert_eq!(with(" lang=de", ""), ["page-language-missing"]);
    assert_eq!(with("lang=de", "lang=ar"), ["wrong-direction wanted=rtl"]);
    assert_eq!(with("lang=de", "lang=ar dir=rtl"), [""; 0]);
    assert_eq!(
        with("lang=de", "lang=de dir=rtl"),
        ["wrong-direction wanted=ltr"]
    );
    let zoom = "<meta name=viewport content='user-scalable=no'><body>";
    assert_eq!(with("<body>", zoom), ["zoom-blocked"]);
    let refresh =
        |seconds: u8| format!("<meta http-equiv=refresh content='{seconds}; url=/'><body>");
    assert_eq!(with("<body>", &refresh(5)), ["refresh-delayed"]);
    assert_eq!(with("<body>", &refresh(0)), [""; 0]);
    good(
        "<p lang=ar dir=rtl>x</p><bdi lang=ar>x</bdi><p lang=fa dir=auto>y</p><video autoplay muted></video>",
    );
    wrong("<p lang=ar>x</p>", "wrong-direction wanted=rtl");
    wrong("<p lang=deutsch>x</p>", "wrong-language literal=deutsch");
    wrong("<p dir=left>x</p>", "wrong-direction wanted=ltr, rtl, auto");
    wrong("<video autoplay></video>", "plays-by-itself");
    wrong("<marquee>x</marquee>", "plays-by-itself");
}

#[test]
fn aria_says_what_it_can_say() {
    good("<p role=region aria-label=x>y</p>");
    good(
        "<div role=note>x</div><a href=/ aria-current=page>x</a><button aria-expanded=false>x</button>",
    );
    good("<div role=status aria-live=polite>x</div><section role=doc-pullquote>x</section>");
    good(
        "<input type=checkbox role=switch aria-label=x><div role=tablist aria-label=x><button role=tab aria-selected=true>y</button></div>",
    );
    wrong("<div role=notiz>x</div>", "role-unknown name=notiz");
    wrong("<p aria-lable=x>y</p>", "aria-unknown name=aria-lable");
    wrong(
        "<a href=/ aria-current=yes>x</a>",
        "aria-value-wrong name=aria-current value=yes",
    );
    wrong(
        "<p aria-hidden>y</p>",
        "aria-value-wrong name=aria-hidden value=",
    );
    wrong(
        "<div aria-label=x>y</div>",
        "aria-not-allowed name=aria-label",
    );
    wrong(
        "<span aria-label=x>y</span>",
        "aria-not-allowed name=aria-label",
    );
    wrong(
        "<p aria-expanded=true>y</p>",
        "aria-not-allowed name=aria-expanded",
    );
    wrong("<div role=heading>x</div>", "aria-missing name=aria-level");
    wrong(
        "<div role=checkbox tabindex=0>x</div>",
        "aria-missing name=aria-checked",
    );
    wrong(
        "<div role=tab>x</div>",
        "role-without-parent wanted=tablist",
    );
    wrong(
        "<div><b role=listitem>x</b></div>",
        "role-without-parent wanted=list",
    );
}

#[test]
fn one_fault_is_told_where_it_is_written_and_counted() {
    let base = Source::new(
        "base.html",
        "<main><p>x</p><img src=\"{{ a }}\" class=\"b\"></main>",
    );
    let offer = Source::new(
        "offer.html",
        "<p><img src=c></p><p><i class='{{ d }}'></i></p>",
    );
    let templates = [base, Arc::clone(&offer)];
    let fault = |page: &str, tag: &str| Fault {
        page: Arc::from(page),
        code: Code::ImageWithoutAlt,
        tag: tag.to_owned(),
        detail: Vec::new(),
    };
    let faults = [
        fault("a/index.html", "<img class=b src=/1.png>"),
        fault("a/index.html", "<img src=c>"),
        fault("b/index.html", "<img class=b src=/2.png>"),
        // Two could have written it.
        fault("b/index.html", "<p>"),
        fault("b/index.html", "<u>"),
    ];
    let findings = blame(&faults, &|_| Some(Arc::clone(&offer)), &templates);
    let told: Vec<String> = findings
        .iter()
        .map(|finding| {
            let at = finding.at.as_ref().unwrap();
            format!("{}:{} ×{}", at.source.path, at.span.start, finding.count)
        })
        .collect();
    assert_eq!(
        told,
        [
            "base.html:14 ×2",
            "offer.html:0 ×1",
            "offer.html:0 ×1",
            "offer.html:3 ×1"
        ]
    );
}

/// Lists, tables and paragraphs, with and without the end tags that may be left out.
fn outline() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("x".to_owned()),
        Just("<b>x</b>".to_owned()),
        Just("<p>x".to_owned()),
        Just("<i>x</i>".to_owned()),
        Just("<br>".to_owned()),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let some = proptest::collection::vec((inner, any::<bool>()), 1..3);
        (0..6usize, some).prop_map(|(kind, inside)| {
            let items = |name: &str| -> String {
                let items = inside.iter().map(|(text, closed)| {
                    let end = if *closed {
                        format!("</{name}>")
                    } else {
                        String::new()
                    };
                    format!("<{name}>{text}{end}")
                });
                items.collect()
            };
            match kind {
                0 => format!("<ul>{}</ul>", items("li")),
                1 => format!("<dl>{}</dl>", items("dd")),
                2 => format!("<table><tbody><tr>{}</table>", items("td")),
                // An end tag of a paragraph that has ended makes a new one.
                3 => format!("<div>{}</div>", items("p").replace("</p>", "")),
                4 => format!("<select>{}</select>", "<option>x".repeat(inside.len())),
                _ => format!(
                    "<section><div>{}</div></section>",
                    items("p").replace("</p>", "")
                ),
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn open_elements_are_those_of_a_real_parser(inside in outline()) {
        let html = format!("<!doctype html><html><head></head><body>{inside}</body></html>");
        prop_assert_eq!(oracle::by_us(&html), oracle::by_html5ever(&html));
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        read_page("a", &bytes);
    }

    #[test]
    fn any_tags_never_panic(names in proptest::collection::vec(0..24usize, 0..60)) {
        const TAGS: [&str; 24] = [
            "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<th>", "</table>", "<p>", "</p>", "<h3>",
            "</h1>", "<svg/>", "<a href=/>", "</a>", "<label>", "<input>", "</label>", "<select>",
            "<option>", "<title>", "</title>", "<img aria-labelledby=x>", "<b id=x role=tab>", "<",
        ];
        let html: String = names.iter().map(|name| TAGS[*name]).collect();
        read_page("a", html.as_bytes());
    }
}

#[test]
fn plain_elements_without_attributes_are_judged_as_those_with_one_that_says_nothing() {
    let around = [
        ("", ""),
        ("<ul>", "</ul>"),
        ("<dl>", "</dl>"),
        ("<div aria-hidden=true>", "</div>"),
        ("<a href=/>", "</a>"),
        ("<table aria-label=x><tr><th scope=col>", "</table>"),
        ("<button>", "</button>"),
        ("<svg role=img>", "</svg>"),
    ];
    let names = [
        "address",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "li",
        "ol",
        "p",
        "pre",
        "span",
        "time",
        "ul",
    ];
    for name in names {
        // What ends is asked the same whatever its attributes: by itself it needs neither a name
        // nor words, and is no part of a table.
        let (tag, attributes) = (format!("<{name}>"), &mut Vec::new());
        let tag = crate::check::html::tags(tag.as_bytes()).next_into(attributes);
        let tag = tag.unwrap();
        assert!(tag.element.is_plain(), "{name}");
        let role = Role::of(tag.element, &Attributes::of(&tag, attributes), false);
        let roles = [Role::Generic, Role::List, Role::Listitem, Role::Paragraph];
        assert!(roles.contains(&role) || role == Role::Unsure, "{name}");
        for (before, after) in around {
            for inside in ["x", ""] {
                let with = |attribute: &str| {
                    let element = format!("<{name}{attribute}>{inside}</{name}>");
                    faults(&page(&format!("{before}{element}{after}")))
                };
                assert_eq!(with(""), with(" id=q"), "{before}<{name}>");
            }
        }
    }
}
