//! A decision about several people before it is taken: what would become of each, the reason that each
//! would read, and one button that carries it out; afterwards what came of it.

use domain::{
    event::EventState,
    language::Language,
    registration::{RegistrationState, decision::Decision, plan::Why},
};
use leptos::prelude::*;

use super::list::Named;
use crate::{
    components::{
        Choice, Errors, Field, Pages, checkbox, error_summary, notice, pagination, select, textarea,
    },
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

mod table;

pub use table::Row;

/// A decision about several people.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Which event.
    pub heading: Heading,
    /// Number of the preview.
    pub id: i64,
    /// Which decision.
    pub decision: Decision,
    /// The people of this page.
    pub rows: Vec<Row>,
    /// Where in the list of people.
    pub pages: Pages,
    /// Of how many people what would become, and for how many nothing would and why.
    pub counts: Counts,
    /// Whether it goes beyond the number of places; none where that is no question.
    pub beyond: Option<bool>,
    /// The reason, where one is given.
    pub reason: Option<Reason>,
    /// Whether places are free that would be offered at once to those who wait.
    pub offered_at_once: bool,
    /// How far it was carried out.
    pub stage: Stage,
    /// A sentence about what was just done, such as that the preview is new.
    pub told: Option<String>,
    /// What is wrong.
    pub errors: Errors,
    /// Whether it can be carried out.
    pub open: bool,
    /// Token of the form.
    pub token: String,
}

/// Of how many people what would become.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By the state then.
    pub becomes: Vec<(RegistrationState, u64)>,
    /// By why nothing would.
    pub skipped: Vec<(Why, u64)>,
}

/// The reason as stored or typed.
#[derive(Debug, Clone, Default)]
pub struct Reason {
    /// For each language: its name, the text, and how many of the people read it.
    pub texts: Vec<(Language, String, String, u64)>,
    /// Reasons kept for the event, by number.
    pub kept: Vec<Choice>,
    /// Whether one must be given.
    pub required: bool,
}

/// How far a decision was carried out.
#[derive(Debug, Clone)]
pub enum Stage {
    /// Not yet.
    Previewed,
    /// So far; the rest waits for the button.
    Begun(u64),
    /// Wholly.
    Done {
        /// About how many it was taken.
        done: u64,
        /// About whom it was not, since they changed.
        changed: Vec<Named>,
    },
}

