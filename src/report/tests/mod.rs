//! What editors and their tools get to see.

mod human;
mod tools;
mod words;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source};

/// The place of the first `literal` in a file.
fn place(path: &str, text: &str, literal: &str) -> Place {
    let start = text.find(literal).unwrap();
    Source::new(path, text).place(start..start + literal.len())
}

const OFFER: &str = "content/gemeinden/velpke/angebote/sprachcafe.md";

/// A word that the site doesn't know.
fn unknown_word() -> Diagnostic {
    let text = "+++\ntitel = \"Sprachcafé\"\nart = \"sprachen\"\n+++\n";
    Diagnostic::new(Code::UnknownWord, place(OFFER, text, "\"sprachen\""))
        .with("field", "art")
        .with("literal", "sprachen")
        .known("sprachen", ["beratung", "sprache", "sport"])
}

/// Times whose end comes first.
fn wrong_times() -> Diagnostic {
    let text = "+++\n[[zeiten]]\nvon = \"18:00\"\nbis = \"16:00\"\n+++\n";
    Diagnostic::new(Code::EndBeforeStart, place(OFFER, text, "bis"))
        .with("start", "18:00")
        .with("end", "16:00")
        .and_at(place(OFFER, text, "von"))
}

/// An address without a file to blame.
fn address_lost() -> Diagnostic {
    Diagnostic {
        count: 12,
        ..Diagnostic::without_place(Code::AddressLost).with("address", "/gemeinden/velpke/")
    }
}
