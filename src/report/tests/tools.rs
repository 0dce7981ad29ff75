use serde_json::{Value, json};

use super::{OFFER, address_lost, unknown_word, wrong_times};
use crate::diagnostic::{Code, Diagnostic};
use crate::report::{Format, Wording, render};
use crate::source::Source;

fn told(format: Format, findings: &[Diagnostic]) -> String {
    render(format, findings, &Wording::german())
}

fn parsed(format: Format, findings: &[Diagnostic]) -> Value {
    serde_json::from_str(&told(format, findings)).unwrap()
}

#[test]
fn json_has_the_fields_that_programs_rely_on() {
    let expected = json!([
        {
            "code": "end-before-start",
            "severity": "error",
            "path": OFFER,
            "line": 4,
            "column": 1,
            "end_line": 4,
            "end_column": 4,
            "message": "Das Ende `16:00` kommt nicht nach dem Anfang `18:00`.",
            "help": [],
            "remedy": "Prüfen Sie beide Werte; was über Mitternacht dauert, wird in zwei Zeiten \
                       geteilt, eine bis `\"24:00\"` und eine ab `\"00:00\"`.",
            "count": 1,
            "others": [{
                "path": OFFER,
                "line": 3,
                "column": 1,
                "end_line": 3,
                "end_column": 4,
                "message": "Hier steht der Anfang.",
            }],
        },
    ]);
    assert_eq!(parsed(Format::Json, &[wrong_times()]), expected);
    let lost = &parsed(Format::Json, &[address_lost()])[0];
    assert_eq!(lost["severity"], "warning");
    assert_eq!(lost["count"], 12);
    for field in ["path", "line", "column", "end_line", "end_column"] {
        assert_eq!(lost.get(field), Some(&Value::Null), "{field}");
    }
    assert_eq!(parsed(Format::Json, &[]), json!([]));
}

#[test]
fn a_workflow_command_is_one_line_whatever_it_tells() {
    let source = Source::new("content/50%, a:b.md", "x\ny");
    let finding = Diagnostic::new(Code::RawHtml, source.place(0..3));
    let command = told(Format::GitHub, &[finding.with("literal", "<a\n%>")]);
    let beginning = "::error file=content/50%25%2C a%3Ab.md,line=1,endLine=2,title=raw-html::\
                     HTML wie `<a %25>` ist im Text nicht erlaubt.%0ASchreiben Sie";
    assert!(command.starts_with(beginning), "{command}");
    let commands = told(Format::GitHub, &[unknown_word(), address_lost()]);
    let lines: Vec<&str> = commands.lines().collect();
    assert!(lines[0].contains("line=3,endLine=3,col=7,endColumn=17,title=unknown-word::"));
    assert!(lines[1].starts_with("::warning title=address-lost::12 Adressen"));
    assert_eq!(lines.len(), 2);
}

#[test]
fn gitlab_is_told_file_line_and_severity() {
    let report = parsed(Format::GitLab, &[unknown_word(), address_lost()]);
    assert_eq!(report[0]["check_name"], "unknown-word");
    assert_eq!(report[0]["severity"], "major");
    let location = json!({ "path": OFFER, "lines": { "begin": 3, "end": 3 } });
    assert_eq!(report[0]["location"], location);
    assert_eq!(report[1]["severity"], "minor");
    assert_eq!(report[1]["location"]["path"], "content/site.toml");
}

#[test]
fn a_fingerprint_stays_when_lines_are_added_and_no_two_are_alike() {
    let empty_text = |text: &str| {
        let start = text.find("##").unwrap();
        let source = Source::new("content/a.md", text);
        Diagnostic::new(Code::NothingToRead, source.place(start..start + 2))
    };
    let before = [empty_text("##\n"), empty_text("##\n")];
    let after = [empty_text("\n\n##\n"), empty_text("\n\n##\n")];
    let fingerprints = |findings: &[Diagnostic]| -> Vec<Value> {
        let report = parsed(Format::GitLab, findings);
        let entries = report.as_array().unwrap().iter();
        entries.map(|entry| entry["fingerprint"].clone()).collect()
    };
    assert_eq!(fingerprints(&before), fingerprints(&after));
    assert_ne!(fingerprints(&before)[0], fingerprints(&before)[1]);
}

#[test]
fn sarif_has_rules_results_and_places() {
    let log = parsed(
        Format::Sarif,
        &[
            unknown_word(),
            wrong_times(),
            unknown_word(),
            address_lost(),
        ],
    );
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["language"], "de");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 3);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[rule]["id"], result["ruleId"]);
        assert_eq!(
            rules[rule]["defaultConfiguration"]["level"],
            result["level"]
        );
    }
    let place = &results[1]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], OFFER);
    let region = json!({ "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 4 });
    assert_eq!(place["region"], region);
    let other = &results[1]["relatedLocations"][0];
    assert_eq!(other["message"]["text"], "Hier steht der Anfang.");
    assert_eq!(other["physicalLocation"]["region"]["startLine"], 3);
    assert_eq!(results[3]["occurrenceCount"], 12);
}

#[test]
fn sarif_names_files_by_uri() {
    let finding = Diagnostic::new(
        Code::BadFileName,
        Source::new("content/Grüße a.md", "").place(0..0),
    );
    let log = parsed(Format::Sarif, &[finding]);
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "content/Gr%C3%BC%C3%9Fe%20a.md"
    );
}
