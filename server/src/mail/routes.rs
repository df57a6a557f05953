//! The outbox, for staff.

use std::collections::HashMap;

use app::{
    i18n::Tongue,
    pages::mails::outbox::{Outbox, Row, outbox},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono_tz::Tz;
use entities::{event, mail};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    ANNOUNCEMENT, KINDS_OF_ACCOUNTS, KINDS_OF_DELEGATIONS, KINDS_OF_EVENTS, KINDS_OF_FORMS,
    KINDS_OF_OBLIGATIONS, KINDS_OF_QUESTIONNAIRES, TO_FOCAL_POINTS,
    queries::{self, RETURNED, Wanted},
    seen::UNSURE,
};
use crate::{
    accounts::{queries::PER_PAGE, staff_frame},
    authorize::{Permit, SeeMails},
    backup::RESTORED,
    events::staff_routes::pages,
    fault::Fault,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// States of a mail, in the order of the filter.
const STATES: [&str; 5] = ["queued", "sent", "failed", "cancelled", RETURNED];

/// `GET /{lang}/staff/mails`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeMails>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let form = Form(query);
    let kinds: Vec<&'static str> = kinds().collect();
    let state = known(&STATES, form.get("state"));
    let kind = known(&kinds, form.get("kind"));
    let wanted = Wanted { state, kind, recipient: form.get("recipient") };
    let (mails, total) = queries::mails(app.db.read(), permit.staff(), wanted, form.page()).await?;
    let titles = titles(&app, locale, &mails).await?;
    let path = urls::staff(locale.language, "/mails");
    let filters = [("state", state), ("kind", kind), ("recipient", wanted.recipient)];
    let model = Outbox {
        state: state.into(),
        states: named(locale, "mails-state", &STATES),
        kind: kind.into(),
        kinds: named(locale, "mails-kind", &kinds),
        recipient: wanted.recipient.into(),
        rows: mails.into_iter().map(|mail| row(locale, mail, &titles)).collect(),
        total,
        pages: pages(form.page(), total, PER_PAGE, &path, &filters),
    };
    let frame = staff_frame(&app, permit.staff(), locale, &path);
    Ok(render::page(&frame, &headers, StatusCode::OK, outbox(locale, &model)))
}

/// The code that was asked for, if it is one of them; else none.
fn known<'a>(codes: &[&'a str], asked: &str) -> &'a str {
    codes.iter().copied().find(|code| *code == asked).unwrap_or_default()
}

/// The codes with their names, for a choice.
fn named(locale: Tongue, list: &str, codes: &[&str]) -> Vec<(String, String)> {
    codes.iter().map(|code| ((*code).to_owned(), locale.code(list, code))).collect()
}

/// Titles of the events that the mails are about.
pub(super) async fn titles(
    app: &App,
    locale: Tongue,
    mails: &[mail::Model],
) -> Result<HashMap<i64, String>, Fault> {
    let ids = mails.iter().filter_map(|mail| mail.event_id);
    let events = event::Entity::find().filter(event::Column::Id.is_in(ids)).all(app.db.read()).await?;
    let title = |event: &event::Model| {
        event
            .title
            .best(locale.language)
            .map_or_else(|| event.event_ref.clone(), |(_, title)| title.to_owned())
    };
    Ok(events.iter().map(|event| (event.id, title(event))).collect())
}

fn row(locale: Tongue, mail: mail::Model, titles: &HashMap<i64, String>) -> Row {
    let at = |moment| locale.moment(moment, Tz::UTC);
    let when = match mail.sent_at {
        Some(sent) => at(sent),
        None if mail.state == "queued" && mail.attempts > 0 => {
            locale.with("mails-next", &[("when", at(mail.run_at).into())])
        }
        None => at(mail.created_at),
    };
    let named = |list: &str, code: &str| locale.code(list, code);
    Row {
        id: mail.id,
        kind: named("mails-kind", &mail.kind),
        state: named("mails-state", &mail.state),
        event: mail.event_id.and_then(|id| titles.get(&id)).cloned().unwrap_or_default(),
        recipient: mail.recipient,
        when,
        attempts: mail.attempts,
        error: error(locale, mail.last_error.as_deref()),
        returned: mail.bounce.unwrap_or_default(),
    }
}

/// What the server said last, or why the mail was held back.
pub(super) fn error(locale: Tongue, stored: Option<&str>) -> String {
    match stored {
        Some(RESTORED) => locale.text("mails-restored"),
        Some(UNSURE) => locale.text("mails-unsure"),
        other => other.unwrap_or_default().to_owned(),
    }
}

/// Every kind of mail.
fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS_OF_EVENTS
        .into_iter()
        .chain([ANNOUNCEMENT])
        .chain(KINDS_OF_FORMS)
        .chain(KINDS_OF_DELEGATIONS)
        .chain(TO_FOCAL_POINTS)
        .chain(KINDS_OF_OBLIGATIONS)
        .chain(KINDS_OF_QUESTIONNAIRES)
        .chain(KINDS_OF_ACCOUNTS)
}
