//! What is read of the outbox.

use domain::staff::Limits;
use entities::{
    event,
    mail::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, Func, LikeExpr, Query},
};

use crate::{
    accounts::queries::{Listed, PER_PAGE},
    authorize::Staff,
    events::queries::escaped,
    fault::Fault,
};

/// Asks for the mails that came back, whatever state they are in.
pub const RETURNED: &str = "returned";

/// Which mails are asked for; what is empty asks for all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// State.
    pub state: &'a str,
    /// Kind.
    pub kind: &'a str,
    /// Part of the recipient's address, in whichever case.
    pub recipient: &'a str,
}

/// The outbox, latest first. Whoever is limited to a Sector or region sees the mails of its events only.
///
/// # Errors
/// When the database does not answer.
pub async fn mails(
    db: &impl ConnectionTrait,
    staff: &Staff,
    asked: Wanted<'_>,
    page: u64,
) -> Result<Listed<Model>, Fault> {
    let mut wanted = within(staff);
    if asked.state == RETURNED {
        wanted = wanted.add(Column::BouncedAt.is_not_null());
    } else if !asked.state.is_empty() {
        wanted = wanted.add(Column::State.eq(asked.state));
    }
    if !asked.kind.is_empty() {
        wanted = wanted.add(Column::Kind.eq(asked.kind));
    }
    if !asked.recipient.is_empty() {
        let pattern = format!("%{}%", escaped(&asked.recipient.to_lowercase()));
        let address = Expr::expr(Func::lower(Expr::col(Column::Recipient)));
        wanted = wanted.add(address.like(LikeExpr::new(pattern).escape('\\')));
    }
    let pages = Entity::find().filter(wanted).order_by_desc(Column::Id).paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}

/// One mail, if whoever asks may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn mail(db: &impl ConnectionTrait, staff: &Staff, id: i64) -> Result<Option<Model>, Fault> {
    Ok(Entity::find_by_id(id).filter(within(staff)).one(db).await?)
}

/// The mails that somebody may see.
fn within(staff: &Staff) -> Condition {
    let Limits { sector, hosts } = &staff.limits;
    if sector.is_none() && hosts.is_none() {
        return Condition::all();
    }
    let of_sector =
        sector.map(|sector| Expr::cust("';' || sectors || ';'").like(LikeExpr::new(format!("%;{sector};%"))));
    let hosted = hosts.as_ref().map(|hosts| event::Column::HostCountry.is_in(hosts.iter().copied()));
    let own = Condition::all().add_option(of_sector).add_option(hosted);
    let events = Query::select().column(event::Column::Id).from(event::Entity).cond_where(own).take();
    Condition::all().add(Column::EventId.in_subquery(events))
}
