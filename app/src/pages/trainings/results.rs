//! What came of a training, or the evaluation of another event: entered and corrected by officers, read once the record is closed.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// What can be stated, in the order of the form.
const FIELDS: [&str; 9] = [
    "programme",
    "level",
    "hours",
    "trained",
    "certified",
    "score_before",
    "score_after",
    "evaluations",
    "evaluation_mean",
];

/// What of these is asked of every event.
const EVALUATION: &[&str] = FIELDS.last_chunk::<2>().expect("the last two");

/// What came of an event.
#[derive(Debug, Clone)]
pub struct Results {
    /// Which event.
    pub heading: Heading,
    /// Whether it is a training; else only its evaluation is asked for.
    pub is_training: bool,
    /// The fields as stored or typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// Programmes that can be chosen.
    pub programmes: Vec<Choice>,
    /// Levels that can be chosen.
    pub levels: Vec<Choice>,
    /// Whether more people are on record as certified than as trained.
    pub is_doubtful: bool,
    /// Whether somebody else changed it since the form was given out.
    pub overtaken: bool,
    /// What was stored when the form was given out.
    pub seen: String,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
    /// Why nothing can be changed, in a sentence.
    pub locked: Option<String>,
    /// Token of the form.
    pub token: String,
}

impl Results {
    const fn tab(&self) -> Tab {
        if self.is_training { Tab::Training } else { Tab::Evaluation }
    }

    const fn fields(&self) -> &'static [&'static str] {
        if self.is_training { &FIELDS } else { EVALUATION }
    }
}

/// The page.
pub fn results(locale: Tongue, page: &Results) -> Page<impl IntoView + use<>> {
    let title = locale.text(page.tab().label());
    let body = view! {
        {heading(locale, &page.heading, page.tab(), None)}
        {page.done.clone().map(|done| notice("done", done))}
        {page.locked.clone().map(|locked| notice("warning", locked))}
        {page.overtaken.then(|| notice("warning", locale.text("needs-overtaken")))}
        {page.is_doubtful.then(|| notice("warning", locale.text("trainings-doubtful")))}
        {error_summary(locale, &page.errors)}
        {if page.locked.is_some() { stated(locale, page).into_any() } else { form(locale, page).into_any() }}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn form(locale: Tongue, page: &Results) -> impl IntoView + use<> {
    let action = urls::staff_event(locale.language, page.heading.id, page.tab().part());
    let unknown = locale.text("needs-not_stated");
    let help = if page.is_training { "trainings-help" } else { "trainings-evaluation_help" };
    let fields = page.fields().iter().map(|name| {
        let asked = Field::new(name, locale.code("trainings_field", name), page.typed.get(name));
        match *name {
            "programme" => select(locale, &asked, &unknown, &page.programmes, &page.errors).into_any(),
            "level" => select(locale, &asked, &unknown, &page.levels, &page.errors).into_any(),
            "score_before" | "score_after" | "evaluation_mean" => {
                field(locale, &asked.hint(locale.text("trainings-mean_hint")), &page.errors).into_any()
            }
            _ => field(locale, &asked, &page.errors).into_any(),
        }
    });
    let fields = fields.collect_view();
    view! {
        <p>{locale.text(help)}</p>
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="seen" value=page.seen.clone()/>
            <div class="columns">{fields}</div>
            <p class="actions"><button>{locale.text("needs-save")}</button></p>
        </form>
    }
}

/// What is on record, to be read only.
fn stated(locale: Tongue, page: &Results) -> impl IntoView + use<> {
    let shown = |name: &str, text: &str| match name {
        "programme" => locale.code("programme", text),
        "level" => locale.code("level", text),
        _ => text.to_owned(),
    };
    let facts = page
        .fields()
        .iter()
        .filter_map(|name| Some((*name, page.typed.filled(name)?)))
        .map(|(name, text)| {
            view! { <dt>{locale.code("trainings_field", name)}</dt><dd>{shown(name, text)}</dd> }
        })
        .collect_view();
    let has_facts = page.fields().iter().any(|name| page.typed.filled(name).is_some());
    if has_facts {
        view! { <dl class="facts">{facts}</dl> }.into_any()
    } else {
        view! { <p>{locale.text("trainings-none")}</p> }.into_any()
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Results> {
    let of = |state| {
        let tabs = Tab::ALL.into_iter().filter(|tab| *tab != Tab::Evaluation);
        Heading { tabs: tabs.collect(), ..sample(state) }
    };
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    let blank = Results {
        heading: of(EventState::Held),
        is_training: true,
        typed: Typed::default(),
        errors: Errors::default(),
        programmes: vec![named("programme", "academy")],
        levels: vec![named("level", "basic")],
        is_doubtful: false,
        overtaken: false,
        seen: String::new(),
        done: None,
        locked: None,
        token: "token".into(),
    };
    let typed = [("programme", "academy"), ("level", "basic"), ("trained", "38"), ("certified", "40")];
    let typed = Typed(typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    let doubtful =
        Results { typed, is_doubtful: true, done: Some(locale.text("needs-saved")), ..blank.clone() };
    let mut wrong = Results {
        typed: Typed(vec![("score_before".into(), "7 \"<x>\"".into())]),
        overtaken: true,
        ..blank.clone()
    };
    wrong.errors.add("score_before", locale.code("wrong", "not_a_mean"));
    let closed = Results {
        heading: of(EventState::RecordClosed),
        locked: Some(locale.text("staff_events-closed")),
        done: None,
        is_doubtful: false,
        ..doubtful.clone()
    };
    let silent = Results { typed: Typed::default(), ..closed.clone() };
    let typed = Typed(vec![("evaluations".into(), "0".into()), ("evaluation_mean".into(), "4.5".into())]);
    let mut forum = Results { heading: sample(EventState::Held), is_training: false, typed, ..blank.clone() };
    forum.errors.add("evaluation_mean", locale.code("wrong", "mean_of_nothing"));
    vec![blank, doubtful, wrong, closed, silent, forum]
}
