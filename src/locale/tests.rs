use icu_plurals::PluralRules;
use jiff::civil::{Weekday, date};
use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;

const GERMAN: &str = include_str!("../../locales/de/ui.ftl");
const ENGLISH: &str = include_str!("../../locales/en/ui.ftl");

fn read(tag: &str, text: &str) -> (Arc<Messages>, Vec<Diagnostic>) {
    let source = Source::new(format!("locales/{tag}/ui.ftl"), text);
    let (messages, findings) = Messages::new(&tag.parse().unwrap(), &[source]);
    (Arc::new(messages), findings)
}

fn messages(tag: &str, text: &str) -> Arc<Messages> {
    read(tag, text).0
}

/// A locale without fallbacks.
fn locale(tag: &str, text: &str) -> Locale {
    Locale::new(messages(tag, text), [])
}

/// The code of each finding and the text at its place.
fn told(findings: &[Diagnostic]) -> Vec<(&'static str, &str)> {
    findings
        .iter()
        .map(|finding| (finding.code.name(), finding.at.as_ref().unwrap().text()))
        .collect()
}

#[test]
fn locales_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locale>();
}

#[test]
fn a_message_is_sought_along_the_chain() {
    let english = messages("en", "menu = Menu\nhome = Home");
    let german = messages("de", "menu = Menü\nhome = Startseite\nsearch = Suche");
    let turkish = Locale::new(messages("tr", "menu = Menü-tr"), [english, german]);
    assert_eq!(turkish.text("menu"), "Menü-tr");
    assert_eq!(turkish.text("home"), "Home");
    assert_eq!(turkish.text("search"), "Suche");
    assert!(turkish.has("search") && !turkish.is_own("search"));
    assert!(turkish.is_own("menu"));
}

#[test]
fn a_missing_message_or_variable_is_seen_and_told() {
    let german = locale("de", "hello = Hallo { $name }");
    assert_eq!(german.text("nothing"), "⟨nothing⟩");
    assert_eq!(
        german.try_format("hello", &[]),
        (
            "Hallo ⟨$name⟩".to_owned(),
            vec![Problem::NoVariable("name".to_owned())]
        )
    );
}

#[test]
fn a_language_is_complete_when_it_has_every_message_of_the_source() {
    let german = messages("de", "menu = Menü\nhome = Startseite");
    let of = |text| Locale::new(messages("en", text), [Arc::clone(&german)]);
    assert!(of("menu = Menu\nhome = Home").is_complete());
    assert!(!of("menu = Menu").is_complete());
    assert!(Locale::new(german, []).is_complete());
}

#[test]
fn a_sites_messages_replace_the_programs_one_by_one() {
    let sources = [
        Source::new("program.ftl", "menu = Menü\nhome = Start"),
        Source::new("site.ftl", "menu = Inhalt"),
    ];
    let (messages, findings) = Messages::new(&"de".parse().unwrap(), &sources);
    let german = Locale::new(Arc::new(messages), []);
    assert_eq!(
        (&*german.text("menu"), &*german.text("home")),
        ("Inhalt", "Start")
    );
    assert_eq!(findings, []);
}

#[test]
fn texts_are_the_messages_without_variables() {
    let text = "-site = Muster\nplain = Über { -site }\nwith = { $name }\nby = { with }\nhas = x\n .title = y";
    let german = locale("de", text);
    let texts: Vec<_> = german.texts().into_iter().collect();
    assert_eq!(texts, [("has", "x"), ("plain", "Über Muster")]);
}

#[test]
fn terms_attributes_and_literals_are_filled() {
    let german = locale(
        "de",
        "-kreis = { $case ->\n [genitive] Landkreises\n *[nominative] Landkreis\n }\n .kind = big\n\
         of = { -kreis(case: \"genitive\") } { has.title }{\"\\u00A0\"}{ 3.50 }\n\
         has = x\n .title = Titel\n\
         size = { -kreis.kind ->\n [big] groß\n *[small] klein\n }",
    );
    assert_eq!(german.text("of"), "Landkreises Titel\u{a0}3,50");
    assert_eq!(german.text("size"), "groß");
}

#[test]
fn numbers_in_messages_are_written_by_the_language() {
    let written = |tag, text| locale(tag, text).format("n", &[("count", 12345_i64.into())]);
    assert_eq!(written("de", "n = { $count }"), "12.345");
    assert_eq!(written("fa", "n = { NUMBER($count) }"), "۱۲٬۳۴۵");
    assert_eq!(
        written("de", "n = { NUMBER($count, minimumFractionDigits: 2) }"),
        "12.345,00"
    );
}

