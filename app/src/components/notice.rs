//! A short message set apart from the page.

use leptos::prelude::*;

/// A message; `tone` is `info`, `done` or `warning`.
pub fn notice(tone: &'static str, text: impl Into<String>) -> impl IntoView {
    view! { <p class=format!("notice {tone}") role="status">{text.into()}</p> }
}
