//! The form that builds a report.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, select},
    document::Page,
    i18n::Tongue,
    urls,
};

/// What was chosen and what can be.
#[derive(Debug, Clone, Default)]
pub struct NewReport {
    /// Token of the form.
    pub token: String,
    /// Kind, as chosen.
    pub kind: String,
    /// Subject of a statement, as chosen.
    pub subject: String,
    /// First day, as typed.
    pub from: String,
    /// First day after the period, as typed.
    pub to: String,
    /// First day of the period compared with, as typed.
    pub compare_from: String,
    /// First day after it, as typed.
    pub compare_to: String,
    /// Language, as chosen.
    pub language: String,
    /// Format, as chosen.
    pub format: String,
    /// Definition of developing countries, as chosen.
    pub developing: String,
    /// Audience, as chosen.
    pub audience: String,
    /// Kinds that can be built.
    pub kinds: Vec<Choice>,
    /// Subjects of statements.
    pub subjects: Vec<Choice>,
    /// Languages of documents.
    pub languages: Vec<Choice>,
    /// Formats that can be built.
    pub formats: Vec<Choice>,
    /// The two definitions.
    pub definitions: Vec<Choice>,
    /// The two audiences.
    pub audiences: Vec<Choice>,
    /// Days of the periods between meetings, by kind, in words.
    pub periods: Vec<String>,
    /// Whether the reader can keep a report to write on.
    pub may_keep: bool,
    /// What is wrong.
    pub errors: Errors,
}

/// The page.
pub fn new_report(locale: Tongue, new: &NewReport) -> Page<impl IntoView + use<>> {
    let title = locale.text("new-report-title");
    let heading = title.clone();
    let errors = &new.errors;
    let choice = |name: &str, value: &str, list: &[Choice]| {
        let field = Field::new(name, locale.text(&format!("new-report-{name}")), value).required();
        select(locale, &field, &locale.text("new-report-choose"), list, errors)
    };
    let subject = Field::new("subject", locale.text("new-report-subject"), &new.subject)
        .hint(locale.text("new-report-subject-hint"));
    let subject = select(locale, &subject, &locale.text("new-report-choose"), &new.subjects, errors);
    let day = |name: &str, value: &str| {
        let id = format!("new-report-{name}");
        let hint = locale.text(&format!("{id}-hint"));
        field(locale, &Field::new(name, locale.text(&id), value).hint(hint).kind("date"), errors)
    };
    let drafts = urls::staff(locale.language, "/reports/drafts");
    let keep = new.may_keep.then(|| {
        view! {
            <button class="quiet" formaction=drafts>{locale.text("new-report-keep")}</button>
            <p class="hint">{locale.text("new-report-keep-hint")}</p>
        }
    });
    let periods = new.periods.iter().map(|period| view! { <li>{period.clone()}</li> }).collect_view();
    let body = view! {
        <h1>{heading}</h1>
        {error_summary(locale, errors)}
        <p>{locale.text("new-report-intro")}</p>
        <p class="actions">
            <a href=urls::staff(locale.language, "/reports/documents")>{locale.text("documents-title")}</a>
            <a href=urls::staff(locale.language, "/reports/quality")>{locale.text("quality-title")}</a>
            <a href=urls::staff(locale.language, "/targets")>{locale.text("targets-title")}</a>
        </p>
        <form method="post" action=urls::staff(locale.language, "/reports")>
            <input type="hidden" name="_token" value=new.token.clone()/>
            {choice("kind", &new.kind, &new.kinds)}
            {subject}
            {day("from", &new.from)}
            {day("to", &new.to)}
            {day("compare_from", &new.compare_from)}
            {day("compare_to", &new.compare_to)}
            <details><summary>{locale.text("new-report-periods")}</summary><ul>{periods}</ul></details>
            {choice("language", &new.language, &new.languages)}
            {choice("format", &new.format, &new.formats)}
            {choice("developing", &new.developing, &new.definitions)}
            {choice("audience", &new.audience, &new.audiences)}
            <div class="actions"><button>{locale.text("new-report-build")}</button> {keep}</div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<NewReport> {
    let kinds = vec![("wtsa-98".to_owned(), "Progress".to_owned())];
    let mut errors = Errors::default();
    errors.add("to", "The period ends before it begins.");
    let subjects = vec![
        ("region:AFR".to_owned(), "Africa".to_owned()),
        ("country:SEN".to_owned(), "Senegal".to_owned()),
    ];
    let empty = NewReport { kinds, subjects, ..NewReport::default() };
    let wrong = NewReport {
        errors,
        may_keep: true,
        from: "2024-10-15".into(),
        to: "2022-03-01".into(),
        ..empty.clone()
    };
    vec![empty, wrong]
}
