//! What the registration form asks for at an event, and what it holds.

use app::{components::Choice, i18n::Tongue, pages::registrations::fields::Choices};
use domain::{
    registration::{
        AttendanceMode, Gender, OrganizationKind,
        entry::{Asked, Field},
    },
    typed::Typed,
};
use entities::{event, registration};
use lettre::Address;

use crate::{state::App, web::form::Form};

/// What can be chosen, named and in the language's order.
pub(crate) fn choices(app: &App, locale: Tongue, event: &event::Model) -> Choices {
    let named = |list: &str, code: &str| -> Choice { (code.to_owned(), locale.code(list, code)) };
    let modes: &[AttendanceMode] =
        if Asked::asks_mode(event.mode) { &[AttendanceMode::OnSite, AttendanceMode::Remote] } else { &[] };
    Choices {
        organization_kinds: OrganizationKind::ALL
            .iter()
            .map(|kind| named("organization_kind", kind.code()))
            .collect(),
        // Read where the form is shown.
        organizations: Vec::new(),
        countries: app
            .countries
            .in_order(locale.language)
            .map(|(code, name)| (code.to_string(), name.to_owned()))
            .collect(),
        country_names: app::urls::asset(&app.assets.country_names),
        roles: Asked::roles(event.kind).iter().map(|role| named("role", role.code())).collect(),
        modes: modes.iter().map(|mode| named("attendance_mode", mode.code())).collect(),
        // Each language by its own name, so that people find theirs on a page in any other.
        languages: app
            .locales
            .iter()
            .map(|one| (one.language.to_string(), one.text("language_own")))
            .collect(),
        genders: Gender::ALL.iter().map(|gender| named("gender", gender.code())).collect(),
        fellowship: Asked::asks_fellowship(event.kind),
    }
}

/// Runs a rule over a form of an event.
pub(crate) fn asked<T>(app: &App, event: &event::Model, rule: impl FnOnce(&Asked<'_>) -> T) -> T {
    rule(&Asked {
        kind: event.kind,
        mode: event.mode,
        is_country: &|code| app.countries.has(code),
        is_language: &|language| app.locales.get(language).is_some(),
        // What the mailer could not send to is no address, however it looks.
        is_deliverable: &|email| email.parse::<Address>().is_ok(),
    })
}

/// A form as it was sent.
pub(crate) fn typed(form: Form) -> Typed {
    Typed(form.0)
}

/// A form for somebody who has not typed anything yet.
pub(crate) fn blank(locale: Tongue) -> Typed {
    Typed(vec![
        (Field::Role.to_string(), "participant".to_owned()),
        (Field::Language.to_string(), locale.language.to_string()),
    ])
}

/// What is held, as a form shows it.
pub(crate) fn of(registration: &registration::Model) -> Typed {
    let mut typed = Typed::default();
    typed.add_some(Field::Name.code(), registration.name.as_deref());
    typed.add_some(Field::Email.code(), registration.email.as_deref());
    typed.add_some(Field::OrganizationKind.code(), registration.organization_kind);
    typed.add_some(Field::Organization.code(), registration.organization.as_deref());
    typed.add_some(Field::Country.code(), registration.country);
    typed.add_some(Field::Mode.code(), registration.mode);
    typed.add_some(Field::Language.code(), registration.language);
    typed.add_some(Field::Gender.code(), registration.gender);
    typed
}
