//! Those who may have registered twice with different spelling: the same address and names that look alike.

use std::collections::{BTreeSet, HashMap};

use domain::{identity::normal_form, likeness::is_other_spelling, registration::RegistrationState};
use entities::{
    person_pair,
    registration::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Func},
};

use crate::fault::Fault;

/// A registration that may be of the same person as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// Row number.
    pub id: i64,
    /// Name.
    pub name: String,
}

/// What tells one registration from another.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Spelled {
    /// Row number.
    pub id: i64,
    /// Whose it is.
    pub person_id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub email: Option<String>,
}

/// Who of these people may stand in the list of the event once more.
///
/// # Errors
/// When the database does not answer.
pub async fn of_some(
    db: &impl ConnectionTrait,
    event_id: i64,
    people: &[Model],
) -> Result<HashMap<i64, Twin>, Fault> {
    let addresses: Vec<String> =
        people.iter().filter_map(|person| Some(person.email.as_ref()?.to_lowercase())).collect();
    if addresses.is_empty() {
        return Ok(HashMap::new());
    }
    // Databases fold the case of Latin letters alike, and of others each in its own way; addresses with
    // others are few, and are compared here.
    let email = || Expr::col(Column::Email);
    let is_plain = Expr::expr(Func::cust("octet_length").arg(email())).eq(Func::char_length(email()));
    let alike = Condition::any().add(is_among(db.get_database_backend(), addresses)).add(is_plain.not());
    let found = Entity::find()
        .select_only()
        .columns([Column::Id, Column::PersonId, Column::Name, Column::Email])
        .filter(Column::EventId.eq(event_id))
        .filter(Column::State.ne(RegistrationState::Withdrawn))
        .filter(alike)
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id);
    let found = found.into_model::<Spelled>().all(db).await?;
    let apart = told_apart(db, &found).await?;
    Ok(lookalikes(&found, &apart))
}

/// The pairs of people, the smaller number first, of whom an officer said that they are two.
async fn told_apart(db: &impl ConnectionTrait, found: &[Spelled]) -> Result<BTreeSet<(i64, i64)>, Fault> {
    let mut people = HashMap::new();
    for spelled in found {
        let address = spelled.email.as_deref().map(normal_form);
        people.entry(address).or_insert_with(Vec::new).extend(spelled.person_id);
    }
    let several = people.into_values().filter(|people| people.len() > 1).flatten();
    let pairs = person_pair::Entity::find()
        .filter(person_pair::Column::PersonId.is_in(several))
        .filter(person_pair::Column::DistinctAt.is_not_null());
    Ok(pairs.all(db).await?.into_iter().map(|pair| (pair.person_id, pair.other_id)).collect())
}

/// Whether the address in small letters is among some. As rows of their own they are looked up; as a list,
/// `PostgreSQL` compares each address with each of them once it plans for any list.
fn is_among(backend: DbBackend, addresses: Vec<String>) -> Expr {
    let row = |number: usize| match backend {
        DbBackend::Postgres => format!("(${number})"),
        _ => "(?)".to_owned(),
    };
    let rows: Vec<String> = (1..=addresses.len()).map(row).collect();
    Expr::cust_with_values(format!("LOWER(email) IN (VALUES {})", rows.join(",")), addresses)
}

/// Those of one list, in the order of registration, who look alike. Each with the nearest before, or
/// after for the first. Those whom an officer told apart do not.
#[must_use]
pub fn lookalikes(people: &[Spelled], apart: &BTreeSet<(i64, i64)>) -> HashMap<i64, Twin> {
    let mut by_address: HashMap<String, Vec<&Spelled>> = HashMap::new();
    for person in people {
        if let Some(email) = &person.email {
            by_address.entry(normal_form(email)).or_default().push(person);
        }
    }
    let mut twins = HashMap::new();
    for people in by_address.values().filter(|people| people.len() > 1) {
        for (at, person) in people.iter().enumerate() {
            let is_apart = |other: &Spelled| {
                let both = person.person_id.zip(other.person_id);
                both.is_some_and(|(one, other)| {
                    apart.contains(&(one, other)) || apart.contains(&(other, one))
                })
            };
            let alike = |other: &&&Spelled| {
                other.id != person.id
                    && !is_apart(other)
                    && matches!((&person.name, &other.name), (Some(one), Some(two)) if is_other_spelling(one, two))
            };
            let nearest = people[..at].iter().rev().find(alike).or_else(|| people[at..].iter().find(alike));
            if let Some(twin) = nearest {
                twins.insert(person.id, Twin { id: twin.id, name: twin.name.clone().unwrap_or_default() });
            }
        }
    }
    twins
}