#[test]
fn texts_and_lists_in_messages_stand_as_the_language_joins_them() {
    let german = locale("de", "call = { $number }: { $days }");
    let days = [
        "Montag".to_owned(),
        "Dienstag".to_owned(),
        "Freitag".to_owned(),
    ];
    let given = [("number", "116117".into()), ("days", days[..].into())];
    assert_eq!(
        german.format("call", &given),
        "116117: Montag, Dienstag und Freitag"
    );
}

/// The plural categories by which messages of a language choose for numbers.
fn categories_of(tag: &str, numbers: &[Decimal]) -> Vec<String> {
    let all = ["zero", "one", "two", "few", "many", "other"].map(|it| format!("[{it}] {it}\n "));
    let text = format!("n = {{ $count ->\n {}*[else] else\n }}", all.concat());
    let locale = locale(tag, &text);
    let said = |number: &Decimal| locale.format("n", &[("count", number.clone().into())]);
    numbers.iter().map(said).collect()
}

fn categories(tag: &str, numbers: &[f64]) -> String {
    let numbers: Vec<Decimal> = numbers.iter().map(|it| decimal(*it, 0, 2)).collect();
    categories_of(tag, &numbers).join(" ")
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let arabic = categories("ar", &[0.0, 1.0, 2.0, 3.0, 11.0, 100.0]);
    assert_eq!(arabic, "zero one two few many other");
    let polish = categories("pl", &[1.0, 2.0, 5.0, 12.0, 22.0, 1.5]);
    assert_eq!(polish, "one few many many few other");
    let ukrainian = categories("uk", &[1.0, 3.0, 5.0, 11.0, 21.0, 0.5]);
    assert_eq!(ukrainian, "one few many many one other");
    assert_eq!(
        categories("ro", &[1.0, 2.0, 19.0, 20.0]),
        "one few few other"
    );
    assert_eq!(categories("ku", &[0.0, 1.0, 2.0]), "other one other");
    assert_eq!(categories("fa", &[0.0, 1.0, 2.0]), "one one other");
    assert_eq!(categories("de-simple", &[1.0, 2.0]), "one other");
}

#[test]
fn plural_forms_agree_with_cldr_in_all_languages() {
    let numbers = [
        "0", "1", "2", "3", "5", "11", "19", "21", "100", "101", "103", "111", "4854", "1000000",
        "0.0", "1.0", "1.5", "1.50", "3.5", "21.0", "-1", "-1.5",
    ];
    let of_fluent = numbers.map(|number| number.parse::<Decimal>().unwrap());
    for tag in [
        "de",
        "en",
        "ar",
        "uk",
        "ru",
        "tr",
        "fa",
        "fr",
        "pl",
        "ro",
        "ku",
        "de-simple",
    ] {
        let cldr: icu_locale::Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(cldr.into()).unwrap();
        let category = |number| format!("{:?}", rules.category_for(number)).to_lowercase();
        let expected: Vec<String> = of_fluent.iter().map(category).collect();
        assert_eq!(categories_of(tag, &of_fluent), expected, "{tag}");
    }
    // Where Fluent's own data err: they know no remainders of 100.
    assert_eq!(categories("ar", &[103.0, 111.0, 4854.0]), "few many many");
    assert_eq!(categories("ro", &[101.0, 119.0, 120.0]), "few few other");
}

#[test]
fn a_variant_for_a_number_or_a_word_fits_exactly() {
    let text = "n = { $count ->\n [0] nichts\n [one] eins\n *[other] mehr\n }\n\
                d = { $day ->\n [mi] die\n *[other] der\n }";
    let german = locale("de", text);
    let number = |number| german.format("n", &[("count", decimal(number, 1, 1).into())]);
    assert_eq!((&*number(0.0), &*number(1.0)), ("nichts", "mehr"));
    let number = |number| german.format("n", &[("count", decimal(number, 2, 2).into())]);
    assert_eq!((&*number(0.0), &*number(1.5)), ("nichts", "mehr"));
    assert_eq!(german.format("n", &[("count", 1_i64.into())]), "eins");
    assert_eq!(german.format("d", &[("day", "mi".into())]), "die");
    assert_eq!(german.format("d", &[("day", "other".into())]), "der");
}

#[test]
fn a_choice_by_number_may_round_it_first() {
    let text = "n = { NUMBER($count, maximumFractionDigits: 0) ->\n [0] nichts\n [one] eins\n \
                *[other] { NUMBER($count, maximumFractionDigits: 0) }\n }";
    let german = locale("de", text);
    let said = |number| german.format("n", &[("count", decimal(number, 0, 2).into())]);
    assert_eq!([0.25, 1.25, 2.5].map(said), ["nichts", "eins", "3"]);
}

