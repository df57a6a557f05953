//! Lists that the program itself goes through, a batch of rows at a time: events, head-counts and
//! other records. What each of them adds is behind [`Plain`].

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use serde::Serialize;

use super::{
    columns::{Header, Record},
    findings::{Findings, LISTED},
    laid::Laid,
    outcome::Counts,
    refusal::{Reason, Refusal},
    staging,
    warning::{Doubt, Warning},
    words::Line,
};
use crate::fault::Fault;

/// Rows looked at together.
const BATCH: u64 = 200;

/// What a list records, row by row.
pub(super) trait Plain: Sync {
    /// What is recorded, with whatever of a row is not part of the table itself.
    type Entry: PartialEq + Serialize + Send + Sync;
    /// What is on record about some rows.
    type Known: Send + Sync;

    /// The table, as the audit trail names it.
    const SUBJECT: &'static str;
    /// The column that is blamed for a key that stands twice.
    const KEY: &'static str;

    /// What is on record about the rows.
    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault>;

    /// What is on record and what would be, with the row laid over it; or why the row is refused.
    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Self::Entry>, Refusal>;

    /// What is doubted of what would be on record, of a row and of what is.
    fn doubts(&self, known: &Self::Known, row: &Laid<'_>, entry: &Self::Entry) -> Vec<Doubt>;

    /// The row's number in its table.
    fn id(entry: &Self::Entry) -> i64;

    /// Refuses what only shows when all rows are seen together.
    async fn refuse_together(&self, db: &DatabaseTransaction, header: &Header)
    -> Result<Vec<Refusal>, Fault>;

    /// Records what is new, and gives it back with its numbers.
    async fn insert(
        &self,
        db: &DatabaseTransaction,
        entries: Vec<Self::Entry>,
    ) -> Result<Vec<Self::Entry>, Fault>;

    /// Records what is different.
    async fn update(&self, db: &DatabaseTransaction, entry: Self::Entry) -> Result<(), Fault>;

    /// Does what needs all rows on record, and says what is doubted then.
    async fn complete(&self, db: &DatabaseTransaction, header: &Header) -> Result<Vec<Warning>, Fault>;
}

/// One entry before and after.
#[derive(Debug)]
pub(super) struct Change<T> {
    pub(super) before: Option<T>,
    pub(super) after: T,
}

/// Who imports, and when.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stamp<'a> {
    pub(super) actor: &'a str,
    pub(super) at: DateTime<Utc>,
}

/// Holds the staged rows against the record and writes them, unless something is refused; the
/// caller ends the transaction.
pub(super) async fn settle<P: Plain>(
    list: &P,
    db: &DatabaseTransaction,
    header: &Header,
    stamp: Stamp<'_>,
    partial: bool,
) -> Result<(Findings, Counts), Fault> {
    let mut findings = Findings::default();
    refuse_repeated_keys(db, P::KEY, &mut findings).await?;
    let mut batches = Batches::default();
    while let Some(records) = batches.next(db).await? {
        let rows = lay_out(header, &records);
        let known = list.look_up(db, &rows).await?;
        let refusals = rows.iter().filter_map(|row| list.lay(&known, row).err()).collect();
        refuse(db, refusals, &mut findings).await?;
    }
    refuse(db, list.refuse_together(db, header).await?, &mut findings).await?;

    let mut counts = Counts {
        refused: staging::number(db, "SELECT COUNT(*) FROM staged WHERE refused = 1").await?,
        ..Counts::default()
    };
    if counts.refused > 0 && !partial {
        return Ok((findings, counts));
    }
    let mut batches = Batches::default();
    while let Some(records) = batches.next(db).await? {
        write(list, db, &lay_out(header, &records), stamp, &mut findings, &mut counts).await?;
    }
    findings.warnings.extend(list.complete(db, header).await?);
    Ok((findings, counts))
}

/// The rows that are not refused, batch by batch.
#[derive(Debug, Default)]
pub(super) struct Batches {
    after: u64,
}

