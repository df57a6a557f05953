//! The form of an organization: its names in each language, aliases, country and kind.

use domain::{language::Language, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select, textarea},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The form.
#[derive(Debug, Clone, Default)]
pub struct Organization {
    /// Row number; none for a new one.
    pub id: Option<i64>,
    /// The fields as typed or stored.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// Languages of names, with their own names; the reader's first.
    pub languages: Vec<(Language, String)>,
    /// Countries that can be chosen.
    pub countries: Vec<Choice>,
    /// Kinds that can be chosen.
    pub kinds: Vec<Choice>,
    /// Texts that people typed and that mean it, with the number of registrations that have them.
    pub texts: Vec<(String, i64)>,
    /// The typed text that will mean the new organization; empty for none.
    pub spelling: String,
    /// Whether it was saved just now.
    pub done: bool,
    /// Whether somebody else changed it since the form was given out.
    pub overtaken: bool,
    /// What the form was made of.
    pub mark: String,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn form(locale: Tongue, model: &Organization) -> Page<impl IntoView + use<>> {
    let title = match model.id {
        Some(_) => locale.text("organizations-edit"),
        None => locale.text("organizations-new"),
    };
    let body = view! {
        <p class="crumbs">
            <a href=urls::staff(locale.language, "/organizations")>{locale.text("organizations-title")}</a>
        </p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.done.then(|| notice("done", locale.text("organizations-saved")))}
        {model.overtaken.then(|| notice("warning", locale.text("organizations-overtaken")))}
        {fields(locale, model)}
        {texts(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, model: &Organization) -> impl IntoView + use<> {
    let Organization { typed, errors, .. } = model;
    let names =
        model.languages.iter().map(|(language, own)| name(locale, model, *language, own)).collect_view();
    let asked = |name: &str, label: &str| Field::new(name, locale.text(label), typed.get(name));
    let aliases = asked("aliases", "organizations-aliases").hint(locale.text("organizations-aliases_help"));
    let abbreviation = asked("abbreviation", "organizations-abbreviation");
    let none = locale.text("organizations-not_stated");
    let country = asked("country", "organizations-country").hint(locale.text("organizations-country_help"));
    let action = match model.id {
        Some(id) => urls::staff_organization(locale.language, id, ""),
        None => urls::staff(locale.language, "/organizations/new"),
    };
    let merger = model.id.map(|id| {
        let href = urls::staff_organization(locale.language, id, "merger");
        view! { <a href=href>{locale.text("organizations-merge_with")}</a> }
    });
    view! {
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="mark" value=model.mark.clone()/>
            <input type="hidden" name="spelling" value=model.spelling.clone()/>
            <h2>{locale.text("organizations-names")}</h2>
            <p class="hint">{locale.text("organizations-names_help")}</p>
            <div class="columns">{names}</div>
            <div class="columns">
                {field(locale, &abbreviation, errors)}
                {select(locale, &country, &none, &model.countries, errors)}
                {select(locale, &asked("kind", "organizations-kind"), &none, &model.kinds, errors)}
            </div>
            {textarea(locale, &aliases, errors)}
            <p class="actions"><button>{locale.text("organizations-save")}</button> {merger}</p>
        </form>
    }
}

/// The name in one language, labelled with the language's own name.
fn name(locale: Tongue, model: &Organization, language: Language, own: &str) -> impl IntoView + use<> {
    let name = format!("name_{language}");
    let label = Some(language).filter(|language| *language != locale.language);
    let asked = Field::new(&name, own, model.typed.get(&name)).lang(language).labelled_in(label, None);
    field(locale, &asked, &model.errors)
}

fn texts(locale: Tongue, model: &Organization) -> Option<impl IntoView + use<>> {
    let rows = model
        .texts
        .iter()
        .map(|(text, uses)| {
            let uses = locale.with("organizations-uses_count", &[("count", count(*uses))]);
            view! { <li><bdi>{text.clone()}</bdi> " " <span class="soft">{uses}</span></li> }
        })
        .collect_view();
    (!model.texts.is_empty()).then(|| {
        view! { <h2>{locale.text("organizations-typed_as")}</h2> <ul>{rows}</ul> }
    })
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Organization> {
    let other = if locale.language == Language::EN { "ar" } else { "en" };
    let languages = std::iter::once(locale.language).chain(other.parse().ok());
    let languages =
        languages.map(|language| (language, locale.code("language_own", language.as_str()))).collect();
    let blank = Organization { languages, token: "token".into(), ..Organization::default() };
    let typed = Typed(vec![
        (format!("name_{}", locale.language), "ITU \"><script>".into()),
        ("aliases".into(), "</textarea><script>alert(1)</script>".into()),
    ]);
    let stored = Organization {
        id: Some(7),
        typed: typed.clone(),
        texts: vec![("I.T.U. <Geneva>".into(), 12)],
        done: true,
        mark: "mark".into(),
        ..blank.clone()
    };
    let mut wrong = Organization { typed, overtaken: true, id: Some(7), ..blank.clone() };
    wrong.errors.add(&format!("name_{}", locale.language), locale.text("wrong-missing"));
    vec![blank, stored, wrong]
}
