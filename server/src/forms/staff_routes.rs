//! What answers where officers build the form of an event and read what people answered.

use app::{
    components::Errors,
    pages::{
        forms::builder::{Builder, builder as builder_page},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    forms::{self, Towards},
    typed::Typed,
};
use entities::event;
use serde_json::json;

use super::{
    operations::{self, NotChanged},
    stored,
};
use crate::{
    authorize::{EditEvent, Permit},
    events::staff::{Reader, locked},
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

mod answers;
mod items;
mod rows;

pub use answers::show as show_answers;
pub use items::{edit_question, edit_section, save_question, save_section};

/// Most characters of a template's name.
const LONGEST_NAME: usize = 200;

/// `GET /{lang}/staff/events/{id}/form`
///
/// # Errors
/// When the event is not the reader's.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    shown(&reader, &event, Typed::default(), Errors::default(), StatusCode::OK).await
}

/// `POST /{lang}/staff/events/{id}/form/publication`
///
/// # Errors
/// When the event is not the reader's.
pub async fn publish(
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
    match operations::publish(&app, &permit, id).await? {
        // The page says itself what stands in the way.
        Err(NotChanged::Faulty(_)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&reader, &event, Typed::default(), Errors::default(), status).await
        }
        other => {
            done(other)?;
            Ok(reader.to_event(id, "form", ""))
        }
    }
}

/// `POST /{lang}/staff/events/{id}/form/items/{item}/order`
///
/// # Errors
/// When the event is not the reader's.
pub async fn move_item(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, item)): Path<(String, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let towards: Towards = form.get("towards").parse().map_err(|_| Problem::NotFound)?;
    let change = operations::change(&app, &permit, id, "form_item_moved", |form| {
        // Who cannot go further stays: the page shows the order as it is.
        form.move_one(&item, towards);
        Ok((None, Some(json!({ "item": item, "towards": towards }))))
    });
    done(change.await?)?;
    Ok(reader.to_event(id, "form", ""))
}

/// `POST /{lang}/staff/events/{id}/form/items/{item}/removal`
///
/// # Errors
/// When the event is not the reader's.
pub async fn remove_item(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, item)): Path<(String, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let change = operations::change(&app, &permit, id, "form_item_removed", |form| {
        let before = json!({ "section": form.section(&item), "question": form.question(&item) });
        if form.remove(&item) { Ok((Some(before), None)) } else { Err(NotChanged::Unknown) }
    });
    done(change.await?)?;
    Ok(reader.to_event(id, "form", ""))
}

/// `POST /{lang}/staff/events/{id}/form/template`: takes one.
///
/// # Errors
/// When the event is not the reader's.
pub async fn take_template(
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
    let Ok(template) = form.get("template").parse() else {
        let errors = Errors(vec![("template".into(), locale.text("wrong-missing"))]);
        return shown(&reader, &event, Typed::default(), errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    done(operations::take_template(&app, &permit, id, template).await?)?;
    Ok(reader.to_event(id, "form", ""))
}

/// `POST /{lang}/staff/events/{id}/form/templates`: keeps the form as one.
///
/// # Errors
/// When the event is not the reader's.
pub async fn keep_template(
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
    let name = form.get("name");
    let wrong = match name.chars().count() {
        0 => "wrong-missing",
        1..=LONGEST_NAME => match operations::keep_as_template(&app, &permit, id, name).await? {
            Err(NotChanged::SameName) => "forms-same_name",
            other => {
                done(other)?;
                return Ok(reader.to_event(id, "form", ""));
            }
        },
        _ => "wrong-too_long",
    };
    let errors = Errors(vec![("name".into(), locale.text(wrong))]);
    shown(&reader, &event, Typed(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// `POST /{lang}/staff/events/{id}/form/templates/removal`
///
/// # Errors
/// When the event is not the reader's.
pub async fn remove_template(
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
    match (form.get("removed").parse(), form.get("sure")) {
        (Ok(template), "yes") => {
            done(operations::remove_template(&app, &permit, id, template).await?)?;
            Ok(reader.to_event(id, "form", ""))
        }
        (template, sure) => {
            let lacks = [("removed", template.is_err()), ("sure", sure != "yes")].into_iter();
            let lacks = lacks.filter(|(_, lacks)| *lacks);
            let errors = Errors(lacks.map(|(name, _)| (name.into(), locale.text("wrong-missing"))).collect());
            shown(&reader, &event, Typed(form.0), errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Whoever is somewhere else now is shown the form as it is.
fn done(outcome: Result<(), NotChanged>) -> Result<(), Refusal> {
    outcome.or_else(|refusal| match refusal {
        NotChanged::OtherSector => Err(Problem::Forbidden.into()),
        NotChanged::Unknown => Err(Problem::NotFound.into()),
        _ => Ok(()),
    })
}

async fn shown(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let work = stored::work(app.db.read(), event).await?;
    let templates = stored::templates(app.db.read(), event).await?;
    let form = &work.definition;
    let faults = forms::check(form).err().unwrap_or_default();
    let model = Builder {
        heading: reader.heading(event),
        sections: form.sections.iter().map(|one| rows::section(app, locale, form, one)).collect(),
        in_force: work.in_force,
        draft: work.is_draft,
        faults: faults.iter().map(|(id, fault)| rows::fault(locale, form, id, *fault)).collect(),
        languages: app.locales.iter().map(|other| rows::lacking(locale, form, other.language)).collect(),
        templates: templates.into_iter().filter_map(|one| Some((one.id.to_string(), one.name?))).collect(),
        typed,
        errors,
        locked: locked(locale, event),
        token: reader.token(),
    };
    Ok(reader.event_page(event, "form", status, builder_page(locale, &model)))
}
