//! T25: what was aimed at, beside the results.

use domain::target::share;
use typeset::document::{Cell, Column, Note, Row, Table};

use crate::reports::{aim, document::words::Words, figure_names};

/// T25: the targets set for the report's own period, each with its result and the share reached. A hidden
/// result has no share, which would tell it.
pub(in crate::reports::document) fn targets(words: &Words<'_>) -> Option<Table> {
    let mut table = words.table(25, "report-t25");
    table.columns = vec![
        Column::row_header(words.say("report-figure")),
        Column::figure(words.say("report-target")),
        Column::figure(words.say("report-result")),
        Column::figure(words.say("report-share-reached")),
        Column::text(words.say("report-source")),
    ];
    for target in words.report.targets() {
        let aimed = u64::try_from(target.number).unwrap_or_default();
        let figure = aim(target).figure;
        // A figure that is no longer known is unknown, not hidden.
        let (result, share) = match words.figures.get(&figure) {
            Some(figure) => (words.guarded(figure), share(aimed, figure)),
            None => (words.known(None), None),
        };
        let share =
            share.map_or_else(|| Cell::unknown(words.say("report-none")), |share| words.figure(share));
        table.rows.push(Row::body(vec![
            Cell::text(figure_names::full(words.countries, words.locale, &figure)),
            words.figure(aimed),
            result,
            share,
            Cell::text(target.source.clone()),
        ]));
    }
    table.notes = vec![Note::general(words.say("report-t25-note")), words.rules(&[2, 11])];
    (!table.rows.is_empty()).then_some(table)
}
