//! What is read of the outbox.

use domain::{event::Sector, staff::Limits};
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
    delegations,
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
    /// The event.
    pub event: Option<i64>,
}

/// The outbox, latest first. Whoever is limited to a Sector or region sees the mails of its events, and those to
/// the focal points whom they designate for all of them.
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
    wanted = wanted.add_option(asked.event.map(|id| Column::EventId.eq(id)));
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
    let to_focal_points = sector.filter(|_| hosts.is_none()).map(to_focal_points_of);
    let seen = Condition::any().add(Column::EventId.in_subquery(events)).add_option(to_focal_points);
    Condition::all().add(seen)
}

/// Mails to the focal points who speak at every event of a Sector.
fn to_focal_points_of(sector: Sector) -> Condition {
    let theirs = Expr::cust(format!(
        "EXISTS (SELECT 1 FROM focal_points f WHERE f.sector = '{sector}' AND f.email = mails.recipient \
         AND (mails.data LIKE '%\"focal_point_id\":' || f.id || ',%' \
         OR mails.data LIKE '%\"focal_point_id\":' || f.id || '}}%'))"
    ));
    let kinds = [delegations::MAIL, delegations::WAITING];
    Condition::all().add(Column::EventId.is_null()).add(Column::Kind.is_in(kinds)).add(theirs)
}
