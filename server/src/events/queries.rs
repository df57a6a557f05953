//! What is read of events.

use std::sync::LazyLock;

use app::pages::events::calendar::Filter;
use chrono::NaiveDate;
use domain::{country::Region, event::EventState, lists::ReferenceLists};
use entities::{
    event::{Column, Entity, Model},
    event_material,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, Iden, Iterable, Order,
    PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, LikeExpr},
};

use crate::{db::Db, fault::Fault};

/// Events on one page of a list.
pub const PER_PAGE: u64 = 25;

/// The event with this part of the address, if the public may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn public_event(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Model>, Fault> {
    // There is one at most. `one` would add a limit, for which SQLite plans the query anew each time.
    let found = Entity::find().filter(Column::Slug.eq(slug)).all(db).await?.pop();
    Ok(found.filter(|event| event.state.is_public()))
}

/// An event with what its page shows beside it.
#[derive(Debug)]
pub struct Shown {
    /// The event.
    pub event: Model,
    /// What it stands under.
    pub parent: Option<Model>,
    /// What stands under it, by date.
    pub children: Vec<Model>,
    /// Whether it has documents.
    pub has_materials: bool,
}

/// An event, what it stands under and what stands under it, as far as the public may see them. It is
/// written once instead of put together for each page, and asks everything at once.
static SHOWN: LazyLock<String> = LazyLock::new(|| {
    let columns: Vec<String> = Column::iter().map(|column| format!("r.{}", column.unquoted())).collect();
    format!(
        "SELECT {}, r.id = e.id AND EXISTS (SELECT 1 FROM event_materials m WHERE m.event_id = e.id) \
           AS has_materials \
         FROM events e JOIN events r ON r.id = e.id OR r.id = e.parent_id OR r.parent_id = e.id \
         WHERE e.slug = $1 AND e.state <> 'draft' AND r.state <> 'draft' \
         ORDER BY r.first_day IS NULL, r.first_day, r.start_time, r.event_ref",
        columns.join(",")
    )
});

/// The event with this part of the address and what stands around it, if the public may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn shown(db: &Db, slug: &str) -> Result<Option<Shown>, Fault> {
    let (mut found, mut around) = (None, Vec::new());
    for row in db.ask(&SHOWN, slug).await? {
        let event = Model::from_query_result(&row, "")?;
        if event.slug == slug {
            found = Some((event, row.try_get("", "has_materials")?));
        } else {
            around.push(event);
        }
    }
    Ok(found.map(|(event, has_materials)| {
        let (parents, children): (Vec<_>, Vec<_>) =
            around.into_iter().partition(|other| Some(other.id) == event.parent_id);
        Shown { parent: parents.into_iter().next(), event, children, has_materials }
    }))
}

/// The documents of an event, in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn materials_of(
    db: &impl ConnectionTrait,
    event_id: i64,
) -> Result<Vec<event_material::Model>, Fault> {
    use event_material::Column;
    Ok(event_material::Entity::find()
        .filter(Column::EventId.eq(event_id))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(db)
        .await?)
}

/// One page of the calendar and how many events fit.
///
/// # Errors
/// When the database does not answer.
pub async fn calendar(
    db: &impl ConnectionTrait,
    filter: &Filter,
    lists: &ReferenceLists,
    today: NaiveDate,
    page: u64,
) -> Result<(Vec<Model>, u64), Fault> {
    let past = filter.when == "past";
    let order = if past { Order::Desc } else { Order::Asc };
    let query = Entity::find()
        .filter(Column::State.ne(EventState::Draft))
        .filter(on_side(past, today))
        .filter(fits(filter, lists, today))
        .order_by_with_nulls(Column::FirstDay, order, sea_orm::sea_query::NullOrdering::Last)
        .order_by_asc(Column::EventRef);
    let pages = query.paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}

/// Upcoming until the last day is over; what has no date is past once it is on record.
fn on_side(past: bool, today: NaiveDate) -> Condition {
    let held = Column::State.is_in([EventState::Held, EventState::RecordClosed]);
    let undated = Condition::all().add(Column::LastDay.is_null());
    if past {
        Condition::any().add(Column::LastDay.lt(today)).add(undated.add(held))
    } else {
        Condition::any().add(Column::LastDay.gte(today)).add(undated.add(held.not()))
    }
}

fn fits(filter: &Filter, lists: &ReferenceLists, today: NaiveDate) -> Condition {
    let mut all = Condition::all();
    if !filter.kind.is_empty() {
        all = all.add(Column::Kind.eq(filter.kind.as_str()));
    }
    if let Ok(region) = filter.region.parse::<Region>() {
        all = all.add(Column::HostCountry.is_in(lists.hosts_in(region, today)));
    }
    for (column, code) in [(Column::Themes, &filter.theme), (Column::Languages, &filter.language)] {
        if !code.is_empty() {
            all = all.add(contains_code(column, code));
        }
    }
    for word in domain::search::folded(&filter.text).split_whitespace() {
        all = all
            .add(Expr::col(Column::Search).like(LikeExpr::new(format!("%{}%", escaped(word))).escape('\\')));
    }
    all
}

/// Whether a list column holds a code.
pub(super) fn contains_code(column: Column, code: &str) -> Condition {
    let like = |pattern: String| Expr::col(column).like(LikeExpr::new(pattern).escape('\\'));
    let code = escaped(code);
    Condition::any()
        .add(Expr::col(column).eq(code.clone()))
        .add(like(format!("{code};%")))
        .add(like(format!("%;{code}")))
        .add(like(format!("%;{code};%")))
}

pub(crate) fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}
