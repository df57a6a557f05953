//! The gallery of a debug build: every sample of every page and mail, to look at and for the journeys.

use app::{gallery, i18n::Tongue, pages::problem::Problem, urls};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
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
) -> Result<Response, Refusal> {
    let html = drawn(&app, locale, &name).ok_or(Problem::NotFound)?;
    let mut answer = Html(html).into_response();
    if name.starts_with("emails/") {
        let policy = HeaderValue::from_static(MAIL_POLICY);
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(answer)
}

fn drawn(app: &App, locale: Tongue, name: &str) -> Option<String> {
    let exhibit = gallery::exhibits(locale).into_iter().find(|exhibit| exhibit.name == name)?;
    Some(exhibit.html(app.frame(locale, &urls::gallery(locale.language, name))))
}
