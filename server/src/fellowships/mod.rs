//! Fellowships: officers decide what becomes of the wishes of people who registered, one by one or several at once;
//! each is told in their language. Whether one was used follows from attendance.

mod operations;
pub mod routes;

pub use operations::{Order, Seen, Tally, decide, forget};

use app::{components::Passage, i18n::Tongue};
use entities::fellowship_decision::{Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::fault::Fault;

/// Why something was decided about a registration's fellowship, in the reader's language or the one there is.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn reason(
    db: &impl ConnectionTrait,
    locale: Tongue,
    registration_id: i64,
) -> Result<Option<Passage>, Fault> {
    let decided = Entity::find().filter(Column::RegistrationId.eq(registration_id)).one(db).await?;
    Ok(decided.and_then(|one| Passage::of(&one.reason, locale)))
}
