//! The head of every staff page of an event: which event it is, where it stands, and the ways to its
//! other pages.

use domain::{event::EventState, language::Language};
use leptos::prelude::*;

use crate::{i18n::Tongue, urls};

/// An event at the head of a page.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Row number, as in the addresses.
    pub id: i64,
    /// Its part of the public address.
    pub slug: String,
    /// The reference that officers use.
    pub event_ref: String,
    /// Title.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_language: Option<Language>,
    /// Kind, named.
    pub kind: String,
    /// Dates in words.
    pub dates: String,
    /// City and country in words; may be empty.
    pub place: String,
    /// Where it stands.
    pub state: EventState,
    /// The pages that the reader may open, by role and Sector.
    pub tabs: Vec<Tab>,
}

/// The pages of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// State, figures, steps.
    Overview,
    /// All that the public reads.
    Details,
    /// What is asked beside the registration's own fields.
    Form,
    /// Limits for groups, and places kept for them.
    Quotas,
    /// Who speaks for delegations.
    FocalPoints,
    /// What the mails of the event say.
    MailTexts,
    /// Messages to groups, and reminders.
    Announcements,
    /// Who was invited.
    Invitations,
    /// Who registered.
    Registrations,
    /// Who waits for a place.
    Waiting,
    /// Who came.
    Attendance,
    /// Numbers without names.
    Headcounts,
    /// What came of it, if it is a training.
    Training,
    /// What was said of it, if it is none.
    Evaluation,
}

impl Tab {
    /// All of them, in their order.
    pub const ALL: [Self; 14] = [
        Self::Overview,
        Self::Details,
        Self::Form,
        Self::Quotas,
        Self::FocalPoints,
        Self::MailTexts,
        Self::Announcements,
        Self::Invitations,
        Self::Registrations,
        Self::Waiting,
        Self::Attendance,
        Self::Headcounts,
        Self::Training,
        Self::Evaluation,
    ];

    /// The last part of the page's address.
    pub(in crate::pages) const fn part(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Details => "details",
            Self::Form => "form",
            Self::Quotas => "quotas",
            Self::FocalPoints => "focal-points",
            Self::MailTexts => "mail-texts",
            Self::Announcements => "announcements",
            Self::Invitations => "invitations",
            Self::Registrations => "registrations",
            Self::Waiting => "waiting-list",
            Self::Attendance => "attendance",
            Self::Headcounts => "headcounts",
            Self::Training => "training",
            Self::Evaluation => "evaluation",
        }
    }

    pub(in crate::pages) const fn label(self) -> &'static str {
        match self {
            Self::Overview => "staff_events-overview",
            Self::Details => "staff_events-details",
            Self::Form => "forms-title",
            Self::Quotas => "places-quotas",
            Self::FocalPoints => "delegations-focal_points",
            Self::MailTexts => "mail_texts-title",
            Self::Announcements => "announcements-title",
            Self::Invitations => "invitations-tab",
            Self::Registrations => "staff_events-registrations",
            Self::Waiting => "places-waiting",
            Self::Attendance => "staff_events-attendance",
            Self::Headcounts => "staff_events-headcounts",
            Self::Training => "trainings-title",
            Self::Evaluation => "trainings-evaluation",
        }
    }
}

/// The head of a page of this event; `tab` is where the reader is, `page` the page's own title if it
/// lies below a tab.
pub fn heading(locale: Tongue, event: &Heading, tab: Tab, page: Option<&str>) -> impl IntoView + use<> {
    let Heading { title, kind, dates, place, event_ref, .. } = event.clone();
    let lang = event.title_language.map(|language| language.to_string());
    let dir = event.title_language.map(|language| language.direction().code());
    let place = (!place.is_empty()).then(|| view! { <span>{place}</span> });
    let public = event.state.is_public().then(|| {
        view! { <a href=urls::event(locale.language, &event.slug)>{locale.text("staff_events-public_page")}</a> }
    });
    view! {
        <p class="crumbs">
            <a href=urls::staff(locale.language, "/events")>{locale.text("staff_events-all")}</a>
        </p>
        <h1><span lang=lang dir=dir>{title}</span>{page.map(|page| format!(": {page}"))}</h1>
        <p class="facts">
            <span class="badge">{locale.code("state", event.state.code())}</span> " "
            <span><bdi dir="ltr">{event_ref}</bdi></span> " " <span>{kind}</span> " " <span>{dates}</span> " " {place}
        </p>
        <nav class="tabs" aria-label=locale.text("staff_events-pages")>{tabs(locale, event, tab)} {public}</nav>
    }
}

fn tabs(locale: Tongue, event: &Heading, current: Tab) -> impl IntoView + use<> {
    event
        .tabs
        .iter()
        .map(|tab| {
            let href = urls::staff_event(locale.language, event.id, tab.part());
            let here = (*tab == current).then_some("page");
            view! { <a href=href aria-current=here>{locale.text(tab.label())}</a> }
        })
        .collect_view()
}

/// An event that samples stand on: no training.
#[must_use]
pub fn sample(state: EventState) -> Heading {
    Heading {
        id: 7,
        slug: "ev-2027-001".into(),
        event_ref: "EV-2027-001".into(),
        title: "Forum on <smart> cities".into(),
        title_language: None,
        kind: "Forum".into(),
        dates: "4 May 2027 to 6 May 2027".into(),
        place: "Dakar, Senegal".into(),
        state,
        tabs: Tab::ALL.into_iter().filter(|tab| *tab != Tab::Training).collect(),
    }
}
