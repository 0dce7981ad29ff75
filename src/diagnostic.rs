//! What is wrong, where, and in which terms, but not yet in words.
//!
//! A [`Diagnostic`] carries a stable [`Code`] and the literals its sentence needs. The sentences
//! stand in `locales/<lang>/diagnostics.ftl`, one message per code; [`crate::report`] puts the two
//! together in the reader's language.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::source::Place;

/// How bad it is. Warnings leave the site usable; `--strict` makes them errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site isn't published with it.
    Error,
    /// The site is published, and someone should look.
    Warning,
}

/// One finding about the editors' files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which mistake.
    pub code: Code,
    /// Where; `None` only for what has no file, such as an address that got lost.
    pub at: Option<Place>,
    /// The literals of the sentence, by the names that the message uses.
    pub args: Vec<(Cow<'static, str>, Arg)>,
    /// The nearest known name, if one is near.
    pub nearest: Option<String>,
    /// Everything that would have been allowed, if the list is short enough to be told.
    pub allowed: Vec<String>,
    /// Other places that belong to it, such as the first of two records with one address.
    pub others: Vec<Place>,
    /// How often it occurred; more than 1 only where the same fault of one template or file
    /// shows on many pages.
    pub count: usize,
}

/// A literal in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    /// Text as it is; the message sets it in backticks where it is a literal.
    Text(String),
    /// A whole number, formatted and pluralised by the language.
    Number(i64),
    /// Several texts, joined the way the language joins a list.
    List(Vec<String>),
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(code: Code, at: Place) -> Diagnostic {
        Diagnostic {
            at: Some(at),
            ..Diagnostic::without_place(code)
        }
    }

    /// A finding that no file can be blamed for.
    pub fn without_place(code: Code) -> Diagnostic {
        Diagnostic {
            code,
            at: None,
            args: Vec::new(),
            nearest: None,
            allowed: Vec::new(),
            others: Vec::new(),
            count: 1,
        }
    }

    /// Adds a text that the message names `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Diagnostic {
        self.args.push((name.into(), Arg::Text(value.into())));
        self
    }

    /// Adds a number that the message names `name`.
    #[must_use]
    pub fn with_number(mut self, name: &'static str, value: i64) -> Diagnostic {
        self.args.push((name.into(), Arg::Number(value)));
        self
    }

    /// Adds a list that the message names `name`.
    #[must_use]
    pub fn with_list(mut self, name: &'static str, values: Vec<String>) -> Diagnostic {
        self.args.push((name.into(), Arg::List(values)));
        self
    }

    /// Says what is allowed in place of `literal`: the nearest of `known` if one is near, and
    /// all of them if they are few.
    #[must_use]
    pub fn known<'a>(
        mut self,
        literal: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Diagnostic {
        const FEW: usize = 16;
        let known: Vec<&str> = known.into_iter().collect();
        self.nearest = nearest(literal, known.iter().copied());
        if known.len() <= FEW {
            self.allowed = known.into_iter().map(str::to_owned).collect();
        }
        self
    }

    /// Says what was meant, where that is known better than by the letters.
    #[must_use]
    pub fn meant(mut self, meant: Option<&str>) -> Diagnostic {
        if let Some(meant) = meant {
            self.nearest = Some(meant.to_owned());
        }
        self
    }

    /// Adds another place that belongs to the finding.
    #[must_use]
    pub fn and_at(mut self, other: Place) -> Diagnostic {
        self.others.push(other);
        self
    }

    /// The severity of its code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The known name that `literal` was probably meant to be, if one is near enough.
pub fn nearest<'a>(literal: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const NEAR: f64 = 0.7;
    let wanted = literal.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|one, two| one.0.total_cmp(&two.0).then_with(|| two.1.cmp(one.1)))
        .map(|(_, name)| name.to_owned())
}

/// Sorts findings by file, place and code, so that they are told in the same order always.
pub fn sort(findings: &mut [Diagnostic]) {
    findings.sort_by(|one, two| {
        let key = |finding: &Diagnostic| {
            let place = finding.at.as_ref();
            place.map(|place| (place.source.path.clone(), place.span))
        };
        key(one)
            .cmp(&key(two))
            .then_with(|| one.code.cmp(&two.code))
            .then_with(|| format!("{:?}", one.args).cmp(&format!("{:?}", two.args)))
    });
}

