//! A stored report with its figures: counted now while it is open, as kept once it is frozen.

use std::collections::BTreeMap;

use domain::{period::Period, report::Query};
use entities::{
    event, gap_declaration, list_change,
    report::{Entity, Model},
    report_passage, report_record,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};

use crate::{
    fault::Fault,
    reports::{
        Report,
        kept::Kept,
        meetings, published,
        records::Read,
        written::{Declared, Written, WrittenText},
    },
    state::App,
};

use super::wording::wording;

/// A report with its figures, and the changes of the lists that they rest on.
#[derive(Debug)]
pub struct Computed {
    /// The report.
    pub report: Report,
    /// What staff had changed in the lists.
    pub list_changes: Vec<list_change::Model>,
    /// When the files of a frozen report were made.
    pub made: Option<chrono::DateTime<chrono::Utc>>,
}

/// The stored report with this number.
///
/// # Errors
/// When the database does not answer.
pub async fn stored(db: &impl ConnectionTrait, id: i64) -> Result<Option<Model>, Fault> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// A report with its figures: of a frozen one what was kept, of any other what the records give now.
///
/// # Errors
/// When the database does not answer.
pub async fn computed(app: &App, row: &Model) -> Result<Computed, Fault> {
    if row.state.is_kept() {
        return kept(app, row.id).await;
    }
    counted(app, row).await
}

/// A report counted from the records as they are now, whatever was kept of it, beside those that were frozen
/// before it.
///
/// # Errors
/// When the database does not answer.
pub async fn counted(app: &App, row: &Model) -> Result<Computed, Fault> {
    let query = query(row, app.clock.now())?;
    let tx = app.db.snapshot().await?;
    let mut read = Read::from(&tx).await?;
    if row.frozen_at.is_some() {
        read.earlier = published::earlier(&tx, &read.facts, row.frozen_at).await?;
    }
    let list_changes = list_change::Entity::find().order_by_asc(list_change::Column::Id).all(&tx).await?;
    let written = written(&tx, row).await?;
    tx.rollback().await?;
    // Counting is work for a processor, not for the threads that answer requests.
    let report = tokio::task::spawn_blocking(move || Report::compute(query, read));
    let mut report = report.await.map_err(Fault::other)?;
    let gaps = &report.outcome.facts.gaps;
    let concerned = |one: &Declared| {
        gaps.iter().any(|row| row.event_ref == one.event_ref && row.missing.contains(&one.gap))
    };
    let declared = written.declared.into_iter().filter(concerned).collect();
    report.written = Written { declared, ..written };
    Ok(Computed { report, list_changes, made: None })
}

/// What was kept of a frozen report.
async fn kept(app: &App, id: i64) -> Result<Computed, Fault> {
    let kept = record(app.db.read(), id).await?;
    let report = kept.report()?;
    Ok(Computed { report, list_changes: kept.list_changes().to_vec(), made: Some(kept.made) })
}

/// The record of a frozen report.
///
/// # Errors
/// When there is none.
pub async fn record(db: &impl ConnectionTrait, id: i64) -> Result<Kept, Fault> {
    let row = report_record::Entity::find_by_id(id).one(db).await?;
    let row = row.ok_or_else(|| Fault::other(format!("nothing was kept of report {id}")))?;
    Kept::unpacked(&row.record)
}

/// What a report asks, over records as of a moment.
///
/// # Errors
/// When it holds no such question.
pub fn query(row: &Model, data_cutoff: chrono::DateTime<chrono::Utc>) -> Result<Query, Fault> {
    let compare = row.compare_from.zip(row.compare_to);
    let compare = compare.map(|(from, to)| Period::new(from, to)).transpose().map_err(Fault::other)?;
    Ok(Query {
        kind: row.kind,
        period: Period::new(row.period_from, row.period_to).map_err(Fault::other)?,
        compare,
        developing: row.developing,
        audience: row.audience,
        subject: row.subject.as_deref().map(str::parse).transpose().map_err(Fault::other)?,
        data_cutoff,
    })
}

/// What people wrote into a report, with everything that was declared of any event.
async fn written(db: &impl ConnectionTrait, row: &Model) -> Result<Written, Fault> {
    let texts = passages(db, row.id).await?.into_iter().map(|text| WrittenText {
        passage: text.passage,
        language: text.language,
        body: text.body,
    });
    let rows = gap_declaration::Entity::find().all(db).await?;
    let events = event::Entity::find().filter(event::Column::Id.is_in(rows.iter().map(|one| one.event_id)));
    let events: BTreeMap<i64, String> =
        events.all(db).await?.into_iter().map(|event| (event.id, event.event_ref)).collect();
    let declared = rows.into_iter().filter_map(|one| {
        let event_ref = events.get(&one.event_id)?.clone();
        Some(Declared { event_ref, gap: one.gap, reason: one.reason })
    });
    let mut declared: Vec<Declared> = declared.collect();
    declared.sort_by(|one, other| (&one.event_ref, one.gap).cmp(&(&other.event_ref, other.gap)));
    Ok(Written {
        number: row.number.clone(),
        revision: row.revision,
        agenda_item: row.agenda_item.clone(),
        date: row.document_date,
        original: Some(row.original_language),
        texts: texts.collect(),
        declared,
    })
}

/// The texts of a report, by place and language.
///
/// # Errors
/// When the database does not answer.
pub async fn passages(
    db: &impl ConnectionTrait,
    report_id: i64,
) -> Result<Vec<report_passage::Model>, Fault> {
    let texts = report_passage::Entity::find().filter(report_passage::Column::ReportId.eq(report_id));
    let texts = texts.order_by_asc(report_passage::Column::Passage);
    Ok(texts.order_by_asc(report_passage::Column::Language).all(db).await?)
}

/// How many events lack something that nobody declared unavailable.
#[must_use]
pub fn incomplete(report: &Report) -> usize {
    let written = &report.written;
    let lacks = |row: &&domain::report::GapsOfEvent| {
        row.missing.iter().any(|gap| written.reason(&row.event_ref, *gap).is_none())
    };
    report.outcome.facts.gaps.iter().filter(lacks).count()
}

/// Digest of all that a report says: its facts, what it calls the records behind them, its texts, what was
/// aimed at, and who receives it when.
///
/// # Errors
/// Never: all are plain values.
pub fn digest(report: &Report) -> Result<String, Fault> {
    let texts = serde_json::to_vec(&report.written)?;
    let facts = report.outcome.facts.report.facts_sha256.as_bytes().to_vec();
    let targets = report.targets();
    let aimed: Vec<_> = targets.iter().map(|one| (&one.figure, one.number, &one.source)).collect();
    let aimed = serde_json::to_vec(&aimed)?;
    let (kind, period) = (report.query.kind, report.query.period);
    let receiver = meetings::addressee(kind, &report.read.calendar, period);
    let receiver = serde_json::to_vec(&receiver)?;
    Ok(hex(&[facts, wording(report)?, texts, aimed, receiver].concat()))
}

/// SHA-256 in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
