//! The list of stored reports.

use app::{
    pages::reports::documents::{Documents, Row, documents},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono_tz::Tz;
use domain::obligation::Calendar;
use entities::report::{Column, Entity, Model};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use super::{calendar_of, number, period, title};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{BuildReport, Permit},
    events::{
        staff::Reader,
        staff_routes::{Asked, page_number, pages},
    },
    reports::{drafts, meetings},
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/reports/documents`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<BuildReport>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let here = page_number(&query);
    let found = Entity::find().order_by_desc(Column::Id).paginate(app.db.read(), PER_PAGE);
    let total = found.num_items().await?;
    let rows = found.fetch_page(here - 1).await?;
    let address = urls::staff(locale.language, "/reports/documents");
    let calendar = meetings::calendar(app.db.read()).await?;
    let mut shown_rows = Vec::new();
    for row in &rows {
        shown_rows.push(shown(&reader, &calendar_of(&app, &calendar, row).await?, row));
    }
    let model = Documents { rows: shown_rows, pages: pages(here, total, PER_PAGE, &address, &[]) };
    Ok(reader.page("/reports/documents", StatusCode::OK, documents(locale, &model)))
}

fn shown(reader: &Reader<'_>, calendar: &Calendar, row: &Model) -> Row {
    Row {
        id: row.id,
        title: title(reader.app, reader.locale, calendar, row),
        period: period(reader.locale, row.period_from, row.period_to),
        number: number(row),
        state: row.state,
        owner: drafts::answers(reader.locale, &row.owner),
        edited: reader.locale.moment(row.edited_at, Tz::UTC),
    }
}
