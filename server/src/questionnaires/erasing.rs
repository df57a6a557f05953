//! A respondent is removed: nothing names them any more. What was answered for the country stays, and so do the
//! needs that it wrote.

use chrono::{DateTime, Utc};
use domain::{identity::normal_form, need::is_within};
use entities::{
    mail,
    questionnaire_respondent::{Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QuerySelect,
};
use serde_json::json;

use super::{MAIL, NotAsked, QuestionnaireMail, REMINDER};
use crate::{
    audit::Change,
    authorize::{Permit, RunQuestionnaires},
    fault::{Fault, Outcome},
    mail::bounces,
    state::App,
};

/// Removes a respondent of a questionnaire; the link opens nothing any more.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(
    app: &App,
    permit: &Permit<RunQuestionnaires>,
    questionnaire_id: i64,
    id: i64,
) -> Outcome<(), NotAsked> {
    let tx = app.db.write().await?;
    let found = Entity::find_by_id(id).filter(Column::QuestionnaireId.eq(questionnaire_id));
    let Some(row) = found.lock_exclusive().one(&tx).await? else { return Ok(Err(NotAsked::Unknown)) };
    if !is_within(&permit.staff().limits, row.country) {
        return Ok(Err(NotAsked::OtherRegion));
    }
    if row.email.is_some() {
        erase(&tx, row, &permit.staff().email, app.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(Ok(()))
}

/// Erases everybody with this address, in every questionnaire.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(
    tx: &DatabaseTransaction,
    email: &str,
    actor: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    for row in Entity::find().filter(Column::EmailNorm.eq(normal_form(email))).all(tx).await? {
        erase(tx, row, actor, now).await?;
    }
    Ok(())
}

async fn erase(tx: &DatabaseTransaction, row: Model, actor: &str, now: DateTime<Utc>) -> Result<(), Fault> {
    let id = row.id;
    forget_mails(tx, &row).await?;
    let before = json!({ "questionnaire": row.questionnaire_id, "country": row.country, "answered_at": row.answered_at });
    // Whoever has answered nothing leaves nothing.
    let after = if row.answered_at.is_some() {
        let mut row = row.into_active_model();
        row.name = Set(None);
        row.email = Set(None);
        row.email_norm = Set(None);
        row.seed = Set(None);
        row.token_hash = Set(None);
        row.told_on = Set(None);
        row.update(tx).await?;
        Some(&before)
    } else {
        Entity::delete_by_id(id).exec(tx).await?;
        None
    };
    Change { actor, action: "respondent_removed", subject: "questionnaire_respondents", id, reason: None }
        .record(tx, now, Some(&before), after)
        .await
}

/// Mails hold the address and the link; what is known of mails that came back goes with the last who has it.
async fn forget_mails(tx: &DatabaseTransaction, row: &Model) -> Result<(), Fault> {
    let Some(email) = row.email.as_deref() else { return Ok(()) };
    let to_address = mail::Entity::find()
        .filter(mail::Column::Recipient.eq(email))
        .filter(mail::Column::Kind.is_in([MAIL, REMINDER]));
    for sent in to_address.all(tx).await? {
        let about = serde_json::from_str::<QuestionnaireMail>(&sent.data);
        if about.is_ok_and(|about| about.respondent_id == row.id) {
            mail::Entity::delete_by_id(sent.id).exec(tx).await?;
        }
    }
    let others = Entity::find()
        .filter(Column::EmailNorm.eq(normal_form(email)))
        .filter(Column::Id.ne(row.id))
        .count(tx)
        .await?;
    if others == 0 && !bounces::is_of_others(tx, email, 0).await? {
        bounces::clear(tx, email).await?;
    }
    Ok(())
}
