//! One person on the sheet.

use leptos::prelude::*;

use super::Grid;
use crate::{components::Choice, i18n::Tongue};

/// One person.
#[derive(Debug, Clone)]
pub struct Row {
    /// Row number of the registration.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Country and organization, in words; may be empty.
    pub from: String,
    /// What stands in the cells.
    pub cells: Cells,
    /// Whether the training is completed.
    pub completed: bool,
    /// What is on record, in words.
    pub recorded: String,
    /// What was on record when the sheet was given out, so that nobody overwrites another's change.
    pub seen: String,
}

/// What stands in the cells of a row.
#[derive(Debug, Clone)]
pub enum Cells {
    /// For each day a mode, `none` for "did not come", or nothing where nobody knows.
    Days(Vec<String>),
    /// Where days are not recorded one by one.
    Stated {
        /// Code of a state, or nothing where nobody knows.
        came: String,
        /// Number of days, as typed.
        days: String,
        /// Code of a mode, or nothing.
        mode: String,
    },
}

pub(super) fn row(locale: Tongue, person: &Row, grid: &Grid, heads: &[String]) -> impl IntoView + use<> {
    let id = person.id;
    let locked = grid.locked.is_some();
    let choice = |name: String, head: &str, value: &str, choices: &[Choice]| {
        let invalid = grid.errors.of(&name).map(|_| "true");
        let label = format!("{}, {head}", person.name);
        view! {
            <td data-label=head.to_owned()>
                <select id=name.clone() name=name aria-label=label aria-invalid=invalid disabled=locked>
                    {options(value, choices)}
                </select>
            </td>
        }
        .into_any()
    };
    let cells: Vec<AnyView> = match &person.cells {
        Cells::Days(days) => days
            .iter()
            .zip(heads)
            .enumerate()
            .map(|(day, (mode, head))| choice(format!("day_{id}_{day}"), head, mode, &grid.modes))
            .collect(),
        Cells::Stated { came, days, mode } => {
            let name = format!("days_{id}");
            let label = format!("{}, {}", person.name, heads[1]);
            let invalid = grid.errors.of(&name).map(|_| "true");
            vec![
                choice(format!("came_{id}"), &heads[0], came, &grid.outcomes),
                view! {
                    <td data-label=heads[1].clone()>
                        <input id=name.clone() name=name value=days.clone() inputmode="numeric" dir="ltr"
                            aria-label=label aria-invalid=invalid disabled=locked/>
                    </td>
                }
                .into_any(),
                choice(format!("mode_{id}"), &heads[2], mode, &grid.modes),
            ]
        }
    };
    let completed = grid.completable.then(|| {
        let label = format!("{}, {}", person.name, locale.text("attendance-completed"));
        view! {
            <td data-label=locale.text("attendance-completed")>
                <label class="choice"><input type="checkbox" name=format!("completed_{id}") value="yes"
                    checked=person.completed disabled=locked aria-label=label/></label>
            </td>
        }
    });
    let from = (!person.from.is_empty())
        .then(|| view! { <br/> <span class="soft" dir="auto">{person.from.clone()}</span> });
    view! {
        <tr>
            <th scope="row">
                <span dir="auto">{person.name.clone()}</span> {from}
                <input type="hidden" name=format!("seen_{id}") value=person.seen.clone()/>
            </th>
            {cells}
            {completed}
            <td data-label=locale.text("attendance-recorded") class="soft">{person.recorded.clone()}</td>
        </tr>
    }
}

/// The choices of a cell; what is on record and is no choice keeps its place among them.
fn options(value: &str, choices: &[Choice]) -> impl IntoView + use<> {
    let is_known = value.is_empty() || choices.iter().any(|(code, _)| code == value);
    let other = (!is_known).then(|| (value.to_owned(), value.to_owned()));
    let options = choices
        .iter()
        .cloned()
        .chain(other)
        .map(|(code, label)| {
            let selected = code == value;
            view! { <option value=code selected=selected>{label}</option> }
        })
        .collect_view();
    view! { <option value="">"–"</option> {options} }
}

/// Somebody whom samples show.
pub(super) fn sample(id: i64, cells: Cells) -> Row {
    Row {
        id,
        name: "Awa <b>Ndiaye</b>".into(),
        from: "Senegal, ARTP".into(),
        cells,
        completed: false,
        recorded: "Confirmed".into(),
        seen: "seen".into(),
    }
}
