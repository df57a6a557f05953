//! The matrix of paragraphs and records.

use std::collections::{BTreeMap, BTreeSet};

use app::{
    components::{Choice, Errors, Passage},
    pages::mandates::matrix::{Choices, Filters, Group, Latest, Matrix, Row, matrix as matrix_page},
    urls,
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
    staff::Action,
};

use entities::report;

use super::shown;
use crate::{
    authorize::{Permit, SeeEvents},
    events::{
        choices::named,
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    mandates::{due::due_from, known, queries},
    reports::{
        Report,
        mandates::{self, Mandate},
        stored::header::number as numbered,
    },
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
        let handed_in = queries::handed_in(app.db.read(), period).await?;
        model.groups = groups(&reader, &model.filters, &answered, (&due, &handed_in));
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

fn groups(
    reader: &Reader<'_>,
    filters: &Filters,
    report: &Report,
    (due, handed_in): (&[Due], &[report::Model]),
) -> Vec<Group> {
    let answered = &report.outcome.facts.mandates;
    let by_id: BTreeMap<&str, &Answered> = answered.iter().map(|one| (one.id.as_str(), one)).collect();
    let mut groups: Vec<(&str, Group)> = Vec::new();
    for mandate in mandates::all() {
        let Some(one) = by_id.get(mandate.id.as_str()) else { continue };
        let reports: Vec<_> =
            handed_in.iter().filter(|row| known::is_report_of(mandate, (row.kind, row.period_to))).collect();
        // What demands a report is answered by that report, whether or not records are linked to it.
        let status = if reports.is_empty() { one.status } else { MandateStatus::Done };
        if !is_wanted(filters, mandate, status) {
            continue;
        }
        if groups.last().is_none_or(|(instrument, _)| *instrument != mandate.instrument) {
            groups.push((&mandate.instrument, group(reader, &mandate.instrument)));
        }
        if let Some((_, group)) = groups.last_mut() {
            let latest = latest(reader, report, &mandate.id);
            let handed_in = reports.into_iter().map(|one| report_handed_in(reader, one)).collect();
            group.rows.push(Row { latest, handed_in, ..row(reader, mandate, (one, status), due) });
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn is_wanted(filters: &Filters, mandate: &Mandate, status: MandateStatus) -> bool {
    let fits = |wanted: &str, value: &str| wanted.is_empty() || wanted == value;
    let resolution = mandates::instrument(&mandate.instrument).and_then(|one| one.resolution.as_deref());
    fits(&filters.resolution, resolution.unwrap_or_default())
        && (filters.organ.is_empty() || known::addresses(mandate, &filters.organ))
        && fits(&filters.status, status.code())
}

fn group(reader: &Reader<'_>, instrument: &str) -> Group {
    let locale = reader.locale;
    let replaced = known::replaced_by(instrument).map(|revision| {
        let name = mandates::name(locale, &revision.to);
        locale.with("mandates-replaced", &[("instrument", name.into())])
    });
    Group {
        name: mandates::name(locale, instrument),
        replaced: replaced.unwrap_or_default(),
        rows: Vec::new(),
    }
}

/// The latest records that answer a paragraph, with their pages.
fn latest(reader: &Reader<'_>, report: &Report, id: &str) -> Vec<Latest> {
    let read = &report.read;
    let language = reader.locale.language;
    let may_edit = reader.staff.role.may(Action::EditActivities);
    let named = |reference: &String| {
        let event = read.models.values().find(|event| event.event_ref == *reference);
        let activity = read.activity_models.get(reference);
        let of_activity = activity
            .filter(|_| may_edit)
            .map(|one| urls::staff(language, &format!("/activities/{}", one.id)));
        let link = event.map(|event| urls::staff_event(language, event.id, "")).or(of_activity);
        let title = event.map(|one| &one.title).or(activity.map(|one| &one.title));
        Latest {
            reference: reference.clone(),
            title: title.and_then(|title| Passage::of(title, reader.locale)).unwrap_or_default(),
            link: link.unwrap_or_default(),
        }
    };
    report.outcome.answers.get(id).into_iter().flatten().map(named).collect()
}

/// A report that was handed in, with the day, as those who may read reports open it.
fn report_handed_in(reader: &Reader<'_>, row: &report::Model) -> Latest {
    let locale = reader.locale;
    let number = numbered(row);
    let link = urls::staff_report(locale.language, row.id, "");
    Latest {
        reference: if number.is_empty() { locale.code("report", row.kind.code()) } else { number },
        title: Passage {
            text: row.submitted_at.map(|at| locale.formats.day(at.date_naive())).unwrap_or_default(),
            language: None,
        },
        link: if reader.staff.role.may(Action::BuildReport) { link } else { String::new() },
    }
}

fn row(
    reader: &Reader<'_>,
    mandate: &Mandate,
    (answered, status): (&Answered, MandateStatus),
    due: &[Due],
) -> Row {
    let locale = reader.locale;
    Row {
        id: mandate.id.clone(),
        number: shown::number(mandate),
        organ: locale.code("organ", &mandate.organ_code),
        asks: shown::asks(locale, mandate),
        records: answered.records,
        latest: Vec::new(),
        handed_in: Vec::new(),
        status: status.code().into(),
        last: answered.last.map(|date| locale.partial(date)).unwrap_or_default(),
        due: shown::where_due(reader, mandate, due),
    }
}
