//! Texts that people typed as their organization and that mean none of the list, most used first.

use leptos::prelude::*;

use crate::{
    components::{Pages, notice, pagination},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The texts.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// The texts of this page.
    pub rows: Vec<Waiting>,
    /// How many there are.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// A text, in all the ways in which it was typed.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    /// As texts are compared.
    pub spelling: String,
    /// As it was typed most often.
    pub text: String,
    /// How many registrations have it.
    pub uses: i64,
}

/// The page.
pub fn texts(locale: Tongue, model: &Texts) -> Page<impl IntoView + use<>> {
    let title = locale.text("organizations-texts");
    let rows = model.rows.iter().map(|row| line(locale, row)).collect_view();
    let heads = ["organizations-typed", "organizations-uses"]
        .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
    let table = (!model.rows.is_empty()).then(|| {
        view! {
            <table class="cards dense narrow">
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let body = view! {
        <p class="crumbs">
            <a href=urls::staff(locale.language, "/organizations")>{locale.text("organizations-title")}</a>
        </p>
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <p>{locale.text("organizations-texts_help")}</p>
        <p class="count" role="status">
            {locale.with("organizations-texts_found", &[("count", count(model.total))])}
        </p>
        {table}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn line(locale: Tongue, row: &Waiting) -> impl IntoView + use<> {
    let href = urls::staff_organization_text(locale.language, &row.spelling);
    view! {
        <tr>
            <th scope="row"><a href=href><bdi>{row.text.clone()}</bdi></a></th>
            <td class="number" data-label=locale.text("organizations-uses")>{locale.number(row.uses)}</td>
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Texts> {
    let row = Waiting { spelling: "artp dakar".into(), text: "A.R.T.P. <Dakar>".into(), uses: 12 };
    let done = Some(locale.text("organizations-text_left"));
    vec![Texts { done, ..Texts::default() }, Texts { rows: vec![row], total: 1, ..Texts::default() }]
}
