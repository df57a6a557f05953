//! Numbers inside sentences: fluent-bundle chooses the plural, ICU writes the digits.

use fluent_bundle::FluentValue;
use icu::decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

struct Digits(DecimalFormatter);

impl Memoizable for Digits {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let tag = match lang.language.as_str() {
            "ar" => "ar-u-nu-latn".to_owned(),
            other => other.to_owned(),
        };
        let locale: icu::locale::Locale = tag.parse().map_err(|_| ())?;
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
            .map(Self)
            .map_err(|_| ())
    }
}

/// Writes whole numbers as the language does and leaves all else alone.
pub(super) fn localized(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "whole and far below 2^53")]
    let whole = number.value as i64;
    memoizer.with_try_get::<Digits, _, _>((), |digits| digits.0.format_to_string(&Decimal::from(whole))).ok()
}
