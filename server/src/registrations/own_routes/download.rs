//! Everything held about a person for one event, as a file that other programs read.

use axum::{
    Json,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use entities::{attendance_day, mail, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use super::opened;
use crate::{fault::Fault, state::App, web::render::Refusal};

/// `GET /{lang}/r/{token}/registration.json`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn download(
    State(app): State<App>,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (held, event) = opened(&app, &token).await?;
    let data = json!({
        "event": { "event_ref": event.event_ref, "title": event.title, "start": event.starts, "end": event.ends },
        "registration": {
            "name": held.name, "email": held.email, "country": held.country,
            "organization": held.organization, "organization_kind": held.organization_kind,
            "gender": held.gender, "role": held.role, "mode": held.mode, "language": held.language,
            "fellowship": held.fellowship, "state": held.state, "reason": held.reason, "days": held.days,
            "origin": held.origin, "consented_at": held.consented_at, "submitted_at": held.submitted_at,
            "decided_at": held.decided_at, "attendance_at": held.attendance_at, "updated_at": held.updated_at,
        },
        "attendance": attendance(&app, held.id).await?,
        "mails": mails(&app, held.id).await?,
        "person": person(&app, held.person_id).await?,
    });
    let name = [(header::CONTENT_DISPOSITION, "attachment; filename=\"registration.json\"")];
    Ok((name, Json(data)).into_response())
}

async fn attendance(app: &App, registration: i64) -> Result<Vec<Value>, Fault> {
    let days = attendance_day::Entity::find()
        .filter(attendance_day::Column::RegistrationId.eq(registration))
        .order_by_asc(attendance_day::Column::Day)
        .all(app.db.read())
        .await?;
    Ok(days.iter().map(|day| json!({ "day": day.day, "mode": day.mode })).collect())
}

async fn mails(app: &App, registration: i64) -> Result<Vec<Value>, Fault> {
    let mails = mail::Entity::find()
        .filter(mail::Column::RegistrationId.eq(registration))
        .order_by_asc(mail::Column::Id)
        .all(app.db.read())
        .await?;
    let one = |mail: &mail::Model| {
        json!({
            "kind": mail.kind, "recipient": mail.recipient, "language": mail.language, "state": mail.state,
            "created_at": mail.created_at, "sent_at": mail.sent_at,
        })
    };
    Ok(mails.iter().map(one).collect())
}

async fn person(app: &App, person: Option<i64>) -> Result<Value, Fault> {
    let Some(id) = person else { return Ok(Value::Null) };
    let found = person::Entity::find_by_id(id).one(app.db.read()).await?;
    Ok(found.map_or(
        Value::Null,
        |person| json!({ "name": person.name, "email": person.email, "created_at": person.created_at }),
    ))
}
