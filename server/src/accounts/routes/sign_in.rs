//! Signing in and out.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        accounts::sign_in::{SignIn, sign_in},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use tower_sessions::Session;

use crate::{
    accounts::operations,
    authorize::{self, Staff},
    fault::Fault,
    state::App,
    web::{
        client::Client,
        form::Form,
        language::{self, Lang},
        rate_limit::{SIGN_IN, SIGN_INS},
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/sign-in`
pub async fn form(
    State(app): State<App>,
    Lang(locale): Lang,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    let form = Form(query);
    let model = SignIn { next: within_staff(&app, form.get("next")).into(), ..SignIn::default() };
    page(&app, locale, &headers, model)
}

/// `POST /{lang}/staff/sign-in`
///
/// # Errors
/// Too many tries, an old form, or a fault.
pub async fn enter(
    State(app): State<App>,
    Lang(locale): Lang,
    client: Client,
    session: Session,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&urls::sign_in(locale.language, None), &form)?;
    let email = form.get("email");
    let tries = app.may_try(SIGN_INS, "sign_in_from", &client.network()).await?
        && app.may_try(SIGN_IN, "sign_in", &operations::address(email)).await?;
    if !tries {
        return Err(Problem::TooMany.into());
    }
    let next = within_staff(&app, form.get("next"));
    if let Some(account) = operations::verified(&app.db, email, form.typed("password")).await? {
        authorize::sign_in(&session, &account).await.map_err(Fault::other)?;
        operations::record_sign_in(&app.db, &account, app.clock.now()).await?;
        let home = urls::staff(locale.language, "");
        return Ok(render::see_other(if next.is_empty() { &home } else { next }));
    }
    let mut errors = Errors::default();
    errors.add("email", locale.text("accounts-error-sign-in"));
    let model = SignIn { email: email.into(), next: next.into(), errors, ..SignIn::default() };
    Ok(page(&app, locale, &headers, model))
}

/// `POST /{lang}/staff/sign-out`
///
/// # Errors
/// An old form, or a fault.
pub async fn leave(
    State(app): State<App>,
    Lang(locale): Lang,
    staff: Staff,
    session: Session,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&staff.form_scope, &form)?;
    session.flush().await.map_err(Fault::other)?;
    Ok(render::see_other(&urls::sign_in(locale.language, None)))
}

/// The page for somebody whose session had ended when they sent a form, which is kept at `next`.
pub(crate) fn interrupted(app: &App, locale: Tongue, headers: &HeaderMap, next: String) -> Response {
    shown(app, locale, headers, StatusCode::FORBIDDEN, SignIn { next, ..SignIn::default() })
}

fn page(app: &App, locale: Tongue, headers: &HeaderMap, model: SignIn) -> Response {
    let status = if model.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    shown(app, locale, headers, status, model)
}

fn shown(app: &App, locale: Tongue, headers: &HeaderMap, status: StatusCode, mut model: SignIn) -> Response {
    let path = urls::sign_in(locale.language, None);
    model.token = app.form_token(&path);
    model.keeps = model.next.starts_with(&urls::kept_form(locale.language, ""));
    render::page(&app.frame(locale, &path), headers, status, sign_in(locale, &model))
}

/// Where to go after signing in: a staff page of ours, never another site.
fn within_staff<'a>(app: &App, next: &'a str) -> &'a str {
    let path = next.split('?').next().unwrap_or_default();
    let ours = language::of_path(app.locales, path).is_some()
        && path.split('/').nth(2) == Some("staff")
        && !next.contains(['\\', '\r', '\n']);
    if ours { next } else { "" }
}
