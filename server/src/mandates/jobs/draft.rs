//! The one place where the draft of a report that is due is made.

use domain::{
    country::Developing,
    language::Language,
    obligation::Due,
    period::Period,
    report::{Audience, Format, Query, ReportKind},
};

use crate::{
    fault::Fault,
    mandates::shipped,
    reports::{Report, mandates, meetings, records::Read},
    state::App,
};

/// A draft as it was built.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which report.
    pub kind: ReportKind,
    /// The days that it covers.
    pub period: Period,
    /// The language of the document.
    pub language: Language,
    /// Digest of its facts.
    pub facts_sha256: String,
    /// The document, in Word's format.
    pub file: Vec<u8>,
}

/// Builds the draft of a report that is due, over the records as they stand now; none for a paragraph that
/// demands no report.
///
/// # Errors
/// When the records cannot be read or the document cannot be written.
pub async fn build(app: &App, due: &Due, language: Language) -> Result<Option<Draft>, Fault> {
    let Some(mandate) = mandates::get(&due.mandate) else { return Ok(None) };
    let kind = shipped::report_kind(mandate);
    let period = due.period.or_else(|| meetings::default_period(kind, app.clock.today()));
    let Some(period) = period else { return Ok(None) };
    let read = Read::now(&app.db).await?;
    let (app, now) = (app.clone(), app.clock.now());
    let query = Query {
        kind,
        period,
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Public,
        subject: None,
        data_cutoff: now,
    };
    // Counting and printing are work for a processor, not for the threads that answer requests.
    let built = tokio::task::spawn_blocking(move || {
        let report = Report::compute(query, read)?;
        let locale = app.locales.or_english(language);
        let file = report.file(Format::Docx, locale, &app.countries, now)?;
        let facts_sha256 = report.outcome.facts.report.facts_sha256;
        Ok::<_, Fault>(Draft { kind, period, language: locale.language, facts_sha256, file })
    });
    built.await.map_err(Fault::other)?.map(Some)
}
