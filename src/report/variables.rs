//! Which variables each message of `locales/<lang>/diagnostics.ftl` is given.

use crate::diagnostic::Code;
use crate::locale::used::Used;

/// What a variable is that a finding doesn't always give, where it doesn't.
pub(super) const NOT_GIVEN: &str = "none";

/// The variables that only some findings of a code give.
pub(super) fn sometimes(code: Code) -> &'static [&'static str] {
    if code == Code::WrongLanguage {
        &["page"]
    } else if code == Code::LowContrast {
        &["proposal"]
    } else if code == Code::MissingField {
        &["section"]
    } else if code == Code::UnknownReference {
        &["list"]
    } else if matches!(code, Code::LegalPageMissing | Code::AidMissing) {
        &["kreis"]
    } else if code == Code::EndBeforeStart {
        &["sort"]
    } else if code == Code::UnknownViewField {
        &["value", "sort"]
    } else {
        &[]
    }
}

/// The messages of diagnostics.ftl as the checks on messages want them. Attributes such as
/// `.remedy` are given the same as the message they belong to.
pub fn used() -> Vec<Used> {
    let used = |id: String, variables: &[&'static str]| Used {
        id,
        variables: variables.to_vec(),
        at: None,
    };
    let codes = Code::ALL
        .iter()
        .map(|code| used(format!("diagnostic-{}", code.name()), of(*code)));
    let others = OTHERS
        .iter()
        .map(|(id, variables)| used((*id).to_owned(), variables));
    codes.chain(others).collect()
}

const OTHERS: &[(&str, &[&str])] = &[
    ("severity-error", &[]),
    ("severity-warning", &[]),
    ("help-title", &[]),
    ("remedy-title", &[]),
    ("help-nearest", &["name"]),
    ("help-allowed", &["names", "count"]),
    ("count-more", &["count"]),
    ("other-place", &[]),
    ("summary", &["errors", "warnings"]),
    ("count-errors", &["errors"]),
    ("count-warnings", &["warnings"]),
    ("toml-other", &["text"]),
    ("toml-*", &[]),
    ("sort-*", &[]),
    ("unfit-*", &[]),
    ("mode-*", &[]),
    ("called-*", &[]),
    ("value-*", &[]),
    ("pages-*", &[]),
    ("cli-built", &["pages", "records", "languages"]),
    ("cli-checked", &["records", "languages"]),
    ("cli-links", &["links"]),
    ("cli-search", &["size"]),
    ("cli-files", &["added", "changed", "removed", "unchanged"]),
    ("cli-nothing-written", &["errors"]),
    ("cli-strict", &["warnings"]),
    ("cli-reading", &[]),
    ("cli-progress", &["made", "pages", "rate"]),
    ("cli-publishing", &[]),
    ("cli-look", &["folder", "address"]),
    ("cli-confirmed", &["file"]),
    ("cli-confirmed-count", &["count"]),
    ("cli-confirm-nothing", &[]),
    ("cli-confirm-no-record", &["file"]),
    ("cli-failed", &["problem"]),
    ("cli-serving", &["address"]),
    ("cli-serve-trouble", &["problem"]),
    ("preview-title", &[]),
    ("preview-more", &["count"]),
    ("preview-last", &[]),
    ("preview-no-site", &[]),
    ("preview-no-page", &[]),
    ("preview-other-host", &["host"]),
];

