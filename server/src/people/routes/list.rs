//! The list of people.

use app::{
    pages::people::list::{People, Row, list as list_page},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::country::Iso3;
use entities::person;

use super::shown::countries;
use crate::{
    authorize::{Permit, SeePeople},
    events::{
        choices,
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    fault::Fault,
    people::{
        jobs::look_at_few,
        queries::{self, COUNTED, Held, PAIRS_COUNTED, PER_PAGE, Wanted},
    },
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/people`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeePeople>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let model = load(&reader, &query).await?;
    Ok(reader.page("/people", StatusCode::OK, list_page(locale, &model)))
}

async fn load(reader: &Reader<'_>, query: &[(String, String)]) -> Result<People, Fault> {
    let (app, locale, staff) = (reader.app, reader.locale, reader.staff);
    let unseen = look_at_few(app).await;
    let db = app.db.read();
    let wanted = Wanted {
        text: asked(query, "text").chars().take(100).collect(),
        country: asked(query, "country").parse::<Iso3>().ok(),
    };
    let with = match asked(query, "with").parse::<i64>() {
        Ok(id) => queries::person(db, staff, id).await?.map(|(person, _)| (person.id, person.name)),
        Err(_) => None,
    };
    let number = page_number(query);
    let (people, counted) = queries::page(db, staff, &wanted, number).await?;
    let total = counted.min(COUNTED);
    let ids: Vec<i64> = people.iter().map(|person| person.id).collect();
    let mut held = queries::registrations(db, staff, &ids).await?;
    let shown = people.iter().filter(|person| with.as_ref().is_none_or(|(id, _)| *id != person.id));
    let rows = shown.map(|person| row(reader, person, &held.remove(&person.id).unwrap_or_default()));
    let country = wanted.country.map(|code| code.to_string()).unwrap_or_default();
    let number_with = with.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
    let filters =
        [("text", wanted.text.as_str()), ("country", country.as_str()), ("with", number_with.as_str())];
    let address = urls::staff(locale.language, "/people");
    Ok(People {
        rows: rows.collect(),
        total,
        more: counted > COUNTED,
        unseen: unseen && queries::unseen(db, 1).await? > 0,
        pairs: queries::count_pairs(db, staff).await?.min(PAIRS_COUNTED),
        pages: pages(number, total, PER_PAGE, &address, &filters),
        countries: choices::countries(app, locale),
        text: wanted.text,
        country,
        with,
    })
}

fn row(reader: &Reader<'_>, person: &person::Model, held: &[Held]) -> Row {
    let last = held.iter().map(|(_, event)| event).max_by_key(|event| event.first_day);
    let when = last.map(crate::events::present::when);
    Row {
        id: person.id,
        name: person.name.clone(),
        email: person.email.clone().unwrap_or_default(),
        countries: countries(reader, held),
        registrations: held.len(),
        last: when.map(|when| when.dates(reader.locale)).unwrap_or_default(),
    }
}
