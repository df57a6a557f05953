//! The mail with the link to a registration form that is kept.

use app::{
    emails::{
        Email, RegistrationFacts,
        registration_draft::{Draft, registration_draft},
    },
    i18n::Tongue,
    urls,
};
use chrono::{DateTime, Utc};
use domain::typed::Typed;
use entities::{event, mail};
use sea_orm::EntityTrait;

use super::{
    Obsolete, Rendered,
    registration::{facts_for, in_own_words},
};
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
    let facts = facts_for(app, locale, &event, typed.get("name").to_owned(), Some(link));
    let facts = in_own_words(app, locale, &mail.kind, &event, facts).await?;
    let email = written(locale, facts, draft.ends_at);
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
}

/// The mail as it tells these facts.
pub(super) fn written(locale: Tongue, facts: RegistrationFacts, ends: DateTime<Utc>) -> Email {
    let told = Draft {
        name: facts.name,
        event: facts.event,
        link: facts.own_page.unwrap_or_default(),
        until: locale.formats.day(ends.date_naive()),
        contact: facts.contact,
        words: facts.words,
    };
    registration_draft(locale, &told)
}
