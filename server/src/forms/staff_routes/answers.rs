//! What one person answered, for the officers of the event.

use app::{
    pages::{
        forms::answers::{Answered, Answers, answers as answers_page},
        problem::Problem,
    },
    urls,
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
    fault::Fault,
    forms::answers::{self, Held, Meant},
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
    let model = Answers {
        heading: reader.heading(&event),
        name: people::name(locale, found.name.as_deref()),
        moments: answered(&reader, id, &found).await?,
    };
    let path = format!("registrations/{registration}/answers");
    Ok(reader.event_page(&event, &path, StatusCode::OK, answers_page(locale, &model)))
}

/// What was answered, by moment; files with their addresses.
async fn answered(
    reader: &Reader<'_>,
    event: i64,
    found: &registration::Model,
) -> Result<Vec<Answered>, Fault> {
    let (app, locale, registration) = (reader.app, reader.locale, found.id);
    let held = answers::of(app.db.read(), registration).await?;
    let files = answers::files_of(app.db.read(), registration, &held).await?;
    let names = answers::named_in(app.db.read(), &held).await?;
    let meant = Meant { names: &names, country: found.country };
    let address = |file: i64| {
        urls::staff_event(locale.language, event, &format!("registrations/{registration}/files/{file}"))
    };
    let answered = |held: &Held| Answered {
        moment: locale.code("moment", held.moment.code()),
        version: held.version.number,
        at: locale.formats.day(held.at.date_naive()),
        pairs: answers::pairs(app, locale, held, meant, &files, &address),
    };
    Ok(held.iter().map(answered).collect())
}
