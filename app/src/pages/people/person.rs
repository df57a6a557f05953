//! One person across events: what is known of them, where they came, what was mailed, who was found to be
//! them.

use domain::language::Language;
use leptos::prelude::*;

use super::{
    face::{self, Face},
    pairs::decide,
};
use crate::{
    components::notice,
    document::Page,
    i18n::{Tongue, count},
    urls,
};

mod parts;

/// The person.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// The person in a few lines.
    pub face: Face,
    /// Since when the person is on record, in words.
    pub since: String,
    /// Pairs of e-mail and name that were stated together.
    pub identities: Vec<(String, String)>,
    /// Source and reference of files.
    pub references: Vec<(String, String)>,
    /// Registrations, latest event first.
    pub registrations: Vec<Registration>,
    /// Mails, latest first; none where the reader may not see them.
    pub mails: Option<Vec<Mail>>,
    /// People who were found to be this one.
    pub merges: Vec<Merge>,
    /// People who could be.
    pub pairs: Vec<(Face, Vec<String>)>,
    /// What was done, latest first; none where the reader may not see it.
    pub changes: Option<Vec<Change>>,
    /// Whether the reader may merge people.
    pub may_merge: bool,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
    /// What could not go back, and why nothing happened, in sentences.
    pub warnings: Vec<String>,
    /// Token of the forms.
    pub token: String,
}

/// A registration.
#[derive(Debug, Clone, Default)]
pub struct Registration {
    /// Row number of the event.
    pub event: i64,
    /// Title of the event.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_language: Option<Language>,
    /// Dates in words.
    pub dates: String,
    /// Role, named.
    pub role: String,
    /// State, named.
    pub state: String,
    /// Country represented, in words.
    pub country: String,
    /// Organization.
    pub organization: String,
    /// How and on how many days the person came, in words; may be empty.
    pub attendance: String,
    /// What became of the wish for a fellowship, in words; may be empty.
    pub fellowship: String,
}

/// A mail.
#[derive(Debug, Clone, Default)]
pub struct Mail {
    /// Row number.
    pub id: i64,
    /// Kind, named.
    pub kind: String,
    /// Recipient.
    pub recipient: String,
    /// State, named.
    pub state: String,
    /// When, in words.
    pub when: String,
}

/// A merge.
#[derive(Debug, Clone, Default)]
pub struct Merge {
    /// Row number.
    pub id: i64,
    /// Who was merged; empty once it is forgotten.
    pub name: String,
    /// When, in words.
    pub when: String,
    /// By whom.
    pub by: String,
    /// Until when it can be undone, in words; empty if it no longer can.
    pub until: String,
}

/// Something that was done.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// When, in words.
    pub at: String,
    /// By whom.
    pub actor: String,
    /// What, as the trail has it.
    pub action: String,
    /// Of what, likewise.
    pub subject: String,
}

/// The page.
pub fn person(locale: Tongue, model: &Person) -> Page<impl IntoView + use<>> {
    let title = model.face.name.clone();
    let compare = urls::staff(locale.language, &format!("/people?with={}", model.face.id));
    let compare = model.may_merge.then(|| {
        view! { <p class="actions"><a class="button quiet" href=compare>{locale.text("people-merge_with")}</a></p> }
    });
    let warnings = model.warnings.iter().map(|text| notice("warning", text.clone())).collect_view();
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/people")>{locale.text("people-title")}</a></p>
        <h1><bdi>{title.clone()}</bdi></h1>
        {model.done.clone().map(|done| notice("done", done))}
        {warnings}
        {parts::facts(locale, model)}
        {compare}
        {candidates(locale, model)}
        {parts::registrations(locale, model)}
        {parts::mails(locale, model)}
        {parts::merges(locale, model)}
        {parts::changes(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn candidates(locale: Tongue, model: &Person) -> Option<impl IntoView + use<>> {
    let rows = model
        .pairs
        .iter()
        .map(|(other, reasons)| {
            let why = locale.formats.list(reasons.iter().map(String::as_str));
            let decide = model.may_merge.then(|| decide(locale, &model.face, other, &model.token, "person"));
            view! {
                <li>
                    {face::link(locale, other)} " " <span class="soft">{why}</span>
                    {face::lines(locale, other)}
                    {decide}
                </li>
            }
        })
        .collect_view();
    (!model.pairs.is_empty()).then(|| {
        view! {
            <h2>{locale.with("people-could_be", &[("count", count(model.pairs.len()))])}</h2>
            <ul class="events">{rows}</ul>
        }
    })
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Person> {
    let [face, other] = face::samples();
    let reasons = vec![locale.code("people-reason", "same_name_country")];
    let forum = Registration {
        event: 3,
        title: "Forum on <smart> cities".into(),
        dates: "4 May 2027".into(),
        role: "Speaker".into(),
        state: "Attended".into(),
        country: "Senegal".into(),
        organization: "ARTP".into(),
        attendance: "On site, 1 day".into(),
        fellowship: "Granted".into(),
        ..Registration::default()
    };
    let mail = Mail {
        id: 9,
        kind: "Registration confirmed".into(),
        recipient: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        state: "Sent".into(),
        when: "2 March 2027".into(),
    };
    let merge = Merge {
        id: 1,
        name: "NDIAYE <Awa>".into(),
        when: "2 March 2027".into(),
        by: "officer@itu.example".into(),
        until: "1 April 2027".into(),
    };
    let change = Change {
        at: "2 March 2027".into(),
        actor: "officer@itu.example".into(),
        action: "people_merged".into(),
        subject: "persons 7".into(),
    };
    let full = Person {
        face: face.clone(),
        since: "2 March 2027".into(),
        identities: vec![(
            "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
            "awa <ndiaye>".into(),
        )],
        references: vec![("bdt".into(), "P1".into())],
        registrations: vec![forum],
        mails: Some(vec![mail]),
        merges: vec![merge.clone(), Merge { id: 2, name: String::new(), until: String::new(), ..merge }],
        pairs: vec![(other, reasons)],
        changes: Some(vec![change]),
        may_merge: true,
        done: Some(locale.text("people-undone")),
        warnings: vec![locale.text("people-left-name")],
        token: "token".into(),
    };
    let seen = Person { face, since: "2 March 2027".into(), mails: None, ..Person::default() };
    vec![full, seen]
}
