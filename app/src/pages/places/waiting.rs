//! Who waits for a place, in order, with what holds each up, and a form to move somebody.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The waiting list of an event.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Which event.
    pub heading: Heading,
    /// Those with an offer, then those in line.
    pub rows: Vec<Row>,
    /// A move, as typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// How many places were just offered.
    pub offered: Option<u64>,
    /// Whether the reader may offer and move.
    pub may_decide: bool,
    /// Token of the forms.
    pub token: String,
}

/// Somebody who waits.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Number of the registration.
    pub id: i64,
    /// Place in the line, from 1; none for whoever has an offer.
    pub position: Option<u64>,
    /// Name.
    pub name: String,
    /// Country, named.
    pub country: String,
    /// Organization.
    pub organization: String,
    /// Since when, in words.
    pub since: String,
    /// The offer's end, or the quota that holds the person up, in words.
    pub note: String,
}

/// The page.
pub fn waiting(locale: Tongue, page: &Waiting) -> Page<impl IntoView + use<>> {
    let title = locale.text("places-waiting");
    let in_line = page.rows.iter().filter(|row| row.position.is_some()).count();
    let body = view! {
        {heading(locale, &page.heading, Tab::Waiting, None)}
        {page.offered.map(|offered| notice("done", locale.with("places-were_offered", &[("count", count(offered))])))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text("places-waiting_help")}</p>
        <p class="count" role="status">{locale.with("places-in_line", &[("count", count(in_line as u64))])}</p>
        {(!page.rows.is_empty()).then(|| table(locale, &page.rows))}
        {(page.may_decide && in_line > 0).then(|| steps(locale, page))}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn table(locale: Tongue, rows: &[Row]) -> impl IntoView + use<> {
    let labels = ["position", "name", "country", "organization", "since", "note"]
        .map(|column| locale.code("places_column", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let rows = rows
        .iter()
        .map(|row| {
            let position = row.position.and_then(|position| i64::try_from(position).ok());
            let position = position.map_or_else(String::new, |position| locale.number(position));
            let texts = [&position, &row.name, &row.country, &row.organization, &row.since, &row.note];
            let cells = texts
                .into_iter()
                .zip(&labels)
                .map(|(text, label)| view! { <td data-label=label.clone() dir="auto">{text.clone()}</td> })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! { <table class="cards dense"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }
}

fn steps(locale: Tongue, page: &Waiting) -> impl IntoView + use<> {
    let address =
        |part: &str| urls::staff_event(locale.language, page.heading.id, &format!("waiting-list/{part}"));
    let people: Vec<Choice> = page
        .rows
        .iter()
        .filter_map(|row| {
            row.position.map(|position| (row.id.to_string(), format!("{position}. {}", row.name)))
        })
        .collect();
    let Waiting { typed, errors, .. } = page;
    let in_line = page.rows.iter().filter(|row| row.position.is_some()).map(|row| row.id.to_string());
    // For the server alone, which tells by it whether somebody was moved meanwhile.
    let seen = in_line.collect::<Vec<_>>().join(",");
    let asked = |name: &str| Field::new(name, locale.code("places_field", name), typed.get(name)).required();
    let reason = asked("reason").hint(locale.text("places-move_help"));
    view! {
        <form method="post" action=address("offers") class="actions">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <button class="quiet">{locale.text("places-offer_now")}</button>
        </form>
        <h2>{locale.text("places-move")}</h2>
        <form method="post" action=address("order")>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="seen" value=seen/>
            <div class="columns">
                {select(locale, &asked("registration"), &locale.text("places-choose"), &people, errors)}
                {field(locale, &asked("position"), errors)}
                {field(locale, &reason, errors)}
            </div>
            <p class="actions"><button>{locale.text("places-move_here")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Waiting> {
    let row = Row {
        id: 9,
        position: Some(1),
        name: "Awa <Ndiaye>".into(),
        country: "Senegal".into(),
        organization: "ARTP".into(),
        since: "4 May 2027, 10:00".into(),
        note: "Each administration: at most 2 places".into(),
    };
    let offered =
        Row { id: 8, position: None, note: "Offered until 6 May 2027, 10:00".into(), ..row.clone() };
    let empty = Waiting {
        heading: sample(EventState::RegistrationOpen),
        rows: Vec::new(),
        typed: Typed::default(),
        errors: Errors::default(),
        offered: Some(0),
        may_decide: true,
        token: "token".into(),
    };
    let mut wrong = Waiting { rows: vec![offered, row], offered: Some(1), ..empty.clone() };
    wrong.errors.add("reason", "Something must stand here.");
    vec![empty, wrong]
}
