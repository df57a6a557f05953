//! A step of an event's life that needs a look before it is taken: what it will do, and why it is
//! taken.

use domain::event::{EventState, Step};
use leptos::prelude::*;

use super::heading::{Heading, Tab, heading, sample};
use crate::{
    components::{Errors, Field, error_summary, notice, textarea},
    document::Page,
    i18n::Tongue,
    urls,
};

/// A step before it is taken.
#[derive(Debug, Clone)]
pub struct StepPage {
    /// Which event.
    pub heading: Heading,
    /// Which step.
    pub step: Step,
    /// What it will do and what is worth knowing, sentence by sentence.
    pub consequences: Vec<String>,
    /// Why it cannot be taken, if so.
    pub obstacle: Option<String>,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong.
    pub errors: Errors,
    /// Token of the form.
    pub token: String,
}

/// The page of a step.
pub fn step(locale: Tongue, page: &StepPage) -> Page<impl IntoView + use<>> {
    let code = page.step.code();
    let title = locale.code("step", code);
    let sentences = page.consequences.iter().map(|text| view! { <p>{text.clone()}</p> }).collect_view();
    let body = view! {
        {heading(locale, &page.heading, Tab::Overview, Some(&title))}
        {error_summary(locale, &page.errors)}
        {page.obstacle.clone().map(|obstacle| notice("warning", obstacle))}
        {sentences}
        {page.obstacle.is_none().then(|| form(locale, page))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn form(locale: Tongue, page: &StepPage) -> impl IntoView + use<> {
    let code = page.step.code();
    let reason = page.step.needs_reason().then(|| {
        let hint = locale.code("step_reason", code);
        let field =
            Field::new("reason", locale.text("staff_events-reason"), &page.reason).hint(hint).required();
        textarea(locale, &field, &page.errors)
    });
    let class = if page.step == Step::Cancellation { "danger" } else { "" };
    view! {
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, code)>
            <input type="hidden" name="_token" value=page.token.clone()/>
            {reason}
            <p class="actions">
                <button class=class>{locale.code("step", code)}</button>
                <a href=urls::staff_event(locale.language, page.heading.id, "")>{locale.text("staff_events-back")}</a>
            </p>
        </form>
    }
}

/// Steps that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<StepPage> {
    let cancel = StepPage {
        heading: sample(EventState::RegistrationOpen),
        step: Step::Cancellation,
        consequences: vec!["12 people will be told by e-mail.".into()],
        obstacle: None,
        reason: "The hall is <closed>.".into(),
        errors: Errors::default(),
        token: "token".into(),
    };
    let mut missing = cancel.clone();
    missing.errors.add("reason", "Say why.");
    let late = StepPage {
        step: Step::RecordClosing,
        obstacle: Some("The event is not over.".into()),
        ..cancel.clone()
    };
    vec![cancel, missing, late]
}
