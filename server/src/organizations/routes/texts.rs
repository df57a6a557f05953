//! Texts that people typed as their organization, and what they mean.

use app::{
    pages::{
        organizations::{
            text::{Text, text as text_page},
            texts::{Texts, Waiting, texts as texts_page},
        },
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::organization::spelling;

use super::{list::wanted, shown::row};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{CurateOrganizations, Permit},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    organizations::{queries, texts},
    people::jobs::look_at_few,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/organizations/texts`
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
    const DONE: [(&str, &str); 2] =
        [("assigned", "organizations-text_assigned"), ("left", "organizations-text_left")];
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    look_at_few(&app).await;
    let number = page_number(&query);
    let (found, total) = queries::waiting(app.db.read(), number).await?;
    let done = DONE.iter().find(|(code, _)| *code == asked(&query, "done")).map(|(_, id)| locale.text(id));
    let shown = |one: queries::Waiting| Waiting { spelling: one.spelling, text: one.text, uses: one.uses };
    let path = urls::staff(locale.language, "/organizations/texts");
    let model = Texts {
        rows: found.into_iter().map(shown).collect(),
        total,
        pages: pages(number, total, PER_PAGE, &path, &[]),
        done,
    };
    Ok(reader.page("/organizations/texts", StatusCode::OK, texts_page(locale, &model)))
}

/// `GET /{lang}/staff/organizations/text`
///
/// # Errors
/// When nobody typed such a text.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let db = app.db.read();
    let spelt = spelling(asked(&query, "spelling"));
    let typed = queries::typed(db, &spelt).await?;
    if typed.is_empty() {
        return Err(Problem::NotFound.into());
    }
    let wanted = wanted(&query);
    let found = match wanted.text.as_str() {
        "" => queries::alike(db, &spelt).await?,
        _ => queries::page(db, &wanted, 1).await?.0,
    };
    let model = Text {
        rows: found.iter().map(|one| row(&reader, one)).collect(),
        texts: typed,
        search: wanted.text,
        spelling: spelt,
        token: reader.token(),
    };
    Ok(reader.page("/organizations/text", StatusCode::OK, text_page(locale, &model)))
}

/// `POST /{lang}/staff/organizations/text/assignment`
///
/// # Errors
/// When there is no such organization.
pub async fn assign(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let id = form.get("organization").parse().map_err(|_| Problem::NotFound)?;
    texts::assign(&app, &permit, form.get("spelling"), id).await?.map_err(|_| Problem::NotFound)?;
    Ok(render::see_other(&urls::staff(locale.language, "/organizations/texts?done=assigned")))
}

/// `POST /{lang}/staff/organizations/text/leaving`
///
/// # Errors
/// When nobody typed such a text.
pub async fn leave(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CurateOrganizations>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    texts::leave(&app, &permit, form.get("spelling")).await?.map_err(|_| Problem::NotFound)?;
    Ok(render::see_other(&urls::staff(locale.language, "/organizations/texts?done=left")))
}
