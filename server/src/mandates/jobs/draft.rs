//! What the report is about that a paragraph demands, where it is begun by itself.

use domain::{
    country::Developing,
    language::Language,
    obligation::Due,
    report::{Audience, ReportKind},
};

use crate::{
    reports::{drafts::Definition, meetings},
    state::App,
};

/// The report that is due, over its own period; none where there are no days that it could cover.
#[must_use]
pub fn definition(app: &App, kind: ReportKind, due: &Due, original: Language) -> Option<Definition> {
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
