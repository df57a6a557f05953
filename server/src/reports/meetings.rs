//! The governing meetings that ship with the product: reports run from one to the next.

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::{
    country::Iso3,
    figures::Cycle,
    period::{GoverningBody, GoverningMeeting, Period, current_period},
    report::ReportKind,
};
use serde::Deserialize;

use crate::reference;

/// A governing meeting as the list has it.
#[derive(Debug, Clone, Deserialize)]
pub struct Meeting {
    /// Its short name, such as `WTSA-24`.
    pub id: String,
    /// Which body meets.
    pub body: String,
    /// Opening day, where it is fixed.
    pub start: Option<NaiveDate>,
    /// Closing day, where it is fixed.
    pub end: Option<NaiveDate>,
    /// Where.
    pub city: Option<String>,
    /// Where.
    pub country_iso3: Option<Iso3>,
}

#[derive(Debug, Deserialize)]
struct Shipped {
    meetings: Vec<Meeting>,
}

static SHIPPED: LazyLock<Shipped> =
    LazyLock::new(|| serde_json::from_str(reference::CALENDAR).expect("the shipped calendar is well formed"));

static BOUNDS: LazyLock<Vec<GoverningMeeting>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct Bounds {
        meetings: Vec<GoverningMeeting>,
    }
    let bounds: Bounds =
        serde_json::from_str(reference::CALENDAR).expect("the shipped calendar is well formed");
    bounds.meetings
});

/// The cycles of the assembly, each named after the one that ends it; the last one runs on until the
/// opening of its assembly is fixed.
#[must_use]
pub fn cycles() -> Vec<Cycle> {
    let body = GoverningBody::Wtsa.code();
    let assemblies: Vec<_> = SHIPPED.meetings.iter().filter(|meeting| meeting.body == body).collect();
    let cycle = |pair: &[&Meeting]| {
        let to = pair[1].start.or_else(|| NaiveDate::from_ymd_opt(2200, 1, 1))?;
        Some(Cycle { code: pair[1].id.clone(), period: Period::new(pair[0].start?, to).ok()? })
    };
    assemblies.windows(2).filter_map(cycle).collect()
}

/// The period of a kind of report that holds `today`: between two meetings of its body; of kinds that
/// no body waits for, the years that end with today, two for needs and four for statements.
#[must_use]
pub fn default_period(kind: ReportKind, today: NaiveDate) -> Option<Period> {
    let years = match kind {
        ReportKind::Needs => 2,
        _ => 4,
    };
    match kind.governing_body() {
        Some(body) => current_period(body, &BOUNDS, today),
        None => Period::years_to(years, today),
    }
}

/// The meeting that a report for this period is addressed to: the body's first that opens on the
/// period's end or later.
#[must_use]
pub fn addressee(kind: ReportKind, period: Period) -> Option<&'static Meeting> {
    let body = kind.governing_body()?.code();
    SHIPPED
        .meetings
        .iter()
        .filter(|meeting| meeting.body == body && meeting.start.is_none_or(|start| start >= period.to()))
        .min_by_key(|meeting| meeting.start.unwrap_or(NaiveDate::MAX))
}
