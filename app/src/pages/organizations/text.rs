//! One text that people typed as their organization: which organization it means is chosen from those
//! that are written alike, searched for, or made new.

use leptos::prelude::*;

use super::row::{self, Row};
use crate::{
    components::{Errors, Field, field},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The text.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// As texts are compared.
    pub spelling: String,
    /// In all the ways in which it was typed, with the number of registrations that have it.
    pub texts: Vec<(String, i64)>,
    /// Words of a name that was searched for.
    pub search: String,
    /// What was found, or is written alike.
    pub rows: Vec<Row>,
    /// Token of the forms.
    pub token: String,
}

/// The page.
pub fn text(locale: Tongue, model: &Text) -> Page<impl IntoView + use<>> {
    let title = locale.text("organizations-text_title");
    let texts = model
        .texts
        .iter()
        .map(|(text, uses)| {
            let uses = locale.with("organizations-uses_count", &[("count", count(*uses))]);
            view! { <li><bdi>{text.clone()}</bdi> " " <span class="soft">{uses}</span></li> }
        })
        .collect_view();
    let body = view! {
        <p class="crumbs">
            <a href=urls::staff(locale.language, "/organizations/texts")>{locale.text("organizations-texts")}</a>
        </p>
        <h1>{title.clone()}</h1>
        <ul>{texts}</ul>
        <p>{locale.text("organizations-text_help")}</p>
        {search(locale, model)}
        {found(locale, model)}
        {others(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn search(locale: Tongue, model: &Text) -> impl IntoView + use<> {
    let none = Errors::default();
    let words = Field::new("text", locale.text("organizations-text"), &model.search).kind("search");
    view! {
        <form class="filters" method="get" action=urls::staff(locale.language, "/organizations/text") role="search">
            <input type="hidden" name="spelling" value=model.spelling.clone()/>
            {field(locale, &words, &none)}
            <button>{locale.text("organizations-show")}</button>
        </form>
    }
}

fn found(locale: Tongue, model: &Text) -> AnyView {
    if model.rows.is_empty() {
        return view! { <p role="status">{locale.text("organizations-none_alike")}</p> }.into_any();
    }
    let (spelling, token) = (model.spelling.clone(), model.token.clone());
    let action = urls::staff(locale.language, "/organizations/text/assignment");
    let assign = move |row: &Row| {
        let spoken = locale.with("organizations-assign_to", &[("name", row.name().into())]);
        view! {
            <form method="post" action=action.clone()>
                <input type="hidden" name="_token" value=token.clone()/>
                <input type="hidden" name="spelling" value=spelling.clone()/>
                <input type="hidden" name="organization" value=row.id.to_string()/>
                <button class="small" aria-label=spoken>{locale.text("organizations-assign")}</button>
            </form>
        }
        .into_any()
    };
    row::table(locale, &model.rows, Some(&assign)).into_any()
}

fn others(locale: Tongue, model: &Text) -> impl IntoView + use<> {
    let first = model.texts.first().map(|(text, _)| text.clone()).unwrap_or_default();
    view! {
        <h2>{locale.text("organizations-none_of_these")}</h2>
        <div class="actions">
            <form method="get" action=urls::staff(locale.language, "/organizations/new")>
                <input type="hidden" name="spelling" value=model.spelling.clone()/>
                <input type="hidden" name=format!("name_{}", locale.language) value=first/>
                <button>{locale.text("organizations-new")}</button>
            </form>
            <form method="post" action=urls::staff(locale.language, "/organizations/text/leaving")>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <input type="hidden" name="spelling" value=model.spelling.clone()/>
                <button class="quiet">{locale.text("organizations-leave")}</button>
            </form>
        </div>
        <p class="hint">{locale.text("organizations-leave_help")}</p>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Text> {
    let plain = Text {
        spelling: "artp dakar".into(),
        texts: vec![("A.R.T.P. <Dakar>".into(), 9), ("artp, Dakar".into(), 3)],
        token: "token".into(),
        ..Text::default()
    };
    let found = Text { rows: row::samples(), search: "artp".into(), ..plain.clone() };
    vec![plain, found]
}
