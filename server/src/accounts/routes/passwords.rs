//! Asking for a link, and setting a password behind one.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        accounts::{
            ask_link::{AskLink, ask_link},
            link_asked::link_asked,
            set_password::{SetPassword, set_password},
        },
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::contact::is_email;
use tower_sessions::Session;

use super::typed;
use crate::{
    accounts::{links, operations},
    authorize,
    fault::Fault,
    state::App,
    web::{
        client::Client,
        form::Form,
        language::Lang,
        rate_limit::{LINKS, SIGN_INS},
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/password`
pub async fn ask_form(State(app): State<App>, Lang(locale): Lang, headers: HeaderMap) -> Response {
    ask_page(&app, locale, &headers, AskLink::default())
}

/// `POST /{lang}/staff/password`: says the same whether or not there is such an account.
///
/// # Errors
/// Too many tries, an old form, or a fault.
pub async fn ask(
    State(app): State<App>,
    Lang(locale): Lang,
    client: Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let path = urls::staff(locale.language, "/password");
    app.check_form(&path, &form)?;
    let email = form.get("email");
    if !is_email(email) {
        let mut errors = Errors::default();
        errors.add("email", locale.text("accounts-error-email"));
        return Ok(ask_page(
            &app,
            locale,
            &headers,
            AskLink { email: email.into(), errors, ..AskLink::default() },
        ));
    }
    let tries = app.may_try(SIGN_INS, "link_from", &client.network()).await?
        && app.may_try(LINKS, "link", &operations::address(email)).await?;
    if !tries {
        return Err(Problem::TooMany.into());
    }
    operations::ask_for_link(&app.db, email, locale.language, app.clock.now()).await?;
    Ok(render::page(&app.frame(locale, &path), &headers, StatusCode::OK, link_asked(locale)))
}

/// `GET /{lang}/staff/password/{token}`
///
/// # Errors
/// A link that was used or is too old, or a fault.
pub async fn set_form(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let account = links::account(app.db.read(), &token, app.clock.now()).await?;
    let email = account.ok_or(Problem::LinkExpired)?.email;
    Ok(set_page(&app, locale, &headers, SetPassword { email, link: token, ..SetPassword::default() }))
}

/// `POST /{lang}/staff/password/{token}`: sets the password and signs in.
///
/// # Errors
/// A link that was used or is too old, an old form, or a fault.
pub async fn set(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    session: Session,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let now = app.clock.now();
    let account = links::account(app.db.read(), &token, now).await?.ok_or(Problem::LinkExpired)?;
    app.check_form(&urls::set_password(locale.language, &token), &form)?;
    let password = match typed::new_password(locale, &form, &account.email) {
        Ok(password) => password,
        Err(errors) => {
            let model = SetPassword { email: account.email, link: token, errors, ..SetPassword::default() };
            return Ok(set_page(&app, locale, &headers, model));
        }
    };
    let account = operations::set_password(&app.db, &token, &account, password, now).await?;
    let account = account.ok_or(Problem::LinkExpired)?;
    authorize::sign_in(&session, &account).await.map_err(Fault::other)?;
    Ok(render::see_other(&urls::staff(locale.language, "")))
}

fn ask_page(app: &App, locale: Tongue, headers: &HeaderMap, mut model: AskLink) -> Response {
    let path = urls::staff(locale.language, "/password");
    model.token = app.form_token(&path);
    render::page(&app.frame(locale, &path), headers, status(&model.errors), ask_link(locale, &model))
}

fn set_page(app: &App, locale: Tongue, headers: &HeaderMap, mut model: SetPassword) -> Response {
    let path = urls::set_password(locale.language, &model.link);
    model.token = app.form_token(&path);
    render::page(&app.frame(locale, &path), headers, status(&model.errors), set_password(locale, &model))
}

fn status(errors: &Errors) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}
