//! Which reports are due: the calendar that ships, with the days that officers entered.

use std::ops::Range;

use chrono::{Months, NaiveDate};
use domain::obligation::{Due, due};
use sea_orm::ConnectionTrait;

use super::known;
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
