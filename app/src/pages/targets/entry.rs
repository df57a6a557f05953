//! The fields of a target, for a new one and for a correction.

use domain::typed::Typed;
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, grouped_select, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The fields of a target.
#[derive(Debug, Clone, Default)]
pub struct Target {
    /// Row number; none for a new one.
    pub id: Option<i64>,
    /// The fields as stored or typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// The figures that can be chosen, by where they stand.
    pub figures: Vec<(String, Vec<Choice>)>,
    /// What a statement can be about.
    pub subjects: Vec<Choice>,
    /// Whether somebody else changed it since the form was given out.
    pub overtaken: bool,
    /// Whether somebody removed it since.
    pub removed: bool,
    /// What was stored when the form was given out; empty for a new one.
    pub seen: String,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn entry(locale: Tongue, model: &Target) -> Page<impl IntoView + use<>> {
    let title = locale.text(if model.id.is_some() { "targets-edit" } else { "targets-new" });
    let action = match model.id {
        Some(id) => urls::staff(locale.language, &format!("/targets/{id}")),
        None => urls::staff(locale.language, "/targets/new"),
    };
    let removal = model.id.map(|id| {
        let action = urls::staff(locale.language, &format!("/targets/{id}/removal"));
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <input type="hidden" name="seen" value=model.seen.clone()/>
                <p class="actions"><button class="danger">{locale.text("targets-remove")}</button></p>
            </form>
        }
    });
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/targets")>{locale.text("targets-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.overtaken.then(|| notice("warning", locale.text("needs-overtaken")))}
        {model.removed.then(|| notice("warning", locale.text("needs-removed_meanwhile")))}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="seen" value=model.seen.clone()/>
            {fields(locale, model)}
            <p class="actions"><button>{locale.text("needs-save")}</button></p>
        </form>
        {removal}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, model: &Target) -> impl IntoView + use<> {
    let Target { typed, errors, figures, subjects, .. } = model;
    let asked = |name: &str| Field::new(name, locale.code("targets_field", name), typed.get(name));
    let must = |name: &str| asked(name).required();
    let choose = locale.text("needs-choose");
    let subject = asked("subject").hint(locale.text("targets-subject_hint"));
    let to = must("to").hint(locale.text("targets-to_hint")).kind("date");
    view! {
        {grouped_select(locale, &must("figure"), &choose, figures, errors)}
        {select(locale, &subject, &locale.text("targets-everything"), subjects, errors)}
        <div class="columns">
            {field(locale, &must("from").kind("date"), errors)}
            {field(locale, &to, errors)}
            {field(locale, &must("number").hint(locale.text("targets-number_hint")), errors)}
            {field(locale, &must("source").hint(locale.text("targets-source_hint")), errors)}
        </div>
        {textarea(locale, &asked("note").hint(locale.text("targets-note_hint")), errors)}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Target> {
    let choice = |name: &str, id: &str| (name.to_owned(), locale.text(id));
    let whole = vec![choice("participation.distinct_people", "report-people")];
    let of_africa = vec![choice("participation.by_region.AFR.female", "report-women")];
    let figures = vec![(locale.text("report-t14"), whole), (locale.code("region", "AFR"), of_africa)];
    let subjects = vec![("region:AFR".to_owned(), locale.code("region", "AFR"))];
    let blank = Target { figures, subjects, token: "token".into(), ..Target::default() };
    let typed = Typed(vec![
        ("figure".into(), "participation.by_region.AFR.female".into()),
        ("from".into(), "2024-10-15".into()),
        ("to".into(), "2024-10-15".into()),
        ("number".into(), "1\"<x>\"".into()),
        ("note".into(), "</textarea><script>alert(1)</script>".into()),
    ]);
    let mut wrong = Target { id: Some(3), typed, overtaken: true, ..blank.clone() };
    wrong.errors.add("to", locale.code("wrong", "empty_period"));
    wrong.errors.add("number", locale.code("wrong", "not_a_number"));
    vec![blank, wrong]
}
