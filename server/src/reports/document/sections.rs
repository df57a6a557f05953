//! The numbered sections.

use app::i18n::count;
use domain::{
    event::{EventState, Sector},
    report::{Activity, AnnexRow, Passage, ReportKind, Subject},
};
use entities::event;
use typeset::document::{Block, List, ListKind, Section, Text};

use super::{
    participation::{participation, reached},
    tables, trainings,
    words::Words,
};
use crate::reports::{Report, records::carried};

/// Events that a Sector's section tells one by one; more are in the annex alone.
const TOLD: usize = 40;

/// All sections, in order.
pub(super) fn sections(words: &Words<'_>) -> Vec<Section> {
    let is_on_needs = words.report.query.kind == ReportKind::Needs;
    let mut sections = vec![introduction(words)];
    // What is missing is the subject of the report on needs, and comes first.
    sections.extend(is_on_needs.then(|| reached(words)));
    sections.extend(asked_for(words));
    sections.push(overview(words));
    sections.extend(Sector::ALL.iter().filter_map(|sector| of_sector(words, *sector)));
    sections.push(participation(words));
    sections.extend((!is_on_needs).then(|| reached(words)));
    sections.extend(undated(words));
    sections.extend(planned(words));
    sections.push(follow_up(words));
    sections
}

/// A numbered paragraph.
pub(super) fn numbered(text: Text) -> Block {
    Block::Numbered(text)
}

/// What the report is about.
pub(super) fn introduction(words: &Words<'_>) -> Section {
    let query = &words.report.query;
    let kind = query.kind.code();
    let day = |day| words.locale.formats.day(day).into();
    let period = [("from", day(query.period.from())), ("to", day(query.period.to()))];
    let about = match &query.subject {
        Some(_) if words.is_extract() => format!("report-introduction-{kind}"),
        None => format!("report-introduction-{kind}"),
        Some(Subject::Region(_) | Subject::Class(_)) => "report-introduction-places".to_owned(),
        Some(subject @ (Subject::Country(_) | Subject::Theme(_))) => {
            format!("report-introduction-{}", subject.sort())
        }
        Some(_) => "report-introduction-events".to_owned(),
    };
    let mut section = Section::new(words.say("report-introduction"));
    section.blocks.extend(words.narrative(Passage::Correction));
    section = section
        .with(numbered(words.with(&about, &[("subject", words.subject().into())])))
        .with(numbered(words.with("report-period", &period)))
        .with(numbered(words.say(&format!("report-definition-{}", query.developing.code()))));
    if words.is_extract() {
        section = section.with(numbered(words.with("report-cut", &[("subject", words.subject().into())])));
    }
    section.blocks.extend(unlisted(words).map(numbered));
    section.blocks.extend(words.narrative(Passage::Introduction));
    section
}

/// That not all events are counted and listed, in a statement that would otherwise tell who came to which.
pub(super) fn unlisted(words: &Words<'_>) -> Option<Text> {
    let is_unlisted = words.report.outcome.is_unlisted;
    is_unlisted.then(|| words.with("report-unlisted", &[("subject", words.subject().into())]))
}

/// The events held, as a whole.
pub(super) fn overview(words: &Words<'_>) -> Section {
    let events = &words.report.outcome.facts.events;
    let values = [
        ("total", count(events.total)),
        ("capacity", count(events.capacity_building)),
        ("days", count(events.days)),
    ];
    let mut section = Section::new(words.say("report-overview"))
        .with(numbered(words.with("report-overview-events", &values)));
    section.blocks.extend(trainings::told(words));
    section.blocks.extend(words.narrative(Passage::Overview));
    if events.total > 0 {
        section = section.with(tables::by_kind(words));
    }
    section.with(tables::by_host(words))
}

