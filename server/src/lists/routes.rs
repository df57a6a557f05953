//! The lists of countries, for staff.

use app::{
    components::{Errors, Pages},
    i18n::Tongue,
    pages::{
        lists::{
            changes::{Changes, Decided, Scheduled, changes},
            graduation::{Graduation as Decision, graduation},
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
use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::country::{CountryClass, Iso3};
use entities::list_change;

use super::{
    operations::{self, Graduation, Refusal as Refused},
    queries,
};
use crate::{
    accounts::{queries::PER_PAGE, staff_frame},
    authorize::{ConfirmLists, Permit},
    reference,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/lists`
///
/// # Errors
/// When the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ConfirmLists>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let form = Form(query);
    let lists = reference::lists(app.db.read()).await?;
    let open = operations::open(&lists);
    let (decided, total) = queries::list_changes(app.db.read(), form.page()).await?;
    let base = urls::staff(locale.language, "/lists");
    let frame = staff_frame(&app, permit.staff(), locale, &base);
    let model = Changes {
        open: open.into_iter().map(|one| scheduled(&app, locale, one)).collect(),
        decided: decided.into_iter().map(|row| recorded(&app, locale, row)).collect(),
        pages: Pages { page: form.page(), of: total.div_ceil(PER_PAGE).max(1), base },
        done: form.ticked("done"),
    };
    Ok(render::page(&frame, &headers, StatusCode::OK, changes(locale, &model)))
}

/// `GET /{lang}/staff/lists/{iso3}/{class}`
///
/// # Errors
/// Nothing to be decided there, or a fault.
pub async fn form(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ConfirmLists>,
    Path((_, iso3, class)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let found = find(&app, &iso3, &class).await?;
    Ok(page(&app, locale, &permit, &headers, found, &Form::default(), Errors::default()))
}

/// `POST /{lang}/staff/lists/{iso3}/{class}/confirmation`
///
/// # Errors
/// Nothing to be decided there, an old form, or a fault.
pub async fn confirm(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ConfirmLists>,
    Path((_, iso3, class)): Path<(String, String, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&permit.staff().form_scope, &form)?;
    let found = find(&app, &iso3, &class).await?;
    let source = form.get("confirmed_by");
    if source.is_empty() {
        let errors = error("confirmed_by", locale.text("lists-error-source"));
        return Ok(page(&app, locale, &permit, &headers, found, &form, errors));
    }
    let whose = (found.iso3, found.class);
    let outcome = operations::confirm(&app.db, &permit, whose, source, app.clock.now()).await?;
    outcome.map_err(|_| Problem::NotFound)?;
    Ok(decided(locale))
}

/// `POST /{lang}/staff/lists/{iso3}/{class}/deferral`
///
/// # Errors
/// Nothing to be decided there, an old form, or a fault.
pub async fn defer(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ConfirmLists>,
    Path((_, iso3, class)): Path<(String, String, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&permit.staff().form_scope, &form)?;
    let found = find(&app, &iso3, &class).await?;
    let errors = match deferral(locale, &form) {
        Ok((until, source)) => {
            let whose = (found.iso3, found.class);
            match operations::defer(&app.db, &permit, whose, until, source, app.clock.now()).await? {
                Ok(()) => return Ok(decided(locale)),
                Err(Refused::NotOpen) => return Err(Problem::NotFound.into()),
                Err(Refused::NotLater) => error("until", locale.text("lists-error-day")),
            }
        }
        Err(errors) => errors,
    };
    Ok(page(&app, locale, &permit, &headers, found, &form, errors))
}

/// New day and source of a deferral.
fn deferral(locale: Tongue, form: &Form) -> Result<(Option<NaiveDate>, &str), Errors> {
    let mut errors = Errors::default();
    let until = form.filled("until").map(str::parse::<NaiveDate>).transpose();
    let until = until.map_err(|_| errors.add("until", locale.text("lists-error-date")));
    let source = form.get("deferred_by");
    if source.is_empty() {
        errors.add("deferred_by", locale.text("lists-error-source"));
    }
    match until {
        Ok(until) if errors.is_empty() => Ok((until, source)),
        _ => Err(errors),
    }
}

async fn find(app: &App, iso3: &str, class: &str) -> Result<Graduation, Refusal> {
    let codes = iso3.parse::<Iso3>().ok().zip(class.parse::<CountryClass>().ok());
    let (iso3, class) = codes.ok_or(Problem::NotFound)?;
    Ok(operations::find(&app.db, iso3, class).await?.ok_or(Problem::NotFound)?)
}

fn error(name: &str, sentence: String) -> Errors {
    let mut errors = Errors::default();
    errors.add(name, sentence);
    errors
}

fn decided(locale: Tongue) -> Response {
    render::see_other(&format!("{}?done=1", urls::staff(locale.language, "/lists")))
}

fn page(
    app: &App,
    locale: Tongue,
    permit: &Permit<ConfirmLists>,
    headers: &HeaderMap,
    open: Graduation,
    form: &Form,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let Scheduled { iso3, country, class, class_name, on, .. } = scheduled(app, locale, open);
    let path = urls::graduation(locale.language, &iso3, &class, "");
    let model = Decision {
        iso3,
        country,
        class,
        class_name,
        on,
        confirmed_by: form.get("confirmed_by").into(),
        until: form.get("until").into(),
        deferred_by: form.get("deferred_by").into(),
        token: app.form_token(&permit.staff().form_scope),
        errors,
    };
    render::page(
        &staff_frame(app, permit.staff(), locale, &path),
        headers,
        status,
        graduation(locale, &model),
    )
}

fn scheduled(app: &App, locale: Tongue, open: Graduation) -> Scheduled {
    Scheduled {
        iso3: open.iso3.to_string(),
        country: app.countries.name(open.iso3, locale.language),
        class: open.class.code().into(),
        class_name: locale.code("class", open.class.code()),
        on: locale.formats.day(open.on),
        due: open.on <= app.clock.today(),
    }
}

fn recorded(app: &App, locale: Tongue, row: list_change::Model) -> Decided {
    let day = |day: Option<NaiveDate>| day.map(|day| locale.formats.day(day)).unwrap_or_default();
    let list = if row.change == "region" { "region" } else { "class" };
    Decided {
        at: locale.moment(row.recorded_at, Tz::UTC),
        change: locale.code("lists-change", &row.change),
        country: app.countries.name(row.iso3, locale.language),
        of: if row.code.is_empty() { String::new() } else { locale.code(list, &row.code) },
        from: day(row.valid_from),
        to: day(row.valid_to),
        by: row.recorded_by,
        source: row.source,
    }
}
