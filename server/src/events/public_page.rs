//! The public page of an event: what it shows, in which time zone, and for how long it holds.

use app::{
    components::Passage,
    document::document,
    i18n::{Tongue, When, isolated},
    pages::{
        events::event::{self, Event, Fact, Material, Registration, Times},
        problem::Problem,
    },
    urls,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{
    event::{EventState, Partner, Sector},
    language::Language,
};
use entities::{event::Model, event_material};

use super::{
    door, present,
    queries::{self, Shown},
};
use crate::{
    registrations,
    state::App,
    web::{page_cache::Rendered, render::Refusal},
};

/// The zone that a reader asked for in the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// None: the event's own.
    Own,
    /// The reader wants to choose.
    Choice,
    /// This one.
    Reader(Tz),
    /// One that does not exist.
    Unknown,
}

impl Zone {
    /// Reads the address.
    pub(super) fn wanted(wanted: Option<&str>) -> Self {
        match wanted {
            None => Self::Own,
            Some("") => Self::Choice,
            Some(name) => name.parse().map_or(Self::Unknown, Self::Reader),
        }
    }

    /// The page's address, the same for all that show the same.
    pub(super) fn address(self, language: Language, slug: &str) -> String {
        match self {
            Self::Own => urls::event(language, slug),
            Self::Choice => urls::event_in_zone(language, slug, ""),
            Self::Reader(zone) => urls::event_in_zone(language, slug, zone.name()),
            Self::Unknown => urls::event_in_zone(language, slug, "?"),
        }
    }
}

/// Renders the page.
pub(super) async fn render(app: &App, locale: Tongue, slug: &str, zone: Zone) -> Result<Rendered, Refusal> {
    let Shown { event: found, parent, children, has_materials } =
        queries::shown(&app.db, slug).await?.ok_or(Problem::NotFound)?;
    let materials =
        if has_materials { queries::materials_of(app.db.read(), found.id).await? } else { Vec::new() };
    let entry = |event: &Model| present::entry(app, locale, event);
    let when = present::when(&found);
    let (registration, until) = registration(app, &found).await?;
    let page = Event {
        entry: entry(&found),
        state: found.state,
        summary: Passage::of(&found.summary, locale),
        programme: Passage::of(&found.programme_text, locale),
        times: times(locale, &when, zone),
        facts: facts(app, locale, &found),
        background: background(locale, &found),
        parent: parent.as_ref().map(entry),
        children: children.iter().map(entry).collect(),
        materials: materials.iter().map(|one| material(locale, one)).collect(),
        registration,
        has_day: when.start.is_some_and(|start| start.day().is_some()),
    };
    let mut shown = event::event(locale, &page);
    // Search engines need one address a language.
    shown.indexed = zone == Zone::Own;
    let address = zone.address(locale.language, slug);
    Ok(Rendered::page(document(&app.kept_frame(locale, &address), shown)).until(until))
}

/// Whether one can register, and when that changes by itself.
async fn registration(
    app: &App,
    event: &Model,
) -> Result<(Registration, Option<chrono::DateTime<chrono::Utc>>), Refusal> {
    let door = door(event);
    let now = app.clock.now();
    let turns = door.turns(now);
    if let Err(why) = door.open(now) {
        return Ok((Registration::Shut(why), turns));
    }
    let full = match door.capacity {
        Some(_) => door.is_full(registrations::queries::seats(app.db.read(), event.id).await?),
        None => false,
    };
    Ok((Registration::Open { full }, turns))
}

fn times(locale: Tongue, when: &When, zone: Zone) -> Times {
    let mut times = Times { own: when.hours(locale), ..Times::default() };
    let Some(begins) = when.starts_at() else { return times };
    times.convertible = true;
    let chosen = match zone {
        Zone::Own => return times,
        Zone::Reader(zone) => Some(zone),
        Zone::Choice | Zone::Unknown => None,
    };
    times.reader = chosen.and_then(|zone| when.in_zone(locale, zone));
    times.zone = chosen.map(|zone| zone.name().to_owned()).unwrap_or_default();
    times.unknown_zone = zone == Zone::Unknown;
    times.zones =
        locale.zones(begins, chosen).into_iter().map(|(zone, name)| (zone.name().to_owned(), name)).collect();
    times
}

/// What people need to decide whether to come.
fn facts(app: &App, locale: Tongue, event: &Model) -> Vec<Fact> {
    let capacity = event.capacity.map(|places| locale.number(i64::from(places)));
    // The days of registration say something until it was closed.
    let is_to_come = matches!(event.state, EventState::Announced | EventState::RegistrationOpen);
    let day = |day: Option<NaiveDate>| day.filter(|_| is_to_come).map(|day| locale.formats.day(day));
    said([
        ("event-place", Some(present::place(app, locale, event))),
        ("event-venue", event.venue.clone()),
        ("event-mode", event.mode.map(|mode| locale.code("event_mode", mode.code()))),
        ("event-languages", Some(named(locale, "language", &event.languages.0))),
        ("event-capacity", capacity),
        ("event-registration_from", day(event.registration_from)),
        ("event-registration_until", day(event.registration_until)),
    ])
}

/// Who organizes the event, with whom and on what.
fn background(locale: Tongue, event: &Model) -> Vec<Fact> {
    let sectors: Vec<&str> = event.sectors.parsed::<Sector>().into_iter().map(Sector::code).collect();
    let partners: Vec<String> =
        event.partners.parsed::<Partner>().into_iter().map(|partner| isolated(&partner.name)).collect();
    said([
        ("event-organizers", Some(named(locale, "sector", &sectors))),
        ("event-itu_role", event.itu_role.map(|role| locale.code("itu_role", role.code()))),
        ("event-partners", Some(locale.formats.list(partners.iter().map(String::as_str)))),
        ("event-programme_name", event.programme.clone()),
        ("event-scope", event.scope.map(|scope| locale.code("scope", scope.code()))),
        ("event-themes", Some(named(locale, "theme", &event.themes.0))),
    ])
}

/// The names of codes, as the language enumerates them.
fn named(locale: Tongue, list: &str, codes: &[impl AsRef<str>]) -> String {
    let names: Vec<String> = codes.iter().map(|code| locale.code(list, code.as_ref())).collect();
    locale.formats.list(names.iter().map(String::as_str))
}

/// Facts without those that nothing is known of.
fn said<const N: usize>(facts: [(&'static str, Option<String>); N]) -> Vec<Fact> {
    let said = |(label, value): (&'static str, Option<String>)| Some((label, value?));
    facts.into_iter().filter_map(said).filter(|(_, value)| !value.is_empty()).collect()
}

fn material(locale: Tongue, material: &event_material::Model) -> Material {
    Material {
        title: material.title.clone(),
        url: material.url.clone(),
        language: material.language.map(|tag| (tag.to_string(), locale.code("language", tag.as_str()))),
    }
}

#[cfg(test)]
mod tests {
    use super::Zone;

    #[test]
    fn only_zones_that_exist_make_pages_of_their_own() {
        let dakar = Zone::wanted(Some("Africa/Dakar"));
        assert_eq!(dakar, Zone::Reader(chrono_tz::Tz::Africa__Dakar));
        assert_eq!(Zone::wanted(Some("Mars/Olympus")), Zone::wanted(Some("../../etc")));
        let english = domain::language::Language::EN;
        assert_eq!(dakar.address(english, "forum"), "/en/events/forum?zone=Africa/Dakar");
        assert_eq!(Zone::Own.address(english, "forum"), "/en/events/forum");
    }
}
