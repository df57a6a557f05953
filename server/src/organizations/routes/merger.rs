//! Two organizations that are one.

use app::{
    pages::{
        organizations::merger::{Merger, merger as merger_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::organization::Entry;
use entities::organization;
use sea_orm::EntityTrait;

use super::{list::wanted, shown::row};
use crate::{
    authorize::{CurateOrganizations, Permit},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    organizations::{operations, queries},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/organizations/{id}/merger`: finds the other one, and shows what would be.
///
/// # Errors
/// When there is no such organization.
pub async fn choose(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let db = app.db.read();
    let kept = organization::Entity::find_by_id(id).one(db).await?.ok_or(Problem::NotFound)?;
    let other = match asked(&query, "other").parse::<i64>() {
        Ok(other) if other != id => organization::Entity::find_by_id(other).one(db).await?,
        _ => None,
    };
    let wanted = wanted(&query);
    let found = if wanted.text.is_empty() { Vec::new() } else { queries::page(db, &wanted, 1).await?.0 };
    let joined = other.as_ref().map(|other| operations::entry(&kept).joined(&operations::entry(other)));
    let model = Merger {
        kept: row(&reader, &kept),
        search: wanted.text,
        rows: found.iter().filter(|one| one.id != id).map(|one| row(&reader, one)).collect(),
        other: other.as_ref().map(|other| row(&reader, other)),
        names: joined.iter().flat_map(Entry::all_names).map(str::to_owned).collect(),
        token: reader.token(),
    };
    Ok(reader.page(&format!("/organizations/{id}/merger"), StatusCode::OK, merger_page(locale, &model)))
}

/// `POST /{lang}/staff/organizations/{id}/merger`
///
/// # Errors
/// When one of them is not there.
pub async fn merge(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let other = form.get("other").parse().map_err(|_| Problem::NotFound)?;
    operations::merge(&app, &permit, id, other).await?.map_err(|_| Problem::NotFound)?;
    Ok(render::see_other(&urls::staff(locale.language, "/organizations?done=merged")))
}
