//! One person in the list of registrations.

use domain::registration::{
    RegistrationState,
    decision::{Decision, Obstacle, decide},
};
use leptos::prelude::*;

use super::Registrations;
use crate::{i18n::Tongue, urls};

/// One person.
#[derive(Debug, Clone)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Name; a sentence where the person was erased.
    pub name: String,
    /// Address.
    pub email: Option<String>,
    /// That mails to the address come back, in a sentence; may be empty.
    pub returned: String,
    /// Country in words; may be empty.
    pub country: String,
    /// Organization.
    pub organization: String,
    /// Role, named.
    pub role: String,
    /// State.
    pub state: RegistrationState,
    /// Whether the address still has to be confirmed.
    pub unconfirmed: bool,
    /// What is known of the decision, such as who took it; may be empty.
    pub decided: String,
    /// What else is worth knowing, in sentences.
    pub notes: Vec<String>,
    /// When it came in, in words.
    pub submitted: String,
}

pub(super) fn column_label(column: &str) -> &'static str {
    match column {
        "name" => "decisions-name",
        "country" => "decisions-country",
        "organization" => "decisions-organization",
        "role" => "decisions-role",
        "state" => "decisions-state",
        _ => "decisions-submitted",
    }
}

/// What a box or button sends: the person and the state that the officer saw.
fn seen(person: &Row) -> String {
    format!("{}:{}", person.id, person.state)
}

pub(super) fn row(locale: Tongue, person: &Row, list: &Registrations, base: &str) -> impl IntoView + use<> {
    let cell = |column: &str, text: &str| {
        let label = locale.text(column_label(column));
        view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
    };
    let check = list.open.then(|| {
        let label = locale.with("decisions-select", &[("name", person.name.clone().into())]);
        view! {
            <td><label class="choice"><input type="checkbox" name="chosen" value=seen(person)
                checked=list.all_selected aria-label=label/></label></td>
        }
    });
    let email = person.email.clone().map(|email| {
        let href = format!("mailto:{email}");
        view! { <br/> <a class="soft" href=href dir="ltr">{email}</a> }
    });
    let returned = (!person.returned.is_empty())
        .then(|| view! { <br/> <span class="error">{person.returned.clone()}</span> });
    let answers = list.asks.then(|| {
        let part = format!("registrations/{}/answers", person.id);
        let href = urls::staff_event(locale.language, list.heading.id, &part);
        let spoken = locale.with(
            "forms-do_to",
            &[("action", locale.text("forms-answers").into()), ("name", person.name.clone().into())],
        );
        view! { <br/> <a href=href aria-label=spoken>{locale.text("forms-answers")}</a> }
    });
    let state = locale.code("registration_state", person.state.code());
    let unconfirmed = person
        .unconfirmed
        .then(|| view! { <br/> <span class="badge">{locale.text("decisions-unconfirmed")}</span> });
    let decided = (!person.decided.is_empty())
        .then(|| view! { <br/> <span class="soft">{person.decided.clone()}</span> });
    let notes = person
        .notes
        .iter()
        .map(|note| view! { <br/> <span class="soft">{note.clone()}</span> })
        .collect_view();
    view! {
        <tr>
            {check}
            <th scope="row"><span dir="auto">{person.name.clone()}</span> {email} {returned} {answers}</th>
            {cell("country", &person.country)}
            {cell("organization", &person.organization)}
            {cell("role", &person.role)}
            <td data-label=locale.text("decisions-state")>{state} {unconfirmed} {decided} {notes}</td>
            {cell("submitted", &person.submitted)}
            {list.open.then(|| view! { <td>{buttons(locale, person, base)}</td> })}
        </tr>
    }
}

/// A button for each decision that the person's state allows; places are looked at when it is taken.
fn buttons(locale: Tongue, person: &Row, base: &str) -> impl IntoView + use<> {
    let offered = |decision: Decision| {
        let waits_for_the_person = person.unconfirmed && decision == Decision::Confirmation;
        !waits_for_the_person
            && !matches!(decide(decision, person.state, true), Err(Obstacle::Already | Obstacle::NotFrom(_)))
    };
    let button = |(decision, label): (Decision, &str)| {
        let spoken = locale.with(
            "decisions-decide_on",
            &[("decision", locale.text(label).into()), ("name", person.name.clone().into())],
        );
        view! {
            <button class="quiet small" name="only" value=seen(person) formaction=format!("{base}/{decision}")
                aria-label=spoken>{locale.text(label)}</button>
        }
    };
    let singly = [(Decision::Confirmation, "decisions-confirm"), (Decision::Refusal, "decisions-refuse")];
    let offers = singly.into_iter().filter(|(decision, _)| offered(*decision)).map(button).collect_view();
    view! { <div class="row-actions">{offers}</div> }
}

/// Somebody whom samples show.
pub(super) fn sample(id: i64, state: RegistrationState) -> Row {
    Row {
        id,
        name: "Awa <b>Ndiaye</b>".into(),
        email: Some("awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into()),
        returned: if id == 2 { "550 5.1.1".into() } else { String::new() },
        country: "Senegal".into(),
        organization: "ARTP & Co".into(),
        role: "Participant".into(),
        state,
        unconfirmed: state == RegistrationState::Submitted,
        decided: String::new(),
        notes: Vec::new(),
        submitted: "2 March 2027".into(),
    }
}
