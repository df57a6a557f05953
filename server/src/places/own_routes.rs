//! What answers where somebody takes the place that is offered to them, or gives it on.

use app::{pages::problem::Problem, urls};
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::offers;
use crate::{
    fault::Fault,
    registrations::{operations::Refused, own_routes},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{Refusal, see_other},
    },
};

/// What the forms of an offer are bound to.
pub const PART: &str = "offer";

/// `POST /{lang}/r/{token}/offer/acceptance`
///
/// # Errors
/// When nothing has this token, the form is not ours, or the database does not answer.
pub async fn accept(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    trust(&app, &token, &sent)?;
    let done = offers::accept(&app, &token).await?;
    answered(&urls::own_registration(locale.language, &token), "accepted", done)
}

/// `POST /{lang}/r/{token}/offer/declination`
///
/// # Errors
/// When nothing has this token, the form is not ours, or the database does not answer.
pub async fn decline(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    trust(&app, &token, &sent)?;
    let done = offers::decline(&app, &token).await?;
    answered(&urls::own_registration(locale.language, &token), "declined", done)
}

fn trust(app: &App, token: &str, sent: &Form) -> Result<(), Refusal> {
    app.check_form(&own_routes::scope(token, PART), sent).map_err(Refusal::from)
}

/// The own page says what was done; of an offer that is over, how things stand now.
fn answered(own: &str, done: &str, outcome: Result<(), Refused>) -> Result<Response, Refusal> {
    match outcome {
        Ok(()) => Ok(see_other(&format!("{own}?done={done}"))),
        Err(Refused::UnknownLink) => Err(Problem::LinkExpired.into()),
        Err(_) => Ok(see_other(&format!("{own}?done=offer_over"))),
    }
}

/// The time of an offer's end on the own page, in the event's zone.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn offer_on_page(
    app: &App,
    locale: app::i18n::Tongue,
    registration: &entities::registration::Model,
    event: &entities::event::Model,
    token: &str,
) -> Result<Option<app::pages::registrations::own_registration::Offer>, Fault> {
    let now = app.clock.now();
    let open = super::open_offer(app.db.read(), registration, now).await?;
    Ok(open.map(|offer| app::pages::registrations::own_registration::Offer {
        until: crate::events::present::moment(locale, event, offer.ends_at),
        form_token: crate::web::csrf::token(&app.secret, &own_routes::scope(token, PART), now),
    }))
}
