//! A field of several lines. The only place with the bare tag: leptos does not escape its content.

use leptos::prelude::*;

use super::field::{Errors, Field, around};
use crate::i18n::Tongue;

/// A field of several lines; what was typed is escaped here.
pub fn textarea(locale: Tongue, field: &Field, errors: &Errors) -> impl IntoView + use<> {
    let invalid = errors.of(&field.name).map(|_| "true");
    let lang = field.lang.map(|language| language.to_string());
    let dir = field.lang.map(|language| language.direction().code());
    let control = view! {
        <textarea id=field.name.clone() name=field.name.clone() rows="5" required=field.required lang=lang dir=dir
            aria-invalid=invalid aria-describedby=field.described_by(errors)>{escaped(&field.value)}</textarea>
    };
    around(locale, field, errors, control.into_any())
}

fn escaped(text: &str) -> String {
    // A line break directly after the tag is swallowed by browsers, so one is put there to lose.
    format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{document::html, i18n::Locales};

    #[test]
    fn what_was_typed_cannot_leave_the_field() {
        let locale = Locales::shipped().or_english(domain::language::Language::EN);
        let typed = Field::new("note", "Note", "</textarea><script>alert(1)</script>");
        let page = html(textarea(locale, &typed, &Errors::default()));
        assert!(page.contains("&lt;/textarea&gt;&lt;script&gt;"), "{page}");
        assert!(!page.contains("<script>"), "{page}");
    }
}
