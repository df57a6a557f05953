//! Pages as answers, and problems as pages.

use app::{
    document::{Frame, Page, document},
    i18n::Tongue,
    islands::Script,
    layout::Chrome,
    pages::problem::{Problem, problem},
};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use leptos::prelude::IntoView;

use super::{
    headers::with_script,
    page_cache::{Encoding, compress},
    secrets,
};
use crate::{
    fault::{Fault, Trouble},
    state::App,
};

/// Why a handler gives no page of its own. It becomes a page in the reader's language on its way out.
#[derive(Debug)]
pub enum Refusal {
    /// Shown as it is.
    Problem(Problem),
    /// Logged, and shown as the platform's fault.
    Fault(Fault),
    /// The reader is sent on.
    Redirect(String),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<sea_orm::DbErr> for Refusal {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let problem = match self {
            Self::Redirect(to) => return see_other(&to),
            Self::Problem(problem) => problem,
            Self::Fault(fault) => told(&fault),
        };
        let mut answer = status(problem).into_response();
        answer.extensions_mut().insert(Shown(problem));
        answer
    }
}

/// Logs a fault, and gives what the reader is told of it.
#[must_use]
pub fn told(fault: &Fault) -> Problem {
    tracing::error!(%fault, "a request failed");
    match fault.trouble() {
        Trouble::ReadOnly => Problem::CannotSave,
        Trouble::Full => Problem::NoSpace,
        Trouble::Away => Problem::Away,
        Trouble::Other => Problem::Fault,
    }
}

/// Marks an answer that still needs its page, which the language of the request decides.
#[derive(Debug, Clone, Copy)]
pub struct Shown(pub Problem);

/// The status of an answer that shows this problem.
#[must_use]
pub const fn status(problem: Problem) -> StatusCode {
    match problem {
        Problem::NotFound => StatusCode::NOT_FOUND,
        Problem::FileHeldBack => StatusCode::CONFLICT,
        Problem::Forbidden | Problem::FormExpired => StatusCode::FORBIDDEN,
        Problem::LinkExpired | Problem::OldLink | Problem::OldDraft | Problem::OldQuestionnaire => {
            StatusCode::GONE
        }
        Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Problem::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Problem::Unreadable => StatusCode::BAD_REQUEST,
        Problem::CannotSave | Problem::Away => StatusCode::SERVICE_UNAVAILABLE,
        Problem::NoSpace => StatusCode::INSUFFICIENT_STORAGE,
        Problem::Fault => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The status of a form that comes back: too old, not saved, or else with something wrong in it.
#[must_use]
pub fn status_of_form(expired: bool, unsaved: Option<Problem>) -> StatusCode {
    match unsaved {
        _ if expired => StatusCode::FORBIDDEN,
        Some(problem) => status(problem),
        None => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// The problem of a bare status, for answers that axum made itself.
#[must_use]
pub fn problem_of(status: StatusCode) -> Option<Problem> {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(Problem::NotFound),
        StatusCode::FORBIDDEN => Some(Problem::Forbidden),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::TooLarge),
        StatusCode::TOO_MANY_REQUESTS => Some(Problem::TooMany),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            Some(Problem::Unreadable)
        }
        StatusCode::INTERNAL_SERVER_ERROR => Some(Problem::Fault),
        _ => None,
    }
}

impl App {
    /// The document around a page of one reader at `path` (with its language, as requested).
    #[must_use]
    pub fn frame(&self, locale: Tongue, path: &str) -> Frame {
        let script = Script::of(&self.assets.manifest, secrets::nonce());
        Frame { script, ..self.kept_frame(locale, path) }
    }

    /// The document around a page that is kept for every reader; it runs no script.
    #[must_use]
    pub fn kept_frame(&self, locale: Tongue, path: &str) -> Frame {
        let prefix = format!("/{}", locale.language);
        let path = path.strip_prefix(&prefix).unwrap_or("/");
        Frame {
            locale,
            locales: self.locales,
            path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
            public_url: self.config.public_url.clone(),
            stylesheet: self.assets.stylesheet.clone(),
            script: None,
            site: locale.text("site-name"),
            chrome: Chrome::Public,
        }
    }

    /// A problem as an answer in this language.
    #[must_use]
    pub fn problem(&self, locale: Tongue, path: &str, shown: Problem) -> Response {
        let html = document(&self.frame(locale, path), problem(locale, shown));
        (status(shown), Html(html)).into_response()
    }
}

/// A page of one reader: compressed, never kept.
pub fn page<V: IntoView + 'static>(
    frame: &Frame,
    headers: &HeaderMap,
    status: StatusCode,
    page: Page<V>,
) -> Response {
    let html = document(frame, page);
    let policy = frame.script.as_ref().and_then(|script| script.nonce_in(&html)).map(with_script);
    let encoding = Encoding::quickest(headers);
    let mut answer = (status, compress(html.as_bytes(), encoding)).into_response();
    let fields = answer.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    fields.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(name) = encoding.name() {
        fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    if let Some(policy) = policy.and_then(|policy| HeaderValue::try_from(policy).ok()) {
        fields.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

/// Sends the browser on with GET.
#[must_use]
pub fn see_other(to: &str) -> Response {
    axum::response::Redirect::to(to).into_response()
}
