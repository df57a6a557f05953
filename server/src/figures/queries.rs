//! What public figures are counted from: facts of closed records, never registrations.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use domain::{
    figures::{Figures, Participations, Source, publish},
    lists::ReferenceLists,
    obligation::Calendar,
    report::{EventRecord, HeadCount, Recorded, Records},
};
use entities::{event, record_closure};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder, Statement, StreamTrait};

use crate::{
    db::Db,
    events::versions,
    facts::pack::Packed,
    fault::Fault,
    reference,
    reports::{meetings, records},
};

/// Everything that the figures depend on beside the versions of events, which every closing raises, in one
/// row of numbers.
const DEPENDS: &str = "SELECT CAST((SELECT COUNT(*) FROM person_key_merges) AS BIGINT), \
    CAST((SELECT COALESCE(SUM(from_key % 1000003), 0) FROM person_key_merges) AS BIGINT), \
    CAST((SELECT COALESCE(MAX(id), 0) FROM list_changes) AS BIGINT), \
    CAST((SELECT COUNT(*) FROM headcounts) AS BIGINT), \
    CAST((SELECT COALESCE(MAX(id), 0) FROM headcounts) AS BIGINT)";

/// The version of the figures: it changes with every event, closing, merge of people, change of the
/// lists and head-count, and with the generation of kept pages, which entering days of a meeting begins anew.
pub(super) async fn version(db: &impl ConnectionTrait) -> Result<i64, Fault> {
    let mut version = versions::calendar_version(db).await?;
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), DEPENDS)).await?;
    if let Some(row) = row {
        for at in 0..5 {
            let number: i64 = row.try_get_by_index(at)?;
            version = version.wrapping_mul(1_000_003).wrapping_add(number);
        }
    }
    Ok(version)
}

/// The records as they stood at one moment.
pub(super) struct Closed {
    pub version: i64,
    /// When the last record was closed.
    pub until: Option<DateTime<Utc>>,
    lists: std::sync::Arc<ReferenceLists>,
    events: Vec<EventRecord>,
    facts: BTreeMap<i64, Packed>,
    head_counts: Vec<HeadCount>,
    merges: HashMap<i64, i64>,
    calendar: Calendar,
}

impl Closed {
    /// Reads the records in one snapshot.
    pub async fn now(db: &Db) -> Result<Self, Fault> {
        let tx = db.snapshot().await?;
        let read = Self::from(&tx).await?;
        tx.rollback().await?;
        Ok(read)
    }

    async fn from<C: ConnectionTrait + StreamTrait>(db: &C) -> Result<Self, Fault> {
        use futures_util::TryStreamExt;
        let events = event::Entity::find().order_by_asc(event::Column::Id).all(db).await?;
        let (mut facts, mut until) = (BTreeMap::new(), None);
        let mut closed = record_closure::Entity::find().stream(db).await?;
        while let Some(closure) = closed.try_next().await? {
            until = until.max(Some(closure.closed_at));
            facts.insert(closure.event_id, Packed::from_bytes(closure.rollup).map_err(Fault::other)?);
        }
        drop(closed);
        Ok(Self {
            version: version(db).await?,
            until,
            lists: reference::lists(db).await?,
            events: events.iter().map(records::event_record).collect(),
            facts,
            head_counts: records::head_counts(db).await?,
            merges: records::merges(db).await?,
            calendar: meetings::calendar(db).await?,
        })
    }

    /// Counts, and hides what points at few people.
    pub fn figures(&self) -> Figures {
        let mut recorded = Recorded::default();
        for (event, facts) in &self.facts {
            facts.rows(*event).for_each(|row| recorded.note(&row));
        }
        let records = Records {
            events: &self.events,
            recorded: &recorded,
            head_counts: &self.head_counts,
            fellowships: &[],
            activities: &[],
            needs: &[],
            requests: &[],
            mandates: &[],
        };
        let (cycles, themes) = (meetings::cycles(&self.calendar), reference::themes().collect::<Vec<_>>());
        let source = Source {
            lists: &self.lists,
            records,
            merges: &self.merges,
            cycles: &cycles,
            themes: &themes,
            earlier: &[],
        };
        let rows = |event: i64| self.facts.get(&event).into_iter().flat_map(move |facts| facts.rows(event));
        publish(&Participations::take(source, rows))
    }
}
