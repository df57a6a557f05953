//! A mistake of ours in one request ends that request with a page, not the reader's connection.

use std::panic::AssertUnwindSafe;

use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;

use super::render::Refusal;
use crate::fault::Fault;

/// Answers with the platform's fault where a handler panics. The message of the panic has been
/// printed by then; it may hold what somebody typed and is not repeated.
pub async fn caught(answer: impl Future<Output = Response>) -> Response {
    match AssertUnwindSafe(answer).catch_unwind().await {
        Ok(answer) => answer,
        Err(_) => Refusal::Fault(Fault::other("a handler panicked")).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use app::pages::problem::Problem;
    use axum::http::StatusCode;

    use super::*;
    use crate::web::render::Shown;

    #[tokio::test]
    async fn a_panic_is_answered_with_the_platforms_fault() {
        let answer = caught(async { panic!("a mistake of ours") }).await;
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.extensions().get::<Shown>().map(|shown| shown.0), Some(Problem::Fault));
    }
}
