//! The records of a paragraph, those that may answer it, and the form that links another one.

use leptos::prelude::*;

use super::Paragraph;
use crate::{
    components::{Field, Passage, field},
    i18n::{Tongue, count},
    urls,
};

/// A record that answers a paragraph.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// Which, as forms spell it: `event:12`.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Its title, with its language where it is not the page's.
    pub title: Option<Passage>,
    /// Its page; empty if it has none.
    pub link: String,
    /// Its kind, named.
    pub kind: String,
    /// Its date, in words.
    pub date: String,
    /// Whether it has taken place.
    pub is_done: bool,
    /// How much of it answers the paragraph, in words; may be empty.
    pub share: String,
    /// Whether its own record bears the link: what stands with its parent is undone there.
    pub own: bool,
    /// Whether it lies within what the reader is limited to, who may then decide about it.
    pub mine: bool,
}

/// A record that may answer a paragraph.
#[derive(Debug, Clone, Default)]
pub struct Suggestion {
    /// The record.
    pub record: Record,
    /// How well it fits, named.
    pub fit: String,
}

fn name(record: &Record) -> impl IntoView + use<> {
    let (lang, dir) = record.title.as_ref().map(|title| (title.lang(), title.dir())).unwrap_or_default();
    let title = record.title.as_ref().map_or_else(|| record.reference.clone(), |title| title.text.clone());
    let link = record.link.clone();
    let title = if link.is_empty() {
        view! { <span lang=lang dir=dir>{title}</span> }.into_any()
    } else {
        view! { <a href=link lang=lang dir=dir>{title}</a> }.into_any()
    };
    view! { {title} <br/><bdi class="soft">{record.reference.clone()}</bdi> }
}

/// A form of one button that decides about a record.
fn decision(locale: Tongue, model: &Paragraph, record: &Record, verdict: &'static str) -> AnyView {
    let (label, about, class) = match verdict {
        "confirmed" => ("mandates-confirm", "mandates-confirm_about", "small"),
        _ => ("mandates-reject", "mandates-reject_about", "quiet small"),
    };
    let about = locale.with(about, &[("record", record.reference.as_str().into())]);
    let share = (verdict == "confirmed").then(|| share(locale, model, record));
    view! {
        <form method="post" action=urls::staff(locale.language, "/mandates/paragraph/links")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="id" value=model.id.clone()/>
            <input type="hidden" name="record" value=record.id.clone()/>
            <input type="hidden" name="verdict" value=verdict/>
            {share}
            <button class=class aria-label=about>{locale.text(label)}</button>
        </form>
    }
    .into_any()
}

fn heads(locale: Tongue, ids: &[&str]) -> impl IntoView + use<> {
    ids.iter().map(|id| view! { <th scope="col">{locale.text(id)}</th> }).collect_view()
}

