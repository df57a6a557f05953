//! The organizations that a registration form proposes: the most used, few enough for a slow link.

use app::{components::Choice, i18n::Tongue};
use entities::organization::{Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::fault::Fault;

/// How many are proposed; any other can be typed.
const PROPOSED: u64 = 40;

/// Names of the most used organizations in the language, with their abbreviations.
///
/// # Errors
/// When the database does not answer.
pub async fn offered(db: &impl ConnectionTrait, locale: Tongue) -> Result<Vec<Choice>, Fault> {
    let most_used = Entity::find().filter(Column::Uses.gt(0)).order_by_desc(Column::Uses);
    let found = most_used.order_by_asc(Column::Id).limit(PROPOSED).all(db).await?;
    let mut names: Vec<Choice> = found
        .into_iter()
        .filter_map(|one| {
            let name = one.names.best(locale.language)?.1.to_owned();
            Some((name, one.abbreviation.unwrap_or_default()))
        })
        .collect();
    names.sort_by(|(one, _), (other, _)| locale.formats.compare(one, other));
    Ok(names)
}
