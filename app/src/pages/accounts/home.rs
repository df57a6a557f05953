//! The first staff page: the sections that the person may open.

use leptos::prelude::*;

use crate::{document::Page, i18n::Tongue, urls};

/// The sections.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// Name of the person.
    pub name: String,
    /// Path below the staff pages and id of the title of each section; its help has `-help` behind it.
    pub sections: Vec<(&'static str, &'static str)>,
}

/// The page.
pub fn home(locale: Tongue, model: &Home) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-home-title");
    let own = ("/account", "accounts-section-account");
    let sections = model
        .sections
        .iter()
        .copied()
        .chain([own])
        .map(|(path, id)| section(locale, path, id))
        .collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{locale.with("accounts-home-hello", &[("name", model.name.as_str().into())])}</p>
        <ul class="events">{sections}</ul>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn section(locale: Tongue, path: &str, id: &str) -> impl IntoView + use<> {
    let help = locale.text(&format!("{id}-help"));
    view! {
        <li>
            <h2><a href=urls::staff(locale.language, path)>{locale.text(id)}</a></h2>
            <p class="facts"><span>{help}</span></p>
        </li>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Home> {
    let sections = vec![("/events", "accounts-section-events"), ("/reports", "accounts-section-reports")];
    vec![Home { name: "Awa Ndiaye".into(), sections }]
}