impl Batches {
    /// The next rows; none at the end.
    pub(super) async fn next(&mut self, db: &DatabaseTransaction) -> Result<Option<Vec<Record>>, Fault> {
        let records = staging::plain_rows(db, self.after, BATCH).await?;
        Ok(records.last().map(|record| record.line).map(|line| {
            self.after = line;
            records
        }))
    }
}

/// Rows with their header.
pub(super) fn lay_out<'a>(header: &'a Header, records: &'a [Record]) -> Vec<Laid<'a>> {
    records.iter().map(|record| Laid::new(header, record)).collect()
}

async fn write<P: Plain>(
    list: &P,
    db: &DatabaseTransaction,
    rows: &[Laid<'_>],
    stamp: Stamp<'_>,
    findings: &mut Findings,
    counts: &mut Counts,
) -> Result<(), Fault> {
    let known = list.look_up(db, rows).await?;
    let (mut new, mut trail) = (Vec::new(), Vec::new());
    for row in rows {
        // What is refused was taken out before.
        let Ok(Change { before, after }) = list.lay(&known, row) else { continue };
        let warning = |doubt| Warning { line: row.line(), doubt };
        findings.warnings.extend(list.doubts(&known, row, &after).into_iter().map(warning));
        match before {
            Some(before) if before == after => counts.unchanged += 1,
            Some(before) => {
                counts.changed += 1;
                trail.push(audit_row::<P>(Some(&before), &after, stamp)?);
                list.update(db, after).await?;
            }
            None => new.push(after),
        }
    }
    counts.created += new.len() as u64;
    if !new.is_empty() {
        let recorded = list.insert(db, new).await?;
        let rows = recorded.iter().map(|entry| audit_row::<P>(None, entry, stamp));
        trail.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    let columns = ["at", "actor", "action", "subject", "subject_id", "before", "after"];
    staging::insert(db, "audit_entries", &columns, trail).await
}

fn audit_row<P: Plain>(
    before: Option<&P::Entry>,
    after: &P::Entry,
    stamp: Stamp<'_>,
) -> Result<staging::Row, Fault> {
    let id = P::id(after).to_string();
    let (before, after) = (before.map(serde_json::to_string).transpose()?, serde_json::to_string(after)?);
    Ok(vec![
        stamp.at.into(),
        stamp.actor.into(),
        "import".into(),
        P::SUBJECT.into(),
        id.into(),
        before.into(),
        after.into(),
    ])
}

/// Two rows with one key would make the last of them win: which one is for the sender to say.
async fn refuse_repeated_keys(
    db: &DatabaseTransaction,
    column: &str,
    findings: &mut Findings,
) -> Result<(), Fault> {
    const ROWS: &str = "FROM (SELECT line, MIN(line) OVER same AS low, MAX(line) OVER same AS high FROM staged \
        WINDOW same AS (PARTITION BY row_key)) s WHERE s.low <> s.high";
    let count = staging::number(db, &format!("SELECT COUNT(*) {ROWS}")).await?;
    let sql = format!(
        "SELECT line, CASE WHEN line = low THEN high ELSE low END {ROWS} ORDER BY line LIMIT {LISTED}"
    );
    let first = staging::select(db, &sql, Vec::new()).await?;
    let refusals = first.iter().map(|row| {
        let (line, other): (i64, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let reason = Reason::RepeatedKey { other: Line(other.unsigned_abs()) };
        Ok::<_, Fault>(Refusal::of_cell(line.unsigned_abs(), column, reason))
    });
    findings.refusals.add_many(count, refusals.collect::<Result<Vec<_>, _>>()?);
    let mark = format!("UPDATE staged SET refused = 1 WHERE line IN (SELECT line {ROWS})");
    staging::execute(db, &mark, Vec::new()).await?;
    Ok(())
}

async fn refuse(
    db: &DatabaseTransaction,
    refusals: Vec<Refusal>,
    findings: &mut Findings,
) -> Result<(), Fault> {
    staging::mark_refused(db, &refusals).await?;
    findings.refusals.extend(refusals);
    Ok(())
}

/// The distinct texts of a column in some rows.
pub(super) fn texts<'a>(rows: &[Laid<'a>], column: &str) -> HashSet<&'a str> {
    rows.iter().filter_map(|row| row.stated(column)).collect()
}
