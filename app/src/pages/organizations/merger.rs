//! Two organizations become one: the other one is searched for, looked at, and merged.

use leptos::prelude::*;

use super::row::{self, Row};
use crate::{
    components::{Errors, Field, field},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The organization that stays, and the other one once it is chosen.
#[derive(Debug, Clone, Default)]
pub struct Merger {
    /// The one that stays.
    pub kept: Row,
    /// Words of a name that was searched for.
    pub search: String,
    /// What was found.
    pub rows: Vec<Row>,
    /// The one that was chosen.
    pub other: Option<Row>,
    /// All names that the one that stays would have.
    pub names: Vec<String>,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn merger(locale: Tongue, model: &Merger) -> Page<impl IntoView + use<>> {
    let title = locale.text("organizations-merge_title");
    let body = view! {
        <p class="crumbs">{row::link(locale, &model.kept)}</p>
        <h1>{title.clone()}</h1>
        <p>{locale.with("organizations-merge_help", &[("name", model.kept.name().into())])}</p>
        {model.other.as_ref().map(|other| preview(locale, model, other))}
        {search(locale, model)}
        {found(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn search(locale: Tongue, model: &Merger) -> impl IntoView + use<> {
    let none = Errors::default();
    let words = Field::new("text", locale.text("organizations-text"), &model.search).kind("search");
    let action = urls::staff_organization(locale.language, model.kept.id, "merger");
    view! {
        <form class="filters" method="get" action=action role="search">
            {field(locale, &words, &none)}
            <button>{locale.text("organizations-show")}</button>
        </form>
    }
}

fn found(locale: Tongue, model: &Merger) -> Option<impl IntoView + use<>> {
    let base = urls::staff_organization(locale.language, model.kept.id, "merger");
    let choose = move |row: &Row| {
        let spoken = locale.with("organizations-choose_this", &[("name", row.name().into())]);
        let href = format!("{base}?other={}", row.id);
        view! { <a class="button quiet small" href=href aria-label=spoken>{locale.text("organizations-choose")}</a> }
            .into_any()
    };
    (!model.rows.is_empty()).then(|| row::table(locale, &model.rows, Some(&choose)))
}

fn preview(locale: Tongue, model: &Merger, other: &Row) -> impl IntoView + use<> {
    let names = model.names.iter().map(|name| view! { <li><bdi>{name.clone()}</bdi></li> }).collect_view();
    view! {
        <h2>{locale.text("organizations-merge_preview")}</h2>
        {row::table(locale, &[model.kept.clone(), other.clone()], None)}
        <p>{locale.text("organizations-merge_names")}</p>
        <ul>{names}</ul>
        <form method="post" action=urls::staff_organization(locale.language, model.kept.id, "merger")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="other" value=other.id.to_string()/>
            <p class="actions"><button class="danger">{locale.text("organizations-merge")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Merger> {
    let mut rows = row::samples().into_iter();
    let (kept, other) = (rows.next().unwrap_or_default(), rows.next().unwrap_or_default());
    let plain = Merger { kept, token: "token".into(), ..Merger::default() };
    let found = Merger { search: "itu".into(), rows: vec![other.clone()], ..plain.clone() };
    let chosen =
        Merger { other: Some(other), names: vec!["ARTP".into(), "<b>Union</b>".into()], ..plain.clone() };
    vec![plain, found, chosen]
}
