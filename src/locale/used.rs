//! Which messages the program and its templates use, and with which variables.
//!
//! Templates write `{{ ui["skip-link"] }}`, in exactly this way, for texts without variables;
//! [`in_template`] finds them. Texts with variables are made by Rust code and stand in
//! [`by_program`].

use crate::source::{Place, Span};

/// A message that is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// The id; one that ends in `-*`, such as `topic-*`, means all messages that begin so: those
    /// whose last part is a word of the editors.
    pub id: String,
    /// The variables it is given.
    pub variables: Vec<&'static str>,
    /// The template that uses it; `None` for Rust code.
    pub at: Option<Place>,
}

impl Used {
    /// Whether it means the message `id`.
    pub fn means(&self, id: &str) -> bool {
        match self.id.strip_suffix('*') {
            Some(beginning) => id.starts_with(beginning) && id.len() > beginning.len(),
            None => self.id == id,
        }
    }

    /// Whether it is a label of the site's own, whose absence [`crate::site::labels`] tells.
    pub fn is_own_label(&self) -> bool {
        OWN_LABELS.contains(&&*self.id)
    }

    /// Whether it means all messages with a certain beginning.
    pub fn is_family(&self) -> bool {
        self.id.ends_with('*')
    }
}

/// What Rust code formats, in the order of `locales/de/ui.ftl`.
pub fn by_program() -> Vec<Used> {
    let used = |(id, variables): &(&str, &[&'static str])| Used {
        id: (*id).to_owned(),
        variables: variables.to_vec(),
        at: None,
    };
    let own_labels = OWN_LABELS.map(|id| (id, &[][..]));
    own_labels.iter().chain(BY_PROGRAM).map(used).collect()
}

/// The uses of `ui["some-id"]` in the text of a template, each with the bytes of the id.
pub fn in_template(text: &str) -> Vec<(&str, Span)> {
    const BEGIN: &str = "ui[\"";
    let mut found = Vec::new();
    for (at, _) in text.match_indices(BEGIN) {
        let start = at + BEGIN.len();
        let part_of_a_word =
            text[..at].ends_with(|last: char| last.is_alphanumeric() || last == '_');
        if let Some(length) = text[start..].find("\"]")
            && !part_of_a_word
        {
            let span = Span::from(start..start + length);
            found.push((&text[start..start + length], span));
        }
    }
    found
}

/// What each site calls itself and its own words.
const OWN_LABELS: [&str; 5] = [
    "site-title",
    "site-short",
    "art-*",
    "zielgruppe-*",
    "handlungsfeld-*",
];

const BY_PROGRAM: &[(&str, &[&str])] = &[
    // Frame.
    ("page-title", &["title", "site"]),
    ("place-description", &["title"]),
    ("offers-description", &["title"]),
    ("footer-licence", &[]),
    ("as-of", &["date"]),
    ("reviewed-on", &["date"]),
    ("label-value", &["label", "value"]),
    ("with-count", &["label", "count"]),
    ("title-at-place", &["title", "place"]),
    ("name-with-mark", &["name", "mark"]),
    ("picture-credit-licence", &["credit", "licence"]),
    ("language-*", &[]),
    ("notice-fallback", &["language", "shown"]),
    ("mistake-subject", &["title"]),
    ("start-focus", &["field"]),
    // Accessibility statement.
    ("statement-created", &[]),
    ("statement-updated", &[]),
    ("statement-conformity", &[]),
    ("statement-assessment", &[]),
    ("statement-law", &[]),
    ("statement-report", &[]),
    ("statement-body", &[]),
    ("conformity-*", &[]),
    ("assessment-*", &[]),
    // Gemeinden, Verbände, Kreis.
    ("gemeinden-count", &["count"]),
    ("place-offers-own", &["name"]),
    ("place-offers-verband", &["name"]),
    ("place-offers-kreis", &["name"]),
    ("place-offers-all", &["name"]),
    ("distance-km", &["distance"]),
    ("place-kind-*", &[]),
    ("verband-kind-*", &[]),
    // Offers.
    ("offers-of-type", &["type"]),
    ("offers-of-type-at", &["type", "name"]),
    ("offers-for-audience", &["audience"]),
    ("offers-on-day", &["day"]),
    ("offers-in-language", &["language"]),
    ("a-to-z-part", &["part", "parts"]),
    ("offers-count", &["count"]),
    ("offer-ended", &["date"]),
    ("offer-not-begun", &["date"]),
    ("offer-status-*", &[]),
    ("registration-until", &["date"]),
    ("counter-speaks", &["language"]),
    ("capacity-count", &["count"]),
    ("age-from-to", &["from", "to"]),
    ("age-from", &["from"]),
    ("age-to", &["to"]),
    ("level-from-to", &["from", "to"]),
    ("level-from", &["from"]),
    ("level-to", &["to"]),
    ("level-*", &[]),
    ("course-kind-*", &[]),
    ("permit-*", &[]),
    ("money", &["amount"]),
    ("cost-free", &[]),
    ("cost-per-*", &["money"]),
    ("cost-for-audience", &["audience", "cost"]),
    ("support-*", &[]),
    ("access-*", &[]),
    // Words of letters.
    ("terms-heading", &[]),
    ("terms-menu", &[]),
    ("terms-lead", &[]),
    ("terms-count", &["count"]),
    ("term-and-meaning", &["word", "meaning"]),
    // Times in words.
    ("time-from-to", &["from", "to"]),
    ("time-from", &["from"]),
    ("date-from-to", &["from", "to"]),
    ("date-from", &["from"]),
    ("date-to", &["to"]),
    ("when-and-time", &["when", "time"]),
    ("recurrence-weekly", &["days"]),
    ("recurrence-every-weeks", &["weeks", "days"]),
    ("recurrence-monthly", &["days"]),
    ("recurrence-dates", &["dates"]),
    ("nth-*", &["weekday", "day"]),
    ("pause-*", &[]),
    // Search.
    ("search-found", &["count"]),
    ("search-loosen", &["filter"]),
    ("search-heading", &[]),
    ("search-show-all", &[]),
    // Anlaufstellen and contacts.
    ("anlaufstellen-count", &["count"]),
    ("stop-lines", &["lines"]),
    ("hours-next", &["when"]),
    ("hours-then", &["when"]),
    ("open-now-until", &["time"]),
    ("appointment-*", &[]),
    ("hours-closed-because", &["name"]),
    ("anlaufstelle-kind-*", &[]),
    ("topic-*", &[]),
    ("contact-languages", &["languages"]),
    ("phone-kind-*", &[]),
    // Träger.
    ("traeger-count", &["count"]),
    ("traeger-kind-*", &[]),
    // Figures.
    (
        "figure-chart",
        &[
            "title",
            "highest",
            "highest-place",
            "lowest",
            "lowest-place",
        ],
    ),
    (
        "figure-chart-over-time",
        &["title", "first", "first-date", "last", "last-date"],
    ),
    ("comparison-of", &["name"]),
    ("rhythm-*", &[]),
    ("source-as-of", &["title", "date"]),
    ("unit-name-*", &[]),
    ("unit-*", &["count"]),
    ("about", &["value"]),
    // Labels and remarks without variables.
    ("demonstration-notice", &[]),
    ("home", &[]),
    ("table-label", &[]),
    ("language", &[]),
    ("notice-outdated", &[]),
    ("notice-machine", &[]),
    ("notice-machine-reviewed", &[]),
    ("notice-binding", &[]),
    ("notice-extended", &[]),
    ("notice-review-overdue", &[]),
    ("sample", &[]),
    ("sample-offer", &[]),
    ("sample-anlaufstelle", &[]),
    ("sample-traeger", &[]),
    ("start-lead", &[]),
    ("gemeinden-heading", &[]),
    ("gemeinden-lead", &[]),
    ("place-belongs-to", &[]),
    ("place-aliases", &[]),
    ("place-postcodes", &[]),
    ("place-area", &[]),
    ("place-population", &[]),
    ("place-official-key", &[]),
    ("place-on-map", &[]),
    ("map-service", &[]),
    ("place-offers-elsewhere", &[]),
    ("offers-heading", &[]),
    ("offers-lead", &[]),
    ("offers-all", &[]),
    ("place-offers-by-type", &[]),
    ("offers-by-audience", &[]),
    ("offers-by-day", &[]),
    ("offers-by-language", &[]),
    ("offers-free", &[]),
    ("offers-a-to-z", &[]),
    ("a-to-z-none", &[]),
    ("offer-when", &[]),
    ("offer-where", &[]),
    ("offer-no-dates", &[]),
    ("offer-period", &[]),
    ("offer-cost", &[]),
    ("offer-support", &[]),
    ("offer-registration", &[]),
    ("offer-languages", &[]),
    ("offer-audience", &[]),
    ("offer-who-may-come", &[]),
    ("offer-level", &[]),
    ("offer-course-kind", &[]),
    ("offer-next-course", &[]),
    ("offer-capacity", &[]),
    ("offer-access", &[]),
    ("offer-bring", &[]),
    ("offer-note", &[]),
    ("offer-contact", &[]),
    ("offer-traeger", &[]),
    ("offer-serves", &[]),
    ("offer-field", &[]),
    ("offer-status", &[]),
    ("offer-online", &[]),
    ("offer-everyone", &[]),
    ("offer-women-only", &[]),
    ("offer-childcare", &[]),
    ("offer-childcare-label", &[]),
    ("offer-permit-needed", &[]),
    ("counter-register", &[]),
    ("counter-join", &[]),
    ("counter-appointment", &[]),
    ("counter-help", &[]),
    ("counter-slowly", &[]),
    ("registration-needed", &[]),
    ("registration-not-needed", &[]),
    ("anlaufstellen-heading", &[]),
    ("anlaufstellen-lead", &[]),
    ("anlaufstelle-topics", &[]),
    ("anlaufstelle-kind", &[]),
    ("anlaufstelle-nationwide", &[]),
    ("anlaufstelle-round-the-clock", &[]),
    ("anlaufstelle-serves", &[]),
    ("anlaufstelle-traeger", &[]),
    ("anlaufstelle-interpreting", &[]),
    ("stop", &[]),
    ("appointment", &[]),
    ("hours", &[]),
    ("hours-closed", &[]),
    ("contact", &[]),
    ("contact-address", &[]),
    ("contact-phone", &[]),
    ("contact-mail", &[]),
    ("contact-website", &[]),
    ("contact-person", &[]),
    ("contact-deputy", &[]),
    ("traeger-heading", &[]),
    ("traeger-lead", &[]),
    ("figures-heading", &[]),
    ("comparison-lead", &[]),
    ("figures-lead", &[]),
    ("figure-date-not-given", &[]),
    ("licence", &[]),
    ("stories-heading", &[]),
    ("stories-lead", &[]),
    ("story-territory", &[]),
    ("story-population", &[]),
    ("story-area", &[]),
    ("story-fields", &[]),
    ("story-starting-point", &[]),
    ("story-timeline", &[]),
    ("story-steps", &[]),
    ("story-results", &[]),
    ("story-today", &[]),
    ("story-visibility", &[]),
    ("story-helped", &[]),
    ("story-hindered", &[]),
    ("not-found-heading", &[]),
    ("moved-heading", &[]),
    // Public holidays.
    ("holiday-*", &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uses_in_templates_are_found_with_their_place() {
        let text =
            r#"<a>{{ ui["skip-link"] }}</a>{% if x %}{{ ui["menu"]|upper }} gui["no"] ui["open"#;
        let found = in_template(text);
        let ids: Vec<&str> = found.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, ["skip-link", "menu"]);
        assert_eq!(&text[found[1].1.start..found[1].1.end], "menu");
    }

    #[test]
    fn a_family_means_what_begins_like_it() {
        let family = Used {
            id: "topic-*".to_owned(),
            variables: Vec::new(),
            at: None,
        };
        assert!(family.means("topic-geld"));
        assert!(!family.means("topic-"));
        assert!(!family.means("topics"));
    }
}
