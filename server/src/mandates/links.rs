//! A person decides whether a record answers a paragraph. What is confirmed stands with the record itself, where
//! reports read it; that and what was rejected is remembered, so that nobody is asked twice.
//!
//! A link says what a record means for a resolution, not what happened: it can be decided when the record of an
//! event is closed, as reports are written after that.

use std::{fmt, str::FromStr};

use domain::{
    mandate::{Verdict, share_fits},
    texts::CodeList,
};
use entities::{
    activity, event,
    mandate_link::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use crate::{
    audit::Change,
    authorize::{LinkMandates, Permit},
    fault::{Fault, Outcome},
    reports::mandates,
    state::App,
};

/// Which record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordId {
    /// An event, by row number.
    Event(i64),
    /// Another record, by row number.
    Activity(i64),
}

/// As forms spell it: `event:12`.
impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event(id) => write!(f, "event:{id}"),
            Self::Activity(id) => write!(f, "activity:{id}"),
        }
    }
}

impl FromStr for RecordId {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (sort, id) = text.split_once(':').ok_or(())?;
        let id = id.parse().map_err(|_| ())?;
        match sort {
            "event" => Ok(Self::Event(id)),
            "activity" => Ok(Self::Activity(id)),
            _ => Err(()),
        }
    }
}

/// What is decided of a record and a paragraph.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// The paragraph.
    pub mandate: &'a str,
    /// The record.
    pub record: RecordId,
    /// Whether it answers it.
    pub verdict: Verdict,
    /// How much of it does, in percent, if that is said.
    pub share: Option<i32>,
}

/// Why nothing is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotLinked {
    /// There is no such paragraph or record.
    Unknown,
    /// The record lies outside what the account is limited to.
    OtherSector,
    /// No share of a record, or more than others leave of it.
    Share,
}

/// Decides whether a record answers a paragraph.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(app: &App, permit: &Permit<LinkMandates>, link: Link<'_>) -> Outcome<(), NotLinked> {
    if mandates::get(link.mandate).is_none() {
        return Ok(Err(NotLinked::Unknown));
    }
    let tx = app.db.write().await?;
    if let Err(refusal) = write_to_record(&tx, permit, link).await? {
        return Ok(Err(refusal));
    }
    let known = rows_of(&tx, link.record).await?;
    let before = known.iter().find(|row| row.mandate_id == link.mandate);
    let others = known.iter().filter(|row| row.mandate_id != link.mandate).filter_map(|row| row.share);
    let share = link.share.filter(|_| link.verdict == Verdict::Confirmed);
    if share.is_some_and(|share| !share_fits(share, others)) {
        return Ok(Err(NotLinked::Share));
    }
    let (event, activity) = match link.record {
        RecordId::Event(id) => (Some(id), None),
        RecordId::Activity(id) => (None, Some(id)),
    };
    let row = ActiveModel {
        id: before.map_or(NotSet, |before| Set(before.id)),
        mandate_id: Set(link.mandate.to_owned()),
        event_id: Set(event),
        activity_id: Set(activity),
        verdict: Set(link.verdict),
        share: Set(share),
        decided_at: Set(app.clock.now()),
        decided_by: Set(permit.staff().email.clone()),
    };
    let after = if before.is_some() { row.update(&tx).await? } else { row.insert(&tx).await? };
    let action = match link.verdict {
        Verdict::Confirmed => "mandate_link_confirmed",
        Verdict::Rejected => "mandate_link_rejected",
    };
    let actor = permit.staff().email.as_str();
    Change { actor, action, subject: "mandate_links", id: after.id, reason: None }
        .record(&tx, app.clock.now(), before, Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The decisions about a record.
pub(super) async fn rows_of(tx: &DatabaseTransaction, record: RecordId) -> Result<Vec<Model>, Fault> {
    let of_record = match record {
        RecordId::Event(id) => Column::EventId.eq(id),
        RecordId::Activity(id) => Column::ActivityId.eq(id),
    };
    Ok(Entity::find().filter(of_record).all(tx).await?)
}

/// The paragraphs with or without one.
fn changed(list: &CodeList, link: Link<'_>) -> CodeList {
    if link.verdict == Verdict::Confirmed && list.0.iter().any(|id| id == link.mandate) {
        return list.clone();
    }
    let mut ids: Vec<String> = list.0.iter().filter(|id| *id != link.mandate).cloned().collect();
    if link.verdict == Verdict::Confirmed {
        ids.push(link.mandate.to_owned());
    }
    CodeList(ids)
}

/// Writes the link to the record itself, whose row is held until the transaction ends.
async fn write_to_record(
    tx: &DatabaseTransaction,
    permit: &Permit<LinkMandates>,
    link: Link<'_>,
) -> Outcome<(), NotLinked> {
    match link.record {
        RecordId::Event(id) => {
            let Some(row) = event::Entity::find_by_id(id).lock_exclusive().one(tx).await? else {
                return Ok(Err(NotLinked::Unknown));
            };
            if permit.covers(&row).is_err() {
                return Ok(Err(NotLinked::OtherSector));
            }
            let mandates = changed(&row.mandates, link);
            let mut row = row.into_active_model();
            row.mandates = Set(mandates);
            row.update(tx).await?;
        }
        RecordId::Activity(id) => {
            let Some(row) = activity::Entity::find_by_id(id).lock_exclusive().one(tx).await? else {
                return Ok(Err(NotLinked::Unknown));
            };
            if permit.staff().limits.cover(&row.sectors.parsed(), row.country).is_err() {
                return Ok(Err(NotLinked::OtherSector));
            }
            let mandates = changed(&row.mandates, link);
            let mut row = row.into_active_model();
            row.mandates = Set(mandates);
            row.update(tx).await?;
        }
    }
    Ok(Ok(()))
}
