//! What the TOML library says of a line that it can't read, in plain words.

/// The beginning of the library's message, and the id of ours. A message is of ours if what the
/// editor has to do is the same.
const KNOWN: &[(&str, &str)] = &[
    ("string values must be quoted", "toml-not-quoted"),
    ("missing value", "toml-not-quoted"),
    ("key with no value", "toml-no-equals"),
    ("extra `=`", "toml-extra-equals"),
    ("invalid unquoted key", "toml-key"),
    ("unquoted keys cannot be empty", "toml-key"),
    ("invalid basic string", "toml-string"),
    ("invalid literal string", "toml-string"),
    ("invalid multi-line", "toml-string"),
    ("missing comma between array elements", "toml-list"),
    ("extra comma in array", "toml-list"),
    ("unexpected `=` in array", "toml-list"),
    ("unclosed array,", "toml-list"),
    ("duplicate key", "toml-repeated"),
    ("invalid date", "toml-date"),
    ("invalid time", "toml-date"),
    ("unexpected leading zero", "toml-leading-zero"),
    ("invalid float", "toml-number"),
    ("invalid integer", "toml-number"),
    ("`_` may only go between digits", "toml-number"),
    ("invalid boolean", "toml-yes-no"),
    ("unexpected key or value", "toml-after-value"),
    ("unclosed table", "toml-table"),
    ("unclosed array table", "toml-table"),
    ("missing escaped value", "toml-backslash"),
];

/// The id of the message that says `problem` in plain words; `toml-other`, which quotes it, if we
/// have none.
pub(super) fn message_id(problem: &str) -> &'static str {
    let known = KNOWN
        .iter()
        .find(|(beginning, _)| problem.starts_with(beginning));
    known.map_or("toml-other", |(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids for what the library says of a head.
    fn told(head: &str) -> Vec<&'static str> {
        let (_, errors) = toml::de::DeTable::parse_recoverable(head);
        errors
            .iter()
            .map(|error| message_id(error.message()))
            .collect()
    }

    #[test]
    fn what_people_often_write_is_told_in_plain_words() {
        for (head, id) in [
            ("titel = „Sprachcafé“\n", "toml-not-quoted"),
            ("titel = Rathaus Velpke\n", "toml-not-quoted"),
            ("titel =\n", "toml-not-quoted"),
            ("online = ja\n", "toml-not-quoted"),
            ("online = True\n", "toml-yes-no"),
            ("titel: \"a\"\n", "toml-no-equals"),
            ("titel = = 1\n", "toml-extra-equals"),
            ("größe = 1\n", "toml-key"),
            ("titel = \"Rathaus\nort = \"a\"\n", "toml-string"),
            ("titel = 'Rathaus\n", "toml-string"),
            ("tage = [\"mo\" \"di\"]\n", "toml-list"),
            ("tage = [\"mo\",, \"di\"]\n", "toml-list"),
            ("art = \"a\"\nart = \"b\"\n", "toml-repeated"),
            ("[anschrift]\n[anschrift]\n", "toml-repeated"),
            ("endet = 2026-13-01\n", "toml-date"),
            ("von = 16:00 Uhr\n", "toml-date"),
            ("endet = 01.02.2026\n", "toml-leading-zero"),
            ("plz = 01067\n", "toml-leading-zero"),
            ("endet = 2.11.2026\n", "toml-number"),
            ("betrag = 12,50\n", "toml-after-value"),
            ("kurz = \"das \"Café\" am Markt\"\n", "toml-after-value"),
            ("[anmeldung\n", "toml-table"),
            ("[[zeiten]\n", "toml-table"),
            ("datei = \"C:\\dateien\"\n", "toml-backslash"),
        ] {
            assert_eq!(told(head).first(), Some(&id), "{head}");
        }
    }

    #[test]
    fn what_we_have_no_words_for_is_quoted() {
        assert_eq!(told("a = {b = 1\n"), ["toml-other"]);
    }
}
