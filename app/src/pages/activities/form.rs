//! The form of a record beside events.

use domain::{language::Language, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{
        Check, Choice, Errors, Field, check, checks, error_summary, field, notice, select, suggest,
    },
    document::Page,
    i18n::Tongue,
    urls,
};

/// The form.
#[derive(Debug, Clone, Default)]
pub struct ActivityForm {
    /// Row number; none for a new one.
    pub id: Option<i64>,
    /// The fields as stored or typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// What can be chosen.
    pub choices: Choices,
    /// Whether somebody else changed it since the form was given out.
    pub overtaken: bool,
    /// What was stored when the form was given out; empty for a new one.
    pub seen: String,
    /// Token of the form.
    pub token: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Languages of titles with their own names, the reader's first.
    pub titles: Vec<(Language, String)>,
    /// Kinds of records.
    pub kinds: Vec<Choice>,
    /// Sectors.
    pub sectors: Vec<Choice>,
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// Stages that are proposed.
    pub stages: Vec<Choice>,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Paragraphs by instrument.
    pub mandates: Vec<(String, Vec<Choice>)>,
}

/// The page.
pub fn form(locale: Tongue, model: &ActivityForm) -> Page<impl IntoView + use<>> {
    let title = locale.text(if model.id.is_some() { "activities-edit" } else { "activities-new" });
    let action = match model.id {
        Some(id) => urls::staff(locale.language, &format!("/activities/{id}")),
        None => urls::staff(locale.language, "/activities/new"),
    };
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/activities")>{locale.text("activities-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.overtaken.then(|| notice("warning", locale.text("activities-overtaken")))}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="seen" value=model.seen.clone()/>
            {fields(locale, model)}
            {boxes(locale, model, "sectors", &model.choices.sectors)}
            {boxes(locale, model, "languages", &model.choices.languages)}
            {boxes(locale, model, "themes", &model.choices.themes)}
            {mandates(locale, model)}
            <p class="actions"><button>{locale.text("activities-save")}</button></p>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, model: &ActivityForm) -> impl IntoView + use<> {
    let ActivityForm { typed, errors, choices, .. } = model;
    let asked = |name: &str| Field::new(name, locale.code("activities_field", name), typed.get(name));
    let line = |name: &str| field(locale, &asked(name), errors);
    let choose = locale.text("activities-choose");
    let date = asked("date").hint(locale.text("activities-date_hint"));
    let titles = choices
        .titles
        .iter()
        .map(|(language, own)| {
            let name = format!("title_{language}");
            let values = [("language", own.as_str().into())];
            let label = locale.with("activities-title_in", &values);
            field(locale, &Field::new(&name, label, typed.get(&name)).lang(*language), errors)
        })
        .collect_view();
    view! {
        <div class="columns">
            {field(locale, &asked("activity_ref").required(), errors)}
            {select(locale, &asked("kind").required(), &choose, &choices.kinds, errors)}
        </div>
        <div class="columns">{titles}</div>
        <div class="columns">
            {field(locale, &date, errors)}
            {line("number")}
            {suggest(locale, &asked("stage"), &choices.stages, errors)}
            {line("group")}
            {line("city")}
            {select(locale, &asked("country"), &choose, &choices.countries, errors)}
            {line("url")}
        </div>
    }
}

fn ticked(typed: &Typed, name: &str, choices: &[Choice], lang: Option<Language>) -> Vec<Check> {
    let one = |(value, label): &Choice| Check {
        value: value.clone(),
        label: label.clone(),
        checked: typed.has(name, value),
        lang,
    };
    choices.iter().map(one).collect()
}

fn boxes(locale: Tongue, model: &ActivityForm, name: &str, choices: &[Choice]) -> impl IntoView + use<> {
    let boxes = ticked(&model.typed, name, choices, None);
    checks(name, locale.code("activities_field", name), &boxes, &model.errors)
}

/// Paragraphs by instrument, folded away unless one is ticked. Their wording ships in English.
fn mandates(locale: Tongue, model: &ActivityForm) -> impl IntoView + use<> {
    let lang = (locale.language != Language::EN).then_some(Language::EN);
    let error = model.errors.of("mandates").map(|error| view! { <p class="error">{error.to_owned()}</p> });
    let groups = model
        .choices
        .mandates
        .iter()
        .map(|(name, paragraphs)| {
            let boxes = ticked(&model.typed, "mandates", paragraphs, lang);
            let open = boxes.iter().any(|one| one.checked);
            let boxes = boxes.iter().map(|one| check("mandates", one)).collect_view();
            view! { <details open=open><summary>{name.clone()}</summary><div>{boxes}</div></details> }
        })
        .collect_view();
    view! {
        <fieldset id="mandates" tabindex="-1">
            <legend>{locale.code("activities_field", "mandates")}</legend>
            {error}
            {groups}
        </fieldset>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<ActivityForm> {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    let blank = ActivityForm {
        choices: Choices {
            titles: vec![(locale.language, locale.code("language_own", locale.language.as_str()))],
            kinds: vec![named("record_kind", "recommendation")],
            sectors: vec![named("sector", "ITU-T")],
            themes: vec![named("theme", "iot")],
            stages: vec![named("stage", "approved")],
            mandates: vec![(
                locale.code("instrument", "R98-RCC-2024"),
                vec![("R98-RCC-2024/SG20/1".into(), "SG20/1: Write <Recommendations>.".into())],
            )],
            ..Choices::default()
        },
        token: "token".into(),
        ..ActivityForm::default()
    };
    let typed = Typed(vec![
        ("activity_ref".into(), "AC-\"><script>".into()),
        ("themes".into(), "iot".into()),
        ("mandates".into(), "R98-RCC-2024/SG20/1".into()),
    ]);
    let mut wrong = ActivityForm { id: Some(3), typed, overtaken: true, ..blank.clone() };
    wrong.errors.add("kind", locale.text("wrong-missing"));
    vec![blank, wrong]
}
