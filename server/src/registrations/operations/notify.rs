//! The mails about a registration.

use chrono::{DateTime, Utc};
use domain::language::Language;
use sea_orm::ConnectionTrait;

use crate::{fault::Fault, mail::outbox::Outgoing, registrations::RegistrationMail, web::secrets};

/// A mail about a registration, to be queued with the change that it tells of.
pub(super) struct Notice<'a> {
    /// Which mail.
    pub kind: &'static str,
    /// The event.
    pub event_id: i64,
    /// The registration.
    pub registration_id: i64,
    /// Where to.
    pub email: &'a str,
    /// In which language.
    pub language: Language,
    /// What opens the own page.
    pub token: String,
}

impl Notice<'_> {
    /// Queues it.
    pub(super) async fn queue(self, db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), Fault> {
        // A new token is a new occasion: who withdrew and registers again is told again.
        let occasion = format!("{}:{}", self.registration_id, &secrets::digest(&self.token)[..16]);
        self.queue_as(occasion, db, now).await
    }

    /// Queues it for a change of its own: what was told of an earlier change under the same link does not
    /// stand in its way.
    pub(super) async fn queue_anew(self, db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), Fault> {
        let occasion = format!("{}:{}", self.registration_id, uuid::Uuid::new_v4());
        self.queue_as(occasion, db, now).await
    }

    async fn queue_as(
        self,
        occasion: String,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<(), Fault> {
        Outgoing {
            kind: self.kind,
            occasion,
            recipient: self.email,
            language: self.language,
            data: RegistrationMail {
                event_id: self.event_id,
                registration_id: self.registration_id,
                token: self.token,
            },
            event_id: Some(self.event_id),
            registration_id: Some(self.registration_id),
        }
        .enqueue(db, now)
        .await
    }
}
