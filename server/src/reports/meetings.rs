//! The calendar of governing meetings, and what it decides: the period that a report covers unless somebody
//! says otherwise, who receives it, and the cycles of public figures. What ships is completed by the days that
//! officers entered, everywhere the same.

use std::sync::LazyLock;

use app::i18n::Tongue;
use chrono::NaiveDate;
use domain::{
    figures::Cycle,
    obligation::{Calendar, EnteredDays, Meeting},
    period::{GoverningBody, Period},
    report::ReportKind,
};
use entities::meeting_date;
use sea_orm::{ConnectionTrait, EntityTrait};
use serde::Deserialize;

use crate::{fault::Fault, reference};

#[derive(Debug, Deserialize)]
struct Shipped {
    meetings: Vec<Meeting>,
}

static SHIPPED: LazyLock<Vec<Meeting>> = LazyLock::new(|| {
    let shipped: Shipped =
        serde_json::from_str(reference::CALENDAR).expect("the shipped calendar is well formed");
    shipped.meetings
});

static UNTOUCHED: LazyLock<Calendar> = LazyLock::new(|| Calendar::new(SHIPPED.clone(), &[]));

/// The calendar as it ships.
#[must_use]
pub fn shipped() -> &'static Calendar {
    &UNTOUCHED
}

/// The calendar with what officers entered.
///
/// # Errors
/// When the database does not answer.
pub async fn calendar(db: &impl ConnectionTrait) -> Result<Calendar, Fault> {
    let rows = meeting_date::Entity::find().all(db).await?.into_iter().map(|row| EnteredDays {
        meeting: row.meeting_id,
        opens: row.opens,
        closes: row.closes,
        documents_due: row.documents_due,
    });
    Ok(Calendar::new(SHIPPED.clone(), &rows.collect::<Vec<_>>()))
}

/// What a meeting is called in a language, such as `Council 2027` or `WTSA-28`.
#[must_use]
pub fn name(locale: Tongue, id: &str) -> String {
    let Some(one) = shipped().get(id) else { return id.to_owned() };
    // Assemblies are called after the year that they were planned for, whenever they met.
    let (body, year) = one.name.split_once(['-', ' ']).unwrap_or((&one.name, ""));
    let sentence = match body {
        "Council" => "meeting-council",
        "WTSA" => "meeting-wtsa",
        "PP" => "meeting-pp",
        "WTDC" => "meeting-wtdc",
        _ => return one.name.clone(),
    };
    // Further meetings of a session have names of their own.
    let is_year = !year.is_empty() && year.bytes().all(|byte| byte.is_ascii_digit());
    if is_year { locale.with(sentence, &[("year", year.to_owned().into())]) } else { one.name.clone() }
}

/// The cycles of the assembly, each named after the one that ends it; the last one runs on until the
/// opening of its assembly is fixed.
#[must_use]
pub fn cycles(calendar: &Calendar) -> Vec<Cycle> {
    let cycles = calendar.cycles(GoverningBody::Wtsa).into_iter();
    cycles.map(|(code, period)| Cycle { code, period }).collect()
}

/// The period of a kind of report that holds `today`: between two meetings of its body; of kinds that
/// no body waits for, the years that end with today, two for needs and four for statements.
#[must_use]
pub fn default_period(kind: ReportKind, calendar: &Calendar, today: NaiveDate) -> Option<Period> {
    let years = match kind {
        ReportKind::Needs => 2,
        _ => 4,
    };
    match kind.governing_body() {
        Some(body) => calendar.current_period(body, today),
        None => Period::years_to(years, today),
    }
}

/// The meeting that a report of a kind for this period is addressed to, if a body waits for it.
#[must_use]
pub fn addressee(kind: ReportKind, calendar: &Calendar, period: Period) -> Option<&Meeting> {
    calendar.addressee(kind.governing_body()?, period)
}
