//! Mails that came back: reports from a webhook or a mailbox, the mails that they are about, and the addresses
//! that are marked by them until somebody says that they are good again.

mod mailbox;
mod report;
mod shown;
mod webhook;

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use domain::{
    bounce::{PATIENCE, Severity, judge, stops},
    identity::normal_form,
};
use entities::{
    address_mark::{ActiveModel, Column, Entity, Model},
    mail, registration,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, ExprTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, Func, OnConflict},
};

pub use mailbox::look_into_mailbox;
pub use report::{Returned, read};
pub use shown::{Marks, good_again, shown};
pub use webhook::take_reports;

use crate::{fault::Fault, state::App};

/// Most characters that are kept of what a server said.
const LONGEST: usize = 500;

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The address is marked.
    Marked,
    /// It says nothing new: the mail is still tried or has arrived, or its report was taken before.
    Nothing,
    /// It is about no mail of this platform.
    Unknown,
}

/// Marks the mail that a report is about, and the address that it went to: the one that we wrote to, whatever
/// the report calls it.
///
/// # Errors
/// When the database does not answer.
pub async fn take(app: &App, returned: &Returned) -> Result<Taken, Fault> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let about = mail::Entity::find()
        .filter(mail::Column::MessageId.is_in(&returned.messages))
        .lock_exclusive()
        .one(&tx)
        .await?;
    let Some(about) = about else { return Ok(Taken::Unknown) };
    let severity = judge(&returned.action, &returned.status);
    let Some(severity) = severity.filter(|_| about.bounced_at.is_none()) else { return Ok(Taken::Nothing) };
    let said: String = returned.said.chars().take(LONGEST).collect();
    let address = normal_form(&about.recipient);
    let mut row = about.into_active_model();
    row.bounced_at = Set(Some(now));
    row.bounce = Set(Some(format!("{} {said}", returned.status).trim().to_owned()));
    row.update(&tx).await?;
    mark(&tx, &address, severity, (&returned.status, &said), now).await?;
    tx.commit().await?;
    Ok(Taken::Marked)
}

/// A server refused a mail to our face: if it says that the mailbox is at fault, that is a report too.
///
/// # Errors
/// When the database does not answer.
pub async fn refused(
    tx: &DatabaseTransaction,
    mail: &mail::Model,
    why: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let Some(status) = status_in(why).filter(|status| judge("failed", status) == Some(Severity::Hard)) else {
        return Ok(());
    };
    let said: String = why.chars().take(LONGEST).collect();
    mail::Entity::update_many()
        .col_expr(mail::Column::BouncedAt, Expr::value(now))
        .col_expr(mail::Column::Bounce, Expr::value(&said))
        .filter(mail::Column::Id.eq(mail.id))
        .exec(tx)
        .await?;
    mark(tx, &normal_form(&mail.recipient), Severity::Hard, (status, &said), now).await
}

/// The status of RFC 3463 in what a server said, such as `5.1.1`.
fn status_in(text: &str) -> Option<&str> {
    let is_status = |word: &&str| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.len() == 3
            && matches!(parts[0], "4" | "5")
            && parts
                .iter()
                .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|one| one.is_ascii_digit()))
    };
    text.split(|sign: char| !sign.is_ascii_digit() && sign != '.').find(is_status)
}

async fn mark(
    tx: &DatabaseTransaction,
    address: &str,
    severity: Severity,
    (status, said): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let before = of(tx, address).await?;
    let worst = before.as_ref().map_or(severity, |mark| std::cmp::min(mark.severity, severity));
    let row = ActiveModel {
        address: Set(address.to_owned()),
        severity: Set(worst),
        failures: Set(before.map_or(1, |mark| mark.failures.saturating_add(1))),
        status: Set(status.to_owned()),
        said: Set(said.to_owned()),
        marked_at: Set(now),
        ..Default::default()
    };
    let columns = [Column::Severity, Column::Failures, Column::Status, Column::Said, Column::MarkedAt];
    let again = OnConflict::column(Column::Address).update_columns(columns).to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// What stands about an address, if mails came back from it.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &impl ConnectionTrait, address: &str) -> Result<Option<Model>, Fault> {
    Ok(Entity::find().filter(Column::Address.eq(normal_form(address))).one(db).await?)
}

/// Every address to which messages have stopped.
///
/// # Errors
/// When the database does not answer.
pub async fn stopped(db: &impl ConnectionTrait) -> Result<HashSet<String>, Fault> {
    let bad = Condition::any().add(Column::Severity.eq(Severity::Hard)).add(Column::Failures.gte(PATIENCE));
    let found = Entity::find().select_only().column(Column::Address).filter(bad);
    Ok(found.into_tuple::<String>().all(db).await?.into_iter().collect())
}

/// Whether messages to an address have stopped.
///
/// # Errors
/// When the database does not answer.
pub async fn is_stopped(db: &impl ConnectionTrait, address: &str) -> Result<bool, Fault> {
    Ok(of(db, address).await?.is_some_and(|mark| stops(mark.severity, mark.failures)))
}

/// An address is good again, or somebody's no longer.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(db: &impl ConnectionTrait, address: &str) -> Result<(), Fault> {
    Entity::delete_many().filter(Column::Address.eq(normal_form(address))).exec(db).await?;
    Ok(())
}

/// Whether a registration other than this one has the address.
///
/// # Errors
/// When the database does not answer.
pub async fn is_of_others(
    db: &impl ConnectionTrait,
    address: &str,
    registration: i64,
) -> Result<bool, Fault> {
    use registration::Column;
    let same = Expr::expr(Func::lower(Expr::col(Column::Email))).eq(normal_form(address));
    let others = registration::Entity::find().filter(Column::Id.ne(registration)).filter(same);
    Ok(others.count(db).await? > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_found_in_what_a_server_says_and_an_address_is_none() {
        assert_eq!(status_in("permanent error (550): 5.1.1 <a@x.example>: unknown"), Some("5.1.1"));
        assert_eq!(status_in("permanent error (550): [192.0.2.1] is listed"), None);
        assert_eq!(status_in("550 no such user"), None);
    }
}
