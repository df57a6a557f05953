//! Reports that a resolution asks for: which are due when, and when somebody is reminded of them.
//!
//! Documents of the Council's secretariat appear 30 days before the session opens; for other bodies no text
//! on hand names a number, so that the same is assumed and said to be. What a meeting itself announces, and
//! what an officer enters, comes before both.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    codes,
    country::Iso3,
    period::{GoverningBody, GoverningMeeting, Period},
};

mod calendar;
mod meeting_days;
#[cfg(test)]
mod tests;

pub use calendar::{Calendar, EnteredDays};
pub use meeting_days::{MeetingDays, check_days};

/// Days before the opening by which a document is due, where nothing else is known.
pub const DAYS_BEFORE: u64 = 30;
/// Days before the deadline on which the owner is reminded.
pub const NOTICES: [u16; 3] = [90, 30, 7];

codes! {
    /// Where a deadline comes from.
    DeadlineSource as "deadline_source" {
        /// An officer entered it.
        Entered = "entered",
        /// The meeting announced it.
        Announced = "announced",
        /// Counted back from the opening by the Council's rule.
        CouncilRule = "council_rule",
        /// Counted back likewise for a body of which no rule is on hand.
        Assumed = "assumed",
    }
}

/// A paragraph that demands a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obligation {
    /// Id of the paragraph.
    pub mandate: String,
    /// Who receives the report; none where the text names no meeting.
    pub body: Option<GoverningBody>,
}

/// A governing meeting with what is known of its documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Id, body and opening day.
    #[serde(flatten)]
    pub meeting: GoverningMeeting,
    /// What it is called, such as `Council 2027`; empty for its id.
    #[serde(default)]
    pub name: String,
    /// Its closing day, where it is fixed.
    #[serde(default)]
    pub end: Option<NaiveDate>,
    /// Where it meets.
    #[serde(default)]
    pub city: Option<String>,
    /// Where it meets.
    #[serde(default)]
    pub country_iso3: Option<Iso3>,
    /// The year it is planned for, where the opening is not fixed.
    #[serde(default)]
    pub planned_year: Option<i32>,
    /// What it announced of its documents.
    #[serde(default)]
    pub deadlines: Option<Deadlines>,
    /// The day by which documents are due, as an officer entered it.
    #[serde(default)]
    pub entered: Option<NaiveDate>,
}

/// What a meeting announced of its documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadlines {
    /// For documents of the secretariat.
    pub secretariat_documents: NaiveDate,
}

/// A day by which a document is due, and where that comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The day.
    pub day: NaiveDate,
    /// Where it comes from.
    pub source: DeadlineSource,
}

/// A report that is due at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Id of the paragraph that demands it.
    pub mandate: String,
    /// The meeting.
    pub meeting: String,
    /// Who meets.
    pub body: GoverningBody,
    /// The year it is planned for, where the opening is not fixed.
    pub planned_year: Option<i32>,
    /// The opening day, once it is fixed.
    pub opening: Option<NaiveDate>,
    /// When the document is due, once the opening is fixed or somebody entered it.
    pub deadline: Option<Deadline>,
    /// The days that the report covers: from the opening of the meeting before to that of this one. While the
    /// opening is not fixed and a deadline is, it is presumed to be as long after that as the rule counts back.
    pub period: Option<Period>,
}

impl Meeting {
    /// When its documents are due, if that can be said.
    #[must_use]
    pub fn deadline(&self, body: GoverningBody) -> Option<Deadline> {
        if let Some(day) = self.entered {
            return Some(Deadline { day, source: DeadlineSource::Entered });
        }
        if let Some(announced) = &self.deadlines {
            return Some(Deadline {
                day: announced.secretariat_documents,
                source: DeadlineSource::Announced,
            });
        }
        let day = self.meeting.opening?.checked_sub_days(Days::new(DAYS_BEFORE))?;
        let source = match body {
            GoverningBody::Council => DeadlineSource::CouncilRule,
            GoverningBody::Wtsa | GoverningBody::Pp | GoverningBody::Wtdc => DeadlineSource::Assumed,
        };
        Some(Deadline { day, source })
    }

