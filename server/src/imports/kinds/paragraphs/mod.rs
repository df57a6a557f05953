//! Lists of paragraphs of revisions that do not ship, keyed by their id.

use domain::language::Language;

pub(in crate::imports) mod list;

use crate::{
    imports::{
        cells::{
            LINE, REFERENCE, answering_kinds, count, line, listed_in, mandates, paragraph, text, themes,
        },
        columns::Column,
    },
    reports::mandates as known,
};

pub(super) fn columns(spoken: &[Language]) -> Vec<Column> {
    let mut columns = vec![
        Column::required("paragraph", paragraph),
        Column::required("resolution", line::<REFERENCE>),
        Column::required("revision", line::<LINE>),
        Column::required("year", count),
        Column::required("organ", |text, _| listed_in(text, known::organs())),
        Column::required("asks_en", text),
    ];
    let others = spoken.iter().filter(|language| **language != Language::EN);
    columns.extend(others.map(|language| Column::optional(format!("asks_{language}"), text)));
    columns.extend([
        Column::optional("kinds", answering_kinds),
        Column::optional("themes", themes),
        Column::optional("report_to", |text, _| {
            listed_in(text, known::reportings().map(|one| one.to.as_str()))
        }),
        Column::optional("frequency", |text, _| {
            listed_in(text, known::reportings().map(|one| one.frequency.as_str()))
        }),
        Column::optional("continues", mandates),
    ]);
    columns
}
