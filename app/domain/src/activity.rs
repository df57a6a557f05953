//! Records beside events as officers write them: whether one is in order.

use crate::{
    country::Iso3,
    event::{Sector, is_web_address},
    flaw::{Flaw, Wrong},
    identity::tidy,
    language::Language,
    period::PartialDate,
    staff::{Limits, Outside},
    texts::Texts,
    typed::{LINE, REFERENCE, Reader, Typed},
};

/// The stages that have a name in every language; any other text is taken as it is.
pub const STAGES: [&str; 9] = [
    "planned",
    "in_progress",
    "consented",
    "determined",
    "agreed",
    "approved",
    "new_standard",
    "completed",
    "published",
];
/// Those at which something is not there yet. Consent (Recommendation ITU-T A.8) and determination (WTSA
/// Resolution 1) come before approval.
const UNFINISHED: [&str; 4] = ["planned", "in_progress", "consented", "determined"];

/// Whether a stage says that something is still to come, however it is written.
#[must_use]
pub fn is_unfinished(stage: &str) -> bool {
    UNFINISHED.contains(&code_of(stage).as_str())
}

/// Whether a stage is one that has a name in every language, however it is written.
#[must_use]
pub fn is_named_stage(stage: &str) -> bool {
    STAGES.contains(&code_of(stage).as_str())
}

fn code_of(stage: &str) -> String {
    tidy(stage).to_lowercase().replace([' ', '-'], "_")
}

/// A record as an officer describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The reference that files use.
    pub activity_ref: String,
    /// Its kind.
    pub kind: String,
    /// Its title in each language.
    pub title: Texts,
    /// Who answers for it.
    pub sectors: Vec<Sector>,
    /// When, as precise as known.
    pub date: Option<PartialDate>,
    /// Where.
    pub country: Option<Iso3>,
    /// Where.
    pub city: Option<String>,
    /// For example the number of a Recommendation.
    pub number: Option<String>,
    /// How far it has come.
    pub stage: Option<String>,
    /// The group that answers for it.
    pub group: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The languages that it is in.
    pub languages: Vec<String>,
    /// Codes of its themes.
    pub themes: Vec<String>,
    /// The paragraphs that it answers.
    pub mandates: Vec<String>,
}

/// The lists that fields are held against, and what the account is limited to.
pub struct Known<'a> {
    /// Languages that titles can be given in.
    pub languages: &'a [Language],
    /// Whether a code is one of a kind of record.
    pub is_kind: &'a dyn Fn(&str) -> bool,
    /// Whether a code is one of a country or territory.
    pub is_country: &'a dyn Fn(Iso3) -> bool,
    /// Whether a code is one of a theme.
    pub is_theme: &'a dyn Fn(&str) -> bool,
    /// Whether an id is one of a paragraph.
    pub is_mandate: &'a dyn Fn(&str) -> bool,
    /// What the account is limited to.
    pub limits: &'a Limits,
}

/// The record as typed, if it is in order; whether its reference is free needs the database.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, known: &Known<'_>) -> Result<Entry, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let activity_ref = form.required_line("activity_ref", REFERENCE);
    let kind = form.required_line("kind", LINE);
    if !kind.is_empty() && !(known.is_kind)(&kind) {
        form.flaw("kind", Wrong::UnknownCode);
    }
    let mut title = Texts::default();
    for language in known.languages {
        let text = form.line(&format!("title_{language}"), LINE);
        title.set(*language, text.unwrap_or_default());
    }
    if title.is_empty() {
        form.flaw(format!("title_{}", Language::EN), Wrong::Missing);
    }
    let sectors: Vec<Sector> = form.typed.all("sectors").filter_map(|code| code.parse().ok()).collect();
    let date = form.parsed("date", Wrong::NotADate);
    let country: Option<Iso3> = form.code("country");
    if country.is_some_and(|country| !(known.is_country)(country)) {
        form.flaw("country", Wrong::UnknownCode);
    }
    match known.limits.cover(&sectors, country) {
        Err(Outside::Sector) => form.flaw("sectors", Wrong::NotYourSector),
        Err(Outside::Region) => form.flaw("country", Wrong::NotYourRegion),
        Ok(()) => (),
    }
    let [city, number, stage, group] = ["city", "number", "stage", "group"].map(|name| form.line(name, LINE));
    let url = form.text("url", LINE);
    if url.as_deref().is_some_and(|url| !is_web_address(url)) {
        form.flaw("url", Wrong::NotAnAddress);
    }
    let is_language = |tag: &str| known.languages.iter().any(|language| language.as_str() == tag);
    let languages = listed(&mut form, "languages", &is_language);
    let themes = listed(&mut form, "themes", known.is_theme);
    let mandates = listed(&mut form, "mandates", known.is_mandate);
    form.finish(Entry {
        activity_ref,
        kind,
        title,
        sectors,
        date,
        country,
        city,
        number,
        stage,
        group,
        url,
        languages,
        themes,
        mandates,
    })
}

