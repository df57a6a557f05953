//! How many events there were, of what kind, for which Sector and where (rules 1, 2 and 9).

use super::{
    facts::{ByHostRegion, ByKind, Evaluation, EventFigures, HostPlace, Training, TrainingResult, Undated},
    placing::is_undated,
    plan::Plan,
    records::EventRecord,
    tally::EventSums,
};
use crate::{
    country::Region,
    event::{EventKind, EventMode, Sector},
};

/// The events of the period.
pub(super) fn event_figures(plan: &Plan<'_>) -> EventFigures {
    let events: Vec<_> = plan.counted_events().map(|at| plan.event(at)).collect();
    let capacity_building = events.iter().filter(|event| event.kind.builds_capacity());
    EventFigures {
        total: events.len() as u64,
        capacity_building: capacity_building.count() as u64,
        days: days(&events),
        by_kind: EventKind::ALL.iter().filter_map(|kind| by_kind(*kind, &events)).collect(),
        by_host_region: HostPlace::ALL.iter().map(|place| by_host_region(*place, &events, plan)).collect(),
    }
}

fn days(events: &[&EventRecord]) -> u64 {
    events.iter().filter_map(|event| event.length()).sum()
}

fn by_kind(kind: EventKind, events: &[&EventRecord]) -> Option<ByKind> {
    let of_kind: Vec<_> = events.iter().filter(|event| event.kind == kind).collect();
    let of = |sector| of_kind.iter().filter(|event| event.sectors.contains(&sector)).count() as u64;
    let is_joint = |event: &EventRecord| event.sectors.iter().any(|sector| *sector != event.sectors[0]);
    (!of_kind.is_empty()).then(|| ByKind {
        kind,
        t: of(Sector::T),
        r: of(Sector::R),
        d: of(Sector::D),
        general_secretariat: of(Sector::GeneralSecretariat),
        joint: of_kind.iter().filter(|event| is_joint(event)).count() as u64,
        total: of_kind.len() as u64,
    })
}

fn by_host_region(place: HostPlace, events: &[&EventRecord], plan: &Plan<'_>) -> ByHostRegion {
    let there: Vec<_> = events.iter().copied().filter(|event| host_place(event, plan) == place).collect();
    let in_developing = there.iter().filter(|event| is_in_developing(event, plan)).count() as u64;
    ByHostRegion {
        region: place,
        events: there.len() as u64,
        days: days(&there),
        in_developing: if place == HostPlace::Online { 0 } else { in_developing },
    }
}

fn host_place(event: &EventRecord, plan: &Plan<'_>) -> HostPlace {
    if event.mode == Some(EventMode::Remote) {
        return HostPlace::Online;
    }
    let region =
        event.host_country.zip(event.first_day()).and_then(|(host, day)| plan.lists.region_on(host, day));
    match region {
        Some(Region::Afr) => HostPlace::Afr,
        Some(Region::Ams) => HostPlace::Ams,
        Some(Region::Arb) => HostPlace::Arb,
        Some(Region::Asp) => HostPlace::Asp,
        Some(Region::Cis) => HostPlace::Cis,
        Some(Region::Eur) => HostPlace::Eur,
        None => HostPlace::None,
    }
}

fn is_in_developing(event: &EventRecord, plan: &Plan<'_>) -> bool {
    let hosted = event.host_country.zip(event.first_day());
    hosted.is_some_and(|(host, day)| plan.lists.is_developing_on(host, day, plan.query.developing))
}

/// Held events without children that have no date, or one over a bound of the period.
pub(super) fn undated(plan: &Plan<'_>) -> Vec<Undated> {
    let mut rows: Vec<_> = (0..plan.records.events.len())
        .filter(|at| is_listed_undated(plan, *at))
        .map(|at| Undated {
            event_ref: plan.event(at).event_ref.clone(),
            kind: plan.event(at).kind,
            stated_people: plan.told[at].people,
            stated_countries: plan.told[at].countries,
        })
        .collect();
    rows.sort_by(|a, b| a.event_ref.cmp(&b.event_ref));
    rows
}

/// Whether the event stands among the undated.
pub(super) fn is_listed_undated(plan: &Plan<'_>, at: usize) -> bool {
    let event = plan.event(at);
    plan.scope.concerns(at)
        && event.state.is_held()
        && !plan.tree.is_heading(at)
        && is_undated(event, plan.query.period)
}

/// The trainings among the counted events, by first day, then reference.
pub(super) fn trainings(plan: &Plan<'_>, per_event: &[EventSums]) -> Vec<Training> {
    let mut at: Vec<_> =
        plan.counted_events().filter(|at| plan.event(*at).kind == EventKind::Training).collect();
    at.sort_by_key(|at| plan.uses[*at].rank);
    let training = |at: usize| {
        let event = plan.event(at);
        Training {
            event_ref: event.event_ref.clone(),
            start: event.start,
            end: event.end.or(event.start),
            host_country: event.host_country,
            participations: Some(per_event[at].participations),
            completed: Some(per_event[at].completed),
            stated_people: plan.stated[at].people,
            result: event.training,
        }
    };
    at.into_iter().map(training).collect()
}

/// What was said of the counted events of which a source states it, by first day, then reference.
pub(super) fn evaluations(plan: &Plan<'_>) -> Vec<Evaluation> {
    let stated = |at: usize| {
        let result = plan.event(at).training?;
        (result.evaluations.is_some() || result.evaluation_mean.is_some()).then_some((at, result))
    };
    let mut rows: Vec<_> = plan.counted_events().filter_map(stated).collect();
    rows.sort_by_key(|(at, _)| plan.uses[*at].rank);
    let evaluation = |(at, result): (usize, TrainingResult)| Evaluation {
        event_ref: plan.event(at).event_ref.clone(),
        answers: result.evaluations,
        mean: result.evaluation_mean,
    };
    rows.into_iter().map(evaluation).collect()
}
