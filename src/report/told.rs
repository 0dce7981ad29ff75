//! One finding in words.

use std::borrow::Cow;

use crate::diagnostic::{Arg, Code, Diagnostic, Severity};
use crate::locale::{Value, decimal};
use crate::source::Place;

use super::wording::Wording;
use super::{syntax, variables};

/// One finding in the reader's language, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// How bad it is.
    pub severity: Severity,
    /// The stable name of the mistake.
    pub code: &'static str,
    /// Where; `None` for what no file can be blamed for.
    pub spot: Option<Spot>,
    /// What is wrong, in one sentence.
    pub sentence: String,
    /// A few words for beneath the caret.
    pub label: Option<String>,
    /// What was probably meant, what is possible, where else it occurs.
    pub help: Vec<String>,
    /// What to do.
    pub remedy: String,
    /// How often it occurs; the finding shows one of these places.
    pub count: usize,
    /// Other places that belong to it, each with a caption.
    pub others: Vec<(Spot, String)>,
}

/// A place as people and tools name it: lines and columns count from 1, columns in characters; the
/// end is the position after the last character. A finding about a whole file stands at 1:1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Below the site's root, with `/`.
    pub path: String,
    /// Of the first character.
    pub line: usize,
    /// Of the first character.
    pub column: usize,
    /// Of the end.
    pub end_line: usize,
    /// Of the end.
    pub end_column: usize,
}

impl Told {
    /// Everything there is to say, sentence by sentence: what is wrong, help, what to do.
    pub fn sentences(&self) -> Vec<&str> {
        let help = self.help.iter().map(String::as_str);
        std::iter::once(&*self.sentence)
            .chain(help)
            .chain([&*self.remedy])
            .collect()
    }

    /// The severity as programs know it: `error` or `warning`.
    pub fn level(&self) -> &'static str {
        level(self.severity)
    }
}

/// `error` or `warning`.
pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

impl Spot {
    /// The lines and columns of a place.
    pub fn of(place: &Place) -> Spot {
        let start = place.position();
        let end = place.source.position(place.span.end.max(place.span.start));
        Spot {
            path: place.source.path.clone(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}

/// Puts a finding into words.
pub fn tell(finding: &Diagnostic, wording: &Wording) -> Told {
    let code = finding.code.name();
    let id = format!("diagnostic-{code}");
    let detail = detail(finding);
    let given = given(finding, detail.as_ref(), wording);
    let own_remedy = detail.and_then(|detail| wording.attribute(&detail.id, "remedy", &given));
    let other = wording.attribute(&id, "other", &given);
    let other = other.unwrap_or_else(|| wording.text("other-place", &[]));
    Told {
        severity: finding.severity(),
        code,
        spot: finding.at.as_ref().map(Spot::of),
        sentence: wording.text(&id, &given),
        label: wording.attribute(&id, "label", &given),
        help: help(finding, wording),
        remedy: own_remedy.unwrap_or_else(|| wording.text(&format!("{id}.remedy"), &given)),
        count: finding.count,
        others: finding
            .others
            .iter()
            .map(|place| (Spot::of(place), other.clone()))
            .collect(),
    }
}

/// A message that a variable of the sentence stands for, and that may know a remedy of its own.
struct Detail {
    variable: &'static str,
    id: String,
}

/// The codes of such findings, the variable, and how the ids of its messages begin.
const DETAILS: [(Code, &str, &str); 6] = [
    (Code::WrongSort, "wanted", "sort"),
    (Code::PictureUnreadable, "problem", "unfit"),
    (Code::LowContrast, "mode", "mode"),
    (Code::TemplateMissing, "pages", "pages"),
    (Code::UnknownCall, "sort", "called"),
    (Code::UnknownViewField, "sort", "value"),
];

fn detail(finding: &Diagnostic) -> Option<Detail> {
    if finding.code == Code::HeadSyntax {
        let id = syntax::message_id(text_of(finding, "problem")?).to_owned();
        let variable = "problem";
        return Some(Detail { variable, id });
    }
    let mut details = DETAILS.iter();
    let (_, variable, family) = details.find(|(code, ..)| *code == finding.code)?;
    let id = format!("{family}-{}", text_of(finding, variable)?);
    Some(Detail { variable, id })
}

/// The text that a finding gives by this name.
fn text_of<'f>(finding: &'f Diagnostic, wanted: &str) -> Option<&'f str> {
    finding.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(text) => (*name == wanted).then_some(&**text),
        Arg::Number(_) | Arg::List(_) => None,
    })
}

