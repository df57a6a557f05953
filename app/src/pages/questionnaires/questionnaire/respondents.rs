//! Who is asked, and who has answered what beside the themes.

use leptos::prelude::*;

use super::{Questionnaire, Respondent};
use crate::i18n::Tongue;

/// The columns; names and addresses are for those who may change the questionnaire.
fn columns(model: &Questionnaire) -> Vec<&'static str> {
    let all = ["country", "name", "email", "language", "told", "answered"];
    let private = ["name", "email", "language", "told"];
    all.into_iter().filter(|name| model.may_change || !private.contains(name)).collect()
}

/// The respondents.
pub(super) fn table(locale: Tongue, model: &Questionnaire) -> Option<impl IntoView + use<>> {
    let columns = columns(model);
    let label = |name: &str| locale.code("questionnaires_column", name);
    let head = columns.iter().map(|name| view! { <th scope="col">{label(name)}</th> }).collect_view();
    let rows = model
        .respondents
        .iter()
        .map(|one| {
            let cells = columns[1..].iter().map(|name| cell(locale, one, name, label(name))).collect_view();
            let removal = model.may_change.then(|| view! { <td>{removal(locale, model, one)}</td> });
            view! { <tr><th scope="row">{one.country.clone()}</th>{cells}{removal}</tr> }
        })
        .collect_view();
    let last = model.may_change.then(|| view! { <td></td> });
    let help =
        model.may_change.then(|| view! { <p class="hint">{locale.text("questionnaires-remove_help")}</p> });
    (!model.respondents.is_empty()).then(|| {
        view! {
            <table class="cards dense">
                <thead><tr>{head}{last}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
            {help}
        }
    })
}

fn cell(locale: Tongue, one: &Respondent, name: &str, label: String) -> impl IntoView + use<> {
    let or = |text: &str, otherwise: &str| {
        if text.is_empty() { locale.text(otherwise) } else { text.to_owned() }
    };
    let text = match (name, &one.who) {
        ("name", None) => locale.text("questionnaires-erased"),
        ("name", Some((name, _))) => name.clone(),
        ("email", Some((_, email))) => email.clone(),
        ("language", Some(_)) => one.language.clone(),
        ("told", _) => one.told.clone(),
        ("answered", _) => or(&one.answered, "questionnaires-not_yet"),
        _ => String::new(),
    };
    let label = (!text.is_empty()).then_some(label);
    view! { <td data-label=label><bdi>{text}</bdi></td> }
}

fn removal(locale: Tongue, model: &Questionnaire, one: &Respondent) -> Option<impl IntoView + use<>> {
    one.who.as_ref()?;
    let action = model.address(locale, &format!("/respondents/{}/removal", one.id));
    let spoken = locale.with("questionnaires-remove_one", &[("country", one.country.as_str().into())]);
    Some(view! {
        <form method="post" action=action>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <button class="quiet" aria-label=spoken>{locale.text("questionnaires-remove")}</button>
        </form>
    })
}

/// What was said beside the themes.
pub(super) fn remarks(locale: Tongue, model: &Questionnaire) -> Option<impl IntoView + use<>> {
    let said = model
        .remarks
        .iter()
        .map(|(country, text)| view! { <dt>{country.clone()}</dt><dd class="prose" dir="auto">{text.clone()}</dd> })
        .collect_view();
    (!model.remarks.is_empty()).then(|| {
        view! { <h2>{locale.text("questionnaires-remarks")}</h2> <dl class="facts">{said}</dl> }
    })
}
