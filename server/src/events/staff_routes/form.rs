//! The form of an event.

use app::pages::{
    problem::Problem,
    staff_events::form::{Conflict, EventForm, form as form_page},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{event::suggested_ref, flaw::Flaw, typed::Typed};
use entities::event::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::{
    authorize::{EditEvent, Permit},
    events::{
        choices,
        operations::{self, NotSaved, stored_form},
        staff::{Reader, locked},
        typed,
    },
    fault::Fault,
    seen,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{Refusal, status_of_form, told},
    },
};

/// `GET /{lang}/staff/events/new`
///
/// # Errors
/// When the database does not answer.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let mut typed = Typed::default();
    typed.add("event_ref", suggestion(&app).await?);
    typed.add_some("sectors", permit.staff().limits.sector);
    typed.add("approval", "no");
    typed.add("by_invitation", "no");
    shown(&reader, None, Shown { typed, ..Shown::default() }).await
}

/// `POST /{lang}/staff/events/new`
///
/// # Errors
/// When the form was not given out here, or the database does not answer.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let again = match operations::create(&app, &permit, &typed).await {
        Ok(Ok(id)) => return Ok(reader.to_event(id, "", "?done=created")),
        Ok(Err(NotSaved::Flaws(flaws))) => Shown { flaws, ..Shown::default() },
        Ok(Err(_)) => return Err(Problem::Forbidden.into()),
        Err(fault) => Shown { unsaved: Some(told(&fault)), ..Shown::default() },
    };
    shown(&reader, None, Shown { typed, ..again }).await
}

/// `GET /{lang}/staff/events/{id}/details`
///
/// # Errors
/// When the event is not the reader's.
pub async fn form(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let typed = stored_form(&app, app.db.read(), &event).await?;
    let seen = seen::digest(&typed);
    shown(&reader, Some(&event), Shown { typed, seen, ..Shown::default() }).await
}

/// `POST /{lang}/staff/events/{id}/details`
///
/// # Errors
/// When the event is not the reader's.
pub async fn edit(
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
    let seen = form.get("seen").to_owned();
    let typed = Typed(form.0.into_iter().filter(|(name, _)| name != "_token" && name != "seen").collect());
    match operations::edit(&app, &permit, id, &typed, &seen).await {
        Ok(Ok(_)) => Ok(reader.to_event(id, "", "?done=saved")),
        Ok(Err(refusal)) => shown(&reader, Some(&event), refused(refusal, typed, seen)?).await,
        Err(fault) => {
            let unsaved = Some(told(&fault));
            shown(&reader, Some(&event), Shown { typed, seen, unsaved, ..Shown::default() }).await
        }
    }
}

/// The form with what stands in the way of saving it.
fn refused(refusal: NotSaved, typed: Typed, seen: String) -> Result<Shown, Problem> {
    Ok(match refusal {
        NotSaved::Flaws(flaws) => Shown { typed, seen, flaws, ..Shown::default() },
        NotSaved::Overtaken(stored) => {
            Shown { typed, seen: seen::digest(&stored), stored: Some(stored), ..Shown::default() }
        }
        NotSaved::Closed => Shown { typed, seen, closed: true, ..Shown::default() },
        NotSaved::OtherSector => return Err(Problem::Forbidden),
        NotSaved::Unknown => return Err(Problem::NotFound),
    })
}

/// A reference that is free.
pub(super) async fn suggestion(app: &App) -> Result<String, Fault> {
    let today = app.clock.today();
    let of_year = Column::EventRef.starts_with(suggested_ref(today, []).trim_end_matches("001"));
    let used: Vec<String> = Entity::find()
        .select_only()
        .column(Column::EventRef)
        .filter(of_year)
        .into_tuple()
        .all(app.db.read())
        .await?;
    Ok(suggested_ref(today, used.iter().map(String::as_str)))
}

#[derive(Default)]
struct Shown {
    typed: Typed,
    seen: String,
    flaws: Vec<Flaw>,
    stored: Option<Typed>,
    /// Why it was not saved, although nothing is wrong with it.
    unsaved: Option<Problem>,
    /// Whether the record was found closed when the form came.
    closed: bool,
}

/// The form, with everything that was typed.
async fn shown(reader: &Reader<'_>, event: Option<&Model>, shown: Shown) -> Result<Response, Refusal> {
    let locale = reader.locale;
    let conflict = shown.stored.as_ref().map(|stored| conflict(stored, &shown.typed));
    let locked = event.and_then(|event| locked(locale, event));
    let status = match (&conflict, shown.flaws.is_empty()) {
        _ if shown.unsaved.is_some() => status_of_form(false, shown.unsaved),
        (Some(_), _) => StatusCode::CONFLICT,
        _ if shown.closed => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let model = EventForm {
        heading: event.map(|event| reader.heading(event)),
        typed: shown.typed,
        errors: reader.errors(&shown.flaws),
        choices: choices::of_form(reader.app, locale).await?,
        seen: shown.seen,
        unsaved: shown.unsaved,
        conflict,
        editable: locked.is_none() || shown.closed,
        locked,
        token: reader.token(),
    };
    let path =
        event.map_or_else(|| "/events/new".to_owned(), |event| format!("/events/{}/details", event.id));
    Ok(reader.page(&path, status, form_page(locale, &model)))
}

/// The fields that differ, with what is stored in each.
fn conflict(stored: &Typed, typed: &Typed) -> Conflict {
    let fields = typed::joined(stored);
    let value = |name: String| (fields.get(&name).cloned().unwrap_or_default(), name);
    let differing = typed::differing(stored, typed).into_iter().map(value);
    Conflict { fields: differing.map(|(stored, name)| (name, stored)).collect() }
}