/// The page.
pub fn preview(locale: Tongue, page: &Preview) -> Page<impl IntoView + use<>> {
    let title = locale.code("decisions_preview", page.decision.code());
    let list = urls::staff_event(locale.language, page.heading.id, "registrations");
    let body = view! {
        {heading(locale, &page.heading, Tab::Registrations, Some(&title))}
        {page.told.clone().map(|told| notice("info", told))}
        {stage(locale, &page.stage)}
        {error_summary(locale, &page.errors)}
        {summary(locale, page)}
        {(page.open && !matches!(page.stage, Stage::Done { .. })).then(|| form(locale, page))}
        <h2>{locale.text("decisions-preview_people")}</h2>
        {table::table(locale, &page.rows)}
        {pagination(locale, &page.pages)}
        <p><a href=list>{locale.text("decisions-preview_back")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn stage(locale: Tongue, stage: &Stage) -> impl IntoView + use<> {
    match stage {
        Stage::Previewed => ().into_any(),
        Stage::Begun(done) => {
            notice("warning", locale.with("decisions-preview_begun", &[("count", count(*done))])).into_any()
        }
        Stage::Done { done, changed } => {
            let carried = notice("done", locale.with("decisions-preview_done", &[("count", count(*done))]));
            let changed = (!changed.is_empty()).then(|| {
                view! {
                    <div class="notice warning" role="alert">
                        <h2>{locale.text("decisions-preview_changed")}</h2>
                        <p>{locale.text("decisions-preview_changed_help")}</p>
                        {super::list::names(changed)}
                    </div>
                }
            });
            view! { {carried} {changed} }.into_any()
        }
    }
}

/// How many get what, and how many nothing.
fn summary(locale: Tongue, page: &Preview) -> impl IntoView + use<> {
    let becomes = page.counts.becomes.iter().map(|(state, people)| {
        let state = locale.code("registration_state", state.code());
        locale.with("decisions-preview_becomes", &[("state", state.into()), ("count", count(*people))])
    });
    let skipped = page.counts.skipped.iter().map(|(why, people)| {
        let why = locale.code("decisions_why", why.code());
        locale.with("decisions-preview_skipped", &[("why", why.into()), ("count", count(*people))])
    });
    let rows = becomes.chain(skipped).map(|line| view! { <li>{line}</li> }).collect_view();
    let waits = page.offered_at_once.then(|| notice("warning", locale.text("decisions-offered_at_once")));
    view! { <ul>{rows}</ul> {waits} }
}

fn form(locale: Tongue, page: &Preview) -> impl IntoView + use<> {
    let part = format!("registrations/decisions/{}", page.id);
    let action = urls::staff_event(locale.language, page.heading.id, &part);
    let begun = matches!(page.stage, Stage::Begun(_));
    let beyond = page.beyond.filter(|_| !begun).map(|beyond| {
        let value = if beyond { "yes" } else { "" };
        let box_ = Field::new("beyond", locale.text("decisions-preview_beyond"), value)
            .hint(locale.text("decisions-preview_beyond_help"));
        checkbox(&box_, &page.errors)
    });
    let carry_out = if begun { "decisions-preview_go_on" } else { "decisions-preview_carry_out" };
    let again = (!begun).then(|| {
        view! {
            <button name="act" value="preview" class="quiet">{locale.text("decisions-preview_again")}</button>
        }
    });
    let class = if page.decision == Decision::Refusal { "danger" } else { "" };
    view! {
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            {page.reason.as_ref().filter(|_| !begun).map(|asked| reason(locale, asked, &page.errors))}
            {beyond}
            <p class="actions">
                {again}
                <button name="act" value="carry_out" class=class>{locale.text(carry_out)}</button>
            </p>
        </form>
    }
}

/// The reason in each language that people of the list read, and those that are kept.
fn reason(locale: Tongue, reason: &Reason, errors: &Errors) -> impl IntoView + use<> {
    let texts = reason
        .texts
        .iter()
        .map(|(language, name, text, people)| {
            let label = [("language", name.as_str().into())];
            let field = Field::new(&field_name(*language), locale.with("decisions-reason_in", &label), text)
                .hint(locale.with("decisions-reason_readers", &[("count", count(*people))]))
                .lang(*language);
            // One of the languages is needed, whichever.
            let field = if reason.required { field.depends() } else { field };
            textarea(locale, &field, errors)
        })
        .collect_view();
    let kept = (!reason.kept.is_empty()).then(|| {
        let field = Field::new("kept", locale.text("decisions-reason_kept"), "");
        view! {
            {select(locale, &field, &locale.text("decisions-reason_choose"), &reason.kept, &Errors::default())}
            <p class="actions">
                <button name="act" value="use" class="quiet">{locale.text("decisions-reason_use")}</button>
                <button name="act" value="remove" class="quiet">{locale.text("decisions-reason_remove")}</button>
            </p>
        }
    });
    let help = if reason.required { "decisions-reason_help" } else { "decisions-reason_optional" };
    let keep = Field::new("keep", locale.text("decisions-reason_keep"), "");
    view! {
        <fieldset id="reason" tabindex="-1">
            <legend>{locale.text("decisions-reason")}</legend>
            <p class="hint">{locale.text(help)}</p>
            {errors.of("reason").map(|error| view! { <p class="error">{error.to_owned()}</p> })}
            {kept}
            {texts}
            {checkbox(&keep, &Errors::default())}
        </fieldset>
    }
}

/// The field of a reason in a language.
#[must_use]
pub fn field_name(language: Language) -> String {
    format!("reason_{language}")
}

/// Previews that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Preview> {
    let row = table::sample();
    let confirmation = Preview {
        heading: sample(EventState::RegistrationOpen),
        id: 3,
        decision: Decision::Confirmation,
        rows: vec![row.clone(), Row { to: Err(Why::Limit), mail: String::new(), ..row.clone() }],
        pages: Pages { page: 1, of: 1, base: "/en/staff/events/7/registrations/decisions/3".into() },
        counts: Counts {
            becomes: vec![(RegistrationState::Confirmed, 1)],
            skipped: vec![(Why::Limit, 1), (Why::Unconfirmed, 2)],
        },
        beyond: Some(false),
        reason: None,
        offered_at_once: false,
        stage: Stage::Previewed,
        told: None,
        errors: Errors::default(),
        open: true,
        token: "token".into(),
    };
    let arabic: Language = "ar".parse().unwrap_or(Language::EN);
    let mut refusal = Preview {
        decision: Decision::Refusal,
        rows: vec![Row { to: Ok(RegistrationState::Refused), place: Vec::new(), ..row }],
        beyond: None,
        reason: Some(Reason {
            texts: vec![
                (Language::EN, "English".into(), "</textarea><script>alert(1)</script>".into(), 2),
                (arabic, "العربية".into(), String::new(), 1),
            ],
            kept: vec![("4".into(), "Only <members>".into())],
            required: true,
        }),
        told: Some("The preview is new.".into()),
        ..confirmation.clone()
    };
    refusal.errors.add("reason", "Say why.");
    let waiting = Preview {
        decision: Decision::Waiting,
        offered_at_once: true,
        stage: Stage::Begun(250),
        ..confirmation.clone()
    };
    let changed = vec![Named {
        id: 9,
        name: "Rupa <x>".into(),
        state: "Refused".into(),
        decided: "4 May 2027, 10:00 UTC, other@itu.example".into(),
    }];
    let done = Preview { stage: Stage::Done { done: 41, changed }, ..confirmation.clone() };
    vec![confirmation, refusal, waiting, done]
}
