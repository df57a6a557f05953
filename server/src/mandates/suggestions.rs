//! Records that may answer a paragraph and that nobody has decided about.

use std::collections::BTreeSet;

use chrono::Datelike;
use domain::{
    event::EventState,
    mandate::{Candidate, Fit, fit, record_kind},
    period::PartialDate,
};
use entities::{activity, event, mandate_link};

use super::{RecordId, known};
use crate::{
    authorize::Staff,
    reports::{mandates::Mandate, records::Read},
};

/// Most suggestions on one page: whoever has decided on these sees the next.
pub const MOST: usize = 20;

/// The suggestions for a paragraph, those that fit best first, then the latest; and how many there are in all.
#[must_use]
pub fn suggested(
    read: &Read,
    mandate: &'static Mandate,
    decided: &[mandate_link::Model],
    staff: &Staff,
) -> (Vec<(RecordId, Fit)>, usize) {
    let known: BTreeSet<RecordId> = decided.iter().filter_map(record_of).collect();
    let paragraph = known::paragraph(mandate);
    let events =
        read.models.values().filter(|event| is_told(event) && staff.covers(event)).filter_map(|one| {
            let themes = with_parents(read, one);
            let date = one.starts.as_deref().and_then(|date| date.parse().ok());
            let (sectors, year) = (one.sectors.parsed(), year(date));
            let candidate =
                Candidate { kind: record_kind(one.kind)?, sectors: &sectors, themes: &themes, year };
            let fit = fit(&paragraph, &candidate).filter(|_| !answers(read, one, mandate))?;
            Some((fit, date, RecordId::Event(one.id)))
        });
    let is_own = |one: &&activity::Model| staff.limits.cover(&one.sectors.parsed(), one.country).is_ok();
    let others = read.activity_models.values().filter(is_own).filter_map(|one| {
        let date = one.date.as_deref().and_then(|date| date.parse().ok());
        let (sectors, year) = (one.sectors.parsed(), year(date));
        let candidate = Candidate { kind: &one.kind, sectors: &sectors, themes: &one.themes.0, year };
        let fit = fit(&paragraph, &candidate).filter(|_| !linked(one, mandate))?;
        Some((fit, date, RecordId::Activity(one.id)))
    });
    let mut found: Vec<_> = events.chain(others).filter(|(_, _, record)| !known.contains(record)).collect();
    found.sort_by(|a, b| (a.0, b.1, a.2).cmp(&(b.0, a.1, b.2)));
    let total = found.len();
    (found.into_iter().take(MOST).map(|(fit, _, record)| (record, fit)).collect(), total)
}

/// The record that a decision is about.
#[must_use]
pub fn record_of(link: &mandate_link::Model) -> Option<RecordId> {
    link.event_id.map(RecordId::Event).or(link.activity_id.map(RecordId::Activity))
}

fn linked(one: &activity::Model, mandate: &Mandate) -> bool {
    one.mandates.0.contains(&mandate.id)
}

fn year(date: Option<PartialDate>) -> Option<i32> {
    date.map(|date| date.first_day().year())
}

/// What has happened or will: nobody has heard of a draft, and what was cancelled answers nothing.
const fn is_told(event: &event::Model) -> bool {
    !matches!(event.state, EventState::Draft | EventState::Cancelled | EventState::Postponed)
}

/// Whether an event is linked to a paragraph, itself or through one that it stands under.
fn answers(read: &Read, event: &event::Model, mandate: &Mandate) -> bool {
    with_above(read, event).any(|one| one.mandates.0.contains(&mandate.id))
}

/// The themes of an event and of those that it stands under.
fn with_parents(read: &Read, event: &event::Model) -> Vec<String> {
    with_above(read, event).flat_map(|one| one.themes.0.iter().cloned()).collect()
}

/// An event and those that it stands under. A chain of parents has no loop, and none is so long.
fn with_above<'a>(read: &'a Read, event: &'a event::Model) -> impl Iterator<Item = &'a event::Model> {
    let above = |one: &&'a event::Model| one.parent_id.and_then(|id| read.models.get(&id));
    std::iter::successors(Some(event), above).take(20)
}
