//! Asking for one's own links again.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::registrations::own_links::{OwnLinks, own_links},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::contact::is_email;

use crate::{
    registrations::operations,
    state::App,
    web::{
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// What the form's token is bound to.
const SCOPE: &str = "own links";

/// `GET /{lang}/r/links`
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    let sent = query.iter().any(|(name, _)| name == "sent");
    show(&app, locale, &headers, StatusCode::OK, OwnLinks { sent, ..OwnLinks::default() })
}

/// `POST /{lang}/r/links`
///
/// # Errors
/// When the database does not answer.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let email = sent.get("email").to_owned();
    let expired = !csrf::is_valid(&app.secret, SCOPE, app.clock.now(), sent.get("_token"));
    let mut errors = Errors::default();
    if !is_email(&email) {
        let wrong = if email.is_empty() { "missing" } else { "invalid" };
        errors.add("email", locale.text(&format!("registration-wrong-email-{wrong}")));
    }
    if !expired && errors.is_empty() {
        operations::remind_all(&app, &email, locale.language).await?;
        return Ok(see_other(&format!("{}?sent=yes", urls::own_links(locale.language))));
    }
    let status = if expired { StatusCode::FORBIDDEN } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(show(&app, locale, &headers, status, OwnLinks { email, errors, expired, ..OwnLinks::default() }))
}

fn show(app: &App, locale: Tongue, headers: &HeaderMap, status: StatusCode, mut form: OwnLinks) -> Response {
    form.form_token = csrf::token(&app.secret, SCOPE, app.clock.now());
    let frame = app.frame(locale, &urls::own_links(locale.language));
    render::page(&frame, headers, status, own_links(locale, &form))
}
