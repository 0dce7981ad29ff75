//! What the scripts of a theme load: other scripts, which have to be files of the site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Target;
use crate::config::BaseUrl;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// Tells each `import` of a script that no file of the site answers. `scripts` are the scripts by
/// the files that they are published as.
pub fn check_scripts(
    scripts: &BTreeMap<String, Arc<Source>>,
    base: &BaseUrl,
    is_file: &dyn Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut file = String::new();
    for (path, source) in scripts {
        for span in imports(&source.text) {
            let address = source.slice(span);
            // Browsers take no bare names, which in Node mean packages.
            let is_address = ["./", "../", "/"]
                .iter()
                .any(|start| address.starts_with(start));
            let own = matches!(
                base.resolve(path, address, &mut file),
                Target::Own { fragment: None }
            );
            if !(is_address && own && is_file(&file)) {
                let place = source.place(span);
                let finding = Diagnostic::new(Code::ScriptBrokenImport, place);
                findings.push(finding.with("literal", address));
            }
        }
    }
    findings
}

/// The addresses that a script imports: `from "…"`, `import "…"` and `import("…")`, without their
/// quotes, in order.
fn imports(script: &str) -> Vec<Span> {
    let mut reader = Reader {
        bytes: script.as_bytes(),
        at: 0,
    };
    let mut found = Vec::new();
    let mut before = Token::Other;
    while let Some(token) = reader.next(&before) {
        if let Token::Text(span) = token
            && before == Token::Import
        {
            found.push(span);
        }
        let opens = token == Token::Open && before == Token::Import;
        if !opens {
            before = token;
        }
    }
    found
}

/// As much of JavaScript as it takes to find imports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// `import` or `from`, and the bracket behind it.
    Import,
    /// A name, a number, or a bracket that closes: what a division can follow.
    Value,
    /// A text in `'` or `"`; the span has no quotes.
    Text(Span),
    Open,
    Other,
}

struct Reader<'s> {
    bytes: &'s [u8],
    at: usize,
}

impl Reader<'_> {
    /// The token after the one `before`, without comments and white space.
    fn next(&mut self, before: &Token) -> Option<Token> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            let first = *rest.first()?;
            if rest.starts_with(b"//") {
                self.skip_to(b"\n");
            } else if rest.starts_with(b"/*") {
                self.at += 2;
                self.skip_to(b"*/");
            } else if first.is_ascii_whitespace() {
                self.at += 1;
            } else if first == b'"' || first == b'\'' {
                return Some(Token::Text(self.quoted(first)));
            } else if first == b'`' {
                self.quoted(first);
                return Some(Token::Value);
            } else if first == b'/' && !matches!(before, Token::Value | Token::Text(_)) {
                self.pattern();
                return Some(Token::Value);
            } else if is_of_a_name(first) {
                return Some(self.word());
            } else {
                self.at += 1;
                return Some(match first {
                    b'(' => Token::Open,
                    b')' | b']' => Token::Value,
                    _ => Token::Other,
                });
            }
        }
    }

    fn word(&mut self) -> Token {
        let start = self.at;
        let rest = &self.bytes[start..];
        let length = rest.iter().position(|byte| !is_of_a_name(*byte));
        self.at += length.unwrap_or(rest.len());
        // A property of this name is none of ours: `Array.from("…")`.
        let is_property = self.bytes[..start].ends_with(b".");
        match &self.bytes[start..self.at] {
            b"import" | b"from" if !is_property => Token::Import,
            // A regular expression may follow these, a division can't.
            b"return" | b"case" | b"typeof" | b"in" | b"of" | b"await" | b"yield" => Token::Other,
            _ => Token::Value,
        }
    }

    /// The inside of a text that begins here; goes behind it.
    fn quoted(&mut self, quote: u8) -> Span {
        let start = self.at + 1;
        self.at = start;
        while let Some(byte) = self.bytes.get(self.at) {
            if *byte == quote {
                break;
            }
            self.at += if *byte == b'\\' { 2 } else { 1 };
        }
        let end = self.at.min(self.bytes.len());
        self.at = end + 1;
        Span { start, end }
    }

    /// Goes behind a regular expression.
    fn pattern(&mut self) {
        let mut in_class = false;
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'/' if !in_class => break,
                b'\n' => break,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'\\' => self.at += 1,
                _ => {}
            }
            self.at += 1;
        }
        self.at += 1;
    }

    /// Goes behind the next `end`.
    fn skip_to(&mut self, end: &[u8]) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.windows(end.len()).position(|part| part == end);
        self.at += length.map_or(rest.len(), |length| length + end.len());
    }
}

/// Bytes of names; letters beyond ASCII are.
fn is_of_a_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(script: &str) -> Vec<&str> {
        let spans = imports(script).into_iter();
        spans.map(|span| &script[span.start..span.end]).collect()
    }

    #[test]
    fn every_way_to_import_is_found() {
        let script = "import './a.js'; import x, {y} from \"./b.js\";\nexport * from './c.js';\
            const m = await import( /* lazy */ './d.js');import{z as b}from'./e.js'";
        assert_eq!(
            found(script),
            ["./a.js", "./b.js", "./c.js", "./d.js", "./e.js"]
        );
    }

    #[test]
    fn what_only_looks_like_an_import_is_none() {
        for script in [
            "// import './a.js'\n/* from './b.js' */",
            "x = \"import './a.js'\"; y = `from './b.js'`",
            "Array.from('./a.js'); important('./b.js')",
            "x.replace(/[\"'/]/g, '').split(\"import './a.js'\")",
            "a / b; c = 'import' / d",
            "import(name); import.meta.url",
        ] {
            assert_eq!(found(script), [""; 0], "{script}");
        }
    }

    #[test]
    fn own_files_answer_and_nothing_else() {
        let text = "import './a.js'; import './b.js'; import 'lodash'; \
            import 'https://x.example/c.js'; import('/sub/assets/vendor/d.js'); import '/assets/a.js'";
        let source = Source::new("themes/k/x.js", text);
        let scripts = BTreeMap::from([("assets/x.js".to_owned(), source)]);
        let base = BaseUrl::parse("https://kreis.example/sub/").unwrap();
        let is_file = |file: &str| ["assets/a.js", "assets/vendor/d.js"].contains(&file);
        let findings = check_scripts(&scripts, &base, &is_file);
        let told = findings.iter().map(|one| one.at.as_ref().unwrap().text());
        let told: Vec<&str> = told.collect();
        assert_eq!(
            told,
            ["./b.js", "lodash", "https://x.example/c.js", "/assets/a.js"]
        );
    }

    proptest! {
        #[test]
        fn any_script_is_read_to_its_end(script in "[a-z/'\"`\\\\\\[\\]()* \nü]{0,60}", odd in any::<String>()) {
            for script in [&script, &odd] {
                for span in imports(script) {
                    prop_assert!(script.get(span.start..span.end).is_some());
                }
            }
        }
    }
}
