//! The form by which a person corrects what is held about them.

use domain::typed::Typed;
use leptos::prelude::*;

use super::fields::{self, Choices, details};
use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::Tongue,
    pages::{
        events::entry::{self, Entry, facts, link},
        problem::{Problem, unsaved},
    },
    urls,
};

/// The form, as things are held or as it was sent.
#[derive(Debug, Clone, Default)]
pub struct Correction {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// What is held or was typed.
    pub typed: Typed,
    /// What can be chosen.
    pub choices: Choices,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// The page.
pub fn correction(locale: Tongue, form: &Correction) -> Page<impl IntoView + use<>> {
    let title = locale.text("own-change");
    let body = view! {
        {error_summary(locale, &form.errors)}
        {form.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {unsaved(locale, form.unsaved)}
        <h1>{title.clone()}</h1>
        <p class="lead">{link(locale, &form.event)}</p>
        {facts(&form.event)}
        <form method="post" action=urls::own_registration_part(locale.language, &form.token, "correction")>
            <input type="hidden" name="_token" value=form.form_token.clone()/>
            {details(locale, &form.typed, &form.choices, &form.errors)}
            <div class="actions">
                <button>{locale.text("own-save")}</button>
                <a href=urls::own_registration(locale.language, &form.token)>{locale.text("own-back")}</a>
            </div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Correction> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let choices = Choices { roles: Vec::new(), fellowship: false, ..fields::sample_choices() };
    let typed = Typed(vec![("name".into(), "Awa Diop".into())]);
    let held = Correction {
        token: "secret".into(),
        event,
        typed,
        choices,
        form_token: "1.x".into(),
        ..Correction::default()
    };
    vec![held.clone(), Correction { unsaved: Some(Problem::NoSpace), ..held }]
}
