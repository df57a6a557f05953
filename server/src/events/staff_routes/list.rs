//! The list of events for officers.

use app::{
    i18n::Tongue,
    pages::staff_events::list::{Choices, Filter, Row, StaffEvents, list as list_page},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    event::{EventKind, EventState, Sector},
    registration::RegistrationState,
    staff::Action,
};
use entities::event::Model;

use super::{Asked, asked, page_number, pages};
use crate::{
    authorize::{Permit, SeeEvents},
    events::{choices::named, present, staff::Reader, staff_queries},
    fault::Fault,
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let filter = filter(&query);
    let number = page_number(&query);
    let (events, total) = staff_queries::page(app.db.read(), &filter, number).await?;
    let ids: Vec<i64> = events.iter().map(|event| event.id).collect();
    let counts = staff_queries::registrations_by_state(app.db.read(), &ids).await?;
    let none = Vec::new();
    let rows = events.iter().map(|event| row(&reader, event, counts.get(&event.id).unwrap_or(&none)));
    let address = urls::staff(locale.language, "/events");
    let model = StaffEvents {
        rows: rows.collect(),
        total,
        pages: pages(number, total, staff_queries::PER_PAGE, &address, &filter.fields()),
        choices: choices(&app, locale).await?,
        may_create: permit.staff().role.may(Action::EditEvent),
        filter,
    };
    Ok(reader.page("/events", StatusCode::OK, list_page(locale, &model)))
}

/// What was asked for; codes that do not exist ask for nothing.
fn filter(query: &[(String, String)]) -> Filter {
    let known = |name: &str, is_known: &dyn Fn(&str) -> bool| {
        let code = asked(query, name);
        if is_known(code) { code.to_owned() } else { String::new() }
    };
    Filter {
        state: known("state", &|code| code.parse::<EventState>().is_ok()),
        kind: known("kind", &|code| code.parse::<EventKind>().is_ok()),
        sector: known("sector", &|code| code.parse::<Sector>().is_ok()),
        year: known("year", &|year| year.parse::<i32>().is_ok()),
        text: asked(query, "text").chars().take(100).collect(),
    }
}

async fn choices(app: &App, locale: Tongue) -> Result<Choices, Fault> {
    let years = staff_queries::years(app.db.read()).await?;
    Ok(Choices {
        states: named(locale, "state", EventState::ALL.iter().map(|state| state.code())),
        kinds: named(locale, "kind", EventKind::ALL.iter().map(|kind| kind.code())),
        sectors: named(locale, "sector_short", Sector::ALL.iter().map(|sector| sector.code())),
        years: years.into_iter().map(|year| (year.to_string(), year.to_string())).collect(),
    })
}

fn row(reader: &Reader<'_>, event: &Model, counts: &[(RegistrationState, i64)]) -> Row {
    let entry = present::entry(reader.app, reader.locale, event);
    let sectors = event.sectors.0.iter().map(|sector| reader.locale.code("sector_short", sector));
    let sectors: Vec<String> = sectors.collect();
    Row {
        id: event.id,
        event_ref: event.event_ref.clone(),
        title: entry.title,
        title_language: entry.title_language,
        kind: entry.kind,
        sectors: reader.locale.formats.list(sectors.iter().map(String::as_str)),
        dates: entry.dates,
        place: entry.place,
        state: reader.locale.code("state", event.state.code()),
        taken: staff_queries::taken(counts),
        capacity: event.capacity,
        read_only: !reader.covers(event),
    }
}
