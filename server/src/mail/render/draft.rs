//! The mail with the link to a registration form that is kept.

use app::{
    emails::registration_draft::{Draft, registration_draft},
    urls,
};
use domain::typed::Typed;
use entities::{event, mail};
use sea_orm::EntityTrait;

use super::{Obsolete, Rendered, registration::event_facts};
use crate::{
    fault::Outcome,
    registrations::drafts::{self, DraftMail},
    state::App,
};

/// Renders the mail, unless the form was sent, given up or saved anew since.
pub(super) async fn render(app: &App, mail: &mail::Model) -> Outcome<Rendered, Obsolete> {
    let data: DraftMail = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let Some(event) = event::Entity::find_by_id(data.event_id).one(db).await? else {
        return Ok(Err(Obsolete));
    };
    let Some(draft) = drafts::of_mail(db, mail, app.clock.now()).await? else {
        return Ok(Err(Obsolete));
    };
    let locale = app.locales.or_english(mail.language);
    let typed: Typed = drafts::typed(&draft)?;
    let link = urls::registration_draft(locale.language, &event.slug, &data.token);
    let told = Draft {
        name: typed.get("name").to_owned(),
        event: event_facts(app, locale, &event),
        link: format!("{}{link}", app.config.public_url),
        until: locale.formats.day(draft.ends_at.date_naive()),
        contact: event.contact_email.clone(),
    };
    let email = registration_draft(locale, &told);
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
}
