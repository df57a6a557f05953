//! What answers at the addresses of needs.

use app::{
    components::{Errors, Passage},
    i18n::Tongue,
    pages::{
        needs::{
            entry::{Choices, Need, need as need_page},
            list::{Needs, Row, list as list_page},
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
    country::Iso3,
    event::EventKind,
    language::Language,
    need::{Entry, Known, Priority, check, is_within},
    staff::Limits,
    typed::Typed,
};
use entities::need::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Select};

use super::{NotSaved, Seen, mark, operations, operations::stored_form};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{Permit, RecordNeeds, Staff},
    events::{
        choices::{countries, is_country, named},
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    reference,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/needs`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let country: Option<Iso3> = asked(&query, "country").parse().ok();
    let theme = reference::themes().find(|theme| *theme == asked(&query, "theme")).unwrap_or_default();
    let wanted = wanted(permit.staff(), country, theme);
    let number = page_number(&query);
    let paged = wanted.paginate(app.db.read(), PER_PAGE);
    let total = paged.num_items().await?;
    let found = paged.fetch_page(number.saturating_sub(1)).await?;
    let code = country.map(|code| code.to_string()).unwrap_or_default();
    let filters = [("country", code.as_str()), ("theme", theme)];
    let model = Needs {
        rows: found.iter().map(|row| shown(&reader, row)).collect(),
        total,
        pages: pages(number, total, PER_PAGE, &urls::staff(locale.language, "/needs"), &filters),
        countries: own_countries(&reader),
        themes: named(locale, "theme", reference::themes()),
        done: (asked(&query, "done") == "saved").then(|| locale.text("needs-saved")),
        theme: theme.to_owned(),
        country: code,
    };
    Ok(reader.page("/needs", StatusCode::OK, list_page(locale, &model)))
}

/// The needs that the account may see, the latest first, of a country and a theme if any are asked for.
fn wanted(staff: &Staff, country: Option<Iso3>, theme: &str) -> Select<Entity> {
    let mut wanted = Entity::find().order_by_desc(Column::Date).order_by_desc(Column::Id);
    if let Some(hosts) = &staff.limits.hosts {
        wanted = wanted.filter(Column::Country.is_in(hosts.iter().map(ToString::to_string)));
    }
    if let Some(country) = country {
        wanted = wanted.filter(Column::Country.eq(country));
    }
    if theme.is_empty() { wanted } else { wanted.filter(Column::Theme.eq(theme)) }
}

/// `GET /{lang}/staff/needs/new`
///
/// # Errors
/// Never: the page needs nothing stored.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let mut typed = Typed::default();
    typed.add("language", locale.language.to_string());
    Ok(form(&reader, Need { typed, ..Need::default() }, StatusCode::OK))
}

/// `POST /{lang}/staff/needs/new`
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, None, form).await
}

/// `GET /{lang}/staff/needs/{id}`
///
/// # Errors
/// When there is no such need, or it is not of the reader's region.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    if !is_within(&permit.staff().limits, row.country) {
        return Err(Problem::Forbidden.into());
    }
    let model = Need { id: Some(id), typed: stored_form(&row), seen: mark(&row), ..Need::default() };
    Ok(form(&reader, model, StatusCode::OK))
}

/// `POST /{lang}/staff/needs/{id}`
///
/// # Errors
/// When there is no such need, or it is not of the reader's region.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    save(&reader, &permit, Some(id), form).await
}

/// `POST /{lang}/staff/needs/{id}/removal`
///
/// # Errors
/// When there is no such need, or it is not of the reader's region.
pub async fn removal(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RecordNeeds>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match operations::remove(&app, &permit, id).await? {
        Ok(()) => Ok(saved(locale)),
        Err(NotSaved::OtherRegion) => Err(Problem::Forbidden.into()),
        Err(_) => Err(Problem::NotFound.into()),
    }
}

async fn save(
    reader: &Reader<'_>,
    permit: &Permit<RecordNeeds>,
    id: Option<i64>,
    sent: Form,
) -> Result<Response, Refusal> {
    reader.trust(&sent)?;
    let typed = Typed(sent.0);
    let seen = typed.get("seen").to_owned();
    let entry = match checked(reader, &typed) {
        Ok(entry) => entry,
        Err(errors) => {
            let model = Need { id, typed, errors, seen, ..Need::default() };
            return Ok(form(reader, model, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let as_seen = id.map(|id| Seen { id, mark: &seen });
    match operations::save(reader.app, permit, as_seen, &entry).await? {
        Ok(_) => Ok(saved(reader.locale)),
        Err(NotSaved::Unknown) => {
            let model = Need { typed, removed: true, ..Need::default() };
            Ok(form(reader, model, StatusCode::CONFLICT))
        }
        Err(NotSaved::OtherRegion) => Err(Problem::Forbidden.into()),
        Err(NotSaved::Overtaken(now)) => {
            let model = Need { id, typed, overtaken: true, seen: mark(&now), ..Need::default() };
            Ok(form(reader, model, StatusCode::CONFLICT))
        }
    }
}

fn saved(locale: Tongue) -> Response {
    render::see_other(&format!("{}?done=saved", urls::staff(locale.language, "/needs")))
}

fn checked(reader: &Reader<'_>, typed: &Typed) -> Result<Entry, Errors> {
    with_known(reader.app, &reader.staff.limits, |known| check(typed, known))
        .map_err(|flaws| reader.errors(&flaws))
}

/// Holds what was typed against the lists that the form offers.
pub(crate) fn with_known<T>(app: &App, limits: &Limits, check: impl FnOnce(&Known<'_>) -> T) -> T {
    check(&Known {
        is_country: &|code| is_country(app, code),
        is_theme: &|code| reference::themes().any(|theme| theme == code),
        limits,
    })
}

/// The countries that the account may write of.
fn own_countries(reader: &Reader<'_>) -> Vec<app::components::Choice> {
    let mut all = countries(reader.app, reader.locale);
    let own = |code: &str| code.parse().is_ok_and(|code| is_within(&reader.staff.limits, code));
    all.retain(|(code, _)| own(code));
    all
}

/// What the forms of needs and requests offer.
pub(crate) fn choices(reader: &Reader<'_>) -> Choices {
    let locale = reader.locale;
    let tags: Vec<Language> = reader.app.locales.iter().map(|locale| locale.language).collect();
    Choices {
        countries: own_countries(reader),
        themes: named(locale, "theme", reference::themes()),
        priorities: named(locale, "priority", Priority::ALL.iter().map(|code| code.code())),
        kinds: named(locale, "kind", EventKind::ALL.iter().map(|code| code.code())),
        languages: named(locale, "language", tags.iter().map(Language::as_str)),
    }
}

fn form(reader: &Reader<'_>, model: Need, status: StatusCode) -> Response {
    let path = model.id.map_or_else(|| "/needs/new".to_owned(), |id| format!("/needs/{id}"));
    let model = Need { choices: choices(reader), token: reader.token(), ..model };
    reader.page(&path, status, need_page(reader.locale, &model))
}

fn shown(reader: &Reader<'_>, row: &Model) -> Row {
    let locale = reader.locale;
    Row {
        id: row.id,
        country: reader.app.countries.name(row.country, locale.language),
        theme: locale.code("theme", &row.theme),
        priority: row.priority.map(|one| locale.code("priority", one.code())).unwrap_or_default(),
        date: in_words(locale, &row.date),
        source: row.source.clone(),
        text: Passage {
            text: row.text.clone(),
            language: Some(row.language).filter(|language| *language != locale.language),
        },
    }
}

/// A date as stored, in words.
pub(crate) fn in_words(locale: Tongue, date: &str) -> String {
    date.parse().map(|date| locale.partial(date)).unwrap_or_default()
}
