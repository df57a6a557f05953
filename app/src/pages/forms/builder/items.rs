//! Sections and questions in the builder, each with what can be done to it.

use leptos::prelude::*;

use super::Builder;
use crate::{components::Passage, i18n::Tongue, urls};

/// A section.
#[derive(Debug, Clone)]
pub struct SectionRow {
    /// Id.
    pub id: String,
    /// Its title, or its id where it has none.
    pub title: Passage,
    /// When it is asked, named.
    pub moment: String,
    /// Its questions.
    pub questions: Vec<QuestionRow>,
}

/// A question.
#[derive(Debug, Clone)]
pub struct QuestionRow {
    /// Id.
    pub id: String,
    /// The question, or its id where it has no text.
    pub label: Passage,
    /// What sort it is, named.
    pub kind: String,
    /// What else holds for it, in words.
    pub notes: Vec<String>,
}

pub(super) fn section(locale: Tongue, page: &Builder, one: &SectionRow) -> impl IntoView + use<> {
    let own = format!("form/sections/{}", one.id);
    let new = urls::staff_event(locale.language, page.heading.id, &format!("{own}/questions/new"));
    let open = page.locked.is_none();
    let title = one.title.clone();
    let rows = one.questions.iter().map(|row| question(locale, page, &own, row)).collect_view();
    let heads = ["forms-question", "forms-kind", "forms-notes"]
        .map(|id| view! { <th scope="col">{locale.text(id)}</th> })
        .collect_view();
    let last = open.then(|| view! { <th scope="col">{locale.text("forms-change")}</th> });
    let table = (!one.questions.is_empty()).then(|| {
        view! {
            <table class="cards dense">
                <thead><tr>{heads} {last}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    view! {
        <section>
            <h2><span lang=title.lang() dir=title.dir()>{title.text.clone()}</span></h2>
            <p class="soft">{one.moment.clone()}</p>
            {open.then(|| actions(locale, page, &one.id, &own, &title.text))}
            {table}
            {open.then(|| view! {
                <p class="actions">
                    <a class="button quiet small" href=new
                        aria-label=spoken(locale, "forms-new_question", &title.text)>
                        {locale.text("forms-new_question")}
                    </a>
                </p>
            })}
        </section>
    }
}

fn question(locale: Tongue, page: &Builder, section: &str, row: &QuestionRow) -> impl IntoView + use<> {
    let own = format!("{section}/questions/{}", row.id);
    let change = page
        .locked
        .is_none()
        .then(|| view! { <td>{actions(locale, page, &row.id, &own, &row.label.text)}</td> });
    let notes = row.notes.iter().map(|note| view! { <li>{note.clone()}</li> }).collect_view();
    let notes = (!row.notes.is_empty()).then(|| view! { <ul class="plain">{notes}</ul> });
    let label = row.label.clone();
    view! {
        <tr>
            <th scope="row"><span lang=label.lang() dir=label.dir()>{label.text.clone()}</span></th>
            <td data-label=locale.text("forms-kind")>{row.kind.clone()}</td>
            <td data-label=locale.text("forms-notes")>{notes}</td>
            {change}
        </tr>
    }
}

fn actions(locale: Tongue, page: &Builder, id: &str, own: &str, name: &str) -> impl IntoView + use<> {
    let to = |part: &str| urls::staff_event(locale.language, page.heading.id, part);
    let move_one = |towards: &'static str, label: &str| {
        view! {
            <button class="quiet small" name="towards" value=towards aria-label=spoken(locale, label, name)>
                {locale.text(label)}
            </button>
        }
    };
    view! {
        <form method="post" action=to(&format!("form/items/{id}/order"))>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <div class="row-actions">
                <a class="button quiet small" href=to(own) aria-label=spoken(locale, "forms-edit", name)>
                    {locale.text("forms-edit")}
                </a>
                {move_one("start", "forms-up")}
                {move_one("end", "forms-down")}
                <button class="danger small" formaction=to(&format!("form/items/{id}/removal"))
                    aria-label=spoken(locale, "forms-remove", name)>
                    {locale.text("forms-remove")}
                </button>
            </div>
        </form>
    }
}

/// What a button is called where it stands beside others like it.
fn spoken(locale: Tongue, action: &str, name: &str) -> String {
    locale.with("forms-do_to", &[("action", locale.text(action).into()), ("name", name.into())])
}
