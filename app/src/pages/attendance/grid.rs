//! The sheet of an event's days: one row a person, one cell a day. Events whose days are too many or
//! not known take a state and a number of days instead.

use domain::event::EventState;
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, error_summary, field, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    pages::{
        problem::{Problem, unsaved},
        staff_events::heading::{Heading, Tab, heading, sample},
    },
    urls,
};

mod row;

pub use row::{Cells, Row};

/// The sheet.
#[derive(Debug, Clone)]
pub struct Grid {
    /// Which event.
    pub heading: Heading,
    /// The days in words; none where they are not recorded one by one.
    pub days: Option<Vec<String>>,
    /// Whether a training can be completed.
    pub completable: bool,
    /// Ways of taking part that a cell offers.
    pub modes: Vec<Choice>,
    /// What can be said of somebody where days are not recorded one by one.
    pub outcomes: Vec<Choice>,
    /// The people of this page.
    pub rows: Vec<Row>,
    /// What was asked for.
    pub filter: Filter,
    /// How many people fit.
    pub total: u64,
    /// People whose attendance is on record.
    pub recorded: i64,
    /// Confirmed people whose attendance is not.
    pub open: i64,
    /// Where in the list.
    pub pages: Pages,
    /// What became of the last sheet.
    pub told: Told,
    /// What is wrong with the cells.
    pub errors: Errors,
    /// Why the sheet was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// Why nothing can be recorded, in a sentence.
    pub locked: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// The filters, as they stand in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of name, address or organization.
    pub text: String,
    /// `open` for people without attendance on record, or empty.
    pub show: String,
}

/// What became of the last sheet.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// People whose attendance was saved; none if nothing was sent.
    pub saved: Option<u64>,
    /// Names of people whose attendance somebody else recorded meanwhile.
    pub stale: Vec<String>,
}

