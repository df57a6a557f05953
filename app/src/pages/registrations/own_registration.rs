//! What a person sees behind the link of their mail: everything that is held about them for one
//! event, and what they can do about it.

use domain::{forms::Moment, registration::RegistrationState};
use leptos::prelude::*;

pub use super::own_matters::{AddressDue, ByAnother, Offer};
use super::own_matters::{offered, registered_by, unconfirmed};
use crate::{
    components::{Passage, Returned, notice, returned},
    document::Page,
    i18n::{Tongue, count},
    pages::{
        events::entry::{self, Entry, facts, link},
        forms::answers::{self, Pair},
    },
    urls,
};

/// A person's own registration.
#[derive(Debug, Clone)]
pub struct OwnRegistration {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// Whether the event does not take place, or not at the time announced.
    pub event_off: Option<EventOff>,
    /// Where the registration stands.
    pub state: RegistrationState,
    /// The place in the waiting list, from 1.
    pub position: Option<u64>,
    /// What holds up whoever waits: a finished sentence.
    pub held_up: Option<String>,
    /// The address that is to be confirmed, if it is.
    pub address_due: Option<AddressDue>,
    /// The place that is offered, if one is.
    pub offer: Option<Offer>,
    /// Why it was refused, as an officer wrote it.
    pub reason: Option<Passage>,
    /// What is to be done about the address, if mails to it come back.
    pub returned: Option<Returned>,
    /// Label and value of everything held, finished.
    pub held: Vec<(String, String)>,
    /// Question and answer, finished.
    pub answers: Vec<Pair>,
    /// Moments whose questions can be answered, and whether they have been.
    pub asks: Vec<(Moment, bool)>,
    /// Day and mode of the attendance on record, finished.
    pub attendance: Vec<(String, String)>,
    /// Every mail about the registration: which, and what became of it and when, finished.
    pub mails: Vec<(String, String)>,
    /// Whether it can be corrected; not once the record is closed.
    pub can_change: bool,
    /// Whether it can be withdrawn; not once the event is over.
    pub can_withdraw: bool,
    /// Who registered the person, where the person has not answered that yet.
    pub by_another: Option<ByAnother>,
    /// The part of the delegation's focal point in where it stands, if any.
    pub focal_point: Option<FocalWord>,
    /// What was just done, for a short confirmation.
    pub done: Option<Done>,
}

/// The part of a focal point in where a registration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocalWord {
    /// The focal point has still to confirm it.
    Awaited,
    /// The focal point refused it, not an officer.
    Refused,
}

/// That an event does not take place as announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventOff {
    /// Not at all.
    Cancelled,
    /// Not at that time.
    Postponed,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Something was corrected.
    Changed,
    /// The registration was withdrawn.
    Withdrawn,
    /// The address is confirmed.
    AddressConfirmed,
    /// The address was not confirmed in time.
    AddressOver,
    /// The place that was offered is taken.
    Accepted,
    /// The place that was offered is given on.
    Declined,
    /// The offer was over already.
    OfferOver,
    /// The address is good again.
    AddressGood,
    /// The person takes part, as somebody else had registered them.
    Agreed,
}

