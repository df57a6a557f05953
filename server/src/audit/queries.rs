//! What is read of the audit trail.

use entities::audit_entry::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};

use crate::{
    accounts::queries::{Listed, PER_PAGE},
    fault::Fault,
};

/// The trail, latest first: of one actor, and of one subject such as `events` or `events 12`.
///
/// # Errors
/// When the database does not answer.
pub async fn trail(
    db: &impl ConnectionTrait,
    actor: &str,
    subject: &str,
    page: u64,
) -> Result<Listed<Model>, Fault> {
    let mut wanted = Condition::all();
    if !actor.is_empty() {
        wanted = wanted.add(Column::Actor.eq(actor));
    }
    let mut parts = subject.split_whitespace();
    if let Some(table) = parts.next() {
        wanted = wanted.add(Column::Subject.eq(table));
    }
    if let Some(id) = parts.next() {
        wanted = wanted.add(Column::SubjectId.eq(id));
    }
    let pages = Entity::find().filter(wanted).order_by_desc(Column::Id).paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}
