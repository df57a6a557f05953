//! Everything that is held about a person for one event, in words.

use app::{
    i18n::Tongue,
    pages::registrations::own_registration::{Done, EventOff, OwnRegistration},
};
use chrono::{DateTime, Utc};
use domain::{
    event::EventState,
    language::Language,
    registration::{AttendanceMode, Gender, OrganizationKind, own},
};
use entities::{event, registration};

use crate::{events::present, fault::Fault, places, state::App};

/// The page.
pub(super) async fn of(
    app: &App,
    locale: Tongue,
    registration: &registration::Model,
    event: &event::Model,
    token: &str,
    done: Option<Done>,
) -> Result<OwnRegistration, Fault> {
    Ok(OwnRegistration {
        token: token.to_owned(),
        event: present::entry(app, locale, event),
        event_off: match event.state {
            EventState::Cancelled => Some(EventOff::Cancelled),
            EventState::Postponed => Some(EventOff::Postponed),
            _ => None,
        },
        state: registration.state,
        position: places::position(app.db.read(), registration).await?,
        offer: places::own_routes::offer_on_page(app, locale, registration, event, token).await?,
        reason: registration.reason.clone(),
        held: held(app, locale, registration, event),
        can_change: own::can_change(event.state),
        can_withdraw: own::can_withdraw(registration.state, event.state),
        done,
    })
}

fn held(
    app: &App,
    locale: Tongue,
    registration: &registration::Model,
    event: &event::Model,
) -> Vec<(String, String)> {
    let none = || locale.text("own-not-stated");
    let code = |list: &str, code: Option<&str>| code.map_or_else(none, |code| locale.code(list, code));
    let country = registration.country.map(|code| app.countries.name(code, locale.language));
    let asked = [
        ("registration-name", registration.name.clone().unwrap_or_else(none)),
        ("registration-email", registration.email.clone().unwrap_or_else(none)),
        (
            "registration-organization_kind",
            code("organization_kind", registration.organization_kind.map(OrganizationKind::code)),
        ),
        ("registration-organization", registration.organization.clone().unwrap_or_else(none)),
        ("registration-country", country.unwrap_or_else(none)),
        ("registration-role", locale.code("role", registration.role.code())),
        ("registration-mode", code("attendance_mode", registration.mode.map(AttendanceMode::code))),
        ("registration-language", code("language", registration.language.as_ref().map(Language::as_str))),
        ("registration-gender", code("gender", registration.gender.map(Gender::code))),
    ];
    let moment = |at: Option<DateTime<Utc>>| at.map(|at| present::moment(locale, event, at));
    let later = [
        ("own-fellowship", registration.fellowship.map(|wish| locale.code("fellowship", wish.code()))),
        ("own-submitted_at", moment(Some(registration.submitted_at))),
        ("own-consented_at", moment(registration.consented_at)),
        ("own-decided_at", moment(registration.decided_at)),
        ("own-days", registration.days.map(|days| locale.number(i64::from(days)))),
    ];
    let later = later.into_iter().filter_map(|(label, value)| value.map(|value| (label, value)));
    asked.into_iter().chain(later).map(|(label, value)| (locale.text(label), value)).collect()
}