/// Declares [`Code`] with each code's stable name and severity in one table, so that no list of
/// codes can lack one.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal $severity:ident),+ $(,)?) => {
        /// Which mistake. The name is stable: editors search for it and CI filters by it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $code),+
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Code] = &[$(Code::$code),+];

            /// The stable name, also the id of its message after `diagnostic-`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$code => $name),+ }
            }

            /// The code of a stable name.
            pub fn named(name: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.name() == name)
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$code => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    // Files.
    /// The bytes are not UTF-8. Args: none; the place is the first bad byte.
    NotUtf8 = "not-utf8" Error,
    /// A byte-order mark stands at the beginning.
    ByteOrderMark = "byte-order-mark" Warning,
    /// Lines end in CR LF; told once, with the count of files.
    CarriageReturns = "carriage-returns" Warning,
    /// Args: size (bytes), limit (bytes).
    FileTooLarge = "file-too-large" Error,
    /// Nothing stands in the file.
    EmptyFile = "empty-file" Error,
    /// A symbolic link stands where a file is wanted.
    SymbolicLink = "symbolic-link" Error,
    /// A name with capitals, spaces, umlauts … Args: name, wanted (what it should be called).
    BadFileName = "bad-file-name" Error,
    /// A file that no kind of record lives at. Args: path.
    UnknownPlace = "unknown-place" Error,
    /// A translation in a language that site.toml does not name. Args: language.
    UnknownLanguageFile = "unknown-language-file" Error,
    /// Something needed is not there. Args: path.
    FileMissing = "file-missing" Error,
    /// A picture or paper that can't be published. Args: path, problem (message id `unfit-…`).
    PictureUnreadable = "picture-unreadable" Error,

    // Heads.
    /// No `+++` in the first line.
    HeadMissing = "head-missing" Error,
    /// No second `+++`.
    HeadUnclosed = "head-unclosed" Error,
    /// TOML can't be read there. Args: problem (in English, from the TOML library).
    HeadSyntax = "head-syntax" Error,
    /// Typographic quotes where straight ones are wanted. Args: literal.
    TypographicQuotes = "typographic-quotes" Error,
    /// Args: field.
    UnknownField = "unknown-field" Error,
    /// A bare field below a `[table]` line. Args: field.
    FieldInWrongTable = "field-in-wrong-table" Error,
    /// Args: field.
    MissingField = "missing-field" Error,
    /// A value of another sort than wanted. Args: field, wanted (message id `sort-…`), literal.
    WrongSort = "wrong-sort" Error,
    /// A text or list with nothing in it. Args: field.
    EmptyText = "empty-text" Error,
    /// Longer than allowed. Args: field, limit.
    TextTooLong = "text-too-long" Error,
    /// A control character or the like in a text. Args: field, character (such as U+202E).
    UnprintableCharacter = "unprintable-character" Error,
    /// A word that is not among the allowed ones. Args: field, literal.
    UnknownWord = "unknown-word" Error,
    /// The same entry twice in a list. Args: field, literal.
    RepeatedEntry = "repeated-entry" Warning,
    /// Args: literal.
    WrongDate = "wrong-date" Error,
    /// Args: literal.
    WrongTime = "wrong-time" Error,
    /// Args: literal, wanted ("5", "8", "9" digits).
    WrongOfficialKey = "wrong-official-key" Error,
    /// Args: literal.
    WrongPhone = "wrong-phone" Error,
    /// Args: literal.
    WrongMail = "wrong-mail" Error,
    /// Not an https address. Args: literal.
    WrongUrl = "wrong-url" Error,
    /// Args: literal; page too, if a finished page or the sitemap says it.
    WrongLanguage = "wrong-language" Error,
    /// Args: literal.
    WrongPostcode = "wrong-postcode" Error,
    /// Args: literal.
    WrongKey = "wrong-key" Error,
    /// Not a colour such as `#0b5563`. Args: literal.
    WrongColour = "wrong-colour" Error,
    /// A path into `medien/` was wanted. Args: literal.
    WrongPath = "wrong-path" Error,
    /// Coordinates that lie outside Germany. Args: literal.
    OutsideGermany = "outside-germany" Error,
    /// Args: field, literal, low, high.
    OutOfRange = "out-of-range" Error,
    /// A day rule like `"2. di"` can't be read. Args: literal.
    WrongDayRule = "wrong-day-rule" Error,
    /// Exactly one of several fields is wanted, none is there. Args: fields.
    OneOfMissing = "one-of-missing" Error,
    /// Exactly one of several fields is wanted, several are there. Args: fields.
    OneOfSeveral = "one-of-several" Error,
    /// Two fields that don't go together. Args: field, other.
    FieldsExclude = "fields-exclude" Error,
    /// One field needs another. Args: field, other.
    FieldNeeds = "field-needs" Error,
    /// Args: start, end.
    EndBeforeStart = "end-before-start" Error,
    /// Opening hours that overlap, or a date said to be closed and open.
    HoursOverlap = "hours-overlap" Error,
    /// A protected place must show neither address nor position. Args: field.
    ProtectedPlace = "protected-place" Error,
    /// A figure that doesn't say where it comes from.
    FigureWithoutSource = "figure-without-source" Error,
    /// A real person's words or picture without consent. Args: field.
    ConsentMissing = "consent-missing" Error,
    /// A field of facts in a translation. Args: field.
    FactInTranslation = "fact-in-translation" Error,
    /// A list of words has another number of entries than its original's. Args: field, count, wanted.
    ListLengthDiffers = "list-length-differs" Error,

    // What the records mean together.
    /// Args: literal; list = yes, if it is a word from a list of site.toml.
    UnknownReference = "unknown-reference" Error,
    /// Args: literal, names.
    AmbiguousReference = "ambiguous-reference" Error,
    /// A reference to a record of another kind. Args: literal, kind, wanted.
    ReferenceToOtherKind = "reference-to-other-kind" Error,
    /// A chain of next courses leads back to its beginning. Args: literal.
    ReferenceCircle = "reference-circle" Error,
    /// Args: literal (the key), kreis.
    KeyOutsideKreis = "key-outside-kreis" Error,
    /// The same official key twice. Args: literal.
    SameOfficialKey = "same-official-key" Error,
    /// Two records at one address. Args: address.
    SameAddress = "same-address" Error,
    /// A translation whose original is not there. Args: name.
    TranslationWithoutOriginal = "translation-without-original" Error,
    /// The figure's numbers don't add up. Args: total, sum.
    SumDiffers = "sum-differs" Warning,
    /// A time names a place that the offer doesn't have. Args: literal.
    PlaceNotOfOffer = "place-not-of-offer" Error,

    // Ways of wege.toml.
    /// A place without position, to which something is to be the nearest. Args: literal, file.
    PositionUnknown = "position-unknown" Error,
    /// Nothing is as a way's goal is described. Args: name, section.
    JourneyWithoutGoal = "journey-without-goal" Error,
    /// A way leads to an offer that has ended or is cancelled. Args: name.
    JourneyGoalOver = "journey-goal-over" Warning,
    /// No links lead there. Args: name, languages, from, to (addresses), count (of languages).
    JourneyWithoutWay = "journey-without-way" Error,
    /// Too many links lead there. Args: name, languages, links, limit, way (addresses), count (of
    /// languages).
    JourneyTooLong = "journey-too-long" Error,

    // What should be looked after.
    /// Args: language, title.
    RequiredLanguageMissing = "required-language-missing" Warning,
    /// Args: date, months.
    ReviewOverdue = "review-overdue" Warning,
    /// A word of letters leads to no help: to offers that are over, or in a circle. Args: word.
    WordWithoutHelp = "word-without-help" Warning,
    /// Args: count, language.
    TranslationOutdated = "translation-outdated" Warning,
    /// No fingerprints: nobody can tell what it was translated from.
    TranslationUnconfirmed = "translation-unconfirmed" Warning,
    /// A label has no message. Args: id, language.
    LabelMissing = "label-missing" Warning,
    /// School holidays or closures of a coming year are needed and not there. Args: year, what.
    CalendarYearMissing = "calendar-year-missing" Warning,

    // Legal pages.
    /// No page of a role that the law wants. Args: role, kreis, folder.
    LegalPageMissing = "legal-page-missing" Error,
    /// Two pages of one role. Args: role.
    LegalPageRepeated = "legal-page-repeated" Error,
    /// A legal page holds what was only to be filled in. Args: literal.
    Placeholder = "placeholder" Error,
    /// A heading of a legal page that nothing follows. Args: literal.
    EmptySection = "empty-section" Error,
    /// An accessibility statement older than a year. Args: date.
    StatementOld = "statement-old" Warning,
    /// The Bundesland wants Leichte Sprache or Gebärdensprache on the start page. Args: role,
    /// kreis, folder.
    AidMissing = "aid-missing" Warning,

    // Markdown.
    /// Args: literal.
    RawHtml = "raw-html" Error,
    /// Args: literal, scheme.
    ForbiddenScheme = "forbidden-scheme" Error,
    /// A heading of level 1, or one that leaves a level out. Args: level, wanted.
    HeadingLevel = "heading-level" Error,
    /// A picture in the text; pictures stand in the head. Args: literal.
    PictureInText = "picture-in-text" Error,
    /// Lists and quotes nested deeper than a page can show. Args: limit.
    TooDeep = "too-deep" Error,
    /// A heading or link without any text.
    NothingToRead = "nothing-to-read" Error,

    // Links.
    /// A link in a text to a file that isn't there. Args: literal.
    BrokenLink = "broken-link" Error,
    /// A link in a text to a heading that isn't there. Args: literal, fragment.
    BrokenFragment = "broken-fragment" Error,
    /// A link of a template to nothing. Args: literal, page.
    TemplateBrokenLink = "template-broken-link" Error,
    /// A link or reference of a template to an id that the page lacks. Args: literal, page.
    TemplateBrokenFragment = "template-broken-fragment" Error,
    /// A link of a template to the own host, but not below the base address. Args: literal, page,
    /// base (its path).
    TemplateOutsideBase = "template-outside-base" Error,
    /// A script imports what is no file of the site. Args: literal.
    ScriptBrokenImport = "script-broken-import" Error,
    /// The same id twice on a page. Args: literal, page.
    RepeatedId = "repeated-id" Error,
    /// A page names other language versions (hreflang) than one of these does. Args: page, other.
    VersionsDiffer = "versions-differ" Error,
    /// A page names language versions, but not itself among them. Args: page.
    OwnVersionMissing = "own-version-missing" Error,
    /// A canonical address leads to a redirect or to a page with another one. Args: page, other.
    CanonicalLeadsOn = "canonical-leads-on" Error,
    /// A canonical address or language version outside the site. Args: literal, page.
    VersionOutside = "version-outside" Error,
    /// A redirect leads to another redirect. Args: page, other.
    RedirectLeadsOn = "redirect-leads-on" Error,
    /// The sitemap names an address that no page has. Args: literal, file.
    SitemapAddress = "sitemap-address" Error,
    /// The sitemap names other language versions of a page than the page does. Args: page, file.
    SitemapDiffers = "sitemap-differs" Error,
    /// An address that was published is gone. Args: address.
    AddressLost = "address-lost" Warning,
    /// The same, checked against a published build.json. Args: address.
    PublishedAddressLost = "published-address-lost" Error,

    // Accessibility. Args of each: literal (the start tag), page.
    /// Nothing names a drawing, dialog, frame … for a screen reader.
    NameMissing = "name-missing" Error,
    /// A link without anything to read in it.
    LinkWithoutName = "link-without-name" Error,
    /// A button, tab, menu item … without anything to read in it.
    ButtonWithoutName = "button-without-name" Error,
    /// A picture without `alt`, not even an empty one.
    ImageWithoutAlt = "image-without-alt" Error,
    /// An input that no label names.
    FieldWithoutLabel = "field-without-label" Error,
    /// No part of the page is its main one.
    MainMissing = "main-missing" Error,
    /// A second main part, header or footer of the page.
    LandmarkRepeated = "landmark-repeated" Warning,
    /// A main part, header or footer within another part.
    LandmarkNested = "landmark-nested" Warning,
    /// Two parts of one sort and one name, such as two `nav` without a name.
    LandmarksAlike = "landmarks-alike" Warning,
    /// Text that belongs to no part of the page.
    OutsideLandmarks = "outside-landmarks" Warning,
    /// No heading of level 1.
    FirstHeadingMissing = "first-heading-missing" Error,
    /// A second heading of level 1.
    FirstHeadingRepeated = "first-heading-repeated" Warning,
    /// A heading that leaves a level out. Args: level, wanted.
    HeadingSkipped = "heading-skipped" Warning,
    /// A heading without anything to read in it.
    HeadingEmpty = "heading-empty" Error,
    /// A table that doesn't say what it shows.
    TableWithoutName = "table-without-name" Warning,
    /// A table without a single header.
    TableWithoutHeaders = "table-without-headers" Error,
    /// A header that doesn't say whether it is that of a row or of a column.
    HeaderWithoutScope = "header-without-scope" Warning,
    /// A header without anything to read in it.
    HeaderEmpty = "header-empty" Warning,
    /// Something directly in a list that is no item. Args: parent.
    ChildNotAllowed = "child-not-allowed" Error,
    /// An item that stands in no list. Args: wanted.
    ItemOutsideList = "item-outside-list" Error,
    /// A `tabindex` above 0.
    TabindexPositive = "tabindex-positive" Error,
    /// The keyboard reaches what screen readers don't tell of.
    FocusableHidden = "focusable-hidden" Error,
    /// Something to use within something to use. Args: parent.
    InteractiveNested = "interactive-nested" Error,
    /// A page without a title.
    TitleMissing = "title-missing" Error,
    /// A page that doesn't say its language.
    PageLanguageMissing = "page-language-missing" Error,
    /// Words that run the wrong way for their language. Args: wanted.
    WrongDirection = "wrong-direction" Error,
    /// A page that can't be enlarged.
    ZoomBlocked = "zoom-blocked" Error,
    /// A page that leads on by itself after a while.
    RefreshDelayed = "refresh-delayed" Error,
    /// Sound or movement that begins by itself.
    PlaysByItself = "plays-by-itself" Error,
    /// Args: name.
    RoleUnknown = "role-unknown" Error,
    /// An ARIA attribute that doesn't exist. Args: name.
    AriaUnknown = "aria-unknown" Error,
    /// Args: name, value.
    AriaValueWrong = "aria-value-wrong" Error,
    /// An ARIA attribute on an element that can't have it. Args: name.
    AriaNotAllowed = "aria-not-allowed" Error,
    /// A role that needs another attribute. Args: name.
    AriaMissing = "aria-missing" Error,
    /// A role that makes sense only within another. Args: wanted.
    RoleWithoutParent = "role-without-parent" Error,

    // Theme and messages.
    /// Args: literal.
    ThemeUnknown = "theme-unknown" Error,
    /// A theme that builds upon itself. Args: literal.
    ThemeCircle = "theme-circle" Error,
    /// A colour that the theme doesn't have. Args: literal.
    UnknownToken = "unknown-token" Error,
    /// Two colours that can't be told apart. Args: token, literal, ground, other (the colour of
    /// `ground`), mode (message id `mode-…`), ratio and needed (in hundredths), proposal.
    LowContrast = "low-contrast" Error,
    /// Args: problem.
    TemplateSyntax = "template-syntax" Error,
    /// Args: problem, page.
    TemplateFailed = "template-failed" Error,
    /// A theme without a template that makes pages. Args: template, pages (message id `pages-…`).
    TemplateMissing = "template-missing" Error,
    /// A template that another one builds upon or includes. Args: literal.
    UnknownTemplate = "unknown-template" Error,
    /// A component, filter or the like that a template calls. Args: literal, sort (message id
    /// `called-…`).
    UnknownCall = "unknown-call" Error,
    /// A component that two templates define. Args: literal.
    ComponentRepeated = "component-repeated" Error,
    /// A template asks for what no page that it makes has. Args: literal, value (which lacks it;
    /// none for a name), sort (message id `value-…`; only of values without any fields).
    UnknownViewField = "unknown-view-field" Error,
    /// Args: problem.
    MessageSyntax = "message-syntax" Error,
    /// The same message twice in one file. Args: id.
    MessageRepeated = "message-repeated" Error,
    /// Args: id, language.
    MessageMissing = "message-missing" Warning,
    /// Args: id.
    MessageUnused = "message-unused" Warning,
    /// A variable that the program doesn't give this message. Args: id, variable.
    MessageVariableUnknown = "message-variable-unknown" Error,
    /// A variable that the source language uses and this one doesn't. Args: id, variable.
    MessageVariableMissing = "message-variable-missing" Warning,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_and_a_far_one_is_not() {
        let known = ["titel", "kurz", "traeger"];
        assert_eq!(nearest("tittel", known), Some("titel".to_owned()));
        assert_eq!(nearest("xyz", known), None);
    }
}
