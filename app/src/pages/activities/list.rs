//! Records beside events, the latest first.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, Passage, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Activities {
    /// Code of the kind, or empty.
    pub kind: String,
    /// Kinds that can be chosen.
    pub kinds: Vec<Choice>,
    /// Records of this page.
    pub rows: Vec<Row>,
    /// How many fit.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// One record.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Its reference.
    pub reference: String,
    /// Its title, with its language where it is not the page's.
    pub title: Option<Passage>,
    /// Its kind, named.
    pub kind: String,
    /// Its number; may be empty.
    pub number: String,
    /// How far it has come, named; may be empty.
    pub stage: String,
    /// When, in words; may be empty.
    pub date: String,
    /// Where; may be empty.
    pub place: String,
}

/// The page.
pub fn list(locale: Tongue, model: &Activities) -> Page<impl IntoView + use<>> {
    let title = locale.text("activities-title");
    let kind = Field::new("kind", locale.code("activities_field", "kind"), &model.kind);
    let none = Errors::default();
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <p class="actions">
            <a class="button" href=urls::staff(locale.language, "/activities/new")>{locale.text("activities-new")}</a>
        </p>
        <form class="filters" method="get" action=urls::staff(locale.language, "/activities") role="search">
            {select(locale, &kind, &locale.text("activities-any"), &model.kinds, &none)}
            <button>{locale.text("activities-show")}</button>
        </form>
        <p class="count" role="status">{locale.with("activities-found", &[("count", count(model.total))])}</p>
        {(!model.rows.is_empty()).then(|| table(locale, model))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn table(locale: Tongue, model: &Activities) -> impl IntoView + use<> {
    let labels = ["title", "kind", "number", "stage", "date", "place"]
        .map(|name| locale.code("activities_field", name));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let row = |one: &Row| {
        let cells = [&one.kind, &one.number, &one.stage, &one.date, &one.place];
        let cells = cells.into_iter().zip(&labels[1..]).map(|(text, label)| {
            let label = (!text.is_empty()).then(|| label.clone());
            view! { <td data-label=label><bdi>{text.clone()}</bdi></td> }
        });
        let (lang, dir) = one.title.as_ref().map(|title| (title.lang(), title.dir())).unwrap_or_default();
        let title = one.title.as_ref().map_or_else(|| one.reference.clone(), |title| title.text.clone());
        let href = urls::staff(locale.language, &format!("/activities/{}", one.id));
        view! {
            <tr>
                <th scope="row">
                    <a href=href lang=lang dir=dir>{title}</a> <br/><bdi class="soft">{one.reference.clone()}</bdi>
                </th>
                {cells.collect_view()}
            </tr>
        }
    };
    let rows = model.rows.iter().map(row).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Activities> {
    let row = Row {
        id: 3,
        reference: "AC-<1>".into(),
        title: Some(Passage { text: "Exigences des <capteurs>".into(), language: "fr".parse().ok() }),
        kind: locale.code("record_kind", "recommendation"),
        number: "Y.4000".into(),
        stage: locale.code("stage", "approved"),
        date: "2026".into(),
        place: String::new(),
    };
    let done = Some(locale.text("activities-saved"));
    vec![Activities::default(), Activities { rows: vec![row], total: 1, done, ..Activities::default() }]
}
