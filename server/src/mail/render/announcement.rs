//! What officers wrote to a group, for one of them.

use app::{
    emails::{
        Email,
        announcement::{Announced, announcement},
    },
    i18n::Tongue,
    urls,
};
use domain::{
    announcement::{LONGEST_BODY, said},
    mail_text::LONGEST_SUBJECT,
    texts::Texts,
};
use entities::{announcement, event, mail, registration};
use sea_orm::EntityTrait;

use super::{Obsolete, Rendered, registration::facts_for};
use crate::{
    fault::{Fault, Outcome},
    mail::{announcements::AnnouncementMail, bounces, texts, unsubscribe},
    state::App,
};

/// What a message says in its languages.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// Subject by language.
    pub subject: &'a Texts,
    /// Text by language.
    pub body: &'a Texts,
}

/// Renders the mail, unless whoever it is for no longer belongs to the group, wants no more messages or cannot
/// be reached.
pub(super) async fn render(app: &App, mail: &mail::Model) -> Outcome<Rendered, Obsolete> {
    let data: AnnouncementMail = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let event = event::Entity::find_by_id(data.event_id).one(db).await?;
    let row = announcement::Entity::find_by_id(data.announcement_id).one(db).await?;
    let (Some(event), Some(row)) = (event, row) else { return Ok(Err(Obsolete)) };
    let name = match data.registration_id {
        None => data.name.clone(),
        Some(id) => match reader(app, mail, &row, id).await? {
            Some(name) => name,
            None => return Ok(Err(Obsolete)),
        },
    };
    let locale = app.locales.or_english(mail.language);
    let token = unsubscribe::token(app, mail);
    let unsubscribe = format!("{}{}", app.config.public_url, urls::unsubscribe(locale.language, &token));
    let said = Said { subject: &row.subject, body: &row.body };
    let trial = data.registration_id.is_none();
    let Some(email) = announced(app, locale, &event, said, (&name, &unsubscribe, trial)) else {
        return Ok(Err(Obsolete));
    };
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: Some(unsubscribe) }))
}

/// The name of whoever the message is for, if it still is.
async fn reader(
    app: &App,
    mail: &mail::Model,
    row: &announcement::Model,
    id: i64,
) -> Result<Option<String>, Fault> {
    let db = app.db.read();
    let Some(registration) = registration::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    if !row.audience.states().contains(&registration.state) || registration.person_id.is_none() {
        return Ok(None);
    }
    if unsubscribe::is_unwanted(db, &mail.recipient, row.event_id).await?
        || bounces::is_stopped(db, &mail.recipient).await?
    {
        return Ok(None);
    }
    Ok(registration.name)
}

/// The message for somebody: name, where they say that they want no more, and whether it is only tried out.
/// Nothing where it says nothing.
#[must_use]
pub fn announced(
    app: &App,
    locale: Tongue,
    event: &event::Model,
    text: Said<'_>,
    (name, unsubscribe, trial): (&str, &str, bool),
) -> Option<Email> {
    let (language, subject, body) = said(text.subject, text.body, locale.language)?;
    // Dates and places stand in the language of the text around them.
    let tongue = app.locales.or_english(language);
    let facts = |locale| facts_for(app, locale, event, name.to_owned(), None);
    let filled = facts(tongue);
    let announced = Announced {
        subject: texts::fill(subject, LONGEST_SUBJECT, &filled),
        body: texts::fill(body, LONGEST_BODY, &filled),
        language: (language != locale.language).then_some(language),
        registration: facts(locale),
        unsubscribe: unsubscribe.to_owned(),
        trial,
    };
    Some(announcement(locale, &announced))
}
