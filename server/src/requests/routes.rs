//! What answers at the addresses of requests for support.

use app::{
    components::{Errors, Passage},
    i18n::Tongue,
    pages::{
        problem::Problem,
        requests::{
            entry::{RequestEntry, entry as entry_page},
            list::{Requests, Row, list as list_page},
            request::{Request, request as request_page},
        },
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    country::Iso3,
    need::is_within,
    request::{NoStep, RequestState, check},
    typed::Typed,
};
use entities::{
    event,
    support_request::{Column, Entity, Model},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Select};

use super::{NotSaved, NotTaken, Seen, Step, mark, operations, operations::stored_form};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{Permit, RecordNeeds, Staff},
    events::{
        choices::named,
        present,
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    fault::Fault,
    needs::routes::{choices, in_words, with_known},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/requests`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let country: Option<Iso3> = asked(&query, "country").parse().ok();
    let state: Option<RequestState> = asked(&query, "state").parse().ok();
    let wanted = wanted(permit.staff(), country, state);
    let number = page_number(&query);
    let paged = wanted.paginate(app.db.read(), PER_PAGE);
    let total = paged.num_items().await?;
    let found = paged.fetch_page(number.saturating_sub(1)).await?;
    let country = country.map(|code| code.to_string()).unwrap_or_default();
    let state = state.map(|code| code.to_string()).unwrap_or_default();
    let filters = [("country", country.as_str()), ("state", state.as_str())];
    let model = Requests {
        rows: found.iter().map(|row| shown(&reader, row)).collect(),
        total,
        pages: pages(number, total, PER_PAGE, &urls::staff(locale.language, "/requests"), &filters),
        countries: choices(&reader).countries,
        states: named(locale, "request_state", RequestState::ALL.iter().map(|code| code.code())),
        done: None,
        country,
        state,
    };
    Ok(reader.page("/requests", StatusCode::OK, list_page(locale, &model)))
}

/// The requests that the account may see, the latest first, of a country and a state if any are asked for.
fn wanted(staff: &Staff, country: Option<Iso3>, state: Option<RequestState>) -> Select<Entity> {
    let mut wanted = Entity::find().order_by_desc(Column::Date).order_by_desc(Column::Id);
    if let Some(hosts) = &staff.limits.hosts {
        wanted = wanted.filter(Column::Country.is_in(hosts.iter().map(ToString::to_string)));
    }
    if let Some(country) = country {
        wanted = wanted.filter(Column::Country.eq(country));
    }
    match state {
        Some(state) => wanted.filter(Column::State.eq(state)),
        None => wanted,
    }
}

/// `GET /{lang}/staff/requests/new`
///
/// # Errors
/// Never: the page needs nothing stored.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let mut typed = Typed::default();
    typed.add("language", locale.language.to_string());
    Ok(form(&reader, RequestEntry { typed, ..RequestEntry::default() }, StatusCode::OK))
}

/// `POST /{lang}/staff/requests/new`
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, None, form).await
}

/// `GET /{lang}/staff/requests/{id}`
///
/// # Errors
/// When there is no such request, or it is not of the reader's region.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = own(&reader, id).await?;
    let done = (asked(&query, "done") == "saved").then(|| locale.text("needs-saved"));
    Ok(drawn(&reader, &row, &Typed::default(), Errors::default(), done).await?)
}

/// `GET /{lang}/staff/requests/{id}/details`
///
/// # Errors
/// When there is no such request, or it is not of the reader's region.
pub async fn details(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = own(&reader, id).await?;
    let model =
        RequestEntry { id: Some(id), typed: stored_form(&row), seen: mark(&row), ..RequestEntry::default() };
    Ok(form(&reader, model, StatusCode::OK))
}

/// `POST /{lang}/staff/requests/{id}/details`
///
/// # Errors
/// When there is no such request, or it is not of the reader's region.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, Some(id), form).await
}

/// `POST /{lang}/staff/requests/{id}/state`: a step.
///
/// # Errors
/// When there is no such request, or it is not of the reader's region.
pub async fn take(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let to: RequestState = typed.get("state").parse().map_err(|_| Problem::NotFound)?;
    let event_ref = if to == RequestState::Planned { typed.get("event") } else { "" };
    let elsewhere = typed.filled("elsewhere").is_some();
    let step = Step { to, event_ref, elsewhere, reason: typed.get("reason") };
    let (field, sentence) = match operations::take(&app, &permit, id, step).await? {
        Ok(()) => return Ok(saved(locale, id)),
        Err(refusal) => sentence_of(refusal)?,
    };
    let mut errors = Errors::default();
    errors.add(field, locale.text(sentence));
    let row = own(&reader, id).await?;
    Ok(drawn(&reader, &row, &typed, errors, None).await?)
}

/// The field that a refusal is about, and its sentence.
fn sentence_of(refusal: NotTaken) -> Result<(&'static str, &'static str), Problem> {
    Ok(match refusal {
        NotTaken::Unknown => return Err(Problem::NotFound),
        NotTaken::OtherRegion => return Err(Problem::Forbidden),
        NotTaken::UnknownEvent | NotTaken::Not(NoStep::NoEvent) => ("event", "requests-error_event"),
        NotTaken::Elsewhere => ("elsewhere", "requests-error_elsewhere"),
        NotTaken::Before => ("event", "requests-error_before"),
        NotTaken::Not(NoStep::EventNotOn) => ("event", "requests-error_event_off"),
        NotTaken::Not(NoStep::EventNotHeld) => ("state", "requests-error_not_held"),
        NotTaken::Not(NoStep::NoReason) => ("reason", "requests-error_reason"),
        NotTaken::Not(NoStep::NotFromHere) => ("state", "requests-error_step"),
    })
}

async fn own(reader: &Reader<'_>, id: i64) -> Result<Model, Refusal> {
    let row = Entity::find_by_id(id).one(reader.app.db.read()).await?.ok_or(Problem::NotFound)?;
    if is_within(&reader.staff.limits, row.country) { Ok(row) } else { Err(Problem::Forbidden.into()) }
}

async fn save(
    reader: &Reader<'_>,
    permit: &Permit<RecordNeeds>,
    id: Option<i64>,
    sent: Form,
) -> Result<Response, Refusal> {
    reader.trust(&sent)?;
    let typed = Typed(sent.0);
    let seen = typed.get("seen").to_owned();
    let checked = with_known(reader.app, &reader.staff.limits, |known| check(&typed, known));
    let entry = match checked {
        Ok(entry) => entry,
        Err(flaws) => {
            let errors = reader.errors(&flaws);
            return Ok(wrong(reader, RequestEntry { id, typed, errors, seen, ..RequestEntry::default() }));
        }
    };
    let as_seen = id.map(|id| Seen { id, mark: &seen });
    let refused = match operations::save(reader.app, permit, as_seen, &entry).await? {
        Ok(id) => return Ok(saved(reader.locale, id)),
        Err(refused) => refused,
    };
    not_saved(reader, refused, RequestEntry { id, typed, seen, ..RequestEntry::default() })
}

/// The form with what was typed and why it is not saved.
fn not_saved(reader: &Reader<'_>, why: NotSaved, model: RequestEntry) -> Result<Response, Refusal> {
    match why {
        NotSaved::Unknown => Err(Problem::NotFound.into()),
        NotSaved::OtherRegion => Err(Problem::Forbidden.into()),
        NotSaved::Before => {
            let mut errors = Errors::default();
            errors.add("date", reader.locale.text("requests-error_before"));
            Ok(wrong(reader, RequestEntry { errors, ..model }))
        }
        NotSaved::Overtaken(now) => {
            let model = RequestEntry { overtaken: true, seen: mark(&now), ..model };
            Ok(form(reader, model, StatusCode::CONFLICT))
        }
    }
}

/// The form with what is wrong.
fn wrong(reader: &Reader<'_>, model: RequestEntry) -> Response {
    form(reader, model, StatusCode::UNPROCESSABLE_ENTITY)
}

fn saved(locale: Tongue, id: i64) -> Response {
    render::see_other(&format!("{}?done=saved", urls::staff(locale.language, &format!("/requests/{id}"))))
}

fn form(reader: &Reader<'_>, model: RequestEntry, status: StatusCode) -> Response {
    let path = model.id.map_or_else(|| "/requests/new".to_owned(), |id| format!("/requests/{id}/details"));
    let model = RequestEntry { choices: choices(reader), token: reader.token(), ..model };
    reader.page(&path, status, entry_page(reader.locale, &model))
}

fn shown(reader: &Reader<'_>, row: &Model) -> Row {
    let locale = reader.locale;
    Row {
        id: row.id,
        country: reader.app.countries.name(row.country, locale.language),
        kind: locale.code("kind", row.kind.code()),
        theme: locale.code("theme", &row.theme),
        date: in_words(locale, &row.date),
        wanted: row.wanted.as_deref().map(|date| in_words(locale, date)).unwrap_or_default(),
        state: locale.code("request_state", row.state.code()),
    }
}

async fn drawn(
    reader: &Reader<'_>,
    row: &Model,
    typed: &Typed,
    errors: Errors,
    done: Option<String>,
) -> Result<Response, Fault> {
    let locale = reader.locale;
    let event = match row.event_id {
        Some(id) => event::Entity::find_by_id(id).one(reader.app.db.read()).await?,
        None => None,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Request {
        row: shown(reader, row),
        source: row.source.clone(),
        text: Passage {
            text: row.text.clone(),
            language: Some(row.language).filter(|language| *language != locale.language),
        },
        reason: row.reason.clone().unwrap_or_default(),
        event: event.map(|event| (event.id, present::entry(reader.app, locale, &event).passage())),
        steps: row.state.next().iter().map(|state| state.code()).collect(),
        typed_event: typed.get("event").to_owned(),
        typed_reason: typed.get("reason").to_owned(),
        asks_elsewhere: errors.of("elsewhere").is_some(),
        errors,
        done,
        token: reader.token(),
    };
    Ok(reader.page(&format!("/requests/{}", row.id), status, request_page(locale, &model)))
}
