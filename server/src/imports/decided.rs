//! Paragraphs that a row states of a record, with what people decided about them.

use domain::texts::CodeList;

use super::{
    laid::{Given, Laid},
    warning::Doubt,
};
use crate::mandates::{RecordId, decisions::Decisions};

/// What the record answers, where the file has the column: what people decided stands over what the row states.
pub(super) fn paragraphs(
    decisions: &Decisions,
    row: &Laid<'_>,
    record: RecordId,
    (stated, before): (CodeList, &CodeList),
) -> CodeList {
    if row.has("mandates") { decisions.over(record, &stated, before) } else { stated }
}

/// Whether the row states a paragraph that somebody rejected.
pub(super) fn doubt(decisions: &Decisions, row: &Laid<'_>, record: RecordId) -> Option<Doubt> {
    let Given::Stated(stated) = row.given::<CodeList>("mandates") else { return None };
    decisions.reject(record, &stated).then_some(Doubt::RejectedParagraph)
}
