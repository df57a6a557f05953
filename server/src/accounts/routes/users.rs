//! The accounts, and inviting somebody.

use app::{
    components::{Errors, Pages},
    i18n::Tongue,
    pages::accounts::{
        new_user::{Duties, NewUser, new_user},
        users::{Row, Users, users},
    },
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{country::Region, event::Sector, staff::StaffRole};
use entities::user;

use super::typed;
use crate::{
    accounts::{
        operations::{self, Delivery},
        queries, staff_frame,
    },
    authorize::{ManageUsers, Permit},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/users`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ManageUsers>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let page = Form(query).page();
    let (accounts, total) = queries::accounts(app.db.read(), page).await?;
    let base = urls::staff(locale.language, "/users");
    let frame = staff_frame(&app, permit.staff(), locale, &base);
    let pages = Pages { page, of: total.div_ceil(queries::PER_PAGE).max(1), base };
    let rows = accounts.into_iter().map(|account| row(locale, account)).collect();
    Ok(render::page(&frame, &headers, StatusCode::OK, users(locale, &Users { rows, pages })))
}

/// `GET /{lang}/staff/users/new`
pub async fn form(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ManageUsers>,
    headers: HeaderMap,
) -> Response {
    let language = ("language".to_owned(), locale.language.to_string());
    new_page(&app, locale, &permit, &headers, &Form(vec![language]), Errors::default())
}

/// `POST /{lang}/staff/users`: invites somebody.
///
/// # Errors
/// An old form, or a fault.
pub async fn invite(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ManageUsers>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&permit.staff().form_scope, &form)?;
    let account = match typed::account(&app, locale, &form) {
        Ok(account) => account,
        Err(errors) => return Ok(new_page(&app, locale, &permit, &headers, &form, errors)),
    };
    let email = account.email.clone();
    let now = app.clock.now();
    if operations::invite(&app.db, &permit, account, Delivery::Mail, now).await?.is_err() {
        let mut errors = Errors::default();
        errors.add("email", locale.text("accounts-error-taken"));
        return Ok(new_page(&app, locale, &permit, &headers, &form, errors));
    }
    let made = queries::by_address(app.db.read(), &email).await?.map(|account| account.id);
    let to = urls::staff_user(locale.language, made.unwrap_or_default(), "");
    Ok(render::see_other(&format!("{to}?done=invited")))
}

fn new_page(
    app: &App,
    locale: Tongue,
    permit: &Permit<ManageUsers>,
    headers: &HeaderMap,
    form: &Form,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let languages = app
        .locales
        .iter()
        .map(|one| (one.language.to_string(), locale.code("language", one.language.as_str())));
    let model = NewUser {
        email: form.get("email").into(),
        duties: duties(locale, ["name", "role", "sector", "region"].map(|name| form.get(name))),
        language: form.get("language").into(),
        languages: languages.collect(),
        token: app.form_token(&permit.staff().form_scope),
        errors,
    };
    let frame = staff_frame(app, permit.staff(), locale, &urls::staff(locale.language, "/users/new"));
    render::page(&frame, headers, status, new_user(locale, &model))
}

/// The fields name, role, Sector and region, with what can be chosen.
pub(super) fn duties(locale: Tongue, [name, role, sector, region]: [&str; 4]) -> Duties {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    Duties {
        name: name.into(),
        role: role.into(),
        sector: sector.into(),
        region: region.into(),
        roles: StaffRole::ALL.iter().map(|role| named("staff_role", role.code())).collect(),
        sectors: Sector::ALL.iter().map(|sector| named("sector", sector.code())).collect(),
        regions: Region::ALL.iter().map(|region| named("region", region.code())).collect(),
    }
}

/// What is to be said of an account's state.
pub(super) const fn state(account: &user::Model) -> &'static str {
    match (account.disabled_at, &account.password_hash) {
        (Some(_), _) => "accounts-state-closed",
        (None, None) => "accounts-state-invited",
        (None, Some(_)) => "accounts-state-active",
    }
}

fn row(locale: Tongue, account: user::Model) -> Row {
    let sector = account.sector.map(|sector| locale.code("sector_short", sector.code()));
    let region = account.region.map(|region| locale.code("region", region.code()));
    let place: Vec<String> = [sector, region].into_iter().flatten().collect();
    Row {
        id: account.id,
        state: state(&account),
        email: account.email,
        name: account.name.unwrap_or_default(),
        role: locale.code("staff_role", account.role.code()),
        place: locale.formats.list(place.iter().map(String::as_str)),
    }
}