/// What a Sector did; nothing where there is nothing to say.
pub(super) fn of_sector(words: &Words<'_>, sector: Sector) -> Option<Section> {
    let held: Vec<(&AnnexRow, &event::Model)> = words
        .report
        .outcome
        .annex
        .iter()
        .filter_map(|row| Some((row, words.report.read.models.get(&row.event)?)))
        .filter(|(_, event)| event.sectors.parsed::<Sector>().contains(&sector))
        .collect();
    let of_sector = words.report.outcome.facts.activities.iter().filter(|one| one.sectors.contains(&sector));
    let (sure, unsure): (Vec<_>, Vec<_>) =
        of_sector.partition(|activity| tables::records::is_inside(words, activity));
    let lines = |activities: Vec<&Activity>| -> Vec<Text> {
        let models =
            activities.into_iter().filter_map(|one| words.report.read.activity_models.get(&one.activity_ref));
        models.map(|activity| activity_line(words, activity)).collect()
    };
    let (activities, unsure) = (lines(sure), lines(unsure));
    let is_silent = words.report.written.best(Passage::of_sector(sector), words.locale.language).is_none();
    let is_empty = held.is_empty() && activities.is_empty() && unsure.is_empty();
    if is_empty && sector == Sector::GeneralSecretariat && is_silent {
        return None;
    }
    let joint = held.iter().filter(|(_, event)| event.sectors.0.len() > 1).count();
    let values = [("events", count(held.len() as u64)), ("joint", count(joint as u64))];
    let mut section = Section::new(words.code("sector", sector.code()))
        .with(numbered(words.with("report-sector-events", &values)));
    section.blocks.extend(words.narrative(Passage::of_sector(sector)));
    for (row, event) in held.iter().take(TOLD) {
        section = section.with(numbered(event_line(words, row, event)));
    }
    if held.len() > TOLD {
        section = section
            .with(numbered(words.with("report-sector-more", &[("more", count((held.len() - TOLD) as u64))])));
    }
    if !activities.is_empty() {
        let intro = words.with("report-sector-activities", &[("activities", count(activities.len() as u64))]);
        section = section.with(numbered(intro)).with(List::new(ListKind::Bulleted, activities));
    }
    if !unsure.is_empty() {
        let intro = numbered(words.say("report-sector-unsure"));
        section = section.with(intro).with(List::new(ListKind::Bulleted, unsure));
    }
    Some(section)
}

/// One event in one paragraph: title, kind, when and where, who came.
fn event_line(words: &Words<'_>, row: &AnnexRow, event: &event::Model) -> Text {
    let mut text = Text::new().strong(words.own_words(&event.title, &event.event_ref));
    let place = words.place(event);
    let facts = [
        ("kind", words.code("kind", event.kind.code()).into()),
        ("dates", words.dates(event).into()),
        ("place", if place.is_empty() { words.locale.text("report-place-unknown") } else { place }.into()),
    ];
    text.0.extend(words.with("report-event-facts", &facts).0);
    text.0.extend(attendance(words, row).0);
    if event.sectors.0.len() > 1 {
        text.0.extend(words.say("report-event-joint").0);
    }
    text
}

fn attendance(words: &Words<'_>, row: &AnnexRow) -> Text {
    if row.is_hidden {
        return words.say("report-event-hidden");
    }
    match (row.participations, row.stated) {
        (Some(people), _) if people > 0 => words.with(
            "report-event-people",
            &[("people", count(people)), ("countries", count(row.countries.unwrap_or_default()))],
        ),
        (_, Some(stated)) => {
            let people = words.stated(&row.event_ref, stated).into();
            with_countries(words, row, words.with("report-event-stated", &[("people", people)]))
        }
        _ => words.say("report-event-no-figures"),
    }
}

/// What is said of people who are only stated, with the number of countries if that is stated, too.
pub(super) fn with_countries(words: &Words<'_>, row: &AnnexRow, mut text: Text) -> Text {
    if let Some(countries) = row.stated_countries {
        text.0.extend(words.with("report-event-stated-countries", &[("countries", count(countries))]).0);
    }
    text
}

fn activity_line(words: &Words<'_>, activity: &entities::activity::Model) -> Text {
    let mut text = words.own_words(&activity.title, &activity.activity_ref);
    let mut facts = vec![words.code("record_kind", &activity.kind)];
    facts.extend(activity.number.clone());
    facts.extend(activity.stage.as_ref().map(|stage| words.code("stage", stage)));
    facts.extend(
        activity.date.as_deref().and_then(|date| date.parse().ok()).map(|date| words.date(Some(date))),
    );
    let facts = words.locale.in_a_line(facts);
    text.0.extend(words.with("report-activity-facts", &[("facts", facts.into())]).0);
    text
}

/// How much countries need and ask for.
pub(super) fn asked_found(words: &Words<'_>) -> Text {
    let facts = &words.report.outcome.facts;
    let values =
        [("needs", count(facts.needs.len() as u64)), ("requests", count(facts.requests.len() as u64))];
    words.with("report-asked-found", &values)
}

/// What countries need and ask for, if anything is on record.
fn asked_for(words: &Words<'_>) -> Option<Section> {
    let facts = &words.report.outcome.facts;
    let mut section = Section::new(words.say("report-asked")).with(numbered(asked_found(words)));
    for table in [tables::needs::needs(words), tables::needs::requests(words)].into_iter().flatten() {
        section = section.with(table);
    }
    (!facts.needs.is_empty() || !facts.requests.is_empty()).then_some(section)
}

