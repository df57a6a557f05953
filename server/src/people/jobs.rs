//! Looks at people who are new or changed: what they are searched and compared by, and whom they could
//! be. A few at a time, each held against a few others that share something, whoever else there is.

use std::{
    collections::{BTreeSet, HashMap},
    time::Duration,
};

use chrono::{DateTime, Utc};
use domain::{
    likeness::{Heard, Profile, Reason, reasons},
    search::folded,
    texts::CodeList,
};
use entities::{person, person_merge, person_pair};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseBackend, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, OnConflict},
};

use super::{profiles, statement};
use crate::{db::Db, fault::Fault, organizations::jobs::note_texts, state::App};

/// How long a page waits for its turn to write, which a long import may have.
const PATIENCE: Duration = Duration::from_secs(2);
/// People looked at in one transaction.
const AT_ONCE: u64 = 100;
/// Transactions before others have their turn.
const ROUNDS: usize = 5;
/// People with whom somebody is held for one thing that they share. A mailbox of hundreds, or a name that
/// thousands have, says little of any two of them.
const OTHERS: usize = 50;
/// People whose names begin alike and are looked through for a slip of the pen.
const NEIGHBOURS: usize = 100;

/// Looks at some of those who wait for it; whether others are left.
///
/// # Errors
/// When the database does not answer; what was done until then stays done.
pub async fn look_at_people(app: &App) -> Result<bool, Fault> {
    for _ in 0..ROUNDS {
        if look_at_some(&app.db, app.clock.now()).await? < AT_ONCE {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Looks at those who wait for it if they are few, so that a page that shows people shows them at once;
/// whether it was left to others. Where nothing can be written, the page shows whoever it can.
pub async fn look_at_few(app: &App) -> bool {
    let few = async {
        let left = u64::try_from(waiting(app.db.read()).await?.len()).unwrap_or(u64::MAX) >= AT_ONCE;
        if !left {
            look_at_some(&app.db, app.clock.now()).await?;
        }
        Ok::<_, Fault>(left)
    };
    match tokio::time::timeout(PATIENCE, few).await {
        Ok(Ok(left)) => left,
        Ok(Err(fault)) => {
            tracing::warn!(%fault, "new people cannot be looked at");
            true
        }
        Err(_) => true,
    }
}

/// Takes away what merges would need to be undone once they cannot be: former names and addresses.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_merged(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let first = now - chrono::TimeDelta::days(domain::person_merge::UNDO_DAYS);
    let waiting = person_merge::Entity::find()
        .filter(person_merge::Column::MergedAt.lte(first))
        .filter(person_merge::Column::Moved.is_not_null())
        .all(app.db.read())
        .await?;
    for merge in waiting {
        let tx = app.db.write().await?;
        if merge.undone_at.is_none() {
            person::Entity::update_many()
                .col_expr(person::Column::Name, Expr::value(""))
                .col_expr(person::Column::Email, Expr::value(None::<String>))
                .filter(person::Column::Id.eq(merge.merged_id))
                .filter(person::Column::MergedInto.is_not_null())
                .exec(&tx)
                .await?;
        }
        let row = person_merge::ActiveModel { id: Set(merge.id), moved: Set(None), ..Default::default() };
        row.update(&tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn look_at_some(db: &Db, now: DateTime<Utc>) -> Result<u64, Fault> {
    // Most of the time nobody waits, and the turn to write is not taken.
    let ids = waiting(db.read()).await?;
    if ids.is_empty() {
        return Ok(0);
    }
    let tx = db.write().await?;
    if tx.get_database_backend() == DatabaseBackend::Postgres {
        // Two servers at once would not see each other's people.
        let lock = "SELECT pg_advisory_xact_lock(hashtextextended('people', 0))";
        tx.execute_raw(statement(&tx, lock, [])).await?;
    }
    let ids = waiting(&tx).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(&tx).await?;
    let count = people.len();
    look_at(&tx, people, now).await?;
    tx.commit().await?;
    Ok(u64::try_from(count).unwrap_or(u64::MAX))
}

async fn waiting(db: &impl ConnectionTrait) -> Result<Vec<i64>, Fault> {
    use person::Column;
    let ids = person::Entity::find().select_only().column(Column::Id).filter(Column::ProfiledAt.is_null());
    Ok(ids.order_by_asc(Column::Id).limit(AT_ONCE).into_tuple().all(db).await?)
}

async fn look_at(
    tx: &DatabaseTransaction,
    people: Vec<person::Model>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let mut candidates: HashMap<i64, BTreeSet<i64>> = HashMap::new();
    for person in &people {
        fill(tx, person, now).await?;
    }
    for person in people.iter().filter(|person| person.merged_into.is_none()) {
        candidates.insert(person.id, BTreeSet::new());
    }
    let ids: Vec<i64> = candidates.keys().copied().collect();
    let mut known = profiles::of(tx, &ids).await?;
    for (id, found) in &mut candidates {
        if let Some(profile) = known.get(id) {
            found.extend(others(tx, *id, profile).await?);
            found.extend(paired(tx, *id).await?);
        }
    }
    let missing: BTreeSet<i64> =
        candidates.values().flatten().copied().filter(|id| !known.contains_key(id)).collect();
    known.extend(profiles::of(tx, &missing.into_iter().collect::<Vec<_>>()).await?);
    for (id, found) in candidates {
        keep_pairs(tx, id, &found, &known, now).await?;
    }
    note_texts(tx, &ids).await
}

/// What the person is searched by; nobody finds whoever was merged.
async fn fill(tx: &DatabaseTransaction, person: &person::Model, now: DateTime<Utc>) -> Result<(), Fault> {
    let is_there = person.merged_into.is_none();
    let text = |text: String| Set(if is_there { text } else { String::new() });
    let heard = Heard::of(&person.name);
    let parts = [Some(folded(&person.name)), person.email.as_deref().map(folded)];
    let row = person::ActiveModel {
        id: Set(person.id),
        search: text(parts.into_iter().flatten().collect::<Vec<_>>().join(" | ")),
        name_key: text(heard.key),
        sound: text(heard.sound),
        profiled_at: Set(Some(now)),
        ..Default::default()
    };
    row.update(tx).await?;
    Ok(())
}

/// A few people who share something by which two can be one.
async fn others(tx: &DatabaseTransaction, id: i64, profile: &Profile) -> Result<BTreeSet<i64>, Fault> {
    let mut found = BTreeSet::new();
    let same_email = format!(
        "SELECT DISTINCT p.id FROM person_identities i JOIN persons p ON p.id = i.person_id \
         WHERE i.email_norm = $1 AND p.id <> $2 AND p.merged_into IS NULL ORDER BY p.id DESC LIMIT {OTHERS}"
    );
    for email in &profile.emails {
        for row in tx.query_all_raw(statement(tx, &same_email, [email.clone().into(), id.into()])).await? {
            found.insert(row.try_get_by_index(0)?);
        }
    }
    for name in &profile.names {
        let own = Heard::of(name);
        let mut named = Vec::new();
        if !own.key.is_empty() {
            named.extend(alike(tx, "name_key", &own.key, id).await?);
            named.extend(beginning_alike(tx, &own.key, id).await?);
        }
        if !own.sound.is_empty() {
            named.extend(alike(tx, "sound", &own.sound, id).await?);
        }
        let fits = |other: &String| {
            let other = Heard::of(other);
            own.is_same(&other) || own.is_close(&other)
        };
        found.extend(named.into_iter().filter(|(_, other)| fits(other)).map(|(id, _)| id));
    }
    Ok(found)
}

/// Whom the person was found to be like before: that may hold still, though they were found from the
/// other's side.
async fn paired(tx: &DatabaseTransaction, id: i64) -> Result<Vec<i64>, Fault> {
    let sql = "SELECT p.id FROM person_pairs c JOIN persons p ON p.id = c.other_id \
               WHERE c.person_id = $1 AND p.merged_into IS NULL \
               UNION SELECT p.id FROM person_pairs c JOIN persons p ON p.id = c.person_id \
               WHERE c.other_id = $1 AND p.merged_into IS NULL";
    let rows = tx.query_all_raw(statement(tx, sql, [id.into()])).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// People with the same value in a column.
async fn alike(
    tx: &DatabaseTransaction,
    column: &str,
    value: &str,
    id: i64,
) -> Result<Vec<(i64, String)>, Fault> {
    let sql = format!(
        "SELECT id, name FROM persons WHERE {column} = $1 AND {column} <> '' AND id <> $2 \
         AND merged_into IS NULL ORDER BY id DESC LIMIT {OTHERS}"
    );
    named(tx, &sql, [value.to_owned().into(), id.into()]).await
}

/// People whose name has the same first word of several.
async fn beginning_alike(tx: &DatabaseTransaction, key: &str, id: i64) -> Result<Vec<(i64, String)>, Fault> {
    let Some((first, _)) = key.split_once(' ').filter(|(first, _)| first.chars().count() > 2) else {
        return Ok(Vec::new());
    };
    // From the word and a space to the word and the sign after the space.
    let sql = format!(
        "SELECT id, name FROM persons WHERE name_key >= $1 AND name_key < $2 AND name_key <> '' AND id <> $3 \
         AND merged_into IS NULL ORDER BY name_key LIMIT {NEIGHBOURS}"
    );
    named(tx, &sql, [format!("{first} ").into(), format!("{first}!").into(), id.into()]).await
}

async fn named<const N: usize>(
    tx: &DatabaseTransaction,
    sql: &str,
    values: [sea_orm::Value; N],
) -> Result<Vec<(i64, String)>, Fault> {
    let rows = tx.query_all_raw(statement(tx, sql, values)).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// Keeps the pairs of one person as they are now. What somebody said of a pair stays said.
async fn keep_pairs(
    tx: &DatabaseTransaction,
    id: i64,
    found: &BTreeSet<i64>,
    known: &HashMap<i64, Profile>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    use person_pair::Column;
    let why = |other: &i64| -> Vec<Reason> {
        known.get(&id).zip(known.get(other)).map(|(one, other)| reasons(one, other)).unwrap_or_default()
    };
    let pairs: Vec<(i64, Vec<Reason>)> =
        found.iter().map(|other| (*other, why(other))).filter(|(_, reasons)| !reasons.is_empty()).collect();
    let others: Vec<i64> = pairs.iter().map(|(other, _)| *other).collect();
    for (own, other) in [(Column::PersonId, Column::OtherId), (Column::OtherId, Column::PersonId)] {
        person_pair::Entity::delete_many()
            .filter(own.eq(id))
            .filter(other.is_not_in(others.iter().copied()))
            .filter(Column::DistinctAt.is_null())
            .exec(tx)
            .await?;
    }
    for (other, reasons) in pairs {
        let row = person_pair::ActiveModel {
            person_id: Set(id.min(other)),
            other_id: Set(id.max(other)),
            reasons: Set(reasons.iter().collect::<CodeList>()),
            found_at: Set(now),
            ..Default::default()
        };
        let again = OnConflict::columns([Column::PersonId, Column::OtherId])
            .update_column(Column::Reasons)
            .to_owned();
        person_pair::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    }
    Ok(())
}
