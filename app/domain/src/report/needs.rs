//! What countries need and ask for: listed by the report on needs and by statements, each by date, what has none
//! last. Of a month or a year over a bound of the period no report can be sure, and both list it.

use super::{
    facts::{Need, SupportRequest},
    plan::Plan,
    query::ReportKind,
    subject::Subject,
};
use crate::{
    country::Iso3,
    period::{PartialDate, Placement},
};

/// Whether the report lists what is needed at all.
fn is_told(plan: &Plan<'_>) -> bool {
    matches!(plan.query.kind, ReportKind::Needs | ReportKind::Statement)
}

fn concerns(plan: &Plan<'_>, country: Iso3, theme: &str, date: Option<PartialDate>) -> bool {
    let in_period = date.is_none_or(|date| plan.query.period.place(date) != Placement::Outside);
    let meant = match &plan.query.subject {
        Some(Subject::Theme(wanted)) => wanted == theme,
        Some(subject) => subject.is_place() && plan.scope.holds_at_last(country),
        None => true,
    };
    is_told(plan) && in_period && meant
}

/// What countries need.
pub(super) fn needs(plan: &Plan<'_>) -> Vec<Need> {
    let meant = plan.records.needs.iter().filter(|one| concerns(plan, one.country, &one.theme, one.date));
    let mut rows: Vec<_> = meant
        .map(|one| Need {
            need_ref: one.need_ref.clone(),
            country: one.country,
            theme: one.theme.clone(),
            priority: one.priority,
            date: one.date,
        })
        .collect();
    rows.sort_by(|a, b| {
        (a.date.is_none(), a.date, &a.need_ref).cmp(&(b.date.is_none(), b.date, &b.need_ref))
    });
    rows
}

/// Requests for support in holding an event.
pub(super) fn requests(plan: &Plan<'_>) -> Vec<SupportRequest> {
    let meant = plan.records.requests.iter().filter(|one| concerns(plan, one.country, &one.theme, one.date));
    let mut rows: Vec<_> = meant
        .map(|one| SupportRequest {
            id: one.id,
            country: one.country,
            kind: one.kind,
            theme: one.theme.clone(),
            date: one.date,
            state: one.state,
        })
        .collect();
    rows.sort_by_key(|one| (one.date.is_none(), one.date, one.id));
    rows
}
