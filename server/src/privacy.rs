//! The page on privacy.

use app::{document::document, pages::privacy::privacy, urls};
use axum::{
    extract::{Query, State},
    response::Response,
};

use crate::{
    state::App,
    web::{
        language::Lang,
        page_cache::{Rendered, Wish},
        render::Refusal,
    },
};

/// `GET /{lang}/privacy`
///
/// # Errors
/// Never.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Query(query): Query<Vec<(String, String)>>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let erased = query.iter().any(|(name, value)| name == "done" && value == "erased");
    let address = urls::privacy(locale.language);
    let kept_at = if erased { urls::erased(locale.language) } else { address.clone() };
    let render =
        || async { Ok(Rendered::page(document(&app.kept_frame(locale, &address), privacy(locale, erased)))) };
    app.pages.page(app.clock.now(), &kept_at, 1, &wish, render).await
}
