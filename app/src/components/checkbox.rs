//! One box to tick, with its hint and error.

use leptos::prelude::*;

use super::field::{Errors, Field};

/// A box; it is ticked if the field's value is not empty.
pub fn checkbox(field: &Field, errors: &Errors) -> impl IntoView + use<> {
    let error = errors.of(&field.name).map(str::to_owned);
    let invalid = error.as_ref().map(|_| "true");
    let class = if error.is_some() { "field wrong" } else { "field" };
    let Field { name, label, hint, value, required, label_lang, hint_lang, .. } = field.clone();
    let [label_dir, hint_dir] = [label_lang, hint_lang].map(|lang| lang.map(|it| it.direction().code()));
    let [label_lang, hint_lang] = [label_lang, hint_lang].map(|lang| lang.map(|it| it.to_string()));
    let described_by = field.described_by(errors);
    let error = error.map(|error| view! { <p class="error" id=format!("{name}-error")>{error}</p> });
    let hint = (!hint.is_empty())
        .then(|| view! { <p class="hint" id=format!("{name}-hint") lang=hint_lang dir=hint_dir>{hint}</p> });
    view! {
        <div class=class>
            {error}
            <label class="choice">
                <input type="checkbox" id=name.clone() name=name value="yes" checked=!value.is_empty() required=required
                    aria-invalid=invalid aria-describedby=described_by/>
                <span lang=label_lang dir=label_dir>{label}</span>
            </label>
            {hint}
        </div>
    }
}
