//! A mistake of ours in one request ends that request with a page, not the reader's connection.

use std::panic::AssertUnwindSafe;

use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;

use super::render::Refusal;
use crate::fault::Fault;

/// Answers with the platform's fault where a handler panics. The message of the panic has been
/// printed by then; it may hold what somebody typed and is not repeated.
pub async fn caught(request: Request, next: Next) -> Response {
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(answer) => answer,
        Err(_) => Refusal::Fault(Fault::other("a handler panicked")).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use app::pages::problem::Problem;
    use axum::{Router, body::Body, http::StatusCode, middleware, routing::get};
    use tower::ServiceExt;

    use super::*;
    use crate::web::render::Shown;

    #[tokio::test]
    async fn a_panic_is_answered_with_the_platforms_fault() {
        async fn wrong() -> StatusCode {
            panic!("a mistake of ours")
        }
        let router = Router::new().route("/", get(wrong)).layer(middleware::from_fn(caught));
        let answer = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.extensions().get::<Shown>().map(|shown| shown.0), Some(Problem::Fault));
    }
}
