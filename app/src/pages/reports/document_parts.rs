//! The parts of the page of one report.

use domain::report::ReportStep;
use leptos::prelude::*;

use super::document::{Document, Header, InLanguage, Lacking, Remark};
use crate::{
    components::{Field, field, notice, select, textarea},
    i18n::{Tongue, count, plain},
    urls,
};

/// Title, state, and the way back.
pub(super) fn heading(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let state = locale.code("report_state", model.state.code());
    let other = |id: i64, text: &str| {
        view! { <span><a href=urls::staff_report(locale.language, id, "")>{locale.text(text)}</a></span> " " }
    };
    let comparison = urls::staff_report(locale.language, model.id, "comparison");
    view! {
        <p><a href=urls::staff(locale.language, "/reports/documents")>{locale.text("documents-title")}</a></p>
        <h1>{model.title.clone()}</h1>
        <p class="facts">
            <span class="badge">{state}</span> " "
            {model.corrects.map(|id| other(id, "documents-corrects"))}
            {model.corrected_by.map(|id| other(id, "documents-corrected_by"))}
            <span><a href=comparison>{locale.text("documents-compare")}</a></span>
        </p>
    }
}

/// Pairs of label and value.
fn pairs(rows: &[(String, String)]) -> impl IntoView + use<> {
    let rows = rows
        .iter()
        .map(|(label, value)| view! { <dt>{label.clone()}</dt> <dd><bdi>{value.clone()}</bdi></dd> })
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }
}

/// What it is about.
pub(super) fn about(model: &Document) -> impl IntoView + use<> {
    pairs(&model.about)
}

/// What can be done with it.
pub(super) fn steps(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let step = |(step, refused): &(ReportStep, Option<String>)| {
        let action = urls::staff_report(locale.language, model.id, &format!("steps/{step}"));
        let label = locale.text(&format!("documents-step-{step}"));
        match refused {
            Some(why) => view! { <p><strong>{label}</strong> ": " {why.clone()}</p> }.into_any(),
            None => view! {
                <form method="post" action=action>
                    <input type="hidden" name="_token" value=model.token.clone()/>
                    <p class="actions"><button class="quiet">{label}</button></p>
                </form>
            }
            .into_any(),
        }
    };
    let steps = model.steps.iter().map(step).collect_view();
    (model.may_write && !model.steps.is_empty()).then(|| {
        view! { <h2>{locale.text("documents-next")}</h2> {translations(locale, model)} {steps} }
    })
}

/// In which languages the report will say something in another language, or what the original no longer says;
/// told before it is too late to mend.
fn translations(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let told = |id: &str, is_so: fn(&InLanguage) -> bool| {
        let names = model.languages.iter().filter(|row| is_so(row));
        let names: Vec<String> = names.map(|row| locale.code("language", row.language.as_str())).collect();
        let list = locale.formats.list(names.iter().map(String::as_str));
        (!names.is_empty() && !model.state.is_kept())
            .then(|| notice("warning", locale.with(id, &[("languages", list.into())])))
    };
    view! {
        {told("documents-untranslated", |row| row.missing > 0)}
        {told("documents-outdated", |row| row.stale > 0)}
    }
}

/// The main figures.
pub(super) fn figures(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let note = if model.state.is_kept() { "documents-figures-kept" } else { "documents-figures-now" };
    view! {
        <h2>{locale.text("documents-figures")}</h2>
        <p>{locale.text(note)}</p>
        {pairs(&model.figures)}
        <p class="facts"><span>{locale.text("report-digest")}</span> <code>{model.digest.clone()}</code></p>
    }
}

/// What events lack.
pub(super) fn lacking(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let rows = model.lacking.iter().map(|row| lacks(locale, row)).collect_view();
    let quality = urls::staff(locale.language, &format!("/reports/quality?report={}", model.id));
    let some = locale.with("documents-incomplete", &[("count", count(model.incomplete as u64))]);
    let tone = if model.incomplete == 0 { "done" } else { "warning" };
    view! {
        <h2>{locale.text("report-gaps")}</h2>
        {notice(tone, some)}
        <p><a href=quality>{locale.text("quality-title")}</a></p>
        {(!model.lacking.is_empty()).then(|| view! {
            <details><summary>{locale.text("documents-lacking")}</summary><ul>{rows}</ul></details>
        })}
    }
}

fn lacks(locale: Tongue, row: &Lacking) -> impl IntoView + use<> {
    let missing = locale.formats.list(row.missing.iter().map(String::as_str));
    let declared = row
        .declared
        .iter()
        .map(|(gap, reason)| {
            let values = [("gap", gap.as_str().into()), ("reason", reason.as_str().into())];
            view! { <br/> <small>{locale.with("documents-declared", &values)}</small> }
        })
        .collect_view();
    view! {
        <li>
            <a href=urls::staff_event(locale.language, row.event_id, "")>{row.title.clone()}</a>
            " " {missing} {declared}
        </li>
    }
}

/// Texts and files by language.
pub(super) fn languages(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let labels = ["documents-language", "documents-texts", "documents-files"].map(|id| locale.text(id));
    let heads = labels.clone().map(|label| view! { <th scope="col">{label}</th> }).collect_view();
    let rows = model.languages.iter().map(|row| in_language(locale, model, row, &labels)).collect_view();
    view! {
        <h2>{locale.text("documents-languages")}</h2>
        <table class="cards dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
    }
}

