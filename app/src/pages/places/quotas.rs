//! The quotas of an event: limits and kept places, how far they are used, and a form for one more.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The quotas of an event.
#[derive(Debug, Clone)]
pub struct Quotas {
    /// Which event.
    pub heading: Heading,
    /// The quotas set.
    pub rows: Vec<Row>,
    /// One more, as typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// The groups that a quota can be for.
    pub groups: Vec<Choice>,
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// How many hours an offer of a place stands.
    pub offer_hours: i32,
    /// Why nothing can be changed, in a sentence.
    pub locked: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// One quota.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// The quota in a sentence.
    pub words: String,
    /// Places taken: of the group, or of the fullest group of a division.
    pub taken: String,
    /// Whether it is a division into groups.
    pub each: bool,
}

/// The page.
pub fn quotas(locale: Tongue, page: &Quotas) -> Page<impl IntoView + use<>> {
    let title = locale.text("places-quotas");
    let open = page.locked.is_none();
    let body = view! {
        {heading(locale, &page.heading, Tab::Quotas, None)}
        {page.locked.clone().map(|locked| notice("warning", locked))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text("places-quotas_help")}</p>
        {page.rows.is_empty().then(|| view! { <p>{locale.text("places-no_quotas")}</p> })}
        {(!page.rows.is_empty()).then(|| table(locale, page))}
        {open.then(|| new_quota(locale, page))}
        {open.then(|| offers(locale, page))}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn table(locale: Tongue, page: &Quotas) -> impl IntoView + use<> {
    let labels = ["places-quota", "places-taken"].map(|id| locale.text(id));
    let rows = page
        .rows
        .iter()
        .map(|row| {
            let action = urls::staff_event(locale.language, page.heading.id, &format!("quotas/{}/removal", row.id));
            let taken = if row.each {
                locale.with("places-fullest", &[("taken", row.taken.as_str().into())])
            } else {
                row.taken.clone()
            };
            let removal = page.locked.is_none().then(|| {
                view! {
                    <td><form method="post" action=action>
                        <input type="hidden" name="_token" value=page.token.clone()/>
                        <button class="danger small" aria-label=locale.with("places-remove_quota", &[("quota", row.words.as_str().into())])>
                            {locale.text("places-remove")}
                        </button>
                    </form></td>
                }
            });
            view! {
                <tr>
                    <td data-label=labels[0].clone()>{row.words.clone()}</td>
                    <td data-label=labels[1].clone()>{taken}</td>
                    {removal}
                </tr>
            }
        })
        .collect_view();
    let last = page.locked.is_none().then(|| view! { <th scope="col">{locale.text("places-change")}</th> });
    view! {
        <table class="cards dense">
            <thead><tr><th scope="col">{labels[0].clone()}</th><th scope="col">{labels[1].clone()}</th> {last}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn new_quota(locale: Tongue, page: &Quotas) -> impl IntoView + use<> {
    let Quotas { typed, errors, .. } = page;
    let asked = |name: &str| {
        Field::new(name, locale.code("places_field", name), typed.get(name)).hint(hint(locale, name))
    };
    let rules = ["at_most", "kept"].map(|rule| (rule.to_owned(), locale.code("places_rule", rule)));
    let choose = locale.text("places-choose");
    view! {
        <h2>{locale.text("places-new_quota")}</h2>
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "quotas") class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <div class="columns">
                {select(locale, &asked("rule"), &rules[0].1, &rules[1..], errors)}
                {field(locale, &asked("amount").required(), errors)}
                {select(locale, &asked("whom"), &choose, &page.groups, errors)}
                {select(locale, &asked("country"), &locale.text("places-no_country"), &page.countries, errors)}
                {field(locale, &asked("until").kind("date"), errors)}
            </div>
            <p class="actions"><button>{locale.text("places-add")}</button></p>
        </form>
    }
}

fn offers(locale: Tongue, page: &Quotas) -> impl IntoView + use<> {
    let value = page.typed.filled("offer_hours").map_or_else(|| page.offer_hours.to_string(), str::to_owned);
    let hours = Field::new("offer_hours", locale.text("places-offer_hours"), value)
        .hint(locale.text("places-offer_hours_help"))
        .required();
    view! {
        <h2>{locale.text("places-offers")}</h2>
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "quotas/offers")>
            <input type="hidden" name="_token" value=page.token.clone()/>
            {field(locale, &hours, &page.errors)}
            <p class="actions"><button class="quiet">{locale.text("places-save")}</button></p>
        </form>
    }
}

/// The help of a field, where there is any.
fn hint(locale: Tongue, name: &str) -> String {
    let hint = locale.code("places_hint", name);
    if hint == name { String::new() } else { hint }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Quotas> {
    let row = Row {
        id: 3,
        words: "Least developed countries: 20 places kept".into(),
        taken: "7".into(),
        each: false,
    };
    let each =
        Row { id: 4, words: "Each administration: at most 2 places".into(), taken: "2".into(), each: true };
    let empty = Quotas {
        heading: sample(EventState::RegistrationOpen),
        rows: Vec::new(),
        typed: Typed::default(),
        errors: Errors::default(),
        groups: vec![("class:LDC".into(), "Least developed countries (LDCs)".into())],
        countries: vec![("SEN".into(), "Senegal".into())],
        offer_hours: 48,
        locked: None,
        token: "token".into(),
    };
    let mut wrong = Quotas { rows: vec![row, each], ..empty.clone() };
    wrong.errors.add("amount", "Write a number of places, or a share such as 40%.");
    let locked =
        Quotas { locked: Some("The record is closed.".into()), errors: Errors::default(), ..wrong.clone() };
    vec![empty, wrong, locked]
}
