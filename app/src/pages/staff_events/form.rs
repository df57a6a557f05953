//! The form of an event: everything that an officer decides about it, on one page.

use domain::{event::EventState, language::Language, typed::Typed};
use leptos::prelude::*;

use super::heading::{Heading, Tab, heading, sample};
use crate::{
    components::{Choice, Errors, error_summary},
    document::Page,
    i18n::Tongue,
    pages::problem::{Problem, unsaved},
    urls,
};

mod ask;
mod materials;
mod parts;
mod subjects;
mod texts;

use ask::Ask;

/// The form of a new or a known event.
#[derive(Debug, Clone)]
pub struct EventForm {
    /// Which event; none for a new one.
    pub heading: Option<Heading>,
    /// The fields as they are stored or were typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// What can be chosen.
    pub choices: Choices,
    /// What the fields were when the form was given out, so that nobody overwrites another's change.
    pub seen: String,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// What somebody else saved meanwhile; the form holds what was typed.
    pub conflict: Option<Conflict>,
    /// Why nothing can be saved, in a sentence.
    pub locked: Option<String>,
    /// Whether the fields are shown: also where nothing can be saved, if something was typed.
    pub editable: bool,
    /// Token of the form.
    pub token: String,
}

/// What somebody else saved while the form was open.
#[derive(Debug, Clone, Default)]
pub struct Conflict {
    /// Names of the fields that differ, and what is stored in each.
    pub fields: Vec<(String, String)>,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Languages of texts, with their own names: the page's first.
    pub languages: Vec<(Language, String)>,
    /// Kinds.
    pub kinds: Vec<Choice>,
    /// Sectors.
    pub sectors: Vec<Choice>,
    /// References and titles of events that others may stand under.
    pub parents: Vec<Choice>,
    /// IANA names of zones.
    pub zones: Vec<Choice>,
    /// Modes.
    pub modes: Vec<Choice>,
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// Scopes.
    pub scopes: Vec<Choice>,
    /// What the Union can do for an event.
    pub itu_roles: Vec<Choice>,
    /// Languages of the event.
    pub spoken: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Sustainable Development Goals.
    pub sdgs: Vec<Choice>,
    /// Action lines.
    pub action_lines: Vec<Choice>,
    /// Paragraphs by instrument: its name, and id and label of each.
    pub mandates: Vec<(String, Vec<Choice>)>,
    /// Codes and names of kinds of partners, for the hint.
    pub partner_kinds: Vec<Choice>,
}

/// The page of the form.
pub fn form(locale: Tongue, form: &EventForm) -> Page<impl IntoView + use<>> {
    let title = match &form.heading {
        Some(_) => locale.text("staff_events-details"),
        None => locale.text("staff_events-new"),
    };
    let head = match &form.heading {
        Some(event) => heading(locale, event, Tab::Details, None).into_any(),
        None => view! {
            <p class="crumbs">
                <a href=urls::staff(locale.language, "/events")>{locale.text("staff_events-all")}</a>
            </p>
            <h1>{title.clone()}</h1>
        }
        .into_any(),
    };
    let body = view! {
        {head}
        {form.locked.clone().map(|locked| crate::components::notice("warning", locked))}
        {form.conflict.as_ref().map(|conflict| told(locale, conflict))}
        {error_summary(locale, &form.errors)}
        {unsaved(locale, form.unsaved)}
        {form.editable.then(|| fields(locale, form))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Says what somebody else saved meanwhile; saving again overwrites it knowingly.
fn told(locale: Tongue, conflict: &Conflict) -> impl IntoView + use<> {
    let rows = conflict
        .fields
        .iter()
        .map(|(name, stored)| {
            let stored =
                if stored.is_empty() { locale.text("staff_events-conflict_empty") } else { stored.clone() };
            view! { <dt>{ask::label(locale, name)}</dt> <dd class="prose" dir="auto">{stored}</dd> }
        })
        .collect_view();
    view! {
        <div class="notice warning" role="alert" tabindex="-1" autofocus>
            <h2>{locale.text("staff_events-conflict")}</h2>
            <p>{locale.text("staff_events-conflict_help")}</p>
            <dl class="facts">{rows}</dl>
        </div>
    }
}

fn fields(locale: Tongue, form: &EventForm) -> impl IntoView + use<> {
    let ask = Ask { locale, typed: &form.typed, errors: &form.errors };
    let action = match &form.heading {
        Some(event) => urls::staff_event(locale.language, event.id, "details"),
        None => urls::staff(locale.language, "/events/new"),
    };
    let cancel = match &form.heading {
        Some(event) => urls::staff_event(locale.language, event.id, ""),
        None => urls::staff(locale.language, "/events"),
    };
    let told = form.heading.as_ref().is_some_and(|event| event.state.is_ahead());
    view! {
        <p>{locale.text("staff_events-required")}</p>
        {told.then(|| view! { <p>{locale.text("staff_events-changes_are_told")}</p> })}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=form.token.clone()/>
            <input type="hidden" name="seen" value=form.seen.clone()/>
            {parts::identity(&ask, &form.choices, form.heading.is_none())}
            {texts::texts(&ask, &form.choices.languages)}
            {parts::when(&ask, &form.choices)}
            {parts::place(&ask, &form.choices)}
            {parts::registration(&ask, &form.choices)}
            {subjects::subjects(&ask, &form.choices)}
            {parts::partners(&ask, &form.choices)}
            {materials::materials(&ask, &form.choices.spoken)}
            <p class="actions sticky">
                <button>{locale.text("staff_events-save")}</button>
                <a href=cancel>{locale.text("staff_events-back")}</a>
            </p>
        </form>
    }
}

/// The name of a field as the form shows it, for other pages that speak of it.
#[must_use]
pub fn field_label(locale: Tongue, name: &str) -> String {
    ask::label(locale, name)
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<EventForm> {
    let named = |codes: &[(&str, &str)]| -> Vec<Choice> {
        codes.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect()
    };
    let arabic: Language = "ar".parse().unwrap_or(Language::EN);
    let new = EventForm {
        heading: None,
        typed: Typed(vec![("event_ref".into(), "EV-2027-001".into())]),
        errors: Errors::default(),
        choices: Choices {
            languages: vec![(Language::EN, "English".into()), (arabic, "العربية".into())],
            kinds: named(&[("forum", "Forum")]),
            sectors: named(&[("ITU-T", "ITU-T"), ("ITU-D", "ITU-D")]),
            zones: named(&[("Africa/Dakar", "")]),
            themes: named(&[("iot", "Internet of Things")]),
            mandates: vec![("Resolution <98>".into(), named(&[("R98/TSB/5", "TSB 5 – Encourage")]))],
            ..Choices::default()
        },
        seen: "digest".into(),
        unsaved: None,
        conflict: None,
        locked: None,
        editable: true,
        token: "token".into(),
    };
    let mut wrong = new.clone();
    wrong.typed.add("summary_en", "</textarea><script>alert(1)</script>");
    wrong.typed.add("material_title_1", "\"><script>");
    wrong.errors.add("title_en", "Give the title in one language at least.");
    wrong.errors.add("sectors", "Choose a Sector.");
    let overtaken = EventForm {
        heading: Some(sample(EventState::Announced)),
        conflict: Some(Conflict {
            fields: vec![("city".into(), "Thiès <1>".into()), ("venue".into(), String::new())],
        }),
        ..new.clone()
    };
    let locked = EventForm {
        heading: Some(sample(EventState::RecordClosed)),
        locked: Some("The record is closed.".into()),
        editable: false,
        ..new.clone()
    };
    vec![new, wrong, overtaken, locked]
}
