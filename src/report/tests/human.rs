use std::sync::LazyLock;

use proptest::prelude::*;

use super::{address_lost, place, unknown_word, wrong_times};
use crate::diagnostic::{Code, Diagnostic};
use crate::report::{Format, Wording, render};
use crate::source::Source;

const PLAIN: Format = Format::Human { coloured: false };

/// What a German reader is shown of one finding, without the summary.
fn german(finding: Diagnostic) -> String {
    let told = render(PLAIN, &[finding], &Wording::german());
    told.split("\n\n").next().unwrap().to_owned()
}

#[test]
fn a_finding_shows_its_line_with_help_and_remedy() {
    let told = render(PLAIN, &[unknown_word(), address_lost()], &Wording::german());
    let expected = r#"Fehler[unknown-word]: Der Wert `sprachen` ist im Feld `art` nicht vorgesehen.
 --> content/gemeinden/velpke/angebote/sprachcafe.md:3:7
  |
3 | art = "sprachen"
  |       ^^^^^^^^^^
  |
  = Hilfe: Meinten Sie `sprache`?
  = Hilfe: Möglich sind: `beratung`, `sprache` und `sport`.
  = Was tun: Schreiben Sie eines der vorgesehenen Wörter, genau so und in Anführungszeichen.

Hinweis[address-lost]: 12 Adressen gibt es nicht mehr, darunter `/gemeinden/velpke/`.
 |
 = Was tun: Hat der Eintrag einen neuen Namen, tragen Sie dort den alten ein: `frueher = ["gemeinden/velpke/angebote/alter-name"]`; ist ein Angebot zu Ende, behalten Sie die Datei und ergänzen `endet`.

1 Fehler, 1 Hinweis
"#;
    assert_eq!(told, expected);
}

#[test]
fn english_readers_are_told_in_english_with_the_other_place() {
    let told = render(PLAIN, &[wrong_times()], &Wording::english());
    let expected = r#"error[end-before-start]: The end `16:00` does not come after the start `18:00`.
 --> content/gemeinden/velpke/angebote/sprachcafe.md:4:1
  |
4 | bis = "16:00"
  | ^^^ the end
  |
 ::: content/gemeinden/velpke/angebote/sprachcafe.md:3:1
  |
3 | von = "18:00"
  | --- The start stands here.
  |
  = what to do: Check both values; what lasts past midnight is divided into two times, one until `"24:00"` and one from `"00:00"`.

1 error
"#;
    assert_eq!(told, expected);
}

#[test]
fn a_caret_stands_under_its_word_after_umlauts_and_tabs() {
    let text = "+++\ntitel = \"Größenwahn\"\tstraße\n+++\n";
    let place = place("content/a.md", text, "straße");
    let problem = "unexpected key or value, expected newline, `#`";
    let told = german(Diagnostic::new(Code::HeadSyntax, place).with("problem", problem));
    let expected = r#"Fehler[head-syntax]: Diese Stelle ist nicht lesbar: Nach dem Wert steht noch etwas, das nicht dazugehört.
 --> content/a.md:2:22
  |
2 | titel = "Größenwahn"    straße
  |                         ^^^^^^
  |
  = Was tun: Schreiben Sie je Zeile ein Feld, Zahlen mit Punkt statt Komma (`12.5`) und Anführungszeichen innerhalb eines Textes als „ und “."#;
    assert_eq!(told, expected);
}

#[test]
fn a_line_in_arabic_is_shown_as_it_is() {
    let text = "+++\nart = \"مقهى اللغة\"\n+++\n";
    let finding = Diagnostic::new(
        Code::FactInTranslation,
        place("content/a.ar.md", text, "art"),
    );
    let expected = r#"Fehler[fact-in-translation]: Das Feld `art` gehört nicht in eine Übersetzung.
 --> content/a.ar.md:2:1
  |
2 | art = "مقهى اللغة"
  | ^^^ dieses Feld
  |
  = Was tun: Löschen Sie die Zeile; die Angabe wird aus der deutschen Datei übernommen."#;
    assert_eq!(german(finding.with("field", "art")), expected);
}

#[test]
fn a_finding_about_a_whole_file_shows_no_line() {
    let source = Source::new("content/a.md", "");
    let expected = "Fehler[empty-file]: Die Datei ist leer.
--> content/a.md
 = Was tun: Füllen Sie die Datei nach dem Muster einer ähnlichen aus oder löschen Sie sie.";
    let finding = Diagnostic::new(Code::EmptyFile, source.place(0..0));
    assert_eq!(german(finding), expected);
}

#[test]
fn the_same_fault_of_a_template_is_told_once_with_its_number() {
    let text = "<a href=\"/x/\">x</a>\n";
    let at = place("themes/kreis/base.html", text, "/x/");
    let finding = Diagnostic::new(Code::TemplateBrokenLink, at)
        .with("literal", "/x/")
        .with("page", "de/index.html");
    let finding = Diagnostic {
        count: 5000,
        ..finding
    };
    let told = german(finding);
    let help = "  = Hilfe: Dasselbe kommt an 4.999 weiteren Stellen vor.\n";
    assert!(told.contains(help), "{told}");
}

#[test]
fn of_several_lines_the_first_is_shown() {
    let source = Source::new("content/a.md", "Text\n> a\n> b\n\nx");
    let finding = Diagnostic::new(Code::TooDeep, source.place(5..12));
    let told = german(finding.with_number("limit", 12));
    assert!(told.contains("2 | > a\n  | ^^^\n"), "{told}");
    assert!(!told.contains("> b"), "{told}");
}

#[test]
fn a_long_line_is_cut_around_its_place() {
    let text = format!("{} HIER {}", "ä".repeat(5000), "ö".repeat(5000));
    let finding = Diagnostic::new(Code::WrongDate, place("content/a.md", &text, "HIER"));
    let told = german(finding.with("literal", "HIER"));
    assert!(told.contains("content/a.md:1:5002"), "{told}");
    assert!(
        told.contains("ää HIER öö") && told.contains("^^^^"),
        "{told}"
    );
    assert!(
        told.lines().all(|line| line.chars().count() < 150),
        "{told}"
    );
}

#[test]
fn colours_change_no_words() {
    let findings = [unknown_word(), wrong_times(), address_lost()];
    let coloured = Format::Human { coloured: true };
    let coloured = render(coloured, &findings, &Wording::german());
    let without: String = coloured
        .split('\u{1b}')
        .enumerate()
        .map(|(index, part)| match part.split_once('m') {
            Some((_, text)) if index > 0 => text,
            _ => part,
        })
        .collect();
    assert_ne!(coloured, without);
    assert_eq!(without, render(PLAIN, &findings, &Wording::german()));
}

static GERMAN: LazyLock<Wording> = LazyLock::new(Wording::german);

proptest! {
    #[test]
    fn any_text_and_any_place_can_be_told(
        text in "[a-z \\t\\n`ä\u{301}\u{202e}\u{200b}中👩\u{200d}مق\r\u{1b}]{0,300}",
        start in 0_usize..1000,
        length in 0_usize..1000,
    ) {
        let source = Source::new("content/a.md", text);
        let finding = Diagnostic::new(Code::WrongDate, source.place(start..start + length))
            .with("literal", source.text.clone())
            .and_at(source.place(length..start));
        for format in [
            PLAIN,
            Format::Human { coloured: true },
            Format::Json,
            Format::GitHub,
            Format::GitLab,
            Format::Sarif,
        ] {
            let told = render(format, std::slice::from_ref(&finding), &GERMAN);
            prop_assert!(told.ends_with('\n'));
        }
    }
}
