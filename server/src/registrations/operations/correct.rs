//! A person corrects what is held about them. The trail names the fields, never what stood in them,
//! so that erasing the person later leaves nothing behind.

use chrono::{DateTime, Utc};
use domain::{
    identity::Pair,
    places::Profile,
    registration::{
        RegistrationState,
        entry::{Details, Field},
        own,
    },
};
use entities::{event, person, registration};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::{PARTICIPANT, Refused, notify::Notice};
use crate::{
    audit::Change,
    delegations::steps_of,
    fault::{Fault, Outcome},
    forms::{files::disk, holding},
    mail::bounces,
    organizations::jobs::count,
    people::look_again,
    places, reference,
    registrations::{held, people},
    state::App,
};

/// Corrects the registration that a token opens.
///
/// # Errors
/// When the database does not answer.
pub async fn correct(app: &App, token: &str, details: Details) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    // Before the event, as whoever registers does it.
    let pair = people::pair(&details);
    people::lock(&tx, &pair).await?;
    let Some((registration, event)) = held::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    if !own::can_change(event.state) {
        return Ok(Err(Refused::OnRecord));
    }
    let changed = changed(&registration, &details);
    if changed.is_empty() {
        return Ok(Ok(()));
    }
    if let Some(field) = own::changes_group(&changed)
        && !fits(app, &tx, &registration, &event, &details).await?
    {
        return Ok(Err(Refused::NoPlaceFor(field)));
    }
    if changed.contains(&Field::Email) {
        forget_marks(&tx, &registration, &details.email).await?;
    }
    let again = own::returns_to_approval(registration.state, steps_of(&event).any(), &changed);
    let id = registration.id;
    if let Some(person) = registration.person_id
        && (changed.contains(&Field::Name) || changed.contains(&Field::Email))
    {
        rename(&tx, person, &details, pair, now).await?;
    }
    let (person, organization) = (registration.person_id, registration.organization.clone());
    let other = own::changes_delegation(&changed);
    let corrected = write(&tx, registration.clone(), details.clone(), (again, other), now).await?;
    let dropped = holding::drop_hidden(&tx, (&registration, &corrected), now).await?;
    if let Some(person) = person {
        look_again(&tx, person).await?;
    }
    if changed.contains(&Field::Organization) {
        // Nobody may type it any more.
        count(&tx, organization).await?;
    }
    let change = Change {
        actor: PARTICIPANT,
        action: "registration_corrected",
        subject: "registrations",
        id,
        reason: None,
    };
    change.record(&tx, now, None::<&()>, Some(&serde_json::json!({ "changed": changed }))).await?;
    if changed.contains(&Field::Email) || again {
        // The new mailbox gets the link, so that it is not lost with the old one.
        let (kind, token) = (if again { "registration_received" } else { "own_link" }, token.to_owned());
        let (email, language) = (&details.email, details.language);
        Notice { kind, event_id: event.id, registration_id: id, email, language, token }
            .queue_anew(&tx, now)
            .await?;
    }
    tx.commit().await?;
    disk::remove(&app.config.data_dir, &dropped).await;
    Ok(Ok(()))
}

/// Whoever corrects an address says that the new one is good; what stood about the old one matters to nobody
/// who does not have it too.
async fn forget_marks(
    tx: &DatabaseTransaction,
    registration: &registration::Model,
    email: &str,
) -> Result<(), Fault> {
    bounces::clear(tx, email).await?;
    match &registration.email {
        Some(old) if !bounces::is_of_others(tx, old, registration.id).await? => bounces::clear(tx, old).await,
        _ => Ok(()),
    }
}

/// Whether the person may keep the place, or the offer of one, as whom they would be then. Whoever has
/// none is not held up.
async fn fits(
    app: &App,
    tx: &DatabaseTransaction,
    registration: &registration::Model,
    event: &event::Model,
    details: &Details,
) -> Result<bool, Fault> {
    if !places::has_quotas(tx, event.id).await? || !places::holds_place(tx, registration).await? {
        return Ok(true);
    }
    let (lists, day) = (reference::lists(tx).await?, places::day_of(app, event));
    let ledger = places::standing_without(app, tx, event, registration.id).await?.ledger;
    let before = places::profile_of(registration, &lists, day);
    let kind = Some(details.organization_kind);
    let after = Profile::of(details.country, kind, details.gender, details.mode, &lists, day);
    Ok(ledger.admits_instead(&before, &after).is_ok())
}

/// The fields that differ.
fn changed(held: &registration::Model, details: &Details) -> Vec<Field> {
    let differs = [
        (Field::Name, held.name.as_ref() != Some(&details.name)),
        (Field::Email, held.email.as_ref() != Some(&details.email)),
        (Field::OrganizationKind, held.organization_kind != Some(details.organization_kind)),
        (Field::Organization, held.organization != details.organization),
        (Field::Country, held.country != details.country),
        // Once attendance is on record, the mode is the record's.
        (Field::Mode, held.attendance_at.is_none() && held.mode != details.mode),
        (Field::Language, held.language != Some(details.language)),
        (Field::Gender, held.gender != details.gender),
    ];
    differs.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}

async fn write(
    tx: &DatabaseTransaction,
    registration: registration::Model,
    details: Details,
    (again, other): (bool, bool),
    now: DateTime<Utc>,
) -> Result<registration::Model, Fault> {
    let mode = if registration.attendance_at.is_some() { registration.mode } else { details.mode };
    let mut row = registration.into_active_model();
    if again {
        row.state = Set(RegistrationState::Submitted);
    }
    if other {
        // Whoever confirmed the person spoke for another delegation.
        row.focal_confirmed_at = Set(None);
        row.focal_confirmed_by = Set(None);
    }
    row.name = Set(Some(details.name));
    row.email = Set(Some(details.email));
    row.organization_kind = Set(Some(details.organization_kind));
    row.organization = Set(details.organization);
    row.country = Set(details.country);
    row.mode = Set(mode);
    row.language = Set(Some(details.language));
    row.gender = Set(details.gender);
    row.updated_at = Set(now);
    Ok(row.update(tx).await?)
}

/// The person bears the corrected name, and will be known by it together with the address, unless
/// somebody else is.
async fn rename(
    tx: &DatabaseTransaction,
    person: i64,
    details: &Details,
    pair: Pair,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let Some(found) = person::Entity::find_by_id(person).one(tx).await? else { return Ok(()) };
    let mut row = found.into_active_model();
    row.name = Set(details.name.clone());
    row.email = Set(Some(details.email.clone()));
    row.updated_at = Set(now);
    row.update(tx).await?;
    people::state_if_free(tx, person, pair).await
}
