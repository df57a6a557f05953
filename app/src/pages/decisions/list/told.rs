//! What became of the last decision: how many it took, and whom it did not take and why.

use leptos::prelude::*;

use super::Registrations;
use crate::{
    components::notice,
    i18n::{Tongue, count},
    urls,
};

/// What became of the last decision.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// People confirmed.
    pub confirmed: u64,
    /// People added by hand.
    pub added: u64,
    /// Whether nobody was selected.
    pub nobody: bool,
    /// About whom somebody else decided meanwhile.
    pub stale: Vec<Named>,
    /// For whom there is no place.
    pub full: Vec<Named>,
}

/// Somebody about whom nothing was decided.
#[derive(Debug, Clone)]
pub struct Named {
    /// Row number.
    pub id: i64,
    /// Name.
    pub name: String,
    /// State now, named.
    pub state: String,
    /// Who decided and when, or when the person changed something; may be empty.
    pub decided: String,
}

pub(super) fn told(locale: Tongue, list: &Registrations) -> impl IntoView + use<> {
    let told = &list.told;
    let done = |number: u64, id: &str| {
        (number > 0).then(|| notice("done", locale.with(id, &[("count", count(number))])))
    };
    view! {
        {done(told.confirmed, "decisions-confirmed")}
        {done(told.added, "decisions-added")}
        {told.nobody.then(|| notice("warning", locale.text("decisions-nobody_selected")))}
        {(!told.stale.is_empty()).then(|| stale(locale, &told.stale))}
        {(!told.full.is_empty()).then(|| full(locale, list))}
    }
}

fn stale(locale: Tongue, people: &[Named]) -> impl IntoView + use<> {
    view! {
        <div class="notice warning" role="alert">
            <h2>{locale.text("decisions-stale")}</h2>
            <p>{locale.text("decisions-stale_help")}</p>
            {names(people)}
        </div>
    }
}

/// People, each with the state now and who decided.
pub(in crate::pages::decisions) fn names(people: &[Named]) -> impl IntoView + use<> {
    let items = people
        .iter()
        .map(|person| {
            let Named { name, state, decided, .. } = person.clone();
            view! {
                <li>
                    <span dir="auto">{name}</span> " " <span class="badge">{state}</span> " "
                    <span class="soft">{decided}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul>{items}</ul> }
}

/// Nobody exceeds the places without knowing: whoever does so presses a button that says it.
fn full(locale: Tongue, list: &Registrations) -> impl IntoView + use<> {
    let people = &list.told.full;
    let chosen = people
        .iter()
        .map(|person| {
            let row = list.rows.iter().find(|row| row.id == person.id);
            // Whoever is not on this page is taken as they stand when the button is pressed.
            let seen = row.map_or_else(|| person.id.to_string(), |row| format!("{}:{}", row.id, row.state));
            view! { <input type="hidden" name="chosen" value=seen/> }
        })
        .collect_view();
    let action = urls::staff_event(locale.language, list.heading.id, "registrations/confirmation");
    let anyway = list.open.then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=list.token.clone()/>
                <input type="hidden" name="back" value=list.pages.base.clone()/>
                <input type="hidden" name="page" value=list.pages.page.to_string()/>
                <input type="hidden" name="beyond" value="yes"/>
                {chosen}
                <button class="quiet">{locale.with("decisions-beyond", &[("count", count(people.len()))])}</button>
            </form>
        }
    });
    view! {
        <div class="notice warning" role="alert">
            <h2>{locale.text("decisions-full")}</h2>
            {names(people)}
            {anyway}
        </div>
    }
}
