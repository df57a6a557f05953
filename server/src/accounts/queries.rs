//! What is read of accounts.

use entities::user;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::fault::Fault;

/// Rows on one page of a list.
pub const PER_PAGE: u64 = 50;

/// One page of a list, and how many rows there are in all.
pub type Listed<M> = (Vec<M>, u64);

/// The account with this address, in the spelling of `operations::address`.
///
/// # Errors
/// When the database does not answer.
pub async fn by_address(db: &impl ConnectionTrait, address: &str) -> Result<Option<user::Model>, Fault> {
    Ok(user::Entity::find().filter(user::Column::Email.eq(address)).one(db).await?)
}

/// The account with this number.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<user::Model>, Fault> {
    Ok(user::Entity::find_by_id(id).one(db).await?)
}

/// Accounts by address.
///
/// # Errors
/// When the database does not answer.
pub async fn accounts(db: &impl ConnectionTrait, page: u64) -> Result<Listed<user::Model>, Fault> {
    let pages = user::Entity::find().order_by_asc(user::Column::Email).paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}
