//! Numbers of people without names: whether one is in order, and when several contradict.

use crate::{
    country::Iso3,
    flaw::{Flaw, Wrong},
    registration::{AttendanceMode, Gender, Qualifier},
    typed::{LINE, Reader, Typed},
};

/// More people than any event has.
const MOST: i32 = 10_000_000;
/// More countries than there are.
const MOST_COUNTRIES: i32 = 400;

/// A number of people as an officer enters it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// People; none where only countries are stated. Zero is a figure.
    pub count: Option<i32>,
    /// How sure the source was.
    pub qualifier: Qualifier,
    /// From this country only.
    pub country: Option<Iso3>,
    /// Of this gender only.
    pub gender: Option<Gender>,
    /// Who took part in this way only.
    pub mode: Option<AttendanceMode>,
    /// From how many countries.
    pub countries: Option<i32>,
    /// Who states it.
    pub source: String,
}

/// The head-count as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, is_country: impl Fn(Iso3) -> bool) -> Result<Entry, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let count = form.number("count", MOST);
    let qualifier = form.code("qualifier").unwrap_or(Qualifier::Exact);
    let countries = form.number("countries", MOST_COUNTRIES);
    if typed.filled("count").or(typed.filled("countries")).is_none() {
        form.flaw("count", Wrong::NothingStated);
    }
    let country: Option<Iso3> = form.code("country");
    if country.is_some_and(|country| !is_country(country)) {
        form.flaw("country", Wrong::UnknownCode);
    }
    let (gender, mode) = (form.code("gender"), form.code("mode"));
    let source = form.line("source", LINE).unwrap_or_default();
    form.finish(Entry { count, qualifier, country, gender, mode, countries, source })
}

/// A head-count as far as it can contradict another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// People.
    pub count: Option<i64>,
    /// Whether it is for the whole event: no country, gender or mode.
    pub is_total: bool,
    /// Whether an officer chose it among others.
    pub is_chosen: bool,
}

/// Whether several sources state the total and nobody has chosen one yet.
#[must_use]
pub fn needs_choice(rows: &[Stated]) -> bool {
    let totals = || rows.iter().filter(|row| row.is_total && row.count.is_some());
    totals().count() > 1 && !totals().any(|row| row.is_chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(fields: &[(&str, &str)]) -> Result<Entry, Vec<Flaw>> {
        let fields = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        check(&Typed(fields.collect()), |code| code.as_str() == "SEN")
    }

    #[test]
    fn people_or_countries_must_be_stated_and_zero_is_a_statement() {
        assert_eq!(checked(&[("count", "0")]).unwrap().count, Some(0));
        assert_eq!(checked(&[("countries", "12")]).unwrap().count, None);
        assert_eq!(checked(&[("source", "C17/23")]), Err(vec![Flaw::new("count", Wrong::NothingStated)]));
    }

    #[test]
    fn numbers_are_whole_and_not_below_zero() {
        assert_eq!(checked(&[("count", "-1")]), Err(vec![Flaw::new("count", Wrong::BelowZero)]));
        assert_eq!(checked(&[("count", "46.5")]), Err(vec![Flaw::new("count", Wrong::NotANumber)]));
        assert_eq!(
            checked(&[("count", "1"), ("country", "XXX")]),
            Err(vec![Flaw::new("country", Wrong::UnknownCode)])
        );
    }

    #[test]
    fn a_head_count_may_be_of_one_country_gender_and_mode() {
        let entry = checked(&[
            ("count", "46"),
            ("qualifier", "about"),
            ("country", "SEN"),
            ("gender", "female"),
            ("mode", "remote"),
            ("source", "  BDT   list "),
        ]);
        assert_eq!(
            entry,
            Ok(Entry {
                count: Some(46),
                qualifier: Qualifier::About,
                country: "SEN".parse().ok(),
                gender: Some(Gender::Female),
                mode: Some(AttendanceMode::Remote),
                countries: None,
                source: "BDT list".into(),
            })
        );
    }

    #[test]
    fn two_totals_need_a_choice_until_one_is_chosen() {
        let total = |count, is_chosen| Stated { count: Some(count), is_total: true, is_chosen };
        let part = Stated { count: Some(5), is_total: false, is_chosen: false };
        let countries_only = Stated { count: None, is_total: true, is_chosen: false };
        assert!(needs_choice(&[total(46, false), total(50, false)]));
        assert!(!needs_choice(&[total(46, false), total(50, true)]));
        assert!(!needs_choice(&[total(46, false), part, countries_only]));
    }
}
