//! The language of a request: the first part of its address, else what the browser would like.

use app::i18n::{Locales, Tongue};
use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::{header, request::Parts},
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
    of_path(locales, path).unwrap_or_else(|| {
        let wish = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        locales.or_english(locales.negotiate(wish))
    })
}

impl FromRequestParts<App> for Lang {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        Ok(Self(of_request(app.locales, parts)))
    }
}
