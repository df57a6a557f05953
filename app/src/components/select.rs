//! A choice from a list: the browser's own control, which every reader and phone knows.

use leptos::prelude::*;

use super::field::{Errors, Field, around};
use crate::i18n::Tongue;

/// Value and finished label of one choice.
pub type Choice = (String, String);

/// A choice from a list; `empty` is the label of choosing nothing.
pub fn select(
    locale: Tongue,
    field: &Field,
    empty: &str,
    choices: &[Choice],
    errors: &Errors,
) -> impl IntoView + use<> {
    listed(locale, field, Some(empty), options(choices, &field.value).into_any(), errors)
}

/// A choice from a list of which one is always chosen.
pub fn select_one(
    locale: Tongue,
    field: &Field,
    choices: &[Choice],
    errors: &Errors,
) -> impl IntoView + use<> {
    listed(locale, field, None, options(choices, &field.value).into_any(), errors)
}

/// A choice from a list whose choices stand in groups, each with its name.
pub fn grouped_select(
    locale: Tongue,
    field: &Field,
    empty: &str,
    groups: &[(String, Vec<Choice>)],
    errors: &Errors,
) -> impl IntoView + use<> {
    let groups = groups
        .iter()
        .map(|(name, choices)| {
            view! { <optgroup label=name.clone()>{options(choices, &field.value)}</optgroup> }
        })
        .collect_view();
    listed(locale, field, Some(empty), groups.into_any(), errors)
}

fn listed(
    locale: Tongue,
    field: &Field,
    empty: Option<&str>,
    choices: AnyView,
    errors: &Errors,
) -> impl IntoView + use<> {
    let invalid = errors.of(&field.name).map(|_| "true");
    let control = view! {
        <select id=field.name.clone() name=field.name.clone() required=field.required aria-invalid=invalid
            aria-describedby=field.described_by(errors)>
            {empty.map(|empty| view! { <option value="">{empty.to_owned()}</option> })}
            {choices}
        </select>
    };
    around(locale, field, errors, control.into_any())
}

/// The choices of a native list, with the one that was chosen.
#[must_use]
pub fn options(choices: &[Choice], chosen: &str) -> impl IntoView + use<> {
    choices
        .iter()
        .map(|(value, label)| {
            view! { <option value=value.clone() selected=*value == chosen>{label.clone()}</option> }
        })
        .collect_view()
}
