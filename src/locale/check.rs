//! Compares the messages of all languages with each other and with what is used.
//!
//! Reads no files itself: it is given the [`Messages`] of each language, the source language
//! (German) first, and the list of messages that are [`Used`].

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Messages;
use super::used::Used;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Place;

/// Everything that can be wrong with messages that could be read: one that a language lacks
/// (`MessageMissing`, at the file where it belongs), one that nobody uses or that the source
/// language doesn't have (`MessageUnused`), a variable that isn't given (`MessageVariableUnknown`),
/// and one that the source language mentions and a translation doesn't in any of its variants
/// (`MessageVariableMissing`).
pub fn check(source: &Messages, translations: &[&Messages], used: &[Used]) -> Vec<Diagnostic> {
    let mut findings = used_but_missing(source, used);
    findings.extend(unused(source, used));
    findings.extend(variables_not_given(source, used));
    findings.extend(unknown_references(source));
    let in_translations = translations.par_iter().with_max_len(1).map(|translation| {
        let mut findings = untranslated(source, translation);
        findings.extend(without_original(source, translation));
        findings.extend(variables_not_given(translation, used));
        findings.extend(variables_left_out(source, translation));
        findings.extend(unknown_references(translation));
        findings
    });
    let in_translations: Vec<Vec<Diagnostic>> = in_translations.collect();
    findings.extend(in_translations.into_iter().flatten());
    findings
}

/// Messages that are used and that not even the source language has.
fn used_but_missing(source: &Messages, used: &[Used]) -> Vec<Diagnostic> {
    let missing = used
        .iter()
        .filter(|used| !used.is_own_label() && !source.ids().any(|id| used.means(id)));
    missing
        .map(|used| {
            let place = used.at.clone().or_else(|| home(source, None));
            missing_at(place, &used.id, source).known(&used.id, source.ids())
        })
        .collect()
}

/// Messages of the source language that nothing uses, neither code nor template nor message.
fn unused(source: &Messages, used: &[Used]) -> Vec<Diagnostic> {
    let references = source.entries.values().flat_map(|it| &it.references);
    let referred: BTreeSet<&str> = references.map(|(key, _)| &**key).collect();
    let exact: BTreeSet<&str> = used.iter().map(|used| &*used.id).collect();
    let families: Vec<&Used> = used.iter().filter(|used| used.is_family()).collect();
    let unused = source.entries.iter().filter(|(key, _)| {
        let id = key.split('.').next().unwrap_or(key);
        let is_used = exact.contains(id) || families.iter().any(|family| family.means(id));
        !is_used && !referred.contains(&***key)
    });
    unused
        .map(|(key, message)| unused_at(message.place.clone(), key))
        .collect()
}

/// Messages of the source language that a translation lacks. Terms are left out: a language may
/// do without them.
fn untranslated(source: &Messages, translation: &Messages) -> Vec<Diagnostic> {
    let missing = source.ids().filter(|id| !translation.has(id));
    missing
        .map(|id| {
            let original = source.entries.get(id).map(|message| &message.place);
            missing_at(home(translation, original), id, translation)
        })
        .collect()
}

/// Messages of a translation that the source language doesn't have.
fn without_original(source: &Messages, translation: &Messages) -> Vec<Diagnostic> {
    let extra = translation.ids().filter(|id| !source.has(id));
    let entries = extra.filter_map(|id| translation.entries.get_key_value(id));
    entries
        .map(|(id, message)| unused_at(message.place.clone(), id).known(id, source.ids()))
        .collect()
}

/// Variables that a message uses and isn't given, each told once: where it stands, or at the
/// template that uses the message as if it had none.
fn variables_not_given(messages: &Messages, used: &[Used]) -> Vec<Diagnostic> {
    let mut findings = BTreeMap::new();
    for id in messages.ids() {
        let variables = messages.variables(id);
        for used in uses(id, used) {
            for (name, place) in &variables {
                if !used.variables.contains(name) {
                    let at = used.at.as_ref().unwrap_or(place);
                    let key = (at.source.path.clone(), at.span);
                    findings.entry(key).or_insert_with(|| {
                        Diagnostic::new(Code::MessageVariableUnknown, at.clone())
                            .with("id", id)
                            .with("variable", *name)
                            .known(name, used.variables.iter().copied())
                    });
                }
            }
        }
    }
    findings.into_values().collect()
}

