//! Who asked for a fellowship at an event, what became of it, and deciding about one or several.

use domain::{event::EventState, language::Language};
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, Pages, error_summary, notice, pagination, textarea},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The list.
#[derive(Debug, Clone)]
pub struct Fellowships {
    /// The event.
    pub heading: Heading,
    /// Those who asked, in the order of coming: one page of them.
    pub rows: Vec<Row>,
    /// Where one is in the list.
    pub pages: Pages,
    /// How many are not decided, granted, refused.
    pub counts: [u64; 3],
    /// How many of those granted were used.
    pub used: u64,
    /// The reason as typed in each language: language, its own name, text.
    pub reasons: Vec<(Language, String, String)>,
    /// About how many something was just decided.
    pub done: u64,
    /// How many of those ticked were left alone.
    pub stale: u64,
    /// Whether nobody was ticked.
    pub nobody: bool,
    /// What is wrong with what was sent.
    pub errors: Errors,
    /// Whether the reader may decide.
    pub open: bool,
    /// Token of the form.
    pub token: String,
}

/// One person.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// What the box sends: the registration and what the list showed.
    pub value: String,
    /// Name; a sentence where the person was erased.
    pub name: String,
    /// Country in words; may be empty.
    pub country: String,
    /// Organization; may be empty.
    pub organization: String,
    /// Where the registration stands, named.
    pub state: String,
    /// What became of the wish, named.
    pub fellowship: String,
    /// Who decided and when; may be empty.
    pub decided: String,
    /// Why; may be empty.
    pub reason: String,
    /// Whether the person took part with it.
    pub used: bool,
    /// Whether the box is ticked.
    pub ticked: bool,
}

