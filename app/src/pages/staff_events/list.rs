//! The list of events for staff, with filters that work as a plain form.

use domain::language::Language;
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, field, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct StaffEvents {
    /// What was asked for.
    pub filter: Filter,
    /// What can be chosen.
    pub choices: Choices,
    /// Events of this page.
    pub rows: Vec<Row>,
    /// How many events fit.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// Whether the reader may make a new event.
    pub may_create: bool,
}

/// The filters, as they stand in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Code of a state, or empty.
    pub state: String,
    /// Code of a kind, or empty.
    pub kind: String,
    /// Code of a Sector, or empty.
    pub sector: String,
    /// Year of the first day, or empty.
    pub year: String,
    /// Words of title, place or reference.
    pub text: String,
}

impl Filter {
    /// Names and values, in the order of the form.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("text", &self.text),
            ("state", &self.state),
            ("kind", &self.kind),
            ("sector", &self.sector),
            ("year", &self.year),
        ]
    }
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// States.
    pub states: Vec<Choice>,
    /// Kinds.
    pub kinds: Vec<Choice>,
    /// Sectors.
    pub sectors: Vec<Choice>,
    /// Years in which an event begins, latest first.
    pub years: Vec<Choice>,
}

/// One event.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Reference.
    pub event_ref: String,
    /// Title.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_language: Option<Language>,
    /// Kind, named.
    pub kind: String,
    /// Sectors, named.
    pub sectors: String,
    /// Dates in words.
    pub dates: String,
    /// City and country.
    pub place: String,
    /// State, named.
    pub state: String,
    /// How many places are taken.
    pub taken: i64,
    /// How many there are.
    pub capacity: Option<i32>,
    /// Whether it belongs to another Sector than the reader's account.
    pub read_only: bool,
}

/// The list's page.
pub fn list(locale: Tongue, events: &StaffEvents) -> Page<impl IntoView + use<>> {
    let title = locale.text("staff_events-title");
    let heading = title.clone();
    let create = events.may_create.then(|| {
        view! {
            <p class="actions">
                <a class="button" href=urls::staff(locale.language, "/events/new")>
                    {locale.text("staff_events-new")}
                </a>
            </p>
        }
    });
    let body = view! {
        <h1>{heading}</h1>
        {create}
        {filters(locale, events)}
        <p class="count" role="status">{locale.with("staff_events-found", &[("count", count(events.total))])}</p>
        {(!events.rows.is_empty()).then(|| table(locale, &events.rows))}
        {pagination(locale, &events.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn filters(locale: Tongue, events: &StaffEvents) -> impl IntoView + use<> {
    let StaffEvents { filter, choices, .. } = events;
    let none = Errors::default();
    let any = locale.text("staff_events-any");
    let choice = |name: &str, label: &str, value: &str, list: &[Choice]| {
        select(locale, &Field::new(name, locale.text(label), value), &any, list, &none)
    };
    view! {
        <form class="filters" method="get" action=urls::staff(locale.language, "/events") role="search">
            {field(locale, &Field::new("text", locale.text("staff_events-text"), &filter.text).kind("search"), &none)}
            {choice("state", "staff_events-state", &filter.state, &choices.states)}
            {choice("kind", "staff_events-kind", &filter.kind, &choices.kinds)}
            {choice("sector", "staff_events-sector", &filter.sector, &choices.sectors)}
            {choice("year", "staff_events-year", &filter.year, &choices.years)}
            <button>{locale.text("staff_events-show")}</button>
        </form>
    }
}

fn table(locale: Tongue, rows: &[Row]) -> impl IntoView + use<> {
    let head = ["event", "kind", "sector", "dates", "place", "state", "taken"]
        .map(|column| view! { <th scope="col">{locale.text(column_label(column))}</th> })
        .collect_view();
    let rows = rows.iter().map(|event| row(locale, event)).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn column_label(column: &str) -> &'static str {
    match column {
        "event" => "staff_events-event",
        "kind" => "staff_events-kind",
        "sector" => "staff_events-sector",
        "dates" => "staff_events-dates",
        "place" => "staff_events-place",
        "state" => "staff_events-state",
        _ => "staff_events-taken",
    }
}

fn row(locale: Tongue, event: &Row) -> impl IntoView + use<> {
    let lang = event.title_language.map(|language| language.to_string());
    let dir = event.title_language.map(|language| language.direction().code());
    let cell = |column: &str, text: &str| {
        let label = locale.text(column_label(column));
        if text.is_empty() {
            return view! { <td></td> }.into_any();
        }
        match column {
            "dates" => view! { <td class="when" data-label=label>{text.to_owned()}</td> }.into_any(),
            _ => view! { <td data-label=label>{text.to_owned()}</td> }.into_any(),
        }
    };
    let taken = match event.capacity {
        Some(capacity) => locale
            .with("staff_events-taken_of", &[("taken", count(event.taken)), ("capacity", count(capacity))]),
        None => locale.number(event.taken),
    };
    let read_only =
        event.read_only.then(|| view! { <span class="badge">{locale.text("staff_events-read_only")}</span> });
    view! {
        <tr>
            <th scope="row">
                <a href=urls::staff_event(locale.language, event.id, "") lang=lang dir=dir>{event.title.clone()}</a>
                " " <span class="soft" dir="ltr">{event.event_ref.clone()}</span> " " {read_only}
            </th>
            {cell("kind", &event.kind)}
            {cell("sector", &event.sectors)}
            {cell("dates", &event.dates)}
            {cell("place", &event.place)}
            {cell("state", &event.state)}
            {cell("taken", &taken)}
        </tr>
    }
}

/// Lists that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<StaffEvents> {
    let forum = Row {
        id: 7,
        event_ref: "EV-2027-001".into(),
        title: "Forum on <smart> cities".into(),
        kind: "Forum".into(),
        sectors: "ITU-T, ITU-D".into(),
        dates: "4 May 2027".into(),
        place: "Dakar, Senegal".into(),
        state: "Registration open".into(),
        taken: 12,
        capacity: Some(50),
        ..Row::default()
    };
    let other = Row { id: 8, title: "Séminaire".into(), read_only: true, capacity: None, ..forum.clone() };
    vec![
        StaffEvents { may_create: true, ..StaffEvents::default() },
        StaffEvents { rows: vec![forum, other], total: 2, ..StaffEvents::default() },
    ]
}
