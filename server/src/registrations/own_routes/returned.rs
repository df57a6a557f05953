//! Mails to somebody's address come back: they see it on their page, and say whether the address is right.

use app::{components::Returned, urls};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::language::Language;
use entities::registration;

use super::{opened, scope};
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
    language: Language,
    registration: &registration::Model,
    can_change: bool,
    token: &str,
) -> Result<Option<Returned>, Fault> {
    let to = |part: &str| urls::own_registration_part(language, token, part);
    let told = bounces::shown(app, registration.email.as_deref(), to(PART), &scope(token, PART)).await?;
    let correction = can_change.then(|| format!("{}#email", to("correction")));
    Ok(told.map(|told| Returned { correction, ..told }))
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
    let good = bounces::good_again(&app, registration.email.as_deref(), &scope(&token, PART), &sent).await?;
    Ok(see_other(&if good { format!("{own}?done=address_good") } else { own }))
}
