//! Lists page: previous, next, and where one is.

use leptos::prelude::*;

use crate::i18n::{Tongue, count};

/// Where one is in a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pages {
    /// This page, from 1.
    pub page: u64,
    /// How many there are, at least 1.
    pub of: u64,
    /// The list's address with its filters, ready for `page=`.
    pub base: String,
}

/// Links to the neighbouring pages; nothing where there is one page only.
pub fn pagination(locale: Tongue, pages: &Pages) -> impl IntoView + use<> {
    let link = |page: u64, id: &str, rel: &'static str| {
        let joint = if pages.base.contains('?') { '&' } else { '?' };
        let href = format!("{}{joint}page={page}", pages.base);
        view! { <a href=href rel=rel>{locale.text(id)}</a> }
    };
    (pages.of > 1).then(|| {
        view! {
            <nav class="pages" aria-label=locale.text("pagination-label")>
                {(pages.page > 1).then(|| link((pages.page - 1).min(pages.of), "pagination-previous", "prev"))}
                <span>{locale.with("pagination-here", &[("page", count(pages.page)), ("of", count(pages.of))])}</span>
                {(pages.page < pages.of).then(|| link(pages.page + 1, "pagination-next", "next"))}
            </nav>
        }
    })
}
