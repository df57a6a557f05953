//! What is kept about people, why, who sees it and for how long.

use leptos::prelude::*;

use crate::{components::notice, document::Page, i18n::Tongue, urls};

/// Ids of heading and text of each part, in order.
const PARTS: [&str; 6] = ["what", "why", "who", "long", "rights", "cookies"];

/// The page; `erased` says that somebody's data were just erased.
pub fn privacy(locale: Tongue, erased: bool) -> Page<impl IntoView + use<>> {
    let title = locale.text("privacy-title");
    let parts = PARTS
        .iter()
        .map(|part| {
            let heading = locale.text(&format!("privacy-{part}"));
            let text = locale.text(&format!("privacy-{part}-text"));
            view! { <section><h2>{heading}</h2><p class="prose">{text}</p></section> }
        })
        .collect_view();
    let body = view! {
        {erased.then(|| notice("done", locale.text("privacy-erased")))}
        <h1>{title.clone()}</h1>
        <p>{locale.text("privacy-lead")}</p>
        {parts}
        <p><a href=urls::own_links(locale.language)>{locale.text("own-links")}</a></p>
    };
    Page { title, description: String::new(), indexed: !erased, body }
}

/// Pages that tests and the gallery show: before and after an erasure.
#[must_use]
pub fn samples() -> Vec<bool> {
    vec![false, true]
}
