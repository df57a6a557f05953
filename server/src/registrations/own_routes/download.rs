//! Everything held about a person for one event, as a file that other programs read.

use axum::{
    Json,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::forms::Question;
use entities::{attendance_day, invitation, mail, person, registration};
use serde_json::{Value, json};

use super::opened;
use crate::{
    fault::Fault,
    forms::answers::{self, Held},
    mail::{
        bounces,
        unsubscribe::{self, Which},
    },
    registrations::held,
    state::App,
    web::render::Refusal,
};

/// `GET /{lang}/r/{token}/registration.json`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn download(
    State(app): State<App>,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (held, event) = opened(&app, &token).await?;
    let db = app.db.read();
    let data = json!({
        "event": { "event_ref": event.event_ref, "title": event.title, "start": event.starts, "end": event.ends },
        "registration": {
            "name": held.name, "email": held.email, "country": held.country,
            "organization": held.organization, "organization_kind": held.organization_kind,
            "gender": held.gender, "role": held.role, "mode": held.mode, "planned_mode": held.planned_mode, "language": held.language,
            "fellowship": held.fellowship, "state": held.state, "reason": held.reason,
            "reason_texts": held.reason_texts, "address_due": held.address_due, "days": held.days,
            "origin": held.origin, "consented_at": held.consented_at, "submitted_at": held.submitted_at,
            "decided_at": held.decided_at, "attendance_at": held.attendance_at, "updated_at": held.updated_at,
            "registered_by": held.registered_by, "focal_confirmed_at": held.focal_confirmed_at,
        },
        "answers": answers::of(db, held.id).await?.iter().map(answered).collect::<Vec<_>>(),
        "attendance": attendance(&held::attendance(db, held.id).await?),
        "address": address(&app, &held).await?,
        "mails": mails(&held::mails(db, held.id).await?),
        "invitation": invitation(held::invitation(db, held.invitation_id).await?),
        "person": person(held::person(db, held.person_id).await?),
        "merged": merged(&held::merged(db, held.person_id).await?),
    });
    let name = [(header::CONTENT_DISPOSITION, "attachment; filename=\"registration.json\"")];
    Ok((name, Json(data)).into_response())
}

/// What is known of the address: whether mails come back from it, and whether it wants no messages.
async fn address(app: &App, held: &registration::Model) -> Result<Value, Fault> {
    let (db, Some(email)) = (app.db.read(), &held.email) else { return Ok(Value::Null) };
    let mark = bounces::of(db, email).await?;
    let wants_none = unsubscribe::standing(db, email, Some(held.event_id)).await?;
    Ok(json!({
        "came_back": mark.map(|mark| json!({ "status": mark.status, "said": mark.said, "at": mark.marked_at })),
        "wants_no_messages_of_event": wants_none.contains(&Which::Event),
        "wants_no_messages": wants_none.contains(&Which::All),
    }))
}

fn answered(held: &Held) -> Value {
    let asked = held.version.definition.questions().filter(|(_, one)| held.answers.0.contains_key(&one.id));
    let one = |question: &Question| {
        json!({
            "question": question.id, "label": question.label, "answer": held.answers.0.get(&question.id),
        })
    };
    let answers: Vec<Value> = asked.map(|(_, question)| one(question)).collect();
    json!({ "moment": held.moment, "version": held.version.number, "answered_at": held.at, "answers": answers })
}

fn attendance(days: &[attendance_day::Model]) -> Vec<Value> {
    days.iter().map(|day| json!({ "day": day.day, "mode": day.mode })).collect()
}

fn mails(mails: &[mail::Model]) -> Vec<Value> {
    let one = |mail: &mail::Model| {
        json!({
            "kind": mail.kind, "recipient": mail.recipient, "language": mail.language, "state": mail.state,
            "created_at": mail.created_at, "sent_at": mail.sent_at, "came_back_at": mail.bounced_at,
            "came_back": mail.bounce, "subject": mail.subject, "text": mail.body,
        })
    };
    mails.iter().map(one).collect()
}

/// Names and addresses of whoever was found to be the person, as long as they are kept.
fn merged(people: &[person::Model]) -> Vec<Value> {
    let kept = people.iter().filter(|person| !person.name.is_empty());
    kept.map(|person| json!({ "name": person.name, "email": person.email })).collect()
}

fn invitation(invitation: Option<invitation::Model>) -> Value {
    // The link is open to many where no address is named.
    invitation.filter(|one| one.email.is_some()).map_or(Value::Null, |one| {
        json!({
            "email": one.email, "name": one.name, "language": one.language, "created_at": one.created_at,
            "ends_at": one.ends_at, "reminded_at": one.reminded_at, "answered_at": one.answered_at,
            "declined_at": one.declined_at, "revoked_at": one.revoked_at,
        })
    })
}

fn person(person: Option<person::Model>) -> Value {
    person.map_or(
        Value::Null,
        |person| json!({ "name": person.name, "email": person.email, "created_at": person.created_at }),
    )
}
