//! The list of an event's registrations, with the decisions on each row and on those selected.

use domain::{
    event::EventState,
    registration::{RegistrationState, decision::Decision},
};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, checkbox, field, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

mod row;
mod told;

pub use row::Row;
pub use told::{Named, Told};

pub(super) use told::names;

/// The list.
#[derive(Debug, Clone)]
pub struct Registrations {
    /// Which event.
    pub heading: Heading,
    /// What was asked for.
    pub filter: Filter,
    /// What can be chosen.
    pub choices: Choices,
    /// The people of this page.
    pub rows: Vec<Row>,
    /// How many fit the filter.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// Places taken.
    pub taken: i64,
    /// Places in all; none is no limit.
    pub capacity: Option<i64>,
    /// People on the waiting list.
    pub waiting: i64,
    /// What became of the last decision.
    pub told: Told,
    /// Whether everybody on the page is selected.
    pub all_selected: bool,
    /// Whether the event asks questions of its own.
    pub asks: bool,
    /// Whether decisions can be taken.
    pub open: bool,
    /// Token of the forms.
    pub token: String,
}

/// The filters and the order, as they stand in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Code of a state, or empty.
    pub state: String,
    /// Code of a country, `none` for those without, or empty.
    pub country: String,
    /// Code of a role, or empty.
    pub role: String,
    /// Words of name, address or organization.
    pub text: String,
    /// `name`, `country`, `state`, or empty for the order of registration.
    pub sort: String,
}

impl Filter {
    /// Names and values, in the order of the form.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("text", &self.text),
            ("state", &self.state),
            ("country", &self.country),
            ("role", &self.role),
            ("sort", &self.sort),
        ]
    }
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// States that occur, with how many.
    pub states: Vec<Choice>,
    /// Countries that occur.
    pub countries: Vec<Choice>,
    /// Roles that occur.
    pub roles: Vec<Choice>,
}

