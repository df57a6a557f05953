//! The form by which a focal point nominates somebody, also in the place of somebody else.

use domain::typed::Typed;
use leptos::prelude::*;

use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::Tongue,
    pages::{
        events::entry::{self, Entry, facts, link},
        problem::{Problem, unsaved},
        registrations::{
            another::{Asks, delegation, person},
            fields::{self, Choices},
        },
    },
    urls,
};

/// The form, empty or as it was sent.
#[derive(Debug, Clone, Default)]
pub struct Nomination {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// The delegation, in words.
    pub delegation: String,
    /// Whom the new person replaces, if anybody.
    pub replaces: Option<Replaced>,
    /// What was typed.
    pub typed: Typed,
    /// What can be chosen.
    pub choices: Choices,
    /// Which facts of the delegation are asked for.
    pub asks: Asks,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// Proof that the form was given out here.
    pub form_token: String,
    /// What makes a form that is sent twice count once.
    pub submission: String,
}

/// Somebody whose place another takes.
#[derive(Debug, Clone, Default)]
pub struct Replaced {
    /// Number of the registration.
    pub id: i64,
    /// Name.
    pub name: String,
    /// What the form sends, so that whoever decides second is told.
    pub seen: String,
}

/// The page.
pub fn nomination(locale: Tongue, form: &Nomination) -> Page<impl IntoView + use<>> {
    let title = match &form.replaces {
        Some(replaced) => locale.with("delegations-replacing", &[("name", replaced.name.as_str().into())]),
        None => locale.text("delegations-nominating"),
    };
    let part = match &form.replaces {
        Some(replaced) => format!("registrations/{}/replacement", replaced.id),
        None => "nominations".to_owned(),
    };
    let to = |part: &str| urls::delegation_event(locale.language, &form.token, &form.event.slug, part);
    let help =
        if form.replaces.is_some() { "delegations-replacing_help" } else { "delegations-nominating_help" };
    let seen = form.replaces.as_ref().map(|replaced| {
        view! { <input type="hidden" name="seen" value=replaced.seen.clone()/> }
    });
    let Nomination { typed, choices, errors, .. } = form;
    let body = view! {
        {error_summary(locale, errors)}
        {form.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {unsaved(locale, form.unsaved)}
        <h1>{title.clone()}</h1>
        <p class="lead">{link(locale, &form.event)}</p>
        {facts(&form.event)}
        <p>{form.delegation.clone()}</p>
        <p>{locale.text(help)}</p>
        <form method="post" action=to(&part)>
            <input type="hidden" name="_token" value=form.form_token.clone()/>
            <input type="hidden" name="submission" value=form.submission.clone()/>
            {seen}
            {person(locale, "", typed, choices, errors)}
            {delegation(locale, "", typed, choices, errors, form.asks)}
            <div class="actions">
                <button>{locale.text("delegations-send")}</button>
                <a href=to("")>{locale.text("delegations-back")}</a>
            </div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Nomination> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let empty = Nomination {
        token: "secret".into(),
        event,
        delegation: "Administration of Senegal".into(),
        choices: fields::sample_choices(),
        asks: Asks { organization: true, ..Asks::default() },
        form_token: "1.x".into(),
        submission: "s".into(),
        ..Nomination::default()
    };
    let mut errors = Errors::default();
    errors.add("name", "Enter the person’s name.");
    let wrong = Nomination {
        replaces: Some(Replaced { id: 3, name: "Awa <Ndiaye>".into(), seen: "confirmed".into() }),
        typed: Typed(vec![("email".into(), "<awa".into())]),
        asks: Asks { organization_kind: true, organization: true, country: true },
        errors,
        expired: true,
        unsaved: Some(Problem::TooMany),
        ..empty.clone()
    };
    vec![empty, wrong]
}
