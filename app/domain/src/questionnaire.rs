//! Questionnaires on what countries need: what one asks until when, who is asked, what an answer changes.

use chrono::NaiveDate;

use crate::{
    activity::listed,
    country::Iso3,
    flaw::{Flaw, Wrong},
    language::Language,
    need::is_within,
    staff::Limits,
    texts::Texts,
    typed::{LINE, NAME, Reader, TEXT, Typed},
};

pub mod answer;
pub mod list;

/// A questionnaire as staff write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its title in each language.
    pub title: Texts,
    /// What stands above the questions.
    pub introduction: Texts,
    /// Codes of the themes that it asks about.
    pub themes: Vec<String>,
    /// The last day on which it can be answered.
    pub last_day: NaiveDate,
    /// Where questions about it go.
    pub contact_email: String,
}

/// Somebody who is asked: the address of an administration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// For which country they answer.
    pub country: Iso3,
    /// Name of the person or office.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the mails.
    pub language: Language,
}

/// What fields of a questionnaire are held against.
pub struct Known<'a> {
    /// Languages that texts can be given in.
    pub languages: &'a [Language],
    /// Whether a code is one of a theme.
    pub is_theme: &'a dyn Fn(&str) -> bool,
}

/// What fields of a respondent are held against, and what the account is limited to.
pub struct Reach<'a> {
    /// Whether a code is one of a country or territory.
    pub is_country: &'a dyn Fn(Iso3) -> bool,
    /// Whether mails can be written in a language.
    pub is_language: &'a dyn Fn(Language) -> bool,
    /// Whether the mailer can send to an address.
    pub is_deliverable: &'a dyn Fn(&str) -> bool,
    /// What the account is limited to.
    pub limits: &'a Limits,
}

/// Whether answers are taken on a day: until the last one is over, unless somebody closed it before.
#[must_use]
pub fn is_open(last_day: NaiveDate, closed_by_hand: bool, today: NaiveDate) -> bool {
    !closed_by_hand && today <= last_day
}

/// The questionnaire as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, known: &Known<'_>) -> Result<Entry, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let (mut title, mut introduction) = (Texts::default(), Texts::default());
    for language in known.languages {
        let text = form.line(&format!("title_{language}"), LINE);
        title.set(*language, text.unwrap_or_default());
    }
    if title.is_empty() {
        form.flaw(format!("title_{}", Language::EN), Wrong::Missing);
    }
    for language in known.languages {
        let text = form.text(&format!("introduction_{language}"), TEXT);
        introduction.set(*language, text.unwrap_or_default());
    }
    let themes = listed(&mut form, "themes", known.is_theme);
    if typed.filled("themes").is_none() {
        form.flaw("themes", Wrong::Missing);
    }
    if typed.filled("last_day").is_none() {
        form.flaw("last_day", Wrong::Missing);
    }
    let last_day: Option<NaiveDate> = form.parsed("last_day", Wrong::NotADate);
    if typed.filled("contact_email").is_none() {
        form.flaw("contact_email", Wrong::Missing);
    }
    let contact_email = form.email("contact_email").unwrap_or_default();
    let last_day = last_day.unwrap_or_default();
    form.finish(Entry { title, introduction, themes, last_day, contact_email })
}

/// Somebody to be asked as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check_respondent(typed: &Typed, reach: &Reach<'_>) -> Result<Respondent, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let country: Option<Iso3> = form.required_code("country");
    match country {
        Some(country) if !(reach.is_country)(country) => form.flaw("country", Wrong::UnknownCode),
        Some(country) if !is_within(reach.limits, country) => form.flaw("country", Wrong::NotYourRegion),
        _ => (),
    }
    let name = form.required_line("name", NAME);
    if typed.filled("email").is_none() {
        form.flaw("email", Wrong::Missing);
    }
    let before = form.flaws.len();
    let email = form.email("email").unwrap_or_default();
    if !email.is_empty() && form.flaws.len() == before && !(reach.is_deliverable)(&email) {
        form.flaw("email", Wrong::NotAnEmail);
    }
    let language: Option<Language> = form.required_code("language");
    if language.is_some_and(|language| !(reach.is_language)(language)) {
        form.flaw("language", Wrong::UnknownCode);
    }
    match (country, language) {
        (Some(country), Some(language)) => form.finish(Respondent { country, name, email, language }),
        _ => Err(form.flaws),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 5, number).unwrap()
    }

    #[test]
    fn a_questionnaire_is_open_until_its_last_day_is_over_or_it_is_closed() {
        assert!(is_open(day(4), false, day(4)));
        assert!(!is_open(day(4), false, day(5)));
        assert!(!is_open(day(4), true, day(1)));
    }

    #[test]
    fn a_questionnaire_has_a_title_themes_an_end_and_somebody_to_ask() {
        let fr: Language = "fr".parse().unwrap();
        let known = Known { languages: &[Language::EN, fr], is_theme: &|theme| theme == "iot" };
        let whole = [
            ("title_fr", "Besoins 2027"),
            ("introduction_en", "Tell us\r\nwhat you need."),
            ("themes", "iot"),
            ("last_day", "2027-05-04"),
            ("contact_email", "needs@itu.example"),
        ];
        let entry = check(&typed(&whole), &known).unwrap();
        assert_eq!((entry.title.get(fr), entry.last_day), (Some("Besoins 2027"), day(4)));
        assert_eq!(entry.introduction.get(Language::EN), Some("Tell us\nwhat you need."));
        let flaws = check(&typed(&[("introduction_en", "x")]), &known).unwrap_err();
        let fields: Vec<&str> = flaws.iter().map(|flaw| flaw.field.as_str()).collect();
        assert_eq!(fields, ["title_en", "themes", "last_day", "contact_email"]);
        assert!(flaws.iter().all(|flaw| flaw.wrong == Wrong::Missing));
        let mut wrong = typed(&whole);
        wrong.add("themes", "x-rays");
        assert_eq!(check(&wrong, &known).unwrap_err(), [Flaw::new("themes", Wrong::UnknownCode)]);
    }

    #[test]
    fn a_respondent_has_a_country_within_reach_and_an_address() {
        let limits = Limits { sector: None, hosts: Some(vec!["SEN".parse().unwrap()]) };
        let reach = Reach {
            is_country: &|code| ["SEN", "PER"].contains(&code.as_str()),
            is_language: &|language| ["en", "fr"].contains(&language.as_str()),
            is_deliverable: &|email| !email.contains(".."),
            limits: &limits,
        };
        let checked = |country: &str, email: &str, language: &str| {
            let fields = [("country", country), ("name", "ARTP"), ("email", email), ("language", language)];
            check_respondent(&typed(&fields), &reach)
        };
        assert_eq!(checked("SEN", "dg@artp.example", "fr").unwrap().name, "ARTP");
        for (country, email, language, flaw) in [
            ("PER", "dg@artp.example", "fr", Flaw::new("country", Wrong::NotYourRegion)),
            ("XXX", "dg@artp.example", "fr", Flaw::new("country", Wrong::UnknownCode)),
            ("SEN", "a..b@artp.example", "fr", Flaw::new("email", Wrong::NotAnEmail)),
            ("SEN", "artp.example", "fr", Flaw::new("email", Wrong::NotAnEmail)),
            ("SEN", "dg@artp.example", "tlh", Flaw::new("language", Wrong::UnknownCode)),
        ] {
            assert_eq!(checked(country, email, language).unwrap_err(), [flaw]);
        }
        assert_eq!(check_respondent(&Typed::default(), &reach).unwrap_err().len(), 4);
    }
}
