//! What answers at the addresses of what came of a training, and of the evaluation of other events.

use app::{
    components::Errors,
    pages::{
        problem::Problem,
        trainings::results::{Results as ResultsPage, results as results_page},
    },
};
use axum::{
    extract::{OriginalUri, Path, Query, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};
use domain::{
    event::EventKind,
    training::{Level, Programme, Results, check, is_doubtful},
    typed::Typed,
};
use entities::event;

use super::operations::{self, NotSaved, mark, of_event, results_of, stored_form};
use crate::{
    authorize::{Permit, RecordTraining},
    events::{
        choices::named,
        staff::{Reader, locked},
        staff_routes::{Asked, asked},
    },
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/training`, and of an event that is none `…/evaluation`
///
/// # Errors
/// When the event is not of that sort or not the reader's.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordTraining>,
    Path((_, id)): Path<(String, i64)>,
    OriginalUri(uri): OriginalUri,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = event_at(&reader, id, &uri).await?;
    let stored = results_of(of_event(app.db.read(), id).await?.as_ref());
    let done = (asked(&query, "done") == "saved").then(|| locale.text("needs-saved"));
    let model = ResultsPage { done, ..filled(&reader, &event, &stored) };
    Ok(drawn(&reader, &event, &model, StatusCode::OK))
}

/// `POST /{lang}/staff/events/{id}/training`, and of an event that is none `…/evaluation`
///
/// # Errors
/// When the event is not of that sort or not the reader's.
pub async fn save(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordTraining>,
    Path((_, id)): Path<(String, i64)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = event_at(&reader, id, &uri).await?;
    entered(&reader, &permit, &event, Typed(form.0)).await
}

async fn entered(
    reader: &Reader<'_>,
    permit: &Permit<RecordTraining>,
    event: &event::Model,
    typed: Typed,
) -> Result<Response, Refusal> {
    let seen = typed.get("seen").to_owned();
    let retyped = |typed, seen| ResultsPage { typed, seen, ..filled(reader, event, &Results::default()) };
    let entry = match check(&typed) {
        Ok(entry) => entry,
        Err(flaws) => {
            let model = ResultsPage { errors: reader.errors(&flaws), ..retyped(typed, seen) };
            return Ok(drawn(reader, event, &model, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    match operations::save(reader.app, permit, event.id, &seen, &entry).await? {
        Ok(()) => Ok(reader.to_event(event.id, part_of(event), "?done=saved")),
        Err(NotSaved::Closed) => {
            let locked = Some(reader.locale.text("trainings-not_saved"));
            let model = ResultsPage { locked, ..retyped(typed, seen) };
            Ok(drawn(reader, event, &model, StatusCode::CONFLICT))
        }
        Err(NotSaved::Overtaken(now)) => {
            let model = ResultsPage { overtaken: true, ..retyped(typed, mark(&now)) };
            Ok(drawn(reader, event, &model, StatusCode::CONFLICT))
        }
        Err(NotSaved::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotSaved::Unknown) => Err(Problem::NotFound.into()),
    }
}

/// An event within what the reader is limited to that has a page at this address.
async fn event_at(reader: &Reader<'_>, id: i64, address: &Uri) -> Result<event::Model, Refusal> {
    let event = reader.own_event(id).await?;
    let is_its = address.path().ends_with(part_of(&event));
    if is_its { Ok(event) } else { Err(Problem::NotFound.into()) }
}

/// The last part of the address of what came of an event.
fn part_of(event: &event::Model) -> &'static str {
    if event.kind == EventKind::Training { "training" } else { "evaluation" }
}

fn filled(reader: &Reader<'_>, event: &event::Model, stored: &Results) -> ResultsPage {
    let locale = reader.locale;
    ResultsPage {
        heading: reader.heading(event),
        is_training: event.kind == EventKind::Training,
        typed: stored_form(stored),
        errors: Errors::default(),
        programmes: named(locale, "programme", Programme::ALL.iter().map(|code| code.code())),
        levels: named(locale, "level", Level::ALL.iter().map(|code| code.code())),
        is_doubtful: is_doubtful(stored.trained, stored.certified),
        overtaken: false,
        seen: mark(stored),
        done: None,
        locked: locked(locale, event),
        token: reader.token(),
    }
}

fn drawn(reader: &Reader<'_>, event: &event::Model, model: &ResultsPage, status: StatusCode) -> Response {
    reader.event_page(event, part_of(event), status, results_page(reader.locale, model))
}
