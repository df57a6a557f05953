//! The head-counts of an event, and a form for one more.

use domain::event::EventState;
use leptos::prelude::*;

use super::entry::{Entry, form};
use crate::{
    components::{error_summary, notice},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The head-counts of an event.
#[derive(Debug, Clone)]
pub struct Headcounts {
    /// Which event.
    pub heading: Heading,
    /// The head-counts on record.
    pub rows: Vec<Row>,
    /// Whether sources state different totals and nobody has chosen one.
    pub conflict: bool,
    /// The fields of one more.
    pub entry: Entry,
    /// What just happened, in a sentence.
    pub done: Option<String>,
    /// Why nothing can be changed, in a sentence.
    pub locked: Option<String>,
}

/// One head-count.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// People, in words: qualifier and number; empty where only countries are stated.
    pub people: String,
    /// Number of countries stated.
    pub countries: String,
    /// What it is limited to: country, gender, mode; empty for everybody.
    pub of: String,
    /// Who states it.
    pub source: String,
    /// Whether it is one of several totals, so that it can be chosen.
    pub choosable: bool,
    /// Who chose it; empty if nobody did.
    pub chosen: String,
    /// What the row was when the page was given out.
    pub seen: String,
}

/// The page of an event's head-counts.
pub fn list(locale: Tongue, page: &Headcounts) -> Page<impl IntoView + use<>> {
    let title = locale.text("headcounts-title");
    let open = page.locked.is_none();
    let action = urls::staff_event(locale.language, page.heading.id, "headcounts");
    let body = view! {
        {heading(locale, &page.heading, Tab::Headcounts, None)}
        {page.done.clone().map(|done| notice("done", done))}
        {page.locked.clone().map(|locked| notice("warning", locked))}
        {error_summary(locale, &page.entry.errors)}
        <p>{locale.text("headcounts-help")}</p>
        {page.conflict.then(|| notice("warning", locale.text("headcounts-conflict")))}
        {page.rows.is_empty().then(|| view! { <p>{locale.text("headcounts-none")}</p> })}
        {(!page.rows.is_empty()).then(|| table(locale, page))}
        {open.then(|| view! {
            <h2>{locale.text("headcounts-new")}</h2>
            {form(locale, &page.entry, action, "headcounts-add")}
        })}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn table(locale: Tongue, page: &Headcounts) -> impl IntoView + use<> {
    let labels = ["people", "countries", "of", "source", "chosen"]
        .map(|column| locale.code("headcounts_column", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let rows = page.rows.iter().map(|one| row(locale, page, one, &labels)).collect_view();
    let last =
        page.locked.is_none().then(|| view! { <th scope="col">{locale.text("headcounts-change")}</th> });
    view! {
        <table class="cards dense">
            <thead><tr>{head} {last}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(locale: Tongue, page: &Headcounts, one: &Row, labels: &[String; 5]) -> impl IntoView + use<> {
    let texts = [&one.people, &one.countries, &one.of, &one.source, &one.chosen];
    let cells = texts
        .into_iter()
        .zip(labels)
        .map(|(text, label)| view! { <td data-label=label.clone()><bdi>{text.clone()}</bdi></td> })
        .collect_view();
    let part = |part: &str| {
        urls::staff_event(locale.language, page.heading.id, &format!("headcounts/{}{part}", one.id))
    };
    let button = |address: &str, label: &str, class: &'static str| {
        view! {
            <form method="post" action=part(address)>
                <input type="hidden" name="_token" value=page.entry.token.clone()/>
                <input type="hidden" name="seen" value=one.seen.clone()/>
                <button class=class>{locale.text(label)}</button>
            </form>
        }
    };
    let can_choose = one.choosable && one.chosen.is_empty();
    let change = page.locked.is_none().then(|| {
        view! {
            <td><div class="row-actions">
                {can_choose.then(|| button("/choice", "headcounts-choose", "quiet small"))}
                <a class="button quiet small" href=part("")>{locale.text("headcounts-correct")}</a>
                {button("/removal", "headcounts-remove", "danger small")}
            </div></td>
        }
    });
    view! { <tr>{cells} {change}</tr> }
}

/// Lists that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Headcounts> {
    let row = Row {
        id: 3,
        people: "About 46".into(),
        countries: "12".into(),
        source: "C17/23 <x>".into(),
        choosable: true,
        ..Row::default()
    };
    let chosen = Row { id: 4, chosen: "officer@example.org".into(), ..row.clone() };
    let empty = Headcounts {
        heading: sample(EventState::Held),
        rows: Vec::new(),
        conflict: false,
        entry: Entry { token: "token".into(), ..Entry::default() },
        done: None,
        locked: None,
    };
    let two =
        Headcounts { rows: vec![row, chosen], conflict: true, done: Some("Saved.".into()), ..empty.clone() };
    let locked = Headcounts { locked: Some("The record is closed.".into()), ..two.clone() };
    vec![empty, two, locked]
}
