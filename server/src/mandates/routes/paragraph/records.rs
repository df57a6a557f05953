//! The records of a paragraph and its suggestions, in words.

use app::{
    components::Passage,
    pages::mandates::paragraph::{Record, Suggestion},
    urls,
};
use domain::{mandate::Verdict, report::Answering, staff::Action};
use entities::{activity, event, mandate_link};

use crate::{
    events::{present, staff::Reader},
    mandates::{
        RecordId, queries,
        suggestions::{record_of, suggested},
    },
    reports::{mandates::Mandate, records::Read},
};

/// What is on record of a paragraph.
pub(super) struct Seen {
    /// Records with a date, by the rule of reports.
    pub(super) answering: Vec<Answering>,
    /// The same in words, and those without a date.
    pub(super) records: Vec<Record>,
    /// What may answer it, and how many there are.
    pub(super) suggestions: (Vec<Suggestion>, u64),
}

pub(super) fn of(
    reader: &Reader<'_>,
    read: &Read,
    mandate: &'static Mandate,
    decided: &[mandate_link::Model],
) -> Seen {
    let now = reader.app.clock.now();
    let all = queries::period(None, None);
    let answering = all.map(|all| queries::answering(read, &mandate.id, all, now)).unwrap_or_default();
    let dated = answering.iter().filter_map(|one| {
        let mut record = match (one.event, &one.activity) {
            (Some(id), _) => of_event(reader, read.models.get(&id)?, mandate),
            (None, Some(activity)) => of_activity(reader, read.activity_models.get(activity)?),
            (None, None) => return None,
        };
        record.is_done = one.is_done;
        Some(record)
    });
    // What has no date stands in no period, but is linked all the same.
    let undated = read
        .activity_models
        .values()
        .filter(|one| one.date.is_none() && one.mandates.0.contains(&mandate.id));
    let events =
        read.models.values().filter(|one| one.starts.is_none() && one.mandates.0.contains(&mandate.id));
    let undated_events = events.map(|one| of_event(reader, one, mandate));
    let records: Vec<Record> = dated
        .chain(undated_events)
        .chain(undated.map(|one| of_activity(reader, one)))
        .map(|record| with_share(reader, record, decided))
        .collect();
    let (found, total) = suggested(read, mandate, decided, reader.staff);
    let named = found.into_iter().filter_map(|(id, fit)| {
        let record = match id {
            RecordId::Event(id) => of_event(reader, read.models.get(&id)?, mandate),
            RecordId::Activity(id) => {
                of_activity(reader, read.activity_models.values().find(|one| one.id == id)?)
            }
        };
        Some(Suggestion { record, fit: reader.locale.code("fit", fit.code()) })
    });
    Seen { answering, records, suggestions: (named.collect(), total as u64) }
}

fn of_event(reader: &Reader<'_>, event: &event::Model, mandate: &Mandate) -> Record {
    let entry = present::entry(reader.app, reader.locale, event);
    Record {
        id: RecordId::Event(event.id).to_string(),
        reference: event.event_ref.clone(),
        title: Some(Passage { text: entry.title, language: entry.title_language }),
        link: urls::staff_event(reader.locale.language, event.id, ""),
        kind: entry.kind,
        date: entry.dates,
        own: event.mandates.0.contains(&mandate.id),
        mine: reader.staff.covers(event),
        ..Record::default()
    }
}

fn of_activity(reader: &Reader<'_>, one: &activity::Model) -> Record {
    let locale = reader.locale;
    let date = one.date.as_deref().and_then(|date| date.parse().ok());
    let may = reader.staff.role.may(Action::EditActivities);
    let link =
        if may { urls::staff(locale.language, &format!("/activities/{}", one.id)) } else { String::new() };
    Record {
        id: RecordId::Activity(one.id).to_string(),
        reference: one.activity_ref.clone(),
        title: Passage::of(&one.title, locale),
        link,
        kind: locale.code("record_kind", &one.kind),
        date: date.map(|date| locale.partial(date)).unwrap_or_default(),
        own: true,
        mine: reader.staff.limits.cover(&one.sectors.parsed(), one.country).is_ok(),
        ..Record::default()
    }
}

fn with_share(reader: &Reader<'_>, record: Record, decided: &[mandate_link::Model]) -> Record {
    let of_record = |link: &&mandate_link::Model| {
        link.verdict == Verdict::Confirmed && record_of(link).is_some_and(|id| id.to_string() == record.id)
    };
    let share = decided.iter().find(of_record).and_then(|link| link.share);
    let share =
        share.map(|share| reader.locale.with("mandates-percent", &[("count", app::i18n::count(share))]));
    Record { share: share.unwrap_or_default(), ..record }
}