    /// Whether it is still to come or sits on some of these days, or nobody knows yet and it may: by its deadline,
    /// else its opening, else the year it is planned for.
    fn is_due_in(&self, body: GoverningBody, days: &Range<NaiveDate>) -> bool {
        match (self.deadline(body), self.planned_year) {
            (Some(deadline), _) => deadline.day < days.end && self.wanted_until(deadline.day) >= days.start,
            (None, Some(year)) => (days.start.year()..=days.end.year()).contains(&year),
            (None, None) => false,
        }
    }

    /// The last day on which somebody may still need the document: its opening, or while that is not fixed the
    /// end of the year it is planned for, and the deadline at least.
    fn wanted_until(&self, deadline: NaiveDate) -> NaiveDate {
        wanted_until(self.meeting.opening, self.planned_year, deadline)
    }
}

fn wanted_until(opening: Option<NaiveDate>, planned: Option<i32>, deadline: NaiveDate) -> NaiveDate {
    let end_of = |year| NaiveDate::from_ymd_opt(year, 12, 31);
    opening.or_else(|| planned.and_then(end_of)).map_or(deadline, |day| day.max(deadline))
}

/// What is due within some days, the earliest first; what has no day yet comes last.
#[must_use]
pub fn due(obligations: &[Obligation], meetings: &[Meeting], days: &Range<NaiveDate>) -> Vec<Due> {
    let mut due: Vec<Due> =
        obligations.iter().flat_map(|obligation| due_of(obligation, meetings, days)).collect();
    due.sort_by_key(|due| {
        let day = due.deadline.map(|deadline| deadline.day);
        (day.is_none(), day, due.planned_year)
    });
    due
}

/// What was due for meetings that opened before a day and within some days before it, the latest first.
#[must_use]
pub fn past(obligations: &[Obligation], meetings: &[Meeting], days: &Range<NaiveDate>) -> Vec<Due> {
    let mut past = due(obligations, meetings, days);
    past.retain(|due| due.opening.is_some_and(|opening| days.contains(&opening)));
    past.reverse();
    past
}

fn due_of<'a>(
    obligation: &'a Obligation,
    meetings: &'a [Meeting],
    days: &'a Range<NaiveDate>,
) -> impl Iterator<Item = Due> + use<'a> {
    let of_body = move |body| {
        let wanted = move |one: &&Meeting| one.meeting.bounds(body) && one.is_due_in(body, days);
        meetings.iter().filter(wanted).map(move |one| {
            let deadline = one.deadline(body);
            let presumed =
                deadline.and_then(|deadline| deadline.day.checked_add_days(Days::new(DAYS_BEFORE)));
            let opening = one.meeting.opening.or(presumed);
            Due {
                mandate: obligation.mandate.clone(),
                meeting: one.meeting.id.clone(),
                body,
                planned_year: one.planned_year,
                opening: one.meeting.opening,
                deadline,
                period: opening.and_then(|opening| period_to(body, meetings, opening)),
            }
        })
    };
    obligation.body.into_iter().flat_map(of_body)
}

/// The period of a report to a meeting of a body that opens on a day.
fn period_to(body: GoverningBody, meetings: &[Meeting], opening: NaiveDate) -> Option<Period> {
    let before = meetings
        .iter()
        .filter(|one| one.meeting.bounds(body))
        .filter_map(|one| one.meeting.opening)
        .filter(|day| *day < opening)
        .max()?;
    Period::new(before, opening).ok()
}

/// What is to be done about a report on some day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The owner is reminded: the last of these numbers of days that has been reached.
    Ahead(u16),
    /// Its day has come: the draft is built.
    DueDay,
}

/// What is to be done about a report today, if it was not done before. After the deadline the draft is made up for
/// until the meeting opens, or may open at the latest; after that nobody needs it.
#[must_use]
pub fn notice(due: &Due, today: NaiveDate) -> Option<Notice> {
    let deadline = due.deadline?.day;
    if today >= deadline {
        let last = wanted_until(due.opening, due.planned_year, deadline);
        return (today <= last).then_some(Notice::DueDay);
    }
    let left = deadline.signed_duration_since(today).num_days();
    NOTICES.into_iter().rev().find(|days| left <= i64::from(*days)).map(Notice::Ahead)
}
