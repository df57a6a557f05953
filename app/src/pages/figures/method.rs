//! How public figures are counted: what each number says, and why some are hidden. Every table links to the rule of
//! what it counts and to those of its rows and columns.

use leptos::prelude::*;

use crate::{document::Page, i18n::Tongue, urls};

/// What is explained, in order; also the ids that numbers link to.
const PARTS: [&str; 10] = [
    "participations",
    "people",
    "countries",
    "events",
    "years",
    "places",
    "themes",
    "genders",
    "hidden",
    "source",
];

/// Where it is explained what the rows or columns of this code are; of measures, the part bears their own code.
#[must_use]
pub fn part_of_axis(axis: &str) -> &'static str {
    match axis {
        "year" => "years",
        "country" => "countries",
        "theme" => "themes",
        "gender" => "genders",
        _ => "places",
    }
}

/// The page.
pub fn method(locale: Tongue) -> Page<impl IntoView + use<>> {
    let title = locale.text("figures-method");
    let parts = PARTS
        .iter()
        .map(|part| {
            let heading = locale.text(&format!("figures-method-{part}"));
            let text = locale.text(&format!("figures-method-{part}-text"));
            view! { <section id=*part><h2>{heading}</h2><p class="prose">{text}</p></section> }
        })
        .collect_view();
    let body = view! {
        <p class="crumbs"><a href=urls::figures(locale.language, "")>{locale.text("figures-title")}</a></p>
        <h1>{title.clone()}</h1>
        {parts}
    };
    Page { title, description: String::new(), indexed: true, body }
}

/// The one page that tests and the gallery show.
#[must_use]
pub fn samples() -> [(); 1] {
    [()]
}
