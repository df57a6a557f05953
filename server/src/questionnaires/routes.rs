//! What answers at the staff addresses of questionnaires.

use app::{
    pages::{
        problem::Problem,
        questionnaires::{
            entry::{Entry as EntryForm, entry as entry_page},
            list::{Questionnaires, list as list_page},
        },
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    questionnaire::{Entry, Known, check},
    staff::Action,
    typed::Typed,
};
use entities::questionnaire::{Column, Entity};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use super::{
    NotSaved, mark,
    operations::{self, stored_form},
    staff_page::{self, Told},
};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{Permit, RunQuestionnaires, SeeEvents},
    events::{
        choices::{languages, named},
        staff::Reader,
        staff_routes::{Asked, page_number, pages},
    },
    fault::Outcome,
    reference,
    seen::Seen,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/questionnaires`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let number = page_number(&query);
    let latest = Entity::find().order_by_desc(Column::LastDay).order_by_desc(Column::Id);
    let paged = latest.paginate(app.db.read(), PER_PAGE);
    let total = paged.num_items().await?;
    let found = paged.fetch_page(number.saturating_sub(1)).await?;
    let model = Questionnaires {
        rows: staff_page::rows(&reader, &found).await?,
        total,
        pages: pages(number, total, PER_PAGE, &urls::staff(locale.language, "/questionnaires"), &[]),
        may_change: permit.staff().role.may(Action::RunQuestionnaires),
    };
    Ok(reader.page("/questionnaires", StatusCode::OK, list_page(locale, &model)))
}

/// `GET /{lang}/staff/questionnaires/new`
///
/// # Errors
/// Never: the page needs nothing stored.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let mut typed = Typed::default();
    for theme in reference::themes() {
        typed.add("themes", theme);
    }
    Ok(form(&reader, EntryForm { typed, ..EntryForm::default() }, StatusCode::OK))
}

/// `POST /{lang}/staff/questionnaires/new`
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, None, form).await
}

/// `GET /{lang}/staff/questionnaires/{id}`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let told = Told { done: staff_page::done(locale, &query), ..Told::default() };
    staff_page::shown(&reader, id, told).await
}

/// `GET /{lang}/staff/questionnaires/{id}/details`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn details(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    let model =
        EntryForm { id: Some(id), typed: stored_form(&row), seen: mark(&row), ..EntryForm::default() };
    Ok(form(&reader, model, StatusCode::OK))
}

/// `POST /{lang}/staff/questionnaires/{id}/details`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, Some(id), form).await
}

/// `POST /{lang}/staff/questionnaires/{id}/closing`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn closing(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    turned(&reader, id, operations::close(&app, &permit, id).await)
}

/// `POST /{lang}/staff/questionnaires/{id}/reopening`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn reopening(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    turned(&reader, id, operations::reopen(&app, &permit, id).await)
}

fn turned(reader: &Reader<'_>, id: i64, outcome: Outcome<(), NotSaved>) -> Result<Response, Refusal> {
    match outcome? {
        Ok(()) => Ok(staff_page::back(reader.locale, id, "done=saved")),
        Err(_) => Err(Problem::NotFound.into()),
    }
}

async fn save(
    reader: &Reader<'_>,
    permit: &Permit<RunQuestionnaires>,
    id: Option<i64>,
    sent: Form,
) -> Result<Response, Refusal> {
    reader.trust(&sent)?;
    let typed = Typed(sent.0);
    let seen = typed.get("seen").to_owned();
    let entry = match checked(reader, &typed) {
        Ok(entry) => entry,
        Err(errors) => {
            let model = EntryForm { id, typed, errors, seen, ..EntryForm::default() };
            return Ok(form(reader, model, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let as_seen = id.map(|id| Seen { id, mark: &seen });
    match operations::save(reader.app, permit, as_seen, &entry).await? {
        Ok(id) => Ok(staff_page::back(reader.locale, id, "done=saved")),
        Err(NotSaved::Unknown) => Err(Problem::NotFound.into()),
        Err(NotSaved::Overtaken(now)) => {
            let model = EntryForm { id, typed, overtaken: true, seen: mark(&now), ..EntryForm::default() };
            Ok(form(reader, model, StatusCode::CONFLICT))
        }
    }
}

fn checked(reader: &Reader<'_>, typed: &Typed) -> Result<Entry, app::components::Errors> {
    let languages = languages(reader.app);
    let is_theme = |code: &str| reference::themes().any(|theme| theme == code);
    let known = Known { languages: &languages, is_theme: &is_theme };
    check(typed, &known).map_err(|flaws| reader.errors(&flaws))
}

fn form(reader: &Reader<'_>, model: EntryForm, status: StatusCode) -> Response {
    let locale = reader.locale;
    let path = model
        .id
        .map_or_else(|| "/questionnaires/new".to_owned(), |id| format!("/questionnaires/{id}/details"));
    let mut tags = languages(reader.app);
    tags.sort_by_key(|tag| *tag != locale.language);
    let model = EntryForm {
        languages: tags.iter().map(|tag| (*tag, locale.code("language_own", tag.as_str()))).collect(),
        themes: named(locale, "theme", reference::themes()),
        token: reader.token(),
        ..model
    };
    reader.page(&path, status, entry_page(locale, &model))
}
