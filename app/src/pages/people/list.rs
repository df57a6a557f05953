//! Everybody who ever registered, found by name or address.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, field, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Words of name or address, as typed.
    pub text: String,
    /// Code of the country that is shown, or empty.
    pub country: String,
    /// Countries that can be chosen.
    pub countries: Vec<Choice>,
    /// With whom one of the people is to be compared: number and name.
    pub with: Option<(i64, String)>,
    /// The people of this page.
    pub rows: Vec<Row>,
    /// How many fit, as far as they were counted.
    pub total: u64,
    /// Whether there are more than were counted.
    pub more: bool,
    /// Whether some are so new that no search finds them yet.
    pub unseen: bool,
    /// How many pairs wait for somebody to look at them, as far as they were counted.
    pub pairs: u64,
    /// Where in the list.
    pub pages: Pages,
}

/// One person.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Address; may be empty.
    pub email: String,
    /// Countries represented, in words.
    pub countries: String,
    /// How many registrations the reader may see.
    pub registrations: usize,
    /// Dates of the latest event, in words; may be empty.
    pub last: String,
}

/// The page.
pub fn list(locale: Tongue, model: &People) -> Page<impl IntoView + use<>> {
    let title = locale.text("people-title");
    let found = if model.more {
        locale.with("people-found_more", &[("count", count(model.total))])
    } else {
        locale.with("people-found", &[("count", count(model.total))])
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.with.as_ref().map(|(_, name)| {
            notice("info", locale.with("people-compare_with", &[("name", name.clone().into())]))
        })}
        {model.unseen.then(|| notice("info", locale.text("people-unseen")))}
        {pairs(locale, model)}
        {filters(locale, model)}
        <p class="count" role="status">{found}</p>
        {(!model.rows.is_empty()).then(|| table(locale, model))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn pairs(locale: Tongue, model: &People) -> Option<impl IntoView + use<>> {
    (model.pairs > 0 && model.with.is_none()).then(|| {
        view! {
            <p>
                <a href=urls::staff(locale.language, "/people/duplicates")>
                    {locale.with("people-pairs_waiting", &[("count", count(model.pairs))])}
                </a>
            </p>
        }
    })
}

fn filters(locale: Tongue, model: &People) -> impl IntoView + use<> {
    let none = Errors::default();
    let any = locale.text("people-any");
    let text = Field::new("text", locale.text("people-text"), &model.text).kind("search");
    let country = Field::new("country", locale.text("people-country"), &model.country);
    let with = model.with.as_ref().map(|(id, _)| id.to_string());
    view! {
        <form class="filters" method="get" action=urls::staff(locale.language, "/people") role="search">
            {with.map(|with| view! { <input type="hidden" name="with" value=with/> })}
            {field(locale, &text, &none)}
            {select(locale, &country, &any, &model.countries, &none)}
            <button>{locale.text("people-show")}</button>
        </form>
    }
}

fn table(locale: Tongue, model: &People) -> impl IntoView + use<> {
    let mut heads =
        vec!["people-name", "people-email", "people-countries", "people-registrations", "people-last"];
    if model.with.is_some() {
        heads.push("people-compare");
    }
    let heads = heads.into_iter().map(|id| view! { <th scope="col">{locale.text(id)}</th> }).collect_view();
    let with = model.with.as_ref().map(|(id, _)| *id);
    let rows = model.rows.iter().map(|row| line(locale, row, with)).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn line(locale: Tongue, row: &Row, with: Option<i64>) -> impl IntoView + use<> {
    let cell = |label: &'static str, text: &str| {
        let label = (!text.is_empty()).then(|| locale.text(label));
        view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
    };
    let compare = with.map(|with| {
        let href = urls::staff_merger(locale.language, with, row.id);
        let spoken = locale.with("people-compare_this", &[("name", row.name.clone().into())]);
        view! { <td><a class="button quiet small" href=href aria-label=spoken>{locale.text("people-compare")}</a></td> }
    });
    let registrations = locale.number(i64::try_from(row.registrations).unwrap_or(i64::MAX));
    view! {
        <tr>
            <th scope="row">
                <a href=urls::staff_person(locale.language, row.id, "")><bdi>{row.name.clone()}</bdi></a>
            </th>
            {cell("people-email", &row.email)}
            {cell("people-countries", &row.countries)}
            <td class="number" data-label=locale.text("people-registrations")>{registrations}</td>
            {cell("people-last", &row.last)}
            {compare}
        </tr>
    }
}

/// Lists that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<People> {
    let awa = Row {
        id: 7,
        name: "Awa <Ndiaye>".into(),
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        countries: "Senegal".into(),
        registrations: 3,
        last: "4 May 2027".into(),
    };
    let bare = Row { id: 8, name: "يوسف المصري".into(), ..Row::default() };
    let rows = vec![awa, bare];
    vec![
        People { text: "nobody".into(), ..People::default() },
        People { rows: rows.clone(), total: 2, pairs: 4, unseen: true, ..People::default() },
        People { rows, total: 2_000, more: true, with: Some((12, "Rupa".into())), ..People::default() },
    ]
}
