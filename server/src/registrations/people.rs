//! Who a registration belongs to: by e-mail and name together, never by one alone
//! (`domain::identity`).

use chrono::{DateTime, Utc};
use domain::{
    identity::{Pair, normal_form},
    registration::entry::Details,
};
use entities::{person, person_identity};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseBackend, EntityTrait, Statement, Value};

use crate::{fault::Fault, web::secrets};

/// A person on record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed {
    /// Row number.
    pub id: i64,
    /// What facts know the person by.
    pub key: i64,
    /// Whether the person was on record before.
    pub is_known: bool,
}

/// E-mail and name as they are compared.
pub(crate) fn pair(details: &Details) -> Pair {
    Pair { email: normal_form(&details.email), name: normal_form(&details.name) }
}

/// A short mark of a pair, for keys that must not hold an address.
pub(crate) fn mark(pair: &Pair) -> String {
    secrets::digest(&format!("{}\n{}", pair.email, pair.name))[..16].to_owned()
}

/// Makes whoever registers the same person at the same moment wait. `SQLite` has one writer anyway.
pub(crate) async fn lock(db: &impl ConnectionTrait, pair: &Pair) -> Result<(), Fault> {
    lock_all(db, std::slice::from_ref(pair)).await
}

/// The same for several people, in an order that everybody keeps, so that nobody waits for each other.
pub(super) async fn lock_all(db: &impl ConnectionTrait, pairs: &[Pair]) -> Result<(), Fault> {
    if db.get_database_backend() == DatabaseBackend::Postgres {
        let marks: Vec<String> = pairs.iter().map(mark).collect();
        let sql = "SELECT pg_advisory_xact_lock(k.number) FROM ( \
                     SELECT DISTINCT hashtextextended(m, 0) AS number \
                     FROM unnest(string_to_array($1, ',')) AS m ORDER BY 1 \
                   ) k";
        run(db, sql, [marks.join(",").into()]).await?;
    }
    Ok(())
}

/// The person who registers: the one for whom e-mail and name were stated together, else a new one.
/// Where several were stated so, nobody can tell which, and the person is known at this event only.
pub(crate) async fn placed(
    db: &impl ConnectionTrait,
    event_id: i64,
    details: &Details,
    now: DateTime<Utc>,
) -> Result<Placed, Fault> {
    let pair = pair(details);
    let stated = "SELECT p.id, p.person_key FROM person_identities i JOIN persons p ON p.id = i.person_id \
                  WHERE i.email_norm = $1 AND i.name_norm = $2 LIMIT 2";
    let known = found(db, stated, [pair.email.clone().into(), pair.name.clone().into()]).await?;
    match known.as_slice() {
        [] => {
            let placed = insert(db, details, None, now).await?;
            state(db, placed.id, pair).await?;
            Ok(placed)
        }
        [only] => Ok(*only),
        _ => {
            let bound = format!("form:{event_id}:{}", mark(&pair));
            // Whoever was merged is the one who stayed.
            let sql = "SELECT p.id, p.person_key FROM persons b \
                       JOIN persons p ON p.id = COALESCE(b.merged_into, b.id) WHERE b.bound_key = $1";
            match found(db, sql, [bound.clone().into()]).await?.first() {
                Some(known) => Ok(*known),
                None => insert(db, details, Some(bound), now).await,
            }
        }
    }
}

/// Notes that e-mail and name were stated together for a person, unless they were for somebody.
pub(crate) async fn state_if_free(db: &impl ConnectionTrait, person: i64, pair: Pair) -> Result<(), Fault> {
    let sql = "SELECT p.id, p.person_key FROM person_identities i JOIN persons p ON p.id = i.person_id \
               WHERE i.email_norm = $1 AND i.name_norm = $2 LIMIT 1";
    if found(db, sql, [pair.email.clone().into(), pair.name.clone().into()]).await?.is_empty() {
        state(db, person, pair).await?;
    }
    Ok(())
}

async fn state(db: &impl ConnectionTrait, person: i64, pair: Pair) -> Result<(), Fault> {
    let row = person_identity::ActiveModel {
        person_id: Set(person),
        email_norm: Set(pair.email),
        name_norm: Set(pair.name),
        merged_key: Set(None),
    };
    person_identity::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

async fn insert(
    db: &impl ConnectionTrait,
    details: &Details,
    bound_key: Option<String>,
    now: DateTime<Utc>,
) -> Result<Placed, Fault> {
    // A random number, so that the key tells nothing.
    let key = rand::random_range(1..=i64::MAX);
    let row = person::ActiveModel {
        person_key: Set(key),
        name: Set(details.name.clone()),
        email: Set(Some(details.email.clone())),
        bound_key: Set(bound_key),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    };
    let id = person::Entity::insert(row).exec(db).await?.last_insert_id;
    Ok(Placed { id, key, is_known: false })
}

async fn found<const N: usize>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: [Value; N],
) -> Result<Vec<Placed>, Fault> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = db.query_all_raw(statement).await?;
    rows.iter()
        .map(|row| Ok(Placed { id: row.try_get_by_index(0)?, key: row.try_get_by_index(1)?, is_known: true }))
        .collect()
}

async fn run<const N: usize>(db: &impl ConnectionTrait, sql: &str, values: [Value; N]) -> Result<(), Fault> {
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}
