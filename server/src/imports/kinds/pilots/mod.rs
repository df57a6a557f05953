//! Lists of pilot cities and of assessments by key performance indicators: records beside events, keyed by their
//! reference.

use domain::{event::Sector, language::Language};

pub(in crate::imports) mod list;

use crate::imports::{
    cells::{
        LINE, REFERENCE, codes, country, date, kind_of_city, line, mandates, stage, themes, web_address,
    },
    columns::Column,
};

pub(super) fn columns(spoken: &[Language]) -> Vec<Column> {
    let mut columns = vec![
        Column::required("pilot_ref", line::<REFERENCE>),
        Column::required("kind", kind_of_city),
        Column::required("city", line::<LINE>),
        Column::required("country", country),
    ];
    columns.extend(spoken.iter().map(|tag| Column::optional(format!("title_{tag}"), line::<LINE>)));
    columns.extend([
        Column::optional("standard", line::<LINE>),
        Column::optional("stage", stage),
        Column::optional("date", date),
        Column::optional("sectors", codes::<Sector>),
        Column::optional("themes", themes),
        Column::optional("mandates", mandates),
        Column::optional("url", web_address),
    ]);
    columns
}
