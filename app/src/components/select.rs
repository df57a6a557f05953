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
    let invalid = errors.of(&field.name).map(|_| "true");
    let control = view! {
        <select id=field.name.clone() name=field.name.clone() required=field.required aria-invalid=invalid
            aria-describedby=field.described_by(errors)>
            <option value="">{empty.to_owned()}</option>
            {options(choices, &field.value)}
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
