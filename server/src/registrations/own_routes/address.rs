//! What answers where somebody confirms the address with which they registered. Opening the link confirms
//! nothing: programs that look at mails open links too.

use app::{pages::problem::Problem, pages::registrations::own_registration::AddressDue, urls};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::registration::address::is_in_time;
use entities::{event, registration};

use super::{form_token, scope};
use crate::{
    events::present,
    registrations::operations::{self, Refused},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{Refusal, see_other},
    },
};

/// What the form is bound to.
const PART: &str = "address/confirmation";

/// `POST /{lang}/r/{token}/address/confirmation`
///
/// # Errors
/// When nothing has this token, the form is not ours, or the database does not answer.
pub async fn confirm(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    app.check_form(&scope(&token, PART), &sent)?;
    let own = urls::own_registration(locale.language, &token);
    match operations::confirm_address(&app, &token).await? {
        Ok(()) => Ok(see_other(&format!("{own}?done=address"))),
        Err(Refused::UnknownLink) => Err(Problem::OldLink.into()),
        Err(_) => Ok(see_other(&format!("{own}?done=address_over"))),
    }
}

/// The address that is to be confirmed, on the own page.
pub(super) fn due(
    app: &App,
    locale: app::i18n::Tongue,
    registration: &registration::Model,
    event: &event::Model,
    token: &str,
) -> Option<AddressDue> {
    let due = registration.address_due.filter(|due| is_in_time(*due, app.clock.now()))?;
    Some(AddressDue { until: present::moment(locale, event, due), form_token: form_token(app, token, PART) })
}
