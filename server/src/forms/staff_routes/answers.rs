//! What one person answered, for the officers of the event.

use app::pages::{
    forms::answers::{Answered, Answers, answers as answers_page},
    problem::Problem,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use entities::registration;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    authorize::{Permit, SeeRegistrations},
    decisions::people,
    events::staff::Reader,
    forms::answers::{self, Held},
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/registrations/{registration}/answers`
///
/// # Errors
/// When the event is not the reader's, or has no such registration.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeRegistrations>,
    Path((_, id, registration)): Path<(String, i64, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let found = registration::Entity::find_by_id(registration)
        .filter(registration::Column::EventId.eq(id))
        .one(app.db.read())
        .await?
        .ok_or(Problem::NotFound)?;
    let answered = |held: &Held| Answered {
        moment: locale.code("moment", held.moment.code()),
        version: held.version.number,
        at: locale.formats.day(held.at.date_naive()),
        pairs: answers::pairs(&app, locale, held),
    };
    let model = Answers {
        heading: reader.heading(&event),
        name: people::name(locale, found.name.as_deref()),
        moments: answers::of(app.db.read(), registration).await?.iter().map(answered).collect(),
    };
    let path = format!("registrations/{registration}/answers");
    Ok(reader.event_page(&event, &path, StatusCode::OK, answers_page(locale, &model)))
}
