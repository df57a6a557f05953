//! What answers at the address where people are added by hand.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        decisions::new_registration::{Choices, NewRegistration, new_registration},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    flaw::Flaw,
    registration::{
        AttendanceMode, Gender, OrganizationKind, Role,
        by_hand::{Arrival, check},
    },
    typed::Typed,
};
use entities::event::Model;

use super::{
    NotDecided,
    add::{self, NotAdded},
    is_open, tells_of_additions,
};
use crate::{
    authorize::{DecideRegistration, Permit},
    events::{
        choices::{countries, is_country, languages, named},
        staff::{Reader, today},
        staff_queries::{registrations_by_state, taken},
        staff_routes::{Asked, asked},
    },
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/registrations/new`
///
/// # Errors
/// When the event is not the reader's.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let mut typed = Typed::default();
    let arrival = asked(&query, "arrival").parse().unwrap_or(Arrival::Confirmed);
    typed.add("arrival", arrival.code());
    typed.add("role", Role::Participant.code());
    shown(&reader, &event, typed, Errors::default(), StatusCode::OK).await
}

/// `POST /{lang}/staff/events/{id}/registrations/new`
///
/// # Errors
/// When the event is not the reader's.
pub async fn add(
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
    let who = match check(&typed, |code| is_country(&app, code)) {
        Ok(who) => who,
        Err(flaws) => return wrong(&reader, &event, typed, reader.errors(&flaws)).await,
    };
    match add::add(&app, &permit, id, &who).await? {
        Ok(_) if who.arrival == Arrival::WalkIn => Ok(reader.to_event(id, "attendance", "?saved=1")),
        Ok(_) => Ok(reader.to_event(id, "registrations", "?added=1")),
        Err(NotAdded::NotDecided(NotDecided::OtherSector)) => Err(Problem::Forbidden.into()),
        Err(NotAdded::NotDecided(NotDecided::Unknown)) => Err(Problem::NotFound.into()),
        Err(refusal) => {
            let errors = errors(&reader, &refusal);
            wrong(&reader, &event, typed, errors).await
        }
    }
}

/// Why somebody is not added, at the field that can be corrected.
fn errors(reader: &Reader<'_>, refusal: &NotAdded) -> Errors {
    let locale = reader.locale;
    let (field, sentence) = match refusal {
        NotAdded::Flaw(flaw) => return reader.errors(std::slice::from_ref::<Flaw>(flaw)),
        NotAdded::Full => ("arrival", locale.text("decisions-beyond_needed")),
        NotAdded::Registered => ("name", locale.text("decisions-registered_already")),
        NotAdded::Ambiguous => ("email", locale.text("decisions-ambiguous")),
        NotAdded::NotBegun => ("arrival", locale.text("attendance-not_begun")),
        NotAdded::NotDecided(NotDecided::Shut(state)) => {
            let state = locale.code("state", state.code());
            ("arrival", locale.with("decisions-not_open", &[("state", state.into())]))
        }
        NotAdded::NotDecided(_) => return Errors::default(),
    };
    Errors(vec![(field.to_owned(), sentence)])
}

async fn wrong(
    reader: &Reader<'_>,
    event: &Model,
    typed: Typed,
    errors: Errors,
) -> Result<Response, Refusal> {
    shown(reader, event, typed, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn shown(
    reader: &Reader<'_>,
    event: &Model,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let counts = registrations_by_state(app.db.read(), &[event.id]).await?.remove(&event.id);
    let taken = taken(&counts.unwrap_or_default());
    let locked = (!is_open(event.state) && errors.is_empty()).then(|| {
        let state = locale.code("state", event.state.code());
        locale.with("decisions-not_open", &[("state", state.into())])
    });
    let model = NewRegistration {
        heading: reader.heading(event),
        typed,
        errors,
        choices: choices(app, locale),
        full: event.capacity.is_some_and(|capacity| taken >= i64::from(capacity)),
        told: tells_of_additions(event, today(app, event)),
        locked,
        token: reader.token(),
    };
    Ok(reader.event_page(event, "registrations/new", status, new_registration(locale, &model)))
}

fn choices(app: &App, locale: Tongue) -> Choices {
    let tags = languages(app).into_iter().map(|language| language.to_string());
    Choices {
        arrivals: named(locale, "arrival", Arrival::ALL.iter().map(|code| code.code())),
        countries: countries(app, locale),
        organization_kinds: named(
            locale,
            "organization_kind",
            OrganizationKind::ALL.iter().map(|code| code.code()),
        ),
        genders: named(locale, "gender", Gender::ALL.iter().map(|code| code.code())),
        roles: named(locale, "role", Role::ALL.iter().map(|code| code.code())),
        modes: named(locale, "attendance_mode", AttendanceMode::ALL.iter().map(|code| code.code())),
        languages: named(locale, "language", tags),
    }
}
