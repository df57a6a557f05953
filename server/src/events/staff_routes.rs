//! What answers at the staff addresses of events.

mod copy;
mod form;
mod list;
mod overview;
mod steps;

pub use copy::{ask_copy, copy};
pub use form::{create, edit, form, new};
pub use list::list;
pub use overview::overview;
pub use steps::{close, close_page, page as step_page, take};

use app::components::Pages;
use axum::extract::Query;

use crate::web::paging;

/// The fields of an address, in order.
pub type Asked = Query<Vec<(String, String)>>;

/// One field of an address, trimmed.
pub(crate) fn asked<'a>(query: &'a [(String, String)], name: &str) -> &'a str {
    query.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}

/// The number of the page asked for.
pub(crate) fn page_number(query: &[(String, String)]) -> u64 {
    paging::number(asked(query, "page"))
}

/// Where one is in a list of so many rows whose address has these filters.
pub(crate) fn pages(page: u64, total: u64, per_page: u64, address: &str, filters: &[(&str, &str)]) -> Pages {
    let filled: Vec<_> = filters.iter().filter(|(_, value)| !value.is_empty()).collect();
    let query = serde_urlencoded::to_string(filled).unwrap_or_default();
    let base = if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") };
    Pages { page, of: total.div_ceil(per_page).max(1), base }
}
