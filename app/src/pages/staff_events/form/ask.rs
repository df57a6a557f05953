//! How one field of the form is asked for: its label and hint from the sentences, its text from what
//! was typed.

use domain::{language::Language, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Check, Choice, Errors, Field, checks, field, select, suggest, textarea},
    i18n::Tongue,
};

/// A form being asked for.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    pub(super) locale: Tongue,
    pub(super) typed: &'a Typed,
    pub(super) errors: &'a Errors,
}

/// The name of a field; of a text in a language, with that language.
pub(super) fn label(locale: Tongue, name: &str) -> String {
    let plain = locale.code("event_field", name);
    if plain != name {
        return plain;
    }
    let Some((base, suffix)) = name.rsplit_once('_') else { return plain };
    let base = locale.code("event_field", base);
    match suffix.parse::<usize>() {
        Ok(number) => format!("{base} {number}"),
        Err(_) => format!("{base} ({})", locale.code("language", suffix)),
    }
}

impl Ask<'_> {
    fn field(&self, name: &str) -> Field {
        let hint = self.locale.code("event_hint", name);
        let hint = if hint == name { String::new() } else { hint };
        Field::new(name, label(self.locale, name), self.typed.get(name)).hint(hint)
    }

    /// A one-line field.
    pub(super) fn line(&self, name: &str) -> impl IntoView + use<> {
        field(self.locale, &self.field(name), self.errors)
    }

    /// A one-line field of another type than text.
    pub(super) fn of_kind(&self, name: &str, kind: &'static str) -> impl IntoView + use<> {
        field(self.locale, &self.field(name).kind(kind), self.errors)
    }

    /// A one-line field in a language.
    pub(super) fn line_in(&self, name: &str, label: String, language: Language) -> impl IntoView + use<> {
        let asked = Field::new(name, label, self.typed.get(name)).lang(language);
        field(self.locale, &asked, self.errors)
    }

    /// A field of several lines.
    pub(super) fn lines(&self, name: &str, hint: String) -> impl IntoView + use<> {
        textarea(self.locale, &self.field(name).hint(hint), self.errors)
    }

    /// A field of several lines in a language.
    pub(super) fn lines_in(&self, name: &str, label: String, language: Language) -> impl IntoView + use<> {
        let asked = Field::new(name, label, self.typed.get(name)).lang(language);
        textarea(self.locale, &asked, self.errors)
    }

    /// A choice; nothing chosen is not stated.
    pub(super) fn choice(&self, name: &str, choices: &[Choice]) -> impl IntoView + use<> {
        let empty = self.locale.text("staff_events-not_stated");
        select(self.locale, &self.field(name), &empty, choices, self.errors)
    }

    /// A line with proposals.
    pub(super) fn proposed(&self, name: &str, proposals: &[Choice]) -> impl IntoView + use<> {
        suggest(self.locale, &self.field(name), proposals, self.errors)
    }

    /// Boxes to tick. What is stored and is no choice any more keeps a box, so that saving does not
    /// lose it.
    pub(super) fn boxes(
        &self,
        name: &str,
        choices: &[Choice],
        lang: Option<Language>,
    ) -> impl IntoView + use<> {
        let mut boxes = self.checks_of(name, choices, lang);
        boxes.extend(self.checks_beside(name, choices));
        checks(name, label(self.locale, name), &boxes, self.errors)
    }

    /// The boxes of these choices of a field.
    pub(super) fn checks_of(&self, name: &str, choices: &[Choice], lang: Option<Language>) -> Vec<Check> {
        let check = |(value, label): &Choice| Check {
            value: value.clone(),
            label: label.clone(),
            checked: self.typed.has(name, value),
            lang,
        };
        choices.iter().map(check).collect()
    }

    /// Boxes for what is stored and is none of the choices.
    pub(super) fn checks_beside(&self, name: &str, choices: &[Choice]) -> Vec<Check> {
        let is_known = |value: &str| choices.iter().any(|(choice, _)| choice == value);
        let others = self.typed.all(name).filter(|value| !is_known(value));
        others
            .map(|value| Check {
                value: value.to_owned(),
                label: value.to_owned(),
                checked: true,
                lang: None,
            })
            .collect()
    }
}
