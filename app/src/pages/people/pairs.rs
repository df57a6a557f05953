//! Pairs of people who could be one, for somebody to look at.

use leptos::prelude::*;

use super::face::{self, Face};
use crate::{
    components::{Pages, notice, pagination},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The pairs.
#[derive(Debug, Clone, Default)]
pub struct Pairs {
    /// The pairs of this page.
    pub rows: Vec<Pair>,
    /// How many there are, as far as they were counted.
    pub total: u64,
    /// Whether there are more than were counted.
    pub more: bool,
    /// Where in the list.
    pub pages: Pages,
    /// Whether the reader may merge people and tell them apart.
    pub may_merge: bool,
    /// Whether a pair was told apart just now.
    pub done: bool,
    /// Token of the forms.
    pub token: String,
}

/// Two people who could be one.
#[derive(Debug, Clone, Default)]
pub struct Pair {
    /// The one.
    pub one: Face,
    /// The other.
    pub other: Face,
    /// Why, named.
    pub reasons: Vec<String>,
}

/// The page.
pub fn pairs(locale: Tongue, model: &Pairs) -> Page<impl IntoView + use<>> {
    let title = locale.text("people-pairs");
    let found = if model.more { "people-pairs_more" } else { "people-pairs_found" };
    let rows = model.rows.iter().map(|pair| line(locale, model, pair)).collect_view();
    let heads = ["people-pair_one", "people-pair_other", "people-pair_reason", "people-pair_decide"]
        .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
    let table = (!model.rows.is_empty()).then(|| {
        view! {
            <table class="cards">
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/people")>{locale.text("people-title")}</a></p>
        <h1>{title.clone()}</h1>
        {model.done.then(|| notice("done", locale.text("people-told_apart")))}
        <p>{locale.text("people-pairs_help")}</p>
        <p class="count" role="status">{locale.with(found, &[("count", count(model.total))])}</p>
        {table}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn line(locale: Tongue, model: &Pairs, pair: &Pair) -> impl IntoView + use<> {
    let side = |label: &'static str, face: &Face| {
        view! {
            <td data-label=locale.text(label)>{face::link(locale, face)} {face::lines(locale, face)}</td>
        }
    };
    let reasons = pair.reasons.iter().map(|reason| view! { <li>{reason.clone()}</li> }).collect_view();
    view! {
        <tr>
            {side("people-pair_one", &pair.one)}
            {side("people-pair_other", &pair.other)}
            <td data-label=locale.text("people-pair_reason")><ul>{reasons}</ul></td>
            <td>{model.may_merge.then(|| decide(locale, &pair.one, &pair.other, &model.token, "duplicates"))}</td>
        </tr>
    }
}

/// The way to a merge, and the button that tells two people apart; `back` is the page to come back to.
pub(super) fn decide(
    locale: Tongue,
    one: &Face,
    other: &Face,
    token: &str,
    back: &'static str,
) -> impl IntoView + use<> {
    let values = [("one", one.name.clone().into()), ("other", other.name.clone().into())];
    let distinction = urls::staff_person(locale.language, one.id, &format!("distinction/{}", other.id));
    view! {
        <div class="row-actions">
            <a class="button small" href=urls::staff_merger(locale.language, one.id, other.id)
                aria-label=locale.with("people-compare_two", &values)>
                {locale.text("people-compare")}
            </a>
            <form method="post" action=distinction>
                <input type="hidden" name="_token" value=token.to_owned()/>
                <input type="hidden" name="back" value=back/>
                <button class="quiet small" aria-label=locale.with("people-not_the_same_two", &values)>
                    {locale.text("people-not_the_same")}
                </button>
            </form>
        </div>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Pairs> {
    let [one, other] = face::samples();
    let reasons = ["same_email", "close_spelling"].map(|code| locale.code("people-reason", code)).into();
    let pair = Pair { one, other, reasons };
    vec![
        Pairs { done: true, ..Pairs::default() },
        Pairs {
            rows: vec![pair.clone()],
            total: 1,
            may_merge: true,
            token: "token".into(),
            ..Pairs::default()
        },
        Pairs { rows: vec![pair], total: 2_000, more: true, ..Pairs::default() },
    ]
}
