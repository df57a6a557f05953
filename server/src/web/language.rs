//! The language of a request: the first part of its address, else what the browser would like.

use app::i18n::{Locales, Tongue};
use axum::{
    extract::{FromRequestParts, MatchedPath, OriginalUri},
    http::{HeaderValue, header, request::Parts},
};

use super::render::Refusal;
use crate::state::App;

/// The language of the address.
#[derive(Debug, Clone, Copy)]
pub struct Lang(pub Tongue);

/// The language of a path, if its first part is one.
#[must_use]
pub fn of_path(locales: &'static Locales, path: &str) -> Option<Tongue> {
    path.split('/').nth(1)?.parse().ok().and_then(|language| locales.get(language))
}

/// The language for a request, whatever its address.
#[must_use]
pub fn of_request(locales: &'static Locales, parts: &Parts) -> Tongue {
    let path = parts.extensions.get::<OriginalUri>().map_or_else(|| parts.uri.path(), |uri| uri.path());
    wanted(locales, path, parts.headers.get(header::ACCEPT_LANGUAGE))
}

/// The language of a path, else what the browser would like.
#[must_use]
pub fn wanted(locales: &'static Locales, path: &str, wish: Option<&HeaderValue>) -> Tongue {
    of_path(locales, path)
        .unwrap_or_else(|| locales.or_english(locales.negotiate(wish.and_then(|value| value.to_str().ok()))))
}

/// The address without its language, where that is none that the product speaks: one page has one
/// address in one language.
fn elsewhere(locales: &'static Locales, parts: &Parts) -> Option<String> {
    let route = parts.extensions.get::<MatchedPath>()?;
    let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
    if !route.as_str().starts_with("/{lang}/") || of_path(locales, uri.path()).is_some() {
        return None;
    }
    let rest = uri.path().splitn(3, '/').nth(2).unwrap_or_default();
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("/{rest}{query}"))
}

impl FromRequestParts<App> for Lang {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let locale = of_request(app.locales, parts);
        match elsewhere(app.locales, parts) {
            Some(rest) => Err(Refusal::Redirect(app::urls::in_language(locale.language, &rest))),
            None => Ok(Self(locale)),
        }
    }
}
