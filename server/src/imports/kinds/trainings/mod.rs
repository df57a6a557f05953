//! Lists of what came of trainings, keyed by the event's reference.

use domain::training::{Level, Programme};

pub(in crate::imports) mod list;

use crate::imports::{
    cells::{REFERENCE, code, count, line, mean},
    columns::Column,
};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::required("event_ref", line::<REFERENCE>),
        Column::optional("programme", code::<Programme>),
        Column::optional("level", code::<Level>),
        Column::optional("hours", count),
        Column::optional("trained", count),
        Column::optional("certified", count),
        Column::optional("score_before", mean),
        Column::optional("score_after", mean),
        Column::optional("evaluations", count),
        Column::optional("evaluation_mean", mean),
    ]
}
