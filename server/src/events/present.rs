//! Events as pages show them: names instead of codes, dates in words.

use app::{
    i18n::{Tongue, When},
    pages::events::entry::Entry,
};
use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::{dates::EventDates, event::EventState};
use entities::event::Model;

use crate::state::App;

/// When an event is.
#[must_use]
pub fn when(event: &Model) -> When {
    let time = |text: &Option<String>| NaiveTime::parse_from_str(text.as_deref()?, "%H:%M").ok();
    let date = |text: &Option<String>| text.as_deref()?.parse().ok();
    When {
        start: date(&event.starts),
        end: date(&event.ends),
        start_time: time(&event.start_time),
        end_time: time(&event.end_time),
        zone: event.time_zone.as_deref().and_then(|zone| zone.parse().ok()),
    }
}

/// An event's dates, each as precise as its source.
#[must_use]
pub fn dates(event: &Model) -> EventDates {
    let date = |text: &Option<String>| text.as_deref()?.parse().ok();
    EventDates { start: date(&event.starts), end: date(&event.ends) }
}

/// Where an event is, in words.
#[must_use]
pub fn place(app: &App, locale: Tongue, event: &Model) -> String {
    let country = event.host_country.map(|code| (code, app.countries.name(code, locale.language)));
    locale.place(event.city.as_deref(), country)
}

/// The same with the venue, for whoever is to find it.
#[must_use]
pub fn place_and_venue(app: &App, locale: Tongue, event: &Model) -> String {
    let parts = event.venue.iter().cloned().chain([place(app, locale, event)]);
    locale.in_a_line(parts.filter(|part| !part.is_empty()))
}

/// A moment in the event's zone, with the zone's name.
#[must_use]
pub fn moment(locale: Tongue, event: &Model, at: DateTime<Utc>) -> String {
    moment_in(locale, at, when(event).zone.unwrap_or(chrono_tz::UTC))
}

/// A moment in a zone, with the zone's name.
#[must_use]
pub fn moment_in(locale: Tongue, at: DateTime<Utc>, zone: Tz) -> String {
    let label = locale.zone(zone, at);
    locale.with("time-moment", &[("moment", locale.moment(at, zone).into()), ("zone", label.into())])
}

/// An event in a list.
#[must_use]
pub fn entry(app: &App, locale: Tongue, event: &Model) -> Entry {
    let (language, title) = event.title.best(locale.language).unwrap_or((locale.language, &event.event_ref));
    let when = when(event);
    Entry {
        slug: event.slug.clone(),
        title: title.to_owned(),
        title_language: (language != locale.language).then_some(language),
        kind: locale.code("kind", event.kind.code()),
        dates: when.dates(locale),
        day: when.start.and_then(domain::period::PartialDate::day).map(|day| day.to_string()),
        place: place(app, locale, event),
        state: worth_saying(event.state).then(|| locale.code("state", event.state.code())),
    }
}

const fn worth_saying(state: EventState) -> bool {
    matches!(state, EventState::RegistrationOpen | EventState::Cancelled | EventState::Postponed)
}
