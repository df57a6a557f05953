//! The step before something that a person cannot take back: withdrawing, and erasing.

use leptos::prelude::*;

use crate::{
    components::notice,
    document::Page,
    i18n::Tongue,
    pages::events::entry::{self, Entry, facts, link},
    urls,
};

/// What is about to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Give the place back.
    Withdrawal,
    /// Remove everything that names the person.
    Erasure,
}

/// The question before the step.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// What is about to be done.
    pub step: Step,
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Proof that the form was given out here.
    pub form_token: String,
}

impl Step {
    /// The step's part of the address.
    #[must_use]
    pub const fn part(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Erasure => "erasure",
        }
    }

    /// Ids of heading, explanation and button.
    const fn ids(self) -> [&'static str; 3] {
        match self {
            Self::Withdrawal => ["own-withdraw", "own-withdraw-text", "own-withdraw-do"],
            Self::Erasure => ["own-erase", "own-erase-text", "own-erase-do"],
        }
    }
}

/// The page.
pub fn confirmation(locale: Tongue, question: &Confirmation) -> Page<impl IntoView + use<>> {
    let [heading, text, button] = question.step.ids().map(|id| locale.text(id));
    let action = urls::own_registration_part(locale.language, &question.token, question.step.part());
    let body = view! {
        {question.expired.then(|| notice("warning", locale.text("registration-expired")))}
        <h1>{heading.clone()}</h1>
        <p class="lead">{link(locale, &question.event)}</p>
        {facts(&question.event)}
        <p>{text}</p>
        <form method="post" action=action>
            <input type="hidden" name="_token" value=question.form_token.clone()/>
            <div class="actions">
                <button class="danger">{button}</button>
                <a href=urls::own_registration(locale.language, &question.token)>{locale.text("own-back")}</a>
            </div>
        </form>
    };
    Page { title: heading, description: String::new(), indexed: false, body }
}

/// Questions that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Confirmation> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    [Step::Withdrawal, Step::Erasure]
        .map(|step| Confirmation {
            step,
            token: "secret".into(),
            event: event.clone(),
            expired: step == Step::Erasure,
            form_token: "1.x".into(),
        })
        .into()
}
