//! What is read for lists of an event's people, whoever shows them.

use std::collections::BTreeMap;

use app::i18n::Tongue;
use domain::{
    country::Iso3,
    registration::{RegistrationState, Role},
    search::folded,
};
use entities::registration::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};

use crate::fault::Fault;

/// People on one page.
pub const PER_PAGE: u64 = 50;
/// What the filter of countries says for people without one.
pub const NO_COUNTRY: &str = "none";

/// The people of one page, in the order of the ids.
///
/// # Errors
/// When the database does not answer.
pub async fn in_order(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Model>, Fault> {
    let mut rows = Entity::find().filter(Column::Id.is_in(ids.iter().copied())).all(db).await?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

/// Whether every word is found in the texts of a person, whatever its accents.
#[must_use]
pub fn is_meant<'t>(texts: impl Iterator<Item = &'t str>, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    // A word has no space in it: whatever holds it, one of the texts does.
    let texts: Vec<String> = texts.map(folded).collect();
    words.iter().all(|word| texts.iter().any(|text| text.contains(word)))
}

/// The words of a search.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    folded(text).split_whitespace().map(str::to_owned).collect()
}

/// Where a name stands as the language orders names; those without stand last.
#[must_use]
pub fn place_of_name(locale: Tongue, name: Option<&str>) -> (bool, Vec<u8>) {
    name.map_or((true, Vec::new()), |name| (false, locale.formats.order_key(name)))
}

/// People of one event who are alike in what the database can tell apart, and how many they are.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Alike {
    /// Where their registrations stand.
    pub state: RegistrationState,
    /// The country that they represent.
    pub country: Option<Iso3>,
    /// The role in which they come.
    pub role: Role,
    /// How many they are.
    pub number: i64,
}

/// Everybody at an event, by state, country and role: read once, this answers how many stand in each
/// state, what there is to choose from, and how many a filter leaves.
///
/// # Errors
/// When the database does not answer.
pub async fn census(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Alike>, Fault> {
    let columns = [Column::State, Column::Country, Column::Role];
    let rows = Entity::find().filter(Column::EventId.eq(event_id)).select_only().columns(columns);
    let groups = columns.into_iter().fold(rows, QuerySelect::group_by);
    Ok(groups.column_as(Column::Id.count(), "number").into_model().all(db).await?)
}

/// How many of them stand in each state, in the order of states.
#[must_use]
pub fn by_state(census: &[Alike]) -> Vec<(RegistrationState, i64)> {
    let mut counts: BTreeMap<RegistrationState, i64> = BTreeMap::new();
    for alike in census {
        *counts.entry(alike.state).or_default() += alike.number;
    }
    counts.into_iter().collect()
}
