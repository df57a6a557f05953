//! The outbox: one row a recipient and occasion.

use chrono::{DateTime, Utc};
use domain::language::Language;
use entities::mail::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};
use serde::Serialize;

use super::kinds;
use crate::fault::Fault;

/// Rows of one statement: a database takes so many values at a time.
const AT_ONCE: usize = 500;

/// A mail to be sent.
#[derive(Debug, Clone)]
pub struct Outgoing<'a, D> {
    /// Which mail, such as `registration_received`.
    pub kind: &'a str,
    /// What it is about, unique for recipient and kind; a second one is not sent.
    pub occasion: String,
    /// Address.
    pub recipient: &'a str,
    /// Language of the recipient.
    pub language: Language,
    /// What the mail needs when it is rendered.
    pub data: D,
    /// The event that it is about.
    pub event_id: Option<i64>,
    /// The registration that it is about.
    pub registration_id: Option<i64>,
}

impl<D: Serialize> Outgoing<'_, D> {
    /// The occasion as the row has it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}:{}", self.kind, self.recipient, self.occasion)
    }

    /// Puts the mail into the outbox, unless it stands there already.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn enqueue(self, db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), Fault> {
        insert(db, vec![self.row(now)?]).await
    }

    fn row(&self, now: DateTime<Utc>) -> Result<ActiveModel, Fault> {
        debug_assert!(kinds().any(|kind| kind == self.kind));
        Ok(ActiveModel {
            kind: Set(self.kind.to_owned()),
            occasion: Set(self.key()),
            recipient: Set(self.recipient.to_owned()),
            language: Set(self.language),
            data: Set(serde_json::to_string(&self.data)?),
            event_id: Set(self.event_id),
            registration_id: Set(self.registration_id),
            message_id: Set(uuid::Uuid::new_v4().to_string()),
            state: Set("queued".to_owned()),
            attempts: Set(0),
            run_at: Set(now),
            created_at: Set(now),
            ..Default::default()
        })
    }
}

/// Puts many mails into the outbox, each unless it stands there already.
///
/// # Errors
/// When the database does not answer.
pub async fn enqueue_all<'a, D: Serialize + 'a>(
    db: &impl ConnectionTrait,
    mails: impl IntoIterator<Item = Outgoing<'a, D>>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let rows = mails.into_iter().map(|mail| mail.row(now)).collect::<Result<Vec<_>, _>>()?;
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        insert(db, rows.by_ref().take(AT_ONCE).collect()).await?;
    }
    Ok(())
}

async fn insert(db: &impl ConnectionTrait, rows: Vec<ActiveModel>) -> Result<(), Fault> {
    Entity::insert_many(rows)
        .on_conflict(OnConflict::column(Column::Occasion).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
