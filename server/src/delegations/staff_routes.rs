//! What answers where officers enter focal points and say what they decide.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        delegations::focal_points::{Choices, Decide, FocalPoints, Row, focal_points},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    delegations::check, event::Sector, registration::OrganizationKind, staff::Action, typed::Typed,
};
use entities::{event, focal_point::Model};
use lettre::Address;

use super::{
    delegation_in_words,
    designate::{self as operations, NotDesignated},
    opened::term_of,
    queries::focal_points_at,
    steps, term_in_words,
};
use crate::{
    authorize::{DecideRegistration, EditEvent, Permit, SeeRegistrations},
    events::{
        choices::{countries, is_country, named},
        staff::{Reader, locked},
        staff_routes::{Asked, asked},
    },
    mail::bounces::Marks,
    organizations::offered,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// What the address may say that has just happened.
const DONE: [(&str, &str); 4] = [
    ("designated", "delegations-designated"),
    ("revoked", "delegations-was_revoked"),
    ("sent", "delegations-link_sent"),
    ("saved", "delegations-saved"),
];

/// `GET /{lang}/staff/events/{id}/focal-points`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeRegistrations>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let done = DONE.iter().find(|(code, _)| *code == asked(&query, "done")).map(|(_, id)| locale.text(id));
    let mut typed = Typed::default();
    typed.add("from", app.clock.today().to_string());
    shown(&reader, &event, typed, Errors::default(), done).await
}

/// `POST /{lang}/staff/events/{id}/focal-points`
///
/// # Errors
/// When the event is not the reader's.
pub async fn designate(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let sectors: Vec<Sector> = event.sectors.parsed();
    // What the mailer could not send to is no address, however it looks.
    let is_deliverable = |email: &str| email.parse::<Address>().is_ok();
    let checked = check(&typed, &sectors, |code| is_country(&app, code), is_deliverable);
    let errors = match checked {
        Err(flaws) => reader.errors(&flaws),
        Ok(designation) => match operations::designate(&app, &permit, id, designation).await? {
            Ok(()) => return Ok(reader.to_event(id, "focal-points", "?done=designated")),
            Err(NotDesignated::WholeSector) => {
                Errors(vec![("sector".into(), locale.text("delegations-not_for_sector"))])
            }
            Err(refusal) => return gone(&reader, id, refusal),
        },
    };
    shown(&reader, &event, typed, errors, None).await
}

/// `POST /{lang}/staff/events/{id}/focal-points/{row}/revocation`
///
/// # Errors
/// When the event is not the reader's.
pub async fn revoke(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match operations::revoke(&app, &permit, id, row).await? {
        Ok(()) => Ok(reader.to_event(id, "focal-points", "?done=revoked")),
        Err(refusal) => gone(&reader, id, refusal),
    }
}

/// `POST /{lang}/staff/events/{id}/focal-points/{row}/link`
///
/// # Errors
/// When the event is not the reader's.
pub async fn send_link(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match operations::send_link(&app, &permit, id, row).await? {
        Ok(()) => Ok(reader.to_event(id, "focal-points", "?done=sent")),
        Err(refusal) => gone(&reader, id, refusal),
    }
}

/// `POST /{lang}/staff/events/{id}/focal-points/steps`
///
/// # Errors
/// When the event is not the reader's.
pub async fn set_steps(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let wanted = (form.ticked("focal_confirmation"), form.ticked("by_nomination"));
    match steps::set(&app, &permit, id, wanted).await? {
        Ok(()) => Ok(reader.to_event(id, "focal-points", "?done=saved")),
        Err(refusal) => gone(&reader, id, refusal),
    }
}

/// The list says itself that the record is closed, or who is a focal point now.
fn gone(reader: &Reader<'_>, id: i64, refusal: NotDesignated) -> Result<Response, Refusal> {
    match refusal {
        NotDesignated::OtherSector | NotDesignated::WholeSector => Err(Problem::Forbidden.into()),
        NotDesignated::Unknown => Err(Problem::NotFound.into()),
        NotDesignated::Closed => Ok(reader.to_event(id, "focal-points", "")),
    }
}

async fn shown(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    errors: Errors,
    done: Option<String>,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let rows = focal_points_at(app.db.read(), event).await?;
    let marks = Marks::of(app.db.read(), rows.iter().filter_map(|row| row.email.as_deref())).await?;
    let organizations = offered(app.db.read(), locale, &[typed.get("organization")]).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = FocalPoints {
        heading: reader.heading(event),
        rows: rows.iter().map(|row| named_row(app, locale, row, &marks)).collect(),
        typed,
        errors,
        choices: Choices { organizations, ..choices(app, locale, event) },
        decide: Decide { confirms: event.focal_confirmation, nominated: event.by_nomination },
        done,
        may_designate: reader.may(Action::DecideRegistration, event),
        may_set: reader.may(Action::EditEvent, event),
        locked: locked(locale, event),
        token: reader.token(),
    };
    Ok(reader.event_page(event, "focal-points", status, focal_points(locale, &model)))
}

fn choices(app: &App, locale: Tongue, event: &event::Model) -> Choices {
    let sectors = event.sectors.parsed::<Sector>().into_iter();
    Choices {
        sectors: sectors.map(|sector| (sector.to_string(), whole(locale, sector))).collect(),
        organization_kinds: named(
            locale,
            "organization_kind",
            OrganizationKind::ALL.iter().map(|kind| kind.code()),
        ),
        organizations: Vec::new(),
        countries: countries(app, locale),
        country_names: app::urls::asset(&app.assets.country_names),
        // Each language by its own name, as where people register.
        languages: app
            .locales
            .iter()
            .map(|one| (one.language.to_string(), one.text("language_own")))
            .collect(),
    }
}

/// That a designation is for every event of a Sector.
fn whole(locale: Tongue, sector: Sector) -> String {
    let sector = locale.code("sector", sector.code());
    locale.with("delegations-all_of_sector", &[("sector", sector.into())])
}

fn named_row(app: &App, locale: Tongue, row: &Model, marks: &Marks) -> Row {
    let (term, today) = (term_of(row), app.clock.today());
    Row {
        id: row.id,
        delegation: delegation_in_words(app, locale, row),
        name: row.name.clone().unwrap_or_else(|| locale.text("decisions-erased")),
        email: row.email.clone().unwrap_or_default(),
        returned: marks.said(locale, "decisions-returned", row.email.as_deref()),
        reach: row
            .sector
            .map_or_else(|| locale.text("delegations-this_event"), |sector| whole(locale, sector)),
        term: term_in_words(locale, row),
        stands: row.email.is_some() && term.holds(today.max(term.from)),
    }
}
