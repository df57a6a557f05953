//! The people of a delegation at one event, as its focal point sees them, and what can be decided about
//! each.

use domain::registration::RegistrationState;
use leptos::prelude::*;

use crate::{
    components::{Returned, notice, returned},
    document::Page,
    i18n::{Tongue, count},
    pages::events::entry::{self, Entry, facts, link},
    urls,
};

/// A delegation at an event.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// The delegation, in words.
    pub delegation: String,
    /// Its people.
    pub rows: Vec<Row>,
    /// The event's quotas, in words.
    pub quotas: Vec<String>,
    /// Why nobody can be nominated now, in a sentence.
    pub shut: Option<String>,
    /// Whether officers decide as well.
    pub approval: bool,
    /// That mails to the focal point come back, if they do.
    pub returned: Option<Returned>,
    /// What was just done.
    pub told: Option<Told>,
    /// Token of the forms.
    pub form_token: String,
}

/// Somebody of the delegation.
#[derive(Debug, Clone)]
pub struct Row {
    /// Number of the registration.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Role, named.
    pub role: String,
    /// Organization.
    pub organization: String,
    /// State.
    pub state: RegistrationState,
    /// Place in the waiting list, from 1.
    pub position: Option<u64>,
    /// What else is known, in sentences.
    pub notes: Vec<String>,
    /// What a form sends, so that whoever decides second is told.
    pub seen: String,
    /// Whether the focal point's word is awaited.
    pub awaits: bool,
    /// Whether the person can be refused or replaced.
    pub stands: bool,
}

/// What was just done, or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Somebody was nominated.
    Nominated,
    /// Somebody was written to, who may be registered already.
    Written,
    /// Somebody was confirmed.
    Confirmed,
    /// Somebody was refused.
    Refused,
    /// Somebody was replaced.
    Replaced,
    /// Somebody else decided meanwhile; who, and the state now, named.
    Stale(String, String),
    /// The person is no longer among the delegation's.
    Gone,
    /// The focal point's address is right.
    AddressGood,
}

