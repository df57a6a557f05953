//! What the report is about that a paragraph demands, where it is begun by itself.

use chrono::NaiveDate;
use domain::{
    country::Developing,
    language::Language,
    obligation::{Calendar, Due},
    report::{Audience, ReportKind},
};

use crate::reports::{drafts::Definition, meetings};

/// The report that is due, over its own period; none where there are no days that it could cover.
#[must_use]
pub fn definition(
    (calendar, today): (&Calendar, NaiveDate),
    kind: ReportKind,
    due: &Due,
    original: Language,
) -> Option<Definition> {
    let period = due.period.or_else(|| meetings::default_period(kind, calendar, today))?;
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
