//! What one person answered, for the officers of the event.

use domain::event::EventState;
use leptos::prelude::*;

use crate::{
    components::Passage,
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The answers of one registration.
#[derive(Debug, Clone)]
pub struct Answers {
    /// Which event.
    pub heading: Heading,
    /// Whose; a sentence where the person was erased.
    pub name: String,
    /// By moment.
    pub moments: Vec<Answered>,
}

/// What was answered at one moment.
#[derive(Debug, Clone, Default)]
pub struct Answered {
    /// The moment, named.
    pub moment: String,
    /// Number of the version that was answered.
    pub version: i32,
    /// When, in words.
    pub at: String,
    /// Question and answer.
    pub pairs: Vec<Pair>,
}

/// A question and its answer.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The question.
    pub label: Passage,
    /// The answer in words; of a file its name.
    pub answer: String,
    /// Where the file can be had, if it can.
    pub href: Option<String>,
    /// What is to be said of a file; empty where nothing is.
    pub note: String,
}

impl Pair {
    /// An answer in words.
    #[must_use]
    pub const fn new(label: Passage, answer: String) -> Self {
        Self { label, answer, href: None, note: String::new() }
    }
}

/// The page.
pub fn answers(locale: Tongue, page: &Answers) -> Page<impl IntoView + use<>> {
    let title = locale.text("forms-answers");
    let back = urls::staff_event(locale.language, page.heading.id, "registrations");
    let body = view! {
        {heading(locale, &page.heading, Tab::Registrations, Some(&title))}
        <h2 dir="auto">{page.name.clone()}</h2>
        {page.moments.is_empty().then(|| view! { <p>{locale.text("forms-no_answers")}</p> })}
        {page.moments.iter().map(|one| answered(locale, one)).collect_view()}
        <p><a href=back>{locale.text("decisions-title")}</a></p>
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn answered(locale: Tongue, one: &Answered) -> impl IntoView + use<> {
    let about = [("number", count(one.version)), ("when", one.at.as_str().into())];
    view! {
        <h3>{one.moment.clone()}</h3>
        <p class="soft">{locale.with("forms-answered", &about)}</p>
        {pairs(&one.pairs)}
    }
}

/// Questions and answers.
pub(crate) fn pairs(pairs: &[Pair]) -> Option<impl IntoView + use<>> {
    let answer = |pair: Pair| match pair.href {
        Some(href) => view! { <a href=href download>{pair.answer}</a> }.into_any(),
        None => pair.answer.into_any(),
    };
    let rows: Vec<_> = pairs
        .iter()
        .cloned()
        .map(|pair| {
            let (label, note) = (pair.label.clone(), pair.note.clone());
            let note = (!note.is_empty()).then(|| view! { <dd class="soft">{note}</dd> });
            view! {
                <dt lang=label.lang() dir=label.dir()>{label.text.clone()}</dt>
                <dd dir="auto">{answer(pair)}</dd>
                {note}
            }
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <dl class="facts">{rows}</dl> })
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Answers> {
    let none = Answers {
        heading: sample(EventState::RegistrationOpen),
        name: "Awa <b>Ndiaye</b>".into(),
        moments: Vec::new(),
    };
    let label = |text: &str| Passage { text: text.into(), language: None };
    let foreign =
        Passage { text: "هل تحتاجون إلى تأشيرة؟".into(), language: "ar".parse().ok() };
    let answered = Answered {
        moment: "With the registration".into(),
        version: 2,
        at: "4 May 2027".into(),
        pairs: vec![
            Pair::new(label("Which meal do you wish?"), "Without <nuts>".into()),
            Pair::new(foreign, "نعم".into()),
            Pair {
                href: Some("/en/staff/events/1/registrations/7/files/3".into()),
                ..Pair::new(label("The letter of nomination"), "letter <1>.pdf".into())
            },
            Pair {
                note: "It is being checked for viruses.".into(),
                ..Pair::new(label("Page of the passport"), "passport.jpg".into())
            },
        ],
    };
    vec![none.clone(), Answers { moments: vec![answered], ..none }]
}