#[test]
fn numbers_longer_than_fluents_are_written_whole() {
    let german = locale(
        "de",
        "n = { $count ->\n [one] eins\n *[other] { $count }\n }",
    );
    let said = |number: &str| {
        let number: Decimal = number.parse().unwrap();
        german.format("n", &[("count", number.into())])
    };
    assert_eq!(said("123456789012.345"), "123.456.789.012,345");
    assert_eq!(said("12345678901234567890"), "12.345.678.901.234.567.890");
    assert_eq!(said("0.0000000000000000000000"), "0,0000000000000000000000");
    assert_eq!(said("007"), "007");
}

#[test]
fn messages_that_refer_to_themselves_end() {
    let german = locale("de", "a = x{ b }{ b }\nb = { a }{ a }");
    let (text, problems) = german.try_format("a", &[]);
    assert_eq!(text, "x⟨a⟩⟨a⟩⟨a⟩⟨a⟩");
    assert_eq!(problems, [Problem::TooLarge]);
    let chain: Vec<String> = (0..200)
        .map(|n| format!("a{n} = {{ a{} }}", n + 1))
        .collect();
    let (_, problems) = locale("de", &chain.join("\n")).try_format("a0", &[]);
    assert_eq!(problems, [Problem::TooLarge]);
    let many = "{ b }".repeat(101);
    let (_, problems) = locale("de", &format!("a = {many}\nb = x")).try_format("a", &[]);
    assert_eq!(problems, [Problem::TooLarge]);
}

#[test]
fn what_is_missing_in_references_is_seen_and_told() {
    let text = "-term = { $case ->\n [a] A\n *[b] B\n }{ $name }\n\
                all = { nothing }{ -nothing }{ has.nothing }{ -term }{ NUMBER($count) }{\"{\"}\n\
                has = x";
    let (text, problems) = locale("de", text).try_format("all", &[]);
    assert_eq!(text, "⟨nothing⟩⟨-nothing⟩⟨has.nothing⟩B⟨$name⟩⟨$count⟩{");
    let message = |id: &str| Problem::NoMessage(id.to_owned());
    let variable = |name: &str| Problem::NoVariable(name.to_owned());
    assert_eq!(
        problems,
        [
            message("nothing"),
            message("-nothing"),
            message("has.nothing"),
            variable("count"),
            variable("name"),
        ]
    );
}

#[test]
fn numbers_are_written_by_the_language() {
    let written = |tag| {
        let locale = locale(tag, "");
        (locale.number(4854), locale.number(decimal(12345.55, 0, 1)))
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    assert_eq!(written("de"), pair("4.854", "12.345,6"));
    assert_eq!(written("de-simple"), written("de"));
    assert_eq!(written("en"), pair("4,854", "12,345.6"));
    assert_eq!(written("fa"), pair("۴٬۸۵۴", "۱۲٬۳۴۵٫۶"));
    assert_eq!(written("ckb"), pair("٤٬٨٥٤", "١٢٬٣٤٥٫٦"));
    assert_eq!(written("pl"), pair("4854", "12\u{a0}345,6"));
    assert_eq!(written("xx"), pair("4,854", "12,345.6"));
}

#[test]
fn money_has_decimals_only_where_it_has_cents() {
    let german = locale("de", GERMAN);
    assert_eq!(german.money(1250), "12,50\u{a0}€");
    assert_eq!(german.money(120_000), "1.200\u{a0}€");
    assert_eq!(german.money(0), "0\u{a0}€");
    assert_eq!(german.percent(decimal(12.5, 0, 1)), "12,5\u{a0}%");
    assert_eq!(locale("en", ENGLISH).money(5), "€0.05");
}

#[test]
fn days_are_gregorian_in_every_language() {
    let day = date(2026, 11, 2);
    let german = locale("de", GERMAN);
    assert_eq!(german.date_long(day), "2. November 2026");
    assert_eq!(german.date_short(day), "02.11.2026");
    assert_eq!(german.date_with_weekday(day), "Montag, 2. November 2026");
    assert_eq!(german.month_year(day), "November 2026");
    assert_eq!(german.year(day), "2026");
    assert_eq!(german.weekday(Weekday::Sunday), "Sonntag");
    assert_eq!(german.weekday_short(Weekday::Monday), "Mo");
    let to = date(2027, 6, 30);
    assert_eq!(
        german.date_range(day, to),
        "2. November 2026 bis 30. Juni 2027"
    );
    let long = |tag| locale(tag, "").date_long(day);
    assert_eq!(long("de-simple"), "2. November 2026");
    assert_eq!(long("en"), "2 November 2026");
    assert_eq!(long("fa"), "۲ نوامبر ۲۰۲۶");
    assert_eq!(long("ps"), "۲ نومبر ۲۰۲۶");
    assert_eq!(long("ru"), "2 ноября 2026\u{202f}г.");
}

#[test]
fn times_count_to_24() {
    let german = locale("de", GERMAN);
    assert_eq!(german.time(9, 5), "09:05");
    assert_eq!(german.time(0, 0), "00:00");
    assert_eq!(german.time_range((16, 0), (24, 0)), "16:00 bis 24:00 Uhr");
    assert_eq!(locale("en", "").time(16, 0), "16:00");
    assert_eq!(locale("fa", "").time(24, 0), "۲۴:۰۰");
    assert_eq!(german.time(99, 99), german.time(24, 59));
}

#[test]
fn lists_and_order_are_those_of_the_language() {
    let german = locale("de", "");
    assert_eq!(german.list_and(&["a", "b", "c"]), "a, b und c");
    assert_eq!(german.list_or(&["a", "b"]), "a oder b");
    let sorted = |tag, mut names: Vec<&'static str>| {
        let locale = locale(tag, "");
        names.sort_by(|one, other| locale.compare(one, other));
        names
    };
    assert_eq!(
        sorted(
            "de",
            vec!["Zahna", "Gruppe 10", "Öhningen", "Oder", "Gruppe 2"]
        ),
        ["Gruppe 2", "Gruppe 10", "Oder", "Öhningen", "Zahna"]
    );
    assert_eq!(
        sorted("tr", vec!["çay", "dal", "cam"]),
        ["cam", "çay", "dal"]
    );
    assert_eq!(
        sorted("pl", vec!["łoś", "mak", "las"]),
        ["las", "łoś", "mak"]
    );
}

