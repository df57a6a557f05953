//! Who fits a filter, in the order asked for: all of them, or one page and how many there are.
//!
//! States, countries, roles and the order of registration are the database's work. Names are sorted and
//! searched as the reader's language has it, which no database does alike; then the few columns that
//! decide are read of all rows that are left.

use std::{borrow::Cow, collections::HashMap};

use app::{i18n::Tongue, pages::decisions::list::Filter};
use domain::{
    country::Iso3,
    registration::{RegistrationState, Role},
};
use entities::registration::{Column, Entity};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
    sea_query::{CaseStatement, Expr, Query},
};
use serde::Deserialize;

use super::queries::{Alike, NO_COUNTRY, is_meant, place_of_name, words};
use crate::{fault::Fault, state::App};

/// One page of those who fit.
#[derive(Debug, Clone, Default)]
pub struct Fitting {
    /// Their row numbers, in order.
    pub ids: Vec<i64>,
    /// How many fit in all.
    pub total: u64,
}

/// What a search or an order by name or country looks at; its fields in the order in which they are asked for.
#[derive(Debug, Deserialize)]
struct Looked<'t> {
    id: i64,
    #[serde(borrow)]
    name: Option<Words<'t>>,
    #[serde(borrow)]
    email: Option<Words<'t>>,
    #[serde(borrow)]
    organization: Option<Words<'t>>,
    country: Option<Iso3>,
}

/// Words that stay in the text that they were read from.
#[derive(Debug, Deserialize)]
struct Words<'t>(#[serde(borrow)] Cow<'t, str>);

impl Looked<'_> {
    fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.name, &self.email, &self.organization].into_iter().flatten().map(|words| words.0.as_ref())
    }
}

/// A page of them, after so many. `census` is everybody at the event.
///
/// # Errors
/// When the database does not answer.
pub async fn page(
    app: &App,
    locale: Tongue,
    event_id: i64,
    filter: &Filter,
    census: &[Alike],
    (skipped, most): (u64, u64),
) -> Result<Fitting, Fault> {
    if is_of_language(filter) {
        let all = all(app, locale, event_id, filter).await?;
        let total = all.len() as u64;
        let from = usize::try_from(skipped).unwrap_or(usize::MAX);
        let ids = all.into_iter().skip(from).take(usize::try_from(most).unwrap_or(usize::MAX)).collect();
        return Ok(Fitting { ids, total });
    }
    let rows = ordered(event_id, filter).offset(skipped).limit(most);
    let ids = rows.into_tuple().all(app.db.read()).await?;
    let total: i64 = census.iter().filter(|alike| is_among(filter, alike)).map(|alike| alike.number).sum();
    Ok(Fitting { ids, total: total.unsigned_abs() })
}

/// All of them.
///
/// # Errors
/// When the database does not answer.
pub async fn all(app: &App, locale: Tongue, event_id: i64, filter: &Filter) -> Result<Vec<i64>, Fault> {
    let rows = ordered(event_id, filter);
    if !is_of_language(filter) {
        return Ok(rows.into_tuple().all(app.db.read()).await?);
    }
    let (words, order) = (words(&filter.text), Order::new(app, locale, &filter.sort));
    let (moment, mut fitting) = (app.db.snapshot().await?, Vec::new());
    for portion in 0.. {
        let text = as_one_text(&moment, rows.clone().offset(portion * PORTION).limit(PORTION)).await?;
        let people: Vec<Looked<'_>> = serde_json::from_str(&text)?;
        let meant = people.iter().filter(|person| is_meant(person.texts(), &words));
        fitting.extend(meant.map(|person| (order.place(person), person.id)));
        if (people.len() as u64) < PORTION {
            break;
        }
    }
    moment.commit().await?;
    // Those of one place stay in the order of registration.
    fitting.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(fitting.into_iter().map(|(_, id)| id).collect())
}

/// So many are looked at together, so that a large event needs no more memory than a small one.
const PORTION: u64 = 4_000;

/// Everybody among these rows as one text: a row each would take longer to hand over than to look at.
async fn as_one_text(db: &impl ConnectionTrait, rows: Select<Entity>) -> Result<String, Fault> {
    let columns = [Column::Name, Column::Email, Column::Organization, Column::Country];
    let all = match db.get_database_backend() {
        DbBackend::Postgres => {
            "CAST(json_agg(json_build_array(id, name, email, organization, country)) AS TEXT)"
        }
        _ => "json_group_array(json_array(id, name, email, organization, country))",
    };
    let text = Query::select()
        .expr(Expr::cust(all))
        .from_subquery(rows.columns(columns).into_query(), "people")
        .to_owned();
    let row = db.query_one(&text).await?;
    let text: Option<String> = row.map(|row| row.try_get_by_index(0)).transpose()?.flatten();
    // Nobody is no text in one database and an empty list in the other.
    Ok(text.unwrap_or_else(|| "[]".to_owned()))
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

/// Whether those who are alike are among the rows that the database can tell.
fn is_among(filter: &Filter, alike: &Alike) -> bool {
    let is_state = filter.state.parse().map_or(true, |state: RegistrationState| alike.state == state);
    let is_role = filter.role.parse().map_or(true, |role: Role| alike.role == role);
    let is_country = match filter.country.parse::<Iso3>() {
        Ok(country) => alike.country == Some(country),
        Err(_) => filter.country != NO_COUNTRY || alike.country.is_none(),
    };
    is_state && is_role && is_country
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

/// An order that the database does not know.
enum Order {
    /// By name as the language orders names.
    Name(Tongue),
    /// By country as the language orders countries; those without stand last.
    Country(HashMap<Iso3, usize>),
    /// As they were read.
    Given,
}

impl Order {
    fn new(app: &App, locale: Tongue, sort: &str) -> Self {
        match sort {
            "name" => Self::Name(locale),
            "country" => {
                let countries = app.countries.in_order(locale.language);
                Self::Country(countries.zip(1..).map(|((code, _), place)| (code, place)).collect())
            }
            _ => Self::Given,
        }
    }

    fn place(&self, person: &Looked<'_>) -> (bool, Vec<u8>) {
        match self {
            Self::Name(locale) => place_of_name(locale, person.name.as_ref().map(|words| words.0.as_ref())),
            Self::Country(places) => {
                let place = person.country.map(|code| places.get(&code).copied().unwrap_or_default());
                (place.is_none(), place.unwrap_or_default().to_be_bytes().to_vec())
            }
            Self::Given => (false, Vec::new()),
        }
    }
}
