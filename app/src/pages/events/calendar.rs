//! The calendar: what is coming and what has been, with filters that work as a plain form.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, field, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    pages::events::entry::{self, Entry, Level, entries},
    urls,
};

/// The calendar of one language.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    /// What the reader asked for.
    pub filter: Filter,
    /// What can be chosen in the filters, named.
    pub choices: Choices,
    /// Events of this page, in order.
    pub events: Vec<Entry>,
    /// How many events fit the filter.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
}

/// The filters, as they stand in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// `upcoming` or `past`.
    pub when: String,
    /// Code of a kind, or empty.
    pub kind: String,
    /// Code of a region, or empty.
    pub region: String,
    /// Code of a theme, or empty.
    pub theme: String,
    /// Tag of a language of the event, or empty.
    pub language: String,
    /// Words of the title or place.
    pub text: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Kinds of events.
    pub kinds: Vec<Choice>,
    /// Regions.
    pub regions: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Languages of events.
    pub languages: Vec<Choice>,
}

/// The calendar page.
pub fn calendar(locale: Tongue, calendar: &Calendar) -> Page<impl IntoView + use<>> {
    let title = locale.text("calendar-title");
    let heading = title.clone();
    let past = calendar.filter.when == "past";
    let body = view! {
        <h1>{heading}</h1>
        {tabs(locale, past)}
        {filters(locale, calendar)}
        <p class="count" role="status">{locale.with("calendar-found", &[("count", count(calendar.total))])}</p>
        {entries(locale, &calendar.events, Level::Second)}
        {pagination(locale, &calendar.pages)}
        <p class="feeds">
            <a href=urls::feed(locale.language, "events.ics")>{locale.text("calendar-subscribe")}</a> " "
            <a href=urls::feed(locale.language, "events.atom")>{locale.text("calendar-feed")}</a>
        </p>
    };
    Page { title, description: locale.text("calendar-description"), indexed: true, body }
}

fn tabs(locale: Tongue, past: bool) -> impl IntoView {
    let base = urls::calendar(locale.language);
    let current = |here: bool| here.then_some("page");
    view! {
        <nav class="tabs" aria-label=locale.text("calendar-when")>
            <a href=base.clone() aria-current=current(!past)>{locale.text("calendar-upcoming")}</a>
            <a href=format!("{base}?when=past") aria-current=current(past)>{locale.text("calendar-past")}</a>
        </nav>
    }
}

/// The list without any filter.
fn whole_list(locale: Tongue, filter: &Filter) -> String {
    let base = urls::calendar(locale.language);
    if filter.when == "past" { format!("{base}?when=past") } else { base }
}

fn filters(locale: Tongue, calendar: &Calendar) -> impl IntoView + use<> {
    let Calendar { filter, choices, .. } = calendar;
    let none = Errors::default();
    let any = locale.text("calendar-any");
    let choice = |name: &str, value: &str, list: &[Choice]| {
        let field = Field::new(name, locale.text(&format!("calendar-{name}")), value).required();
        // Nothing is required here; the mark "optional" would only be noise.
        select(locale, &Field { required: false, ..field }, &any, list, &none)
    };
    let open = [&filter.kind, &filter.region, &filter.theme, &filter.language, &filter.text]
        .iter()
        .any(|value| !value.is_empty());
    view! {
        <details class="filters" open=open>
            <summary>{locale.text("calendar-filter")}</summary>
            <form method="get" action=urls::calendar(locale.language)>
                {(filter.when == "past").then(|| view! { <input type="hidden" name="when" value="past"/> })}
                {field(locale, &Field::new("text", locale.text("calendar-text"), &filter.text).kind("search"), &none)}
                {choice("kind", &filter.kind, &choices.kinds)}
                {choice("region", &filter.region, &choices.regions)}
                {choice("theme", &filter.theme, &choices.themes)}
                {choice("language", &filter.language, &choices.languages)}
                <div class="actions">
                    <button>{locale.text("calendar-show")}</button>
                    {open.then(|| view! { <a href=whole_list(locale, filter)>{locale.text("calendar-clear")}</a> })}
                </div>
            </form>
        </details>
    }
}

/// Calendars that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Calendar> {
    let events = entry::samples();
    let pages = Pages { page: 1, of: 3, base: "/en/".into() };
    vec![Calendar::default(), Calendar { events, total: 41, pages, ..Calendar::default() }]
}
