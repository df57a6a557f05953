//! The forms by which somebody is asked: one country, or a list.

use domain::questionnaire::list::MOST_AT_ONCE;
use leptos::prelude::*;

use super::Questionnaire;
use crate::{
    components::{Field, field, select, textarea},
    i18n::{Tongue, count},
};

/// Both forms.
pub(super) fn forms(locale: Tongue, model: &Questionnaire) -> impl IntoView + use<> {
    view! {
        {one(locale, model)}
        {several(locale, model)}
    }
}

fn one(locale: Tongue, model: &Questionnaire) -> impl IntoView + use<> {
    let Questionnaire { typed, errors, .. } = model;
    let choose = locale.text("needs-choose");
    let asked =
        |name: &str| Field::new(name, locale.code("questionnaires_column", name), typed.get(name)).required();
    view! {
        <h2>{locale.text("questionnaires-ask")}</h2>
        <form method="post" action=model.address(locale, "/respondents") class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <div class="columns">
                {select(locale, &asked("country"), &choose, &model.countries, errors)}
                {field(locale, &asked("name"), errors)}
                {field(locale, &asked("email").kind("email"), errors)}
                {select(locale, &asked("language"), &choose, &model.languages, errors)}
            </div>
            <p class="actions"><button>{locale.text("questionnaires-add")}</button></p>
        </form>
    }
}

fn several(locale: Tongue, model: &Questionnaire) -> impl IntoView + use<> {
    let Questionnaire { typed, errors, .. } = model;
    let list = Field::new("list", locale.code("questionnaires_field", "list"), typed.get("list"))
        .hint(locale.with("questionnaires-list_help", &[("count", count(MOST_AT_ONCE))]))
        .required();
    let language = Field::new(
        "list_language",
        locale.code("questionnaires_field", "list_language"),
        typed.get("list_language"),
    );
    let wrong = (!model.wrong.is_empty()).then(|| {
        let items = model.wrong.iter().map(|(number, text, why)| {
            let line = locale.with("invitations-line", &[("number", count(*number))]);
            view! { <li>{line} " " <bdi><code>{text.clone()}</code></bdi> " " {why.clone()}</li> }
        });
        view! {
            <p>{locale.text("questionnaires-wrong_lines")}</p>
            <ul>{items.collect_view()}</ul>
        }
    });
    view! {
        <h2>{locale.text("questionnaires-several")}</h2>
        {wrong}
        <form method="post" action=model.address(locale, "/respondents/list") class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            {textarea(locale, &list, errors)}
            {select(locale, &language.required(), &locale.text("needs-choose"), &model.languages, errors)}
            <p class="actions"><button>{locale.text("questionnaires-add_all")}</button></p>
        </form>
    }
}
