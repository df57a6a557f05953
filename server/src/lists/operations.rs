//! Decisions on scheduled graduations. A decision is a further row with its source; none is ever
//! overwritten.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    country::{CountryClass, Iso3},
    lists::{ClassList, ReferenceLists},
};
use entities::list_change;
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
};

use crate::{
    audit::Change,
    authorize::{ConfirmLists, Permit},
    db::Db,
    fault::{Fault, Outcome},
    reference,
};

/// A scheduled graduation that nobody has confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Graduation {
    /// The scheduled day.
    pub on: NaiveDate,
    /// Whose.
    pub iso3: Iso3,
    /// From which class.
    pub class: CountryClass,
}

/// Why a decision was not recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No graduation of this country from this class is open; somebody else may have decided.
    NotOpen,
    /// The new day is not later than the scheduled one.
    NotLater,
}

/// Every scheduled graduation that nobody has confirmed, by day.
#[must_use]
pub fn open(lists: &ReferenceLists) -> Vec<Graduation> {
    let rows = lists.countries().iter().flat_map(|country| lists.class_rows(country.iso3));
    let mut open: Vec<Graduation> = rows
        .filter(|row| row.scheduled && !row.confirmed)
        .filter_map(|row| match (row.list, row.span.to) {
            (ClassList::Class(class), Some(on)) => Some(Graduation { on, iso3: row.iso3, class }),
            _ => None,
        })
        .collect();
    open.sort_unstable();
    open
}

/// Records that a graduation takes place on its scheduled day.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(
    db: &Db,
    permit: &Permit<ConfirmLists>,
    (iso3, class): (Iso3, CountryClass),
    source: &str,
    now: DateTime<Utc>,
) -> Outcome<(), Refusal> {
    decide(db, permit, (iso3, class), "graduation_confirmed", source, now, |graduation| {
        Ok(Some(graduation.on))
    })
    .await
}

/// Records that a graduation is put off, to a later day or without one.
///
/// # Errors
/// When the database does not answer.
pub async fn defer(
    db: &Db,
    permit: &Permit<ConfirmLists>,
    (iso3, class): (Iso3, CountryClass),
    until: Option<NaiveDate>,
    source: &str,
    now: DateTime<Utc>,
) -> Outcome<(), Refusal> {
    decide(db, permit, (iso3, class), "graduation_deferred", source, now, |graduation| {
        if until.is_some_and(|until| until <= graduation.on) { Err(Refusal::NotLater) } else { Ok(until) }
    })
    .await
}

async fn decide(
    db: &Db,
    permit: &Permit<ConfirmLists>,
    (iso3, class): (Iso3, CountryClass),
    change: &'static str,
    source: &str,
    now: DateTime<Utc>,
    end: impl FnOnce(Graduation) -> Result<Option<NaiveDate>, Refusal>,
) -> Outcome<(), Refusal> {
    let tx = db.write().await?;
    let lists = reference::lists(&tx).await?;
    let found = open(&lists).into_iter().find(|open| (open.iso3, open.class) == (iso3, class));
    let Some(graduation) = found else { return Ok(Err(Refusal::NotOpen)) };
    let valid_to = match end(graduation) {
        Ok(valid_to) => valid_to,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let actor = permit.staff().email.as_str();
    let row = list_change::ActiveModel {
        id: NotSet,
        change: Set(change.to_owned()),
        iso3: Set(iso3),
        code: Set(class.code().to_owned()),
        valid_from: Set(None),
        valid_to: Set(valid_to),
        source: Set(source.to_owned()),
        recorded_at: Set(now),
        recorded_by: Set(actor.to_owned()),
    };
    let row = row.insert(&tx).await?;
    Change { actor, action: change, subject: "list_changes", id: row.id, reason: None }
        .record(&tx, now, None::<&list_change::Model>, Some(&row))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The graduation of a country from a class, if it is open.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &Db, iso3: Iso3, class: CountryClass) -> Result<Option<Graduation>, Fault> {
    let lists = reference::lists(db.read()).await?;
    Ok(open(&lists).into_iter().find(|open| (open.iso3, open.class) == (iso3, class)))
}
