//! Reminders that go by themselves, some days before invitations end, and what is forgotten long after the
//! event. Several servers may do so at once.

use chrono::Duration;
use domain::event::EventState;
use entities::{event, invitation};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Statement};

use super::{
    reminding::{remind_one, to_be_reminded},
    terms,
};
use crate::{fault::Fault, mail::TO_INVITED, state::App};

/// How many days after an event its invitations are kept.
const DAYS_KEPT: i64 = 30;

/// Reminds those whose invitation ends soon, at events that say so.
///
/// # Errors
/// When the database does not answer; what was done until then stays done.
pub async fn remind_before_the_end(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let events = event::Entity::find()
        .filter(event::Column::InvitationReminderDays.is_not_null())
        .filter(event::Column::State.eq(EventState::RegistrationOpen));
    for event in events.all(app.db.read()).await? {
        let days = event.invitation_reminder_days.unwrap_or(0);
        if !somebody_is_due(app, event.id, days).await? {
            continue;
        }
        let tx = app.db.write().await?;
        event::Entity::find_by_id(event.id).lock_exclusive().one(&tx).await?;
        for row in to_be_reminded(app, &tx, event.id).await? {
            if terms(&row).is_to_be_reminded(false, days, now) {
                remind_one(app, &tx, row).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Whether anybody may have to be reminded, as far as reading alone tells; most of the time nobody has, and
/// the turn to write is not taken.
async fn somebody_is_due(app: &App, event_id: i64, days: i32) -> Result<bool, Fault> {
    let now = app.clock.now();
    let near = invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event_id))
        .filter(invitation::Column::Email.is_not_null())
        .filter(invitation::Column::RemindedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::Uses.eq(0))
        .filter(invitation::Column::EndsAt.gt(now))
        .filter(invitation::Column::EndsAt.lte(now + Duration::days(days.into())));
    if near.limit(1).one(app.db.read()).await?.is_none() {
        return Ok(false);
    }
    // Somebody who registered without the invitation is not reminded of it.
    let silent = to_be_reminded(app, app.db.read(), event_id).await?;
    Ok(silent.iter().any(|row| terms(row).is_to_be_reminded(false, days, now)))
}

/// Forgets whom nobody needs to invite any more: the event was so many days ago. Whoever registered is held
/// as a registration. The mails go with the invitation.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_old(app: &App) -> Result<(), Fault> {
    let over = app.clock.today() - Duration::days(DAYS_KEPT);
    let (backend, db) = (app.db.backend(), app.db.writer());
    let of_old = "email IS NOT NULL AND event_id IN (SELECT id FROM events WHERE last_day < $1)";
    let mails = format!(
        "DELETE FROM mails WHERE kind IN ('invitation', 'invitation_reminder', '{}', '{}', '{}') \
         AND state <> 'queued' \
         AND recipient IN (SELECT email FROM invitations WHERE {of_old}) \
         AND event_id IN (SELECT id FROM events WHERE last_day < $1)",
        TO_INVITED[0], TO_INVITED[1], TO_INVITED[2]
    );
    for sql in [mails, format!("DELETE FROM invitations WHERE {of_old}")] {
        db.execute_raw(Statement::from_sql_and_values(backend, &sql, [over.into()])).await?;
    }
    Ok(())
}
