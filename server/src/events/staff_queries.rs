//! What is read of events for officers.

use std::collections::HashMap;

use app::pages::staff_events::list::Filter;
use chrono::{Datelike, NaiveDate};
use domain::{event::EventKind, event::EventState, registration::RegistrationState};
use entities::{
    event::{Column, Entity, Model},
    registration,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Func, LikeExpr, NullOrdering},
};

use super::queries::{contains_code, escaped};
use crate::fault::Fault;

/// Events on one page of the list.
pub const PER_PAGE: u64 = 50;

/// One page of the list, latest events first, and how many events fit.
///
/// # Errors
/// When the database does not answer.
pub async fn page(db: &impl ConnectionTrait, filter: &Filter, page: u64) -> Result<(Vec<Model>, u64), Fault> {
    let query = Entity::find()
        .filter(fits(filter))
        .order_by_with_nulls(Column::FirstDay, sea_orm::Order::Desc, NullOrdering::First)
        .order_by_asc(Column::EventRef);
    let pages = query.paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}

fn fits(filter: &Filter) -> Condition {
    let mut all = Condition::all();
    if let Ok(state) = filter.state.parse::<EventState>() {
        all = all.add(Column::State.eq(state));
    }
    if let Ok(kind) = filter.kind.parse::<EventKind>() {
        all = all.add(Column::Kind.eq(kind));
    }
    if !filter.sector.is_empty() {
        all = all.add(contains_code(Column::Sectors, &filter.sector));
    }
    if let Some((first, next)) = filter.year.parse().ok().and_then(bounds) {
        all = all.add(Column::FirstDay.gte(first)).add(Column::FirstDay.lt(next));
    }
    for word in domain::search::folded(&filter.text).split_whitespace() {
        let like = || LikeExpr::new(format!("%{}%", escaped(word))).escape('\\');
        let reference = Expr::expr(Func::lower(Expr::col(Column::EventRef)));
        all =
            all.add(Condition::any().add(Expr::col(Column::Search).like(like())).add(reference.like(like())));
    }
    all
}

fn bounds(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?))
}

/// The years in which some event begins, latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn years(db: &impl ConnectionTrait) -> Result<Vec<i32>, Fault> {
    let days: Vec<Option<NaiveDate>> =
        Entity::find().select_only().column(Column::FirstDay).distinct().into_tuple().all(db).await?;
    let mut years: Vec<i32> = days.into_iter().flatten().map(|day| day.year()).collect();
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    Ok(years)
}

#[derive(FromQueryResult)]
struct Count {
    event_id: i64,
    state: RegistrationState,
    number: i64,
}

/// How many registrations of these events stand in each state.
///
/// # Errors
/// When the database does not answer.
pub async fn registrations_by_state(
    db: &impl ConnectionTrait,
    events: &[i64],
) -> Result<HashMap<i64, Vec<(RegistrationState, i64)>>, Fault> {
    let rows = registration::Entity::find()
        .select_only()
        .column(registration::Column::EventId)
        .column(registration::Column::State)
        .column_as(registration::Column::Id.count(), "number")
        .filter(registration::Column::EventId.is_in(events.iter().copied()))
        .group_by(registration::Column::EventId)
        .group_by(registration::Column::State)
        .into_model::<Count>()
        .all(db)
        .await?;
    let mut counts: HashMap<i64, Vec<(RegistrationState, i64)>> = HashMap::new();
    for Count { event_id, state, number } in rows {
        counts.entry(event_id).or_default().push((state, number));
    }
    for of_event in counts.values_mut() {
        of_event.sort_unstable_by_key(|(state, _)| *state);
    }
    Ok(counts)
}

/// How many places of those counted are taken.
#[must_use]
pub fn taken(counts: &[(RegistrationState, i64)]) -> i64 {
    counts.iter().filter(|(state, _)| state.takes_place()).map(|(_, number)| number).sum()
}

/// How many registrations stand in one of the states.
#[must_use]
pub fn standing(counts: &[(RegistrationState, i64)], is: impl Fn(RegistrationState) -> bool) -> i64 {
    counts.iter().filter(|(state, _)| is(*state)).map(|(_, number)| number).sum()
}

/// The reference of an event.
///
/// # Errors
/// When the database does not answer.
pub async fn reference_of(db: &impl ConnectionTrait, event: Option<i64>) -> Result<Option<String>, Fault> {
    let Some(id) = event else { return Ok(None) };
    let found = Entity::find_by_id(id).select_only().column(Column::EventRef);
    Ok(found.into_tuple().one(db).await?)
}
