//! What is read of the outbox.

use domain::staff::Limits;
use entities::{
    event,
    mail::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, LikeExpr, Query},
};

use crate::{
    accounts::queries::{Listed, PER_PAGE},
    authorize::Staff,
    fault::Fault,
};

/// The outbox, latest first, in one state or all. Whoever is limited to a Sector or region sees the mails
/// of its events only.
///
/// # Errors
/// When the database does not answer.
pub async fn mails(
    db: &impl ConnectionTrait,
    staff: &Staff,
    state: &str,
    page: u64,
) -> Result<Listed<Model>, Fault> {
    let mut wanted = Condition::all();
    if !state.is_empty() {
        wanted = wanted.add(Column::State.eq(state));
    }
    let Limits { sector, hosts } = &staff.limits;
    if sector.is_some() || hosts.is_some() {
        let of_sector = sector
            .map(|sector| Expr::cust("';' || sectors || ';'").like(LikeExpr::new(format!("%;{sector};%"))));
        let hosted = hosts.as_ref().map(|hosts| event::Column::HostCountry.is_in(hosts.iter().copied()));
        let own = Condition::all().add_option(of_sector).add_option(hosted);
        let events = Query::select().column(event::Column::Id).from(event::Entity).cond_where(own).take();
        wanted = wanted.add(Column::EventId.in_subquery(events));
    }
    let pages = Entity::find().filter(wanted).order_by_desc(Column::Id).paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}
