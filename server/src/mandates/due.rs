//! Which reports are due: the calendar that ships, with the days that officers entered.

use std::{ops::Range, sync::LazyLock};

use chrono::{Months, NaiveDate};
use domain::obligation::{Due, Meeting, due};
use entities::meeting_date;
use sea_orm::{ConnectionTrait, EntityTrait};
use serde::Deserialize;

use super::shipped;
use crate::{fault::Fault, reference};

#[derive(Debug, Deserialize)]
struct Calendar {
    meetings: Vec<Meeting>,
}

#[derive(Debug, Deserialize)]
struct Names {
    meetings: Vec<Named>,
}

#[derive(Debug, Deserialize)]
struct Named {
    id: String,
    name: String,
}

static CALENDAR: LazyLock<Calendar> =
    LazyLock::new(|| serde_json::from_str(reference::CALENDAR).expect("the shipped calendar is well formed"));

/// The meeting of the calendar with this id.
#[must_use]
pub fn shipped_meeting(id: &str) -> Option<&'static Meeting> {
    CALENDAR.meetings.iter().find(|one| one.meeting.id == id)
}

static NAMES: LazyLock<Names> =
    LazyLock::new(|| serde_json::from_str(reference::CALENDAR).expect("the shipped calendar is well formed"));

/// What a meeting is called, such as `Council 2027`.
#[must_use]
pub fn meeting_name(id: &str) -> String {
    NAMES.meetings.iter().find(|one| one.id == id).map_or_else(|| id.to_owned(), |one| one.name.clone())
}

/// The meetings with what officers entered of them.
///
/// # Errors
/// When the database does not answer.
pub async fn meetings(db: &impl ConnectionTrait) -> Result<Vec<Meeting>, Fault> {
    let mut meetings = CALENDAR.meetings.clone();
    for row in meeting_date::Entity::find().all(db).await? {
        if let Some(meeting) = meetings.iter_mut().find(|one| one.meeting.id == row.meeting_id) {
            meeting.meeting.opening = row.opens.or(meeting.meeting.opening);
            meeting.entered = row.documents_due;
        }
    }
    Ok(meetings)
}

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
    Ok(due(&shipped::obligations(), &meetings(db).await?, &year_from(today)))
}
