//! Stands before every staff page: of whoever is not signed in any more it keeps what they sent, and where a
//! form had lain open too long it shows what was typed, to be sent again.

use app::{i18n::Tongue, pages::problem::Problem, urls};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, OriginalUri, Request},
    http::{HeaderMap, Method, StatusCode, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tower_sessions::session::Id;

use super::{
    kept, routes,
    sent::{Sent, is_plain},
};
use crate::{
    accounts::routes::sign_in,
    authorize::Staff,
    fault::Fault,
    state::App,
    web::{
        csrf, language,
        render::{Refusal, Shown},
        sessions::Store,
    },
};

/// Answers somebody who is not signed in, or not any more.
pub async fn turned_away(app: &App, session: Option<Id>, request: Request, refusal: Refusal) -> Response {
    let is_sent = *request.method() == Method::POST && matches!(refusal, Refusal::Redirect(_));
    let Some(session) = session.filter(|_| is_sent) else { return refusal.into_response() };
    let (parts, body) = request.into_parts();
    let (locale, headers) = (language::of_request(app.locales, &parts), parts.headers.clone());
    match keep(app, session, parts, body).await {
        Ok(Some(token)) => {
            let next = urls::kept_form(locale.language, &token);
            sign_in::interrupted(app, locale, &headers, next)
        }
        Ok(None) => refusal.into_response(),
        Err(fault) => {
            // The sign-in page alone says less, but is a way on.
            tracing::error!(%fault, "a form could not be kept");
            refusal.into_response()
        }
    }
}

/// Keeps a form that was given out to the account of this session; gives the secret of its address.
async fn keep(app: &App, session: Id, parts: Parts, body: Body) -> Result<Option<String>, Fault> {
    let action = action(&parts);
    let Some(account) = Store::new(app).account_of_ended(&session).await? else { return Ok(None) };
    let Some(sent) = Sent::of(app, Request::from_parts(parts, body)).await else { return Ok(None) };
    if !csrf::was_given(&app.secret, &session.to_string(), &sent.token) {
        return Ok(None);
    }
    kept::keep(app, account, &action, &sent).await.map(Some)
}

fn action(parts: &Parts) -> String {
    let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
    uri.path_and_query().map(ToString::to_string).unwrap_or_default()
}

/// Answers whoever is signed in. A form that had lain open too long comes back with what was typed.
pub async fn answered(app: &App, staff: &Staff, request: Request, next: Next) -> Response {
    if *request.method() != Method::POST || !is_plain(request.headers()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let again = Again::of(app, staff, &parts);
    let body = match Bytes::from_request(Request::from_parts(parts.clone(), body), app).await {
        Ok(body) => body,
        Err(rejection) => return rejection.into_response(),
    };
    let answer = next.run(Request::from_parts(parts, Body::from(body.clone()))).await;
    let is_old = matches!(answer.extensions().get(), Some(Shown(Problem::FormExpired)));
    if is_old && let Some(shown) = again.shown(&body) {
        return shown;
    }
    if answer.status() == StatusCode::SEE_OTHER {
        again.forget(&body).await;
    }
    answer
}

/// What is needed to show a form once more.
struct Again<'a> {
    app: &'a App,
    staff: &'a Staff,
    locale: Tongue,
    headers: HeaderMap,
    action: String,
}

impl<'a> Again<'a> {
    fn of(app: &'a App, staff: &'a Staff, parts: &Parts) -> Self {
        let locale = language::of_request(app.locales, parts);
        Self { app, staff, locale, headers: parts.headers.clone(), action: action(parts) }
    }

    /// The form, if it was given out to this session, or the browser says that it was sent from here: what
    /// another site made up is never put before anybody.
    fn shown(&self, body: &[u8]) -> Option<Response> {
        let Self { app, staff, locale, headers, action } = self;
        let sent = Sent::of_body(body)?;
        let is_ours = csrf::was_given(&app.secret, &staff.form_scope, &sent.token)
            || csrf::is_known_to_come_from_here(headers, &app.config.public_url);
        is_ours.then(|| routes::again(app, locale, staff, headers, action, sent))
    }

    /// What was kept and is sent now needs no keeping.
    async fn forget(&self, body: &[u8]) {
        let kept = Sent::of_body(body).and_then(|sent| sent.kept);
        let (Some(kept), Some(id)) = (kept, self.staff.id) else { return };
        if let Err(fault) = kept::forget(self.app, id, &kept).await {
            tracing::warn!(%fault, "a form that was sent is kept still");
        }
    }
}
