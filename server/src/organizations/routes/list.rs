//! The list of organizations.

use app::{
    pages::organizations::list::{Organizations, list as list_page},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::registration::OrganizationKind;

use super::shown::row;
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{CurateOrganizations, Permit},
    events::{
        choices::{countries, named},
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    organizations::queries::{self, Wanted},
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/organizations`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let wanted = wanted(&query);
    let number = page_number(&query);
    let (found, total) = queries::page(app.db.read(), &wanted, number).await?;
    let country = wanted.country.map(|code| code.to_string()).unwrap_or_default();
    let kind = wanted.kind.map(|code| code.to_string()).unwrap_or_default();
    let filters = [("text", wanted.text.as_str()), ("country", country.as_str()), ("kind", kind.as_str())];
    let model = Organizations {
        rows: found.iter().map(|one| row(&reader, one)).collect(),
        total,
        waiting: queries::count_waiting(app.db.read()).await?,
        pages: pages(number, total, PER_PAGE, &urls::staff(locale.language, "/organizations"), &filters),
        countries: countries(&app, locale),
        kinds: named(locale, "organization_kind", OrganizationKind::ALL.iter().map(|kind| kind.code())),
        done: (asked(&query, "done") == "merged").then(|| locale.text("organizations-merged")),
        text: wanted.text,
        country,
        kind,
    };
    Ok(reader.page("/organizations", StatusCode::OK, list_page(locale, &model)))
}

/// What was asked for; codes that do not exist ask for nothing.
pub(super) fn wanted(query: &[(String, String)]) -> Wanted {
    Wanted {
        text: asked(query, "text").chars().take(100).collect(),
        country: asked(query, "country").parse().ok(),
        kind: asked(query, "kind").parse().ok(),
    }
}