#[test]
fn what_cannot_be_read_is_told_where_it_stands() {
    let (messages, findings) = read(
        "de",
        "good = gut\nbad = { $x\nnext = weiter\ngood = besser\n",
    );
    assert_eq!(findings[0].code, Code::MessageSyntax);
    assert_eq!(findings[0].at.as_ref().unwrap().position().line, 2);
    assert_eq!(told(&findings[1..]), [("message-repeated", "good")]);
    assert_eq!(findings[1].others[0].position().line, 1);
    assert!(messages.has("next"));
    let (_, findings) = read("de", "when = { DATETIME($day) }");
    assert_eq!(told(&findings), [("message-syntax", "DATETIME")]);
}

#[test]
fn what_the_bundle_cannot_take_is_told_and_left_out() {
    let refused = |message: &str| {
        let (messages, findings) = read("de", &format!("a = x\n{message}\nz = z"));
        assert!(messages.has("a") && messages.has("z"), "{message}");
        assert_eq!(messages.ids().count(), 2, "{message}");
        assert_eq!(findings.len(), 1, "{message}");
        (
            findings[0].code.name(),
            findings[0].at.as_ref().unwrap().text().to_owned(),
        )
    };
    let syntax = |place: &str| ("message-syntax", place.to_owned());
    let long = "9".repeat(30);
    assert_eq!(refused(&format!("m = {{ {long} }}")), syntax(&long));
    let long = "1.0123456789";
    assert_eq!(refused(&format!("m = {{ {long} }}")), syntax(long));
    let choice = format!("m = {{ $x ->\n [{long}] a\n *[b] b\n }}");
    assert_eq!(refused(&choice), syntax(long));
    assert_eq!(refused(&format!("m = {{ -t(x: {long}) }}")), syntax(long));
    assert_eq!(refused("m = { 1 ->\n *[b] b\n }"), syntax("1"));
    assert_eq!(refused("m = { { a } }"), syntax("a"));
    assert_eq!(refused("m = { { { $x ->\n *[b] b\n } } }"), syntax("m"));
    assert_eq!(refused("m = { -t(a) }"), syntax("t"));
    assert_eq!(refused("m = { NUMBER(1) }"), syntax("NUMBER"));
    assert_eq!(refused("m = { PLURAL($x) }"), syntax("PLURAL"));
    let option = "m = { NUMBER($x, minimumFractionDigits: 10) }";
    assert_eq!(refused(option), syntax("minimumFractionDigits"));
    assert_eq!(refused("m = { NUMBER($x, style: 1) }"), syntax("style"));
    assert_eq!(refused("NUMBER = x"), syntax("NUMBER"));
}

