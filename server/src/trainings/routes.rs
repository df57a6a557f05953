//! What answers at the address of what came of a training.

use app::{
    components::Errors,
    pages::{
        problem::Problem,
        trainings::results::{Results as ResultsPage, results as results_page},
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
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

/// `GET /{lang}/staff/events/{id}/training`
///
/// # Errors
/// When the event is no training or not the reader's.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordTraining>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = training(&reader, id).await?;
    let stored = results_of(of_event(app.db.read(), id).await?.as_ref());
    let done = (asked(&query, "done") == "saved").then(|| locale.text("needs-saved"));
    let model = ResultsPage { done, ..filled(&reader, &event, &stored) };
    Ok(drawn(&reader, &event, &model, StatusCode::OK))
}

/// `POST /{lang}/staff/events/{id}/training`
///
/// # Errors
/// When the event is no training or not the reader's.
pub async fn save(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordTraining>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = training(&reader, id).await?;
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
        Ok(()) => Ok(reader.to_event(event.id, "training", "?done=saved")),
        // The page says itself that the record is closed.
        Err(NotSaved::Closed) => Ok(reader.to_event(event.id, "training", "")),
        Err(NotSaved::Overtaken(now)) => {
            let model = ResultsPage { overtaken: true, ..retyped(typed, mark(&now)) };
            Ok(drawn(reader, event, &model, StatusCode::CONFLICT))
        }
        Err(NotSaved::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotSaved::Unknown) => Err(Problem::NotFound.into()),
    }
}

/// A training within what the reader is limited to.
async fn training(reader: &Reader<'_>, id: i64) -> Result<event::Model, Refusal> {
    let event = reader.own_event(id).await?;
    if event.kind == EventKind::Training { Ok(event) } else { Err(Problem::NotFound.into()) }
}

fn filled(reader: &Reader<'_>, event: &event::Model, stored: &Results) -> ResultsPage {
    let locale = reader.locale;
    ResultsPage {
        heading: reader.heading(event),
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
    reader.event_page(event, "training", status, results_page(reader.locale, model))
}
