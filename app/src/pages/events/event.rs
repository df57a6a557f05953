//! The page of one event, the same for everyone who reads it in the same language and time zone.

use domain::{event::EventState, registration::admission::Shut};
use leptos::prelude::*;

use super::entry::{self, Entry, Level, entries, link};
use crate::{
    components::{Choice, Passage, notice},
    document::Page,
    i18n::{Tongue, plain},
    urls,
};

mod materials;
mod times;

pub use materials::Material;
pub use times::Times;

/// An event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Title, dates and place.
    pub entry: Entry,
    /// Where it stands.
    pub state: EventState,
    /// What it is about, in a few sentences.
    pub summary: Option<Passage>,
    /// The programme.
    pub programme: Option<Passage>,
    /// Its hours.
    pub times: Times,
    /// Label and finished value of what people need to decide whether to come.
    pub facts: Vec<Fact>,
    /// The same of everything else that is known.
    pub background: Vec<Fact>,
    /// What it stands under.
    pub parent: Option<Entry>,
    /// What stands under it, by date.
    pub children: Vec<Entry>,
    /// Documents.
    pub materials: Vec<Material>,
    /// Whether one can register.
    pub registration: Registration,
    /// Whether it has a day that a calendar can hold.
    pub has_day: bool,
}

/// Id of a label and a finished value.
pub type Fact = (&'static str, String);

/// Whether one can register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// Yes.
    Open {
        /// Whether all places are taken, so that one registers for the waiting list.
        full: bool,
    },
    /// No, and why.
    Shut(Shut),
}

/// The page.
pub fn event(locale: Tongue, event: &Event) -> Page<impl IntoView + use<>> {
    let title = event.entry.passage();
    let description =
        event.summary.as_ref().map_or_else(String::new, |summary| first_sentences(&summary.text));
    let body = view! {
        {event.parent.as_ref().map(|parent| view! { <p class="part-of">{locale.text("event-part-of")} " " {link(locale, parent)}</p> })}
        <h1 lang=title.lang() dir=title.dir()>{title.text.clone()}</h1>
        <p class="facts"><span class="kind">{event.entry.kind.clone()}</span></p>
        {standing(locale, event.state)}
        {facts(locale, event)}
        {registration(locale, event)}
        {passage(locale, "event-about", event.summary.as_ref())}
        {passage(locale, "event-programme", event.programme.as_ref())}
        {children(locale, &event.children)}
        {materials::materials(locale, &event.materials)}
        {background(locale, &event.background)}
    };
    Page { title: plain(&title.text).into_owned(), description, indexed: true, body }
}

/// What a reader must not miss.
fn standing(locale: Tongue, state: EventState) -> Option<impl IntoView> {
    let id = match state {
        EventState::Cancelled => "event-is-cancelled",
        EventState::Postponed => "event-is-postponed",
        _ => return None,
    };
    Some(notice("warning", locale.text(id)))
}

fn facts(locale: Tongue, event: &Event) -> impl IntoView + use<> {
    let dates = event.entry.dates.clone();
    let dates = match event.entry.day.clone() {
        Some(day) => view! { <time datetime=day>{dates}</time> }.into_any(),
        None => view! { <span>{dates}</span> }.into_any(),
    };
    let ics = event.has_day.then(|| {
        let href = urls::event_ics(locale.language, &event.entry.slug);
        view! { <a class="beside" href=href>{locale.text("event-to-calendar")}</a> }
    });
    view! {
        <dl class="facts">
            <dt>{locale.text("event-dates")}</dt>
            <dd>{dates} " " {ics}</dd>
            {times::times(locale, &event.entry.slug, &event.times)}
            {lines(locale, &event.facts)}
        </dl>
    }
}

fn lines(locale: Tongue, facts: &[Fact]) -> impl IntoView + use<> {
    let line = |(label, value): &Fact| view! { <dt>{locale.text(label)}</dt><dd>{value.clone()}</dd> };
    facts.iter().map(line).collect_view()
}

