//! Where somebody finds what they typed when their session had ended.

use app::{
    i18n::Tongue,
    pages::{
        accounts::kept_form::{KeptForm, kept_form},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};

use super::{kept, sent::Sent};
use crate::{
    accounts::staff_frame,
    authorize::Staff,
    state::App,
    web::{
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/kept/{token}`
///
/// # Errors
/// When nothing is kept there for the reader.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    staff: Staff,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let row = kept::find(&app, staff.id.unwrap_or_default(), &token).await?.ok_or(Problem::NotFound)?;
    let sent = Sent {
        kept: Some(token),
        fields: serde_json::from_str(&row.fields).map_err(crate::fault::Fault::from)?,
        files: serde_json::from_str(&row.files).map_err(crate::fault::Fault::from)?,
        ..Sent::default()
    };
    Ok(shown(&app, locale, &staff, &headers, StatusCode::OK, &row.action, sent))
}

/// A form that had lain open too long.
pub(super) fn again(
    app: &App,
    locale: Tongue,
    staff: &Staff,
    headers: &HeaderMap,
    action: &str,
    sent: Sent,
) -> Response {
    shown(app, locale, staff, headers, StatusCode::FORBIDDEN, action, sent)
}

fn shown(
    app: &App,
    locale: Tongue,
    staff: &Staff,
    headers: &HeaderMap,
    status: StatusCode,
    action: &str,
    sent: Sent,
) -> Response {
    let address = match &sent.kept {
        Some(token) => urls::kept_form(locale.language, token),
        None => urls::staff(locale.language, ""),
    };
    let model = KeptForm {
        action: action.to_owned(),
        fields: sent.fields,
        files: sent.files,
        kept: sent.kept.unwrap_or_default(),
        token: app.form_token(&staff.form_scope),
    };
    render::page(&staff_frame(app, staff, locale, &address), headers, status, kept_form(locale, &model))
}
