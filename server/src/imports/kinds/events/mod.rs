//! Lists of events, keyed by their reference.

use domain::{
    event::{EventKind, EventMode, EventState, ItuRole, Scope, Sector},
    language::Language,
};

pub(in crate::imports) mod list;
mod merge;
mod parents;

pub(in crate::imports) use merge::{Moment, titles};

use super::titles as title_columns;
use crate::imports::{
    cells::{
        LINE, REFERENCE, code, codes, count, country, date, day, goals, items, languages, line, mandates,
        partners, text, themes, zone,
    },
    columns::Column,
};

pub(super) fn columns(spoken: &[Language]) -> Vec<Column> {
    let mut columns = vec![
        Column::required("event_ref", line::<REFERENCE>),
        Column::required("kind", code::<EventKind>),
        Column::required("sectors", codes::<Sector>),
    ];
    columns.extend(title_columns(spoken));
    columns.extend([
        Column::optional("parent_ref", line::<REFERENCE>),
        Column::optional("start", date),
        Column::optional("end", date),
        Column::optional("time_zone", zone),
        Column::optional("mode", code::<EventMode>),
        Column::optional("city", line::<LINE>),
        Column::optional("host_country", country),
        Column::optional("scope", code::<Scope>),
        Column::optional("itu_role", code::<ItuRole>),
        Column::optional("programme", text),
        Column::optional("languages", languages),
        Column::optional("capacity", count),
        Column::optional("partners", partners),
        Column::optional("themes", themes),
        Column::optional("sdgs", goals),
        Column::optional("action_lines", items),
        Column::optional("mandates", mandates),
        Column::optional("source_date", day),
        Column::optional("state", code::<EventState>),
    ]);
    columns
}
