//! The gallery of a debug build: every sample of every page and mail, to look at and for the journeys.

use app::{
    emails::Email,
    gallery::{self, Shown},
    pages::problem::Problem,
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

use crate::{
    state::App,
    web::{
        language::Lang,
        render::{self, Refusal},
    },
};

/// Mails carry their look in the markup, as mail programs want it.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// `GET /{lang}/gallery`
pub async fn list(State(app): State<App>, Lang(locale): Lang, headers: HeaderMap) -> Response {
    let frame = app.frame(locale, &urls::gallery(locale.language, ""));
    render::page(&frame, &headers, StatusCode::OK, gallery::gallery(locale))
}

/// `GET /{lang}/gallery/{name}`
///
/// # Errors
/// When there is no sample of this name.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let found = gallery::exhibits(locale).into_iter().find(|exhibit| exhibit.name == name);
    let frame = app.frame(locale, &urls::gallery(locale.language, &name));
    Ok(match found.ok_or(Problem::NotFound)?.shown {
        Shown::Public(page) => render::page(&frame, &headers, StatusCode::OK, page),
        Shown::Staff(page) => render::page(&gallery::staff_frame(frame), &headers, StatusCode::OK, page),
        Shown::Mail(email) => mail(email),
    })
}

fn mail(email: Email) -> Response {
    let policy = [(header::CONTENT_SECURITY_POLICY, MAIL_POLICY)];
    (policy, Html(email.html)).into_response()
}
