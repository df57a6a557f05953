//! The tables of single records: T6 to T10, the undated events and the gaps.

use domain::{period::Placement, report::Activity};
use entities::{activity, event};
use typeset::document::{Cell, Column, Note, Row, Table, Text};

use super::outcomes;
use crate::reports::document::words::Words;

/// Kinds of records that are direct assistance, which T7 lists beside fellowships.
const ASSISTANCE: &str = "direct_assistance";
/// Kinds of records that belong to a city, which T9 lists.
const OF_CITIES: [&str; 2] = ["pilot_project", "kpi_assessment"];

/// The table that lists records of a kind, by its title.
pub(in crate::reports) fn table_of(kind: &str) -> &'static str {
    match kind {
        ASSISTANCE => "report-t7",
        kind if OF_CITIES.contains(&kind) => "report-t9",
        _ => "report-t8",
    }
}

/// The table, unless nothing stands in it.
fn filled(table: Table) -> Option<Table> {
    (!table.rows.is_empty()).then_some(table)
}

/// The name of an event with its reference.
pub(super) fn event_name(words: &Words<'_>, event_ref: &str) -> Cell {
    let title = words.event(event_ref).map(|event| words.own_words(&event.title, event_ref).plain(" "));
    Cell::text(title.unwrap_or_default().code(event_ref))
}

pub(super) fn when(words: &Words<'_>, event: Option<&event::Model>) -> Cell {
    event.map_or_else(|| Cell::text(""), |event| words.when(event))
}

fn whereabouts(words: &Words<'_>, event: Option<&event::Model>) -> Cell {
    Cell::text(event.map(|event| words.place(event)).unwrap_or_default())
}

/// T6: trainings.
pub(in crate::reports::document) fn trainings(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(6, "kind_plural-training");
    table.columns = vec![
        Column::row_header(words.say("report-event")),
        Column::text(words.say("report-dates")),
        Column::text(words.say("report-place")),
        Column::text(words.say("report-languages")),
        Column::text(words.say("report-programme")),
        Column::figure(words.say("report-hours")),
        Column::figure(words.say("report-trained")),
        Column::figure(words.say("report-certified")),
        Column::figure(words.say("report-score-before")),
        Column::figure(words.say("report-score-after")),
        Column::figure(words.say("report-participations")),
        Column::figure(words.say("registration_state-completed")),
        Column::figure(words.say("report-stated")),
    ];
    for row in &words.report.outcome.facts.trainings {
        let event = words.event(&row.event_ref);
        let languages = event.map(|event| event.languages.0.as_slice()).unwrap_or_default();
        let mut cells = vec![
            event_name(words, &row.event_ref),
            when(words, event),
            whereabouts(words, event),
            Cell::text(spoken(words, languages)),
        ];
        cells.extend(outcomes::result(words, row.result.as_ref(), event));
        cells.extend([row.participations, row.completed].map(|figure| words.guarded(figure)));
        cells.push(words.stated_figure(&row.event_ref, row.stated_people));
        table.rows.push(Row::body(cells));
    }
    table.notes = vec![Note::general(words.say("report-t6-note")), words.rules(&[4, 7, 11])];
    filled(table)
}

/// T7: fellowships by event, then direct assistance.
pub(in crate::reports::document) fn fellowships(words: &Words<'_>) -> Option<Table> {
    let facts = &words.report.outcome.facts;
    let mut table = words.table(7, "report-t7");
    table.columns = vec![
        Column::row_header(words.say("report-title")),
        Column::text(words.say("report-dates")),
        Column::text(words.say("report-place")),
        Column::figure(words.say("fellowship-requested")),
        Column::figure(words.say("fellowship-granted")),
        Column::figure(words.say("fellowship-refused")),
        Column::figure(words.say("report-fellowship-used")),
    ];
    for row in &facts.fellowships {
        let event = words.event(&row.event_ref);
        let mut cells =
            vec![event_name(words, &row.event_ref), when(words, event), whereabouts(words, event)];
        cells.extend([row.requested, row.granted, row.refused].map(|figure| words.guarded(figure)));
        cells.push(row.used.map_or_else(|| words.known(None), |figure| words.guarded(figure)));
        table.rows.push(Row::body(cells));
    }
    let assistance: Vec<&Activity> = facts.activities.iter().filter(|one| one.kind == ASSISTANCE).collect();
    if !assistance.is_empty() {
        table.rows.push(Row::group(words.code("record_kind", ASSISTANCE)));
    }
    table.rows.extend(with_unsure(
        words,
        assistance,
        |one| *one,
        |row| {
            let nothing = || Cell::text(words.say("report-none"));
            let model = words.report.read.activity_models.get(&row.activity_ref);
            Row::body(vec![
                record_name(words, row, model),
                words.dated(row.date),
                Cell::text(city_and_country(words, model)),
                nothing(),
                nothing(),
                nothing(),
                nothing(),
            ])
        },
    ));
    table.notes = vec![Note::general(words.say("report-t7-note")), words.rules(&[4, 11, 13])];
    filled(table)
}

