//! Questionnaires, the latest first.

use leptos::prelude::*;

use crate::{
    components::{Pages, Passage, pagination},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Questionnaires {
    /// Questionnaires of this page.
    pub rows: Vec<Row>,
    /// How many there are.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// Whether the reader may write one.
    pub may_change: bool,
}

/// One questionnaire.
#[derive(Debug, Clone)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Its title.
    pub title: Passage,
    /// Code of where it stands: `open`, `over` or `closed`.
    pub state: &'static str,
    /// The last day on which it can be answered, in words.
    pub last_day: String,
    /// How many are asked, and how many of them have answered.
    pub answered: (u64, u64),
}

/// The page.
pub fn list(locale: Tongue, model: &Questionnaires) -> Page<impl IntoView + use<>> {
    let title = locale.text("questionnaires-title");
    let new = model.may_change.then(|| {
        let href = urls::staff(locale.language, "/questionnaires/new");
        view! { <p class="actions"><a class="button" href=href>{locale.text("questionnaires-new")}</a></p> }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        {new}
        <p class="count" role="status">
            {locale.with("questionnaires-found", &[("count", count(model.total))])}
        </p>
        {(!model.rows.is_empty()).then(|| table(locale, model))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// How many have answered, of how many.
pub(super) fn answered_of(locale: Tongue, (asked, answered): (u64, u64)) -> String {
    locale.with("questionnaires-answered_of", &[("answered", count(answered)), ("asked", count(asked))])
}

fn table(locale: Tongue, model: &Questionnaires) -> impl IntoView + use<> {
    let labels =
        ["title", "state", "last_day", "answers"].map(|name| locale.code("questionnaires_field", name));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let row = |one: &Row| {
        let href = urls::staff(locale.language, &format!("/questionnaires/{}", one.id));
        let cells = [
            locale.code("questionnaires_state", one.state),
            one.last_day.clone(),
            answered_of(locale, one.answered),
        ];
        let cells = cells
            .into_iter()
            .zip(&labels[1..])
            .map(|(text, label)| view! { <td data-label=label.clone()>{text}</td> })
            .collect_view();
        view! {
            <tr>
                <th scope="row">
                    <a href=href lang=one.title.lang() dir=one.title.dir()>{one.title.text.clone()}</a>
                </th>
                {cells}
            </tr>
        }
    };
    let rows = model.rows.iter().map(row).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(_locale: Tongue) -> Vec<Questionnaires> {
    let row = Row {
        id: 3,
        title: Passage { text: "Besoins en <capteurs>".into(), language: "fr".parse().ok() },
        state: "open",
        last_day: "4 May 2027".into(),
        answered: (12, 3),
    };
    let closed = Row { state: "closed", ..row.clone() };
    let over = Row { state: "over", ..row.clone() };
    let rows = vec![row, over, closed];
    vec![
        Questionnaires::default(),
        Questionnaires { rows, total: 3, may_change: true, ..Questionnaires::default() },
    ]
}
