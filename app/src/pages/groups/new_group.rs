//! The form by which one person registers several. A button sends it to be shown with one person more;
//! the button that registers stands first, since browsers press the first when somebody presses Enter.

use domain::{
    delegations::Steps,
    registration::{
        entry::Field as Asked,
        group::{COUNT, MOST, REGISTRANT, asked_for, left_out, prefix},
    },
    typed::Typed,
};
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, checkbox, error_summary, field, notice, select},
    document::Page,
    i18n::{Tongue, count},
    pages::{
        events::entry::{self, Entry, facts, link},
        problem::{Problem, unsaved},
        registrations::{
            another::{Asks, delegation, name_of, person},
            fields::{self, Choices},
        },
    },
    urls,
};

/// The form, empty or as it was sent.
#[derive(Debug, Clone, Default)]
pub struct NewGroup {
    /// The event.
    pub event: Entry,
    /// What was typed.
    pub typed: Typed,
    /// What can be chosen.
    pub choices: Choices,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// Whether the event asks people more, which each answers.
    pub asks: bool,
    /// Who decides on each registration.
    pub steps: Steps,
    /// The event's quotas, in words.
    pub quotas: Vec<String>,
    /// Proof that the form was given out here.
    pub token: String,
    /// What makes a form that is sent twice count once.
    pub submission: String,
}

/// The page.
pub fn new_group(locale: Tongue, form: &NewGroup) -> Page<impl IntoView + use<>> {
    let title = locale.with("groups-title", &[("event", form.event.title.clone().into())]);
    let NewGroup { typed, choices, errors, .. } = form;
    let people = asked_for(typed);
    let blocks = (1..=people).map(|number| block(locale, form, number, people)).collect_view();
    let quotas = form.quotas.iter().map(|quota| view! { <li>{quota.clone()}</li> }).collect_view();
    let all = Asks { organization_kind: true, organization: true, country: true };
    let body = view! {
        {error_summary(locale, errors)}
        {form.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {unsaved(locale, form.unsaved)}
        <h1>{locale.text("groups-heading")}</h1>
        <p class="lead">{link(locale, &form.event)}</p>
        {facts(&form.event)}
        <p>{locale.text("groups-help")}</p>
        {form.asks.then(|| view! { <p>{locale.text("groups-asks")}</p> })}
        {form.steps.officer.then(|| view! { <p>{locale.text("registration-approval")}</p> })}
        {form.steps.focal_point.then(|| view! { <p>{locale.text("delegations-step")}</p> })}
        {(!form.quotas.is_empty()).then(|| view! { <ul>{quotas}</ul> })}
        <form method="post" action=urls::register_group(locale.language, &form.event.slug)>
            <input type="hidden" name="_token" value=form.token.clone()/>
            <input type="hidden" name="submission" value=form.submission.clone()/>
            <input type="hidden" name=COUNT value=people.to_string()/>
            <h2>{locale.text("groups-you")}</h2>
            {registrant(locale, typed, choices, errors)}
            <h2>{locale.text("groups-delegation")}</h2>
            {delegation(locale, "", typed, choices, errors, all)}
            {blocks}
            {consent(locale, typed, errors)}
            {buttons(locale, people)}
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn own(typed: &Typed, asked: Asked, label: String) -> Field {
    let name = name_of(REGISTRANT, asked);
    Field::new(&name, label, typed.get(&name)).required()
}

fn registrant(locale: Tongue, typed: &Typed, choices: &Choices, errors: &Errors) -> impl IntoView + use<> {
    let name = own(typed, Asked::Name, locale.text("groups-your_name")).autocomplete("name");
    let email = own(typed, Asked::Email, locale.text("groups-your_email"))
        .kind("email")
        .autocomplete("email")
        .hint(locale.text("groups-your_email-hint"));
    let language = own(typed, Asked::Language, locale.text("registration-language"));
    view! {
        {field(locale, &name, errors)}
        {field(locale, &email, errors)}
        {select(locale, &language, &locale.text("registration-choose"), &choices.languages, errors)}
    }
}

fn block(locale: Tongue, form: &NewGroup, number: usize, people: usize) -> impl IntoView + use<> {
    let (out, id) = (left_out(number), format!("person-{number}"));
    let labelled = id.clone();
    let leave = (people > 1).then(|| {
        let label = locale.with("groups-leave_out", &[("number", count(number))]);
        checkbox(&Field::new(&out, label, form.typed.get(&out)), &form.errors)
    });
    view! {
        <div role="group" aria-labelledby=labelled>
            <h2 id=id>{locale.with("groups-person", &[("number", count(number))])}</h2>
            {person(locale, &prefix(number), &form.typed, &form.choices, &form.errors)}
            {leave}
        </div>
    }
}

fn consent(locale: Tongue, typed: &Typed, errors: &Errors) -> impl IntoView + use<> {
    let field = own(typed, Asked::Consent, locale.text("groups-consent"));
    view! {
        <h2>{locale.text("registration-privacy")}</h2>
        <p>{locale.text("groups-privacy")} " "
            <a href=urls::privacy(locale.language)>{locale.text("registration-privacy-more")}</a></p>
        {checkbox(&field, errors)}
    }
}

fn buttons(locale: Tongue, people: usize) -> impl IntoView + use<> {
    let more = (people < MOST).then(|| {
        view! {
            <button class="quiet" name="more" value="yes" formnovalidate>{locale.text("groups-more")}</button>
        }
    });
    let full = (people >= MOST)
        .then(|| view! { <p class="hint">{locale.with("groups-most", &[("count", count(MOST))])}</p> });
    view! {
        <div class="actions"><button>{locale.text("groups-send")}</button> {more}</div>
        {full}
    }
}

/// The sentences for what is wrong: of the registrant as where one registers oneself, of the others as
/// where one registers somebody else.
#[must_use]
pub fn errors(locale: Tongue, flaws: &domain::registration::group::GroupFlaws) -> Errors {
    let sentence = |(prefix, field, wrong): &(String, Asked, _)| match (prefix.as_str(), field) {
        (REGISTRANT, Asked::Consent) => locale.text("groups-consent_missing"),
        (REGISTRANT, field) => locale.text(&format!("registration-wrong-{field}-{wrong}")),
        (_, field) => locale.text(&format!("another-wrong-{field}-{wrong}")),
    };
    Errors(flaws.iter().map(|flaw| (name_of(&flaw.0, flaw.1), sentence(flaw))).collect())
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<NewGroup> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let empty = NewGroup {
        event,
        choices: fields::sample_choices(),
        token: "1.x".into(),
        submission: "s".into(),
        ..NewGroup::default()
    };
    let mut errors = Errors::default();
    errors.add("by-consent", "Tick the box.");
    errors.add("p2-email", "Enter the person’s e-mail address.");
    let typed = [("people", "3"), ("p1-name", "\"><script>alert(1)</script>"), ("p2-name", "Awa")];
    let wrong = NewGroup {
        typed: Typed(typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into()),
        errors,
        expired: true,
        unsaved: Some(Problem::TooMany),
        asks: true,
        steps: Steps { focal_point: true, officer: true },
        quotas: vec!["Each country’s administration: at most 2 places".into()],
        ..empty.clone()
    };
    let full = NewGroup { typed: Typed(vec![("people".into(), "20".into())]), ..empty.clone() };
    vec![empty, wrong, full]
}
