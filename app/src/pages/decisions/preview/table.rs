//! Who would get what: a row a person.

use domain::registration::{RegistrationState, plan::Why};
use leptos::prelude::*;

use crate::i18n::Tongue;

/// What would become of one person.
#[derive(Debug, Clone)]
pub struct Row {
    /// Name.
    pub name: String,
    /// Country, named; may be empty.
    pub country: String,
    /// Where the registration stands, or stood when it was previewed.
    pub from: RegistrationState,
    /// Where it would stand, or why nothing would become of it.
    pub to: Result<RegistrationState, Why>,
    /// The quotas that the place counts in, or that hold the person up, in words.
    pub place: Vec<String>,
    /// The mail that would go and its languages, in words; empty where none would.
    pub mail: String,
}

pub(super) fn table(locale: Tongue, rows: &[Row]) -> impl IntoView + use<> {
    let labels = ["name", "country", "from", "to", "place", "mail"]
        .map(|column| locale.code("decisions_column", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let rows = rows.iter().map(|one| row(locale, one, &labels)).collect_view();
    view! { <table class="cards dense"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }
}

fn row(locale: Tongue, row: &Row, labels: &[String; 6]) -> impl IntoView + use<> {
    let [_, country, from, to, place, mail] = labels.clone();
    let becomes = match row.to {
        Ok(state) => {
            view! { <span class="badge">{locale.code("registration_state", state.code())}</span> }.into_any()
        }
        Err(why) => view! { <span>{locale.code("decisions_why", why.code())}</span> }.into_any(),
    };
    let quotas = row.place.iter().map(|quota| view! { <li>{quota.clone()}</li> }).collect_view();
    let quotas = (!row.place.is_empty()).then(|| view! { <ul>{quotas}</ul> });
    let letter = match row.mail.as_str() {
        "" => locale.text("decisions-no_mail"),
        mail => mail.to_owned(),
    };
    view! {
        <tr>
            <th scope="row"><span dir="auto">{row.name.clone()}</span></th>
            <td data-label=country>{row.country.clone()}</td>
            <td data-label=from>{locale.code("registration_state", row.from.code())}</td>
            <td data-label=to>{becomes}</td>
            <td data-label=place>{quotas}</td>
            <td data-label=mail>{letter}</td>
        </tr>
    }
}

/// Somebody whom samples show.
pub(super) fn sample() -> Row {
    Row {
        name: "Awa <Ndiaye>".into(),
        country: "Senegal".into(),
        from: RegistrationState::Waiting,
        to: Ok(RegistrationState::Confirmed),
        place: vec!["Least developed countries (LDCs): 5 places kept".into()],
        mail: "Registration confirmed (French)".into(),
    }
}
