//! What is read of people, as far as an account may see them.

use std::collections::HashMap;

use domain::{country::Iso3, search::folded};
use entities::{event, person, person_merge, registration};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};

use super::{
    scope::{Sql, sees_all},
    statement,
};
use crate::{authorize::Staff, events::queries::escaped, fault::Fault};

/// People on one page.
pub const PER_PAGE: u64 = 50;
/// How many are counted at most: whoever looks for somebody does not turn so many pages.
pub const COUNTED: u64 = 2_000;

/// How many pairs are counted at most.
pub const PAIRS_COUNTED: u64 = 500;
/// Up to so many registrations are looked through to find who has one.
const FEW: i64 = 20_000;

/// Whom a list is about; what is empty asks for all.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Words of name or address, whatever their accents and case.
    pub text: String,
    /// Country represented at some event that the account sees.
    pub country: Option<Iso3>,
}

impl Wanted {
    async fn sql(&self, db: &impl ConnectionTrait, staff: &Staff) -> Result<Sql, Fault> {
        let mut sql = Sql::default();
        sql.and("p.merged_into IS NULL AND p.search <> ''");
        for word in folded(&self.text).split_whitespace() {
            let pattern = sql.value(format!("%{}%", escaped(word)));
            sql.and(&format!("p.search LIKE {pattern} ESCAPE '\\'"));
        }
        let (country, within) = self.of_registrations(staff, &mut sql);
        if country.is_empty() && within.is_empty() {
            return Ok(sql);
        }
        // Few registrations name those who have one; of many, each person is asked for one.
        if self.fits_few(db, staff).await? {
            let from = rows(&within, &country);
            sql.and(&format!("p.id IN (SELECT r.person_id {from})"));
        } else {
            let events = if within.is_empty() { "" } else { " JOIN events e ON e.id = r.event_id" };
            sql.and(&format!(
                "EXISTS (SELECT 1 FROM registrations r{events} WHERE r.person_id = p.id{country}{within})"
            ));
        }
        Ok(sql)
    }

    /// What a registration must be like, as further conditions: of the country, and seen by the account.
    fn of_registrations(&self, staff: &Staff, sql: &mut Sql) -> (String, String) {
        let country = self.country.map(|code| format!(" AND r.country = {}", sql.value(code.to_string())));
        let within = sql.within(staff).map(|within| format!(" AND {within}"));
        (country.unwrap_or_default(), within.unwrap_or_default())
    }

    /// Whether there are few registrations like that; counted from the index of events, as far as needed.
    async fn fits_few(&self, db: &impl ConnectionTrait, staff: &Staff) -> Result<bool, Fault> {
        let mut sql = Sql::default();
        let (country, within) = self.of_registrations(staff, &mut sql);
        let from = rows(&within, &country);
        let counted = format!("SELECT COUNT(*) FROM (SELECT 1 AS one {from} LIMIT {}) found", FEW + 1);
        let row = db.query_one_raw(statement(db, &counted, sql.values)).await?;
        let count: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        Ok(count <= FEW)
    }
}

/// The registrations like that, by event where that says which.
fn rows(within: &str, country: &str) -> String {
    if within.is_empty() {
        return format!("FROM registrations r WHERE 1 = 1{country}");
    }
    // `SQLite` takes the tables of a cross join in their order.
    format!("FROM events e CROSS JOIN registrations r WHERE r.event_id = e.id{within}{country}")
}

/// One page of people by name, and how many there are, [`COUNTED`] and one at most.
///
/// # Errors
/// When the database does not answer.
pub async fn page(
    db: &impl ConnectionTrait,
    staff: &Staff,
    wanted: &Wanted,
    page: u64,
) -> Result<(Vec<person::Model>, u64), Fault> {
    let Sql { text, values } = wanted.sql(db, staff).await?;
    let most = COUNTED + 1;
    let counted =
        format!("SELECT COUNT(*) FROM (SELECT 1 AS one FROM persons p WHERE {text} LIMIT {most}) found");
    let row = db.query_one_raw(statement(db, &counted, values.clone())).await?;
    let total: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    let skipped = page.saturating_sub(1).min(COUNTED / PER_PAGE) * PER_PAGE;
    let shown = format!(
        "SELECT p.* FROM persons p WHERE {text} ORDER BY p.search, p.id LIMIT {PER_PAGE} OFFSET {skipped}"
    );
    let people = person::Entity::find().from_raw_sql(statement(db, &shown, values)).all(db).await?;
    Ok((people, total.unsigned_abs()))
}

/// How many people have not been looked at yet, so that no search finds them; `most` at most.
///
/// # Errors
/// When the database does not answer.
pub async fn unseen(db: &impl ConnectionTrait, most: u64) -> Result<u64, Fault> {
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM persons WHERE profiled_at IS NULL LIMIT {most}) found"
    );
    let row = db.query_one_raw(statement(db, &sql, [])).await?;
    let count: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(count.unsigned_abs())
}

/// A registration with its event.
pub type Held = (registration::Model, event::Model);