/// The ticked ones, each once.
pub(crate) fn listed(form: &mut Reader<'_>, name: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut listed: Vec<String> = Vec::new();
    for item in form.typed.all(name).map(tidy) {
        if !is_known(&item) {
            form.flaw(name, Wrong::UnknownCode);
            break;
        }
        if !listed.contains(&item) {
            listed.push(item);
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(fields: &[(&str, &str)], limits: &Limits) -> Result<Entry, Vec<Flaw>> {
        let fields = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let known = Known {
            languages: &[Language::EN],
            is_kind: &|kind| kind == "recommendation",
            is_country: &|code| code.as_str() == "SEN",
            is_theme: &|theme| theme == "iot",
            is_mandate: &|id| id == "R98/1",
            limits,
        };
        check(&Typed(fields.collect()), &known)
    }

    const WHOLE: [(&str, &str); 8] = [
        ("activity_ref", "AC-1"),
        ("kind", "recommendation"),
        ("title_en", "Requirements of sensors"),
        ("sectors", "ITU-T"),
        ("date", "2026"),
        ("stage", "approved"),
        ("mandates", "R98/1"),
        ("url", "https://www.itu.int/rec"),
    ];

    #[test]
    fn a_record_has_a_reference_a_kind_and_a_title_and_a_date_of_any_precision() {
        let entry = checked(&WHOLE, &Limits::default()).unwrap();
        assert_eq!(
            (entry.date.map(|date| date.to_string()), entry.mandates),
            (Some("2026".into()), vec!["R98/1".into()])
        );
        let flaws = checked(&[], &Limits::default()).unwrap_err();
        let fields: Vec<&str> = flaws.iter().map(|flaw| flaw.field.as_str()).collect();
        assert_eq!(fields, ["activity_ref", "kind", "title_en"]);
    }

    #[test]
    fn what_no_list_has_is_wrong_and_a_link_leads_to_the_web() {
        let wrong =
            [("themes", "poems"), ("url", "javascript:alert(1)"), ("date", "May"), ("country", "XXX")];
        let fields: Vec<_> =
            WHOLE.iter().filter(|(name, _)| !["url", "date"].contains(name)).chain(&wrong).copied().collect();
        let flaws = checked(&fields, &Limits::default()).unwrap_err();
        let found: Vec<(&str, Wrong)> = flaws.iter().map(|flaw| (flaw.field.as_str(), flaw.wrong)).collect();
        let expected = [
            ("date", Wrong::NotADate),
            ("country", Wrong::UnknownCode),
            ("url", Wrong::NotAnAddress),
            ("themes", Wrong::UnknownCode),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_planned_under_way_or_before_approval_is_not_there_yet() {
        for stage in ["planned", " Planned ", "In progress", "in-progress", "consented", "Determined"] {
            assert!(is_unfinished(stage), "{stage}");
        }
        for stage in ["approved", "agreed", "new_standard", "", "published", "unplanned"] {
            assert!(!is_unfinished(stage), "{stage}");
        }
    }

    #[test]
    fn an_officer_of_a_sector_keeps_it_among_those_that_answer() {
        let limits = Limits { sector: Some(Sector::D), hosts: None };
        let flaws = checked(&WHOLE, &limits).unwrap_err();
        assert_eq!(flaws, [Flaw::new("sectors", Wrong::NotYourSector)]);
    }
}
