//! What the report is about that a paragraph demands, where it is begun by itself.

use domain::{country::Developing, language::Language, obligation::Due, report::Audience};

use crate::{
    mandates::shipped,
    reports::{drafts::Definition, mandates, meetings},
    state::App,
};

/// The report that is due, over its own period; none for a paragraph that demands no report.
#[must_use]
pub fn definition(app: &App, due: &Due, original: Language) -> Option<Definition> {
    let kind = shipped::report_kind(mandates::get(&due.mandate)?);
    let period = due.period.or_else(|| meetings::default_period(kind, app.clock.today()))?;
    Some(Definition {
        kind,
        subject: None,
        period,
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Public,
        original,
    })
}
