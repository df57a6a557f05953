//! An event as it stands on record, with a row of a file laid over it.

use app::i18n::CountryNames;
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    dates::EventDates,
    event::{EventKind, EventState},
    language::Language,
    search::folded,
    texts::{CodeList, Texts},
};
use entities::event::Model;

use crate::{
    events::{ics, search_text},
    imports::laid::{Given, Laid},
};

/// What judging a state needs to know.
#[derive(Debug, Clone, Copy)]
pub(in crate::imports) struct Moment {
    /// Now.
    pub(in crate::imports) at: DateTime<Utc>,
    /// Today, in UTC.
    pub(in crate::imports) today: NaiveDate,
}

/// The event as the row has it; what the file does not speak of stays.
pub(super) fn merge(
    on_record: Option<&Model>,
    row: &Laid<'_>,
    languages: &[Language],
    names: &CountryNames,
    moment: Moment,
) -> Model {
    let mut event = on_record.cloned().unwrap_or_else(|| blank(row, moment));
    if let Some(kind) = row.stated("kind").and_then(|kind| kind.parse().ok()) {
        event.kind = kind;
    }
    row.lists("sectors", &mut event.sectors);
    titles(row, languages, &mut event.title);
    row.put("start", &mut event.starts);
    row.put("end", &mut event.ends);
    row.put("time_zone", &mut event.time_zone);
    row.put("mode", &mut event.mode);
    row.put("city", &mut event.city);
    row.put("host_country", &mut event.host_country);
    row.put("scope", &mut event.scope);
    row.put("itu_role", &mut event.itu_role);
    row.put("programme", &mut event.programme);
    row.lists("languages", &mut event.languages);
    row.number("capacity", &mut event.capacity);
    row.lists("partners", &mut event.partners);
    row.lists("themes", &mut event.themes);
    row.lists("sdgs", &mut event.sdgs);
    row.lists("action_lines", &mut event.action_lines);
    row.lists("mandates", &mut event.mandates);
    row.put("source_date", &mut event.source_date);
    let dates = dates(&event);
    (event.first_day, event.last_day) = (dates.first_day(), dates.last_day());
    event.state = state(&event, on_record, row, moment.today);
    if let Some(before) = on_record
        && !alike_in_calendars(before, &event)
    {
        event.ics_sequence = before.sequence() + 1;
    }
    if on_record != Some(&event) {
        event.search = search_text(&event, names);
    }
    event
}

/// Whether calendars show two states of an event alike, as far as a file can change it.
fn alike_in_calendars(one: &Model, other: &Model) -> bool {
    let when = |event: &Model| (event.starts.clone(), event.ends.clone(), event.time_zone.clone());
    let place = |event: &Model| (event.mode, event.city.clone(), event.host_country);
    when(one) == when(other)
        && place(one) == place(other)
        && one.title == other.title
        && ics::status(one.state) == ics::status(other.state)
}

/// The title in each language that the file has a column for.
pub(in crate::imports) fn titles(row: &Laid<'_>, languages: &[Language], title: &mut Texts) {
    for language in languages {
        match row.given::<String>(&format!("title_{language}")) {
            Given::Left => {}
            Given::Cleared => title.set(*language, ""),
            Given::Stated(text) => title.set(*language, text),
        }
    }
}

/// When the event takes place.
pub(super) fn dates(event: &Model) -> EventDates {
    let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
    EventDates { start: date(&event.starts), end: date(&event.ends) }
}

/// The state that the file states, else what stands on record, else what the dates say: held once
/// the last day or, without a date, the day of the source is past.
fn state(event: &Model, on_record: Option<&Model>, row: &Laid<'_>, today: NaiveDate) -> EventState {
    let judged = || {
        let past = event.last_day.or(event.source_date).is_some_and(|day| day < today);
        if past { EventState::Held } else { EventState::Announced }
    };
    let stated = match row.given("state") {
        Given::Left => on_record.map_or_else(judged, |event| event.state),
        Given::Cleared => judged(),
        Given::Stated(state) => state,
    };
    // A closed record is one of an event that was held: to say so changes nothing.
    let closed = on_record.is_some_and(|event| event.state == EventState::RecordClosed);
    if closed && stated == EventState::Held { EventState::RecordClosed } else { stated }
}

/// An event of which nothing is known yet but its reference.
fn blank(row: &Laid<'_>, moment: Moment) -> Model {
    let event_ref = row.stated("event_ref").unwrap_or_default().to_owned();
    Model {
        id: 0,
        slug: slug(&event_ref),
        event_ref,
        parent_id: None,
        kind: EventKind::Forum,
        state: EventState::Announced,
        sectors: CodeList::default(),
        title: Texts::default(),
        summary: Texts::default(),
        programme_text: Texts::default(),
        starts: None,
        ends: None,
        first_day: None,
        last_day: None,
        start_time: None,
        end_time: None,
        time_zone: None,
        mode: None,
        venue: None,
        city: None,
        host_country: None,
        scope: None,
        itu_role: None,
        programme: None,
        languages: CodeList::default(),
        capacity: None,
        approval: false,
        partners: CodeList::default(),
        themes: CodeList::default(),
        sdgs: CodeList::default(),
        action_lines: CodeList::default(),
        mandates: CodeList::default(),
        source_date: None,
        contact_email: None,
        search: String::new(),
        version: 1,
        created_at: moment.at,
        updated_at: moment.at,
        offer_hours: domain::places::OFFER_HOURS,
        form_version_id: None,
        ics_sequence: 1,
        reminders: CodeList::default(),
        focal_confirmation: false,
        by_nomination: false,
        address_hours: None,
        registration_from: None,
        registration_until: None,
        by_invitation: false,
        invitation_reminder_days: None,
    }
}

/// The reference as a part of an address.
fn slug(event_ref: &str) -> String {
    let letters = folded(event_ref);
    let words = letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
