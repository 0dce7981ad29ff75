//! How a language writes numbers, dates, times and lists, and how it sorts: CLDR's data, by ICU4X.
//!
//! Dates are Gregorian in every language (Persian and Pashto would have another calendar by
//! default), times count to 24, digits are those that CLDR has for the language, and English is
//! British unless its tag says otherwise.

use icu_calendar::Gregorian;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::fieldsets::{E, T, Y, YM, YMD, YMDE};
use icu_datetime::options::YearStyle;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale as Tag;
use icu_locale::exemplar_chars::ExemplarCharacters;
use icu_plurals::PluralRules;

use crate::language::Language;

type DateFormatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// All formatters of one language, made once.
#[derive(Debug)]
pub(super) struct Cldr {
    pub number: DecimalFormatter,
    pub list_and: ListFormatter,
    pub list_or: ListFormatter,
    pub collator: CollatorBorrowed<'static>,
    pub date_long: DateFormatter<YMD>,
    pub date_short: DateFormatter<YMD>,
    pub date_with_weekday: DateFormatter<YMDE>,
    pub weekday: DateFormatter<E>,
    pub weekday_short: DateFormatter<E>,
    pub month_year: DateFormatter<YM>,
    pub year: DateFormatter<Y>,
    pub time: NoCalendarFormatter<T>,
}

impl Cldr {
    /// The formatters of a language; of CLDR's root language if it has no data for this one.
    pub(super) fn new(language: &Language) -> Cldr {
        from_data(language.tag(), Cldr::of_tag)
    }

    fn of_tag(tag: &Tag) -> Option<Cldr> {
        Some(Cldr {
            number: numbers_of_tag(tag)?,
            list_and: ListFormatter::try_new_and(tag.into(), ListFormatterOptions::default())
                .ok()?,
            list_or: ListFormatter::try_new_or(tag.into(), ListFormatterOptions::default()).ok()?,
            collator: Collator::try_new(collation(tag), CollatorOptions::default()).ok()?,
            date_long: DateFormatter::try_new(tag.into(), YMD::long()).ok()?,
            date_short: DateFormatter::try_new(
                tag.into(),
                YMD::short().with_year_style(YearStyle::Full),
            )
            .ok()?,
            date_with_weekday: DateFormatter::try_new(tag.into(), YMDE::long()).ok()?,
            weekday: DateFormatter::try_new(tag.into(), E::long()).ok()?,
            weekday_short: DateFormatter::try_new(tag.into(), E::short()).ok()?,
            month_year: DateFormatter::try_new(tag.into(), YM::long()).ok()?,
            year: DateFormatter::try_new(tag.into(), Y::long()).ok()?,
            time: NoCalendarFormatter::try_new(tag.into(), T::hm()).ok()?,
        })
    }
}

/// Compares names by base letters alone, in the order of the language.
pub(super) fn base_letters(language: &Language) -> CollatorBorrowed<'static> {
    from_data(language.tag(), |tag| {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        Collator::try_new(collation(tag), options).ok()
    })
}

/// The letters that CLDR has for an index in the language, in no order that means something.
pub(super) fn index_letters(language: &Language) -> Vec<String> {
    from_data(language.tag(), |tag| {
        let letters = ExemplarCharacters::try_new_index(&tag.into()).ok()?;
        let single = letters.code_points().iter_chars().map(String::from);
        let several = letters.strings().iter().map(str::to_owned);
        Some(single.chain(several).collect())
    })
}

/// Numbers are sorted by value.
fn collation(tag: &Tag) -> CollatorPreferences {
    let mut collation = CollatorPreferences::from(tag);
    collation.numeric_ordering = Some(CollationNumericOrdering::True);
    collation
}

/// The way to write numbers alone, for Fluent, which knows only the tag of its language.
pub(super) fn numbers(language: &str) -> DecimalFormatter {
    from_data(language, numbers_of_tag)
}

fn numbers_of_tag(tag: &Tag) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(tag.into(), DecimalFormatterOptions::default()).ok()
}

/// Which plural forms a language has: 103 is "few" in Arabic.
pub(super) fn plural_rules(language: &Language) -> PluralRules {
    from_data(language.tag(), |tag| {
        PluralRules::try_new_cardinal(tag.into()).ok()
    })
}

fn from_data<T>(language: &str, of_tag: impl Fn(&Tag) -> Option<T>) -> T {
    // English without a country is American to CLDR, and 11/2/2026 would mislead in Germany.
    let tag = match language {
        "en" => "en-GB",
        other => other,
    };
    let tag: Option<Tag> = format!("{tag}-u-ca-gregory-hc-h23").parse().ok();
    tag.and_then(|tag| of_tag(&tag))
        .or_else(|| of_tag(&Tag::UNKNOWN))
        .expect("the data compiled into ICU4X hold the root language")
}
