//! Somebody whom an officer adds by hand.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Check, Choice, Errors, Field, check, error_summary, field, notice, select},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The form for somebody new.
#[derive(Debug, Clone)]
pub struct NewRegistration {
    /// Which event.
    pub heading: Heading,
    /// The fields as typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// What can be chosen.
    pub choices: Choices,
    /// Whether there is no place left, so that whoever adds somebody must say that they know.
    pub full: bool,
    /// Whether the person is told by mail; not once the event is over.
    pub told: bool,
    /// Why nobody can be added, in a sentence.
    pub locked: Option<String>,
    /// Token of the form.
    pub token: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// As what somebody is added.
    pub arrivals: Vec<Choice>,
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// Kinds of organization.
    pub organization_kinds: Vec<Choice>,
    /// Genders.
    pub genders: Vec<Choice>,
    /// Roles.
    pub roles: Vec<Choice>,
    /// Ways of taking part.
    pub modes: Vec<Choice>,
    /// Languages for mails.
    pub languages: Vec<Choice>,
}

/// The page of the form.
pub fn new_registration(locale: Tongue, form: &NewRegistration) -> Page<impl IntoView + use<>> {
    let title = locale.text("decisions-add");
    let body = view! {
        {heading(locale, &form.heading, Tab::Registrations, Some(&title))}
        {form.locked.clone().map(|locked| notice("warning", locked))}
        {error_summary(locale, &form.errors)}
        {form.locked.is_none().then(|| fields(locale, form))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, form: &NewRegistration) -> impl IntoView + use<> {
    let NewRegistration { typed, errors, choices, .. } = form;
    let asked = |name: &str| Field::new(name, locale.code("decisions_field", name), typed.get(name));
    let choice = |name: &str, choices: &[Choice]| {
        select(locale, &asked(name), &locale.text("staff_events-not_stated"), choices, errors)
    };
    let country = asked("country").hint(locale.text("decisions-country_help"));
    let tick = |name: &str, label: &str| {
        let one = Check {
            value: "yes".into(),
            label: locale.text(label),
            checked: typed.get(name) == "yes",
            lang: None,
        };
        check(name, &one)
    };
    let base = urls::staff_event(locale.language, form.heading.id, "registrations");
    view! {
        <form method="post" action=format!("{base}/new") class="plain-labels">
            <input type="hidden" name="_token" value=form.token.clone()/>
            <div class="columns">
                {field(locale, &asked("name").required(), errors)}
                {field(locale, &asked("email").kind("email"), errors)}
                {choice("arrival", &choices.arrivals)}
                {choice("role", &choices.roles)}
                {select(locale, &country, &locale.text("staff_events-not_stated"), &choices.countries, errors)}
                {field(locale, &asked("organization"), errors)}
                {choice("organization_kind", &choices.organization_kinds)}
                {choice("gender", &choices.genders)}
                {choice("mode", &choices.modes)}
                {choice("language", &choices.languages)}
            </div>
            <p class="hint">{locale.text(if form.told { "decisions-told" } else { "decisions-told_nobody" })}</p>
            {form.full.then(|| view! {
                {notice("warning", locale.text("decisions-no_place"))}
                {tick("beyond", "decisions-beyond_known")}
            })}
            <p class="actions">
                <button>{locale.text("decisions-add")}</button>
                <a href=base.clone()>{locale.text("staff_events-back")}</a>
            </p>
        </form>
    }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<NewRegistration> {
    let blank = NewRegistration {
        heading: sample(EventState::RegistrationOpen),
        typed: Typed(vec![("name".into(), "Awa \"><script>".into())]),
        errors: Errors::default(),
        choices: Choices::default(),
        full: false,
        told: true,
        locked: None,
        token: "token".into(),
    };
    let mut wrong = NewRegistration { full: true, ..blank.clone() };
    wrong.errors.add("name", "Write the name.");
    let locked = NewRegistration { locked: Some("The record is closed.".into()), ..blank.clone() };
    let over = NewRegistration { told: false, ..blank.clone() };
    vec![blank, wrong, locked, over]
}
