//! What a focal point sees first: for whom they speak, how long, and at which events.

use leptos::prelude::*;

use crate::{
    components::{Returned, notice, returned},
    document::Page,
    i18n::{Tongue, count},
    pages::events::entry::{self, Entry, facts},
    urls,
};

/// A focal point's events.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// The secret of the address.
    pub token: String,
    /// Name of the focal point.
    pub name: String,
    /// For whom they speak, in words.
    pub delegation: String,
    /// How long, in a sentence.
    pub term: String,
    /// The day from which they are a focal point, in words, if it has not come.
    pub begins: Option<String>,
    /// That mails to them come back, if they do.
    pub returned: Option<Returned>,
    /// Whether they have just said that the address is right.
    pub address_good: bool,
    /// The events, and how many people wait for their word at each.
    pub events: Vec<(Entry, u64)>,
}

/// The page.
pub fn overview(locale: Tongue, page: &Overview) -> Page<impl IntoView + use<>> {
    let title = locale.with("delegations-of", &[("delegation", page.delegation.as_str().into())]);
    let items = page.events.iter().map(|(event, waiting)| item(locale, page, event, *waiting)).collect_view();
    let none = page.events.is_empty() && page.begins.is_none();
    let begins = page.begins.as_deref().map(|day| locale.with("delegations-begins", &[("day", day.into())]));
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{locale.with("delegations-you", &[("name", page.name.as_str().into())])} " " {page.term.clone()}</p>
        {page.address_good.then(|| notice("done", locale.text("own-address_good")))}
        {page.returned.as_ref().map(|back| returned(locale, back))}
        {begins.map(|begins| notice("warning", begins))}
        {none.then(|| view! { <p>{locale.text("delegations-no_events")}</p> })}
        {(!page.events.is_empty()).then(|| view! { <ul class="events">{items}</ul> })}
        <p class="hint">{locale.text("delegations-link_help")}</p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn item(locale: Tongue, page: &Overview, event: &Entry, waiting: u64) -> impl IntoView + use<> {
    let href = urls::delegation_event(locale.language, &page.token, &event.slug, "");
    let title = event.passage();
    let waiting = (waiting > 0)
        .then(|| view! { <p>{locale.with("delegations-waiting", &[("count", count(waiting))])}</p> });
    view! {
        <li>
            <h2><a href=href lang=title.lang() dir=title.dir()>{title.text.clone()}</a></h2>
            {facts(event)}
            {waiting}
        </li>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Overview> {
    let whole = Overview {
        token: "secret".into(),
        name: "Awa <Ndiaye>".into(),
        delegation: "Administration of Senegal".into(),
        term: "From 1 January 2027 to 31 December 2028.".into(),
        begins: None,
        returned: None,
        address_good: false,
        events: entry::samples().into_iter().zip([2, 0]).collect(),
    };
    let none = Overview { events: Vec::new(), ..whole.clone() };
    let later = Overview { begins: Some("1 January 2027".into()), ..none.clone() };
    let back = Some(returned::sample("/en/d/secret/address/reinstatement"));
    let back = Overview { returned: back, ..none.clone() };
    let good = Overview { address_good: true, ..none.clone() };
    vec![whole, none, later, back, good]
}
