//! The form by which somebody registers for an event.

use domain::typed::Typed;
use leptos::prelude::*;

use super::fields::{self, Choices, consent, details, fellowship};
use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::{Tongue, count},
    pages::{
        events::entry::{self, Entry, facts, link},
        forms::ask::{self, Asked, questions},
        problem::{Problem, unsaved},
    },
    urls,
};

/// The form, empty or as it was sent.
#[derive(Debug, Clone, Default)]
pub struct NewRegistration {
    /// The event.
    pub event: Entry,
    /// What was typed.
    pub typed: Typed,
    /// What can be chosen.
    pub choices: Choices,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// How the places stand, where there is a limit.
    pub places: Option<Places>,
    /// What the event asks beside.
    pub asked: Vec<Asked>,
    /// The event's quotas, in words.
    pub quotas: Vec<String>,
    /// Whether an officer decides on each registration.
    pub approval: bool,
    /// How many hours there are to confirm the address; none where that is not asked.
    pub address_hours: Option<i32>,
    /// The secret of the invitation by which the form was opened; empty for none.
    pub invitation: String,
    /// Proof that the form was given out here.
    pub token: String,
    /// What makes a form that is sent twice count once.
    pub submission: String,
}

/// How the places of an event stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Places {
    /// All places.
    pub capacity: u32,
    /// Places left for the next person; none if that person would wait.
    pub left: u32,
    /// How many wait.
    pub waiting: u32,
}

/// The page.
pub fn new_registration(locale: Tongue, form: &NewRegistration) -> Page<impl IntoView + use<>> {
    let title = locale.with("registration-title", &[("event", form.event.title.clone().into())]);
    let NewRegistration { typed, choices, errors, .. } = form;
    let invited = (!form.invitation.is_empty())
        .then(|| view! { <input type="hidden" name="invitation" value=form.invitation.clone()/> });
    let body = view! {
        {error_summary(locale, errors)}
        {form.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {unsaved(locale, form.unsaved)}
        <h1>{locale.text("registration-heading")}</h1>
        <p class="lead">{link(locale, &form.event)}</p>
        {facts(&form.event)}
        {form.places.map(|places| view! { <p>{seats(locale, places)}</p> })}
        {quotas(&form.quotas)}
        {form.approval.then(|| view! { <p>{locale.text("registration-approval")}</p> })}
        {form.address_hours.map(|hours| {
            view! { <p>{locale.with("registration-address", &[("hours", count(hours))])}</p> }
        })}
        <form method="post" action=urls::register(locale.language, &form.event.slug)>
            <input type="hidden" name="_token" value=form.token.clone()/>
            <input type="hidden" name="submission" value=form.submission.clone()/>
            {invited}
            {details(locale, typed, choices, errors)}
            {fellowship(locale, typed, choices, errors)}
            {questions(locale, &form.asked, &choices.countries, typed, errors)}
            <h2>{locale.text("registration-privacy")}</h2>
            <p>{locale.text("registration-privacy-text")} " "
                <a href=urls::privacy(locale.language)>{locale.text("registration-privacy-more")}</a></p>
            {consent(locale, typed, errors)}
            <div class="actions"><button>{locale.text("registration-send")}</button></div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Who may have a place is no secret: whoever waits knows why.
fn quotas(quotas: &[String]) -> Option<impl IntoView + use<>> {
    let rows = quotas.iter().map(|quota| view! { <li>{quota.clone()}</li> }).collect_view();
    (!quotas.is_empty()).then(|| view! { <ul>{rows}</ul> })
}

fn seats(locale: Tongue, places: Places) -> String {
    if places.left == 0 {
        return locale.with("registration-waiting", &[("waiting", count(places.waiting))]);
    }
    locale.with("registration-places", &[("left", count(places.left)), ("capacity", count(places.capacity))])
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<NewRegistration> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let empty = NewRegistration {
        event,
        choices: fields::sample_choices(),
        places: Some(Places { capacity: 50, left: 3, waiting: 0 }),
        token: "1.x".into(),
        submission: "s".into(),
        ..NewRegistration::default()
    };
    let typed =
        Typed(vec![("name".into(), "\"><script>alert(1)</script>".into()), ("country".into(), "SEN".into())]);
    let mut errors = Errors::default();
    errors.add("email", "Enter your e-mail address.");
    errors.add("consent", "Tick the box.");
    let places = Some(Places { capacity: 50, left: 0, waiting: 12 });
    let quotas = vec!["Each country’s administration: at most 2 places".into()];
    let asked = ask::sample();
    let wrong = NewRegistration {
        typed,
        errors,
        places,
        asked,
        quotas,
        expired: true,
        approval: true,
        address_hours: Some(24),
        invitation: "secret".into(),
        ..empty.clone()
    };
    let unsaved = NewRegistration { unsaved: Some(Problem::CannotSave), ..empty.clone() };
    vec![empty, wrong, unsaved]
}
