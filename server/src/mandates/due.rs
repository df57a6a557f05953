//! Which reports are due: the calendar that ships, with the days that officers entered.

use std::ops::Range;

use chrono::{Months, NaiveDate};
use domain::{
    obligation::{Due, due, past},
    period::Period,
};
use entities::report;
use sea_orm::ConnectionTrait;

use super::{known, queries};
use crate::{
    fault::Fault,
    reports::{mandates, meetings},
};

/// The twelve months that begin on a day.
#[must_use]
pub fn year_from(today: NaiveDate) -> Range<NaiveDate> {
    today..today.checked_add_months(Months::new(12)).unwrap_or(NaiveDate::MAX)
}

/// What is due in the twelve months that begin today.
///
/// # Errors
/// When the database does not answer.
pub async fn due_from(db: &impl ConnectionTrait, today: NaiveDate) -> Result<Vec<Due>, Fault> {
    // Somebody may have entered a revision, in this process or in another.
    mandates::refresh(db).await?;
    Ok(due(&known::obligations(), meetings::calendar(db).await?.meetings(), &year_from(today)))
}

/// The draft that was begun by itself for a report that is due.
///
/// # Errors
/// When the database does not answer.
pub async fn draft(db: &impl ConnectionTrait, due: &Due) -> Result<Option<i64>, Fault> {
    Ok(queries::draft_of(due, &queries::drafts(db).await?))
}

/// What was due for meetings that opened in the twelve months before today, and no report on record was handed in
/// for it; the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn missed(db: &impl ConnectionTrait, today: NaiveDate) -> Result<Vec<Due>, Fault> {
    mandates::refresh(db).await?;
    let days = today.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN)..today;
    let mut missed = past(&known::obligations(), meetings::calendar(db).await?.meetings(), &days);
    let reports = queries::all_handed_in(db).await?;
    missed.retain(|due| !reports.iter().any(|report| answers(report, due)));
    Ok(missed)
}

/// Whether a report is one of those that are due: of the kind, over days that end with or within those to cover.
#[must_use]
pub fn answers(report: &report::Model, due: &Due) -> bool {
    let is_over = |period: Period| period.from() < report.period_to && report.period_to <= period.to();
    let mandates = known::lineage(&due.mandate).into_iter().filter_map(mandates::get);
    due.period.is_some_and(is_over) && mandates.map(known::report_kind).any(|kind| kind == report.kind)
}