/// The records that answer the paragraph.
pub(super) fn answering(locale: Tongue, model: &Paragraph) -> impl IntoView + use<> {
    let rows = model.records.iter().map(|record| answer(locale, model, record)).collect_view();
    let heads = heads(
        locale,
        &[
            "mandates-record",
            "mandates-kind",
            "mandates-date",
            "mandates-state",
            "mandates-share",
            "mandates-change",
        ],
    );
    view! {
        <h2>{locale.text("mandates-records")}</h2>
        <p class="count">{locale.with("mandates-records_found", &[("count", count(model.counted))])}</p>
        {(!model.records.is_empty()).then(|| view! {
            <table class="cards dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        })}
    }
}

fn answer(locale: Tongue, model: &Paragraph, record: &Record) -> impl IntoView + use<> {
    let cell = |id: &str, text: &str| {
        let label = (!text.is_empty()).then(|| locale.text(id));
        view! { <td data-label=label>{text.to_owned()}</td> }
    };
    let state = locale.text(if record.is_done { "mandates-state_done" } else { "mandates-state_ahead" });
    let change = if !record.own {
        view! { <span class="soft">{locale.text("mandates-from_parent")}</span> }.into_any()
    } else if model.may_link && record.mine {
        decision(locale, model, record, "rejected")
    } else {
        ().into_any()
    };
    view! {
        <tr>
            <th scope="row">{name(record)}</th>
            {cell("mandates-kind", &record.kind)}
            {cell("mandates-date", &record.date)}
            {cell("mandates-state", &state)}
            {cell("mandates-share", &record.share)}
            <td>{change}</td>
        </tr>
    }
}

/// The records that may answer the paragraph.
pub(super) fn suggested(locale: Tongue, model: &Paragraph) -> Option<impl IntoView + use<>> {
    let (rows, total) = &model.suggestions;
    let decide = |record: &Record| {
        (model.may_link && record.mine).then(|| {
            view! {
                <div class="row-actions">
                    {decision(locale, model, record, "confirmed")}
                    {decision(locale, model, record, "rejected")}
                </div>
            }
        })
    };
    let rows = rows
        .iter()
        .map(|one| {
            view! {
                <tr>
                    <th scope="row">{name(&one.record)}</th>
                    <td data-label=locale.text("mandates-kind")>{one.record.kind.clone()}</td>
                    <td data-label=locale.text("mandates-date")>{one.record.date.clone()}</td>
                    <td data-label=locale.text("mandates-fit")>{one.fit.clone()}</td>
                    <td>{decide(&one.record)}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = heads(
        locale,
        &["mandates-record", "mandates-kind", "mandates-date", "mandates-fit", "mandates-change"],
    );
    (*total > 0).then(|| {
        view! {
            <h2>{locale.text("mandates-suggestions")}</h2>
            <p>{locale.with("mandates-suggestions_help", &[("count", count(*total))])}</p>
            <table class="cards dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        }
    })
}

/// What of a suggested record answers the paragraph; what was typed there and is wrong stands there again.
fn share(locale: Tongue, model: &Paragraph, record: &Record) -> impl IntoView + use<> {
    let is_typed = model.typed_record == record.id;
    let typed = if is_typed { model.typed_share.clone() } else { String::new() };
    let wrong = model.errors.of("share").filter(|_| is_typed).map(str::to_owned);
    let id = format!("share-{}-error", record.id.replace(':', "-"));
    let (invalid, described) = (wrong.is_some().then_some("true"), wrong.is_some().then(|| id.clone()));
    let about = locale.with("mandates-share_about", &[("record", record.reference.as_str().into())]);
    let wrong = wrong.map(|wrong| view! { <p id=id class="error">{wrong}</p> });
    view! {
        {wrong}
        <label class="soft">
            {locale.text("mandates-share_of")} " "
            <input name="share" inputmode="numeric" size="3" maxlength="3" value=typed
                aria-label=about aria-invalid=invalid aria-describedby=described/>
        </label>
        " "
    }
}

/// The form that links a record by its reference.
pub(super) fn another(locale: Tongue, model: &Paragraph) -> impl IntoView + use<> {
    // What was typed beside a suggestion stands there.
    let is_typed_here = model.suggestions.0.iter().all(|one| one.record.id != model.typed_record);
    let here = |typed: &str| if is_typed_here { typed.to_owned() } else { String::new() };
    let none = crate::components::Errors::default();
    let errors = if is_typed_here { &model.errors } else { &none };
    let record = Field::new("record", locale.text("mandates-reference"), here(&model.typed_record))
        .hint(locale.text("mandates-reference_help"))
        .required();
    let share = Field::new("share", locale.text("mandates-share_of"), here(&model.typed_share))
        .hint(locale.text("mandates-share_help"));
    view! {
        <h2>{locale.text("mandates-another")}</h2>
        <form method="post" action=urls::staff(locale.language, "/mandates/paragraph/links") class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="id" value=model.id.clone()/>
            <input type="hidden" name="verdict" value="confirmed"/>
            <div class="columns">
                {field(locale, &record, errors)}
                {field(locale, &share, errors)}
            </div>
            <p class="actions"><button>{locale.text("mandates-link")}</button></p>
        </form>
    }
}

/// Records that samples show.
pub(super) fn samples() -> Vec<Record> {
    let event = Record {
        id: "event:3".into(),
        reference: "EV-2024-<1>".into(),
        title: Some(Passage { text: "Forum on <smart> cities".into(), language: None }),
        link: "/en/staff/events/3".into(),
        kind: "Forum".into(),
        date: "12 September 2024".into(),
        is_done: true,
        share: "40 %".into(),
        own: true,
        mine: true,
    };
    let inherited = Record { own: false, is_done: false, title: None, share: String::new(), ..event.clone() };
    vec![event, inherited]
}

/// Suggestions that samples show.
pub(super) fn suggestions(locale: Tongue) -> Vec<Suggestion> {
    let record = Record { id: "activity:4".into(), link: String::new(), ..samples().remove(0) };
    vec![Suggestion { record, fit: locale.code("fit", "likely") }]
}