/// The registrations of people that the account may see, latest event first.
///
/// # Errors
/// When the database does not answer.
pub async fn registrations(
    db: &impl ConnectionTrait,
    staff: &Staff,
    people: &[i64],
) -> Result<HashMap<i64, Vec<Held>>, Fault> {
    let mut found: HashMap<i64, Vec<Held>> = HashMap::new();
    for (person, held) in all_registrations(db, people).await? {
        if staff.covers(&held.1) {
            found.entry(person).or_default().push(held);
        }
    }
    Ok(found)
}

/// All registrations of people, whatever anybody may see of them.
pub(super) async fn all_registrations(
    db: &impl ConnectionTrait,
    people: &[i64],
) -> Result<Vec<(i64, Held)>, Fault> {
    let rows = registration::Entity::find()
        .filter(registration::Column::PersonId.is_in(people.iter().copied()))
        .all(db)
        .await?;
    let ids = rows.iter().map(|row| row.event_id);
    let events = event::Entity::find().filter(event::Column::Id.is_in(ids)).all(db).await?;
    let events: HashMap<i64, event::Model> = events.into_iter().map(|event| (event.id, event)).collect();
    let mut found: Vec<(i64, Held)> = rows
        .into_iter()
        .filter_map(|row| Some((row.person_id?, (row.clone(), events.get(&row.event_id)?.clone()))))
        .collect();
    found.sort_by_key(|(_, (row, event))| (std::cmp::Reverse(event.first_day), event.id, row.id));
    Ok(found)
}

/// A person who was not merged, if the account may see them: somebody without any registration is seen by
/// whoever sees everything.
///
/// # Errors
/// When the database does not answer.
pub async fn person(
    db: &impl ConnectionTrait,
    staff: &Staff,
    id: i64,
) -> Result<Option<(person::Model, Vec<Held>)>, Fault> {
    let Some(person) = person::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let held = registrations(db, staff, &[id]).await?.remove(&id).unwrap_or_default();
    let seen = sees_all(staff) || !held.is_empty();
    Ok(Some((person, held)).filter(|_| seen))
}

/// Two people who could be one.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Pair {
    /// Row number of the one.
    pub person_id: i64,
    /// Row number of the other.
    pub other_id: i64,
    /// Codes of the reasons.
    pub reasons: String,
}

/// Which pairs wait for an account to look at them; of one person or of all.
fn waiting_pairs(staff: &Staff, of: Option<i64>) -> Sql {
    let mut sql = Sql::default();
    sql.and("c.distinct_at IS NULL AND one.merged_into IS NULL AND two.merged_into IS NULL");
    if let Some(id) = of {
        let id = sql.value(id);
        sql.and(&format!("(c.person_id = {id} OR c.other_id = {id})"));
    }
    if let Some(within) = sql.within(staff) {
        for person in ["one", "two"] {
            sql.and(&format!(
                "EXISTS (SELECT 1 FROM registrations r JOIN events e ON e.id = r.event_id \
                 WHERE r.person_id = {person}.id AND {within})"
            ));
        }
    }
    sql
}

/// The pairs that a condition is about. `SQLite` takes the tables of a cross join in their order.
const PAIRS: &str = "FROM person_pairs c CROSS JOIN persons one CROSS JOIN persons two \
    WHERE one.id = c.person_id AND two.id = c.other_id";

/// How many pairs wait for somebody to look at them, `PAIRS_COUNTED` and one at most.
///
/// # Errors
/// When the database does not answer.
pub async fn count_pairs(db: &impl ConnectionTrait, staff: &Staff) -> Result<u64, Fault> {
    let Sql { text, values } = waiting_pairs(staff, None);
    let most = PAIRS_COUNTED + 1;
    let counted = format!("SELECT COUNT(*) FROM (SELECT 1 AS one {PAIRS} AND {text} LIMIT {most}) found");
    let row = db.query_one_raw(statement(db, &counted, values)).await?;
    let total: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(total.unsigned_abs())
}

/// Pairs at which nobody has looked, of people whom the account may see, latest first; of one person or
/// of all.
///
/// # Errors
/// When the database does not answer.
pub async fn pairs(
    db: &impl ConnectionTrait,
    staff: &Staff,
    of: Option<i64>,
    page: u64,
) -> Result<Vec<Pair>, Fault> {
    let Sql { text, values } = waiting_pairs(staff, of);
    let skipped = page.saturating_sub(1).min(PAIRS_COUNTED / PER_PAGE) * PER_PAGE;
    let shown = format!(
        "SELECT c.person_id, c.other_id, c.reasons {PAIRS} AND {text} \
         ORDER BY c.found_at DESC, c.person_id DESC, c.other_id DESC LIMIT {PER_PAGE} OFFSET {skipped}"
    );
    Ok(Pair::find_by_statement(statement(db, &shown, values)).all(db).await?)
}

/// The merges into a person that are in force, latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn merges(db: &impl ConnectionTrait, id: i64) -> Result<Vec<person_merge::Model>, Fault> {
    use person_merge::Column;
    let found = person_merge::Entity::find().filter(Column::KeptId.eq(id)).filter(Column::UndoneAt.is_null());
    Ok(found.order_by_desc(Column::Id).all(db).await?)
}
