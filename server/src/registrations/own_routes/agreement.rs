//! Agreeing to take part, where somebody else registered the person.

use app::{pages::problem::Problem, urls};
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{is_ours, refused};
use crate::{
    registrations::operations,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{Refusal, see_other},
    },
};

/// What the form is bound to, and its part of the address.
pub(super) const PART: &str = "agreement";

/// `POST /{lang}/r/{token}/agreement`
///
/// # Errors
/// When nothing has this token, the form is not ours, or the database does not answer.
pub async fn agree(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    if !is_ours(&app, &token, PART, sent.get("_token")) {
        return Err(Problem::FormExpired.into());
    }
    operations::agree(&app, &token).await?.map_err(|why| refused(locale, &token, why))?;
    Ok(see_other(&format!("{}?done=agreed", urls::own_registration(locale.language, &token))))
}
