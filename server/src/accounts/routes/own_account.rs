//! One's own account.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::accounts::own_account::{OwnAccount, own_account},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use entities::user;
use tower_sessions::Session;

use super::typed;
use crate::{
    accounts::{operations, queries, staff_frame},
    authorize::{self, Staff},
    fault::Fault,
    state::App,
    web::{
        form::Form,
        language::Lang,
        rate_limit::SIGN_IN,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/account`
///
/// # Errors
/// When the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    staff: Staff,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let changed = Form(query).get("done") == "changed";
    let account = own(&app, &staff).await?;
    let model = OwnAccount { changed, ..about(locale, &account) };
    Ok(page(&app, locale, &staff, &headers, model))
}

/// `POST /{lang}/staff/account`: changes the password, which ends all other sessions.
///
/// # Errors
/// Too many tries, an old form, or a fault.
pub async fn change_password(
    State(app): State<App>,
    Lang(locale): Lang,
    staff: Staff,
    session: Session,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&staff.form_scope, &form)?;
    if !app.may_try(SIGN_IN, "sign_in", &staff.email).await? {
        return Err(app::pages::problem::Problem::TooMany.into());
    }
    let account = own(&app, &staff).await?;
    let errors = match typed::new_password(locale, &form, &account.email) {
        Ok(password) => {
            let (db, now) = (&app.db, app.clock.now());
            let present = form.typed("present");
            if let Some(account) = operations::change_password(db, &account, present, password, now).await? {
                authorize::sign_in(&session, &account).await.map_err(Fault::other)?;
                return Ok(render::see_other(&urls::staff(locale.language, "/account?done=changed")));
            }
            let mut errors = Errors::default();
            errors.add("present", locale.text("accounts-error-present"));
            errors
        }
        Err(errors) => errors,
    };
    Ok(page(&app, locale, &staff, &headers, OwnAccount { errors, ..about(locale, &account) }))
}

/// `POST /{lang}/staff/account/sign-out`: ends every session of the account.
///
/// # Errors
/// An old form, or a fault.
pub async fn sign_out_everywhere(
    State(app): State<App>,
    Lang(locale): Lang,
    staff: Staff,
    session: Session,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&staff.form_scope, &form)?;
    let account = own(&app, &staff).await?;
    operations::end_sessions(&app.db, &staff.email, account.id, app.clock.now()).await?;
    session.flush().await.map_err(Fault::other)?;
    Ok(render::see_other(&urls::sign_in(locale.language, None)))
}

async fn own(app: &App, staff: &Staff) -> Result<user::Model, Fault> {
    let account = queries::by_id(app.db.read(), staff.id.unwrap_or_default()).await?;
    account.ok_or_else(|| Fault::other("an account vanished while it was in use"))
}

/// What the account is limited to, in words.
fn about(locale: Tongue, account: &user::Model) -> OwnAccount {
    OwnAccount {
        region: account.region.map(|region| locale.code("region", region.code())).unwrap_or_default(),
        sector: account.sector.map(|sector| locale.code("sector", sector.code())).unwrap_or_default(),
        ..OwnAccount::default()
    }
}

fn page(app: &App, locale: Tongue, staff: &Staff, headers: &HeaderMap, model: OwnAccount) -> Response {
    let status = if model.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = OwnAccount {
        email: staff.email.clone(),
        role: locale.code("staff_role", staff.role.code()),
        token: app.form_token(&staff.form_scope),
        ..model
    };
    let frame = staff_frame(app, staff, locale, &urls::staff(locale.language, "/account"));
    render::page(&frame, headers, status, own_account(locale, &model))
}
