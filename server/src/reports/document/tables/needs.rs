//! What countries need and ask for (T22 and T23), and what came of events: columns of T6, and T26.

use domain::report::{Need, SupportRequest, TrainingResult};
use entities::event;
use typeset::document::{Cell, Column, Note, Row, Table};

use super::records;
use crate::reports::document::words::{Words, foreign};

/// What came of a training: programme and level, hours, trained, certified, scores, evaluations. A programme
/// that the result does not state is the one that the event names, in its own words if it is none of the list.
pub(super) fn result(
    words: &Words<'_>,
    result: Option<&TrainingResult>,
    event: Option<&event::Model>,
) -> Vec<Cell> {
    let named = |list: &str, code: Option<&'static str>| code.map(|code| words.code(list, code));
    let stated = result.and_then(|one| one.programme);
    let own = event.and_then(|event| event.programme.clone()).filter(|own| !own.is_empty());
    let programme = match stated.or_else(|| own.as_deref()?.parse().ok()) {
        Some(programme) => Some(words.code("programme", programme.code())),
        None => own,
    };
    let level = result.and_then(|one| named("level", one.level.map(domain::training::Level::code)));
    let kind: Vec<String> = [programme, level].into_iter().flatten().collect();
    let known = |of: fn(&TrainingResult) -> Option<u64>| words.known(result.and_then(of));
    vec![
        Cell::text(words.locale.formats.list(kind.iter().map(String::as_str))),
        known(|one| one.hours),
        known(|one| one.trained),
        known(|one| one.certified),
        Cell::text(scores(words, result)),
        Cell::text(evaluations(words, result)),
    ]
}

/// Mean scores before and after, with a sign for what is unknown.
fn scores(words: &Words<'_>, result: Option<&TrainingResult>) -> String {
    let Some(result) = result else { return String::new() };
    if result.score_before.is_none() && result.score_after.is_none() {
        return String::new();
    }
    let [before, after] = [result.score_before, result.score_after]
        .map(|mean| mean.map_or_else(|| words.locale.text("report-unknown"), |mean| mean.to_string()));
    words.locale.with("report-scores-of", &[("before", before.into()), ("after", after.into())])
}

/// Number of answers and their mean.
fn evaluations(words: &Words<'_>, result: Option<&TrainingResult>) -> String {
    let Some(result) = result else { return String::new() };
    let answers = match result.evaluations {
        Some(answers) => words.locale.number(i64::try_from(answers).unwrap_or(i64::MAX)),
        None if result.evaluation_mean.is_none() => return String::new(),
        None => words.locale.text("report-unknown"),
    };
    match result.evaluation_mean {
        Some(mean) => {
            let values = [("answers", answers.into()), ("mean", mean.to_string().into())];
            words.locale.with("report-evaluations-of", &values)
        }
        None => answers,
    }
}

/// T26: what was said of events of every kind, as far as it is stated.
pub(in crate::reports::document) fn evaluated(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(26, "report-t26");
    table.columns = vec![
        Column::row_header(words.say("report-event")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-dates")),
        Column::text(words.say("report-mean")),
        Column::figure(words.say("report-answers")),
    ];
    for row in &words.report.outcome.facts.evaluations {
        let event = words.event(&row.event_ref);
        let mean = row.mean.map(|mean| Cell::text(mean.to_string()));
        table.rows.push(Row::body(vec![
            records::event_name(words, &row.event_ref),
            Cell::text(event.map(|event| words.code("kind", event.kind.code())).unwrap_or_default()),
            records::when(words, event),
            mean.unwrap_or_else(|| words.known(None)),
            words.known(row.answers),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-t26-note")), words.rules(&[4, 11])];
    (!table.rows.is_empty()).then_some(table)
}

/// T22: what countries need, by country.
pub(in crate::reports::document) fn needs(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(22, "report-t22");
    table.columns = vec![
        Column::row_header(words.say("report-country")),
        Column::text(words.say("report-theme")),
        Column::text(words.say("report-priority")),
        Column::text(words.say("report-date")),
        Column::text(words.say("report-source")),
        Column::text(words.say("report-need")),
    ];
    let mut rows: Vec<(String, &Need)> =
        words.report.outcome.facts.needs.iter().map(|row| (words.country(row.country), row)).collect();
    rows.sort_by(|one, other| words.locale.formats.compare(&one.0, &other.0));
    for (country, row) in rows {
        let stored = words.report.read.need_models.get(&row.need_ref);
        let priority = row.priority.map(|priority| words.code("priority", priority.code()));
        table.rows.push(Row::body(vec![
            Cell::text(country),
            Cell::text(words.code("theme", &row.theme)),
            Cell::text(priority.unwrap_or_default()),
            Cell::text(words.date(row.date)),
            Cell::text(stored.map(|one| one.source.clone()).unwrap_or_default()),
            Cell::text(stored.map(|one| foreign(one.language, &one.text)).unwrap_or_default()),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-t22-note")), words.rules(&[13])];
    (!table.rows.is_empty()).then_some(table)
}

/// T23: requests for support in holding an event, by country.
pub(in crate::reports::document) fn requests(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(23, "report-t23");
    table.columns = vec![
        Column::row_header(words.say("report-country")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-theme")),
        Column::text(words.say("report-date")),
        Column::text(words.say("report-state")),
    ];
    let mut rows: Vec<(String, &SupportRequest)> =
        words.report.outcome.facts.requests.iter().map(|row| (words.country(row.country), row)).collect();
    rows.sort_by(|one, other| words.locale.formats.compare(&one.0, &other.0));
    for (country, row) in rows {
        table.rows.push(Row::body(vec![
            Cell::text(country),
            Cell::text(words.code("kind", row.kind.code())),
            Cell::text(words.code("theme", &row.theme)),
            Cell::text(words.date(row.date)),
            Cell::text(words.code("request_state", row.state.code())),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-t22-note")), words.rules(&[13])];
    (!table.rows.is_empty()).then_some(table)
}
