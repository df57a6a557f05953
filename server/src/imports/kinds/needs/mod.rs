//! Lists of what countries need, keyed by their reference.

use domain::need::Priority;

pub(in crate::imports) mod list;

use crate::imports::{
    cells::{LINE, REFERENCE, code, country, date, language, line, text, theme},
    columns::Column,
};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::required("need_ref", line::<REFERENCE>),
        Column::required("country", country),
        Column::required("theme", theme),
        Column::required("date", date),
        Column::required("source", line::<LINE>),
        Column::required("text", text),
        Column::optional("language", language),
        Column::optional("priority", code::<Priority>),
    ]
}
