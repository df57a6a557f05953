//! Withdrawing and erasing: a question first, then the step.

use app::{
    i18n::Tongue,
    pages::registrations::confirmation::{Confirmation, Step, confirmation},
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::registration::own;

use super::{answer, form_token, is_ours, opened, refused};
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

/// `GET /{lang}/r/{token}/withdrawal`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn ask_withdrawal(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    question(&app, locale, &headers, &token, Step::Withdrawal, false).await
}

/// `POST /{lang}/r/{token}/withdrawal`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn withdraw(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    if !is_ours(&app, &token, Step::Withdrawal.part(), sent.get("_token")) {
        return question(&app, locale, &headers, &token, Step::Withdrawal, true).await;
    }
    operations::withdraw(&app, &token).await?.map_err(|why| refused(locale, &token, why))?;
    let own = urls::own_registration(locale.language, &token);
    Ok(see_other(&format!("{own}?done=withdrawn")))
}

/// `GET /{lang}/r/{token}/erasure`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn ask_erasure(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    question(&app, locale, &headers, &token, Step::Erasure, false).await
}

/// `POST /{lang}/r/{token}/erasure`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn erase(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    if !is_ours(&app, &token, Step::Erasure.part(), sent.get("_token")) {
        return question(&app, locale, &headers, &token, Step::Erasure, true).await;
    }
    operations::erase(&app, &token).await?.map_err(|why| refused(locale, &token, why))?;
    Ok(see_other(&urls::erased(locale.language)))
}

async fn question(
    app: &App,
    locale: Tongue,
    headers: &HeaderMap,
    token: &str,
    step: Step,
    expired: bool,
) -> Result<Response, Refusal> {
    let (registration, event) = opened(app, token).await?;
    if step == Step::Withdrawal && !own::can_withdraw(registration.state, event.state) {
        return Err(refused(locale, token, Refused::TooLate));
    }
    let page = Confirmation {
        step,
        token: token.to_owned(),
        event: present::entry(app, locale, &event),
        expired,
        form_token: form_token(app, token, step.part()),
    };
    let status = if expired { StatusCode::FORBIDDEN } else { StatusCode::OK };
    Ok(answer(app, locale, headers, status, token, step.part(), confirmation(locale, &page)))
}
