//! Who somebody added by hand is, and how people are called on staff pages.

use app::i18n::Tongue;
use chrono::{DateTime, Utc};
use domain::{
    identity::{Key, Pair, Stated, normal_form},
    registration::by_hand::ByHand,
};
use entities::{event, person, person_identity};
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use sha2::{Digest, Sha256};

use crate::{
    fault::{Fault, Outcome},
    registrations::people as registered,
};

/// The name, or that the person was erased.
pub(crate) fn name(locale: Tongue, name: Option<&str>) -> String {
    name.map_or_else(|| locale.text("decisions-erased"), str::to_owned)
}

/// Makes whoever registers or adds the same person at the same moment wait. People are held before the event, as
/// where they register themselves, so that nobody waits for each other. Somebody without an address is known at the
/// event alone, which is held.
pub(super) async fn hold(tx: &DatabaseTransaction, who: &ByHand) -> Result<(), Fault> {
    let Some(email) = &who.email else { return Ok(()) };
    registered::lock(tx, &Pair { email: normal_form(email), name: normal_form(&who.name) }).await
}

/// A person on record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub(super) id: i64,
    pub(super) key: i64,
}

/// Several people are on record with this address and name; nobody can tell which is meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ambiguous;

/// The person for whom address and name were stated together, or somebody new; without an address,
/// somebody known at this event only. Imports place people by the same keys.
pub(super) async fn placed(
    tx: &DatabaseTransaction,
    event: &event::Model,
    who: &ByHand,
    now: DateTime<Utc>,
) -> Outcome<Placed, Ambiguous> {
    let stated = Stated::new(
        None,
        who.email.as_deref(),
        &who.name,
        &event.event_ref,
        who.country,
        who.organization.as_deref(),
    );
    let Some(pair) = stated.pair() else {
        return Ok(Ok(at_event(tx, stated.key(), who, now).await?));
    };
    let known: Vec<i64> = person_identity::Entity::find()
        .select_only()
        .column(person_identity::Column::PersonId)
        .filter(person_identity::Column::EmailNorm.eq(&pair.email))
        .filter(person_identity::Column::NameNorm.eq(&pair.name))
        .limit(2)
        .into_tuple()
        .all(tx)
        .await?;
    match known.as_slice() {
        [] => {
            let placed = insert(tx, who, None, now).await?;
            let row = person_identity::ActiveModel {
                person_id: Set(placed.id),
                email_norm: Set(pair.email.clone()),
                name_norm: Set(pair.name.clone()),
                merged_key: Set(None),
            };
            person_identity::Entity::insert(row).exec_without_returning(tx).await?;
            Ok(Ok(placed))
        }
        [only] => {
            let found = person::Entity::find_by_id(*only).one(tx).await?;
            let person = found.ok_or_else(|| Fault::other("a person went away while being registered"))?;
            Ok(Ok(Placed { id: person.id, key: person.person_key }))
        }
        _ => Ok(Err(Ambiguous)),
    }
}

async fn at_event(
    tx: &DatabaseTransaction,
    key: &Key,
    who: &ByHand,
    now: DateTime<Utc>,
) -> Result<Placed, Fault> {
    let digest = Sha256::digest(key.text());
    let bound = digest.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    let known = person::Entity::find().filter(person::Column::BoundKey.eq(&bound)).one(tx).await?;
    let known = match known.as_ref().and_then(|person| person.merged_into) {
        // Whoever was merged is the one who stayed.
        Some(kept) => person::Entity::find_by_id(kept).one(tx).await?,
        None => known,
    };
    match known {
        Some(person) => Ok(Placed { id: person.id, key: person.person_key }),
        None => insert(tx, who, Some(bound), now).await,
    }
}

async fn insert(
    tx: &DatabaseTransaction,
    who: &ByHand,
    bound_key: Option<String>,
    now: DateTime<Utc>,
) -> Result<Placed, Fault> {
    let key = rand::random_range(1..=i64::MAX);
    let row = person::ActiveModel {
        person_key: Set(key),
        name: Set(who.name.clone()),
        email: Set(who.email.clone()),
        bound_key: Set(bound_key),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    };
    let id = person::Entity::insert(row).exec(tx).await?.last_insert_id;
    Ok(Placed { id, key })
}