/// The page.
pub fn list(locale: Tongue, model: &Fellowships) -> Page<impl IntoView + use<>> {
    let title = locale.text("fellowships-title");
    let back = urls::staff_event(locale.language, model.heading.id, "registrations");
    let [requested, granted, refused] = model.counts.map(count);
    let counts =
        [("requested", requested), ("granted", granted), ("refused", refused), ("used", count(model.used))];
    let people = if model.rows.is_empty() {
        view! { <p>{locale.text("fellowships-none")}</p> }.into_any()
    } else if model.open {
        form(locale, model).into_any()
    } else {
        table(locale, model).into_any()
    };
    let body = view! {
        {heading(locale, &model.heading, Tab::Registrations, Some(&title))}
        {told(locale, model)}
        {error_summary(locale, &model.errors)}
        <p>{locale.text("fellowships-help")}</p>
        <p class="count" role="status">{locale.with("fellowships-found", &counts)}</p>
        {people}
        {pagination(locale, &model.pages)}
        <p><a href=back>{locale.text("decisions-preview_back")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn told(locale: Tongue, model: &Fellowships) -> impl IntoView + use<> {
    let done = (model.done > 0)
        .then(|| notice("done", locale.with("fellowships-done", &[("count", count(model.done))])));
    let stale = (model.stale > 0)
        .then(|| notice("warning", locale.with("fellowships-stale", &[("count", count(model.stale))])));
    let nobody = model.nobody.then(|| notice("warning", locale.text("fellowships-nobody")));
    view! { {done} {stale} {nobody} }
}

fn form(locale: Tongue, model: &Fellowships) -> impl IntoView + use<> {
    let action = urls::staff_event(locale.language, model.heading.id, "fellowships/decision");
    let errors = &model.errors;
    let reasons = model
        .reasons
        .iter()
        .map(|(language, name, text)| {
            let label = locale.with("decisions-reason_in", &[("language", name.as_str().into())]);
            let field = Field::new(&format!("reason_{language}"), label, text).lang(*language);
            textarea(locale, &field, errors)
        })
        .collect_view();
    let missing = errors.of("reason").map(|error| view! { <p class="error">{error.to_owned()}</p> });
    view! {
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="page" value=model.pages.page/>
            {table(locale, model)}
            <fieldset id="reason" tabindex="-1">
                <legend>{locale.text("decisions-reason")}</legend>
                <p class="hint">{locale.text("fellowships-reason_help")}</p>
                {missing}
                {reasons}
            </fieldset>
            <p class="actions">
                <button name="verdict" value="grant">{locale.text("fellowships-grant")}</button>
                <button name="verdict" value="refusal" class="danger">{locale.text("fellowships-refuse")}</button>
            </p>
        </form>
    }
}

fn table(locale: Tongue, model: &Fellowships) -> impl IntoView + use<> {
    let labels = [
        "decisions-name",
        "decisions-country",
        "decisions-organization",
        "decisions-state",
        "own-fellowship",
        "report-fellowship-used",
    ]
    .map(|id| locale.text(id));
    let heads = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let tick = model.open.then(|| view! { <th scope="col">{locale.text("fellowships-select")}</th> });
    let rows = model.rows.iter().map(|one| row(locale, one, model.open, &labels)).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{tick}{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(locale: Tongue, one: &Row, open: bool, labels: &[String; 6]) -> impl IntoView + use<> {
    let cell = |at: usize, text: &str| {
        let label = (!text.is_empty()).then(|| labels[at].clone());
        view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
    };
    let tick = open.then(|| {
        let label = locale.with("decisions-select", &[("name", one.name.clone().into())]);
        view! {
            <td><label class="choice"><input type="checkbox" name="chosen" value=one.value.clone()
                checked=one.ticked aria-label=label/></label></td>
        }
    });
    let soft = |text: &str| {
        (!text.is_empty()).then(|| view! { <br/> <span class="soft" dir="auto">{text.to_owned()}</span> })
    };
    let used = locale.text(if one.used { "fellowships-used" } else { "fellowships-not_used" });
    view! {
        <tr>
            {tick}
            <th scope="row"><span dir="auto">{one.name.clone()}</span></th>
            {cell(1, &one.country)}
            {cell(2, &one.organization)}
            {cell(3, &one.state)}
            <td data-label=labels[4].clone()>{one.fellowship.clone()}{soft(&one.decided)}{soft(&one.reason)}</td>
            {cell(5, &used)}
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Fellowships> {
    let asked = Row {
        value: "1:requested".into(),
        name: "Awa <b>Ndiaye</b>".into(),
        country: "Senegal".into(),
        organization: "ARTP & Co".into(),
        state: locale.code("registration_state", "confirmed"),
        fellowship: locale.code("fellowship", "requested"),
        ..Row::default()
    };
    let granted = Row {
        value: "2:granted".into(),
        fellowship: locale.code("fellowship", "granted"),
        decided: "2 March 2027, officer@itu.example".into(),
        reason: "The ticket is <booked>.".into(),
        used: true,
        ..asked.clone()
    };
    let reasons =
        vec![(Language::EN, "English".to_owned(), "</textarea><script>alert(1)</script>".to_owned())];
    let open = Fellowships {
        heading: sample(EventState::RegistrationOpen),
        rows: vec![asked, granted],
        pages: Pages { page: 2, of: 3, base: "/en/staff/events/7/fellowships".into() },
        counts: [1, 1, 0],
        used: 1,
        reasons,
        done: 0,
        stale: 0,
        nobody: false,
        errors: Errors::default(),
        open: true,
        token: "token".into(),
    };
    let mut wrong = open.clone();
    wrong.errors.add("reason", locale.text("decisions-reason_missing"));
    wrong.rows[0].ticked = true;
    let read = Fellowships { open: false, done: 2, stale: 1, ..open.clone() };
    let none = Fellowships {
        rows: Vec::new(),
        pages: Pages::default(),
        counts: [0; 3],
        used: 0,
        nobody: true,
        ..open.clone()
    };
    vec![open, wrong, read, none]
}
