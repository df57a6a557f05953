//! The audit trail: who changed what, with before and after, written with the change itself.

pub mod queries;
pub mod routes;

use chrono::{DateTime, Utc};
use entities::audit_entry::{ActiveModel, Entity};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait};
use serde::Serialize;

use crate::fault::Fault;

/// One change.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// Who made it: an account's address, `participant`, `focal point` or `respondent` and their number, or
    /// `command line`.
    pub actor: &'a str,
    /// What was done, such as `registration_confirmed`.
    pub action: &'a str,
    /// Table of what was changed.
    pub subject: &'a str,
    /// Its id.
    pub id: i64,
    /// Why, where somebody said so.
    pub reason: Option<&'a str>,
}

/// A change of one of several records that are changed in one go, as the trail tells it.
#[derive(Debug, Clone)]
pub struct One<T> {
    /// Id of what was changed.
    pub id: i64,
    /// What was.
    pub before: T,
    /// What is.
    pub after: T,
}

/// Entries written in one statement.
const BATCH: usize = 400;

/// Writes the same action on several records of a table, with before and after of each.
///
/// # Errors
/// When the database does not answer.
pub async fn record_each<T: Serialize>(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    (actor, action, subject): (&str, &str, &str),
    changes: &[One<T>],
) -> Result<(), Fault> {
    for some in changes.chunks(BATCH) {
        let mut entries = Vec::with_capacity(some.len());
        for One { id, before, after } in some {
            entries.push(ActiveModel {
                at: Set(now),
                actor: Set(actor.to_owned()),
                action: Set(action.to_owned()),
                subject: Set(subject.to_owned()),
                subject_id: Set(id.to_string()),
                before: Set(Some(serde_json::to_string(before)?)),
                after: Set(Some(serde_json::to_string(after)?)),
                reason: Set(None),
                ..Default::default()
            });
        }
        Entity::insert_many(entries).exec_without_returning(db).await?;
    }
    Ok(())
}

impl Change<'_> {
    /// Writes the change with what was and what is; nothing stands for "there was none".
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn record(
        self,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
        before: Option<&impl Serialize>,
        after: Option<&impl Serialize>,
    ) -> Result<(), Fault> {
        let before = before.map(serde_json::to_string).transpose()?;
        let after = after.map(serde_json::to_string).transpose()?;
        ActiveModel {
            at: Set(now),
            actor: Set(self.actor.to_owned()),
            action: Set(self.action.to_owned()),
            subject: Set(self.subject.to_owned()),
            subject_id: Set(self.id.to_string()),
            before: Set(before),
            after: Set(after),
            reason: Set(self.reason.map(str::to_owned)),
            ..Default::default()
        }
        .insert(db)
        .await?;
        Ok(())
    }
}