/// The page.
pub fn people(locale: Tongue, page: &People) -> Page<impl IntoView + use<>> {
    let title = locale.with("delegations-of", &[("delegation", page.delegation.as_str().into())]);
    let rows = page.rows.iter().map(|row| person(locale, page, row)).collect_view();
    let quotas = page.quotas.iter().map(|quota| view! { <li>{quota.clone()}</li> }).collect_view();
    let body = view! {
        {page.told.as_ref().map(|told| said(locale, told))}
        <p class="crumbs"><a href=urls::delegation(locale.language, &page.token)>{locale.text("delegations-all")}</a></p>
        <h1>{title.clone()}</h1>
        {page.returned.as_ref().map(|back| returned(locale, back))}
        <p class="lead">{link(locale, &page.event)}</p>
        {facts(&page.event)}
        {page.approval.then(|| view! { <p>{locale.text("delegations-officers_decide")}</p> })}
        {(!page.quotas.is_empty()).then(|| view! { <ul>{quotas}</ul> })}
        {nominating(locale, page)}
        <h2>{locale.text("delegations-people")}</h2>
        <p class="count">{locale.with("delegations-found", &[("count", count(page.rows.len()))])}</p>
        {(!page.rows.is_empty()).then(|| view! { <ul class="events">{rows}</ul> })}
        <p class="hint">{locale.text("delegations-only_yours")}</p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn nominating(locale: Tongue, page: &People) -> impl IntoView + use<> {
    let href = urls::delegation_event(locale.language, &page.token, &page.event.slug, "nominations");
    match page.shut.clone() {
        Some(shut) => view! { <p>{shut}</p> }.into_any(),
        None => view! {
            <div class="actions"><a class="button" href=href>{locale.text("delegations-nominate")}</a></div>
        }
        .into_any(),
    }
}

fn person(locale: Tongue, page: &People, row: &Row) -> impl IntoView + use<> {
    let state = locale.code("registration_state", row.state.code());
    let position = row.position.map(|position| locale.with("own-position", &[("position", count(position))]));
    let notes = row.notes.iter().map(|note| view! { <p>{note.clone()}</p> }).collect_view();
    let organization =
        (!row.organization.is_empty()).then(|| view! { <span>{row.organization.clone()}</span> });
    view! {
        <li>
            <h3 dir="auto">{row.name.clone()}</h3>
            <p class="facts">
                <span>{row.role.clone()}</span> " " {organization} " " <span class="soft" dir="ltr">{row.email.clone()}</span>
                " " <span class="badge">{state}</span>
            </p>
            {position.map(|position| view! { <p>{position}</p> })}
            {notes}
            {(row.awaits || row.stands).then(|| buttons(locale, page, row))}
        </li>
    }
}

fn buttons(locale: Tongue, page: &People, row: &Row) -> impl IntoView + use<> {
    let to = |part: &str| {
        let part = format!("registrations/{}/{part}", row.id);
        urls::delegation_event(locale.language, &page.token, &page.event.slug, &part)
    };
    let spoken = |id: &str| {
        let values = [("decision", locale.text(id).into()), ("name", row.name.clone().into())];
        locale.with("decisions-decide_on", &values)
    };
    let confirm = row.awaits.then(|| {
        view! {
            <form method="post" action=to("confirmation")>
                <input type="hidden" name="_token" value=page.form_token.clone()/>
                <input type="hidden" name="seen" value=row.seen.clone()/>
                <button class="small" aria-label=spoken("decisions-confirm")>{locale.text("decisions-confirm")}</button>
            </form>
        }
    });
    let go = |part: &str, id: &str| {
        view! { <a class="button quiet small" href=to(part) aria-label=spoken(id)>{locale.text(id)}</a> }
    };
    view! {
        <div class="actions">
            {confirm}
            {row.stands.then(|| go("replacement", "delegations-replace"))}
            {row.stands.then(|| go("refusal", "decisions-refuse"))}
        </div>
    }
}

fn said(locale: Tongue, told: &Told) -> impl IntoView + use<> {
    let (tone, text) = match told {
        Told::Nominated => ("done", locale.text("delegations-nominated")),
        Told::Written => ("done", locale.text("delegations-written")),
        Told::Confirmed => ("done", locale.text("delegations-confirmed")),
        Told::Refused => ("done", locale.text("delegations-refused")),
        Told::Replaced => ("done", locale.text("delegations-replaced")),
        Told::Stale(name, state) => {
            let values = [("name", name.as_str().into()), ("state", state.as_str().into())];
            ("warning", locale.with("delegations-stale", &values))
        }
        Told::Gone => ("warning", locale.text("delegations-gone")),
        Told::AddressGood => ("done", locale.text("own-address_good")),
    };
    notice(tone, text)
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<People> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let row = |id, state| Row {
        id,
        name: "Awa <Ndiaye>".into(),
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        role: "Participant".into(),
        organization: "ARTP & Co".into(),
        state,
        position: (state == RegistrationState::Waiting).then_some(3),
        notes: Vec::new(),
        seen: state.code().into(),
        awaits: state == RegistrationState::Submitted,
        stands: state != RegistrationState::Refused,
    };
    let whole = People {
        token: "secret".into(),
        event,
        delegation: "Administration of Senegal".into(),
        rows: [
            RegistrationState::Submitted,
            RegistrationState::Confirmed,
            RegistrationState::Waiting,
            RegistrationState::Refused,
        ]
        .into_iter()
        .zip(1..)
        .map(|(state, id)| row(id, state))
        .collect(),
        quotas: vec!["Each country’s administration: at most 2 places".into()],
        shut: None,
        approval: true,
        returned: None,
        told: Some(Told::Nominated),
        form_token: "1.x".into(),
    };
    let mut noted = row(5, RegistrationState::Confirmed);
    noted.notes = vec!["Has not answered the mail about the nomination yet.".into()];
    let stale = People {
        rows: vec![noted],
        told: Some(Told::Stale("Awa <Ndiaye>".into(), "Refused".into())),
        shut: Some("Registration is closed.".into()),
        ..whole.clone()
    };
    let empty = People { rows: Vec::new(), told: None, approval: false, ..whole.clone() };
    let back = Some(returned::sample("/en/d/secret/address/reinstatement"));
    let back = People { returned: back, ..empty.clone() };
    let good = People { told: Some(Told::AddressGood), ..empty.clone() };
    vec![whole, stale, empty, back, good]
}
