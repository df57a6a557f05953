//! Who changed what, latest first.

use leptos::prelude::*;

use crate::{
    components::{Errors, Field, Pages, field, pagination},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// One page of the trail.
#[derive(Debug, Clone, Default)]
pub struct Trail {
    /// Whose changes are shown; empty for everybody's.
    pub actor: String,
    /// What was changed, such as `events` or `events 12`; empty for everything.
    pub subject: String,
    /// The changes.
    pub entries: Vec<Entry>,
    /// How many there are in all.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
}

/// One change.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// When, in words.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What was done, as the trail has it.
    pub action: String,
    /// What was changed, such as `events 12`.
    pub subject: String,
    /// Why; may be empty.
    pub reason: String,
    /// Field, before and after, of what differs.
    pub changes: Vec<(String, String, String)>,
}

/// The page.
pub fn trail(locale: Tongue, model: &Trail) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-section-audit");
    let none = Errors::default();
    let actor = Field::new("actor", locale.text("audit-actor"), &model.actor);
    let subject = Field::new("subject", locale.text("audit-subject"), &model.subject)
        .hint(locale.text("audit-subject-hint"));
    let entries = model.entries.iter().map(|entry| line(locale, entry)).collect_view();
    let heads = ["audit-at", "audit-actor", "audit-action", "audit-subject", "audit-changes"]
        .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
    let body = view! {
        <h1>{title.clone()}</h1>
        <div class="filters">
            <form method="get" action=urls::staff(locale.language, "/audit")>
                {field(locale, &actor, &none)}
                {field(locale, &subject, &none)}
                <button>{locale.text("audit-show")}</button>
            </form>
        </div>
        <p class="count">{locale.with("audit-found", &[("count", count(model.total))])}</p>
        <table class="cards dense">
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{entries}</tbody>
        </table>
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn line(locale: Tongue, entry: &Entry) -> impl IntoView + use<> {
    let changes = entry
        .changes
        .iter()
        .map(|(field, before, after)| {
            view! {
                <li>
                    <code>{field.clone()}</code> " "
                    <del dir="auto">{before.clone()}</del> " " <ins dir="auto">{after.clone()}</ins>
                </li>
            }
        })
        .collect_view();
    let reason = (!entry.reason.is_empty()).then(|| {
        let reason = entry.reason.as_str().into();
        view! { <p>{locale.with("audit-reason", &[("reason", reason)])}</p> }
    });
    view! {
        <tr>
            <th scope="row" class="when">{entry.at.clone()}</th>
            <td data-label=locale.text("audit-actor")><bdi>{entry.actor.clone()}</bdi></td>
            <td data-label=locale.text("audit-action")><code>{entry.action.clone()}</code></td>
            <td data-label=locale.text("audit-subject")><code>{entry.subject.clone()}</code></td>
            <td data-label=locale.text("audit-changes")>{reason}<ul class="changes">{changes}</ul></td>
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Trail> {
    let entry = Entry {
        at: "2 March 2027".into(),
        actor: "officer@example.org".into(),
        action: "event_changed".into(),
        subject: "events 12".into(),
        reason: "The venue moved.".into(),
        changes: vec![("city".into(), "Dakar".into(), "Saint-Louis <Senegal>".into())],
    };
    vec![Trail::default(), Trail { entries: vec![entry], total: 1, ..Trail::default() }]
}
