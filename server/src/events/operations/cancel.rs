//! What a cancellation does to the mails of an event.

use chrono::{DateTime, Utc};
use domain::{language::Language, registration::RegistrationState};
use entities::{event, mail, registration};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{events::CancellationMail, fault::Fault, mail::outbox::Outgoing};

/// The states of those who expect the event to take place.
pub(crate) const EXPECTING: [RegistrationState; 3] =
    [RegistrationState::Submitted, RegistrationState::Confirmed, RegistrationState::Waiting];

/// Stops every mail of the event that is still to go, and tells everybody who registered.
pub(super) async fn tell(
    tx: &DatabaseTransaction,
    event: &event::Model,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value("cancelled"))
        .filter(mail::Column::EventId.eq(event.id))
        .filter(mail::Column::State.eq("queued"))
        .exec(tx)
        .await?;
    let registered = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event.id))
        .filter(registration::Column::State.is_in(EXPECTING))
        .filter(registration::Column::Email.is_not_null())
        .all(tx)
        .await?;
    for registration in registered {
        let Some(email) = registration.email.as_deref() else { continue };
        let data = CancellationMail {
            event_id: event.id,
            registration_id: registration.id,
            reason: reason.unwrap_or_default().to_owned(),
        };
        let mail = Outgoing {
            kind: "event_cancelled",
            occasion: registration.id.to_string(),
            recipient: email,
            language: registration.language.unwrap_or(Language::EN),
            data,
            event_id: Some(event.id),
            registration_id: Some(registration.id),
        };
        mail.enqueue(tx, now).await?;
    }
    Ok(())
}
