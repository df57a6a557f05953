//! The calendar of governing meetings: those that ship with the product, what officers entered of them, and
//! those to be expected after the last that ships, so that there is a next one however long the product is in
//! use. What an officer entered of a meeting comes before what ships.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Meeting;
use crate::period::{GoverningBody, GoverningMeeting, Period, current_period};

/// The year up to which meetings are expected of which nothing is known.
const HORIZON: i32 = 2100;

/// What an officer entered of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnteredDays {
    /// Id of the meeting.
    pub meeting: String,
    /// Opening day.
    pub opens: Option<NaiveDate>,
    /// Closing day.
    pub closes: Option<NaiveDate>,
    /// The day by which documents are due.
    pub documents_due: Option<NaiveDate>,
}

/// The governing meetings that are known or expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Calendar {
    meetings: Vec<Meeting>,
}

impl Calendar {
    /// What ships with what officers entered; rows on meetings that there are none of are passed over.
    #[must_use]
    pub fn new(shipped: Vec<Meeting>, entered: &[EnteredDays]) -> Self {
        let mut meetings = shipped;
        for body in GoverningBody::ALL {
            let expected = expected(*body, &meetings);
            meetings.extend(expected);
        }
        for row in entered {
            if let Some(one) = meetings.iter_mut().find(|one| one.meeting.id == row.meeting) {
                // A closing day belongs to its opening.
                one.end = if row.opens.is_some() { row.closes } else { row.closes.or(one.end) };
                one.meeting.opening = row.opens.or(one.meeting.opening);
                one.entered = row.documents_due;
            }
        }
        Self { meetings }
    }

    /// All of them.
    #[must_use]
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// The meeting with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Meeting> {
        self.meetings.iter().find(|one| one.meeting.id == id)
    }

    /// The period that a report to a body covers if it is written on `today`: the one that holds the day; where
    /// the opening that ends it is not fixed yet, as much of it as has passed, today included. None before the
    /// first opening that is known.
    #[must_use]
    pub fn current_period(&self, body: GoverningBody, today: NaiveDate) -> Option<Period> {
        if let Some((since, _)) = self.running(body, today) {
            return Period::new(since, today.succ_opt()?).ok();
        }
        let meetings: Vec<GoverningMeeting> = self.meetings.iter().map(|one| one.meeting.clone()).collect();
        current_period(body, &meetings, today)
    }

    /// The day since which a body's period runs and the meeting that ends it, where that has no opening yet.
    #[must_use]
    pub fn running(&self, body: GoverningBody, today: NaiveDate) -> Option<(NaiveDate, &Meeting)> {
        let next = self.of(body).filter(|one| one.expected() > today).min_by_key(|one| one.expected())?;
        let begun = self.of(body).filter_map(|one| one.meeting.opening).filter(|day| *day <= today).max()?;
        next.meeting.opening.is_none().then_some((begun, next))
    }

    /// The meeting that a report for this period is addressed to: the body's first that opens on the period's
    /// end or later, or is planned for a year that does.
    #[must_use]
    pub fn addressee(&self, body: GoverningBody, period: Period) -> Option<&Meeting> {
        let opens_then = |one: &&Meeting| match (one.meeting.opening, one.planned_year) {
            (Some(opening), _) => opening >= period.to(),
            (None, Some(year)) => year >= period.to().year(),
            (None, None) => false,
        };
        self.of(body).filter(opens_then).min_by_key(|one| one.expected())
    }

    /// The cycles of a body, each named after the meeting that ends it; the last one runs on until the opening
    /// of its meeting is fixed.
    #[must_use]
    pub fn cycles(&self, body: GoverningBody) -> Vec<(String, Period)> {
        let mut meetings: Vec<&Meeting> = self.of(body).collect();
        meetings.sort_by_key(|one| one.expected());
        let cycle = |pair: &[&Meeting]| {
            let to = pair[1].meeting.opening.or_else(|| NaiveDate::from_ymd_opt(2200, 1, 1))?;
            Some((pair[1].meeting.id.clone(), Period::new(pair[0].meeting.opening?, to).ok()?))
        };
        meetings.windows(2).filter_map(cycle).collect()
    }

    fn of(&self, body: GoverningBody) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().filter(move |one| one.meeting.bounds(body))
    }
}

impl Meeting {
    /// The year in which it opens, or is planned to.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        self.planned_year.or_else(|| self.meeting.opening.map(|day| day.year()))
    }

    /// Its opening, or the last day on which it may open as far as is known.
    fn expected(&self) -> NaiveDate {
        let end_of = |year| NaiveDate::from_ymd_opt(year, 12, 31);
        self.meeting.opening.or_else(|| self.planned_year.and_then(end_of)).unwrap_or(NaiveDate::MAX)
    }
}

/// The Council meets every year, the assemblies and conferences every four.
const fn years_between(body: GoverningBody) -> i32 {
    match body {
        GoverningBody::Council => 1,
        GoverningBody::Wtsa | GoverningBody::Pp | GoverningBody::Wtdc => 4,
    }
}

/// The meetings of a body after the last that is known, each in the year that its turn comes.
fn expected(body: GoverningBody, known: &[Meeting]) -> Vec<Meeting> {
    let last = known.iter().filter(|one| one.meeting.bounds(body)).filter_map(Meeting::year).max();
    let years = |last: i32| std::iter::successors(Some(last), move |year| Some(year + years_between(body)));
    last.into_iter()
        .flat_map(|last| years(last).skip(1).take_while(|year| *year <= HORIZON))
        .map(|year| {
            let short = year % 100;
            let (id, name) = match body {
                GoverningBody::Council => (format!("C{short:02}"), format!("Council {year}")),
                GoverningBody::Wtsa | GoverningBody::Pp | GoverningBody::Wtdc => {
                    let id = format!("{body}-{short:02}");
                    (id.clone(), id)
                }
            };
            let session_kind = (body == GoverningBody::Council).then(|| "ordinary".to_owned());
            Meeting {
                meeting: GoverningMeeting { id, body: body.code().into(), opening: None, session_kind },
                name,
                end: None,
                city: None,
                country_iso3: None,
                planned_year: Some(year),
                deadlines: None,
                entered: None,
            }
        })
        .collect()
}
