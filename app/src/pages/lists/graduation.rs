//! The decision on one scheduled graduation: it takes place, or it is put off.

use leptos::prelude::*;

use crate::{
    components::{Errors, Field, error_summary, field},
    document::Page,
    i18n::Tongue,
    urls,
};

/// A scheduled graduation to be decided.
#[derive(Debug, Clone, Default)]
pub struct Graduation {
    /// Code of the country.
    pub iso3: String,
    /// Name of the country.
    pub country: String,
    /// Code of the class.
    pub class: String,
    /// Name of the class.
    pub class_name: String,
    /// The day, in words.
    pub on: String,
    /// Source of a confirmation, as typed.
    pub confirmed_by: String,
    /// New day of a deferral, as typed.
    pub until: String,
    /// Source of a deferral, as typed.
    pub deferred_by: String,
    /// Token of the forms.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
}

/// The page.
pub fn graduation(locale: Tongue, model: &Graduation) -> Page<impl IntoView + use<>> {
    let title = locale.with(
        "lists-graduation-title",
        &[("country", model.country.as_str().into()), ("class", model.class_name.as_str().into())],
    );
    let errors = &model.errors;
    let source = |name: &str, value: &str| {
        Field::new(name, locale.text("lists-source"), value).hint(locale.text("lists-source-hint")).required()
    };
    let until = Field::new("until", locale.text("lists-until"), &model.until)
        .hint(locale.text("lists-until-hint"))
        .kind("date");
    let action = |part| urls::graduation(locale.language, &model.iso3, &model.class, part);
    let body = view! {
        <h1>{title.clone()}</h1>
        {error_summary(locale, errors)}
        <p>{locale.with("lists-graduation-day", &[("day", model.on.as_str().into())])}</p>
        <h2>{locale.text("lists-confirm")}</h2>
        <p>{locale.text("lists-confirm-help")}</p>
        <form method="post" action=action("confirmation")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            {field(locale, &source("confirmed_by", &model.confirmed_by), errors)}
            <div class="actions"><button>{locale.text("lists-confirm")}</button></div>
        </form>
        <h2>{locale.text("lists-defer")}</h2>
        <p>{locale.text("lists-defer-help")}</p>
        <form method="post" action=action("deferral")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            {field(locale, &until, errors)}
            {field(locale, &source("deferred_by", &model.deferred_by), errors)}
            <div class="actions"><button class="quiet">{locale.text("lists-defer")}</button></div>
        </form>
        <p><a href=urls::staff(locale.language, "/lists")>{locale.text("lists-all")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Graduation> {
    let plain = Graduation {
        iso3: "NPL".into(),
        country: "Nepal".into(),
        class: "LDC".into(),
        class_name: locale.code("class", "LDC"),
        on: "24 November 2026".into(),
        ..Graduation::default()
    };
    let mut errors = Errors::default();
    errors.add("until", locale.text("lists-error-day"));
    vec![plain.clone(), Graduation { until: "2026-01-01".into(), errors, ..plain }]
}
