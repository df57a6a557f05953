//! An organization in one line, as lists and choices show it.

use leptos::prelude::*;

use crate::{components::Passage, i18n::Tongue, urls};

/// An organization in one line.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Official name, with its language where it is not the page's.
    pub name: Option<Passage>,
    /// Abbreviation; may be empty.
    pub abbreviation: String,
    /// Country in words; may be empty.
    pub country: String,
    /// Kind, named; may be empty.
    pub kind: String,
    /// How many registrations name it.
    pub uses: i64,
}

impl Row {
    /// The name alone.
    #[must_use]
    pub fn name(&self) -> String {
        self.name.as_ref().map(|name| name.text.clone()).unwrap_or_default()
    }
}

/// The name, which leads to the organization.
pub(super) fn link(locale: Tongue, row: &Row) -> impl IntoView + use<> {
    let (lang, dir) = row.name.as_ref().map(|name| (name.lang(), name.dir())).unwrap_or_default();
    view! { <a href=urls::staff_organization(locale.language, row.id, "") lang=lang dir=dir>{row.name()}</a> }
}

/// A table of organizations; `act` makes the last cell of a row, if there is anything to do.
pub(super) fn table(
    locale: Tongue,
    rows: &[Row],
    act: Option<&dyn Fn(&Row) -> AnyView>,
) -> impl IntoView + use<> {
    let mut heads = vec![
        "organizations-name",
        "organizations-abbreviation",
        "organizations-country",
        "organizations-kind",
        "organizations-uses",
    ];
    if act.is_some() {
        heads.push("organizations-choose");
    }
    let heads = heads.into_iter().map(|id| view! { <th scope="col">{locale.text(id)}</th> }).collect_view();
    let cell = |label: &'static str, text: &str| {
        let label = (!text.is_empty()).then(|| locale.text(label));
        view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
    };
    let rows = rows
        .iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">{link(locale, row)}</th>
                    {cell("organizations-abbreviation", &row.abbreviation)}
                    {cell("organizations-country", &row.country)}
                    {cell("organizations-kind", &row.kind)}
                    <td class="number" data-label=locale.text("organizations-uses")>{locale.number(row.uses)}</td>
                    {act.map(|act| view! { <td>{act(row)}</td> })}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Organizations that samples show.
#[must_use]
pub(super) fn samples() -> Vec<Row> {
    let french = "fr".parse().ok();
    let artp = Row {
        id: 7,
        name: Some(Passage { text: "Autorité de <régulation>".into(), language: french }),
        abbreviation: "ARTP".into(),
        country: "Senegal".into(),
        kind: "Regulatory authority".into(),
        uses: 12,
    };
    let union = Row {
        id: 8,
        name: Some(Passage { text: "International Telecommunication Union".into(), language: None }),
        ..Row::default()
    };
    vec![artp, union]
}
