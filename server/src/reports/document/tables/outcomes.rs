//! What came of events: columns of T6, and T26.

use domain::{report::TrainingResult, training::Mean};
use entities::event;
use typeset::document::{Cell, Column, Note, Row, Table};

use super::records;
use crate::reports::document::words::Words;

/// What came of a training: programme and level, hours, trained, certified, scores before and after. A programme
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
    let known = |of: fn(&TrainingResult) -> Option<u64>| words.known(result.and_then(of));
    let mean = |of: fn(&TrainingResult) -> Option<Mean>| mean(words, result.and_then(of));
    vec![
        Cell::text(words.locale.in_a_line([programme, level].into_iter().flatten())),
        known(|one| one.hours),
        known(|one| one.trained),
        known(|one| one.certified),
        mean(|one| one.score_before),
        mean(|one| one.score_after),
    ]
}

/// A mean as a number; a sign where nobody states it.
fn mean(words: &Words<'_>, mean: Option<Mean>) -> Cell {
    let number = |mean: Mean| {
        let hundredths = i64::from(mean.0);
        Cell::hundredths(hundredths, words.locale.formats.hundredths(hundredths))
    };
    mean.map_or_else(|| words.known(None), number)
}

/// T26: what was said of events of every kind, as far as it is stated.
pub(in crate::reports::document) fn evaluated(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(26, "report-t26");
    table.columns = vec![
        Column::row_header(words.say("report-event")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-dates")),
        Column::figure(words.say("report-mean")),
        Column::figure(words.say("report-answers")),
    ];
    for row in &words.report.outcome.facts.evaluations {
        let event = words.event(&row.event_ref);
        table.rows.push(Row::body(vec![
            records::event_name(words, &row.event_ref),
            Cell::text(event.map(|event| words.code("kind", event.kind.code())).unwrap_or_default()),
            records::when(words, event),
            mean(words, row.mean),
            words.known(row.answers),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-t26-note")), words.rules(&[4, 11])];
    (!table.rows.is_empty()).then_some(table)
}
