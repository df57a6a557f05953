//! Head-counts: numbers of people without names, as sources state them.

mod operations;
mod routes;

pub use operations::{NotSaved, choose, remove, save};
pub use routes::{add, choice, correct, correction, list, removal};

use domain::headcount::Stated;
use entities::headcount::Model;

/// Whether several sources state the total of an event and nobody has chosen one.
#[must_use]
pub fn needs_choice(rows: &[Model]) -> bool {
    let stated = |row: &Model| Stated {
        count: row.count,
        is_total: is_total(row),
        is_chosen: row.chosen_at.is_some(),
    };
    domain::headcount::needs_choice(&rows.iter().map(stated).collect::<Vec<_>>())
}

/// Whether a head-count is of everybody: no country, gender or mode.
#[must_use]
pub fn is_total(row: &Model) -> bool {
    row.country.is_empty() && row.gender.is_empty() && row.mode.is_empty()
}