/// The page.
pub fn own_registration(locale: Tongue, own: &OwnRegistration) -> Page<impl IntoView + use<>> {
    let title = locale.text("own-title");
    let body = view! {
        <h1>{title.clone()}</h1>
        {own.done.map(|done| notice("done", locale.text(done.id())))}
        {own.returned.as_ref().map(|back| returned(locale, back))}
        {own.event_off.map(|off| notice("warning", locale.text(off.id())))}
        <p class="lead">{link(locale, &own.event)}</p>
        {facts(&own.event)}
        {own.by_another.as_ref().map(|another| registered_by(locale, own, another))}
        {own.address_due.as_ref().map(|due| unconfirmed(locale, own, due))}
        {own.offer.as_ref().map(|offer| offered(locale, own, offer))}
        {state(locale, own)}
        <h2>{locale.text("own-held")}</h2>
        {pairs(&own.held)}
        {questions(locale, own)}
        {(!own.attendance.is_empty()).then(|| view! { <h3>{locale.text("own-attendance")}</h3> })}
        {pairs(&own.attendance)}
        {(!own.mails.is_empty()).then(|| view! { <h3>{locale.text("own-mails")}</h3> })}
        {pairs(&own.mails)}
        {(!own.can_change).then(|| view! { <p>{locale.text("own-on-record")}</p> })}
        {actions(locale, own)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Labels and values; nothing where there are none.
fn pairs(pairs: &[(String, String)]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = pairs
        .iter()
        .map(|(label, value)| view! { <dt>{label.clone()}</dt><dd>{value.clone()}</dd> })
        .collect();
    (!rows.is_empty()).then(|| view! { <dl class="facts">{rows}</dl> })
}

/// What was answered, and the way to the questions.
fn questions(locale: Tongue, own: &OwnRegistration) -> Option<impl IntoView + use<>> {
    let waits = |wanted: Moment| own.asks.iter().any(|(moment, answered)| *moment == wanted && !answered);
    let awaited = match (waits(Moment::Confirmation), waits(Moment::Registration)) {
        (true, _) => Some("forms-awaited"),
        (false, true) => Some("forms-unanswered"),
        (false, false) => None,
    };
    let links = own
        .asks
        .iter()
        .map(|(moment, answered)| {
            let part = format!("answers/{moment}");
            let href = urls::own_registration_part(locale.language, &own.token, &part);
            let label = locale.text(if *answered { "forms-correct" } else { "forms-answer" });
            let name = locale.code("moment", moment.code());
            let label = locale.with("forms-do_to", &[("action", label.into()), ("name", name.into())]);
            view! { <a class="button quiet" href=href>{label}</a> }
        })
        .collect_view();
    (!own.asks.is_empty() || !own.answers.is_empty()).then(|| {
        view! {
            <h3>{locale.text("forms-your_answers")}</h3>
            {answers::pairs(&own.answers)}
            {awaited.map(|awaited| notice("info", locale.text(awaited)))}
            <div class="actions">{links}</div>
        }
    })
}

impl Done {
    const fn id(self) -> &'static str {
        match self {
            Self::Changed => "own-changed",
            Self::Withdrawn => "own-withdrawn",
            Self::AddressConfirmed => "own-address_confirmed",
            Self::AddressOver => "own-address_over",
            Self::Accepted => "places-accepted",
            Self::Declined => "places-declined",
            Self::OfferOver => "places-offer_over",
            Self::AddressGood => "own-address_good",
            Self::Agreed => "another-agreed",
        }
    }
}

impl EventOff {
    const fn id(self) -> &'static str {
        match self {
            Self::Cancelled => "event-is-cancelled",
            Self::Postponed => "event-is-postponed",
        }
    }
}

fn state(locale: Tongue, own: &OwnRegistration) -> impl IntoView + use<> {
    let name = locale.code("registration_state", own.state.code());
    let refused = own.focal_point == Some(FocalWord::Refused);
    let meaning = match own.focal_point {
        Some(FocalWord::Refused) => locale.text("delegations-own_refused"),
        Some(FocalWord::Awaited) => locale.text("delegations-step"),
        None => locale.text(&format!("own-state-{}", own.state)),
    };
    let held_up = own.held_up.clone().map(|why| view! { <p>{why}</p> });
    let wrote = if refused { "delegations-own_reason" } else { "own-reason" };
    let position = own.position.map(|position| locale.with("own-position", &[("position", count(position))]));
    let reason = own.reason.clone().map(|reason| {
        let (lang, dir) = (reason.lang(), reason.dir().unwrap_or("auto"));
        let note = reason.language.map(|language| locale.code("language", language.as_str()));
        let note = note.map(|name| view! { " " <span class="soft">"(" {name} ")"</span> });
        view! {
            <p>{locale.text(wrote)} {note}</p>
            <blockquote lang=lang dir=dir>{reason.text}</blockquote>
        }
    });
    view! {
        <div class="notice">
            <p><strong>{name}</strong></p>
            {position.map(|position| view! { <p>{position}</p> })}
            {(own.offer.is_none() && own.address_due.is_none()).then(|| (held_up, view! { <p>{meaning}</p> }))}
            {reason}
        </div>
    }
}

fn actions(locale: Tongue, own: &OwnRegistration) -> impl IntoView + use<> {
    let to = |part: &str| urls::own_registration_part(locale.language, &own.token, part);
    let button = |part: &str, id: &str| view! { <a class="button quiet" href=to(part)>{locale.text(id)}</a> };
    view! {
        <div class="actions">
            {own.can_change.then(|| button("correction", "own-change"))}
            {own.can_withdraw.then(|| button("withdrawal", "own-withdraw"))}
        </div>
        <h2>{locale.text("own-data")}</h2>
        <p>{locale.text("own-data-text")}</p>
        <div class="actions">
            <a class="button quiet" href=to("registration.json") download="registration.json">{locale.text("own-download")}</a>
            {button("erasure", "own-erase")}
        </div>
        <p><a href=urls::privacy(locale.language)>{locale.text("layout-privacy")}</a></p>
    }
}

/// Pages that tests and the gallery show: one a state.
#[must_use]
pub fn samples() -> Vec<OwnRegistration> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let own = |state: RegistrationState| OwnRegistration {
        token: "secret".into(),
        event: event.clone(),
        event_off: (state == RegistrationState::Submitted).then_some(EventOff::Postponed),
        state,
        position: (state == RegistrationState::Waiting).then_some(3),
        held_up: (state == RegistrationState::Waiting).then(|| "All places are taken at the moment.".into()),
        address_due: (state == RegistrationState::Submitted)
            .then(|| AddressDue { until: "4 May 2027, 10:00".into(), form_token: "1.x".into() }),
        offer: (state == RegistrationState::Waiting)
            .then(|| Offer { until: "4 May 2027, 10:00".into(), form_token: "1.x".into() }),
        reason: (state == RegistrationState::Refused)
            .then(|| Passage { text: "Only <one> delegate".into(), language: "ar".parse().ok() }),
        returned: (state == RegistrationState::Confirmed).then(|| Returned {
            email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
            said: "550 5.1.1 no <such> user".into(),
            correction: Some("/en/r/secret/correction#email".into()),
            action: "/en/r/secret/address/reinstatement".into(),
            form_token: "1.x".into(),
        }),
        held: vec![
            ("Name".into(), "Awa Diop".into()),
            ("Email".into(), "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into()),
        ],
        answers: vec![
            Pair::new(
                Passage {
                    text: "هل تحتاجون إلى تأشيرة؟".into(), language: "ar".parse().ok()
                },
                "<No>".into(),
            ),
            Pair {
                href: Some("/en/r/secret/files/3".into()),
                ..Pair::new(
                    Passage { text: "The letter of nomination".into(), language: None },
                    "letter.pdf".into(),
                )
            },
        ],
        asks: if state == RegistrationState::Confirmed {
            vec![(Moment::Registration, true), (Moment::Confirmation, false)]
        } else {
            Vec::new()
        },
        attendance: state
            .is_participation()
            .then(|| ("4 May 2027".into(), "On site".into()))
            .into_iter()
            .collect(),
        mails: vec![("Registration confirmed".into(), "Sent, 2 March 2027".into())],
        can_change: !state.is_participation(),
        can_withdraw: state == RegistrationState::Confirmed,
        by_another: (state == RegistrationState::Confirmed)
            .then(|| ByAnother { who: "Yusuf <Elmasry>".into(), form_token: "1.x".into() }),
        focal_point: match state {
            RegistrationState::Refused => Some(FocalWord::Refused),
            RegistrationState::Submitted => Some(FocalWord::Awaited),
            _ => None,
        },
        done: (state == RegistrationState::Withdrawn).then_some(Done::Withdrawn),
    };
    let waits = OwnRegistration { offer: None, ..own(RegistrationState::Waiting) };
    RegistrationState::ALL.iter().map(|state| own(*state)).chain([waits]).collect()
}
