//! A one-line field that proposes values; anything else can be typed.

use leptos::prelude::*;

use super::{
    field::{Errors, Field, around},
    select::Choice,
};
use crate::i18n::Tongue;

/// A one-line field with a list of proposals.
pub fn suggest(
    locale: Tongue,
    field: &Field,
    proposals: &[Choice],
    errors: &Errors,
) -> impl IntoView + use<> {
    let invalid = errors.of(&field.name).map(|_| "true");
    let list = format!("{}-list", field.name);
    let options = proposals
        .iter()
        .map(|(value, label)| view! { <option value=value.clone()>{label.clone()}</option> })
        .collect_view();
    let control = view! {
        <input id=field.name.clone() name=field.name.clone() type="text" value=field.value.clone() dir="auto"
            list=list.clone() autocomplete=field.autocomplete_or_off() aria-invalid=invalid aria-describedby=field.described_by(errors)/>
        <datalist id=list>{options}</datalist>
    };
    around(locale, field, errors, control.into_any())
}
