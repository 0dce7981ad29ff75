//! Styles of drawings, and all attributes that may be written like one.

/// The functions that draw without loading anything, and the words before a bracket of `@media`;
/// `url` is looked at by itself.
const FUNCTIONS: &[&str] = &[
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "matrix",
    "translate",
    "translatex",
    "translatey",
    "scale",
    "scalex",
    "scaley",
    "rotate",
    "skewx",
    "skewy",
    "calc",
    "var",
    "blur",
    "polygon",
    "circle",
    "media",
    "and",
];

/// Whether a style only draws, and loads nothing from elsewhere: each of its functions is known,
/// each `url(…)` leads into the drawing itself, and it has no at-rules but `@media`, no escapes that could hide
/// such, and no references of XML but those of quotes.
///
/// Comments and strings are read like all else, so that nothing can hide by seeming to be one.
pub(super) fn only_draws(style: &str) -> bool {
    let style = style.replace("&quot;", "\"").replace("&apos;", "'");
    let mut at_rules = style.split('@').skip(1);
    if style.contains(['\\', '&']) || !at_rules.all(|rule| rule.starts_with("media")) {
        return false;
    }
    style.match_indices('(').all(|(at, _)| {
        let name = function(&style[..at]);
        if name == "url" {
            is_inside(&style[at + 1..])
        } else {
            FUNCTIONS.contains(&&*name)
        }
    })
}

/// The name that ends here, in small letters. In attributes a space may follow it.
fn function(before: &str) -> String {
    let before = before.trim_end();
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    let start = before.trim_end_matches(is_name).len();
    before[start..].to_ascii_lowercase()
}

/// Whether the argument of an `url(` leads to an element of the same drawing.
fn is_inside(argument: &str) -> bool {
    let argument = argument.trim_start();
    let argument = argument.strip_prefix(['"', '\'']).unwrap_or(argument);
    argument.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::only_draws;

    #[test]
    fn what_drawing_programs_write_is_allowed() {
        for style in [
            "",
            "fill:#fff;stroke:none",
            "fill:url(#a)",
            "fill: URL( '#a' )",
            "font-family:&quot;Open Sans&quot;",
            ".a{fill:rgb(1,2,3)} /* Farben */ .b{opacity:.5}",
            "@media screen and (prefers-color-scheme: dark) { a { fill: red } }",
            "translate(1 2) rotate (3)",
            "M0 0L1 1",
        ] {
            assert!(only_draws(style), "{style}");
        }
    }

    #[test]
    fn what_loads_or_hides_is_refused() {
        for style in [
            "fill:url(https://a.example/b#c)",
            "fill:url(\"//a.example\")",
            "fill:u\\72l(//a.example)",
            "fill:&#117;rl(//a.example)",
            "fill:url(&amp;)",
            "@import '//a.example'",
            "@im/**/port '//a.example'",
            "mask:image-set('//a.example' 1x)",
            "mask:image-set/**/('//a.example' 1x)",
            "src:src('//a.example')",
            "width:expression(alert(1))",
            "content:'/*';fill:url(//a.example);content:'*/'",
            "fill:url(/**/#a)",
            "fill:url(\"'#a\")",
            "url(data:image/png;base64,)",
        ] {
            assert!(!only_draws(style), "{style}");
        }
    }
}