/// The variables that the sentence of a code is given. A finding may have more, which no sentence
/// needs. `count` is how often it occurs, unless the finding counts something itself.
#[expect(
    clippy::match_same_arms,
    clippy::too_many_lines,
    reason = "a table, in the order of the codes"
)]
pub(super) fn of(code: Code) -> &'static [&'static str] {
    match code {
        // Files.
        Code::NotUtf8 | Code::ByteOrderMark | Code::EmptyFile | Code::SymbolicLink => &[],
        Code::CarriageReturns => &["count"],
        Code::FileTooLarge => &["size", "limit"],
        Code::BadFileName => &["name", "wanted"],
        Code::UnknownPlace | Code::FileMissing => &["path"],
        Code::UnknownLanguageFile => &["language"],
        Code::PictureUnreadable => &["path", "problem"],

        // Heads.
        Code::HeadMissing
        | Code::HeadUnclosed
        | Code::HoursOverlap
        | Code::FigureWithoutSource
        | Code::ConsentMissing => &[],
        Code::HeadSyntax => &["problem"],
        Code::TypographicQuotes
        | Code::WrongDate
        | Code::WrongTime
        | Code::WrongPhone
        | Code::WrongMail
        | Code::WrongUrl
        | Code::WrongPostcode
        | Code::WrongKey
        | Code::WrongColour
        | Code::WrongPath
        | Code::OutsideGermany
        | Code::WrongDayRule => &["literal"],
        Code::UnknownField
        | Code::FieldInWrongTable
        | Code::EmptyText
        | Code::ProtectedPlace
        | Code::FactInTranslation => &["field"],
        Code::MissingField => &["field", "section"],
        Code::WrongSort => &["field", "wanted", "literal"],
        Code::TextTooLong => &["field", "limit"],
        Code::UnprintableCharacter => &["field", "character"],
        Code::UnknownWord | Code::RepeatedEntry => &["field", "literal"],
        Code::WrongOfficialKey => &["literal", "wanted"],
        Code::WrongLanguage => &["literal", "page"],
        Code::OutOfRange => &["field", "literal", "low", "high"],
        Code::OneOfMissing | Code::OneOfSeveral => &["fields"],
        Code::FieldsExclude | Code::FieldNeeds => &["field", "other"],
        Code::EndBeforeStart => &["start", "end", "sort"],
        Code::ListLengthDiffers => &["field", "count", "wanted"],

        // What the records mean together.
        Code::UnknownReference => &["literal", "list"],
        Code::ReferenceCircle | Code::SameOfficialKey | Code::PlaceNotOfOffer => &["literal"],
        Code::AmbiguousReference => &["literal", "names"],
        Code::ReferenceToOtherKind => &["literal", "kind", "wanted"],
        Code::KeyOutsideKreis => &["literal", "kreis", "wanted"],
        Code::SameAddress => &["address", "old"],
        Code::TranslationWithoutOriginal => &["name"],
        Code::SumDiffers => &["total", "sum"],

        // Ways of wege.toml.
        Code::PositionUnknown => &["literal", "file"],
        Code::JourneyWithoutGoal => &["name", "section"],
        Code::JourneyGoalOver => &["name"],
        Code::JourneyWithoutWay => &["name", "languages", "from", "to", "count"],
        Code::JourneyTooLong => &["name", "languages", "links", "limit", "way", "count"],

        // What should be looked after.
        Code::RequiredLanguageMissing => &["language", "title"],
        Code::ReviewOverdue => &["date", "months"],
        Code::WordWithoutHelp => &["word"],
        Code::TranslationOutdated => &["count", "file"],
        Code::TranslationUnconfirmed => &["file"],
        Code::CalendarYearMissing => &["year", "what"],

        // Legal pages.
        Code::LegalPageMissing | Code::AidMissing => &["role", "kreis", "folder"],
        Code::LegalPageRepeated => &["role"],
        Code::Placeholder | Code::EmptySection => &["literal"],
        Code::StatementOld => &["date"],

        // Markdown.
        Code::RawHtml | Code::PictureInText => &["literal"],
        Code::ForbiddenScheme => &["literal", "scheme"],
        Code::HeadingLevel => &["level", "wanted"],
        Code::TooDeep => &["limit"],
        Code::NothingToRead => &[],

        // Links.
        Code::BrokenLink | Code::BrokenFragment => &["literal"],
        Code::TemplateBrokenLink
        | Code::TemplateBrokenFragment
        | Code::RepeatedId
        | Code::VersionOutside => &["literal", "page"],
        Code::TemplateOutsideBase => &["literal", "page", "base"],
        Code::ScriptBrokenImport => &["literal"],
        Code::VersionsDiffer | Code::CanonicalLeadsOn | Code::RedirectLeadsOn => &["page", "other"],
        Code::OwnVersionMissing => &["page"],
        Code::SitemapAddress => &["literal", "file"],
        Code::SitemapDiffers => &["page", "file"],
        Code::AddressLost | Code::PublishedAddressLost => &["address", "count"],

        // Accessibility.
        Code::NameMissing
        | Code::LinkWithoutName
        | Code::ButtonWithoutName
        | Code::ImageWithoutAlt
        | Code::FieldWithoutLabel
        | Code::LandmarkRepeated
        | Code::LandmarkNested
        | Code::LandmarksAlike
        | Code::OutsideLandmarks
        | Code::FirstHeadingRepeated
        | Code::HeadingEmpty
        | Code::TableWithoutName
        | Code::TableWithoutHeaders
        | Code::HeaderWithoutScope
        | Code::HeaderEmpty
        | Code::TabindexPositive
        | Code::FocusableHidden
        | Code::ZoomBlocked
        | Code::RefreshDelayed
        | Code::PlaysByItself => &["literal", "page"],
        Code::MainMissing
        | Code::FirstHeadingMissing
        | Code::TitleMissing
        | Code::PageLanguageMissing => &["page"],
        Code::HeadingSkipped => &["literal", "page", "level", "wanted"],
        Code::ChildNotAllowed | Code::InteractiveNested => &["literal", "page", "parent"],
        Code::ItemOutsideList | Code::WrongDirection | Code::RoleWithoutParent => {
            &["literal", "page", "wanted"]
        }
        Code::RoleUnknown | Code::AriaUnknown | Code::AriaNotAllowed | Code::AriaMissing => {
            &["literal", "page", "name"]
        }
        Code::AriaValueWrong => &["literal", "page", "name", "value"],

        // Theme and messages.
        Code::ThemeUnknown
        | Code::ThemeCircle
        | Code::UnknownToken
        | Code::UnknownTemplate
        | Code::ComponentRepeated => &["literal"],
        Code::LowContrast => &[
            "token", "literal", "ground", "other", "mode", "ratio", "needed", "proposal",
        ],
        Code::TemplateSyntax | Code::MessageSyntax => &["problem"],
        Code::TemplateFailed => &["problem", "page"],
        Code::TemplateMissing => &["template", "pages"],
        Code::UnknownCall => &["literal", "sort"],
        Code::UnknownViewField => &["literal", "value", "sort"],
        Code::MessageRepeated | Code::MessageUnused => &["id"],
        Code::LabelMissing | Code::MessageMissing => &["id", "language"],
        Code::MessageVariableUnknown | Code::MessageVariableMissing => &["id", "variable"],
    }
}
