//! What countries ask for: by questionnaire, or entered by a regional office.

use crate::{
    codes,
    country::Iso3,
    flaw::{Flaw, Wrong},
    language::Language,
    period::PartialDate,
    staff::Limits,
    typed::{LINE, Reader, TEXT, Typed},
};

codes! {
    /// How pressing a need is, as whoever states it says.
    Priority as "priority" { High = "high", Medium = "medium", Low = "low" }
}

/// A need as staff enter it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose it is.
    pub country: Iso3,
    /// Code of its theme.
    pub theme: String,
    /// How pressing it is.
    pub priority: Option<Priority>,
    /// When it was stated.
    pub date: PartialDate,
    /// Who states it where: a questionnaire, a letter, a meeting.
    pub source: String,
    /// What is needed, in words.
    pub text: String,
    /// The language of these words.
    pub language: Language,
}

/// The lists that fields are held against, and what the account is limited to.
pub struct Known<'a> {
    /// Whether a code is one of a country or territory.
    pub is_country: &'a dyn Fn(Iso3) -> bool,
    /// Whether a code is one of a theme.
    pub is_theme: &'a dyn Fn(&str) -> bool,
    /// What the account is limited to.
    pub limits: &'a Limits,
}

impl Known<'_> {
    /// A country that must be there and within what the account is limited to.
    pub(crate) fn country(&self, form: &mut Reader<'_>) -> Option<Iso3> {
        let country: Iso3 = form.required_code("country")?;
        if !(self.is_country)(country) {
            form.flaw("country", Wrong::UnknownCode);
        } else if !is_within(self.limits, country) {
            form.flaw("country", Wrong::NotYourRegion);
        }
        Some(country)
    }

    /// A theme that must be there.
    pub(crate) fn theme(&self, form: &mut Reader<'_>) -> String {
        let theme = form.required_line("theme", LINE);
        if !theme.is_empty() && !(self.is_theme)(&theme) {
            form.flaw("theme", Wrong::UnknownCode);
        }
        theme
    }
}

/// Whether an account may write down what a country asks for: a regional office, for its own region.
#[must_use]
pub fn is_within(limits: &Limits, country: Iso3) -> bool {
    limits.hosts.as_ref().is_none_or(|hosts| hosts.contains(&country))
}

/// A date that must be there.
pub(crate) fn date(form: &mut Reader<'_>, name: &str) -> Option<PartialDate> {
    if form.typed.filled(name).is_none() {
        form.flaw(name, Wrong::Missing);
    }
    form.parsed(name, Wrong::NotADate)
}

/// A text of several lines that must be there.
pub(crate) fn words(form: &mut Reader<'_>, name: &str) -> String {
    if form.typed.filled(name).is_none() {
        form.flaw(name, Wrong::Missing);
    }
    form.text(name, TEXT).unwrap_or_default()
}

/// The need as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, known: &Known<'_>) -> Result<Entry, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let country = known.country(&mut form);
    let theme = known.theme(&mut form);
    let priority = form.code("priority");
    let date = date(&mut form, "date");
    let source = form.required_line("source", LINE);
    let text = words(&mut form, "text");
    let language = form.required_code("language");
    match (country, date, language) {
        (Some(country), Some(date), Some(language)) => {
            form.finish(Entry { country, theme, priority, date, source, text, language })
        }
        _ => Err(form.flaws),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(fields: &[(&str, &str)], hosts: Option<&[&str]>) -> Result<Entry, Vec<Flaw>> {
        let fields = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let hosts = hosts.map(|codes| codes.iter().map(|code| code.parse().unwrap()).collect());
        let limits = Limits { sector: None, hosts };
        let known = Known {
            is_country: &|code| ["SEN", "PER"].contains(&code.as_str()),
            is_theme: &|code| code == "iot",
            limits: &limits,
        };
        check(&Typed(fields.collect()), &known)
    }

    const WHOLE: [(&str, &str); 7] = [
        ("country", "SEN"),
        ("theme", "iot"),
        ("priority", "high"),
        ("date", "2026-03"),
        ("source", "Questionnaire 2026"),
        ("text", "Training on sensors"),
        ("language", "en"),
    ];

    #[test]
    fn a_need_says_whose_it_is_on_what_and_who_states_it_when() {
        let entry = checked(&WHOLE, None).unwrap();
        assert_eq!((entry.priority, entry.date.to_string()), (Some(Priority::High), "2026-03".into()));
        let flaws = checked(&[], None).unwrap_err();
        let fields: Vec<&str> = flaws.iter().map(|flaw| flaw.field.as_str()).collect();
        assert_eq!(fields, ["country", "theme", "date", "source", "text", "language"]);
        assert!(flaws.iter().all(|flaw| flaw.wrong == Wrong::Missing));
    }

    #[test]
    fn a_regional_office_writes_down_what_its_own_region_asks_for() {
        assert!(checked(&WHOLE, Some(&["SEN"])).is_ok());
        let flaws = checked(&WHOLE, Some(&["PER"])).unwrap_err();
        assert_eq!(flaws, [Flaw::new("country", Wrong::NotYourRegion)]);
    }
}
