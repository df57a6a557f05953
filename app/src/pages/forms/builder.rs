//! The form of an event as officers see it: what is asked, what stands in the way of publishing it,
//! which languages lack texts, and templates.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Passage, checkbox, error_summary, field, notice, select},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

mod items;

pub use items::{QuestionRow, SectionRow};

/// The form of an event.
#[derive(Debug, Clone)]
pub struct Builder {
    /// Which event.
    pub heading: Heading,
    /// What is asked, or will be.
    pub sections: Vec<SectionRow>,
    /// Number of the version in force, if one is.
    pub in_force: Option<i32>,
    /// Whether there are changes that are not published.
    pub draft: bool,
    /// What stands in the way of publishing, in sentences.
    pub faults: Vec<String>,
    /// By language: its name, and the texts that it lacks.
    pub languages: Vec<(String, Vec<String>)>,
    /// Templates of the event's programme.
    pub templates: Vec<Choice>,
    /// What was typed about templates.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// Why nothing can be changed, in a sentence.
    pub locked: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// The page.
pub fn builder(locale: Tongue, page: &Builder) -> Page<impl IntoView + use<>> {
    let title = locale.text("forms-title");
    let open = page.locked.is_none();
    let has_any = !page.sections.is_empty();
    let in_force = page.in_force.map_or_else(
        || locale.text("forms-none_in_force"),
        |number| locale.with("forms-in_force", &[("number", count(number))]),
    );
    let new_section = urls::staff_event(locale.language, page.heading.id, "form/sections/new");
    let body = view! {
        {heading(locale, &page.heading, Tab::Form, None)}
        {page.locked.clone().map(|locked| notice("warning", locked))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text("forms-help")}</p>
        <p>{in_force}</p>
        {page.draft.then(|| notice("info", locale.text("forms-draft")))}
        {faults(locale, page)}
        {page.sections.iter().map(|one| items::section(locale, page, one)).collect_view()}
        {open.then(|| view! {
            <p class="actions">
                <a class="button quiet" href=new_section>{locale.text("forms-new_section")}</a>
            </p>
        })}
        {(open && page.draft && has_any).then(|| publish(locale, page))}
        {has_any.then(|| languages(locale, page))}
        {open.then(|| templates(locale, page, has_any))}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn faults(locale: Tongue, page: &Builder) -> Option<impl IntoView + use<>> {
    let rows = page.faults.iter().map(|fault| view! { <li>{fault.clone()}</li> }).collect_view();
    (!page.faults.is_empty()).then(|| {
        view! {
            <div class="notice warning" role="status">
                <p>{locale.text("forms-faults")}</p>
                <ul>{rows}</ul>
            </div>
        }
    })
}

fn publish(locale: Tongue, page: &Builder) -> impl IntoView + use<> {
    view! {
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "form/publication")>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <p class="actions"><button>{locale.text("forms-publish")}</button></p>
        </form>
    }
}

fn languages(locale: Tongue, page: &Builder) -> impl IntoView + use<> {
    let rows = page
        .languages
        .iter()
        .map(|(name, lacks)| {
            let items = lacks.iter().map(|lack| view! { <li>{lack.clone()}</li> }).collect_view();
            let status = if lacks.is_empty() {
                view! { {locale.text("forms-complete")} }.into_any()
            } else {
                let summary = locale.with("forms-lacking", &[("count", count(lacks.len()))]);
                view! { <details><summary>{summary}</summary><ul>{items}</ul></details> }.into_any()
            };
            view! { <dt>{name.clone()}</dt><dd>{status}</dd> }
        })
        .collect_view();
    view! {
        <h2>{locale.text("forms-languages")}</h2>
        <p>{locale.text("forms-languages_help")}</p>
        <dl class="facts">{rows}</dl>
    }
}

fn templates(locale: Tongue, page: &Builder, has_any: bool) -> impl IntoView + use<> {
    let to = |part: &str| urls::staff_event(locale.language, page.heading.id, part);
    let template = Field::new("template", locale.text("forms-template"), "").required();
    let template = template.hint(locale.text("forms-take_help"));
    let choose = locale.text("registration-choose");
    let take = (!page.templates.is_empty()).then(|| {
        view! {
            <form method="post" action=to("form/template")>
                <input type="hidden" name="_token" value=page.token.clone()/>
                {select(locale, &template, &choose, &page.templates, &page.errors)}
                <p class="actions"><button class="quiet">{locale.text("forms-take")}</button></p>
            </form>
        }
    });
    let name = Field::new("name", locale.text("forms-template_name"), page.typed.get("name")).required();
    let keep = has_any.then(|| {
        view! {
            <form method="post" action=to("form/templates")>
                <input type="hidden" name="_token" value=page.token.clone()/>
                {field(locale, &name, &page.errors)}
                <p class="actions"><button class="quiet">{locale.text("forms-keep")}</button></p>
            </form>
        }
    });
    view! {
        <h2>{locale.text("forms-templates")}</h2>
        <p>{locale.text("forms-templates_help")}</p>
        {take}
        {keep}
        {(!page.templates.is_empty()).then(|| removal(locale, page))}
    }
}

/// A template goes for all events of the programme, which whoever removes it says to know.
fn removal(locale: Tongue, page: &Builder) -> impl IntoView + use<> {
    let Builder { typed, errors, .. } = page;
    let action = urls::staff_event(locale.language, page.heading.id, "form/templates/removal");
    let removed = Field::new("removed", locale.text("forms-template"), typed.get("removed")).required();
    let sure = Field::new("sure", locale.text("forms-remove_sure"), typed.get("sure")).required();
    let open = errors.of("removed").or_else(|| errors.of("sure")).is_some();
    view! {
        <details open=open>
            <summary>{locale.text("forms-remove_template")}</summary>
            <form method="post" action=action>
                <input type="hidden" name="_token" value=page.token.clone()/>
                {select(locale, &removed, &locale.text("registration-choose"), &page.templates, errors)}
                {checkbox(&sure, errors)}
                <p class="actions"><button class="danger">{locale.text("forms-remove_template")}</button></p>
            </form>
        </details>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Builder> {
    let empty = Builder {
        heading: sample(EventState::Announced),
        sections: Vec::new(),
        in_force: None,
        draft: false,
        faults: Vec::new(),
        languages: Vec::new(),
        templates: vec![("3".into(), "Travel & visa".into())],
        typed: Typed::default(),
        errors: Errors::default(),
        locked: None,
        token: "token".into(),
    };
    let here = |text: &str| Passage { text: text.into(), language: None };
    let arabic =
        Passage { text: "هل تحتاجون إلى تأشيرة؟".into(), language: "ar".parse().ok() };
    let question = QuestionRow {
        id: "visa".into(),
        label: arabic,
        kind: "One of several options".into(),
        notes: vec!["Required".into()],
    };
    let other = QuestionRow {
        id: "passport".into(),
        label: here("Number of your <passport>"),
        kind: "One line".into(),
        notes: vec!["Only if you answered “Yes” to “Visa”".into()],
    };
    let travel = SectionRow {
        id: "travel".into(),
        title: here("Travel"),
        moment: "After confirmation".into(),
        questions: vec![question, other],
    };
    let bare = SectionRow { id: "food".into(), title: here("food"), questions: Vec::new(), ..travel.clone() };
    let lacks = vec!["Travel: heading".to_owned(), "Visa: question".to_owned()];
    let mut worked_on = Builder {
        sections: vec![travel, bare],
        in_force: Some(2),
        draft: true,
        faults: vec!["Number of your passport: It depends on itself.".into()],
        languages: vec![("English".into(), Vec::new()), ("French".into(), lacks)],
        typed: Typed(vec![("name".into(), "Travel".into()), ("removed".into(), "3".into())]),
        ..empty.clone()
    };
    worked_on.errors.add("name", "Another template has this name.");
    worked_on.errors.add("sure", "This has to be filled in.");
    let locked = Builder {
        locked: Some("The record is closed.".into()),
        draft: false,
        faults: Vec::new(),
        errors: Errors::default(),
        ..worked_on.clone()
    };
    vec![empty, worked_on, locked]
}