/// The sheet's page.
pub fn grid(locale: Tongue, grid: &Grid) -> Page<impl IntoView + use<>> {
    let title = locale.text("attendance-title");
    let told = grid
        .told
        .saved
        .map(|saved| notice("done", locale.with("attendance-saved", &[("count", count(saved))])));
    let body = view! {
        {heading(locale, &grid.heading, Tab::Attendance, None)}
        {error_summary(locale, &grid.errors)}
        {told}
        {(!grid.told.stale.is_empty()).then(|| stale(locale, &grid.told.stale))}
        {grid.locked.clone().map(|locked| notice("warning", locked))}
        {unsaved(locale, grid.unsaved)}
        <p class="count" role="status">
            {locale.with("attendance-counts", &[("recorded", count(grid.recorded)), ("open", count(grid.open))])}
        </p>
        {grid.locked.is_none().then(|| quick(locale, grid))}
        {filters(locale, grid)}
        {(!grid.rows.is_empty()).then(|| sheet(locale, grid))}
        {grid.rows.is_empty().then(|| view! { <p>{locale.text("attendance-nobody")}</p> })}
        {pagination(locale, &grid.pages)}
    };
    Page {
        title: format!("{title}: {}", grid.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn stale(locale: Tongue, names: &[String]) -> impl IntoView + use<> {
    let items = names.iter().map(|name| view! { <li><bdi>{name.clone()}</bdi></li> }).collect_view();
    view! {
        <div class="notice warning" role="alert">
            <h2>{locale.text("attendance-stale")}</h2>
            <ul>{items}</ul>
        </div>
    }
}

/// What is true of nearly everybody is recorded at once; the sheet corrects the rest.
fn quick(locale: Tongue, grid: &Grid) -> impl IntoView + use<> {
    let base = urls::staff_event(locale.language, grid.heading.id, "attendance");
    let open = grid.open;
    let button = |part: &str, label: &str| {
        view! {
            <form method="post" action=format!("{base}/{part}")>
                <input type="hidden" name="_token" value=grid.token.clone()/>
                <button class="quiet">{locale.with(label, &[("count", count(open))])}</button>
            </form>
        }
    };
    let walk_in = urls::staff_event(locale.language, grid.heading.id, "registrations/new?arrival=walk_in");
    view! {
        <div class="actions">
            <a class="button" href=walk_in>{locale.text("attendance-walk_in")}</a>
            {(open > 0).then(|| view! {
                {button("presence", "attendance-all_came")}
                {button("absence", "attendance-rest_absent")}
            })}
        </div>
    }
}

fn filters(locale: Tongue, grid: &Grid) -> impl IntoView + use<> {
    let none = Errors::default();
    let show = [("open".to_owned(), locale.text("attendance-show_open"))];
    let everybody = locale.text("attendance-show_all");
    view! {
        <form class="filters" method="get" role="search"
            action=urls::staff_event(locale.language, grid.heading.id, "attendance")>
            {field(locale, &Field::new("text", locale.text("attendance-text"), &grid.filter.text).kind("search"), &none)}
            {select(locale, &Field::new("show", locale.text("attendance-show"), &grid.filter.show), &everybody, &show, &none)}
            <button>{locale.text("attendance-find")}</button>
        </form>
    }
}

fn sheet(locale: Tongue, grid: &Grid) -> impl IntoView + use<> {
    let base = urls::staff_event(locale.language, grid.heading.id, "attendance");
    let heads: Vec<String> = match &grid.days {
        Some(days) => days.clone(),
        None => ["attendance-came", "attendance-days", "attendance-mode"].map(|id| locale.text(id)).to_vec(),
    };
    let columns = heads.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view();
    let completed =
        grid.completable.then(|| view! { <th scope="col">{locale.text("attendance-completed")}</th> });
    let rows = grid.rows.iter().map(|person| row::row(locale, person, grid, &heads)).collect_view();
    let save = grid.locked.is_none().then(|| {
        view! { <p class="actions sticky"><button>{locale.text("attendance-save")}</button></p> }
    });
    view! {
        <form method="post" action=base>
            <input type="hidden" name="_token" value=grid.token.clone()/>
            <input type="hidden" name="back" value=grid.pages.base.clone()/>
            <input type="hidden" name="page" value=grid.pages.page.to_string()/>
            <table class="cards dense sheet">
                <thead>
                    <tr>
                        <th scope="col">{locale.text("attendance-name")}</th>
                        {columns}
                        {completed}
                        <th scope="col">{locale.text("attendance-recorded")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {save}
        </form>
    }
}

/// Sheets that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Grid> {
    let named = |codes: &[(&str, &str)]| -> Vec<Choice> {
        codes.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect()
    };
    let modes = named(&[("none", "Did not come"), ("on_site", "On site"), ("remote", "Remotely")]);
    let by_day = Grid {
        heading: sample(EventState::Held),
        days: Some(vec!["4 May".into(), "5 May".into()]),
        completable: true,
        modes,
        outcomes: named(&[("attended", "Attended"), ("absent", "Absent")]),
        rows: vec![row::sample(1, Cells::Days(vec!["on_site".into(), String::new()]))],
        filter: Filter::default(),
        total: 1,
        recorded: 12,
        open: 30,
        pages: Pages { page: 1, of: 1, base: "/en/staff/events/7/attendance".into() },
        told: Told { saved: Some(2), stale: vec!["Rupa <x>".into()] },
        errors: Errors::default(),
        unsaved: None,
        locked: None,
        token: "token".into(),
    };
    let stated = Cells::Stated { came: "attended".into(), days: "12".into(), mode: "remote".into() };
    let mut long = Grid { days: None, rows: vec![row::sample(2, stated)], ..by_day.clone() };
    long.errors.add("days_2", "More days than the event lasts.");
    let locked =
        Grid { locked: Some("The record is closed.".into()), rows: Vec::new(), total: 0, ..by_day.clone() };
    vec![by_day, long, locked]
}
