//! Everything that is held about a person for one event, in words.

use app::{
    i18n::Tongue,
    pages::registrations::own_registration::{ByAnother, Done, EventOff, FocalWord, OwnRegistration},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::{
    event::EventState,
    language::Language,
    registration::{AttendanceMode, Gender, OrganizationKind, RegistrationState, own},
};
use entities::{attendance_day, event, mail, registration};

use super::{address, answers, returned};
use crate::{
    delegations::is_focal_point,
    events::present::{self, moment_in},
    fault::Fault,
    mail::render::own_reason,
    places,
    registrations::held,
    state::App,
};

/// The page.
pub(super) async fn of(
    app: &App,
    locale: Tongue,
    registration: &registration::Model,
    event: &event::Model,
    token: &str,
    done: Option<Done>,
) -> Result<OwnRegistration, Fault> {
    let db = app.db.read();
    let zone = present::when(event).zone.unwrap_or(chrono_tz::UTC);
    let attendance = held::attendance(db, registration.id).await?;
    let mails = held::mails(db, registration.id).await?;
    let can_change = own::can_change(event.state);
    let returned = returned::returned(app, locale.language, registration, can_change, token).await?;
    let (answered, asks) = answers::shown(app, locale, registration, event, token).await?;
    let known = held::person(db, registration.person_id).await?.map(|person| person.created_at);
    Ok(OwnRegistration {
        token: token.to_owned(),
        event: present::entry(app, locale, event),
        event_off: match event.state {
            EventState::Cancelled => Some(EventOff::Cancelled),
            EventState::Postponed => Some(EventOff::Postponed),
            _ => None,
        },
        state: registration.state,
        position: places::position(db, registration).await?,
        held_up: places::held_up(app, db, locale, event, registration).await?,
        address_due: address::due(app, locale, registration, event, token),
        offer: places::own_routes::offer_on_page(app, locale, registration, event, token).await?,
        reason: own_reason(locale, registration).filter(|_| speaks_of_it(registration.state)),
        returned,
        held: fields(app, locale, registration, zone, known),
        answers: answered,
        asks,
        attendance: attendance.iter().map(|day| came(locale, day)).collect(),
        mails: mails.iter().map(|mail| written(locale, mail, zone)).collect(),
        can_change,
        can_withdraw: own::can_withdraw(registration.state, event.state),
        by_another: by_another(app, registration, event, token),
        focal_point: focal_point(registration, event),
        done,
    })
}

/// The part of the delegation's focal point in where the registration stands.
fn focal_point(registration: &registration::Model, event: &event::Model) -> Option<FocalWord> {
    let awaited = event.focal_confirmation && registration.focal_confirmed_at.is_none();
    match registration.state {
        RegistrationState::Submitted if awaited => Some(FocalWord::Awaited),
        RegistrationState::Refused if is_focal_point(registration.decided_by.as_deref()) => {
            Some(FocalWord::Refused)
        }
        _ => None,
    }
}

/// Who registered the person, as long as the person can still answer that.
fn by_another(
    app: &App,
    registration: &registration::Model,
    event: &event::Model,
    token: &str,
) -> Option<ByAnother> {
    let open = registration.consented_at.is_none() && own::can_withdraw(registration.state, event.state);
    let who = registration.registered_by.clone().filter(|_| open)?;
    Some(ByAnother { who, form_token: super::form_token(app, token, super::agreement::PART) })
}

/// Whether the officers' reason is of the state in which the registration is; later ones have none.
const fn speaks_of_it(state: RegistrationState) -> bool {
    matches!(state, RegistrationState::Refused | RegistrationState::Waiting)
}

fn came(locale: Tongue, day: &attendance_day::Model) -> (String, String) {
    (locale.formats.day(day.day), locale.code("attendance_mode", day.mode.code()))
}

fn origin(locale: Tongue, registration: &registration::Model) -> String {
    match registration.registered_by.as_deref() {
        Some(who) => locale.with("another-origin", &[("who", who.into())]),
        None => locale.text(&format!("own-origin-{}", registration.origin)),
    }
}

/// Which mail, what became of it, and when.
fn written(locale: Tongue, mail: &mail::Model, zone: Tz) -> (String, String) {
    let state = locale.code("mails-state", &mail.state);
    let when = moment_in(locale, mail.sent_at.unwrap_or(mail.created_at), zone);
    let told = [("state", state.into()), ("when", when.into()), ("recipient", mail.recipient.clone().into())];
    (locale.code("mails-kind", &mail.kind), locale.with("own-mail", &told))
}

fn fields(
    app: &App,
    locale: Tongue,
    registration: &registration::Model,
    zone: Tz,
    known_since: Option<DateTime<Utc>>,
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
    let moment = |at: Option<DateTime<Utc>>| at.map(|at| moment_in(locale, at, zone));
    let later = [
        ("own-fellowship", registration.fellowship.map(|wish| locale.code("fellowship", wish.code()))),
        ("own-origin", Some(origin(locale, registration))),
        ("own-submitted_at", moment(Some(registration.submitted_at))),
        ("own-consented_at", moment(registration.consented_at)),
        ("own-decided_at", moment(registration.decided_at)),
        ("own-updated_at", moment(Some(registration.updated_at))),
        ("own-known_since", moment(known_since)),
        ("own-days", registration.days.map(|days| locale.number(i64::from(days)))),
    ];
    let later = later.into_iter().filter_map(|(label, value)| value.map(|value| (label, value)));
    asked.into_iter().chain(later).map(|(label, value)| (locale.text(label), value)).collect()
}
