//! The invitations of an event by where they stand, a page at a time.

use chrono::{DateTime, Utc};
use domain::invitation::Standing;
use entities::invitation::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, Func, LikeExpr},
};

use crate::{events::queries::escaped, fault::Fault};

/// Invitations on one page.
pub const PER_PAGE: u64 = 50;

/// The invitations of a page, newest first, and how many fit in all.
///
/// # Errors
/// When the database does not answer.
pub async fn page_of(
    db: &impl ConnectionTrait,
    event_id: i64,
    standing: Option<Standing>,
    text: &str,
    (page, now): (u64, DateTime<Utc>),
) -> Result<(Vec<Model>, u64), Fault> {
    let mut which = Condition::all().add(Column::EventId.eq(event_id));
    if let Some(standing) = standing {
        which = which.add(stands(standing, now));
    }
    let text = text.trim().to_lowercase();
    if !text.is_empty() {
        let pattern = format!("%{}%", escaped(&text));
        let holds = |column: Column| {
            let lower = Expr::expr(Func::lower(Expr::col(column)));
            lower.like(LikeExpr::new(pattern.clone()).escape('\\'))
        };
        which = which.add(Condition::any().add(holds(Column::Email)).add(holds(Column::Name)));
    }
    let found = Entity::find().filter(which);
    let total = found.clone().count(db).await?;
    let rows = found
        .order_by_desc(Column::Id)
        .offset(page.saturating_sub(1).saturating_mul(PER_PAGE))
        .limit(PER_PAGE)
        .all(db)
        .await?;
    Ok((rows, total))
}

/// The rule `domain::invitation::Terms::standing`, as the database asks it.
fn stands(standing: Standing, now: DateTime<Utc>) -> Condition {
    let used = || {
        Condition::all()
            .add(Column::MaxUses.is_not_null())
            .add(Expr::col(Column::Uses).gte(Expr::col(Column::MaxUses)))
    };
    let unused = || {
        Condition::any()
            .add(Column::MaxUses.is_null())
            .add(Expr::col(Column::Uses).lt(Expr::col(Column::MaxUses)))
    };
    let in_time = || Condition::any().add(Column::EndsAt.is_null()).add(Column::EndsAt.gt(now));
    let all = Condition::all();
    if standing == Standing::Revoked {
        return all.add(Column::RevokedAt.is_not_null());
    }
    let all = all.add(Column::RevokedAt.is_null());
    match standing {
        Standing::Answered => all.add(used()),
        Standing::Expired => all.add(unused()).add(Column::EndsAt.lte(now)),
        Standing::Declined => all.add(unused()).add(in_time()).add(Column::DeclinedAt.is_not_null()),
        _ => all.add(unused()).add(in_time()).add(Column::DeclinedAt.is_null()),
    }
}
