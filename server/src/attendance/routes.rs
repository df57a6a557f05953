//! What answers at the addresses of an event's attendance.

use app::{
    components::Choice,
    i18n::{Tongue, count},
    pages::{
        attendance::grid::{Filter, Grid, Row, Told, grid},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    attendance::{Closed, may_record},
    event::EventMode,
    flaw::Flaw,
    registration::{AttendanceMode, RegistrationState},
    typed::Typed,
};
use entities::{event, registration::Model};

use super::{
    Everybody, NotRecorded, Saved, WITH_PLACE, operations, own_mode, queries, record_everybody,
    sheet::{Line, NONE, Shape},
};
use crate::{
    authorize::{Permit, RecordAttendance},
    decisions::{
        people,
        queries::{PER_PAGE, in_order, is_meant, place_of_name, words},
    },
    events::{
        choices::named,
        staff::{Reader, today},
        staff_routes::{Asked, asked, page_number, pages},
    },
    fault::Fault,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/events/{id}/attendance`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordAttendance>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let model = load(&reader, &event, &query, None).await?;
    Ok(reader.event_page(&event, "attendance", StatusCode::OK, grid(locale, &model)))
}

/// `POST /{lang}/staff/events/{id}/attendance`
///
/// # Errors
/// When the event is not the reader's.
pub async fn record(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordAttendance>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    match operations::save(&app, &permit, id, &typed).await {
        Ok(Ok(saved)) => Ok(back(locale, id, &typed, &saved)),
        Ok(Err(NotRecorded::Flaws(flaws))) => again(&reader, id, &typed, &flaws, None).await,
        Ok(Err(refusal)) => refused(&reader, id, &refusal),
        Err(fault) => again(&reader, id, &typed, &[], Some(render::told(&fault))).await,
    }
}

/// `POST /{lang}/staff/events/{id}/attendance/presence`
///
/// # Errors
/// When the event is not the reader's.
pub async fn presence(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordAttendance>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    at_once(&reader, &permit, id, &form, Everybody::Came).await
}

/// `POST /{lang}/staff/events/{id}/attendance/absence`
///
/// # Errors
/// When the event is not the reader's.
pub async fn absence(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordAttendance>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    at_once(&reader, &permit, id, &form, Everybody::StayedAway).await
}

async fn at_once(
    reader: &Reader<'_>,
    permit: &Permit<RecordAttendance>,
    id: i64,
    form: &Form,
    what: Everybody,
) -> Result<Response, Refusal> {
    reader.trust(form)?;
    match record_everybody(reader.app, permit, id, what).await? {
        Ok(number) => Ok(reader.to_event(id, "attendance", &format!("?saved={number}"))),
        Err(refusal) => refused(reader, id, &refusal),
    }
}

/// Back to the sheet, which says what became of it.
fn back(locale: Tongue, id: i64, typed: &Typed, saved: &Saved) -> Response {
    let sheet = urls::staff_event(locale.language, id, "attendance");
    let base = typed.filled("back").filter(|back| back.starts_with(&sheet)).unwrap_or(&sheet);
    let joint = if base.contains('?') { '&' } else { '?' };
    let stale: Vec<String> = saved.stale.iter().map(ToString::to_string).collect();
    let fields = [
        ("page", typed.get("page").to_owned()),
        ("saved", saved.done.len().to_string()),
        ("stale", stale.join(",")),
    ];
    let fields: Vec<_> = fields.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    let query = serde_urlencoded::to_string(fields).unwrap_or_default();
    render::see_other(&format!("{base}{joint}{query}"))
}

/// The sheet says itself why nothing is recorded.
fn refused(reader: &Reader<'_>, id: i64, refusal: &NotRecorded) -> Result<Response, Refusal> {
    match refusal {
        NotRecorded::OtherSector => Err(Problem::Forbidden.into()),
        NotRecorded::Unknown => Err(Problem::NotFound.into()),
        NotRecorded::Closed(_) | NotRecorded::Flaws(_) => Ok(reader.to_event(id, "attendance", "")),
    }
}

/// The sheet once more, as it was typed.
async fn again(
    reader: &Reader<'_>,
    id: i64,
    typed: &Typed,
    flaws: &[Flaw],
    unsaved: Option<Problem>,
) -> Result<Response, Refusal> {
    let event = reader.own_event(id).await?;
    let asked = typed.get("back").split_once('?').map_or("", |(_, query)| query);
    let mut query: Vec<(String, String)> = serde_urlencoded::from_str(asked).unwrap_or_default();
    query.push(("page".to_owned(), typed.get("page").to_owned()));
    let model = load(reader, &event, &query, Some((typed, flaws))).await?;
    let page = grid(reader.locale, &Grid { unsaved, ..model });
    Ok(reader.event_page(&event, "attendance", render::status_of_form(false, unsaved), page))
}

async fn load(
    reader: &Reader<'_>,
    event: &event::Model,
    query: &[(String, String)],
    typed: Option<(&Typed, &[Flaw])>,
) -> Result<Grid, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let db = app.db.read();
    let filter = Filter {
        text: asked(query, "text").chars().take(100).collect(),
        show: if asked(query, "show") == "open" { "open" } else { "" }.to_owned(),
    };
    let people = queries::everybody(db, event.id, &WITH_PLACE).await?;
    let open = people.iter().filter(|person| is_open(person)).count();
    let recorded = people.len() - open;
    let told = told(query, &people);
    let fitting = fitting(locale, &filter, people);
    let number = page_number(query);
    let skipped = usize::try_from((number - 1).saturating_mul(PER_PAGE)).unwrap_or(usize::MAX);
    let ids: Vec<i64> = fitting.iter().skip(skipped).take(50).map(|person| person.id).collect();
    let shape = Shape::of(event);
    let days = queries::days(db, &ids).await?;
    let none = Vec::new();
    let rows = in_order(db, &ids).await?;
    let rows = rows.iter().map(|row| {
        let stored = Line::on_record(&shape, row, days.get(&row.id).unwrap_or(&none));
        shown(reader, &shape, row, stored, typed.map(|(typed, _)| typed))
    });
    let total = u64::try_from(fitting.len()).unwrap_or(u64::MAX);
    let address = urls::staff_event(locale.language, event.id, "attendance");
    let filters = [("text", filter.text.as_str()), ("show", filter.show.as_str())];
    Ok(Grid {
        heading: reader.heading(event),
        days: shape.days.as_ref().map(|days| days.iter().map(|day| locale.formats.day(*day)).collect()),
        completable: shape.training && shape.days.is_some(),
        modes: modes(locale, event.mode, shape.days.is_some()),
        outcomes: outcomes(locale, shape.training),
        rows: rows.collect(),
        pages: pages(number, total, PER_PAGE, &address, &filters),
        filter,
        total,
        recorded: i64::try_from(recorded).unwrap_or(i64::MAX),
        open: i64::try_from(open).unwrap_or(i64::MAX),
        told,
        errors: typed.map(|(_, flaws)| reader.errors(flaws)).unwrap_or_default(),
        unsaved: None,
        locked: locked(reader, event),
        token: reader.token(),
    })
}

fn is_open(person: &queries::Light) -> bool {
    person.state == RegistrationState::Confirmed
}

/// Those who fit, by name.
fn fitting(locale: Tongue, filter: &Filter, people: Vec<queries::Light>) -> Vec<queries::Light> {
    let words = words(&filter.text);
    let mut people = people;
    people.retain(|person| {
        (filter.show.is_empty() || is_open(person)) && (words.is_empty() || is_meant(person.texts(), &words))
    });
    people.sort_by_cached_key(|person| place_of_name(locale, person.name.as_deref()));
    people
}

/// What the address says became of the last sheet.
fn told(query: &[(String, String)], people: &[queries::Light]) -> Told {
    let ids = asked(query, "stale").split(',').filter_map(|id| id.parse::<i64>().ok()).take(200);
    let names = ids.filter_map(|id| people.iter().find(|person| person.id == id)?.name.clone());
    Told { saved: asked(query, "saved").parse().ok(), stale: names.collect() }
}

fn shown(reader: &Reader<'_>, shape: &Shape, row: &Model, stored: Line, typed: Option<&Typed>) -> Row {
    let (app, locale) = (reader.app, reader.locale);
    let seen = match typed {
        Some(typed) => typed.get(&format!("seen_{}", row.id)).to_owned(),
        None => stored.mark(),
    };
    let line = typed.map_or(stored, |typed| Line::typed(shape, typed, row.id));
    let country = row.country.map(|code| app.countries.name(code, locale.language));
    let state = locale.code("registration_state", row.state.code());
    let days = row.days.filter(|_| row.state.is_participation()).unwrap_or(0);
    Row {
        id: row.id,
        name: people::name(locale, row.name.as_deref()),
        from: locale.in_a_line([country, row.organization.clone()].into_iter().flatten()),
        cells: line.cells,
        completed: line.completed,
        recorded: locale.with("attendance-on_record", &[("state", state.into()), ("days", count(days))]),
        seen,
    }
}

/// What a cell offers: where everybody takes part in one way, whether they came.
fn modes(locale: Tongue, mode: Option<EventMode>, by_day: bool) -> Vec<Choice> {
    let absent = by_day.then(|| (NONE.to_owned(), locale.text("attendance-none")));
    let offered = match own_mode(mode) {
        Some(only) if by_day => vec![(only.to_string(), locale.text("attendance-present"))],
        _ => named(locale, "attendance_mode", AttendanceMode::ALL.iter().map(|mode| mode.code())),
    };
    // Coming is what is recorded most often, so it stands first for the keyboard.
    offered.into_iter().chain(absent).collect()
}

fn outcomes(locale: Tongue, training: bool) -> Vec<Choice> {
    let mut states =
        vec![RegistrationState::Attended, RegistrationState::PartlyAttended, RegistrationState::Absent];
    states.extend(training.then_some(RegistrationState::Completed));
    named(locale, "registration_state", states.iter().map(|state| state.code()))
}

/// Why nothing can be recorded now, in a sentence.
fn locked(reader: &Reader<'_>, event: &event::Model) -> Option<String> {
    let locale = reader.locale;
    let closed = may_record(event.state, event.first_day, today(reader.app, event)).err()?;
    Some(match closed {
        Closed::NotBegun(first) => {
            let day = locale.formats.day(first);
            locale.with("staff_events-not_begun", &[("day", day.into())])
        }
        Closed::State(event_state) => {
            let state = locale.code("state", event_state.code());
            match crate::events::staff::locked(locale, event) {
                Some(closed) => closed,
                None => locale.with("attendance-not_open", &[("state", state.into())]),
            }
        }
    })
}
