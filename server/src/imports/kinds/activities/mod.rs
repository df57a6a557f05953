//! Lists of other records that answer a mandate, keyed by their reference.

use domain::{event::Sector, language::Language};

use super::titles;
pub(in crate::imports) mod list;

use crate::imports::{
    cells::{
        LINE, REFERENCE, codes, country, date, day, languages, line, mandates, record_kind, stage, themes,
        web_address,
    },
    columns::Column,
};

pub(super) fn columns(spoken: &[Language]) -> Vec<Column> {
    let mut columns =
        vec![Column::required("activity_ref", line::<REFERENCE>), Column::required("kind", record_kind)];
    columns.extend(titles(spoken));
    columns.extend([
        Column::optional("sectors", codes::<Sector>),
        Column::optional("date", date),
        Column::optional("country", country),
        Column::optional("city", line::<LINE>),
        Column::optional("number", line::<LINE>),
        Column::optional("stage", stage),
        Column::optional("group", line::<LINE>),
        Column::optional("mandates", mandates),
        Column::optional("url", web_address),
        Column::optional("themes", themes),
        Column::optional("languages", languages),
        Column::optional("source_date", day),
    ]);
    columns
}