/// Whether a record lies in the period for certain; it is part of no number otherwise.
pub(in crate::reports::document) fn is_inside(words: &Words<'_>, row: &Activity) -> bool {
    row.date.is_some_and(|date| words.report.query.period.place(date) == Placement::Inside)
}

/// A row for each record: those of the period, then under a heading of their own those of which that
/// is not sure.
fn with_unsure<T>(
    words: &Words<'_>,
    records: Vec<T>,
    of: impl Fn(&T) -> &Activity,
    row: impl Fn(T) -> Row,
) -> Vec<Row> {
    let (sure, unsure): (Vec<T>, Vec<T>) = records.into_iter().partition(|one| is_inside(words, of(one)));
    let heading = (!unsure.is_empty()).then(|| Row::group(words.say("report-unsure")));
    let mut rows: Vec<Row> = sure.into_iter().map(&row).collect();
    rows.extend(heading);
    rows.extend(unsure.into_iter().map(&row));
    rows
}

fn record_name(words: &Words<'_>, row: &Activity, model: Option<&activity::Model>) -> Cell {
    let Some(model) = model else { return Cell::text(Text::new().code(row.activity_ref.clone())) };
    let title = words.own_words(&model.title, &row.activity_ref);
    let title = match &model.url {
        Some(url) => Text::new().link(url.clone(), title),
        None => title,
    };
    Cell::text(title.plain(" ").code(row.activity_ref.clone()))
}

/// Languages by their names, as one enumeration.
fn spoken(words: &Words<'_>, codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| words.code("language", code)).collect();
    words.locale.formats.list(names.iter().map(String::as_str))
}

fn city_and_country(words: &Words<'_>, model: Option<&activity::Model>) -> String {
    let city = model.and_then(|one| one.city.as_deref());
    let country = model.and_then(|one| one.country).map(|code| (code, words.country(code)));
    words.locale.place(city, country)
}

fn stage(words: &Words<'_>, row: &Activity) -> Cell {
    Cell::text(row.stage.as_ref().map(|stage| words.code("stage", stage)).unwrap_or_default())
}

