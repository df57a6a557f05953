//! Messages whose time has come become mails, one for each of the group as it is then. Several servers may
//! look for them at once.

use domain::announcement::Stage;
use entities::{
    announcement::{Column, Entity, Model},
    event,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{AnnouncementMail, Recipient, Wanted, group};
use crate::{
    fault::Fault,
    mail::outbox::{self, Outgoing},
    state::App,
};

/// Queues the mails of every message that is due.
///
/// # Errors
/// When the database does not answer; what was queued until then stays queued.
pub async fn send_due(app: &App) -> Result<(), Fault> {
    let due = Entity::find()
        .filter(Column::State.eq(Stage::Scheduled))
        .filter(Column::SendAt.lte(app.clock.now()))
        .order_by_asc(Column::SendAt)
        .all(app.db.read())
        .await?;
    for row in due {
        send(app, &row).await?;
    }
    Ok(())
}

/// All mails of one message, in one transaction with the mark that they are queued: whatever crashes, nobody
/// gets it twice and nobody is left out.
async fn send(app: &App, seen: &Model) -> Result<(), Fault> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(seen.event_id).lock_exclusive().one(&tx).await? else {
        return Ok(());
    };
    let row = Entity::find_by_id(seen.id).lock_exclusive().one(&tx).await?;
    // Another server may have been first, or an officer have taken it back.
    let is_due = |row: &Model| row.state == Stage::Scheduled && row.send_at.is_some_and(|at| at <= now);
    let Some(row) = row.filter(is_due) else { return Ok(()) };
    let group = group(&tx, &event, Wanted::by(&row)).await?;
    let mails = group.recipients.iter().map(|recipient| mail(&row, recipient));
    outbox::enqueue_all(&tx, mails, now).await?;
    let count = |number: usize| Set(Some(i32::try_from(number).unwrap_or(i32::MAX)));
    let mut row = row.into_active_model();
    row.state = Set(Stage::Sent);
    row.sent_at = Set(Some(now));
    row.recipients = count(group.recipients.len());
    row.left_out = count(group.left_out());
    row.update(&tx).await?;
    tx.commit().await?;
    Ok(())
}

fn mail<'a>(row: &Model, recipient: &'a Recipient) -> Outgoing<'a, AnnouncementMail> {
    let registration_id = Some(recipient.registration_id);
    Outgoing {
        kind: "announcement",
        occasion: format!("{}:{}", row.id, recipient.registration_id),
        recipient: &recipient.email,
        language: recipient.language,
        data: AnnouncementMail {
            announcement_id: row.id,
            event_id: row.event_id,
            registration_id,
            name: String::new(),
        },
        event_id: Some(row.event_id),
        registration_id,
    }
}
