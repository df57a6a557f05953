//! What happens around every request, whatever answers it. It is one layer, because each layer of a
//! router is paid by every request with several allocations.

use app::i18n::{Locales, Tongue};
use axum::{
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderValue, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{
    csrf, form, headers, language, nul, panics,
    render::{Shown, problem_of},
};
use crate::state::App;

/// Lets a request in, and its answer out with the headers that every answer carries.
pub async fn around(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut answer = match csrf::refused(&request, &app.config.public_url) {
        Some(refusal) => refusal,
        None => with_problems(&app, request, next).await,
    };
    headers::secure(answer.headers_mut());
    if app.config.secure() {
        headers::strict_transport(answer.headers_mut());
    }
    answer
}

/// Gives every refusal its page in the reader's language.
async fn with_problems(app: &App, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let answer = answer(request, next).await;
    let problem = match answer.extensions().get() {
        Some(Shown(problem)) => Some(*problem),
        // A page of its own, such as a form with errors, stays as it is.
        None => problem_of(answer.status()).filter(|_| !has_page(&answer)),
    };
    match problem {
        Some(problem) => app.problem(asked.language(app.locales), asked.0.path(), problem),
        None => answer,
    }
}

async fn answer(request: Request, next: Next) -> Response {
    match nul::kept_out(request) {
        Ok(mut request) => {
            DefaultBodyLimit::max(form::LIMIT).apply(&mut request);
            panics::caught(next.run(request)).await
        }
        Err(status) => status.into_response(),
    }
}

/// What was asked for and in which language, kept for an answer that needs a page.
struct Asked(Uri, Option<HeaderValue>);

impl Asked {
    fn of(request: &Request) -> Self {
        Self(request.uri().clone(), request.headers().get(header::ACCEPT_LANGUAGE).cloned())
    }

    fn language(&self, locales: &'static Locales) -> Tongue {
        language::wanted(locales, self.0.path(), self.1.as_ref())
    }
}

fn has_page(answer: &Response) -> bool {
    answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"))
}
