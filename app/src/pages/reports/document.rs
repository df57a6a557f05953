//! One report: where it stands, its figures, what it lacks, its files, its texts, remarks and history.

use domain::{
    language::Language,
    report::{ReportState, ReportStep},
};
use leptos::prelude::*;

use super::document_parts as parts;
use crate::{
    components::{Choice, Errors, error_summary, notice},
    document::Page,
    i18n::Tongue,
};

/// A report.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its number among the reports.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub state: ReportState,
    /// What it is about: label and value.
    pub about: Vec<(String, String)>,
    /// The main figures: label and value.
    pub figures: Vec<(String, String)>,
    /// Digest of the facts.
    pub digest: String,
    /// Events that lack something.
    pub lacking: Vec<Lacking>,
    /// How many of them are not declared unavailable.
    pub incomplete: usize,
    /// Its languages with texts and files.
    pub languages: Vec<InLanguage>,
    /// Remarks, oldest first.
    pub remarks: Vec<Remark>,
    /// What happened, latest first: when, what, who.
    pub history: Vec<(String, String, String)>,
    /// Steps that can be thought of, each with why it cannot be taken, if so.
    pub steps: Vec<(ReportStep, Option<String>)>,
    /// The report that it corrects, and the one that corrects it.
    pub corrects: Option<i64>,
    /// See above.
    pub corrected_by: Option<i64>,
    /// The header as stored or typed, where the reader can write.
    pub header: Option<Header>,
    /// Whether the reader can make remarks and take steps.
    pub may_write: bool,
    /// A remark as typed.
    pub remark: String,
    /// Places of the report that a remark can be about.
    pub passages: Vec<Choice>,
    /// What is wrong.
    pub errors: Errors,
    /// What was just done, in a sentence.
    pub done: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// An event that lacks something.
#[derive(Debug, Clone)]
pub struct Lacking {
    /// Event id.
    pub event_id: i64,
    /// Its title.
    pub title: String,
    /// What is missing and not declared, named.
    pub missing: Vec<String>,
    /// What is missing and declared: name and reason.
    pub declared: Vec<(String, String)>,
}

/// A report in one language.
#[derive(Debug, Clone)]
pub struct InLanguage {
    /// The language.
    pub language: Language,
    /// Its name.
    pub name: String,
    /// How many places have a text.
    pub written: usize,
    /// How many texts translate what the original no longer says.
    pub stale: usize,
    /// How many places of the original have no text here.
    pub missing: usize,
    /// Formats: code, name, and digest of the file that was kept.
    pub files: Vec<(String, String, Option<String>)>,
}

/// A remark.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Its number.
    pub id: i64,
    /// What it is about, named; empty for the whole.
    pub about: String,
    /// What was said.
    pub body: String,
    /// Who and when, in words.
    pub made: String,
    /// Who dealt with it and when, in words.
    pub settled: Option<String>,
}

/// The header.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// Number without suffix and revision.
    pub number: String,
    /// Agenda item.
    pub agenda_item: String,
    /// Day of the document, as typed.
    pub date: String,
    /// The first day that it covers and the first after, as typed, if they are for its writers to choose.
    pub days: Option<(String, String)>,
    /// The language that it is written in first.
    pub original: String,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Who answers for it.
    pub owner: String,
    /// What the form sends, so that whoever saves second is told.
    pub seen: String,
}

/// The page.
pub fn document(locale: Tongue, model: &Document) -> Page<impl IntoView + use<>> {
    let title = model.title.clone();
    let body = view! {
        {parts::heading(locale, model)}
        {model.done.clone().map(|done| notice("done", done))}
        {error_summary(locale, &model.errors)}
        {parts::about(model)}
        {parts::steps(locale, model)}
        {parts::figures(locale, model)}
        {parts::lacking(locale, model)}
        {parts::languages(locale, model)}
        {model.header.as_ref().map(|header| parts::header(locale, model, header))}
        {parts::remarks(locale, model)}
        {parts::history(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Document> {
    let figure = |id: &str, value: &str| (locale.text(id), value.to_owned());
    let file = |code: &str, digest: Option<&str>| {
        (code.to_owned(), locale.code("format", code), digest.map(str::to_owned))
    };
    let draft = Document {
        id: 3,
        title: locale.code("report", "council-197"),
        state: ReportState::Draft,
        about: vec![
            figure("documents-number", "C27/14"),
            figure("documents-owner", "awa.ndiaye.affaires-internationales-et-cooperation@itu.example"),
        ],
        figures: vec![figure("report-events-total", "12"), figure("report-participations", "340")],
        digest: "1f".repeat(32),
        lacking: vec![Lacking {
            event_id: 7,
            title: "Forum on <smart> cities".into(),
            missing: vec![locale.code("gap", "gender")],
            declared: vec![(locale.code("gap", "days"), "The sheet was lost.".into())],
        }],
        incomplete: 1,
        languages: vec![InLanguage {
            language: locale.language,
            name: locale.text("language_own"),
            written: 3,
            stale: 1,
            missing: 2,
            files: vec![file("docx", None), file("pdf", None)],
        }],
        remarks: vec![Remark {
            id: 1,
            about: locale.code("passage", "summary"),
            body: "Which <forums>?".into(),
            made: "rupa@itu.example, 2 March 2027".into(),
            settled: None,
        }],
        history: vec![("2 March 2027".into(), locale.text("documents-did-report_drafted"), "awa".into())],
        steps: vec![(ReportStep::Review, None)],
        corrects: None,
        corrected_by: None,
        header: Some(Header {
            number: "C27/14".into(),
            days: Some(("2026-04-28".into(), "2027-03-03".into())),
            original: locale.language.to_string(),
            languages: vec![(locale.language.to_string(), locale.text("language_own"))],
            ..Header::default()
        }),
        may_write: true,
        remark: String::new(),
        passages: vec![("summary".into(), locale.code("passage", "summary"))],
        errors: Errors::default(),
        done: None,
        token: "token".into(),
    };
    let mut refused = Document {
        state: ReportState::InReview,
        steps: vec![
            (ReportStep::Return, None),
            (ReportStep::Clearance, Some(locale.text("documents-refused-nobody_left"))),
        ],
        header: None,
        ..draft.clone()
    };
    refused.errors.add("body", locale.text("documents-error-remark"));
    let mut frozen = Document {
        state: ReportState::Frozen,
        corrects: Some(2),
        corrected_by: Some(4),
        incomplete: 0,
        steps: vec![(ReportStep::Submission, None)],
        header: None,
        done: Some(locale.text("documents-done-freezing")),
        ..draft.clone()
    };
    frozen.languages[0].files = vec![file("docx", Some("ab12"))];
    frozen.remarks[0].settled =
        Some("awa.ndiaye.affaires-internationales-et-cooperation@itu.example, 3 March 2027".into());
    vec![draft, refused, frozen]
}
