//! The form of an organization.

use app::{
    components::Errors,
    pages::{
        organizations::form::{Organization, form as form_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    language::Language,
    organization::{Entry, check},
    registration::OrganizationKind,
    typed::Typed,
};
use entities::organization;
use sea_orm::EntityTrait;

use crate::{
    authorize::{CurateOrganizations, Permit},
    events::{
        choices::{countries, is_country, named},
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    organizations::{
        operations::{self, NotSaved, mark, stored_form},
        queries,
    },
    seen::Seen,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/organizations/new`, with the text that it is to explain, if any.
///
/// # Errors
/// When the database does not answer.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let names = query.iter().filter(|(name, _)| name.starts_with("name_")).cloned();
    let form = Organization {
        typed: Typed(names.collect()),
        spelling: asked(&query, "spelling").to_owned(),
        ..Organization::default()
    };
    Ok(shown(&reader, form, StatusCode::OK).await?)
}

/// `POST /{lang}/staff/organizations/new`
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let spelling = typed.get("spelling").to_owned();
    let entry = match checked(&reader, &typed) {
        Ok(entry) => entry,
        Err(errors) => {
            let form = Organization { typed, errors, spelling, ..Organization::default() };
            return Ok(shown(&reader, form, StatusCode::UNPROCESSABLE_ENTITY).await?);
        }
    };
    let text = Some(spelling.as_str()).filter(|text| !text.is_empty());
    match operations::save(&app, &permit, None, &entry, text).await? {
        Ok(_) if text.is_some() => {
            Ok(render::see_other(&urls::staff(locale.language, "/organizations/texts?done=assigned")))
        }
        Ok(id) => Ok(saved(locale.language, id)),
        Err(_) => Err(Problem::NotFound.into()),
    }
}

/// `GET /{lang}/staff/organizations/{id}`
///
/// # Errors
/// When there is no such organization.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let stored = organization::Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    let form = Organization {
        id: Some(id),
        typed: stored_form(&stored),
        mark: mark(&stored),
        done: asked(&query, "done") == "saved",
        ..Organization::default()
    };
    Ok(shown(&reader, form, StatusCode::OK).await?)
}

/// `POST /{lang}/staff/organizations/{id}`
///
/// # Errors
/// When there is no such organization.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let seen = typed.get("mark").to_owned();
    let form = Organization { id: Some(id), mark: seen.clone(), ..Organization::default() };
    let entry = match checked(&reader, &typed) {
        Ok(entry) => entry,
        Err(errors) => {
            let form = Organization { typed, errors, ..form };
            return Ok(shown(&reader, form, StatusCode::UNPROCESSABLE_ENTITY).await?);
        }
    };
    match operations::save(&app, &permit, Some(Seen { id, mark: &seen }), &entry, None).await? {
        Ok(id) => Ok(saved(locale.language, id)),
        Err(NotSaved::Unknown) => Err(Problem::NotFound.into()),
        Err(NotSaved::Overtaken(now)) => {
            let form = Organization { typed, overtaken: true, mark: mark(&now), ..form };
            Ok(shown(&reader, form, StatusCode::CONFLICT).await?)
        }
    }
}

fn saved(language: Language, id: i64) -> Response {
    render::see_other(&format!("{}?done=saved", urls::staff_organization(language, id, "")))
}

fn checked(reader: &Reader<'_>, typed: &Typed) -> Result<Entry, Errors> {
    let tags: Vec<Language> = languages(reader).into_iter().map(|(language, _)| language).collect();
    check(typed, &tags, |code| is_country(reader.app, code)).map_err(|flaws| reader.errors(&flaws))
}

/// The languages of names with their own names: the reader's first.
fn languages(reader: &Reader<'_>) -> Vec<(Language, String)> {
    let mut languages: Vec<Language> = reader.app.locales.iter().map(|locale| locale.language).collect();
    languages.sort_by_key(|language| (*language != reader.locale.language, *language));
    let own = |language: Language| (language, reader.locale.code("language_own", language.as_str()));
    languages.into_iter().map(own).collect()
}

/// The form with what can be chosen.
async fn shown(reader: &Reader<'_>, form: Organization, status: StatusCode) -> Result<Response, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let texts = match form.id {
        Some(id) => queries::typed_for(app.db.read(), id).await?,
        None => Vec::new(),
    };
    let path = form.id.map_or_else(|| "/organizations/new".to_owned(), |id| format!("/organizations/{id}"));
    let form = Organization {
        languages: languages(reader),
        countries: countries(app, locale),
        kinds: named(locale, "organization_kind", OrganizationKind::ALL.iter().map(|kind| kind.code())),
        texts,
        token: reader.token(),
        ..form
    };
    Ok(reader.page(&path, status, form_page(locale, &form)))
}
