//! A group, as whoever registered it sees it: where each person stands, and a way to withdraw somebody.

use domain::registration::RegistrationState;
use leptos::prelude::*;

use crate::{
    components::{Returned, notice, returned},
    document::Page,
    i18n::{Tongue, count},
    pages::events::entry::{self, Entry, facts, link},
    urls,
};

/// A group.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// Its people, in the order of the form.
    pub people: Vec<Member>,
    /// That mails to the registrant come back, if they do.
    pub returned: Option<Returned>,
    /// What was just done.
    pub done: Option<Done>,
    /// Token of the forms.
    pub form_token: String,
}

/// Somebody of a group.
#[derive(Debug, Clone)]
pub struct Member {
    /// Place in the form, from 1.
    pub position: i32,
    /// The name as the registrant wrote it.
    pub name: String,
    /// Where the person stands.
    pub state: RegistrationState,
    /// Whether the person can be withdrawn.
    pub stands: bool,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// The group was registered.
    Registered,
    /// Somebody was withdrawn.
    Withdrawn,
    /// Somebody changed meanwhile, and was left alone.
    Stale,
    /// The registrant's address is right.
    AddressGood,
}

/// The page.
pub fn group(locale: Tongue, page: &Group) -> Page<impl IntoView + use<>> {
    let title = locale.text("groups-yours");
    let people = page.people.iter().map(|one| member(locale, page, one)).collect_view();
    let body = view! {
        {page.done.map(|done| said(locale, done))}
        <h1>{title.clone()}</h1>
        <p class="lead">{link(locale, &page.event)}</p>
        {facts(&page.event)}
        {page.returned.as_ref().map(|back| returned(locale, back))}
        <p class="count">{locale.with("groups-found", &[("count", count(page.people.len()))])}</p>
        <ul class="events">{people}</ul>
        <p>{locale.text("groups-each")}</p>
        <p class="hint">{locale.text("groups-link_help")}</p>
        <div class="actions">
            <a class="button quiet" href=urls::register_group(locale.language, &page.event.slug)>{locale.text("groups-another")}</a>
        </div>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn said(locale: Tongue, done: Done) -> impl IntoView + use<> {
    let (tone, id) = match done {
        Done::Registered => ("done", "groups-registered"),
        Done::Withdrawn => ("done", "groups-withdrawn"),
        Done::Stale => ("warning", "groups-stale"),
        Done::AddressGood => ("done", "own-address_good"),
    };
    notice(tone, locale.text(id))
}

fn member(locale: Tongue, page: &Group, one: &Member) -> impl IntoView + use<> {
    let state = locale.code("registration_state", one.state.code());
    let withdrawal = one.stands.then(|| {
        let part = format!("{}/withdrawal", one.position);
        let label = locale.with("groups-withdraw", &[("name", one.name.as_str().into())]);
        view! {
            <details>
                <summary>{label.clone()}</summary>
                <p>{locale.text("groups-withdraw_help")}</p>
                <form method="post" action=urls::group_member(locale.language, &page.token, &part)>
                    <input type="hidden" name="_token" value=page.form_token.clone()/>
                    <input type="hidden" name="seen" value=one.state.code()/>
                    <div class="actions"><button class="danger small">{label}</button></div>
                </form>
            </details>
        }
    });
    view! {
        <li>
            <h2 dir="auto">{one.name.clone()}</h2>
            <p class="facts"><span class="badge">{state}</span></p>
            {withdrawal}
        </li>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Group> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let states = [RegistrationState::Confirmed, RegistrationState::Waiting, RegistrationState::Withdrawn];
    let people = states.into_iter().zip(1..).map(|(state, position)| Member {
        position,
        name: format!("Awa <{position}>"),
        state,
        stands: state != RegistrationState::Withdrawn,
    });
    let whole = Group {
        token: "secret".into(),
        event,
        people: people.collect(),
        returned: None,
        done: Some(Done::Registered),
        form_token: "1.x".into(),
    };
    let stale = Group { done: Some(Done::Stale), ..whole.clone() };
    let back = Some(returned::sample("/en/g/secret/address/reinstatement"));
    let back = Group { returned: back, done: None, ..whole.clone() };
    let good = Group { done: Some(Done::AddressGood), ..whole.clone() };
    vec![whole, stale, back, good]
}
