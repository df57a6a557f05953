//! What is read for lists of an event's people, whoever shows them.

use app::i18n::Tongue;
use domain::{country::Iso3, registration::Role, search::folded};
use entities::registration::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

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
    // A word has no space in it: whatever holds it, one of the texts does.
    let texts: Vec<String> = texts.map(folded).collect();
    words.iter().all(|word| texts.iter().any(|text| text.contains(word)))
}

/// The words of a search.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    folded(text).split_whitespace().map(str::to_owned).collect()
}

/// By name as the language orders names; those without stand last.
pub fn by_language<T>(locale: Tongue, people: &mut [T], name: impl Fn(&T) -> Option<&str>) {
    // Comparing as a language does takes long; each name is looked at once.
    people.sort_by_cached_key(|person| match name(person) {
        Some(name) => (false, locale.formats.order_key(name)),
        None => (true, Vec::new()),
    });
}

/// The countries and roles that occur at an event, each pair once.
///
/// # Errors
/// When the database does not answer.
pub async fn occurring(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<(Option<Iso3>, Role)>, Fault> {
    let rows = Entity::find().filter(Column::EventId.eq(event_id)).select_only();
    Ok(rows.columns([Column::Country, Column::Role]).distinct().into_tuple().all(db).await?)
}
