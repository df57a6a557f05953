//! Governing meetings and the reporting periods between their opening days.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Period;
use crate::codes;

codes! {
    /// A body to which the Union reports; its meetings bound the reporting periods.
    GoverningBody as "body" { Wtsa = "WTSA", Pp = "PP", Wtdc = "WTDC", Council = "Council" }
}

/// One meeting of the calendar that ships with the product; further fields are ignored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoverningMeeting {
    /// Its name in the calendar, for example `WTSA-24` or `C17`.
    pub id: String,
    /// Who meets; bodies that receive no report, such as radio conferences, occur too.
    pub body: String,
    /// The opening day, once it is fixed.
    #[serde(rename = "start")]
    pub opening: Option<NaiveDate>,
    /// For the Council: `ordinary`, or a part of a session that opens no period of its own.
    #[serde(default)]
    pub session_kind: Option<String>,
}

impl GoverningMeeting {
    /// Whether reports to the body are bounded by this meeting: the last meeting of a Council
    /// session, an additional one or a virtual consultation is none of its own.
    pub(crate) fn bounds(&self, body: GoverningBody) -> bool {
        self.body == body.code() && self.session_kind.as_deref().is_none_or(|kind| kind == "ordinary")
    }
}

/// The reporting periods of a body in their order, each from the opening day of a meeting to the
/// opening day of the next: they leave no hole and do not overlap.
#[must_use]
pub fn periods_of(body: GoverningBody, meetings: &[GoverningMeeting]) -> Vec<Period> {
    let mut openings: Vec<_> = meetings
        .iter()
        .filter(|meeting| meeting.bounds(body))
        .filter_map(|meeting| meeting.opening)
        .collect();
    openings.sort_unstable();
    openings.windows(2).filter_map(|pair| Period::new(pair[0], pair[1]).ok()).collect()
}

/// The period that a report written on `today` covers: the one that holds the day; where the
/// opening of the next meeting is not fixed yet, the last one whose both bounds are known.
#[must_use]
pub fn current_period(
    body: GoverningBody,
    meetings: &[GoverningMeeting],
    today: NaiveDate,
) -> Option<Period> {
    let mut begun = periods_of(body, meetings);
    begun.retain(|period| period.from() <= today);
    begun.pop()
}
