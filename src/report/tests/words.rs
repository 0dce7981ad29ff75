use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::locale::{Locale, Messages, check};
use crate::media::Refused;
use crate::page::views::Template;
use crate::report::variables::{self, used};
use crate::report::wording::{english, german};
use crate::report::{Wording, tell};
use crate::source::Source;

/// The text of each message and attribute by key, without the comments.
fn entries(messages: &Messages) -> BTreeMap<String, String> {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    let (mut id, mut key) = (String::new(), String::new());
    for line in messages.sources[0].text.lines() {
        let name = line.split(" =").next().unwrap();
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            name.clone_into(&mut id);
            key.clone_from(&id);
        } else if let Some(attribute) = name.strip_prefix("    .") {
            key = format!("{id}.{attribute}");
        }
        if !line.starts_with('#') && !key.is_empty() {
            *entries.entry(key.clone()).or_default() += line;
        }
    }
    entries
}

/// The variables that a text mentions.
fn variables(text: &str) -> BTreeSet<&str> {
    let parts = text.split('$').skip(1);
    let names = parts.map(|part| {
        let end = part.find(|sign: char| !sign.is_ascii_lowercase());
        &part[..end.unwrap_or(part.len())]
    });
    // `${ $variable }` shows a variable's name with its sign.
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn both_languages_can_be_read_and_have_the_same_messages() {
    for messages in [german(), english()] {
        let (_, findings) = Messages::new(&messages.language, &messages.sources);
        assert_eq!(findings, []);
    }
    let findings = check::check(&german(), &[&*english()], &used());
    assert_eq!(findings, []);
    let keys = |messages: &Messages| entries(messages).into_keys().collect::<Vec<_>>();
    assert_eq!(keys(&german()), keys(&english()));
}

#[test]
fn every_code_has_a_sentence_and_a_remedy() {
    for messages in [german(), english()] {
        for code in Code::ALL {
            let id = format!("diagnostic-{}", code.name());
            assert!(messages.has(&id), "{id}");
            assert!(messages.has(&format!("{id}.remedy")), "{id}.remedy");
        }
    }
}

#[test]
fn every_part_of_a_message_uses_only_variables_that_are_given() {
    let used = used();
    for messages in [german(), english()] {
        for (key, text) in entries(&messages) {
            let id = key.split('.').next().unwrap();
            let given = used.iter().find(|used| used.id == id);
            let given = given.or(used.iter().find(|used| used.means(id)));
            for name in variables(&text) {
                let is_given = given.is_some_and(|given| given.variables.contains(&name));
                assert!(is_given, "{key}: ${name}");
            }
        }
    }
}

#[test]
fn every_part_of_a_message_uses_the_same_variables_in_both_languages() {
    let (german, english) = (entries(&german()), entries(&english()));
    for (key, text) in &german {
        assert_eq!(variables(text), variables(&english[key]), "{key}");
    }
}

#[test]
fn every_finding_can_be_told_whole() {
    for wording in [Wording::german(), Wording::english()] {
        for code in Code::ALL {
            let mut finding = Diagnostic::without_place(*code);
            for name in variables::of(*code) {
                // Some stand for a message, which must be one that there is.
                let text = if *code == Code::PictureUnreadable {
                    "broken"
                } else if *code == Code::LowContrast {
                    "dark"
                } else if *code == Code::TemplateMissing {
                    "offers"
                } else if *code == Code::UnknownCall {
                    "filter"
                } else {
                    "list"
                };
                finding
                    .args
                    .push(((*name).into(), Arg::Text(text.to_owned())));
            }
            let told = tell(&finding, &wording);
            let texts = [told.sentences().join(" "), told.label.unwrap_or_default()];
            for text in texts {
                assert!(!text.contains('⟨'), "{text}");
            }
        }
    }
}

/// Clerks read this, and no message is to shout at them or to use the words of programmers.
#[test]
fn the_wording_is_plain() {
    for messages in [german(), english()] {
        for (key, text) in entries(&messages) {
            assert!(text.matches('`').count() % 2 == 0, "{key} leaves ` open");
            let (_, words) = text.split_once('=').unwrap();
            let words: String = words.to_lowercase().split('`').step_by(2).collect();
            assert!(!words.contains('!'), "{key} shouts");
            for word in ["toml", "string", "array", "parser", "syntax", "integer"] {
                assert!(!words.contains(word), "{key} says {word}");
            }
        }
    }
}

#[test]
fn a_remedy_is_one_sentence() {
    for messages in [german(), english()] {
        let remedies = entries(&messages).into_iter();
        for (key, text) in remedies.filter(|(key, _)| key.ends_with(".remedy")) {
            let plain: String = text.split('`').step_by(2).collect();
            let is_choice = text.contains("->");
            let ends = plain.matches(". ").count() + usize::from(plain.ends_with('.'));
            assert!(is_choice || ends == 1, "{key}");
        }
    }
}

#[test]
fn what_toml_says_is_told_in_our_words_with_its_own_remedy() {
    let problem = "string values must be quoted, expected literal string";
    let finding = Diagnostic::without_place(Code::HeadSyntax).with("problem", problem);
    let told = tell(&finding, &Wording::german());
    assert_eq!(
        told.sentence,
        "Diese Stelle ist nicht lesbar: Hier fehlt ein Wert, oder ein Text steht nicht in \
         Anführungszeichen."
    );
    assert!(told.remedy.starts_with("Setzen Sie Texte in gerade"));
}

#[test]
fn a_wanted_sort_is_told_with_its_own_remedy() {
    for (sort, sentence) in [
        ("text", "Im Feld `x` steht `1`, gebraucht wird ein Text."),
        (
            "euro",
            "Im Feld `x` steht `1`, gebraucht wird ein Betrag in Euro mit höchstens zwei Stellen \
             nach dem Punkt.",
        ),
    ] {
        let finding = Diagnostic::without_place(Code::WrongSort);
        let finding = finding.with("field", "x").with("literal", "1");
        let told = tell(&finding.with("wanted", sort), &Wording::german());
        assert_eq!(told.sentence, sentence);
        assert!(told.remedy.contains("zum Beispiel"));
    }
}

#[test]
fn every_sort_that_is_asked_for_has_words() {
    let german = Locale::new(german(), []);
    for sort in [
        "text",
        "number",
        "whole-number",
        "yes-no",
        "list",
        "table",
        "tables",
        "position",
        "euro",
        "fingerprint",
    ] {
        assert!(german.has(&format!("sort-{sort}.remedy")), "{sort}");
    }
}

#[test]
fn every_reason_to_refuse_a_picture_has_words() {
    for refused in [
        Refused::Ending,
        Refused::OtherFormat,
        Refused::Broken,
        Refused::Turned,
        Refused::Drawing(0..0),
    ] {
        let finding = Diagnostic::without_place(Code::PictureUnreadable).with("path", "a.jpg");
        let told = tell(&finding.with("problem", refused.name()), &Wording::german());
        assert!(told.sentence.starts_with("`a.jpg` kann so nicht"));
        assert!(told.sentence.ends_with('.'), "{}", told.sentence);
        let german = Locale::new(german(), []);
        assert!(german.has(&format!("unfit-{}.remedy", refused.name())));
    }
}

#[test]
fn every_template_that_can_be_missing_says_what_it_is_for() {
    for template in Template::ALL {
        let finding = Diagnostic::without_place(Code::TemplateMissing);
        let finding = finding.with("template", template.name());
        let told = tell(&finding.with("pages", template.key()), &Wording::german());
        assert!(!told.sentence.contains('⟨'), "{}", told.sentence);
    }
}

#[test]
fn what_a_finding_does_not_give_is_left_out_of_its_sentence() {
    let finding = Diagnostic::without_place(Code::WrongLanguage).with("literal", "xx-");
    let sentence = |finding: &Diagnostic| tell(finding, &Wording::german()).sentence;
    assert_eq!(sentence(&finding), "`xx-` ist kein Kürzel einer Sprache.");
    let finding = finding.with("page", "sitemap.xml");
    assert_eq!(
        sentence(&finding),
        "`xx-` ist kein Kürzel einer Sprache, steht aber so in `sitemap.xml`."
    );
}

#[test]
fn a_missing_field_is_told_with_its_section() {
    let told = |field: &str| {
        let finding = Diagnostic::without_place(Code::MissingField).with("field", field);
        tell(&finding, &Wording::german())
    };
    assert_eq!(told("titel").sentence, "Die Angabe `titel` fehlt.");
    assert_eq!(
        told("bilder.alt").sentence,
        "Im Abschnitt `bilder` fehlt die Angabe `alt`."
    );
    assert!(
        told("bilder.alt")
            .remedy
            .ends_with("die mit `alt =` beginnt.")
    );
}

#[test]
fn midnight_is_a_remedy_for_times_only() {
    let remedy = |start: &str, end: &str| {
        let finding = Diagnostic::without_place(Code::EndBeforeStart);
        let finding = finding.with("start", start).with("end", end);
        tell(&finding, &Wording::german()).remedy
    };
    assert!(remedy("22:00", "02:00").contains("Mitternacht"));
    assert!(!remedy("27", "14").contains("Mitternacht"));
    assert!(!remedy("b2", "a1").contains("Mitternacht"));
}

#[test]
fn sizes_are_told_in_megabytes_rounded_up() {
    let finding = Diagnostic::without_place(Code::FileTooLarge)
        .with_number("size", (1 << 20) + 1)
        .with_number("limit", 1 << 20);
    assert_eq!(
        tell(&finding, &Wording::german()).sentence,
        "Die Datei ist 1,01 MB groß, erlaubt ist 1 MB."
    );
}

#[test]
fn numbers_choose_their_form() {
    let told = |count| {
        let finding = Diagnostic::without_place(Code::TranslationOutdated);
        let finding = finding.with_number("count", count).with("file", "a.ar.md");
        tell(&finding, &Wording::german())
    };
    assert!(told(1).sentence.starts_with("Ein Absatz"));
    assert!(told(3).sentence.starts_with("3 Absätze"));
    assert!(told(3).remedy.ends_with("`kreisweit confirm a.ar.md`."));
}

#[test]
fn literals_are_told_on_one_line_and_not_endlessly() {
    let literal = format!("![Fest\nam \u{1b}[31mMarkt]({})", "x".repeat(500));
    let source = Source::new("content/a.md", literal.clone());
    let finding = Diagnostic::new(Code::PictureInText, source.place(0..literal.len()));
    let told = tell(&finding.with("literal", literal), &Wording::german());
    assert!(
        told.sentence
            .starts_with("Das Bild `![Fest am \u{fffd}[31mMarkt](xxx")
    );
    assert!(
        told.sentence
            .ends_with("xxx…` steht im Text statt im Kopf der Datei.")
    );
    assert!(told.sentence.chars().count() < 150);
}

#[test]
fn the_summary_counts_errors_and_warnings() {
    let findings = |errors, warnings| {
        let error = Diagnostic::without_place(Code::EmptyFile);
        let warning = Diagnostic::without_place(Code::ByteOrderMark);
        [vec![error; errors], vec![warning; warnings]].concat()
    };
    let german = |errors, warnings| Wording::german().summary(&findings(errors, warnings));
    assert_eq!(german(3, 2), "3 Fehler, 2 Hinweise");
    assert_eq!(german(1, 0), "1 Fehler");
    assert_eq!(german(0, 1), "1 Hinweis");
    assert_eq!(german(0, 0), "Keine Fehler, keine Hinweise.");
    let english = |errors, warnings| Wording::english().summary(&findings(errors, warnings));
    assert_eq!(english(1, 2), "1 error, 2 warnings");
    assert_eq!(english(1200, 0), "1,200 errors");
}

#[test]
fn the_command_line_has_its_words() {
    let wording = Wording::german();
    let built = [
        ("pages", 14_500_u32.into()),
        ("records", 1_u32.into()),
        ("languages", 12_u32.into()),
    ];
    assert_eq!(
        wording.text("cli-built", &built),
        "14.500 Seiten sind fertig, aus 1 Eintrag in 12 Sprachen."
    );
    let look = [
        ("folder", "public".into()),
        ("address", "http://localhost:8000/".into()),
    ];
    assert_eq!(
        wording.text("cli-look", &look),
        "Zum Ansehen: `python3 -m http.server --directory public` starten und im Browser \
         http://localhost:8000/ öffnen."
    );
    let errors = [("errors", 3_u32.into())];
    assert_eq!(
        wording.text("cli-nothing-written", &errors),
        "Wegen 3 Fehlern wurde nichts geschrieben."
    );
}
