//! The messages of an event, and when its people are reminded.

use domain::{announcement::Stage, event::EventState};
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, Passage, error_summary, field, notice},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The messages of an event.
#[derive(Debug, Clone)]
pub struct Announcements {
    /// Which event.
    pub heading: Heading,
    /// The messages, latest first.
    pub rows: Vec<Row>,
    /// Days before the event, as stored or typed.
    pub days: String,
    /// Reminders that were queued, each in a sentence.
    pub reminded: Vec<String>,
    /// Why nobody is reminded although days are chosen, in a sentence; may be empty.
    pub no_reminders: String,
    /// What is wrong with the days.
    pub errors: Errors,
    /// What was just done, in a sentence.
    pub done: Option<String>,
    /// Token of the form.
    pub token: String,
}

/// One message.
#[derive(Debug, Clone)]
pub struct Row {
    /// Number of its row.
    pub id: i64,
    /// Subject; none where it says nothing yet.
    pub subject: Option<Passage>,
    /// The group, named.
    pub audience: String,
    /// Where it stands.
    pub stage: Stage,
    /// When it went or is to go, in words; may be empty.
    pub when: String,
    /// To how many it went, in a sentence; may be empty.
    pub reached: String,
}

/// The page.
pub fn list(locale: Tongue, page: &Announcements) -> Page<impl IntoView + use<>> {
    let title = locale.text("announcements-title");
    let new = urls::staff_event(locale.language, page.heading.id, "announcements/new");
    let body = view! {
        {heading(locale, &page.heading, Tab::Announcements, None)}
        {page.done.clone().map(|done| notice("done", done))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text("announcements-help")}</p>
        <p class="actions"><a class="button" href=new>{locale.text("announcements-new")}</a></p>
        {if page.rows.is_empty() {
            view! { <p>{locale.text("announcements-none")}</p> }.into_any()
        } else {
            table(locale, page).into_any()
        }}
        {reminders(locale, page)}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn table(locale: Tongue, page: &Announcements) -> impl IntoView + use<> {
    let labels = [
        "announcements-subject",
        "announcements-audience",
        "announcements-stage",
        "announcements-when",
        "announcements-reached",
    ]
    .map(|id| locale.text(id));
    let heads = labels.clone().map(|label| view! { <th scope="col">{label}</th> }).collect_view();
    let rows = page
        .rows
        .iter()
        .map(|row| {
            let part = format!("announcements/{}", row.id);
            let href = urls::staff_event(locale.language, page.heading.id, &part);
            let subject = row.subject.clone();
            let (lang, dir) =
                subject.as_ref().map_or((None, None), |subject| (subject.lang(), subject.dir()));
            let subject = subject.map_or_else(|| locale.text("announcements-empty"), |subject| subject.text);
            let [_, audience, stage, when, reached] = labels.clone();
            view! {
                <tr>
                    <th scope="row"><a href=href lang=lang dir=dir>{subject}</a></th>
                    <td data-label=audience>{row.audience.clone()}</td>
                    <td data-label=stage>{locale.code("announcements_stage", row.stage.code())}</td>
                    <td data-label=when>{row.when.clone()}</td>
                    <td data-label=reached>{row.reached.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    view! { <table class="cards dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table> }
}

fn reminders(locale: Tongue, page: &Announcements) -> impl IntoView + use<> {
    let days = Field::new("days", locale.text("announcements-days"), &page.days)
        .hint(locale.text("announcements-days_hint"));
    let action = urls::staff_event(locale.language, page.heading.id, "announcements/reminders");
    let reminded = page.reminded.iter().map(|one| view! { <li>{one.clone()}</li> }).collect_view();
    view! {
        <h2>{locale.text("announcements-reminders")}</h2>
        <p>{locale.text("announcements-reminders_help")}</p>
        {(!page.no_reminders.is_empty()).then(|| notice("warning", page.no_reminders.clone()))}
        <form method="post" action=action>
            <input type="hidden" name="_token" value=page.token.clone()/>
            {field(locale, &days, &page.errors)}
            <p class="actions"><button class="quiet">{locale.text("announcements-save_days")}</button></p>
        </form>
        {(!page.reminded.is_empty()).then(|| view! { <ul>{reminded}</ul> })}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Announcements> {
    let empty = Announcements {
        heading: sample(EventState::RegistrationOpen),
        rows: Vec::new(),
        days: String::new(),
        reminded: Vec::new(),
        no_reminders: String::new(),
        errors: Errors::default(),
        done: None,
        token: "token".into(),
    };
    let row = Row {
        id: 3,
        subject: Some(Passage { text: "التأشيرة".into(), language: "ar".parse().ok() }),
        audience: locale.code("announcements_audience", "confirmed"),
        stage: Stage::Sent,
        when: "2 March 2027, 11:00".into(),
        reached: "120".into(),
    };
    let draft = Row {
        id: 4,
        subject: None,
        stage: Stage::Draft,
        when: String::new(),
        reached: String::new(),
        ..row.clone()
    };
    let mut full = Announcements {
        rows: vec![draft, row],
        days: "7, one".into(),
        reminded: vec!["7".into()],
        no_reminders: locale.text("announcements-no_day"),
        done: Some(locale.text("announcements-removed")),
        ..empty.clone()
    };
    full.errors.add("days", locale.with("announcements-wrong_day", &[("count", count(60))]));
    vec![empty, full]
}
