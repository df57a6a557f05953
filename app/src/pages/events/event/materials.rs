//! Links to the documents of an event.

use leptos::prelude::*;

use crate::i18n::Tongue;

/// A document.
#[derive(Debug, Clone)]
pub struct Material {
    /// What it is called.
    pub title: String,
    /// Where it is; `http:` or `https:`.
    pub url: String,
    /// Tag and name of its language, if stated.
    pub language: Option<(String, String)>,
}

pub(super) fn materials(locale: Tongue, materials: &[Material]) -> Option<impl IntoView + use<>> {
    let items = materials.iter().map(item).collect_view();
    (!materials.is_empty()).then(|| {
        view! { <section><h2>{locale.text("event-materials")}</h2><ul class="materials">{items}</ul></section> }
    })
}

fn item(material: &Material) -> impl IntoView + use<> {
    let Material { title, url, language } = material.clone();
    let tag = language.as_ref().map(|(tag, _)| tag.clone());
    let name = language.map(|(_, name)| view! { " " <span class="hint">{name}</span> });
    view! { <li><a href=url hreflang=tag dir="auto">{title}</a>{name}</li> }
}
