//! What is read of groups.

use std::collections::HashMap;

use entities::{
    group_member::{Column, Entity, Model},
    registration, registration_group,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::{fault::Fault, web::secrets};

/// The group that a token opens; none once whoever registered it was erased.
pub(super) async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<registration_group::Model>, Fault> {
    let digest = secrets::digest(token);
    let hash = registration_group::Column::TokenHash;
    Ok(registration_group::Entity::find().filter(hash.eq(digest)).one(db).await?)
}

/// The people of a group, each with the registration that the registrant may see.
pub(super) async fn members(
    db: &impl ConnectionTrait,
    group: i64,
) -> Result<Vec<(Model, Option<registration::Model>)>, Fault> {
    let members =
        Entity::find().filter(Column::GroupId.eq(group)).order_by_asc(Column::Position).all(db).await?;
    let ids = members.iter().filter_map(|member| member.registration_id);
    let found = registration::Entity::find().filter(registration::Column::Id.is_in(ids)).all(db).await?;
    let mut found: HashMap<i64, registration::Model> = found.into_iter().map(|row| (row.id, row)).collect();
    let with_row = |member: Model| {
        let row = member.registration_id.and_then(|id| found.remove(&id));
        (member, row)
    };
    Ok(members.into_iter().map(with_row).collect())
}

/// How many people a group has.
///
/// # Errors
/// When the database does not answer.
pub async fn people_in(db: &impl ConnectionTrait, group: i64) -> Result<u64, Fault> {
    Ok(Entity::find().filter(Column::GroupId.eq(group)).count(db).await?)
}

/// The addresses of those who registered some groups, by group.
///
/// # Errors
/// When the database does not answer.
pub async fn addresses(
    db: &impl ConnectionTrait,
    groups: impl IntoIterator<Item = i64>,
) -> Result<HashMap<i64, String>, Fault> {
    let ids: Vec<i64> = groups.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let which = registration_group::Column::Id.is_in(ids);
    let found = registration_group::Entity::find().filter(which).all(db).await?;
    Ok(found.into_iter().filter_map(|row| Some((row.id, row.email?))).collect())
}
