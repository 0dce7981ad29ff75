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
    let texts = locale("de", text).texts().clone();
    let texts: Vec<_> = texts.iter().map(|(id, text)| (&**id, &**text)).collect();
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

/// The plural categories of numbers, as the language's rules choose them.
fn categories(tag: &str, numbers: &[f64]) -> String {
    let all = ["zero", "one", "two", "few", "many"].map(|it| format!("[{it}] {it}\n "));
    let text = format!("n = {{ $count ->\n {}*[other] other\n }}", all.concat());
    let locale = locale(tag, &text);
    let said = |number: &f64| locale.format("n", &[("count", decimal(*number, 0, 2).into())]);
    numbers.iter().map(said).collect::<Vec<_>>().join(" ")
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
fn a_variant_for_a_number_or_a_word_fits_exactly() {
    let text = "n = { $count ->\n [0] nichts\n [one] eins\n *[other] mehr\n }\n\
                d = { $day ->\n [mi] die\n *[other] der\n }";
    let german = locale("de", text);
    let number = |number| german.format("n", &[("count", decimal(number, 1, 1).into())]);
    assert_eq!((&*number(0.0), &*number(1.0)), ("nichts", "mehr"));
    assert_eq!(german.format("d", &[("day", "mi".into())]), "die");
    assert_eq!(german.format("d", &[("day", "other".into())]), "der");
}

#[test]
fn messages_that_refer_to_themselves_end() {
    let german = locale("de", "a = x{ b }{ b }\nb = { a }{ a }");
    let (_, problems) = german.try_format("a", &[]);
    assert_eq!(problems, [Problem::TooLarge]);
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
fn numbers_of_any_length_are_read() {
    let decimals = "9".repeat(30);
    let text = format!("n = {{ 1.{decimals} ->\n [one] eins\n *[other] {{ 1.{decimals} }}\n }}");
    assert_eq!(locale("de", &text).text("n"), format!("1,{decimals}"));
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth| format!("a = {}1{}", "{ ".repeat(depth), " }".repeat(depth));
    assert_eq!(locale("de", &nested(40)).text("a"), "1");
    let (_, findings) = read("de", &nested(100_000));
    assert_eq!(told(&findings), [("message-syntax", "{")]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_it_panic(text in "([a-b]|\\{|\\}|\\$a|->|\\[|\\]|\\*|[ \n=.()-]|\"|-a|NUMBER|[0-9]{1,30})*") {
        let german = locale("de", &format!("a = {text}\nb = {{ a }}"));
        german.format("b", &[("a", 3_i64.into())]);
    }
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
    let plain = Locale::new(Arc::clone(&german), []).texts().clone();
    used.extend(plain.into_keys().map(|id| used::Used {
        id,
        variables: Vec::new(),
        at: None,
    }));
    assert_eq!(check::check(&german, [&*english], &used), []);
}