/// The list's page.
pub fn list(locale: Tongue, list: &Registrations) -> Page<impl IntoView + use<>> {
    let title = locale.text("decisions-title");
    let id = list.heading.id;
    let closed = (list.heading.state == EventState::RecordClosed)
        .then(|| notice("warning", locale.text("decisions-record_closed")));
    let body = view! {
        {heading(locale, &list.heading, Tab::Registrations, None)}
        {told::told(locale, list)}
        {closed}
        <p class="actions">
            {list.open.then(|| view! {
                <a class="button" href=urls::staff_event(locale.language, id, "registrations/new")>
                    {locale.text("decisions-add")}
                </a>
            })}
            <a class="button quiet" href=urls::staff_event(locale.language, id, "fellowships")>
                {locale.text("fellowships-title")}
            </a>
            <a class="button quiet" href=urls::staff_event(locale.language, id, "registrations.xlsx")>
                {locale.text("decisions-xlsx")}
            </a>
            <a class="button quiet" href=urls::staff_event(locale.language, id, "registrations.csv")>
                {locale.text("decisions-csv")}
            </a>
        </p>
        {filters(locale, list)}
        {places(locale, list)}
        {(!list.rows.is_empty()).then(|| people(locale, list))}
        {pagination(locale, &list.pages)}
    };
    Page {
        title: format!("{title}: {}", list.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn filters(locale: Tongue, list: &Registrations) -> impl IntoView + use<> {
    let Registrations { filter, choices, .. } = list;
    let none = Errors::default();
    let any = locale.text("decisions-any");
    let choice = |name: &str, label: &str, value: &str, choices: &[Choice], empty: &str| {
        select(locale, &Field::new(name, locale.text(label), value), empty, choices, &none)
    };
    let sorts =
        ["name", "country", "state"].map(|code| (code.to_owned(), locale.code("decisions_sort", code)));
    let by_time = locale.text("decisions_sort-time");
    view! {
        <form class="filters" method="get" role="search"
            action=urls::staff_event(locale.language, list.heading.id, "registrations")>
            {field(locale, &Field::new("text", locale.text("decisions-text"), &filter.text).kind("search"), &none)}
            {choice("state", "decisions-state", &filter.state, &choices.states, &any)}
            {choice("country", "decisions-country", &filter.country, &choices.countries, &any)}
            {choice("role", "decisions-role", &filter.role, &choices.roles, &any)}
            {choice("sort", "decisions-sort", &filter.sort, &sorts, &by_time)}
            <button>{locale.text("decisions-show")}</button>
        </form>
    }
}

/// How many people fit, how many places are taken, and the way to those who wait.
fn places(locale: Tongue, list: &Registrations) -> impl IntoView + use<> {
    let found = locale.with("decisions-found", &[("count", count(list.total))]);
    let taken = match list.capacity {
        Some(capacity) => {
            locale.with("decisions-places", &[("taken", count(list.taken)), ("capacity", count(capacity))])
        }
        None => locale.with("decisions-taken", &[("taken", count(list.taken))]),
    };
    let waiting = (list.waiting > 0).then(|| {
        let href = urls::staff_event(locale.language, list.heading.id, "waiting-list");
        view! { <a href=href>{locale.with("places-in_line", &[("count", count(list.waiting))])}</a> }
    });
    view! { <p class="count" role="status">{found} " · " {taken} " " {waiting}</p> }
}

fn people(locale: Tongue, list: &Registrations) -> impl IntoView + use<> {
    let base = urls::staff_event(locale.language, list.heading.id, "registrations");
    let rows = list.rows.iter().map(|person| row::row(locale, person, list, &base)).collect_view();
    let head = ["name", "country", "organization", "role", "state", "submitted"]
        .map(|column| view! { <th scope="col">{locale.text(row::column_label(column))}</th> })
        .collect_view();
    let choose = list.open.then(|| view! { <th scope="col">{locale.text("decisions-selected")}</th> });
    let decide = list.open.then(|| view! { <th scope="col">{locale.text("decisions-decide")}</th> });
    let bulk = list.open.then(|| several(locale, list, &base));
    let filter = list
        .filter
        .fields()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=format!("filter_{name}") value=value.to_owned()/> })
        .collect_view();
    view! {
        <form method="post" action=format!("{base}/confirmation")>
            <input type="hidden" name="_token" value=list.token.clone()/>
            <input type="hidden" name="back" value=list.pages.base.clone()/>
            <input type="hidden" name="page" value=list.pages.page.to_string()/>
            {filter}
            {list.open.then(|| whole_page(locale, list))}
            <table class="cards dense">
                <thead><tr>{choose} {head} {decide}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
            {bulk}
        </form>
    }
}

/// Selects everybody on the page, or nobody. It stands above the table, since narrow screens show no head.
fn whole_page(locale: Tongue, list: &Registrations) -> impl IntoView + use<> {
    let base = &list.pages.base;
    let joint = if base.contains('?') { '&' } else { '?' };
    let (href, label) = if list.all_selected {
        (base.clone(), "decisions-select_none")
    } else {
        (format!("{base}{joint}page={}&selected=all", list.pages.page), "decisions-select_all")
    };
    view! { <p><a class="select" href=href>{locale.text(label)}</a></p> }
}

/// What can be decided about several at once; nothing is before it was previewed.
fn several(locale: Tongue, list: &Registrations, base: &str) -> impl IntoView + use<> {
    let everybody = (list.pages.of > 1).then(|| {
        let label = locale.with("decisions-everybody", &[("count", count(list.total))]);
        checkbox(&Field::new("everybody", label, ""), &Errors::default())
    });
    let button = |decision: Decision, class: &'static str| {
        let label = locale.code("decisions_preview", decision.code());
        view! {
            <button name="decision" value=decision.code() class=class formaction=format!("{base}/decisions")>
                {label}
            </button>
        }
    };
    view! {
        <fieldset>
            <legend>{locale.text("decisions-several")}</legend>
            <p class="hint">{locale.text("decisions-several_help")}</p>
            {everybody}
            <p class="actions">
                {button(Decision::Confirmation, "")}
                {button(Decision::Waiting, "quiet")}
                {button(Decision::Refusal, "danger")}
            </p>
        </fieldset>
    }
}

/// Lists that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Registrations> {
    let empty = Registrations {
        heading: sample(EventState::RegistrationOpen),
        filter: Filter::default(),
        choices: Choices::default(),
        rows: Vec::new(),
        total: 0,
        pages: Pages { page: 1, of: 1, base: "/en/staff/events/7/registrations".into() },
        taken: 0,
        capacity: None,
        waiting: 0,
        told: Told::default(),
        all_selected: false,
        asks: false,
        open: true,
        token: "token".into(),
    };
    let rows = [RegistrationState::Submitted, RegistrationState::Waiting, RegistrationState::Attended];
    let full = Registrations {
        rows: rows.into_iter().zip(1..).map(|(state, id)| row::sample(id, state)).collect(),
        total: 3,
        capacity: Some(50),
        taken: 48,
        waiting: 7,
        told: Told {
            confirmed: 2,
            stale: vec![Named {
                id: 9,
                name: "Rupa <x>".into(),
                state: "Refused".into(),
                decided: "4 May 2027, 10:00 UTC, other@itu.example".into(),
            }],
            full: vec![Named {
                id: 10,
                name: "Awa".into(),
                state: "On the waiting list".into(),
                decided: String::new(),
            }],
            ..Told::default()
        },
        ..empty.clone()
    };
    let closed =
        Registrations { heading: sample(EventState::RecordClosed), open: false, asks: true, ..full.clone() };
    vec![empty, full, closed]
}
