//! One event at a glance: what is known of it, how many people stand where, and which steps it can
//! take now.

use domain::event::{EventState, Step};
use leptos::prelude::*;

use super::{
    copy::NOT_COPIED,
    heading::{Heading, Tab, heading, sample},
};
use crate::{
    components::notice,
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// An event at a glance.
#[derive(Debug, Clone)]
pub struct Overview {
    /// Which event.
    pub heading: Heading,
    /// What just happened, in a sentence.
    pub done: Option<String>,
    /// What is known of it: label and text.
    pub facts: Vec<(String, String)>,
    /// Label and number of each state of registration that occurs.
    pub figures: Vec<(String, i64)>,
    /// The steps that start from its state, each with why it cannot be taken yet.
    pub steps: Vec<(Step, Option<String>)>,
    /// The event that it stands under.
    pub parent: Option<Relative>,
    /// The events that stand under it.
    pub children: Vec<Relative>,
    /// Whether the reader may make a new event of it.
    pub can_copy: bool,
    /// Whether it was just made of another one, and lacks what was not copied.
    pub copied: bool,
    /// Token of the forms.
    pub token: String,
}

/// An event above or below.
#[derive(Debug, Clone)]
pub struct Relative {
    /// Row number.
    pub id: i64,
    /// Title.
    pub title: String,
    /// State, named.
    pub state: String,
}

/// The page of an event at a glance.
pub fn overview(locale: Tongue, event: &Overview) -> Page<impl IntoView + use<>> {
    let title = event.heading.title.clone();
    let facts = event
        .facts
        .iter()
        .map(|(label, text)| view! { <dt>{label.clone()}</dt><dd>{text.clone()}</dd> })
        .collect_view();
    let body = view! {
        {heading(locale, &event.heading, Tab::Overview, None)}
        {event.done.clone().map(|done| notice("done", done))}
        {event.copied.then(|| not_copied(locale))}
        {(!event.steps.is_empty()).then(|| steps(locale, event))}
        <h2>{locale.text("staff_events-people")}</h2>
        {figures(locale, &event.figures)}
        <h2>{locale.text("staff_events-known")}</h2>
        <dl class="facts">{facts}</dl>
        {relatives(locale, event)}
        {event.can_copy.then(|| {
            let href = urls::staff_event(locale.language, event.heading.id, "copy");
            view! { <p class="actions"><a class="button quiet" href=href>{locale.text("copy-title")}</a></p> }
        })}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// What the officer has still to see to.
fn not_copied(locale: Tongue) -> impl IntoView + use<> {
    let items = NOT_COPIED
        .iter()
        .map(|part| view! { <li>{locale.code("copy-not_copied", part)}</li> })
        .collect_view();
    view! { <div class="notice"><p>{locale.text("copy-not_copied")}</p><ul>{items}</ul></div> }
}

fn figures(locale: Tongue, figures: &[(String, i64)]) -> impl IntoView + use<> {
    if figures.is_empty() {
        return view! { <p>{locale.text("staff_events-nobody")}</p> }.into_any();
    }
    let rows = figures
        .iter()
        .map(|(label, number)| {
            view! { <tr><th scope="row">{label.clone()}</th><td class="number">{locale.number(*number)}</td></tr> }
        })
        .collect_view();
    view! { <table class="dense narrow"><tbody>{rows}</tbody></table> }.into_any()
}

/// A step that needs a reason or a look beforehand has a page of its own; the others are one button.
fn steps(locale: Tongue, event: &Overview) -> impl IntoView + use<> {
    let steps = event.steps.iter().map(|(step, obstacle)| {
        let href = urls::staff_event(locale.language, event.heading.id, step.code());
        let label = locale.code("step", step.code());
        let danger = if *step == Step::Cancellation { "danger" } else { "" };
        match obstacle {
            Some(obstacle) => view! { <span class="soft">{format!("{label}: {obstacle}")}</span> }.into_any(),
            None if step.needs_reason() || *step == Step::RecordClosing => {
                view! { <a class=format!("button quiet {danger}") href=href>{label}</a> }.into_any()
            }
            None => view! {
                <form method="post" action=href>
                    <input type="hidden" name="_token" value=event.token.clone()/>
                    <button>{label}</button>
                </form>
            }
            .into_any(),
        }
    });
    let steps = steps.collect_view();
    view! { <div class="actions" role="group" aria-label=locale.text("staff_events-steps")>{steps}</div> }
}

fn relatives(locale: Tongue, event: &Overview) -> impl IntoView + use<> {
    let link = |relative: &Relative| {
        let href = urls::staff_event(locale.language, relative.id, "");
        let state = relative.state.clone();
        view! { <a href=href>{relative.title.clone()}</a> " " <span class="badge">{state}</span> }
    };
    let parent = event.parent.as_ref().map(|parent| {
        view! { <h2>{locale.text("staff_events-parent")}</h2> <p>{link(parent)}</p> }
    });
    let children = (!event.children.is_empty()).then(|| {
        let items = event.children.iter().map(|child| view! { <li>{link(child)}</li> }).collect_view();
        let title = locale.with("staff_events-children", &[("count", count(event.children.len()))]);
        view! { <h2>{title}</h2> <p>{locale.text("staff_events-children_help")}</p> <ul>{items}</ul> }
    });
    view! { {parent} {children} }
}

/// Events that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Overview> {
    let relative = Relative { id: 3, title: "Week of <things>".into(), state: "Held".into() };
    let plain = Overview {
        heading: sample(EventState::Announced),
        done: None,
        facts: vec![("Places".into(), "50".into())],
        figures: Vec::new(),
        steps: vec![
            (Step::RegistrationOpening, None),
            (Step::Holding, Some("It begins on 4 May 2027.".into())),
            (Step::Cancellation, None),
        ],
        parent: None,
        children: Vec::new(),
        can_copy: true,
        copied: false,
        token: "token".into(),
    };
    let held = Overview {
        heading: sample(EventState::Held),
        done: Some("Done.".into()),
        figures: vec![("Attended".into(), 40), ("Absent".into(), 2)],
        steps: vec![(Step::RecordClosing, None)],
        parent: Some(relative.clone()),
        children: vec![relative],
        ..plain.clone()
    };
    let copied = Overview {
        heading: sample(EventState::Draft),
        copied: true,
        steps: vec![(Step::Announcement, None)],
        ..plain.clone()
    };
    vec![plain, held, copied]
}
