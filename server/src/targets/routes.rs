//! What answers at the addresses of targets.

use app::{
    components::{Choice, Errors},
    pages::{
        problem::Problem,
        targets::{
            entry::{Target, entry as entry_page},
            list::{Row, Targets, list as list_page},
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
    flaw::Wrong,
    report::{ReportKind, Subject},
    staff::Action,
    target::{Entry, check, offered},
    typed::Typed,
};
use entities::target::{Column, Entity, Model};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use super::{
    NotSaved, Seen, mark,
    operations::{self, stored_form},
};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{BuildReport, Permit, SetTargets},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    reports::{aim, figure_names, stored::routes::period, subjects},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/targets`
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
    let number = page_number(&query);
    let all = Entity::find().order_by_desc(Column::PeriodFrom).order_by_desc(Column::PeriodTo);
    let paged = all.order_by_asc(Column::Id).paginate(app.db.read(), PER_PAGE);
    let total = paged.num_items().await?;
    let found = paged.fetch_page(number.saturating_sub(1)).await?;
    let model = Targets {
        rows: found.iter().map(|row| shown(&reader, row)).collect(),
        total,
        pages: pages(number, total, PER_PAGE, &urls::staff(locale.language, "/targets"), &[]),
        may_set: permit.staff().role.may(Action::SetTargets),
        done: (asked(&query, "done") == "saved").then(|| locale.text("needs-saved")),
    };
    Ok(reader.page("/targets", StatusCode::OK, list_page(locale, &model)))
}

/// `GET /{lang}/staff/targets/new`
///
/// # Errors
/// Never: the page needs nothing stored.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SetTargets>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    Ok(form(&reader, Target::default(), StatusCode::OK))
}

/// `POST /{lang}/staff/targets/new`
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SetTargets>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, None, form).await
}

/// `GET /{lang}/staff/targets/{id}`
///
/// # Errors
/// When there is no such target.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SetTargets>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    let model = Target { id: Some(id), typed: stored_form(&row), seen: mark(&row), ..Target::default() };
    Ok(form(&reader, model, StatusCode::OK))
}

/// `POST /{lang}/staff/targets/{id}`
///
/// # Errors
/// When there is no such target.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SetTargets>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, Some(id), form).await
}

/// `POST /{lang}/staff/targets/{id}/removal`
///
/// # Errors
/// When there is no such target.
pub async fn removal(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SetTargets>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match operations::remove(&app, &permit, Seen { id, mark: form.get("seen") }).await? {
        Ok(()) => Ok(saved(&reader)),
        Err(NotSaved::Overtaken(now)) => Ok(overtaken(&reader, id, stored_form(&now), &now)),
        Err(_) => Err(Problem::NotFound.into()),
    }
}

async fn save(
    reader: &Reader<'_>,
    permit: &Permit<SetTargets>,
    id: Option<i64>,
    sent: Form,
) -> Result<Response, Refusal> {
    reader.trust(&sent)?;
    let typed = Typed(sent.0);
    let seen = typed.get("seen").to_owned();
    let wrong = |typed, errors| {
        let model = Target { id, typed, errors, seen: seen.clone(), ..Target::default() };
        Ok(form(reader, model, StatusCode::UNPROCESSABLE_ENTITY))
    };
    let entry = match checked(reader, &typed) {
        Ok(entry) => entry,
        Err(errors) => return wrong(typed, errors),
    };
    match operations::save(reader.app, permit, id.map(|id| Seen { id, mark: &seen }), &entry).await? {
        Ok(_) => Ok(saved(reader)),
        Err(NotSaved::SameKey) => {
            let sentence = reader.locale.text("targets-same_key");
            wrong(typed, Errors(vec![("figure".into(), sentence)]))
        }
        Err(NotSaved::Overtaken(now)) => Ok(overtaken(reader, now.id, typed, &now)),
        Err(NotSaved::Unknown) => {
            let model = Target { typed, removed: true, ..Target::default() };
            Ok(form(reader, model, StatusCode::CONFLICT))
        }
    }
}

/// The target as typed, if it is in order and what it is of is on the lists.
fn checked(reader: &Reader<'_>, typed: &Typed) -> Result<Entry, Errors> {
    let entry = check(typed).map_err(|flaws| reader.errors(&flaws))?;
    let subject = typed.filled("subject");
    let is_listed =
        subject.is_none() || subjects::read(ReportKind::Statement, subject, &reader.app.countries).is_ok();
    if is_listed {
        return Ok(entry);
    }
    let sentence = reader.locale.code("wrong", Wrong::UnknownCode.code());
    Err(Errors(vec![("subject".into(), sentence)]))
}

fn saved(reader: &Reader<'_>) -> Response {
    render::see_other(&format!("{}?done=saved", urls::staff(reader.locale.language, "/targets")))
}

fn overtaken(reader: &Reader<'_>, id: i64, typed: Typed, now: &Model) -> Response {
    let model = Target { id: Some(id), typed, overtaken: true, seen: mark(now), ..Target::default() };
    form(reader, model, StatusCode::CONFLICT)
}

fn form(reader: &Reader<'_>, model: Target, status: StatusCode) -> Response {
    let path = model.id.map_or_else(|| "/targets/new".to_owned(), |id| format!("/targets/{id}"));
    let named = |(subject, name): (Subject, String)| (subject.to_string(), name);
    let subjects = subjects::all(reader.locale, &reader.app.countries).into_iter().map(named).collect();
    let model = Target { figures: figures(reader), subjects, token: reader.token(), ..model };
    reader.page(&path, status, entry_page(reader.locale, &model))
}

/// The figures that a target can be set for, by where they stand.
fn figures(reader: &Reader<'_>) -> Vec<(String, Vec<Choice>)> {
    let mut groups: Vec<(String, Vec<Choice>)> = Vec::new();
    for name in offered() {
        let [place, what] = figure_names::label(&reader.app.countries, reader.locale, name);
        match groups.last_mut() {
            Some((last, choices)) if *last == place => choices.push((name.clone(), what)),
            _ => groups.push((place, vec![(name.clone(), what)])),
        }
    }
    groups
}

fn shown(reader: &Reader<'_>, row: &Model) -> Row {
    let (locale, aim) = (reader.locale, aim(row));
    let figure = figure_names::full(&reader.app.countries, locale, &aim.figure);
    let figure = match &aim.subject {
        None => figure,
        Some(subject) => {
            let subject = subjects::name(subject, locale, &reader.app.countries);
            locale.with("targets-of", &[("subject", subject.into()), ("figure", figure.into())])
        }
    };
    Row {
        id: row.id,
        figure,
        period: period(locale, row.period_from, row.period_to),
        number: locale.number(row.number.into()),
        source: row.source.clone(),
        note: row.note.clone().unwrap_or_default(),
    }
}
