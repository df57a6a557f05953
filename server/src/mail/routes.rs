//! The outbox, for staff.

use std::collections::HashMap;

use app::{
    i18n::Tongue,
    pages::{
        mails::outbox::{Outbox, Row, outbox},
        problem::Problem,
    },
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
    kinds,
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
    let event = own_event(&app, locale, &permit, form.get("event")).await?;
    let wanted = wanted(&form, &kinds, event.as_ref());
    let (mails, total) = queries::mails(app.db.read(), permit.staff(), wanted, form.page()).await?;
    let titles = titles(&app, locale, &mails).await?;
    let path = urls::staff(locale.language, "/mails");
    let number = wanted.event.map(|id| id.to_string()).unwrap_or_default();
    let model = Outbox {
        state: wanted.state.into(),
        states: named(locale, "mails-state", &STATES),
        kind: wanted.kind.into(),
        kinds: named(locale, "mails-kind", &kinds),
        recipient: wanted.recipient.into(),
        event,
        rows: mails.into_iter().map(|mail| row(locale, mail, &titles)).collect(),
        total,
        pages: pages(form.page(), total, PER_PAGE, &path, &filters(wanted, &number)),
    };
    let frame = staff_frame(&app, permit.staff(), locale, &path);
    Ok(render::page(&frame, &headers, StatusCode::OK, outbox(locale, &model)))
}

/// What is asked for: whatever is no code asks for nothing.
fn wanted<'a>(form: &'a Form, kinds: &[&'static str], event: Option<&(i64, String)>) -> Wanted<'a> {
    Wanted {
        state: known(&STATES, form.get("state")),
        kind: known(kinds, form.get("kind")),
        recipient: form.get("recipient"),
        event: event.map(|(id, _)| *id),
    }
}

/// The same as the address of the next page says it.
const fn filters<'a>(wanted: Wanted<'a>, event: &'a str) -> [(&'static str, &'a str); 4] {
    let Wanted { state, kind, recipient, .. } = wanted;
    [("state", state), ("kind", kind), ("recipient", recipient), ("event", event)]
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
    Ok(events.iter().map(|event| (event.id, title(locale, event))).collect())
}

fn title(locale: Tongue, event: &event::Model) -> String {
    let best = event.title.best(locale.language);
    best.map_or_else(|| event.event_ref.clone(), |(_, title)| title.to_owned())
}

/// Number and title of the event whose mails alone are asked for, if the reader may see it.
async fn own_event(
    app: &App,
    locale: Tongue,
    permit: &Permit<SeeMails>,
    asked: &str,
) -> Result<Option<(i64, String)>, Refusal> {
    let Ok(id) = asked.parse::<i64>() else { return Ok(None) };
    let event = event::Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    permit.covers(&event)?;
    Ok(Some((event.id, title(locale, &event))))
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