/// The uses of a message by its id; if there are none, that of the narrowest family.
fn uses<'u>(id: &str, used: &'u [Used]) -> Vec<&'u Used> {
    let exact: Vec<&Used> = used.iter().filter(|used| used.id == id).collect();
    if !exact.is_empty() {
        return exact;
    }
    let families = used.iter().filter(|used| used.means(id));
    let narrowest = families.max_by_key(|family| family.id.len());
    narrowest.into_iter().collect()
}

/// Variables that the source language mentions and the translation doesn't, in any variant.
fn variables_left_out(source: &Messages, translation: &Messages) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for id in source.ids() {
        let Some(message) = translation.entries.get(id) else {
            continue;
        };
        let mentioned = translation.variables(id);
        for (name, original) in source.variables(id) {
            if !mentioned.contains_key(name) {
                let finding = Diagnostic::new(Code::MessageVariableMissing, message.place.clone())
                    .with("id", id)
                    .with("variable", name)
                    .and_at(original);
                findings.push(finding);
            }
        }
    }
    findings
}

/// References to messages and terms that the same language doesn't have.
fn unknown_references(messages: &Messages) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for message in messages.entries.values() {
        for (key, span) in &message.references {
            if !messages.has(key) {
                let place = message.place.source.place(*span);
                let known = messages.entries.keys().map(String::as_str);
                findings.push(missing_at(Some(place), key, messages).known(key, known));
            }
        }
    }
    findings
}

/// Where a message of this language would belong: the beginning of its file of the same name as
/// that of the original, or else of its first file.
fn home(messages: &Messages, original: Option<&Place>) -> Option<Place> {
    let name = original.and_then(|place| place.source.path.rsplit('/').next());
    let same_name = messages
        .sources
        .iter()
        .find(|source| source.path.rsplit('/').next() == name);
    let file = same_name.or(messages.sources.first());
    file.map(|source| source.place(0..0))
}

fn missing_at(place: Option<Place>, id: &str, messages: &Messages) -> Diagnostic {
    let finding = match place {
        Some(place) => Diagnostic::new(Code::MessageMissing, place),
        None => Diagnostic::without_place(Code::MessageMissing),
    };
    finding
        .with("id", id)
        .with("language", messages.language.tag())
}

