//! Who fits a filter, in the order asked for: all of them, or one page and how many there are.
//!
//! States, countries, roles and the order of registration are the database's work. Names are sorted and
//! searched as the reader's language has it, which no database does alike; then the few columns that
//! decide are read of all rows that are left.

use std::collections::HashMap;

use app::{i18n::Tongue, pages::decisions::list::Filter};
use domain::{
    country::Iso3,
    registration::{RegistrationState, Role},
};
use entities::registration::{Column, Entity};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{CaseStatement, Expr},
};

use super::queries::{NO_COUNTRY, by_language, is_meant, words};
use crate::{fault::Fault, state::App};

/// One page of those who fit.
#[derive(Debug, Clone, Default)]
pub struct Fitting {
    /// Their row numbers, in order.
    pub ids: Vec<i64>,
    /// How many fit in all.
    pub total: u64,
}

/// What a search or an order by name looks at.
#[derive(Debug, FromQueryResult)]
struct Looked {
    id: i64,
    name: Option<String>,
    email: Option<String>,
    organization: Option<String>,
    country: Option<Iso3>,
}

/// A page of them, after so many.
///
/// # Errors
/// When the database does not answer.
pub async fn page(
    app: &App,
    locale: Tongue,
    event_id: i64,
    filter: &Filter,
    (skipped, most): (u64, u64),
) -> Result<Fitting, Fault> {
    if is_of_language(filter) {
        let all = all(app, locale, event_id, filter).await?;
        let total = all.len() as u64;
        let from = usize::try_from(skipped).unwrap_or(usize::MAX);
        let ids = all.into_iter().skip(from).take(usize::try_from(most).unwrap_or(usize::MAX)).collect();
        return Ok(Fitting { ids, total });
    }
    let db = app.db.read();
    let total = which(event_id, filter).count(db).await?;
    let ids = ordered(event_id, filter).offset(skipped).limit(most).into_tuple().all(db).await?;
    Ok(Fitting { ids, total })
}

/// All of them.
///
/// # Errors
/// When the database does not answer.
pub async fn all(app: &App, locale: Tongue, event_id: i64, filter: &Filter) -> Result<Vec<i64>, Fault> {
    let (db, rows) = (app.db.read(), ordered(event_id, filter));
    let words = words(&filter.text);
    if !words.is_empty() {
        let columns = [Column::Name, Column::Email, Column::Organization, Column::Country];
        let mut people = rows.columns(columns).into_model::<Looked>().all(db).await?;
        people.retain(|person| {
            let texts = [&person.name, &person.email, &person.organization];
            is_meant(texts.into_iter().flatten().map(String::as_str), &words)
        });
        match filter.sort.as_str() {
            "name" => by_language(locale, &mut people, |person| person.name.as_deref()),
            "country" => by_country(app, locale, &mut people, |person| person.country),
            _ => (),
        }
        return Ok(people.into_iter().map(|person| person.id).collect());
    }
    Ok(match filter.sort.as_str() {
        "name" => {
            let mut people: Vec<(i64, Option<String>)> =
                rows.column(Column::Name).into_tuple().all(db).await?;
            by_language(locale, &mut people, |(_, name)| name.as_deref());
            people.into_iter().map(|(id, _)| id).collect()
        }
        "country" => {
            let mut people: Vec<(i64, Option<Iso3>)> =
                rows.column(Column::Country).into_tuple().all(db).await?;
            by_country(app, locale, &mut people, |(_, country)| *country);
            people.into_iter().map(|(id, _)| id).collect()
        }
        _ => rows.into_tuple().all(db).await?,
    })
}

/// Whether only the language knows who is meant, or in which order.
fn is_of_language(filter: &Filter) -> bool {
    !words(&filter.text).is_empty() || ["name", "country"].contains(&filter.sort.as_str())
}

/// The rows that the database can tell.
fn which(event_id: i64, filter: &Filter) -> Select<Entity> {
    let mut rows = Entity::find().filter(Column::EventId.eq(event_id));
    if let Ok(state) = filter.state.parse::<RegistrationState>() {
        rows = rows.filter(Column::State.eq(state));
    }
    if let Ok(role) = filter.role.parse::<Role>() {
        rows = rows.filter(Column::Role.eq(role));
    }
    match filter.country.parse::<Iso3>() {
        Ok(country) => rows.filter(Column::Country.eq(country)),
        Err(_) if filter.country == NO_COUNTRY => rows.filter(Column::Country.is_null()),
        Err(_) => rows,
    }
}

/// Their numbers, in the order of registration, or of states first.
fn ordered(event_id: i64, filter: &Filter) -> Select<Entity> {
    let mut rows = which(event_id, filter).select_only().column(Column::Id);
    if filter.sort == "state" {
        let rank = (0..)
            .zip(RegistrationState::ALL)
            .fold(CaseStatement::new(), |rank: CaseStatement, (at, state)| {
                rank.case(Column::State.eq(*state), Expr::val(at))
            });
        rows = rows.order_by_asc(Expr::expr(rank));
    }
    rows.order_by_asc(Column::SubmittedAt).order_by_asc(Column::Id)
}

/// By country as the language orders them; people of one country stay in the order of registration, and
/// those without stand last.
fn by_country<T>(app: &App, locale: Tongue, people: &mut [T], of: impl Fn(&T) -> Option<Iso3>) {
    let order: HashMap<Iso3, usize> =
        app.countries.in_order(locale.language).zip(0..).map(|((code, _), place)| (code, place)).collect();
    let place = |country: Option<Iso3>| country.map(|code| order.get(&code).copied());
    people.sort_by_key(|person| (of(person).is_none(), place(of(person))));
}