fn in_language(
    locale: Tongue,
    model: &Document,
    row: &InLanguage,
    labels: &[String; 3],
) -> impl IntoView + use<> {
    let [_, texts, files] = labels.clone();
    let lang = row.language.to_string();
    let values = [
        ("written", count(row.written as u64)),
        ("stale", count(row.stale as u64)),
        ("missing", count(row.missing as u64)),
    ];
    let write = urls::staff_report(locale.language, model.id, &format!("texts/{}", row.language));
    let links = row
        .files
        .iter()
        .map(|(code, name, digest)| {
            let href =
                urls::staff_report(locale.language, model.id, &format!("files/{}/{code}", row.language));
            let label = format!("{name} ({})", row.name);
            let title = digest.as_ref().map(|digest| plain(&digest_of(locale, digest)).into_owned());
            view! { <a class="button quiet" href=href download="" title=title aria-label=label>{name.clone()}</a> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row"><a href=write lang=lang>{row.name.clone()}</a></th>
            <td data-label=texts>{locale.with("documents-written", &values)}</td>
            <td data-label=files><span class="actions">{links}</span> {digests(locale, row)}</td>
        </tr>
    }
}

/// The digests of the files that were kept, with which whoever has one can tell that it is the same.
fn digests(locale: Tongue, row: &InLanguage) -> impl IntoView + use<> {
    let kept = row.files.iter().filter_map(|(_, name, digest)| Some((name.clone(), digest.clone()?)));
    let rows: Vec<_> = kept
        .map(|(name, digest)| view! { <dt>{name}</dt> <dd><code class="digest" dir="ltr">{digest}</code></dd> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <details><summary>{locale.text("documents-digests")}</summary><dl class="facts">{rows}</dl></details> }
    })
}

/// The digest of a file, named.
fn digest_of(locale: Tongue, digest: &str) -> String {
    locale.with("documents-digest", &[("digest", digest.into())])
}

/// The header's form.
pub(super) fn header(locale: Tongue, model: &Document, header: &Header) -> impl IntoView + use<> {
    let ask = |name: &str, value: &str| Field::new(name, locale.text(&format!("documents-{name}")), value);
    let number = ask("number", &header.number).hint(locale.text("documents-number-hint"));
    let errors = &model.errors;
    let day = |name: &str, value: &str| {
        let asked = Field::new(name, locale.text(&format!("new-report-{name}")), value);
        field(locale, &asked.kind("date").required(), errors)
    };
    let days = header.days.as_ref().map(|(from, to)| view! { {day("from", from)} {day("to", to)} });
    view! {
        <h2>{locale.text("documents-header")}</h2>
        <form method="post" action=urls::staff_report(locale.language, model.id, "header")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="seen" value=header.seen.clone()/>
            {field(locale, &number, errors)}
            {field(locale, &ask("agenda_item", &header.agenda_item), errors)}
            {field(locale, &ask("date", &header.date).kind("date"), errors)}
            {days}
            {select(locale, &ask("original", &header.original).required(), &locale.text("new-report-choose"), &header.languages, errors)}
            {field(locale, &ask("owner", &header.owner).required(), errors)}
            <p class="actions"><button class="quiet">{locale.text("documents-save")}</button></p>
        </form>
    }
}

/// Remarks, and the form for another.
pub(super) fn remarks(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let rows = model.remarks.iter().map(|row| remark(locale, model, row)).collect_view();
    let about = Field::new("passage", locale.text("documents-remark-about"), "");
    let body = Field::new("body", locale.text("documents-remark"), &model.remark).required();
    let whole = locale.text("documents-whole");
    let form = (model.may_write && !model.state.is_kept()).then(|| {
        view! {
            <form method="post" action=urls::staff_report(locale.language, model.id, "comments")>
                <input type="hidden" name="_token" value=model.token.clone()/>
                {select(locale, &about, &whole, &model.passages, &model.errors)}
                {textarea(locale, &body, &model.errors)}
                <p class="actions"><button class="quiet">{locale.text("documents-remark-make")}</button></p>
            </form>
        }
    });
    view! {
        <h2>{locale.text("documents-remarks")}</h2>
        {if model.remarks.is_empty() {
            view! { <p>{locale.text("documents-remarks-none")}</p> }.into_any()
        } else {
            view! { <ul class="events">{rows}</ul> }.into_any()
        }}
        {form}
    }
}

fn remark(locale: Tongue, model: &Document, row: &Remark) -> impl IntoView + use<> {
    let action = urls::staff_report(locale.language, model.id, &format!("comments/{}/settlement", row.id));
    let settle = (row.settled.is_none() && model.may_write && !model.state.is_kept()).then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <button class="quiet">{locale.text("documents-settle")}</button>
            </form>
        }
    });
    let settled = row.settled.clone().map(|by| {
        let by = locale.with("documents-settled", &[("by", by.into())]);
        view! { <span>{by}</span> }
    });
    view! {
        <li>
            <p class="facts">
                {(!row.about.is_empty()).then(|| view! { <span class="badge">{row.about.clone()}</span> " " })}
                <span>{row.made.clone()}</span> " "
                {settled}
            </p>
            <p class="prose"><bdi>{row.body.clone()}</bdi></p>
            {settle}
        </li>
    }
}

/// What happened.
pub(super) fn history(locale: Tongue, model: &Document) -> impl IntoView + use<> {
    let rows = model
        .history
        .iter()
        .map(|(at, what, who)| {
            view! { <li>{at.clone()} ": " {what.clone()} " (" <bdi>{who.clone()}</bdi> ")"</li> }
        })
        .collect_view();
    view! { <h2>{locale.text("documents-history")}</h2> <ul>{rows}</ul> }
}
