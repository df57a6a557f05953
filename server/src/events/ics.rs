//! Events as calendar files (RFC 5545): one for download or mail, and the feed of all.
//!
//! An event of several days with hours is one meeting a day, in the zone where it takes place; without
//! hours it fills its days. What is known only to the month or year has no calendar file.

mod zones;

use app::{
    i18n::{Tongue, When, plain},
    urls,
};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use domain::event::EventState;
use entities::event::Model;
use icalendar::{Calendar, Component, Event, EventLike, Property};
use lettre::message::Mailbox;

use super::present;
use crate::state::App;

/// The file of one event, for whoever wants it in a calendar; none if its days are not known.
#[must_use]
pub fn event_calendar(app: &App, locale: Tongue, event: &Model) -> Option<String> {
    Some(alone(entry(app, locale, event)?, event, "PUBLISH"))
}

/// Which file goes to whom with a mail.
#[derive(Debug, Clone, Copy)]
pub struct Invitation<'a> {
    /// `REQUEST` puts the event into a calendar or changes it there, `CANCEL` takes it out.
    pub method: &'a str,
    /// Address of whoever takes part.
    pub attendee: &'a str,
    /// When it is written. Of two files with the same sequence the later one holds.
    pub at: DateTime<Utc>,
}

/// The file of one event for somebody's mail; none if its days are not known.
#[must_use]
pub fn invitation(app: &App, locale: Tongue, event: &Model, to: Invitation<'_>) -> Option<String> {
    let mut entry = entry(app, locale, event)?;
    // Nobody is asked for an answer: the place is taken, or is given back on the own page.
    let attendee: String = to.attendee.split_whitespace().collect();
    let attendee = Property::new("ATTENDEE", format!("mailto:{attendee}"))
        .add_parameter("PARTSTAT", "ACCEPTED")
        .add_parameter("RSVP", "FALSE")
        .done();
    entry.append_property(attendee).timestamp(to.at);
    if to.method == "CANCEL" {
        entry.add_property("STATUS", "CANCELLED");
    }
    Some(alone(entry, event, to.method))
}

fn alone(entry: Event, event: &Model, method: &str) -> String {
    let mut calendar = empty(method);
    calendar.push(entry);
    with_zones(&calendar, std::slice::from_ref(event))
}

/// The feed of these events; those whose days are not known are left out.
#[must_use]
pub fn feed(app: &App, locale: Tongue, events: &[Model]) -> String {
    let mut calendar = empty("PUBLISH");
    let name = format!("{}: {}", locale.text("site-name"), locale.text("calendar-title"));
    calendar.name(&one_line(&name)).ttl(&chrono::Duration::hours(6));
    for entry in events.iter().filter_map(|event| entry(app, locale, event)) {
        calendar.push(entry);
    }
    with_zones(&calendar, events)
}

fn empty(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Baraza//Events//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", method),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar
}

fn entry(app: &App, locale: Tongue, event: &Model) -> Option<Event> {
    let span = Span::of(event)?;
    let page = format!("{}{}", app.config.public_url, urls::event(locale.language, &event.slug));
    let title = event.title.best(locale.language).map_or(event.event_ref.as_str(), |(_, title)| title);
    let summary = event.summary.best(locale.language).map_or("", |(_, summary)| summary);
    let place = present::place_and_venue(app, locale, event);
    let mut entry = Event::new();
    entry
        .uid(&format!("event-{}@{}", event.id, host(&app.config.public_url)))
        .sequence(u32::try_from(event.sequence()).unwrap_or(u32::MAX))
        .timestamp(event.updated_at)
        .summary(&one_line(title))
        .url(&page)
        .add_property("STATUS", status(event.state))
        .append_property(organizer(app, locale, event));
    entry.description(&plain(format!("{summary}\n{page}").trim()));
    if !place.is_empty() {
        // A mark that turns a line would keep maps from finding the place.
        entry.location(&one_line(&place).replace('\u{200F}', ""));
    }
    span.write(&mut entry);
    Some(entry)
}

/// The state as calendars have it.
pub(crate) const fn status(state: EventState) -> &'static str {
    match state {
        EventState::Cancelled => "CANCELLED",
        EventState::Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    }
}

fn organizer(app: &App, locale: Tongue, event: &Model) -> Property {
    let own = || app.config.mail_from.parse::<Mailbox>().ok().map(|mailbox| mailbox.email.to_string());
    let contact = event.contact_email.clone().or_else(own).unwrap_or_default();
    let contact: String = contact.split_whitespace().collect();
    Property::new("ORGANIZER", format!("mailto:{contact}"))
        .add_parameter("CN", &locale.text("site-name").replace('"', "'"))
        .done()
}

/// Days and hours of an event.
struct Span {
    first: NaiveDate,
    last: NaiveDate,
    hours: Option<Hours>,
}

struct Hours {
    start: NaiveDateTime,
    end: Option<NaiveDateTime>,
    zone: Tz,
}

impl Span {
    fn of(event: &Model) -> Option<Self> {
        let When { start, end, start_time, end_time, zone } = present::when(event);
        let first = start?.day()?;
        let last = end.map_or(Some(first), domain::period::PartialDate::day)?.max(first);
        let hours = start_time.zip(zone).map(|(time, zone)| Hours {
            start: first.and_time(time),
            end: end_time.filter(|end| *end > time).map(|end| first.and_time(end)),
            zone,
        });
        Some(Self { first, last, hours })
    }

    fn write(&self, entry: &mut Event) {
        match &self.hours {
            None => {
                let end = self.last.checked_add_days(Days::new(1)).unwrap_or(self.last);
                entry.append_property(day("DTSTART", self.first)).append_property(day("DTEND", end));
            }
            Some(hours) => {
                entry.append_property(local("DTSTART", hours.start, hours.zone));
                if let Some(end) = hours.end {
                    entry.append_property(local("DTEND", end, hours.zone));
                }
                let days = (self.last - self.first).num_days() + 1;
                if days > 1 {
                    entry.add_property("RRULE", format!("FREQ=DAILY;COUNT={days}"));
                }
            }
        }
    }
}

fn day(name: &str, day: NaiveDate) -> Property {
    Property::new(name, day.format("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

fn local(name: &str, at: NaiveDateTime, zone: Tz) -> Property {
    Property::new(name, at.format("%Y%m%dT%H%M%S").to_string()).add_parameter("TZID", zone.name()).done()
}

/// The file with the zones that its entries name. They are put in by hand: the crate gives every
/// component a UID and a time stamp, which a zone must not have.
fn with_zones(calendar: &Calendar, events: &[Model]) -> String {
    let mut zones: Vec<(Tz, NaiveDate, NaiveDate)> = Vec::new();
    for span in events.iter().filter_map(Span::of) {
        let Some(Hours { zone, .. }) = span.hours else { continue };
        match zones.iter_mut().find(|(known, ..)| *known == zone) {
            Some((_, first, last)) => (*first, *last) = ((*first).min(span.first), (*last).max(span.last)),
            None => zones.push((zone, span.first, span.last)),
        }
    }
    let zones: String =
        zones.into_iter().map(|(zone, first, last)| zones::definition(zone, first, last)).collect();
    calendar.to_string().replacen("BEGIN:VEVENT", &format!("{zones}BEGIN:VEVENT"), 1)
}

fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

fn one_line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
