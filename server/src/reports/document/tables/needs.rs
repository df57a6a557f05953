//! What countries need and ask for: T22 and T23.

use domain::report::{Need, SupportRequest};
use typeset::document::{Cell, Column, Note, Row, Table};

use crate::reports::document::words::{Words, foreign};

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
            words.dated(row.date),
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
    ];
    // Of a report that was frozen before they were kept, nothing is said of them.
    let asked = &words.report.read.request_models;
    if !asked.is_empty() {
        let columns = ["needs_field-wanted", "needs_field-text"];
        table.columns.extend(columns.map(|column| Column::text(words.say(column))));
    }
    table.columns.push(Column::text(words.say("report-state")));
    let mut rows: Vec<(String, &SupportRequest)> =
        words.report.outcome.facts.requests.iter().map(|row| (words.country(row.country), row)).collect();
    rows.sort_by(|one, other| words.locale.formats.compare(&one.0, &other.0));
    for (country, row) in rows {
        let mut cells = vec![
            Cell::text(country),
            Cell::text(words.code("kind", row.kind.code())),
            Cell::text(words.code("theme", &row.theme)),
            words.dated(row.date),
        ];
        if let Some(one) = asked.get(&row.id) {
            let wanted = one.wanted.as_deref().and_then(|day| day.parse().ok());
            cells.push(wanted.map_or_else(|| Cell::text(""), |day| words.dated(Some(day))));
            cells.push(Cell::text(foreign(one.language, &one.text)));
        }
        cells.push(Cell::text(words.code("request_state", row.state.code())));
        table.rows.push(Row::body(cells));
    }
    table.notes = vec![Note::general(words.say("report-t22-note")), words.rules(&[13])];
    (!table.rows.is_empty()).then_some(table)
}
