//! One account, for an administrator.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        accounts::user::{User, user as user_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use entities::user;

use super::{
    typed,
    users::{duties, state},
};
use crate::{
    accounts::{
        operations::{self, Delivery, Refusal as Kept},
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

/// What was done to an account, as the address says it, and the sentence for it.
const DONE: [(&str, &str); 6] = [
    ("invited", "accounts-done-invited"),
    ("saved", "accounts-done-saved"),
    ("link", "accounts-done-link"),
    ("signed-out", "accounts-done-signed-out"),
    ("closed", "accounts-done-closed"),
    ("opened", "accounts-done-opened"),
];

/// `GET /{lang}/staff/users/{id}`
///
/// # Errors
/// An unknown account, or a fault.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ManageUsers>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let account = find(&app, id).await?;
    let form = Form(query);
    let done = DONE.iter().find(|(code, _)| *code == form.get("done")).map_or("", |(_, id)| id);
    Ok(page(&app, locale, &permit, &headers, &account, &stored(&account), Errors::default(), done))
}

/// `POST /{lang}/staff/users/{id}`: changes what the account may do.
///
/// # Errors
/// An unknown account, an old form, or a fault.
pub async fn change(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ManageUsers>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&permit.staff().form_scope, &form)?;
    let account = find(&app, id).await?;
    let errors = match typed::place(locale, &form) {
        Ok(place) => match operations::change(&app.db, &permit, id, place, app.clock.now()).await? {
            Ok(()) => return Ok(back(locale, id, "saved")),
            Err(refusal) => refused(locale, refusal)?,
        },
        Err(errors) => errors,
    };
    Ok(page(&app, locale, &permit, &headers, &account, &form, errors, ""))
}

/// `POST /{lang}/staff/users/{id}/{part}`: `closing`, `opening`, `link` or `sign-out`.
///
/// # Errors
/// An unknown account or part, an old form, or a fault.
pub async fn act(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ManageUsers>,
    Path((_, id, part)): Path<(String, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&permit.staff().form_scope, &form)?;
    let account = find(&app, id).await?;
    match done_to(&app, &permit, &account, &part).await? {
        Ok(done) => Ok(back(locale, id, done)),
        Err(refusal) => {
            let errors = refused(locale, refusal)?;
            Ok(page(&app, locale, &permit, &headers, &account, &stored(&account), errors, ""))
        }
    }
}

/// Does to an account what the address says, and gives what the next address says of it.
async fn done_to(
    app: &App,
    permit: &Permit<ManageUsers>,
    account: &user::Model,
    part: &str,
) -> Result<Result<&'static str, Kept>, Refusal> {
    let (db, id, now) = (&app.db, account.id, app.clock.now());
    Ok(match part {
        "closing" => operations::disable(db, permit, id, now).await?.map(|()| "closed"),
        "opening" => operations::enable(db, permit, id, now).await?.map(|()| "opened"),
        "link" if account.disabled_at.is_none() => {
            operations::send_link(db, permit, account, Delivery::Mail, now).await?;
            Ok("link")
        }
        "sign-out" => {
            operations::end_sessions(db, &permit.staff().email, id, now).await?;
            Ok("signed-out")
        }
        _ => return Err(Problem::NotFound.into()),
    })
}

async fn find(app: &App, id: i64) -> Result<user::Model, Refusal> {
    Ok(queries::by_id(app.db.read(), id).await?.ok_or(Problem::NotFound)?)
}

fn back(locale: Tongue, id: i64, done: &str) -> Response {
    render::see_other(&format!("{}?done={done}", urls::staff_user(locale.language, id, "")))
}

fn refused(locale: Tongue, refusal: Kept) -> Result<Errors, Problem> {
    let mut errors = Errors::default();
    match refusal {
        Kept::Unknown => return Err(Problem::NotFound),
        Kept::LastAdministrator => errors.add("role", locale.text("accounts-error-last")),
    }
    Ok(errors)
}

/// The account's fields as a form would send them.
fn stored(account: &user::Model) -> Form {
    let code = |code: Option<&'static str>| code.unwrap_or_default().to_owned();
    let fields = [
        ("name", account.name.clone().unwrap_or_default()),
        ("role", account.role.code().to_owned()),
        ("sector", code(account.sector.map(domain::event::Sector::code))),
        ("region", code(account.region.map(domain::country::Region::code))),
    ];
    Form(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

#[expect(clippy::too_many_arguments, reason = "one page with all that can stand on it")]
fn page(
    app: &App,
    locale: Tongue,
    permit: &Permit<ManageUsers>,
    headers: &HeaderMap,
    account: &user::Model,
    form: &Form,
    errors: Errors,
    done: &'static str,
) -> Response {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = User {
        id: account.id,
        email: account.email.clone(),
        duties: duties(locale, ["name", "role", "sector", "region"].map(|name| form.get(name))),
        state: state(account),
        closed: account.disabled_at.is_some(),
        token: app.form_token(&permit.staff().form_scope),
        errors,
        done,
    };
    let path = urls::staff_user(locale.language, account.id, "");
    render::page(&staff_frame(app, permit.staff(), locale, &path), headers, status, user_page(locale, &model))
}
