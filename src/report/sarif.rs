//! Findings as SARIF 2.1.0 (OASIS standard of 27 March 2020), which forges and editors read.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use crate::diagnostic::{Code, Diagnostic};

use super::json::pretty;
use super::told::{Spot, Told, level, tell};
use super::wording::Wording;
use super::{WHOLE_SITE, fingerprint};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One log of one run.
pub(super) fn render(findings: &[Diagnostic], wording: &Wording) -> String {
    let rules = rules(findings);
    let results: Vec<Value> = findings
        .iter()
        .zip(fingerprint::of_all(findings))
        .map(|(finding, fingerprint)| {
            let told = tell(finding, wording);
            result(&told, rules[&finding.code], &fingerprint)
        })
        .collect();
    let descriptors: Vec<Value> = rules.keys().map(|code| rule(*code)).collect();
    pretty(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": descriptors,
            }},
            "language": wording.locale.language().tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

/// The codes that occur, each with its place in the list of rules.
fn rules(findings: &[Diagnostic]) -> BTreeMap<Code, usize> {
    let mut rules: BTreeMap<Code, usize> =
        findings.iter().map(|finding| (finding.code, 0)).collect();
    for (index, place) in rules.values_mut().enumerate() {
        *place = index;
    }
    rules
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": { "text": code.name() },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(told: &Told, rule: usize, fingerprint: &str) -> Value {
    let others = told.others.iter().enumerate();
    let others: Vec<Value> = others
        .map(|(index, (spot, caption))| {
            let mut place = location(Some(spot));
            place["id"] = json!(index + 1);
            place["message"] = json!({ "text": caption });
            place
        })
        .collect();
    json!({
        "ruleId": told.code,
        "ruleIndex": rule,
        "level": told.level(),
        "message": { "text": told.sentences().join("\n") },
        "locations": [location(told.spot.as_ref())],
        "relatedLocations": others,
        "occurrenceCount": told.count.max(1),
        "partialFingerprints": { "kreisweit/v1": fingerprint },
    })
}

fn location(spot: Option<&Spot>) -> Value {
    let Some(spot) = spot else {
        return json!({ "physicalLocation": { "artifactLocation": { "uri": WHOLE_SITE } } });
    };
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&spot.path) },
        "region": {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
        },
    }})
}

/// A path as a relative URI (RFC 3986), since misnamed files are told of as well.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            write!(uri, "%{byte:02X}").expect("text can always be written");
        }
    }
    uri
}
