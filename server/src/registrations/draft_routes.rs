//! What answers behind the link to a registration form that is kept.

use app::pages::problem::Problem;
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use entities::{event, registration_draft};

use super::{
    drafts,
    filled::{Filled, Reader},
    invited::Invited,
    routes,
};
use crate::{
    fault::Fault,
    forms::{
        files::{
            intake::Sent,
            rows::{Holder, Received},
        },
        stored,
    },
    state::App,
    web::{client::Client, language::Lang, render::Refusal},
};

/// `GET /{lang}/events/{slug}/register/{token}`
///
/// # Errors
/// When nothing has this token any more, or the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug, token)): Path<(String, String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    client: Client,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (event, draft) = opened(&app, &slug, &token).await?;
    let invited = Invited::saved(&app, &event, &draft).await?;
    if let Err(why) = invited.door(&event).open(app.clock.now()) {
        return Ok(routes::shut(&app, locale, &event, &headers, StatusCode::OK, why));
    }
    let saved = query.iter().find(|(name, _)| name == "saved").map(|(_, page)| page.parse().unwrap_or(0));
    let reader = Reader { app: &app, locale, headers: &headers, client };
    let filled =
        Filled { at: saved.unwrap_or(0), invited, ..gone_on_with(reader, event, draft, token).await? };
    let mut page = filled.page(app::components::Errors::default(), None).await?;
    if let Some(kept) = &mut page.kept {
        kept.just_now = saved.is_some();
    }
    Ok(filled.shown(StatusCode::OK, &page))
}

/// The form with everything that was typed so far, and the files that came.
async fn gone_on_with(
    reader: Reader<'_>,
    event: event::Model,
    draft: registration_draft::Model,
    token: String,
) -> Result<Filled<'_>, Fault> {
    let db = reader.app.db.read();
    let version = stored::in_force(db, &event).await?;
    let (mut typed, mut received) = (drafts::typed(&draft)?, Received::default());
    if let Some(version) = &version {
        let holder = Holder::Form(draft.submission.clone());
        received = Received::of(db, &version.definition, &holder).await?;
        received.fill(&version.definition, &mut typed);
    }
    let submission = draft.submission.clone();
    let kept = Some((draft, token));
    Ok(Filled { submission, typed, received, kept, ..Filled::blank(reader, event, version) })
}

/// `POST /{lang}/events/{slug}/register/{token}`
///
/// # Errors
/// When nothing has this token any more, or the database does not answer.
pub async fn send(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug, token)): Path<(String, String, String)>,
    client: Client,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, headers: &headers, client };
    match opened(&app, &slug, &token).await {
        Ok((event, draft)) => routes::answer(reader, event, Some((draft, token)), sent).await,
        // What was typed into a form whose time is over is not lost: it goes on as a new form.
        Err(Refusal::Problem(Problem::OldDraft)) => {
            let event = routes::event(&app, &slug).await?;
            routes::answer(reader, event, None, sent).await
        }
        Err(refusal) => Err(refusal),
    }
}

async fn opened(
    app: &App,
    slug: &str,
    token: &str,
) -> Result<(event::Model, registration_draft::Model), Refusal> {
    let event = routes::event(app, slug).await?;
    let draft = drafts::opened(app.db.read(), event.id, token, app.clock.now()).await?;
    Ok((event, draft.ok_or(Problem::OldDraft)?))
}
