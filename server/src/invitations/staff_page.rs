//! The officers' page of invitations.

use app::{
    components::Errors,
    i18n::count,
    pages::invitations::list::{Invitations, list as list_page},
    urls,
};
use axum::{http::StatusCode, response::Response};
use domain::{event::EventState, invitation::Standing, staff::Action, typed::Typed};
use entities::event;

use super::{
    list::{PER_PAGE, page_of},
    reminding::to_be_reminded,
    rows,
};
use crate::{
    events::{
        staff::Reader,
        staff_routes::{asked, page_number, pages},
    },
    mail::bounces::Marks,
    web::render::Refusal,
};

/// The page with what was asked for, what was typed and what is wrong with it.
pub(super) async fn shown(
    reader: &Reader<'_>,
    event: &event::Model,
    query: &[(String, String)],
    typed: Typed,
    errors: Errors,
) -> Result<Response, Refusal> {
    let (app, locale, db) = (reader.app, reader.locale, reader.app.db.read());
    let standing: Option<Standing> = asked(query, "standing").parse().ok();
    let text: String = asked(query, "text").chars().take(100).collect();
    let page = page_number(query);
    let (found, total) = page_of(db, event.id, standing, &text, (page, app.clock.now())).await?;
    let marks = Marks::of(db, found.iter().filter_map(|row| row.email.as_deref())).await?;
    let code = standing.map(|standing| standing.to_string()).unwrap_or_default();
    let address = urls::staff_event(locale.language, event.id, "invitations");
    let filters = [("text", text.as_str()), ("standing", code.as_str())];
    let may_invite = reader.may(Action::DecideRegistration, event);
    let open = event.state == EventState::RegistrationOpen;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Invitations {
        heading: reader.heading(event),
        pages: pages(page, total, PER_PAGE, &address, &filters),
        filter: (code, text),
        rows: found.iter().map(|row| rows::shown(app, locale, event, row, &marks)).collect(),
        total,
        silent: u64::try_from(to_be_reminded(app, db, event.id).await?.len()).unwrap_or(u64::MAX),
        by_invitation: event.by_invitation,
        reminder_days: event.invitation_reminder_days,
        typed,
        errors,
        languages: super::staff_routes::languages(app),
        told: told(reader, query),
        locked: (!open).then(|| locale.text("invitations-not_open")),
        may_invite,
        token: reader.token(),
    };
    Ok(reader.event_page(event, "invitations", status, list_page(locale, &model)))
}

/// What the address says was just done.
fn told(reader: &Reader<'_>, query: &[(String, String)]) -> Option<String> {
    let locale = reader.locale;
    let number = |name: &str| asked(query, name).parse::<u64>().ok();
    if let Some(invited) = number("invited") {
        return Some(locale.with("invitations-were_invited", &[("count", count(invited))]));
    }
    if let Some(reminded) = number("reminded") {
        return Some(locale.with("invitations-were_reminded", &[("count", count(reminded))]));
    }
    match asked(query, "done") {
        "link" => Some(locale.text("invitations-link_made")),
        "revoked" => Some(locale.text("invitations-was_revoked")),
        _ => None,
    }
}
