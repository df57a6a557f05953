//! Staff say who is asked for which country, and remind those who have not answered. The trail names countries,
//! and nobody's address.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    country::Iso3, identity::normal_form, need::is_within, questionnaire::Respondent, staff::Limits,
};
use entities::{
    questionnaire,
    questionnaire_respondent::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::json;

use super::{MAIL, REMINDER, is_open, mails};
use crate::{
    audit::Change,
    authorize::{Permit, RunQuestionnaires},
    fault::{Fault, Outcome},
    state::App,
    web::secrets,
};

/// Why nobody is asked or reminded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAsked {
    /// There is no such questionnaire or respondent.
    Unknown,
    /// It takes no answers any more.
    Closed,
    /// A country lies outside what the account is limited to.
    OtherRegion,
    /// Somebody else is asked for these countries.
    Taken(Vec<Iso3>),
}

/// What adding respondents came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// How many are asked now and were not before.
    pub added: u64,
    /// How many were asked already, at the same address; nothing changed for them.
    pub known: u64,
}

/// Asks these respondents, each with a mail: all of them, or nobody if somebody else is asked for one of the
/// countries.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    app: &App,
    permit: &Permit<RunQuestionnaires>,
    questionnaire_id: i64,
    people: &[Respondent],
) -> Outcome<Added, NotAsked> {
    if people.iter().any(|who| !is_within(&permit.staff().limits, who.country)) {
        return Ok(Err(NotAsked::OtherRegion));
    }
    let tx = app.db.write().await?;
    if let Err(refusal) = held(app, &tx, questionnaire_id).await? {
        return Ok(Err(refusal));
    }
    let rows = Entity::find().filter(Column::QuestionnaireId.eq(questionnaire_id)).all(&tx).await?;
    let mut rows: HashMap<Iso3, Model> = rows.into_iter().map(|row| (row.country, row)).collect();
    let (mut taken, mut known, mut added) = (Vec::new(), 0, 0);
    for who in people {
        let before = rows.remove(&who.country);
        match before.as_ref().and_then(|row| row.email_norm.as_ref()) {
            Some(email) if *email == normal_form(&who.email) => known += 1,
            Some(_) => taken.push(who.country),
            None => {
                ask(app, &tx, permit, (questionnaire_id, before), who).await?;
                added += 1;
            }
        }
    }
    if !taken.is_empty() {
        return Ok(Err(NotAsked::Taken(taken)));
    }
    tx.commit().await?;
    Ok(Ok(Added { added, known }))
}

/// Stores a respondent, in the row of an earlier one of the country if there was one, and writes to them.
async fn ask(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<RunQuestionnaires>,
    (questionnaire_id, before): (i64, Option<Model>),
    who: &Respondent,
) -> Result<(), Fault> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let seed = uuid::Uuid::new_v4().to_string();
    let fields = ActiveModel {
        questionnaire_id: Set(questionnaire_id),
        country: Set(who.country),
        name: Set(Some(who.name.clone())),
        email: Set(Some(who.email.clone())),
        email_norm: Set(Some(normal_form(&who.email))),
        language: Set(who.language),
        token_hash: Set(Some(secrets::digest(&mails::token(app, &seed)))),
        seed: Set(Some(seed)),
        created_at: Set(now),
        created_by: Set(actor.to_owned()),
        ..Default::default()
    };
    let row = if let Some(before) = before {
        ActiveModel { id: Set(before.id), ..fields }.update(tx).await?
    } else {
        let reference = Set(uuid::Uuid::new_v4().simple().to_string());
        ActiveModel { reference, ..fields }.insert(tx).await?
    };
    let id = row.id;
    let after = json!({
        "questionnaire": questionnaire_id, "country": row.country, "language": row.language,
    });
    mails::tell(app, tx, row, MAIL, id.to_string()).await?;
    Change { actor, action: "respondent_added", subject: "questionnaire_respondents", id, reason: None }
        .record(tx, now, None::<&()>, Some(&after))
        .await
}

/// Reminds those who have not answered and were not written to today; how many were.
///
/// # Errors
/// When the database does not answer.
pub async fn remind(
    app: &App,
    permit: &Permit<RunQuestionnaires>,
    questionnaire_id: i64,
) -> Outcome<u64, NotAsked> {
    let (now, today) = (app.clock.now(), app.clock.today());
    let tx = app.db.write().await?;
    if let Err(refusal) = held(app, &tx, questionnaire_id).await? {
        return Ok(Err(refusal));
    }
    let silent = to_be_reminded(&tx, questionnaire_id, &permit.staff().limits, today).await?;
    let reminded = u64::try_from(silent.len()).unwrap_or(u64::MAX);
    for row in silent {
        let occasion = format!("{} {today}", row.id);
        mails::tell(app, &tx, row, REMINDER, occasion).await?;
    }
    if reminded > 0 {
        let (actor, action) = (permit.staff().email.as_str(), "respondents_reminded");
        Change { actor, action, subject: "questionnaires", id: questionnaire_id, reason: None }
            .record(&tx, now, None::<&()>, Some(&json!({ "reminded": reminded })))
            .await?;
        tx.commit().await?;
    }
    Ok(Ok(reminded))
}

/// Those who can be reminded today, within what an account is limited to.
///
/// # Errors
/// When the database does not answer.
pub async fn to_be_reminded(
    db: &impl ConnectionTrait,
    questionnaire_id: i64,
    limits: &Limits,
    today: NaiveDate,
) -> Result<Vec<Model>, Fault> {
    let silent = Entity::find()
        .filter(Column::QuestionnaireId.eq(questionnaire_id))
        .filter(Column::Email.is_not_null())
        .filter(Column::AnsweredAt.is_null())
        .filter(Column::ToldOn.lt(today))
        .order_by_asc(Column::Id);
    let mut silent = silent.all(db).await?;
    silent.retain(|row| is_within(limits, row.country));
    Ok(silent)
}

/// The questionnaire, held until the transaction ends, as long as it takes answers.
async fn held(app: &App, tx: &DatabaseTransaction, id: i64) -> Outcome<(), NotAsked> {
    let found = questionnaire::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let Some(row) = found else { return Ok(Err(NotAsked::Unknown)) };
    Ok(if is_open(&row, app.clock.today()) { Ok(()) } else { Err(NotAsked::Closed) })
}
