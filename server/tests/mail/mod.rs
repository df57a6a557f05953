//! Mails, from the outbox to the reader.

mod again;
mod again_others;
mod announcements;
mod bounces;
mod bounces_elsewhere;
mod calendar;
mod called_off;
mod changes;
mod crashes;
mod every_kind;
mod letters;
mod outbox;
mod reminders;
mod smtp;
mod texts;
mod unsubscribing;

use domain::language::Language;
use entities::{mail, registration};
use sea_orm::{EntityTrait, QueryOrder};
use server::{mail::outbox::Outgoing, registrations::RegistrationMail, web::secrets};

use crate::support::Site;

/// Queues a mail about a registration, with a link that opens it.
pub async fn queue(site: &Site, kind: &'static str, registration: &registration::Model) {
    use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
    let secret = secrets::issue();
    let mut row = registration.clone().into_active_model();
    row.token_hash = Set(Some(secret.digest));
    row.update(site.app.db.writer()).await.unwrap();
    let data = RegistrationMail {
        event_id: registration.event_id,
        registration_id: registration.id,
        token: secret.token,
    };
    let outgoing = Outgoing {
        kind,
        occasion: registration.id.to_string(),
        recipient: registration.email.as_deref().unwrap(),
        language: registration.language.unwrap_or(Language::EN),
        data,
        event_id: Some(registration.event_id),
        registration_id: Some(registration.id),
    };
    outgoing.enqueue(site.app.db.writer(), site.now()).await.unwrap();
}

async fn rows(site: &Site) -> Vec<mail::Model> {
    mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap()
}

/// State, attempts and error of every row.
async fn states(site: &Site) -> Vec<(String, i32, Option<String>)> {
    rows(site).await.into_iter().map(|row| (row.state, row.attempts, row.last_error)).collect()
}
