//! What the records of the period lack: a report names the events, so that nobody takes silence
//! for zero (rules 1, 4, 7 and 11).

use super::{
    events::is_listed_undated,
    facts::{GapsOfEvent, TrainingResult},
    gap::{Gap, GapSet},
    placing::{Counted, is_inside, is_undated},
    plan::Plan,
    query::Audience,
    records::EventRecord,
};
use crate::{
    event::{EventKind, EventMode, EventState},
    period::PartialDate,
};

/// The events that lack something, by reference. `of_rows` is what the registrations lack.
pub(super) fn gaps(plan: &Plan<'_>, of_rows: &[GapSet]) -> Vec<GapsOfEvent> {
    // Nobody outside has heard of a draft.
    let is_told = |at: &usize| plan.query.audience == Audience::Internal || plan.event(*at).state.is_public();
    let mut rows: Vec<_> = (0..plan.records.events.len())
        .filter(|at| plan.scope.concerns(*at))
        .filter(is_told)
        .map(|at| GapsOfEvent {
            event_ref: plan.event(at).event_ref.clone(),
            missing: gaps_of(plan, at).with(of_rows[at]).to_vec(),
        })
        .filter(|row| !row.missing.is_empty())
        .collect();
    rows.sort_by(|a, b| a.event_ref.cmp(&b.event_ref));
    rows
}

fn gaps_of(plan: &Plan<'_>, at: usize) -> GapSet {
    let mut gaps = GapSet::default();
    let event = plan.event(at);
    let inside = is_inside(event, plan.query.period);
    let undated = is_undated(event, plan.query.period);
    if inside || undated {
        gaps.insert_if(event.state.is_held() && undated, Gap::Date);
        gaps.insert_if(is_overdue(plan, event), Gap::State);
        gaps.insert_if(!event.state.is_held() && plan.is_attended(at), Gap::State);
        gaps.insert_if(is_listed_undated(plan, at) && plan.told[at].conflict, Gap::HeadcountConflict);
    }
    gaps.insert_if(inside && is_double(plan, at), Gap::Double);
    if plan.counted[at] == Counted::Event {
        of_event(plan, at, &mut gaps);
    }
    if plan.uses[at].main {
        of_people(plan, at, &mut gaps);
    }
    gaps
}

/// What a counted event of any kind can lack.
fn of_event(plan: &Plan<'_>, at: usize, gaps: &mut GapSet) {
    let event = plan.event(at);
    let parent = plan.tree.parent(at).map(|parent| plan.event(parent));
    gaps.insert_if(event.length().is_none(), Gap::Date);
    gaps.insert_if(parent.is_some_and(|parent| is_outside(event, parent)), Gap::Date);
    gaps.insert_if(event.mode.is_none(), Gap::Mode);
    gaps.insert_if(event.mode != Some(EventMode::Remote) && event.host_country.is_none(), Gap::Host);
    gaps.insert_if(event.kind == EventKind::Training && !is_evaluated(event), Gap::Evaluation);
    gaps.insert_if(event.state == EventState::Held, Gap::NotClosed);
}

/// Whether evaluations are on record, or a source states their mean, or that there were none.
fn is_evaluated(event: &EventRecord) -> bool {
    let states = |result: TrainingResult| result.evaluations.is_some() || result.evaluation_mean.is_some();
    event.evaluations > 0 || event.training.is_some_and(states)
}

/// What an event whose participations and head-counts count can lack; a heading only where it has
/// figures.
fn of_people(plan: &Plan<'_>, at: usize, gaps: &mut GapSet) {
    let carried = || plan.tree.ancestors(at).any(|above| plan.uses[above].main && plan.has_figures(above));
    if plan.counted[at] == Counted::Event {
        gaps.insert_if(!plan.has_figures(at) && !carried(), Gap::Attendance);
    } else {
        gaps.insert_if(plan.event(at).state == EventState::Held && is_recorded(plan, at), Gap::NotClosed);
    }
    gaps.insert_if(plan.told[at].conflict, Gap::HeadcountConflict);
    gaps.insert_if(plan.fellowships[at].is_some_and(|row| row.fellows_without > 0), Gap::Fellowship);
}

/// Past its last day at the cut-off, and neither held, cancelled nor postponed.
fn is_overdue(plan: &Plan<'_>, event: &EventRecord) -> bool {
    let settled =
        event.state.is_held() || matches!(event.state, EventState::Cancelled | EventState::Postponed);
    !settled && event.last_day().is_some_and(|last| last < plan.query.data_cutoff.date_naive())
}

/// Whether figures are recorded at a heading held in the period and do not count.
fn is_double(plan: &Plan<'_>, at: usize) -> bool {
    let is_heading = plan.event(at).state.is_held() && plan.tree.is_heading(at);
    is_heading && plan.counted[at] == Counted::No && is_recorded(plan, at)
}

/// Whether an event has a registration or a head-count of its own.
fn is_recorded(plan: &Plan<'_>, at: usize) -> bool {
    plan.told[at].counted || plan.records.recorded.registered.contains(&plan.event(at).id)
}

/// Whether a child begins before its parent or ends after it, for certain.
fn is_outside(child: &EventRecord, parent: &EventRecord) -> bool {
    let ends = |event: &EventRecord| event.end.or(event.start);
    let before = |early: Option<PartialDate>, late: Option<PartialDate>| {
        early.zip(late).is_some_and(|(early, late)| early.last_day() < late.first_day())
    };
    before(child.start, parent.start) || before(ends(parent), ends(child))
}
