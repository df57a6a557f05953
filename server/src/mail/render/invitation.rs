//! Mails that invite somebody, and that remind them.

use app::{
    emails::{
        Email, RegistrationFacts,
        invitation::{Invited, invitation},
    },
    i18n::Tongue,
    urls,
};
use chrono::{DateTime, Utc};
use domain::event::EventState;
use entities::{event, invitation, mail::Model};
use sea_orm::EntityTrait;

use super::{
    Obsolete, Rendered,
    registration::{facts_for, in_own_words},
};
use crate::{
    events::present,
    fault::Outcome,
    invitations::{InvitationMail, terms},
    state::App,
};

/// The kind of mail that reminds.
const REMINDER: &str = "invitation_reminder";

/// Renders the mail, as long as the invitation can be answered and nobody has.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: InvitationMail = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let event = event::Entity::find_by_id(data.event_id).one(db).await?;
    let row = invitation::Entity::find_by_id(data.invitation_id).one(db).await?;
    let (Some(event), Some(row)) = (event, row) else { return Ok(Err(Obsolete)) };
    let open = terms(&row).standing(app.clock.now()) == domain::invitation::Standing::Open;
    if !open || event.state != EventState::RegistrationOpen {
        return Ok(Err(Obsolete));
    }
    let locale = app.locales.or_english(mail.language);
    let link = urls::invitation(locale.language, &data.token);
    let facts = facts_for(app, locale, &event, row.name.clone().unwrap_or_default(), Some(link));
    let registration = in_own_words(app, locale, &mail.kind, &event, facts).await?;
    let until = row.ends_at.map(|ends| present::moment(locale, &event, ends)).unwrap_or_default();
    let email = invitation(locale, &Invited { registration, until, reminder: mail.kind == REMINDER });
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
}

/// The mail for officers who word it.
pub(super) fn preview(
    locale: Tongue,
    kind: &str,
    event: &event::Model,
    (registration, ends): (RegistrationFacts, Option<DateTime<Utc>>),
) -> Email {
    let until = ends.map(|ends| present::moment(locale, event, ends)).unwrap_or_default();
    invitation(locale, &Invited { registration, until, reminder: kind == REMINDER })
}
