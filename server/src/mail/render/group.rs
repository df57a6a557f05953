//! The mail to whoever registered a group.

use app::{
    emails::{
        Email, RegistrationFacts,
        group_registered::{Grouped, group_registered},
    },
    i18n::Tongue,
    urls,
};
use domain::event::EventState;
use entities::{event, mail::Model, registration_group};
use sea_orm::EntityTrait;

use super::{
    Obsolete, Rendered,
    registration::{facts_for, in_own_words},
};
use crate::{
    fault::Outcome,
    groups::{GroupMail, people_in},
    state::App,
};

/// Renders the mail, unless the event was cancelled or whoever registered the group was erased.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: GroupMail = serde_json::from_str(&mail.data)?;
    let (db, locale) = (app.db.read(), app.locales.or_english(mail.language));
    let group = registration_group::Entity::find_by_id(data.group_id).one(db).await?;
    let Some((group, name)) = group.and_then(|group| group.name.clone().map(|name| (group, name))) else {
        return Ok(Err(Obsolete));
    };
    let event = event::Entity::find_by_id(group.event_id).one(db).await?;
    let Some(event) = event.filter(|event| event.state != EventState::Cancelled) else {
        return Ok(Err(Obsolete));
    };
    let facts = facts_for(app, locale, &event, name, Some(urls::group(locale.language, &data.token)));
    let facts = in_own_words(app, locale, &mail.kind, &event, facts).await?;
    let email = written(locale, facts, people_in(db, group.id).await?);
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
}

/// The mail as it tells these facts of so many people.
pub(super) fn written(locale: Tongue, facts: RegistrationFacts, people: u64) -> Email {
    let grouped = Grouped {
        name: facts.name,
        people,
        event: facts.event,
        link: facts.own_page.unwrap_or_default(),
        contact: facts.contact,
        words: facts.words,
    };
    group_registered(locale, &grouped)
}
