//! The figures that belong to no row: T12, T14, T15, and what the report itself is (T18).

use typeset::document::{Cell, Column, Note, Row, Table};

use crate::reports::document::words::Words;

fn named(words: &Words<'_>, number: u32, title: &str, names: &str) -> Table {
    let mut table = words.table(number, title);
    table.columns = vec![Column::row_header(words.say(names)), Column::figure(words.say("report-value"))];
    table
}

/// T12: this period beside the one before, by the same rules.
pub(in crate::reports::document) fn trend(words: &Words<'_>) -> Table {
    let facts = &words.report.outcome.facts;
    let day = |day| words.locale.formats.day(day).into();
    let previous = &facts.trend.previous;
    let previous = [("from", day(previous.from)), ("to", day(previous.to))];
    let mut table = words.table(12, "report-t12");
    table.columns = vec![
        Column::row_header(words.say("report-figure")),
        Column::figure(words.say("report-this-period")),
        Column::figure(words.with("report-previous-period", &previous)),
    ];
    for (name, now, before) in [
        ("report-events-total", Some(facts.events.total), Some(facts.trend.events)),
        ("report-participations", facts.participation.participations, facts.trend.participations),
        ("report-people", facts.participation.distinct_people, facts.trend.distinct_people),
    ] {
        let cells = vec![Cell::text(words.say(name)), words.of_people(now), words.guarded(before)];
        table.rows.push(Row::body(cells));
    }
    table.notes.push(words.rules(&[2, 4, 11]));
    table
}

/// T14: the sums over the whole report.
pub(in crate::reports::document) fn whole(words: &Words<'_>) -> Table {
    let (events, people) = (&words.report.outcome.facts.events, &words.report.outcome.facts.participation);
    let mut table = named(words, 14, "report-t14", "report-figure");
    for (name, figure) in [
        ("report-events-total", events.total),
        ("report-events-capacity", events.capacity_building),
        ("report-events-days", events.days),
    ] {
        table.rows.push(Row::body(vec![Cell::text(words.say(name)), words.figure(figure)]));
    }
    let mut row = |name, figure| table.rows.push(Row::body(vec![Cell::text(name), words.of_people(figure)]));
    row(words.say("report-participations"), people.participations);
    for (code, figure) in [
        ("on_site", people.on_site),
        ("remote", people.remote),
        ("both", people.both),
        ("unknown", people.mode_unknown),
    ] {
        let mode = words.code("attendance_mode", code).into();
        row(words.with("report-participations-mode", &[("mode", mode)]), figure);
    }
    row(words.say("report-people"), people.distinct_people);
    row(words.say("report-days-attended"), people.participant_days);
    row(words.say("report-member-states"), Some(people.countries));
    row(words.say("report-territories-represented"), Some(people.territories));
    let events = words.figure(people.stated_only.events);
    table.rows.push(Row::body(vec![Cell::text(words.say("report-stated-only-events")), events]));
    let stated = people.stated_only.people;
    let stated = Cell::integer(i64::try_from(stated).unwrap_or(i64::MAX), words.stated_sum(stated));
    table.rows.push(Row::body(vec![Cell::text(words.say("report-stated-only-people")), stated]));
    table.notes.push(words.rules(&[2, 4, 5, 6, 7, 9, 11]));
    table
}

/// T15: registrations by state.
pub(in crate::reports::document) fn registrations(words: &Words<'_>) -> Table {
    let registrations = &words.report.outcome.facts.registrations;
    let mut table = named(words, 15, "report-t15", "report-state");
    for (state, figure) in [
        ("submitted", registrations.submitted),
        ("confirmed", registrations.confirmed),
        ("waiting", registrations.waiting),
        ("refused", registrations.refused),
        ("withdrawn", registrations.withdrawn),
        ("attended", registrations.attended),
        ("partly_attended", registrations.partly_attended),
        ("completed", registrations.completed),
        ("absent", registrations.absent),
    ] {
        let name = Cell::text(words.code("registration_state", state));
        table.rows.push(Row::body(vec![name, words.guarded(figure)]));
    }
    table.notes = vec![Note::general(words.say("report-t15-note")), words.rules(&[11])];
    table
}

/// T18: what was asked, when, by which rules.
pub(in crate::reports::document) fn about(words: &Words<'_>) -> Table {
    let (query, header) = (&words.report.query, &words.report.outcome.facts.report);
    let mut table = words.table(18, "report-t18");
    table.columns =
        vec![Column::row_header(words.say("report-figure")), Column::text(words.say("report-value"))];
    let mut row =
        |name: &str, value: Cell| table.rows.push(Row::body(vec![Cell::text(words.say(name)), value]));
    row("new-report-kind", Cell::text(words.code("report", query.kind.code())));
    if query.subject.is_some() {
        row("new-report-subject", Cell::text(words.subject()));
    }
    row("new-report-from", Cell::text(words.locale.formats.day(query.period.from())));
    row("new-report-to", Cell::text(words.locale.formats.day(query.period.to())));
    row("new-report-developing", Cell::text(words.code("developing", query.developing.code())));
    row("new-report-audience", Cell::text(words.code("audience", query.audience.code())));
    row("report-rules-version", words.figure(header.rules.into()));
    row("report-cutoff", Cell::text(words.locale.moment(query.data_cutoff, chrono_tz::UTC)));
    let digest = typeset::document::Text::new().code(header.facts_sha256.clone());
    row("report-digest", Cell::text(digest));
    table
}
