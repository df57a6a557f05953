//! The matrix of paragraphs and records.

use std::collections::{BTreeMap, BTreeSet};

use app::{
    components::{Choice, Errors},
    pages::mandates::matrix::{Choices, Filters, Group, Matrix, Row, matrix as matrix_page},
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::NaiveDate;
use domain::{
    obligation::Due,
    report::{Mandate as Answered, MandateStatus},
};

use super::shown;
use crate::{
    authorize::{Permit, SeeEvents},
    events::{
        choices::named,
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    mandates::{due::due_from, queries, shipped},
    reports::mandates::{self, Mandate},
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/mandates`
///
/// # Errors
/// When the database does not answer.
pub async fn matrix(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let filters = filters(&query);
    let (period, errors) = period(&reader, &filters);
    let mut model = Matrix { choices: choices(&reader), errors, filters, groups: Vec::new() };
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(period) = period {
        let answered = queries::answered(app.db.read(), period, app.clock.now()).await?;
        let due = due_from(app.db.read(), app.clock.today()).await?;
        model.groups = groups(&reader, &model.filters, &answered, &due);
        status = StatusCode::OK;
    }
    Ok(reader.page("/mandates", status, matrix_page(locale, &model)))
}

fn filters(query: &[(String, String)]) -> Filters {
    let get = |name: &str| asked(query, name).chars().take(50).collect();
    Filters {
        resolution: get("resolution"),
        organ: get("organ"),
        status: get("status"),
        from: get("from"),
        to: get("to"),
    }
}

/// The days asked for; what is no day, or an end before the beginning, is said at its field.
fn period(reader: &Reader<'_>, filters: &Filters) -> (Option<domain::period::Period>, Errors) {
    let mut errors = Errors::default();
    let mut day = |name: &str, text: &str| -> Option<NaiveDate> {
        let day = (!text.is_empty()).then(|| text.parse().ok()).flatten();
        if day.is_none() && !text.is_empty() {
            errors.add(name, reader.locale.text("mandates-error_day"));
        }
        day
    };
    let (from, to) = (day("from", &filters.from), day("to", &filters.to));
    if !errors.is_empty() {
        return (None, errors);
    }
    let period = queries::period(from, to);
    if period.is_none() {
        errors.add("to", reader.locale.text("mandates-error_order"));
    }
    (period, errors)
}

fn choices(reader: &Reader<'_>) -> Choices {
    let locale = reader.locale;
    let resolutions: BTreeSet<&str> =
        mandates::instruments().iter().filter_map(|one| one.resolution.as_deref()).collect();
    let resolution = |number: &str| -> Choice {
        (number.to_owned(), locale.with("mandates-resolution", &[("number", number.into())]))
    };
    let mut organs: Vec<&str> = mandates::all().iter().map(|one| one.organ_code.as_str()).collect();
    organs.sort_unstable();
    organs.dedup();
    Choices {
        resolutions: resolutions.into_iter().map(resolution).collect(),
        organs: named(locale, "organ", organs),
        statuses: named(locale, "mandate_status", MandateStatus::ALL.iter().map(|one| one.code())),
    }
}

fn groups(reader: &Reader<'_>, filters: &Filters, answered: &[Answered], due: &[Due]) -> Vec<Group> {
    let by_id: BTreeMap<&str, &Answered> = answered.iter().map(|one| (one.id.as_str(), one)).collect();
    let mut groups: Vec<(&str, Group)> = Vec::new();
    for mandate in mandates::all() {
        let Some(one) = by_id.get(mandate.id.as_str()) else { continue };
        if !is_wanted(filters, mandate, one) {
            continue;
        }
        if groups.last().is_none_or(|(instrument, _)| *instrument != mandate.instrument) {
            groups.push((&mandate.instrument, group(reader, &mandate.instrument)));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.rows.push(row(reader, mandate, one, due));
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn is_wanted(filters: &Filters, mandate: &Mandate, answered: &Answered) -> bool {
    let fits = |wanted: &str, value: &str| wanted.is_empty() || wanted == value;
    let resolution = mandates::instrument(&mandate.instrument).and_then(|one| one.resolution.as_deref());
    fits(&filters.resolution, resolution.unwrap_or_default())
        && fits(&filters.organ, &mandate.organ_code)
        && fits(&filters.status, answered.status.code())
}

fn group(reader: &Reader<'_>, instrument: &str) -> Group {
    let locale = reader.locale;
    let replaced = shipped::replaced_by(instrument).map(|revision| {
        let name = locale.code("instrument", &revision.to);
        locale.with("mandates-replaced", &[("instrument", name.into())])
    });
    Group {
        name: locale.code("instrument", instrument),
        replaced: replaced.unwrap_or_default(),
        rows: Vec::new(),
    }
}

fn row(reader: &Reader<'_>, mandate: &Mandate, answered: &Answered, due: &[Due]) -> Row {
    let locale = reader.locale;
    Row {
        id: mandate.id.clone(),
        number: shown::number(mandate),
        organ: locale.code("organ", &mandate.organ_code),
        asks: mandate.paraphrase.clone(),
        records: answered.records,
        status: answered.status.code().into(),
        last: answered.last.map(|date| locale.partial(date)).unwrap_or_default(),
        due: shown::where_due(reader, mandate, due),
    }
}