fn undated(words: &Words<'_>) -> Option<Section> {
    let rows = &words.report.outcome.facts.undated;
    if rows.is_empty() {
        return None;
    }
    let mut section =
        Section::new(words.say("report-undated")).with(numbered(words.say("report-undated-why")));
    for row in rows {
        let event = words.event(&row.event_ref);
        let title = event.map_or_else(
            || row.event_ref.as_str().into(),
            |event| words.own_words(&event.title, &row.event_ref),
        );
        let mut text = Text::new().strong(title);
        let place = event.map(|event| words.place(event)).filter(|place| !place.is_empty());
        let facts = [
            ("kind", words.code("kind", row.kind.code()).into()),
            ("dates", event.map(|event| words.dates(event)).unwrap_or_default().into()),
            ("place", place.unwrap_or_else(|| words.locale.text("report-place-unknown")).into()),
        ];
        text.0.extend(words.with("report-event-facts", &facts).0);
        text.0.extend(stated_of(words, row.stated_people, row.stated_countries, &row.event_ref).0);
        section = section.with(numbered(text));
    }
    Some(section)
}

fn stated_of(words: &Words<'_>, people: Option<u64>, countries: Option<u64>, event_ref: &str) -> Text {
    let shown = people.map(|people| words.stated(event_ref, people));
    match (shown, countries) {
        (Some(people), Some(countries)) => words.with(
            "report-stated-people-countries",
            &[("people", people.into()), ("countries", count(countries))],
        ),
        (Some(people), None) => words.with("report-event-stated", &[("people", people.into())]),
        (None, Some(countries)) => words.with("report-stated-countries", &[("countries", count(countries))]),
        (None, None) => words.say("report-event-no-figures"),
    }
}

/// What was announced for the period and is not on record as held: never among the figures.
fn planned(words: &Words<'_>) -> Option<Section> {
    let planned: Vec<Text> =
        announced(words.report).into_iter().map(|event| planned_line(words, event)).collect();
    (!planned.is_empty()).then(|| {
        Section::new(words.say("report-planned"))
            .with(numbered(words.with("report-planned-why", &[("count", count(planned.len() as u64))])))
            .with(List::new(ListKind::Bulleted, planned))
    })
}

/// The events that a report names as announced for its period and not on record as held.
pub(in crate::reports) fn announced(report: &Report) -> Vec<&event::Model> {
    let period = report.query.period;
    let events = report.read.models.values();
    events
        .filter(|event| {
            !matches!(
                event.state,
                EventState::Held | EventState::RecordClosed | EventState::Draft | EventState::Cancelled
            )
        })
        .filter(|event| match (event.first_day, event.source_date) {
            (Some(day), _) => period.contains(day),
            (None, Some(source)) => period.from() < source && source <= period.to(),
            (None, None) => true,
        })
        .filter(|event| is_concerned(report, event))
        .collect()
}

/// Whether a statement is about an event that is only planned: its host, or what it carries, says so.
fn is_concerned(report: &Report, event: &event::Model) -> bool {
    let (query, lists) = (&report.query, &report.read.lists);
    let day = event.first_day.unwrap_or(query.period.last_day());
    match &query.subject {
        None => true,
        Some(subject) if subject.is_place() => {
            event.host_country.is_some_and(|host| subject.holds(host, day, lists))
        }
        Some(subject) => subject.carried_by(carried(event)).unwrap_or(false),
    }
}

fn planned_line(words: &Words<'_>, event: &event::Model) -> Text {
    let mut text = words.own_words(&event.title, &event.event_ref);
    let place = words.place(event);
    let facts = [
        ("kind", words.code("kind", event.kind.code()).into()),
        ("dates", words.dates(event).into()),
        ("place", if place.is_empty() { words.locale.text("report-place-unknown") } else { place }.into()),
    ];
    text.0.extend(words.with("report-event-facts", &facts).0);
    text
}

/// Paragraphs and their records, targets, and the trend.
pub(super) fn follow_up(words: &Words<'_>) -> Section {
    let facts = &words.report.outcome.facts;
    let day = |day| words.locale.formats.day(day).into();
    let trend = [
        ("from", day(facts.trend.previous.from)),
        ("to", day(facts.trend.previous.to)),
        ("events", count(facts.trend.events)),
        ("participations", words.told(facts.trend.participations)),
        ("people", words.told(facts.trend.distinct_people)),
    ];
    let mut section =
        Section::new(words.say("report-follow-up")).with(numbered(words.say("report-follow-up-how")));
    section.blocks.extend(words.narrative(Passage::FollowUp));
    let obligations = tables::obligations(words);
    if !obligations.rows.is_empty() {
        section = section.with(obligations);
    }
    if let Some(targets) = tables::targets::targets(words) {
        section = section.with(targets);
    }
    section.with(numbered(words.with("report-trend", &trend))).with(tables::whole::trend(words))
}
