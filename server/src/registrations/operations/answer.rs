//! A person answers the event's questions after registering, or corrects that. The trail names the
//! questions, never the answers.

use domain::{
    forms::{Answers, Moment},
    registration::{RegistrationState, own},
};
use entities::registration;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use super::{PARTICIPANT, Refused, notify::Notice};
use crate::{
    audit::Change,
    fault::{Fault, Outcome},
    forms::{
        answers::{self, Given},
        files::{disk, rows},
        stored::Version,
    },
    organizations::jobs::count,
    registrations::held,
    state::App,
};

/// Stores answers for the registration that a token opens. An answer that matters and changed after an
/// officer approved the registration sends it back to the officers.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    app: &App,
    token: &str,
    asked: &Version,
    moment: Moment,
    given: &Given,
) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((registration, event)) = held::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    if !own::can_answer(moment, registration.state, event.state) {
        return Ok(Err(Refused::OnRecord));
    }
    let known = answers::of(&tx, registration.id).await?.into_iter().find(|held| held.moment == moment);
    let changed = changed(known.as_ref().map(|held| &held.answers), &given.answers);
    if known.is_some() && changed.is_empty() {
        return Ok(Ok(()));
    }
    let id = registration.id;
    let mut given = given.clone();
    rows::attach(&tx, id, &mut given, now).await?;
    let mut organizations = answers::organizations_of(&tx, id).await?;
    answers::store(&tx, id, moment, &given, now).await?;
    organizations.extend(given.organizations.iter().map(|(_, text)| text.clone()));
    count(&tx, organizations).await?;
    let names = rows::drop_replaced(&tx, id, &rows::questions_of(&asked.definition, moment), &given).await?;
    // Whoever answers for the first time changes nothing that was approved.
    let matters = known.is_some()
        && changed.iter().any(|id| asked.definition.question(id).is_some_and(|one| one.matters));
    let again = own::answers_return_to_approval(registration.state, event.approval, matters);
    let action = "registration_answered";
    let change = Change { actor: PARTICIPANT, action, subject: "registrations", id, reason: None };
    change.record(&tx, now, None::<&()>, Some(&serde_json::json!({ "changed": changed }))).await?;
    if again {
        tell(&tx, &registration, token, now).await?;
    }
    let mut row = registration.into_active_model();
    if again {
        row.state = Set(RegistrationState::Submitted);
    }
    row.updated_at = Set(now);
    row.update(&tx).await?;
    tx.commit().await?;
    disk::remove(&app.config.data_dir, &names).await;
    Ok(Ok(()))
}

/// The person hears that officers decide once more.
async fn tell(
    tx: &sea_orm::DatabaseTransaction,
    registration: &registration::Model,
    token: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Fault> {
    let (Some(email), Some(language)) = (&registration.email, registration.language) else { return Ok(()) };
    Notice {
        kind: "registration_received",
        event_id: registration.event_id,
        registration_id: registration.id,
        email,
        language,
        token: token.to_owned(),
    }
    .queue(tx, now)
    .await
}

/// The questions whose answers differ.
fn changed(before: Option<&Answers>, after: &Answers) -> Vec<String> {
    let none = Answers::default();
    let before = before.unwrap_or(&none);
    let all = before.0.keys().chain(after.0.keys());
    let differs = all.filter(|id| before.0.get(*id) != after.0.get(*id));
    let ids: std::collections::BTreeSet<&String> = differs.collect();
    ids.into_iter().cloned().collect()
}