fn background(locale: Tongue, facts: &[Fact]) -> Option<impl IntoView + use<>> {
    (!facts.is_empty()).then(|| {
        view! {
            <section>
                <h2>{locale.text("event-background")}</h2>
                <dl class="facts">{lines(locale, facts)}</dl>
            </section>
        }
    })
}

fn registration(locale: Tongue, event: &Event) -> impl IntoView + use<> {
    match event.registration {
        Registration::Open { full } => {
            let href = urls::register(locale.language, &event.entry.slug);
            let id = if full { "event-register-waiting" } else { "event-register" };
            view! {
                <div class="actions"><a class="button" href=href>{locale.text(id)}</a></div>
                {full.then(|| view! { <p>{locale.text("event-full")}</p> })}
            }
            .into_any()
        }
        // The notice above has said it already.
        Registration::Shut(Shut::Cancelled | Shut::Postponed) => ().into_any(),
        // One registers for its parts.
        Registration::Shut(Shut::NotYet) if !event.children.is_empty() => ().into_any(),
        Registration::Shut(why) => view! { <p>{shut(locale, why)}</p> }.into_any(),
    }
}

/// Why one cannot register, in a sentence.
#[must_use]
pub fn shut(locale: Tongue, why: Shut) -> String {
    locale.text(&format!("event-shut-{why}"))
}

fn passage(locale: Tongue, heading: &str, text: Option<&Passage>) -> Option<impl IntoView + use<>> {
    let text = text?;
    let heading = locale.text(heading);
    Some(view! {
        <section>
            <h2>{heading}</h2>
            <p class="prose" lang=text.lang() dir=text.dir()>{text.text.clone()}</p>
        </section>
    })
}

fn children(locale: Tongue, children: &[Entry]) -> Option<impl IntoView + use<>> {
    (!children.is_empty()).then(|| {
        view! { <section class="children"><h2>{locale.text("event-children")}</h2>{entries(locale, children, Level::Third)}</section> }
    })
}

/// As much of a text as a search result shows.
fn first_sentences(text: &str) -> String {
    let most = 200;
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// Events that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Event> {
    let [forum, training] = <[Entry; 2]>::try_from(entry::samples()).unwrap_or_default();
    let text = |text: &str, language: Option<&str>| {
        Some(Passage { text: text.to_owned(), language: language.and_then(|tag| tag.parse().ok()) })
    };
    let zones: Vec<Choice> = vec![("Africa/Dakar".into(), "UTC+00:00 Dakar".into())];
    let bare = Event {
        entry: training.clone(),
        state: EventState::Postponed,
        summary: None,
        programme: None,
        times: Times::default(),
        facts: Vec::new(),
        background: Vec::new(),
        parent: Some(forum.clone()),
        children: Vec::new(),
        materials: Vec::new(),
        registration: Registration::Shut(Shut::Postponed),
        has_day: false,
    };
    let full = Event {
        entry: forum,
        state: EventState::RegistrationOpen,
        summary: text("For regulators & cities.", None),
        programme: text("09:00 <b>Opening</b>\n10:00 Séance 1", Some("fr")),
        times: Times {
            own: Some("09:00 to 17:00 (Dakar, UTC+00:00)".into()),
            reader: Some("18:00 to 02:00 (Tokyo, UTC+09:00)".into()),
            convertible: true,
            zones,
            zone: "Asia/Tokyo".into(),
            unknown_zone: false,
        },
        facts: vec![("event-place", "Dakar, Senegal".into()), ("event-mode", "Hybrid".into())],
        background: vec![("event-scope", "Regional".into())],
        parent: None,
        children: vec![training],
        materials: vec![Material {
            title: "Slides \"1\"".into(),
            url: "https://example.org/slides?a=1&b=2".into(),
            language: Some(("fr".into(), "French".into())),
        }],
        registration: Registration::Open { full: true },
        has_day: true,
    };
    vec![bare, full]
}
