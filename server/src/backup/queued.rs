//! What becomes of mails that were waiting when the backup was made. They may have been sent since, and
//! nobody wants them twice; but none is dropped without a word.
//!
//! What the database knows that is being replaced decides first: a mail that it sent or gave up has been
//! sent or given up, one that still waits there goes on waiting. Of the others nobody can tell. They
//! are held back and stand among the mails that failed, unless whoever restores says that the platform
//! that made the backup has sent nothing since.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Read, Seek},
};

use chrono::{DateTime, Utc};
use domain::announcement::Stage;
use entities::{
    announcement,
    mail::{self, Column, Entity},
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};
use zip::ZipArchive;

use crate::fault::Fault;

/// Mails asked for in one statement.
const BATCH: usize = 400;
/// What stands as the reason of a mail that was held back.
pub const RESTORED: &str = "restored";

/// What to do with waiting mails of which nobody can tell whether they were sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsure {
    /// They are not sent, and staff see so.
    Hold,
    /// They are sent: nothing ran since the backup was made.
    Send,
}

/// What the database that is replaced knows of a mail.
struct Known {
    state: String,
    data: String,
    sent_at: Option<DateTime<Utc>>,
    last_error: Option<String>,
    /// Whether somebody is sending it at this moment.
    claimed: bool,
}

/// The waiting mails of an archive, by message id, each with what the database knows of it.
pub(super) struct Queued(Vec<(String, Option<Known>)>);

/// Looks the waiting mails of an archive up, before the database is replaced.
pub(super) async fn look_up<R: Read + Seek>(
    tx: &DatabaseTransaction,
    archive: &mut ZipArchive<R>,
    now: DateTime<Utc>,
) -> Result<Queued, Fault> {
    let ids = waiting(archive)?;
    let mut known = HashMap::new();
    for some in ids.chunks(BATCH) {
        let rows = Entity::find().filter(Column::MessageId.is_in(some)).limit(BATCH as u64).all(tx).await?;
        known.extend(rows.into_iter().map(|row| (row.message_id.clone(), of(row, now))));
    }
    Ok(Queued(
        ids.into_iter()
            .map(|id| (known.remove(&id)).map_or((id.clone(), None), |it| (id, Some(it))))
            .collect(),
    ))
}

fn of(row: mail::Model, now: DateTime<Utc>) -> Known {
    let claimed = row.claimed_until.is_some_and(|until| until > now);
    Known { state: row.state, data: row.data, sent_at: row.sent_at, last_error: row.last_error, claimed }
}

fn waiting<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Vec<String>, Fault> {
    let Ok(lines) = archive.by_name("tables/mails.jsonl") else { return Ok(Vec::new()) };
    let mut ids = Vec::new();
    for line in BufReader::new(lines).lines() {
        let line = line.map_err(|error| Fault::Io("mails".to_owned(), error))?;
        let mail: mail::Model = serde_json::from_str(&line)?;
        if mail.state == "queued" {
            ids.push(mail.message_id);
        }
    }
    Ok(ids)
}

impl Queued {
    /// Settles what becomes of them, once the rows are restored; answers with how many were held back.
    pub(super) async fn settle(self, tx: &DatabaseTransaction, unsure: Unsure) -> Result<u64, Fault> {
        let mut held = 0;
        for (id, known) in self.0 {
            match known {
                Some(known) if known.state != "queued" => known.write(tx, &id).await?,
                Some(known) if !known.claimed => (),
                _ if unsure == Unsure::Send => (),
                _ => {
                    hold(tx, &id).await?;
                    held += 1;
                }
            }
        }
        if unsure == Unsure::Hold {
            stop_messages(tx).await?;
        }
        Ok(held)
    }
}

impl Known {
    async fn write(self, tx: &DatabaseTransaction, id: &str) -> Result<(), Fault> {
        Entity::update_many()
            .col_expr(Column::State, Expr::value(self.state))
            .col_expr(Column::Data, Expr::value(self.data))
            .col_expr(Column::SentAt, Expr::value(self.sent_at))
            .col_expr(Column::LastError, Expr::value(self.last_error))
            .filter(Column::MessageId.eq(id))
            .exec(tx)
            .await?;
        Ok(())
    }
}

/// Messages that were to go may have gone since; whoever wrote them looks at them again.
async fn stop_messages(tx: &DatabaseTransaction) -> Result<(), Fault> {
    announcement::Entity::update_many()
        .col_expr(announcement::Column::State, Expr::value(Stage::Stopped))
        .filter(announcement::Column::State.eq(Stage::Scheduled))
        .exec(tx)
        .await?;
    Ok(())
}

async fn hold(tx: &DatabaseTransaction, id: &str) -> Result<(), Fault> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value("failed"))
        .col_expr(Column::LastError, Expr::value(RESTORED))
        .filter(Column::MessageId.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}
