//! What officers wrote for the mails of an event: reading it, filling it in, and changing it. A language
//! without a text has the platform's own in that language.

use app::{
    emails::{OwnWords, RegistrationFacts},
    i18n::isolated,
};
use domain::{
    event::EventState,
    language::Language,
    mail_text::{LONGEST_OPENING, LONGEST_SUBJECT, MailText, Placeholder, WrongText},
};
use entities::{
    event,
    mail_text::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use serde_json::{Value, json};

use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    fault::{Fault, Outcome},
    state::App,
};

/// Which mail in which language.
#[derive(Debug, Clone, Copy)]
pub struct Which<'a> {
    /// The event.
    pub event_id: i64,
    /// Kind of mail.
    pub kind: &'a str,
    /// Language.
    pub language: Language,
}

/// Subject and opening as an officer wrote them; empty is the platform's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words<'a> {
    /// Subject, in one line.
    pub subject: &'a str,
    /// The first words after the greeting.
    pub opening: &'a str,
}

/// Why words are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotKept {
    /// Something is wrong with a field.
    Wrong(&'static str, WrongText),
    /// The record of the event is closed.
    Closed,
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event.
    Unknown,
}

/// What is stored for a mail, if anything.
///
/// # Errors
/// When the database does not answer.
pub async fn stored(
    db: &impl ConnectionTrait,
    event_id: i64,
    kind: &str,
    language: Language,
) -> Result<Option<Model>, Fault> {
    let text = Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Kind.eq(kind))
        .filter(Column::Language.eq(language));
    Ok(text.one(db).await?)
}

/// Everything that is stored for an event, by kind and language.
///
/// # Errors
/// When the database does not answer.
pub async fn of_event(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Model>, Fault> {
    let texts = Entity::find().filter(Column::EventId.eq(event_id));
    Ok(texts.order_by_asc(Column::Kind).order_by_asc(Column::Language).all(db).await?)
}

/// Whether words can be kept.
///
/// # Errors
/// The first field that is wrong, and how.
pub fn check(words: Words<'_>) -> Result<(), (&'static str, WrongText)> {
    MailText::parse(words.subject, LONGEST_SUBJECT).map_err(|wrong| ("subject", wrong))?;
    MailText::parse(words.opening, LONGEST_OPENING).map_err(|wrong| ("opening", wrong))?;
    Ok(())
}

/// The words with what the mail tells; a text that cannot be read is the platform's own.
#[must_use]
pub fn filled(subject: &str, opening: &str, facts: &RegistrationFacts) -> OwnWords {
    OwnWords {
        subject: fill(subject, LONGEST_SUBJECT, facts),
        opening: fill(opening, LONGEST_OPENING, facts),
    }
}

/// What a mail tells, with these words.
#[must_use]
pub fn worded(facts: RegistrationFacts, words: Words<'_>) -> RegistrationFacts {
    RegistrationFacts { words: filled(words.subject, words.opening, &facts), ..facts }
}

/// A text of at most so many characters with what the mail tells; nothing if it cannot be read.
pub(super) fn fill(text: &str, longest: usize, facts: &RegistrationFacts) -> String {
    // A name in another script than the text around it stands apart from it.
    let value = |placeholder: Placeholder| match placeholder {
        Placeholder::Name => isolated(&facts.name),
        Placeholder::Event => isolated(&facts.event.title),
        Placeholder::Dates => facts.event.dates.clone(),
        Placeholder::Place => isolated(&facts.event.place),
        Placeholder::Link => facts.own_page.as_ref().unwrap_or(&facts.event.page).clone(),
    };
    MailText::parse(text, longest).map(|text| text.fill(value)).unwrap_or_default()
}

/// An officer changes the words of a mail; with nothing in both fields the platform's own are used again.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    app: &App,
    permit: &Permit<EditEvent>,
    which: Which<'_>,
    words: Words<'_>,
) -> Outcome<(), NotKept> {
    if let Err((field, wrong)) = check(words) {
        return Ok(Err(NotKept::Wrong(field, wrong)));
    }
    let Which { event_id, kind, language } = which;
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotKept::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotKept::OtherSector));
    }
    if event.state == EventState::RecordClosed {
        return Ok(Err(NotKept::Closed));
    }
    let before = stored(&tx, event_id, kind, language).await?;
    let was = before.as_ref().map_or(("", ""), |row| (row.subject.as_str(), row.opening.as_str()));
    if was == (words.subject, words.opening) {
        return Ok(Ok(()));
    }
    if words.subject.is_empty() && words.opening.is_empty() {
        let id = before.as_ref().map_or(0, |row| row.id);
        Entity::delete_by_id(id).exec(&tx).await?;
    } else {
        put(&tx, which, words, &permit.staff().email, now).await?;
    }
    Change {
        actor: &permit.staff().email,
        action: "mail_text_changed",
        subject: "events",
        id: event_id,
        reason: None,
    }
    .record(&tx, now, Some(&said(which, was)), Some(&said(which, (words.subject, words.opening))))
    .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn put(
    db: &impl ConnectionTrait,
    Which { event_id, kind, language }: Which<'_>,
    words: Words<'_>,
    by: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Fault> {
    let row = ActiveModel {
        event_id: Set(event_id),
        kind: Set(kind.to_owned()),
        language: Set(language),
        subject: Set(words.subject.to_owned()),
        opening: Set(words.opening.to_owned()),
        changed_at: Set(now),
        changed_by: Set(by.to_owned()),
        ..Default::default()
    };
    let again = OnConflict::columns([Column::EventId, Column::Kind, Column::Language])
        .update_columns([Column::Subject, Column::Opening, Column::ChangedAt, Column::ChangedBy])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(db).await?;
    Ok(())
}

fn said(which: Which<'_>, (subject, opening): (&str, &str)) -> Value {
    json!({ "mail": which.kind, "language": which.language, "subject": subject, "opening": opening })
}
