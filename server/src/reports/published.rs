//! Reports for everybody that are frozen. A later one is made beside them: over days that overlap with theirs
//! it must not tell, together with them, what either hides.

use std::{cell::RefCell, collections::BTreeMap};

use chrono::{DateTime, Utc};
use domain::{figures::Earlier, report::Audience};
use entities::{report, report_record};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{Report, kept::Kept};
use crate::{facts::pack::Packed, fault::Fault};

/// What a frozen report tells. Fields are only ever added, with a default.
#[derive(Debug, Serialize, Deserialize)]
pub struct Published {
    earlier: Earlier,
    /// Digest of the facts that it counted.
    counted_sha256: String,
}

impl Published {
    /// What a report tells once it is frozen; nothing if it is for staff.
    #[must_use]
    pub fn of(report: &Report) -> Option<Self> {
        let earlier = report.as_published()?;
        let counted_sha256 = Counted::of(&report.read.facts).digest(&earlier);
        Some(Self { earlier, counted_sha256 })
    }

    /// As it is stored.
    ///
    /// # Errors
    /// Never: it holds numbers, texts and lists.
    pub fn text(&self) -> Result<String, Fault> {
        Ok(serde_json::to_string(self)?)
    }
}

/// What was frozen for everybody, before a moment if one is given, in its order. Left out is what counted facts
/// that have changed since: what it printed is no sum of what is counted now.
///
/// # Errors
/// When the database does not answer.
pub async fn earlier(
    db: &impl ConnectionTrait,
    facts: &BTreeMap<i64, Packed>,
    before: Option<DateTime<Utc>>,
) -> Result<Vec<Earlier>, Fault> {
    let mut frozen = report::Entity::find()
        .filter(report::Column::Audience.eq(Audience::Public))
        .filter(report::Column::FrozenAt.is_not_null())
        .order_by_asc(report::Column::FrozenAt)
        .order_by_asc(report::Column::Id);
    if let Some(moment) = before {
        frozen = frozen.filter(report::Column::FrozenAt.lt(moment));
    }
    let ids: Vec<i64> = frozen.select_only().column(report::Column::Id).into_tuple().all(db).await?;
    let noted = report_record::Entity::find()
        .filter(report_record::Column::ReportId.is_in(ids.iter().copied()))
        .select_only()
        .columns([report_record::Column::ReportId, report_record::Column::Published]);
    let mut noted: BTreeMap<i64, Option<String>> = noted.into_tuple().all(db).await?.into_iter().collect();
    let counted = Counted::of(facts);
    let mut earlier = Vec::new();
    for id in ids {
        let one = match noted.remove(&id).flatten() {
            Some(text) => Some(serde_json::from_str::<Published>(&text)?),
            None => told(db, id).await?,
        };
        let Some(one) = one else { continue };
        if counted.digest(&one.earlier) == one.counted_sha256 {
            earlier.push(one.earlier);
        }
    }
    Ok(earlier)
}

/// The reports for everybody that are frozen, by their numbers. Inside a transaction that writes, nobody freezes
/// another until it ends.
///
/// # Errors
/// When the database does not answer.
pub async fn frozen(db: &impl ConnectionTrait) -> Result<Vec<i64>, Fault> {
    let rows = report::Entity::find()
        .filter(report::Column::Audience.eq(Audience::Public))
        .order_by_asc(report::Column::Id)
        .lock_exclusive()
        .all(db)
        .await?;
    Ok(rows.into_iter().filter(|row| row.frozen_at.is_some()).map(|row| row.id).collect())
}

/// What a report told that was frozen by a version which did not note it.
async fn told(db: &impl ConnectionTrait, id: i64) -> Result<Option<Published>, Fault> {
    let Some(row) = report_record::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    Ok(Published::of(&Kept::unpacked(&row.record)?.report()?))
}

/// Facts with their digests, each made once.
struct Counted<'a> {
    facts: &'a BTreeMap<i64, Packed>,
    digests: RefCell<BTreeMap<i64, [u8; 32]>>,
}

impl<'a> Counted<'a> {
    fn of(facts: &'a BTreeMap<i64, Packed>) -> Self {
        Self { facts, digests: RefCell::default() }
    }

    /// Over the facts of the events that a publication counts.
    fn digest(&self, earlier: &Earlier) -> String {
        let mut all = Vec::new();
        let mut digests = self.digests.borrow_mut();
        for event in &earlier.window.events {
            let of_event = digests
                .entry(*event)
                .or_insert_with(|| self.facts.get(event).map_or([0; 32], Packed::digest));
            all.extend(event.to_be_bytes());
            all.extend(of_event.iter());
        }
        super::stored::reading::hex(&all)
    }
}
