//! How a language writes numbers, dates, times and lists, and how it sorts: CLDR's data, by ICU4X.
//!
//! Dates are Gregorian in every language (Persian and Pashto would have another calendar by
//! default), times count to 24, digits are those that CLDR has for the language, and English is
//! British unless its tag says otherwise.

use std::borrow::Cow;

use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
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
use icu_plurals::{PluralCategory, PluralRules};

use super::value::{Decimal, Value};
use crate::language::Language;

type DateFormatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// All formatters of one language, made once.
#[derive(Debug)]
pub(super) struct Cldr {
    pub number: DecimalFormatter,
    pub plural: PluralRules,
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
        // English without a country is American to CLDR, and 11/2/2026 would mislead in Germany.
        let tag = match language.tag() {
            "en" => "en-GB",
            other => other,
        };
        let tag: Option<Tag> = format!("{tag}-u-ca-gregory-hc-h23").parse().ok();
        tag.and_then(|tag| Cldr::of_tag(&tag))
            .or_else(|| Cldr::of_tag(&Tag::UNKNOWN))
            .expect("the data compiled into ICU4X hold the root language")
    }

    fn of_tag(tag: &Tag) -> Option<Cldr> {
        let mut collation = CollatorPreferences::from(tag);
        collation.numeric_ordering = Some(CollationNumericOrdering::True);
        Some(Cldr {
            number: DecimalFormatter::try_new(tag.into(), DecimalFormatterOptions::default())
                .ok()?,
            plural: PluralRules::try_new_cardinal(tag.into()).ok()?,
            list_and: ListFormatter::try_new_and(tag.into(), ListFormatterOptions::default())
                .ok()?,
            list_or: ListFormatter::try_new_or(tag.into(), ListFormatterOptions::default()).ok()?,
            collator: Collator::try_new(collation, CollatorOptions::default()).ok()?,
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

    /// A value as it stands in a text.
    pub(super) fn written<'v>(&self, value: &'v Value<'_>) -> Cow<'v, str> {
        match value {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Number(number) => Cow::Owned(self.number.format(number).to_string()),
            Value::List(texts) => {
                let texts = texts.iter().map(|text| &**text);
                Cow::Owned(self.list_and.format(texts).to_string())
            }
        }
    }

    /// The plural category of a number as it is written (1.0 is another than 1 in English), by the
    /// name it has in messages.
    pub(super) fn plural_category(&self, number: &Decimal) -> &'static str {
        match self.plural.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}
