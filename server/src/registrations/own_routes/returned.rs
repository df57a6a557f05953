//! Mails to somebody's address come back: they see it on their page, and say whether the address is right.

use app::{pages::registrations::own_registration::Returned, urls};
use axum::{
    extract::{Path, State},
    response::Response,
};
use entities::registration;

use super::{form_token, is_ours, opened};
use crate::{
    fault::Fault,
    mail::bounces,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{Refusal, see_other},
    },
};

/// The page's part of the address.
const PART: &str = "address/reinstatement";

/// What the own page says about the address, if mails to it come back.
pub(super) async fn returned(
    app: &App,
    registration: &registration::Model,
    token: &str,
) -> Result<Option<Returned>, Fault> {
    let Some(email) = &registration.email else { return Ok(None) };
    let mark = bounces::of(app.db.read(), email).await?;
    Ok(mark.map(|mark| Returned {
        email: email.clone(),
        said: mark.said,
        form_token: form_token(app, token, PART),
    }))
}

/// `POST /{lang}/r/{token}/address/reinstatement`: mails go to the address again.
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn reinstate(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    let (registration, _) = opened(&app, &token).await?;
    let own = urls::own_registration(locale.language, &token);
    let Some(email) = registration.email.filter(|_| is_ours(&app, &token, PART, sent.get("_token"))) else {
        return Ok(see_other(&own));
    };
    bounces::clear(app.db.writer(), &email).await?;
    Ok(see_other(&format!("{own}?done=address_good")))
}
