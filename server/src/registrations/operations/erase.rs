//! A person is erased: everything that names them goes, and no figure changes. Registrations stay
//! with country, gender, kind of organization, role, mode, days and the random key, which leads to
//! nobody any more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use domain::{
    identity::normal_form,
    places::Answer,
    registration::{RegistrationState, own},
};
use entities::{audit_entry, event, invitation, mail, person, registration};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use super::{PARTICIPANT, Refused};
use crate::{
    audit::Change,
    delegations,
    events::versions,
    fault::{Fault, Outcome},
    fellowships,
    forms::{answers, files::disk},
    groups,
    mail::{KINDS_OF_INVITATIONS, TO_INVITED, bounces, unsubscribe},
    organizations::jobs::count,
    places, questionnaires,
    registrations::{drafts, queries},
    state::App,
};

/// Erases the person whose registration a token opens, at every event.
///
/// # Errors
/// When the database does not answer.
pub async fn erase(app: &App, token: &str) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(opened) = queries::by_token(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    let person = opened.person_id;
    let held = held_about(&tx, opened).await?;
    let addresses: BTreeSet<String> = held.iter().filter_map(|(one, _)| one.email.clone()).collect();
    let (mut organizations, mut names) = (Vec::new(), Vec::new());
    for (registration, event) in held {
        organizations.extend(registration.organization.clone());
        organizations.extend(answers::organizations_of(&tx, registration.id).await?);
        names.extend(anonymise(&tx, registration, &event, now).await?);
    }
    for address in &addresses {
        // What waits to be sent for the same mailbox is theirs as well.
        names.extend(drafts::forget_of(&tx, address).await?);
        delegations::forget(&tx, address, PARTICIPANT, now).await?;
        groups::forget(&tx, address, PARTICIPANT, now).await?;
        questionnaires::forget(&tx, address, PARTICIPANT, now).await?;
    }
    forget_invitations(&tx, &addresses).await?;
    // What nobody else typed goes too.
    count(&tx, organizations).await?;
    if let Some(person) = person {
        // References and stated pairs go with it, and what is kept of merges; so does whoever was merged.
        let merged = person::Entity::delete_many().filter(person::Column::MergedInto.eq(person));
        merged.exec(&tx).await?;
        person::Entity::delete_by_id(person).exec(&tx).await?;
    }
    tx.commit().await?;
    disk::remove(&app.config.data_dir, &names).await;
    Ok(Ok(()))
}

/// Every registration of the person, with its event, kept from changing until the end.
async fn held_about(
    tx: &DatabaseTransaction,
    opened: registration::Model,
) -> Result<Vec<(registration::Model, event::Model)>, Fault> {
    use registration::Column;
    let theirs = match opened.person_id {
        Some(person) => Column::PersonId.eq(person),
        None => Column::Id.eq(opened.id),
    };
    let events: Vec<i64> = registration::Entity::find()
        .select_only()
        .column(Column::EventId)
        .filter(theirs.clone())
        .into_tuple()
        .all(tx)
        .await?;
    // Always in one order, so that two erasures do not wait for each other.
    let events: BTreeMap<i64, event::Model> = event::Entity::find()
        .filter(event::Column::Id.is_in(events))
        .order_by_asc(event::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?
        .into_iter()
        .map(|event| (event.id, event))
        .collect();
    let registrations = registration::Entity::find().filter(theirs).all(tx).await?;
    Ok(registrations
        .into_iter()
        .filter_map(|one| events.get(&one.event_id).cloned().map(|event| (one, event)))
        .collect())
}

async fn anonymise(
    tx: &DatabaseTransaction,
    registration: registration::Model,
    event: &event::Model,
    now: DateTime<Utc>,
) -> Result<Vec<String>, Fault> {
    let id = registration.id;
    let gives_place_back = own::can_withdraw(registration.state, event.state);
    // Mails hold the address and the link.
    let names = answers::forget(tx, id).await?;
    groups::forget_member(tx, id).await?;
    fellowships::forget(tx, id).await?;
    mail::Entity::delete_many().filter(mail::Column::RegistrationId.eq(id)).exec(tx).await?;
    if let Some(email) = &registration.email
        && !bounces::is_of_others(tx, email, id).await?
    {
        bounces::clear(tx, email).await?;
        unsubscribe::forget(tx, email).await?;
    }
    let mut row = registration.into_active_model();
    row.person_id = Set(None);
    row.name = Set(None);
    row.email = Set(None);
    row.organization = Set(None);
    row.language = Set(None);
    row.token_hash = Set(None);
    row.submission = Set(None);
    row.reason = Set(None);
    row.registered_by = Set(None);
    row.reason_texts = Set(None);
    row.invitation_id = Set(None);
    row.address_due = Set(None);
    row.after_address = Set(None);
    if gives_place_back {
        row.state = Set(RegistrationState::Withdrawn);
    }
    row.updated_at = Set(now);
    row.update(tx).await?;
    places::end_offers_of(tx, [id], Answer::Declined, now).await?;
    forget_reasons(tx, id).await?;
    let change = Change {
        actor: PARTICIPANT,
        action: "registration_erased",
        subject: "registrations",
        id,
        reason: None,
    };
    change.record(tx, now, None::<&()>, None::<&()>).await?;
    if gives_place_back && event.capacity.is_some() {
        versions::raise_version(tx, event.id).await?;
    }
    Ok(names)
}

/// Invitations hold an address and a name, and so do their mails; that somebody was invited is no figure.
async fn forget_invitations(tx: &DatabaseTransaction, addresses: &BTreeSet<String>) -> Result<(), Fault> {
    use invitation::Column;
    let theirs = Column::EmailNorm.is_in(addresses.iter().map(|address| normal_form(address)));
    // As officers wrote the address, so do the mails.
    let written: Vec<Option<String>> = invitation::Entity::find()
        .select_only()
        .column(Column::Email)
        .filter(theirs.clone())
        .into_tuple()
        .all(tx)
        .await?;
    invitation::Entity::delete_many().filter(theirs).exec(tx).await?;
    mail::Entity::delete_many()
        .filter(mail::Column::Recipient.is_in(written.into_iter().flatten()))
        .filter(mail::Column::Kind.is_in(KINDS_OF_INVITATIONS.into_iter().chain(TO_INVITED)))
        .exec(tx)
        .await?;
    Ok(())
}

/// What officers gave as reasons may speak of the person; that something was done stays in the trail.
async fn forget_reasons(tx: &DatabaseTransaction, registration: i64) -> Result<(), Fault> {
    use audit_entry::Column;
    audit_entry::Entity::update_many()
        .col_expr(Column::Reason, Expr::value(Option::<String>::None))
        .filter(Column::Subject.eq("registrations"))
        .filter(Column::SubjectId.eq(registration.to_string()))
        .exec(tx)
        .await?;
    Ok(())
}
