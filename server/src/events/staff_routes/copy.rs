//! Making a new event of one that is there.

use app::pages::{
    problem::Problem,
    staff_events::copy::{CopyPage, copy as copy_page},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{flaw::Flaw, typed::Typed};
use entities::event;

use super::form::suggestion;
use crate::{
    authorize::{EditEvent, Permit},
    events::{
        operations::{self, NotSaved},
        staff::Reader,
    },
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/copy`
///
/// # Errors
/// When the event is not the reader's.
pub async fn ask_copy(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let suggested = suggestion(&app).await?;
    Ok(shown(&reader, &event, suggested, &[]))
}

/// `POST /{lang}/staff/events/{id}/copy`
///
/// # Errors
/// When the event is not the reader's.
pub async fn copy(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    match operations::copy(&app, &permit, id, &typed).await? {
        Ok(new) => Ok(reader.to_event(new, "", "?done=copied")),
        Err(NotSaved::Flaws(flaws)) => Ok(shown(&reader, &event, typed.get("event_ref").to_owned(), &flaws)),
        Err(NotSaved::OtherSector) => Err(Problem::Forbidden.into()),
        Err(_) => Err(Problem::NotFound.into()),
    }
}

fn shown(reader: &Reader<'_>, event: &event::Model, event_ref: String, flaws: &[Flaw]) -> Response {
    let status = if flaws.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = CopyPage {
        heading: reader.heading(event),
        event_ref,
        errors: reader.errors(flaws),
        token: reader.token(),
    };
    reader.event_page(event, "copy", status, copy_page(reader.locale, &model))
}
