//! What is read of the decisions about the lists of countries.

use entities::list_change::{Column, Entity, Model};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, QueryOrder};

use crate::{
    accounts::queries::{Listed, PER_PAGE},
    fault::Fault,
};

/// What staff decided about the lists of countries, latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn list_changes(db: &impl ConnectionTrait, page: u64) -> Result<Listed<Model>, Fault> {
    let pages = Entity::find().order_by_desc(Column::Id).paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}
