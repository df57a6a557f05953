//! A focal point refuses somebody of the delegation, with a reason that the person reads.

use domain::typed::Typed;
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    pages::events::entry::{self, Entry, facts, link},
    urls,
};

/// A refusal before it is sent.
#[derive(Debug, Clone, Default)]
pub struct Refusal {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// Number of the registration.
    pub id: i64,
    /// Name.
    pub name: String,
    /// The language in which the person reads, named.
    pub language: String,
    /// What the form sends, so that whoever decides second is told.
    pub seen: String,
    /// Reasons to choose from, in the reader's language.
    pub reasons: Vec<Choice>,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// The page.
pub fn refusal(locale: Tongue, page: &Refusal) -> Page<impl IntoView + use<>> {
    let title = locale.with("delegations-refusing", &[("name", page.name.as_str().into())]);
    let to = |part: &str| urls::delegation_event(locale.language, &page.token, &page.event.slug, part);
    let chosen =
        locale.with("delegations-reason_chosen_help", &[("language", page.language.as_str().into())]);
    let chosen = Field::new("chosen", locale.text("delegations-reason_chosen"), page.typed.get("chosen"))
        .depends()
        .hint(chosen);
    let own = Field::new("reason", locale.text("delegations-reason_own"), page.typed.get("reason"))
        .depends()
        .hint(locale.text("delegations-reason_own_help"));
    let body = view! {
        {error_summary(locale, &page.errors)}
        {page.expired.then(|| notice("warning", locale.text("registration-expired")))}
        <h1>{title.clone()}</h1>
        <p class="lead">{link(locale, &page.event)}</p>
        {facts(&page.event)}
        <p>{locale.text("delegations-refusing_help")}</p>
        <form method="post" action=to(&format!("registrations/{}/refusal", page.id))>
            <input type="hidden" name="_token" value=page.form_token.clone()/>
            <input type="hidden" name="seen" value=page.seen.clone()/>
            {select(locale, &chosen, &locale.text("delegations-reason_none"), &page.reasons, &page.errors)}
            {textarea(locale, &own, &page.errors)}
            <div class="actions">
                <button class="danger">{locale.text("decisions-refuse")}</button>
                <a href=to("")>{locale.text("delegations-back")}</a>
            </div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Refusal> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let empty = Refusal {
        token: "secret".into(),
        event,
        id: 3,
        name: "Awa <Ndiaye>".into(),
        language: "French".into(),
        seen: "submitted".into(),
        reasons: vec![("full".into(), "The delegation is complete.".into())],
        form_token: "1.x".into(),
        ..Refusal::default()
    };
    let mut wrong = Refusal { expired: true, ..empty.clone() };
    wrong.errors.add("chosen", "Choose a reason, or write one.");
    vec![empty, wrong]
}
