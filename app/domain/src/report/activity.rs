//! The lists beside the figures of events: other records, fellowships, partners.

use std::collections::BTreeMap;

use super::{
    facts::{Activity, Fellowships, Partner},
    placing::is_open,
    plan::Plan,
    suppression::FEW,
};
use crate::period::Placement;

/// The other records that the period holds, and those of which no period can be sure: without a
/// date, or with one over a bound; where it is known when the document was written that reports them, only
/// in the report over that day. By date, those without one last; then by reference.
pub(super) fn activities(plan: &Plan<'_>) -> Vec<Activity> {
    let records = plan.records.activities.iter().filter(|record| plan.scope.concerns_record(record));
    let period = plan.query.period;
    let is_listed = |record: &&super::records::ActivityRecord| {
        record.date.is_some_and(|date| period.place(date) == Placement::Inside)
            || is_open(record.date, record.source_date, period)
    };
    let mut listed: Vec<_> = records.filter(is_listed).collect();
    listed.sort_by(|a, b| {
        (a.date.is_none(), a.date, &a.activity_ref).cmp(&(b.date.is_none(), b.date, &b.activity_ref))
    });
    let activity = |record: &super::records::ActivityRecord| Activity {
        activity_ref: record.activity_ref.clone(),
        kind: record.kind.clone(),
        sectors: record.sectors.clone(),
        date: record.date,
        country: record.country,
        number: record.number.clone(),
        stage: record.stage.clone(),
    };
    listed.into_iter().map(activity).collect()
}

/// Fellowships of the events whose participations count, by reference.
pub(super) fn fellowships(plan: &Plan<'_>) -> Vec<Fellowships> {
    let mut rows: Vec<_> = plan
        .with_people()
        .filter_map(|at| plan.fellowships[at].map(|row| (plan.event(at), row)))
        .filter(|(_, row)| row.requested + row.granted + row.refused > 0)
        .map(|(event, row)| Fellowships {
            event_ref: event.event_ref.clone(),
            requested: Some(row.requested),
            granted: Some(row.granted),
            refused: Some(row.refused),
            used: Some(Some(row.used)),
        })
        .collect();
    rows.sort_by(|a, b| a.event_ref.cmp(&b.event_ref));
    rows
}

/// Hides, of one country, how many fellowships were used, where that points at few people or tells of few
/// that were not, or where it would stand beside figures that are hidden.
pub(super) fn hide_few_used(rows: &mut [Fellowships]) {
    let is_few = |people: u64| (1..FEW).contains(&people);
    let points_at_few = |row: &Fellowships| match (row.granted, row.used.flatten()) {
        (Some(granted), Some(used)) => is_few(used) || is_few(granted.saturating_sub(used)),
        _ => true,
    };
    if rows.iter().any(points_at_few) {
        for row in rows {
            row.used = Some(None);
        }
    }
}

/// Who took part in organizing the counted events, by name. What a heading says of its partners
/// holds for the events under it.
pub(super) fn partners(plan: &Plan<'_>) -> Vec<Partner> {
    let mut events = BTreeMap::new();
    for at in plan.counted_events() {
        let with_ancestors = std::iter::once(at).chain(plan.tree.ancestors(at));
        let mut partners: Vec<_> = with_ancestors.flat_map(|at| &plan.event(at).partners).collect();
        partners.sort_unstable();
        partners.dedup();
        for partner in partners {
            *events.entry(partner).or_insert(0) += 1;
        }
    }
    let row = |(partner, events): (&super::records::EventPartner, u64)| Partner {
        name: partner.name.clone(),
        kind: partner.kind.clone(),
        events,
    };
    events.into_iter().map(row).collect()
}
