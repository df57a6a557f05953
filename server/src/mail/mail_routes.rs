//! One mail, for staff: what it says, and sending it once more.

use app::{
    i18n::Tongue,
    pages::{
        mails::mail::{Again, Content, MailPage, mail as mail_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono_tz::Tz;
use entities::mail::Model;

use super::{
    again::{NotAgain, send_again},
    queries, routes,
    seen::would_say,
};
use crate::{
    authorize::{Permit, SeeMails},
    events::staff::Reader,
    fault::Fault,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{Refusal, see_other},
    },
};

/// Most characters of a form's key that are looked at: as many as the platform gives out.
const PRESS: usize = 36;

/// `GET /{lang}/staff/mails/{id}`
///
/// # Errors
/// When there is no such mail within what the reader may see.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeMails>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    shown(&reader, id, None).await
}

/// `POST /{lang}/staff/mails/{id}/sending`
///
/// # Errors
/// When there is no such mail within what the reader may see.
pub async fn send(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeMails>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let press: String = form.get("press").chars().take(PRESS).collect();
    let refused = match send_again(&app, &permit, id, &press).await? {
        Ok(sent) => return Ok(see_other(&urls::staff_mail(locale.language, sent, ""))),
        Err(NotAgain::Unknown) => return Err(Problem::NotFound.into()),
        Err(NotAgain::Waiting) => "mails-refused-waiting",
        Err(NotAgain::NotTrue) => "mails-refused-not_true",
        Err(NotAgain::OfAccounts) => "mails-refused-of_accounts",
    };
    shown(&reader, id, Some(locale.text(refused))).await
}

async fn shown(reader: &Reader<'_>, id: i64, refused: Option<String>) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let found = queries::mail(app.db.read(), reader.staff, id).await?;
    let mail = found.ok_or(Refusal::Problem(Problem::NotFound))?;
    let titles = routes::titles(app, locale, std::slice::from_ref(&mail)).await?;
    let content = content(app, &mail).await?;
    let waits = mail.state == "queued";
    let form = Again { token: reader.token(), press: uuid::Uuid::new_v4().to_string() };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let event = mail.event_id.and_then(|id| titles.get(&id)).cloned().unwrap_or_default();
    let model = MailPage { content, refused, form: (!waits).then_some(form), ..row(locale, mail, event) };
    Ok(reader.page(&format!("/mails/{id}"), status, mail_page(locale, &model)))
}

fn row(locale: Tongue, mail: Model, event: String) -> MailPage {
    let at = |moment| locale.moment(moment, Tz::UTC);
    MailPage {
        id: mail.id,
        kind: locale.code("mails-kind", &mail.kind),
        state: locale.code("mails-state", &mail.state),
        event,
        written: at(mail.created_at),
        sent: mail.sent_at.map(at).unwrap_or_default(),
        attempts: mail.attempts,
        error: routes::error(locale, mail.last_error.as_deref()),
        returned: mail.bounced_at.map(at).unwrap_or_default(),
        said: mail.bounce.unwrap_or_default(),
        language: mail.language,
        recipient: mail.recipient,
        content: Content::Unknown,
        refused: None,
        form: None,
    }
}

async fn content(app: &App, mail: &Model) -> Result<Content, Fault> {
    if let (Some(subject), Some(text)) = (&mail.subject, &mail.body) {
        return Ok(Content::Kept(subject.clone(), text.clone()));
    }
    if mail.state != "queued" {
        return Ok(Content::Unknown);
    }
    match would_say(app, mail).await {
        Ok(Ok((subject, text))) => Ok(Content::Waiting(subject, text)),
        Ok(Err(_)) => Ok(Content::Obsolete),
        Err(Fault::Database(error)) => Err(error.into()),
        // What cannot be understood cannot be shown either; the worker says so in the row.
        Err(_) => Ok(Content::Unknown),
    }
}
