//! How the server writes an island into a page.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::{prelude::*, tachys::reactive_graph::OwnedView};

use super::{Conditions, Picker};
use crate::{
    components::{Choice, Errors, Field, around, options},
    i18n::Tongue,
    urls,
};

/// The choice of a country: the native list, complete, which the island turns into one that is searched
/// by typing. `names` is the address of the file with the names in every language.
pub fn country_field(
    locale: Tongue,
    field: &Field,
    empty: &str,
    countries: &[Choice],
    names: &str,
    errors: &Errors,
) -> impl IntoView + use<> {
    let invalid = errors.of(&field.name).map(|_| "true");
    let select = view! {
        <select id=field.name.clone() name=field.name.clone() required=field.required aria-invalid=invalid
            aria-describedby=field.described_by(errors) data-names=names.to_owned()
            data-found=locale.text("form-countries-found") data-none=locale.text("form-countries-none")>
            <option value="">{empty.to_owned()}</option>
            {options(countries, &field.value)}
        </select>
    };
    around(locale, field, errors, picker(select.into_any()))
}

/// The field for an organization, which proposes those of the managed list; any other can be typed. With
/// script the whole list is searched as one types.
pub fn organization_field(
    locale: Tongue,
    field: &Field,
    proposed: &[Choice],
    errors: &Errors,
) -> impl IntoView + use<> {
    let invalid = errors.of(&field.name).map(|_| "true");
    let list = format!("{}-proposals", field.name);
    let control = view! {
        <input id=field.name.clone() name=field.name.clone() type="text" value=field.value.clone() dir="auto"
            list=list.clone() autocomplete=field.autocomplete_or_off() required=field.required aria-invalid=invalid
            aria-describedby=field.described_by(errors) data-search=urls::organizations(locale.language)
            data-found=locale.text("form-organizations-found") data-none=locale.text("form-organizations-none")/>
        <datalist id=list>{options(proposed, "")}</datalist>
    };
    let control = if proposed.is_empty() {
        // Where there is no list there is nothing to search.
        control.into_any()
    } else {
        picker(control.into_any())
    };
    around(locale, field, errors, control)
}

/// The island around a native control; see [`Picker`] for what the control must say.
fn picker(control: AnyView) -> AnyView {
    in_context(move || view! { <Picker>{control}</Picker> })
}

/// The island that shows and hides the questions of the form around it, by what decides and what is known
/// beside; see [`Conditions`].
#[must_use]
pub fn conditions(rules: &str, known: &[(String, String)]) -> AnyView {
    let known: Vec<String> = known.iter().map(|(name, text)| format!("{name}\t{}", one_line(text))).collect();
    let told = view! { <span data-rules=rules.to_owned() data-known=known.join("\n")></span> }.into_any();
    in_context(move || view! { <Conditions>{told}</Conditions> })
}

/// No answer on which a question can depend has several lines.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r']).next().unwrap_or_default().to_owned()
}

/// Makes the view of an island. An island with children asks at once, before anything is rendered,
/// for the context that tells markup to be woken from markup to be left, and panics where there is
/// none; pages are plain functions and have none. The view keeps what it was made in alive until it
/// is rendered.
fn in_context<V: IntoView + 'static>(island: impl FnOnce() -> V) -> AnyView {
    let context = SsrSharedContext::new_islands();
    Owner::new_root(Some(Arc::new(context))).with(|| OwnedView::new(island().into_any()).into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_native_list_is_complete_and_what_script_would_show_is_hidden() {
        let select = view! { <select id="country"><option value="SEN">"Senegal"</option></select> };
        let html = picker(select.into_any()).to_html();
        assert!(html.contains(r#"<leptos-children><select id="country"><option value="SEN">Senegal</option></select></leptos-children>"#), "{html}");
        assert_eq!(html.matches(" hidden").count(), 2, "{html}");
        assert!(html.contains(r#"<leptos-island data-component="Picker_"#), "{html}");
        assert!(!html.contains("data-props"), "{html}");
    }
}
