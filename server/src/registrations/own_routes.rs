//! What answers behind a person's own link.

use app::{
    document::Page,
    i18n::Tongue,
    pages::{
        problem::Problem,
        registrations::own_registration::{Done, own_registration},
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use entities::{event, registration};
use leptos::prelude::IntoView;

use super::{held, operations::Refused};
use crate::{
    state::App,
    web::{
        csrf,
        language::Lang,
        render::{self, Refusal},
    },
};

pub mod address;
pub mod agreement;
pub mod answers;
pub mod correction;
pub mod download;
pub mod links;
mod page;
pub mod returned;
pub mod steps;

/// `GET /{lang}/r/{token}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (registration, event) = opened(&app, &token).await?;
    let done = query.iter().find(|(name, _)| name == "done").and_then(|(_, done)| match done.as_str() {
        "changed" => Some(Done::Changed),
        "withdrawn" => Some(Done::Withdrawn),
        "address" => Some(Done::AddressConfirmed),
        "address_over" => Some(Done::AddressOver),
        "accepted" => Some(Done::Accepted),
        "declined" => Some(Done::Declined),
        "offer_over" => Some(Done::OfferOver),
        "address_good" => Some(Done::AddressGood),
        "agreed" => Some(Done::Agreed),
        _ => None,
    });
    let page = page::of(&app, locale, &registration, &event, &token, done).await?;
    Ok(answer(&app, locale, &headers, StatusCode::OK, &token, "", own_registration(locale, &page)))
}

/// The registration that a token opens, with its event.
async fn opened(app: &App, token: &str) -> Result<(registration::Model, event::Model), Refusal> {
    Ok(held::opened(app.db.read(), token).await?.ok_or(Problem::OldLink)?)
}

/// What a form token of an own page is bound to.
pub(crate) fn scope(token: &str, part: &str) -> String {
    format!("{part} {token}")
}

fn form_token(app: &App, token: &str, part: &str) -> String {
    csrf::token(&app.secret, &scope(token, part), app.clock.now())
}

fn is_ours(app: &App, token: &str, part: &str, proof: &str) -> bool {
    csrf::is_valid(&app.secret, &scope(token, part), app.clock.now(), proof)
}

/// A page behind the link; `part` is empty for the own page itself.
fn answer<V: IntoView + 'static>(
    app: &App,
    locale: Tongue,
    headers: &HeaderMap,
    status: StatusCode,
    token: &str,
    part: &str,
    page: Page<V>,
) -> Response {
    let address = match part {
        "" => urls::own_registration(locale.language, token),
        part => urls::own_registration_part(locale.language, token, part),
    };
    render::page(&app.frame(locale, &address), headers, status, page)
}

/// Where the reader is sent if something was not done.
fn refused(locale: Tongue, token: &str, why: Refused) -> Refusal {
    match why {
        Refused::UnknownLink => Refusal::Problem(Problem::OldLink),
        // The own page says how things stand and why nothing more can be done.
        Refused::OnRecord | Refused::TooLate | Refused::NoPlaceFor(_) => {
            Refusal::Redirect(urls::own_registration(locale.language, token))
        }
    }
}
