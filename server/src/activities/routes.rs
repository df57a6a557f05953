//! What answers at the addresses of records beside events.

use app::{
    components::{Choice, Errors, Passage},
    i18n::Tongue,
    pages::{
        activities::{
            form::{ActivityForm, Choices, form as form_page},
            list::{Activities, Row, list as list_page},
        },
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
    activity::{Entry, Known, STAGES, check},
    event::Sector,
    flaw::Wrong,
    typed::Typed,
};
use entities::activity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use super::{NotSaved, Seen, mark, operations, operations::stored_form, stage_code};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{EditActivities, Permit},
    events::{
        choices::{countries, is_country, languages, named, paragraphs},
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    needs::routes::in_words,
    reference,
    reports::mandates,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/activities`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditActivities>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let kind = mandates::record_kinds().find(|kind| *kind == asked(&query, "kind")).unwrap_or_default();
    let mut wanted = Entity::find().order_by_desc(Column::Date).order_by_desc(Column::Id);
    if !kind.is_empty() {
        wanted = wanted.filter(Column::Kind.eq(kind));
    }
    let number = page_number(&query);
    let paged = wanted.paginate(app.db.read(), PER_PAGE);
    let total = paged.num_items().await?;
    let found = paged.fetch_page(number.saturating_sub(1)).await?;
    let address = urls::staff(locale.language, "/activities");
    let model = Activities {
        rows: found.iter().map(|row| shown(&app, locale, row)).collect(),
        total,
        pages: pages(number, total, PER_PAGE, &address, &[("kind", kind)]),
        kinds: named(locale, "record_kind", mandates::record_kinds()),
        kind: kind.to_owned(),
        done: (asked(&query, "done") == "saved").then(|| locale.text("activities-saved")),
    };
    Ok(reader.page("/activities", StatusCode::OK, list_page(locale, &model)))
}

/// `GET /{lang}/staff/activities/new`
///
/// # Errors
/// Never: the page needs nothing stored.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditActivities>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    Ok(form(&reader, ActivityForm::default(), StatusCode::OK))
}

/// `POST /{lang}/staff/activities/new`
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditActivities>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    kept(&reader, &permit, None, form).await
}

/// `GET /{lang}/staff/activities/{id}`
///
/// # Errors
/// When there is no such record.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditActivities>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    let model =
        ActivityForm { id: Some(id), typed: stored_form(&row), seen: mark(&row), ..ActivityForm::default() };
    Ok(form(&reader, model, StatusCode::OK))
}

/// `POST /{lang}/staff/activities/{id}`
///
/// # Errors
/// When there is no such record, or it is not the reader's.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditActivities>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    kept(&reader, &permit, Some(id), form).await
}

async fn kept(
    reader: &Reader<'_>,
    permit: &Permit<EditActivities>,
    id: Option<i64>,
    sent: Form,
) -> Result<Response, Refusal> {
    reader.trust(&sent)?;
    let typed = Typed(sent.0);
    let seen = typed.get("seen").to_owned();
    let wrong = |typed: Typed, errors: Errors, seen: String, overtaken: bool| {
        let status = if overtaken { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        let model = ActivityForm { id, typed, errors, seen, overtaken, ..ActivityForm::default() };
        form(reader, model, status)
    };
    let entry = match checked(reader, &typed) {
        Ok(entry) => entry,
        Err(errors) => return Ok(wrong(typed, errors, seen, false)),
    };
    let as_seen = id.map(|id| Seen { id, mark: &seen });
    match operations::save(reader.app, permit, as_seen, &entry).await? {
        Ok(_) => {
            let list = urls::staff(reader.locale.language, "/activities?done=saved");
            Ok(render::see_other(&list))
        }
        Err(NotSaved::Unknown) => Err(Problem::NotFound.into()),
        Err(NotSaved::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotSaved::Taken) => {
            let mut errors = Errors::default();
            errors.add("activity_ref", reader.locale.code("wrong", Wrong::OnRecord.code()));
            Ok(wrong(typed, errors, seen, false))
        }
        Err(NotSaved::Overtaken(now)) => Ok(wrong(typed, Errors::default(), mark(&now), true)),
    }
}

fn checked(reader: &Reader<'_>, typed: &Typed) -> Result<Entry, Errors> {
    let app = reader.app;
    let known = Known {
        languages: &languages(app),
        is_kind: &|kind| mandates::record_kinds().any(|known| known == kind),
        is_country: &|code| is_country(app, code),
        is_theme: &|code| reference::themes().any(|theme| theme == code),
        is_mandate: &|id| mandates::get(id).is_some(),
        limits: &reader.staff.limits,
    };
    let entry = check(typed, &known).map_err(|flaws| reader.errors(&flaws))?;
    Ok(Entry { stage: entry.stage.map(|stage| stage_code(app.locales, &stage)), ..entry })
}

fn form(reader: &Reader<'_>, model: ActivityForm, status: StatusCode) -> Response {
    let (app, locale) = (reader.app, reader.locale);
    let path = model.id.map_or_else(|| "/activities/new".to_owned(), |id| format!("/activities/{id}"));
    let mut spoken = languages(app);
    spoken.sort_by_key(|language| (*language != locale.language, *language));
    let stages = STAGES.iter().map(|stage| -> Choice { ((*stage).to_owned(), locale.code("stage", stage)) });
    let choices = Choices {
        titles: spoken.iter().map(|tag| (*tag, locale.code("language_own", tag.as_str()))).collect(),
        kinds: named(locale, "record_kind", mandates::record_kinds()),
        sectors: named(locale, "sector", Sector::ALL.iter().map(|code| code.code())),
        countries: countries(app, locale),
        stages: stages.collect(),
        languages: named(locale, "language", spoken.iter().map(domain::language::Language::as_str)),
        themes: named(locale, "theme", reference::themes()),
        mandates: paragraphs(locale),
    };
    let model = ActivityForm { choices, token: reader.token(), ..model };
    reader.page(&path, status, form_page(locale, &model))
}

fn shown(app: &App, locale: Tongue, row: &Model) -> Row {
    let country = row.country.map(|code| (code, app.countries.name(code, locale.language)));
    Row {
        id: row.id,
        reference: row.activity_ref.clone(),
        title: Passage::of(&row.title, locale),
        kind: locale.code("record_kind", &row.kind),
        number: row.number.clone().unwrap_or_default(),
        stage: row.stage.as_deref().map(|stage| locale.code("stage", stage)).unwrap_or_default(),
        date: row.date.as_deref().map(|date| in_words(locale, date)).unwrap_or_default(),
        place: locale.place(row.city.as_deref(), country),
    }
}
