//! Sending people the link to their own registration again. A mailbox gets a few an hour at most,
//! and only the newest link works.

use domain::{identity::normal_form, language::Language};
use entities::{person_identity, registration};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};

use super::notify::Notice;
use crate::{
    delegations,
    fault::Fault,
    groups,
    registrations::hold_events,
    state::App,
    web::{rate_limit, secrets},
};

/// Most registrations that one request sends links for.
const MOST: u64 = 20;

/// Sends the link to one registration, unless its mailbox got too many lately.
pub(crate) async fn remind(app: &App, registration: &registration::Model) -> Result<(), Fault> {
    let Some(email) = &registration.email else { return Ok(()) };
    if !within_limit(app, email).await? {
        return Ok(());
    }
    let tx = app.db.write().await?;
    hold_events(&tx, [registration.event_id]).await?;
    renew(app, &tx, registration.clone(), Language::EN).await?;
    tx.commit().await?;
    Ok(())
}

/// Sends the links to every registration that is held for an address, newest first, in the language
/// of each; `language` serves where none is known. Whoever asks is told nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn remind_all(app: &App, email: &str, language: Language) -> Result<(), Fault> {
    if !within_limit(app, email).await? {
        return Ok(());
    }
    let tx = app.db.write().await?;
    let held = held_for(&tx, email).await?;
    hold_events(&tx, held.iter().map(|one| one.event_id)).await?;
    for registration in held {
        renew(app, &tx, registration, language).await?;
    }
    delegations::remind(app, &tx, email).await?;
    groups::remind(app, &tx, email).await?;
    tx.commit().await?;
    Ok(())
}

async fn within_limit(app: &App, email: &str) -> Result<bool, Fault> {
    app.may_try(rate_limit::LINKS, "own_link", &normal_form(email)).await
}

async fn held_for(tx: &DatabaseTransaction, email: &str) -> Result<Vec<registration::Model>, Fault> {
    use registration::Column;
    let normal = normal_form(email);
    let owners = Query::select()
        .column(person_identity::Column::PersonId)
        .from(person_identity::Entity)
        .and_where(Expr::col(person_identity::Column::EmailNorm).eq(&normal))
        .to_owned();
    let held = registration::Entity::find()
        .filter(Column::PersonId.in_subquery(owners))
        .filter(Column::Email.is_not_null())
        .order_by_desc(Column::SubmittedAt)
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(tx)
        .await?;
    // A person can have stated several addresses; the link to a registration goes to its own alone.
    let is_its_own =
        |one: &registration::Model| one.email.as_deref().map(normal_form).as_ref() == Some(&normal);
    Ok(held.into_iter().filter(is_its_own).collect())
}

async fn renew(
    app: &App,
    tx: &DatabaseTransaction,
    registration: registration::Model,
    fallback: Language,
) -> Result<(), Fault> {
    let (secret, now) = (secrets::issue(), app.clock.now());
    let (id, event_id, language) = (registration.id, registration.event_id, registration.language);
    let email = registration.email.clone().unwrap_or_default();
    let mut row = registration.into_active_model();
    row.token_hash = Set(Some(secret.digest));
    row.update(tx).await?;
    let language = language.unwrap_or(fallback);
    Notice { kind: "own_link", event_id, registration_id: id, email: &email, language, token: secret.token }
        .queue(tx, now)
        .await
}
