//! What is done with one report: steps, header, remarks; and its files.

use app::{components::Errors, i18n::Tongue, pages::problem::Problem, urls};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header as fields},
    response::{IntoResponse, Response},
};
use domain::{
    period::Period,
    report::{Format, NotTaken, Passage, ReportStep},
};

use super::{
    found,
    page::{Beside, shown},
    refused,
};
use crate::{
    authorize::{BuildReport, Permit, WriteReport},
    events::staff::Reader,
    reports::stored::{Refused, comments, files, header as heading, steps},
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// Most characters of a line of the header.
const LONGEST: usize = 200;

/// The page after something was done, or the same page with why it was not.
async fn answer(
    reader: &Reader<'_>,
    id: i64,
    done: &str,
    outcome: Result<i64, Refused>,
) -> Result<Response, Refusal> {
    match outcome {
        Ok(to) => {
            let to = urls::staff_report(reader.locale.language, to, "");
            Ok(render::see_other(&format!("{to}?done={done}")))
        }
        Err(why) => {
            let mut errors = Errors::default();
            errors.add("main", refused(reader.locale, &why)?);
            let row = found(reader.app, id).await?;
            shown(reader, &row, Beside { errors, ..Beside::default() }).await
        }
    }
}

/// `POST /{lang}/staff/reports/documents/{id}/steps/{step}`
///
/// # Errors
/// When there is no such report or step.
pub async fn step(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    Path((_, id, step)): Path<(String, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let step: ReportStep = step.parse().map_err(|_| Problem::NotFound)?;
    let outcome = steps::take(&app, &permit, id, step, form.filled("reason")).await?;
    answer(&reader, id, step.code(), outcome).await
}

/// `POST /{lang}/staff/reports/documents/{id}/header`
///
/// # Errors
/// When there is no such report.
pub async fn header(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let mut errors = match read(&reader, &form) {
        Ok(header) => match heading::keep(&app, &permit, id, header).await? {
            Err(Refused::NotTaken(NotTaken::Moved)) => Errors::default(),
            outcome => return answer(&reader, id, "header", outcome.map(|()| id)).await,
        },
        Err(errors) => errors,
    };
    let row = found(&app, id).await?;
    if errors.is_empty() {
        errors.add("number", locale.text("documents-error-header-changed"));
        form.0.retain(|(name, _)| name != "seen");
        form.0.push(("seen".into(), heading::seen(&row)));
    }
    shown(&reader, &row, Beside { errors, form: Some(form), ..Beside::default() }).await
}

/// The header as it was typed.
fn read(reader: &Reader<'_>, form: &Form) -> Result<heading::Header, Errors> {
    let mut errors = Errors::default();
    let locale = reader.locale;
    for name in ["number", "agenda_item", "owner"] {
        if form.get(name).chars().count() > LONGEST {
            let values = [("count", app::i18n::count(LONGEST as u64))];
            errors.add(name, locale.with("documents-error-long", &values));
        }
    }
    let date = form.filled("date").map(str::parse).transpose();
    let date = date.map_err(|_| errors.add("date", locale.text("new-report-error-day")));
    let period = days(locale, form, &mut errors);
    let original = form.get("original").parse().ok().filter(|one| reader.app.locales.get(*one).is_some());
    if original.is_none() {
        errors.add("original", locale.text("new-report-error-choose"));
    }
    if form.get("owner").is_empty() {
        errors.add("owner", locale.text("documents-error-owner"));
    }
    match (date, original) {
        (Ok(date), Some(original)) if errors.is_empty() => Ok(heading::Header {
            number: form.get("number").into(),
            agenda_item: form.get("agenda_item").into(),
            date,
            period,
            original,
            owner: form.get("owner").into(),
            seen: form.get("seen").into(),
        }),
        _ => Err(errors),
    }
}

/// The days that the report covers, if the form asks for them.
fn days(locale: Tongue, form: &Form, errors: &mut Errors) -> Option<Period> {
    let is_asked = |name: &str| form.0.iter().any(|(own, _)| own == name);
    if !is_asked("from") && !is_asked("to") {
        return None;
    }
    let [from, to] = ["from", "to"].map(|name| {
        let day = form.get(name).parse().ok();
        if day.is_none() {
            errors.add(name, locale.text("new-report-error-day"));
        }
        day
    });
    let period = Period::new(from?, to?);
    if period.is_err() {
        errors.add("to", locale.text("new-report-error-order"));
    }
    period.ok()
}

/// `POST /{lang}/staff/reports/documents/{id}/comments`
///
/// # Errors
/// When there is no such report.
pub async fn comment(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let body = form.get("body").replace("\r\n", "\n");
    if body.is_empty() || body.chars().count() > comments::LONGEST {
        let mut errors = Errors::default();
        errors.add("body", locale.text("documents-error-remark"));
        let row = found(&app, id).await?;
        return shown(&reader, &row, Beside { errors, form: Some(form), ..Beside::default() }).await;
    }
    let passage = form.get("passage").parse::<Passage>().map(Passage::code).unwrap_or_default();
    let outcome = comments::make(&app, &permit, id, (passage, &body)).await?;
    answer(&reader, id, "comments", outcome.map(|()| id)).await
}

/// `POST /{lang}/staff/reports/documents/{id}/comments/{comment}/settlement`
///
/// # Errors
/// When there is no such remark.
pub async fn settle(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    Path((_, id, comment)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let outcome = comments::settle(&app, &permit, id, comment).await?;
    answer(&reader, id, "settlement", outcome.map(|()| id)).await
}

/// `GET /{lang}/staff/reports/documents/{id}/files/{language}/{format}`
///
/// # Errors
/// When there is no such file.
pub async fn hand_out(
    State(app): State<App>,
    _permit: Permit<BuildReport>,
    Path((_, id, language, format)): Path<(String, i64, String, String)>,
) -> Result<Response, Refusal> {
    let row = found(&app, id).await?;
    let format: Format = format.parse().map_err(|_| Problem::NotFound)?;
    let locale = language.parse().ok().and_then(|language| app.locales.get(language));
    let locale = locale.ok_or(Problem::NotFound)?;
    let bytes = files::file(&app, &row, locale, format).await?;
    let name = files::name(&row, locale.language, format);
    let disposition = format!("attachment; filename=\"{name}\"");
    let kind = format.media_type().to_owned();
    Ok(([(fields::CONTENT_TYPE, kind), (fields::CONTENT_DISPOSITION, disposition)], bytes).into_response())
}