#[test]
fn a_message_left_out_leaves_the_programs_in_place() {
    let sources = [
        Source::new("program.ftl", "menu = Menü\nhome = Start\n .title = Titel"),
        Source::new("site.ftl", "menu = { 1.0123456789 }\nhome = Anfang"),
    ];
    let (messages, findings) = Messages::new(&"de".parse().unwrap(), &sources);
    let german = Locale::new(Arc::new(messages), []);
    assert_eq!(german.text("menu"), "Menü");
    assert_eq!(told(&findings), [("message-syntax", "1.0123456789")]);
    assert!(!german.has("home.title"));
}

#[test]
fn a_message_and_a_term_of_one_name_are_told() {
    let (_, findings) = read("de", "menu = a\n-menu = b");
    assert_eq!(told(&findings), [("message-repeated", "menu")]);
    let sources = [
        Source::new("program.ftl", "menu = Menü"),
        Source::new("site.ftl", "-menu = Speisen"),
    ];
    let (messages, findings) = Messages::new(&"de".parse().unwrap(), &sources);
    assert_eq!(told(&findings), [("message-repeated", "menu")]);
    assert_eq!(findings[0].others[0].source.path, "program.ftl");
    assert!(!messages.has("menu"));
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth| format!("a = {}1{}", "{ ".repeat(depth), " }".repeat(depth));
    assert_eq!(locale("de", &nested(40)).text("a"), "1");
    assert_eq!(locale("de", &nested(200)).text("a"), "1");
    let (_, findings) = read("de", &nested(100_000));
    assert_eq!(told(&findings), [("message-syntax", "{")]);
    let calls = "NUMBER(\")\",\n".repeat(100_000);
    let (_, findings) = read("de", &format!("a = {{ {calls}"));
    assert_eq!(told(&findings), [("message-syntax", "(")]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_it_panic(text in "([a-b]|\\{|\\}|\\$a|->|\\[|\\]|\\*|[ \n=.()-]|\"|-a|NUMBER|[0-9]{1,30})*") {
        let german = locale("de", &format!("a = {text}\nb = {{ a }}"));
        german.format("b", &[("a", 3_i64.into())]);
    }

    /// Messages of well-formed parts, many of them too large or referring to themselves.
    #[test]
    fn no_message_makes_it_panic(parts in prop::collection::vec(prop::collection::vec(part(), 0..20), 3)) {
        let ids = ["a", "b", "-c"];
        let lines = std::iter::zip(ids, &parts).map(|(id, parts)| format!("{id} = {}", parts.concat()));
        let text = lines.collect::<Vec<_>>().join("\n");
        let (messages, _) = read("ar", &text);
        let ids: Vec<String> = messages.ids().map(str::to_owned).collect();
        let arabic = Locale::new(messages, []);
        for id in ids {
            for given in [Value::from(103_i64), decimal(1.0, 2, 2).into(), "x".into()] {
                let (_, problems) = arabic.try_format(&id, &[("x", given)]);
                prop_assert!(!problems.contains(&Problem::NoMessage(id.clone())));
            }
            arabic.format(&id, &[]);
        }
    }
}

fn part() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "x",
        "{ a }",
        "{ b }",
        "{ -c }",
        "{ -c(x: 1.50) }",
        "{ $x }",
        "{ $y }",
        "{ 1.5 }",
        "{ { 2 } }",
        "{ NUMBER($x, maximumFractionDigits: 1) }",
        "{\"\\u007B\"}",
    ]);
    leaf.prop_map(str::to_owned)
        .prop_recursive(3, 20, 3, |part| {
            let selector = prop::sample::select(vec!["$x", "$y", "NUMBER($x)", "-c.x"]);
            (selector, part.clone(), part).prop_map(|(selector, one, other)| {
                format!("{{ {selector} ->\n [0] n\n [few]  {one}\n *[other]  {other}\n }}")
            })
        })
}

#[test]
fn the_bundled_messages_fit_each_other_and_the_program() {
    let (german, in_german) = read("de", GERMAN);
    let (english, in_english) = read("en", ENGLISH);
    assert_eq!((in_german, in_english), (vec![], vec![]));
    let mut used = used::by_program();
    let labels = |used: &used::Used| {
        let of_site = ["site-", "art-", "zielgruppe-", "handlungsfeld-"];
        of_site
            .iter()
            .any(|beginning| used.id.starts_with(beginning))
    };
    used.retain(|used| !labels(used));
    // Templates say which plain texts they use; here all count as used.
    let german_alone = Locale::new(Arc::clone(&german), []);
    used.extend(german_alone.texts().into_keys().map(|id| used::Used {
        id: id.to_owned(),
        variables: Vec::new(),
        at: None,
    }));
    assert_eq!(check::check(&german, &[&*english], &used), []);
}
