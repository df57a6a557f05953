//! What was sent, what waits and what failed.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, field, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// One page of the outbox.
#[derive(Debug, Clone, Default)]
pub struct Outbox {
    /// Code of the state that is shown, or empty for all.
    pub state: String,
    /// States that can be chosen.
    pub states: Vec<Choice>,
    /// Code of the kind that is shown, or empty for all.
    pub kind: String,
    /// Kinds that can be chosen.
    pub kinds: Vec<Choice>,
    /// Part of a recipient's address, as typed.
    pub recipient: String,
    /// Number and title of the event whose mails alone are shown; none for all.
    pub event: Option<(i64, String)>,
    /// The mails, latest first.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
}

/// One mail.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Number of the row.
    pub id: i64,
    /// Kind, named.
    pub kind: String,
    /// Recipient.
    pub recipient: String,
    /// Title of the event; may be empty.
    pub event: String,
    /// State, named.
    pub state: String,
    /// When it was written, sent or is to be tried again, in words.
    pub when: String,
    /// How often it was tried.
    pub attempts: i32,
    /// What the server said last; may be empty.
    pub error: String,
    /// Why it came back, if it did; may be empty.
    pub returned: String,
}

/// The page.
pub fn outbox(locale: Tongue, model: &Outbox) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-section-mails");
    let none = Errors::default();
    let state = Field::new("state", locale.text("mails-state"), &model.state);
    let kind = Field::new("kind", locale.text("mails-kind"), &model.kind);
    let recipient = Field::new("recipient", locale.text("mails-recipient"), &model.recipient);
    let rows = model.rows.iter().map(|row| line(locale, row)).collect_view();
    let heads =
        ["mails-kind", "mails-recipient", "mails-event", "mails-state", "mails-when", "mails-attempts"]
            .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.event.as_ref().map(|(id, event)| of_event(locale, *id, event))}
        <div class="filters">
            <form method="get" action=urls::staff(locale.language, "/mails")>
                {model.event.as_ref().map(|(id, _)| view! { <input type="hidden" name="event" value=id.to_string()/> })}
                {select(locale, &state, &locale.text("accounts-all"), &model.states, &none)}
                {select(locale, &kind, &locale.text("accounts-all"), &model.kinds, &none)}
                {field(locale, &recipient, &none)}
                <button>{locale.text("mails-show")}</button>
            </form>
        </div>
        <p class="count">{locale.with("mails-found", &[("count", count(model.total))])}</p>
        <table class="cards dense">
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// That only the mails of one event are shown, with the ways to it and to all.
fn of_event(locale: Tongue, id: i64, event: &str) -> impl IntoView + use<> {
    view! {
        <p>
            {locale.text("mails-event")} ": "
            <a href=urls::staff_event(locale.language, id, "")><bdi>{event.to_owned()}</bdi></a>
        </p>
        <p><a href=urls::staff(locale.language, "/mails")>{locale.text("mails-all")}</a></p>
    }
}

fn line(locale: Tongue, row: &Row) -> impl IntoView + use<> {
    let error = (!row.error.is_empty())
        .then(|| view! { <p class="error"><bdi lang="en">{row.error.clone()}</bdi></p> });
    let returned = (!row.returned.is_empty()).then(|| {
        view! {
            <p class="error">{locale.text("mails-came_back")} " " <bdi lang="en">{row.returned.clone()}</bdi></p>
        }
    });
    view! {
        <tr>
            <th scope="row"><a href=urls::staff_mail(locale.language, row.id, "")>{row.kind.clone()}</a></th>
            <td data-label=locale.text("mails-recipient")><bdi>{row.recipient.clone()}</bdi></td>
            <td data-label=locale.text("mails-event")><bdi>{row.event.clone()}</bdi></td>
            <td data-label=locale.text("mails-state")>{row.state.clone()}{error}{returned}</td>
            <td data-label=locale.text("mails-when")>{row.when.clone()}</td>
            <td data-label=locale.text("mails-attempts") class="number">{locale.number(row.attempts.into())}</td>
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Outbox> {
    let row = Row {
        id: 7,
        kind: locale.text("mails-kind-registration_confirmed"),
        recipient: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        event: "Forum on <smart> cities".into(),
        state: locale.text("mails-state-failed"),
        when: "2 March 2027".into(),
        attempts: 3,
        error: "permanent error (550): no such user".into(),
        returned: String::new(),
    };
    let returned = Row {
        id: 8,
        state: locale.text("mails-state-sent"),
        error: String::new(),
        returned: "5.1.1 550 no <such> user".into(),
        ..row.clone()
    };
    let all = Outbox { rows: vec![row, returned], total: 2, ..Outbox::default() };
    let of_one = Outbox { event: Some((3, "Forum on <smart> cities".into())), ..all.clone() };
    vec![Outbox::default(), all, of_one]
}
