//! The organizations that officers keep, found by any of their names.

use leptos::prelude::*;

use super::row::{self, Row};
use crate::{
    components::{Choice, Errors, Field, Pages, field, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Organizations {
    /// Words of any name, as typed.
    pub text: String,
    /// Code of the country, or empty.
    pub country: String,
    /// Code of the kind, or empty.
    pub kind: String,
    /// Countries that can be chosen.
    pub countries: Vec<Choice>,
    /// Kinds that can be chosen.
    pub kinds: Vec<Choice>,
    /// Organizations of this page.
    pub rows: Vec<Row>,
    /// How many fit.
    pub total: u64,
    /// How many typed texts wait for somebody to say what they mean.
    pub waiting: u64,
    /// Where in the list.
    pub pages: Pages,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// The page.
pub fn list(locale: Tongue, model: &Organizations) -> Page<impl IntoView + use<>> {
    let title = locale.text("organizations-title");
    let texts = urls::staff(locale.language, "/organizations/texts");
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <div class="actions">
            <a class="button" href=urls::staff(locale.language, "/organizations/new")>
                {locale.text("organizations-new")}
            </a>
            <a href=texts>{locale.with("organizations-texts_waiting", &[("count", count(model.waiting))])}</a>
        </div>
        {filters(locale, model)}
        <p class="count" role="status">{locale.with("organizations-found", &[("count", count(model.total))])}</p>
        {(!model.rows.is_empty()).then(|| row::table(locale, &model.rows, None))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn filters(locale: Tongue, model: &Organizations) -> impl IntoView + use<> {
    let none = Errors::default();
    let any = locale.text("organizations-any");
    let text = Field::new("text", locale.text("organizations-text"), &model.text).kind("search");
    let country = Field::new("country", locale.text("organizations-country"), &model.country);
    let kind = Field::new("kind", locale.text("organizations-kind"), &model.kind);
    view! {
        <form class="filters" method="get" action=urls::staff(locale.language, "/organizations") role="search">
            {field(locale, &text, &none)}
            {select(locale, &country, &any, &model.countries, &none)}
            {select(locale, &kind, &any, &model.kinds, &none)}
            <button>{locale.text("organizations-show")}</button>
        </form>
    }
}

/// Lists that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Organizations> {
    let rows = row::samples();
    vec![
        Organizations { text: "nobody".into(), ..Organizations::default() },
        Organizations {
            rows,
            total: 2,
            waiting: 14,
            done: Some(locale.text("organizations-saved")),
            ..Organizations::default()
        },
    ]
}