/// T8: publications, Recommendations, Supplements, and whatever stands in no other table.
pub(in crate::reports::document) fn publications(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(8, "report-t8");
    table.columns = vec![
        Column::row_header(words.say("report-title")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-number-of")),
        Column::text(words.say("report-stage")),
        Column::text(words.say("report-sectors")),
        Column::text(words.say("report-group")),
        Column::text(words.say("report-date")),
        Column::text(words.say("report-place")),
        Column::text(words.say("report-languages")),
    ];
    let is_here = |row: &&Activity| table_of(&row.kind) == "report-t8";
    let here: Vec<&Activity> = words.report.outcome.facts.activities.iter().filter(is_here).collect();
    table.rows = with_unsure(
        words,
        here,
        |one| *one,
        |row| {
            let model = words.report.read.activity_models.get(&row.activity_ref);
            let sectors: Vec<String> =
                row.sectors.iter().map(|sector| words.code("sector_short", sector.code())).collect();
            let languages = model.map(|one| one.languages.0.as_slice()).unwrap_or_default();
            Row::body(vec![
                record_name(words, row, model),
                Cell::text(words.code("record_kind", &row.kind)),
                Cell::text(row.number.clone().unwrap_or_default()),
                stage(words, row),
                Cell::text(words.locale.formats.list(sectors.iter().map(String::as_str))),
                Cell::text(model.and_then(|one| one.group_name.clone()).unwrap_or_default()),
                words.dated(row.date),
                Cell::text(city_and_country(words, model)),
                Cell::text(spoken(words, languages)),
            ])
        },
    );
    // Few records say their group and languages; a page has no room for columns that say nothing.
    for column in [8, 5] {
        leave_out_if_empty(&mut table, column);
    }
    table.notes = vec![words.rules(&[13])];
    filled(table)
}

/// Takes a column out in which no record says anything.
fn leave_out_if_empty(table: &mut Table, column: usize) {
    let says = |row: &Row| row.cells.get(column).is_some_and(|cell| !cell.text.is_empty());
    if table.rows.iter().any(says) {
        return;
    }
    table.columns.remove(column);
    for row in table.rows.iter_mut().filter(|row| row.cells.len() > column) {
        row.cells.remove(column);
    }
}

/// T9: pilots and assessments, by city.
pub(in crate::reports::document) fn cities(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(9, "report-t9");
    table.columns = vec![
        Column::row_header(words.say("report-city")),
        Column::text(words.say("report-title")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-standard")),
        Column::text(words.say("report-stage")),
        Column::text(words.say("report-date")),
    ];
    let facts = &words.report.outcome.facts.activities;
    let mut rows: Vec<(String, &Activity, Option<&activity::Model>)> = facts
        .iter()
        .filter(|row| OF_CITIES.contains(&row.kind.as_str()))
        .map(|row| (row, words.report.read.activity_models.get(&row.activity_ref)))
        .map(|(row, model)| (city_and_country(words, model), row, model))
        .collect();
    rows.sort_by(|one, other| words.locale.formats.compare(&one.0, &other.0));
    table.rows = with_unsure(
        words,
        rows,
        |(_, row, _)| *row,
        |(city, row, model)| {
            let city = if city.is_empty() { words.locale.text("report-place-unknown") } else { city };
            Row::body(vec![
                Cell::text(city),
                record_name(words, row, model),
                Cell::text(words.code("record_kind", &row.kind)),
                Cell::text(row.number.clone().unwrap_or_default()),
                stage(words, row),
                words.dated(row.date),
            ])
        },
    );
    table.notes = vec![words.rules(&[13])];
    filled(table)
}

/// T10: partners.
pub(in crate::reports::document) fn partners(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(10, "report-t10");
    table.columns = vec![
        Column::row_header(words.say("report-partner")),
        Column::text(words.say("report-partner-kind")),
        Column::figure(words.say("report-events")),
    ];
    for row in &words.report.outcome.facts.partners {
        let kind = if row.kind.is_empty() { String::new() } else { words.code("partner_kind", &row.kind) };
        table.rows.push(Row::body(vec![
            Cell::text(row.name.clone()),
            Cell::text(kind),
            words.figure(row.events),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-t10-note")), words.rules(&[11])];
    filled(table)
}

/// T16: held events that no period holds.
pub(in crate::reports::document) fn undated(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(16, "report-undated");
    table.columns = vec![
        Column::row_header(words.say("report-event")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-dates")),
        Column::figure(words.say("report-stated")),
        Column::figure(words.say("report-stated-only-countries")),
    ];
    for row in &words.report.outcome.facts.undated {
        table.rows.push(Row::body(vec![
            event_name(words, &row.event_ref),
            Cell::text(words.code("kind", row.kind.code())),
            when(words, words.event(&row.event_ref)),
            words.stated_figure(&row.event_ref, row.stated_people),
            words.known(row.stated_countries),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-undated-why")), words.rules(&[7])];
    filled(table)
}

/// T17: what is missing, by event.
pub(in crate::reports::document) fn gaps(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(17, "report-gaps");
    table.columns =
        vec![Column::row_header(words.say("report-event")), Column::text(words.say("report-missing"))];
    for row in &words.report.outcome.facts.gaps {
        let missing: Vec<String> = row.missing.iter().map(|gap| words.code("gap", gap.code())).collect();
        table.rows.push(Row::body(vec![
            event_name(words, &row.event_ref),
            Cell::text(Text::from(words.locale.formats.list(missing.iter().map(String::as_str)))),
        ]));
    }
    table.notes = vec![words.rules(&[8])];
    filled(table)
}

/// T19: the developing countries that nobody represented.
pub(in crate::reports::document) fn not_reached(words: &Words<'_>) -> Option<Table> {
    let (facts, report) = (&words.report.outcome.facts, words.report);
    let mut table = words.table(19, "report-t19");
    table.columns = vec![
        Column::row_header(words.say("report-country")),
        Column::text(words.say("report-region")),
        Column::text(words.say("report-classes")),
        Column::text(words.say("report-named")),
        Column::figure(words.say("report-needs_stated")),
        Column::figure(words.say("report-requests")),
    ];
    let not_reached = facts.not_reached.iter().map(|code| (*code, "report-no"));
    let named = facts.reached_by_headcount.iter().map(|code| (*code, "report-yes"));
    let mut rows: Vec<_> =
        not_reached.chain(named).map(|(code, named)| (words.country(code), code, named)).collect();
    rows.sort_by(|one, other| words.locale.formats.compare(&one.0, &other.0));
    for (name, code, named) in rows {
        let standing = report.read.lists.standing_on(code, report.query.period.last_day());
        let classes: Vec<String> =
            standing.classes.iter().map(|class| words.code("class_short", class.code())).collect();
        let region = standing.region.map(|region| words.code("region_short", region.code()));
        table.rows.push(Row::body(vec![
            Cell::text(name),
            Cell::text(region.unwrap_or_else(|| words.locale.text("report-none"))),
            Cell::text(words.locale.formats.list(classes.iter().map(String::as_str))),
            Cell::text(words.say(named)),
            words.figure(facts.needs.iter().filter(|one| one.country == code).count() as u64),
            words.figure(facts.requests.iter().filter(|one| one.country == code).count() as u64),
        ]));
    }
    table.notes = vec![
        Note::general(words.say("report-t19-note")),
        Note::general(words.short_names()),
        words.rules(&[4, 9]),
    ];
    filled(table)
}