fn unused_at(place: Place, id: &str) -> Diagnostic {
    Diagnostic::new(Code::MessageUnused, place).with("id", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Arg;
    use crate::source::Source;

    fn messages(tag: &str, text: &str) -> Messages {
        let source = Source::new(format!("locales/{tag}/ui.ftl"), text);
        Messages::new(&tag.parse().unwrap(), &[source]).0
    }

    #[test]
    fn the_labels_of_a_site_are_told_by_the_site() {
        let german = messages("de", "");
        let findings = check(&german, &[], &super::super::used::by_program());
        let lacks = |id: &str| {
            let of_id = findings
                .iter()
                .filter(|one| one.args[0] == ("id".into(), Arg::Text(id.to_owned())));
            of_id.count()
        };
        assert_eq!(
            (lacks("site-title"), lacks("art-*"), lacks("page-title")),
            (0, 0, 1)
        );
    }

    /// The findings on German and English messages of which `count` is given `count`, and `menu`
    /// and `topic-*` nothing: code, file and literal at the place.
    fn told(german: &str, english: &str) -> Vec<String> {
        let used = |id: &str, variables: &[&'static str]| Used {
            id: id.to_owned(),
            variables: variables.to_vec(),
            at: None,
        };
        let used = [
            used("count", &["count"]),
            used("menu", &[]),
            used("topic-*", &[]),
        ];
        let (german, english) = (messages("de", german), messages("en", english));
        check(&german, &[&english], &used)
            .iter()
            .map(line)
            .collect()
    }

    fn line(finding: &Diagnostic) -> String {
        let place = finding.at.as_ref().unwrap();
        format!(
            "{} {} `{}`",
            finding.code.name(),
            place.source.path,
            place.text()
        )
    }

    const WHOLE: &str = "count = { $count }\nmenu = Menü\ntopic-geld = Geld";

    #[test]
    fn whole_languages_give_no_findings() {
        assert_eq!(told(WHOLE, WHOLE), [""; 0]);
    }

    #[test]
    fn a_message_that_a_language_lacks_is_told_at_its_file() {
        let english = "count = { $count }\nmenu = Menu";
        assert_eq!(
            told(WHOLE, english),
            ["message-missing locales/en/ui.ftl ``"]
        );
    }

    #[test]
    fn a_message_that_is_used_and_nowhere_written_is_told() {
        let without = "count = { $count }\ntopic-geld = Geld";
        assert_eq!(
            told(without, without),
            ["message-missing locales/de/ui.ftl ``"]
        );
        let without = "count = { $count }\nmenu = Menü";
        assert_eq!(
            told(without, without),
            ["message-missing locales/de/ui.ftl ``"]
        );
    }

    #[test]
    fn a_message_that_nobody_uses_is_told_unless_another_refers_to_it() {
        let german = "count = { $count }{ -kreis }{ of }\nmenu = Menü\ntopic-geld = Geld\n\
                      -kreis = Landkreis\nof = von\nold = alt";
        let findings = told(german, german);
        assert_eq!(findings, ["message-unused locales/de/ui.ftl `old`"]);
    }

    #[test]
    fn a_message_that_the_source_lacks_is_told() {
        let english = format!("{WHOLE}\nextra = more");
        assert_eq!(
            told(WHOLE, &english),
            ["message-unused locales/en/ui.ftl `extra`"]
        );
    }

    #[test]
    fn a_variable_that_is_not_given_is_told_where_it_stands() {
        let english = WHOLE.replace("menu = Menü", "menu = { $number }");
        let wanted = ["message-variable-unknown locales/en/ui.ftl `number`"];
        assert_eq!(told(WHOLE, &english), wanted);
        let english = WHOLE.replace("Geld", "Geld { $count }");
        let wanted = ["message-variable-unknown locales/en/ui.ftl `count`"];
        assert_eq!(told(WHOLE, &english), wanted);
    }

    #[test]
    fn a_template_that_uses_a_message_with_variables_is_told() {
        let template = Source::new("theme/page.html", "ui[\"count\"]");
        let at = |at| Used {
            id: "count".to_owned(),
            variables: if at { vec![] } else { vec!["count"] },
            at: at.then(|| template.place(4..9)),
        };
        let german = messages("de", "count = { $count }");
        let findings = check(&german, &[], &[at(false), at(true)]);
        let lines: Vec<String> = findings.iter().map(line).collect();
        assert_eq!(lines, ["message-variable-unknown theme/page.html `count`"]);
    }

    #[test]
    fn a_variable_may_be_missing_in_a_variant_but_not_in_the_whole_message() {
        let some = "{ $count ->\n [one] a thing\n *[other] { $count } things\n }";
        assert_eq!(told(WHOLE, &WHOLE.replace("{ $count }", some)), [""; 0]);
        let none = WHOLE.replace("{ $count }", "things");
        let wanted = ["message-variable-missing locales/en/ui.ftl `count`"];
        assert_eq!(told(WHOLE, &none), wanted);
    }

    #[test]
    fn a_variable_counts_where_another_message_brings_it() {
        let german = "count = { menu }\nmenu = Menü { $count }\ntopic-geld = Geld";
        let wanted = [
            "message-variable-unknown locales/de/ui.ftl `count`",
            "message-variable-unknown locales/en/ui.ftl `count`",
        ];
        assert_eq!(told(german, german), wanted);
    }

    #[test]
    fn a_reference_to_nothing_is_told() {
        let english = WHOLE.replace("menu = Menü", "menu = { -term }");
        assert_eq!(
            told(WHOLE, &english),
            ["message-missing locales/en/ui.ftl `term`"]
        );
    }
}
