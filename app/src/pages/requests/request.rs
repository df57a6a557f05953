//! One request: what is asked for, where it stands, and the steps from there.

use leptos::prelude::*;

use super::list::Row;
use crate::{
    components::{Errors, Field, Passage, checkbox, error_summary, field, notice},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The request.
#[derive(Debug, Clone)]
pub struct Request {
    /// Who asks for what, and where it stands.
    pub row: Row,
    /// Who asked in which letter.
    pub source: String,
    /// What is asked for.
    pub text: Passage,
    /// Why it was declined or withdrawn; may be empty.
    pub reason: String,
    /// The event that was set up for it: its number and title.
    pub event: Option<(i64, Passage)>,
    /// Codes of the states that it can go to; none if the reader may not decide.
    pub steps: Vec<&'static str>,
    /// What was typed as the event's reference.
    pub typed_event: String,
    /// What was typed as the reason.
    pub typed_reason: String,
    /// Whether it is asked if an event in another country answers the request.
    pub asks_elsewhere: bool,
    /// What is wrong.
    pub errors: Errors,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// The page.
pub fn request(locale: Tongue, model: &Request) -> Page<impl IntoView + use<>> {
    let title = locale.with("requests-of", &[("country", model.row.country.as_str().into())]);
    let fact = |name: &str, text: &str| {
        let text = text.to_owned();
        (!text.is_empty())
            .then(|| view! { <dt>{locale.code("needs_field", name)}</dt><dd><bdi>{text}</bdi></dd> })
    };
    let event = model.event.as_ref().map(|(id, title)| {
        let href = urls::staff_event(locale.language, id, "");
        let (lang, dir) = (title.lang(), title.dir());
        let link = view! { <a href=href><bdi lang=lang dir=dir>{title.text.clone()}</bdi></a> };
        view! { <dt>{locale.text("requests-event")}</dt><dd>{link}</dd> }
    });
    let edit = urls::staff(locale.language, &format!("/requests/{}/details", model.row.id));
    let row = &model.row;
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/requests")>{locale.text("requests-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <dl class="facts">
            {fact("state", &row.state)}
            {fact("reason", &model.reason)}
            {fact("kind", &row.kind)}
            {fact("theme", &row.theme)}
            {fact("date", &row.date)}
            {fact("wanted", &row.wanted)}
            {fact("source", &model.source)}
            {event}
        </dl>
        <p lang=model.text.lang() dir=model.text.dir()>{model.text.text.clone()}</p>
        <p class="actions"><a href=edit>{locale.text("requests-edit")}</a></p>
        {(!model.steps.is_empty()).then(|| steps(locale, model))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn steps(locale: Tongue, model: &Request) -> impl IntoView + use<> {
    let action = urls::staff(locale.language, &format!("/requests/{}/state", model.row.id));
    let has = |wanted: &[&str]| model.steps.iter().any(|step| wanted.contains(step));
    let event = has(&["planned"]).then(|| {
        let asked = Field::new("event", locale.text("requests-event_ref"), model.typed_event.clone())
            .hint(locale.text("requests-event_hint"))
            .depends();
        field(locale, &asked, &model.errors)
    });
    let reason = has(&["declined", "withdrawn"]).then(|| {
        let asked = Field::new("reason", locale.code("needs_field", "reason"), model.typed_reason.clone())
            .hint(locale.text("requests-reason_hint"))
            .depends();
        field(locale, &asked, &model.errors)
    });
    let buttons = model
        .steps
        .iter()
        .map(|step| {
            let quiet = matches!(*step, "declined" | "withdrawn").then_some("quiet");
            view! { <button name="state" value=*step class=quiet>{locale.code("requests_step", step)}</button> }
        })
        .collect_view();
    view! {
        <h2>{locale.text("requests-steps")}</h2>
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <div class="columns">{event} {reason}</div>
            {model.asks_elsewhere.then(|| {
                checkbox(&Field::new("elsewhere", locale.text("requests-elsewhere"), ""), &model.errors)
            })}
            <p class="actions" id="state">{buttons}</p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Request> {
    let row = super::list::samples(locale).remove(1).rows.remove(0);
    let open = Request {
        row,
        source: "Letter <7>".into(),
        text: Passage { text: "Un atelier sur <les capteurs>".into(), language: "fr".parse().ok() },
        reason: String::new(),
        event: None,
        steps: vec!["planned", "declined", "withdrawn"],
        typed_event: "EV-\"<1>\"".into(),
        typed_reason: String::new(),
        asks_elsewhere: true,
        errors: Errors(vec![
            ("event".into(), locale.text("requests-error_event")),
            ("elsewhere".into(), locale.text("requests-error_elsewhere")),
        ]),
        done: None,
        token: "token".into(),
    };
    let held = Request {
        event: Some((7, Passage { text: "Workshop on <sensors>".into(), language: None })),
        steps: Vec::new(),
        asks_elsewhere: false,
        errors: Errors::default(),
        done: Some(locale.text("needs-saved")),
        ..open.clone()
    };
    vec![open, held]
}
