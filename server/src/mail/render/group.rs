//! The mail to whoever registered a group.

use app::{
    emails::group_registered::{Grouped, group_registered},
    urls,
};
use domain::event::EventState;
use entities::{event, mail::Model, registration_group};
use sea_orm::EntityTrait;

use super::{Obsolete, Rendered, registration::event_facts};
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
    let link = urls::group(locale.language, &data.token);
    let grouped = Grouped {
        name,
        people: people_in(db, group.id).await?,
        event: event_facts(app, locale, &event),
        link: format!("{}{link}", app.config.public_url),
        contact: event.contact_email.clone(),
    };
    Ok(Ok(Rendered {
        email: group_registered(locale, &grouped),
        reply_to: event.contact_email,
        calendar: None,
        unsubscribe: None,
    }))
}
