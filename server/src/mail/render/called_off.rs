//! Mails that tell people who are not registered that an event is cancelled, postponed or moved.

use app::{
    emails::{
        Email, RegistrationFacts,
        event_off::{EventOff, To, event_off},
    },
    i18n::Tongue,
};
use entities::{event, focal_point, invitation, mail::Model, registration_group};
use sea_orm::EntityTrait;

use super::{
    Obsolete, Rendered,
    registration::{facts_for, in_own_words},
};
use crate::{
    delegations::{FocalPoint, delegation_in_words},
    fault::{Fault, Outcome},
    mail::called_off::{CalledOffMail, is_so, told_by},
    state::App,
};

/// Renders the mail, as long as it is so and the invitation or the designation holds.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: CalledOffMail = serde_json::from_str(&mail.data)?;
    let event = event::Entity::find_by_id(data.event_id).one(app.db.read()).await?;
    let told = told_by(&mail.kind).zip(event).filter(|(off, event)| is_so(*off, event.state));
    let Some((off, event)) = told else { return Ok(Err(Obsolete)) };
    let locale = app.locales.or_english(mail.language);
    let Some((name, to)) = whom(app, locale, &data).await? else { return Ok(Err(Obsolete)) };
    let facts = facts_for(app, locale, &event, name, None);
    let registration = in_own_words(app, locale, &mail.kind, &event, facts).await?;
    let email = event_off(locale, &EventOff { registration, to, off, reason: data.reason });
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
}

/// Name of whoever is told, and why they are; none if nobody is left to read it.
async fn whom(app: &App, locale: Tongue, data: &CalledOffMail) -> Result<Option<(String, To)>, Fault> {
    let db = app.db.read();
    if let Some(id) = data.invitation_id {
        let found = invitation::Entity::find_by_id(id).one(db).await?;
        let row = found.filter(|row| row.declined_at.is_none() && row.revoked_at.is_none());
        return Ok(row.map(|row| (row.name.unwrap_or_default(), To::Invited)));
    }
    if let Some(id) = data.group_id {
        let found = registration_group::Entity::find_by_id(id).one(db).await?;
        let row = found.filter(|row| row.email.is_some());
        return Ok(row.map(|row| (row.name.unwrap_or_default(), To::Registrant)));
    }
    let Some(id) = data.focal_point_id else { return Ok(None) };
    let found = focal_point::Entity::find_by_id(id).one(db).await?;
    let found = found.filter(|row| row.email.is_some() && row.revoked_at.is_none());
    Ok(found
        .and_then(FocalPoint::of)
        .map(|point| (point.name().to_owned(), To::FocalPoint(delegation_in_words(app, locale, &point.row)))))
}

/// The mail for officers who word it.
pub(super) fn preview(locale: Tongue, kind: &str, registration: RegistrationFacts, to: To) -> Email {
    let off = told_by(kind).unwrap_or_default();
    event_off(locale, &EventOff { registration, to, off, reason: String::new() })
}
