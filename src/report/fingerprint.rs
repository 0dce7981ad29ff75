//! Tells whether a finding is the same as one of an earlier run, for tools that show what is new.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;

/// A fingerprint for each finding, 32 hexadecimal digits, no two alike. It is made of code, file and
/// literals but not of the line, so that lines added above a finding don't make it new.
pub(super) fn of_all(findings: &[Diagnostic]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let fingerprint = |finding: &Diagnostic| {
        let path = finding.at.as_ref().map(|place| &place.source.path);
        let what = format!("{} {path:?} {:?}", finding.code.name(), finding.args);
        let earlier = seen.entry(what.clone()).or_default();
        let hash = blake3::hash(format!("{what} {earlier}").as_bytes());
        *earlier += 1;
        hash.to_hex()[..32].to_owned()
    };
    findings.iter().map(fingerprint).collect()
}