/// The variables of a finding's messages, of two with one name the first. Each has `count`, its own
/// or how often it occurs.
fn given<'f>(
    finding: &'f Diagnostic,
    detail: Option<&Detail>,
    wording: &Wording,
) -> Vec<(&'f str, Value<'f>)> {
    let mut given = derived(finding);
    for (name, arg) in &finding.args {
        let value = match (arg, detail) {
            (Arg::Text(text), Some(detail)) if detail.variable == *name => {
                let text = ("text", Value::from(&**text));
                wording.text(&detail.id, &[text]).into()
            }
            (Arg::Text(text), _) if *name == "literal" => Value::Text(shortened(one_line(text))),
            (Arg::Text(text), _) => Value::Text(one_line(text)),
            (Arg::Number(bytes), _) if finding.code == Code::FileTooLarge => megabytes(*bytes),
            (Arg::Number(ratio), _) if finding.code == Code::LowContrast => hundredths(*ratio),
            (Arg::Number(number), _) => (*number).into(),
            (Arg::List(texts), _) => in_backticks(texts),
        };
        given.push((name, value));
    }
    for name in variables::sometimes(finding.code) {
        given.push((name, variables::NOT_GIVEN.into()));
    }
    given.push(("count", finding.count.into()));
    first_of_each_name(given)
}

fn first_of_each_name<'f>(given: Vec<(&'f str, Value<'f>)>) -> Vec<(&'f str, Value<'f>)> {
    let mut kept: Vec<(&'f str, Value<'f>)> = Vec::with_capacity(given.len());
    for (name, value) in given {
        if kept.iter().all(|(earlier, _)| *earlier != name) {
            kept.push((name, value));
        }
    }
    kept
}

/// What a sentence wants to know and the finding's literals only imply.
fn derived(finding: &Diagnostic) -> Vec<(&'static str, Value<'_>)> {
    let mut given = Vec::new();
    if finding.code == Code::MissingField
        && let Some((section, field)) =
            text_of(finding, "field").and_then(|field| field.rsplit_once('.'))
    {
        given.push(("section", section.into()));
        given.push(("field", field.into()));
    }
    if finding.code == Code::EndBeforeStart
        && text_of(finding, "end").is_some_and(|end| end.contains(':'))
    {
        given.push(("sort", "time".into()));
    }
    given
}

/// What was probably meant, what is possible, and where else it occurs.
fn help(finding: &Diagnostic, wording: &Wording) -> Vec<String> {
    let mut help = Vec::new();
    if let Some(name) = &finding.nearest {
        help.push(wording.text("help-nearest", &[("name", name.into())]));
    }
    let says_the_same = finding.allowed.len() == 1 && finding.nearest.is_some();
    if !finding.allowed.is_empty() && !says_the_same {
        let names = ("names", in_backticks(&finding.allowed));
        let count = ("count", finding.allowed.len().into());
        help.push(wording.text("help-allowed", &[names, count]));
    }
    let says_count = variables::of(finding.code).contains(&"count");
    if finding.count > 1 && !says_count {
        let more = ("count", (finding.count - 1).into());
        help.push(wording.text("count-more", &[more]));
    }
    help
}

/// The longest literal that a sentence can hold and still be read, in characters.
const LONGEST_LITERAL: usize = 80;

fn shortened(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_LITERAL) {
        Some((cut, _)) => Cow::Owned(format!("{}…", &text[..cut])),
        None => text,
    }
}

/// The text on one line, without characters that steer a terminal.
fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    Cow::Owned(words.join(" ").replace(char::is_control, "\u{fffd}"))
}

fn in_backticks(texts: &[String]) -> Value<'static> {
    let texts = texts.iter().map(|text| format!("`{}`", one_line(text)));
    Value::List(texts.map(Cow::Owned).collect())
}

/// A ratio that is counted in hundredths.
fn hundredths(ratio: i64) -> Value<'static> {
    #[expect(clippy::cast_precision_loss, reason = "at most 2100")]
    let ratio = ratio as f64 / 100.0;
    decimal(ratio, 1, 2).into()
}

/// Bytes in units of 1,048,576, rounded up to two digits: a file one byte over a limit of 1 MB has
/// 1.01 MB.
fn megabytes(bytes: i64) -> Value<'static> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact up to 9 petabytes, and rounded"
    )]
    let hundredths = (bytes as f64 * 100.0 / f64::from(1 << 20)).ceil();
    decimal(hundredths / 100.0, 0, 2).into()
}
